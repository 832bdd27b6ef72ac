"""The talks that were found in recordings, to be looked at, corrected and left out."""

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
from duthviewer.sync.found import FoundTalk
from duthviewer.ui import theme
from duthviewer.ui.choice_box import TickBox
from duthviewer.ui.elided_label import ElidedLabel

PICTURE = QSize(112, 63)
_PLACE_PX = 232
#: Less sure than this a person should look at it.
_UNSURE = 0.8


class Looked(NamedTuple):
    """A talk that was found, with its title and the picture of its first page."""

    talk: FoundTalk
    picture: QImage | None


class FoundTalks(QWidget):
    """One row a talk: tick, first page, title, where it starts and ends, how sure that is."""

    #: Something was changed
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TalkFoundRow] = []
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
        area.setAccessibleName(self.tr("The talks that were found"))
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

    def show_talks(self, talks: Sequence[Looked], missing: Sequence[Path]) -> None:
        """Show these, in the order of the day, and name the decks that were not found."""
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
                row = TalkFoundRow(one, self._list)
                row.changed.connect(self.changed)
                self.rows.append(row)
                self._column.addWidget(row)
        self._column.addStretch(1)
        names = ", ".join(deck.name for deck in missing)
        self.missing.setText(self.tr("Not found in the recording: {names}").format(names=names))
        self.missing.setVisible(bool(missing))

    def chosen(self) -> list[FoundTalk] | None:
        """The talks that are ticked, as they stand; None while one of them has no right time."""
        talks = [row.talk() for row in self.rows if row.tick.isChecked()]
        return None if None in talks else [talk for talk in talks if talk is not None]


class TalkFoundRow(QFrame):
    """A talk whose title and start can be written over."""

    #: Something was changed
    changed = Signal()

    def __init__(self, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foundrow")
        talk = self._talk = looked.talk
        self.tick = TickBox("", self)
        self.tick.setObjectName("tick")
        self.tick.setChecked(True)
        self.tick.setAccessibleName(self.tr("Take this talk: {title}").format(title=talk.title))
        self.tick.setToolTip(self.tr("Put this talk into the conference"))
        self.tick.toggled.connect(self._on_changed)
        picture = QLabel(self)
        picture.setObjectName("firstpage")
        picture.setFixedSize(PICTURE + QSize(2, 2))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(self.tr("First page of the slides"))
        if looked.picture is not None:
            picture.setPixmap(QPixmap.fromImage(looked.picture))
        self.title = self._field(talk.title, self.tr("Title"))
        self.title.setToolTip(self.tr("What the talk is called"))
        deck = ElidedLabel(self)
        deck.setObjectName("muted")
        deck.setText(talk.deck.name)
        self.start = self._field(clock(talk.start_s), self.tr("Start"))
        self.start.setToolTip(self.tr("Where the talk starts in the recording: 55:09 or 2:17:10"))
        self.start.setFont(theme.font(13, tabular=True))
        self.start.setFixedWidth(96)
        until = QLabel(self.tr("to {time}").format(time=clock(talk.end_s)), self)
        until.setFont(theme.font(13, tabular=True))
        self.sure = QLabel(self)
        self.sure.setTextFormat(Qt.TextFormat.PlainText)
        self.sure.setWordWrap(True)
        self.sure.setFixedWidth(_PLACE_PX)

        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.start)
        place.addWidget(until)
        place.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.tick, 0, 0, 2, 1)
        grid.addWidget(picture, 0, 1, 2, 1)
        grid.addWidget(self.title, 0, 2)
        grid.addWidget(deck, 1, 2)
        grid.addLayout(place, 0, 3)
        grid.addWidget(self.sure, 1, 3)
        grid.setColumnStretch(2, 1)
        self._judge()

    def talk(self) -> FoundTalk | None:
        """The talk as it stands; None where its start is no time, or not before its end."""
        start_s = self._start_s()
        if start_s is None:
            return None
        title = self.title.text().strip() or self._talk.title
        return msgspec.structs.replace(self._talk, title=title, start_s=start_s)

    def _start_s(self) -> float | None:
        text = self.start.text()
        if text == clock(self._talk.start_s):
            # Untouched: to the fraction of a second.
            return self._talk.start_s
        try:
            start_s = parse_time(text)
        except TimeError:
            return None
        return start_s if start_s < self._talk.end_s else None

    def _judge(self) -> None:
        """Say how sure the place is, or what is wrong with what was written."""
        is_wrong = self._start_s() is None and self.tick.isChecked()
        share = f"{self._talk.confidence:.0%}"
        if is_wrong:
            text = self.tr("This is no time before the end: write 55:09 or 2:17:10")
        elif self._talk.confidence < _UNSURE:
            text = self.tr("Only {share} sure: please check").format(share=share)
        else:
            text = self.tr("{share} sure").format(share=share)
        self.sure.setText(text)
        self.sure.setObjectName("amber" if is_wrong or self._talk.confidence < _UNSURE else "muted")
        # A style goes by the name that a widget had when it was polished.
        self.sure.style().polish(self.sure)

    def _field(self, text: str, name: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setFixedHeight(32)
        field.setCursorPosition(0)
        field.textEdited.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        for field in (self.title, self.start):
            field.setEnabled(self.tick.isChecked())
        self._judge()
        self.changed.emit()
