"""A list view of notes, which may be edited in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.ui.background.picture_cache import PictureCache
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.notes.edit import NoteEdit
from duthviewer.ui.notes.items import STILL, NoteDelegate, NoteRow, NotesModel

#: Pictures that are kept in memory
_STILLS = 300


class _StillPictures(PictureCache[str]):
    """The pictures of notes, made small."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent, limit=_STILLS, threads=2, tasks=tasks)
        self.stills: NotePictures | None = None
        self.size = QSize()

    def make(self, key: str, is_cancelled: Callable[[], bool]) -> QImage:
        if self.stills is None:
            return QImage()
        reader = QImageReader(str(self.stills.path(key)))
        reader.setAutoTransform(True)
        if (whole := reader.size()).isValid():
            reader.setScaledSize(whole.scaled(self.size, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


class NoteList(QListView):
    """A list of notes. If it is editable, a click on a text or F2 opens a field there."""

    #: The user wants to play from a note (Note)
    jump_requested = Signal(object)
    #: The user wants to save a clip of the moments around a note (Note)
    clip_requested = Signal(object)
    #: The user wants to delete a note (Note)
    delete_requested = Signal(object)
    #: Ctrl+Z was pressed
    undo_requested = Signal()
    #: The text of a note was edited (its id, the text)
    typed = Signal(str, str)
    #: The user begins to edit a note (its id)
    begun = Signal(str)
    #: The user has stopped editing a note (its id)
    ended = Signal(str)
    #: The user wants to remove the picture of a note (Note)
    still_removed = Signal(object)
    #: The field has lost the focus, so it is time to save
    paused = Signal()
    #: Play or pause
    toggle_requested = Signal()
    #: Ctrl+Enter or Esc has closed the field: the page should get the focus
    page_wanted = Signal()

    def __init__(
        self, tasks: Tasks, parent: QWidget | None = None, *, editable: bool = False, lines: int = 0
    ) -> None:
        """``lines`` of each text are shown; 0 is the usual number."""
        super().__init__(parent)
        self.lines = lines
        self.stills: NotePictures | None = None
        self._pictures = _StillPictures(tasks, self)
        self._pictures.ready.connect(self._on_still)
        self._want_soon = QTimer(self, singleShot=True, interval=0)
        self._want_soon.timeout.connect(self._want_stills)
        self._editor: NoteEdit | None = None
        self._editing = ""
        self._hovered = -1
        self.notes = NotesModel(self)
        self.notes.is_editable = editable
        self.setObjectName("notes")
        self.setAccessibleName(self.tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(bool(lines) and not editable)
        # Not by a click, so that the player's keys work after one.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._delegate = NoteDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.notes)

    # Editing

    def edit_note(self, note_id: str) -> None:
        """Open a field in this note."""
        index = self.notes.index_of(note_id)
        if not index.isValid() or not self.notes.is_editable:
            return
        if self._editing == note_id and self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.end_editing()
        self._editing = note_id
        self.begun.emit(note_id)
        self.setCurrentIndex(index)
        self.edit(index)
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def end_editing(self) -> None:
        """Close the field and keep the text."""
        editor, note_id = self._editor, self._editing
        self._editor, self._editing = None, ""
        if editor is not None:
            self._delegate.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.scheduleDelayedItemsLayout()
            self.ended.emit(note_id)

    def editor_of(self, note_id: str) -> NoteEdit | None:
        """Return the open field if it edits this note."""
        return self._editor if note_id == self._editing else None

    def edited_id(self) -> str:
        """Return the id of the note that is edited, or ""."""
        return self._editing

    def take_editor(self, editor: NoteEdit) -> None:
        """Connect the field that the delegate has made for the edited row."""
        self._editor = editor
        editor.typed.connect(self._on_typed)
        editor.height_changed.connect(self._fit)
        editor.finished.connect(self._on_finished)
        editor.left.connect(self._on_left)
        editor.toggle_requested.connect(self.toggle_requested)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._editing, text)

    def _on_left(self, for_good: bool) -> None:
        self.paused.emit()
        # A field that is being closed loses the focus too.
        if for_good and self.sender() is self._editor:
            self.end_editing()

    def _on_finished(self) -> None:
        self.end_editing()
        self.page_wanted.emit()

    def put(self, row: NoteRow) -> None:
        """Replace the row with the same note id."""
        self.notes.put(row)
        if row.note.id == self._editing:
            self._fit()
        elif (index := self.notes.index_of(row.note.id)).isValid():
            self._delegate.sizeHintChanged.emit(index)

    def _fit(self) -> None:
        """Make the edited row as high as its field."""
        index = self.notes.index_of(self._editing)
        if index.isValid():
            self._delegate.sizeHintChanged.emit(index)
            self.executeDelayedItemsLayout()
            self.updateEditorGeometries()
            self.scrollTo(index)

    # Pictures

    def still(self, name: str) -> QImage | None:
        """Return the small picture of a note; None until it is read, or where there is none."""
        image = self._pictures.picture(name)
        if image is None:
            self._want_soon.start()
        return None if image is None or image.isNull() else image

    def _want_stills(self) -> None:
        """Read the pictures of the rows in sight."""
        bottom, names = self.viewport().height(), []
        for number in range(self.notes.rowCount()):
            index = self.notes.index(number)
            area = self.visualRect(index)
            if area.top() > bottom:
                break
            if area.bottom() >= 0 and (name := self.notes.row(index).note.still) is not None:
                names.append(name)
        self._pictures.stills = self.stills
        self._pictures.size = STILL * self.devicePixelRatioF()
        self._pictures.want(names)

    def _on_still(self) -> None:
        self.viewport().update()

    # Mouse and keys

    def hovered(self) -> int:
        """Return the number of the row under the pointer, or -1."""
        return self._hovered

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._hover(index.row())
        over_link = index.isValid() and self._is_over_link(index, event)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        area, point = self.visualRect(index), event.position().toPoint()
        note = self.notes.row(index).note
        if self._delegate.time_area(area).contains(point):
            self.jump_requested.emit(note)
        elif not self.notes.is_editable:
            return
        elif self._delegate.button_area(area).contains(point):
            self.delete_requested.emit(note)
        else:
            self.edit_note(note.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.notes.is_editable:
            self.jump_requested.emit(self.notes.row(index).note)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.note_menu(self.notes.row(index)).popup(event.globalPos())

    def note_menu(self, row: NoteRow) -> QMenu:
        """Make the context menu of a note."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        jump = self.tr("Play from {time}").format(time=clock(row.position_s))
        menu.addAction(jump).setData(("jump", row.note))
        if self.notes.is_editable:
            if not row.is_elsewhere:
                menu.addAction(self.tr("Save clip around this note…")).setData(("clip", row.note))
            menu.addAction(self.tr("Edit note")).setData(("write", row.note))
            if row.note.still is not None:
                remove = menu.addAction(self.tr("Remove picture"))
                remove.setData(("remove", row.note))
            menu.addSeparator()
            menu.addAction(self.tr("Delete note")).setData(("delete", row.note))
        menu.triggered.connect(self._on_chosen)
        return menu

    def event(self, event: QEvent) -> bool:
        """Handle the list's own keys before the player's shortcuts do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meaning(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays from the note, F2 edits it, Delete deletes it, Ctrl+Z undoes."""
        meaning, index = self._meaning(event), self.currentIndex()
        note = self.notes.row(index).note if index.isValid() else None
        if meaning == "undo":
            self.undo_requested.emit()
        elif meaning == "move":
            super().keyPressEvent(event)
        elif meaning == "jump" and note is not None:
            self.jump_requested.emit(note)
        elif meaning == "write" and note is not None:
            self.edit_note(note.id)
        elif meaning == "delete" and note is not None:
            self.delete_requested.emit(note)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _meaning(self, event: QKeyEvent) -> str:
        key = event.key()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Z:
            return "undo" if self.notes.is_editable else ""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        meaning = _KEYS.get(Qt.Key(key), "")
        return meaning if self.notes.is_editable or meaning in ("move", "jump") else ""

    def _is_over_link(self, index: QModelIndex, event: QMouseEvent) -> bool:
        area, point = self.visualRect(index), event.position().toPoint()
        if self._delegate.time_area(area).contains(point):
            return True
        return self.notes.is_editable and self._delegate.button_area(area).contains(point)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _on_chosen(self, action: QAction) -> None:
        what, note = action.data()
        assert isinstance(note, Note)
        if what == "jump":
            self.jump_requested.emit(note)
        elif what == "write":
            self.edit_note(note.id)
        elif what == "remove":
            self.still_removed.emit(note)
        elif what == "clip":
            self.clip_requested.emit(note)
        else:
            self.delete_requested.emit(note)


_KEYS = {
    Qt.Key.Key_Up: "move", Qt.Key.Key_Down: "move", Qt.Key.Key_Home: "move",
    Qt.Key.Key_End: "move", Qt.Key.Key_PageUp: "move", Qt.Key.Key_PageDown: "move",
    Qt.Key.Key_Return: "jump", Qt.Key.Key_Enter: "jump",
    Qt.Key.Key_F2: "write", Qt.Key.Key_Delete: "delete",
}  # fmt: skip
