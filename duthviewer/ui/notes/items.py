"""The rows of a list of notes: their model and the delegate that paints and edits them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.library.store.notes import Note, tag_places
from duthviewer.ui.notes.edit import NoteEdit
from duthviewer.ui.widgets import theme

if TYPE_CHECKING:
    from duthviewer.ui.notes.list import NoteList

#: The size of a note's picture, and the margins in a row
STILL = QSize(96, 54)
_MARGIN, _GAP = 8, 12
#: The size of the button that deletes a note
BUTTON_PX = 28
#: Lines that a note shows at most while it is not edited
_MOST_LINES = 8

_Index = QModelIndex | QPersistentModelIndex


class NoteRow(NamedTuple):
    """A note in a list; ``heading`` names the talk in a list of several talks.

    ``is_elsewhere`` if it was made on another video of the talk, and it is unknown where that is in
    the one that is played: ``position_s`` then counts in the other.
    """

    note: Note
    position_s: float
    heading: str = ""
    is_elsewhere: bool = False


def row_order(row: NoteRow) -> tuple[bool, float, float, str]:
    """Return the key to sort rows by: time, then creation."""
    return (row.is_elsewhere, row.position_s, row.note.created, row.note.id)


class NotesModel(QAbstractListModel):
    """A list model with one row per note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NoteRow] = []
        self.is_editable = False

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_editable else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.note.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row)
        return None

    def row(self, index: _Index) -> NoteRow:
        return self._rows[index.row()]

    def rows(self) -> list[NoteRow]:
        return list(self._rows)

    def index_of(self, note_id: str) -> QModelIndex:
        """Return the index of a note; an invalid one if the list does not have it."""
        for number, row in enumerate(self._rows):
            if row.note.id == note_id:
                return self.index(number)
        return QModelIndex()

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def insert(self, number: int, row: NoteRow) -> None:
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, row)
        self.endInsertRows()

    def put(self, row: NoteRow) -> None:
        """Replace the row with the same note id, in its place."""
        index = self.index_of(row.note.id)
        if index.isValid():
            self._rows[index.row()] = row
            self.dataChanged.emit(index, index)

    def remove(self, note_id: str) -> None:
        index = self.index_of(note_id)
        if index.isValid():
            self.beginRemoveRows(QModelIndex(), index.row(), index.row())
            del self._rows[index.row()]
            self.endRemoveRows()

    def _words(self, row: NoteRow) -> str:
        parts = [row.heading, clock(row.position_s), self.page_words(row.note)]
        if row.is_elsewhere:
            parts.append(self.tr("made on another video of the talk"))
        if row.note.still is not None:
            parts.append(self.tr("with a picture"))
        return ", ".join(filter(None, (*parts, row.note.text)))

    def small_words(self, row: NoteRow) -> str:
        """Return what is shown below the time of a note."""
        return self.tr("other video") if row.is_elsewhere else self.page_words(row.note)

    def page_words(self, note: Note) -> str:
        return "" if note.page is None else self.tr("Page {page}").format(page=note.page)


class NoteDelegate(QStyledItemDelegate):
    """Paints the time, page, picture and text of a note, and makes the field that edits it."""

    def __init__(self, view: NoteList) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int], int] = {}

    # Geometry

    def time_area(self, row: QRect) -> QRect:
        """Return the area to click for playing from a note."""
        return QRect(row.left(), row.top(), _MARGIN + self._time_width() + _GAP // 2, row.height())

    def button_area(self, row: QRect) -> QRect:
        """Return the area to click for deleting a note."""
        left = row.right() - BUTTON_PX - _MARGIN // 2
        return QRect(left, row.top() + _MARGIN // 2, BUTTON_PX, BUTTON_PX)

    def still_area(self, row: QRect) -> QRect:
        left = row.left() + _MARGIN + self._time_width() + _GAP
        return QRect(left, row.top() + _MARGIN, STILL.width(), STILL.height())

    def text_area(self, row: QRect, note: Note) -> QRect:
        left = self.still_area(row).left()
        if note.still is not None:
            left += STILL.width() + _GAP
        right = row.right() - BUTTON_PX - _MARGIN
        return QRect(left, row.top() + _MARGIN, max(right - left, 40), row.height() - 2 * _MARGIN)

    def _time_width(self) -> int:
        metrics = QFontMetrics(theme.font(13, semibold=True, tabular=True))
        page = QFontMetrics(theme.font(12)).horizontalAdvance(self._view.notes.tr("Page {page}"))
        return max(metrics.horizontalAdvance("0:00:00"), page)

    # Painting

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = self._view.notes.row(index)
        width = self._view.viewport().width()
        if self._view.uniformItemSizes():
            return QSize(width, self._uniform_height())
        text = self.text_area(QRect(0, 0, width, 0), row.note)
        height = self._text_height(row, text.width())
        if (editor := self._view.editor_of(row.note.id)) is not None:
            height = max(height, editor.wanted_height())
        if row.note.still is not None:
            height = max(height, STILL.height())
        lines = QFontMetrics(theme.font(13)).height() + QFontMetrics(theme.font(12)).height()
        return QSize(width, max(height, lines + 2) + 2 * _MARGIN)

    def _uniform_height(self) -> int:
        """Return the height of a heading with the lines of a text, or of a picture."""
        text = self._view.lines * QFontMetrics(theme.font(13)).lineSpacing()
        heading = QFontMetrics(theme.font(12)).height() + 2
        return max(text + heading, STILL.height()) + 2 * _MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view, row = self._view, self._view.notes.row(index)
        # Not the list's palette: the style sheet sets it to the colours of the background.
        palette, area = QGuiApplication.palette(), option.rect
        is_current = index.row() == view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The keys in the field above a read-only list move its current row too.
        is_marked = is_current and (view.hasFocus() or not view.notes.is_editable)
        if is_marked or index.row() == view.hovered():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_time(painter, palette, row, area)
        if row.note.still is not None:
            self._paint_still(painter, palette, row.note.still, self.still_area(area))
        if view.editor_of(row.note.id) is None:
            self._paint_text(painter, palette, row, self.text_area(area, row.note))
        if view.notes.is_editable and index.row() == view.hovered():
            button = self.button_area(area)
            icon = theme.icon("close", QPalette.ColorRole.PlaceholderText)
            icon.paint(painter, button.adjusted(4, 4, -4, -4))
        if is_marked:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()

    def _paint_time(self, painter: QPainter, palette: QPalette, row: NoteRow, area: QRect) -> None:
        font = theme.font(13, semibold=True, tabular=True)
        painter.setFont(font)
        role = QPalette.ColorRole
        painter.setPen(palette.color(role.PlaceholderText if row.is_elsewhere else role.Highlight))
        metrics = painter.fontMetrics()
        top = area.top() + _MARGIN
        width = self._time_width()
        line = QRect(area.left() + _MARGIN, top, width, metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, clock(row.position_s))
        painter.setFont(theme.font(12))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(line.left(), line.bottom() + 2, width + 4, painter.fontMetrics().height())
        words = self._view.notes.small_words(row)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)

    def _paint_still(self, painter: QPainter, palette: QPalette, name: str, area: QRect) -> None:
        picture = self._view.still(name)
        if picture is None:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Dark))
            return
        size = picture.deviceIndependentSize().scaled(
            QRectF(area).size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(area.left(), area.top(), size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture, QRectF(picture.rect()))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _paint_text(self, painter: QPainter, palette: QPalette, row: NoteRow, area: QRect) -> None:
        top = area.top()
        if row.heading:
            painter.setFont(theme.font(12))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            metrics = painter.fontMetrics()
            line = QRect(area.left(), top, area.width(), metrics.height())
            heading = metrics.elidedText(row.heading, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, heading)
            top = line.bottom() + 2
        amber = palette.color(QPalette.ColorRole.BrightText)
        layout, more = self._laid_out(row, area.width(), amber)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(area.left(), top))
        if more and not self._view.uniformItemSizes():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(QPointF(area.left(), top + layout.boundingRect().height() + 10), "…")

    def _laid_out(
        self, row: NoteRow, width: int, amber: QColor | None = None
    ) -> tuple[QTextLayout, bool]:
        """Lay out the lines to show. Also return whether the text has more lines."""
        text = row.note.text.strip().replace("\n", "\N{LINE SEPARATOR}")
        most = self._view.lines or _MOST_LINES
        # Laying out a hundred pages to show eight lines would be slow.
        text = text[: 400 * most]
        layout = QTextLayout(text, theme.font(13))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        if amber is not None:
            layout.setFormats(_tag_formats(text, amber))
        layout.beginLayout()
        height, count, more = 0.0, 0, False
        while (line := layout.createLine()).isValid():
            if count == most:
                more = True
                # Move it out of view; a line without a width would be drawn at the top.
                line.setNumColumns(0)
                line.setPosition(QPointF(-100_000, 0))
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            count += 1
        layout.endLayout()
        return layout, more

    def _text_height(self, row: NoteRow, width: int) -> int:
        key = (f"{row.note.id}{row.note.changed}", width)
        if (height := self._heights.get(key)) is None:
            layout, more = self._laid_out(row, width)
            lines = layout.lineCount() - more
            height = round(lines * QFontMetrics(theme.font(13)).lineSpacing()) + (14 if more else 0)
            if row.heading:
                height += QFontMetrics(theme.font(12)).height() + 2
            if len(self._heights) > 5000:
                self._heights.clear()
            self._heights[key] = height
        return height

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = NoteEdit(parent)
        editor.begin(self._view.notes.row(index).note.text)
        self._view.take_editor(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Do nothing: ``createEditor`` has set the text."""

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        """Do nothing: every change is saved while it is typed."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        note = self._view.notes.row(index).note
        editor.setGeometry(self.text_area(option.rect, note).adjusted(-8, -3, 0, 3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do not end editing when another window gets the focus; the field decides itself."""
        return False


def _tag_formats(text: str, colour: QColor) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, length in tag_places(text.replace("\N{LINE SEPARATOR}", "\n")):
        tag_format = QTextCharFormat()
        tag_format.setForeground(colour)
        tag_format.setFontWeight(QFont.Weight.DemiBold)
        tag = QTextLayout.FormatRange()
        # Qt counts in UTF-16: an emoji before the tag counts twice.
        tag.start = len(text[:start].encode("utf-16-le")) // 2
        tag.length = len(text[start : start + length].encode("utf-16-le")) // 2
        tag.format = tag_format
        formats.append(tag)
    return formats
