"""The rows of the Downloads panel, computed from the jobs of the queue.

A conference has hundreds of small files. What waits of them is one row, and those that failed for
the same reason are another, so that the panel stays short.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from duthviewer.error_text import error_text
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import DownloadKind, Job, JobState
from duthviewer.ui.widgets.units import left_text, size_text, speed_text

#: In the errors that tell of a folder that takes no file
_FOLDER_WORDS = ("another folder", "another disk", "Free some space")


class RowGroup(enum.Enum):
    """The parts of the panel, in their order."""

    FAILED = enum.auto()
    OPEN = enum.auto()
    DONE = enum.auto()


@dataclass(frozen=True)
class DownloadRow:
    """One row of the panel: a job, or several small ones of a conference.

    ``key`` stays the same while the row changes.
    """

    key: str
    group: RowGroup
    jobs: tuple[Job, ...]

    @property
    def first(self) -> Job:
        return self.jobs[0]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of the downloads."""
        return tuple(job.download.id for job in self.jobs)

    @property
    def is_recording(self) -> bool:
        return self.first.download.kind is DownloadKind.RECORDING

    @cached_property
    def title(self) -> str:
        """What is downloaded: the title of a talk or a day, or the kind and number of files."""
        kinds = {job.download.kind for job in self.jobs}
        titles = {job.download.title for job in self.jobs}
        return titles.pop() if len(titles) == 1 else kinds_text(kinds, len(self.jobs))

    @cached_property
    def detail(self) -> str:
        """What kind of file it is: ``The talk’s own video · up to 720p``."""
        download = self.first.download
        translate = QCoreApplication.translate
        if len(self.jobs) > 1:
            kinds = {job.download.kind for job in self.jobs}
            if len({job.download.title for job in self.jobs}) == 1:
                return kinds_text(kinds, len(self.jobs))
            return translate("DownloadRow", "{count} files").format(count=len(self.jobs))
        if not self.is_recording:
            return kinds_text({download.kind}, 1)
        text = (
            translate("DownloadRow", "Recording")
            if download.talk is None
            else translate("DownloadRow", "Own video of the talk")
        )
        if is_direct(download.url, download.kind):
            return text
        quality = translate("DownloadRow", "up to {height}p").format(height=download.height)
        return f"{text} · {quality}"

    @cached_property
    def state(self) -> JobState:
        """The state that several jobs have in common: running if one of them runs."""
        states = {job.state for job in self.jobs}
        for state in (JobState.RUNNING, JobState.QUEUED, JobState.PAUSED, JobState.FAILED):
            if state in states:
                return state
        return JobState.DONE

    @cached_property
    def bytes(self) -> int:
        return sum(job.progress.bytes for job in self.jobs)

    @cached_property
    def total(self) -> int | None:
        """The length of the files; None while one of them is unknown."""
        return _sum_known(job.progress.total for job in self.jobs)

    @cached_property
    def bytes_per_s(self) -> float:
        return sum(job.progress.bytes_per_s for job in self.jobs if job.state is JobState.RUNNING)

    @cached_property
    def fraction(self) -> float | None:
        """How much is done, 0–1; None if it is unknown."""
        if self.total:
            return min(1.0, self.bytes / self.total)
        if len(self.jobs) > 1:
            return sum(not job.is_open for job in self.jobs) / len(self.jobs)
        return None

    @cached_property
    def error(self) -> str:
        """Why it failed, in the user's language; "" if it did not."""
        error = self.first.error
        return error_text(error) if error is not None and self.state is JobState.FAILED else ""

    @property
    def can_use_file(self) -> bool:
        """Whether a file that the user chooses can take the place of the download."""
        kinds = (DownloadKind.RECORDING, DownloadKind.SLIDES)
        return len(self.jobs) == 1 and self.first.download.kind in kinds

    @property
    def needs_settings(self) -> bool:
        """Whether the error sends the user to the settings, as without yt-dlp."""
        return self.first.error is not None and "Settings →" in self.first.error.template

    @property
    def needs_folder(self) -> bool:
        """Whether it failed because of its folder, as on a full disk, and another one helps."""
        error = self.first.error
        return (
            error is not None
            and any(words in error.template for words in _FOLDER_WORDS)
            and not any(job.download.replaces for job in self.jobs)
        )

    @cached_property
    def notice(self) -> str:
        """Why it is slow or waits, in the user's language; "" if it does not."""
        # A job that waits for another try has the error of the last one.
        notices = [job.notice or job.error for job in self.jobs if job.is_open]
        return next((error_text(notice) for notice in notices if notice is not None), "")

    @cached_property
    def waits_for_try(self) -> bool:
        """Whether it failed, and is tried again some time later."""
        return self.state is JobState.QUEUED and any(job.next_try_at for job in self.jobs)

    @cached_property
    def status(self) -> str:
        """The amount, speed and remaining time: ``132 MB of 620 MB · 4.1 MB/s · 2 min left``."""
        translate = QCoreApplication.translate
        if self.state is JobState.DONE:
            return size_text(self.bytes) if self.bytes else translate("DownloadRow", "Done")
        parts = [self._amount()]
        if self.state is JobState.PAUSED:
            parts.insert(0, translate("DownloadRow", "Paused"))
        elif self.state is JobState.QUEUED:
            waiting, again = (
                translate("DownloadRow", "Waiting"),
                translate("DownloadRow", "Waiting to try again"),
            )
            parts.insert(0, again if self.waits_for_try else waiting)
        elif (speed := self.bytes_per_s) > 0:
            parts.append(speed_text(speed))
            if self.total:
                parts.append(left_text(max(0, self.total - self.bytes) / speed))
        elif not self.bytes:
            parts.append(translate("DownloadRow", "Connecting…"))
        return " · ".join(part for part in parts if part)

    def add_up(self) -> None:
        """Compute what is shown, so that it is known then."""
        _ = (self.ids, self.title, self.detail, self.fraction, self.notice, self.status)

    def _amount(self) -> str:
        if self.total:
            text = QCoreApplication.translate("DownloadRow", "{done} of {total}")
            return text.format(done=size_text(self.bytes), total=size_text(self.total))
        return size_text(self.bytes) if self.bytes else ""


@dataclass(frozen=True)
class Tally:
    """All open downloads together, for the task bar, the button and the head of the panel."""

    count: int = 0
    running: int = 0
    paused: int = 0
    failed: int = 0
    bytes: int = 0
    total: int | None = None
    bytes_per_s: float = 0.0

    @property
    def fraction(self) -> float | None:
        """How much of the open downloads is done, 0–1; None without any or if it is unknown."""
        return min(1.0, self.bytes / self.total) if self.count and self.total else None

    @property
    def is_paused(self) -> bool:
        """Whether there are open downloads, and all are paused."""
        return self.count > 0 and self.paused == self.count

    @property
    def status(self) -> str:
        """The speed and the remaining time of all: ``8.2 MB/s · 12 min left``."""
        if not self.bytes_per_s:
            return ""
        parts = [speed_text(self.bytes_per_s)]
        if self.total:
            parts.append(left_text(max(0, self.total - self.bytes) / self.bytes_per_s))
        return " · ".join(parts)


def tally_of(jobs: Iterable[Job]) -> Tally:
    """Add up the open downloads."""
    jobs = list(jobs)
    now = [job for job in jobs if job.is_open]
    running = [job for job in now if job.state is JobState.RUNNING]
    # The length of a small file that waits is unknown and matters little.
    measured = [job for job in now if not _is_small(job) or job.progress.total is not None]
    return Tally(
        count=len(now),
        running=len(running),
        paused=sum(job.state is JobState.PAUSED for job in now),
        failed=sum(job.state is JobState.FAILED for job in jobs),
        bytes=sum(job.progress.bytes for job in measured),
        total=_sum_known(job.progress.total for job in measured),
        bytes_per_s=sum(job.progress.bytes_per_s for job in running),
    )


def rows_of(jobs: Sequence[Job]) -> list[DownloadRow]:
    """Return the rows of the panel: failed ones, then open ones in their order, then done ones."""
    made: dict[tuple[RowGroup, str], list[Job]] = {}
    for job in jobs:
        if job.state is JobState.DONE and job.error is not None:
            # The source has no such file, as a video without subtitles: nothing to tell.
            continue
        group = _group_of(job)
        key = job.download.id
        if _is_small(job):
            # Small files of a conference are one row, or one row per reason if they failed.
            why = str(job.error) if group is RowGroup.FAILED else ""
            key = f"{job.download.conference}/{why}"
        made.setdefault((group, key), []).append(job)
    rows = [
        DownloadRow(f"{group.name}:{key}", group, tuple(of_row))
        for (group, key), of_row in made.items()
    ]
    rows.sort(key=lambda row: row.group.value)
    return rows


def _group_of(job: Job) -> RowGroup:
    if job.state is JobState.FAILED:
        return RowGroup.FAILED
    return RowGroup.DONE if job.state is JobState.DONE else RowGroup.OPEN


def _is_small(job: Job) -> bool:
    return job.download.kind is not DownloadKind.RECORDING


def _sum_known(sizes: Iterable[int | None]) -> int | None:
    known = list(sizes)
    return sum(size or 0 for size in known) if known and None not in known else None


def kinds_text(kinds: set[DownloadKind], count: int) -> str:
    """Return the kinds of small files: ``Slides and pictures``."""
    translate = QCoreApplication.translate
    slides, pictures = DownloadKind.SLIDES in kinds, DownloadKind.THUMBNAIL in kinds
    subtitles = DownloadKind.SUBTITLES in kinds
    if slides and pictures and subtitles:
        return translate("DownloadRow", "Slides, pictures and subtitles")
    if slides and pictures:
        return translate("DownloadRow", "Slides and pictures")
    if slides and subtitles:
        return translate("DownloadRow", "Slides and subtitles")
    if pictures and subtitles:
        return translate("DownloadRow", "Pictures and subtitles")
    if slides:
        return translate("DownloadRow", "Slides")
    if pictures:
        one, many = translate("DownloadRow", "Picture"), translate("DownloadRow", "Pictures")
        return one if count == 1 else many
    return translate("DownloadRow", "Subtitles")
