"""The text of a transcript, with the current cue marked and kept in view."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QFrame, QPlainTextEdit, QWidget

from duthviewer.library.media.transcript import Transcript, TranscriptMatch
from duthviewer.ui.subtitles.text_ranges import (
    TextRange,
    letter_index,
    paint_range,
    qt_index,
    reads_to_left,
)
from duthviewer.ui.widgets import theme

#: Paragraphs added to the document at once; 8 hours of text would take 25 ms.
_AT_ONCE = 100
#: Longer lines are hard to read.
_WIDEST_PX = 860
_GUTTER_PX, _TOP_PX = 72, 4
#: A pointer that moves this far between press and release selects text.
_CLICK_PX = 4

_OWN_KEYS = frozenset(
    (
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    )
)  # fmt: skip
_OWN_SEQUENCES = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Find,
    QKeySequence.StandardKey.FindNext,
    QKeySequence.StandardKey.FindPrevious,
)


class TranscriptView(QPlainTextEdit):
    """Shows a `Transcript` in two blocks per paragraph: its text, and the space below it.

    The document lays out only what is visible, so that its length does not matter.
    """

    #: The user chose a cue (its number)
    cue_chosen = Signal(int)
    #: Following the current cue was switched on or off
    following_changed = Signal(bool)
    #: The user wants the menu (the place on the screen)
    menu_requested = Signal(QPoint)
    #: The user wants to find a text
    find_requested = Signal()
    #: The user wants the next match (1) or the previous one (-1)
    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.transcript = Transcript(())
        self._filled = 0
        self._current: int | None = None
        self._under_mouse: int | None = None
        #: The cue reached with the keyboard
        self._at_keys: int | None = None
        self._following = True
        self._hits: dict[int, list[TranscriptMatch]] = {}
        self._hit: TranscriptMatch | None = None
        self._time: Callable[[float], str] = str
        self._pressed: QPoint | None = None
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The window handles drops.
        self.setAcceptDrops(False)
        self.setFont(theme.font(14))
        self.document().setDocumentMargin(0)
        # By Tab, not by a click, so that the player's shortcuts keep working after a click.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        #: The times beside the text
        self.gutter = _Gutter(self)
        self.updateRequest.connect(self.gutter.follow)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill)

    # Content.

    def show_transcript(self, transcript: Transcript) -> None:
        """Show another transcript, at the position of the talk."""
        self.transcript = transcript
        self._current = self._under_mouse = self._at_keys = self._hit = None
        self._hits = {}
        self._filled = 0
        self.clear()
        self._align()
        self._fill()

    def set_clock(self, time: Callable[[float], str]) -> None:
        """Set the function that formats the time before a paragraph (offset in seconds)."""
        self._time = time
        self.refresh_times()

    def refresh_times(self) -> None:
        """Update the times before the paragraphs."""
        self.gutter.update()

    def time_of(self, paragraph: int) -> str:
        """Return the time before a paragraph."""
        return self._time(self.transcript.paragraphs[paragraph].start_s)

    def show_offset(self, offset_s: float) -> None:
        """Mark the cue at an offset of the recording, and keep it in view."""
        current = self.transcript.cue_at(offset_s)
        if current != self._current:
            self._current = current
            self._follow()
            self.viewport().update()
            self.gutter.update()

    def current(self) -> int | None:
        """Return the number of the marked cue."""
        return self._current

    def is_following(self) -> bool:
        return self._following

    def set_following(self, following: bool) -> None:
        """Keep the current cue in view, or let the user read elsewhere."""
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)
        self._follow()

    def show_hits(self, hits: Sequence[TranscriptMatch], now: TranscriptMatch | None) -> None:
        """Mark the matches of a search, and scroll to one of them."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault(hit.paragraph, []).append(hit)
        self._hit = now
        if now is not None:
            self._fill_up_to(now.paragraph)
            self.set_following(False)
            self._at_keys = self.transcript.number(now.paragraph, now.start)
            self._bring(self._text_range(now.paragraph, now.start, now.end))
        self.viewport().update()

    def copied(self, *, times: bool, whole: bool = False) -> str:
        """Return the selection, or else all, as text; optionally with times."""
        cursor = self.textCursor()
        if whole or not cursor.hasSelection():
            return self.transcript.text(self._bracketed if times else None)
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        parts = []
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            number, odd = divmod(block.blockNumber(), 2)
            begin = max(cursor.selectionStart() - block.position(), 0)
            end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
            if not odd and end > begin:
                text = self.transcript.paragraphs[number].text
                letters = letter_index(text, begin), letter_index(text, end)
                at = self.transcript.start_s(self.transcript.number(number, letters[0]))
                said = text[slice(*letters)].strip()
                parts.append(f"{self._bracketed(at)} {said}" if times else said)
            block = block.next()
        return "\n\n".join(parts)

    def _bracketed(self, offset_s: float) -> str:
        return f"[{self._time(offset_s)}]"

    # The document.

    def _align(self) -> None:
        """Align to the side where the script begins: a transcript is in one language."""
        paragraphs = self.transcript.paragraphs[:20]
        to_left = sum(reads_to_left(paragraph.text) for paragraph in paragraphs)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        option = self.document().defaultTextOption()
        # The direction of each paragraph follows its script, not the window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # WORKAROUND: without a QTextDocumentLayout, Qt aligns everything to the left.
        option.setAlignment(right if 2 * to_left > len(paragraphs) else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _fill(self) -> None:
        """Add some paragraphs, and the rest after Qt has painted."""
        paragraphs = self.transcript.paragraphs
        air = QTextCharFormat()
        air.setFont(theme.font(6))
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for paragraph in paragraphs[self._filled : self._filled + _AT_ONCE]:
            if self._filled:
                cursor.insertBlock(QTextBlockFormat(), air)
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertText(paragraph.text)
            self._filled += 1
        cursor.endEditBlock()
        if self._filled < len(paragraphs):
            self._filling.start(0)
        self._follow()

    def _fill_up_to(self, paragraph: int) -> None:
        while self._filled <= paragraph:
            self._fill()

    def _text_range(self, paragraph: int, start: int, end: int) -> TextRange:
        text = self.transcript.paragraphs[paragraph].text
        return TextRange(paragraph, qt_index(text, start), qt_index(text, end))

    def _cue_range(self, number: int) -> TextRange:
        return self._text_range(*self.transcript.place(number))

    def _block(self, paragraph: int) -> QTextBlock:
        return self.document().findBlockByNumber(2 * paragraph)

    # Following.

    def _follow(self) -> None:
        if not self._following or self._current is None or not self.isVisible():
            return
        text_range = self._cue_range(self._current)
        if text_range.paragraph < self._filled:
            self._bring(text_range)

    def _bring(self, text_range: TextRange) -> None:
        """Scroll to a range of text unless it is well in view."""
        block = self._block(text_range.paragraph)
        self.blockBoundingRect(block)  # This lays it out.
        line = block.layout().lineForTextPosition(text_range.start)
        wanted = block.firstLineNumber() + max(line.lineNumber(), 0)
        bar = self.verticalScrollBar()
        lines = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
        if not bar.value() < wanted < bar.value() + lines * 2 // 3:
            bar.setValue(wanted - lines // 3)

    def _on_scrolled(self, _action: int) -> None:
        self.set_following(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        if self.verticalScrollBar().maximum():
            self.set_following(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the current cue."""
        super().showEvent(event)
        self._follow()

    def _keep_margins(self) -> None:
        gutter = theme.text_px(_GUTTER_PX)
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        right = max(16, room - gutter - theme.text_px(_WIDEST_PX))
        self.setViewportMargins(gutter, _TOP_PX, right, 0)
        self.gutter.setGeometry(0, _TOP_PX, gutter, self.height() - _TOP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    # The mouse.

    def cue_under(self, place: QPoint) -> int | None:
        """Return the number of the cue at a point of the viewport."""
        cursor = self.cursorForPosition(place)
        paragraph, odd = divmod(cursor.blockNumber(), 2)
        if odd or paragraph >= self._filled or not len(self.transcript):
            return None
        block = cursor.block()
        geometry = self.blockBoundingGeometry(block).translated(self.contentOffset())
        if not geometry.top() <= place.y() <= geometry.bottom():
            return None
        text = self.transcript.paragraphs[paragraph].text
        return self.transcript.number(paragraph, letter_index(text, cursor.positionInBlock()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        under = self.cue_under(event.position().toPoint())
        if under != self._under_mouse:
            self._under_mouse = under
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            # So that a key can copy the selection.
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.set_following(False)
        elif (pressed - place).manhattanLength() <= _CLICK_PX:
            self._choose(self.cue_under(place))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under_mouse = None
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def choose_paragraph(self, paragraph: int) -> None:
        """Choose the first cue of a paragraph."""
        self._choose(self.transcript.number(paragraph, 0))

    def _choose(self, number: int | None) -> None:
        if number is not None:
            self._at_keys = number
            self.cue_chosen.emit(number)
            self.set_following(True)

    # The keyboard.

    def event(self, event: QEvent) -> bool:
        """Take the keys for reading before the player's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if (plain and event.key() in _OWN_KEYS) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
            return False
        if event.type() == QEvent.Type.Resize:
            # Before Qt resizes the viewport, which lays out the text for its width.
            self._keep_margins()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from cue to cue with Up and Down, and choose one with Enter."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_requested.emit()
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.step_requested.emit(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.step_requested.emit(-1)
        elif not len(self.transcript) or key not in _OWN_KEYS:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._at_keys if self._at_keys is not None else self._current)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            down = key == Qt.Key.Key_PageDown
            steps = QAbstractSlider.SliderAction
            self.verticalScrollBar().triggerAction(
                steps.SliderPageStepAdd if down else steps.SliderPageStepSub
            )
            self._stand_at(self.transcript.number(self.firstVisibleBlock().blockNumber() // 2, 0))
        else:
            last, at = len(self.transcript) - 1, self._at_keys
            if at is None:
                at = self._current or 0
            self._walk_to(
                {
                    Qt.Key.Key_Up: at - 1,
                    Qt.Key.Key_Down: at + 1,
                    Qt.Key.Key_Home: 0,
                    Qt.Key.Key_End: last,
                }[Qt.Key(key)]
            )

    def _walk_to(self, number: int) -> None:
        number = min(max(number, 0), len(self.transcript) - 1)
        text_range = self._cue_range(number)
        self._fill_up_to(text_range.paragraph)
        self.set_following(False)
        self._stand_at(number)
        self._bring(text_range)

    def _stand_at(self, number: int) -> None:
        self._at_keys = number
        text_range = self._cue_range(number)
        # The place where a screen reader reads
        cursor = self.textCursor()
        cursor.setPosition(self._block(text_range.paragraph).position() + text_range.start)
        self.setTextCursor(cursor)
        self.viewport().update()

    # Painting.

    def visible_paragraphs(self) -> Iterator[tuple[int, QTextBlock, QPointF]]:
        """Yield number, block and top in the viewport of each visible paragraph."""
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        while block.isValid() and place.y() < bottom:
            number, odd = divmod(block.blockNumber(), 2)
            if not odd and number < self._filled and self.transcript.paragraphs:
                yield number, block, place
            place = place + QPointF(0, self.blockBoundingRect(block).height())
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, and the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole
        marks: list[tuple[TextRange, QColor]] = []
        if self._under_mouse is not None and self._under_mouse != self._current:
            marks.append((self._cue_range(self._under_mouse), self._colour(role.Button, 255)))
        if self._current is not None:
            marks.append((self._cue_range(self._current), self._colour(role.Highlight, 70)))
        walked = None
        if self.hasFocus() and self._at_keys is not None:
            walked = self._cue_range(self._at_keys)
        for number, block, place in self.visible_paragraphs():
            for text_range, colour in marks:
                if text_range.paragraph == number:
                    paint_range(painter, self.palette(), block, place, text_range, colour)
            for hit in self._hits.get(number, ()):
                strength = 150 if hit == self._hit else 70
                text_range = self._text_range(number, hit.start, hit.end)
                colour = self._colour(role.BrightText, strength)
                paint_range(painter, self.palette(), block, place, text_range, colour)
            if walked is not None and walked.paragraph == number:
                paint_range(painter, self.palette(), block, place, walked, None)
        painter.end()
        super().paintEvent(event)

    def _colour(self, role: QPalette.ColorRole, alpha: int) -> QColor:
        colour = QColor(self.palette().color(role))
        colour.setAlpha(alpha)
        return colour


class _Gutter(QWidget):
    """The start times beside the paragraphs; a click seeks there."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def follow(self, _area: object, _way: int) -> None:
        """Repaint after the text was scrolled or painted."""
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, block, place in self._view.visible_paragraphs():
            height = self._view.blockBoundingRect(block).height()
            if place.y() <= event.position().y() <= place.y() + height:
                self._view.choose_paragraph(number)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        view, role = self._view, QPalette.ColorRole
        current = view.current()
        now = None if current is None else view.transcript.place(current)[0]
        height = view.fontMetrics().lineSpacing()
        for number, _, place in view.visible_paragraphs():
            is_now = number == now
            painter.setFont(theme.font(12, semibold=is_now, tabular=True))
            painter.setPen(self.palette().color(role.Highlight if is_now else role.PlaceholderText))
            area = QRectF(0, place.y(), self.width() - 14, height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, right, view.time_of(number))
