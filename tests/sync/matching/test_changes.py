"""Finding the moments of change between two samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.decoding.temporal_model import TemporalModel
from duthviewer.sync.matching.changes import ChangeFinder
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.pixel_vote import PixelVote
from duthviewer.sync.matching.view_search import ViewSearch
from duthviewer.sync.recording.frames import read_frames
from tests.sync.scenes import Scene, camera, capture, draw_deck, film, write_pages

Shots = list[tuple[float, Scene, int | None]]


def refined(
    folder: Path,
    shots: Shots,
    step_s: float = 9.9,
    keyframes_at: Sequence[float] = (),
    only_at: Sequence[float] = (),
) -> tuple[PageScores, list[float]]:
    """What is known of a film with keyframes each 10 s, of which only some frames were seen at
    first, and the times of the samples that were added."""
    pages = draw_deck(6)
    path = folder / "a.mp4"
    recording = film(
        path, pages, shots, keyframe_s=10, scene_cut=False, keyframes_at=keyframes_at,
        only_at=only_at,
    )  # fmt: skip
    deck = Pages(write_pages(folder / "a.pdf", pages))
    with read_frames(recording, 0.0, None) as every:
        frames = every.part(every.start_s, every.end_s, step_s)
        search = ViewSearch(frames, deck)
        search.run()
        evidence = search.evidence()
        scores = PageScores(
            frames.start_s, frames.end_s, frames.times, evidence, 0 * evidence, exactness=0.9
        )
        changes = ChangeFinder(frames, search, PixelVote(deck))
        finer = changes.refine(scores, TemporalModel(deck.count).decode(scores))
    return finer, sorted(set(finer.times) - set(scores.times))


def shown(scores: PageScores) -> list[tuple[int | None, float]]:
    return [(span.page, round(span.start_s, 1)) for span in decode(scores)]


def test_the_search_stops_at_the_change(tmp_path: Path) -> None:
    scores, added = refined(tmp_path, [(12.4, capture, 1), (17.6, capture, 2)])
    assert shown(scores) == [(1, 0.0), (2, 12.4)]
    # The frame that brings the page stands out, and the one before it still shows the other.
    assert len(added) == 2
    assert added[-1] < 12.6
    assert scores.exactness == 0.9


def test_a_change_at_the_keyframe(tmp_path: Path) -> None:
    scores, added = refined(tmp_path, [(20.0, capture, 1), (10.0, capture, 2)])
    assert shown(scores) == [(1, 0.0), (2, 20.0)]
    assert added[-1] > 19.7


def test_an_early_keyframe_is_scored_first(tmp_path: Path) -> None:
    shots: Shots = [(24.0, capture, 1), (6.0, capture, 2)]
    scores, added = refined(tmp_path, shots, 3.9, [24.0])
    assert shown(scores) == [(1, 0.0), (2, 24.0)]
    assert [round(at_s, 1) for at_s in added] == [23.8]


def test_an_early_keyframe_without_a_change(tmp_path: Path) -> None:
    shots: Shots = [(21.6, camera, 1), (8.4, camera, 2)]
    scores, added = refined(tmp_path, shots, 3.9, [24.0])
    assert shown(scores) == [(1, 0.0), (2, 21.6)]
    assert len(added) > 2


def test_a_quick_sequence_of_pages_that_come_back(tmp_path: Path) -> None:
    shots: Shots = [(11.6, capture, 1), (1.4, capture, 3), (1.4, capture, 2), (1.4, capture, 4)]
    scores, _ = refined(tmp_path, [*shots, (14.2, capture, 2)])
    assert shown(scores) == [(1, 0.0), (3, 11.6), (2, 13.0), (4, 14.4), (2, 15.8)]


def test_a_long_frame_shows_its_page_until_the_next_frame(tmp_path: Path) -> None:
    shots: Shots = [(16.4, capture, 1), (17.0, capture, 2), (8.0, capture, 3)]
    # The change to page 2 comes with a frame that nothing was near, that to page 3 with a keyframe.
    frames = [0.0, 0.2, 3.0, 16.4, 16.6, 18.0, 33.4, 33.6, 36.0, 41.2]
    scores, added = refined(tmp_path, shots, 9.95, [33.4], frames)
    assert shown(scores) == [(1, 0.0), (2, 16.4), (3, 33.4)]
    assert {16.33, 16.4, 33.33, 33.4} <= {round(at_s, 2) for at_s in added}
