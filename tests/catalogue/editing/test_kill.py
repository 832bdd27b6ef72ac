"""A kill while a catalogue is saved never leaves half a file."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from duthviewer.catalogue.reader import parse_catalogue
from tests.catalogue.editing.catalogues import many_talks

RUNS = 12
#: Saves without a pause; each title is the number of the save.
EDITOR = """
import sys
from pathlib import Path
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import SetTalkField

document = CatalogueDocument.open(Path(sys.argv[1]))
first = int(document.conference.talks[0].title.rpartition(" ")[2])
for number in range(first + 1, 1_000_000):
    title = f"Talk number {number}"
    document.apply(SetTalkField(talk="talk-0", field="title", value=title))
    document.save()
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_kill_while_saving_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.yaml"
    text = many_talks()
    path.write_text(text, encoding="utf-8")
    dice = random.Random(3)
    saved = 0
    for _ in range(RUNS):
        process = subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(dice.uniform(0, 0.15))
        process.kill()
        numbers = [int(line) for line in process.stdout.read().split()]
        process.wait()
        process.stdout.close()
        # What was saved is there, or the save that was killed: nothing else, and nothing half.
        found = path.read_text("utf-8")
        title = parse_catalogue(found, path).talk_by_id["talk-0"].title
        number = int(title.rpartition(" ")[2])
        assert number >= max(numbers, default=saved)
        assert found == text.replace("title: Talk number 0\n", f"title: {title}\n")
        saved = number
    assert saved >= RUNS
    # Unfinished files do not look like catalogues.
    others = [file.name for file in tmp_path.iterdir() if file != path]
    assert all(name.startswith(".") and name.endswith(".part") for name in others)
