"""The slides of a talk: they follow its timeline until a hand turns them, and again when asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from duthviewer.ui.buttons import Button, show_keys
from duthviewer.ui.commands import value_of
from duthviewer.ui.showing import Showing
from duthviewer.ui.slides_view import SlidesView
from duthviewer.ui.tasks import Tasks

_PAGE_COMMANDS = ("page_back", "page_on", "zoom_in", "zoom_out", "fit_page")


class TalkSlides(SlidesView):
    """A slides view that knows the talk: its position, its timeline, and the actions on pages."""

    #: The talk shows another page, or none
    live_changed = Signal()

    def __init__(
        self, tasks: Tasks, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._actions = actions
        self._showing: Showing | None = None
        #: What helps where there are no slides
        self.message_actions: Sequence[QAction] = ()
        self._position_s = 0.0
        self._following = True
        self._times: dict[int, list[float]] = {}
        self._live_page: int | None = None
        self._live = Button(self)
        self._live.setObjectName("live")
        self._live.setAccessibleName(self.tr("Follow the talk"))
        show_keys(self._live, self.tr("Follow the talk again"), actions["follow"])
        self._live.clicked.connect(self.follow)
        self.add_to_bar(self._live)
        self.name_keys(actions)
        self.page_turned_by_hand.connect(self._detach)
        self.deck_opened.connect(self._on_deck)
        self.failed.connect(self._on_no_deck)
        self._groups = [
            self._connected(("page_back", "page_on"), self._leaf),
            self._connected(("zoom_in", "zoom_out"), self._step_zoom),
        ]
        actions["fit_page"].triggered.connect(self.fit_page)
        actions["follow"].triggered.connect(self.follow)
        self._enable(False)

    def open_talk(self, showing: Showing, position_s: float) -> None:
        """Open the talk's deck at the page of this moment, or say where one may be put."""
        self._showing = showing
        self._position_s = position_s
        self._following = True
        self._times = _times_by_page(showing)
        self._live_page = None
        self._enable(False)
        if showing.files.deck is not None:
            self.open_deck(showing.files.deck, showing.page_at(position_s) or 1)
            return
        name = f"{showing.talk.id}.pdf"
        put = self.tr("Put the PDF into one of these folders, for example as {name}:")
        lines = [put.format(name=name), *map(str, showing.folders)]
        address = showing.talk.slides or ""
        # A path names the file that is missing here; it was published nowhere.
        if address.startswith(("http://", "https://")):
            lines += ["", self.tr("It is published at {address}").format(address=address)]
        title = self.tr("No slides for this talk")
        self.show_message(title, "\n".join(lines), *self.message_actions)

    def times_of(self, page: int) -> list[float]:
        """The positions at which the talk shows a page, in seconds; none where nobody knows."""
        return self._times.get(page, [])

    def live_page(self) -> int | None:
        """The page that the talk shows now, as far as its timeline knows."""
        return self._live_page

    def set_position(self, position_s: float) -> None:
        """The talk is at this position: turn to its page, unless a hand has turned the pages."""
        self._position_s = position_s
        self._turn()

    def follow(self) -> None:
        """Turn with the talk again."""
        self._following = True
        self._turn()

    def _detach(self, _page: int) -> None:
        self._following = False
        self._turn()

    def _on_deck(self, pages: int) -> None:
        # As wide as it will ever be: the bar is centred, and would jump with each page.
        widest = self.tr("live: {page}").format(page=pages)
        width = 0
        for text in (self.tr("●  Live"), self.tr("live"), widest):
            self._live.setText(text)
            width = max(width, self._live.sizeHint().width())
        self._live.setFixedWidth(width)
        self._enable(pages > 0)
        self._turn()

    def _on_no_deck(self, _message: str) -> None:
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        for name in _PAGE_COMMANDS:
            self._actions[name].setEnabled(enabled)
        has_timeline = self._showing is not None and bool(self._showing.talk.timeline)
        self._actions["follow"].setEnabled(enabled and has_timeline)
        self._live.setVisible(enabled and has_timeline)

    def _turn(self) -> None:
        showing = self._showing
        if showing is None or not showing.talk.timeline or not self.page_count():
            return
        page = showing.page_at(self._position_s)
        if page != self._live_page:
            self._live_page = page
            self.live_changed.emit()
        if self._following:
            if page is not None:
                self.set_page(page)
            text = self.tr("●  Live")
        else:
            text = self.tr("live") if page is None else self.tr("live: {page}").format(page=page)
        if text != self._live.text():
            self._live.setText(text)
            self._live.setEnabled(not self._following)

    def _leaf(self, action: QAction) -> None:
        if value_of(action) > 0:
            self.next_page()
        else:
            self.previous_page()
        self._detach(self.page())

    def _step_zoom(self, action: QAction) -> None:
        if value_of(action) > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    def _connected(self, names: tuple[str, ...], slot: object) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name in names:
            group.addAction(self._actions[name])
        group.triggered.connect(slot)
        return group


def _times_by_page(showing: Showing) -> dict[int, list[float]]:
    """For each page the positions at which it appears, in order."""
    times: dict[int, list[float]] = {}
    before: int | None = None
    for span in showing.talk.timeline:
        if span.page is not None and span.page != before:
            times.setdefault(span.page, []).append(max(0.0, span.start_s - showing.talk.start_s))
        before = span.page
    return times
