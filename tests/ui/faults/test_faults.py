"""Errors that nobody caught."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.faults.handler import UncaughtErrors


def test_a_fault_is_told_and_passed_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed_on.append(str(error)))
    before = sys.excepthook
    faults = UncaughtErrors()
    with qtbot.waitSignal(faults.found) as found:
        try:
            raise ValueError("a plain mistake")
        except ValueError:
            sys.excepthook(*sys.exc_info())
    faults.release()
    assert "ValueError: a plain mistake" in found.args[0]
    assert passed_on == ["a plain mistake"]
    assert sys.excepthook is before
