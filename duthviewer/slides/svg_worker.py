"""The process that draws SVG pictures: requests on standard input, replies on standard output.

A request is its length (4 bytes), the width of the picture (4 bytes) and the SVG; a reply is its
length and a PNG, empty if the SVG cannot be drawn.
"""

from __future__ import annotations

import contextlib
import os
import sys

LENGTH = 4
#: More cannot be a slide.
MOST_BYTES = 64 * 2**20
_MOST_MEMORY = 1536 * 2**20
_MOST_CPU_S = 600


def draw(svg: bytes, width: int) -> bytes:
    """Return a PNG, or b"" if the SVG cannot be drawn."""
    import resvg_py

    try:
        picture: bytes = resvg_py.svg_to_bytes(
            svg_string=svg.decode("utf-8"),
            width=width,
            # The unit of sizes in points, which Cairo writes
            dpi=96,
            background="#ffffff",
            # Listing the fonts of a computer takes a while; the letters of most slides are paths.
            skip_system_fonts=b"<text" not in svg,
            # Nothing outside is shown: the folder does not exist.
            resources_dir=os.devnull,
        )
        return picture
    # A panic of Rust is no Exception.
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        return b""


def main() -> None:
    """Answer requests until standard input is closed."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_CPU_S, _MOST_CPU_S))
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    while len(head := requests.read(2 * LENGTH)) == 2 * LENGTH:
        size, width = int.from_bytes(head[:LENGTH]), int.from_bytes(head[LENGTH:])
        picture = draw(requests.read(min(size, MOST_BYTES)), width)
        replies.write(len(picture).to_bytes(LENGTH) + picture)
        replies.flush()


if __name__ == "__main__":
    main()
