"""What all tests of commands need."""

import os

import pytest


@pytest.fixture(autouse=True)
def _keep_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the priority of the test process, which long commands would lower for good."""
    monkeypatch.delattr(os, "nice", raising=False)
