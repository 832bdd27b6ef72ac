"""Merging an updated catalogue into a copy with a person's own changes.

The merge compares values, not lines: each field of the conference, of recordings and of talks for
itself. A field that only one side changed is taken from that side. Where both changed it to
different values the person's own stays, and a clash says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any, Generic, TypeVar

import msgspec

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.editing.changes import fitting_timeline, place_of
from duthviewer.catalogue.editing.edits import NO_LENGTHS, Edit, EditSummary, Lengths
from duthviewer.catalogue.editing.fields import CONFERENCE_FIELDS
from duthviewer.catalogue.value import Value
from duthviewer.errors import translatable

_Part = TypeVar("_Part", Recording, Talk)

_CLASHES = {
    "title": translatable("{name}: both versions have a new title. Yours is kept."),
    "times": translatable("{name}: both versions have new times. Yours are kept."),
    "speakers": translatable("{name}: both versions have new speakers. Yours are kept."),
    "abstract": translatable("{name}: both versions have a new description. Yours is kept."),
    "description": translatable("{name}: both versions have a new description. Yours is kept."),
    "slides": translatable("{name}: both versions have new slides. Yours are kept."),
    "timeline": translatable("{name}: both versions have a new timeline. Yours is kept."),
    "url": translatable("{name}: both versions have a new address. Yours is kept."),
    "website": translatable("{name}: both versions have a new address. Yours is kept."),
    "also": translatable("{name}: both versions have new videos. Yours are kept."),
}
_CLASH = translatable("{name}: both versions have new details. Yours are kept.")
_REMOVED_HERE = translatable("{name}: you removed it, and it has changed. It stays removed.")
_REMOVED_THERE = translatable("{name}: it was removed, and you changed it. Yours is kept.")

#: The fields that are merged together, because each means nothing without the others
_TALK_UNITS = (
    ("title", ("title",)),
    ("times", ("recording", "start_s", "end_s")),
    ("planned", ("planned_s",)),
    ("speakers", ("speakers",)),
    ("abstract", ("abstract",)),
    ("slides", ("slides",)),
    ("thumbnail", ("thumbnail",)),
    ("also", ("also",)),
    ("licence", ("licence",)),
    ("timeline", ("timeline",)),
)
_RECORDING_UNITS = tuple(
    (field, (field,)) for field in ("title", "date", "url", "file", "times", "licence")
)


class MergeClash(Value, frozen=True):
    """Something that both versions changed. The person's own version was kept.

    ``talk`` and ``recording`` are ids; both are None for the conference. ``theirs`` is what the
    other version has in ``field``; None if it has removed the talk.
    """

    summary: EditSummary
    field: str
    talk: str | None = None
    recording: str | None = None
    mine: Any = None
    theirs: Any = None

    def __str__(self) -> str:
        return str(self.summary)


class MergeResult(Value, frozen=True):
    """A merged conference, and what the update brought: ids of talks, and the clashes."""

    conference: Conference
    clashes: tuple[MergeClash, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class ReplaceConference(Edit, frozen=True):
    """Replace all values at once, as after a merge."""

    conference: Conference
    text: EditSummary

    def changed(self, conference: Conference, lengths: Lengths = NO_LENGTHS) -> Conference:
        return self.conference

    def summary(self, conference: Conference) -> EditSummary:
        return self.text


def merge(base: Conference, mine: Conference, theirs: Conference) -> MergeResult:
    """Merge what ``theirs`` changed since ``base`` into ``mine``.

    The id, the order and the ``base`` address of ``mine`` stay.
    """
    clashes: list[MergeClash] = []
    head = _merged_head(base, mine, theirs, clashes)
    # A recording that was removed here stays removed with its talks.
    removed = base.recording_by_id.keys() - mine.recording_by_id.keys()
    known = (mine.recording_by_id.keys() | theirs.recording_by_id.keys()) - removed
    talks = _Parts(
        base.talks,
        mine.talks,
        tuple(
            talk for talk in theirs.talks if talk.recording in known or talk.id in mine.talk_by_id
        ),
    ).merged(
        lambda before, own, other: _merged_talk(
            before, own, _usable(other, own, known, mine.base), clashes
        ),
        lambda _: False,
        clashes,
    )
    used = {talk.recording for talk in talks}
    recordings = _Parts(base.recordings, mine.recordings, theirs.recordings).merged(
        lambda before, own, other: _merged_recording(before, own, other, clashes),
        lambda recording: recording.id in used,
        clashes,
    )
    conference = msgspec.structs.replace(head, recordings=tuple(recordings), talks=())
    conference = _placed(conference, talks, mine, theirs)
    before, after = mine.talk_by_id, conference.talk_by_id
    return MergeResult(
        conference=conference,
        clashes=tuple(clashes),
        added=tuple(talk for talk in after if talk not in before),
        changed=tuple(talk for talk in after if talk in before and before[talk] != after[talk]),
        removed=tuple(talk for talk in before if talk not in after),
    )


class _Parts(Generic[_Part]):
    """Recordings or talks of three versions."""

    def __init__(
        self, base: Sequence[_Part], mine: Sequence[_Part], theirs: Sequence[_Part]
    ) -> None:
        self._base: dict[str, _Part] = {part.id: part for part in base}
        self._mine: dict[str, _Part] = {part.id: part for part in mine}
        self._theirs: dict[str, _Part] = {part.id: part for part in theirs}

    def merged(
        self,
        merge_part: Callable[[_Part | None, _Part, _Part], _Part],
        is_needed: Callable[[_Part], bool],
        clashes: list[MergeClash],
    ) -> list[_Part]:
        """Return the parts of mine, merged, then those that are new in theirs."""
        kept: list[_Part] = []
        for key, own in self._mine.items():
            before, other = self._base.get(key), self._theirs.get(key)
            if other is not None:
                kept.append(merge_part(before, own, other))
            elif before is None or is_needed(own):
                kept.append(own)
            elif not _is_same_part(before, own):
                kept.append(own)
                clashes.append(_part_clash(_REMOVED_THERE, own, own, None))
        for key, other in self._theirs.items():
            if key in self._mine:
                continue
            before = self._base.get(key)
            if before is None:
                kept.append(other)
            elif not _is_same_part(before, other):
                clashes.append(_part_clash(_REMOVED_HERE, other, None, other))
        return kept


def _merged_head(
    base: Conference, mine: Conference, theirs: Conference, clashes: list[MergeClash]
) -> Conference:
    changes: dict[str, Any] = {}
    for field in CONFERENCE_FIELDS:
        three = (getattr(base, field), getattr(mine, field), getattr(theirs, field))
        if field == "links":
            changes[field], is_clash = _merged_links(*three)
        else:
            changes[field], is_clash = _chosen(*three)
        if is_clash:
            summary = _summary(_CLASHES.get(field, _CLASH), mine.title)
            clashes.append(MergeClash(summary=summary, field=field, mine=three[1], theirs=three[2]))
    start, end = changes["start"], changes["end"]
    if start and end and end < start:
        # Each from another side
        changes |= {"start": mine.start, "end": mine.end}
    return msgspec.structs.replace(mine, **changes)


def _merged_recording(
    base: Recording | None, mine: Recording, theirs: Recording, clashes: list[MergeClash]
) -> Recording:
    return _merged_fields(base, mine, theirs, _RECORDING_UNITS, clashes)


def _usable(theirs: Talk, mine: Talk, recordings: Set[str], base: str | None) -> Talk:
    """Return the other version of a talk with what can be in this catalogue."""
    changes: dict[str, Any] = {}
    if theirs.recording not in recordings:
        changes = {"recording": mine.recording, "start_s": mine.start_s, "end_s": mine.end_s}
    for field in ("slides", "thumbnail"):
        # In a catalogue with a base, a path would be an address.
        if base is not None and not is_web_address(getattr(theirs, field) or "https://"):
            changes[field] = getattr(mine, field)
    return msgspec.structs.replace(theirs, **changes)


def _merged_talk(base: Talk | None, mine: Talk, theirs: Talk, clashes: list[MergeClash]) -> Talk:
    return _merged_fields(base, mine, theirs, _TALK_UNITS, clashes)


def _merged_fields(
    base: _Part | None,
    mine: _Part,
    theirs: _Part,
    units: Sequence[tuple[str, Sequence[str]]],
    clashes: list[MergeClash],
) -> _Part:
    changes: dict[str, Any] = {}
    for name, fields in units:
        before, own, other = (
            None if part is None else _comparable(part, fields) for part in (base, mine, theirs)
        )
        chosen, is_clash = _chosen(before, own, other)
        if is_clash:
            clashes.append(_part_clash(_CLASHES.get(name, _CLASH), mine, own, other, name))
        elif chosen is not own and chosen != own:
            changes |= {field: getattr(theirs, field) for field in fields}
    return msgspec.structs.replace(mine, **changes)


def _chosen(base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """Return the value to take, and whether both sides changed it to different values."""
    if theirs in (base, mine):
        return mine, False
    return (theirs, False) if mine == base else (mine, True)


def _merged_links(
    base: Mapping[str, str], mine: Mapping[str, str], theirs: Mapping[str, str]
) -> tuple[dict[str, str], bool]:
    merged: dict[str, str] = {}
    is_clash = False
    for name in dict.fromkeys((*mine, *theirs)):
        url, clashes = _chosen(base.get(name), mine.get(name), theirs.get(name))
        is_clash = is_clash or clashes
        if url is not None:
            merged[name] = url
    return merged, is_clash


def _comparable(part: Recording | Talk, fields: Sequence[str]) -> tuple[Any, ...]:
    """Return the values of fields; of a timeline without the end, which follows from the times."""
    values = []
    for field in fields:
        value = getattr(part, field)
        if field == "timeline":
            value = tuple((span.start_s, span.page, span.confidence) for span in value)
        values.append(value)
    return tuple(values)


def _is_same_part(one: Recording | Talk, other: Recording | Talk) -> bool:
    units = _TALK_UNITS if isinstance(one, Talk) else _RECORDING_UNITS
    return all(_comparable(one, fields) == _comparable(other, fields) for _, fields in units)


def _part_clash(
    template: str, part: Recording | Talk, mine: Any, theirs: Any, field: str = ""
) -> MergeClash:
    is_talk = isinstance(part, Talk)
    return MergeClash(
        summary=_summary(template, part.title or part.id),
        field=field,
        talk=part.id if is_talk else None,
        recording=None if is_talk else part.id,
        mine=mine,
        theirs=theirs,
    )


def _summary(template: str, name: str) -> EditSummary:
    return EditSummary(template=template, values={"name": name})


def _placed(
    conference: Conference, talks: Sequence[Talk], mine: Conference, theirs: Conference
) -> Conference:
    """Return the conference with its talks: those of mine in their order, new ones where they
    belong, and with timelines that fit.
    """
    own = [talk for talk in talks if talk.id in mine.talk_by_id]
    conference = msgspec.structs.replace(conference, talks=tuple(own))
    before = dict(zip(theirs.talk_by_id, [None, *theirs.talk_by_id], strict=False))
    for talk in talks:
        if talk.id in mine.talk_by_id:
            continue
        placed = [one.id for one in conference.talks]
        previous = before.get(talk.id)
        while previous is not None and previous not in placed:
            previous = before[previous]
        index = place_of(conference, talk) if previous is None else placed.index(previous) + 1
        conference = msgspec.structs.replace(
            conference, talks=(*conference.talks[:index], talk, *conference.talks[index:])
        )
    ends = conference.end_by_talk_id
    fitting = tuple(
        msgspec.structs.replace(
            talk, timeline=fitting_timeline(talk.timeline, ends[talk.id], talk.end_s)
        )
        if talk.timeline
        else talk
        for talk in conference.talks
    )
    return msgspec.structs.replace(conference, talks=fitting)
