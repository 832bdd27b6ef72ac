"""A few of the kills of ``tests.benchmarks.kills``: no note is lost, and no store damaged."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.benchmarks import kills


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_kill_while_typing_loses_no_note(tmp_path: Path) -> None:
    count = kills.kill(5, 7, tmp_path)
    assert count.problems == []
    assert (count.runs, count.lost, count.damaged) == (5, 0, 0)
    assert count.keys > 0
