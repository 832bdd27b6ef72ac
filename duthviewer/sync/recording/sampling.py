"""Which frames of a recording are sampled: keyframes, frames that stay, frames at changes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import cv2
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from duthviewer.playback.reader import Reader
from duthviewer.sync.recording.decoder_run import DecoderRun, WantedFrame
from duthviewer.sync.recording.packets import (
    MOST_WAITING_BYTES,
    DisplayOrder,
    KeyframeGroup,
    TimedPacket,
)

Grey = NDArray[np.uint8]
Sample = tuple[float, Grey]

#: The least time between two keyframes worth sampling
_LEAST_STEP_S = 0.15
#: and if every frame is a keyframe
_LEAST_KEY_STEP_S = 1.0
#: If keyframes are more than `_FARTHEST_S` apart, a frame is decoded every `_STEP_S`: a page
#: could come and go in between
_FARTHEST_S, _STEP_S = 6.5, 5.0
#: A frame that is shown for this long is what the audience sees; shorter ones may be parts of a
#: transition
_STAYS_S = 1.0
#: For each second since the last sample, this many packets are decoded to reach a frame that stays,
#: and this many if one of them is large enough to change the page. More, as in a camera's picture
#: that freezes for a moment, would cost more than all else.
_WORTH_A_S, _CHANGE_WORTH_A_S = 12.0, 30.0
#: Where there are at most this many packets a second, decoding all of them costs less than the
#: keyframes of a usual recording
_RARE_A_S = 3.0
#: While a frame stays, it is sampled again at least this often, as often as usual keyframes come
_REPEAT_S = 10.0
_MOST_REPEATS = 100
#: A frame shown for longer than `LONG_S` is sampled twice, the second time `AGAIN_S` before the
#: next frame: in screen recordings one frame can last half a minute
LONG_S, AGAIN_S = 0.6, 0.07
#: Two pictures differ if in a block of this many pixels the brightness differs by `_DIFFERENT`. A
#: letter on a slide takes about one block; compression changes a block by less than 3.
_BLOCK_PX, _DIFFERENT = 8, 6


class Sampler:
    """Samples the frames shown between two times.

    ``grey`` converts frames. Ranges in which a page may have come and gone between near keyframes
    are appended to ``brief_changes``; without that list, frames are decoded there too.
    """

    def __init__(
        self, reader: Reader, grey: Callable[[VideoFrame], Grey], time_range: tuple[float, float],
        brief_changes: list[tuple[float, float]] | None,
    ) -> None:  # fmt: skip
        self._length_s = reader.media.duration_s
        self._grey, self._brief_changes = grey, brief_changes
        self._start_s, self._end_s = time_range
        self._run = DecoderRun(reader)
        self._groups: list[KeyframeGroup] = []
        self._picture = _SampledPicture(*time_range)
        #: The time of the last chosen frame, and the time up to which the picture is known
        self._chosen_s = -math.inf
        # As if a frame had been chosen just before: the part may start within a group.
        self._known_s = self._start_s - _FARTHEST_S
        #: The frame to decode if no keyframe comes soon
        self._due: TimedPacket | None = None

    def samples(
        self, packets: Iterator[TimedPacket], keys: tuple[float, float]
    ) -> Iterator[Sample]:
        """Yield samples in order, from keyframes between two times and the packets after them."""
        for shown in self._shown(packets, *keys):
            assert shown.group is not None
            if shown.is_key:
                yield from self._at_keyframe(shown, shown.group)
            else:
                yield from self._after_keyframe(shown, shown.group)
        if self._groups:
            yield from self._at_group_end(self._groups[-1])
            yield from self._at_file_end(self._groups[-1])
        yield from self._taken(self._run.finish())
        yield from self._picture.again()

    def _shown(
        self, packets: Iterator[TimedPacket], first_s: float, next_s: float
    ) -> Iterator[TimedPacket]:
        """Yield the packets in the order of showing; hold them in groups."""
        order, end_s = DisplayOrder(), self._end_s
        for timed in packets:
            if timed.is_key and (self._groups or timed.at_s >= first_s):
                # Frames shown before the first keyframe of the next part may be stored after it.
                end_s = min(end_s, timed.at_s) if timed.at_s >= next_s else end_s
                before = self._groups[-1] if self._groups else None
                self._groups.append(KeyframeGroup(timed, before))
            elif self._groups:
                self._groups[-1].hold(timed)
            else:
                continue
            for shown in order.add(timed):
                if shown.at_s >= end_s or self._is_past_length(shown):
                    return
                yield shown
        for shown in order.rest(min(end_s, self._length_s)):
            if shown.at_s >= end_s or self._is_past_length(shown):
                return
            yield shown

    def _is_past_length(self, shown: TimedPacket) -> bool:
        """Return whether a frame comes after the stated length, as those of damaged stamps do.

        Some containers state when the last frame is decoded, which may be shown much later.
        """
        decoded_s = shown.at_s if shown.decoded_s is None else shown.decoded_s
        return 0 < self._length_s <= min(shown.at_s, decoded_s)

    def _at_keyframe(self, key: TimedPacket, group: KeyframeGroup) -> Iterator[Sample]:
        """Sample a keyframe, decoded alone."""
        number = self._groups.index(group)
        least_s = _LEAST_STEP_S
        if number > 0:
            before = self._groups[number - 1]
            yield from self._at_group_end(before)
            least_s = _LEAST_STEP_S if before.last is not None else _LEAST_KEY_STEP_S
        if self._run.group is not group:
            yield from self._taken(self._run.finish())
        del self._groups[:number]
        self._due = None
        is_far = key.at_s >= self._start_s and key.at_s - self._chosen_s >= least_s
        key.only_if_different = not is_far
        if not is_far and self._seen_s(key) < _STAYS_S:
            return
        if self._run.group is group:
            yield from self._choose(key)
            return
        frame = self._run.alone(key)
        if frame is not None:
            self._note(key)
            yield from self._taken(iter([(key, frame)]))

    def _after_keyframe(self, shown: TimedPacket, group: KeyframeGroup) -> Iterator[Sample]:
        """Sample a frame that stays, or one of several brief frames if no keyframe comes soon."""
        if shown.at_s < self._groups[0].key_s:
            # It refers to a keyframe before this part, to which it belongs.
            return
        group.show(shown)
        waiting = sum(len(held.waiting) for held in self._groups)
        stays_s = self._seen_s(shown)
        unknown_s = min(shown.end_s, self._end_s) - self._known_s
        worth_a_s = _CHANGE_WORTH_A_S if group.may_change_page else _WORTH_A_S
        if stays_s >= _STAYS_S and waiting <= worth_a_s * max(stays_s, unknown_s):
            shown.only_if_different = True
            yield from self._choose(shown)
            return
        if self._due is None and shown.end_s > max(self._start_s, self._known_s + _STEP_S):
            self._due = shown
        unknown_s = shown.at_s - self._known_s
        if unknown_s > _FARTHEST_S and shown.at_s >= self._start_s:
            is_rare = waiting <= _RARE_A_S * unknown_s
            if group.may_change_page or self._known_s < self._start_s or is_rare:
                yield from self._choose_changes(group, self._due or shown)
            else:
                self._known_s += _STEP_S
                self._due = None
        elif group.waiting_bytes > MOST_WAITING_BYTES:
            yield from self._choose_changes(group, shown)

    def _at_group_end(self, group: KeyframeGroup) -> Iterator[Sample]:
        """Look for a page that came and went within a group, which leaves both ends alike."""
        if len(group.spikes) < 2:
            return
        if self._run.group is group or self._brief_changes is None:
            yield from self._choose_changes(group, group.spikes[-1])
        else:
            self._brief_changes.append((group.spikes[0].at_s, group.spikes[-1].at_s))

    def _at_file_end(self, group: KeyframeGroup) -> Iterator[Sample]:
        """Sample the last frame: no later keyframe shows what changed."""
        if group.may_change_page and group.last is not None:
            yield from self._choose_changes(group, group.last)

    def _choose_changes(self, group: KeyframeGroup, last: TimedPacket) -> Iterator[Sample]:
        """Sample the frames at the spikes of a group, up to ``last``, and that one."""
        for shown in [*group.spikes, last]:
            is_new = shown.at_s >= max(self._start_s, self._chosen_s + _LEAST_STEP_S)
            if is_new and shown.at_s <= last.at_s:
                yield from self._choose(shown)

    def _choose(self, shown: TimedPacket) -> Iterator[Sample]:
        self._note(shown)
        yield from self._taken(self._run.want(shown, self._groups))

    def _note(self, shown: TimedPacket) -> None:
        assert shown.group is not None
        self._chosen_s = self._known_s = shown.at_s
        if shown.length_s >= _STAYS_S:
            self._known_s = min(shown.end_s, self._end_s)
        self._due = None
        shown.group.may_change_page = False

    def _seen_s(self, shown: TimedPacket) -> float:
        """Return for how long a frame is shown between the start and the end."""
        return min(shown.end_s, self._end_s) - max(shown.at_s, self._start_s)

    def _taken(self, found: Iterator[WantedFrame]) -> Iterator[Sample]:
        for timed, frame in found:
            yield from self._picture.follow(timed, self._grey(frame))


class _SampledPicture:
    """The picture that was sampled last, and until when it is shown."""

    def __init__(self, start_s: float, end_s: float) -> None:
        self._start_s, self._end_s = start_s, end_s
        self._picture: Grey | None = None
        self._at_s = self._until_s = -math.inf

    def follow(self, timed: TimedPacket, picture: Grey) -> Iterator[Sample]:
        """Yield the samples up to the end of a frame."""
        at_s, until_s = max(timed.at_s, self._start_s), min(timed.end_s, self._end_s)
        is_different = self._picture is None or _differ(self._picture, picture)
        if is_different:
            yield from self.again()
        if is_different or not timed.only_if_different:
            self._at_s, self._picture = at_s, picture
            yield at_s, picture
        assert self._picture is not None
        self._until_s = until_s
        # A damaged time stamp can make it days.
        step_s = max(_REPEAT_S, (until_s - self._at_s) / _MOST_REPEATS)
        while until_s - self._at_s > 1.5 * step_s:
            self._at_s += step_s
            yield self._at_s, self._picture

    def again(self) -> Iterator[Sample]:
        """Yield the picture a second time, right before the next one."""
        if self._picture is not None and self._until_s - self._at_s > LONG_S:
            yield self._until_s - AGAIN_S, self._picture


def _differ(one: Grey, other: Grey) -> bool:
    """Return whether two pictures of the same size differ by more than their compression."""
    height, width = one.shape
    size = (max(1, width // _BLOCK_PX), max(1, height // _BLOCK_PX))
    blocks = cv2.resize(cv2.absdiff(one, other), size, interpolation=cv2.INTER_AREA)
    return int(blocks.max()) >= _DIFFERENT
