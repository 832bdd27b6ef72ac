"""Locating the talks of folders without a catalogue, for `sync --output`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from duthviewer.cli.sync_events import EventLines
from duthviewer.cli.terminal import ProgressLine, print_error
from duthviewer.cli.work import report_on
from duthviewer.errors import KnownError

if TYPE_CHECKING:
    from duthviewer.sync.archive.cluster import Cluster
    from duthviewer.sync.archive.days import LocatedDays


def locate_here(folders: Sequence[LocatedDays]) -> bool:
    """Locate the talks of all days on this computer; return whether all could be located."""
    from duthviewer.sync.archive.work import locate_job

    good = True
    with ProgressLine() as progress:
        for days in folders:
            for job in days.jobs:
                try:
                    days.save(job, locate_job(job, report=report_on(progress, f"{job.key}: ")))
                except KnownError as error:
                    good = False
                    days.add_failure(job, str(error))
                    progress.wipe()
                    print_error(f"{job.key}: {error}")
    return _write_catalogues(folders) and good


def locate_on_cluster(
    folders: Sequence[LocatedDays], cluster: Cluster, retries: int, lines: EventLines
) -> bool:
    """Locate the talks of all days, one a task; return whether all could be located."""
    from duthviewer.sync.archive.jobs import read_located

    waiting = [(days, job) for days in folders for job in days.jobs]
    lines.begin(len(waiting))
    good = True
    for event in cluster.run([job for _, job in waiting], retries):
        if event.number < 0:
            lines.write(event.kind, message=event.message)
            continue
        days, job = waiting[event.number]
        name = job.recording.place
        if event.kind == "done":
            try:
                path = days.save(job, read_located(event.answer["result"]))
                lines.write("done", event, recording=name, path=path)
            except KnownError as error:
                good = False
                lines.write("failed", event, recording=name, message=str(error))
            continue
        if event.kind == "failed":
            good = False
            days.add_failure(job, str(event.message))
        lines.write(event.kind, event, recording=name)
    return _write_catalogues(folders) and good


def _write_catalogues(folders: Sequence[LocatedDays]) -> bool:
    good = True
    for days in folders:
        try:
            print_error(f"{days.write_catalogue()}: written")
        except KnownError as error:
            good = False
            print_error(str(error))
    return good
