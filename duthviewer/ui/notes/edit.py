"""The field that a note is written in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from duthviewer.library.store.notes import LONGEST_TEXT
from duthviewer.ui.widgets import theme

LEAST_LINES, MOST_LINES = 2, 12
_AIR = 6


class NoteEdit(QPlainTextEdit):
    """Grows with its text. The player's keys are text here, but Ctrl+Space still pauses."""

    #: The text is another one
    typed = Signal(str)
    #: It wants to be as high as its text
    height_changed = Signal()
    #: The person is done: Ctrl+Enter, Esc
    finished = Signal()
    #: Play or pause
    toggle_requested = Signal()
    #: The keyboard is elsewhere now (for good; False: in another window, and may come back)
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
        self.document().setDocumentMargin(_AIR)
        self._lines = LEAST_LINES
        self.textChanged.connect(self._on_text)

    def begin(self, text: str) -> None:
        """Show a text, the cursor behind it."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def wanted_height(self) -> int:
        """How high the field is to be for its text, within bounds."""
        lines = round(self.document().size().height())
        shown = min(max(lines, LEAST_LINES), MOST_LINES)
        return shown * self.fontMetrics().lineSpacing() + 2 * _AIR + 2

    def sizeHint(self) -> QSize:
        return QSize(200, self.wanted_height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as far as a note has room."""
        room = LONGEST_TEXT - self.document().characterCount()
        self.insertPlainText(source.text()[: max(room, 0)])

    def event(self, event: QEvent) -> bool:
        """Take what ends the note and what pauses before a shortcut does."""
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
