"""Every menu of commands, as data, and the function that fills a menu from it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from duthviewer.ui.commands.ids import CommandId


class OwnMenu(enum.Enum):
    """A submenu with changing entries, made and filled by its widget."""

    SCREENS = enum.auto()
    MOMENTS = enum.auto()
    SLIDES_PER_PAGE = enum.auto()
    SPEED = enum.auto()
    CHAPTERS = enum.auto()
    TRACKS = enum.auto()


class Submenu(NamedTuple):
    """A submenu with its title in English."""

    title: str
    entries: tuple[Entry, ...]


Entry = CommandId | Submenu | OwnMenu | None
#: A separator
LINE: Final = None


def _submenu(title: object, *entries: Entry) -> Submenu:
    return Submenu(str(title), entries)


_N = QT_TRANSLATE_NOOP

_OPEN: tuple[Entry, ...] = ("search_everything", "open", "open_folder")
_PROGRAM: tuple[Entry, ...] = ("settings", "help", "about", LINE, "quit")
_TALK: tuple[Entry, ...] = (
    "watch", "watch_from_start", LINE,
    "queue_talk", "favourite", "watched", "forget_position", LINE,
    "show_in_folder", "open_slides", "open_web_page", "copy_talk_link", "copy_talk_address", LINE,
    "choose_slides_of", "choose_recording_of", "forget_chosen_of",
)  # fmt: skip
_DOWNLOAD: tuple[Entry, ...] = ("download", "remove_files")
_DOWNLOADS: tuple[Entry, ...] = (
    "downloads", "pause_downloads", LINE,
    "download", "download_day", "download_all", LINE,
    "remove_files", "remove_day", "remove_all",
)  # fmt: skip
_SYNC: tuple[Entry, ...] = ("sync_talk", "sync_day", "sync_all")
_ALL_NOTES: tuple[Entry, ...] = ("all_notes", "export_all_notes", "import_notes")
SORT_MENU: Final[tuple[Entry, ...]] = (
    "sort_time", "sort_title", "sort_speaker", "sort_length", "sort_last_watched",
)  # fmt: skip

ORDER_MENU: Final[tuple[Entry, ...]] = (
    "order_opened", "order_added", "order_title", "order_year", LINE,
    "group_none", "group_year", "group_series",
)  # fmt: skip
#: The menu of the start page
HOME_MENU: Final[tuple[Entry, ...]] = (
    *_OPEN, "add_conference", "make_conference", LINE,
    "home_open", "queue_card", "queue_earlier", "queue_later", "remove_card", "home_folder", LINE,
    _submenu(
        _N("Menus", "Show"),
        "home_all", "home_continue", "home_queue", "home_added", "home_conferences",
    ),
    _submenu(_N("Menus", "Sort"), *ORDER_MENU),
    "home_search", "home_undo", LINE,
    _submenu(_N("Menus", "Notes"), *_ALL_NOTES),
    _submenu(_N("Menus", "Backup"), "back_up", "restore_backup"),
    "downloads", LINE,
    *_PROGRAM,
)  # fmt: skip
#: The context menu of a conference on the start page
CONFERENCE_CARD_MENU: Final[tuple[Entry, ...]] = (
    "home_open", LINE, "home_folder", LINE, "remove_card",
)  # fmt: skip
#: The context menu of a talk on the start page
TALK_CARD_MENU: Final[tuple[Entry, ...]] = (
    "home_open", LINE, "queue_card", "queue_earlier", "queue_later", LINE, "remove_card",
)  # fmt: skip
#: The menu of the library page: short enough for a window of 720 pixels
LIBRARY_MENU: Final[tuple[Entry, ...]] = (
    "home", *_OPEN, "add_conference", "make_conference", "new_conference", LINE,
    _submenu(
        _N("Menus", "This conference"),
        "edit_conference", LINE, "save_timelines", "export_day_chapters", "pack_conference",
    ),
    _submenu(_N("Menus", "This talk"), *_TALK, LINE, "info", "edit_talk"),
    _submenu(
        _N("Menus", "Show"),
        "show_all", "show_continue", "show_not_watched", "show_favourites", "show_here",
    ),
    _submenu(_N("Menus", "Sort"), *SORT_MENU),
    "search", "select_all", "undo", LINE,
    _submenu(_N("Menus", "Downloads"), *_DOWNLOADS),
    _submenu(_N("Menus", "Notes"), *_ALL_NOTES),
    _submenu(_N("Menus", "Synchronise the slides"), *_SYNC, "sync_stop"),
    _submenu(_N("Menus", "Backup"), "back_up", "restore_backup"),
    *_PROGRAM,
)  # fmt: skip
#: The context menu of a talk's card
TALK_MENU: Final[tuple[Entry, ...]] = (
    *_TALK[:2], LINE, *_DOWNLOAD, "download_day", *_TALK[2:], LINE, "edit_talk", LINE, *_SYNC,
)  # fmt: skip
#: The context menu of several selected cards
SELECTION_MENU: Final[tuple[Entry, ...]] = ("queue_talk", LINE, *_DOWNLOAD)
#: The context menu of a day's chip
DAY_MENU: Final[tuple[Entry, ...]] = ("download_day", "remove_day", LINE, "sync_day")
#: The context menu of the conference's title
CONFERENCE_MENU: Final[tuple[Entry, ...]] = (
    "download_all", "remove_all", LINE, "sync_all", LINE, "edit_conference",
)  # fmt: skip

#: The menu of the search page
SEARCH_MENU: Final[tuple[Entry, ...]] = (
    "open_hit", "take_suggestion", LINE,
    "search_all", "search_titles", "search_slides", "search_said", "search_notes", LINE,
    "clear_recent", "leave_search", LINE,
    *_OPEN, LINE, *_PROGRAM,
)  # fmt: skip

#: The menu of the page that edits a catalogue
EDITING_MENU: Final[tuple[Entry, ...]] = (
    "undo_change", "redo_change", LINE,
    "add_talk", "duplicate_talk", "remove_talk", LINE,
    "split_talk", "join_talks", "shift_recording", LINE,
    "add_recording", "remove_recording", LINE,
    "play_talk", "previous_fault", "next_fault", LINE,
    *_PROGRAM,
)  # fmt: skip
#: The menu of a talk in the editor
EDITED_TALK_MENU: Final[tuple[Entry, ...]] = (
    "play_talk", LINE, "duplicate_talk", "split_talk", "join_talks", LINE, "remove_talk",
)  # fmt: skip
#: The menu of a recording in the editor
EDITED_RECORDING_MENU: Final[tuple[Entry, ...]] = (
    "add_talk", "shift_recording", LINE, "remove_recording",
)  # fmt: skip

#: The menu of the panel that corrects the timeline
CORRECTIONS_MENU: Final[tuple[Entry, ...]] = (
    "corrections", LINE,
    "page_starts", "no_page", "right_page", "whole_span", LINE,
    "doubt_back", "doubt_on", LINE,
    "shift_timeline", LINE,
    "undo_correction", "redo_correction", "forget_corrections",
)  # fmt: skip
_REVIEW: tuple[Entry, ...] = ("review_window", "compare_talks", LINE, "copy_review")
#: The menus of the Review tab: what is saved from a talk, and everything else
REVIEW_SAVE_MENU: Final[tuple[Entry, ...]] = (
    "save_report", "save_handout", "save_clip", "save_video",
)  # fmt: skip
REVIEW_MENU: Final[tuple[Entry, ...]] = (*_REVIEW, LINE, "mark_unsaid")
#: The menu of the watch page: short enough for a window of 720 pixels
WATCH_MENU: Final[tuple[Entry, ...]] = (
    _submenu(
        _N("Menus", "Layout"),
        "layout_side", "layout_stacked", "layout_video", "layout_slides", "layout_swapped",
        "layout_corner", LINE,
        "next_layout", "next_corner", LINE,
        "mini_window",
    ),
    "full_screen", OwnMenu.SCREENS, LINE,
    _submenu(
        _N("Menus", "Talk"),
        "restart", "go_to", "slide_back", "slide_on", "previous_talk", "next_talk", "rest_of_day",
        "play_next", "remaining_time", LINE,
        "save_clip", "save_picture", "copy_link", "copy_address", LINE,
        "synchronise", "export_chapters", LINE,
        "keep_recording", "choose_slides", "choose_recording", "rewrite_recording", "forget_chosen",
        "search_everything",
    ),
    _submenu(
        _N("Menus", "Slides"),
        "page_back", "page_on", "follow", "zoom_in", "zoom_out", "fit_page", LINE,
        "jump_here", OwnMenu.MOMENTS, LINE,
        "find_in_slides", "find_next", "find_previous", LINE,
        "select_page", "copy_slides", "copy_page", "save_page", LINE,
        "rotate_right", "rotate_left", "dark_pages", "speaker_notes", "whole_pages",
        OwnMenu.SLIDES_PER_PAGE, LINE, "print_slides", "open_outside",
    ),
    _submenu(_N("Menus", "Correct the timeline"), *CORRECTIONS_MENU),
    _submenu(
        _N("Menus", "Edit the catalogue"),
        "talk_starts", "talk_ends", "next_starts", LINE,
        "day_bar", LINE,
        "undo_edit", "redo_edit", LINE,
        "edit_watched", "edit_conference",
    ),
    _submenu(
        _N("Menus", "Drawer"),
        "page_strip", "transcript", "notes", "review", "about_talk", LINE,
        "drawer", LINE,
        "find_in_transcript", "copy_transcript", "copy_transcript_times",
    ),
    _submenu(
        _N("Menus", "Notes"),
        "note", "note_picture", "note_page", "marker", "previous_note", "next_note", LINE,
        "export_notes", "copy_bibtex", "copy_csl", LINE,
        *_ALL_NOTES,
    ),
    _submenu(_N("Menus", "Review"), "review", *REVIEW_MENU, LINE, *REVIEW_SAVE_MENU),
    OwnMenu.SPEED, OwnMenu.CHAPTERS,
    _submenu(
        _N("Menus", "Loop and practice"),
        "loop_a", "loop_b", "loop_clear", "loop_step", LINE,
        "save_clip", "save_gif", LINE,
        "loop_page", "loop_sentence", LINE,
        "loop_a_frame_back", "loop_a_frame_on", "loop_a_back", "loop_a_on", LINE,
        "loop_b_frame_back", "loop_b_frame_on", "loop_b_back", "loop_b_on", LINE,
        "practice_speed", "marker", "previous_note", "next_note",
    ),
    OwnMenu.TRACKS,
    "downloads", "open", "open_folder", LINE,
    *_PROGRAM,
)  # fmt: skip
#: The context menu of the slides
SLIDES_MENU: Final[tuple[Entry, ...]] = (
    "copy_slides", "select_page", "find_in_slides", LINE,
    "copy_page", "save_page", LINE,
    "jump_here", OwnMenu.MOMENTS, "loop_page", "page_strip",
    "rotate_right", "rotate_left", "dark_pages", LINE,
    "speaker_notes", "whole_pages", OwnMenu.SLIDES_PER_PAGE, "mark_unsaid", LINE,
    "print_slides", "open_outside",
)  # fmt: skip


def fill_menu(
    menu: QMenu,
    entries: Iterable[Entry],
    actions: Mapping[CommandId, QAction],
    own: Mapping[OwnMenu, QMenu] | None = None,
) -> None:
    """Add the entries to a menu. A command without an action is left out."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, OwnMenu):
            menu.addMenu((own or {})[entry])
        elif isinstance(entry, Submenu):
            title = QCoreApplication.translate("Menus", entry.title)
            fill_menu(menu.addMenu(title), entry.entries, actions, own)
        elif (action := actions.get(entry)) is not None:
            menu.addAction(action)
