"""The process that reads decks: requests on standard input, replies on standard output.

Both are a length (4 bytes) and a message of that length; the pixels of a picture follow its
message. The process ends when its standard input is closed, whatever PDFium is doing.
"""

from __future__ import annotations

import os
import sys

if not __package__:
    # Started by its path, so add the folder of the package.
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))  # noqa: PTH100, PTH120

import contextlib
import math
import queue
import threading
import time
import traceback
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.slides.messages import DeckOpened, DeckReply, DeckRequest, Length
from duthviewer.slides.pdfium import Clip, DeckError, PageError, PdfiumDocument

#: Memory that the process may allocate after its start. The largest picture takes 256 MB, a deck
#: held in memory 64 MB.
_MOST_BYTES = 1280 * 2**20


class DeckWorker:
    """Holds the open documents by the client's numbers."""

    def __init__(self) -> None:
        self._documents: dict[int, PdfiumDocument] = {}

    def answer(self, request: DeckRequest) -> tuple[Any, Any]:
        """Handle a request; return a value and the pixels of a picture."""
        do, number, page = request.do, request.document, request.page
        if do == "open":
            self._documents[number] = document = PdfiumDocument(Path(os.fsdecode(request.path)))
            return DeckOpened(document.page_count, *document.state), b""
        if do == "close":
            if (closed := self._documents.pop(number, None)) is not None:
                closed.close()
            return None, b""
        document = self._documents[number]
        if do == "draw":
            clip = Clip(*request.clip)
            size = request.width, request.height
            return None, document.draw(page, *size, clip, request.turns, request.upright)
        if do == "sizes":
            last = min(page + request.count, document.page_count + 1)
            return [document.size(one) for one in range(page, last)], b""
        if do in ("boxes", "contents"):
            return getattr(document, do)(page, request.upright), b""
        if do in ("text", "letters", "direction"):
            return getattr(document, do)(page), b""
        if do in ("outline", "title", "author"):
            return getattr(document, do)(), b""
        raise ValueError(do)


def limit_memory() -> None:
    """Limit the memory of the process where the system supports it."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        # Crashes are expected here, and core dumps would fill the disk.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + _MOST_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_time(cpu_s: float) -> None:
    """Have the system end the process after ``cpu_s`` more CPU time, where it supports that."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        until = math.ceil(time.process_time() + cpu_s)
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def main() -> None:
    """Answer requests until standard input is closed."""
    # Output printed by a library must not get between the replies.
    out = os.dup(1)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    import pypdfium2.raw  # noqa: F401 - loaded ahead

    limit_memory()
    requests: queue.SimpleQueue[DeckRequest] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(requests,), daemon=True).start()
    worker = DeckWorker()
    while True:
        request = requests.get()
        limit_time(request.cpu_s)
        pixels: Any = b""
        try:
            value, pixels = worker.answer(request)
            answer = DeckReply(value=msgspec.Raw(msgspec.msgpack.encode(value)))
        except PageError as error:
            answer = DeckReply(error=error.template, values=error.values, kind="page")
        except DeckError as error:
            answer = DeckReply(error=error.template, values=error.values, kind="deck")
        except MemoryError:
            # The state is unknown now; the client starts a new process.
            os._exit(1)
        except Exception:
            answer = DeckReply(error=traceback.format_exc(), kind="bug")
        answer.size = memoryview(pixels).nbytes
        message = msgspec.msgpack.encode(answer)
        _send(out, Length.pack(len(message)) + message)
        _send(out, pixels)


def _receive(requests: queue.SimpleQueue[DeckRequest]) -> None:
    decoder = msgspec.msgpack.Decoder(DeckRequest)
    read = sys.stdin.buffer.read
    try:
        while len(length := read(Length.size)) == Length.size:
            requests.put(decoder.decode(read(*Length.unpack(length))))
    finally:
        os._exit(0)


def _send(out: int, data: Any) -> None:
    left = memoryview(data).cast("B")
    while left:
        try:
            left = left[os.write(out, left) :]
        except OSError:
            os._exit(0)


if __name__ == "__main__":
    main()
