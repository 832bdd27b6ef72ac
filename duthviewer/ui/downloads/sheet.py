"""The sheet that starts downloads: what, how large, where to, which quality, which videos."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.downloads.disk import RESERVE_BYTES
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import (
    USUAL_HEIGHT,
    Download,
    DownloadKind,
)
from duthviewer.names import path_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.downloads.offers import (
    DownloadRequest,
    TalkOffer,
    all_days,
    all_own_videos,
    usual_own_videos,
)
from duthviewer.ui.downloads.sheet_services import SheetServices
from duthviewer.ui.downloads.sheet_sizes import SheetSizes
from duthviewer.ui.downloads.talk_choices import MOST_TALKS, TalkChoices
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import tooltip
from duthviewer.ui.widgets.units import size_text

#: The qualities to choose from, by the height of the picture
HEIGHTS = (360, 480, 720, 1080, 2160)
#: How long the choices may change before the downloads are planned again
_PLAN_MS = 60


@dataclass(frozen=True)
class SheetChoices:
    """What was chosen the last time."""

    kinds: frozenset[DownloadKind] = frozenset(DownloadKind)
    height: int = USUAL_HEIGHT


class DownloadSheet(QDialog):
    """Lets a person choose what to download. Sizes appear as they become known."""

    #: *Download* was pressed (list of Download, the DownloadRequest)
    download_requested = Signal(list, object)
    #: *Set up…* was pressed: yt-dlp is missing
    setup_requested = Signal()

    def __init__(
        self,
        subject: str,
        offers: Sequence[TalkOffer],
        days: Mapping[str, str],
        services: SheetServices,
        last: SheetChoices,
        parent: QWidget | None = None,
    ) -> None:
        """``subject`` names what is offered; ``days`` are the names of recordings."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("download")
        self.setWindowTitle(self.tr("Download"))
        self._offers = offers
        self._services = services
        self._folder: Path | None = None
        self._downloads: Sequence[Download] = ()
        self._free: int | None = None
        self._planning: Task | None = None
        self._has_asked_obstacle = self._has_focused = False
        #: Whether *Download* was pressed during planning
        self._is_starting = False
        #: Set when the sheet is closed
        self._closed = threading.Event()
        # Threads of its own, which end with the sheet: a server may never answer.
        self._tasks = Tasks(self, threads=3)
        self._sizes = SheetSizes(services, self._tasks, self._closed, self)
        self._sizes.changed.connect(self._show_sizes)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PLAN_MS)
        self._timer.timeout.connect(self._plan)

        title = QLabel(self.tr("Download"), self)
        title.setFont(theme.font(17, semibold=True))
        about = ElidedLabel(self)
        about.setObjectName("muted")
        about.setText(subject)
        #: A box for each kind of file
        self.kinds = {kind: TickBox(text, self) for kind, text in self._kind_texts().items()}
        kinds = QHBoxLayout()
        kinds.setSpacing(20)
        for kind, box in self.kinds.items():
            box.setChecked(kind in last.kinds)
            box.toggled.connect(self._change)
            kinds.addWidget(box)
        kinds.addStretch(1)
        self.videos = ChoiceBox(self)
        self.videos.name(
            self.tr("Videos"),
            self.tr("A day’s recording holds all its talks; a talk’s own video is much smaller"),
        )
        self._fill_videos()
        self.videos.activated.connect(self._on_videos)
        self.quality = ChoiceBox(self)
        self.quality.name(
            self.tr("Quality"),
            self.tr("The height of the picture, where there is a choice"),
        )
        for height in HEIGHTS:
            text = self.tr("up to {height}p") if height < HEIGHTS[-1] else self.tr("Best")
            self.quality.addItem(text.format(height=height), height)
        self.quality.setCurrentIndex(max(0, self.quality.findData(last.height)))
        self.quality.currentIndexChanged.connect(self._change)

        #: The talks with their choices; None if they are too many
        self.talks: TalkChoices | None = None
        self._list: QWidget | None = None
        if 1 < len(offers) <= MOST_TALKS:
            self.talks = TalkChoices(offers, days, self)
            self.talks.changed.connect(self._on_talk_choice)
            scroll = QScrollArea(self)
            scroll.setObjectName("talkchoices")
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setAccessibleName(self.tr("Talks"))
            scroll.setWidget(self.talks)
            scroll.viewport().setAutoFillBackground(False)
            self.talks.setAutoFillBackground(False)
            self._list = scroll
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.folder.setFixedHeight(34)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.change_folder = QPushButton(self.tr("&Change…"), self)
        self.change_folder.setAutoDefault(False)
        self.change_folder.setToolTip(self.tr("Choose another folder for these files"))
        self.change_folder.clicked.connect(self._ask_for_folder)
        #: The free space, or that it is too little
        self.space = QLabel(self)
        #: What is missing for addresses that need yt-dlp
        self.obstacle = QLabel(self)
        self.obstacle.setObjectName("amber")
        self.obstacle.setTextFormat(Qt.TextFormat.PlainText)
        self.obstacle.setWordWrap(True)
        self.setup = QPushButton(self.tr("&Set up…"), self)
        self.setup.setAutoDefault(False)
        self.setup.setToolTip(self.tr("Open the settings of downloads"))
        self.setup.clicked.connect(self.setup_requested)
        self._obstacle_row = QWidget(self)
        row = QHBoxLayout(self._obstacle_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.obstacle, 1)
        row.addWidget(self.setup)
        self._obstacle_row.hide()
        #: The number and the size of all files
        self.total = QLabel(self)
        self.total.setFont(theme.font(13, semibold=True, tabular=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start = buttons.addButton(self.tr("Download"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        self.start.setEnabled(False)
        self.start.setFont(theme.font(13, semibold=True))
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)

        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setColumnStretch(1, 1)
        self._add_line(form, self.tr("Files"), kinds)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.videos, 1)
        choices.addWidget(self.quality)
        self._videos_label = self._add_line(form, self.tr("Videos"), choices)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(self.change_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(title)
        heading.addWidget(about)
        column.addLayout(heading)
        column.addLayout(form)
        if self._list is not None:
            column.addWidget(self._list, 1)
        below = QGridLayout()
        below.setHorizontalSpacing(16)
        below.setVerticalSpacing(4)
        below.setColumnStretch(1, 1)
        self._add_line(below, self.tr("Save in"), where)
        below.addWidget(self.space, 1, 1)
        column.addLayout(below)
        column.addWidget(self._obstacle_row)
        if self._list is None:
            column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self._set_own(usual_own_videos(offers))
        self.setMinimumWidth(theme.text_px(620))
        self._fit()
        self._plan()

    def request(self) -> DownloadRequest:
        """Return what is chosen."""
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        talks = tuple(offer.talk.id for offer in self._offers)
        own = self._own
        if self.talks is not None:
            talks, own = self.talks.wanted(), self.talks.own_videos()
        return DownloadRequest(talks, own, kinds, int(self.quality.currentData()), self._folder)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.obstacle.text():
            # It may have been set up meanwhile.
            self._ask_obstacle()

    def done(self, result: int) -> None:
        self._timer.stop()
        self._closed.set()
        self._tasks.close(within_s=0.05)
        super().done(result)

    # Choices

    def _kind_texts(self) -> dict[DownloadKind, str]:
        return {
            DownloadKind.RECORDING: self.tr("&Recordings"),
            DownloadKind.SLIDES: self.tr("S&lides"),
            DownloadKind.THUMBNAIL: self.tr("&Pictures"),
            DownloadKind.SUBTITLES: self.tr("Su&btitles"),
        }

    def _fill_videos(self) -> None:
        """Offer the videos as a whole where at least one talk has a choice."""
        choosing = [offer for offer in self._offers if offer.has_choice]
        alone = len(self._offers) == 1
        own = self.tr("Its own video") if alone else self.tr("Each talk’s own video")
        day = self.tr("The recording of the whole day") if alone else self.tr("Whole days")
        if choosing:
            usual = usual_own_videos(self._offers)
            mixed = bool(usual) and len(usual) < len(all_own_videos(self._offers))
            if mixed:
                self.videos.addItem(self.tr("Own videos, whole days only where needed"), "usual")
            self.videos.addItem(own, "own")
            self.videos.addItem(day, "day")
        else:
            every = all(offer.has_own for offer in self._offers)
            self.videos.addItem(own if every else day, "usual")
            self.videos.setEnabled(False)

    def _on_videos(self) -> None:
        choice = self.videos.currentData()
        if choice == "own":
            self._set_own(all_own_videos(self._offers))
        elif choice == "day":
            self._set_own(all_days(self._offers))
        elif choice == "usual":
            self._set_own(usual_own_videos(self._offers))
        self._change()

    def _set_own(self, own: frozenset[str]) -> None:
        self._own = own
        if self.talks is not None:
            self.talks.set_own_videos(own)
        self._show_videos(own)

    def _on_talk_choice(self) -> None:
        assert self.talks is not None
        self._own = self.talks.own_videos()
        self._show_videos(self._own)
        self._change()

    def _show_videos(self, own: frozenset[str]) -> None:
        """Select the choice that the talks follow as a whole, or none."""
        for name, talks in (
            ("usual", usual_own_videos(self._offers)),
            ("own", all_own_videos(self._offers)),
            ("day", all_days(self._offers)),
        ):
            if own == talks and (place := self.videos.findData(name)) >= 0:
                self.videos.setCurrentIndex(place)
                return
        self.videos.setCurrentIndex(-1 if self.videos.count() > 1 else 0)
        self.videos.setPlaceholderText(self.tr("As chosen below"))

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Save downloads in"), self.folder.text()
        )
        if folder:
            self._folder = Path(folder)
            self._plan()

    def _change(self) -> None:
        self._timer.start()

    # Plan, sizes, free space

    def _plan(self) -> None:
        request, services = self.request(), self._services
        if self._planning is not None:
            self._planning.cancel()

        def plan(_: Task) -> tuple[Sequence[Download], int | None, DownloadRequest]:
            downloads = services.plan(request) if request.kinds else ()
            free = services.free(downloads[0].folder) if downloads else None
            return downloads, free, request

        self._planning = self._tasks.run(plan, self._on_planned, self._on_plan_failed)

    def _on_planned(self, planned: tuple[Sequence[Download], int | None, DownloadRequest]) -> None:
        self._downloads, self._free, _ = planned
        self._planning = None
        if self._downloads:
            folder = path_text(self._downloads[0].folder)
            self.folder.setText(folder)
            self.folder.setCursorPosition(0)
            self.folder.setToolTip(tooltip(folder))
        if self._is_starting:
            self._start()
            return
        self._sizes.ask(self._downloads)
        self._show_sizes()
        self._show_obstacle()
        if self._needs_yt_dlp() and not self._has_asked_obstacle:
            self._ask_obstacle()

    def _on_plan_failed(self, error: KnownError) -> None:
        self._planning, self._downloads, self._is_starting = None, (), False
        self._show_sizes()
        self.total.setText(error_text(error))

    def _show_sizes(self) -> None:
        if self.talks is not None:
            self.talks.show_downloads(self._downloads, self._sizes.by_id(self._downloads))
        count = len(self._downloads)
        is_first = count > 0 and not self.start.isEnabled() and not self._has_focused
        self.start.setEnabled(count > 0)
        if is_first:
            self._has_focused = True
            self.start.setFocus()
        if not count:
            self.total.setText(self._nothing())
            self.space.setText("")
            return
        size, known, waiting = self._sizes.sum_of(self._downloads)
        files = self.tr("1 file") if count == 1 else self.tr("{count} files").format(count=count)
        total = size_text(size)
        if known == count:
            parts = [files, total]
        elif waiting:
            # Not a wrong number meanwhile.
            parts = [files, *([self.tr("at least {size}").format(size=total)] if known else [])]
            parts.append(self.tr("asking for sizes…"))
        else:
            parts = [files, *([self.tr("at least {size}").format(size=total)] if known else [])]
            if not known:
                parts.append(self.tr("size unknown"))
        self.total.setText(" · ".join(parts))
        self._show_space(size)

    def _show_space(self, needed: int) -> None:
        if self._free is None:
            self.space.setText("")
            return
        # Downloads leave some space to other programs.
        enough = needed + RESERVE_BYTES < self._free
        text = self.tr("{free} free") if enough else self.tr("Only {free} free: not enough space")
        self.space.setText(text.format(free=size_text(self._free)))
        name = "muted" if enough else "amber"
        if self.space.objectName() != name:
            self.space.setObjectName(name)
            self.space.style().polish(self.space)

    def _nothing(self) -> str:
        request = self.request()
        if not request.kinds or not request.talks:
            return self.tr("Nothing is selected")
        return self.tr("All of this is on this computer, or has no address")

    def _ask_obstacle(self) -> None:
        self._has_asked_obstacle = True
        services, closed = self._services, self._closed
        self._tasks.run(lambda _: services.obstacle(closed), self._on_obstacle)

    def _on_obstacle(self, obstacle: KnownError | None) -> None:
        self.obstacle.setText("" if obstacle is None else error_text(obstacle))
        self._show_obstacle()

    def _show_obstacle(self) -> None:
        """Show what yt-dlp lacks if one of the files needs it."""
        self._obstacle_row.setVisible(self._needs_yt_dlp() and bool(self.obstacle.text()))

    def _needs_yt_dlp(self) -> bool:
        return any(not is_direct(one.url, one.kind) for one in self._downloads)

    def _start(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._plan()
        # The last choice may not be planned yet.
        self._is_starting = self._planning is not None
        if self._downloads and not self._is_starting:
            self.download_requested.emit(list(self._downloads), self.request())
            self.accept()

    # Layout

    def _add_line(self, form: QGridLayout, name: str, field: QHBoxLayout) -> QLabel:
        label = QLabel(name, self)
        label.setObjectName("muted")
        label.setMinimumWidth(theme.text_px(64))
        line = form.rowCount()
        if line == 1 and form.itemAtPosition(0, 0) is None:
            line = 0
        form.addWidget(label, line, 0)
        form.addLayout(field, line, 1)
        return label

    def _fit(self) -> None:
        """Be as tall as the list of talks needs, within the screen and the window."""
        wanted = self.sizeHint()
        if self.talks is not None and self._list is not None:
            self._list.setMinimumHeight(min(self.talks.sizeHint().height(), 120))
            wanted = self.sizeHint()
            missing = self.talks.sizeHint().height() - self._list.sizeHint().height()
            wanted.setHeight(wanted.height() + max(0, missing) + 8)
        window = self.parentWidget()
        if window is not None:
            wanted.setHeight(min(wanted.height(), window.window().height() - 48))
        wanted.setWidth(max(wanted.width(), theme.text_px(700 if self.talks else 620)))
        self.resize(wanted)
