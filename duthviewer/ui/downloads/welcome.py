"""One sentence about what can be done with a conference of which nothing is here yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import DownloadKind
from duthviewer.library.downloads.yt_dlp_errors import site_of
from duthviewer.library.downloads.yt_dlp_setup import find_tool
from duthviewer.library.places import Places
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.downloads.controller import DownloadsController
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.scan import is_published
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton

#: Setting: whether the strip was closed
CLOSED = "welcome_closed"
_ICON_PX = 20


class WelcomeStrip(QFrame):
    """A sentence with one button."""

    #: The close button was pressed
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.button = QPushButton(self.tr("Download…"), self)
        # Only for its look: there is no dialog in which Enter would press it.
        self.button.setDefault(True)
        self.button.setFont(theme.font(13, semibold=True))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close = IconButton("close", self.tr("Close this message"), self)
        close.clicked.connect(self.close_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.hide()

    def show_text(self, text: str, button: str, hint: str) -> None:
        """Show a sentence, and a button with this text and tooltip."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setToolTip(hint)
        self.setAccessibleName(text)
        icon = theme.icon("cloud", QPalette.ColorRole.Highlight, _ICON_PX)
        self._icon.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))
        self.show()


class Welcome(QObject):
    """Shows the strip while nothing of a published conference is on this computer."""

    #: The settings of downloads are requested
    settings_requested = Signal()

    def __init__(
        self,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        places: Places,
        tasks: Tasks,
        downloads: DownloadsController,
        download: Callable[[], None],
    ) -> None:
        """``download`` opens the sheet for the whole conference."""
        super().__init__(library)
        self._conference = conference
        self._settings = settings
        self._places = places
        self._tasks = tasks
        self._downloads = downloads
        self._download = download
        self._needs_setup = False
        #: Whether another strip says what to do with this conference
        self._is_aside = False
        self.strip = WelcomeStrip(library)
        self.strip.close_requested.connect(self._close)
        self.strip.button.clicked.connect(self._act)
        # The holder keeps the strip away from the edges of the page.
        holder = QWidget(library)
        row = QHBoxLayout(holder)
        row.setContentsMargins(24, 4, 24, 4)
        row.addWidget(self.strip)
        self._holder = holder
        holder.hide()
        library.add_banner(holder)
        conference.found.connect(self.update)
        conference.opened.connect(self._on_opened)
        downloads.changed.connect(self._on_downloads)

    def update(self) -> None:
        """Show or hide the strip for the files that were found."""
        conference, files = self._conference.conference, self._conference.files
        is_closed = self._settings.get(CLOSED) is True or self._is_aside
        if conference is None or is_closed or self._has_begun():
            self._holder.hide()
            return
        is_new = not any(one.recording is not None for one in files.values())
        if not is_new or not any(is_published(conference, talk) for talk in conference.talks):
            self._holder.hide()
            return
        places = self._places
        self._tasks.run(lambda _: (conference, find_tool(places) is not None), self._on_checked)

    def put_aside(self) -> None:
        """Stay hidden until another conference is opened."""
        self._is_aside = True
        self._holder.hide()

    def _on_opened(self, _: object) -> None:
        self._is_aside = False
        self._holder.hide()

    def _on_downloads(self) -> None:
        """Hide the strip while the conference is being downloaded."""
        if self._holder.isVisible() and self._has_begun():
            self._holder.hide()

    def _has_begun(self) -> bool:
        now = self._conference.id
        return any(job.download.conference == now for job in self._downloads.jobs())

    def _on_checked(self, checked: tuple[Conference, bool]) -> None:
        conference, has_yt_dlp = checked
        is_closed = self._settings.get(CLOSED) is True or self._is_aside or self._has_begun()
        if conference is not self._conference.conference or is_closed:
            return
        page = _page_address(conference)
        self._needs_setup = bool(page) and not has_yt_dlp
        if self._needs_setup:
            text = self.tr(
                "These talks are on {site}: set up yt-dlp once, then watch any of them at once or"
                " download them to watch offline."
            )
            self.strip.show_text(
                text.format(site=site_of(page)),
                self.tr("Set up…"),
                self.tr("Open the settings of downloads"),
            )
        else:
            self.strip.show_text(
                self.tr("Choose a talk to watch it now, or download them all to watch offline."),
                self.tr("Download…"),
                self.tr("Choose what to download of this conference"),
            )
        self._holder.show()

    def _act(self) -> None:
        if self._needs_setup:
            self.settings_requested.emit()
        else:
            self._download()

    def _close(self) -> None:
        self._settings.change(CLOSED, True)
        self._holder.hide()


def _page_address(conference: Conference) -> str:
    """Return the address of a recording that only yt-dlp can read, or ""."""
    addresses = (recording.url for recording in conference.recordings)
    return next(
        (url for url in addresses if url and not is_direct(url, DownloadKind.RECORDING)), ""
    )
