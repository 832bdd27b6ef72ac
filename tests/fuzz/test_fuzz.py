"""Each fuzzer, briefly."""

from __future__ import annotations

import importlib

import pytest

from tests.fuzz.__main__ import names


@pytest.mark.parametrize("name", names())
def test_a_short_run_finds_no_fault(name: str) -> None:
    fuzzer = importlib.import_module(f"tests.fuzz.{name}")
    tally = fuzzer.run(fuzzer.SHORT, 0)
    assert tally.ends.total() == fuzzer.SHORT
    assert not tally.faults
