"""What yt-dlp prints becomes the progress of a download as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from duthviewer.library.downloads.disk import DiskFull
from duthviewer.library.downloads.values import DownloadError, Progress, TemporaryDownloadError
from duthviewer.library.downloads.yt_dlp_lines import DownloadLines

URL = "https://media.example.org/talk"


class Lines:
    """Sends lines, and keeps what is reported."""

    def __init__(self, folder: Path) -> None:
        self.reports: list[Progress] = []
        self.lines = DownloadLines(URL, folder, self.reports.append)

    def plan(self, whole: dict[str, Any], *parts: dict[str, Any]) -> None:
        rest = json.dumps(parts) if parts else "NA"
        self.lines.take(f"duthviewer-plan {json.dumps(whole)} {rest}")

    def progress(self, filename: str, **fields: Any) -> tuple[int, int | None]:
        fields = {"status": "downloading", "filename": filename, **fields}
        self.lines.take(f"duthviewer-progress {json.dumps(fields)}")
        return self.reports[-1].bytes, self.reports[-1].total


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    return Lines(tmp_path)


def test_picture_and_sound_are_one_download(lines: Lines) -> None:
    lines.plan({}, {"format_id": "v", "filesize": 300}, {"format_id": "a", "filesize": 100})
    assert lines.progress("v", downloaded_bytes=150, total_bytes=300, speed=7.5) == (150, 400)
    assert lines.reports[-1].bytes_per_s == 7.5
    assert lines.progress("v", downloaded_bytes=300, total_bytes=300, status="finished") == (
        300, 400,
    )  # fmt: skip
    assert lines.progress("a", downloaded_bytes=50, total_bytes=100) == (350, 400)
    assert lines.progress("a", downloaded_bytes=100, total_bytes=100, status="finished") == (
        400, 400,
    )  # fmt: skip


def test_what_an_earlier_run_finished_counts(lines: Lines) -> None:
    lines.plan({}, {"format_id": "v", "filesize": 300}, {"format_id": "a", "filesize": 100})
    assert lines.progress("v", total_bytes=300, status="finished") == (300, 400)


def test_an_unknown_size_stays_unknown_until_the_end(lines: Lines) -> None:
    lines.plan({}, {"format_id": "v"}, {"format_id": "a"})
    assert lines.progress("v", downloaded_bytes=150, total_bytes_estimate=300.5) == (150, None)
    lines.progress("v", downloaded_bytes=290, total_bytes=290, status="finished")
    assert lines.progress("a", downloaded_bytes=10, total_bytes_estimate=20.0) == (300, 310)
    assert lines.progress("a", downloaded_bytes=30, total_bytes=30, status="finished") == (320, 320)


def test_an_estimate_that_is_too_low_does_not_end_the_download(lines: Lines) -> None:
    lines.plan({"filesize_approx": 100})
    assert lines.progress("v", downloaded_bytes=150, total_bytes_estimate=100) == (150, 151)


def test_silence_is_explained_once(lines: Lines) -> None:
    lines.lines.note_silence(100)
    assert len(lines.reports) == 1, "Nothing has begun."
    lines.progress("v", downloaded_bytes=150, total_bytes=300)
    for since_s in (1, 5, 6):
        lines.lines.note_silence(since_s)
    notices = [str(report.notice) for report in lines.reports if report.notice]
    assert notices == [
        "Asking media.example.org for the video…", "media.example.org sends nothing at the moment.",
    ]  # fmt: skip
    lines.progress("v", downloaded_bytes=300, total_bytes=300, status="finished")
    assert lines.reports[-1].notice is None
    lines.lines.note_silence(5)
    assert str(lines.reports[-1].notice) == "Putting picture and sound together…"


@pytest.mark.parametrize(
    ("status", "error", "sentence"),
    [
        ("is_live", DownloadError, "The livestream is still running."),
        ("post_live", TemporaryDownloadError, "media.example.org is still processing"),
    ],
)
def test_half_a_livestream_is_not_fetched(
    status: str, error: type[DownloadError], sentence: str, lines: Lines
) -> None:
    with pytest.raises(error, match=sentence):
        lines.plan({"live_status": status})


def test_a_day_that_does_not_fit_is_not_begun(lines: Lines) -> None:
    with pytest.raises(DiskFull):
        lines.plan({"filesize": 2**60})


@pytest.mark.parametrize(
    "line",
    [
        "", "duthviewer-plan", "duthviewer-plan ", "duthviewer-plan []", "duthviewer-progress 1",
        "duthviewer-progress {", 'duthviewer-progress {"downloaded_bytes": "many"}',
        "duthviewer-moved ", "[download] something else",
    ],
)  # fmt: skip
def test_other_lines_are_left_out(line: str, lines: Lines) -> None:
    lines.lines.take(line)
    assert lines.lines.moved is None
    assert len(lines.reports) == 1


def test_the_finished_file_is_named(lines: Lines) -> None:
    lines.lines.take('duthviewer-moved "/tmp/a/136 [talk].mp4"')
    assert lines.lines.moved == "/tmp/a/136 [talk].mp4"
