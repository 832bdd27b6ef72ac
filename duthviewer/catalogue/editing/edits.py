"""Edits of a conference, as values: each makes a changed conference of another.

An edit changes nothing that its name does not say: a talk keeps its id for ever, because notes and
progress are stored under ``conference-id/talk-id``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.editing.changes import (
    EditRefused,
    concatenated,
    cut,
    recording_of,
    talk_of,
    with_recording,
    with_talk,
    with_talks,
)
from duthviewer.catalogue.editing.fields import (
    CONFERENCE_FIELDS,
    RECORDING_FIELDS,
    TALK_FIELDS,
    fitting_value,
)
from duthviewer.catalogue.texts import shortened
from duthviewer.catalogue.timeline import Timeline
from duthviewer.catalogue.times import LONGEST_S, format_time
from duthviewer.catalogue.value import Value
from duthviewer.errors import translatable

#: The lengths of recordings in seconds, as far as they are known, by their ids
Lengths = Mapping[str, float]

NO_LENGTHS: Lengths = {}


class EditSummary(Value, frozen=True):
    """What an edit does, for menus: "Rename Channels".

    ``template`` is an English text with ``{placeholders}`` for ``values``, as in `KnownError`.
    """

    template: str
    values: Mapping[str, str] = {}

    def __str__(self) -> str:
        return self.template.format_map(self.values) if self.values else self.template


class Edit(Value, frozen=True):
    """A change of a conference."""

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        """Return the changed conference. Raises EditRefused."""
        raise NotImplementedError

    def summary(self, conference: Conference) -> EditSummary:
        """Say what the edit does to a conference that it has not changed yet."""
        raise NotImplementedError


class SetConferenceField(Edit, frozen=True):
    """Set a field of the conference; an empty value removes it.

    ``field`` is one of title, place, start, end, website, description, links, licence.
    """

    field: str
    value: Any

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        value = fitting_value(CONFERENCE_FIELDS, self.field, self.value, conference)
        changed = msgspec.structs.replace(conference, **{self.field: value})
        if changed.start and changed.end and changed.end < changed.start:
            raise EditRefused("The last day has to be after the first day.")
        return changed

    def summary(self, conference: Conference) -> EditSummary:
        return EditSummary(template=translatable("Change the conference"))


class SetRecordingField(Edit, frozen=True):
    """Set a field of a recording; an empty value removes it.

    ``field`` is one of title, date, url, file, times, licence.
    """

    recording: str
    field: str
    value: Any

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording_of(conference, self.recording)
        value = fitting_value(RECORDING_FIELDS, self.field, self.value, conference)
        return with_recording(conference, self.recording, **{self.field: value})

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_recording(translatable("Change {recording}"), conference, self.recording)


class SetTalkField(Edit, frozen=True):
    """Set a field of a talk; an empty value removes it.

    ``field`` is one of title, recording, speakers, abstract, slides, thumbnail, also, licence,
    timeline. A new title does not change the id.
    """

    talk: str
    field: str
    value: Any

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk_of(conference, self.talk)
        value = fitting_value(TALK_FIELDS, self.field, self.value, conference)
        return with_talk(conference, self.talk, **{self.field: value})

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Change {talk}"), conference, self.talk)


class ReplaceSpeakers(Edit, frozen=True):
    """Replace the speakers of a talk."""

    talk: str
    speakers: tuple[Speaker, ...]

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk_of(conference, self.talk)
        speakers = fitting_value(TALK_FIELDS, "speakers", self.speakers, conference)
        return with_talk(conference, self.talk, speakers=speakers)

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(
            translatable("Change the speakers of {talk}"), conference, self.talk
        )


class SetTalkTimes(Edit, frozen=True):
    """Set the start and the end of a talk.

    Without an end the talk ends where the next one starts.
    """

    talk: str
    start_s: float
    end_s: float | None = None

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk = talk_of(conference, self.talk)
        start_s, end_s = _times(self.start_s, self.end_s, lengths.get(talk.recording))
        return with_talk(conference, self.talk, start_s=start_s, end_s=end_s)

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Move {talk}"), conference, self.talk)


class ShiftRecording(Edit, frozen=True):
    """Move all talks of a recording by some seconds, with their timelines."""

    recording: str
    by_s: float

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording_of(conference, self.recording)
        return _shifted(conference, self.recording, self.by_s)

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_recording(
            translatable("Move all talks of {recording}"), conference, self.recording
        )


class AnchorRecording(Edit, frozen=True):
    """Move all talks of a recording so that one of them starts where it really does.

    The times of the recording are no longer planned.
    """

    recording: str
    talk: str
    start_s: float

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording_of(conference, self.recording)
        talk = talk_of(conference, self.talk)
        if talk.recording != self.recording:
            raise EditRefused("{talk} is not in this recording.", talk=talk.title)
        start_s, _ = _times(self.start_s, None, lengths.get(self.recording))
        moved = _shifted(conference, self.recording, start_s - talk.start_s)
        return with_recording(moved, self.recording, times="exact")

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(
            translatable("Move all talks to the start of {talk}"), conference, self.talk
        )


class AddTalk(Edit, frozen=True):
    """Add a talk, in the list before the talk at ``index``.

    Without an index its place follows from its start.
    """

    talk: Talk
    index: int | None = None

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk = self.talk
        if talk.id in conference.talk_by_id:
            raise EditRefused("There is already a talk with the id {talk}.", talk=talk.id)
        recording_of(conference, talk.recording)
        start_s, end_s = _times(talk.start_s, talk.end_s, lengths.get(talk.recording))
        values = {
            field: fitting_value(TALK_FIELDS, field, getattr(talk, field), conference)
            for field in TALK_FIELDS
        }
        added = msgspec.structs.replace(talk, start_s=start_s, end_s=end_s, **values)
        index = place_of(conference, added) if self.index is None else self.index
        talks = list(conference.talks)
        talks.insert(index, added)
        return with_talks(conference, talks)

    def summary(self, conference: Conference) -> EditSummary:
        return EditSummary(
            template=translatable("Add {talk}"), values={"talk": _short(self.talk.title)}
        )


class RemoveTalk(Edit, frozen=True):
    """Remove a talk."""

    talk: str

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk_of(conference, self.talk)
        return with_talks(conference, (one for one in conference.talks if one.id != self.talk))

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Remove {talk}"), conference, self.talk)


class MoveTalk(Edit, frozen=True):
    """Put a talk at another place in the list of talks."""

    talk: str
    index: int

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk = talk_of(conference, self.talk)
        talks = [one for one in conference.talks if one.id != self.talk]
        talks.insert(max(0, self.index), talk)
        return msgspec.structs.replace(conference, talks=tuple(talks))

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Reorder {talk}"), conference, self.talk)


class SplitTalk(Edit, frozen=True):
    """Cut a talk in two at a time of its recording.

    The first part keeps everything but what is shown later. The second part gets the rest of the
    timeline, and the deck if one of its pages is shown then; a deck whose pages are shown only in
    the second part leaves the first.
    """

    talk: str
    at_s: float
    #: Of the second part
    new_id: str
    title: str

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        talk = talk_of(conference, self.talk)
        at_s = round(self.at_s, 3)
        end_s = conference.end_by_talk_id[talk.id]
        if end_s is None:
            end_s = lengths.get(talk.recording)
        if at_s <= talk.start_s or (end_s is not None and at_s >= end_s):
            raise EditRefused("A talk can be split only between its start and its end.")
        if self.new_id in conference.talk_by_id:
            raise EditRefused("There is already a talk with the id {talk}.", talk=self.new_id)
        before, after = cut(talk.timeline, at_s)
        has_deck = bool(after.pages)
        first = msgspec.structs.replace(
            talk,
            end_s=at_s,
            timeline=before,
            slides=talk.slides if before.pages or not has_deck else None,
        )
        second = Talk(
            id=self.new_id,
            title=fitting_value(TALK_FIELDS, "title", self.title, conference),
            recording=talk.recording,
            start_s=at_s,
            end_s=talk.end_s,
            slides=talk.slides if has_deck else None,
            licence=talk.licence,
            timeline=after,
        )
        talks = list(conference.talks)
        place = talks.index(talk)
        talks[place : place + 1] = [first, second]
        return with_talks(conference, talks)

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Split {talk}"), conference, self.talk)


class JoinTalks(Edit, frozen=True):
    """Make one talk of two in the same recording; it keeps the id and the title of the first.

    The result has the speakers of both and both abstracts. A timeline of another deck than the
    result's is left out, because its page numbers mean other pages.
    """

    first: str
    second: str

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        first, second = talk_of(conference, self.first), talk_of(conference, self.second)
        if first.id == second.id:
            raise EditRefused("A talk cannot be joined with itself.")
        if first.recording != second.recording:
            raise EditRefused("Only talks of the same recording can be joined.")
        earlier, later = sorted((first, second), key=lambda talk: talk.start_s)
        slides = first.slides or second.slides
        timelines = [
            talk.timeline
            for talk in (earlier, later)
            if talk.slides is None or talk.slides == slides
        ]
        names = {speaker.name: speaker for speaker in (*second.speakers, *first.speakers)}
        ordered = dict.fromkeys(one.name for one in (*earlier.speakers, *later.speakers))
        joined = msgspec.structs.replace(
            first,
            start_s=earlier.start_s,
            end_s=_later_end(conference, earlier, later),
            speakers=tuple(names[name] for name in ordered),
            abstract="\n\n".join(
                dict.fromkeys(text for text in (earlier.abstract, later.abstract) if text)
            )
            or None,
            slides=slides,
            thumbnail=first.thumbnail or second.thumbnail,
            also=first.also or second.also,
            licence=first.licence or second.licence,
            timeline=concatenated(*timelines) if len(timelines) == 2 else timelines[0],
        )
        fitting_value(TALK_FIELDS, "abstract", joined.abstract, conference)
        fitting_value(TALK_FIELDS, "speakers", joined.speakers, conference)
        return with_talks(
            conference,
            (
                joined if one.id == first.id else one
                for one in conference.talks
                if one.id != second.id
            ),
        )

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Join {talk}"), conference, self.first)


class AddRecording(Edit, frozen=True):
    """Add a recording after the others."""

    recording: Recording

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording = self.recording
        if recording.id in conference.recording_by_id:
            raise EditRefused(
                "There is already a recording with the id {recording}.", recording=recording.id
            )
        values = {
            field: fitting_value(RECORDING_FIELDS, field, getattr(recording, field), conference)
            for field in RECORDING_FIELDS
        }
        added = msgspec.structs.replace(recording, **values)
        return msgspec.structs.replace(conference, recordings=(*conference.recordings, added))

    def summary(self, conference: Conference) -> EditSummary:
        name = self.recording.title or self.recording.id
        return EditSummary(template=translatable("Add {talk}"), values={"talk": _short(name)})


class RemoveRecording(Edit, frozen=True):
    """Remove a recording with its talks."""

    recording: str

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording_of(conference, self.recording)
        return msgspec.structs.replace(
            conference,
            recordings=tuple(one for one in conference.recordings if one.id != self.recording),
            talks=tuple(one for one in conference.talks if one.recording != self.recording),
        )

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_recording(translatable("Remove {recording}"), conference, self.recording)


class EditGroup(Edit, frozen=True):
    """Several edits that are undone together; all of them or none."""

    edits: tuple[Edit, ...]
    #: What the group does, if it is not what its first edit does
    text: EditSummary | None = None

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        for edit in self.edits:
            conference = edit.changed(conference, lengths)
        return conference

    def summary(self, conference: Conference) -> EditSummary:
        if self.text is not None or not self.edits:
            return self.text or EditSummary(template=translatable("Change the conference"))
        return self.edits[0].summary(conference)


def place_of(conference: Conference, talk: Talk) -> int:
    """Return the index at which a new talk belongs into the list of talks."""
    index = len(conference.talks)
    is_first = True
    for number, one in enumerate(conference.talks):
        if one.recording != talk.recording:
            continue
        if one.start_s <= talk.start_s:
            index = number + 1
        elif is_first:
            return number
        is_first = False
    return index


def _times(
    start_s: float, end_s: float | None, length_s: float | None
) -> tuple[float, float | None]:
    """Return valid times, to the millisecond. Raises EditRefused."""
    start_s = round(start_s, 3)
    # Not (0 <= start), so that NaN is refused.
    if not start_s >= 0:
        raise EditRefused("A talk cannot start before its recording.")
    latest_s = LONGEST_S if length_s is None else min(length_s, LONGEST_S)
    if start_s > latest_s or start_s == length_s:
        raise EditRefused(
            "A talk has to start before its recording ends, at {time}.",
            time=format_time(round(latest_s, 3)),
        )
    if end_s is None:
        return start_s, None
    end_s = round(end_s, 3)
    if not end_s > start_s:
        raise EditRefused("The end of a talk has to be after its start.")
    if end_s > latest_s:
        # Lengths of files differ from what decoders report by less.
        if end_s > latest_s + 1:
            raise EditRefused(
                "A talk has to end before its recording ends, at {time}.",
                time=format_time(round(latest_s, 3)),
            )
        end_s = max(round(latest_s, 3), start_s + 0.001)
    return start_s, end_s


def _shifted(conference: Conference, recording: str, by_s: float) -> Conference:
    """Return the conference with all talks of a recording later. Raises EditRefused."""
    talks = []
    for talk in conference.talks:
        if talk.recording == recording and by_s:
            start_s = round(talk.start_s + by_s, 3)
            end_s = None if talk.end_s is None else round(talk.end_s + by_s, 3)
            if not start_s >= 0:
                raise EditRefused(
                    "{talk} would start before the recording. Remove this talk first.",
                    talk=talk.title,
                )
            if max(start_s, end_s or 0.0) > LONGEST_S:
                raise EditRefused("No recording is longer than 1000 hours.")
            talk = msgspec.structs.replace(
                talk, start_s=start_s, end_s=end_s, timeline=_shifted_timeline(talk, by_s)
            )
        talks.append(talk)
    return with_talks(conference, talks)


def _shifted_timeline(talk: Talk, by_s: float) -> Timeline:
    """Return a talk's timeline later, without what would be before the recording."""
    _, shifted = cut(talk.timeline.shifted(by_s), 0.0)
    return Timeline(
        tuple(
            msgspec.structs.replace(
                span,
                start_s=round(span.start_s, 6),
                end_s=None if span.end_s is None else round(span.end_s, 6),
            )
            for span in shifted
        )
    )


def _later_end(conference: Conference, earlier: Talk, later: Talk) -> float | None:
    """Return the end to write for two joined talks; None if the next talk's start is their end."""
    ends = [conference.end_by_talk_id[talk.id] for talk in (earlier, later)]
    if None in ends:
        return None
    end_s = max(end for end in ends if end is not None)
    if earlier.end_s is None or later.end_s is None:
        following = [
            one.start_s
            for one in conference.talks
            if one.recording == earlier.recording
            and one.id != later.id
            and one.start_s > earlier.start_s
        ]
        if following and min(following) == end_s:
            return None
    return end_s


def _summary_of_talk(template: str, conference: Conference, talk: str) -> EditSummary:
    found = conference.talk_by_id.get(talk)
    return EditSummary(
        template=template, values={"talk": _short(found.title if found is not None else talk)}
    )


def _summary_of_recording(template: str, conference: Conference, recording: str) -> EditSummary:
    found = conference.recording_by_id.get(recording)
    name = recording if found is None or found.title is None else found.title
    return EditSummary(template=template, values={"recording": _short(name)})


def _short(name: str) -> str:
    return shortened(name, 40)
