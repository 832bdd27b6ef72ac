"""The one widget that shows a recording's picture, whichever engine decodes it."""

from __future__ import annotations

import logging
import os
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QMouseEvent,
    QOffscreenSurface,
    QOpenGLContext,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from duthviewer.playback.multimedia import QVideoSink
from duthviewer.playback.pictures import Picture, PictureSink, Scaler

logger = logging.getLogger(__name__)

#: "painted" or "accelerated" decides how video is shown, whatever the machine can do
VARIABLE = "DUTHVIEWER_VIDEO"
DEVICES = Path("/dev")
_GL_RENDERER = 0x1F01
_WITHOUT_CARD = ("llvmpipe", "softpipe", "swrast", "swr", "software", "gdi generic")


@cache
def paints_video() -> bool:
    """Whether video is painted like any widget, rather than left to the graphics card.

    With a card, `QVideoWidget` scales for nothing, on the largest screens too. Without one, Mesa
    computes on the processor what the card would do: playing 720p at 960 × 540 costs 52 % of a
    processor then, and 15 % if it is painted.
    """
    wish = os.environ.get(VARIABLE, "")
    if wish:
        return wish != "accelerated"
    if sys.platform in ("win32", "darwin"):
        return False
    if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc", "linuxfb"):
        return True
    devices = [*DEVICES.glob("dri/render*"), *DEVICES.glob("nvidia[0-9]*")]
    if sys.platform == "linux" and not devices:
        return True  # Without asking OpenGL, which would load 100 MB to say the same.
    renderer = _renderer()
    logger.info("OpenGL is rendered by %s", renderer or "nobody")
    return not renderer or any(name in renderer.lower() for name in _WITHOUT_CARD)


def shows_with_card() -> bool:
    """Whether video is left to a graphics card."""
    return not paints_video()


def _renderer() -> str:
    """Return the name of the OpenGL renderer; "" without OpenGL."""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return str(context.functions().glGetString(_GL_RENDERER))
    finally:
        context.doneCurrent()


class VideoView(QWidget):
    """The picture in black surroundings, with the signals of a button.

    It is painted, or left to a `QVideoWidget`, a native window that nothing can be drawn over; see
    `paints_video`. Which one is decided when the first video is to be shown.
    """

    #: The picture was pressed with the left button
    clicked = Signal()
    double_clicked = Signal()
    #: The wheel was turned over the picture (notches, up is positive)
    wheel_turned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sink: QVideoSink | PictureSink | None = None
        self._below: QWidget | None = None
        self._lift = 0
        # Black is the stage of a picture, not a colour of the theme.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Video"))
        self.setMinimumSize(160, 90)

    def sink(self) -> QVideoSink | PictureSink:
        """Where a player puts its frames."""
        if self._sink is None:
            screen: QWidget
            if paints_video():
                screen = self._sink = _Canvas(self)
            else:
                screen, self._sink = self._accelerated()
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(0, screen, 1)
            screen.show()  # Now: the layout would do it when it comes to it.
        return self._sink

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below the picture, where it is in sight whichever way video is shown."""
        column = self.layout()
        assert column is not None
        column.addWidget(widget)
        self._below = widget
        widget.installEventFilter(self)

    def lift(self, pixels: int) -> None:
        """Move what is below the picture this far up over it; the picture keeps its size.

        Over a native video nothing can be drawn: there the picture gets smaller.
        """
        if pixels == self._lift:
            return
        self._lift = pixels
        column = self.layout()
        assert column is not None
        if not paints_video():
            has_words = self._below is not None and not self._below.isHidden()
            column.setContentsMargins(0, 0, 0, pixels if has_words else 0)
            return
        # The layout puts it back where it was, or ``eventFilter`` lifts it.
        column.invalidate()
        column.activate()
        self._lift_words()

    def _lift_words(self) -> None:
        below = self._below
        if below is not None and self._lift and paints_video():
            below.move(below.x(), self.height() - below.height() - self._lift)
            below.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() in (QEvent.Type.Move, QEvent.Type.Show):
            self._lift_words()
        return False

    def _accelerated(self) -> tuple[QWidget, QVideoSink]:
        from PySide6.QtMultimediaWidgets import QVideoWidget

        video = QVideoWidget(self)
        video.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        video.setPalette(self.palette())
        video.setAutoFillBackground(True)
        return video, video.videoSink()

    # What the screen in it leaves alone comes here. (An event filter would see each painting too,
    # for half a percent of a processor.)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(event.angleDelta().y() / 120)


class _Canvas(QWidget):
    """Paints the newest picture, made in the very pixels of the screen.

    It is made while it is painted: a picture that nobody sees costs nothing, and a new size of the
    window, also while the video is paused, is a new painting.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._scaler = Scaler()
        self._picture: Picture | None = None
        #: The picture in the size of `_place`, once it is made
        self._image: QImage | None = None
        #: What the next two were reckoned from, and they: where the picture is, in logical pixels,
        #: its size in those of the screen, and the black that is left
        self._layout_key: tuple[QSize | None, QSize, float] | None = None
        self._corner, self._size = QPointF(), QSize()
        #: The whole logical pixels that hold some of it
        self._place = QRect()
        self._black: tuple[QRectF, ...] = ()

    def show_picture(self, picture: Picture | None) -> None:
        before = self._picture
        self._picture, self._image = picture, None
        if before is None or picture is None or before.size != picture.size:
            self.update()
        else:
            self.update(self._place)  # The black beside it stays.

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        self._lay_out(ratio)
        painter = QPainter(self)
        if self._picture is not None:
            if self._image is None:
                self._image = self._scaler.image(self._picture, self._size)
                self._image.setDevicePixelRatio(ratio)
            painter.drawImage(self._corner, self._image)
        if not self._place.contains(event.rect()):
            for part in self._black:
                painter.fillRect(part, Qt.GlobalColor.black)

    def _lay_out(self, ratio: float) -> None:
        picture = self._picture.size if self._picture is not None else None
        key = (picture, self.size(), ratio)
        if key == self._layout_key:
            return
        self._layout_key, self._image = key, None
        whole = QRectF(self.rect())
        if picture is None:
            self._black, self._place = (whole,), QRect()
            return
        place = place_of(picture, (whole.size() * ratio).toSize())
        self._corner, self._size = QPointF(place.topLeft()) / ratio, place.size()
        shown = QRectF(self._corner, QSizeF(self._size) / ratio)
        self._place = shown.toAlignedRect()
        above = QRectF(0, 0, whole.width(), shown.top())
        below = QRectF(0, shown.bottom(), whole.width(), whole.bottom() - shown.bottom())
        left = QRectF(0, shown.top(), shown.left(), shown.height())
        right = QRectF(shown.right(), shown.top(), whole.right() - shown.right(), shown.height())
        self._black = tuple(part for part in (above, below, left, right) if not part.isEmpty())


def place_of(picture: QSize, area: QSize) -> QRect:
    """Where in ``area`` the whole picture is as large as can be, in pixels.

    In even numbers: colours are coded for two by two pixels, and libswscale is quick with those.
    """
    size = picture.scaled(area, Qt.AspectRatioMode.KeepAspectRatio)
    width, height = max(2, size.width() & ~1), max(2, size.height() & ~1)
    return QRect((area.width() - width) // 2, (area.height() - height) // 2, width, height)
