"""Rendering a talk as one video: ``python -m tests.benchmarks.render`` prints JSON.

For each layout and height, a minute of a recording of 1280×720 with 30 frames a second is rendered
beside a deck with a new page every 10 seconds. ``speed`` is how many seconds of the talk are
rendered in a second of this computer's time; ``on_two_cores`` is what two idle cores would reach,
from the processor time of all threads.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

from duthviewer.review.render.layout import RenderLayout, RenderSettings
from duthviewer.review.render.render import render
from tests.decks import write_talk_deck
from tests.recordings import Recipe, record
from tests.review.render.talks import talk_of

LENGTH_S = 60.0
CASES = (
    (RenderLayout.SIDE, 720, ".mp4"),
    (RenderLayout.CORNER, 720, ".mp4"),
    (RenderLayout.SIDE, 1080, ".mp4"),
    (RenderLayout.SIDE, 720, ".webm"),
)


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        recording = record(
            Recipe(size=(1280, 720), fps=Fraction(30), duration_s=LENGTH_S, busy=True), folder
        )
        shown = [(at_s, 1 + number) for number, at_s in enumerate(range(0, int(LENGTH_S), 10))]
        talk = talk_of(
            recording, write_talk_deck(folder / "deck.pdf", 10), shown,
            length_s=LENGTH_S, start_s=0.0,
        )  # fmt: skip
        results = {}
        for layout, height, suffix in CASES:
            begun_s, before = time.monotonic(), os.times()
            made = render(
                talk, folder / f"talk{suffix}", RenderSettings(layout, height), hardware=False
            )
            took_s, after = time.monotonic() - begun_s, os.times()
            cpu_s = after.user + after.system - before.user - before.system
            results[f"{layout.value} {height}{suffix}"] = {
                "encoder": made.encoder,
                "speed": round(LENGTH_S / took_s, 2),
                "cpu_s_per_s": round(cpu_s / LENGTH_S, 3),
                "on_two_cores": round(2 * LENGTH_S / cpu_s, 2),
                "mb_per_hour": round(made.path.stat().st_size / LENGTH_S * 3600 / 1e6),
            }
    json.dump(results, sys.stdout, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
