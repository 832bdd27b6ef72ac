"""The list of hits, controlled by keys from the field above it, and by the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from duthviewer.library.index import HitKind
from duthviewer.ui.search.delegate import PICTURE_PX, SearchDelegate
from duthviewer.ui.search.model import ResultRow, RowKind, SearchModel
from duthviewer.ui.search.page_pictures import PageOfTalk

#: Pictures are requested after the list has not been scrolled for this long.
_SIGHT_MS = 30


class SearchList(QListView):
    """Talks and their hits. ``picture_of`` returns the picture of a page (talk's key, page)."""

    #: A row was chosen (a ResultRow)
    chosen = Signal(object)
    #: Pictures of visible pages are needed (list of PageOfTalk, QSize)
    pages_in_sight = Signal(list, QSize)
    #: The list was scrolled near its end, and there may be more hits
    end_neared = Signal()
    #: The user typed into the list (text)
    typed = Signal(str)
    #: The current row changed (its description)
    walked = Signal(str)

    def __init__(
        self,
        model: SearchModel,
        picture_of: Callable[[str, int], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = SearchDelegate(self, model, picture_of)
        #: The visible rows that show a page
        self._in_sight: dict[PageOfTalk, list[int]] = {}
        self.setAccessibleName(self.tr("Matches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Focus by Tab but not by a click, so that typing continues in the field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        # Lay out thousands of rows a few hundred at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._on_clicked)
        #: Rows that did not fit into a frame's time
        self.unpainted: set[int] = set()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._paint_late)
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(_SIGHT_MS)
        self._sight.timeout.connect(self.request_pictures)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._delegate.forget_rows)
        model.modelReset.connect(self._sight.start)
        model.rowsInserted.connect(self._sight.start)

    def walk(self, way: int) -> None:
        """Go to the next (1) or the previous hit (-1)."""
        self._go(self._model.step(self.currentIndex().row(), way))

    def walk_page(self, way: int) -> None:
        """Go one screen forward or back."""
        rows = self._model.rowCount()
        if not rows:
            return
        at, height = self.currentIndex().row(), self.viewport().height()
        far = at
        while True:
            following = self._model.step(far, way)
            if following == far:
                break
            height -= self.sizeHintForRow(following)
            if height < 0 and far != at:
                break
            far = following
        self._go(far)

    def go_to(self, number: int, *, top: bool = False) -> None:
        """Make a row current; with ``top`` scroll the list to its beginning."""
        index = self._model.index(number) if number >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if top:
            self.scrollToTop()

    def current(self) -> ResultRow | None:
        """Return the current row."""
        index = self.currentIndex()
        return self._model.row_at(index.row()) if index.isValid() else None

    def choose_current(self) -> None:
        """Choose the current row, as Enter does."""
        if (row := self.current()) is not None:
            self.chosen.emit(row)

    def show_picture(self, page: PageOfTalk) -> None:
        """Repaint the rows of a page whose picture was drawn."""
        for number in self._in_sight.get(page, ()):
            self.viewport().update(self.visualRect(self._model.index(number)))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move between the rows with hits."""
        move, model, at = QAbstractItemView.CursorAction, self._model, self.currentIndex().row()
        if not model.rowCount():
            return QModelIndex()
        if action == move.MoveHome:
            at = model.step(-1, 1)
        elif action == move.MoveEnd:
            at = model.step(model.rowCount(), -1)
        elif action in (move.MovePageUp, move.MovePageDown):
            self.walk_page(1 if action == move.MovePageDown else -1)
            return self.currentIndex()
        else:
            back = (move.MoveUp, move.MovePrevious, move.MoveLeft)
            at = model.step(at, -1 if action in back else 1)
        return model.index(at)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Report the current row to screen readers while the focus is in the field."""
        super().currentChanged(current, previous)
        for index in (previous, current):
            self.viewport().update(self.visualRect(index))
        if current.isValid():
            words = current.data(Qt.ItemDataRole.AccessibleTextRole)
            self.walked.emit(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row with Enter; pass letters to the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Accept letters before a shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.text().isprintable()
            and event.text().strip()
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible rows; new rows from the top down, some in each frame."""
        self._delegate.begin_frame()
        super().paintEvent(event)
        if self._delegate.late:
            self.unpainted.update(self._delegate.late)
            self._late.start()

    def _paint_late(self) -> None:
        late, self.unpainted = self.unpainted, set()
        count = self._model.rowCount()
        for number in late:
            if number < count:
                self.viewport().update(self.visualRect(self._model.index(number)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        inside = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._delegate.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sight.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sight.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop requesting pictures while hidden."""
        super().hideEvent(event)
        self._sight.stop()
        self.pages_in_sight.emit([], PICTURE_PX)

    def _go(self, number: int) -> None:
        if number < 0:
            return
        index = self._model.index(number)
        self.setCurrentIndex(index)
        # Scroll the title above a talk's first hit into view too.
        above = number - 1
        if above >= 0 and self._model.row_at(above).kind is RowKind.TALK:
            self.scrollTo(self._model.index(above))
        self.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.choose_current()

    def _on_scrolled(self, value: int) -> None:
        self._sight.start()
        bar = self.verticalScrollBar()
        if value > 0 and value >= bar.maximum() - 2 * bar.pageStep():
            self.end_neared.emit()

    def request_pictures(self) -> None:
        """Request the pictures of the visible pages."""
        if not self.isVisible():
            return
        self._in_sight = {}
        for number in self._rows_in_sight():
            hit = self._model.row_at(number).hit
            if hit is not None and hit.kind is HitKind.PAGE and hit.page is not None:
                self._in_sight.setdefault(PageOfTalk(hit.talk, hit.page), []).append(number)
        self.pages_in_sight.emit(list(self._in_sight), PICTURE_PX)

    def _rows_in_sight(self) -> range:
        """Return the visible rows and half a screen below them."""
        view = self.viewport().rect()
        index = self.indexAt(QPoint(view.center().x(), view.top()))
        number = index.row() if index.isValid() else 0
        after, bottom = number, view.bottom() + view.height() // 2
        while after < self._model.rowCount():
            place = self.visualRect(self._model.index(after))
            if place.top() > bottom or not place.height():
                break
            after += 1
        return range(number, after)
