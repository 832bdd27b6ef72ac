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
    fitting_end,
    fitting_start,
    later_end,
    place_of,
    recording_of,
    shifted,
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
from duthviewer.catalogue.times import LONGEST_S
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
            raise EditRefused("The last day cannot be before the first day.")
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

    ``field`` is one of title, recording, planned_s, speakers, abstract, slides, thumbnail, also,
    licence, timeline. A new title does not change the id.
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
        length_s = lengths.get(talk.recording)
        # A time that stays may lie beyond a file that is incomplete, or cut.
        keeps_start, keeps_end = self.start_s == talk.start_s, self.end_s == talk.end_s
        start_s = fitting_start(self.start_s, None if keeps_start else length_s)
        end_s = fitting_end(start_s, self.end_s, None if keeps_end else length_s)
        return with_talk(
            conference,
            self.talk,
            start_s=talk.start_s if keeps_start else start_s,
            end_s=talk.end_s if keeps_end else end_s,
        )

    def summary(self, conference: Conference) -> EditSummary:
        return _summary_of_talk(translatable("Move {talk}"), conference, self.talk)


class ShiftRecording(Edit, frozen=True):
    """Move all talks of a recording by some seconds, with their timelines."""

    recording: str
    by_s: float

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        recording_of(conference, self.recording)
        return shifted(conference, self.recording, self.by_s)

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
        start_s = fitting_start(self.start_s, lengths.get(self.recording))
        moved = shifted(conference, self.recording, start_s - talk.start_s)
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
        length_s = lengths.get(talk.recording)
        start_s = fitting_start(talk.start_s, length_s)
        end_s = fitting_end(start_s, talk.end_s, length_s)
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
        latest_s = LONGEST_S if end_s is None else end_s
        # Not the opposite, so that NaN is refused.
        if not talk.start_s < at_s < latest_s:
            raise EditRefused("A talk can be split only between its start and its end.")
        if self.new_id in conference.talk_by_id:
            raise EditRefused("There is already a talk with the id {talk}.", talk=self.new_id)
        before, after = cut(talk.timeline, at_s)
        has_deck = bool(after.pages)
        first = msgspec.structs.replace(
            talk,
            end_s=at_s,
            planned_s=None,
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
            end_s=later_end(conference, earlier, later),
            planned_s=(
                first.planned_s + second.planned_s if first.planned_s and second.planned_s else None
            ),
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
