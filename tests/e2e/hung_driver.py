"""Runs the window with a media folder that does not answer: python -m tests.e2e.hung_driver ….

The arguments are those of the program. A folder called ``hung`` never answers to who lists it or
asks what it is. Prints JSON once a talk is open and the window has said which folder is silent,
then closes the window.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

_never = threading.Event()


def _hang(function: Any) -> Any:
    def asked(path: Any = ".", *values: Any, **named: Any) -> Any:
        if isinstance(path, str | Path) and "hung" in Path(path).parts:
            _never.wait()
        return function(path, *values, **named)

    return asked


def main() -> None:
    for name in ("scandir", "stat", "lstat", "listdir"):
        setattr(os, name, _hang(getattr(os, name)))
    from PySide6.QtCore import QTimer

    from duthviewer.cli import main as program
    from duthviewer.ui import application
    from duthviewer.ui.state import scan as look

    look.PATIENCE_S = 0.6

    made: list[application.Application] = []
    timers: list[QTimer] = []
    make = application.Application.__init__

    def note(self: application.Application, *values: Any, **named: Any) -> None:
        make(self, *values, **named)
        made.append(self)
        timer = QTimer(self)
        timers.append(timer)
        timer.setInterval(20)
        timer.timeout.connect(look_on)
        timer.start()

    application.Application.__init__ = note  # type: ignore[method-assign]

    def look_on() -> None:
        program = made[0]
        if not program.is_complete():
            return
        window, watching = program.window, program.watching
        if watching.page.watched.talk is None or not window.error_strip.text():
            return
        words = window.error_strip.text()
        files = watching.page.watched.talk.files
        print(json.dumps({"said": words, "deck": str(files.deck)}), flush=True)
        timers[0].stop()
        window.close()

    sys.exit(program(sys.argv[1:]))


if __name__ == "__main__":
    main()
