"""What a person who does not see well, or uses no mouse, needs: names, roles, focus, contrast."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel
from tests.ui.searches import Words, write_index
from tests.ui.test_application import folder, media, start  # noqa: F401 - fixtures

CONTROLS = (
    QAbstractButton, QAbstractSlider, QAbstractSpinBox, QAbstractItemView, QComboBox, QLineEdit,
)  # fmt: skip
#: What a token stands on in the window, as (text, ground)
PAIRS = [
    (text, ground)
    for text in ("text", "muted", "accent", "amber")
    for ground in ("background", "surface")
] + [
    ("on_accent", "accent"), ("text", "raised"), ("muted", "raised"), ("text", "stage"),
    ("muted", "stage"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance, 0–1, after WCAG 2.2."""
    red, green, blue, _ = QColor(colour).getRgbF()
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """1–21, after WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_what_is_there_to_be_used_is_seen(colours):
    """WCAG 2.2, 1.4.11: the parts of bars that have no text."""
    for ground in (colours.surface, colours.background):
        assert contrast(colours.track, ground) >= 3
        assert contrast(colours.accent, ground) >= 3
    palette = theme.palette(colours)
    assert palette.color(QPalette.ColorRole.Midlight) == QColor(colours.track)
    groove = theme.style_sheet(colours).partition("QSlider::groove")[2].partition("}")[0]
    assert colours.track in groove


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_the_roles_that_widgets_paint_with_stand_out_too(colours):
    palette = theme.palette(colours)
    role = QPalette.ColorRole
    for text, ground in (
        (role.Text, role.Base), (role.WindowText, role.Window), (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Button), (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase), (role.Link, role.Base), (role.Link, role.Window),
    ):  # fmt: skip
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= 4.5


def controls(top: QWidget) -> list[QWidget]:
    """What a person can use in a window, as it is now."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, CONTROLS)
        and not isinstance(widget, QScrollBar)
        # What Qt's own widgets are put together from speaks through them.
        and not isinstance(widget.parent(), (QLineEdit, QAbstractSpinBox, QComboBox))
        and not widget.objectName().startswith("qt_")
    ]


def nameless(top: QWidget) -> list[str]:
    """The controls of which a screen reader could not say what they are."""
    found = []
    for widget in controls(top):
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(QAccessible.Text.Name) if spoken else ""
        if not name.strip() or spoken.role() is QAccessible.Role.NoRole:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {name!r}")
    return found


def reached_by_tab(top: QWidget) -> list[QWidget]:
    """The widgets that Tab goes through, in order, until it comes back."""
    seen: list[QWidget] = []
    widget = top.focusWidget() or top
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget in seen:
            break
        policy = widget.focusPolicy()
        if widget.isVisible() and widget.isEnabled() and policy & Qt.FocusPolicy.TabFocus:
            seen.append(widget)
    return seen


def without_tab(top: QWidget) -> list[str]:
    reached = reached_by_tab(top)
    return [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for widget in controls(top)
        if widget.isEnabled()
        and widget not in reached
        and widget.focusProxy() is None
        and not isinstance(widget, QAbstractScrollArea)
    ]


def test_every_control_says_what_it_is_and_tab_reaches_it(qtbot, start, media) -> None:
    program = start(media)
    window = program.window
    assert nameless(window) == []
    assert without_tab(window) == []
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page() is not program.library, timeout=10_000)
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    assert nameless(window) == []
    assert without_tab(window) == []
    for tab in ("pages", "transcript", "notes", "about"):
        program.watching.page.drawer.show_tab(tab)
        assert nameless(window) == []
        assert without_tab(window) == []


def test_the_search_page_says_what_it_holds_and_tab_reaches_it(qtbot, start, media, home) -> None:
    index = home / "cache" / "search.sqlite3"
    index.parent.mkdir(parents=True, exist_ok=True)
    words = Words("The one", ("Ann",), start_s=5.0, said=[(8.5, "zebras have stripes")])
    write_index(index, "meeting", {"one": words})
    program = start(media)
    window = program.window
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Slash)
    page = program.searching.page
    page.show_recent(["zebras & apes"])
    for text in ("", "zebras", "nothing of the kind"):
        page.field.setText(text)
        qtbot.waitUntil(program.is_settled)
        assert nameless(window) == []
        assert without_tab(window) == []
    page.field.setText("zebras")
    qtbot.waitUntil(program.is_settled)
    spoken = QAccessible.queryAccessibleInterface(page.list)
    assert spoken.childCount() >= 2
    words_of_rows = [
        spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())
    ]
    assert "Said, 0:03, zebras have stripes" in words_of_rows
    # Where the arrows are is said of the field, which keeps the focus.
    field = QAccessible.queryAccessibleInterface(page.field)
    assert "zebras have stripes" in field.text(QAccessible.Text.Description)


@pytest.mark.parametrize("name", ["help", "about"])
def test_dialogs_say_what_they_hold(qtbot, start, folder, name) -> None:
    program = start(folder)
    before = set(QApplication.topLevelWidgets())
    program.window.actions_by_id[name].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog not in before
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


def test_the_card_that_the_arrows_reach_is_spoken(qtbot, start, media) -> None:
    grid = start(media).library.grid
    spoken = QAccessible.queryAccessibleInterface(grid)
    assert spoken.text(QAccessible.Text.Name) == "Talks"
    assert "The one" in spoken.text(QAccessible.Text.Description)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert "The two" in spoken.text(QAccessible.Text.Description)


@pytest.fixture
def reader(qapp) -> Iterator[None]:
    """A screen reader listens: Qt tells views of changes only then."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("reader")
def test_a_screen_reader_finds_every_card(qtbot, start, media) -> None:
    program = start(media)
    grid = program.library.grid
    spoken = QAccessible.queryAccessibleInterface(grid)
    assert spoken.role() is QAccessible.Role.List
    cards = [spoken.child(number) for number in range(spoken.childCount())]
    assert [card.role() for card in cards] == [QAccessible.Role.ListItem] * 2
    for number, card in enumerate(cards):
        name = program.library.model.rows()[number].title
        assert card.text(QAccessible.Text.Name).startswith(name)
        place = grid.visualRect(grid.model().index(number))
        assert card.rect().size() == place.size()
        assert card.rect().topLeft() == grid.viewport().mapToGlobal(place.topLeft())
        assert card.parent().object() is grid
    assert [card.state().focused for card in cards] == [1, 0]
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert [spoken.child(number).state().focused for number in range(2)] == [0, 1]
    program.library.search.setText("two")
    assert spoken.childCount() == 1
    assert "two" in spoken.child(0).text(QAccessible.Text.Name)
    program.library.search.setText("nothing of the kind")
    assert spoken.childCount() == 0


def test_tab_goes_through_the_page_as_one_reads_it(qtbot, start, media) -> None:
    program = start(media)
    window = program.window
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page() is not program.library)
    qtbot.waitUntil(program.is_settled)
    page = program.watching.page
    page.drawer.show_tab("notes")
    page.actions_by_id["find_in_slides"].trigger()
    page.setFocus()
    walked: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in walked[1:]:
        walked.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    names = [widget.accessibleName() for widget in walked if widget.isVisible()]
    parts = [
        next(number for number, part in enumerate(parts_of(page)) if part.isAncestorOf(widget))
        for widget in walked
        if widget is not page
    ]
    first = parts.index(0)
    assert parts[first:] + parts[:first] == sorted(parts), names
    assert parts[0] == 0
    assert set(parts) == {0, 1, 2, 3}
    header = [w.mapTo(window, QPoint()).x() for w in walked if parts_of(page)[0].isAncestorOf(w)]
    assert header == sorted(header)
    back = walked[-1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is back


def parts_of(page) -> list[QWidget]:
    """The parts of the watch page from top to bottom."""
    header = page.findChild(QWidget, "bar")
    footer = page.findChild(QWidget, "footer")
    return [header, page.slides, footer, page.drawer]


def cut_texts(top: QWidget) -> list[str]:
    """The texts in sight that have less room than they need."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            continue
        text = widget.placeholderText() if isinstance(widget, QLineEdit) else widget.text()
        if not text or (isinstance(widget, QAbstractButton) and not _shows_text(widget)):
            continue
        metrics, room = widget.fontMetrics(), widget.contentsRect()
        height = metrics.height()
        width = metrics.horizontalAdvance(text.replace("&&", "&"))
        if isinstance(widget, QLabel) and widget.wordWrap():
            height = widget.heightForWidth(widget.width())
            width = 0
        elif isinstance(widget, ElidedLabel):
            width = 0  # Its dots say that there is more, its tooltip says what.
        if width > room.width() or height > room.height():
            found.append(f"{text!r} wants {width}×{height}, has {room.width()}×{room.height()}")
    return found


def _shows_text(button: QAbstractButton) -> bool:
    return not isinstance(button, QToolButton) or (
        button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        or button.icon().isNull()
    )


def overlapping(top: QWidget) -> list[str]:
    """Pairs of texts and controls that cover each other, or are cut off by what they are in."""
    kinds = (QLabel, *CONTROLS)
    shown = [
        (widget, QRect(widget.mapTo(top, QPoint()), widget.size()))
        for widget in top.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, kinds) and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), (QLineEdit, QComboBox, QAbstractSpinBox))
        and not isinstance(widget, QAbstractItemView)
    ]  # fmt: skip
    found = []
    for number, (one, place) in enumerate(shown):
        if not top.rect().contains(place):
            found.append(f"{spoken_name(one)} sticks out of the window")
        for other, its_place in shown[number + 1 :]:
            related = one.isAncestorOf(other) or other.isAncestorOf(one)
            if not related and place.adjusted(1, 1, -1, -1).intersects(its_place):
                found.append(f"{spoken_name(one)} and {spoken_name(other)}")
    return found


def spoken_name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"


def test_twice_as_large_a_font_loses_no_text(qtbot, start, media, monkeypatch) -> None:
    monkeypatch.setattr(theme, "_text_scale", lambda: 2.0)
    program = start(media, size=(1280, 720))
    window = program.window
    qtbot.waitUntil(lambda: window.width() == 1280)
    assert program.library.search.fontInfo().pixelSize() == 26
    assert cut_texts(window) == []
    assert overlapping(window) == []
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page() is not program.library, timeout=10_000)
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    qtbot.waitUntil(lambda: program.watching.page.slides.page_count() == 3)
    assert (window.width(), window.height()) == (1280, 720)
    qtbot.waitUntil(lambda: not cut_texts(window))
    assert overlapping(window) == []
    program.window.actions_by_id["search_everything"].trigger()
    page = program.searching.page
    page.show_indexing(0.5)
    for text in ("", "nothing of the kind"):
        page.field.setText(text)
        qtbot.waitUntil(program.is_settled, timeout=10_000)
        # What was just made gets its place with the next events.
        qtbot.waitUntil(lambda: not cut_texts(window))
        assert cut_texts(window) == []
        assert overlapping(window) == []
    assert (window.width(), window.height()) == (1280, 720)


def test_nothing_moves_by_itself() -> None:
    """So nothing is to be held still for those who ask for less motion."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QGraphicsEffect")
    package = Path(theme.__file__).parents[1]
    found = [
        (path.name, name)
        for path in package.rglob("*.py")
        for name in moving
        if name in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_the_hint_in_an_empty_field_stands_out_too(qtbot, start, folder) -> None:
    search = start(folder).library.search
    hint = search.palette().color(QPalette.ColorRole.PlaceholderText)
    assert hint.alpha() == 255
    assert contrast(hint.name(), theme.colours(theme.Appearance.SYSTEM).raised) >= 4.5
