"""The rows of the panel, computed from jobs."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    Job,
    JobState,
    Progress,
    TemporaryDownloadError,
)
from duthviewer.ui.downloads.rows import DownloadRow, RowGroup, rows_of, tally_of
from duthviewer.ui.widgets.units import left_text, size_text, speed_text

pytestmark = pytest.mark.usefixtures("qapp")


def job(
    talk: str | None = "channels",
    kind: DownloadKind = DownloadKind.RECORDING,
    state: JobState = JobState.QUEUED,
    done: int = 0,
    total: int | None = None,
    speed: float = 0.0,
    error: DownloadError | None = None,
    notice: DownloadError | None = None,
    url: str = "https://videos.example/channels.mp4",
    next_try_at: float | None = None,
) -> Job:
    what = talk or "day-1"
    return Job(
        download=Download(
            id=f"duth/{kind}/{what}",
            conference="duth",
            kind=kind,
            recording="day-1",
            talk=talk,
            url=url,
            folder=Path("/videos"),
            name=f"{what}.mp4",
            title=what.title(),
        ),
        state=state,
        progress=Progress(done, total, speed, notice),
        error=error,
        next_try_at=next_try_at,
    )


def row(*jobs: Job) -> DownloadRow:
    (only,) = rows_of(jobs)
    return only


def test_failed_rows_come_first_and_done_ones_last() -> None:
    jobs = [
        job("a", state=JobState.DONE),
        job("b"),
        job("c", state=JobState.FAILED, error=DownloadError("No.")),
        job("d", state=JobState.RUNNING),
    ]
    rows = rows_of(jobs)
    assert [one.title for one in rows] == ["C", "B", "D", "A"]
    assert [one.group for one in rows] == [
        RowGroup.FAILED,
        RowGroup.OPEN,
        RowGroup.OPEN,
        RowGroup.DONE,
    ]


def test_small_files_that_wait_are_one_row() -> None:
    slides = [job(f"t{n}", DownloadKind.SLIDES) for n in range(200)]
    pictures = [job(f"t{n}", DownloadKind.THUMBNAIL, JobState.RUNNING, 5) for n in range(200)]
    (one,) = rows_of([*slides, *pictures])
    assert one.title == "Slides and pictures"
    assert one.detail == "400 files"
    assert one.state is JobState.RUNNING
    assert one.fraction == 0


def test_small_files_that_failed_for_one_reason_are_one_row() -> None:
    gone, refused = DownloadError("It is gone."), DownloadError("It is refused.")
    jobs = [
        job(f"t{n}", DownloadKind.SLIDES, JobState.FAILED, error=gone if n else refused)
        for n in range(10)
    ]
    rows = rows_of(jobs)
    assert [(one.error, len(one.jobs)) for one in rows] == [
        ("It is refused.", 1),
        ("It is gone.", 9),
    ]


def test_a_recording_tells_amount_speed_and_time() -> None:
    running = row(job(state=JobState.RUNNING, done=132_000_000, total=620_000_000, speed=4.1e6))
    assert running.status == "132 MB of 620 MB · 4.1 MB/s · 2 min left"
    assert running.fraction == pytest.approx(0.2129, abs=0.001)
    paused = row(job(state=JobState.PAUSED, done=132_000_000, total=620_000_000))
    assert paused.status == "Paused · 132 MB of 620 MB"
    assert row(job(state=JobState.RUNNING)).status == "Connecting…"
    assert row(job()).status == "Waiting"
    assert row(job(state=JobState.DONE, done=620_000_000)).status == "620 MB"


@pytest.mark.parametrize(
    ("talk", "url", "detail"),
    [
        (None, "https://youtu.be/rsEkQbMLCH4", "Recording · up to 720p"),
        ("channels", "https://youtu.be/xEW8kWQqEew", "Own video of the talk · up to 720p"),
        ("channels", "https://videos.example/channels.mp4", "Own video of the talk"),
    ],
)
def test_a_row_tells_which_video_it_is(talk: str | None, url: str, detail: str) -> None:
    assert row(job(talk, url=url)).detail == detail


def test_a_row_tells_why_it_waits() -> None:
    notice = TemporaryDownloadError("The server asks to wait {seconds} s.", seconds=30)
    assert row(job(notice=notice)).notice == "The server asks to wait 30 s."


def test_all_downloads_are_added_up() -> None:
    tally = tally_of(
        [
            job("a", state=JobState.RUNNING, done=250, total=1000, speed=100.0),
            job("b", state=JobState.RUNNING, done=250, total=1000, speed=150.0),
            job("c", DownloadKind.SLIDES),
            job("d", state=JobState.DONE, done=1000, total=1000),
            job("e", state=JobState.FAILED, error=DownloadError("No.")),
        ]
    )
    assert (tally.count, tally.running, tally.failed) == (3, 2, 1)
    assert tally.fraction == 0.25
    assert tally.status == "250 bytes/s · less than a minute left"
    assert not tally.is_paused
    assert tally_of([job(state=JobState.PAUSED)]).is_paused
    assert tally_of([]).fraction is None


def test_sizes_speeds_and_times_read_like_a_file_manager() -> None:
    assert size_text(0) == "0 bytes"
    assert size_text(84_000) == "84 kB"
    assert size_text(8_400_000) == "8.4 MB"
    assert size_text(612_000_000) == "612 MB"
    assert size_text(3_140_000_000) == "3.1 GB"
    assert speed_text(4_100_000.0) == "4.1 MB/s"
    assert left_text(20) == "less than a minute left"
    assert left_text(61) == "2 min left"
    assert left_text(3_700) == "1 h 2 min left"
    assert left_text(1e9) == "more than a day left"


def test_subtitles_that_are_not_offered_are_no_row() -> None:
    nothing = DownloadError("There are no subtitles.")
    assert rows_of([job("a", DownloadKind.SUBTITLES, JobState.DONE, error=nothing)]) == []


def test_a_download_that_waits_for_another_try_says_why() -> None:
    error = TemporaryDownloadError("{host} does not respond.", host="videos.example")
    waiting = row(job(error=error, next_try_at=1e9))
    assert waiting.notice == "videos.example does not respond."
    assert waiting.status == "Waiting to try again"
    assert not waiting.error
