"""libswscale itself, for pictures that lie in somebody else's memory.

PyAV has it, too, but works on frames of its own: each picture of Qt's would be copied (1.4 MB for
720p) before it is made smaller, and each call costs 0.1 ms. The library is the one that PyAV brings
along, and the calls are those that it has had for fifteen years (swscale.h).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

FAST_BILINEAR, BILINEAR, ACCURATE_ROUNDING = 0x1, 0x2, 0x40000
_BT709, _BT601 = 1, 5  # SWS_CS_ITU709, SWS_CS_ITU601
_ONE = 1 << 16
#: As libav aligns the planes and lines of its own frames
_ALIGNMENT = 64

_Address = ctypes.c_void_p
_Addresses = _Address * 4
_Pitches = ctypes.c_int * 4


@dataclass(frozen=True)
class Pixels:
    """Where the planes of a picture lie in memory, which is somebody else's."""

    #: libav's name of the layout
    layout: str
    width: int
    height: int
    addresses: tuple[int, ...]
    #: From one line to the next, in bytes
    pitches: tuple[int, ...]


class Converter:
    """Makes pictures of one size and layout into pictures of another, in memory of its own.

    With ``full_range_wanted`` brightness is stretched from 16–235 to 0–255 if it is not so yet.
    """

    def __init__(
        self,
        source: tuple[str, int, int],
        target: tuple[str, int, int],
        *,
        flags: int,
        bt709: bool,
        full_range: bool,
        full_range_wanted: bool,
    ) -> None:
        """Layout, width and height of both. Raises OSError where libswscale cannot do it."""
        scale, util = _libraries()
        layouts = [util.av_get_pix_fmt(layout.encode()) for layout in (source[0], target[0])]
        self._scale = scale.sws_scale
        self._free = scale.sws_freeContext
        self._context = _Address(
            scale.sws_getContext(
                *source[1:], layouts[0], *target[1:], layouts[1], flags, None, None, None
            )
        )
        if not self._context or min(layouts) < 0:
            raise OSError(f"libswscale makes no {target} of {source}")
        table = scale.sws_getCoefficients(_BT709 if bt709 else _BT601)
        scale.sws_setColorspaceDetails(
            self._context, table, full_range, table, full_range_wanted, 0, _ONE, _ONE
        )
        self._height = source[2]
        layout, width, height = target
        self._memory, self.pixels = _room_for(layout, width, height)
        self._from = _Addresses(), _Pitches()
        self._into = _Addresses(*self.pixels.addresses), _Pitches(*self.pixels.pitches)

    def __del__(self) -> None:
        if context := getattr(self, "_context", None):
            self._free(context)

    def convert(self, source: Pixels) -> Pixels:
        """Return the converted picture; the next call overwrites it."""
        places, pitches = self._from
        for plane, (place, pitch) in enumerate(zip(source.addresses, source.pitches, strict=True)):
            places[plane], pitches[plane] = place, pitch
        self._scale(self._context, places, pitches, 0, self._height, *self._into)
        return self.pixels

    def lines(self) -> memoryview:
        """Return the memory of the result's first plane."""
        start = self.pixels.addresses[0] - ctypes.addressof(self._memory)
        size = self.pixels.pitches[0] * self.pixels.height
        return memoryview(self._memory).cast("B")[start : start + size]


def _room_for(layout: str, width: int, height: int) -> tuple[Any, Pixels]:
    """Memory for a picture in yuv420p or bgra."""
    if layout == "bgra":
        pitches, lines = [_aligned(4 * width)], [height]
    else:
        half = _aligned((width + 1) // 2)
        pitches, lines = [_aligned(width), half, half], [height, *[(height + 1) // 2] * 2]
    sizes = [pitch * count for pitch, count in zip(pitches, lines, strict=True)]
    # libswscale may write beyond a line's end, up to its alignment.
    memory = (ctypes.c_ubyte * (sum(sizes) + 2 * _ALIGNMENT))()
    first = _aligned(ctypes.addressof(memory))
    addresses = tuple(first + sum(sizes[:number]) for number in range(len(sizes)))
    return memory, Pixels(layout, width, height, addresses, tuple(pitches))


def _aligned(number: int) -> int:
    return -(-number // _ALIGNMENT) * _ALIGNMENT


@cache
def _libraries() -> tuple[Any, Any]:
    """libswscale and libavutil. Raises OSError where they are not found."""
    scale, util = (ctypes.CDLL(_place_of(name)) for name in ("swscale", "avutil"))
    number = ctypes.c_int
    scale.sws_getContext.restype = _Address
    scale.sws_getContext.argtypes = [*[number] * 7, _Address, _Address, _Address]
    scale.sws_getCoefficients.restype = _Address
    scale.sws_setColorspaceDetails.argtypes = [
        _Address, _Address, number, _Address, number, number, number, number,
    ]  # fmt: skip
    scale.sws_scale.argtypes = [
        _Address, _Addresses, _Pitches, number, number, _Addresses, _Pitches,
    ]  # fmt: skip
    scale.sws_freeContext.argtypes = [_Address]
    util.av_get_pix_fmt.argtypes = [ctypes.c_char_p]
    return scale, util


def _place_of(name: str) -> str:
    import av

    # Where the wheels for Linux and Windows, and for macOS, have them; else the system's.
    home = Path(av.__file__).parent
    for folder in (home.parent / "av.libs", home / ".dylibs"):
        for path in sorted(folder.glob(f"*{name}*")):
            return str(path)
    found = ctypes.util.find_library(name)
    if found is None:
        raise OSError(f"there is no lib{name}")
    return found
