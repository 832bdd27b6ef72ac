"""A few of the runs of ``tests.benchmarks.fetch``: no file is wrong, and no map claims too much."""

from __future__ import annotations

import signal

import pytest

from tests.benchmarks.fetch import misbehaving


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_kill_while_fetching_leaves_nothing_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "")
    (count,) = misbehaving(runs=4, seed=7, jobs=2, only="anything").values()
    assert count.wrong == []
    assert (count.runs, count.finished) == (4, 4)
