"""Test recordings whose every frame carries its own number, as a bar code in the picture.

The code is a white-rimmed grid of 8 × 4 black and white cells: 24 bits of frame number and 8 of
check sum. It survives encoding, scaling and letterboxing, so that a grab of a frame or of the
screen tells which frame is shown.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

COLUMNS, ROWS = 8, 4
_NUMBER_BITS = 24
_AUDIO_RATE = 48000
_TONE_HZ = 110
#: The kinds of file that the contract is tried on, by the name that `Made.container` takes.
ORDINARY = ("mp4", "mkv", "webm")
WITHOUT_INDEX = ("fmp4", "fmp4-mfra", "fmp4-sidx", "ts", "flv", "mkv-cut", "mkv-live")

_SUFFIX = {
    "mp4": ".mp4",
    "mkv": ".mkv",
    "webm": ".webm",
    "fmp4": ".mp4",
    "fmp4-mfra": ".mp4",
    "fmp4-sidx": ".mp4",
    "ts": ".ts",
    "flv": ".flv",
    "mkv-cut": ".mkv",
    "mkv-live": ".mkv",
}
_FORMAT = {
    ".mp4": "mp4",
    ".mkv": "matroska",
    ".webm": "webm",
    ".ts": "mpegts",
    ".flv": "flv",
}
_FRAGMENTS = "frag_keyframe+empty_moov+default_base_moof"
_MUX_OPTIONS = {
    "fmp4": {"movflags": f"{_FRAGMENTS}+skip_trailer"},
    "fmp4-mfra": {"movflags": _FRAGMENTS},
    "fmp4-sidx": {"movflags": f"{_FRAGMENTS}+global_sidx+skip_trailer"},
    "mkv-live": {"live": "1"},
}
_CODEC_OPTIONS = {
    "libx264": {"preset": "ultrafast", "crf": "26"},
    # One thread: with more, libvpx waits for them by spinning, and takes thirty times as long.
    "libvpx": {"deadline": "realtime", "cpu-used": "16", "threads": "1"},
    "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8", "threads": "1"},
}


@dataclass(frozen=True)
class Recipe:
    """What a test recording is to be."""

    container: str = "mp4"
    codec: str = "libx264"
    size: tuple[int, int] = (320, 180)
    fps: Fraction = Fraction(25)
    duration_s: float = 20.0
    #: Frames from one keyframe to the next
    keyframes: int = 250
    #: What the time stamps begin with
    start_s: float = 0.0
    sound: bool = True
    #: B-frames between the others (x264)
    bframes: int = 0
    #: A textured, moving background, as costly to decode as a camera's picture
    busy: bool = False
    #: How often the encoded part is repeated, with shifted time stamps; numbers start again
    repeat: int = 1

    @property
    def frames(self) -> int:
        """Frames before the first repetition."""
        return round(self.duration_s * self.fps)


def record(recipe: Recipe, folder: Path | None = None) -> Path:
    """The file of ``recipe``, made on first use and kept until the test session ends."""
    folder = _session_folder() if folder is None else folder
    name = hashlib.sha256(repr(sorted(asdict(recipe).items())).encode()).hexdigest()[:12]
    path = folder / f"{recipe.container}-{name}{_SUFFIX[recipe.container]}"
    if not path.exists():
        partial = path.with_name(f"partial-{path.name}")
        _encode(recipe, partial)
        if recipe.container == "mkv-cut":
            with partial.open("r+b") as file:
                file.truncate(int(partial.stat().st_size * 0.9))
        partial.rename(path)
    return path


def record_sound(path: Path, duration_s: float) -> None:
    """Write a recording without a picture."""
    recipe = Recipe(duration_s=duration_s)
    with av.open(str(path), "w", format="matroska") as out:
        audio: Any = out.add_stream("libopus", rate=_AUDIO_RATE)
        audio.codec_context.layout = "mono"
        audio.codec_context.format = "s16"
        for frame in _tone(recipe, audio):
            out.mux(audio.encode(frame))
        out.mux(audio.encode(None))


def record_uneven(path: Path, recipe: Recipe) -> None:
    """Write the picture of ``recipe`` so that from 10 s on there are but 12 frames a second."""
    with av.open(str(record(recipe))) as source, av.open(str(path), "w") as out:
        video = out.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is None or packet.pts is None:
                continue
            number = round(packet.pts * packet.time_base * recipe.fps)
            early = round(10 * recipe.fps)
            at = (
                Fraction(number) / recipe.fps
                if number < early
                else 10 + Fraction(number - early, 12)
            )
            packet.pts = packet.dts = round(at / packet.time_base)
            packet.duration, packet.stream = 0, video
            out.mux(packet)


def record_still(path: Path, duration_s: float) -> None:
    """Write a recording of one picture that never changes."""
    with av.open(str(path), "w") as out:
        video: Any = out.add_stream("libx264", rate=25)
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        frame = _Picture(Recipe()).frame(1)
        for number in range(round(duration_s * 25)):
            frame.pts, frame.time_base = number, Fraction(1, 25)
            out.mux(video.encode(frame))
        out.mux(video.encode(None))


def record_av1(path: Path, duration_s: int = 1) -> Path:
    """Green in AV1, which Qt's FFmpeg decodes on graphics cards only."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libsvtav1", rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(25 * duration_s):
            frame = av.VideoFrame(320, 180, "yuv420p")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def record_tracks(path: Path, voices: tuple[str, ...], subtitles: tuple[str, ...]) -> None:
    """Write a recording with a track of sound and of subtitles for each of these languages."""
    text = path.with_suffix(".srt")
    text.write_text("1\n00:00:01,000 --> 00:00:09,000\nA caption\n", encoding="utf-8")
    recipe = Recipe("mp4", keyframes=125)
    with (
        av.open(str(record(recipe))) as source,
        av.open(str(text)) as captions,
        av.open(str(path), "w") as out,
    ):
        video = out.add_stream_from_template(source.streams.video[0])
        heard = [out.add_stream_from_template(source.streams.audio[0]) for _ in voices]
        read = [out.add_stream_from_template(captions.streams.subtitles[0]) for _ in subtitles]
        for stream, language in zip((*heard, *read), (*voices, *subtitles), strict=True):
            stream.metadata["language"] = language
        for packet in (*captions.demux(), *source.demux()):
            if packet.dts is None:
                continue
            kind = packet.stream.type
            for stream in {"video": [video], "audio": heard, "subtitle": read}[kind]:
                copy = av.Packet(bytes(packet))
                copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
                copy.time_base, copy.is_keyframe = packet.time_base, packet.is_keyframe
                copy.stream = stream
                out.mux(copy)


@cache
def _session_folder() -> Path:
    import atexit

    folder = Path(tempfile.mkdtemp(prefix="duthviewer-recordings-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _encode(recipe: Recipe, path: Path) -> None:
    options = _MUX_OPTIONS.get(recipe.container, {})
    kind = _FORMAT[path.suffix]
    codec = "libvpx" if kind == "webm" and recipe.codec == "libx264" else recipe.codec
    with av.open(str(path), "w", format=kind, options=options) as out:
        width, height = recipe.size
        video: Any = out.add_stream(codec, rate=recipe.fps)
        video.width, video.height = width, height
        video.pix_fmt = "yuv420p"
        video.time_base = 1 / recipe.fps
        video.codec_context.gop_size = recipe.keyframes
        video.codec_context.max_b_frames = recipe.bframes
        coding = dict(_CODEC_OPTIONS.get(codec, {}))
        if codec == "libx264":
            coding["x264-params"] = f"scenecut=0:bframes={recipe.bframes}"
        video.options = coding
        audio: Any = None
        if recipe.sound:
            opus = kind == "webm"
            audio = out.add_stream("libopus" if opus else "aac", rate=_AUDIO_RATE)
            audio.codec_context.layout = "mono"
            audio.codec_context.format = "s16" if opus else "fltp"
            audio.codec_context.bit_rate = 32000
        packets = _packets(recipe, video, audio)
        if recipe.repeat == 1:
            for packet in packets:
                out.mux(packet)
            return
        # Kept whole: the packets of a part are small.
        kept = [
            (p.stream, bytes(p), p.pts, p.dts, p.duration, p.time_base, p.is_keyframe)
            for p in packets
        ]
        for turn in range(recipe.repeat):
            for stream, data, pts, dts, duration, base, key in kept:
                # The sound's first packet is the encoder's run-in, before the picture begins.
                within = recipe.start_s <= pts * base < recipe.start_s + recipe.duration_s
                if stream is audio and not within and (turn or pts * base > recipe.start_s):
                    continue
                shift = round(turn * Fraction(recipe.duration_s) / base)
                packet = av.Packet(data)
                packet.stream, packet.time_base = stream, base
                packet.pts, packet.dts, packet.duration = pts + shift, dts + shift, duration
                packet.is_keyframe = key
                out.mux(packet)


def _packets(recipe: Recipe, video: Any, audio: Any) -> Iterator[Any]:
    """The packets of one part, sound and picture interleaved."""
    sound = _tone(recipe, audio) if audio is not None else iter(())
    pending = next(sound, None)
    start = round(recipe.start_s * recipe.fps)
    picture = _Picture(recipe)
    for number in range(recipe.frames):
        frame = picture.frame(number)
        frame.pts, frame.time_base = start + number, 1 / recipe.fps
        yield from video.encode(frame)
        while pending is not None and pending.time <= recipe.start_s + number / recipe.fps:
            yield from audio.encode(pending)
            pending = next(sound, None)
    while pending is not None:
        yield from audio.encode(pending)
        pending = next(sound, None)
    yield from video.encode(None)
    if audio is not None:
        yield from audio.encode(None)


def _tone(recipe: Recipe, audio: Any) -> Iterator[av.AudioFrame]:
    chunk = 1024
    opus = audio.codec_context.name == "libopus"
    start = round(recipe.start_s * _AUDIO_RATE)
    for at in range(0, round(recipe.duration_s * _AUDIO_RATE), chunk):
        wave = 0.2 * np.sin(np.arange(at, at + chunk) * (2 * np.pi * _TONE_HZ / _AUDIO_RATE))
        samples = (wave * 32767).astype(np.int16) if opus else wave.astype(np.float32)
        frame = av.AudioFrame.from_ndarray(samples[None, :], "s16" if opus else "fltp", "mono")
        frame.sample_rate, frame.pts = _AUDIO_RATE, start + at
        frame.time_base = Fraction(1, _AUDIO_RATE)
        yield frame


class _Picture:
    """Draws the frames of a recipe, in YUV planes."""

    def __init__(self, recipe: Recipe) -> None:
        width, height = recipe.size
        self._rim = rim(width, height)
        self._edges_x = np.linspace(self._rim, width - self._rim, COLUMNS + 1).round().astype(int)
        self._edges_y = np.linspace(self._rim, height - self._rim, ROWS + 1).round().astype(int)
        self._base = np.full((height * 3 // 2, width), 128, np.uint8)
        self._base[:height] = 235
        self._busy = recipe.busy
        self._width, self._height = width, height
        if recipe.busy:
            noise = np.random.default_rng(1).integers(0, 60, (height // 4 + 64, width // 4 + 64))
            self._noise = noise.astype(np.uint8).repeat(4, 0).repeat(4, 1)

    def frame(self, number: int) -> av.VideoFrame:
        planes = self._base
        bits = code(number)
        widths, heights = np.diff(self._edges_x), np.diff(self._edges_y)
        cells = np.where(bits, 235, 16).astype(np.uint8)
        grid = cells.repeat(heights, 0).repeat(widths, 1)
        if self._busy:
            x, y = number % 256, number * 3 % 256
            texture = self._noise[y : y + grid.shape[0], x : x + grid.shape[1]]
            grid = np.where(grid > 128, grid - texture, grid + texture)
        top, left = self._edges_y[0], self._edges_x[0]
        planes[top : self._edges_y[-1], left : self._edges_x[-1]] = grid
        frame = av.VideoFrame(self._width, self._height, "yuv420p")
        half = self._height // 2
        for plane, rows, shape in (
            (0, planes[: self._height], (self._height, self._width)),
            (1, planes[self._height : self._height + 1], (half, self._width // 2)),
            (2, planes[self._height : self._height + 1], (half, self._width // 2)),
        ):
            target = frame.planes[plane]
            store = np.frombuffer(target, np.uint8).reshape(-1, target.line_size)
            if plane == 0:
                store[: shape[0], : shape[1]] = rows
            else:
                store[:] = 128
        return frame


def rim(width: int, height: int) -> int:
    """Thickness of the white rim, in pixels."""
    return max(2, min(width, height) // 20)


def code(number: int) -> NDArray[np.bool_]:
    """The cells of ``number``: (ROWS, COLUMNS), True for white."""
    value = number << 8 | _check(number)
    bits = [(value >> (31 - bit)) & 1 for bit in range(_NUMBER_BITS + 8)]
    return np.array(bits, bool).reshape(ROWS, COLUMNS)


def _check(number: int) -> int:
    return (number * 2654435761 >> 13 ^ 0x5A) & 0xFF


def read_number(grey: NDArray[np.uint8]) -> int | None:
    """The frame number in a grey picture (height, width), or None where there is none to read.

    What surrounds the picture has to be darker than the rim.
    """
    bright = grey > 150
    rows = np.flatnonzero(bright.mean(1) > 0.3)
    columns = np.flatnonzero(bright.mean(0) > 0.2)
    if not len(rows) or not len(columns):
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    picture = grey[top:bottom, left:right]
    height, width = picture.shape
    edge = rim(width, height)
    if height < 40 or width < 40:
        return None
    value = 0
    cell_h, cell_w = (height - 2 * edge) / ROWS, (width - 2 * edge) / COLUMNS
    for row in range(ROWS):
        y = edge + cell_h * row
        for column in range(COLUMNS):
            x = edge + cell_w * column
            cell = picture[
                round(y + cell_h * 0.3) : round(y + cell_h * 0.7),
                round(x + cell_w * 0.3) : round(x + cell_w * 0.7),
            ]
            value = value << 1 | int(cell.mean() > 128)
    number = value >> 8
    return number if _check(number) == value & 0xFF else None


def read_image(image: Any) -> int | None:
    """The frame number in a QImage, or None."""
    from PySide6.QtGui import QImage

    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)
    return read_number(pixels[:, : grey.width()])
