"""The information pane: abstract, speakers and files of a talk, and its conference."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Speaker, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.names import shown
from duthviewer.ui.system import outside
from duthviewer.ui.talks.alignment_text import alignment_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.plain_text import menu_text, tooltip

WIDTH_PX = 340
#: The width of an address within the margins; its tooltip shows the whole address.
_ADDRESS_PX = 280


class InfoPane(QFrame):
    """The information pane next to the talks, with a heading and a close button."""

    #: The close button was clicked
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setFixedWidth(WIDTH_PX)
        heading = QLabel(self.tr("Information"), self)
        heading.setFont(theme.font(13, semibold=True))
        close = IconButton("close", self.tr("Close the information"), self)
        close.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.setContentsMargins(20, 8, 8, 4)
        top.addWidget(heading, 1)
        top.addWidget(close)
        self.information = TalkInformation(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.information, 1)


class TalkInformation(QScrollArea):
    """Shows a talk and its conference as plain text; links are buttons."""

    #: A link was clicked (a web address)
    link_chosen = Signal(str)
    #: Use the files found by name for the talk
    forget_chosen_requested = Signal()
    #: Correct how the talk's own video and the day's recording belong together (the talk's id)
    alignment_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, side_by_side: bool = False) -> None:
        """With ``side_by_side``, files and conference are next to the talk."""
        super().__init__(parent)
        self._side_by_side = side_by_side
        self._links: QButtonGroup | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Information"))
        self.viewport().setAutoFillBackground(False)
        self.show_talk(None, None, None)

    def show_talk(
        self,
        conference: Conference | None,
        talk: Talk | None,
        files: TalkFiles | None,
        kept: KeptAlignment | None = None,
        covered: str = "",
        quality: str = "",
    ) -> None:
        """Show a talk with its files (None: not scanned yet), and its conference.

        ``kept`` is the alignment of the talk's own video; ``covered`` says which slides the
        recording shows, if not all; ``quality`` says how good the talk's timeline is.
        """
        body = QWidget(self)
        # The colour of the pane shows through.
        body.setAutoFillBackground(False)
        row = QHBoxLayout(body)
        row.setContentsMargins(20, 4, 16, 20)
        row.setSpacing(40)
        self._column = _column_in(row)
        self._links = QButtonGroup(body)
        self._links.buttonClicked.connect(self._choose)
        if conference is None:
            self._add_text(self.tr("The catalogue is being read."), muted=True)
        elif talk is None:
            self._add_text(self.tr("Choose a talk to read about it here."), muted=True)
        else:
            self._add_talk(conference, talk, covered)
            if self._side_by_side:
                self._column.addStretch(1)
                self._column = _column_in(row)
            if files is not None:
                self._add_files(files)
                if quality:
                    text = self.tr("Timeline: {quality}").format(quality=quality)
                    self._add_text(text, muted=True)
                self._add_alignment(alignment_text(talk, files, kept), talk.id)
        if conference is not None:
            self._add_conference(conference)
        self._column.addStretch(1)
        if self._side_by_side:
            # Lines longer than this are hard to read.
            body.setMaximumWidth(theme.text_px(1200))
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def _add_talk(self, conference: Conference, talk: Talk, covered: str) -> None:
        self._add_text(talk.title, px=17, semibold=True)
        for speaker in talk.speakers:
            self._add_speaker(speaker)
        recording = conference.recording_by_id[talk.recording]
        end_s = conference.end_by_talk_id[talk.id]
        facts = [
            recording.title or recording.id,
            "" if recording.date is None else _day(recording.date),
            self.tr("from {time}").format(time=clock(talk.start_s)),
            ""
            if end_s is None
            else self.tr("{length} long").format(length=clock(end_s - talk.start_s)),
            ""
            if talk.planned_s is None
            else self.tr("{length} planned").format(length=clock(talk.planned_s)),
        ]
        self._add_text(" · ".join(fact for fact in facts if fact), muted=True)
        if covered:
            text = self.tr("Slides in this recording: {pages}").format(pages=covered)
            self._add_text(text, muted=True)
        self._column.addSpacing(8)
        if talk.abstract:
            self._add_text(talk.abstract)
        else:
            self._add_text(self.tr("The catalogue has no abstract of this talk."), muted=True)

    def _add_speaker(self, speaker: Speaker) -> None:
        self._add_text(speaker.name, semibold=True)
        if speaker.twitter:
            self._add_link(f"@{speaker.twitter}", outside.twitter_page(speaker.twitter))
        if speaker.url:
            self._add_link(speaker.url, speaker.url)

    def _add_files(self, files: TalkFiles) -> None:
        self._add_heading(self.tr("On this computer"))
        for name, paths in (
            (self.tr("Recording"), [files.recording] if files.recording else []),
            (self.tr("Slides"), [files.deck] if files.deck else []),
            (self.tr("Picture"), [files.thumbnail] if files.thumbnail else []),
            (self.tr("Subtitles"), list(files.subtitles)),
        ):
            self._add_file(name, paths, files.given)
        for path in files.lost:
            text = self.tr("{name}, which you chose, no longer exists").format(
                name=shown(path.name)
            )
            label = self._add_text(text, object_name="amber")
            label.setToolTip(tooltip(shown(path)))
        if files.given or files.lost:
            self._add_forget()

    def _add_alignment(self, text: str, talk_id: str) -> None:
        if text:
            self._add_text(text, muted=True)
            button = _link_button(self._column)
            button.setText(self.tr("Correct this…"))
            button.setProperty("talk", talk_id)
            button.clicked.connect(self._request_alignment)

    def _request_alignment(self) -> None:
        button = self.sender()
        assert button is not None
        self.alignment_requested.emit(button.property("talk"))

    def _add_forget(self) -> None:
        button = _link_button(self._column)
        button.setText(self.tr("Use the files found by name"))
        button.clicked.connect(self.forget_chosen_requested)

    def _add_file(self, name: str, paths: Sequence[Path], given: frozenset[Path]) -> None:
        chosen = self.tr("{name} (chosen by you)")
        names = ", ".join(
            chosen.format(name=shown(path.name)) if path in given else shown(path.name)
            for path in paths
        ) or self.tr("not on this computer")
        label = self._add_text(
            self.tr("{what}: {files}").format(what=name, files=names), muted=not paths
        )
        label.setToolTip(tooltip("\n".join(map(shown, paths))))

    def _add_conference(self, conference: Conference) -> None:
        self._add_heading(conference.title)
        dates = [_day(date) for date in (conference.start, conference.end) if date is not None]
        if len(dates) == 2 and dates[0] != dates[1]:
            dates = [self.tr("{first} to {last}").format(first=dates[0], last=dates[1])]
        for fact in (*dates[:1], conference.place):
            if fact:
                self._add_text(fact, muted=True)
        if conference.description:
            self._add_text(conference.description)
        if conference.website:
            self._add_link(conference.website, conference.website)
        for name, address in conference.links.items():
            self._add_link(name, address)

    def _add_heading(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(14)
        self._add_text(text, px=13, semibold=True)

    def _add_text(
        self,
        text: str,
        *,
        px: int = 13,
        semibold: bool = False,
        muted: bool = False,
        object_name: str = "",
    ) -> QLabel:
        label = QLabel(self._column.parentWidget())
        # Set before the text, which is untrusted.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setFont(theme.font(px, semibold=semibold))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A file name without a space must not widen the pane. A height for a narrower label would
        # leave an empty area at the end of the pane.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setObjectName("muted" if muted else object_name)
        self._column.addWidget(label)
        return label

    def _add_link(self, text: str, address: str) -> None:
        if not is_web_address(address):
            return
        button = _link_button(self._column)
        metrics = button.fontMetrics()
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _ADDRESS_PX)
        button.setText(menu_text(short))
        button.setAccessibleName(self.tr("Open {address}").format(address=address))
        button.setToolTip(tooltip(address))
        button.setProperty("address", address)
        assert self._links is not None
        self._links.addButton(button)

    def _choose(self, button: QAbstractButton) -> None:
        self.link_chosen.emit(button.property("address"))


def _link_button(column: QVBoxLayout) -> QPushButton:
    """Return a button at the end of a column that looks like a link."""
    # Not a tool button, whose text is indented by a few pixels.
    button = QPushButton(column.parentWidget())
    button.setObjectName("link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    # Enter presses the button, as Space does.
    button.setAutoDefault(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return button


def _column_in(row: QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    row.addLayout(column, 1)
    return column


def _day(date: dt.date) -> str:
    format_ = QLocale.FormatType.LongFormat
    return QLocale().toString(QDate(date.year, date.month, date.day), format_)
