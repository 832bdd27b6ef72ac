"""The slides of a talk, which follow its timeline until the user turns a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import value_of
from duthviewer.ui.slides.view import SlidesView
from duthviewer.ui.state.open_talk import OpenTalk, lost_lines
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.widgets.buttons import Button, show_keys

_PAGE_COMMANDS: Final[tuple[CommandId, ...]] = (
    "page_back",
    "page_on",
    "zoom_in",
    "zoom_out",
    "fit_page",
)


class TalkSlides(SlidesView):
    """A slides view that knows the talk's position and timeline and the actions on pages."""

    #: The page that the talk shows has changed; it may be none
    live_changed = Signal()
    #: The timeline has changed
    timeline_changed = Signal()
    #: The user wants to play the moment of a page (position in seconds)
    moment_requested = Signal(float)

    def __init__(
        self,
        watched: WatchedTalk,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._watched = watched
        self._actions = actions
        #: Further buttons of the message without slides, after ``choose_file``
        self.message_actions: Sequence[QAction] = ()
        #: Lets the user choose the slides of the talk
        self.choose_file = QAction(self.tr("I have this file…"), self)
        self.failed_actions = (self.try_again, self.choose_file)
        self.try_again.triggered.connect(self.open_again)
        #: Whether the slides show the page of the talk
        self.is_following = True
        self._is_fetched = False
        self._times: dict[int, list[float]] = {}
        self._moments: tuple[tuple[float, float | None], ...] = ()
        self._live_page: int | None = None
        #: The badge: shows whether the slides follow the talk, and makes them follow
        self.live = Button(self)
        self.live.setObjectName("live")
        self.live.setAccessibleName(self.tr("Follow the talk"))
        show_keys(self.live, self.tr("Follow the talk again"), actions["follow"])
        self.live.clicked.connect(self.follow)
        self.bar.add(self.live)
        self.bar.name_keys(actions)
        self.page_turned_by_hand.connect(self._detach)
        self.deck_opened.connect(self._on_deck)
        self.failed.connect(self._on_no_deck)
        self._groups = [
            self._connected(("page_back", "page_on"), self._leaf),
            self._connected(("zoom_in", "zoom_out"), self._step_zoom),
        ]
        actions["fit_page"].triggered.connect(self.viewport.fit_page)
        actions["follow"].triggered.connect(self.follow)
        watched.talk_changed.connect(self._on_talk)
        watched.timeline_changed.connect(self._on_timeline)
        watched.early_changed.connect(self._on_timeline)
        watched.position_changed.connect(self._on_position)
        watched.follow_requested.connect(self.follow)
        self._enable(False)

    def open_talk(self, page: int | None = None) -> None:
        """Open the current talk's deck at the page of this moment, or show where to put a deck.

        With ``page`` it is opened there as if the user had turned to it.
        """
        showing = self._watched.talk
        if showing is None:
            return
        position_s = self._watched.shown_s
        self.is_following = page is None
        self._take_times(showing)
        self._live_page = None
        self._enable(False)
        self.timeline_changed.emit()
        if showing.files.deck is not None:
            self.open_deck(showing.files.deck, page or showing.last_page_at(position_s) or 1)
            return
        if self._is_fetched:
            self.show_message(self.tr("Downloading the slides…"), "", icon="slides")
            return
        name = f"{showing.talk.id}.pdf"
        lines = lost_lines(showing)
        if showing.folders:
            put = self.tr("Put the PDF into one of these folders, for example as {name}:")
            lines += [put.format(name=name), *map(str, showing.folders)]
        address = showing.talk.slides or ""
        # A path names the missing file; it was not published.
        if is_web_address(address):
            title = self.tr("The slides of this talk are not on this computer")
            lines += ["", self.tr("They are published at:")]
        else:
            title = self.tr("No slides are known for this talk")
        actions = (self.choose_file, *self.message_actions)
        self.show_message(title, "\n".join(lines), *actions, address=address)

    def set_fetched(self, is_fetched: bool) -> None:
        """Show that the talk's missing slides are being downloaded, or no longer are."""
        if is_fetched is not self._is_fetched:
            self._is_fetched = is_fetched
            showing = self._watched.talk
            if showing is not None and showing.files.deck is None:
                self.open_again()

    def open_again(self) -> None:
        """Open the talk's slides again at the current page."""
        self.open_talk(None if self.is_following or not self.page() else self.page())

    def position_s(self) -> float:
        """Return the position that the slides show, in seconds."""
        return self._watched.shown_s

    def times_of(self, page: int) -> list[float]:
        """Return the positions at which the talk shows a page, in seconds."""
        return self._times.get(page, [])

    def moments(self) -> Sequence[tuple[float, float | None]]:
        """Return start and end of each span with a page, in seconds."""
        return self._moments

    def moment_of(self, page: int) -> float | None:
        """Return the position of a page in the talk: the next time that it is shown.

        If it is not shown again, the last time.
        """
        times = self.times_of(page)
        return next(
            (time for time in times if time > self.position_s()), times[-1] if times else None
        )

    def _on_talk(self) -> None:
        self._is_fetched = False
        if self._watched.talk is None:
            self.close_deck()

    def _on_timeline(self) -> None:
        """Follow the new timeline at once, unless the user has turned the pages."""
        if (talk := self._watched.talk) is None:
            return
        self._take_times(talk)
        self._enable(self.page_count() > 0)
        self._turn()
        self.timeline_changed.emit()
        self.live_changed.emit()

    def live_page(self) -> int | None:
        """Return the page that the talk shows now according to its timeline."""
        return self._live_page

    def _on_position(self, _position_s: float) -> None:
        self._turn()

    def follow(self) -> None:
        """Follow the talk again."""
        self.is_following = True
        self._turn()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play the moment of a page that the user turned to."""
        moment_s = None if self.is_following else self.moment_of(self.page())
        if moment_s is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()
            self.moment_requested.emit(moment_s)

    def _take_times(self, showing: OpenTalk) -> None:
        """Store the positions at which each page appears."""
        spans = showing.followed.shifted(-showing.talk.start_s).joined()
        shown = [(max(0.0, span.start_s), span.end_s, span.page) for span in spans if span.page]
        self._moments = tuple((start_s, end_s) for start_s, end_s, _ in shown)
        self._times = {}
        for start_s, _, page in shown:
            self._times.setdefault(page, []).append(start_s)

    def _detach(self, _page: int) -> None:
        self.is_following = False
        self._turn()

    def _on_deck(self, pages: int) -> None:
        # Use the largest width: the centred bar would move with each text otherwise.
        widest = self.tr("Back to page {page}").format(page=pages)
        width = 0
        texts = (
            self.tr("●  Following"),
            self.tr("●  No slide on screen"),
            self.tr("○  Page not known yet"),
            self.tr("≠  Not in this PDF"),
            self.tr("Back to the talk"),
            widest,
        )
        for text in texts:
            self.live.setText(text)
            width = max(width, self.live.sizeHint().width())
        self.live.setFixedWidth(width)
        self._enable(pages > 0)
        self._turn()

    def _on_no_deck(self, _message: str) -> None:
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        for name in _PAGE_COMMANDS:
            self._actions[name].setEnabled(enabled)
        talk = self._watched.talk
        has_timeline = talk is not None and bool(talk.followed)
        # The transcript follows too.
        self._actions["follow"].setEnabled(talk is not None)
        self.live.setVisible(enabled and has_timeline)

    def _turn(self) -> None:
        showing = self._watched.talk
        if showing is None or not self.page_count():
            return
        if not showing.followed:
            self._live_page = None
            return
        page = showing.page_at(self.position_s())
        if page != self._live_page:
            self._live_page = page
            self.live_changed.emit()
        if self.is_following:
            # While the talk shows no page, the last one stays, and the badge says so.
            is_known = showing.is_known_at(self.position_s())
            last = page or (showing.last_page_at(self.position_s()) if is_known else None)
            if last is not None:
                self.set_page(last)
            text = self._following_text(showing, page)
        elif page is None:
            text = self.tr("Back to the talk")
        else:
            text = self.tr("Back to page {page}").format(page=page)
        if text != self.live.text():
            self.live.setText(text)
            self.live.setEnabled(not self.is_following)

    def _following_text(self, showing: OpenTalk, page: int | None) -> str:
        """Return the badge's text while the slides follow the talk."""
        if page is not None:
            return self.tr("●  Following")
        if not showing.is_known_at(self.position_s()):
            return self.tr("○  Page not known yet")
        if showing.is_other_slide_at(self.position_s()):
            return self.tr("≠  Not in this PDF")
        return self.tr("●  No slide on screen")

    def is_filling(self) -> bool:
        """Return whether the times of more pages are being found."""
        talk = self._watched.talk
        return talk is not None and talk.is_synchronising

    def _leaf(self, action: QAction) -> None:
        if value_of(action) > 0:
            self.next_page()
        else:
            self.previous_page()
        self._detach(self.page())
        self.show_page_mark()

    def page_mark_text(self) -> str:
        """Return the page number, and the page that the talk shows if it differs."""
        text = super().page_mark_text()
        live = self._live_page
        if live is None or live == self.page():
            return text
        return self.tr("{page}   ·   talk: {live}").format(page=text, live=live)

    def _step_zoom(self, action: QAction) -> None:
        if value_of(action) > 0:
            self.viewport.zoom_in()
        else:
            self.viewport.zoom_out()

    def _connected(self, names: tuple[CommandId, ...], slot: object) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name in names:
            group.addAction(self._actions[name])
        group.triggered.connect(slot)
        return group
