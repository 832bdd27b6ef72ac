"""A kill while a catalogue is saved never leaves half a file."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.catalogue.editing.catalogues import many_talks

RUNS = 15
#: Saves without a pause. The texts of both states are known, so nearly all the time is writing.
EDITOR = """
import sys
from pathlib import Path
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import SetTalkField

document = CatalogueDocument.open(Path(sys.argv[1]))
title = sys.argv[2]
document.apply(SetTalkField(talk="talk-0", field="title", value=title))
print(document.text == "", flush=True)
while True:
    document.save()
    document.undo()
    document.save()
    document.redo()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_kill_while_saving_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.yaml"
    text = many_talks().replace("Talk number 0\n", "Title number 0\n")
    path.write_text(text, encoding="utf-8")
    dice = random.Random(3)
    title = "Title number 0\n"
    for run in range(RUNS):
        process = subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(path), f"Title number {run + 1}"],
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(dice.uniform(0.01, 0.05))
        process.kill()
        process.wait()
        process.stdout.close()
        # One of both states: nothing else, and nothing half.
        found = path.read_text("utf-8")
        wanted = text.replace(title, f"Title number {run + 1}\n")
        assert found in (text, wanted)
        text, title = (found, f"Title number {run + 1}\n") if found == wanted else (text, title)
    assert title != "Title number 0\n"
    # Unfinished files do not look like catalogues.
    others = [file.name for file in tmp_path.iterdir() if file != path]
    assert all(name.startswith(".") and name.endswith(".part") for name in others)
