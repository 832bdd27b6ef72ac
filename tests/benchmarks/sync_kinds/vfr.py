"""Screen recordings whose frames stay for long: a frame comes only when the picture changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2

from tests.benchmarks.sync_kinds.filming import held_frames
from tests.benchmarks.sync_kinds.made_decks import made_deck
from tests.benchmarks.sync_kinds.workshop import (
    LECTURES,
    SPLITS,
    Case,
    Row,
    Split,
    Workshop,
    walk,
)

SIZE = (640, 360)


@dataclass(frozen=True)
class Screencast:
    """How a screen is recorded."""

    #: B-frames in a row, and frames between keyframes
    b_frames: int = 0
    keyframe_every: int = 12
    #: Frames that follow a change, with a fade or a moving pointer, and how far apart
    burst: int = 4
    burst_s: float = 0.1
    #: Frames a minute that come without a change of page: the pointer was moved
    idle_per_minute: float = 2.0
    #: A part of the time that is recorded at a steady 10 frames a second, as for a demo
    steady_share: float = 0.0
    dwell_s: float = 16.0
    #: The recording's file, whose container says how times are kept
    suffix: str = ".mp4"


def pictures(
    deck: Path, timings: list[tuple[float, int]], cast: Screencast, end_s: float, seed: int
) -> Iterator[tuple[float, np.ndarray]]:
    """The frames with their times; the first of a burst still has most of the old page."""
    random = np.random.default_rng(seed)
    document = pypdfium2.PdfDocument(deck)
    old: np.ndarray | None = None
    ends = [*(at_s for at_s, _ in timings[1:]), end_s]
    for (at_s, number), until_s in zip(timings, ends, strict=True):
        page = _fitted(document[number - 1])
        times = [at_s + cast.burst_s * k for k in range(cast.burst)]
        count = random.poisson((until_s - at_s) * cast.idle_per_minute / 60)
        times += list(random.uniform(at_s + 1.0, max(at_s + 1.01, until_s - 0.2), count))
        if random.random() < cast.steady_share:
            times += list(np.arange(at_s + 0.6, until_s - 0.1, 0.1))
        last_s = -1.0
        for k, time in enumerate(sorted(time for time in times if time < until_s - 0.05)):
            if time - last_s < 0.02:
                continue
            picture = page
            if k < cast.burst - 1 and old is not None:  # a fade: a quarter of the new page first
                share = (k + 1) / cast.burst
                picture = cv2.addWeighted(page, share, old, 1 - share, 0)
            last_s = time
            yield float(time), _with_pointer(picture, random)
        old = page


def _fitted(page: pypdfium2.PdfPage) -> np.ndarray:
    image = page.render(scale=SIZE[0] / page.get_width()).to_numpy()[:, :, :3]
    scale = min(SIZE[0] / image.shape[1], SIZE[1] / image.shape[0])
    size = (round(image.shape[1] * scale), round(image.shape[0] * scale))
    canvas = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    x, y = (SIZE[0] - size[0]) // 2, (SIZE[1] - size[1]) // 2
    canvas[y : y + size[1], x : x + size[0]] = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return canvas


def _with_pointer(picture: np.ndarray, random: np.random.Generator) -> np.ndarray:
    picture = picture.copy()
    x, y = (int(v) for v in random.integers(20, 340, 2))
    arrow = np.int32([[x, y], [x + 9, y + 9], [x, y + 13]])
    cv2.fillConvexPoly(picture, arrow, (40, 40, 40), cv2.LINE_AA)
    return picture


def truth_of(timings: list[tuple[float, int]], end_s: float, deck: Path) -> dict[str, Any]:
    """The talk of a screencast as make_day.py writes it: a page from its fade's end on."""
    ends = [*(at_s for at_s, _ in timings[1:]), end_s]
    segments = [
        {"start": at_s, "end": until_s, "page": page, "visible": True}
        for (at_s, page), until_s in zip(timings, ends, strict=True)
    ]
    return {"deck": deck.name, "given": True, "start": 0.0, "end": end_s, "segments": segments}


def screencast(name: str, split: Split, seed: int, cast: Screencast, lecture: str = "") -> Row:
    def make(workshop: Workshop) -> Case:
        if lecture:
            slides = workshop.lecture(lecture)
        else:
            slides = made_deck(seed, split, 24).write(workshop.decks)
        end_s = 420.0
        count = len(pypdfium2.PdfDocument(slides))
        timings = walk(range(1, count + 1), end_s, seed, dwell_s=cast.dwell_s)
        talk = truth_of(timings, end_s, slides)

        def write(out: Path) -> None:
            out.mkdir()
            held_frames(
                out / f"day{cast.suffix}", pictures(slides, timings, cast, end_s, seed), end_s,
                b_frames=cast.b_frames, keyframe_every=cast.keyframe_every,
            )  # fmt: skip
            (out / "truth.json").write_text(json.dumps({"duration": end_s, "talks": [talk]}))

        key = [slides.name, asdict(cast), timings]
        folder = workshop.made(f"vfr-{split}-{name}", key, "", write)
        return Case(folder / f"day{cast.suffix}", slides, talk)

    return Row("vfr", name, split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        screencast("plain", split, 800 + k, Screencast()),
        screencast("b-frames", split, 802 + k, Screencast(b_frames=3, keyframe_every=30)),
        screencast(
            "one-keyframe", split, 804 + k,
            Screencast(b_frames=2, keyframe_every=9999, burst=6, idle_per_minute=6),
        ),
        screencast(
            "sparse", split, 806 + k,
            Screencast(b_frames=4, keyframe_every=250, burst=1, idle_per_minute=0.5, dwell_s=24),
        ),
        screencast(
            "steady-parts", split, 808 + k,
            Screencast(b_frames=3, keyframe_every=60, steady_share=0.3), LECTURES[split][1],
        ),
        screencast(
            "mkv", split, 810 + k,
            Screencast(b_frames=3, keyframe_every=40, burst=2, suffix=".mkv"), LECTURES[split][2],
        ),
    )
)  # fmt: skip
