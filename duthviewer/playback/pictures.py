"""Decoded frames, and their conversion to images of the size at which they are shown.

Without a graphics card, libswscale (through PyAV) takes a third of the time of Qt's own
conversion: 0.7 ms for 720p to 960 × 540. ``tests/benchmarks/scaling.py`` measures it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform

from duthviewer.playback.multimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

_Pixels = QVideoFrameFormat.PixelFormat
#: The pixel layouts of decoders, by their names in libswscale
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
#: From this scale on, libswscale's fastest interpolation looks like the next one (a mean square
#: error of 0.1) and takes five sixths of its time; below, it leaves out pixels.
_FAST_FROM = 0.7
#: Larger images are converted on all processors
_MANY_PIXELS = 1920 * 1200
#: Flags of libswscale (swscale.h)
_BILINEAR, _ACCURATE_ROUNDING = 0x2, 0x40000


@dataclass(frozen=True)
class ColourCoding:
    """The colour coding of a frame: BT.709 or BT.601, with values in 16–235 or in 0–255."""

    bt709: bool
    full_range: bool


class Picture(Protocol):
    """A frame as an engine decoded it; it does not change while it is referenced."""

    @property
    def size(self) -> QSize:
        """The size at which it is shown: upright, in square pixels."""

    @property
    def colours(self) -> ColourCoding: ...

    @property
    def turn(self) -> tuple[int, bool]:
        """The degrees to rotate it clockwise, and whether to mirror it after that."""

    def planes(self) -> Any | None:
        """Return the unrotated pixels as an `av.VideoFrame`, or None for an unknown layout."""

    def video_frame(self) -> QVideoFrame:
        """Return it as Qt's own type of frame."""


class MemoryPicture:
    """An upright `av.VideoFrame` in yuv420p."""

    turn = (0, False)

    def __init__(self, frame: Any, colours: ColourCoding, release: Callable[[Any], None]) -> None:
        """``release(frame)`` is called on any thread when the picture is no longer referenced."""
        self._frame, self._release = frame, release
        self.colours = colours
        self.size = QSize(frame.width, frame.height)

    def __del__(self) -> None:
        self._release(self._frame)

    def planes(self) -> Any:
        return self._frame

    def equals(self, other: MemoryPicture) -> bool:
        """Return whether the brightness of both is the same."""
        if self.size != other.size:
            return False
        mine, its = self._frame.planes[0], other._frame.planes[0]
        ours, theirs, width = memoryview(mine), memoryview(its), self.size.width()
        # The bytes between the lines are undefined.
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
            # The last line may end at the edge of the picture.
            size = min(len(target), len(lines))
            target[:size] = lines[:size]
        frame.unmap()
        return frame


class PictureSink(Protocol):
    """A sink that paints frames itself."""

    def show_picture(self, picture: Picture | None) -> None:
        """Show ``picture``, or nothing for None."""


class QtPicture:
    """A frame that Qt Multimedia decoded."""

    #: The last frame's format, decoded: reading it takes longer than comparing it, and all frames
    #: of a file share it
    _last: tuple[QVideoFrameFormat, str | None, ColourCoding, int, bool] | None = None

    def __init__(self, frame: QVideoFrame) -> None:
        self._frame = frame
        layout, last = frame.surfaceFormat(), QtPicture._last
        if last is None or last[0] != layout:
            name = _LAYOUTS.get(layout.pixelFormat())
            last = QtPicture._last = (layout, name, _colours(layout), *_turn(layout))
        _, self._layout, self.colours, degrees, mirrored = last
        # The rotation of the file comes first, then the frame's own, of a mirrored picture.
        more = frame.rotation().value
        more = -more if mirrored else more
        self.turn = ((degrees + more) % 360, mirrored != frame.mirrored())
        size = frame.size()
        self.size = size.transposed() if self.turn[0] % 180 else size

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


def _colours(layout: QVideoFrameFormat) -> ColourCoding:
    space = layout.colorSpace()
    unknown = space is QVideoFrameFormat.ColorSpace.ColorSpace_Undefined
    bt601 = space is QVideoFrameFormat.ColorSpace.ColorSpace_BT601
    full = layout.colorRange() is QVideoFrameFormat.ColorRange.ColorRange_Full
    return ColourCoding(not bt601 and not (unknown and layout.frameHeight() <= 576), full)


def _turn(layout: QVideoFrameFormat) -> tuple[int, bool]:
    return layout.rotation().value, layout.isMirrored()


class Scaler:
    """Converts pictures to images, for a widget that shows them one after the other."""

    def __init__(self) -> None:
        #: `av.video.reformatter.VideoReformatter` objects, each of which keeps its last context
        self._resizer: Any = None
        self._colourer: Any = None
        #: The frame whose memory the last image shares
        self._frame: Any = None

    def image(self, picture: Picture, size: QSize) -> QImage:
        """Return ``picture`` in ``size``. The next call overwrites the image's memory."""
        degrees, mirrored = picture.turn
        image = self._unrotated(picture, size.transposed() if degrees % 180 else size)
        if image is None:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = picture.video_frame().toImage()
            return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        if not degrees and not mirrored:
            return image
        return image.transformed(QTransform().scale(-1 if mirrored else 1, 1).rotate(degrees))

    def _unrotated(self, picture: Picture, size: QSize) -> QImage | None:
        # Imported here because Qt shows video without PyAV where a graphics card helps.
        from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

        planes, colours = picture.planes(), picture.colours
        if planes is None:
            return None
        if self._resizer is None:
            self._resizer, self._colourer = VideoReformatter(), VideoReformatter()
        width, height = size.width(), size.height()
        space = Colorspace.ITU709 if colours.bt709 else Colorspace.ITU601
        value_range = ColorRange.JPEG if colours.full_range else ColorRange.MPEG
        # 0 lets libswscale use all processors.
        threads = 1 if width * height <= _MANY_PIXELS else 0
        same_colours = {
            "src_colorspace": space,
            "dst_colorspace": space,
            "src_color_range": value_range,
            "dst_color_range": value_range,
            "threads": threads,
        }
        # Release the last frame first, so that the new one reuses its memory, which is cached.
        self._frame = None
        if (planes.width, planes.height) != (width, height):
            # The size first, then the colours: libswscale has a fast path for each, which together
            # take less time than its path for both (0.7 ms instead of 1.1 ms for 720p to
            # 960 × 540).
            fast = min(width / planes.width, height / planes.height) >= _FAST_FROM
            interpolation = Interpolation.FAST_BILINEAR if fast else Interpolation.BILINEAR
            planes = self._resizer.reformat(
                planes, width, height, "yuv420p", interpolation=interpolation, **same_colours
            )
        self._frame = self._colourer.reformat(
            planes,
            format="bgra",
            interpolation=_interpolation(width),
            **{**same_colours, "dst_color_range": ColorRange.JPEG},
        )
        plane = self._frame.planes[0]
        return QImage(memoryview(plane), width, height, plane.line_size, QImage.Format.Format_RGB32)


def _interpolation(width: int) -> int:
    # WORKAROUND: libswscale 9's fast path leaves out the last columns of these widths.
    return _BILINEAR | _ACCURATE_ROUNDING if 0 < width % 16 < 5 else _BILINEAR


def full_size(picture: Picture) -> QImage:
    """Return ``picture`` in its own size, as an image with memory of its own."""
    return Scaler().image(picture, picture.size).copy()


class PictureOutput:
    """The current frame of a player, and the sink that shows it."""

    def __init__(self) -> None:
        self._sink: QVideoSink | PictureSink | None = None
        self._picture: Picture | None = None

    def set_sink(self, sink: QVideoSink | PictureSink) -> None:
        """Show the frames in ``sink``, starting with the current one."""
        self._sink = sink
        if self._picture is not None:
            self.show(self._picture)

    def show(self, picture: Picture | None) -> None:
        """Show this frame, or none."""
        self._picture = picture
        if isinstance(self._sink, QVideoSink):
            self._sink.setVideoFrame(picture.video_frame() if picture else QVideoFrame())
        elif self._sink is not None:
            self._sink.show_picture(picture)

    def snapshot(self) -> QImage:
        """Return the current frame in full size; a null image if there is none."""
        return full_size(self._picture) if self._picture is not None else QImage()


def _repitch(pixels: memoryview, pitch: int, wanted: int, lines: int) -> memoryview | bytes:
    """Return the lines with ``wanted`` bytes from the start of one to the start of the next."""
    if pitch == wanted:
        return pixels[: wanted * lines]
    width = min(pitch, wanted)
    gap = bytes(wanted - width)
    return b"".join([bytes(pixels[at : at + width]) + gap for at in range(0, lines * pitch, pitch)])
