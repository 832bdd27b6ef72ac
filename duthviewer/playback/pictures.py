"""A decoded frame, and how it becomes pixels of the size at which it is seen.

libswscale, which PyAV brings along, does this at a third of the price of Qt's own ways where no
graphics card helps: 720p to 960 × 540 takes 0.7 ms.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import addressof, c_char
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform

from duthviewer.playback.multimedia import QVideoFrame, QVideoFrameFormat
from duthviewer.playback.swscale import (
    ACCURATE_ROUNDING,
    BILINEAR,
    FAST_BILINEAR,
    Converter,
    Pixels,
)

logger = logging.getLogger(__name__)

_Pixels = QVideoFrameFormat.PixelFormat
#: libswscale's names of the layouts in which decoders deliver
_LAYOUTS = {
    _Pixels.Format_YUV420P: "yuv420p",
    _Pixels.Format_NV12: "nv12",
    _Pixels.Format_NV21: "nv21",
    _Pixels.Format_YUV422P: "yuv422p",
    _Pixels.Format_YUV420P10: "yuv420p10le",
    _Pixels.Format_P010: "p010le",
    _Pixels.Format_P016: "p016le",
    _Pixels.Format_UYVY: "uyvy422",
    _Pixels.Format_YUYV: "yuyv422",
}
#: From this scale on, libswscale's fastest mode looks the same as the next one (a mean square error
#: of 0.1), and takes five sixths of its time; below, it leaves out pixels.
_QUICK_FROM = 0.7
#: Above this many pixels, making them is shared between the processors
_MANY_PIXELS = 1920 * 1200


@dataclass(frozen=True)
class Colours:
    """How brightness and colour are coded: after BT.709 or BT.601, in 16–235 or in 0–255."""

    bt709: bool
    full_range: bool


class Picture(Protocol):
    """A frame as an engine decoded it. It stays as it is for as long as somebody keeps it."""

    @property
    def size(self) -> QSize:
        """As it is to be seen: upright, in square pixels."""

    @property
    def colours(self) -> Colours: ...

    @property
    def turn(self) -> tuple[int, bool]:
        """By how many degrees clockwise it is to be turned, and whether it is mirrored then."""

    @contextmanager
    def pixels(self) -> Iterator[Pixels | None]:
        """Where the pixels lie meanwhile, not turned yet; None where the layout is unknown."""

    def planes(self) -> Any | None:
        """The pixels, not turned yet, as an `av.VideoFrame`; None where the layout is unknown."""

    def video_frame(self) -> QVideoFrame:
        """Qt's own form of it."""


class MemoryPicture:
    """A picture in memory of libav's: an `av.VideoFrame` in yuv420p, upright."""

    turn = (0, False)

    def __init__(self, frame: Any, colours: Colours, release: Callable[[Any], None]) -> None:
        """``release(frame)`` is called when nobody needs the picture any more, on any thread."""
        self._frame, self._release = frame, release
        self.colours = colours
        self.size = QSize(frame.width, frame.height)

    def __del__(self) -> None:
        self._release(self._frame)

    @contextmanager
    def pixels(self) -> Iterator[Pixels]:
        planes, frame = self._frame.planes, self._frame
        addresses = tuple(plane.buffer_ptr for plane in planes)
        pitches = tuple(plane.line_size for plane in planes)
        yield Pixels("yuv420p", frame.width, frame.height, addresses, pitches)

    def planes(self) -> Any:
        return self._frame

    def equals(self, other: MemoryPicture) -> bool:
        """Whether both show the same, as far as brightness tells."""
        if self.size != other.size:
            return False
        mine, its = self._frame.planes[0], other._frame.planes[0]
        ours, theirs, width = memoryview(mine), memoryview(its), self.size.width()
        # What is between the lines may be anything.
        return all(
            bytes(ours[row * mine.line_size :][:width])
            == bytes(theirs[row * its.line_size :][:width])
            for row in range(self.size.height())
        )

    def video_frame(self) -> QVideoFrame:
        layout = QVideoFrameFormat(self.size, _Pixels.Format_YUV420P)
        space, span = QVideoFrameFormat.ColorSpace, QVideoFrameFormat.ColorRange
        bt709, full = self.colours.bt709, self.colours.full_range
        layout.setColorSpace(space.ColorSpace_BT709 if bt709 else space.ColorSpace_BT601)
        layout.setColorRange(span.ColorRange_Full if full else span.ColorRange_Video)
        frame = QVideoFrame(layout)
        frame.map(QVideoFrame.MapMode.WriteOnly)
        for number, plane in enumerate(self._frame.planes):
            target: Any = frame.bits(number)
            lines = _repitch(
                memoryview(plane), plane.line_size, frame.bytesPerLine(number), plane.height
            )
            size = min(
                len(target), len(lines)
            )  # The last line may lack what is beyond the picture.
            target[:size] = lines[:size]
        frame.unmap()
        return frame


class PictureSink(Protocol):
    """A sink that paints frames itself."""

    def show_picture(self, picture: Picture | None) -> None:
        """Show ``picture`` from now on; None shows nothing."""


class QtPicture:
    """A picture that Qt Multimedia decoded."""

    #: What the last frame's format meant: all of a file have the same, and asking costs more
    _last: tuple[QVideoFrameFormat, str | None, Colours, int, bool] | None = None

    def __init__(self, frame: QVideoFrame) -> None:
        self._frame = frame
        layout, last = frame.surfaceFormat(), QtPicture._last
        if last is None or last[0] != layout:
            name = _LAYOUTS.get(layout.pixelFormat())
            last = QtPicture._last = (layout, name, _colours(layout), *_turn(layout))
        _, self._layout, self.colours, degrees, mirrored = last
        # The file's own turn first, then that of who shows it, who sees it mirrored already.
        more = frame.rotation().value
        more = -more if mirrored else more
        self.turn = ((degrees + more) % 360, mirrored != frame.mirrored())
        size = frame.size()
        self.size = size.transposed() if self.turn[0] % 180 else size

    @contextmanager
    def pixels(self) -> Iterator[Pixels | None]:
        frame, layout = self._frame, self._layout
        if layout is None or not frame.map(QVideoFrame.MapMode.ReadOnly):
            yield None
            return
        try:
            numbers = range(frame.planeCount())
            # PySide gives the bits of planes out as memory that may be written to.
            addresses = tuple(addressof(c_char.from_buffer(frame.bits(n))) for n in numbers)
            pitches = tuple(frame.bytesPerLine(n) for n in numbers)
            yield Pixels(layout, frame.width(), frame.height(), addresses, pitches)
        finally:
            frame.unmap()

    def planes(self) -> Any | None:
        import av

        frame, layout = self._frame, self._layout
        if layout is None or not frame.map(QVideoFrame.MapMode.ReadOnly):
            return None
        try:
            copy: Any = av.VideoFrame(frame.width(), frame.height(), layout)
            for number, plane in enumerate(copy.planes):
                pixels: Any = frame.bits(number)
                pitch = frame.bytesPerLine(number)
                plane.update(_repitch(pixels, pitch, plane.line_size, plane.height))
        finally:
            frame.unmap()
        return copy

    def video_frame(self) -> QVideoFrame:
        return self._frame


def _colours(layout: QVideoFrameFormat) -> Colours:
    space = layout.colorSpace()
    unknown = space is QVideoFrameFormat.ColorSpace.ColorSpace_Undefined
    bt601 = space is QVideoFrameFormat.ColorSpace.ColorSpace_BT601
    full = layout.colorRange() is QVideoFrameFormat.ColorRange.ColorRange_Full
    return Colours(not bt601 and not (unknown and layout.frameHeight() <= 576), full)


def _turn(layout: QVideoFrameFormat) -> tuple[int, bool]:
    return layout.rotation().value, layout.isMirrored()


class Scaler:
    """Makes pixels of pictures, for one who shows them one after the other."""

    def __init__(self) -> None:
        #: What the two below were made for
        self._key: tuple[object, ...] | None = None
        self._resize: Converter | None = None
        self._colour: Converter | None = None
        #: Its result
        self._result = QImage()
        self._many = _ManyPixels()

    def image(self, picture: Picture, size: QSize) -> QImage:
        """``picture`` in ``size``. The image's memory is the scaler's, until its next one."""
        degrees, mirrored = picture.turn
        inner = size.transposed() if degrees % 180 else size
        image = None
        if inner.width() * inner.height() <= _MANY_PIXELS:
            image = self._quick(picture, inner)
        if image is None:
            image = self._many.image(picture, inner)
        if image is None:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = picture.video_frame().toImage()
            return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        if not degrees and not mirrored:
            return image
        return image.transformed(QTransform().scale(-1 if mirrored else 1, 1).rotate(degrees))

    def _quick(self, picture: Picture, size: QSize) -> QImage | None:
        """``picture``, not turned, straight from where it lies."""
        width, height = size.width(), size.height()
        with picture.pixels() as pixels:
            if pixels is None:
                return None
            key = (pixels.layout, pixels.width, pixels.height, width, height, picture.colours)
            if key != self._key:
                self._key = key
                self._make(pixels, picture.colours, width, height)
            if self._colour is None:
                return None
            if self._resize is not None:
                pixels = self._resize.convert(pixels)
            self._colour.convert(pixels)
        return self._result

    def _make(self, pixels: Pixels, colours: Colours, width: int, height: int) -> None:
        # Let go first: the new ones take the same memory.
        self._resize = self._colour = None
        self._result = QImage()
        source = (pixels.layout, pixels.width, pixels.height)
        bt709, full = colours.bt709, colours.full_range
        try:
            if source[1:] != (width, height):
                # First the size, then the colours: libswscale has a way for each that takes less
                # time than its way for both (0.7 ms against 1.1 ms for 720p to 960 × 540).
                middle = ("yuv420p", width, height)
                quick = min(width / source[1], height / source[2]) >= _QUICK_FROM
                self._resize = Converter(
                    source, middle, flags=FAST_BILINEAR if quick else BILINEAR,
                    bt709=bt709, full_range=full, full_range_wanted=full,
                )  # fmt: skip
                source = middle
            self._colour = Converter(
                source, ("bgra", width, height),
                flags=_way(width), bt709=bt709, full_range=full, full_range_wanted=True,
            )  # fmt: skip
            lines, pitch = self._colour.lines(), self._colour.pixels.pitches[0]
            self._result = QImage(lines, width, height, pitch, QImage.Format.Format_RGB32)
        except (OSError, AttributeError) as error:
            logger.warning("pictures are scaled slowly: %s", error)


def _way(width: int) -> int:
    # WORKAROUND: libswscale 9's fast mode leaves out the last columns of these widths.
    return BILINEAR | ACCURATE_ROUNDING if 0 < width % 16 < 5 else BILINEAR


class _ManyPixels:
    """Makes large pictures, on all processors: by PyAV, whose frames libswscale shares out."""

    def __init__(self) -> None:
        self._resize: Any = None
        self._colour: Any = None
        self._pixels: Any = None

    def image(self, picture: Picture, size: QSize) -> QImage | None:
        from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

        planes, colours = picture.planes(), picture.colours
        if planes is None:
            return None
        if self._resize is None:
            # Each remembers how it did what it last did.
            self._resize, self._colour = VideoReformatter(), VideoReformatter()
        width, height = size.width(), size.height()
        space = Colorspace.ITU709 if colours.bt709 else Colorspace.ITU601
        span = ColorRange.JPEG if colours.full_range else ColorRange.MPEG
        as_it_is = {
            "src_colorspace": space,
            "dst_colorspace": space,
            "src_color_range": span,
            "dst_color_range": span,
        }
        # Let go first: the new one takes the same memory, which is still in the caches.
        self._pixels = None
        if (planes.width, planes.height) != (width, height):
            planes = self._resize.reformat(planes, width, height, "yuv420p", threads=0, **as_it_is)
        self._pixels = self._colour.reformat(
            planes,
            format="bgra",
            interpolation=_way(width),
            threads=0,
            **{**as_it_is, "dst_color_range": ColorRange.JPEG},
        )
        plane = self._pixels.planes[0]
        return QImage(memoryview(plane), width, height, plane.line_size, QImage.Format.Format_RGB32)


def full_size(picture: Picture) -> QImage:
    """``picture`` as an image of its own, for keeping."""
    return Scaler().image(picture, picture.size).copy()


def _repitch(pixels: memoryview, pitch: int, wanted: int, lines: int) -> memoryview | bytes:
    """The same lines with another distance (in bytes) from one to the next."""
    if pitch == wanted:
        return pixels[: wanted * lines]
    width = min(pitch, wanted)
    gap = bytes(wanted - width)
    return b"".join([bytes(pixels[at : at + width]) + gap for at in range(0, lines * pitch, pitch)])
