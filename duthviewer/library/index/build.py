"""Updates of the search index from conferences and their files."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import catalogue_file, open_conference
from duthviewer.library.conferences.files import files_in
from duthviewer.library.conferences.find import all_conferences
from duthviewer.library.conferences.folder_files import list_folders
from duthviewer.library.conferences.resolved_timelines import alignments_of
from duthviewer.library.conferences.talk_clocks import talk_clock, usable_timeline
from duthviewer.library.conferences.talk_cues import subtitle_key
from duthviewer.library.index.results import IndexReport, IndexUpdate
from duthviewer.library.index.sources import SHOWN, PassageSource, TalkSources
from duthviewer.library.index.tables import Tier
from duthviewer.library.index.writer import DamagedIndexError, SearchIndexError, SearchWriter
from duthviewer.library.store.chosen_files import read_chosen_files
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.names import shown

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Work:
    """A source to read for the talk with this number in the index."""

    talk: int
    of: TalkSources
    source: PassageSource


def index_library(
    index: Path,
    store: Store,
    paths: Sequence[Path] = (),
    media: Sequence[Path] = (),
    *,
    from_scratch: bool = False,
    most_bytes: int | None = None,
    report: IndexReport | None = None,
) -> IndexUpdate:
    """Index new and changed sources, and remove missing conferences and talks.

    ``paths`` are catalogues or their folders; if empty, all conferences that were opened before,
    are bundled, or are in the index. Large sources are skipped if together they exceed
    ``most_bytes``. ``media`` are searched for files, as well as the catalogues' folders.

    An interrupted update keeps what was written; the next update does the rest. Raises KnownError
    if the index cannot be written or one of ``paths`` cannot be read.
    """
    try:
        with SearchWriter(index, from_scratch=from_scratch) as writer:
            return _index(writer, store, paths, media, most_bytes, report)
    except DamagedIndexError:
        # Opening the index again rebuilds it.
        with SearchWriter(index) as writer:
            return _index(writer, store, paths, media, most_bytes, report)


def _index(
    writer: SearchWriter,
    store: Store,
    paths: Sequence[Path],
    media: Sequence[Path],
    most_bytes: int | None,
    report: IndexReport | None,
) -> IndexUpdate:
    if paths:
        chosen = [(catalogue_file(path).absolute(), open_conference(path)) for path in paths]
    else:
        chosen = _all_conferences(writer, store)
    notes: dict[str, list[Note]] = {}
    for note in store.notes.of_all_talks():
        notes.setdefault(note.talk, []).append(note)
    talks = read = 0
    work: list[_Work] = []
    skipped: list[str] = []
    for path, conference in chosen:
        talks += len(conference.talks)
        with _skipping(skipped, f"{conference.title} ({shown(path)})"):
            small, large = _work_of(writer, store, path, conference, media, notes)
            for each in small:
                _do(writer, each)
            read += len(small)
            work += large
        writer.flush()
    whole = sum(each.source.cost for each in work)
    left = 0
    if most_bytes is not None and whole > most_bytes:
        left, work = len(work), []
    done = 0
    for each in work:
        if report is not None:
            report("reading", done / whole)
        with _skipping(skipped, each.of.talk.title):
            _do(writer, each)
        done += each.source.cost
    writer.flush()
    if writer.has_changed:
        writer.gather_words()
    return IndexUpdate(talks, read + len(work), left, writer.has_changed, tuple(skipped))


@contextlib.contextmanager
def _skipping(skipped: list[str], name: str) -> Iterator[None]:
    """Skip an unreadable source and record its name, so that the rest is indexed."""
    try:
        yield
    except SearchIndexError:
        raise
    except (KnownError, OSError, ValueError) as error:
        logger.info("%s was not indexed", name, exc_info=error)
        skipped.append(f"{name} cannot be searched: {error}")


def _all_conferences(writer: SearchWriter, store: Store) -> list[tuple[Path, Conference]]:
    """Return one conference per id.

    Those with a missing catalogue, and those removed from the list, are removed from the index.
    """
    chosen: dict[str, tuple[Path, Conference]] = {}
    removed = {listed.path for listed in store.conferences.removed()}
    for path, conference in all_conferences(store):
        chosen.setdefault(conference.id, (path.absolute(), conference))
    for conference_id, path in writer.conferences().items():
        if conference_id in chosen:
            continue
        if path in removed:
            writer.remove_conference(conference_id)
            continue
        try:
            conference = open_conference(path)
        except (KnownError, OSError):
            # A broken catalogue may be repaired later: its index entries stay.
            if not path.exists():
                writer.remove_conference(conference_id)
            continue
        if conference.id == conference_id:
            chosen[conference_id] = path, conference
        else:
            writer.remove_conference(conference_id)
    return list(chosen.values())


def _work_of(
    writer: SearchWriter,
    store: Store,
    path: Path,
    conference: Conference,
    media: Sequence[Path],
    notes: dict[str, list[Note]],
) -> tuple[list[_Work], list[_Work]]:
    """Return the sources of a conference to read: the small ones, and those in large files."""
    listed = list_folders([path.parent], media)
    files = files_in(conference, listed, read_chosen_files(store, conference.id))
    kept = store.timelines.clocks_of_conference(conference.id)
    alignments = alignments_of(conference, files, store.alignments.of_conference(conference.id))
    delays = _delays(store)
    numbers = writer.put_conference(conference, path)
    marks = writer.marks(conference.id)
    small: list[_Work] = []
    large: list[_Work] = []
    for talk in conference.talks:
        key, of_talk, number = talk_key(conference.id, talk.id), files[talk.id], numbers[talk.id]
        clock = talk_clock(talk, of_talk, alignments.get(key))
        timeline = usable_timeline(talk, of_talk, clock, kept.get(key, {})).shown
        of = TalkSources(
            talk,
            conference.end_by_talk_id[talk.id],
            of_talk,
            notes.get(key, ()),
            timeline.first_shown,
            delays.get(subtitle_key(conference.id, talk, clock), 0.0),
            clock,
        )
        before = marks.get(number, {})
        has_pages_anew = False
        for source in of.sources():
            if before.get(source.name, "") == source.mark:
                continue
            if listed.silent and not source.mark and source.tier in (Tier.CUE, Tier.PAGE):
                # The file may be in a folder that does not respond.
                continue
            is_large = source.tier in (Tier.CUE, Tier.PAGE) and source.mark
            (large if is_large else small).append(_Work(number, of, source))
            has_pages_anew = has_pages_anew or source.tier is Tier.PAGE
        if not has_pages_anew and before.get(SHOWN, "") != of.shown_mark:
            writer.put_pages_shown(number, of.shown_s, {SHOWN: of.shown_mark})
    return small, large


def _delays(store: Store) -> dict[str, float]:
    """Return the subtitle delays that the user set, by the keys of `subtitle_key`."""
    kept = store.settings.get("subtitle_delays")
    return {
        str(key): float(delay_s)
        for key, delay_s in (kept.items() if isinstance(kept, dict) else ())
        if isinstance(delay_s, int | float)
    }


def _do(writer: SearchWriter, work: _Work) -> None:
    source = work.source
    marks = {source.name: source.mark}
    if source.tier is Tier.PAGE:
        marks[SHOWN] = work.of.shown_mark
    writer.put(work.talk, source.tier, source.read() if source.mark else (), marks)
