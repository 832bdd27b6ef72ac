"""The subtitles of a talk: which there are, which one is shown, how late and how large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from duthviewer.errors import KnownError
from duthviewer.library.cues import Cues, read_cues
from duthviewer.playback.player import Player
from duthviewer.ui import theme
from duthviewer.ui.showing import Showing
from duthviewer.ui.tasks import Task, Tasks
from duthviewer.ui.video_view import paints_video

#: Text sizes in pixels, by the name they are remembered by
SIZES: Mapping[str, int] = {"small": 14, "normal": 18, "large": 24, "largest": 32}
#: The delays and the files of so many recordings are remembered.
_MOST_KEPT = 100
_LINES = 2
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Choice:
    """Subtitles that can be shown: a file, or a track of the recording (the engine's number)."""

    label: str
    source: Path | int


class CueStrip(QLabel):
    """What is said, below the picture: a native video window lets nothing be drawn over it.

    It keeps its height between the cues, so that the picture does not jump.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A file of a stranger: never rich text.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(12, 2, 12, 6)
        self.setAccessibleName(self.tr("Subtitles"))
        # White on the black that surrounds a picture: not colours of the theme.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.white)
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.set_size("normal")
        self.hide()

    def set_size(self, name: str) -> None:
        self.setFont(theme.font(SIZES.get(name, SIZES["normal"])))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)


class Subtitles(QObject):
    """Files beside the recording, files opened by hand, tracks within; one is shown, or none."""

    #: What is shown, how late or how large has changed
    changed = Signal()
    #: The cues of a recording are shown sooner or later than before
    delay_changed = Signal()
    #: Something is to be remembered for the next time (key, JSON value)
    setting_changed = Signal(str, object)
    #: A file cannot be read (words for the person)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, strip: CueStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._strip = strip
        self._showing: Showing | None = None
        self._player: Player | None = None
        #: The player whose signals come here
        self._heard: Player | None = None
        self._files: tuple[Path, ...] = ()
        self._cues: Cues | None = None
        self._reading: Task | None = None
        self._offset_s = 0.0
        self._wanted = False
        self._language = ""
        self._delays: dict[str, float] = {}
        #: The files from elsewhere that were opened with a recording
        self._opened: dict[str, list[str]] = {}
        self.size = "normal"
        self.current: Choice | None = None

    def restore(self, settings: Mapping[str, Any]) -> None:
        """Take what was remembered: whether and which, files from elsewhere, delays, the size."""
        self._wanted = settings.get("subtitles") is True
        self._language = str(settings.get("subtitle_language") or "")
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

    def open_talk(self, showing: Showing) -> None:
        self._showing = showing
        self._player = None
        found = showing.files.subtitles
        opened = (Path(path) for path in self._opened.get(self._key(), ()))
        self._files = (*found, *(path for path in opened if path not in found))
        self._show(None)
        if self._wanted and self._files:
            files = self.choices()
            same = [choice for choice in files if choice.label == self._language]
            self._show((same or files)[0])

    def use_player(self, player: Player) -> None:
        """The recording is open: its own tracks can be chosen too.

        An engine shows by itself a track that is marked so; here it is shown when asked for.
        """
        if player is not self._heard:
            self._heard = player
            player.subtitle_changed.connect(self._say_track)
        self._player = player
        tracks = [choice for choice in self.choices() if isinstance(choice.source, int)]
        if tracks and self.current is None and self._wanted:
            same = [choice for choice in tracks if choice.label == self._language]
            self._show((same or tracks)[0])
        elif tracks:
            player.set_subtitle_track(None)

    def close_talk(self) -> None:
        self._showing = None
        self._player = None
        self._files = ()
        self._show(None)

    def set_offset(self, offset_s: float) -> None:
        """The recording is at this offset: say what is said there."""
        self._offset_s = offset_s
        self._say()

    # What can be shown, and what is.

    def choices(self) -> tuple[Choice, ...]:
        found = [Choice(self._label(path), path) for path in self._files]
        if self._player is not None:
            found += [Choice(track.label, track.id) for track in self._player.subtitle_tracks()]
        return tuple(found)

    def choose(self, choice: Choice | None) -> None:
        """Show these, or none, and remember it."""
        self._show(choice)
        self._wanted = choice is not None
        self.setting_changed.emit("subtitles", self._wanted)
        if choice is not None:
            self._language = choice.label
            self.setting_changed.emit("subtitle_language", choice.label)

    def cycle(self) -> None:
        """The next that there is; after the last none, then the first."""
        choices = self.choices()
        if self.current is None:
            self.choose(choices[0] if choices else None)
            return
        place = choices.index(self.current) + 1 if self.current in choices else len(choices)
        self.choose(choices[place] if place < len(choices) else None)

    def open_file(self, path: Path) -> None:
        """Show a file that lies elsewhere, now and whenever the recording is watched."""
        if path not in self._files:
            self._files = (*self._files, path)
            self._keep_opened([*self._opened.get(self._key(), ()), str(path)])
        self.choose(next(choice for choice in self.choices() if choice.source == path))

    # How.

    def delay_s(self) -> float:
        """How much later than in their file the cues are shown (seconds)."""
        return 0.0 if self._showing is None else self._delays.get(self._key(), 0.0)

    def add_delay(self, seconds: float) -> None:
        if self._showing is None:
            return
        delay_s = round(self.delay_s() + seconds, 2)
        _keep(self._delays, self._key(), delay_s)
        self.setting_changed.emit("subtitle_delays", dict(self._delays))
        self.delay_changed.emit()
        self._say()
        self.changed.emit()

    def set_size(self, name: str) -> None:
        self.size = name
        self._strip.set_size(name)
        self.setting_changed.emit("subtitle_size", name)
        self.changed.emit()

    # Inside.

    def _keep_opened(self, paths: list[str]) -> None:
        _keep(self._opened, self._key(), paths)
        self.setting_changed.emit("subtitle_files", dict(self._opened))

    def _key(self) -> str:
        showing = self._showing
        assert showing is not None
        return f"{showing.conference.id}/{showing.talk.recording}"

    def _label(self, path: Path) -> str:
        """`day-1.nl.vtt` beside `day-1.mp4` is in Dutch; a file from elsewhere has its name."""
        recording = None if self._showing is None else self._showing.files.recording
        if recording is not None and path.parent == recording.parent:
            code = path.stem.removeprefix(recording.stem).strip(". ")
            return language_name(code) if code else self.tr("Subtitles")
        return path.name

    def _show(self, choice: Choice | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self._cues = None
        self.current = choice
        if self._player is not None:
            track = choice.source if choice is not None and isinstance(choice.source, int) else None
            self._player.set_subtitle_track(track)
        self._strip.clear()
        is_file = choice is not None and isinstance(choice.source, Path)
        self._strip.setVisible(is_file)
        if choice is not None and isinstance(path := choice.source, Path):

            def read(_: Task) -> Cues:
                return read_cues(path)

            self._reading = self._tasks.run(read, self._on_read, self._on_unreadable)
        self.changed.emit()

    def _on_read(self, cues: Cues) -> None:
        self._reading = None
        self._cues = cues
        self._say()

    def _on_unreadable(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, KnownError):
            raise error
        if self.current is not None:
            source = self.current.source
            self._files = tuple(path for path in self._files if path != source)
            opened = self._opened.get(self._key(), ())
            if str(source) in opened:
                # It is gone, or no subtitle file.
                self._keep_opened([path for path in opened if path != str(source)])
        self._show(None)
        self.failed.emit(str(error))

    def _say_track(self, text: str) -> None:
        """The engine leaves the text of its track to us; a `QVideoWidget` draws it by itself."""
        if self.current is not None and isinstance(self.current.source, int) and paints_video():
            self._strip.setText(text.strip())
            self._strip.show()

    def _say(self) -> None:
        if self._cues is None:
            return
        text = self._cues.text_at(self._offset_s - self.delay_s())
        if text != self._strip.text():
            self._strip.setText(text)


def _keep(kept: dict[str, _T], key: str, value: _T) -> None:
    """Remember this as the newest, or nothing in its place, and forget the oldest of too many."""
    kept.pop(key, None)
    if value:
        kept[key] = value
    while len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]


def language_name(code: str) -> str:
    """A language in its own words, with the code that tells Brazil from Portugal."""
    language = QLocale.codeToLanguage(code.partition("-")[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    # Qt calls plain English American.
    name = "English" if language == QLocale.Language.English else QLocale(code).nativeLanguageName()
    return f"{name} ({code})"
