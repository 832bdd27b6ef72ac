"""The table of the pages: sorted, copied, its columns and order remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.review.pace.chart import tone_of
from duthviewer.review.pace.chart_colours import tone_colour
from duthviewer.review.pace.values import PaceReport
from duthviewer.ui.review.chart_paint import chart_colours
from duthviewer.ui.review.page_table_model import (
    TIMES_ROLE,
    PageColumn,
    PageTableModel,
    TableIndex,
)
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets import theme

#: The setting with the order and the widths that a person chose
SETTING = "review_table"
_ROW_PX = 26
#: Visits of a page in its menu
_MOST_VISITS = 12
_COPY_ALL = "all"
_SWATCH_PX = 8
#: The columns that share the room that is left, and their least widths
_FLEXIBLE = {PageColumn.TITLE: 100, PageColumn.NOT_SAID: 96}
_WIDTHS = range(24, 2000)
#: The room beside a text, and beside a header with the mark of the order
_AIR_PX, _HEADER_AIR_PX = 20, 14
_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    Qt.Key.Key_Left, Qt.Key.Key_Right,
)  # fmt: skip


class PageTable(QTableView):
    """The pages of a report. Enter or a double click plays the page's first moment."""

    #: Play from a page's first moment, or show a page that was never shown (PageFigures)
    page_chosen = Signal(object)
    #: Play from a position (seconds)
    play_requested = Signal(float)
    #: Another row is selected (its page; 0 without one)
    page_selected = Signal(int)
    #: Rows were copied (their number)
    copied = Signal(int)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewpages")
        self._settings = settings
        #: Widths that the person chose, by column
        self._widths: dict[PageColumn, int] = {}
        #: The widths of the texts
        self._usual: dict[PageColumn, int] = {}
        self._is_fitting = False
        self.pages = PageTableModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(_RowDelegate(self))
        self.setItemDelegateForColumn(PageColumn.PAGE, _PageDelegate(self))
        self.setAccessibleName(self.tr("Figures of each page"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFont(theme.font(12, tabular=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.text_px(_ROW_PX))
        header = self.horizontalHeader()
        header.setFont(theme.font(12))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(_WIDTHS.start)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortingEnabled(True)
        self._restore(settings.get(SETTING))
        header.sortIndicatorChanged.connect(self._keep)
        header.sortIndicatorChanged.connect(self.scrollToTop)
        header.sectionResized.connect(self._on_section)
        settings.changed.connect(self._on_setting)
        self.doubleClicked.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_report(self, report: PaceReport | None) -> None:
        """Show the pages of a report. Columns without figures are hidden."""
        self.pages.show_report(report)
        self._usual.clear()
        shown = self.pages.columns()
        self._is_fitting = True
        for column in PageColumn:
            self.setColumnHidden(column, column not in shown)
        self._fit()

    def select_page(self, page: int) -> None:
        """Select the row of a page and bring it into sight."""
        row = self.pages.row_of(page)
        if row is None:
            return
        index = self.pages.index(row, PageColumn.PAGE)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)

    def copy_rows(self, *, whole: bool = False) -> None:
        """Copy the selected rows, or all of them, for a spreadsheet."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        if whole or not rows:
            rows = set(range(self.pages.rowCount()))
        if not rows:
            return
        QGuiApplication.clipboard().setText(self.pages.as_tsv(self.pages.columns(), rows))
        self.copied.emit(len(rows))

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Handle the keys of the table before a shortcut of the player does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
            )
            if (
                (plain and event.key() in _KEYS)
                or event.matches(QKeySequence.StandardKey.Copy)
                or event.matches(QKeySequence.StandardKey.SelectAll)
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(self.pages.row_at(index))

    def _on_selection(self) -> None:
        rows = self.selectionModel().selectedRows()
        self.page_selected.emit(self.pages.row_at(rows[-1]).page if rows else 0)

    # The menu.

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return a menu with every visit of the row's page, and copying."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            page = self.pages.row_at(index).page
            for visit in self.pages.visits_of(page)[:_MOST_VISITS]:
                text = self.tr("Play from {time}, {length}")
                text = text.format(time=clock(visit.start_s), length=clock(visit.length_s))
                menu.addAction(text).setData(visit.start_s)
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy selected rows"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.selectionModel().hasSelection())
        menu.addAction(self.tr("Copy all rows")).setData(_COPY_ALL)
        menu.triggered.connect(self._on_menu)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        self.menu_of(self.indexAt(place)).popup(self.viewport().mapToGlobal(place))

    def _on_menu(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, float):
            self.play_requested.emit(chosen)
        else:
            self.copy_rows(whole=chosen == _COPY_ALL)

    # Order and widths.

    def _on_setting(self, key: str) -> None:
        if key in ("", SETTING):
            kept = self._settings.get(SETTING)
            if key == "" or kept != self._state():
                self._restore(kept)
                self._fit()

    def _restore(self, kept: Any) -> None:
        kept = kept if isinstance(kept, dict) else {}
        widths = kept.get("widths")
        names = {column.name.lower(): column for column in PageColumn}
        self._widths = {
            names[name]: width
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if name in names and isinstance(width, int) and width in _WIDTHS
        }
        column = names.get(str(kept.get("sort")), PageColumn.PAGE)
        order = Qt.SortOrder.AscendingOrder
        if kept.get("descending") is True:
            order = Qt.SortOrder.DescendingOrder
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        self.pages.sort(column, order)

    def _state(self) -> dict[str, Any]:
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        return {
            "sort": PageColumn(max(section, 0)).name.lower(),
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            "widths": {column.name.lower(): width for column, width in self._widths.items()},
        }

    def _keep(self, *_: object) -> None:
        self._settings.change(SETTING, self._state())

    def _on_section(self, section: int, _old: int, new: int) -> None:
        if not self._is_fitting and new:
            self._widths[PageColumn(section)] = new
            self._keep()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the columns their widths, and the room that is left to those with texts."""
        self._is_fitting = True
        shown = [column for column in PageColumn if not self.isColumnHidden(column)]
        free = [one for one in shown if one in _FLEXIBLE and one not in self._widths]
        taken = 0
        for column in shown:
            if column in free:
                continue
            width = self._widths.get(column) or self._usual_width(column)
            self.setColumnWidth(column, width)
            taken += width
        rest = self.viewport().width() - taken
        for column in free:
            least = theme.text_px(_FLEXIBLE[column])
            self.setColumnWidth(column, max(rest // len(free), least))
        self._is_fitting = False

    def _usual_width(self, column: PageColumn) -> int:
        """Return the width of a column's texts."""
        if column not in self._usual:
            name = self.pages.headerData(column, Qt.Orientation.Horizontal)
            header = self.horizontalHeader().fontMetrics().horizontalAdvance(name)
            metrics, pages = self.fontMetrics(), self.pages
            texts = {pages.index(row, column).data() for row in range(pages.rowCount())}
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            if column is PageColumn.PAGE:
                widest += theme.text_px(_SWATCH_PX) + 8
            self._usual[column] = max(header + _HEADER_AIR_PX, widest + _AIR_PX)
        return self._usual[column]


class _RowDelegate(QStyledItemDelegate):
    """Shows the focus on the whole row, not on one cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: TableIndex) -> None:
        super().initStyleOption(option, index)
        view = self.parent()
        if (
            isinstance(view, QTableView)
            and view.hasFocus()
            and option.state & QStyle.StateFlag.State_Selected
        ):
            option.state |= QStyle.StateFlag.State_HasFocus


class _PageDelegate(_RowDelegate):
    """Paints the page number behind a square in the colour of the page's bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: TableIndex) -> None:
        super().paint(painter, option, index)
        times = index.data(TIMES_ROLE)
        if times is None:
            return
        side = theme.text_px(_SWATCH_PX)
        rect = option.rect
        square = QRectF(rect.x() + 8, rect.center().y() - side / 2 + 0.5, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone_colour(tone_of(times), chart_colours())))
        painter.drawRoundedRect(square, 2, 2)
        painter.restore()
