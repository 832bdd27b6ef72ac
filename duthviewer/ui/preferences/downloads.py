"""The settings page of downloads: where to, how large, yt-dlp, cookies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.downloads.values import USUAL_HEIGHT
from duthviewer.library.downloads.yt_dlp import BROWSERS
from duthviewer.library.downloads.yt_dlp_info import HEIGHTS
from duthviewer.library.downloads.yt_dlp_setup import OLD_DAYS, Origin, Step, ToolPart, ToolState
from duthviewer.library.places import Places
from duthviewer.names import path_of, path_text, shown
from duthviewer.ui.preferences.form_page import FormPage
from duthviewer.ui.preferences.streamed_space import StreamedSize, StreamedSpace
from duthviewer.ui.preferences.yt_dlp_setup import YtDlpSetup
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.streams.network_recordings import USUAL_STREAMS_GB
from duthviewer.ui.widgets.buttons import dialog_button
from duthviewer.ui.widgets.choice_box import ChoiceBox
from duthviewer.ui.widgets.plain_text import tooltip
from duthviewer.ui.widgets.units import size_text

#: The bounds of streamed recordings to choose from, in GB
_STREAMS_GB = (1, 2, 5, 10, 20, 50, 100)
_BROWSER_NAMES = {
    "firefox": "Firefox", "chrome": "Chrome", "chromium": "Chromium", "brave": "Brave",
    "edge": "Edge", "opera": "Opera", "safari": "Safari", "vivaldi": "Vivaldi", "whale": "Whale",
}  # fmt: skip


class DownloadsPage(FormPage):
    """Where recordings go, their height, and the yt-dlp that fetches most of them."""

    def __init__(
        self,
        settings: Settings,
        places: Places,
        yt_dlp: YtDlpSetup,
        space: StreamedSpace | None,
        parent: QWidget,
    ) -> None:
        """``space`` is what streamed recordings take; None if that is unknown."""
        super().__init__(settings, parent)
        self._yt_dlp = yt_dlp
        self._space = space
        self._default = path_text(places.videos)
        self.add_heading(self.tr("Recordings"))
        self._add_folder()
        self.height_box = self.add_choice(
            "download_height",
            self.tr("&Quality"),
            self.tr("The height of recordings that are offered in several"),
            {height: self._height_text(height) for height in HEIGHTS},
            USUAL_HEIGHT,
        )
        self.streams = self.add_choice(
            "streams_gb",
            self.tr("&Keep what you streamed"),
            self.tr("What you watched from the network is removed above this, the oldest first"),
            {size: self.tr("up to {size} GB").format(size=size) for size in _STREAMS_GB},
            USUAL_STREAMS_GB,
        )
        if space is not None:
            self._add_space(space)
        self.add_heading(self.tr("yt-dlp"))
        self._add_hint(
            self.tr("Fetches recordings from YouTube and other sites, and needs updates often.")
        )
        self._add_yt_dlp()
        self.add_heading(self.tr("Cookies"))
        self._add_cookies()
        yt_dlp.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._yt_dlp.is_known:
            self._yt_dlp.check()
        if self._space is not None:
            self._space.measure()

    # Where to.

    def _add_folder(self) -> None:
        label = QLabel(self.tr("&Download to"), self)
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Download to"))
        self.folder.setFixedHeight(32)
        label.setBuddy(self.folder)
        self.choose = dialog_button(
            self.tr("C&hoose…"), self.tr("Download to another folder; files there are found"), self
        )
        self.choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        line = self.grid.rowCount()
        self.grid.addWidget(label, line, 0)
        self.grid.addLayout(row, line, 1)
        self._show_folder()
        self._add_hint(
            self.tr("A conference that you opened from a file keeps its recordings beside it.")
        )

    def _show_folder(self) -> None:
        folder = str(self._settings.get("download_folder") or self._default)
        self.folder.setText(shown(path_of(folder)))
        self.folder.setToolTip(tooltip(shown(path_of(folder))))
        self.folder.setCursorPosition(0)

    def _choose_folder(self) -> None:
        current = str(self._settings.get("download_folder") or self._default)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Download to"), current)
        if not chosen:
            return
        self._settings.change("download_folder", chosen)
        # What is downloaded there must be found.
        self._settings.add_media([path_of(chosen)])
        self._show_folder()

    def _height_text(self, height: int) -> str:
        return self.tr("up to {height}p").format(height=height)

    # What was streamed.

    def _add_space(self, space: StreamedSpace) -> None:
        self.taken = self._text()
        self.taken.setObjectName("muted")
        self.remove = dialog_button(
            self.tr("&Remove"),
            self.tr("Remove all recordings that you streamed; those that you kept stay"),
            self,
        )
        self.remove.clicked.connect(space.remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.taken, 1)
        row.addWidget(self.remove)
        self.grid.addLayout(row, self.grid.rowCount(), 0, 1, 2)
        space.changed.connect(self._show_space)
        self._show_space()

    def _show_space(self) -> None:
        assert self._space is not None
        size = self._space.size
        self.taken.setText(self._space.problem or self._space_text(size))
        can_remove = size is not None and size.removable > 0
        self.remove.setEnabled(can_remove and not self._space.is_removing)

    def _space_text(self, size: StreamedSize | None) -> str:
        if size is None:
            return ""
        if not size.total:
            return self.tr("Nothing that you streamed is on this computer.")
        if not size.in_use:
            text = self.tr("What you streamed takes {size}.")
        else:
            text = self.tr("What you streamed takes {size}; {open} of that is open now and stays.")
        return text.format(size=size_text(size.total), open=size_text(size.in_use))

    # yt-dlp.

    def _add_yt_dlp(self) -> None:
        self.status = self._text()
        self.missing = self._text()
        self.missing.setObjectName("muted")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.install = dialog_button(
            "",
            self.tr(
                "Fetch the newest yt-dlp and deno into the data folder: 60 MB, unpacked 170 MB"
            ),
            self,
        )
        self.install.clicked.connect(self._yt_dlp.install)
        self.cancel = dialog_button(
            self.tr("Cancel"), self.tr("Stop; the yt-dlp that is in use stays"), self
        )
        self.cancel.clicked.connect(self._yt_dlp.cancel)
        self.again = dialog_button(
            self.tr("Check a&gain"), self.tr("Check again what is installed on this computer"), self
        )
        self.again.clicked.connect(self._yt_dlp.check)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.install, self.cancel, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for part in (self.status, self.missing, self.bar):
            self.grid.addWidget(part, self.grid.rowCount(), 0, 1, 2)
        self.grid.addLayout(buttons, self.grid.rowCount(), 0, 1, 2)

    def _refresh(self) -> None:
        yt_dlp = self._yt_dlp
        working = yt_dlp.step is not None
        self.status.setText(self._status_text())
        self.missing.setText(self._notes())
        self.missing.setVisible(bool(self.missing.text()))
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.install.setVisible(not working and yt_dlp.is_known and not yt_dlp.hindrance)
        self.again.setVisible(not working and yt_dlp.is_known)
        state = yt_dlp.state
        own = state is not None and state.tool.origin is Origin.OWN
        self.install.setText(self.tr("&Update yt-dlp") if own else self.tr("&Install yt-dlp"))

    def _status_text(self) -> str:
        yt_dlp = self._yt_dlp
        if yt_dlp.step is not None:
            return self._step_text(*yt_dlp.step)
        if not yt_dlp.is_known:
            return self.tr("Checking which yt-dlp is installed…")
        if yt_dlp.state is None:
            return self.tr("yt-dlp is not installed.")
        return self._version_text(yt_dlp.state)

    def _version_text(self, state: ToolState) -> str:
        if state.tool.origin is Origin.OWN:
            text = self.tr("Version {version}, {age}. duthviewer installed it.")
        elif state.tool.origin is Origin.PROGRAM:
            text = self.tr("Version {version}, {age}. It was installed with duthviewer.")
        else:
            text = self.tr("Version {version}, {age}. It was found at {path}.")
        age = self._age_text(state.age_days)
        return text.format(version=state.version, age=age, path=state.tool.command[0])

    def _age_text(self, days: int | None) -> str:
        if days is None:
            return self.tr("of unknown age")
        if days == 0:
            return self.tr("from today")
        if days == 1:
            return self.tr("one day old")
        if days <= OLD_DAYS:
            return self.tr("{days} days old").format(days=days)
        return self.tr("{months} months old").format(months=round(days / 30.4))

    def _step_text(self, step: Step, name: str) -> str:
        if step is Step.ENVIRONMENT:
            return self.tr("Preparing a folder for yt-dlp…")
        if step is Step.DOWNLOAD:
            return self.tr("Downloading {name}…").format(name=name or "yt-dlp")
        if step is Step.UNPACK:
            return self.tr("Unpacking…")
        return self.tr("Checking…")

    def _notes(self) -> str:
        """Return what is missing, and what that means, a line for each."""
        yt_dlp = self._yt_dlp
        if yt_dlp.step is not None or not yt_dlp.is_known:
            return ""
        notes = [yt_dlp.problem] if yt_dlp.problem else []
        state = yt_dlp.state
        if state is None:
            notes.append(
                self.tr("Without it, only recordings with a plain file address can be downloaded.")
            )
        else:
            if state.is_old:
                notes.append(self.tr("It is too old: sites have changed since. Please update it."))
            notes += self._missing(state)
            if not state.missing and not state.is_old:
                notes.append(self.tr("Nothing is missing."))
        if yt_dlp.hindrance:
            notes.append(yt_dlp.hindrance)
        return "\n".join(f"• {note}" for note in notes) if len(notes) > 1 else "".join(notes)

    def _missing(self, state: ToolState) -> list[str]:
        notes = []
        if ToolPart.FFMPEG in state.missing:
            notes.append(
                self.tr(
                    "ffmpeg is missing: recordings whose picture and sound come separately cannot"
                    " be put together. Install ffmpeg with ffprobe on this computer."
                )
            )
        if parts := [part for part in state.missing if part is not ToolPart.FFMPEG]:
            text = self.tr(
                "Missing: {parts}. Without this, most recordings on YouTube cannot be fetched. A"
                " yt-dlp that is installed here has everything."
            )
            notes.append(text.format(parts=", ".join(parts)))
        return notes

    # Cookies.

    def _add_cookies(self) -> None:
        self.browser = ChoiceBox(self)
        name = self.tr("Cookies &from")
        self.browser.name(
            name.replace("&", ""), self.tr("The browser whose cookies yt-dlp may read")
        )
        self.browser.addItem(self.tr("No browser"), "")
        for browser in BROWSERS:
            self.browser.addItem(_BROWSER_NAMES[browser], browser)
        label = QLabel(name, self)
        label.setBuddy(self.browser)
        line = self.grid.rowCount()
        self.grid.addWidget(label, line, 0)
        self.grid.addWidget(self.browser, line, 1, Qt.AlignmentFlag.AlignLeft)
        self._add_hint(
            self.tr("Only needed if a site refuses a recording to people who are not signed in.")
        )
        self._add_question()
        self._show_browser()
        self.browser.currentIndexChanged.connect(self._on_browser)

    def _add_question(self) -> None:
        """Add the strip that explains what cookies mean before they are used."""
        self.question = QFrame(self)
        self.question.setObjectName("trouble")
        text = self._text()
        text.setText(
            self.tr(
                "yt-dlp will read the cookies of this browser, and sites will treat its requests"
                " as yours. They see what you download, and may block an account that downloads"
                " much. Cookies of other sites are read, but not sent anywhere else."
            )
        )
        self.allow = dialog_button(
            self.tr("Use cookies"), self.tr("Use the cookies of this browser from now on"), self
        )
        self.refuse = dialog_button(self.tr("Cancel"), self.tr("Nothing is changed"), self)
        self.allow.clicked.connect(self._allow_browser)
        self.refuse.clicked.connect(self._show_browser)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.allow)
        buttons.addWidget(self.refuse)
        column = QVBoxLayout(self.question)
        column.setContentsMargins(12, 8, 8, 8)
        column.addWidget(text)
        column.addLayout(buttons)
        self.grid.addWidget(self.question, self.grid.rowCount(), 0, 1, 2)

    def _show_browser(self) -> None:
        """Show the stored choice."""
        stored = self.browser.findData(self._settings.get("cookies_browser", ""))
        self.question.hide()
        self.browser.setCurrentIndex(max(stored, 0))

    def _on_browser(self) -> None:
        chosen, stored = self.browser.currentData(), self._settings.get("cookies_browser", "")
        if not chosen and stored:
            self._settings.change("cookies_browser", "")
        self.question.setVisible(bool(chosen) and chosen != stored)
        if not self.question.isHidden():
            self.allow.setFocus()
            # It has its place only when the layout has run.
            QTimer.singleShot(0, self._reveal_question)

    def _reveal_question(self) -> None:
        parent: QWidget | None = self
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self.question)

    def _allow_browser(self) -> None:
        self._settings.change("cookies_browser", self.browser.currentData())
        self._show_browser()

    # Parts.

    def _add_hint(self, text: str) -> None:
        label = self._text()
        label.setObjectName("muted")
        label.setText(text)
        self.grid.addWidget(label, self.grid.rowCount(), 0, 1, 2)

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
