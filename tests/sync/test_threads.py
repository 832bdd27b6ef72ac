"""Results do not depend on the number of threads: a cluster task has one, the window two."""

import os
import subprocess
import sys

from duthviewer.sync import THREADS_VARIABLE
from tests.sync.scenes import (
    beside_speaker,
    camera,
    capture,
    draw_deck,
    film,
    speaker_only,
    write_pages,
)  # fmt: skip

PROGRAM = """
import sys
from pathlib import Path
from duthviewer.sync.recording.frames import THREADS
from duthviewer.sync.synchronise import synchronise
recording, deck, scores = map(Path, sys.argv[1:])
print(THREADS)
print(list(synchronise(recording, deck, scores=scores)))
"""


def test_one_thread_and_two_find_the_same(tmp_path):
    pages = draw_deck(6)
    deck = write_pages(tmp_path / "deck.pdf", pages)
    scenes = (capture, beside_speaker, camera, speaker_only)
    # Long enough to be read in pieces, with more scenes than are tried at once
    shots = [(7.3, scenes[number % 4], 1 + number % 6) for number in range(10)]
    talk = film(tmp_path / "talk.mkv", pages, shots, keyframe_s=17.0, scene_cut=False)
    found = {}
    for threads in ("1", "2"):
        scores = tmp_path / f"{threads}.npz"
        printed = subprocess.run(
            [sys.executable, "-c", PROGRAM, talk, deck, scores],
            env={**os.environ, THREADS_VARIABLE: threads},
            capture_output=True, text=True, check=True,
        ).stdout.splitlines()  # fmt: skip
        assert printed[0] == threads
        found[threads] = (printed[1], scores.read_bytes())
    assert found["1"] == found["2"]
