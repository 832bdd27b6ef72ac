"""Recordings that count their time in unusual ways, and hostile ones; frames carry their number."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from tests.recordings import Recipe, record

FPS = 25
PLAIN = Recipe("mp4", duration_s=12.0, keyframes=50, bframes=2)
_STREAM = Recipe("ts", duration_s=12.0, keyframes=50)
SHORT = Recipe("mp4", duration_s=6.0, keyframes=25, bframes=2)


def ffmpeg(*arguments: str | Path) -> None:
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *map(str, arguments)], check=True, stdin=subprocess.DEVNULL
    )


def cut(path: Path, from_s: float = 3.4) -> int:
    """A file cut without encoding: an edit list hides the run-in. Returns the first frame shown."""
    ffmpeg("-ss", str(from_s), "-i", record(PLAIN), "-c", "copy", path)
    return round(from_s * FPS)


def sound_first(path: Path, lead_s: float = 4.0) -> None:
    """The sound begins, and the picture comes ``lead_s`` later."""
    source = record(PLAIN)
    ffmpeg("-i", source, "-itsoffset", str(lead_s), "-i", source,
           "-map", "0:a", "-map", "1:v", "-c", "copy", path)  # fmt: skip


def sound_after(path: Path) -> None:
    """The picture ends after 6 s, and the sound goes on to 12 s."""
    source = record(PLAIN)
    ffmpeg("-t", "6", "-i", source, "-i", source, "-map", "0:v", "-map", "1:a", "-c", "copy", path)


def joined(path: Path, *, offset_s: float | None = None) -> None:
    """Two streams of 12 s one behind the other; the clock starts again, or jumps ahead."""
    first = record(_STREAM)
    second = first
    if offset_s is not None:
        second = path.with_name("second.ts")
        ffmpeg("-i", first, "-c", "copy", "-output_ts_offset", str(offset_s), second)
    path.write_bytes(first.read_bytes() + second.read_bytes())


def sparse(path: Path) -> None:
    """A stream of 48 s in which no picture is written from 6 s to 40 s, unlike the sound."""
    ffmpeg("-i", record(replace(_STREAM, duration_s=48.0)), "-vf",
           r"select=lt(t\,6)+gt(t\,40),noise=alls=20:allf=t",
           "-fps_mode", "vfr", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "copy",
           path)  # fmt: skip


def m2ts(path: Path) -> None:
    """Packets of 192 bytes, as cameras write them."""
    ffmpeg("-i", record(_STREAM), "-c", "copy", "-f", "mpegts", "-mpegts_m2ts_mode", "1", path)


def late_clock(path: Path) -> None:
    """A Matroska file whose clock begins at one hour."""
    ffmpeg("-i", record(PLAIN), "-c", "copy", "-output_ts_offset", "3600", path)


def refreshed(path: Path) -> None:
    """H.264 that is refreshed bit by bit: only the first frame is a whole picture."""
    ffmpeg("-i", record(PLAIN), "-c:a", "copy", "-c:v", "libx264", "-preset", "veryfast",
           "-x264-params", "intra-refresh=1:keyint=50:bframes=0:scenecut=0", path)  # fmt: skip


def two_videos(path: Path) -> None:
    """A small video, and a larger one that is the default."""
    larger = record(Recipe("mp4", duration_s=12.0, keyframes=50, size=(640, 360)))
    ffmpeg("-i", record(PLAIN), "-i", larger, "-map", "0:v", "-map", "1:v", "-map", "0:a",
           "-c", "copy", "-disposition:v:0", "0", "-disposition:v:1", "default", path)  # fmt: skip


def late_picture(path: Path) -> None:
    """A transport stream whose picture comes 12 s after its sound."""
    source = record(PLAIN)
    ffmpeg("-f", "lavfi", "-i", "sine=440:duration=20", "-itsoffset", "12", "-i", source,
           "-map", "0:a", "-map", "1:v", "-c:v", "copy", "-c:a", "mp2", path)  # fmt: skip


def polyglot(path: Path, address: str) -> None:
    """A playlist that leads to ``address``, and behind it a valid MPEG program stream."""
    ffmpeg("-i", record(PLAIN), "-t", "4", "-c:v", "mpeg2video", "-c:a", "mp2", "-f", "mpeg", path)
    lines = f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}\n#EXT-X-ENDLIST\n"
    path.write_bytes(lines.encode() + path.read_bytes())


def joined_flv(path: Path) -> None:
    """Two FLV files of 6 s one behind the other, with their headers."""
    part = path.with_name("part.flv")
    ffmpeg("-i", record(SHORT), "-c", "copy", part)
    path.write_bytes(part.read_bytes() * 2)


def joined_mpg(path: Path) -> None:
    """Two MPEG program streams of 6 s one behind the other."""
    part = path.with_name("part.mpg")
    ffmpeg("-i", record(SHORT), "-c:v", "mpeg2video", "-q:v", "4", "-g", "25", "-bf", "2",
           "-c:a", "mp2", "-f", "mpeg", part)  # fmt: skip
    path.write_bytes(part.read_bytes() * 2)
