"""The table of two talks side by side: pictures of pages, times, bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from duthviewer.review.comparison.compare import ComparedPage, PaceComparison
from duthviewer.ui.review.compare_model import (
    COMPARED_ROLE,
    CompareColumn,
    CompareModel,
    TableIndex,
)
from duthviewer.ui.search.page_pictures import PageOfTalk, PagePictures
from duthviewer.ui.widgets import theme

PICTURE = QSize(80, 45)
_ROW_PX = 57
_BAR_PX, _GAP_PX = 9, 4
#: The widths of the columns that share the room that is left: of titles at least, of bars between
_TITLE_PX, _BARS_PX = 140, (110, 420)
_FLEXIBLE = (CompareColumn.TITLE, CompareColumn.BARS)
_CHANGE_PX = 150
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompareTable(QTableView):
    """The pages of two talks. Enter plays a page in this talk, Shift+Enter in the other one."""

    #: Play a page (the ComparedPage, whether in the other talk)
    page_chosen = Signal(object, bool)
    #: Another row is current
    current_changed = Signal()
    #: Rows were copied (their number)
    copied = Signal(int)

    def __init__(self, pictures: PagePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewpages")
        self.pages = CompareModel(self)
        self.setModel(self.pages)
        self._pictures = pictures
        pictures.ready.connect(self._on_picture)
        self.setItemDelegateForColumn(CompareColumn.PICTURE, _PictureDelegate(self))
        self.setItemDelegateForColumn(CompareColumn.BARS, _BarsDelegate(self))
        self.setAccessibleName(self.tr("Pages of both talks"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFont(theme.font(13, tabular=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(_ROW_PX, theme.text_px(_ROW_PX)))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(24)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._want_pictures)
        self.selectionModel().currentRowChanged.connect(self.current_changed)
        self.pages.layoutChanged.connect(self._want_pictures)

    def show_comparison(self, comparison: PaceComparison | None) -> None:
        """Show the pages of two talks; None: nothing."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.pages.show(comparison)
        self._fit()
        if self.pages.rowCount():
            self.selectRow(0)
        self._want_pictures()

    def current(self) -> ComparedPage | None:
        """Return the current row."""
        index = self.currentIndex()
        return self.pages.row_at(index.row()) if index.isValid() else None

    def copy_rows(self, *, whole: bool = False) -> None:
        """Copy the selected rows, or all of them, for a spreadsheet."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        if whole or not rows:
            rows = set(range(self.pages.rowCount()))
        if rows:
            QGuiApplication.clipboard().setText(self.pages.as_tsv(rows))
            self.copied.emit(len(rows))

    def picture_of(self, row: ComparedPage) -> QImage | None:
        """Return the picture of a row's page, once it is drawn."""
        key = self._key(row)
        return None if key is None else self._pictures.of_page(*key)

    def _key(self, row: ComparedPage) -> PageOfTalk | None:
        comparison = self.pages.comparison
        if comparison is None:
            return None
        if row.here is not None:
            return PageOfTalk(comparison.here.talk, row.here.page)
        return None if row.there is None else PageOfTalk(comparison.there.talk, row.there.page)

    def _want_pictures(self, *_: object) -> None:
        count = self.pages.rowCount()
        if not count or not self.isVisible():
            return
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        rows = range(first, (count if last < 0 else last + 1))
        keys = [key for row in rows if (key := self._key(self.pages.row_at(row))) is not None]
        self._pictures.want_pages(keys, PICTURE, self.devicePixelRatioF())

    def _on_picture(self, _key: object, _image: QImage) -> None:
        self.viewport().update()

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Handle the keys of the table before a shortcut of a button does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _KEYS or event.matches(QKeySequence.StandardKey.Copy))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in _KEYS:
            if (row := self.current()) is not None:
                is_other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.page_chosen.emit(row, is_other)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        """Play the talk of the column that was double-clicked."""
        if index.isValid():
            other = (CompareColumn.OTHER_PAGE, CompareColumn.OTHER_TIME)
            self.page_chosen.emit(self.pages.row_at(index.row()), index.column() in other)

    # Widths.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._want_pictures()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        taken = 0
        for column in CompareColumn:
            if column in _FLEXIBLE:
                continue
            width = max(header.sectionSizeHint(column), self.sizeHintForColumn(column) + 8)
            if column is CompareColumn.PICTURE:
                width = PICTURE.width() + 16
            elif column is CompareColumn.CHANGE:
                width = max(width, theme.text_px(_CHANGE_PX))
            self.setColumnWidth(column, width)
            taken += width
        rest = self.viewport().width() - taken
        least, most = map(theme.text_px, _BARS_PX)
        bars = min(max(2 * rest // 5, least), most)
        self.setColumnWidth(CompareColumn.BARS, bars)
        self.setColumnWidth(CompareColumn.TITLE, max(rest - bars, theme.text_px(_TITLE_PX)))


class _PictureDelegate(QStyledItemDelegate):
    """Paints the picture of the page."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: TableIndex) -> None:
        super().paint(painter, option, index)
        table = self.parent()
        assert isinstance(table, CompareTable)
        image = table.picture_of(index.data(COMPARED_ROLE))
        room = QRectF(QPointF(0, 0), PICTURE.toSizeF())
        room.moveCenter(QRectF(option.rect).center())
        painter.save()
        if image is None:
            painter.fillRect(room, table.palette().color(QPalette.ColorRole.AlternateBase))
        else:
            size = image.deviceIndependentSize()
            shown = QRectF(QPointF(0, 0), size)
            shown.moveCenter(room.center())
            painter.drawImage(shown, image)
            painter.setPen(QPen(table.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRect(shown)
        painter.restore()


class _BarsDelegate(QStyledItemDelegate):
    """Paints the two times of a page as bars: this talk's filled, the other's hatched."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: TableIndex) -> None:
        super().paint(painter, option, index)
        table, row = self.parent(), index.data(COMPARED_ROLE)
        assert isinstance(table, CompareTable)
        longest_s = table.pages.longest_s()
        if not longest_s:
            return
        room = QRectF(option.rect).adjusted(6, 0, -10, 0)
        top = room.center().y() - _BAR_PX - _GAP_PX / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, page in enumerate((row.here, row.there)):
            if page is None or not page.visits:
                continue
            width = max(room.width() * page.shown_s / longest_s, 2.0)
            bar = QRectF(room.left(), top + number * (_BAR_PX + _GAP_PX), width, _BAR_PX)
            paint_side(painter, bar, is_other=bool(number))
        painter.restore()


def paint_side(painter: QPainter, bar: QRectF, *, is_other: bool) -> None:
    """Paint a bar of this talk (filled), or of the other one (hatched, in another colour)."""
    # Not a table's palette: its style sheet makes the background transparent.
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    is_dark = window.lightness() < 128
    colours = theme.DARK if is_dark else theme.LIGHT
    if not is_other:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(bar, 2, 2)
        return
    colour = QColor(colours.amber)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.BDiagPattern)
    brush = painter.brush()
    brush.setColor(colour)
    painter.setBrush(brush)
    painter.drawRoundedRect(bar, 2, 2)
