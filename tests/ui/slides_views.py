"""What the tests of the slides share: a view with an open deck, and points on its page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.slides.areas import Area
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.table import COMMANDS, Place, make_action
from duthviewer.ui.slides.commands import SlidesCommands
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.view import SlidesView
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.window.drawer import Drawer
from tests.ui.focus import activate
from tests.ui.watch_pages import RecordedTalk, changes_of, new_settings

START = 100.0


class Bench(QWidget):
    """A page with the slides of a talk and their commands, as the watch page has them."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.tasks = tasks
        self.actions_by_id: dict[str, QAction] = {
            command.id: make_action(command.id, self)
            for command in COMMANDS
            if command.place in (Place.WATCH, Place.SLIDES)
        }
        self.watched = RecordedTalk()
        self.watched.setParent(self)
        self.stored = new_settings()
        self.stored.setParent(self)
        self.slides = TalkSlides(self.watched, tasks, self.actions_by_id, self)
        self.drawer = Drawer(self, self.stored, self.actions_by_id["drawer"])
        # Several pages are in sight.
        self.drawer.set_height(172)
        self.commands = SlidesCommands(
            self.watched, self.stored, self.slides, tasks, self.actions_by_id, self.drawer, self
        )
        self.settings = changes_of(self.stored)
        self.troubles: list[str] = []
        self.commands.trouble.connect(self.troubles.append)
        tasks.failed.connect(self.troubles.append)
        self.resize(900, 700)
        self.slides.setGeometry(0, 0, 900, 480)
        self.drawer.setGeometry(0, 490, 900, 200)

    def open(self, qtbot: QtBot, deck: Path, timeline: Timeline = NO_TIMELINE) -> None:
        talk = Talk(
            id="talk", title="T", recording="d", start_s=START, end_s=START + 100, timeline=timeline
        )  # fmt: skip
        conference = Conference(
            id="c", title="C", recordings=(Recording(id="d"),), talks=(talk,)
        )  # fmt: skip
        files = TalkFiles(None, START, deck, None, ())
        with qtbot.waitSignal(self.slides.deck_opened):
            self.watched.open(OpenTalk(conference, talk, "", files))
            self.slides.open_talk()


@contextmanager
def bench(qtbot: QtBot) -> Iterator[Bench]:
    tasks = Tasks(threads=2)
    one = Bench(tasks)
    qtbot.addWidget(one)
    activate(qtbot, one)
    yield one
    one.commands.shut_down()
    tasks.close()


def spans(*pages: int | None) -> Timeline:
    """Ten seconds for each page, from the talk's start on."""
    return Timeline(
        tuple(
            Span(start_s=START + 10 * number, end_s=START + 10 * number + 10, page=page)
            for number, page in enumerate(pages)
        )
    )


def wait_for_contents(qtbot: QtBot, view: SlidesView) -> None:
    qtbot.waitUntil(lambda: view.contents() is not None)


def point_on(view: SlidesView, x: float, y: float) -> QPoint:
    """The point of the view at which a point of the page lies."""
    return view.viewport.layout().on_screen(Area(x, y, x, y)).topLeft().toPoint()


def middle_of(view: SlidesView, wanted: str) -> QPoint:
    """The point of the view at which some letters of the page stand."""
    contents = view.contents()
    assert contents is not None
    start = contents.text.letters.index(wanted)
    area = contents.text.areas(start, start + len(wanted))[0]
    return view.viewport.layout().on_screen(area).center().toPoint()


def edges_of(view: SlidesView, wanted: str) -> tuple[QPoint, QPoint]:
    """Just before the first and just after the last of some letters on one line."""
    contents = view.contents()
    assert contents is not None
    start = contents.text.letters.index(wanted)
    area = contents.text.areas(start, start + len(wanted))[0]
    shown = view.viewport.layout().on_screen(area)
    middle = shown.center().y()
    return (
        QPointF(shown.left() - 1, middle).toPoint(),
        QPointF(shown.right() + 1, middle).toPoint(),
    )
