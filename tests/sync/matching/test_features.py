"""Where a page lies in a frame, by its features."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.features import PageFeatures
from duthviewer.sync.matching.pages import Pages
from tests.sync.scenes import Grey, beside_speaker, write_pages


def _code_page(seed: int) -> Grey:
    """Many lines of the same few words: nothing on it is unlike everything else."""
    random = np.random.default_rng(seed)
    page = np.full((540, 960), 250, np.uint8)
    page[:60] = 90
    for line in range(28):
        words = " ".join(random.choice(["x", "=", "+", "(i)", "y"], 16))
        x = 40 + 40 * int(random.integers(0, 4))
        cv2.putText(page, words, (x, 90 + 16 * line), 0, 0.45, 25, 1, cv2.LINE_AA)
    return page


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    folder = tmp_path_factory.mktemp("features")
    return Pages(write_pages(folder / "a.pdf", [_code_page(seed) for seed in range(8)]))


def test_a_small_page_of_code_is_found_by_votes(pages: Pages) -> None:
    features = PageFeatures(pages)
    random = np.random.default_rng(1)
    missed = []
    for page, picture in enumerate(pages.pictures):
        frame = beside_speaker(None, 1.0, random)
        frame[40:130, 50:210] = cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA)
        noisy = np.clip(frame + random.normal(0, 3, frame.shape), 0, 255).astype(np.uint8)
        places = [found.matrix / found.matrix[2, 2] for found in features.find(noisy)]
        if not any(
            np.abs([place[0, 2] - 50, place[1, 2] - 40, place[0, 0] - 160]).max() < 8
            for place in places
        ):
            missed.append(page)
    assert missed == []


def test_a_frame_without_a_page_has_no_box_with_many_votes(pages: Pages) -> None:
    frame = beside_speaker(None, 1.0, np.random.default_rng(1))
    assert max((found.inliers for found in PageFeatures(pages).find(frame)), default=0) < 12
