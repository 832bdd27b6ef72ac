"""The commands of the editor: adding, removing, splitting, joining and shifting."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.editing.edits import (
    AddRecording,
    AddTalk,
    Edit,
    JoinTalks,
    RemoveRecording,
    RemoveTalk,
    ShiftRecording,
    SplitTalk,
)
from duthviewer.catalogue.texts import slug, unused_id
from duthviewer.catalogue.times import parse_time
from duthviewer.ui.commands.table import connect
from duthviewer.ui.editing.day_edit_menu import second_title
from duthviewer.ui.editing.dialogs import AskDialog, parse_shift
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.outline import Selected
from duthviewer.ui.editing.page import EditPage
from duthviewer.ui.editing.time_edits import next_talk
from duthviewer.ui.editing.values import recording_name, time_text

#: The distance of a new talk from the start of the one before, where that has no end
_AFTER_S = 1800.0


class EditCommands(QObject):
    """Carries out the commands of the page. What can be wrong is asked and tried in a dialog."""

    def __init__(self, page: EditPage, now_s: Callable[[str], float | None]) -> None:
        """``now_s`` returns the position of the player in a recording, if that is watched."""
        super().__init__(page)
        self._page = page
        self._editor: CatalogueEditor = page.editor
        self._now_s = now_s
        connect(
            page.actions_by_id,
            {
                "add_talk": self.add_talk,
                "duplicate_talk": self.duplicate_talk,
                "remove_talk": self.remove_talk,
                "split_talk": self.split_talk,
                "join_talks": self.join_talks,
                "shift_recording": self.shift_recording,
                "add_recording": self.add_recording,
                "remove_recording": self.remove_recording,
            },
        )

    @property
    def _conference(self) -> Conference | None:
        self._page.take()
        return self._editor.conference

    def _apply(self, edit: Edit) -> str:
        """Make an edit; return why it was refused."""
        return self._editor.apply(lambda _: edit, quiet=True)

    # Talks.

    def add_talk(self) -> None:
        """Ask for the title of a new talk, which begins after the selected one."""
        if self._conference is not None and self._page.recording_id() is not None:
            self._ask(
                self.tr("Add a talk"), self.tr("Title of the new talk:"), "", self.tr("Add"),
                self._add_talk,
            )  # fmt: skip

    def _add_talk(self, title: str) -> str:
        conference, recording = self._editor.conference, self._page.recording_id()
        if conference is None or recording is None:
            return ""
        new_id = self._editor.new_talk_id(title)
        talk = Talk(
            id=new_id,
            title=title,
            recording=recording,
            start_s=self._free_s(conference, recording),
        )
        why = self._apply(AddTalk(talk=talk))
        if not why:
            self._page.select_talk(new_id)
        return why

    def _free_s(self, conference: Conference, recording: str) -> float:
        """Return a start for a new talk: where the selected talk ends, or the last one."""
        selected = self._page.current_talk()
        talks = [talk for talk in conference.talks if talk.recording == recording]
        if not talks:
            return 0.0
        last = max(talks, key=lambda talk: talk.start_s)
        before = last if selected is None else selected
        end_s = before.end_s
        if end_s is None and before.id == last.id:
            # The last talk ends with the recording, so the new one is put into its middle.
            length_s = self._editor.lengths.length_s(recording)
            rest_s = None if length_s is None else (length_s - before.start_s) / 2
            end_s = before.start_s + min(_AFTER_S, rest_s or _AFTER_S)
        elif end_s is None:
            following = next_talk(conference, before)
            length_s = 0.0 if following is None else following.start_s - before.start_s
            end_s = before.start_s + length_s / 2
        return float(round(max(end_s, before.start_s + 1)))

    def duplicate_talk(self) -> None:
        """Add a talk like the selected one, after it."""
        conference, talk = self._conference, self._page.current_talk()
        if conference is None or talk is None:
            return
        new_id = self._editor.new_talk_id(talk.title)
        start_s = self._free_s(conference, talk.recording)
        end_s = None if talk.end_s is None else start_s + talk.end_s - talk.start_s
        copy = msgspec.structs.replace(
            talk, id=new_id, start_s=start_s, end_s=end_s, timeline=type(talk.timeline)()
        )
        why = self._editor.apply(lambda _: AddTalk(talk=copy))
        if not why:
            self._page.select_talk(new_id)

    def remove_talk(self) -> None:
        """Remove the selected talk; undo brings it back."""
        if self._conference is not None and (talk := self._page.current_talk()) is not None:
            edit = RemoveTalk(talk=talk.id)
            self._editor.apply(lambda _: edit)

    def split_talk(self) -> None:
        """Ask where to split the selected talk: at the player's position, if it is inside."""
        conference, talk = self._conference, self._page.current_talk()
        if conference is None or talk is None:
            return
        end_s = conference.end_by_talk_id[talk.id]
        at_s = self._now_s(talk.recording)
        if at_s is None or not talk.start_s < at_s < (end_s or float("inf")):
            last_s = end_s or self._editor.lengths.length_s(talk.recording)
            at_s = talk.start_s + (_AFTER_S if last_s is None else (last_s - talk.start_s) / 2)
        self._ask(
            self.tr("Split the talk"), self.tr("The second part starts at:"),
            time_text(float(round(at_s))), self.tr("Split"), self._split_talk,
        )  # fmt: skip

    def _split_talk(self, text: str) -> str:
        talk = self._page.current_talk()
        if talk is None:
            return ""
        title = second_title(talk.title)
        new_id = self._editor.new_talk_id(title)
        why = self._apply(
            SplitTalk(talk=talk.id, at_s=parse_time(text), new_id=new_id, title=title)
        )
        if not why:
            self._page.select_talk(new_id)
        return why

    def join_talks(self) -> None:
        """Make one talk of the selected one and the next one."""
        conference, talk = self._conference, self._page.current_talk()
        following = None if conference is None or talk is None else next_talk(conference, talk)
        if talk is None or following is None:
            self._editor.refused.emit(self.tr("No talk follows in this recording"))
            return
        edit = JoinTalks(first=talk.id, second=following.id)
        self._editor.apply(lambda _: edit)

    # Recordings.

    def shift_recording(self) -> None:
        """Ask by how much to shift all talks of the recording."""
        conference, recording = self._conference, self._page.recording_id()
        if conference is None or recording is None:
            return
        name = recording_name(conference.recording_by_id[recording])
        self._ask(
            self.tr("Shift all talks"),
            self.tr("How much later do all talks of {recording} start? For example 0:12, or -1:30"
                    " for earlier.").format(recording=name),
            "", self.tr("Shift"), self._shift_recording,
        )  # fmt: skip

    def _shift_recording(self, text: str) -> str:
        recording = self._page.recording_id()
        if recording is None:
            return ""
        return self._apply(ShiftRecording(recording=recording, by_s=parse_shift(text)))

    def add_recording(self) -> None:
        """Ask for the title of a new recording."""
        if self._conference is not None:
            self._ask(
                self.tr("Add a recording"), self.tr("Title of the new recording:"), "",
                self.tr("Add"), self._add_recording,
            )  # fmt: skip

    def _add_recording(self, title: str) -> str:
        conference = self._editor.conference
        if conference is None:
            return ""
        if not title.strip():
            return self.tr("A recording needs a title.")
        new_id = unused_id(slug(title) or "recording", conference.recording_by_id)
        why = self._apply(AddRecording(recording=Recording(id=new_id, title=title)))
        if not why:
            self._page.outline.select(Selected(new_id))
        return why

    def remove_recording(self) -> None:
        """Remove the selected recording with its talks; undo brings them back."""
        recording = self._page.current().recording
        if self._conference is not None and recording:
            edit = RemoveRecording(recording=recording)
            self._editor.apply(lambda _: edit)

    def _ask(
        self, title: str, question: str, text: str, ok: str, attempt: Callable[[str], str]
    ) -> None:
        AskDialog(title, question, text, ok, attempt, self._page.window()).open()
