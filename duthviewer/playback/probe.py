"""What a recording is: its length, its frames, its colours, and how its places can be reached."""

from __future__ import annotations

import enum
import io
import logging
import os
import stat
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.playback import mp4

logger = logging.getLogger(__name__)

#: What a recording may be. Without the list a text file named day-1.mp4 could be taken for a
#: playlist that leads to other files and addresses.
FORMATS = (
    "mov,mp4,matroska,webm,mpegts,mpeg,mpegvideo,flv,avi,ogg,asf,mxf,rm,nut,ivf,dv,wtv,gxf,"
    "m4v,h264,hevc,obu,mp3,flac,wav,w64,aac,loas,ac3,eac3,dts,aiff,caf,wv,tta,ape,au,amr"
)
#: For opening a file with libavformat
OPTIONS = {"protocol_whitelist": "file", "format_whitelist": FORMATS}

#: Frames per second; slides recorded by themselves may stand for a minute
_SLOWEST, _FASTEST = 1 / 60, 1000
#: A width and a height of more than this, or a length in seconds, is a damaged header's
_LARGEST, _LONGEST_S = 16384, 4_000_000.0

#: What the FFmpeg of Qt's packages decodes on graphics cards only; without one it shows nothing
NEEDS_CARD = frozenset({"av1"})

_TS_PACKET = 188
_MATROSKA_CLUSTER = b"\x1f\x43\xb6\x75"
_MATROSKA_SEGMENT = b"\x18\x53\x80\x67"
#: A first frame later than this after the first sound is a recording that begins with sound alone;
#: less is the sound encoder's run-in (1024 samples for AAC) and the delay of B-frames.
_RUN_IN_S = 0.25


class Unplayable(KnownError):
    """The file cannot be played; the text says why and what to do."""


class Seeking(enum.Enum):
    """How a place in the file is reached."""

    #: The engine seeks.
    DIRECT = enum.auto()
    #: A fragmented MP4 or an FLV. libavformat finds every place after opening, but not always a
    #: second one after that, by the index it gathered: libVLC opens it anew for each seek.
    ANEW = enum.auto()
    #: An MPEG transport stream: no index, and keyframes that only reading finds. Both engines
    #: wait for the keyframe *after* the place, so they are given a playlist; see `playlist`.
    TRANSPORT_STREAM = enum.auto()


@dataclass(frozen=True)
class Media:
    """A recording as its header tells it. Times are seconds, counted from the first frame."""

    path: Path
    #: Length; 0.0 where it is unknown
    duration_s: float
    #: From one frame to the next
    frame_s: float
    #: What the engines' clocks (which begin with the earliest sound or picture) show at 0
    origin_s: float
    seeking: Seeking
    has_video: bool
    #: The start of the last frame, if the header tells it; else the best guess
    last_frame_s: float
    #: Width and height of the picture as it is to be seen, in square pixels
    size: tuple[int, int]
    bt709: bool
    full_range: bool
    #: How the picture is coded, by libavcodec's name: "h264", "av1"; "" for sound alone
    coding: str = ""


#: What was probed last, by path, with the file's size and time of change
_known: OrderedDict[Path, tuple[tuple[int, int], Media]] = OrderedDict()
_known_lock = threading.Lock()
_MOST_KNOWN = 64


def probe(path: Path) -> Media:
    """Read the header of ``path`` (about 10 ms, also for a file of eight hours), or remember it.

    May be called on any thread. Raises ``Unplayable``.
    """
    try:
        stamp = _stamp(path)
        with _known_lock:
            kept = _known.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        media = _read(path)
    except FileNotFoundError as error:
        raise Unplayable(f"There is no file {path}. Was it moved, or its disk removed?") from error
    except PermissionError as error:
        raise Unplayable(f"You are not allowed to read {path}.") from error
    except OSError as error:
        raise Unplayable(f"{path} cannot be read as a video or as sound.") from error
    with _known_lock:
        _known[path] = (stamp, media)
        _known.move_to_end(path)
        while len(_known) > _MOST_KNOWN:
            _known.popitem(last=False)
    return media


def remembered(path: Path) -> Media | None:
    """What `probe` read of ``path`` before; at once, whether or not the file changed since."""
    with _known_lock:
        kept = _known.get(path)
    return None if kept is None else kept[1]


def _stamp(path: Path) -> tuple[int, int]:
    """What changes when the file does."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unplayable(f"{path} is a folder, not a recording.")
    if not stat.S_ISREG(status.st_mode):
        # Reading a pipe would wait for somebody to write into it.
        raise Unplayable(f"{path} is no ordinary file: it cannot be played from any place in it.")
    if status.st_size == 0:
        raise Unplayable(f"{path} is empty. Download or copy it again.")
    return (status.st_size, status.st_mtime_ns)


def _read(path: Path) -> Media:
    # PyAV takes 0.1 s to import, and the first window does not need it.
    import av

    with path.open("rb") as file:
        try:
            glance = mp4.glance(file)
        except mp4.NotMp4:
            glance = None
        is_fragmented = glance is not None and glance.is_fragmented
        if glance is not None:
            try:
                end_s = _end(glance.tail) if glance.tail is not None else None
                with av.open(glance.head, "r", options=OPTIONS) as container:
                    return _media(path, container, is_fragmented, end_s)
            except (OSError, ValueError, av.FFmpegError):
                logger.info("%s is probed in full: it has an unusual header", path)
    try:
        with av.open(str(path), options=OPTIONS) as container:
            return _media(path, container, is_fragmented)
    except (ValueError, av.FFmpegError) as error:
        raise Unplayable(f"{path} cannot be read as a video or as sound.") from error


def _media(path: Path, container: Any, is_fragmented: bool, end_s: float | None = None) -> Media:
    """What an open file tells; ``end_s`` is when its last frame ends, where that is known."""
    video = next((stream for stream in container.streams.video if _is_moving(stream)), None)
    if video is None and not container.streams.audio:
        raise Unplayable(f"{path} holds neither a picture nor sound.")
    start_s = (container.start_time or 0) / 1e6
    duration_s = (container.duration or 0) / 1e6
    formats = container.format.name.split(",")
    if "matroska" in formats:
        # Matroska counts from zero: the length includes what is before the first frame.
        duration_s = (_matroska_end(path) or duration_s) - start_s
    if end_s is not None:
        duration_s = end_s - start_s
    if not 0.0 <= duration_s <= _LONGEST_S:
        duration_s = 0.0
    origin_s, frame_s, last_s, rate = 0.0, 0.04, duration_s, None
    if video is not None:
        rate = video.guessed_rate or video.average_rate
        # A damaged header may promise a frame a day, and then every place would be the first.
        frame_s = float(1 / rate) if rate and _SLOWEST <= rate <= _FASTEST else 0.04
        lead = _lead(container, video)
        origin_s = lead if lead < _RUN_IN_S else 0.0
        duration_s = max(0.0, duration_s - origin_s)
        last_s = duration_s
        if video.duration and end_s is None:
            last_s = min(last_s, float(video.duration * video.time_base)) if last_s else 0.0
        last_s = max(0.0, last_s - frame_s)
    coding = getattr(video, "codec_context", None)
    colour = int(getattr(coding, "colorspace", 2) or 2)
    return Media(
        path=path,
        duration_s=duration_s,
        frame_s=frame_s,
        origin_s=origin_s,
        seeking=_seeking(formats, is_fragmented),
        has_video=video is not None,
        last_frame_s=last_s,
        size=_size(video),
        # Where the file says nothing (2), both engines take high definition to be BT.709.
        bt709=colour == 1 or (colour == 2 and coding is not None and coding.height > 576),
        full_range=int(getattr(coding, "color_range", 0) or 0) == 2,
        coding=coding.codec.canonical_name if coding is not None else "",
    )


def _lead(container: Any, video: Any) -> float:
    """How long after the earliest sound or picture the first frame is shown, in seconds.

    Read from the first packets: the header of a Matroska file says 0 also where the engines begin
    with the sound's run-in, before 0. (Those of an MP4 leave the run-in out.)
    """
    earliest = (container.start_time or 0) / 1e6
    for number, packet in enumerate(container.demux()):
        if packet.pts is not None:
            at_s = float(packet.pts * packet.time_base)
            if "matroska" in container.format.name:
                earliest = min(earliest, at_s)
            if packet.stream is video or packet.stream.index == video.index:
                return at_s - earliest
        if number > 200:
            break
    return 0.0


def _size(video: Any) -> tuple[int, int]:
    if video is None:
        return (0, 0)
    width = round(video.width * float(video.sample_aspect_ratio or 1))
    # Pixels a thousand times as wide as high: a frame would take all memory.
    return (max(2, width if width <= _LARGEST else video.width), video.height)


def _is_moving(stream: Any) -> bool:
    """Whether this is a video that can be decoded, and not the picture on an album's cover."""
    from av.stream import Disposition

    # PyAV has no context for a coding that it does not know, and then no size either.
    return stream.codec_context is not None and not stream.disposition & Disposition.attached_pic


def _seeking(formats: list[str], is_fragmented: bool) -> Seeking:
    if "mpegts" in formats:
        return Seeking.TRANSPORT_STREAM
    if "flv" in formats or is_fragmented:
        return Seeking.ANEW
    return Seeking.DIRECT


def _matroska_end(path: Path) -> float | None:
    """Where the last frame ends in a Matroska file that was cut off or never finished, in seconds.

    None for a whole file: there the header is right. The last clusters are read behind the header.
    """

    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(1 << 22)
        segment, cluster = head.find(_MATROSKA_SEGMENT), head.find(_MATROSKA_CLUSTER)
        if not 0 <= segment < cluster:
            return None
        width = 9 - head[segment + 4].bit_length()
        length = int.from_bytes(head[segment + 4 : segment + 4 + width], "big")
        length &= (1 << 7 * width) - 1
        unknown = length == (1 << 7 * width) - 1
        if not unknown and segment + 4 + width + length <= size:
            return None
        file.seek(max(cluster, size - (1 << 24)))
        tail = file.read()
    begin = tail.rfind(_MATROSKA_CLUSTER)
    begin = max(0, tail.rfind(_MATROSKA_CLUSTER, 0, begin))
    return _end(io.BytesIO(head[:cluster] + tail[begin:]))


def _end(source: Any) -> float | None:
    """When the last frame in ``source`` ends, by the file's clock; None if it holds none."""
    import av

    end = None
    try:
        with av.open(source, "r", options=OPTIONS) as container:
            streams = container.streams.video or container.streams.audio
            for packet in container.demux(*streams):
                if packet.pts is not None and packet.time_base is not None:
                    at = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                    end = max(end or 0.0, at)
    except (OSError, ValueError, av.FFmpegError):
        return end
    return end


@dataclass(frozen=True)
class _Place:
    byte: int
    at_s: float


def playlist(media: Media, at_s: float) -> str:
    """An M3U8 playlist (RFC 8216) in which the keyframe for ``at_s`` begins a segment of its own.

    libavformat's reader of playlists goes to the start of a segment and decodes from there up to
    the place, while its reader of transport streams goes to any packet: so the playlist is the
    index that the file lacks. Nothing is copied. Raises ``Unplayable``.
    """
    name = media.path.resolve().as_posix()
    if not name.isprintable():
        # A line break in it would make lines of the playlist.
        raise Unplayable(f"{media.path} has a control character in its name or folder: rename it.")
    size = media.path.stat().st_size
    place = _keyframe_before(media.path, at_s + media.origin_s)
    total = media.duration_s + media.origin_s
    lines = [
        "#EXTM3U",
        "#EXT-X-VERSION:4",
        f"#EXT-X-TARGETDURATION:{int(total) + 1}",
        "#EXT-X-PLAYLIST-TYPE:VOD",
    ]
    cut = _tables_before(media.path, place.byte)
    first_s = 0.0
    # The reader drops what was to be decoded before the segment's start, which is earlier than it
    # is shown: a start too early by half a second keeps the keyframe.
    if cut > 0 and place.at_s > 1.0:
        first_s = place.at_s - 0.5
        lines += [f"#EXTINF:{first_s:.6f},", f"#EXT-X-BYTERANGE:{cut}@0", name]
    else:
        cut = 0
    rest = max(0.001, total - first_s)
    lines += [f"#EXTINF:{rest:.6f},", f"#EXT-X-BYTERANGE:{size - cut}@{cut}", name]
    return "\n".join([*lines, "#EXT-X-ENDLIST", ""])


def _keyframe_before(path: Path, at_s: float) -> _Place:
    """The last keyframe shown at or before ``at_s`` of the file's clock."""
    import av

    try:
        with av.open(str(path), options=OPTIONS) as container:
            stream = next(iter(container.streams.video or container.streams.audio))
            start_s = (container.start_time or 0) / 1e6
            back = 2.0
            while True:
                from_s = max(0.0, at_s - back)
                container.seek(round((from_s + start_s) * 1e6))
                places = [p for p in _keyframes(container, stream, start_s, at_s)]
                if places:
                    return places[-1]
                if from_s == 0.0:
                    return _Place(0, 0.0)
                back *= 3
    except (OSError, av.FFmpegError) as error:
        raise Unplayable(f"{path} can no longer be read.") from error


def _keyframes(container: Any, stream: Any, start_s: float, until_s: float) -> Iterator[_Place]:
    for packet in container.demux(stream):
        if packet.pts is None:
            continue
        at_s = float(packet.pts * packet.time_base) - start_s
        # B-frames leave the file up to some frames before their turn: look a little further.
        if at_s > until_s + 1:
            return
        if packet.is_keyframe and packet.pos is not None and at_s <= until_s + 1e-3:
            yield _Place(packet.pos, at_s)


def _tables_before(path: Path, byte: int) -> int:
    """Where the program tables (PAT, PMT) that precede ``byte`` begin; ``byte`` if there are none.

    A reader that starts within the file needs them first. They come every 0.1 s or so.
    """
    with path.open("rb") as file:
        start = max(byte % _TS_PACKET, byte - 4096 * _TS_PACKET)
        file.seek(start)
        piece = file.read(byte - start)
    for at in range(len(piece) - _TS_PACKET, -1, -_TS_PACKET):
        if piece[at] != 0x47:  # Not packets of 188 bytes: the reader has to find them itself.
            return byte
        if (piece[at + 1] & 0x1F) << 8 | piece[at + 2] == 0:
            return start + at
    return byte
