"""Parts of a recording as GIF or WebP, and single frames as PNG."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from duthviewer.library.media.decoding import use_threads
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.reader import Reader
from duthviewer.review.clips.cut import expect_recording, expect_target
from duthviewer.review.clips.values import WIDTH_PX, ClipError, damage_of, nothing_there
from duthviewer.review.media_file.unfinished import media_cancelled, unfinished_media

#: The widths that are offered, and the usual one; the longest side of any
WIDTHS = (320, 480, 640, 800)
_LONGEST_SIDE_PX = 1280
#: Longer ones are huge, and all frames are in memory until the palette is known
LONGEST_S = 30.0
_PER_SECOND = 12
#: Bytes of a frame by its pixels, from recordings of talks; for the expected size
_GIF_BYTES, _WEBP_BYTES = 0.12, 0.03
#: The clock of WebP and GIF: milliseconds and hundredths
_BASE = Fraction(1, 1000)


@dataclass(frozen=True)
class MovingPicture:
    """A part of a recording, in its seconds, and how it becomes a moving picture."""

    recording: Path
    start_s: float
    end_s: float
    width_px: int = WIDTH_PX


def expected_bytes(length_s: float, width_px: int, kind: str) -> int:
    """Estimate the size of a moving picture with a picture of 16:9; ``kind`` is its suffix."""
    per_pixel = _WEBP_BYTES if kind == ".webp" else _GIF_BYTES
    return round(min(length_s, LONGEST_S) * _PER_SECOND * width_px * width_px * 9 / 16 * per_pixel)


def write_moving_picture(
    picture: MovingPicture,
    target: Path,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a GIF, or a WebP by the suffix of ``target``. Raises KnownError."""
    expect_recording(picture.recording)
    expect_target(target, picture.recording)
    if picture.end_s - picture.start_s > LONGEST_S + 0.5:
        raise ClipError(
            "A moving picture can be {longest} s long; this one would have {length} s. Choose a"
            " shorter part, or save it as a video.",
            longest=f"{LONGEST_S:.0f}",
            length=f"{picture.end_s - picture.start_s:.0f}",
        )
    if picture.end_s <= picture.start_s:
        raise ClipError("The clip would be empty: its end has to be after its start.")
    is_gif = target.suffix.lower() == ".gif"
    with unfinished_media(target) as unfinished:
        with damage_reported(damage_of(picture.recording)):
            frames = list(_frames(picture, lambda done: report(done * 0.6), cancelled))
        if not frames:
            raise nothing_there()
        write = _write_gif if is_gif else _write_webp
        write(frames, unfinished, lambda done: report(0.6 + done * 0.4), cancelled)
    report(1.0)


def write_still(recording: Path, at_s: float, target: Path) -> None:
    """Write the frame at a time of the recording as PNG. Raises KnownError."""
    expect_recording(recording)
    expect_target(target, recording)
    with damage_reported(damage_of(recording)), Reader(recording) as reader:
        frame = reader.frame_at(at_s)
        if frame is None:
            raise nothing_there()
        image = _upright(frame, reader.media.size)
    with unfinished_media(target) as unfinished:
        image.save(unfinished, format="PNG")


def _upright(frame: Any, size: tuple[int, int]) -> Any:
    """Return a frame as a picture of PIL, in square pixels and the right way up."""
    turned = frame.rotation % 180 != 0
    width, height = reversed(size) if turned else size
    image = frame.reformat(width=width, height=height, format="rgb24").to_image()
    return image.rotate(frame.rotation, expand=True) if frame.rotation % 360 else image


def _frames(
    picture: MovingPicture, report: Callable[[float], None], cancelled: Callable[[], bool]
) -> Iterator[Any]:
    """Yield small frames with stamps in milliseconds: at most `_PER_SECOND`."""
    length_s = picture.end_s - picture.start_s
    with Reader(picture.recording) as reader:
        use_threads(reader.context)
        reader.context.flush_buffers()
        width, height = _size(reader.media.size, picture.width_px)
        shown: Any = None
        taken = 0
        for frame in _decoded(reader, picture.start_s, cancelled):
            at_s = reader.seconds(frame) - picture.start_s
            # The frame before is shown up to this one.
            while shown is not None and taken / _PER_SECOND < min(at_s, length_s) - 1e-3:
                small = _small(shown, width, height)
                # Frames that stay the same would only take space.
                small.pts, small.time_base = round(taken * 1000 / _PER_SECOND), _BASE
                yield small
                taken = max(taken + 1, min(int(at_s * _PER_SECOND), taken + _PER_SECOND))
                report(min(1.0, taken / _PER_SECOND / length_s))
            if at_s >= length_s:
                return
            shown = frame
        if shown is not None and taken / _PER_SECOND < length_s:
            small = _small(shown, width, height)
            small.pts, small.time_base = round(taken * 1000 / _PER_SECOND), _BASE
            yield small


def _decoded(reader: Reader, start_s: float, cancelled: Callable[[], bool]) -> Iterator[Any]:
    for packet in reader.packets(start_s):
        if cancelled():
            raise media_cancelled()
        yield from reader.decoded(packet)
    yield from reader.decoded(None)


def _size(size: tuple[int, int], width_px: int) -> tuple[int, int]:
    """Return the size of the pictures, even numbers; a very high one is narrower."""
    scale = min(width_px / size[0], _LONGEST_SIDE_PX / max(size), 1.0)
    width, height = (max(2, round(side * scale) & ~1) for side in size)
    return width, height


def _small(frame: Any, width: int, height: int) -> Any:
    import av

    if not frame.rotation % 360:
        small = frame.reformat(width, height, "yuv420p", interpolation="AREA")
        # A frame of that size is not copied; but a long one is shown at several stamps.
        pixels = small.to_ndarray() if small is frame else None
        return small if pixels is None else av.VideoFrame.from_ndarray(pixels, "yuv420p")
    image = _upright(frame, (width, height))
    frame_of: Any = av.VideoFrame.from_image
    return frame_of(image.resize((width, height))).reformat(format="yuv420p")


def _write_gif(
    frames: list[Any], path: Path, report: Callable[[float], None], cancelled: Callable[[], bool]
) -> None:
    """Write frames with one palette of the colours that change, and dithering that keeps still."""
    import av
    from av.filter import Graph

    first = frames[0]
    graph = Graph()
    source = graph.add_buffer(
        width=first.width, height=first.height, format=first.format, time_base=_BASE
    )
    split = graph.add("split")
    palette = graph.add("palettegen", "stats_mode=diff")
    use = graph.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle")
    sink = graph.add("buffersink")
    source.link_to(split)
    split.link_to(palette, 0, 0)
    split.link_to(use, 1, 0)
    palette.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    for frame in frames:
        graph.push(frame)
    graph.push(None)
    with av.open(str(path.absolute()), "w", format="gif", options={"loop": "0"}) as out:
        stream: Any = out.add_stream("gif", rate=_PER_SECOND)
        stream.width, stream.height, stream.pix_fmt = first.width, first.height, "pal8"
        stream.time_base = stream.codec_context.time_base = Fraction(1, 100)
        done = 0
        while True:
            if cancelled():
                raise media_cancelled()
            try:
                coloured: Any = graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                break
            coloured.pts = round(coloured.pts * coloured.time_base * 100)
            coloured.time_base = Fraction(1, 100)
            out.mux(stream.encode(coloured))
            done += 1
            report(done / len(frames))
        out.mux(stream.encode(None))


def _write_webp(
    frames: list[Any], path: Path, report: Callable[[float], None], cancelled: Callable[[], bool]
) -> None:
    import av

    first = frames[0]
    with av.open(str(path.absolute()), "w", format="webp", options={"loop": "0"}) as out:
        stream: Any = out.add_stream("libwebp_anim", rate=_PER_SECOND)
        stream.width, stream.height = first.width, first.height
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = _BASE
        stream.options = {"quality": "75", "compression_level": "4"}
        for done, frame in enumerate(frames, 1):
            if cancelled():
                raise media_cancelled()
            out.mux(stream.encode(frame))
            report(done / len(frames))
        out.mux(stream.encode(None))
