"""The settings dialog. A change takes effect and is stored immediately."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.media.subtitle_names import LANGUAGES as SUBTITLE_LANGUAGES
from duthviewer.library.places import Places
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.key_map import KeyMap
from duthviewer.ui.commands.table import LONG_SKIPS, SHORT_SKIPS
from duthviewer.ui.faults.versions import engine_in_words
from duthviewer.ui.preferences.downloads import DownloadsPage
from duthviewer.ui.preferences.folders import FoldersPage
from duthviewer.ui.preferences.form_page import FormPage
from duthviewer.ui.preferences.keys import KeysPage
from duthviewer.ui.preferences.language import LANGUAGES
from duthviewer.ui.preferences.pace_setting import PaceSetting
from duthviewer.ui.preferences.streamed_space import StreamedSpace
from duthviewer.ui.preferences.yt_dlp_setup import YtDlpSetup
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.subtitles.controller import language_name
from duthviewer.ui.video.video_view import shows_with_card
from duthviewer.ui.watch.controls import rate_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.theme import Appearance

#: The place of the page of downloads
_DOWNLOADS_ROW = 2
#: The values of the setting "resume": where a partly watched talk starts
RESUME_WHERE_LEFT, RESUME_START, RESUME_ASK = "left", "start", "ask"
#: The speeds to choose for new talks
_RATES = (0.75, 1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsDialog(QDialog):
    """The settings in pages, with a list of the pages on the left."""

    def __init__(
        self,
        settings: Settings,
        keys: KeyMap,
        places: Places,
        tasks: Tasks,
        yt_dlp: YtDlpSetup,
        space: StreamedSpace | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settings")
        self.general = GeneralPage(settings, self)
        self.folders = FoldersPage(settings, places, tasks, self)
        self.downloads = DownloadsPage(settings, places, yt_dlp, space, self)
        self.playback = PlaybackPage(settings, tasks, self)
        self.keys = KeysPage(keys, self)
        #: The names of the pages
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setToolTip(self.tr("Pages of the settings  (Up, Down)"))
        self.list.setFixedWidth(168)
        #: The pages
        self.stack = QStackedWidget(self)
        for title, page in (
            (self.tr("General"), self.general),
            (self.tr("Folders"), self.folders),
            (self.tr("Downloads"), self.downloads),
            (self.tr("Playback"), self.playback),
            (self.tr("Keys"), self.keys),
        ):
            item = QListWidgetItem(title)
            # Set the size here: the style sheet's padding may be applied after the layout, and the
            # rows would overlap.
            item.setSizeHint(QSize(0, 18 + theme.text_px(20)))
            self.list.addItem(item)
            self.stack.addWidget(_scrolling(page) if isinstance(page, FormPage) else page)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(28, 0, 28, 16)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.stack, 1)
        column.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(column, 1)
        room = self.screen().availableSize()
        self.resize(min(900, room.width() - 40), min(620, room.height() - 60))
        self.list.setFocus()

    def show_keys(self) -> None:
        """Show the page of the keys."""
        self.list.setCurrentRow(self.stack.indexOf(self.keys))

    def show_downloads(self) -> None:
        """Show the page of downloads."""
        self.list.setCurrentRow(_DOWNLOADS_ROW)


def _scrolling(page: QWidget) -> QScrollArea:
    """Return the page in a scroll area, for low screens and large fonts."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # As wide as the page and the scroll bar, of any height
    area.setMinimumWidth(
        page.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
    )
    return area


class GeneralPage(FormPage):
    """Settings of the appearance, of opening talks and of their review."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(settings, parent)
        self.add_heading(self.tr("Appearance"))
        self.appearance = self.add_choice(
            "appearance",
            self.tr("&Theme"),
            self.tr("Dark or light; “Match system” follows the desktop"),
            {
                Appearance.SYSTEM: self.tr("Match system"),
                Appearance.DARK: self.tr("Dark"),
                Appearance.LIGHT: self.tr("Light"),
            },
            Appearance.SYSTEM,
        )
        self.language = self.add_choice(
            "language",
            self.tr("&Language"),
            self.tr("Takes effect at the next start"),
            {"": self.tr("Match system"), **LANGUAGES},
            "",
        )
        self.add_heading(self.tr("When the program starts"))
        self.start_with = self.add_choice(
            "start_with",
            self.tr("Start &with"),
            self.tr("The first page, unless a conference is named when the program is started"),
            {
                "last": self.tr("The last conference"),
                "home": self.tr("All conferences"),
            },
            "last",
        )
        self.add_heading(self.tr("When a talk is opened"))
        self.resume = self.add_choice(
            "resume",
            self.tr("Partly &watched talk"),
            self.tr("Where a talk that you have watched in part starts"),
            {
                RESUME_WHERE_LEFT: self.tr("Resume where I left off"),
                RESUME_START: self.tr("Start from the beginning"),
                RESUME_ASK: self.tr("Ask each time"),
            },
            RESUME_WHERE_LEFT,
        )
        self.play_at_once = self.add_switch(
            "play_at_once",
            self.tr("Start &playing immediately"),
            self.tr("Otherwise a talk opens paused"),
            default=True,
        )
        self.sync_at_opening = self.add_switch(
            "sync_at_opening",
            self.tr("&Synchronise slides when a talk is opened"),
            self.tr("Finds when each page is shown, so that the slides follow the talk"),
            default=True,
        )
        self.add_heading(self.tr("Review of a talk"))
        #: The comfortable pace
        self.pace = PaceSetting(settings, self)
        label = QLabel(self.tr("&Comfortable pace"), self)
        label.setBuddy(self.pace)
        line = self.grid.rowCount()
        self.grid.addWidget(label, line, 0)
        self.grid.addWidget(self.pace, line, 1)
        source = QLabel(
            self.tr(
                "125 to 150 words per minute are usual in the United States, says Stephen E. Lucas"
                " (The Art of Public Speaking, 8th edition, page 300); no pace is right for every"
                " speech."
            ),
            self,
        )
        source.setObjectName("muted")
        source.setTextFormat(Qt.TextFormat.PlainText)
        source.setWordWrap(True)
        self.grid.addWidget(source, line + 1, 1)


class PlaybackPage(FormPage):
    """Settings of the engine, speed, skips, subtitles and the end of a talk."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(settings, parent)
        self._tasks = tasks
        self.add_heading(self.tr("Video and sound"))
        self.engine = self.add_choice(
            "engine",
            self.tr("&Engine"),
            self.tr("Plays the video; a change takes effect with the next talk you open"),
            {
                "auto": self.tr("Automatic"),
                "vlc": self.tr("VLC"),
                "qt": self.tr("Qt Multimedia (FFmpeg)"),
            },
            "auto",
        )
        self.why = QLabel(self)
        self.why.setObjectName("muted")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.grid.addWidget(self.why, self.grid.rowCount(), 1)
        self.engine.currentIndexChanged.connect(self._explain)
        self.add_heading(self.tr("Speed and skipping"))
        self.default_rate = self.add_choice(
            "default_rate",
            self.tr("&Speed"),
            self.tr("The speed at which each talk starts"),
            {0.0: self.tr("Last used"), **{rate: rate_text(rate) for rate in _RATES}},
            0.0,
        )
        self.skip_short = self.add_choice(
            "skip_short",
            self.tr("Sho&rt skip"),
            self.tr("Length of a skip with the Left and Right keys"),
            {length: self._seconds(length) for length in SHORT_SKIPS},
            5,
        )
        self.skip_long = self.add_choice(
            "skip_long",
            self.tr("&Long skip"),
            self.tr("Length of a skip with the J and L keys and the buttons beside Play"),
            {length: self._seconds(length) for length in LONG_SKIPS},
            10,
        )
        self.add_heading(self.tr("Subtitles"))
        self.subtitles = self.add_switch(
            "subtitles",
            self.tr("Show s&ubtitles"),
            self.tr("Show subtitles for every talk that has them"),
            default=False,
        )
        names = sorted((language_name(code), code) for code in SUBTITLE_LANGUAGES)
        self.subtitle_language = self.add_choice(
            "subtitles_in",
            self.tr("Subtitle l&anguage"),
            self.tr("Subtitles in this language are preferred"),
            {"": self.tr("Automatic"), **{code: name for name, code in names}},
            "",
        )
        self.subtitle_size = self.add_choice(
            "subtitle_size",
            self.tr("Subtitle s&ize"),
            self.tr("Text size of the subtitles"),
            {
                "small": self.tr("Small"),
                "normal": self.tr("Normal"),
                "large": self.tr("Large"),
                "largest": self.tr("Very large"),
            },
            "normal",
        )
        self.add_heading(self.tr("When a talk ends"))
        self.play_next = self.add_switch(
            "play_next",
            self.tr("Autoplay &next talk"),
            self.tr("Otherwise the next talk is only offered"),
            default=True,
        )
        self._explain()

    def _seconds(self, length: int) -> str:
        return self.tr("{seconds} seconds").format(seconds=length)

    def _explain(self) -> None:
        choice, has_card = self.engine.currentData(), shows_with_card()
        self._tasks.run(
            lambda _: (choice, engine_in_words(choice, has_card=has_card)), self._on_explained
        )

    def _on_explained(self, answer: tuple[str, str]) -> None:
        choice, words = answer
        if choice != self.engine.currentData():
            return
        if choice == "vlc" and not words.startswith("VLC"):
            self.why.setText(
                self.tr("VLC was not found: no video will play until it is installed.")
            )
            return
        text = self.tr("The next talk you open plays with {engine}.").format(engine=words)
        self.why.setText(text)
