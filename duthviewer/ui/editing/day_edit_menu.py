"""The context menu of the day's bar: what can be done at a time of the recording."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.editing.edits import AddTalk, Edit, SetTalkTimes, SplitTalk
from duthviewer.catalogue.recording_day import DayFault, FaultKind, RecordingDay
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.time_edits import end_edit, start_edit
from duthviewer.ui.widgets.plain_text import menu_action, one_line

_LONGEST_TITLE = 40


class DayEditMenu(QObject):
    """Makes the menu, and carries out what is chosen."""

    def __init__(self, editor: CatalogueEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._parent = parent

    def popup(self, day: RecordingDay, at_s: float, talk_id: str, place: QPoint) -> None:
        """Open the menu for a time, and for the talk that is there."""
        menu = self.menu_at(day, at_s, talk_id)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    def menu_at(self, day: RecordingDay, at_s: float, talk_id: str) -> QMenu:
        """Make the menu. Each of its actions carries the edit that it makes."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        group.triggered.connect(self._on_chosen)
        conference = self._editor.conference
        if conference is None:
            return menu
        whole_s = float(round(at_s))
        block = day.block_of(talk_id)
        if block is not None:
            talk = block.talk
            names = {"title": one_line(talk.title, _LONGEST_TITLE), "time": clock(whole_s)}
            is_inside = block.start_s < whole_s < block.end_s
            if whole_s != block.start_s:
                starts = start_edit(conference, talk, whole_s).edit
                _add(menu, group, self.tr("{title} starts at {time}").format(**names), starts)
            if is_inside and conference.recording_by_id[talk.recording].times == "exact":
                ends = end_edit(conference, talk, whole_s).edit
                _add(menu, group, self.tr("{title} ends at {time}").format(**names), ends)
            if is_inside:
                split = self._split(talk, whole_s)
                _add(menu, group, self.tr("Split {title} at {time}").format(**names), split)
            if block.has_own_end:
                words = self.tr("{title} ends where the next talk starts")
                open_end = SetTalkTimes(talk=talk.id, start_s=talk.start_s, end_s=None)
                _add(menu, group, words.format(**names), open_end)
        for fault in day.faults:
            if fault.start_s <= at_s < fault.end_s:
                self._add_fault(menu, group, fault)
        if block is None and day.recording in conference.recording_by_id:
            words = self.tr("Add a talk at {time}").format(time=clock(whole_s))
            _add(menu, group, words, self._added(conference, day.recording, whole_s))
        return menu

    def _add_fault(self, menu: QMenu, group: QActionGroup, fault: DayFault) -> None:
        """Offer what ends a conflict or a gap between two talks."""
        before, after = fault.before, fault.after
        if before is None or after is None or fault.kind is FaultKind.BEYOND:
            return
        menu.addSeparator()
        names = {
            "before": one_line(before.title, _LONGEST_TITLE),
            "after": one_line(after.title, _LONGEST_TITLE),
        }
        if after.start_s > before.start_s:
            words = self.tr("End {before} where {after} starts").format(**names)
            ends = SetTalkTimes(talk=before.id, start_s=before.start_s, end_s=after.start_s)
            _add(menu, group, words, ends)
        start_s = fault.start_s if fault.kind is FaultKind.GAP else fault.end_s
        if after.end_s is None or start_s < after.end_s:
            words = self.tr("Start {after} where {before} ends").format(**names)
            _add(
                menu, group, words, SetTalkTimes(talk=after.id, start_s=start_s, end_s=after.end_s)
            )

    def _split(self, talk: Talk, at_s: float) -> Edit:
        title = second_title(talk.title)
        return SplitTalk(
            talk=talk.id, at_s=at_s, new_id=self._editor.new_talk_id(title), title=title
        )

    def _added(self, conference: Conference, recording: str, at_s: float) -> Edit:
        title = self.tr("New talk")
        following = [
            talk.start_s
            for talk in conference.talks
            if talk.recording == recording and talk.start_s > at_s
        ]
        talk = Talk(
            id=self._editor.new_talk_id(title),
            title=title,
            recording=recording,
            start_s=at_s,
            end_s=min(following, default=None),
        )
        return AddTalk(talk=talk)

    def _on_chosen(self, action: QAction) -> None:
        edit: Edit = action.data()
        self._editor.apply(lambda _: edit)


def second_title(title: str) -> str:
    """Return the title of the second part of a talk that is split."""
    words = QCoreApplication.translate("DayEditMenu", "{title}, part 2")
    return words.format(title=title)


def _add(menu: QMenu, group: QActionGroup, text: str, edit: Edit) -> None:
    action = menu_action(text, group)
    action.setData(edit)
    menu.addAction(action)
