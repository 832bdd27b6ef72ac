"""Which page is shown when, on decks and recordings made here."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.catalogue.timeline import Timeline
from duthviewer.errors import KnownError
from duthviewer.sync.decoding.anchors import Anchor
from duthviewer.sync.decoding.page_scores import load
from duthviewer.sync.synchronise import decode_again, synchronise
from tests.decks import PageSpec, write_deck, write_notes_deck
from tests.sync.scenes import (
    Scene,
    beside_speaker,
    camera,
    capture,
    draw_deck,
    draw_page,
    film,
    speaker_only,
    write_pages,
)
from tests.talk_videos import film as film_pages

Shots = list[tuple[float, Scene, int | None]]


def shown(spans: Timeline) -> list[int | None]:
    return [span.page for span in spans]


def page_at(spans: Timeline, at_s: float) -> int | None:
    return next(s.page for s in spans if s.start_s <= at_s < (s.end_s or 1e9))


def starts(spans: Timeline) -> list[float]:
    return [span.start_s for span in spans]


def test_a_capture_is_followed_to_the_frame(tmp_path: Path) -> None:
    pages = draw_deck(8)
    # Page 3 is shown twice, 4 to 6 are skipped.
    shots: Shots = [(6.2, capture, 1), (5, capture, 2), (4.4, capture, 3), (3, capture, 2)]
    shots += [(5, capture, 3), (4.8, capture, 7), (3, capture, 8)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert shown(spans) == [1, 2, 3, 2, 3, 7, 8]
    expected = [0.0, 6.2, 11.2, 15.6, 18.6, 23.6, 28.4]
    assert starts(spans) == pytest.approx(expected, abs=0.25)
    assert spans[-1].end_s == pytest.approx(31.4, abs=0.3)
    assert all(span.confidence > 0.9 for span in spans)


def test_a_page_beside_the_speaker_and_no_page(tmp_path: Path) -> None:
    pages = draw_deck(5)
    shots: Shots = [(6, speaker_only, None), (8, beside_speaker, 1), (7, beside_speaker, 2)]
    shots += [(8, speaker_only, None), (7, beside_speaker, 3)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert shown(spans) == [None, 1, 2, None, 3]
    assert starts(spans) == pytest.approx([0, 6, 14, 21, 29], abs=0.3)


def test_a_page_that_comes_back_stayed_projected(tmp_path: Path) -> None:
    pages = draw_deck(4)
    shots: Shots = [(8, capture, 2), (7, speaker_only, 2), (8, capture, 2)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    assert shown(synchronise(recording, write_pages(tmp_path / "a.pdf", pages))) == [2]


def test_a_camera_sees_the_screen_behind_a_person(tmp_path: Path) -> None:
    pages = draw_deck(6)
    shots: Shots = [(7, camera, 1), (7, camera, 2), (6, camera, 3), (5, speaker_only, 3)]
    shots += [(7, camera, 4), (6, camera, 6)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert [page_at(spans, t) for t in (3, 10, 17, 28, 36)] == [1, 2, 3, 4, 6]
    changes = [span.start_s for span in spans if span.page in (2, 6)]
    assert changes == pytest.approx([7, 32], abs=0.5)


def test_a_wrong_deck_claims_nothing(tmp_path: Path) -> None:
    pages = draw_deck(6)
    shots: Shots = [(8, capture, 1), (8, beside_speaker, 3), (8, camera, 5), (8, capture, 6)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    other = write_pages(tmp_path / "b.pdf", draw_deck(6, seed=7))
    assert shown(synchronise(recording, other)) == [None]


def test_builds_are_distinguished(tmp_path: Path) -> None:
    builds = [draw_page(3, lines=lines) for lines in (2, 3, 4, 5)]
    for page in builds:
        # Drawn after the lines, so that all four have the same figure.
        page[140:540, 560:] = 250
        cv2.circle(page, (760, 330), 90, 100, -1)
    pages = [draw_page(1), *builds, draw_page(2)]
    shots: Shots = [(5, beside_speaker, n) for n in (1, 2, 3, 4, 5, 6)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert shown(spans) == [1, 2, 3, 4, 5, 6]
    assert starts(spans) == pytest.approx([0, 5, 10, 15, 20, 25], abs=0.3)


def test_look_alikes_of_one_template(tmp_path: Path) -> None:
    pages = []
    for number in range(6):
        page = draw_page(50, lines=0)
        cv2.putText(page, "chapter " + "abcdef"[number], (60, 300), 0, 1.5, 25, 3, cv2.LINE_AA)
        pages.append(page)
    shots: Shots = [(5, capture, n) for n in (2, 5, 3, 6)]
    recording = film(tmp_path / "a.mp4", pages, shots)
    deck = write_pages(tmp_path / "a.pdf", pages)
    assert shown(synchronise(recording, deck)) == [2, 5, 3, 6]


@pytest.mark.parametrize("keyframe_s", [5, 10])
def test_pages_that_come_and_go_between_keyframes(tmp_path: Path, keyframe_s: int) -> None:
    pages = draw_deck(6)
    shots: Shots = [(7, capture, 1), (1.6, capture, 2), (7.4, capture, 1), (8, capture, 3)]
    recording = film(tmp_path / "a.mp4", pages, shots, keyframe_s=keyframe_s, scene_cut=False)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert shown(spans) == [1, 2, 1, 3]
    assert starts(spans) == pytest.approx([0, 7, 8.6, 16], abs=0.3)


def test_only_the_requested_part(tmp_path: Path) -> None:
    pages = draw_deck(4)
    recording = film(tmp_path / "a.mp4", pages, [(8, capture, n) for n in (1, 2, 3, 4)])
    deck = write_pages(tmp_path / "a.pdf", pages)
    spans = synchronise(recording, deck, start_s=10.0, end_s=20.0)
    assert shown(spans) == [2, 3]
    assert spans[0].start_s == 10.0
    assert spans[-1].end_s == 20.0


def test_scores_are_kept_and_decoded_with_anchors(tmp_path: Path) -> None:
    pages = draw_deck(4)
    recording = film(tmp_path / "a.mp4", pages, [(8, capture, n) for n in (1, 2, 3)])
    deck = write_pages(tmp_path / "a.pdf", pages)
    kept = tmp_path / "scores.npz"
    spans = synchronise(recording, deck, scores=kept)
    assert decode_again(kept) == spans
    assert kept.stat().st_size < 100_000
    corrected = decode_again(kept, [Anchor(at_s=5.0, page=4), Anchor(at_s=18.0, page=None)])
    assert shown(corrected) == [1, 4, 2, 3, None]
    assert starts(corrected) == pytest.approx([0, 5, 8, 16, 18], abs=0.25)
    assert corrected == synchronise(
        recording, deck, anchors=[Anchor(at_s=5.0, page=4), Anchor(at_s=18.0, page=None)]
    )


def test_progress_grows_and_can_stop_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    pages = draw_deck(3)
    recording = film(tmp_path / "a.mp4", pages, [(6, capture, n) for n in (1, 2, 3)])
    deck = write_pages(tmp_path / "a.pdf", pages)
    told: list[tuple[str, float]] = []
    synchronise(recording, deck, report=lambda stage, done: told.append((stage, done)))
    assert [done for _, done in told] == sorted(done for _, done in told)
    assert {stage for stage, _ in told} == {"pages", "views", "scores", "changes"}

    class Cancelled(Exception):
        pass

    def cancel(stage: str, done: float) -> None:
        if stage == "views":
            raise Cancelled

    with pytest.raises(Cancelled):
        synchronise(recording, deck, report=cancel)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_recording_that_is_cut_off_or_no_video(tmp_path: Path) -> None:
    pages = draw_deck(2)
    deck = write_pages(tmp_path / "a.pdf", pages)
    broken = film(tmp_path / "a.mp4", pages, [(6, capture, 1)])
    broken.write_bytes(broken.read_bytes()[:3000])
    text = tmp_path / "b.mp4"
    text.write_text("no video")
    for recording in (broken, text, tmp_path / "gone.mp4", tmp_path):
        with pytest.raises(KnownError):
            synchronise(recording, deck)


def test_damage_in_the_middle_costs_only_what_is_damaged(tmp_path: Path) -> None:
    pages = draw_deck(3)
    recording = film(tmp_path / "a.mkv", pages, [(12, capture, n) for n in (1, 2, 3)])
    data = bytearray(recording.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = bytes(2000)
    recording.write_bytes(data)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert page_at(spans, 2.0) == 1
    assert page_at(spans, 34.0) == 3


def test_frames_that_are_damaged_between_keyframes(tmp_path: Path) -> None:
    pages = draw_deck(3)
    shots: Shots = [(12, camera, n) for n in (1, 2, 3)]
    recording = film(tmp_path / "a.mp4", pages, shots, keyframe_s=9, scene_cut=False)
    data = bytearray(recording.read_bytes())
    start, end = int(len(data) * 0.3), int(len(data) * 0.7)
    data[start:end] = np.random.default_rng(1).integers(0, 256, end - start, np.uint8).tobytes()
    recording.write_bytes(data)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert page_at(spans, 2.0) == 1
    assert page_at(spans, 34.0) == 3


def test_a_locked_deck(tmp_path: Path) -> None:
    recording = film(tmp_path / "a.mp4", draw_deck(1), [(4, capture, 1)])
    deck = write_deck(tmp_path / "a.pdf", 3, password="secret")
    with pytest.raises(KnownError, match="password"):
        synchronise(recording, deck)


def test_a_demo_on_the_screen_is_no_page(tmp_path: Path) -> None:
    pages = draw_deck(4)
    demo = [(np.random.default_rng(k).integers(0, 255, (27, 48))).astype(np.uint8) for k in (1, 2)]
    shown_too = [*pages, *(cv2.resize(d, (960, 540), interpolation=cv2.INTER_CUBIC) for d in demo)]
    shots: Shots = [(8, beside_speaker, 1), (8, beside_speaker, 2)]
    shots += [(12, beside_speaker, 5), (12, beside_speaker, 6), (8, beside_speaker, 2)]
    recording = film(tmp_path / "a.mp4", shown_too, shots)
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert shown(spans) == [1, 2, None, 2]
    assert starts(spans) == pytest.approx([0, 8, 16, 40], abs=0.3)


def test_subtitles_decide_while_no_page_is_in_sight(tmp_path: Path) -> None:
    recording = film(tmp_path / "a.mp4", draw_deck(3), [(8, speaker_only, None)])
    words = ("zebra", "giraffe", "elephant")
    deck = write_deck(tmp_path / "a.pdf", [PageSpec(title=word) for word in words])
    subtitles, kept = tmp_path / "a.srt", tmp_path / "a.npz"
    subtitles.write_text("1\n00:00:02,000 --> 00:00:03,000\nNow the giraffe, a fine giraffe\n")
    spans = synchronise(recording, deck, subtitles=subtitles, scores=kept)
    heard = load(kept).unseen.sum(axis=0)
    assert heard.argmax() == 1
    assert heard[0] == pytest.approx(heard[2], abs=1e-3)
    assert shown(spans) == [None], "words alone name no page"
    subtitles.write_bytes(b"\x00\x01 no subtitles")
    assert synchronise(recording, deck, subtitles=subtitles) == synchronise(recording, deck)


def test_a_full_disk_does_not_prevent_the_timeline(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pages = draw_deck(3)
    recording = film(tmp_path / "a.mp4", pages, [(5, capture, 1), (5, capture, 2)])
    nowhere = tmp_path / "missing" / "a.npz"
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages), scores=nowhere)
    assert shown(spans) == [1, 2]
    assert "cannot be saved" in caplog.text


def test_slides_are_found_in_pages_with_notes(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    words = ["tango", "foxtrot", "india", "sierra", "uniform", "alpha", "echo", "xray", "delta"]
    lines = [[" ".join(random.choice(words, 5)) for _ in range(6)] for _ in range(3)]
    specs = [PageSpec(title=f"Slide {n}", lines=each) for n, each in enumerate(lines, 1)]
    plain = write_deck(tmp_path / "plain.pdf", specs)
    recording = film_pages(tmp_path / "a.mkv", [(6, plain, 1), (6, plain, 2), (6, plain, 3)])
    with_notes = write_notes_deck(tmp_path / "notes.pdf", "right", pages=3, lines=lines)
    spans = synchronise(recording, with_notes)
    assert [span.page for span in spans] == [1, 2, 3]
    assert [span.start_s for span in spans] == pytest.approx([0, 6, 12], abs=0.6)
