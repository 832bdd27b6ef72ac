"""The chapters that a file carries."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from duthviewer.library.media.chapters import Chapter, read_chapters
from tests.recordings import Recipe, record


def record_chapters(path: Path, recipe: Recipe, *chapters: tuple[int, int, str]) -> Path:
    """Write the recording with chapters (start and end in seconds, title)."""
    with av.open(str(record(recipe))) as source, av.open(str(path), "w") as out:
        video = out.add_stream_from_template(source.streams.video[0])
        made: list[Any] = [
            {
                "id": number, "start": start * 1000, "end": end * 1000,
                "time_base": Fraction(1, 1000), "metadata": {"title": title} if title else {},
            }
            for number, (start, end, title) in enumerate(chapters)
        ]  # fmt: skip
        out.set_chapters(made)
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = video
                out.mux(packet)
    return path


def test_chapters_come_in_seconds(tmp_path: Path) -> None:
    recipe = Recipe(duration_s=20.0, sound=False)
    path = record_chapters(tmp_path / "a.mkv", recipe, (0, 5, "Intro"), (5, 20, "The  <b>rest</b>"))
    assert read_chapters(path) == (
        Chapter(0.0, 5.0, "Intro"),
        Chapter(5.0, 20.0, "The <b>rest</b>"),
    )


def test_a_file_without_chapters_or_that_is_none(tmp_path: Path) -> None:
    assert read_chapters(record(Recipe())) == ()
    assert read_chapters(tmp_path / "gone.mp4") == ()
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"not a video" * 1000)
    assert read_chapters(broken) == ()
