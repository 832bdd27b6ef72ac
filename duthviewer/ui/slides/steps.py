"""Stepping through the talk by slides: to the next slide, and to each moment of a page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import value_of
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.strip_items import MOST_TIMES
from duthviewer.ui.state.watched_talk import WatchedTalk

#: The first frame of a moment can begin slightly early.
INTO_MOMENT_S = 0.05
#: A seek may end this far from its target: a screen recording has few frames.
_ASTRAY_S = 1.0


class SlideSteps(QObject):
    """The actions ``slide_back`` and ``slide_on``, and the menu of a page's moments."""

    def __init__(
        self,
        watched: WatchedTalk,
        slides: TalkSlides,
        actions: Mapping[CommandId, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._slides = slides
        #: The target of the last step
        self._aim_s: float | None = None
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name in ("slide_back", "slide_on"):
            self._group.addAction(actions[name])
        self._group.triggered.connect(self._step)
        self.moments = QMenu(self.tr("Jump to a moment of this page"), parent)
        self.moments.aboutToShow.connect(self._fill)
        self.moments.triggered.connect(self._on_chosen)
        slides.page_changed.connect(self._follow)
        slides.timeline_changed.connect(self._follow)
        slides.moment_requested.connect(self._jump)
        self._follow()

    def _follow(self, *_: object) -> None:
        """Enable the actions that apply to the current page and timeline."""
        # A single moment is played by “Jump here”.
        times = self._slides.times_of(self._slides.page())
        self.moments.menuAction().setVisible(len(times) > 1)
        for action in self._group.actions():
            action.setEnabled(bool(self._slides.moments()))

    def _step(self, action: QAction) -> None:
        moments = self._slides.moments()
        now_s = max(0.0, self._slides.position_s())
        if self._aim_s is not None and abs(now_s - self._aim_s) < _ASTRAY_S:
            now_s = self._aim_s
        # The moment of the slide that is shown now or was shown last.
        place = sum(1 for start_s, _ in moments if start_s <= now_s + 0.001) - 1
        if value_of(action) > 0:
            place += 1
        elif place >= 0 and now_s < (moments[place][1] or now_s + 1):
            place -= 1
        if place >= len(moments):
            return
        self._aim_s = moments[max(0, place)][0] + INTO_MOMENT_S
        self._watched.show_moment(self._aim_s)

    def _fill(self) -> None:
        self.moments.clear()
        for time_s in self._slides.times_of(self._slides.page())[:MOST_TIMES]:
            action = self.moments.addAction(self.tr("Jump here: {time}").format(time=clock(time_s)))
            action.setData(time_s)

    def _on_chosen(self, action: QAction) -> None:
        self._jump(action.data())

    def _jump(self, position_s: float) -> None:
        self._watched.play_at(position_s + INTO_MOMENT_S)
