"""Processes that read decks with PDFium, which may crash or hang."""

from __future__ import annotations

import contextlib
import itertools
import select
import subprocess
import threading
import time
import weakref
from collections import deque
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.slides.messages import DeckReply, DeckRequest, Length
from duthviewer.slides.pdfium import DeckError
from duthviewer.surroundings import PROGRAM_FOLDER, python_command

#: Seconds that a reply may take on a busy computer; ``cpu_s`` of a request limits the CPU time.
WAIT_S = 15.0
_WORKER = Path(__file__).with_name("worker.py")
#: Decks after which a process is replaced: its memory grows.
_MOST_DECKS = 20
_CLOSE_S, _REAP_S = 1.0, 1.0


class ProcessEndedError(Exception):
    """The process ended before it replied; ``slow`` if it was ended for taking too long."""

    def __init__(self, *, slow: bool = False) -> None:
        super().__init__()
        self.slow = slow


class ProcessStoppedError(Exception):
    """The process was stopped and cannot be used any more."""


class DeckProcess:
    """A process, started when first needed and restarted after it has ended.

    Several decks may share it, each with its own number; hold `lock` during a request.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        #: The number of starts: after a restart open decks must be opened again.
        self.starts = 0
        self._numbers = itertools.count(1)
        self._decks = 0
        #: Documents to close before the next request; any thread that collects garbage adds to it.
        self._forgotten: deque[int] = deque()
        self._running: list[subprocess.Popen[bytes]] = []
        self._is_stopped = False
        self._ending = weakref.finalize(self, _end_all, self._running)

    def number(self) -> int:
        """Return a number for a new document."""
        self._decks += 1
        return next(self._numbers)

    def forget(self, number: int) -> None:
        """Close a document before the next request. Never waits."""
        self._forgotten.append(number)

    def is_good(self) -> bool:
        """Return whether it can be used for another deck."""
        return not self._is_stopped and self._decks < _MOST_DECKS

    def start(self) -> None:
        """Start the process unless it runs, without waiting until it is ready. Raises DeckError."""
        with self.lock:
            if self._running or self._is_stopped:
                return
            self.starts += 1
            self._forgotten.clear()
            try:
                self._running.append(_start())
            except OSError as error:
                reason = error.strerror or error
                raise DeckError(
                    "No process can be started to read slides: {reason}.", reason=reason
                ) from error

    def ask(self, request: DeckRequest, pixels: memoryview | None = None) -> DeckReply:
        """Send a request and return the reply; the pixels of a picture are written to ``pixels``.

        Raises ProcessEndedError and ProcessStoppedError.
        """
        with self.lock:
            return self._exchange(request, pixels)

    def make_ready(self) -> None:
        """Start the process unless it runs, and close documents that are no longer used."""
        with self.lock:
            self.close_forgotten()
            self.start()

    def close_forgotten(self) -> None:
        """Close documents that are no longer used."""
        with self.lock, contextlib.suppress(ProcessEndedError, ProcessStoppedError):
            while self._running and self._forgotten:
                self._exchange(DeckRequest("close", self._forgotten.popleft(), _CLOSE_S), None)

    def stop(self) -> None:
        """End the process for good, without waiting: a request in progress ends with an error."""
        self._is_stopped = True
        _end_all(self._running)

    def _exchange(self, request: DeckRequest, pixels: memoryview | None) -> DeckReply:
        process = next(iter(self._running), None)
        if self._is_stopped:
            _end_all(self._running)
            raise ProcessStoppedError
        if process is None:
            raise ProcessEndedError
        message = msgspec.msgpack.encode(request)
        reader = _PipeReader(process, time.monotonic() + WAIT_S)
        try:
            assert process.stdin is not None
            process.stdin.write(Length.pack(len(message)) + message)
            (length,) = Length.unpack(reader.read(Length.size))
            answer = msgspec.msgpack.decode(reader.read(length), type=DeckReply)
            if answer.size:
                if pixels is None or answer.size != pixels.nbytes:
                    raise ValueError(f"{answer.size} bytes of pixels")
                reader.read_into(pixels)
        except TimeoutError:
            self._lose()
            raise ProcessEndedError(slow=True) from None
        except (OSError, EOFError, ValueError, msgspec.MsgspecError):
            # The process ended or sent an invalid reply.
            raise ProcessEndedError(slow=self._lose()) from None
        finally:
            reader.close()
        return answer

    def _lose(self) -> bool:
        """Discard the process; return whether the system ended it for exceeding its CPU time.

        Also if it has not ended yet: then it is slow, not damaged.
        """
        process = self._running[0] if self._running else None
        _end_all(self._running)
        if self._is_stopped:
            raise ProcessStoppedError
        return process is not None and process.returncode in (None, _TIME_IS_UP)


#: The exit status of a process that exceeded its CPU time
_TIME_IS_UP = -24  # SIGXCPU


class _PipeReader:
    """Reads the replies of a process, with a time limit."""

    def __init__(self, process: subprocess.Popen[bytes], until_s: float) -> None:
        assert process.stdout is not None
        self._out: Any = process.stdout
        self._until_s = until_s
        self._poll: Any = None
        self._timer: threading.Timer | None = None
        if poll := getattr(select, "poll", None):
            self._poll = poll()
            self._poll.register(self._out, select.POLLIN)
        else:
            # Windows cannot report whether a pipe has data to read.
            self._timer = threading.Timer(until_s - time.monotonic(), process.kill)
            self._timer.daemon = True
            self._timer.start()

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def read(self, length: int) -> bytes:
        data = bytearray(length)
        self.read_into(memoryview(data))
        return bytes(data)

    def read_into(self, left: memoryview) -> None:
        while left:
            if self._poll is not None and not self._poll.poll(
                max(0.0, self._until_s - time.monotonic()) * 1000
            ):
                raise TimeoutError
            count = self._out.readinto(left)
            if not count:
                raise EOFError
            left = left[count:]


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        python_command(str(_WORKER)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        # Not the current folder, which may hold foreign modules.
        cwd=PROGRAM_FOLDER,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _end_all(running: list[subprocess.Popen[bytes]]) -> None:
    """End the processes, on any thread."""
    while running:
        try:
            process = running.pop()
        except IndexError:
            return  # Another thread was faster.
        process.kill()
        try:
            process.wait(_REAP_S)
        except subprocess.TimeoutExpired:
            # It waits for an unresponsive disk. Kept, so that Python reaps it later.
            _lost.append(process)
            continue
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


_lost: list[subprocess.Popen[bytes]] = []

# One process is kept ready, so that opening a deck need not wait for a start.
_spare: list[DeckProcess] = []
_spare_lock = threading.Lock()


def prepare() -> None:
    """Start a process for the next deck. Takes a few milliseconds."""
    with _spare_lock, contextlib.suppress(DeckError):
        if not _spare:
            process = DeckProcess()
            process.start()
            _spare.append(process)


def take() -> DeckProcess:
    """Return a process for a deck."""
    with _spare_lock:
        return _spare.pop() if _spare else DeckProcess()


def give_back(process: DeckProcess) -> None:
    """Keep the process of a closed deck for the next deck, or end it."""
    with _spare_lock:
        if process.is_good() and not _spare:
            _spare.append(process)
            return
    process.stop()
