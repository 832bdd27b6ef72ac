"""Media files in the making."""

from __future__ import annotations

from pathlib import Path

from duthviewer.review.media_file.unfinished import unfinished_media


def test_files_that_other_processes_are_writing_stay(tmp_path: Path) -> None:
    other = tmp_path / ".day.mp4.1.part"
    other.write_bytes(b"half")
    with unfinished_media(tmp_path / "day.mp4") as unfinished:
        unfinished.write_bytes(b"whole")
    assert other.read_bytes() == b"half"
    assert (tmp_path / "day.mp4").read_bytes() == b"whole"
