"""The queue is killed at random moments: nothing is lost, and no file is finished wrong."""

from __future__ import annotations

import io
import random
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from duthviewer.library.store.store import Store
from tests.servers import FileServer

_FILES = 20
_KILLS = 6


def picture(seed: int) -> bytes:
    """About 200 kB that do not compress."""
    pixels = np.random.default_rng(seed).integers(0, 255, (260, 260, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def start(store: Path, folder: Path, *urls: str) -> subprocess.Popen[str]:
    driver = "tests.library.downloads.queue_driver"
    arguments = [sys.executable, "-m", driver, str(store), str(folder), *urls]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


def check_finished(folder: Path, contents: dict[str, bytes]) -> list[str]:
    """Return the names of the finished files, each of which has to be whole."""
    finished = [path for path in folder.iterdir() if path.suffix == ".png"]
    for path in finished:
        assert path.read_bytes() == contents[path.name], path.name
    return sorted(path.name for path in finished)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_queue_that_is_killed_again_and_again_loses_nothing(tmp_path: Path) -> None:
    contents = {f"{number:02}.png": picture(number) for number in range(_FILES)}
    store, folder = tmp_path / "library.sqlite3", tmp_path / "folder"
    folder.mkdir()
    dice = random.Random(12)
    with FileServer(rate=1.5e6) as server:
        urls = [server.add(f"/{name}", content) for name, content in contents.items()]
        finished: list[str] = []
        for kill in range(_KILLS):
            process = start(store, folder, *(urls if kill == 0 else ()))
            assert process.stdout is not None
            if kill == 0:
                while "paused" not in process.stdout.readline():
                    pass
            for _ in range(dice.randint(1, 30)):
                if not process.stdout.readline():
                    break
            process.kill()
            process.communicate()
            found = check_finished(folder, contents)
            assert set(finished) <= set(found)
            finished = found
            with Store(store) as kept:
                assert kept.problems() == []
                ids = {row.id.rpartition("/")[2]: row.state for row in kept.downloads.all()}
            assert set(contents) - set(ids) <= set(finished)
            assert ids[urls[-1].rpartition("/")[2]] == "paused"
            assert {state for name, state in ids.items() if name not in finished} <= {
                "queued", "paused",
            }  # fmt: skip
        last = start(store, folder)
        last.communicate()
        assert last.returncode == 0
    *expected, paused = sorted(contents)
    assert check_finished(folder, contents) == expected
    assert {path.suffix for path in folder.iterdir()} == {".png"}
    with Store(store) as kept:
        assert [(row.id, row.state) for row in kept.downloads.all()] == [
            (f"duth-2016/thumbnail/{paused}", "paused")
        ]
