"""What an import understood, guessed and left out, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.importing.review import ImportReview
from duthviewer.library.importing.values import Certainty, Finding
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.plain_text import one_line, tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FINDING_ROLE = int(Qt.ItemDataRole.UserRole)
_SOURCE_ROLE = _FINDING_ROLE + 1
_ICON_PX, _AIR_PX = 16, 10
_MOST_LINES = 4
#: Letters that are shown of a line of the source
_LONGEST_SOURCE = 300


def finding_text(finding: Finding) -> str:
    """Return a finding in the user's language."""
    text = QCoreApplication.translate("Errors", finding.template)
    values = {name: _in_quotes(value) for name, value in finding.values.items()}
    return one_line(text.format_map(values) if values else text)


def _in_quotes(value: str) -> str:
    """Return a value with quotation marks for the backticks that a terminal shows."""
    is_quoted = len(value) > 1 and value[0] == value[-1] == "`"
    return f"“{value[1:-1]}”" if is_quoted else value


class FindingRows(QAbstractListModel):
    """The findings of a certainty, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: Sequence[Finding] = ()
        self._lines: Sequence[str] = ()

    def show_findings(self, findings: Sequence[Finding], lines: Sequence[str]) -> None:
        """Show findings; ``lines`` is the text of the source, if there is one."""
        self.beginResetModel()
        self._findings, self._lines = findings, lines
        self.endResetModel()

    def finding(self, index: Index) -> Finding:
        """Return the finding of a row."""
        return self._findings[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.finding(index)
        if role == _FINDING_ROLE:
            return finding
        if role == Qt.ItemDataRole.DisplayRole:
            return finding_text(finding)
        if role == _SOURCE_ROLE:
            return self._source(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            certainty = certainty_text(finding.certainty)
            return f"{certainty}: {finding_text(finding)}. {self._source(finding)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{finding_text(finding)}\n{self._source(finding)}")
        return None

    def _source(self, finding: Finding) -> str:
        """Return where the finding is in the source, with the line itself if it is known."""
        if finding.line is None:
            return ""
        place = self.tr("Line {number}").format(number=finding.line)
        if 0 < finding.line <= len(self._lines):
            text = one_line(self._lines[finding.line - 1], _LONGEST_SOURCE)
            return f"{place}: {text}"
        return place


def certainty_text(certainty: Certainty) -> str:
    """Return the name of a certainty in the user's language."""
    translate = QCoreApplication.translate
    return {
        Certainty.UNDERSTOOD: translate("FindingsPanel", "Understood"),
        Certainty.GUESSED: translate("FindingsPanel", "Guessed"),
        Certainty.LEFT_OUT: translate("FindingsPanel", "Left out"),
    }[certainty]


class FindingDelegate(QStyledItemDelegate):
    """Paints a sign for the certainty, the sentence, and the line of the source."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        text, source = self._areas(QRect(0, 0, width, 10_000), index)
        height = (source if source.height() else text).bottom() + 9
        return QSize(width, height)

    def _areas(self, cell: QRect, index: Index) -> tuple[QRect, QRect]:
        left = cell.left() + _AIR_PX + _ICON_PX + 8
        width = max(40, cell.right() - _AIR_PX - left)
        metrics = QFontMetrics(theme.font(13))
        text = index.data() or ""
        room = QRect(0, 0, width, metrics.lineSpacing() * _MOST_LINES)
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        height = min(needed, room.height())
        text_area = QRect(left, cell.top() + 8, width, height)
        source_height = (
            QFontMetrics(theme.font(12)).lineSpacing() if index.data(_SOURCE_ROLE) else 0
        )
        return text_area, QRect(left, text_area.bottom() + 3, width, source_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        cell = QRect(option.rect)
        finding: Finding = index.data(_FINDING_ROLE)
        painter.save()
        if view.currentIndex() == index:
            painter.fillRect(cell, palette.color(role.Button))
            if view.hasFocus():
                painter.fillRect(
                    cell.adjusted(0, 0, -cell.width() + 3, 0), palette.color(role.Highlight)
                )
        name, colour = {
            Certainty.UNDERSTOOD: ("check", role.Highlight),
            Certainty.GUESSED: ("help", role.BrightText),
            Certainty.LEFT_OUT: ("close", role.PlaceholderText),
        }[finding.certainty]
        icon = theme.icon(name, colour, _ICON_PX)
        place = QRect(cell.left() + _AIR_PX, cell.top() + 8, _ICON_PX, _ICON_PX)
        icon.paint(painter, place)
        text, source = self._areas(cell, index)
        painter.setFont(theme.font(13))
        painter.setPen(palette.color(role.Text))
        flags = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(text, flags, index.data())
        if source.height():
            painter.setFont(theme.font(12, tabular=True))
            painter.setPen(palette.color(role.PlaceholderText))
            shown = painter.fontMetrics().elidedText(
                index.data(_SOURCE_ROLE), Qt.TextElideMode.ElideRight, source.width()
            )
            painter.drawText(source, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class FindingList(QListView):
    """The list of findings. A click or Enter chooses one."""

    #: A finding was chosen (Finding)
    chosen = Signal(object)

    def __init__(self, rows: FindingRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("What was understood"))
        self.setModel(rows)
        self.setItemDelegate(FindingDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Thousands of findings are laid out a few hundred at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(300)
        self.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.finding(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.currentIndex().isValid():
                self._choose(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class FindingsPanel(QWidget):
    """Chips that filter by certainty, and the list."""

    #: A finding was chosen (Finding)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: ImportReview | None = None
        self._lines: Sequence[str] = ()
        self.rows = FindingRows(self)
        self.list = FindingList(self.rows, self)
        self.list.chosen.connect(self.chosen)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._show)
        row = ChipRow(self, has_margins=False)
        self.chips: dict[Certainty | None, Button] = {}
        for certainty in (None, Certainty.GUESSED, Certainty.LEFT_OUT, Certainty.UNDERSTOOD):
            chip = Button(self)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            self._group.addButton(chip)
            self.chips[certainty] = chip
        self.chips[None].setChecked(True)
        row.set_first(list(self.chips.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.list, 1)

    def show_review(self, review: ImportReview, lines: Sequence[str]) -> None:
        """Show the findings of an import, what is doubtful first."""
        self._review, self._lines = review, lines
        for certainty, chip in self.chips.items():
            count = len(review.findings) if certainty is None else review.count(certainty)
            name = self.tr("All") if certainty is None else certainty_text(certainty)
            chip.setText(f"{name} {count}")
            chip.setVisible(certainty is None or count > 0)
        self.chips[None].setChecked(True)
        self._show()

    def _show(self) -> None:
        if self._review is None:
            return
        wanted = next(name for name, chip in self.chips.items() if chip.isChecked())
        order = [Certainty.GUESSED, Certainty.LEFT_OUT, Certainty.UNDERSTOOD]
        found = [one for one in self._review.findings if wanted in (None, one.certainty)]
        found.sort(key=lambda one: order.index(one.certainty))
        self.rows.show_findings(found, self._lines)
