"""A grid of cards. It computes the place of each card, so 10,000 cards cost as much as 20."""

from __future__ import annotations

import time
from typing import Any, Protocol, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from duthviewer.ui.talks.card import CardPainter, CardRow
from duthviewer.ui.talks.card_layout import (
    GAP_PX,
    MARGIN_PX,
    NARROWEST_PX,
    WIDEST_PX,
    CardLayout,
    CardPlaces,
    columns_for,
)

#: Seconds per frame for drawing cards, and per turn for drawing them ahead
FRAME_S = 0.002
AHEAD_S = 0.003


#: The keys that move, and with Shift select
_MOVES = {
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
    Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}


class CardModel(Protocol):
    """A list model whose rows are cards."""

    modelReset: Any

    def rowCount(self) -> int: ...

    def index(self, row: int) -> QModelIndex: ...

    def row_at(self, number: int) -> CardRow:
        """Return the card with this number among the shown ones."""

    def index_of(self, card_id: str) -> QModelIndex:
        """Return the index of a card; invalid if it is not shown."""

    def longest_title(self) -> int:
        """Return the number of letters of the longest title."""


class CardGrid(QListView):
    """Shows cards in columns. Arrows, Home, End and page keys move; Enter and a click choose.

    With Ctrl or Shift, a click or a move selects several cards instead, for commands that work on
    all of them.

    Requests the pictures of visible cards once scrolling pauses. It is a list view only because
    Qt shows screen readers the rows of its own views. The list view's own layout is skipped,
    because it takes 10,000 rows one after the other.
    """

    #: A card was chosen (its index)
    talk_chosen = Signal(QModelIndex)
    #: Letters were typed (the text)
    typed = Signal(str)
    #: The cards in sight, from the first to the last, have changed (rows, device pixels wide)
    cards_in_sight = Signal(list, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # To find the class of a viewport that Qt created, PySide sets up all classes of widgets,
        # which takes a tenth of the first paint.
        viewport = QWidget(self)
        viewport.setAutoFillBackground(True)
        self.setViewport(viewport)
        viewport.setBackgroundRole(QPalette.ColorRole.Window)
        #: Paints the cards, and keeps the drawn ones
        self.card_painter = CardPainter(self)
        self._layout: CardPlaces = CardLayout(1, QSize(WIDEST_PX, 260))
        self._model: CardModel | None = None
        self._pressed = QPersistentModelIndex()
        self._sight_timer = QTimer(self)
        self._sight_timer.setSingleShot(True)
        self._sight_timer.setInterval(30)
        self._sight_timer.timeout.connect(self._tell_sight)
        #: Rows in sight that a frame had no time to draw
        self._late: set[int] = set()
        self._ahead_timer = QTimer(self)
        self._ahead_timer.setSingleShot(True)
        self._ahead_timer.timeout.connect(self._draw_ahead)
        #: Whether drawn cards are cached; those of the first frame are not
        self.keeps_cards = False
        self._downwards = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        #: Where a selection with Shift begins
        self._anchor = QPersistentModelIndex()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._model = cast(CardModel, model)
        self._model.modelReset.connect(self._relayout)
        self._relayout()

    def set_picture(self, talk_id: str, image: QImage) -> None:
        """Show the picture of a card (a 16:9 image in device pixels)."""
        self.card_painter.set_picture(talk_id, image)
        if self._model is not None:
            index = self._model.index_of(talk_id)
            if index.isValid():
                self.viewport().update(self.visualRect(index))

    def has_picture(self, talk_id: str, width_px: int) -> bool:
        return self.card_painter.has_picture(talk_id, width_px)

    def ask_for_pictures(self) -> None:
        """Report the visible cards again, because their files may have been found."""
        self._sight_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.card_painter.forget_drawn()

    def showEvent(self, event: QShowEvent) -> None:
        """Request pictures, which a grid hidden by another page did not, as with ``--talk``."""
        super().showEvent(event)
        self._sight_timer.start()

    def forget_pictures(self) -> None:
        self.card_painter.forget_pictures()

    # The geometry of a QAbstractItemView.

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Describe the view by the current card, for screen readers that read only the view."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.setAccessibleDescription(current.data(Qt.ItemDataRole.AccessibleTextRole))

    def doItemsLayout(self) -> None:
        """Skip the list view's layout: the places of cards are computed."""
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Skip the list view's layout."""
        QAbstractItemView.resizeEvent(self, event)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if not index.isValid():
            return QRect()
        return self._layout.rect(index.row()).translated(0, -self.verticalOffset())

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        card = self._layout.rect(index.row())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(card.center().y() - height // 2)
        elif card.top() - 12 < bar.value():
            bar.setValue(card.top() - 12)
        elif card.bottom() + 12 > bar.value() + height:
            bar.setValue(min(card.bottom() + 12 - height, card.top() - 12))

    def indexAt(self, point: QPoint) -> QModelIndex:
        model = self._model
        if model is None:
            return QModelIndex()
        for row in self._rows_in(QRect(point, QSize(1, 1))):
            if self._layout.rect(row).contains(point + QPoint(0, self.verticalOffset())):
                return model.index(row)
        return QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        model = self._model
        if model is None or not model.rowCount():
            return QModelIndex()
        move = QAbstractItemView.CursorAction
        layout, last = self._layout, model.rowCount() - 1
        current = self.currentIndex().row()
        if current < 0:
            return model.index(last if action == move.MoveEnd else 0)
        lines = {
            move.MoveUp: -1,
            move.MoveDown: 1,
            move.MovePageUp: -max(1, self.viewport().height() // layout.step_px),
            move.MovePageDown: max(1, self.viewport().height() // layout.step_px),
        }
        if action in lines:
            target = layout.moved(current, lines[action], last)
        else:
            target = {
                move.MoveLeft: current - 1,
                move.MovePrevious: current - 1,
                move.MoveRight: current + 1,
                move.MoveNext: current + 1,
                move.MoveHome: 0,
                move.MoveEnd: last,
            }[action]
        return model.index(min(max(target, 0), last))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        # A click: its point. A selection with Shift is a range of rows, see `_select_to`.
        index = self.indexAt(rect.topLeft())
        self.selectionModel().select(QItemSelection(index, index), command)

    def has_several(self) -> bool:
        """Return whether several cards are selected."""
        ranges = self.selectionModel().selection()
        return ranges.count() > 1 or (ranges.count() == 1 and ranges.first().height() > 1)

    def selected_rows(self) -> list[int]:
        """Return the row numbers of the selected cards, in order, or of the current one."""
        if self.has_several():
            return sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex().row()
        return [current] if current >= 0 else []

    def select_only_current(self) -> None:
        """End a selection of several cards."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect)
        self.viewport().update()

    def _select_to(self, index: QModelIndex) -> None:
        """Select the cards from the anchor to this one, and make it current."""
        model = self._model
        if model is None or not index.isValid():
            return
        if not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(self.currentIndex())
        first, last = sorted((self._anchor.row(), index.row()))
        flags = QItemSelectionModel.SelectionFlag
        cards = QItemSelection(model.index(max(first, 0)), model.index(last))
        self.selectionModel().select(cards, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.viewport().update()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-8, -8, 8, 8)
        return region

    # Drawing and sight.

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self._model
        if model is None:
            return
        painter = QPainter(self.viewport())
        self.paint_behind(painter, event.rect())
        current, hovered = self.currentIndex().row(), -1
        if self.viewport().underMouse():
            hovered = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
        focused = self.hasFocus() or not self.isActiveWindow()
        chosen = self.selectionModel() if self.has_several() else None
        top = self.verticalOffset()
        cards = self.card_painter
        until = time.perf_counter() + FRAME_S
        for number in self._rows_in(event.rect()):
            card, row = self._layout.rect(number).translated(0, -top), model.row_at(number)
            if number == hovered or not self.keeps_cards:
                cards.paint(painter, card, row, hovered=number == hovered)
            else:
                if not cards.is_drawn(row):
                    if time.perf_counter() < until:
                        cards.prepare(row)
                    else:
                        self._late.add(number)
                cards.put(painter, card, row)
            if chosen is not None and chosen.isSelected(model.index(number)):
                cards.paint_selected(painter, card)
            if number == current and focused:
                cards.paint_focus(painter, card)
        painter.end()
        if self._late:
            self._ahead_timer.start(0)

    def paint_behind(self, painter: QPainter, area: QRect) -> None:
        """Paint what is not a card in an area of the viewport."""

    def _draw_ahead(self) -> None:
        """Draw the cards that the last frame had no time for, then the next screen of cards."""
        model = self._model
        if model is None or not self.isVisible():
            return
        until = time.perf_counter() + AHEAD_S
        sight = self._rows_in(self.viewport().rect())
        count = model.rowCount()
        # A late card may have been drawn since, but the screen still shows it without text.
        late, self._late = self._late, set()
        for number in late:
            if number in sight:
                self.viewport().update(
                    self._layout.rect(number).translated(0, -self.verticalOffset())
                )
        after = range(sight.stop, min(sight.stop + len(sight), count))
        before = range(sight.start - 1, max(sight.start - len(sight), 0) - 1, -1)
        for number in (*sight, *(after if self._downwards else before)):
            row = model.row_at(number)
            if self.card_painter.is_drawn(row):
                continue
            if time.perf_counter() > until:
                self._ahead_timer.start(0)
                return
            self.card_painter.prepare(row)
            if number in sight:
                card = self._layout.rect(number).translated(0, -self.verticalOffset())
                self.viewport().update(card)

    def updateGeometries(self) -> None:
        """Follow a change of the size or of the rows."""
        QAbstractItemView.updateGeometries(self)
        self._relayout()

    def _set_range(self) -> None:
        count = 0 if self._model is None else self._model.rowCount()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height_px(count) - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._layout.step_px // 3)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._downwards = dy < 0
        self._ahead_timer.start(0)
        # The scrolled card may still be drawn as hovered.
        self._sight_timer.start()

    def _relayout(self) -> None:
        columns = columns_for(self.viewport().width())
        inner = self.viewport().width() - 2 * MARGIN_PX - (columns - 1) * GAP_PX
        width = max(NARROWEST_PX, min(inner // columns, WIDEST_PX))
        longest = 0 if self._model is None else self._model.longest_title()
        layout = self.make_layout(columns, self.card_painter.card_size(width, longest))
        changed, self._layout = layout != self._layout, layout
        self._set_range()
        if changed:
            self.scrollTo(self.currentIndex())
            self.viewport().update()
        self._sight_timer.start()

    def make_layout(self, columns: int, card: QSize) -> CardPlaces:
        """Compute the places of the cards."""
        return CardLayout(columns, card)

    def _rows_in(self, rect: QRect) -> range:
        """Return the rows whose cards may touch a part of the viewport."""
        count, top = 0 if self._model is None else self._model.rowCount(), self.verticalOffset()
        return self._layout.rows_in(rect.top() + top, rect.bottom() + top, count)

    def _tell_sight(self) -> None:
        model = self._model
        if model is None or not self.isVisible():
            return
        rows: list[CardRow] = [model.row_at(row) for row in self._rows_in(self.viewport().rect())]
        ratio = self.devicePixelRatioF()
        width = round(self._layout.card.width() * ratio)
        # A scale of 1.5 would blur cached cards.
        self.keeps_cards = ratio == round(ratio)
        if self.keeps_cards:
            self._ahead_timer.start(0)
        self.cards_in_sight.emit(rows, width)

    # Keyboard and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.talk_chosen.emit(self.currentIndex())
            return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and (move := _MOVES.get(Qt.Key(event.key()))) is not None:
            target = self.moveCursor(move, event.modifiers())
            self._select_to(target)
            self.scrollTo(target)
            return
        super().keyPressEvent(event)
        if event.key() in _MOVES:
            self._anchor = QPersistentModelIndex(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Filter by typing, in place of Qt's jump to a first letter; the page filters."""
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        modifiers, button = event.modifiers(), event.button()
        self._pressed = QPersistentModelIndex()
        if (
            button == Qt.MouseButton.RightButton
            and self.has_several()
            and self.selectionModel().isSelected(index)
        ):
            # The menu is that of all selected cards.
            return
        if button == Qt.MouseButton.LeftButton and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._select_to(index)
            return
        super().mousePressEvent(event)
        self._anchor = QPersistentModelIndex(index)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.viewport().update()
        else:
            self._pressed = QPersistentModelIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if (
            event.button() == Qt.MouseButton.LeftButton
            and index.isValid()
            and self._pressed == QPersistentModelIndex(index)
        ):
            self.talk_chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
