"""The order in which Tab moves through a window: from top to bottom, as a person reads it.

By default Qt uses the order in which widgets were created. Parts of a page are created when they
are first needed, so that order would jump up and down the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget


def order_by_sight(top: QWidget) -> None:
    """Let Tab move through the visible widgets from top to bottom and from left to right."""
    for before, after in pairwise(in_order(top)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def in_order(top: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets that Tab reaches, each before its children."""
    for row in _rows(_children(top)):
        for child in row:
            reached = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled()
            if reached and child.focusProxy() is None:
                yield child
            # The children of these widgets get the focus through them.
            if not isinstance(child, (QAbstractSpinBox, QComboBox, QLineEdit)):
                yield from in_order(child)


def _children(parent: QWidget) -> list[QWidget]:
    return [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]


def _rows(widgets: list[QWidget]) -> list[list[QWidget]]:
    """Group siblings into lines, each sorted from left to right."""
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda widget: widget.geometry().top()):
        # Part of the line above if its top is not below their middles.
        if rows and widget.geometry().top() < min(one.geometry().center().y() for one in rows[-1]):
            rows[-1].append(widget)
        else:
            rows.append([widget])
    return [sorted(row, key=lambda widget: widget.geometry().left()) for row in rows]
