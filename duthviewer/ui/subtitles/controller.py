"""The subtitles of the watched talk: the choices, the shown ones, their delay and size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMoveEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.talk_cues import subtitle_key
from duthviewer.library.media.cues import Cues
from duthviewer.library.media.subtitle_names import SubtitleName, base_language, subtitle_name
from duthviewer.names import path_of, path_text, shown
from duthviewer.playback.player import Player
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.video.video_view import paints_video
from duthviewer.ui.widgets import theme

#: Text sizes in pixels, by their names in the settings
SIZES: Mapping[str, int] = {"small": 14, "normal": 18, "large": 24, "largest": 32}
#: Most recordings whose delays and files are saved
_MOST_KEPT = 100
#: Lines with reserved space; longer cues take more space when needed, or a smaller font.
_LINES = 2
_SMALLEST_PX = 11
#: Minimum share of the picture in the height that it shares with the subtitles
_PICTURE_PART = 0.4
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Choice:
    """Subtitles to choose: a file, or a track of the recording (the engine's number)."""

    label: str
    source: Path | int
    #: The properties in the file's name
    name: SubtitleName = field(default_factory=SubtitleName, compare=False)


class CueStrip(QLabel):
    """The line of subtitles below the picture, because nothing can be drawn over a native video.

    It keeps its height between cues, so that the picture does not jump.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Never rich text: the file may be untrusted.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(12, 2, 12, 6)
        self._size_px = SIZES["normal"]
        #: The height that the texts needed since ``clear``, and the limit for it
        self._room_px = self._fitted_to_px = 0
        self.setAccessibleName(self.tr("Subtitles"))
        # White on black in every theme, as black surrounds the picture.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.white)
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.set_size("normal")
        self.hide()

    def set_size(self, name: str) -> None:
        self._size_px = SIZES.get(name, SIZES["normal"])
        self._room_px = 0
        self._fit()

    def say(self, text: str) -> None:
        """Show a text completely."""
        if text != self.text():
            self.setText(text)
            self._fit()

    def clear(self) -> None:
        """Show nothing, and take the initial height again."""
        super().clear()
        self._room_px = 0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._room_px = 0
            self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        # It is at the bottom, so it moves when the height shared with the picture changes.
        if self._most_px() != self._fitted_to_px:
            self._room_px = 0
            self._fit()

    def _fit(self) -> None:
        """Make all lines of the text fit by growing, or else with a smaller font.

        The height does not shrink until ``clear``, so that the picture moves at most once.
        """
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 4
        width = max(self.width() - margins.left() - margins.right(), 1)
        most = self._fitted_to_px = self._most_px()
        for size_px in range(self._size_px, _SMALLEST_PX - 1, -1):
            font = theme.font(size_px)
            metrics = QFontMetrics(font)
            needed = metrics.boundingRect(0, 0, width, 1 << 20, _FLAGS, self.text()).height()
            if needed + around <= most:
                break
        usual = QFontMetrics(theme.font(self._size_px)).lineSpacing() * _LINES + around
        self._room_px = max(self._room_px, needed + around)
        self.setFont(font)
        height = max(self._room_px, min(usual, most))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _most_px(self) -> int:
        """Return the maximum height, which leaves space for the picture."""
        parent = self.parentWidget()
        if parent is None or not parent.height():
            return 1 << 20
        return max(round(parent.height() * (1 - _PICTURE_PART)), 3 * _SMALLEST_PX * 2)


class Subtitles(QObject):
    """Offers files beside the recording, opened files and tracks, and shows at most one of them."""

    #: The available subtitles, the selected ones, the delay or the size have changed
    changed = Signal()
    #: The delay of a recording's subtitles has changed
    delay_changed = Signal()
    #: A file cannot be read (message for the user)
    failed = Signal(str)

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        tasks: Tasks,
        strip: CueStrip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._tasks = tasks
        self._strip = strip
        #: The player, once it has opened the recording and knows its tracks
        self._player: Player | None = None
        #: The player whose signals are connected
        self._heard: Player | None = None
        #: The files found beside the recording, and with them those opened by hand
        self._found: tuple[Path, ...] = ()
        self._files: tuple[Path, ...] = ()
        #: The cues that are shown; None until they are read
        self.cues: Cues | None = None
        self._reading: Task | None = None
        self._offset_s = 0.0
        self._wanted = False
        #: The label chosen last, and the language of the settings
        self._language = ""
        self._preferred_language = ""
        self._delays: dict[str, float] = {}
        #: Files from other folders that were opened, by recording
        self._opened: dict[str, list[str]] = {}
        self.size = "normal"
        self.current: Choice | None = None
        watched.talk_changed.connect(self._on_talk)
        watched.files_changed.connect(self._on_files)
        watched.alignments_changed.connect(self._on_alignments)
        watched.recording_reopening.connect(self._on_talk)
        watched.recording_opened.connect(self._on_recording)
        watched.position_changed.connect(self._on_position)
        settings.changed.connect(self._on_setting)
        self._read_settings()

    def _read_settings(self) -> None:
        settings = self._settings
        self._wanted = settings.get("subtitles") is True
        self._language = str(settings.get("subtitle_language") or "")
        self._preferred_language = str(settings.get("subtitles_in") or "")
        kept = settings.get("subtitle_delays")
        if isinstance(kept, dict):
            self._delays = {
                str(key): float(delay)
                for key, delay in kept.items()
                if isinstance(delay, int | float)
            }
        opened = settings.get("subtitle_files")
        if isinstance(opened, dict):
            self._opened = {
                str(key): [path for path in paths if isinstance(path, str)]
                for key, paths in opened.items()
                if isinstance(paths, list)
            }
        if (size := str(settings.get("subtitle_size"))) in SIZES:
            self.size = size
        self._strip.set_size(self.size)

    # The talk.

    def _on_talk(self) -> None:
        self._player = None
        talk = self._watched.talk
        self._found = () if talk is None else talk.subtitles
        if talk is None:
            self._files = ()
            self._show(None)
            return
        found = self._found
        opened = (path_of(path) for path in self._opened.get(self._key(), ()))
        self._files = (*found, *(path for path in opened if path not in found))
        self._show(None)
        if self._wanted and self._files:
            self._show(self.preferred(self.choices()))

    def _on_files(self) -> None:
        talk = self._watched.talk
        if talk is not None and talk.subtitles != self._found:
            self._on_talk()
            if not self._watched.has_failed() and self._watched.is_settled():
                self._on_recording()

    def _on_alignments(self) -> None:
        """Offer the subtitles of the talk's other video, or show them at other times."""
        talk, current = self._watched.talk, self.current
        self._on_files()
        if talk and current and current.source in talk.files.other_subtitles:
            self._show(current if current in self.choices() else None)

    def _on_recording(self) -> None:
        """Offer the recording's own tracks.

        Engines show a track marked as default by themselves; here it is shown on request only.
        """
        player = self._watched.player
        if player is None:
            return
        if player is not self._heard:
            self._heard = player
            player.subtitle_changed.connect(self._say_track)
        self._player = player
        tracks = [choice for choice in self.choices() if isinstance(choice.source, int)]
        if tracks and self.current is None and self._wanted:
            self._show(self.preferred(tracks))
        elif tracks:
            player.tracks.choose_subtitles(None)

    def _on_position(self, position_s: float) -> None:
        self._offset_s = self._watched.offset_of(position_s)
        self._say()

    # The choices.

    def choices(self) -> tuple[Choice, ...]:
        names = [self._name(path) for path in self._files]
        labels = [self._label(path, name) for path, name in zip(self._files, names, strict=True)]
        found = [
            # Two files of the same language
            Choice(
                label if labels.count(label) == 1 else f"{label} – {shown(path.name)}", path, name
            )
            for path, name, label in zip(self._files, names, labels, strict=True)
        ]
        if self._player is not None:
            found += [Choice(track.label, track.id) for track in self._player.tracks.subtitles()]
        return tuple(found)

    def choose(self, choice: Choice | None) -> None:
        """Show these subtitles, or none, and save the choice."""
        self._show(choice)
        self._wanted = choice is not None
        self._settings.change("subtitles", self._wanted)
        if choice is not None:
            self._language = choice.label
            self._settings.change("subtitle_language", choice.label)

    def cycle(self) -> None:
        """Show the next subtitles; after the last one none, then the best match."""
        in_turn = [None, *sorted(self.choices(), key=self._rank), None]
        place = in_turn.index(self.current) if self.current in in_turn else -2
        self.choose(in_turn[place + 1])

    def open_file(self, path: Path) -> None:
        """Show a file from another folder, now and whenever the recording is watched."""
        if path not in self._files:
            self._files = (*self._files, path)
            self._keep_opened([*self._opened.get(self._key(), ()), path_text(path)])
        self.choose(next(choice for choice in self.choices() if choice.source == path))

    # Delay and size.

    def delay_s(self) -> float:
        """Return the delay of the cues, in seconds."""
        return 0.0 if self._watched.talk is None else self._delays.get(self._key(), 0.0)

    def add_delay(self, seconds: float) -> None:
        if self._watched.talk is None:
            return
        delay_s = round(self.delay_s() + seconds, 2)
        _keep(self._delays, self._key(), delay_s)
        self._settings.change("subtitle_delays", dict(self._delays))
        self.delay_changed.emit()
        self._say()
        self.changed.emit()

    def _on_setting(self, key: str) -> None:
        value = self._settings.get(key)
        if not key:
            self._read_settings()
        elif key == "subtitle_size" and value in SIZES and value != self.size:
            self.size = str(value)
            self._strip.set_size(self.size)
            self.changed.emit()
        elif key == "subtitles_in":
            self._preferred_language = str(value or "")
            if self._wanted and self._files:
                self._show(self.preferred(self.choices()))
        elif key == "subtitles" and value is not self._wanted:
            self._wanted = value is True
            choices = self.choices()
            self._show(self.preferred(choices) if self._wanted and choices else None)

    def set_size(self, name: str) -> None:
        self.size = name
        self._strip.set_size(name)
        self._settings.change("subtitle_size", name)
        self.changed.emit()

    # Inside.

    def _recording(self) -> Path | None:
        talk = self._watched.talk
        return None if talk is None else talk.files.recording

    def _keep_opened(self, paths: list[str]) -> None:
        _keep(self._opened, self._key(), paths)
        self._settings.change("subtitle_files", dict(self._opened))

    def _key(self) -> str:
        showing = self._watched.talk
        assert showing is not None
        return subtitle_key(showing.conference.id, showing.talk, showing.clock)

    def _name(self, path: Path) -> SubtitleName:
        """Parse the part of a file's name after the recording's name, such as ``.en.sdh``."""
        recording = self._recording()
        stem = path.stem
        if recording is not None and stem.casefold().startswith(recording.stem.casefold()):
            # The "it" in "PyCon.it.mp4" is not the language of its subtitles.
            stem = f"-{stem[len(recording.stem) :]}"
        return subtitle_name(stem)

    def _label(self, path: Path, name: SubtitleName) -> str:
        """Return "Dutch" for `day-1.nl.vtt` beside `day-1.mp4`; other files keep their names."""
        recording = self._recording()
        if recording is None or path.parent != recording.parent:
            return shown(path.name)
        kinds = [
            *([self.tr("SDH")] if name.is_sdh else []),
            *([self.tr("forced")] if name.is_forced else []),
        ]
        if name.language:
            return language_name(name.language, *kinds)
        return _with_details(self.tr("Subtitles"), kinds)

    def preferred(self, choices: Sequence[Choice]) -> Choice:
        """Return the default choice: as last time, else the best match."""
        last = self._language
        wanted = self._preferred_language

        def rank(choice: Choice) -> tuple[int, ...]:
            language = base_language(choice.name.language)
            is_wanted = not wanted or language == base_language(wanted)
            return (not is_wanted, choice.label != last, *self._rank(choice))

        return min(choices, key=rank)

    def _rank(self, choice: Choice) -> tuple[int, ...]:
        """Return a sort key that puts the user's languages and complete subtitles first."""
        wanted = [self._preferred_language] if self._preferred_language else []
        languages = [base_language(code) for code in (*wanted, *system_languages())]
        language = base_language(choice.name.language)
        place = languages.index(language) if language in languages else len(languages)
        name = choice.name
        return (name.is_forced, place, not name.is_default, name.is_sdh)

    def _show(self, choice: Choice | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.cues = None
        self.current = choice
        if self._player is not None:
            track = choice.source if choice is not None and isinstance(choice.source, int) else None
            self._player.tracks.choose_subtitles(track)
        self._strip.clear()
        is_file = choice is not None and isinstance(choice.source, Path)
        self._strip.setVisible(is_file)
        talk = self._watched.talk
        if choice is not None and talk is not None and isinstance(path := choice.source, Path):

            def read(_: Task) -> Cues:
                return talk.read_cues(path)

            self._reading = self._tasks.run(read, self._on_read, self._on_unreadable)
        self.changed.emit()

    def _on_read(self, cues: Cues) -> None:
        self._reading = None
        self.cues = cues
        self._say()
        if cues.problem:
            self.failed.emit(cues.problem)

    def _on_unreadable(self, error: KnownError) -> None:
        self._reading = None
        if self.current is not None:
            source = self.current.source
            self._files = tuple(path for path in self._files if path != source)
            opened = self._opened.get(self._key(), ())
            if isinstance(source, Path) and path_text(source) in opened:
                # It is missing, or not a subtitle file.
                self._keep_opened([path for path in opened if path_of(path) != source])
        self._show(None)
        self.failed.emit(error_text(error))

    def _say_track(self, text: str) -> None:
        """Show the text of the engine's track, unless a `QVideoWidget` draws it."""
        if self.current is not None and isinstance(self.current.source, int) and paints_video():
            self._strip.say(text.strip())
            self._strip.show()

    def _say(self) -> None:
        if self.cues is None:
            return
        text = self.cues.text_at(self._offset_s - self.delay_s())
        self._strip.say(text)


def _keep(kept: dict[str, _T], key: str, value: _T) -> None:
    """Store a value as the newest, or remove an empty one, and drop the oldest of too many."""
    kept.pop(key, None)
    if value:
        kept[key] = value
    while len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]


def system_languages() -> list[str]:
    """Return the codes of the system's languages, the preferred one first."""
    return QLocale.system().uiLanguages()


def language_name(code: str, *details: str) -> str:
    """Return a language with its country or script: ``Portuguese (Brazil)``.

    The name is in English in an English window, else in the language itself.
    """
    pieces = code.replace("_", "-").split("-")
    language = QLocale.codeToLanguage(pieces[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return _with_details(code, details)
    more = [name for piece in pieces[1:] if (name := _piece_name(piece))]
    is_english = QCoreApplication.translate("Commands", "Quit") == "Quit"
    if is_english or language == QLocale.Language.English:
        # Qt calls plain English "American English".
        name = QLocale.languageToString(language)
    else:
        name = QLocale(pieces[0]).nativeLanguageName()
    return _with_details(name, [*more, *details])


def _piece_name(piece: str) -> str:
    """Return the name of a script or country in a code; other parts stay, such as "orig"."""
    if len(piece) == 4 and piece.istitle():
        return QLocale.scriptToString(QLocale.codeToScript(piece))
    territory = QLocale.codeToTerritory(piece.upper())
    if territory != QLocale.Country.AnyCountry and (len(piece) == 2 or piece.isdigit()):
        return QLocale.territoryToString(territory)
    return piece


def _with_details(name: str, details: Sequence[str]) -> str:
    return f"{name} ({', '.join(details)})" if details else name
