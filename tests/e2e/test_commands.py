"""Every command of the program, in a real window by real keys and by real clicks in its menus."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from duthviewer.ui.commands.table import COMMANDS
from tests.e2e.screen import Screen
from tests.e2e.test_program import make_conference


# A hundred keys and as many clicks: 40 s on a quiet computer, and far more on a busy one.
@pytest.mark.timeout(900)
def test_every_command_is_reached(tmp_path: Path) -> None:
    folder = make_conference(tmp_path / "strangers", "mp4")
    with Screen() as screen:
        done = subprocess.run(
            [sys.executable, "-m", "tests.e2e.commands_driver", str(folder)],
            env=screen.environment, capture_output=True, text=True, timeout=880, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert set(found) == {command.id for command in COMMANDS}
    unmade = [name for name, entry in found.items() if not entry["made"]]
    assert not unmade, "nothing makes these"
    deaf = [(name, key) for name, e in found.items() for key, ok in e["keys"].items() if not ok]
    assert not deaf, "these keys do not arrive at their commands"
    lost = [n for n, e in found.items() if not (e["keys"] or e["by widget"] or e["menu"])]
    assert not lost, "no key and no menu reaches these"
    unheard = [name for name, entry in found.items() if entry["menu"] and not entry["chosen"]]
    assert not unheard, "a menu holds these, but clicking down to them does not give them"
    assert sum(entry["menu"] for entry in found.values()) > 60
