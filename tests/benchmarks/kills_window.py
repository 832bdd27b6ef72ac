"""Types notes into the real window until it is killed; see ``tests.benchmarks.kills``."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from duthviewer.ui.application import Application
from duthviewer.ui.notes.edit import NoteEdit
from duthviewer.ui.state.head_start import LaunchOptions
from tests.benchmarks.kills import Log, texts


def type_in_window(home: Path, log: Log, seed: int) -> None:
    """Open a talk and write one note after the other, key by key."""
    hand, parent = random.Random(seed), os.getppid()
    application = QApplication([])
    program = Application(LaunchOptions(path=home, playing=False, shares=False))
    _wait(program.is_settled)
    program.library.talk_chosen.emit("talk-1", True)
    _wait(lambda: program.is_complete() and program.watching.page.watched.talk is not None)
    _wait(program.is_settled)
    watch = program.watching.page
    assert watch is not None
    while os.getppid() == parent:
        watch.actions_by_id["note"].trigger()
        field = watch.findChild(NoteEdit)
        draft = program.notes.draft
        assert field is not None
        assert draft is not None
        before = ""
        for text in texts(hand):
            log.write(draft.id, text)
            if len(text) < len(before):
                QTest.keyClick(field, Qt.Key.Key_Backspace)
            elif text.endswith("\n") and len(text) == len(before) + 1:
                QTest.keyClick(field, Qt.Key.Key_Return)
            elif text[len(before) :].isascii():
                QTest.keyClicks(field, text[len(before) :])
            else:
                field.insertPlainText(text[len(before) :])
            before = text
            QTest.qWait(round(1000 * hand.choice((0.005, 0.02, 0.05, 0.1, 0.3)) * hand.random()))
        QTest.keyClick(field, Qt.Key.Key_Escape)
        QTest.qWait(20)
        if hand.random() < 0.2 and (note := program.notes.note(draft.id)) is not None:
            log.write(draft.id, None)
            program.notes.delete(note)
    application.quit()


def _wait(so: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not so():
        if time.monotonic() > until:
            print(json.dumps("the window does not come"), file=sys.stderr)
            sys.exit(1)
        QTest.qWait(10)
