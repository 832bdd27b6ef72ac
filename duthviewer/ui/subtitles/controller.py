"""The subtitles of a talk: which there are, which one is shown, how late and how large."""

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
from duthviewer.library.media.cues import Cues, read_cues
from duthviewer.library.media.subtitle_names import SubtitleName, base_language, subtitle_name
from duthviewer.names import path_of, path_text, shown
from duthviewer.playback.player import Player
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.video.video_view import paints_video
from duthviewer.ui.widgets import theme

#: Text sizes in pixels, by the name they are remembered by
SIZES: Mapping[str, int] = {"small": 14, "normal": 18, "large": 24, "largest": 32}
#: Most recordings whose delay and files are kept
_MOST_KEPT = 100
#: Lines for which space is reserved; more lines take more space, or are drawn smaller.
_LINES = 2
_SMALLEST_PX = 11
#: The picture keeps at least this part of the height that it shares with the subtitles.
_PICTURE_PART = 0.4
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Choice:
    """Subtitles that can be shown: a file, or a track of the recording (the engine's number)."""

    label: str
    source: Path | int
    #: What the name of the file says
    name: SubtitleName = field(default_factory=SubtitleName, compare=False)


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
        self._size_px = SIZES["normal"]
        #: The height that the texts since ``clear`` needed, and the most that there was for it
        self._room_px = self._fitted_to_px = 0
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
        self._size_px = SIZES.get(name, SIZES["normal"])
        self._room_px = 0
        self._fit()

    def say(self, text: str) -> None:
        """Show a text, the whole of it."""
        if text != self.text():
            self.setText(text)
            self._fit()

    def clear(self) -> None:
        """Show nothing, and take no more room than at first."""
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
        # It is at the bottom, so it moves with the height that it shares with the picture.
        if self._most_px() != self._fitted_to_px:
            self._room_px = 0
            self._fit()

    def _fit(self) -> None:
        """Give every line of the text its room: by growing, and where that is not enough, smaller.

        It does not shrink again until ``clear``, so that the picture moves once at most.
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
        """How high it may be: the picture beside it needs room, too."""
        parent = self.parentWidget()
        if parent is None or not parent.height():
            return 1 << 20
        return max(round(parent.height() * (1 - _PICTURE_PART)), 3 * _SMALLEST_PX * 2)


class Subtitles(QObject):
    """Files beside the recording, files opened by hand, tracks within; one is shown, or none."""

    #: What is shown, how late or how large has changed
    changed = Signal()
    #: The cues of a recording are shown sooner or later than before
    delay_changed = Signal()
    #: A file cannot be read (words for the person)
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
        #: The player whose signals come here
        self._heard: Player | None = None
        #: The files found beside the recording, and with them those opened by hand
        self._found: tuple[Path, ...] = ()
        self._files: tuple[Path, ...] = ()
        self._cues: Cues | None = None
        self._reading: Task | None = None
        self._offset_s = 0.0
        self._wanted = False
        #: The label of those that were chosen last, and the language that is set
        self._language = ""
        self._preferred_language = ""
        self._delays: dict[str, float] = {}
        #: The files from elsewhere that were opened with a recording
        self._opened: dict[str, list[str]] = {}
        self.size = "normal"
        self.current: Choice | None = None
        watched.talk_changed.connect(self._on_talk)
        watched.files_changed.connect(self._on_files)
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
        self._found = () if talk is None else talk.files.subtitles
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
        if talk is not None and talk.files.subtitles != self._found:
            self._on_talk()
            if not self._watched.has_failed() and self._watched.is_settled():
                self._on_recording()

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
            player.set_subtitle_track(None)

    def _on_position(self, position_s: float) -> None:
        self._offset_s = self._watched.offset_of(position_s)
        self._say()

    # What can be shown, and what is.

    def choices(self) -> tuple[Choice, ...]:
        names = [self._name(path) for path in self._files]
        labels = [self._label(path, name) for path, name in zip(self._files, names, strict=True)]
        found = [
            # Two files of one language
            Choice(
                label if labels.count(label) == 1 else f"{label} – {shown(path.name)}", path, name
            )
            for path, name, label in zip(self._files, names, labels, strict=True)
        ]
        if self._player is not None:
            found += [Choice(track.label, track.id) for track in self._player.subtitle_tracks()]
        return tuple(found)

    def choose(self, choice: Choice | None) -> None:
        """Show these, or none, and remember it."""
        self._show(choice)
        self._wanted = choice is not None
        self._settings.change("subtitles", self._wanted)
        if choice is not None:
            self._language = choice.label
            self._settings.change("subtitle_language", choice.label)

    def cycle(self) -> None:
        """Show the next that there is; after the last none, then those that suit best."""
        in_turn = [None, *sorted(self.choices(), key=self._rank), None]
        place = in_turn.index(self.current) if self.current in in_turn else -2
        self.choose(in_turn[place + 1])

    def open_file(self, path: Path) -> None:
        """Show a file that lies elsewhere, now and whenever the recording is watched."""
        if path not in self._files:
            self._files = (*self._files, path)
            self._keep_opened([*self._opened.get(self._key(), ()), path_text(path)])
        self.choose(next(choice for choice in self.choices() if choice.source == path))

    # How.

    def delay_s(self) -> float:
        """How much later than in their file the cues are shown (seconds)."""
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
        return f"{showing.conference.id}/{showing.talk.recording}"

    def _name(self, path: Path) -> SubtitleName:
        """What the file's name says beyond that of the recording: ``.en.sdh``."""
        recording = self._recording()
        stem = path.stem
        if recording is not None and stem.casefold().startswith(recording.stem.casefold()):
            # A name such as "PyCon.it.mp4" says nothing of its subtitles.
            stem = f"-{stem[len(recording.stem) :]}"
        return subtitle_name(stem)

    def _label(self, path: Path, name: SubtitleName) -> str:
        """`day-1.nl.vtt` beside `day-1.mp4` is in Dutch; a file from elsewhere has its name."""
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
        """What is shown where nobody has chosen: as last time, else what suits best."""
        last = self._language
        wanted = self._preferred_language

        def rank(choice: Choice) -> tuple[int, ...]:
            language = base_language(choice.name.language)
            is_wanted = not wanted or language == base_language(wanted)
            return (not is_wanted, choice.label != last, *self._rank(choice))

        return min(choices, key=rank)

    def _rank(self, choice: Choice) -> tuple[int, ...]:
        """The person's language and all of what is said come first."""
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
        if cues.problem:
            self.failed.emit(cues.problem)

    def _on_unreadable(self, error: KnownError) -> None:
        self._reading = None
        if self.current is not None:
            source = self.current.source
            self._files = tuple(path for path in self._files if path != source)
            opened = self._opened.get(self._key(), ())
            if isinstance(source, Path) and path_text(source) in opened:
                # It is gone, or no subtitle file.
                self._keep_opened([path for path in opened if path_of(path) != source])
        self._show(None)
        self.failed.emit(error_text(error))

    def _say_track(self, text: str) -> None:
        """The engine leaves the text of its track to us; a `QVideoWidget` draws it by itself."""
        if self.current is not None and isinstance(self.current.source, int) and paints_video():
            self._strip.say(text.strip())
            self._strip.show()

    def _say(self) -> None:
        if self._cues is None:
            return
        text = self._cues.text_at(self._offset_s - self.delay_s())
        self._strip.say(text)


def _keep(kept: dict[str, _T], key: str, value: _T) -> None:
    """Remember this as the newest, or nothing in its place, and forget the oldest of too many."""
    kept.pop(key, None)
    if value:
        kept[key] = value
    while len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]


def system_languages() -> list[str]:
    """The codes of the languages that the person's system is set to, the best first."""
    return QLocale.system().uiLanguages()


def language_name(code: str, *details: str) -> str:
    """A language with its country or script: ``Portuguese (Brazil)``.

    In English where the window is, else in the language's own words.
    """
    pieces = code.replace("_", "-").split("-")
    language = QLocale.codeToLanguage(pieces[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return _with_details(code, details)
    more = [name for piece in pieces[1:] if (name := _piece_name(piece))]
    is_english = QCoreApplication.translate("Commands", "Quit") == "Quit"
    if is_english or language == QLocale.Language.English:
        # Qt calls plain English American.
        name = QLocale.languageToString(language)
    else:
        name = QLocale(pieces[0]).nativeLanguageName()
    return _with_details(name, [*more, *details])


def _piece_name(piece: str) -> str:
    """What a part of a code stands for: a script, a country, or a word such as "orig"."""
    if len(piece) == 4 and piece.istitle():
        return QLocale.scriptToString(QLocale.codeToScript(piece))
    territory = QLocale.codeToTerritory(piece.upper())
    if territory != QLocale.Country.AnyCountry and (len(piece) == 2 or piece.isdigit()):
        return QLocale.territoryToString(territory)
    return piece


def _with_details(name: str, details: Sequence[str]) -> str:
    return f"{name} ({', '.join(details)})" if details else name
