"""The page strip: thumbnails of all pages in a row, with the times at which each is shown."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.layout import Fit
from duthviewer.ui.slides.strip_items import AIR, LINE, MOST_TIMES, PageDelegate, PagesModel


class PageList(QListView):
    """The row of pages. Requests the pictures of the visible pages and of a few more."""

    #: The user wants to play the moment of a page (page)
    jump_requested = Signal(int)
    #: The user wants to play a moment (position in seconds)
    time_requested = Signal(float)
    #: The user wants to save a clip of a page (page)
    clip_requested = Signal(int)
    #: The user wants to loop over the moments of a page (page)
    loop_requested = Signal(int)

    def __init__(self, slides: TalkSlides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self._model = PagesModel(slides)
        self.setAccessibleName(self.tr("Pages"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Focus by Tab but not by a click, so that the player's keys keep working.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setModel(self._model)
        self.setItemDelegate(PageDelegate(slides, self))
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.horizontalScrollBar().valueChanged.connect(self._request_pictures)
        # A deck of 300 pages reports 300 drawn pages; the row is repainted when idle.
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(30)
        self._repaint.timeout.connect(self.viewport().update)
        slides.deck_opened.connect(self._on_deck)
        slides.page_changed.connect(self._on_page)
        slides.live_changed.connect(self._update_soon)
        slides.hits_changed.connect(self._update_soon)
        slides.look_changed.connect(self._on_look)
        slides.pages.drawn.connect(self._update_soon)

    def cell(self) -> QSize:
        """Return the size of an item: the picture with padding and the line below it."""
        room = self._room()
        return QSize(room.width() + AIR, room.height() + LINE + AIR + 4)

    def fit(self) -> Fit:
        """Return the size of the pictures in device pixels."""
        room, ratio = self._room(), self.devicePixelRatioF()
        return Fit(round(room.width() * ratio), round(room.height() * ratio))

    def _room(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        height = max(24, self.height() - bar - LINE - AIR - 4)
        width, high = self._slides.pages.size(1)
        # A deck with odd page shapes gets items of a usual shape.
        shape = min(max(width / high, 0.7), 2.0)
        return QSize(max(88, round(height * shape)), height)

    def _page_at(self, index: QModelIndex) -> int:
        return index.row() + 1

    def _on_clicked(self, index: QModelIndex) -> None:
        self._slides.turn_by_hand(self._page_at(index))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.jump_requested.emit(self._page_at(index))

    def _on_deck(self, _count: int) -> None:
        self._model.reset()
        self._on_page(self._slides.page())

    def _on_page(self, page: int) -> None:
        if not page:
            self._model.reset()
            return
        if self._model.rowCount() and not self.isHidden():
            index = self._model.index(page - 1)
            if not self.hasFocus():
                self.setCurrentIndex(index)
            # Do not scroll while the user looks for a page.
            if not self.underMouse() and not self.hasFocus():
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._update_soon()

    def _on_look(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._request_pictures()
        self._update_soon()

    def _update_soon(self, *_: object) -> None:
        if self.isVisible() and not self._repaint.isActive():
            self._repaint.start()

    def _request_pictures(self, *_: object) -> None:
        """Request the visible pictures from the left, and as many on either side."""
        pages = self._slides.pages
        if not self.isVisible() or not pages.count:
            pages.request_pictures((), self.fit())
            return
        width = self.cell().width()
        first = max(1, self.horizontalScrollBar().value() // width + 1)
        count = self.viewport().width() // width + 2
        seen = range(first, min(first + count, pages.count + 1))
        after = range(first + count, min(first + 2 * count, pages.count + 1))
        before = range(max(1, first - count), first)
        pages.request_pictures((*seen, *after, *reversed(before)), self.fit())

    def event(self, event: QEvent) -> bool:
        """Accept the row's keys before a shortcut of the player does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            # Ctrl+← and Ctrl+→ step through the talk from here too.
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Enter plays the page's moment, Shift+Enter only shows the
        page.
        """
        key, row = event.key(), self.currentIndex().row()
        last = self._model.rowCount() - 1
        if key not in _OWN_KEYS or last < 0:
            event.ignore()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._slides.turn_by_hand(row + 1)
            else:
                # A page without a moment is only shown.
                self.jump_requested.emit(row + 1)
            return
        target = {
            Qt.Key.Key_Left: row - 1,
            Qt.Key.Key_Right: row + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }[Qt.Key(key)]
        index = self._model.index(min(max(0, target), last))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a page: show it, or play a moment at which it is shown."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self.page_menu(self._page_at(index)).popup(event.globalPos())

    def page_menu(self, page: int) -> QMenu:
        """Return the menu of a page."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show this page")).setData(page)
        times = self._slides.times_of(page)
        if times:
            menu.addSeparator()
        for time_s in times[:MOST_TIMES]:
            action = menu.addAction(self.tr("Jump here: {time}").format(time=clock(time_s)))
            action.setData(time_s)
        if times:
            menu.addSeparator()
            menu.addAction(self.tr("Save clip of this page…")).setData(("clip", page))
            menu.addAction(self.tr("Loop the moments of this page")).setData(("loop", page))
        menu.triggered.connect(self._on_chosen)
        return menu

    def _on_chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, float):
            self.time_requested.emit(chosen)
        elif isinstance(chosen, tuple | list):
            what, page = chosen
            (self.clip_requested if what == "clip" else self.loop_requested).emit(page)
        else:
            self._slides.turn_by_hand(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Resize the pages to the height of the row."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._centre()
        self._request_pictures()

    def showEvent(self, event: QShowEvent) -> None:
        """Request pictures, with the current page in the middle."""
        super().showEvent(event)
        self._centre()
        self._request_pictures()

    def _centre(self) -> None:
        if self._slides.page() and self.isVisible():
            index = self._model.index(self._slides.page() - 1)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop requesting pictures while hidden."""
        super().hideEvent(event)
        self._repaint.stop()
        self._slides.pages.request_pictures((), self.fit())


_OWN_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class PageStrip(QWidget):
    """The pages tab of the drawer; without a deck it shows a message."""

    #: The user wants to play a moment of the talk (position in seconds)
    jump_requested = Signal(float)
    #: The user wants to save a clip of a page (page)
    clip_requested = Signal(int)
    #: The user wants to loop over the moments of a page (page)
    loop_requested = Signal(int)

    def __init__(self, slides: TalkSlides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self.list = PageList(slides, self)
        #: Shown without pages
        self.no_pages = QLabel(self.tr("This talk has no slides on this computer."), self)
        self.no_pages.setObjectName("muted")
        self.no_pages.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.no_pages, 1)
        self.list.jump_requested.connect(self._jump)
        self.list.time_requested.connect(self.jump_requested)
        self.list.clip_requested.connect(self.clip_requested)
        self.list.loop_requested.connect(self.loop_requested)
        slides.deck_opened.connect(self._follow_deck)
        slides.page_changed.connect(self._follow_deck)
        self._follow_deck()

    def _follow_deck(self, *_: object) -> None:
        has_pages = self._slides.page_count() > 0
        self.list.setVisible(has_pages)
        self.no_pages.setVisible(not has_pages)

    def _jump(self, page: int) -> None:
        self._slides.turn_by_hand(page)
        moment_s = self._slides.moment_of(page)
        if moment_s is not None:
            self.jump_requested.emit(moment_s)
