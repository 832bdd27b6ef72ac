"""Zooms and pans into a part of the slide that were made when the recording was cut."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2

from tests.benchmarks.sync_kinds.filming import refilmed
from tests.benchmarks.sync_kinds.made_decks import made_deck
from tests.benchmarks.sync_kinds.workshop import (
    LECTURES,
    SPLITS,
    Case,
    Row,
    Split,
    Workshop,
    talk_spec,
    walk,
)

#: Seconds that a move from the whole picture to the part takes
EASE_S = 0.8


@dataclass(frozen=True)
class Zoom:
    """A time in which a part of the picture is shown: its corner and width, as shares."""

    start_s: float
    end_s: float
    x: float
    y: float
    width: float
    #: Where the part has moved to at the end
    drift: tuple[float, float]

    def part(self, at_s: float) -> tuple[float, float, float]:
        """Left, top and width at a time within."""
        away = min(at_s - self.start_s, self.end_s - at_s)
        ease = float(np.clip(away / EASE_S, 0, 1))
        ease = ease * ease * (3 - 2 * ease)
        along = (at_s - self.start_s) / (self.end_s - self.start_s)
        x, y = self.x + self.drift[0] * along, self.y + self.drift[1] * along
        return x * ease, y * ease, 1 + (self.width - 1) * ease


def zooms_of(talk: dict[str, Any], seed: int, share: float) -> list[Zoom]:
    """Zooms within shots that show a page, for about ``share`` of their time."""
    random = np.random.default_rng(seed)
    zooms: list[Zoom] = []
    for shot in talk["shots"]:
        if shot["style"] not in ("capture", "pip"):
            continue
        at_s, end_s = shot["start"] + 2, shot["end"] - 2
        while at_s + 5 < end_s:
            until_s = min(end_s, at_s + float(random.uniform(5, 16)))
            if random.random() < share:
                width = float(random.uniform(0.34, 0.62))
                most = 1 - width
                x, y = (float(v) for v in random.uniform(0, most, 2))
                if shot["style"] == "pip":  # the slide, not the speaker
                    x, y = x * 0.5, y * 0.5
                room = (min(0.12, most - x), min(0.12, most - y))
                drift = tuple(float(random.choice([0, 0, r])) for r in room)
                zooms.append(Zoom(at_s, until_s, x, y, width, (drift[0], drift[1])))
            at_s = until_s + float(random.uniform(1, 6))
    return zooms


def zoomed(zooms: list[Zoom]) -> Callable[[np.ndarray, float], np.ndarray]:
    def change(frame: np.ndarray, at_s: float) -> np.ndarray:
        zoom = next((z for z in zooms if z.start_s <= at_s < z.end_s), None)
        if zoom is None:
            return frame
        height, width = frame.shape[:2]
        x, y, part = zoom.part(at_s)
        scale = 1 / part
        matrix = np.float64([[scale, 0, -x * width * scale], [0, scale, -y * height * scale]])
        return cv2.warpAffine(frame, matrix, (width, height), flags=cv2.INTER_CUBIC)

    return change


def zoom(name: str, split: Split, seed: int, styles: dict[str, float], lecture: str = "") -> Row:
    """A recording of which two fifths are zoomed; it is made at twice the size, then halved."""

    def make(workshop: Workshop) -> Case:
        if lecture:
            slides = workshop.lecture(lecture)
        else:
            slides = made_deck(seed, split, 24).write(workshop.decks)
        count = min(26, len(pypdfium2.PdfDocument(slides)))
        timings = walk(range(1, count + 1), 220, seed, dwell_s=11)
        spec = talk_spec(
            slides, timings, 220, seed, styles=styles, size=[1280, 720], talk={"shot_s": [25, 70]}
        )
        whole, talk = workshop.recording(f"zooms-{split}-{name}-whole", spec)
        zooms = zooms_of(talk, seed, 0.55)

        def write(out: Path) -> None:
            out.mkdir()
            shutil.copy(whole.with_name("truth.json"), out)
            refilmed(whole, out / "day.mp4", zoomed(zooms), (640, 360))

        key = [str(whole), [vars(zoom) for zoom in zooms]]
        folder = workshop.made(f"zooms-{split}-{name}", key, "", write)
        return Case(folder / "day.mp4", slides, talk)

    return Row("zooms", name, split, make)


CAPTURES = {"capture": 4.0, "pip": 1.0, "stage": 0.3}
INSETS = {"pip": 4.0, "capture": 1.0, "stage": 0.3}
ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        zoom("capture", split, 700 + k, CAPTURES),
        zoom("inset", split, 702 + k, INSETS),
        zoom("lecture", split, 704 + k, CAPTURES, LECTURES[split][1]),
    )
)
