"""Every command of the program with its keys; actions, tooltips and the help are made from it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from duthviewer.ui.commands.ids import CommandId

_CONTEXT = "Commands"
#: Property of an action: the keys that widgets handle themselves
_ELSEWHERE = "keys_of_widgets"


class Place(enum.StrEnum):
    """Where a command works; the help is grouped by it."""

    ANYWHERE = QT_TRANSLATE_NOOP("Commands", "Anywhere")
    HOME = QT_TRANSLATE_NOOP("Commands", "Conferences")
    LIBRARY = QT_TRANSLATE_NOOP("Commands", "Talks")
    WATCH = QT_TRANSLATE_NOOP("Commands", "Watching")
    SLIDES = QT_TRANSLATE_NOOP("Commands", "Slides")
    SEARCH = QT_TRANSLATE_NOOP("Commands", "Searching")
    EDITING = QT_TRANSLATE_NOOP("Commands", "Editing")


class Command(msgspec.Struct, frozen=True):
    """A command. ``value`` is its argument: seconds, tenths of the talk, a count."""

    id: CommandId
    place: Place
    text: str
    keys: tuple[str, ...]
    value: float = 0.0


def _command(place: Place, id_: CommandId, text: object, *keys: str, value: float = 0.0) -> Command:
    return Command(id_, place, str(text), keys, value)


_N = QT_TRANSLATE_NOOP
_ANYWHERE, _LIBRARY, _WATCH, _SLIDES = Place.ANYWHERE, Place.LIBRARY, Place.WATCH, Place.SLIDES
_SEARCH, _HOME, _EDITING = Place.SEARCH, Place.HOME, Place.EDITING

#: The commands that jump to 0 … 9 tenths of the talk
SHARES: Final[tuple[CommandId, ...]] = (
    "share_0", "share_1", "share_2", "share_3", "share_4",
    "share_5", "share_6", "share_7", "share_8", "share_9",
)  # fmt: skip
COMMANDS: Final[tuple[Command, ...]] = (
    _command(_ANYWHERE, "open", _N("Commands", "Open a conference…"), "Ctrl+O"),
    _command(_ANYWHERE, "help", _N("Commands", "Keys and help"), "?", "F1"),
    _command(_ANYWHERE, "about", _N("Commands", "About duthviewer")),
    _command(_ANYWHERE, "quit", _N("Commands", "Quit"), "Ctrl+Q"),
    _command(_ANYWHERE, "open_folder", _N("Commands", "Open a folder…"), "Ctrl+Shift+O"),
    _command(_ANYWHERE, "add_conference", _N("Commands", "Add a conference…"), "Ctrl+Shift+N"),
    _command(
        _ANYWHERE, "make_conference", _N("Commands", "Make a conference from files…"), "Ctrl+N"
    ),
    _command(_ANYWHERE, "save_timelines", _N("Commands", "Save timelines into a catalogue…")),
    _command(_ANYWHERE, "export_day_chapters", _N("Commands", "Export the talks as chapters…")),
    _command(_ANYWHERE, "pack_conference", _N("Commands", "Save as one file…")),
    _command(_ANYWHERE, "all_notes", _N("Commands", "Notes of all talks…"), "Ctrl+J"),
    _command(_ANYWHERE, "export_all_notes", _N("Commands", "Export all notes…")),
    _command(_ANYWHERE, "import_notes", _N("Commands", "Import notes…")),
    _command(_ANYWHERE, "back_up", _N("Commands", "Back up the library…")),
    _command(_ANYWHERE, "restore_backup", _N("Commands", "Restore a backup…")),
    _command(_ANYWHERE, "settings", _N("Commands", "Settings…"), "Ctrl+,"),
    _command(_ANYWHERE, "search_everything", _N("Commands", "Search everything"), "/"),
    _command(_ANYWHERE, "downloads", _N("Commands", "Downloads"), "Ctrl+Shift+D"),
    _command(_ANYWHERE, "pause_downloads", _N("Commands", "Pause all downloads")),
    _command(_ANYWHERE, "home", _N("Commands", "All conferences…"), "Ctrl+H", "Alt+Home"),
    _command(_HOME, "home_open", _N("Commands", "Open"), "Return"),
    _command(_HOME, "home_search", _N("Commands", "Search conferences and talks"), "Ctrl+F"),
    _command(_HOME, "queue_card", _N("Commands", "Add to Up next"), "Ctrl+U"),
    _command(
        _HOME, "queue_earlier", _N("Commands", "Move towards the front"), "Alt+Left", value=-1
    ),
    _command(_HOME, "queue_later", _N("Commands", "Move towards the end"), "Alt+Right", value=1),
    _command(_HOME, "remove_card", _N("Commands", "Remove from this list…"), "Del"),
    _command(_HOME, "home_undo", _N("Commands", "Undo"), "Ctrl+Z"),
    _command(_HOME, "home_folder", _N("Commands", "Show the catalogue in its folder")),
    _command(_HOME, "home_all", _N("Commands", "Show everything"), "Ctrl+1"),
    _command(_HOME, "home_continue", _N("Commands", "Show talks in progress"), "Ctrl+2"),
    _command(_HOME, "home_queue", _N("Commands", "Show what is up next"), "Ctrl+3"),
    _command(_HOME, "home_added", _N("Commands", "Show what was added last"), "Ctrl+4"),
    _command(_HOME, "home_conferences", _N("Commands", "Show conferences only"), "Ctrl+5"),
    _command(_HOME, "group_none", _N("Commands", "Do not group")),
    _command(_HOME, "group_year", _N("Commands", "Group by year")),
    _command(_HOME, "group_series", _N("Commands", "Group by series")),
    _command(_HOME, "order_opened", _N("Commands", "Sort by last opened")),
    _command(_HOME, "order_added", _N("Commands", "Sort by last added")),
    _command(_HOME, "order_title", _N("Commands", "Sort by title")),
    _command(_HOME, "order_year", _N("Commands", "Sort by year, newest first")),
    _command(_ANYWHERE, "new_conference", _N("Commands", "New conference…")),
    _command(_ANYWHERE, "edit_conference", _N("Commands", "Edit conference…"), "Ctrl+Shift+E"),
    _command(_LIBRARY, "edit_talk", _N("Commands", "Edit talk…"), "Ctrl+E"),
    _command(_LIBRARY, "search", _N("Commands", "Search the talks"), "Ctrl+F"),
    _command(_LIBRARY, "watch", _N("Commands", "Resume"), "Return"),
    _command(_LIBRARY, "watch_from_start", _N("Commands", "Watch from the start"), "Shift+Return"),
    _command(_LIBRARY, "favourite", _N("Commands", "Mark as favourite"), "Ctrl+D"),
    _command(_LIBRARY, "watched", _N("Commands", "Mark as watched"), "Ctrl+M"),
    _command(_LIBRARY, "forget_position", _N("Commands", "Reset progress")),
    _command(_LIBRARY, "queue_talk", _N("Commands", "Add to Up next"), "Ctrl+U"),
    _command(_LIBRARY, "undo", _N("Commands", "Undo last mark"), "Ctrl+Z"),
    _command(_LIBRARY, "show_in_folder", _N("Commands", "Show recording in its folder")),
    _command(_LIBRARY, "open_slides", _N("Commands", "Open slides in another program")),
    _command(_LIBRARY, "choose_slides_of", _N("Commands", "Use a PDF as the slides…")),
    _command(_LIBRARY, "choose_recording_of", _N("Commands", "Use a file as the recording…")),
    _command(_LIBRARY, "forget_chosen_of", _N("Commands", "Use the files found by name")),
    _command(_LIBRARY, "open_web_page", _N("Commands", "Open recording on the web")),
    _command(_LIBRARY, "copy_talk_link", _N("Commands", "Copy link to the talk"), "Ctrl+C"),
    _command(
        _LIBRARY,
        "copy_talk_address",
        _N("Commands", "Copy duthviewer link to the talk"),
        "Ctrl+Shift+C",
    ),
    _command(_LIBRARY, "sync_talk", _N("Commands", "Synchronise the slides of this talk")),
    _command(_LIBRARY, "sync_day", _N("Commands", "Synchronise the slides of this day")),
    _command(_LIBRARY, "sync_all", _N("Commands", "Synchronise the slides of all talks")),
    _command(_LIBRARY, "sync_stop", _N("Commands", "Stop synchronising")),
    _command(_LIBRARY, "download", _N("Commands", "Download…"), "Ctrl+S"),
    _command(_LIBRARY, "download_day", _N("Commands", "Download this day…")),
    _command(_LIBRARY, "download_all", _N("Commands", "Download the conference…")),
    _command(_LIBRARY, "remove_files", _N("Commands", "Remove from this computer…"), "Del"),
    _command(_LIBRARY, "remove_day", _N("Commands", "Remove this day from this computer…")),
    _command(_LIBRARY, "remove_all", _N("Commands", "Remove the conference from this computer…")),
    _command(_LIBRARY, "select_all", _N("Commands", "Select all talks"), "Ctrl+A"),
    _command(_LIBRARY, "info", _N("Commands", "Talk information"), "Ctrl+I", "F2"),
    _command(_LIBRARY, "show_all", _N("Commands", "Show all talks"), "Ctrl+1"),
    _command(_LIBRARY, "show_continue", _N("Commands", "Show talks in progress"), "Ctrl+2"),
    _command(_LIBRARY, "show_not_watched", _N("Commands", "Show unwatched talks"), "Ctrl+3"),
    _command(_LIBRARY, "show_favourites", _N("Commands", "Show favourites"), "Ctrl+4"),
    _command(_LIBRARY, "show_here", _N("Commands", "Show talks on this computer"), "Ctrl+5"),
    _command(_LIBRARY, "sort_time", _N("Commands", "Sort by day and time")),
    _command(_LIBRARY, "sort_title", _N("Commands", "Sort by title")),
    _command(_LIBRARY, "sort_speaker", _N("Commands", "Sort by speaker")),
    _command(_LIBRARY, "sort_length", _N("Commands", "Sort by length, longest first")),
    _command(_LIBRARY, "sort_last_watched", _N("Commands", "Sort by last watched")),
    _command(_WATCH, "toggle", _N("Commands", "Play or pause"), "Space", "K"),
    _command(_WATCH, "back_5", _N("Commands", "Back {seconds} seconds"), "Left", value=-5),
    _command(_WATCH, "on_5", _N("Commands", "Forward {seconds} seconds"), "Right", value=5),
    _command(_WATCH, "back_10", _N("Commands", "Back {seconds} seconds"), "J", value=-10),
    _command(_WATCH, "on_10", _N("Commands", "Forward {seconds} seconds"), "L", value=10),
    _command(_WATCH, "back_60", _N("Commands", "Back a minute"), "Down", value=-60),
    _command(_WATCH, "on_60", _N("Commands", "Forward a minute"), "Up", value=60),
    *(
        _command(
            _WATCH, id_, _N("Commands", "Jump to 0 … 90 % of the talk"), str(tenths), value=tenths
        )
        for tenths, id_ in enumerate(SHARES)
    ),
    _command(_WATCH, "frame_back", _N("Commands", "One frame back"), ",", value=-1),
    _command(_WATCH, "frame_on", _N("Commands", "One frame forward"), ".", value=1),
    _command(_WATCH, "slower", _N("Commands", "Slower"), "<", value=-1),
    _command(_WATCH, "faster", _N("Commands", "Faster"), ">", value=1),
    _command(_WATCH, "normal_speed", _N("Commands", "Normal speed"), "="),
    _command(_WATCH, "mute", _N("Commands", "Mute"), "M"),
    _command(_WATCH, "louder", _N("Commands", "Louder"), "Shift+Up", value=0.05),
    _command(_WATCH, "quieter", _N("Commands", "Quieter"), "Shift+Down", value=-0.05),
    _command(_WATCH, "restart", _N("Commands", "Jump to the start"), "Home"),
    _command(_WATCH, "go_to", _N("Commands", "Go to time or page…"), "Ctrl+G"),
    _command(_WATCH, "remaining_time", _N("Commands", "Show remaining time"), "Shift+L"),
    _command(_WATCH, "previous_talk", _N("Commands", "Previous talk"), "Shift+P", value=-1),
    _command(_WATCH, "next_talk", _N("Commands", "Next talk"), "Shift+N", value=1),
    _command(_WATCH, "save_picture", _N("Commands", "Save picture…"), "Shift+S"),
    _command(_WATCH, "save_clip", _N("Commands", "Save clip…"), "Shift+C"),
    _command(_WATCH, "save_gif", _N("Commands", "Save GIF…")),
    _command(_WATCH, "keep_recording", _N("Commands", "Keep this recording"), "Ctrl+S"),
    _command(_WATCH, "back", _N("Commands", "Back to the talks"), "Esc"),
    _command(_WATCH, "loop_a", _N("Commands", "Start loop here (A)"), "A"),
    _command(_WATCH, "loop_b", _N("Commands", "End loop here (B)"), "B"),
    _command(_WATCH, "loop_step", _N("Commands", "Loop: set A, set B, clear"), "Shift+B"),
    _command(_WATCH, "loop_clear", _N("Commands", "Clear loop"), "Shift+A"),
    _command(_WATCH, "loop_page", _N("Commands", "Loop the moments of this page"), "Ctrl+L"),
    _command(_WATCH, "loop_sentence", _N("Commands", "Loop this sentence"), "Shift+J"),
    _command(
        _WATCH, "loop_a_frame_back", _N("Commands", "Move A one frame back"), "Alt+,", value=-1
    ),
    _command(
        _WATCH, "loop_a_frame_on", _N("Commands", "Move A one frame forward"), "Alt+.", value=1
    ),
    _command(_WATCH, "loop_a_back", _N("Commands", "Move A 0.1 s back"), "Alt+Left", value=-0.1),
    _command(_WATCH, "loop_a_on", _N("Commands", "Move A 0.1 s forward"), "Alt+Right", value=0.1),
    _command(
        _WATCH, "loop_b_frame_back", _N("Commands", "Move B one frame back"), "Alt+<", value=-1
    ),
    _command(
        _WATCH, "loop_b_frame_on", _N("Commands", "Move B one frame forward"), "Alt+>", value=1
    ),
    _command(_WATCH, "loop_b_back", _N("Commands", "Move B 0.1 s back"), "Alt+Down", value=-0.1),
    _command(_WATCH, "loop_b_on", _N("Commands", "Move B 0.1 s forward"), "Alt+Up", value=0.1),
    _command(_WATCH, "practice_speed", _N("Commands", "Practice speed"), "Shift+K"),
    _command(_WATCH, "choose_slides", _N("Commands", "Use a PDF as the slides…")),
    _command(_WATCH, "choose_recording", _N("Commands", "Use a file as the recording…")),
    _command(_WATCH, "rewrite_recording", _N("Commands", "Rewrite this recording…")),
    _command(_WATCH, "forget_chosen", _N("Commands", "Use the files found by name")),
    _command(_WATCH, "copy_link", _N("Commands", "Copy link to this moment"), "Y"),
    _command(
        _WATCH, "copy_address", _N("Commands", "Copy duthviewer link to this moment"), "Shift+Y"
    ),
    _command(_WATCH, "copy_bibtex", _N("Commands", "Copy citation (BibTeX)")),
    _command(_WATCH, "copy_csl", _N("Commands", "Copy citation (CSL-JSON)")),
    _command(_WATCH, "export_chapters", _N("Commands", "Export chapters…")),
    _command(_WATCH, "rest_of_day", _N("Commands", "Keep playing the recording"), "E"),
    _command(_WATCH, "play_next", _N("Commands", "Autoplay next talk")),
    _command(_WATCH, "bit_slower", _N("Commands", "A little slower"), "Ctrl+<", value=-0.05),
    _command(_WATCH, "bit_faster", _N("Commands", "A little faster"), "Ctrl+>", value=0.05),
    _command(_WATCH, "subtitles", _N("Commands", "Cycle subtitles"), "C"),
    _command(_WATCH, "open_subtitles", _N("Commands", "Open subtitles…")),
    _command(_WATCH, "subtitles_sooner", _N("Commands", "Subtitles earlier"), "Z", value=-0.1),
    _command(_WATCH, "subtitles_later", _N("Commands", "Subtitles later"), "Shift+Z", value=0.1),
    _command(_WATCH, "layout_side", _N("Commands", "Video and slides side by side"), "Ctrl+1"),
    _command(_WATCH, "layout_stacked", _N("Commands", "Video above the slides"), "Ctrl+2"),
    _command(_WATCH, "layout_video", _N("Commands", "Video only"), "Ctrl+3"),
    _command(_WATCH, "layout_slides", _N("Commands", "Slides only"), "Ctrl+4"),
    _command(_WATCH, "layout_swapped", _N("Commands", "Slides left, video right"), "Ctrl+5"),
    _command(_WATCH, "layout_corner", _N("Commands", "Video in a corner"), "Ctrl+6"),
    _command(_WATCH, "next_layout", _N("Commands", "Next layout"), "F6"),
    _command(_WATCH, "next_corner", _N("Commands", "Move video to next corner"), "Shift+F6"),
    _command(_WATCH, "drawer", _N("Commands", "Open or close drawer"), "D"),
    _command(_WATCH, "transcript", _N("Commands", "Transcript"), "Shift+T"),
    _command(_WATCH, "find_in_transcript", _N("Commands", "Find in the transcript…"), "Ctrl+T"),
    _command(_WATCH, "copy_transcript", _N("Commands", "Copy transcript")),
    _command(_WATCH, "copy_transcript_times", _N("Commands", "Copy transcript with times")),
    _command(_WATCH, "about_talk", _N("Commands", "About the talk"), "I"),
    _command(_WATCH, "note", _N("Commands", "Note at this moment"), "N"),
    _command(
        _WATCH,
        "note_picture",
        _N("Commands", "Note with video picture"),
        "S",
        "Ctrl+Shift+S",
    ),
    _command(
        _WATCH,
        "note_page",
        _N("Commands", "Note with page picture"),
        "P",
        "Ctrl+Shift+P",
    ),
    _command(_WATCH, "marker", _N("Commands", "Set a marker"), "Q", "Ins"),
    _command(
        _WATCH, "previous_note", _N("Commands", "Jump to previous note"), "Shift+Left", value=-1
    ),
    _command(_WATCH, "next_note", _N("Commands", "Jump to next note"), "Shift+Right", value=1),
    _command(_WATCH, "notes", _N("Commands", "Notes on the talk"), "O"),
    _command(_WATCH, "export_notes", _N("Commands", "Export notes on this talk…")),
    _command(_WATCH, "review", _N("Commands", "Review of the talk"), "Ctrl+R"),
    _command(_WATCH, "review_window", _N("Commands", "Review in a window"), "Ctrl+Shift+R"),
    _command(_WATCH, "copy_review", _N("Commands", "Copy table of the review")),
    _command(_WATCH, "compare_talks", _N("Commands", "Compare with another talk…")),
    _command(_WATCH, "save_handout", _N("Commands", "Save handout…")),
    _command(_WATCH, "save_report", _N("Commands", "Save report…")),
    _command(_WATCH, "save_video", _N("Commands", "Save as one video…")),
    _command(_WATCH, "full_screen", _N("Commands", "Full screen"), "F", "F11"),
    _command(_WATCH, "mini_window", _N("Commands", "Mini window"), "W"),
    _command(_WATCH, "slides_elsewhere", _N("Commands", "Slides on another screen"), "F7"),
    _command(_WATCH, "video_elsewhere", _N("Commands", "Video on another screen"), "F8"),
    _command(_WATCH, "talk_starts", _N("Commands", "This talk starts here"), "Ctrl+Home"),
    _command(_WATCH, "talk_ends", _N("Commands", "This talk ends here"), "Ctrl+End"),
    _command(_WATCH, "next_starts", _N("Commands", "Next talk starts here"), "Ctrl+Shift+Home"),
    _command(_WATCH, "day_bar", _N("Commands", "Talks of the recording"), "Shift+D"),
    _command(_WATCH, "undo_edit", _N("Commands", "Undo change of the catalogue")),
    _command(_WATCH, "redo_edit", _N("Commands", "Redo change of the catalogue")),
    _command(_WATCH, "edit_watched", _N("Commands", "Edit talk…"), "Ctrl+E"),
    _command(_SLIDES, "page_back", _N("Commands", "Previous page"), "PgUp", value=-1),
    _command(_SLIDES, "page_on", _N("Commands", "Next page"), "PgDown", value=1),
    _command(
        _SLIDES,
        "slide_back",
        _N("Commands", "Jump to previous slide"),
        "Ctrl+Left",
        value=-1,
    ),
    _command(_SLIDES, "slide_on", _N("Commands", "Jump to next slide"), "Ctrl+Right", value=1),
    _command(_SLIDES, "follow", _N("Commands", "Follow the talk again"), "G"),
    _command(_SLIDES, "synchronise", _N("Commands", "Synchronise the slides")),
    _command(_SLIDES, "zoom_in", _N("Commands", "Zoom in"), "+", "Ctrl++", value=1),
    _command(_SLIDES, "zoom_out", _N("Commands", "Zoom out"), "-", "Ctrl+-", value=-1),
    _command(_SLIDES, "fit_page", _N("Commands", "Fit page"), "Ctrl+0"),
    _command(_SLIDES, "page_strip", _N("Commands", "Page strip"), "T"),
    _command(_SLIDES, "jump_here", _N("Commands", "Play from this page"), "Shift+G"),
    _command(
        _SLIDES, "find_in_slides", _N("Commands", "Find in the slides…"), "Ctrl+F", "Ctrl+Shift+F"
    ),
    _command(_SLIDES, "find_next", _N("Commands", "Next match"), "F3"),
    _command(_SLIDES, "find_previous", _N("Commands", "Previous match"), "Shift+F3"),
    _command(_SLIDES, "select_page", _N("Commands", "Select page text"), "Ctrl+A"),
    _command(_SLIDES, "copy_slides", _N("Commands", "Copy selected text"), "Ctrl+C"),
    _command(_SLIDES, "copy_page", _N("Commands", "Copy page as picture")),
    _command(_SLIDES, "save_page", _N("Commands", "Save page as picture…")),
    _command(_SLIDES, "rotate_right", _N("Commands", "Rotate right"), "R"),
    _command(_SLIDES, "rotate_left", _N("Commands", "Rotate left"), "Shift+R"),
    _command(_SLIDES, "dark_pages", _N("Commands", "Dark pages"), "Ctrl+I"),
    _command(_SLIDES, "mark_unsaid", _N("Commands", "Mark what was not said"), "Shift+M"),
    _command(_SLIDES, "speaker_notes", _N("Commands", "Speaker notes"), "Shift+O"),
    _command(_SLIDES, "whole_pages", _N("Commands", "Whole pages of the PDF"), "Shift+W"),
    _command(_SLIDES, "corrections", _N("Commands", "Correct the timeline"), "X"),
    _command(_SLIDES, "page_starts", _N("Commands", "This page starts now"), "H"),
    _command(_SLIDES, "no_page", _N("Commands", "No slide on screen from now on"), "Shift+H"),
    _command(_SLIDES, "right_page", _N("Commands", "This page is right"), "V"),
    _command(_SLIDES, "whole_span", _N("Commands", "This page for the whole span"), "Shift+V"),
    _command(_SLIDES, "doubt_on", _N("Commands", "Next uncertain change"), "U", value=1),
    _command(
        _SLIDES, "doubt_back", _N("Commands", "Previous uncertain change"), "Shift+U", value=-1
    ),
    _command(_SLIDES, "shift_timeline", _N("Commands", "Shift all page changes…"), "Shift+X"),
    _command(_SLIDES, "undo_correction", _N("Commands", "Undo correction"), "Ctrl+Z"),
    _command(_SLIDES, "redo_correction", _N("Commands", "Redo correction"), "Ctrl+Shift+Z"),
    _command(_SLIDES, "forget_corrections", _N("Commands", "Discard my corrections")),
    _command(_SLIDES, "print_slides", _N("Commands", "Print the slides…"), "Ctrl+P"),
    _command(_SLIDES, "open_outside", _N("Commands", "Open the slides in the system’s viewer")),
    _command(_SEARCH, "open_hit", _N("Commands", "Open result"), "Return"),
    _command(
        _SEARCH, "take_suggestion", _N("Commands", "Search for the suggestion"), "Ctrl+Return"
    ),
    _command(_SEARCH, "search_all", _N("Commands", "Show all results"), "Ctrl+1"),
    _command(_SEARCH, "search_titles", _N("Commands", "Show results in titles"), "Ctrl+2"),
    _command(_SEARCH, "search_slides", _N("Commands", "Show results on slides"), "Ctrl+3"),
    _command(_SEARCH, "search_said", _N("Commands", "Show results in speech"), "Ctrl+4"),
    _command(_SEARCH, "search_notes", _N("Commands", "Show results in notes"), "Ctrl+5"),
    _command(_SEARCH, "clear_recent", _N("Commands", "Clear recent searches")),
    _command(_SEARCH, "leave_search", _N("Commands", "Close search"), "Esc"),
    _command(_EDITING, "undo_change", _N("Commands", "Undo"), "Ctrl+Z"),
    _command(_EDITING, "redo_change", _N("Commands", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
    _command(_EDITING, "add_talk", _N("Commands", "Add a talk"), "Ins"),
    _command(_EDITING, "duplicate_talk", _N("Commands", "Duplicate talk"), "Ctrl+D"),
    _command(_EDITING, "remove_talk", _N("Commands", "Remove talk"), "Del"),
    _command(_EDITING, "split_talk", _N("Commands", "Split talk…"), "Ctrl+T"),
    _command(_EDITING, "join_talks", _N("Commands", "Join with next talk")),
    _command(_EDITING, "shift_recording", _N("Commands", "Shift all talks of the recording…")),
    _command(_EDITING, "add_recording", _N("Commands", "Add a recording")),
    _command(_EDITING, "remove_recording", _N("Commands", "Remove recording with its talks")),
    _command(_EDITING, "play_talk", _N("Commands", "Watch from here"), "Ctrl+Return"),
    _command(_EDITING, "next_fault", _N("Commands", "Next conflict or gap"), "F8"),
    _command(_EDITING, "previous_fault", _N("Commands", "Previous conflict or gap"), "Shift+F8"),
    _command(_EDITING, "leave_editing", _N("Commands", "Close the editor"), "Esc"),
)
_BY_ID = {command.id: command for command in COMMANDS}
#: Seconds of the skips that the settings can change
_SKIPS: dict[CommandId, float] = {"back_5": -5, "on_5": 5, "back_10": -10, "on_10": 10}
#: The lengths to choose from; disjoint, so that the commands have different names
SHORT_SKIPS, LONG_SKIPS = (2, 3, 5, 7), (10, 15, 20, 30, 60)


def text_of(command_id: CommandId) -> str:
    """Return the command's name in the user's language."""
    text = QCoreApplication.translate(_CONTEXT, _BY_ID[command_id].text)
    if command_id in _SKIPS:
        return text.replace("{seconds}", f"{abs(_SKIPS[command_id]):g}")
    return text


def set_skips(short_s: object, long_s: object) -> None:
    """Set the lengths of the skips; an invalid length gives the default."""
    short = float(short_s) if isinstance(short_s, int | float) and short_s in SHORT_SKIPS else 5.0
    long = float(long_s) if isinstance(long_s, int | float) and long_s in LONG_SKIPS else 10.0
    _SKIPS.update({"back_5": -short, "on_5": short, "back_10": -long, "on_10": long})


def place_text(place: Place) -> str:
    """Return the place's name in the user's language."""
    return QCoreApplication.translate(_CONTEXT, place)


def make_action(command_id: CommandId, owner: QWidget) -> QAction:
    """Make an action with the command's name and keys that works while ``owner`` is visible.

    Its ``data()`` is the command. It is added to the owner, so that its keys work without a menu.
    """
    command = _BY_ID[command_id]
    action = QAction(text_of(command_id), owner)
    action.setObjectName(command_id)
    set_keys(action, _present_keys(command, owner))
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if command.place is Place.ANYWHERE
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    action.setData(command)
    owner.addAction(action)
    return action


def make_actions(owner: QWidget, *places: Place) -> dict[CommandId, QAction]:
    """Make the actions of all commands that work in these places."""
    return {
        command.id: make_action(command.id, owner)
        for command in COMMANDS
        if command.place in places
    }


def connect(actions: Mapping[CommandId, QAction], slots: Mapping[CommandId, object]) -> None:
    """Connect each command's action with its slot or signal."""
    for command_id, slot in slots.items():
        actions[command_id].triggered.connect(slot)


def pick(actions: Mapping[CommandId, QAction], *command_ids: CommandId) -> list[QAction]:
    """Return the actions of these commands, in this order."""
    return [actions[command_id] for command_id in command_ids]


def value_of(action: QAction) -> float:
    """Return the value of an action's command."""
    command = action.data()
    assert isinstance(command, Command)
    return _SKIPS.get(command.id, command.value)


def set_keys(action: QAction, keys: Iterable[str]) -> None:
    """Set an action's keys, except those that widgets handle themselves."""
    elsewhere = action.property(_ELSEWHERE) or ()
    action.setShortcuts([QKeySequence(key) for key in keys if key not in elsewhere])


def leave_to_widgets(action: QAction, *keys: str) -> None:
    """Leave keys to widgets, which would not receive them as shortcuts of the action."""
    action.setProperty(_ELSEWHERE, list(keys))
    set_keys(action, [key.toString() for key in action.shortcuts()])


def _present_keys(command: Command, owner: QWidget) -> tuple[str, ...]:
    """Return a command's current keys from the key map of the owner's window."""
    above: QObject | None = owner
    while above is not None:
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        found = above.findChild(QObject, "key-map", directly)
        if found is not None:
            from duthviewer.ui.commands.key_map import KeyMap

            assert isinstance(found, KeyMap)
            return found.keys(command.id)
        above = above.parent()
    return command.keys


def help_rows(
    keys_of: Callable[[CommandId], Iterable[str]] | None = None,
) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    """Return each place's name with rows of (text, keys), the ten digits folded into one row.

    ``keys_of`` returns the current keys of a command; without it, the defaults are shown.
    """
    native = QKeySequence.SequenceFormat.NativeText
    groups = []
    for place in Place:
        rows: dict[str, tuple[str, ...]] = {}
        for command in COMMANDS:
            present = command.keys if keys_of is None else tuple(keys_of(command.id))
            if command.place is not place or not present:
                continue
            text = text_of(command.id)
            keys = tuple(QKeySequence(key).toString(native) for key in present)
            if text in rows:
                keys = (f"{rows[text][0].split(' … ')[0]} … {keys[0]}",)
            rows[text] = keys
        groups.append((place_text(place), list(rows.items())))
    return groups
