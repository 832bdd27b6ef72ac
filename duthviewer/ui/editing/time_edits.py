"""Edits of the times of talks, and what they did in words."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.edits import AnchorRecording, Edit, SetTalkTimes
from duthviewer.catalogue.recording_day import FaultKind, recording_day
from duthviewer.ui.day.times import TalkTimes
from duthviewer.ui.day.words import fault_text
from duthviewer.ui.widgets.plain_text import one_line

_LONGEST_TITLE = 60


class TimeEdit(NamedTuple):
    """An edit with the words that report it, and the talk that it is about."""

    edit: Edit
    words: str
    talk_id: str


def start_edit(conference: Conference, talk: Talk, at_s: float) -> TimeEdit:
    """Let a talk start at a time of its recording; planned times are anchored by it.

    The start is rounded down to a second, so that nothing of the talk is lost.
    """
    translate = QCoreApplication.translate
    start_s = float(max(math.floor(at_s + 1e-6), 0))
    recording = conference.recording_by_id[talk.recording]
    title = one_line(talk.title, _LONGEST_TITLE)
    if recording.times == "planned":
        count = sum(1 for one in conference.talks if one.recording == talk.recording)
        words = translate(
            "TimeEdits",
            "{title} starts at {time}. The other talks of the recording had planned times and were"
            " moved with it: {count} talks",
        )
        edit = AnchorRecording(recording=recording.id, talk=talk.id, start_s=start_s)
        return TimeEdit(edit, words.format(title=title, time=clock(start_s), count=count), talk.id)
    words = translate("TimeEdits", "Start of {title} moved to {time}")
    set_times = SetTalkTimes(talk=talk.id, start_s=start_s, end_s=talk.end_s)
    return TimeEdit(set_times, words.format(title=title, time=clock(start_s)), talk.id)


def end_edit(conference: Conference, talk: Talk, at_s: float) -> TimeEdit:
    """Let a talk end at a time of its recording, rounded up to a second. Raises EditRefused."""
    translate = QCoreApplication.translate
    if conference.recording_by_id[talk.recording].times == "planned":
        raise EditRefused(
            "The times of this recording are planned. Mark where one of its talks starts first."
        )
    end_s = float(math.ceil(at_s - 1e-6))
    title = one_line(talk.title, _LONGEST_TITLE)
    words = translate("TimeEdits", "End of {title} moved to {time}")
    set_times = SetTalkTimes(talk=talk.id, start_s=talk.start_s, end_s=end_s)
    return TimeEdit(set_times, words.format(title=title, time=clock(end_s)), talk.id)


def times_edit(conference: Conference, times: TalkTimes) -> TimeEdit:
    """Give a talk the times that were chosen on the day's bar. Raises EditRefused."""
    talk = conference.talk_by_id.get(times.talk_id)
    if talk is None:
        raise EditRefused("The talk {talk} is no longer in this conference.", talk=times.talk_id)
    has_moved_start, has_moved_end = times.start_s != talk.start_s, times.end_s != talk.end_s
    is_planned = conference.recording_by_id[talk.recording].times == "planned"
    if is_planned and has_moved_start and not has_moved_end:
        return start_edit(conference, talk, times.start_s)
    edit = SetTalkTimes(talk=talk.id, start_s=times.start_s, end_s=times.end_s)
    translate = QCoreApplication.translate
    if has_moved_start and has_moved_end:
        words = translate("TimeEdits", "{title} moved to {time}")
    elif has_moved_start:
        words = translate("TimeEdits", "Start of {title} moved to {time}")
    else:
        words = translate("TimeEdits", "End of {title} moved to {time}")
    at_s = times.start_s if has_moved_start or times.end_s is None else times.end_s
    title = one_line(talk.title, _LONGEST_TITLE)
    return TimeEdit(edit, words.format(title=title, time=clock(at_s)), talk.id)


def next_talk(conference: Conference, talk: Talk) -> Talk | None:
    """Return the talk that follows in the same recording."""
    later = [
        one
        for one in conference.talks
        if one.recording == talk.recording and one.start_s > talk.start_s
    ]
    return min(later, key=lambda one: one.start_s, default=None)


def conflict_words(conference: Conference, talk_id: str, duration_s: float | None) -> str:
    """Return the first conflict of a talk with its neighbours in words; "" without one."""
    talk = conference.talk_by_id.get(talk_id)
    if talk is None:
        return ""
    day = recording_day(conference, talk.recording, duration_s)
    return next(
        (
            fault_text(fault)
            for fault in day.faults
            if fault.kind is not FaultKind.GAP and talk in (fault.before, fault.after)
        ),
        "",
    )
