"""Facts about a recording: its length, frames and tracks, and how its positions can be reached.

Long because each container format needs its own rules for where its clock starts and ends.
"""

from __future__ import annotations

import enum
import io
import logging
import os
import stat
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

from duthviewer.errors import KnownError
from duthviewer.playback import refresh, transport_stream
from duthviewer.playback.clock import RUN_IN_S, Piece, piece_at
from duthviewer.playback.clock_starts import clock_starts_again_after
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.fragmented_mp4 import needs_whole_file, read_fragments
from duthviewer.playback.network_recording import NetworkRecording, Source, path_of, size_of

logger = logging.getLogger(__name__)

#: The allowed formats. Without this list, libavformat could take a text file named day-1.mp4 for a
#: playlist that leads to other files and addresses.
FORMATS = (
    "mov,mp4,matroska,webm,mpegts,mpeg,mpegvideo,flv,avi,ogg,asf,mxf,rm,nut,ivf,dv,wtv,gxf,"
    "m4v,h264,hevc,obu,mp3,flac,wav,w64,aac,loas,ac3,eac3,dts,aiff,caf,wv,tta,ape,au,amr"
)
#: Options for opening a file with libavformat
OPTIONS = {"protocol_whitelist": "file", "format_whitelist": FORMATS}

#: The range of plausible frame rates; a recording of slides may have a frame a minute
_SLOWEST, _FASTEST = 1 / 60, 1000
#: Headers with a larger width or height, or a longer length, are damaged
_LARGEST, _LONGEST_S = 16384, 4_000_000.0

#: Places after the last frame can be reached if the sound is at least this much longer.
_TAIL_S = 1.5

#: Codings that the FFmpeg in Qt's packages decodes only with a graphics card
NEEDS_CARD = frozenset({"av1"})

_MATROSKA_CLUSTER = b"\x1f\x43\xb6\x75"
_MATROSKA_SEGMENT = b"\x18\x53\x80\x67"
#: Options for a second try if the header holds no size of the picture, which may begin minutes
#: after the sound
_PATIENT = {"probesize": str(1 << 26), "analyzeduration": str(120_000_000)}
#: The first frame is expected among this many packets.
_MOST_PACKETS = 2000
#: Frames that may be shown before one that is stored earlier
_REORDERED = 16

#: The beginnings of playlists, scripts and descriptions of streams. A reader may recognise a file
#: by its beginning and follow the addresses in it.
_TEXTS = (
    b"#ext", b"<?xml", b"<mpd", b"<smil", b"<asx", b"[playlist]", b"[reference]", b"ffconcat",
    b"v=0", b"http:", b"https:", b"rtsp", b"file:",
)  # fmt: skip
_ID3 = b"ID3"


class Unplayable(KnownError):
    """The file cannot be played; the text says why and what to do."""


class Seeking(enum.Enum):
    """How a player seeks in a file."""

    #: The engine seeks.
    DIRECT = enum.auto()
    #: A fragmented MP4 or an FLV. The first seek after opening is exact, but the index that
    #: libavformat gathers may mislead later ones, so libVLC opens the file for each seek.
    BY_REOPENING = enum.auto()
    #: An MPEG transport stream, which has no index. Both engines would start at the keyframe
    #: *after* the place, so they open a playlist instead; see `playlist`.
    TRANSPORT_STREAM = enum.auto()


@dataclass(frozen=True)
class VideoTrack:
    """A video of a recording that can be shown."""

    #: Its number among all streams of the file, and among those with a picture
    index: int
    number: int
    size: tuple[int, int]
    title: str = ""
    is_default: bool = False


@dataclass(frozen=True)
class Media:
    """What the header of a recording states. Times are seconds of the recording; see `clock`."""

    path: Path
    #: Length; 0.0 if unknown
    duration_s: float
    #: Duration of a frame
    frame_s: float
    #: Ranges of the file in which its clock does not start again, mostly one
    pieces: tuple[Piece, ...]
    seeking: Seeking
    has_video: bool
    #: The start of the last frame, from the header or as the best guess
    last_frame_s: float
    #: Width and height at which the picture is shown, in square pixels
    size: tuple[int, int]
    bt709: bool
    full_range: bool
    #: libavcodec's name of the video's coding: "h264", "av1"; "" for sound alone
    coding: str = ""
    #: The name of libavformat's reader for the file: "mov", "matroska", "mpegts"
    format: str = ""
    #: The videos of the file, and the chosen one; None for sound alone
    videos: tuple[VideoTrack, ...] = ()
    video: VideoTrack | None = None
    #: When the first frame is shown; more than 0 if the sound begins long before it
    first_frame_s: float = 0.0
    #: How long before a place decoding has to start to show a whole picture there. More than 0 if
    #: keyframes are no whole pictures, as the picture is refreshed bit by bit
    refresh_s: float = 0.0
    #: After how many seconds the file's clock starts again, so that nothing later can be reached;
    #: None if it does not
    clock_ends_s: float | None = None
    #: Where the recording is read if it is not a file yet; then ``path`` is only its name
    stream: NetworkRecording | None = None
    #: How many bytes of a stream hold a second, on average; 0.0 if unknown
    bytes_per_s: float = 0.0

    @property
    def source(self) -> Source:
        """What a player opens."""
        return self.path if self.stream is None else self.stream

    def shows_frame_at(self, at_s: float) -> bool:
        """Return whether a frame is expected at ``at_s``; elsewhere there may be only sound."""
        if not self.has_video:
            return False
        over_s = self.last_frame_s + max(_TAIL_S, 2 * self.frame_s)
        return self.first_frame_s <= at_s + self.frame_s and (
            self.last_frame_s <= 0 or at_s <= over_s
        )

    def last_place_s(self) -> float:
        """Return the last place that a seek can reach; 0.0 if unknown."""
        if self.duration_s - self.last_frame_s > _TAIL_S:
            return max(0.0, self.duration_s - _TAIL_S / 2)
        return self.last_frame_s

    def piece_at(self, at_s: float) -> Piece:
        """Return the piece of the file that holds ``at_s``."""
        return self.pieces[piece_at(self.pieces, at_s)]


#: Results of recent probes by source and video, with the file's stamp (see `_stamp`)
_known: OrderedDict[tuple[Source, int | None], tuple[tuple[int, int], Media]] = OrderedDict()
_known_lock = threading.Lock()
#: The videos that the user has chosen, by file
_choices: dict[Path, int] = {}
_MOST_KNOWN = 64


def choose_video(path: Path, video: int | None) -> None:
    """Make ``video`` the default of `probe` for ``path``; None restores the file's own default."""
    with _known_lock:
        if video is None:
            _choices.pop(path.absolute(), None)
        else:
            _choices[path.absolute()] = video


def chosen_video(path: Path) -> int | None:
    """Return the video set by `choose_video`; None for the file's default."""
    return _choices.get(path.absolute())


def probe(source: Source, video: int | None = None) -> Media:
    """Read the header of ``source``, or return the last result.

    Takes about 10 ms for a file, even of eight hours; for a stream, as long as its index takes to
    arrive. ``video`` is the number of a stream; without it, the video of `choose_video` or the
    file's default is used. May be called on any thread. Raises ``Unplayable``.
    """
    path = path_of(source)
    if video is None:
        video = _choices.get(path.absolute())
    with damage_reported(lambda error: _unplayable(path, error)):
        stamp = _stamp(path) if isinstance(source, Path) else (0, 0)
        with _known_lock:
            kept = _known.get((source, video))
        if kept is not None and kept[0] == stamp:
            return kept[1]
        if isinstance(source, NetworkRecording):
            media = _read_stream(source, video)
        else:
            media = _read(source, video)
            media = replace(media, clock_ends_s=clock_starts_again_after(source, media.format))
    with _known_lock:
        _known[source, video] = (stamp, media)
        _known.move_to_end((source, video))
        while len(_known) > _MOST_KNOWN:
            _known.popitem(last=False)
    return media


def _unplayable(path: Path, error: Exception) -> Unplayable:
    if isinstance(error, FileNotFoundError):
        return Unplayable("There is no file {path}. Was it moved, or its disk removed?", path=path)
    if isinstance(error, PermissionError):
        return Unplayable("You are not allowed to read {path}.", path=path)
    return Unplayable("{path} cannot be read as a video or as sound.", path=path)


def remembered(source: Source) -> Media | None:
    """Return the last result of `probe` for ``source``, without a check for changes of a file."""
    with _known_lock:
        kept = _known.get((source, _choices.get(path_of(source).absolute())))
    return None if kept is None else kept[1]


def forget(stream: NetworkRecording) -> None:
    """Forget the results of a stream that is closed: its address is not used again."""
    with _known_lock:
        for key in [key for key in _known if key[0] == stream]:
            del _known[key]


def _stamp(path: Path) -> tuple[int, int]:
    """Return the size and the modification time of ``path``. Raises ``Unplayable``."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unplayable("{path} is a folder, not a recording.", path=path)
    if not stat.S_ISREG(status.st_mode):
        # Reading from a pipe would block until something is written into it.
        raise Unplayable(
            "{path} is no ordinary file: it cannot be played from any place in it.", path=path
        )
    if status.st_size == 0:
        raise Unplayable("{path} is empty. Download or copy it again.", path=path)
    return (status.st_size, status.st_mtime_ns)


def _read(path: Path, video: int | None) -> Media:
    # PyAV takes 0.1 s to import, and the first window does not need it.
    import av

    with path.open("rb") as file:
        _refuse_text(path, file)
        fragments = read_fragments(file)
        if fragments is not None:
            try:
                end_s = _end(fragments.tail) if fragments.tail is not None else None
                with av.open(fragments.head, "r", options=OPTIONS) as container:
                    return _media(path, container, True, end_s, video)
            except (OSError, ValueError, LookupError, av.FFmpegError):
                logger.info("%s is probed in full: it has an unusual header", path)
    is_fragmented = fragments is not None
    with av.open(str(path.absolute()), options=OPTIONS) as container:
        chosen = _chosen(_videos(container), video)
        if chosen is None or min(chosen.size) > 1:
            return _media(path, container, is_fragmented, None, video)
    with av.open(str(path.absolute()), options=OPTIONS | _PATIENT) as container:
        return _media(path, container, is_fragmented, None, video)


def _read_stream(stream: NetworkRecording, video: int | None) -> Media:
    """Read what the header of a stream states, and nothing that would fetch much of it."""
    import av

    path = stream.path
    if stream.is_playlist:
        return _playlist(stream)
    with stream.open() as file:
        _refuse_text(path, file)
        if needs_whole_file(file):
            raise Unplayable(
                "{name} has no index, so it can be watched only after it is downloaded.",
                name=path.name,
            )
        file.seek(0)
        with av.open(file, "r", options=OPTIONS) as container:
            media = _media(path, container, False, None, video, stream)
        rate = size_of(file) / media.duration_s if media.duration_s else 0.0
        return replace(media, bytes_per_s=rate)


def _playlist(stream: NetworkRecording) -> Media:
    """Return what is assumed of an HLS playlist, which only the engines read."""
    length_s, frame_s = stream.duration_s, 0.04
    last_s = max(0.0, length_s - frame_s)
    return Media(
        path=stream.path,
        duration_s=length_s,
        frame_s=frame_s,
        pieces=(Piece(0.0, length_s, 0.0, 0.0, last_s),),
        seeking=Seeking.DIRECT,
        has_video=True,
        last_frame_s=last_s,
        size=(0, 0),
        bt709=True,
        full_range=False,
        format="hls",
        stream=stream,
    )


def _refuse_text(path: Path, file: BinaryIO) -> None:
    """Refuse a file that some reader may take for a playlist. Raises ``Unplayable``."""
    head = file.read(10)
    if head.startswith(_ID3) and len(head) == 10:
        # Some readers skip this tag before they detect the format.
        high, upper, lower, low = head[6:10]
        file.seek(10 + (high << 21 | upper << 14 | lower << 7 | low))
        head = b""
    head = (head + file.read(256)).removeprefix(b"\xef\xbb\xbf").lstrip()
    file.seek(0)
    text = head.lower()
    if text.startswith(_TEXTS) or (len(text) > 64 and all(map(_is_text, text[:64]))):
        raise Unplayable(
            "{path} cannot be read as a video or as sound: it begins with a text or a "
            "playlist, which may lead to other files and addresses. Download the recording "
            "itself.",
            path=path,
        )


def _is_text(byte: int) -> bool:
    return 32 <= byte < 127 or byte in b"\t\r\n"


def _videos(container: Any) -> tuple[VideoTrack, ...]:
    """Return the videos that can be shown."""
    from av.stream import Disposition

    return tuple(
        VideoTrack(
            stream.index,
            number,
            _size(stream),
            str(stream.metadata.get("title", "")),
            bool(stream.disposition & Disposition.default),
        )
        for number, stream in enumerate(container.streams.video)
        if _is_moving(stream)
    )


def _chosen(videos: tuple[VideoTrack, ...], wanted: int | None) -> VideoTrack | None:
    """Return the wanted video, else the file's default, else the first."""
    for video in videos:
        if video.index == wanted:
            return video
    return next((video for video in videos if video.is_default), videos[0] if videos else None)


def _expect_decodable(path: Path, coding: Any) -> None:
    """Check that the decoder of a video can be opened: otherwise Qt Multimedia crashes."""
    import av

    try:
        coding.open(strict=False)
    except (av.FFmpegError, ValueError) as error:
        raise Unplayable(
            "{path} is damaged where it says how its video is coded. Download or copy it again.",
            path=path,
        ) from error


def _media(
    path: Path, container: Any, is_fragmented: bool, end_s: float | None = None,
    wanted: int | None = None, stream: NetworkRecording | None = None,
) -> Media:  # fmt: skip
    """Return the facts about an open file; ``end_s`` is the end of its last frame, if known.

    Of a ``stream``, no more is read than the packets at its beginning.
    """
    videos = _videos(container)
    chosen = _chosen(videos, wanted)
    if chosen is not None and min(chosen.size) < 2:
        # libVLC would divide by this size and crash.
        videos = tuple(video for video in videos if min(video.size) > 1)
        chosen = _chosen(videos, wanted)
    video = container.streams[chosen.index] if chosen is not None else None
    if video is None and not container.streams.audio:
        raise Unplayable("{path} holds neither a picture nor sound.", path=path)
    formats = container.format.name.split(",")
    coding = getattr(video, "codec_context", None)
    if coding is not None:
        _expect_decodable(path, coding)
    frame_s = 0.04
    if video is not None:
        rate = video.guessed_rate or video.average_rate
        # A damaged header may state one frame a day; then every place would be the first frame.
        frame_s = float(1 / rate) if rate and _SLOWEST <= rate <= _FASTEST else 0.04
    piece, first_s = _piece(path if stream is None else None, container, video, frame_s, end_s)
    refresh_s, pieces = 0.0, [piece]
    if video is not None and stream is None:
        refresh_s = refresh.seconds_to_whole(container, video, frame_s)
    if "mpegts" in formats and video is not None and stream is None:
        pieces = _joined(path, int(video.id), frame_s, piece)
    duration_s = pieces[-1].end_s
    if not 0.0 <= duration_s <= _LONGEST_S:
        duration_s = 0.0
    colour = int(getattr(coding, "colorspace", 2) or 2)
    return Media(
        path=path,
        duration_s=duration_s,
        frame_s=frame_s,
        pieces=tuple(pieces),
        seeking=_seeking(formats, is_fragmented) if stream is None else Seeking.DIRECT,
        has_video=video is not None,
        last_frame_s=min(duration_s, pieces[-1].last_frame_s) if duration_s else 0.0,
        size=chosen.size if chosen is not None else (0, 0),
        # If the file does not state it (2), both engines use BT.709 for high definition.
        bt709=colour == 1 or (colour == 2 and coding is not None and coding.height > 576),
        full_range=int(getattr(coding, "color_range", 0) or 0) == 2,
        coding=coding.codec.canonical_name if coding is not None else "",
        format=formats[0],
        videos=videos,
        video=chosen,
        first_frame_s=first_s,
        refresh_s=refresh_s,
        stream=stream,
    )


def _piece(
    path: Path | None, container: Any, video: Any, frame_s: float, end_s: float | None
) -> tuple[Piece, float]:
    """Return the clock of an open file, and when its first frame is shown.

    ``path`` is None for a stream, of which nothing more is read.
    """
    start_s = (container.start_time or 0) / 1e6
    duration_s = (container.duration or 0) / 1e6
    if "matroska" in container.format.name:
        # Matroska counts from zero: the length includes what is before the first frame.
        end = None if path is None else _matroska_end(path)
        duration_s = (end or duration_s) - start_s
    if end_s is not None:
        duration_s = end_s - start_s
    if not 0.0 <= duration_s <= _LONGEST_S:
        duration_s = 0.0
    if video is None:
        return Piece(0.0, duration_s, start_s, 0.0, duration_s), 0.0
    lead_s, shift_s = _lead(container, video)
    origin_s = lead_s if lead_s < RUN_IN_S else 0.0
    duration_s = max(0.0, duration_s - origin_s)
    first_s = lead_s - origin_s
    last_s = duration_s
    if video.duration and end_s is None:
        picture_s = float(video.duration * video.time_base) + first_s
        last_s = min(last_s, picture_s) if last_s else 0.0
    last_s = max(0.0, last_s - frame_s)
    stamp_s = start_s - shift_s + origin_s
    return Piece(0.0, duration_s, stamp_s, origin_s, last_s), first_s


def _joined(path: Path, pid: int, frame_s: float, whole: Piece) -> list[Piece]:
    """Return the pieces of a transport stream, separated where its clock starts again."""
    import av

    begins = transport_stream.joints(path, pid)
    if not begins:
        return [whole]
    pieces: list[Piece] = []
    at_s = 0.0
    edges: list[int | None] = [0, *begins, None]
    for begin, end in pairwise(edges):
        assert begin is not None
        try:
            with (
                transport_stream.FilePart(path, begin, end) as part,
                av.open(part, "r", format="mpegts", options=OPTIONS) as container,
            ):
                video = next(s for s in container.streams.video if s.id == pid)
                piece, _ = _piece(path, container, video, frame_s, None)
        except (OSError, ValueError, StopIteration, av.FFmpegError) as error:
            logger.info("bytes from %d on of %s hold no picture: %s", begin, path, error)
            continue
        # The next piece begins where the video ends; the sound may end earlier or later.
        length_s = piece.last_frame_s + frame_s if end is not None else piece.end_s
        pieces.append(
            replace(
                piece,
                start_s=at_s,
                end_s=at_s + length_s,
                last_frame_s=at_s + piece.last_frame_s,
                begin=begin,
                end=end,
            )
        )
        at_s += length_s
    return pieces or [whole]


def _lead(container: Any, video: Any) -> tuple[float, float]:
    """Return the seconds from the earliest sound or picture to the first frame that is shown.

    Reads the first packets, because the header of a Matroska file states a start of 0 even where
    the engines begin earlier, with the sound's run-in. (In an MP4 they skip the run-in.) The second
    value is how long before the header's start the engines begin. Frames hidden by an edit list
    are skipped.
    """
    start_s = (container.start_time or 0) / 1e6
    earliest, first, since = start_s, None, 0
    for number, packet in enumerate(container.demux()):
        if packet.pts is not None:
            at_s = float(packet.pts * packet.time_base)
            if "matroska" in container.format.name:
                earliest = min(earliest, at_s)
            if packet.stream.index == video.index and not packet.is_discard:
                if first is None and packet.is_keyframe:
                    first = at_s
                    break
                # The first frame that is shown may be stored after others.
                first = at_s if first is None else min(first, at_s)
                since += 1
        if number > _MOST_PACKETS or since > _REORDERED:
            break
    if first is None:
        stamp = video.start_time
        first = float(stamp * video.time_base) if stamp is not None else start_s
    return first - earliest, start_s - earliest


def _size(video: Any) -> tuple[int, int]:
    if not video.width or not video.height:
        return (0, 0)
    width = round(video.width * float(video.sample_aspect_ratio or 1))
    # With pixels a thousand times as wide as high, a frame would take all memory.
    return (max(2, width if width <= _LARGEST else video.width), video.height)


def _is_moving(stream: Any) -> bool:
    """Return whether ``stream`` is a video that can be decoded, and not an album's cover."""
    from av.stream import Disposition

    # For an unknown coding, PyAV has no context, and no size either.
    return stream.codec_context is not None and not stream.disposition & Disposition.attached_pic


def _seeking(formats: list[str], is_fragmented: bool) -> Seeking:
    if "mpegts" in formats:
        return Seeking.TRANSPORT_STREAM
    if "flv" in formats or is_fragmented:
        return Seeking.BY_REOPENING
    return Seeking.DIRECT


def _matroska_end(path: Path) -> float | None:
    """Return where the last frame of a truncated or unfinished Matroska file ends, in seconds.

    None for a complete file, whose header is right. Reads the header and the last clusters.
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
    """Return when the last frame in ``source`` ends, by the file's clock; None without frames."""
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


def playlist(media: Media, at_s: float, name: str | None = None) -> str:
    """Return a playlist with a segment from the keyframe before ``at_s``; see `transport_stream`.

    It covers the piece of the file that holds ``at_s``, and refers to the file as ``name``.
    Raises ``Unplayable``.
    """
    path, piece = media.path, media.piece_at(at_s)
    name = path.resolve().as_posix() if name is None else name
    if any(ord(sign) < 32 or sign in "\x7f\x85\u2028\u2029" for sign in name):
        # A line break in it would make lines of the playlist.
        raise Unplayable(
            "{path} has a control character in its name or folder: rename it.", path=path
        )
    with damage_reported(
        lambda error: Unplayable("{path} can no longer be read: {reason}", path=path, reason=error)
    ):
        end = piece.end if piece.end is not None else path.stat().st_size
        engine_s = at_s + piece.engine_shift_s
        place = _keyframe_before(path, piece, engine_s - media.refresh_s, media.video)
        laid = transport_stream.layout(path)
        cut = transport_stream.tables_before(path, place.byte, laid, piece.begin)
        length_s = max(piece.end_s + piece.engine_shift_s, engine_s + 1.0)
        # The reader drops packets with a decoding time before the segment's start. The keyframe's
        # decoding time is before its display time, so a start half a second early keeps it.
        if place.at_s <= 1.0:
            cut = piece.begin
        return transport_stream.playlist(name, end, piece.begin, cut, place.at_s - 0.5, length_s)


def _keyframe_before(
    path: Path, piece: Piece, at_s: float, video: VideoTrack | None
) -> transport_stream.Stamp:
    """Return the last keyframe shown at or before ``at_s`` of the engines' clock."""
    import av

    source: Any = str(path.absolute())
    if piece.begin or piece.end is not None:
        source = transport_stream.FilePart(path, piece.begin, piece.end)
    with av.open(source, "r", options=OPTIONS) as container:
        streams = container.streams
        stream = streams[video.index] if video is not None else streams.audio[0]
        start_s = (container.start_time or 0) / 1e6
        back = 2.0
        while True:
            from_s = max(0.0, at_s - back)
            container.seek(round((from_s + start_s) * 1e6))
            places = list(_keyframes(container, stream, start_s, at_s))
            if places:
                return places[-1]._replace(byte=places[-1].byte + piece.begin)
            if from_s == 0.0:
                return transport_stream.Stamp(piece.begin, 0.0)
            back *= 3


def _keyframes(
    container: Any, stream: Any, start_s: float, until_s: float
) -> Iterator[transport_stream.Stamp]:
    for packet in container.demux(stream):
        if packet.pts is None:
            continue
        at_s = float(packet.pts * packet.time_base) - start_s
        # Frames are not stored in the order in which they are shown: read a little further.
        if at_s > until_s + 1:
            return
        if packet.is_keyframe and packet.pos is not None and at_s <= until_s + 1e-3:
            yield transport_stream.Stamp(packet.pos, at_s)
