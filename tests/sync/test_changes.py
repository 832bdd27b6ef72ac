"""Finding the moments of change between two samples."""

from __future__ import annotations

from pathlib import Path

from duthviewer.sync.builds import Builds
from duthviewer.sync.changes import Changes
from duthviewer.sync.frames import read_frames
from duthviewer.sync.pages import Pages
from duthviewer.sync.scores import Scores
from duthviewer.sync.search import Search
from duthviewer.sync.time_model import TimeModel
from duthviewer.sync.timeline import decode
from tests.sync.scenes import Scene, capture, draw_deck, film, write_pages

Shots = list[tuple[float, Scene, int | None]]


def refined(folder: Path, shots: Shots) -> tuple[Scores, list[float]]:
    """What is known of a film of which only frames 10 s apart were seen at first, and the times
    of the samples that were added."""
    pages = draw_deck(6)
    recording = film(folder / "a.mp4", pages, shots, keyframe_s=10, scene_cut=False)
    deck = Pages(write_pages(folder / "a.pdf", pages))
    with read_frames(recording, 0.0, None) as every:
        frames = every.part(every.start_s, every.end_s, 9.9)
        search = Search(frames, deck)
        search.run()
        evidence = search.evidence()
        scores = Scores(frames.start_s, frames.end_s, frames.times, evidence, 0 * evidence)
        changes = Changes(frames, search, Builds(deck))
        finer = changes.refine(scores, TimeModel(deck.count).decode(scores))
    return finer, sorted(set(finer.times) - set(scores.times))


def shown(scores: Scores) -> list[tuple[int | None, float]]:
    return [(span.page, round(span.start_s, 1)) for span in decode(scores)]


def test_looking_ends_where_the_change_is_found(tmp_path: Path) -> None:
    scores, added = refined(tmp_path, [(12.4, capture, 1), (17.6, capture, 2)])
    assert shown(scores) == [(1, 0.0), (2, 12.4)]
    # The frame that brings the page stands out, and the one before it still shows the other.
    assert len(added) == 2
    assert added[-1] < 12.6


def test_a_change_that_comes_with_the_keyframe(tmp_path: Path) -> None:
    scores, added = refined(tmp_path, [(20.0, capture, 1), (10.0, capture, 2)])
    assert shown(scores) == [(1, 0.0), (2, 20.0)]
    assert added[-1] > 19.7


def test_pages_that_follow_each_other_fast_and_come_back(tmp_path: Path) -> None:
    shots: Shots = [(11.6, capture, 1), (1.4, capture, 3), (1.4, capture, 2), (1.4, capture, 4)]
    scores, _ = refined(tmp_path, [*shots, (14.2, capture, 2)])
    assert shown(scores) == [(1, 0.0), (3, 11.6), (2, 13.0), (4, 14.4), (2, 15.8)]
