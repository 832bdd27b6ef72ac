"""A folder on a disk that does not answer, for tests."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@contextlib.contextmanager
def hung(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A process that lists the folder waits until the event is set, at the latest in the end."""
    answers = threading.Event()
    for name in ("scandir", "stat"):
        function = getattr(os, name)

        def ask(path: Any = ".", *values: Any, function: Any = function, **named: Any) -> Any:
            if isinstance(path, str | Path) and Path(path).is_relative_to(folder):
                answers.wait()
            return function(path, *values, **named)

        monkeypatch.setattr(os, name, ask)
    try:
        yield answers
    finally:
        answers.set()
