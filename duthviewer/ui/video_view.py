"""The one widget that shows a recording's picture, whichever engine decodes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QWheelEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QVBoxLayout, QWidget


class VideoView(QWidget):
    """A `QVideoWidget` with the signals of a button.

    It is a native window: half the CPU of painting frames, but nothing can be drawn over it.
    """

    #: The picture was pressed with the left button
    clicked = Signal()
    double_clicked = Signal()
    #: The wheel was turned over the picture (notches, up is positive)
    wheel_turned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._video = QVideoWidget(self)
        self._video.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._video.installEventFilter(self)
        # Black is the stage of a picture, not a colour of the theme.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._video.setPalette(palette)
        self._video.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._video)
        self.setAccessibleName(self.tr("Video"))
        self.setMinimumSize(160, 90)

    def sink(self) -> QVideoSink:
        """Where a player puts its frames."""
        return self._video.videoSink()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if (
            kind == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.clicked.emit()
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.double_clicked.emit()
        elif kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheel_turned.emit(event.angleDelta().y() / 120)
            return True
        return super().eventFilter(watched, event)
