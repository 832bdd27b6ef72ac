"""Damaged recordings of eight kinds through the prober, the cards' reader and matching."""

from __future__ import annotations

import faulthandler
import random
import tempfile
import time
from functools import cache
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.media.frames import FrameReader
from duthviewer.playback.probe import probe
from duthviewer.playback.reader import Reader
from duthviewer.sync.recording.video import Video
from tests.fuzz import Tally
from tests.odd_recordings import ffmpeg
from tests.recordings import Recipe, record

COUNT = 2000
SHORT = 16

KINDS = ("mp4", "fmp4", "mkv", "webm", "ts", "flv", "mpg", "avi", "ogv")
#: A try that takes longer has hung, in parts of a recording of six seconds
_LONGEST_S = 20.0
_CODINGS = {
    "mpg": ("-c:v", "mpeg2video", "-c:a", "mp2", "-f", "mpeg"),
    "avi": ("-c:v", "mpeg4", "-c:a", "mp2"),
    "ogv": ("-c:v", "libtheora", "-c:a", "libvorbis"),
}


@cache
def whole(kind: str) -> bytes:
    """A whole recording of a kind; six seconds."""
    if kind not in _CODINGS:
        return record(Recipe(kind, duration_s=6.0, keyframes=25)).read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"whole.{kind}"
        ffmpeg("-i", record(Recipe("mp4", duration_s=6.0, keyframes=25)), *_CODINGS[kind], path)
        return path.read_bytes()


def damaged(seed: int) -> tuple[str, bytes]:
    """The kind and the bytes of one damaged recording."""
    chance = random.Random(seed)
    kind = chance.choice(KINDS)
    content = bytearray(whole(kind))
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        if len(content) < 100:
            break
        at = chance.randrange(len(content))
        # Headers are worth more tries than what they describe.
        at = at if chance.random() < 0.4 else at % min(len(content), 4096)
        length = chance.choice((1, 4, 64, 2000))
        match chance.randrange(6):
            case 0:
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                content[at : at + length] = chance.randbytes(min(length, len(content) - at))
            case 2:
                del content[at : at + length]
            case 3:
                content[at:at] = content[at : at + length]
            case 4:
                content[at : at + 4] = chance.choice((b"\0", b"\xff", b"\x7f")) * 4
            case 5 if chance.random() < 0.3:
                del content[max(64, at) :]
    return kind, bytes(content)


def run(count: int, seed: int) -> Tally:
    """Probe each, show cards of it, and read it as matching does."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(seed, seed + count):
            kind, content = damaged(number)
            path = Path(folder) / f"{number}.{kind.removeprefix('f')}"
            path.write_bytes(content)
            # One that never returns ends the run, and tells where it hung.
            faulthandler.dump_traceback_later(10 * _LONGEST_S, exit=True)
            begun = time.monotonic()
            try:
                tally.ends[_read(path)] += 1
            except Exception as error:
                tally.ends["raised"] += 1
                tally.faults.append(f"seed {number} ({kind}): {error!r}")
            gone_s = time.monotonic() - begun
            faulthandler.cancel_dump_traceback_later()
            if gone_s > _LONGEST_S:
                tally.faults.append(f"seed {number} ({kind}): took {gone_s:.0f} s")
            path.unlink()
    return tally


def _read(path: Path) -> str:
    """Read a recording in all the ways there are; how that ended."""
    ends = set()
    for way in (_probe, _cards, _match, _exact):
        try:
            way(path)
            ends.add("read")
        except KnownError:
            ends.add("refused")
    return "read in part" if len(ends) > 1 else ends.pop()


def _probe(path: Path) -> None:
    media = probe(path)
    assert 0.0 <= media.duration_s < 1e7
    assert media.frame_s > 0
    assert not media.has_video or min(media.size) > 1


def _cards(path: Path) -> None:
    with FrameReader(path) as frames:
        for at_s in (0.0, 3.0):
            frames.at(at_s, 64)


def _match(path: Path) -> None:
    with Video(path) as video:
        for _ in video.samples(0.0, 6.0):
            pass
        for _ in video.between(video.packet_range(1.0, 1.5)):
            pass


def _exact(path: Path) -> None:
    with Reader(path) as reader:
        reader.frame_at(4.0)
