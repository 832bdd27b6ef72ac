"""The talks of a Download sheet, each with the choice of its video and its size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from duthviewer.library.downloads.values import Download, DownloadKind
from duthviewer.ui.downloads.offers import TalkOffer
from duthviewer.ui.downloads.rows import kinds_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import menu_text, tooltip
from duthviewer.ui.widgets.units import size_text

#: Limit of talks that are listed
MOST_TALKS = 100


class TalkChoices(QWidget):
    """A line for each talk: whether to download it, its video, its size."""

    #: Something was chosen
    changed = Signal()

    def __init__(
        self, offers: Sequence[TalkOffer], days: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """``days`` are the names of recordings by their ids."""
        super().__init__(parent)
        self._offers = {offer.talk.id: offer for offer in offers}
        self._days = days
        #: Whether a talk is wanted, by its id
        self.ticks: dict[str, TickBox] = {}
        #: The video of a talk that has a choice, by its id
        self.videos: dict[str, ChoiceBox] = {}
        self._sizes: dict[str, QLabel] = {}
        #: For a talk whose recording is here: a label with that, or with the files that are not
        self.presences: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 12, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        for line, offer in enumerate(offers):
            self._add(line, offer)
        self._grid.setRowStretch(len(offers), 1)

    def wanted(self) -> tuple[str, ...]:
        """Return the ids of the talks to download."""
        return tuple(talk_id for talk_id, tick in self.ticks.items() if tick.isChecked())

    def own_videos(self) -> frozenset[str]:
        """Return the talks of which the own video is chosen, or the only one."""
        own = {
            talk_id
            for talk_id, offer in self._offers.items()
            if talk_id not in self.videos and offer.has_own and not offer.has_day
        }
        own |= {talk_id for talk_id, box in self.videos.items() if box.currentData()}
        return frozenset(own)

    def set_own_videos(self, own: frozenset[str]) -> None:
        """Choose the own video of these talks, and the day's recording of the others."""
        for talk_id, box in self.videos.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(talk_id in own))

    def show_downloads(
        self, downloads: Sequence[Download], sizes: Mapping[str, int | None]
    ) -> None:
        """Show the size of each talk; a file that several talks need counts at the first."""
        of_day = {one.recording: one for one in downloads if one.talk is None and _is_film(one)}
        of_talk: dict[str, list[Download]] = {}
        for one in downloads:
            if one.talk is not None:
                of_talk.setdefault(one.talk, []).append(one)
        own, seen = self.own_videos(), set()
        for talk_id, label in self._sizes.items():
            offer = self._offers[talk_id]
            day = of_day.get(offer.talk.recording)
            needed = list(of_talk.get(talk_id, ()))
            shares = ""
            if day is not None and talk_id not in own and self.ticks[talk_id].isChecked():
                if day.id in seen:
                    shares = self.tr("same file")
                else:
                    needed.append(day)
                    seen.add(day.id)
            label.setText(shares or self._size_text(talk_id, needed, sizes))
            label.setEnabled(not shares)
            if talk_id in self.presences:
                self.presences[talk_id].setText(self._presence_text(talk_id, needed))

    def _presence_text(self, talk_id: str, needed: Sequence[Download]) -> str:
        """Return that a talk is on this computer, or what its size is of: ``Slides``."""
        if not needed or not self.ticks[talk_id].isChecked():
            return self.tr("on this computer")
        return kinds_text({one.kind for one in needed}, len(needed))

    def _size_text(
        self, talk_id: str, needed: Sequence[Download], sizes: Mapping[str, int | None]
    ) -> str:
        if not self.ticks[talk_id].isChecked():
            return ""
        if not needed:
            return self.tr("here") if self._offers[talk_id].is_here else "–"
        films = [one for one in needed if _is_film(one)]
        if any(one.id not in sizes for one in films or needed):
            return "…"
        known = [size for one in needed if (size := sizes.get(one.id)) is not None]
        if any(sizes[one.id] is None for one in films) or not known:
            return self.tr("unknown")
        return size_text(sum(known))

    def _add(self, line: int, offer: TalkOffer) -> None:
        talk = offer.talk
        tick = TickBox(menu_text(talk.title), self)
        tick.setChecked(True)
        tick.setToolTip(tooltip(talk.title))
        tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tick.toggled.connect(self._on_changed)
        self.ticks[talk.id] = tick
        who = ElidedLabel(self)
        who.setObjectName("muted")
        who.setText(", ".join(speaker.name for speaker in talk.speakers))
        self._grid.addWidget(tick, line, 0)
        self._grid.addWidget(who, line, 1)
        day = self.tr("{day}, whole").format(day=self._days.get(talk.recording, ""))
        if len(self._days) < 2:
            day = self.tr("Whole recording")
        if offer.has_choice:
            box = ChoiceBox(self)
            box.name(
                self.tr("Video of {title}").format(title=talk.title),
                self.tr("The talk’s own video, or the recording of its day"),
            )
            box.addItem(self.tr("Own video"), True)
            box.addItem(day, False)
            box.currentIndexChanged.connect(self._on_changed)
            self.videos[talk.id] = box
            self._grid.addWidget(box, line, 2)
        else:
            text = self.tr("Own video") if offer.has_own else day
            if not offer.has_own and not offer.has_day:
                text = self.tr("no address")
            label = QLabel(self)
            if offer.is_here:
                text = self.tr("on this computer")
                self.presences[talk.id] = label
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
            label.setObjectName("muted")
            label.setContentsMargins(12, 0, 0, 0)
            label.setMinimumHeight(34)
            self._grid.addWidget(label, line, 2)
        size = QLabel(self)
        size.setFont(theme.font(13, tabular=True))
        size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        size.setMinimumWidth(size.fontMetrics().horizontalAdvance("0000,0 MB"))
        self._sizes[talk.id] = size
        self._grid.addWidget(size, line, 3)

    def _on_changed(self) -> None:
        self.changed.emit()


def _is_film(download: Download) -> bool:
    return download.kind is DownloadKind.RECORDING
