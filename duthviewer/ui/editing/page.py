"""The page on which a catalogue is edited: its contents, a form, and the day's bar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.editing.edits import Edit
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.own_copies import original_of, own_copy_place
from duthviewer.names import shown
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import (
    EDITED_RECORDING_MENU,
    EDITED_TALK_MENU,
    EDITING_MENU,
    fill_menu,
)
from duthviewer.ui.commands.table import Place, connect, make_actions
from duthviewer.ui.day.panel import DayPanel
from duthviewer.ui.day.times import TalkTimes
from duthviewer.ui.editing.day_edit_menu import DayEditMenu
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.forms import (
    CatalogueForm,
    ConferenceForm,
    RecordingForm,
    TalkForm,
    conference_field_edit,
    recording_field_edit,
    talk_field_edit,
)
from duthviewer.ui.editing.outline import CatalogueOutline, Selected
from duthviewer.ui.editing.time_edits import times_edit
from duthviewer.ui.editing.values import recording_name
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.notice import Notice

_OUTLINE_PX = 320
_TALK_COMMANDS: tuple[CommandId, ...] = (
    "duplicate_talk", "remove_talk", "split_talk", "join_talks", "play_talk",
)  # fmt: skip
_RECORDING_COMMANDS: tuple[CommandId, ...] = (
    "shift_recording", "remove_recording", "next_fault", "previous_fault",
)  # fmt: skip


class EditPage(QWidget):
    """Beside the list of recordings and talks, the form of what is selected. Edits save at once."""

    #: The user wants to leave the editor
    left = Signal()
    #: The user wants to watch a talk (its id, seconds of the recording)
    watch_requested = Signal(str, float)

    def __init__(
        self,
        editor: CatalogueEditor,
        window_actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        #: The actions of the commands that work on this page
        self.actions_by_id = actions = make_actions(self, Place.EDITING)
        self.outline = CatalogueOutline(editor.lengths, self)
        self.conference_form = ConferenceForm(self)
        self.recording_form = RecordingForm(self)
        self.talk_form = TalkForm(self)
        self.forms = QStackedWidget(self)
        self._areas: dict[CatalogueForm, QScrollArea] = {}
        for form in (self.conference_form, self.recording_form, self.talk_form):
            form.committed.connect(self._commit)
            self._areas[form] = area = _scrolling(form)
            self.forms.addWidget(area)
        self.day = DayPanel(self)
        self.day_menu = DayEditMenu(editor, self)
        #: Says what was done, with a button that undoes it
        self.notice = Notice(actions["undo_change"], self)
        self.menu = QMenu(self)
        fill_menu(self.menu, EDITING_MENU, {**window_actions, **actions})
        self._build()
        connect(
            actions,
            {
                "undo_change": editor.undo,
                "redo_change": editor.redo,
                "next_fault": self._next_fault,
                "previous_fault": self._previous_fault,
                "play_talk": self._play,
                "leave_editing": self._escape,
            },
        )
        self.outline.selected.connect(self._on_selected)
        self.outline.menu_requested.connect(self._show_menu)
        bar = self.day.bar
        bar.talk_selected.connect(self.outline.select_talk)
        bar.times_chosen.connect(self._choose_times)
        bar.play_requested.connect(self._play_at)
        bar.menu_requested.connect(self._show_day_menu)
        editor.changed.connect(self.refresh)
        editor.saved.connect(self.refresh)
        editor.edited.connect(self._on_edited)
        editor.refused.connect(self._on_refused)
        editor.told.connect(self._say)
        editor.lengths.found.connect(self._show_day)
        self.setFocusProxy(self.outline)

    # What is shown.

    @property
    def editor(self) -> CatalogueEditor:
        return self._editor

    def open_at(self, talk_id: str = "") -> None:
        """Show the open catalogue: a talk of it, or else the conference."""
        self._editor.prepare()
        self.notice.hide()
        self.outline.search.clear()
        self._refresh_now()
        if talk_id:
            self.outline.select_talk(talk_id)
        else:
            self.outline.select(Selected())
        self._on_selected(self.outline.current())

    def select_talk(self, talk_id: str) -> None:
        """Select a talk, as one that was just added."""
        self.outline.select_talk(talk_id)
        field = self.talk_form.fields["title"]
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Selected:
        """Return what is selected."""
        return self.outline.current()

    def current_talk(self) -> Talk | None:
        """Return the selected talk."""
        conference = self._editor.conference
        return None if conference is None else conference.talk_by_id.get(self.current().talk)

    def form(self) -> CatalogueForm:
        """Return the form that is showing."""
        shown_area = self.forms.currentWidget()
        return next(form for form, area in self._areas.items() if area is shown_area)

    def take(self) -> None:
        """Take the texts that are being typed."""
        if self.isVisible():
            self.form().take()
            self.day.bar.settle()

    def refresh(self) -> None:
        """Show the edited values, if the page is visible."""
        if self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        conference = self._editor.conference
        if conference is None:
            return
        self.title.setText(conference.title)
        self.outline.show_conference(conference)
        self._show_form()
        self._show_day()
        self._show_state()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_now()

    def _on_selected(self, selected: Selected) -> None:
        for form in self._areas:
            form.forget_errors()
        self._show_form()
        self._areas[self.form()].verticalScrollBar().setValue(0)
        self._show_day()
        self._enable()

    def _show_form(self) -> None:
        conference, selected = self._editor.conference, self.current()
        if conference is None:
            return
        talk = conference.talk_by_id.get(selected.talk)
        recording = conference.recording_by_id.get(selected.recording)
        form: CatalogueForm
        if talk is not None:
            form = self.talk_form
            self.talk_form.show_talk(conference, talk)
        elif recording is not None:
            form = self.recording_form
            self.recording_form.show_recording(conference, recording)
        else:
            form = self.conference_form
            self.conference_form.show_conference(conference, self._where())
        self.forms.setCurrentWidget(self._areas[form])

    def _where(self) -> str:
        """Return where the catalogue is, and what happens to it."""
        session, path = self._editor.session, self._editor.path
        if path is None:
            return ""
        if session is not None and session.is_read_only:
            words = self.tr(
                "{path} cannot be changed where it is. Your first change makes a copy, which takes"
                " its place: {copy}"
            )
            return words.format(path=shown(path), copy=shown(own_copy_place(path)))
        original = original_of(path)
        if original is not None:
            words = self.tr("Your copy of {original}, saved after every change: {path}")
            return words.format(original=shown(original), path=shown(path))
        return self.tr("Saved after every change: {path}").format(path=shown(path))

    def _show_day(self, *_: object) -> None:
        conference, recording = self._editor.conference, self.recording_id()
        if conference is None or recording is None:
            self.day.hide()
            return
        self.day.show()
        entry = conference.recording_by_id[recording]
        length_s = self._editor.lengths.length_s(recording)
        self.day.show_recording(conference, recording, recording_name(entry), length_s)
        if (talk_id := self.current().talk) != self.day.bar.selected:
            self.day.bar.select(talk_id)

    def recording_id(self) -> str | None:
        """Return the selected recording, or that of the selected talk; else the first one."""
        conference, selected = self._editor.conference, self.current()
        if conference is None or not conference.recordings:
            return None
        if selected.recording in conference.recording_by_id:
            return selected.recording
        return conference.recordings[0].id

    def _show_state(self) -> None:
        session = self._editor.session
        if session is None or session.is_saved:
            text = self.tr("Saved") if session is not None and session.undo_text() else ""
        elif session.problem is not None:
            text = self.tr("Not saved")
        else:
            text = self.tr("Saving…")
        self.state.setText(text)

    def _enable(self) -> None:
        actions, editor = self.actions_by_id, self._editor
        conference, talk = editor.conference, self.current_talk()
        undo, redo = editor.undo_text(), editor.redo_text()
        actions["undo_change"].setEnabled(bool(undo))
        actions["redo_change"].setEnabled(bool(redo))
        self._describe(self.undo_button, "undo_change", undo)
        self._describe(self.redo_button, "redo_change", redo)
        has_recording = conference is not None and bool(conference.recordings)
        actions["add_talk"].setEnabled(has_recording)
        for name in _TALK_COMMANDS:
            actions[name].setEnabled(talk is not None)
        for name in _RECORDING_COMMANDS:
            actions[name].setEnabled(has_recording)

    def _describe(self, button: IconButton, name: CommandId, text: str) -> None:
        action = self.actions_by_id[name]
        button.describe(f"{action.text()}: {text}" if text else action.text(), action)
        button.setEnabled(action.isEnabled())

    # Edits.

    def _commit(self, key: str, value: Any) -> None:
        """Take a value of the form; what is wrong with it is shown beside it."""
        form = self.sender()
        assert isinstance(form, CatalogueForm)
        conference = self._editor.conference
        if conference is None:
            return
        form.show_error(key, "")
        try:
            edit = self._edit_of(form, conference, key, value)
        except KnownError as error:
            form.show_error(key, error_text(error))
            return
        if edit is not None:
            form.show_error(key, self._editor.apply(lambda _: edit, quiet=True))

    def _edit_of(
        self, form: CatalogueForm, conference: Conference, key: str, value: Any
    ) -> Edit | None:
        if isinstance(form, TalkForm):
            return talk_field_edit(conference, form.talk_id, key, value)
        if isinstance(form, RecordingForm):
            return recording_field_edit(form.recording_id, key, value)
        return conference_field_edit(key, value)

    def _choose_times(self, times: TalkTimes) -> None:
        conference = self._editor.conference
        if conference is None:
            return
        try:
            edit = times_edit(conference, times).edit
        except KnownError as error:
            self._on_refused(error_text(error))
            return
        self._editor.apply(lambda _: edit)

    def _on_edited(self, text: str, is_undone: bool) -> None:
        if not self.isVisible():
            return
        words = self.tr("Undone: {step}") if is_undone else self.tr("Done: {step}")
        words = words.format(step=text)
        words = self._editor.with_copy_words(words)
        self._say(words, undoable=not is_undone)

    def _on_refused(self, text: str) -> None:
        if self.isVisible():
            self.day.bar.reset()
            self._say(text)

    def _say(self, text: str, *, undoable: bool = False) -> None:
        if self.isVisible():
            self.notice.say(text, undoable=undoable and bool(self._editor.undo_text()))

    # Commands.

    def _next_fault(self) -> None:
        self.day.step_fault(1)

    def _previous_fault(self) -> None:
        self.day.step_fault(-1)

    def _play(self) -> None:
        if (talk := self.current_talk()) is not None:
            self.watch_requested.emit(talk.id, talk.start_s)

    def _play_at(self, at_s: float) -> None:
        blocks = self.day.bar.day.blocks
        there = [block.talk for block in blocks if block.start_s <= at_s < block.end_s]
        if there:
            self.watch_requested.emit(there[-1].id, at_s)

    def _escape(self) -> None:
        self.take()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up what was typed with Esc, or else leave the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.form().revert()
            self.outline.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_menu(self, selected: Selected, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if selected.talk:
            fill_menu(menu, EDITED_TALK_MENU, self.actions_by_id)
        elif selected.recording:
            fill_menu(menu, EDITED_RECORDING_MENU, self.actions_by_id)
        else:
            fill_menu(menu, ("add_recording", "add_talk"), self.actions_by_id)
        menu.popup(place)

    def _show_day_menu(self, at_s: float, talk_id: str, place: QPoint) -> None:
        self.day_menu.popup(self.day.bar.day, at_s, talk_id, place)

    # Building.

    def _build(self) -> None:
        actions = self.actions_by_id
        header = QFrame(self)
        header.setObjectName("bar")
        header.setFixedHeight(52)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        back = IconButton("back", "", self)
        back.describe(actions["leave_editing"].text(), actions["leave_editing"])
        back.clicked.connect(self._escape)
        #: The conference's title
        self.title = ElidedLabel(self)
        self.title.setFont(theme.font(15, semibold=True))
        #: Whether everything is saved
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self.undo_button = self._icon("undo", "undo_change", actions)
        self.redo_button = self._icon("redo", "redo_change", actions)
        add = IconButton("add", self.tr("Add"), self)
        add.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        add_menu = QMenu(add)
        fill_menu(add_menu, ("add_talk", "duplicate_talk", None, "add_recording"), actions)
        add.setMenu(add_menu)
        more = IconButton("menu", self.tr("Menu"), self)
        more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.menu)
        row.addWidget(back)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        for button in (self.undo_button, self.redo_button, add, more):
            row.addWidget(button)

        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.outline)
        splitter.addWidget(self.forms)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.text_px(_OUTLINE_PX), 3 * _OUTLINE_PX])
        self.outline.setMinimumWidth(220)
        self.splitter = splitter

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(header)
        column.addWidget(splitter, 1)
        # Above the day's bar, which a person may be dragging, so that it stays in its place.
        column.addWidget(self.notice)
        column.addWidget(self.day)

    def add_banner(self, banner: QWidget) -> None:
        """Add a banner below the header."""
        self._column.insertWidget(1, banner)

    def _icon(self, icon: str, name: CommandId, actions: Mapping[CommandId, QAction]) -> IconButton:
        button = IconButton(icon, "", self)
        button.describe(actions[name].text(), actions[name])
        button.clicked.connect(actions[name].trigger)
        return button


def _scrolling(form: QWidget) -> QScrollArea:
    """Return a form in an area that scrolls."""
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
