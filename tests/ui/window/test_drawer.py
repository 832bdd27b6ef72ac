"""The drawer: its tabs, by key and by mouse, and what of it is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.window.drawer import LEAST_HEIGHT, NARROWEST_HEIGHT, Drawer
from tests.ui.focus import activate
from tests.ui.watch_pages import new_settings

Key = Qt.Key
Left = Qt.MouseButton.LeftButton


class Page(QWidget):
    """A page with a drawer at its lower edge; its tab "notes" is made when it is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 720)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kept: list[object] = []
        self.made: list[QWidget] = []
        self.shown: list[str] = []
        self.acts = {name: QAction(name, self) for name in ("drawer", "pages", "notes")}
        self.settings = new_settings()
        self.settings.setParent(self)
        self.settings.changed.connect(self._note)
        self.drawer = Drawer(self, self.settings, self.acts["drawer"])
        self.drawer.tab_shown.connect(self.shown.append)
        self.field = QLineEdit()
        self.drawer.add_tab("pages", "Pages", self.field, self.acts["pages"])
        self.drawer.add_tab("about", "About", QLabel("about"))
        self.drawer.add_tab("notes", "Notes", self.make, self.acts["notes"], before="about")
        # Next to the field: Qt gives it the focus when the field is hidden.
        self.button = QPushButton("Play", self)
        self.setTabOrder(self.field, self.button)

    def make(self) -> QWidget:
        self.made.append(QLabel("notes"))
        return self.made[-1]

    def _note(self, key: str) -> None:
        if key:
            self.kept.append(self.settings.get(key))

    def titles(self) -> list[str]:
        tabs = self.drawer.tabs
        return [tabs.tabText(number) for number in range(tabs.count())]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    activate(qtbot, page)
    return page


def test_a_command_opens_its_tab_and_folds_the_drawer_away(page: Page) -> None:
    assert page.drawer.isHidden()
    page.acts["notes"].trigger()
    assert page.drawer.isVisible()
    assert page.made[0].isVisible()
    assert [page.acts[name].isChecked() for name in page.acts] == [True, False, True]
    page.acts["pages"].trigger()
    assert page.field.isVisible()
    assert [page.acts[name].isChecked() for name in page.acts] == [True, True, False]
    page.acts["pages"].trigger()
    assert page.drawer.isHidden()
    assert not any(action.isChecked() for action in page.acts.values())
    assert page.shown == ["notes", "pages", ""]
    assert len(page.made) == 1


def test_the_drawer_s_own_command_opens_the_tab_that_was_open(page: Page) -> None:
    page.drawer.show_tab("about")
    for open_ in (False, True):
        page.acts["drawer"].trigger()
        assert page.drawer.isVisible() is open_
    assert page.drawer.shown() == "about"


def test_tabs_stand_in_order_have_titles_and_keys(page: Page) -> None:
    assert page.titles() == ["Pages", "Notes", "About"]
    page.drawer.set_title("notes", "Notes & 2")
    assert page.titles() == ["Pages", "Notes && 2", "About"]
    page.acts["notes"].setShortcut("N")
    assert page.drawer.tabs.tabToolTip(1) == "notes  (N)"


def test_the_keyboard_walks_the_tabs(qtbot: QtBot, page: Page) -> None:
    page.drawer.show_tab("pages")
    tabs = page.drawer.tabs
    heard = []
    for key in ("Right", "Home"):
        player = QAction(key, page)
        player.setShortcut(key)
        player.triggered.connect(lambda *_, key=key: heard.append(key))
        page.addAction(player)
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    shown = []
    for key in (Key.Key_Right, Key.Key_End, Key.Key_Left, Key.Key_Home):
        qtbot.keyClick(tabs, key)
        shown.append(page.drawer.shown())
    assert shown == ["notes", "about", "notes", "pages"]
    assert heard == []
    qtbot.mouseClick(tabs, Left, pos=tabs.tabRect(1).center())
    assert page.drawer.shown() == "notes"


def test_a_screen_reader_is_told_of_the_tabs(page: Page) -> None:
    page.drawer.show_tab("pages")
    spoken = QAccessible.queryAccessibleInterface(page.drawer.tabs)
    named = [spoken.child(number).text(QAccessible.Text.Name) for number in range(3)]
    assert named == ["Pages", "Notes", "About"]


def test_the_focus_goes_back_to_the_page(page: Page) -> None:
    page.drawer.show_tab("pages")
    page.field.setFocus()
    assert page.field.hasFocus()
    page.drawer.fold()
    assert page.hasFocus()


def test_opening_the_drawer_leaves_the_focus_where_it_is(page: Page) -> None:
    page.drawer.show_tab("pages")
    page.field.setFocus()
    page.drawer.show_tab("about")
    page.button.setFocus()
    page.drawer.show_tab("pages")
    page.drawer.fold()
    assert page.button.hasFocus()


def test_what_is_open_and_how_high_is_remembered(qtbot: QtBot, page: Page) -> None:
    page.drawer.show_tab("notes")
    height = page.drawer.height()
    assert page.kept[-1] == {"open": True, "tab": "notes", "height": height}
    grip = page.drawer.grip
    qtbot.mousePress(grip, Left, pos=QPoint(50, 3))
    qtbot.mouseMove(grip, QPoint(50, -27))
    qtbot.mouseRelease(grip, Left, pos=QPoint(50, 3))
    assert page.drawer.height() > height
    assert page.kept[-1] == {"open": True, "tab": "notes", "height": page.drawer.height()}
    page.drawer.fold()
    assert page.kept[-1]["open"] is False
    other = Page()
    qtbot.addWidget(other)
    other.settings.restore({"drawer": {**page.kept[-1], "open": True}})
    other.show()
    assert other.drawer.shown() == "notes"
    assert other.made[0].isVisible()
    assert other.drawer.height() == page.drawer.height()
    assert other.kept == []


def test_a_tab_that_comes_later_is_opened_then(qtbot: QtBot, page: Page) -> None:
    page.settings.restore({"drawer": {"open": True, "tab": "late", "height": 200}})
    page.drawer.add_tab("late", "Late", QLabel("late"))
    assert page.drawer.shown() == "late"


def test_it_takes_no_more_than_there_is_room_for(page: Page) -> None:
    drawer = page.drawer
    drawer.show_tab("pages")
    drawer.set_room(320)
    for height, shown in ((1, LEAST_HEIGHT), (5000, 320), (280, 280)):
        drawer.set_height(height)
        assert drawer.height() == shown
    drawer.set_room(20)
    assert drawer.height() == NARROWEST_HEIGHT
    drawer.set_room(900)
    assert drawer.height() == 280, "the height that was wanted is kept"


def test_it_stays_away_until_it_is_asked_for(page: Page) -> None:
    page.drawer.show_tab("pages")
    page.drawer.set_away(True)
    assert page.drawer.isHidden()
    assert not page.acts["pages"].isChecked()
    page.drawer.set_away(False)
    assert page.drawer.isVisible()
    page.drawer.set_away(True)
    page.acts["pages"].trigger()
    assert page.drawer.isVisible()


def test_tools_are_in_sight_with_their_tab(page: Page) -> None:
    tools = QLineEdit()
    page.drawer.add_tools("notes", tools)
    page.drawer.show_tab("pages")
    assert not tools.isVisible()
    page.drawer.show_tab("notes")
    assert tools.isVisible()


@pytest.mark.parametrize("settings", [{"drawer": 5}, {"drawer": {"height": "x", "tab": 7}}, {}])
def test_strange_settings_do_no_harm(page: Page, settings: dict[str, object]) -> None:
    page.settings.restore(settings)
    assert page.drawer.isHidden()
    page.drawer.toggle()
    assert page.drawer.shown() == "pages"
