"""Work on a recording that two threads share."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from duthviewer.sync.recording.frames import THREADS, read_frames, spread
from duthviewer.sync.recording.video import Video
from tests.sync.scenes import beside_speaker, capture, draw_deck, film


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages = draw_deck(2)
    path = tmp_path_factory.mktemp("frames") / "a.mp4"
    return film(path, pages, [(35, capture, 1), (35, beside_speaker, 2)])


def test_results_come_in_the_order_of_the_tasks(recording: Path) -> None:
    other_is_done = threading.Event()

    def work(video: Video, task: int) -> int:
        if task == 0:
            # Done last: the other thread must have taken all the rest meanwhile.
            assert other_is_done.wait(20)
        if task == 6:
            other_is_done.set()
        return task * task

    assert spread(recording, range(7), work) == [0, 1, 4, 9, 16, 25, 36]
    assert spread(recording, [], work) == []


def test_an_error_ends_the_work(recording: Path) -> None:
    begun = []

    def work(video: Video, task: int) -> None:
        begun.append(task)
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        spread(recording, range(20), work)
    assert len(begun) <= THREADS


def test_reading_in_pieces_gives_the_same_frames(
    recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with read_frames(recording, 0.0, None) as frames:
        times, brief_changes = frames.times.tolist(), frames.brief_changes
    monkeypatch.setattr("duthviewer.sync.recording.frames._PIECE_S", 9.0)
    done: list[float] = []
    with read_frames(recording, 0.0, None, done.append) as frames:
        assert frames.times.tolist() == times
        assert frames.brief_changes == brief_changes
    assert done[-1] == pytest.approx(1.0)
