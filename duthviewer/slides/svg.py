"""Drawing SVG pictures of slides, which may come from a stranger."""

from __future__ import annotations

import re
import subprocess
import threading
from pathlib import Path
from types import TracebackType

from duthviewer.slides.svg_worker import LENGTH, MOST_BYTES
from duthviewer.surroundings import PROGRAM_FOLDER, python_command

#: Pixels of the pictures
WIDTH = 1920
#: How long drawing one picture may take
_PATIENCE_S = 20.0
#: After this number of pictures that took longer or ended the process, no more are tried.
_MOST_FAILURES = 5
_WORKER = Path(__file__).with_name("svg_worker.py")
_XLINK = "{http://www.w3.org/1999/xlink}href"
_INNER_PICTURE = re.compile(r"\s*data:image/(png|jpe?g|gif|webp)[;,]", re.IGNORECASE)


class SvgRenderer:
    """Draws pictures in a process of its own, which may crash or hang. Used by one thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._failures = 0

    def __enter__(self) -> SvgRenderer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def draw(self, svg: bytes, width: int = WIDTH) -> bytes | None:
        """Return a PNG of that width, or None if the SVG cannot be drawn."""
        safe = without_references(svg)
        if safe is None or len(safe) > MOST_BYTES or self._failures >= _MOST_FAILURES:
            return None
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = _start()
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        timer = threading.Timer(_PATIENCE_S, process.kill)
        timer.start()
        try:
            process.stdin.write(len(safe).to_bytes(LENGTH) + width.to_bytes(LENGTH) + safe)
            process.stdin.flush()
            head = process.stdout.read(LENGTH)
            size = int.from_bytes(head)
            picture = process.stdout.read(size)
        except (OSError, ValueError):
            head, size, picture = b"", 0, b""
        finally:
            timer.cancel()
        if len(head) < LENGTH or len(picture) < size:
            self._failures += 1
            self.close()
            return None
        return picture or None

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    continue


def without_references(svg: bytes) -> bytes | None:
    """Return an SVG without references to other files, or None if it is no valid SVG."""
    # Imported here because few decks have such pictures.
    from xml.etree.ElementTree import ParseError, tostring

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(svg.lstrip(), forbid_dtd=False, forbid_entities=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    if not isinstance(root.tag, str) or root.tag.rpartition("}")[2] != "svg":
        return None
    for element in root.iter():
        for name in ("href", _XLINK):
            address = element.get(name)
            if address is None or address.startswith("#"):
                continue
            if not _INNER_PICTURE.match(address):
                del element.attrib[name]
    try:
        safe: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    except (ValueError, RecursionError):
        return None
    return safe


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        python_command(str(_WORKER)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Not the current folder, which may hold foreign modules.
        cwd=PROGRAM_FOLDER,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
