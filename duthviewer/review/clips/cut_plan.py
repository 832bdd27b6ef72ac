"""Where the video of a clip is cut: which packets are copied, and which frames encoded again.

The packets of a video are stored in the order of decoding, and may be shown in another. A range of
packets can be cut off behind one of them only where all packets before it are shown before all
packets after it; else the last frames would refer to missing ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from duthviewer.review.clips.source import SAME_S, ClipSource

#: A first frame that begins at most this much before the clip moves the clip's start to itself;
#: of a frame that is shown for longer, the part before the clip is left out.
_SNAP_S = 0.1
#: Packets that are read past the end of the clip, to find a place to cut at
_LOOKAHEAD_S = 1.0


@dataclass(frozen=True)
class CutPlan:
    """Where a video is cut. Stamps of the video; see `ClipSource`."""

    #: The time 0 of the clip
    origin: int
    #: The first stamp after the clip
    end: int
    #: The first frame, and the keyframe that it is decoded from
    first: int
    key: int
    #: The keyframe with which the copied packets begin; None if no packets are copied
    copy: int | None
    #: The first packet, in the order of decoding, that is no longer copied; None at the file's end
    stop: int | None
    #: The first of the frames to encode after the copied packets; None if there are none
    tail: int | None = None
    #: How long before they are shown the copied packets are decoded
    delay: int = 0
    #: The first frame that is behind the clip; a little less than ``end``, which may be rounded
    last: int | None = None

    @property
    def head_end(self) -> int | None:
        """Return the stamp up to which the first frames are encoded."""
        return self.last if self.copy is None else self.copy

    @property
    def head(self) -> int | None:
        """Return the first of the frames to encode before the copied packets, if there are any."""
        return None if self.copy == self.first else self.first


def keyframe_plan(source: ClipSource, start_s: float, end_s: float) -> CutPlan:
    """Plan a clip that is copied from the keyframe at or before ``start_s``."""
    start, end = source.stamp(start_s), source.stamp(end_s)
    refresh = round(source.media.refresh_s / float(source.base))
    key, _ = _start(source, start - refresh)
    stamps, is_whole = _around_end(source, end)
    if key in stamps:
        stamps = [stamp for stamp in stamps[stamps.index(key) :] if stamp >= key]
    stop = None if is_whole else stamps[-1]
    for count in range(1, len(stamps)):
        rest = stamps[count:]
        if min(rest) >= end - _same(source) and max(stamps[:count]) < min(rest):
            stop = rest[0]
            end = max(end, *stamps[:count])
            break
    return CutPlan(key, end, key, key, key, stop)


def exact_plan(
    source: ClipSource, start_s: float, end_s: float, can_join: Callable[[Any], bool]
) -> CutPlan:
    """Plan a clip of the frames that are shown between ``start_s`` and ``end_s``.

    ``can_join`` returns whether copied packets can begin with a keyframe after encoded ones.
    """
    start, end, same = source.stamp(start_s), source.stamp(end_s), _same(source)
    key, first = _start(source, start)
    origin = start if (start - first) * float(source.base) > _SNAP_S else first
    encoded = CutPlan(origin, end, first, key, None, None, last=end - same)
    if source.media.refresh_s or key >= end:
        # Its keyframes are no whole pictures.
        return encoded
    copy, delay = _join(source, first, end - same, can_join)
    if copy is None or (copy == first and origin != first):
        return encoded
    # The packets of the last group of pictures, and the first one past the clip.
    stamps, _ = _around_end(source, end)
    if copy in stamps:
        # Frames that are shown before the keyframe need the group before it.
        stamps = [stamp for stamp in stamps[stamps.index(copy) :] if stamp >= copy]
    cut = 0
    for count in range(1, len(stamps) + 1):
        newest, rest = max(stamps[:count]), stamps[count:]
        if newest >= end - same:
            break
        if not rest or newest < min(rest):
            cut = count
    rest = stamps[cut:]
    if not cut and (not rest or copy in stamps):
        return encoded
    tail = [stamp for stamp in rest if stamp < end - same]
    stop = rest[0] if rest else None
    return CutPlan(origin, end, first, key, copy, stop, min(tail, default=None), delay, end - same)


def _same(source: ClipSource) -> int:
    # 0 where a stamp counts whole frames, as in AVI
    return int(SAME_S / float(source.base))


def _start(source: ClipSource, start: int) -> tuple[int, int]:
    """Return the keyframe and the frame that is shown at a stamp; at the start, the first ones."""
    key: int | None = None
    first: int | None = None
    limit = start + _same(source)
    for packet in source.packets(start, [source.main]):
        if packet.is_keyframe and (key is None or packet.pts <= limit):
            key = packet.pts
            if first is None or first > limit:
                first = key
        elif key is None:
            continue
        if packet.pts <= limit and not packet.is_discard:
            first = packet.pts if first is None or first > limit else max(first, packet.pts)
        if key is not None and _decoded_at(packet, source) > limit:
            break
    if key is None or first is None:
        raise LookupError("no keyframe")
    return key, first


def _join(
    source: ClipSource, first: int, end: int, can_join: Callable[[Any], bool]
) -> tuple[int | None, int]:
    """Return the first keyframe within the clip with which copied packets can begin.

    Also return how long before it is shown it is decoded.
    """
    for packet in source.packets(first, [source.main]):
        if packet.is_keyframe and first <= packet.pts < end and not packet.is_discard:
            if packet.pts == first or can_join(packet):
                return int(packet.pts), packet.pts - _decoded_at(packet, source, packet.pts)
        elif _decoded_at(packet, source) >= end:
            break
    return None, 0


def _around_end(source: ClipSource, end: int) -> tuple[list[int], bool]:
    """Return the stamps of the packets from the keyframe before the end to some after it.

    Also return whether these are all packets to the end of the file.
    """
    found: list[int] = []
    ahead = round(_LOOKAHEAD_S / float(source.base))
    for packet in source.packets(end - _same(source), [source.main]):
        if packet.is_keyframe and packet.pts < end - _same(source):
            found.clear()
        found.append(int(packet.pts))
        if _decoded_at(packet, source) >= end + ahead:
            return found, False
    return found, True


def _decoded_at(packet: Any, source: ClipSource, unknown: int | None = None) -> int:
    """Return a stamp that no later packet is shown before."""
    if packet.dts is None:
        if unknown is not None:
            return unknown
        return int(packet.pts) - round(_LOOKAHEAD_S / float(source.base))
    return int(min(packet.dts, packet.pts))
