"""A label that says when it is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.widgets.elided_label import ElidedLabel, joined

LONG = "A <b>title</b> & more " * 20


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.show()
    return label


def test_a_long_text_is_cut_and_whole_in_the_tooltip(label: ElidedLabel) -> None:
    label.setText("Short")
    assert not label.is_cut()
    assert label.toolTip() == ""
    label.setText(LONG)
    assert label.is_cut()
    assert label.text() == LONG
    assert "&lt;b&gt;title&lt;/b&gt; &amp; more" in label.toolTip()
    label.resize(label.sizeHint().width(), 30)
    assert not label.is_cut()
    assert label.toolTip() == ""


def _ink(label: ElidedLabel) -> list[int]:
    """The columns of the picture in which something is written."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    heights, widths = range(image.height()), range(image.width())
    return [x for x in widths if any(image.pixelColor(x, y) != ground for y in heights)]


def test_a_cut_text_ends_in_dots_and_not_in_half_a_letter(label: ElidedLabel) -> None:
    palette = label.palette()
    palette.setColor(palette.ColorRole.Window, QColor("white"))
    palette.setColor(palette.ColorRole.WindowText, QColor("black"))
    label.setPalette(palette)
    label.setText("H" * 100)
    cut = _ink(label)
    assert cut[-1] < label.width() - 1
    label.setText(label.fontMetrics().elidedText("H" * 100, Qt.TextElideMode.ElideRight, 200))
    assert cut == _ink(label)


def test_it_stays_on_the_left_from_right_to_left_too(label: ElidedLabel) -> None:
    label.setText("שלום " * 60)
    assert label.is_cut()
    assert _ink(label)[0] < 20


def test_beside_a_long_neighbour_something_of_it_stays(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    row = QHBoxLayout(both)
    first, second = ElidedLabel(both), ElidedLabel(both)
    first.setText(LONG * 3)
    second.setText(LONG)
    row.addWidget(first)
    row.addWidget(second, 1)
    both.resize(500, 40)
    both.show()
    assert both.width() == 500
    assert first.width() > second.width() >= 120


def test_what_is_joined_keeps_its_order(qtbot: QtBot) -> None:
    assert joined(["Ana", "", "Day 1"]) == "Ana · Day 1"
    assert joined(["דנה", "Day 1"]) == "\u2068דנה\u2069 · Day 1"
