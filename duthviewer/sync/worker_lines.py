"""How the worker speaks to the window: JSON lines, and an end when the window is gone."""

from __future__ import annotations

import _thread
import contextlib
import json
import os
import signal
import stat
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.errors import KnownError

#: How long the work may take to end in order once the window is gone
_GRACE_S = 0.6
_BLOCK = 4096
#: Of 0 (as every program) to 19
_NICENESS = 10
#: Progress is told when it grew by this much, or when the stage is another
_STEP = 0.002


class Lines:
    """Speaks JSON lines on standard output; what libraries print there goes to standard error.

    Used in a ``with`` block, at whose end standard output is the process's own again. Meanwhile
    the process ends when its standard input, a pipe from whoever started it, is closed.
    """

    def __enter__(self) -> Lines:
        sys.stdout.flush()
        out = sys.stdout.fileno()
        self._own = os.dup(out)
        self._out = os.fdopen(os.dup(out), "w", encoding="utf-8")
        # Codecs print what they think of a damaged file, some of them on standard output.
        os.dup2(sys.stderr.fileno(), out)
        self._last = ("", -1.0)
        _end_with_parent()
        return self

    def __exit__(self, *_: object) -> None:
        sys.stdout.flush()
        os.dup2(self._own, sys.stdout.fileno())
        os.close(self._own)
        with contextlib.suppress(OSError):
            self._out.close()

    def report(self, stage: str, done: float) -> None:
        """Tell how far the work is: a stage and which part of the whole is done, 0 to 1."""
        before, last = self._last
        if stage != before or done - last >= _STEP or done >= 1 > last:
            self._last = (stage, done)
            self.say({"stage": stage, "done": round(min(max(done, 0.0), 1.0), 4)})

    def say(self, value: Any) -> None:
        print(json.dumps(value, allow_nan=False), file=self._out, flush=True)


def speak(work: Callable[[Callable[[str, float], None]], dict[str, Any]]) -> int:
    """Do the work, which is told how to report, and say its result or its error. The exit code."""
    with Lines() as lines:
        try:
            result = work(lines.report)
        except KnownError as error:
            lines.say({"error": str(error)})
        except MemoryError:
            lines.say({"error": "There is too little memory free. Close a program and try again."})
        except KeyboardInterrupt:
            lines.say({"error": "It was cancelled."})
            return 130
        except BrokenPipeError:
            pass
        except Exception as error:
            # A bug of ours: the window logs the trace, and the person sees that it is one.
            what = f"{type(error).__name__}: {error}".rstrip(": ")
            lines.say({"error": f"A fault of duthviewer: {what}", "trace": traceback.format_exc()})
        else:
            lines.say(result)
            return 0
    return 1


def segments(timeline: Timeline) -> list[dict[str, Any]]:
    """Convert a timeline to the JSON of the worker and of ``duthviewer sync --json``."""
    return [
        {
            # Decoded spans can hold NumPy's numbers, which JSON cannot encode.
            "start": round(float(span.start_s), 3),
            "end": None if span.end_s is None else round(float(span.end_s), 3),
            "page": None if span.page is None else int(span.page),
            "confidence": round(float(span.confidence), 4),
        }
        for span in timeline
    ]


def read_segments(rows: Any) -> Timeline:
    """Convert the JSON of ``segments`` to a timeline.

    Raises KeyError, TypeError or ValueError for anything else.
    """
    return Timeline(
        tuple(
            Span(
                start_s=float(row["start"]),
                end_s=None if row["end"] is None else float(row["end"]),
                page=None if row["page"] is None else int(row["page"]),
                confidence=min(max(float(row["confidence"]), 0.0), 1.0),
            )
            for row in rows
        )
    )


def lower_priority() -> None:
    """Leave the processor to the player and to other programs, where the system can."""
    # Windows has no nice(); there the window lowers the worker.
    if nice := getattr(os, "nice", None):
        with contextlib.suppress(OSError):
            nice(max(0, _NICENESS - nice(0)))


def _end_with_parent() -> None:
    """End this process when whoever started it closes its standard input, or dies.

    Only of a pipe: a terminal's input, and none at all, say nothing of a parent.
    """
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        threading.Thread(target=_await_end, name="duthviewer-parent", daemon=True).start()


def _interrupt() -> None:
    """As Ctrl+C does."""
    if kill := getattr(signal, "pthread_kill", None):
        # A true signal, which wakes the main thread also where it waits for another.
        kill(threading.main_thread().ident, signal.SIGINT)
    else:
        _thread.interrupt_main()


def _await_end() -> None:
    with contextlib.suppress(OSError):
        while os.read(0, _BLOCK):
            pass
    # In order, so that no unfinished file is left; but a long call into C may not see it in time.
    _interrupt()
    threading.Event().wait(_GRACE_S)
    if "multiprocessing" in sys.modules:
        import multiprocessing

        for child in multiprocessing.active_children():
            child.kill()
    os._exit(1)
