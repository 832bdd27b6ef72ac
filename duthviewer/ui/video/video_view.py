"""The widget that shows the picture of a recording, for all engines."""

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

#: Environment variable that overrides how video is shown: "painted" or "accelerated"
VARIABLE = "DUTHVIEWER_VIDEO"
DEVICES = Path("/dev")
_GL_RENDERER = 0x1F01
_WITHOUT_CARD = ("llvmpipe", "softpipe", "swrast", "swr", "software", "gdi generic")


@cache
def paints_video() -> bool:
    """Return whether video is painted like any widget, not left to the graphics card.

    With a card, `QVideoWidget` scales at no cost, even on the largest screens. Without one, Mesa
    does the card's work on the processor: playing 720p at 960 × 540 takes 52 % of a processor,
    but 15 % if it is painted.
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
        return True  # Without OpenGL, which would load 100 MB for the same answer.
    renderer = _renderer()
    logger.info("OpenGL is rendered by %s", renderer or "nobody")
    return not renderer or any(name in renderer.lower() for name in _WITHOUT_CARD)


def shows_with_card() -> bool:
    """Return whether video is left to a graphics card."""
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
    """The picture on a black ground, with the signals of a button.

    It is painted, or left to a `QVideoWidget`, a native window that nothing can be drawn over; see
    `paints_video`. The choice is made when the first video is shown.
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
        # Black surrounds a picture in every theme.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Video"))
        self.setMinimumSize(160, 90)

    def sink(self) -> QVideoSink | PictureSink:
        """Return the sink for the player's frames."""
        if self._sink is None:
            screen: QWidget
            if paints_video():
                screen = self._sink = _Canvas(self)
            else:
                screen, self._sink = self._accelerated()
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(0, screen, 1)
            screen.show()  # At once, because the layout would do it later.
        return self._sink

    def add_below(self, widget: QWidget) -> None:
        """Add a widget below the picture, where it is visible even with a native video."""
        column = self.layout()
        assert column is not None
        column.addWidget(widget)
        self._below = widget
        widget.installEventFilter(self)

    def add_strip(self, strip: QWidget) -> None:
        """Add a line at the very bottom, below all other widgets."""
        column = self.layout()
        assert column is not None
        column.addWidget(strip)

    def lift(self, pixels: int) -> None:
        """Move the widgets below the picture up over it by a distance in pixels.

        The picture keeps its size, except for a native video, which cannot be drawn over.
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
        # The layout restores its place, or ``eventFilter`` lifts it.
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
        # Imported here because it loads Qt Multimedia, which must be silenced first.
        from PySide6.QtMultimediaWidgets import QVideoWidget

        video = QVideoWidget(self)
        video.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        video.setPalette(self.palette())
        video.setAutoFillBackground(True)
        return video, video.videoSink()

    # Mouse events that the picture ignores arrive here. (An event filter would see each paint
    # event too, for half a percent of a processor.)

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
    """Paints the newest picture, scaled to the pixels of the screen.

    It is scaled while it is painted, so that hidden pictures cost nothing, and a resized window is
    painted correctly even while the video is paused.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._scaler = Scaler()
        self._picture: Picture | None = None
        #: The picture scaled to `_place`, once it is made
        self._image: QImage | None = None
        #: The input of the next values, and these: the picture's place in logical pixels, its size
        #: in pixels of the screen, and the black that is left
        self._layout_key: tuple[QSize | None, QSize, float] | None = None
        self._corner, self._size = QPointF(), QSize()
        #: The logical pixels that contain a part of it
        self._place = QRect()
        self._black: tuple[QRectF, ...] = ()

    def show_picture(self, picture: Picture | None) -> None:
        before = self._picture
        self._picture, self._image = picture, None
        if before is None or picture is None or before.size != picture.size:
            self.update()
        else:
            self.update(self._place)  # The black around it stays.

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
    """Return the largest place for the whole picture in ``area``, in pixels.

    In even numbers: colours are stored for blocks of two by two pixels, and libswscale is fast
    with those.
    """
    size = picture.scaled(area, Qt.AspectRatioMode.KeepAspectRatio)
    width, height = max(2, size.width() & ~1), max(2, size.height() & ~1)
    return QRect((area.width() - width) // 2, (area.height() - height) // 2, width, height)
