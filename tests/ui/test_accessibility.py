"""What a person who does not see well, or uses no mouse, needs: names, roles, focus, contrast."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from duthviewer.ui import theme
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
    for _ in range(400):
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
    qtbot.keyClick(window.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page() is not window.library, timeout=10_000)
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    assert nameless(window) == []
    assert without_tab(window) == []


@pytest.mark.parametrize("name", ["help", "about"])
def test_dialogs_say_what_they_hold(qtbot, start, folder, name) -> None:
    program = start(folder)
    before = set(QApplication.topLevelWidgets())
    getattr(program.window, f"action_{name}").trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=5000)
    dialog = QApplication.activeModalWidget()
    assert dialog not in before
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


def test_the_card_that_the_arrows_reach_is_spoken(qtbot, start, media) -> None:
    grid = start(media).window.library.grid
    spoken = QAccessible.queryAccessibleInterface(grid)
    assert spoken.text(QAccessible.Text.Name) == "Talks"
    assert "The one" in spoken.text(QAccessible.Text.Description)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert "The two" in spoken.text(QAccessible.Text.Description)
