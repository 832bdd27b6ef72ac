"""Reads a recording that is still being fetched, and never what has not arrived yet."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from duthviewer.errors import KnownError
from duthviewer.library.downloads.part import PART_SUFFIX, PartFile, known_part
from duthviewer.library.downloads.ranges import ByteRanges
from duthviewer.names import shown
from duthviewer.playback.network_recording import NetworkRecording, SizedFile, Source

#: What is read before and after a range of time: packets are not stored in the order of their
#: times, and a seek may lead to an earlier keyframe.
_MARGIN_S = 5.0
#: A keyframe this long after a talk's start tells how the pictures are coded: the first of a file
#: may be different.
_LATER_S = 20.0
_BUFFER_BYTES = 1 << 16


@dataclass(frozen=True)
class UnfinishedRecording(NetworkRecording):
    """What has arrived of a recording. Reading anything else raises OSError.

    The content may be replaced meanwhile: check `ArrivedRange.is_there` before using the result.
    """

    #: Distinguishes it from the same recording when more has arrived
    stored_bytes: int = 0
    total: int = 0
    ranges: ByteRanges = field(default_factory=ByteRanges, compare=False)
    #: Set once bytes were read that are not there
    gap: threading.Event = field(default_factory=threading.Event, compare=False)

    def open(self) -> BinaryIO:
        """Open the unfinished file, or the finished one that it has become. Raises OSError."""
        try:
            file = self.path.with_name(self.path.name + PART_SUFFIX).open("rb", buffering=0)
        except FileNotFoundError:
            file = self.path.open("rb", buffering=0)
        return io.BufferedReader(_ArrivedFile(file, self), _BUFFER_BYTES)

    def expect_whole_pictures(self, start_s: float, end_s: float | None) -> None:
        """Raise KnownError if only a look at the whole file tells from where to decode a talk."""
        import av

        from duthviewer.playback.damage import damage_reported
        from duthviewer.playback.probe import OPTIONS, probe
        from duthviewer.playback.refresh import is_refreshed_at

        media = probe(self)
        if media.video is None:
            return
        at_s = start_s + _LATER_S if end_s is None else min(start_s + _LATER_S, end_s)
        with (
            damage_reported(self.too_little),
            self.open() as file,
            av.open(file, "r", options=OPTIONS) as container,
        ):
            video: Any = container.streams[media.video.index]
            stamp = int(media.pieces[0].to_file(at_s) / video.time_base)
            is_refreshed = is_refreshed_at(container, video, stamp)
        if is_refreshed:
            raise self.too_little()

    def expect_no_gap(self) -> None:
        """Raise KnownError if bytes were read that are not there."""
        if self.gap.is_set():
            raise self.too_little()

    def too_little(self, _: Exception | None = None) -> KnownError:
        """Return the error for a read of what has not arrived."""
        return KnownError(
            "Not enough of {name} has been downloaded yet.", name=shown(self.path.name)
        )


class _ArrivedFile(SizedFile):
    """Reads the ranges of a file that have arrived."""

    def __init__(self, file: io.FileIO, recording: UnfinishedRecording) -> None:
        self._file, self._recording = file, recording
        self._size = recording.total

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        recording = self._recording
        if self._at >= self._size:
            return 0
        count = min(len(buffer), recording.ranges.end_of(self._at) - self._at)
        self._file.seek(self._at)
        data = self._file.read(count) if count else b""
        if not data:
            recording.gap.set()
            raise OSError(f"byte {self._at} has not arrived")
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()


@dataclass(frozen=True)
class ArrivedRange:
    """The bytes of an unfinished file that hold a talk; ``end`` is the first one after them."""

    part: PartFile
    #: The edition of the part for which they were found
    edition: int
    start: int
    end: int

    def is_there(self) -> bool:
        """Return whether all of them have arrived, and the content was not replaced."""
        return self.part.edition == self.edition and self.part.has(self.start, self.end)


def unfinished_recording(target: Path) -> Source:
    """Return what is on the disk of the recording that will be ``target``.

    This is ``target`` itself if it is finished, or if there is no unfinished file.
    """
    known = known_part(target)
    if known is None or known.total is None:
        return target
    return UnfinishedRecording(
        "",
        target,
        stored_bytes=known.stored_bytes,
        total=known.total,
        ranges=ByteRanges(known.ranges),
    )


def find_talk(part: PartFile, start_s: float, end_s: float | None) -> ArrivedRange | None:
    """Return the bytes that hold a range of time; None if the format cannot tell.

    ``end_s`` None: to the end. Touches the disk. Raises KnownError as long as the index has not
    arrived.
    """
    edition = part.edition
    part.save()
    recording = unfinished_recording(part.target)
    if not isinstance(recording, UnfinishedRecording):
        return None

    found = _bytes_of(recording, start_s, end_s)
    recording.expect_no_gap()
    return None if found is None else ArrivedRange(part, edition, *found)


def _bytes_of(
    recording: UnfinishedRecording, start_s: float, end_s: float | None
) -> tuple[int, int] | None:
    import av

    from duthviewer.playback.damage import damage_reported
    from duthviewer.playback.probe import OPTIONS, forget, probe

    media = probe(recording)
    forget(recording)
    if media.video is None or media.format not in ("mov", "matroska"):
        return None
    piece = media.pieces[0]
    with (
        damage_reported(recording.too_little),
        recording.open() as file,
        av.open(file, "r", options=OPTIONS) as container,
    ):
        video: Any = container.streams[media.video.index]
        # Only now is the index of a Matroska file read.
        container.seek(0, stream=video)
        start = end = None
        # The index of a Matroska file lists keyframes, and what follows them up to the next one.
        others = container.streams.audio if media.format == "mov" else ()
        for stream in (video, *others):
            found = _between(
                stream,
                piece.to_file(max(0.0, start_s - _MARGIN_S)),
                None if end_s is None else piece.to_file(end_s + _MARGIN_S),
                recording.total,
            )
            if found is not None:
                start = found[0] if start is None else min(start, found[0])
                end = found[1] if end is None else max(end, found[1])
            elif stream is video:
                return None
    return None if start is None or end is None else (start, end)


def _between(
    stream: Any, start_s: float, end_s: float | None, total: int
) -> tuple[int, int] | None:
    """Return where the packets of a stream between two times are; None without an index."""
    entries = stream.index_entries
    if not len(entries):
        return None
    first = entries.search_timestamp(int(start_s / stream.time_base))
    start = entries[max(0, first)].pos
    last = -1
    if end_s is not None:
        stamp = int(end_s / stream.time_base) + 1
        last = entries.search_timestamp(stamp, backward=False, any_frame=True)
    # Without a later entry, the rest of the file may belong to the range.
    end = total if last < 0 else entries[last].pos + entries[last].size
    return start, min(max(end, start), total)
