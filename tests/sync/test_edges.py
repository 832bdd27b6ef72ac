"""Decks and recordings of unusual shape: no crash, and nothing said that is not so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.sync.synchronise import synchronise
from tests.sync.scenes import beside_speaker, capture, draw_deck, draw_page, film, write_pages


def test_a_deck_of_one_page(tmp_path: Path) -> None:
    page = draw_page(4)
    recording = film(tmp_path / "a.mp4", [page], [(6, beside_speaker, None), (8, capture, 1)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", [page]))
    assert [span.page for span in spans] == [None, 1]


def test_blank_pages_claim_nothing(tmp_path: Path) -> None:
    blank = [np.full((540, 960), level, np.uint8) for level in (255, 255, 0)]
    recording = film(tmp_path / "a.mp4", draw_deck(2), [(6, capture, 1), (6, beside_speaker, 2)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", blank))
    assert [span.page for span in spans] == [None]


def test_the_same_page_thrice(tmp_path: Path) -> None:
    page = draw_page(4)
    recording = film(tmp_path / "a.mp4", [page], [(10, capture, 1)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", [page, page, page]))
    assert all(span.page is not None and span.confidence < 0.8 for span in spans)


def test_a_narrow_deck_between_black_bars(tmp_path: Path) -> None:
    pages = draw_deck(4, size=(720, 540))
    barred = [cv2.copyMakeBorder(p, 0, 0, 120, 120, cv2.BORDER_CONSTANT) for p in pages]
    recording = film(tmp_path / "a.mp4", barred, [(5, capture, n) for n in (2, 1, 4)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert [span.page for span in spans] == [2, 1, 4]


def test_pages_of_several_shapes_and_dark_ones(tmp_path: Path) -> None:
    pages = draw_deck(3, dark=True)
    pages.append(draw_page(9, size=(540, 720)))
    shown = [*pages[:3], np.zeros((540, 960), np.uint8)]
    upright = cv2.resize(pages[3], (405, 540), interpolation=cv2.INTER_AREA)
    shown[3][:, 277:682] = upright
    recording = film(tmp_path / "a.mp4", shown, [(5, capture, n) for n in (1, 3, 4, 2)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert [span.page for span in spans] == [1, 3, 4, 2]


def test_a_recording_of_one_moment(tmp_path: Path) -> None:
    pages = draw_deck(3)
    recording = film(tmp_path / "a.mp4", pages, [(0.2, capture, 2)])
    spans = synchronise(recording, write_pages(tmp_path / "a.pdf", pages))
    assert [span.page for span in spans] == [2]
    assert spans[0].end_s == pytest.approx(0.2, abs=0.1)
