"""Synchronising the talks of catalogues, on this computer or on a cluster; for `sync`."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.sync_days import locate_here, locate_on_cluster
from duthviewer.cli.sync_events import EventLines
from duthviewer.cli.terminal import (
    DONE,
    WRONG,
    ProgressLine,
    counted,
    expect_folders,
    print_error,
)
from duthviewer.cli.work import (
    chosen_talks,
    existing_store,
    files_of,
    report_on,
    use_chosen_videos,
)
from duthviewer.errors import KnownError

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference, Talk
    from duthviewer.catalogue.timeline import Timeline
    from duthviewer.library.store.store import Store
    from duthviewer.sync.archive.cluster import ClusterEvent
    from duthviewer.sync.archive.days import LocatedDays
    from duthviewer.sync.archive.jobs import PlannedTalk
    from duthviewer.sync.archive.results import TalkResults
    from duthviewer.sync.talks import SyncOutcome, SyncStatus


def synchronise_catalogues(arguments: argparse.Namespace) -> int:
    """Synchronise the talks of all catalogues; return the exit code. Raises KnownError."""
    from duthviewer.library.places import places
    from duthviewer.library.store.store import Store
    from duthviewer.sync.archive.results import FolderResults, LibraryResults

    expect_folders(arguments.media)
    with contextlib.ExitStack() as stack:
        results: TalkResults
        store: Store | None
        if arguments.output is None:
            store = stack.enter_context(Store(places().store))
            results = LibraryResults(store, places())
        else:
            store = stack.enter_context(existing_store())
            results = FolderResults(arguments.output.expanduser().absolute())
        if store is not None:
            use_chosen_videos(store)
        catalogues = _Catalogues(arguments, store, results)
        work = _on_this_computer if arguments.scheduler is None else _on_cluster
        statuses = work(arguments, catalogues, results)
    return _exit_code(statuses, is_named=bool(arguments.talk), is_broken=catalogues.is_broken)


def _exit_code(statuses: Sequence[SyncStatus], *, is_named: bool, is_broken: bool) -> int:
    from duthviewer.sync.talks import SyncStatus

    lacking = {SyncStatus.NO_RECORDING, SyncStatus.NO_DECK, SyncStatus.NO_FILES}
    # For whole catalogues, success means that any talk has its files.
    nothing = not lacking.isdisjoint(statuses) if is_named else lacking.issuperset(statuses)
    return WRONG if nothing or is_broken or SyncStatus.FAILED in statuses else DONE


class _Catalogues:
    """The catalogues of the command line, and their talks with what to do about them."""

    def __init__(
        self, arguments: argparse.Namespace, store: Store | None, results: TalkResults
    ) -> None:
        """Read the catalogues. Raises KnownError; reports one of several that is broken."""
        from duthviewer.catalogue.problems import NoCatalogueError
        from duthviewer.catalogue.reader import read_catalogue
        from duthviewer.sync.archive.days import LocatedDays, decks_to_locate
        from duthviewer.sync.archive.plan import find_catalogues

        self._arguments, self._store, self._results = arguments, store, results
        #: Whether one could not be read
        self.is_broken = False
        self._read: dict[str, tuple[Path, Conference]] = {}
        #: The folders without a catalogue, in whose recordings talks are located
        self.days: list[LocatedDays] = []
        paths: list[Path] = []
        for path in arguments.path:
            try:
                paths += find_catalogues(path)
            except NoCatalogueError as error:
                if arguments.output is None:
                    raise
                needed = decks_to_locate(path, error)
                output = arguments.output.expanduser().absolute()
                self.days.append(LocatedDays(needed, output, redo=arguments.redo))
        for path in dict.fromkeys(paths):
            try:
                conference = read_catalogue(path)
                if (other := self._read.get(conference.id)) is not None:
                    raise KnownError(f"{path}: {other[0]} is a conference {conference.id}, too")
                self._read[conference.id] = (path, conference)
            except KnownError as error:
                if len(paths) == 1:
                    raise
                self.is_broken = True
                print_error(str(error))
        self._chosen = self._chosen_talks()
        self.count = sum(map(len, self._chosen.values()))

    def talks(self) -> Iterator[PlannedTalk]:
        """Yield all talks, each with its job or with the reason for skipping it."""
        from duthviewer.library.store.chosen_files import media_folders
        from duthviewer.sync.archive.plan import plan_talks

        media = [*self._arguments.media, *media_folders(self._store)]
        for path, conference in self._read.values():
            talks = self._chosen[conference.id]
            if talks:
                files = files_of(conference, path, media, self._store)
                yield from plan_talks(
                    conference, talks, files, self._results, redo=self._arguments.redo
                )

    def _chosen_talks(self) -> dict[str, list[Talk]]:
        names: list[str] = self._arguments.talk
        if len(self._read) <= 1 or not names:
            return {key: chosen_talks(one, path, names) for key, (path, one) in self._read.items()}
        found = {
            key: [talk for talk in one.talks if talk.id in names or f"{one.id}/{talk.id}" in names]
            for key, (_, one) in self._read.items()
        }
        known = {name for key, some in found.items() for talk in some
                 for name in (talk.id, f"{key}/{talk.id}")}  # fmt: skip
        if unknown := [name for name in names if name not in known]:
            raise KnownError(f"duthviewer: no catalogue has a talk {unknown[0]}")
        return found


# On this computer.


def _on_this_computer(
    arguments: argparse.Namespace, catalogues: _Catalogues, results: TalkResults
) -> list[SyncStatus]:
    from duthviewer.review.sound.background import sound_measured
    from duthviewer.sync.archive.work import synchronise_talk
    from duthviewer.sync.talks import SyncOutcome, SyncStatus, file_range

    statuses = []
    if catalogues.days:
        good = locate_here(catalogues.days)
        statuses.append(SyncStatus.FOUND if good else SyncStatus.FAILED)
    with ProgressLine() as progress:
        for number, one in enumerate(catalogues.talks(), 1):
            if one.status is not None:
                outcome = SyncOutcome(talk=one.talk, status=one.status)
            else:
                before = f"{one.talk.title} ({number} of {catalogues.count}): "
                # The report of how the talk went needs the sound soon.
                recording = one.files.recording if arguments.output is None else None
                part = file_range(one.conference, one.talk, one.files)
                with sound_measured(recording, *part):
                    outcome = synchronise_talk(one, results, report_on(progress, before))
            progress.wipe()
            _print_outcome(outcome)
            statuses.append(outcome.status)
    return statuses


def _print_outcome(outcome: SyncOutcome) -> None:
    from duthviewer.sync.talks import SyncStatus

    name = outcome.talk.id
    if outcome.status is SyncStatus.FAILED:
        print_error(f"{name}: {outcome.error}")
    elif outcome.status is SyncStatus.FOUND:
        print(f"{name}: {_in_short(outcome.timeline)}", flush=True)
    else:
        print(f"{name}: {_skipped(outcome.status)}", flush=True)


def _skipped(status: SyncStatus) -> str:
    from duthviewer.sync.talks import SyncStatus

    return {
        SyncStatus.UP_TO_DATE: "is up to date (--redo synchronises it again)",
        SyncStatus.IN_CATALOGUE: "has a timeline in the catalogue (--redo makes your own)",
        SyncStatus.NO_RECORDING: "skipped: its recording is not on this computer",
        SyncStatus.NO_DECK: "skipped: its slides are not on this computer",
        SyncStatus.NO_FILES: "skipped: neither its recording nor its slides are on this computer",
    }[status]


def _in_short(timeline: Timeline) -> str:
    """Summarise a timeline: the number of pages, how long they are shown, how much is uncertain."""
    from duthviewer.catalogue.clock import clock

    lengths = [(span, (span.end_s or span.start_s) - span.start_s) for span in timeline]
    whole_s = sum(length_s for _, length_s in lengths)
    if not timeline.pages:
        return "no page shown: the recording never shows these slides"
    shown_s = sum(length_s for span, length_s in lengths if span.page is not None)
    unsure_s = sum(length_s for span, length_s in lengths if span.is_uncertain)
    text = f"{counted(len(timeline.pages), 'page')} shown, for {clock(shown_s)} of {clock(whole_s)}"
    return f"{text}; {clock(unsure_s)} of it is uncertain" if unsure_s >= 1 else text


# On a cluster.


def _on_cluster(
    arguments: argparse.Namespace, catalogues: _Catalogues, results: TalkResults
) -> list[SyncStatus]:
    """Synchronise on a cluster, and print a line of JSON for each event."""
    from duthviewer.sync.archive.cluster import Cluster
    from duthviewer.sync.talks import SyncStatus

    lines = EventLines()
    statuses = []
    with Cluster(arguments.scheduler) as cluster:
        if catalogues.days:
            good = locate_on_cluster(catalogues.days, cluster, arguments.retries, lines)
            statuses.append(SyncStatus.FOUND if good else SyncStatus.FAILED)
        waiting = []
        for one in catalogues.talks():
            if one.status is None:
                waiting.append(one)
                continue
            statuses.append(one.status)
            lines.write("skipped", talk=one.key, message=_skipped(one.status))
        lines.begin(len(waiting))
        jobs = [one.job for one in waiting if one.job is not None]
        for event in cluster.run(jobs, arguments.retries):
            if event.number < 0:
                lines.write(event.kind, message=event.message)
                continue
            one = waiting[event.number]
            if event.kind == "done":
                statuses.append(_save(one, event, results, lines))
            else:
                if event.kind == "failed":
                    statuses.append(SyncStatus.FAILED)
                lines.write(event.kind, event, talk=one.key)
    return statuses


def _save(
    one: PlannedTalk, event: ClusterEvent, results: TalkResults, lines: EventLines
) -> SyncStatus:
    """Save the result of a talk, and print that it is done or why it failed."""
    from duthviewer.sync.archive.jobs import read_timeline
    from duthviewer.sync.archive.results import save_scores
    from duthviewer.sync.talks import SyncStatus

    try:
        path = results.save(one, read_timeline(event.answer["result"]))
    except KnownError as error:
        lines.write("failed", event, talk=one.key, message=str(error))
        return SyncStatus.FAILED
    save_scores(event.answer["scores"], results.scores_file(one))
    lines.write("done", event, talk=one.key, path=path)
    return SyncStatus.FOUND
