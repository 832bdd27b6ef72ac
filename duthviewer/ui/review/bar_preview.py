"""The preview of a bar of the pace chart: the page's picture and its figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from duthviewer.review.pace.chart import ChartBar
from duthviewer.review.pace.values import PageFigures
from duthviewer.ui.background.picture_cache import PictureCache
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.review.bar_words import bar_heading, bar_lines
from duthviewer.ui.slides.pages import DeckPages, as_image
from duthviewer.ui.widgets import theme

PICTURE = QSize(240, 135)
_ABOVE_PX = 8
#: 130 kB each
_MOST_PICTURES = 60


class PagesPictures(PictureCache[int]):
    """Small pictures of the pages of the open deck."""

    def __init__(self, pages: DeckPages, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent, limit=_MOST_PICTURES, tasks=tasks)
        self._pages = pages
        self.ratio = 1.0
        pages.opened.connect(self._on_opened)

    def _on_opened(self, _count: int) -> None:
        self.forget()

    def make(self, key: int, is_cancelled: Callable[[], bool]) -> QImage:
        deck = self._pages.deck
        if deck is None or not 1 <= key <= deck.page_count or is_cancelled():
            return QImage()
        width, height = deck.page_size(key)
        scale = min(PICTURE.width() / width, PICTURE.height() / height)
        return as_image(deck.render(key, max(round(width * scale * self.ratio), 1)))


class BarPreview(QFrame):
    """A small window that takes neither focus nor mouse, above the bar under the pointer.

    It is a window, because it reaches over the video, which may be a native window.
    """

    def __init__(self, pages: DeckPages, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(
            parent,
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self._page: int | None = None
        self._place = QPoint()
        self.pictures = PagesPictures(pages, tasks, self)
        self.pictures.ready.connect(self._on_picture)
        self.picture = QLabel(self)
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setObjectName("stage")
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(13, semibold=True))
        self.words = QLabel(self)
        self.words.setFont(theme.font(12, tabular=True))
        self.words.setObjectName("muted")
        for label in (self.heading, self.words):
            # Never rich text: titles come from untrusted files.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(PICTURE.width())
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 8)
        column.setSpacing(4)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        for label in (self.picture, self.heading, self.words):
            column.addWidget(label)

    def show_bar(self, bar: ChartBar, figures: PageFigures | None, place: QPoint) -> None:
        """Show a bar's page above a place on the screen."""
        self._page, self._place = bar.page, place
        self.heading.setText(bar_heading(bar))
        self.words.setText("\n".join(bar_lines(bar, figures)))
        self.pictures.ratio = self.devicePixelRatioF()
        self.pictures.want(() if bar.page is None else (bar.page,))
        self._show_picture()
        self._move()
        self.show()

    def end(self) -> None:
        """Hide the preview."""
        self._page = None
        self.pictures.want(())
        self.hide()

    def _on_picture(self, page: int, _image: QImage) -> None:
        if page == self._page:
            self._show_picture()
            self._move()

    def _show_picture(self) -> None:
        image = None if self._page is None else self.pictures.picture(self._page)
        # Until it is drawn, its place is kept.
        self.picture.setHidden(self._page is None or (image is not None and image.isNull()))
        if image is None or image.isNull():
            self.picture.clear()
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)

    def _move(self) -> None:
        """Move above the place, within its screen; below it where there is no room above."""
        column = self.layout()
        assert column is not None
        column.activate()
        size, screen = self.sizeHint(), self.screen().availableGeometry()
        left = self._place.x() - size.width() // 2
        left = min(max(left, screen.left() + 4), screen.right() - size.width() - 4)
        top = self._place.y() - size.height() - _ABOVE_PX
        if top < screen.top():
            top = self._place.y() + 3 * _ABOVE_PX
        self.move(left, top)
