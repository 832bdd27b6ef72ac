"""The table of the talks of an import: tick, picture, title, start, end, speakers, slides."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from duthviewer.library.importing.review import EditedFields, EditedTalk
from duthviewer.ui.importing.talk_rows import (
    COLUMNS,
    PICTURE_ROLE,
    PROBLEM_ROLE,
    VALUE_ROLE,
    ImportedTalkModel,
)
from duthviewer.ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
PICTURE = QSize(64, 36)
_ROW_PX, _PICTURED_ROW_PX, _AIR_PX, _TICK_PX = 40, 48, 8, 16
#: The day and the address of a recording take two columns each
_SECOND_COLUMNS = (2, 4)
_CHECK = Qt.ItemDataRole.CheckStateRole


class ImportedTalkTree(QTreeView):
    """Talks that can be corrected in place, below their recordings."""

    #: Another row is current (EditedFields)
    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ImportedTalkModel(self)
        #: Whether some talk has a picture
        self.has_pictures = False
        self.setObjectName("importtree")
        self.setAccessibleName(self.tr("Talks"))
        self.setModel(self.rows)
        self.setItemDelegate(TalkCellDelegate(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(COLUMNS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def show_talk(self, value: EditedFields, column: int = 0) -> None:
        """Make a row current and scroll to it."""
        index = self.rows.index_of(value, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current_value(self) -> EditedFields | None:
        """Return the talk or recording of the current row."""
        index = self.currentIndex()
        return self.rows.value(index) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.row_chosen.emit(self.rows.value(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter, which would press the dialog's button."""
        if self.state() == QAbstractItemView.State.EditingState:
            # From the editor, which does not use Enter itself.
            event.accept()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.edit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        time_px = theme.text_px(72)
        slides_px = min(180, max(84, width // 8))
        speakers_px = min(260, max(110, width // 6))
        title_px = max(180, width - 2 * time_px - slides_px - speakers_px)
        for column, size in enumerate((title_px, time_px, time_px, speakers_px, slides_px)):
            self.setColumnWidth(column, size)


class TalkCellDelegate(QStyledItemDelegate):
    """Paints and edits the cells. Nothing of a stranger's text is rich text."""

    def __init__(self, tree: ImportedTalkTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, theme.text_px(_PICTURED_ROW_PX if self._tree.has_pictures else _ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tree, rows = self._tree, self._tree.rows
        value: EditedFields = index.data(VALUE_ROLE)
        is_talk = isinstance(value, EditedTalk)
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        cell = QRect(option.rect)
        current = tree.currentIndex()
        if not is_talk and index.column() in _SECOND_COLUMNS:
            return  # Painted with the cell to its left.
        painter.save()
        if not is_talk and index.column() + 1 in _SECOND_COLUMNS:
            cell.setRight(cell.right() + tree.columnWidth(index.column() + 1))
        if not is_talk:
            painter.fillRect(cell, palette.color(role.Button))
        elif current.isValid() and rows.value(current) is value:
            painter.fillRect(cell, palette.color(role.AlternateBase))
        painter.setPen(palette.color(role.Mid))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        is_current = current == index
        if is_current and tree.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(role.Highlight), 2))
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 6, 6)
        faded = isinstance(value, EditedTalk) and not value.is_included
        text_colour = palette.color(role.PlaceholderText if faded else role.Text)
        left = cell.left() + _AIR_PX
        if index.column() == 0:
            self._paint_tick(painter, self._tick(cell), index.data(_CHECK), palette)
            left = self._tick(cell).right() + 10
            if is_talk and tree.has_pictures:
                self._paint_picture(painter, QRect(left, cell.center().y() - 18, 64, 36), index)
                left += PICTURE.width() + 10
        area = QRect(left, cell.top() + 4, cell.right() - _AIR_PX - left, cell.height() - 8)
        self._paint_text(painter, area, index, text_colour, value)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, area: QRect, index: Index, colour: QColor, value: EditedFields
    ) -> None:
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        is_title = index.column() == 0
        is_time = index.column() in (1, 2) and isinstance(value, EditedTalk)
        is_heading = is_title and not isinstance(value, EditedTalk)
        font = theme.font(13, semibold=is_heading, tabular=is_time)
        painter.setFont(font)
        problem = index.data(PROBLEM_ROLE) or ""
        below = self._first_problem(index, value) if is_title else ""
        if problem:
            colour = palette.color(role.BrightText)
        painter.setPen(colour)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        if problem and not text:
            text = "–"
        upper = area.adjusted(0, -2, 0, 2)
        if below:
            upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        metrics = painter.fontMetrics()
        lines = 2 if not below and upper.height() >= 2 * metrics.height() else 1
        shown = "\n".join(broken(text, upper.width(), painter.font(), lines))
        painter.drawText(upper, flags, shown)
        if below:
            painter.setFont(theme.font(12))
            painter.setPen(palette.color(role.BrightText))
            lower = QRect(area.left(), upper.bottom(), area.width(), area.bottom() - upper.bottom())
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(below, Qt.TextElideMode.ElideRight, lower.width())
            painter.drawText(lower, flags, shown)

    def _first_problem(self, index: Index, value: EditedFields) -> str:
        """Return the first mistake in the row, for the line below its title."""
        if isinstance(value, EditedTalk) and not value.is_included:
            return ""
        for column in range(len(COLUMNS)):
            other = index.sibling(index.row(), column)
            if problem := other.data(PROBLEM_ROLE):
                return str(problem)
        return ""

    def _paint_picture(self, painter: QPainter, place: QRect, index: Index) -> None:
        picture: QImage | None = index.data(PICTURE_ROLE)
        painter.fillRect(place, QGuiApplication.palette().color(QPalette.ColorRole.Dark))
        if picture is None or picture.isNull():
            return
        size = picture.deviceIndependentSize().toSize()
        at = QRect(place.topLeft(), size)
        at.moveCenter(place.center())
        painter.drawImage(at, picture)

    def _tick(self, cell: QRect) -> QRect:
        return QRect(cell.left() + 10, cell.center().y() - _TICK_PX // 2, _TICK_PX, _TICK_PX)

    def _paint_tick(
        self, painter: QPainter, box: QRect, state: Qt.CheckState, palette: QPalette
    ) -> None:
        role = QPalette.ColorRole
        is_on = Qt.CheckState(state) != Qt.CheckState.Unchecked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(role.Highlight if is_on else role.PlaceholderText))
        painter.setBrush(palette.color(role.Highlight if is_on else role.Button))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if not is_on:
            return
        pen = QPen(palette.color(role.HighlightedText), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
        if Qt.CheckState(state) == Qt.CheckState.PartiallyChecked:
            corners = ((0.26, 0.5), (0.5, 0.5), (0.74, 0.5))
        painter.drawPolyline(
            QPolygonF(
                [QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                 for x, y in corners]
            )
        )  # fmt: skip

    def editorEvent(  # type: ignore[override]
        self, event: QEvent, model: ImportedTalkModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick with a click on the box, or with Space."""
        if index.column() != 0:
            return False
        is_click = False
        if isinstance(event, QMouseEvent) and event.type() in (
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonPress,
        ):
            box = self._tick(option.rect).adjusted(-8, -8, 6, 8)
            if not box.contains(event.position().toPoint()):
                return False
            if event.type() != QEvent.Type.MouseButtonRelease:
                return event.type() == QEvent.Type.MouseButtonDblClick
            is_click = True
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not is_click and not is_key:
            return False
        is_on = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        return model.setData(index, state, _CHECK)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(
            str(self._tree.rows.headerData(index.column(), Qt.Orientation.Horizontal))
        )
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell: QRect = option.rect
        left = self._tick(cell).right() + 6 if index.column() == 0 else cell.left() + 2
        height = min(cell.height() - 4, theme.text_px(34))
        editor.setGeometry(left, cell.center().y() - height // 2, cell.right() - left - 2, height)

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Go on to the next cell with Tab while editing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                current = self._tree.currentIndex()
                following = current.siblingAtColumn(current.column() + step)
                if following.isValid():
                    self._tree.setCurrentIndex(following)
                    self._tree.edit(following)
                return True
        return super().eventFilter(editor, event)


def broken(text: str, width_px: int, font: QFont, most: int) -> list[str]:
    """Break a text into at most ``most`` lines, the last one elided."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    while len(lines) < most - 1 and metrics.horizontalAdvance(text) > width_px:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width_px)
        layout.endLayout()
        if not 0 < line.textLength() < len(text):
            break
        lines.append(text[: line.textLength()].rstrip())
        text = text[line.textLength() :].lstrip()
    lines.append(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px))
    return lines
