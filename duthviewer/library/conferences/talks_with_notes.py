"""Talks that have notes, with their conference and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.files import TalkFiles, find_files
from duthviewer.library.conferences.find import conferences_with
from duthviewer.library.conferences.moment_link import MomentAddress, link_at, moment_link
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock, address_clock
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.chosen_files import read_chosen_files
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store


class OpenedConference(NamedTuple):
    """A conference with its catalogue, and the files of its talks if they were searched for."""

    catalogue: Path
    conference: Conference
    files: Mapping[str, TalkFiles] | None = None


class TalkWithNotes(NamedTuple):
    """A talk's notes by time. ``source`` and ``talk`` are None if no known catalogue has the
    talk.
    """

    key: str
    notes: tuple[Note, ...]
    source: OpenedConference | None = None
    talk: Talk | None = None
    #: The alignments of the talk's own videos, by clock
    alignments: Mapping[str, Alignment] = {}

    @property
    def title(self) -> str:
        return self.key if self.talk is None else self.talk.title

    @property
    def start_s(self) -> float:
        """Where the talk starts in its recording."""
        return 0.0 if self.talk is None else self.talk.start_s

    @property
    def files(self) -> TalkFiles | None:
        if self.source is None or self.talk is None or self.source.files is None:
            return None
        return self.source.files.get(self.talk.id)

    def day_s(self, note: Note) -> float | None:
        """Return a note's time in the recording of the day; None if it is unknown."""
        return TalkClock(alignments=self.alignments).day_of(note.at_s, note.clock)

    def position_s(self, note: Note) -> float:
        """Return a note's time from the start of the talk, or of the video it was made on."""
        day_s = self.day_s(note)
        return note.at_s if day_s is None else max(day_s - self.start_s, 0.0)

    def order(self, note: Note) -> tuple[float, float, str]:
        """Return the key to sort notes by: time, then creation."""
        return (self.position_s(note), note.created, note.id)

    def link(self, note: Note) -> str | None:
        """Return the web address of a note's moment, or None."""
        if self.source is None or self.talk is None:
            return None
        if self.day_s(note) is None:
            own = (url for url in self.talk.also if address_clock(url) == note.clock)
            url = next(own, None)
            return None if url is None else link_at(url, note.at_s)
        recording = self.source.conference.recording_by_id.get(self.talk.recording)
        return moment_link(recording, self.talk, self.position_s(note))

    def address(self, note: Note) -> str:
        """Return the address of a note's moment that this program opens, also without a network."""
        day_s = self.day_s(note)
        at_s, clock = (note.at_s, note.clock) if day_s is None else (day_s, DAY)
        return str(MomentAddress(self.key, at_s, note.page, clock))


def talks_with_notes(
    notes: Sequence[Note], store: Store, opened: Sequence[OpenedConference] = ()
) -> list[TalkWithNotes]:
    """Group the notes by talk: conferences sorted by id, talks in the catalogue's order.

    The talks are looked up in the ``opened`` conferences, then in those opened before. Reads the
    disk.
    """
    of_talk: dict[str, list[Note]] = {}
    for note in notes:
        of_talk.setdefault(note.talk, []).append(note)
    wanted = {key.partition("/")[0] for key in of_talk}
    sources = {source.conference.id: source for source in opened}
    if unknown := wanted - sources.keys():
        for catalogue, conference in conferences_with(unknown, store):
            sources.setdefault(conference.id, OpenedConference(catalogue, conference))
    found = []
    clocks: dict[str, Mapping[str, Mapping[str, KeptAlignment]]] = {}
    for key, of_one in of_talk.items():
        conference_id, _, talk_id = key.partition("/")
        source = sources.get(conference_id)
        talk = None if source is None else source.conference.talk_by_id.get(talk_id)
        alignments: dict[str, Alignment] = {}
        if any(note.clock for note in of_one):
            if conference_id not in clocks:
                clocks[conference_id] = store.alignments.of_conference(conference_id)
            kept = clocks[conference_id].get(key, {})
            alignments = {clock: one.alignment for clock, one in kept.items() if one.alignment}
        noted = TalkWithNotes(key, tuple(of_one), source, talk, alignments)
        found.append(noted._replace(notes=tuple(sorted(noted.notes, key=noted.order))))
    return sorted(found, key=_place)


def with_files(
    talks: Sequence[TalkWithNotes], media: Sequence[Path], store: Store | None = None
) -> list[TalkWithNotes]:
    """Find the files of the talks where that was not done yet. Reads the disk.

    ``store`` has the files that the user has chosen.
    """
    looked: dict[str, OpenedConference] = {}
    found = []
    for noted in talks:
        source = noted.source
        if source is not None and source.files is None:
            conference_id = source.conference.id
            if conference_id not in looked:
                given = read_chosen_files(store, conference_id)
                folders = [source.catalogue.parent]
                files = find_files(source.conference, folders, media, given)
                looked[conference_id] = source._replace(files=files)
            noted = noted._replace(source=looked[conference_id])
        found.append(noted)
    return found


def _place(noted: TalkWithNotes) -> tuple[str, int, str]:
    conference_id = noted.key.partition("/")[0]
    if noted.source is None or noted.talk is None:
        return conference_id, 1 << 30, noted.key
    return conference_id, noted.source.conference.talks.index(noted.talk), noted.key
