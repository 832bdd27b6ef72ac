"""A washed-out, distant or dim camera, with few pages in sight."""

from __future__ import annotations

from typing import Any

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

#: Harder than tests.benchmarks.sync has them; the second of each split stands elsewhere
VIEWS: dict[str, dict[Split, list[dict[str, Any]]]] = {
    "washed-out": {
        "tune": [{"screen": [[0.22, 0.08], [0.80, 0.10], [0.80, 0.62], [0.22, 0.64]], "white": 0.42,
                  "ambient": 0.42, "gamma": 1.3, "blur": 1.0, "noise": 6, "bloom": 0.25,
                  "occlude": 0.4}],
        "held": [{"screen": [[0.12, 0.06], [0.70, 0.12], [0.70, 0.66], [0.12, 0.60]], "white": 0.36,
                  "ambient": 0.45, "gamma": 1.4, "blur": 0.9, "noise": 7, "bloom": 0.3,
                  "podium": 0.85, "occlude": 0.4, "tint": [0.9, 1.0, 0.92]}],
    },
    "distant": {
        "tune": [{"screen": [[0.38, 0.12], [0.68, 0.10], [0.68, 0.38], [0.38, 0.40]], "blur": 0.8,
                  "noise": 5, "podium": 0.25, "speaker_height": 0.3, "occlude": 0.2,
                  "pan": 0.02, "white": 0.8, "ambient": 0.1}],
        "held": [{"screen": [[0.52, 0.16], [0.80, 0.20], [0.80, 0.47], [0.52, 0.44]], "blur": 0.75,
                  "noise": 6, "podium": 0.3, "speaker_height": 0.28, "occlude": 0.2,
                  "pan": 0.025, "white": 0.74, "ambient": 0.12}],
    },
    "dim": {
        "tune": [{"screen": [[0.25, 0.08], [0.78, 0.14], [0.78, 0.64], [0.25, 0.60]], "white": 0.26,
                  "ambient": 0.03, "gamma": 1.6, "stage_light": 0.25, "noise": 7, "blur": 0.9,
                  "bloom": 0.05, "occlude": 0.5}],
        "held": [{"screen": [[0.30, 0.14], [0.88, 0.08], [0.88, 0.58], [0.30, 0.62]], "white": 0.22,
                  "ambient": 0.02, "gamma": 1.5, "stage_light": 0.3, "noise": 7, "blur": 1.0,
                  "bloom": 0.05, "occlude": 0.5, "podium": 0.16}],
    },
    "crowded": {  # a large speaker before the screen most of the time, a camera that wanders
        "tune": [{"screen": [[0.10, 0.04], [0.92, 0.06], [0.92, 0.74], [0.10, 0.72]],
                  "speaker_height": 0.7, "occlude": 0.85, "podium": 0.5, "pan": 0.05, "zoom": 0.1,
                  "shake": 1.2, "white": 0.7, "ambient": 0.18, "noise": 5}],
        "held": [{"screen": [[0.06, 0.10], [0.86, 0.04], [0.86, 0.70], [0.06, 0.76]],
                  "speaker_height": 0.75, "occlude": 0.85, "podium": 0.55, "pan": 0.045,
                  "zoom": 0.12, "shake": 1.1, "white": 0.66, "ambient": 0.2, "noise": 6}],
    },
}  # fmt: skip
VIEWS["glimpses"] = {  # a weak camera for a few short shots, in a talk of other pictures
    split: [{**VIEWS["washed-out"][split][0], **VIEWS["distant"][split][0], "white": 0.45,
             "ambient": 0.32, "blur": 1.0}, VIEWS["dim"][split][0]]
    for split in SPLITS
}  # fmt: skip
VIEWS["worn"] = {  # distant and washed out at once
    split: [{**VIEWS["distant"][split][0], "white": 0.4, "ambient": 0.35, "bloom": 0.2}]
    for split in SPLITS
}
ONLY_CAMERA = {"camera": 5.0, "stage": 0.8}


FEW_SHOTS = {"camera": 1.5, "pip": 3.0, "stage": 1.5}


def camera(
    name: str,
    split: Split,
    seed: int,
    pages: int,
    lecture: str = "",
    styles: dict[str, float] = ONLY_CAMERA,
) -> Row:
    """A talk seen by one weak camera; its deck has 22 pages of which ``pages`` are shown."""

    def make(workshop: Workshop) -> Case:
        if lecture:
            deck = workshop.lecture(lecture)
        else:
            deck = made_deck(seed, split, 22).write(workshop.decks)
        timings = walk(range(3, 3 + pages), 240, seed, dwell_s=190 / pages, jumps=0.05)
        spec = talk_spec(
            deck, timings, 240, seed, styles=styles, cameras=VIEWS[name][split],
            talk={"shot_s": [12, 30] if styles is FEW_SHOTS else [20, 70]},
        )  # fmt: skip
        recording, talk = workshop.recording(f"cameras-{split}-{name}-{seed}", spec)
        return Case(recording, deck, talk)

    return Row("cameras", f"{name}-{seed}", split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        camera("washed-out", split, 400 + k, 6),
        camera("washed-out", split, 402 + k, 14, LECTURES[split][0]),
        camera("distant", split, 410 + k, 5),
        camera("distant", split, 412 + k, 15),
        camera("dim", split, 420 + k, 6),
        camera("dim", split, 422 + k, 12, LECTURES[split][1]),
        camera("crowded", split, 430 + k, 9),
        camera("worn", split, 440 + k, 5),
        camera("worn", split, 442 + k, 9, LECTURES[split][0]),
        camera("worn", split, 444 + k, 7, LECTURES[split][1]),
        camera("washed-out", split, 446 + k, 5, LECTURES[split][2]),
        camera("glimpses", split, 450 + k, 14, styles=FEW_SHOTS),
        camera("glimpses", split, 453 + k, 9, LECTURES[split][1], FEW_SHOTS),
    )
)
