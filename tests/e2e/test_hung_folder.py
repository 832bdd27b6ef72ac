"""A media folder on a disk that does not answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from tests.decks import write_deck
from tests.recordings import Recipe, record


# Five seconds: it starts the program, and waits for the folder.
def test_a_talk_opens_and_the_window_closes(tmp_path: Path) -> None:
    folder, hung = tmp_path / "conference", tmp_path / "hung"
    folder.mkdir()
    hung.mkdir()
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    deck = write_deck(folder / "one.pdf", 2)
    (folder / "catalogue.yaml").write_text(
        "title: Meeting\nid: meeting\nrecordings: {day-1: {}}\n"
        "talks: [{id: one, title: The one, recording: day-1, start: 5}]\n"
    )
    done = subprocess.run(
        [
            sys.executable, "-m", "tests.e2e.hung_driver",
            str(folder), "--talk", "one", "--paused", "--media", str(hung),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["said"] == f"{hung} does not answer. Its files are shown once it does."
    assert told["deck"] == str(deck)
    with Store(places().store) as store:
        assert store.settings.get("window_places"), "what is to be kept was written"
