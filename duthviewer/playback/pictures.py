"""A decoded frame, and how it becomes pixels of the size at which it is seen.

libswscale, which PyAV brings along, does this at a third of the price of Qt's own ways where no
graphics card helps: 720p to 960 × 540 takes 0.7 ms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

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
#: Above this many pixels, making them is shared between the processors
_MANY_PIXELS = 1920 * 1200
_LARGER_THAN_PICTURES = 8 << 20


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
    """Who shows pictures itself."""

    def show_picture(self, picture: Picture | None) -> None:
        """Show ``picture`` from now on; None shows nothing."""


class QtPicture:
    """A picture that Qt Multimedia decoded."""

    def __init__(self, frame: QVideoFrame) -> None:
        self._frame = frame

    @property
    def size(self) -> QSize:
        size = self._frame.size()
        return size.transposed() if self.turn[0] % 180 else size

    @property
    def colours(self) -> Colours:
        layout = self._frame.surfaceFormat()
        space = layout.colorSpace()
        unknown = space is QVideoFrameFormat.ColorSpace.ColorSpace_Undefined
        bt601 = space is QVideoFrameFormat.ColorSpace.ColorSpace_BT601
        full = layout.colorRange() is QVideoFrameFormat.ColorRange.ColorRange_Full
        return Colours(not bt601 and not (unknown and layout.frameHeight() <= 576), full)

    @property
    def turn(self) -> tuple[int, bool]:
        layout = self._frame.surfaceFormat()
        mirrored = layout.isMirrored()
        # The file's own turn first, then that of who shows it, who sees it mirrored already.
        more = -self._frame.rotation().value if mirrored else self._frame.rotation().value
        return (layout.rotation().value + more) % 360, mirrored != self._frame.mirrored()

    def planes(self) -> Any | None:
        import av

        frame = self._frame
        layout = _LAYOUTS.get(frame.pixelFormat())
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


class Scaler:
    """Makes pixels of pictures, for one who shows them one after the other."""

    def __init__(self) -> None:
        self._resize: Any = None
        self._colour: Any = None
        self._pixels: Any = None

    def image(self, picture: Picture, size: QSize) -> QImage:
        """``picture`` in ``size``. The image's memory is the scaler's, until its next one."""
        degrees, mirrored = picture.turn
        planes = picture.planes()
        if planes is None:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = picture.video_frame().toImage()
            return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        inner = size.transposed() if degrees % 180 else size
        image = self._upright(planes, picture.colours, inner)
        if not degrees and not mirrored:
            return image
        return image.transformed(QTransform().scale(-1 if mirrored else 1, 1).rotate(degrees))

    def _upright(self, planes: Any, colours: Colours, size: QSize) -> QImage:
        from av.video.reformatter import (
            ColorRange,
            Colorspace,
            Interpolation,
            VideoReformatter,
        )

        if self._resize is None:
            # Each remembers how it did what it last did.
            self._resize, self._colour = VideoReformatter(), VideoReformatter()
            # glibc hands the memory of each picture back to the system and takes it anew, to be
            # zeroed (2 % of a processor), until a larger block has come and gone: M_TRIM_THRESHOLD
            # in mallopt(3). It takes no memory, as nobody writes into it.
            bytes(_LARGER_THAN_PICTURES)
        width, height = size.width(), size.height()
        threads = 0 if width * height > _MANY_PIXELS else 1
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
            # First the size, then the colours: libswscale has a way for each that takes half the
            # time of its way for both (0.7 ms against 1.1 ms for 720p to 960 × 540).
            planes = self._resize.reformat(
                planes, width, height, "yuv420p", threads=threads, **as_it_is
            )
        way = Interpolation.BILINEAR
        if 0 < width % 16 < 5:
            # WORKAROUND: libswscale 9's quick way leaves out the last columns of these widths.
            way |= Interpolation.ACCURATE_RND
        self._pixels = self._colour.reformat(
            planes,
            format="bgra",
            interpolation=way,
            threads=threads,
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
