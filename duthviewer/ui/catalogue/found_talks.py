"""The list of talks found in recordings, to check, correct or leave out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.times import TimeError, parse_time
from duthviewer.sync.made_conference import FoundTalk
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import TickBox
from duthviewer.ui.widgets.elided_label import ElidedLabel

PICTURE = QSize(112, 63)
_PLACE_PX = 232
#: Talks with a lower confidence are marked to be checked
_UNSURE = 0.8


class PicturedTalk(NamedTuple):
    """A talk that was found, with a picture of its first page."""

    talk: FoundTalk
    picture: QImage | None


class FoundTalkList(QWidget):
    """One row for each talk: check box, first page, title, start, end and confidence."""

    #: Emitted when a row was changed
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundTalkRow] = []
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        area = QScrollArea(self)
        area.setObjectName("found")
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Talks found"))
        self.missing = QLabel(self)
        self.missing.setObjectName("muted")
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(area, 1)
        column.addWidget(self.missing)

    def show_talks(self, talks: Sequence[PicturedTalk], missing: Sequence[Path]) -> None:
        """Show the talks in the order of the recordings, and the decks that were not found."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.rows = []
        recordings = list(dict.fromkeys(one.talk.recording for one in talks))
        for recording in recordings:
            if len(recordings) > 1:
                name = ElidedLabel(self._list)
                name.setText(recording.name)
                name.setFont(theme.font(13, semibold=True))
                self._column.addWidget(name)
            own = [one for one in talks if one.talk.recording == recording]
            for one in sorted(own, key=lambda one: one.talk.start_s):
                row = FoundTalkRow(one, self._list)
                row.changed.connect(self.changed)
                self.rows.append(row)
                self._column.addWidget(row)
        self._column.addStretch(1)
        names = ", ".join(deck.name for deck in missing)
        self.missing.setText(self.tr("Not found in the recording: {names}").format(names=names))
        self.missing.setVisible(bool(missing))

    def chosen(self) -> list[FoundTalk] | None:
        """Return the checked talks, or None while one of them has an invalid time."""
        talks = [row.talk() for row in self.rows if row.tick.isChecked()]
        return None if None in talks else [talk for talk in talks if talk is not None]


class FoundTalkRow(QFrame):
    """A talk with editable title, speakers, start and end."""

    #: Emitted when a row was changed
    changed = Signal()

    def __init__(self, pictured: PicturedTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foundrow")
        talk = self._talk = pictured.talk
        self.tick = TickBox("", self)
        self.tick.setObjectName("tick")
        self.tick.setChecked(True)
        self.tick.setAccessibleName(self.tr("Include this talk: {title}").format(title=talk.title))
        self.tick.setToolTip(self.tr("Include this talk in the conference"))
        self.tick.toggled.connect(self._on_changed)
        picture = QLabel(self)
        picture.setObjectName("firstpage")
        picture.setFixedSize(PICTURE + QSize(2, 2))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(self.tr("First page of the slides"))
        if pictured.picture is not None:
            picture.setPixmap(QPixmap.fromImage(pictured.picture))
        self.title = self._field(talk.title, self.tr("Title"))
        self.title.setToolTip(self.tr("Title of the talk"))
        deck = ElidedLabel(self)
        deck.setObjectName("muted")
        deck.setText(talk.deck.name)
        self.speakers = self._field(", ".join(talk.speakers), self.tr("Speakers"))
        self.speakers.setToolTip(self.tr("Speakers, separated by commas"))
        self.speakers.setPlaceholderText(self.tr("Speakers"))
        self.start = self._field(clock(talk.start_s), self.tr("Start"))
        self.start.setToolTip(self.tr("Where the talk starts in the recording: 55:09 or 2:17:10"))
        self.start.setFont(theme.font(13, tabular=True))
        self.start.setFixedWidth(96)
        self.end = self._field(clock(talk.end_s), self.tr("End"))
        self.end.setToolTip(self.tr("Where the talk ends in the recording: 55:09 or 2:17:10"))
        self.end.setFont(theme.font(13, tabular=True))
        self.end.setFixedWidth(96)
        self.sure = QLabel(self)
        self.sure.setTextFormat(Qt.TextFormat.PlainText)
        self.sure.setWordWrap(True)
        self.sure.setFixedWidth(_PLACE_PX)

        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.start)
        place.addWidget(QLabel("–", self))
        place.addWidget(self.end)
        place.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.tick, 0, 0, 2, 1)
        grid.addWidget(picture, 0, 1, 2, 1)
        grid.addWidget(self.title, 0, 2)
        grid.addWidget(self.speakers, 1, 2)
        grid.addWidget(deck, 2, 2)
        grid.addLayout(place, 0, 3)
        grid.addWidget(self.sure, 1, 3)
        grid.setColumnStretch(2, 1)
        self._show_confidence()

    def talk(self) -> FoundTalk | None:
        """Return the edited talk, or None if its times are invalid."""
        times = self._times()
        if times is None:
            return None
        title = self.title.text().strip() or self._talk.title
        names = (" ".join(name.split()) for name in self.speakers.text().split(","))
        return msgspec.structs.replace(
            self._talk,
            title=title,
            speakers=tuple(name for name in names if name),
            start_s=times[0],
            end_s=times[1],
        )

    def _times(self) -> tuple[float, float] | None:
        start_s = _time_in(self.start, self._talk.start_s)
        end_s = _time_in(self.end, self._talk.end_s)
        return None if start_s is None or end_s is None or start_s >= end_s else (start_s, end_s)

    def _show_confidence(self) -> None:
        """Show the confidence, or the error in the fields."""
        is_wrong = self._times() is None and self.tick.isChecked()
        share = f"{self._talk.confidence:.0%}"
        if is_wrong:
            text = self.tr("Enter times as 55:09 or 2:17:10, with the start before the end")
        elif self._talk.confidence < _UNSURE:
            text = self.tr("Only {share} certain: please check").format(share=share)
        else:
            text = self.tr("{share} certain").format(share=share)
        self.sure.setText(text)
        self.sure.setObjectName("amber" if is_wrong or self._talk.confidence < _UNSURE else "muted")
        # The style uses the object name of the last polish.
        self.sure.style().polish(self.sure)

    def _field(self, text: str, name: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setFixedHeight(32)
        # Dropped files go to the dialog.
        field.setAcceptDrops(False)
        field.setCursorPosition(0)
        field.textEdited.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        for field in (self.title, self.speakers, self.start, self.end):
            field.setEnabled(self.tick.isChecked())
        self._show_confidence()
        self.changed.emit()


def _time_in(field: QLineEdit, before_s: float) -> float | None:
    """Return the time in a field, or None if it is invalid."""
    if field.text() == clock(before_s):
        # Unchanged: keep the fraction of a second.
        return before_s
    try:
        return parse_time(field.text())
    except TimeError:
        return None
