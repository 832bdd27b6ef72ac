"""The worker process's side of its protocol: JSON lines, and its end with the window."""

from __future__ import annotations

import _thread
import contextlib
import json
import multiprocessing
import os
import signal
import stat
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

from duthviewer.catalogue.alignment import AlignedPiece, Alignment, checked_alignment
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.errors import KnownError

#: How long the worker may take to finish cleanly once the window is closed
_GRACE_S = 0.6
_BLOCK = 4096
#: Unix niceness, from 0 (the default) to 19
_NICENESS = 10
#: Progress is reported when it grew by this much or the stage changed
_STEP = 0.002

#: Receives a line of JSON from the parent, decoded
TakeLine = Callable[[Any], None]

NO_MEMORY = "Not enough memory. Close other programs and try again."


def _ignore(_line: Any) -> None:
    """Ignore a line."""


class WorkerOutput:
    """JSON lines on standard output; whatever libraries print there goes to standard error.

    A context manager, which restores standard output when it exits. Until then the process ends
    when its standard input, a pipe from its parent, is closed. ``take_line`` receives the lines
    that arrive there, on another thread.
    """

    def __init__(self, take_line: TakeLine = _ignore) -> None:
        self._take_line = take_line
        self._lock = threading.Lock()

    def __enter__(self) -> WorkerOutput:
        sys.stdout.flush()
        out = sys.stdout.fileno()
        self._own = os.dup(out)
        self._out = os.fdopen(os.dup(out), "w", encoding="utf-8")
        # Codecs print warnings about damaged files, some of them on standard output.
        os.dup2(sys.stderr.fileno(), out)
        self._last = ("", -1.0)
        _end_with_parent(self._take_line)
        return self

    def __exit__(self, *_: object) -> None:
        sys.stdout.flush()
        os.dup2(self._own, sys.stdout.fileno())
        os.close(self._own)
        with contextlib.suppress(OSError):
            self._out.close()

    def report(self, stage: str, done: float) -> None:
        """Write the stage and the share of the whole that is done, from 0 to 1."""
        before, last = self._last
        if stage != before or done - last >= _STEP or done >= 1 > last:
            self._last = (stage, done)
            self.write({"stage": stage, "done": round(min(max(done, 0.0), 1.0), 4)})

    def write(self, value: Any) -> None:
        """Write a value as one line. Any thread may call it."""
        line = json.dumps(value, allow_nan=False)
        with self._lock:
            print(line, file=self._out, flush=True)


def run_worker(work: Callable[[Callable[[str, float], None]], dict[str, Any]]) -> int:
    """Run the work and write its result or error; return the exit code.

    The work receives a function that reports the stage and the share done.
    """
    return run_watched_worker(lambda output: work(output.report))


def run_watched_worker(
    work: Callable[[WorkerOutput], dict[str, Any]], take_line: TakeLine = _ignore
) -> int:
    """Do the same for work that also writes lines of its own, and receives lines of its parent."""
    with WorkerOutput(take_line) as output:
        try:
            result = work(output)
        except KnownError as error:
            output.write({"error": str(error)})
        except MemoryError:
            output.write({"error": NO_MEMORY})
        except KeyboardInterrupt:
            output.write({"error": "Cancelled."})
            return 130
        except BrokenPipeError:
            pass
        except Exception as error:
            # A bug: the window logs the traceback and says that it is one.
            what = f"{type(error).__name__}: {error}".rstrip(": ")
            output.write({"error": f"A bug in duthviewer: {what}", "trace": traceback.format_exc()})
        else:
            output.write(result)
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
            # Only when true: most rows, and all of earlier versions, lack it.
            **({"other_slide": True} if span.other_slide else {}),
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
                other_slide=row["page"] is None and bool(row.get("other_slide", False)),
            )
            for row in rows
        )
    )


def piece_rows(alignment: Alignment) -> list[dict[str, float]]:
    """Convert an alignment to the JSON of the worker and of ``duthviewer align --json``."""
    return [
        {
            "start": round(piece.start_s, 3),
            "end": round(piece.end_s, 3),
            "recording_start": round(piece.day_s, 3),
            "rate": round(piece.rate, 7),
        }
        for piece in alignment.pieces
    ]


def read_piece_rows(rows: Any) -> Alignment:
    """Convert the JSON of ``piece_rows`` to an alignment.

    Raises KeyError, TypeError or ValueError for anything else.
    """
    pieces = [
        AlignedPiece(
            start_s=float(row["start"]),
            end_s=float(row["end"]),
            day_s=float(row["recording_start"]),
            rate=float(row["rate"]),
        )
        for row in rows
    ]
    return checked_alignment(Alignment(pieces=tuple(pieces)))


def lower_priority() -> None:
    """Give the player and other programs precedence, if the system has nice()."""
    # On Windows the window lowers the worker's priority.
    if nice := getattr(os, "nice", None):
        with contextlib.suppress(OSError):
            nice(max(0, _NICENESS - nice(0)))


def _end_with_parent(take_line: TakeLine) -> None:
    """End this process when its parent closes its standard input or dies.

    Only if standard input is a pipe or a socket: a terminal's input is not tied to a parent.
    """
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        # A program that a shell started in the background ignores interrupts, as its children do.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        threading.Thread(
            target=_await_end, args=(take_line,), name="duthviewer-parent", daemon=True
        ).start()


def _interrupt() -> None:
    """Interrupt the main thread as Ctrl+C does."""
    if kill := getattr(signal, "pthread_kill", None):
        # A real signal also wakes a main thread that waits for another thread.
        kill(threading.main_thread().ident, signal.SIGINT)
    else:
        _thread.interrupt_main()


def _await_end(take_line: TakeLine) -> None:
    unread = b""
    with contextlib.suppress(OSError):
        while block := os.read(0, _BLOCK):
            *lines, unread = (unread + block).split(b"\n")
            for line in lines:
                # A line that cannot be read must not end the worker.
                with contextlib.suppress(KeyError, TypeError, ValueError):
                    take_line(json.loads(line))
    # Cleanly first, so that no unfinished file remains. A long call into C may be too slow.
    _interrupt()
    threading.Event().wait(_GRACE_S)
    if "multiprocessing" in sys.modules:
        for child in multiprocessing.active_children():
            child.kill()
    os._exit(1)
