"""Icons are drawn for the pixels of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from duthviewer.resources import resource
from duthviewer.ui.widgets import theme


def drawn(name: str, px: int) -> QImage:
    """The white icon straight from its file, so many pixels wide."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    image = QImage(QSize(px, px), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.replace("currentColor", "#ffffff").encode())).render(
        painter, QRectF(image.rect())
    )
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0])
def test_an_icon_is_sharp_on_a_screen_of_any_scale(qapp, monkeypatch, ratio) -> None:
    class FakeScreen:
        def devicePixelRatio(self) -> float:
            return ratio

    monkeypatch.setattr(theme.QGuiApplication, "screens", lambda: [FakeScreen()])
    pixmap = theme.white_icon("star").pixmap(QSize(theme.ICON_PX, theme.ICON_PX), ratio)
    wanted = drawn("star", round(theme.ICON_PX * ratio))
    shown = pixmap.toImage().convertToFormat(wanted.format())
    assert shown.size() == wanted.size()
    for y in range(wanted.height()):
        for x in range(wanted.width()):
            one, other = QColor(shown.pixelColor(x, y)), QColor(wanted.pixelColor(x, y))
            assert abs(one.alpha() - other.alpha()) <= 2, (x, y)
