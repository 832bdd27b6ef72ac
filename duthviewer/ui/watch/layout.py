"""The layouts of the watch page: six arrangements of video and slides."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.video.corner_video import Corner, CornerVideo
from duthviewer.ui.video.video_pane import VideoPane

#: Number of units for the splitter's length
_PARTS = 1000


class Arrangement(enum.StrEnum):
    """One layout of video and slides."""

    SIDE = "side"
    STACKED = "stacked"
    VIDEO = "video"
    SLIDES = "slides"
    SWAPPED = "swapped"
    CORNER = "corner"


LAYOUT_COMMANDS: Final[Mapping[Arrangement, CommandId]] = {
    Arrangement.SIDE: "layout_side",
    Arrangement.STACKED: "layout_stacked",
    Arrangement.VIDEO: "layout_video",
    Arrangement.SLIDES: "layout_slides",
    Arrangement.SWAPPED: "layout_swapped",
    Arrangement.CORNER: "layout_corner",
}

#: Layouts with both panes in the splitter, and the video's initial share
_SHARES = {Arrangement.SIDE: 0.58, Arrangement.STACKED: 0.55, Arrangement.SWAPPED: 0.42}


class WatchLayout(QObject):
    """Arranges the video pane and the slides in a splitter, or the video over the slides.

    The panes are never recreated, so that the player keeps its sink and the slides their zoom.
    While the video is in a window of its own, the slides take all the space.
    """

    #: The layout has changed (Arrangement)
    changed = Signal(object)

    def __init__(
        self,
        page: QWidget,
        settings: Settings,
        video: VideoPane,
        slides: QWidget,
        splitter: QSplitter,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._video = video
        self._slides = slides
        self._splitter = splitter
        self._shown = Arrangement.SIDE
        self._shares = dict(_SHARES)
        self._video_is_here = True
        #: Whether there are slides, or a message about them, to show beside the video
        self._has_slides = True
        #: The video in a corner of the slides
        self.corner = CornerVideo(slides)
        self.corner.arranged.connect(self._keep_corner)
        splitter.splitterMoved.connect(self._keep_share)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def shown(self) -> Arrangement:
        """Return the current layout: the chosen one, or the video alone without slides."""
        return self._shown if self._has_slides else Arrangement.VIDEO

    def set_has_slides(self, has_slides: bool) -> None:
        """Show the video alone for a talk without slides, until a layout is chosen."""
        if has_slides is not self._has_slides:
            self._has_slides = has_slides
            self._apply()
            self.changed.emit(self.shown())

    def show(self, arrangement: Arrangement) -> None:
        """Change to a layout and save it."""
        if arrangement is self.shown():
            return
        # A person who chooses a layout wants to see the slides' pane, too.
        self._has_slides = True
        self._shown = arrangement
        self._apply()
        self.changed.emit(arrangement)
        self._settings.change("watch_layout", arrangement.value)

    def show_next(self) -> None:
        all_of_them = list(Arrangement)
        place = all_of_them.index(self.shown()) + 1
        self.show(all_of_them[place % len(all_of_them)])

    def next_corner(self) -> None:
        """Move the video to the next corner, or to the first one from another layout."""
        if self.shown() is Arrangement.CORNER:
            self.corner.next_corner()
        else:
            self.show(Arrangement.CORNER)

    def lift_corner(self, pixels: int) -> None:
        """Keep the video in a corner this far above the slides' lower edge."""
        self.corner.lift(pixels)

    def give_video(self) -> VideoPane:
        """Hand out the video pane; the slides take its space until it comes back."""
        self._video_is_here = False
        self._apply()
        return self._video

    def take_video(self) -> None:
        """Take the video pane back to its place."""
        self._video_is_here = True
        self._apply()

    def _on_setting(self, key: str) -> None:
        """Use the layout, the shares and the corner of the settings, when all have been read."""
        if key:
            return
        settings = self._settings
        shares = settings.get("layout_shares", {"side": settings.get("video_share")})
        for arrangement in _SHARES:
            share = shares.get(arrangement) if isinstance(shares, dict) else None
            if isinstance(share, int | float):
                self._shares[arrangement] = min(max(float(share), 0.1), 0.9)
        match settings.get("corner_video"):
            case [str(corner), int() | float() as share] if corner in set(Corner):
                self.corner.arrange(Corner(corner), float(share))
        name = settings.get("watch_layout")
        if name in set(Arrangement):
            self._shown = Arrangement(name)
        self._apply()
        self.changed.emit(self.shown())

    def _apply(self) -> None:
        shown = self.shown() if self._video_is_here else Arrangement.SLIDES
        video, slides, splitter = self._video, self._slides, self._splitter
        for pane, hidden in (
            (video, shown is Arrangement.SLIDES),
            (slides, shown is Arrangement.VIDEO),
        ):
            # A hidden focus would move to some button, and Space would press it.
            focus = QApplication.focusWidget()
            if hidden and focus is not None and (pane is focus or pane.isAncestorOf(focus)):
                self._page.setFocus()
        if shown is Arrangement.CORNER:
            slides.show()
            self.corner.hold(video)
            self.corner.settle()
            self.corner.show()
            return
        self.corner.let_go()
        self.corner.hide()
        stacked = shown is Arrangement.STACKED
        splitter.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
        slides_first = shown is Arrangement.SWAPPED
        if self._video_is_here:
            # A pane that is already in the splitter only changes its place.
            splitter.insertWidget(1 if slides_first else 0, video)
            video.setVisible(shown is not Arrangement.SLIDES)
        splitter.insertWidget(0 if slides_first else 1, slides)
        slides.setVisible(shown is not Arrangement.VIDEO)
        if shown in self._shares:
            first = round(self._shares[shown] * _PARTS)
            sizes = [first, _PARTS - first]
            splitter.setSizes(sizes[::-1] if slides_first else sizes)

    def _keep_share(self, _position: int, _index: int) -> None:
        sizes = self._splitter.sizes()
        if self.shown() not in self._shares or len(sizes) != 2 or not self._video_is_here:
            return
        first = sizes[self._splitter.indexOf(self._video)]
        if sum(sizes):
            self._shares[self._shown] = round(first / sum(sizes), 4)
            shares = {one.value: share for one, share in self._shares.items()}
            self._settings.change("layout_shares", shares)

    def _keep_corner(self, corner: Corner, share: float) -> None:
        self._settings.change("corner_video", [corner.value, round(share, 4)])
