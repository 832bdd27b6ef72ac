"""Telling a page of the deck from a slide that merely resembles one."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.likelihood import evidence_of_cosines
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.registration import Registration
from duthviewer.sync.matching.slide_fit import SlideFit, SlideFits, weigh_other_slides
from duthviewer.sync.matching.view_finder import ViewFinder
from duthviewer.sync.matching.views import box
from tests.sync.scenes import SIZE, Grey, beside_speaker, capture, draw_page, write_pages

#: Where `beside_speaker` puts the page
BOX = box(14, 20, 480, 270)
COUNT = 10
#: Deviation of a noisy recording in grey levels
NOISE = 5.0


@pytest.fixture(scope="module")
def deck() -> list[Grey]:
    """The pages that were shown."""
    return [draw_page(number) for number in range(COUNT)]


def given(folder: Path, pages: list[Grey]) -> tuple[Registration, SlideFits]:
    known = Pages(write_pages(folder / "a.pdf", pages))
    return Registration(known), SlideFits(ViewFinder(known))


def fits_of(
    matching: tuple[Registration, SlideFits], shown: list[Grey]
) -> tuple[np.ndarray, list[SlideFit | None]]:
    """The evidence of frames that show these pages, and their fits."""
    random = np.random.default_rng(2)
    frames = [beside_speaker(page, 1.0, random) for page in shown]
    return measured(matching, frames)


def measured(
    matching: tuple[Registration, SlideFits], frames: list[Grey]
) -> tuple[np.ndarray, list[SlideFit | None]]:
    """The evidence of frames, and their fits."""
    register, slide_fits = matching
    evidence = evidence_of_cosines(np.array([register.score(frame, BOX) for frame in frames]))
    fits = [slide_fits.measure(f, BOX, row) for f, row in zip(frames, evidence, strict=True)]
    return evidence, fits


def odds(evidence: np.ndarray, fits: list[SlideFit | None]) -> np.ndarray:
    """The log-odds of another slide in each frame, of 3 s each."""
    evidence = np.repeat(evidence, 2, axis=0)
    times = np.arange(len(evidence)) * 1.5
    both = [fit for fit in fits for _ in range(2)]
    _, other = weigh_other_slides(times, evidence, [0] * len(both), both)
    return np.asarray(other - evidence.max(axis=1))[::2]


def test_a_removed_page_is_another_slide(tmp_path: Path, deck: list[Grey]) -> None:
    # Its best rival has the same title and the same first lines.
    rival = deck[4].copy()
    rival[340:] = draw_page(77)[340:]
    kept = [*deck[:4], rival, *deck[5:]]
    evidence, fits = fits_of(given(tmp_path, kept), deck)
    found = odds(evidence, fits)
    assert found[4] > 1
    assert (np.delete(found, 4) < -1).all()


def test_blur_and_dim_light_do_not_make_another_slide(tmp_path: Path, deck: list[Grey]) -> None:
    dim = [(cv2.GaussianBlur(page, (0, 0), 2.5) * 0.5 + 60).astype(np.uint8) for page in deck]
    assert (odds(*fits_of(given(tmp_path, deck), dim)) < 0).all()


def test_a_page_with_a_single_word_is_no_other_slide_in_a_noisy_view(
    tmp_path: Path, deck: list[Grey]
) -> None:
    word = np.full_like(deck[0], 250)
    cv2.putText(word, "Part 2", (330, 290), cv2.FONT_HERSHEY_DUPLEX, 1.6, 25, 4)
    pages = [*deck, word]
    random = np.random.default_rng(5)
    frames = []
    for page in pages:
        clean = beside_speaker(page, 1.0, random) * 0.4 + 70
        frames.append(
            np.clip(clean + random.normal(0, NOISE, clean.shape), 0, 255).astype(np.uint8)
        )
    evidence, fits = measured(given(tmp_path, pages), frames)
    assert fits[-1] is not None
    assert fits[0] is not None
    assert fits[-1].pages[0] == COUNT
    assert fits[-1].cosine < 0.6 < 0.9 < fits[0].cosine
    assert odds(evidence, fits)[-1] < -1


def test_an_earlier_version_is_likelier_the_page_than_a_rival(
    tmp_path: Path, deck: list[Grey]
) -> None:
    later = deck[4].copy()
    cv2.putText(later, "one line more, and more", (60, 510), 0, 0.9, 25, 2, cv2.LINE_AA)
    later[30:100] = 250
    cv2.putText(later, "Revised title", (40, 80), cv2.FONT_HERSHEY_DUPLEX, 1.6, 25, 3)
    evidence, fits = fits_of(given(tmp_path, [*deck[:4], later, *deck[5:]]), deck)
    times = np.arange(float(COUNT)) * 3
    weighed, _ = weigh_other_slides(times, evidence, [0] * COUNT, fits)
    assert weighed[4].argmax() == 4
    rivals = np.delete(weighed[4], 4)
    assert weighed[4, 4] > rivals.max() + 1
    doubt = odds(evidence, fits)
    assert doubt[4] > np.delete(doubt, 4).max() + 2


def test_a_page_that_got_another_line_is_the_page(tmp_path: Path, deck: list[Grey]) -> None:
    later = deck[4].copy()
    cv2.putText(later, "one line more, and more", (60, 510), 0, 0.9, 25, 2, cv2.LINE_AA)
    evidence, fits = fits_of(given(tmp_path, [*deck[:4], later, *deck[5:]]), deck)
    times = np.arange(float(COUNT)) * 3
    weighed, other = weigh_other_slides(times, evidence, [0] * COUNT, fits)
    assert weighed[4].argmax() == 4
    assert weighed[4, 4] > other[4] + 2


def test_a_zoomed_page_is_judged_by_the_part_in_sight(tmp_path: Path, deck: list[Grey]) -> None:
    matching = given(tmp_path, deck)
    random = np.random.default_rng(2)
    place = box(-640, -180, 1280, 720)
    for number, page in enumerate(deck):
        frame = cv2.resize(capture(page, 0.0, random)[90:270, 320:], SIZE)
        evidence = np.eye(COUNT, dtype=np.float32)[number]
        fit = matching[1].measure(frame, place, evidence)
        assert fit is not None
        assert fit.pages[0] == number
        assert fit.cosine > 0.9
        assert max(fit.missing, fit.foreign) < 0.05


def test_a_fade_does_not_make_another_slide(tmp_path: Path, deck: list[Grey]) -> None:
    fade = cv2.addWeighted(deck[3], 0.6, deck[4], 0.4, 0)
    evidence, fits = fits_of(given(tmp_path, deck), [*deck[:4], fade, *deck[4:]])
    times = np.array([0.0, 3, 6, 9, 9.2, 9.4, 12, 15, 18, 21, 24])
    _, other = weigh_other_slides(times, evidence, [0] * len(fits), fits)
    assert other[4] < evidence[4].max() - 2


def test_a_slide_seen_in_a_single_frame_for_seconds_is_no_fade(
    tmp_path: Path, deck: list[Grey]
) -> None:
    rival = deck[4].copy()
    rival[340:] = draw_page(77)[340:]
    evidence, fits = fits_of(given(tmp_path, [*deck[:4], rival, *deck[5:]]), deck)
    _, other = weigh_other_slides(np.arange(COUNT) * 5.0, evidence, [0] * COUNT, fits)
    assert other[4] > evidence[4].max() + 1


def test_many_frames_of_fades_do_not_outvote_a_page(tmp_path: Path, deck: list[Grey]) -> None:
    fades = [cv2.addWeighted(deck[4], 0.55 + k / 20, deck[5], 0.45 - k / 20, 0) for k in range(4)]
    evidence, fits = fits_of(given(tmp_path, deck), [deck[4], deck[4], *fades[::-1]])
    times = np.array([0.0, 20.0, 20.1, 20.2, 20.3, 20.4])
    _, other = weigh_other_slides(times, evidence, [0] * len(fits), fits)
    assert evidence.argmax(axis=1).tolist() == [4] * len(fits)
    assert other[0] < evidence[0].max() - 1
