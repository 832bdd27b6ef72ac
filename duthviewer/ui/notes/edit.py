"""The text field that edits a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from duthviewer.library.store.notes import LONGEST_TEXT
from duthviewer.ui.widgets import theme

MIN_LINES, MAX_LINES = 2, 12
_MARGIN = 6


def marker_text() -> str:
    """Return the text of a marker that has no name yet."""
    return QCoreApplication.translate("NoteEdit", "Marker")


class NoteEdit(QPlainTextEdit):
    """A text field that grows with its text. It types the player's keys, except Ctrl+Space."""

    #: The text has changed (the text)
    typed = Signal(str)
    #: The height that the text needs has changed
    height_changed = Signal()
    #: Ctrl+Enter or Esc was pressed
    finished = Signal()
    #: Ctrl+Space was pressed: play or pause
    toggle_requested = Signal()
    #: The field has lost the focus (False if only to a menu or another window)
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setFont(theme.font(13))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(_MARGIN)
        self._lines = MIN_LINES
        self.textChanged.connect(self._on_text)

    def begin(self, text: str) -> None:
        """Show a text, with the cursor at its end."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self.moveCursor(self.textCursor().MoveOperation.End)
        if text == marker_text():
            # Its name is typed over it.
            self.selectAll()

    def wanted_height(self) -> int:
        """Return the height that the text needs, within limits."""
        lines = round(self.document().size().height())
        shown = min(max(lines, MIN_LINES), MAX_LINES)
        return shown * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2

    def sizeHint(self) -> QSize:
        return QSize(200, self.wanted_height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, cut to the longest text of a note."""
        room = LONGEST_TEXT - self.document().characterCount()
        self.insertPlainText(source.text()[: max(room, 0)])

    def event(self, event: QEvent) -> bool:
        """Handle the field's own keys before shortcuts do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meaning(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if meaning == "finish":
            self.finished.emit()
        elif meaning == "toggle":
            self.toggle_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        comes_back = (reason.PopupFocusReason, reason.ActiveWindowFocusReason)
        self.left.emit(event.reason() not in comes_back)

    @staticmethod
    def _meaning(event: QKeyEvent) -> str | None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            return "finish"
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "finish"
        if control and event.key() == Qt.Key.Key_Space:
            return "toggle"
        return None

    def _on_text(self) -> None:
        self.typed.emit(self.toPlainText())
        lines = round(self.document().size().height())
        if lines != self._lines:
            self._lines = lines
            self.height_changed.emit()
