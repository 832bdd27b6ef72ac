"""Locating page changes exactly, by decoding frames between the samples around each change."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from duthviewer.sync.decoding.page_scores import CAUGHT_S, PageScores
from duthviewer.sync.decoding.temporal_model import DecodedPages
from duthviewer.sync.matching.likelihood import evidence_of_cosines
from duthviewer.sync.matching.pixel_vote import PixelVote
from duthviewer.sync.matching.slide_fit import SlideFits
from duthviewer.sync.matching.view_search import FrameMatch, ViewSearch
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import SampledFrames, spread
from duthviewer.sync.recording.packets import PacketRange
from duthviewer.sync.recording.video import Grey, Video

#: Frames nearer than this count as one moment
_MOMENT_S = 0.06
#: Within a gap a frame is scored this often, so that a page that comes and goes is not missed
_SCORE_EVERY_S = 1.2
#: and this often while a jump in packet size is still ahead, where a change is likelier
_SCORE_BEFORE_JUMP_S = 3.0
#: A keyframe before this share of the usual interval was inserted because the picture changed
_EARLY_KEYFRAME = 0.95

#: A time, the match of its frame, and the evidence by page
_Sample = tuple[float, FrameMatch, Floats]


@dataclass(frozen=True)
class _Gap:
    """Two neighbouring samples between which the page changed, or may have changed and back.

    ``first`` and ``last`` are the samples' matches and labels: a page, or -1 for no page.
    """

    after_s: float
    until_s: float
    first: tuple[FrameMatch, int]
    last: tuple[FrameMatch, int]


class ChangeFinder:
    """Locates the page changes of one talk."""

    def __init__(
        self,
        frames: SampledFrames,
        search: ViewSearch,
        pixel_vote: PixelVote,
        slide_fits: SlideFits | None = None,
    ) -> None:
        self._frames, self._search, self._pixel_vote = frames, search, pixel_vote
        self._slide_fits = slide_fits
        self.seen: list[FrameMatch] = list(search.seen)
        steps_s = np.diff(frames.times)
        self._usual_step_s = float(np.percentile(steps_s, 95)) if len(steps_s) else 0.0
        #: The gaps that have been searched
        self._searched: list[tuple[float, float]] = []

    def refine(
        self,
        scores: PageScores,
        decoded: DecodedPages,
        report: Callable[[float], None] = lambda _: None,
    ) -> PageScores:
        """Add samples around each change to the scores."""
        gaps = self._gaps(scores, decoded)
        if not gaps:
            return scores
        lock, done = threading.Lock(), 0

        def work(video: Video, gap: _Gap) -> list[_Sample]:
            nonlocal done
            samples = self._samples_within(video, gap)
            with lock:
                done += 1
                report(done / len(gaps))
            return samples

        found = spread(self._frames.recording, gaps, work)
        rows = [row for samples in found for row in samples]
        self._searched += [(gap.after_s, gap.until_s) for gap in gaps]
        if not rows:
            return scores
        times = np.concatenate([scores.times, [row[0] for row in rows]])
        order = np.argsort(times, kind="stable")
        all_seen = self.seen + [row[1] for row in rows]
        self.seen = [all_seen[k] for k in order]
        evidence = np.concatenate([scores.evidence, [row[2] for row in rows]])
        unseen = np.concatenate([scores.unseen, np.zeros((len(rows), scores.page_count))])
        return PageScores(
            scores.start_s, scores.end_s, times[order], evidence[order].astype(np.float32),
            unseen[order].astype(np.float32), alike=scores.alike,
            exactness=scores.exactness,
        )  # fmt: skip

    def _gaps(self, scores: PageScores, decoded: DecodedPages) -> list[_Gap]:
        label = np.where(decoded.in_sight, decoded.pages, -1)
        gaps = []
        for i in range(len(label) - 1):
            after_s, until_s = float(scores.times[i]), float(scores.times[i + 1])
            if until_s - after_s < 2.5 * _MOMENT_S:
                continue
            if label[i] == label[i + 1]:
                if not self._has_brief_change(after_s, until_s):
                    continue
            elif until_s - after_s < CAUGHT_S and self._is_searched(after_s, until_s):
                continue
            ends = ((self.seen[i], int(label[i])), (self.seen[i + 1], int(label[i + 1])))
            gaps.append(_Gap(after_s, until_s, *ends))
        return gaps

    def _has_brief_change(self, after_s: float, until_s: float) -> bool:
        """Return whether a page may have come and gone between two samples."""
        if self._searched:
            return False
        k = bisect_left(self._frames.brief_changes, (until_s, 0.0))
        return k > 0 and self._frames.brief_changes[k - 1][1] > after_s

    def _is_searched(self, after_s: float, until_s: float) -> bool:
        return any(first <= after_s and until_s <= last for first, last in self._searched)

    def _samples_within(self, video: Video, gap: _Gap) -> list[_Sample]:
        """Return samples that locate the start of the gap's last label."""
        packet_range = video.packet_range(gap.after_s, gap.until_s)
        gap_search = _GapSearch(self._score, gap)
        if self._changes_at_end(packet_range, gap):
            found = gap_search.at_end(video.ending(packet_range))
            if found:
                return found
            packet_range = video.packet_range(gap.after_s, gap.until_s)
        return gap_search.scan(video, packet_range)

    def _changes_at_end(self, packet_range: PacketRange, gap: _Gap) -> bool:
        """Return whether the change is most likely right at the gap's end.

        The encoder started a new group there, earlier than usual, and no jump comes before.
        """
        if gap.first[1] == gap.last[1] or packet_range.jumps or not packet_range.ends_with_keyframe:
            return False
        return gap.until_s - gap.after_s < _EARLY_KEYFRAME * self._usual_step_s

    def _score(self, gap: _Gap, at_s: float, picture: Grey) -> _Sample:
        seen = self._search.match(picture, [gap.first[0], gap.last[0]])
        evidence = self._pixel_vote.weigh(picture, seen, evidence_of_cosines(seen.scores))
        if self._slide_fits is not None and seen.view >= 0:
            seen = replace(seen, fit=self._slide_fits.measure(picture, seen.matrix, evidence))
        return at_s, seen, evidence


class _GapSearch:
    """Scores frames of one gap until the start of its last label is located."""

    def __init__(self, score_at: Callable[[_Gap, float, Grey], _Sample], gap: _Gap) -> None:
        self._score, self._gap = score_at, gap
        self._rows: dict[float, _Sample] = {}

    def at_end(self, ending: list[tuple[float, Grey]]) -> list[_Sample]:
        """Search the last frames of the gap; return no samples if the change is not there."""
        gap = self._gap
        if not any(self._label(*frame) == gap.first[1] for frame in (ending[-1:] + ending[:1])):
            return []
        self._halve(ending, gap.first[1], gap.last[1], True)
        return list(self._rows.values())

    def scan(self, video: Video, packet_range: PacketRange) -> list[_Sample]:
        """Search the gap from its start; return the samples."""
        gap = self._gap
        ahead = deque(packet_range.jumps)
        same = gap.first[1] == gap.last[1]
        if same and not ahead:
            return []
        label, scored_s = gap.first[1], gap.after_s
        piece: list[tuple[float, Grey]] = []
        for at_s, picture in video.between(packet_range):
            is_jump = False
            while ahead and ahead[0] < at_s + 1e-3:
                ahead.popleft()
                is_jump = True
            is_near = bool(piece) and at_s - piece[-1][0] < _MOMENT_S
            # Of frames near each other one is enough, but not if the later one stays.
            if is_near and not is_jump and packet_range.length_s(at_s) < _MOMENT_S:
                continue
            piece.append((at_s, picture))
            # If a jump is still ahead, wait for it.
            if is_jump or at_s - scored_s >= (_SCORE_BEFORE_JUMP_S if ahead else _SCORE_EVERY_S):
                label = self._halve(piece, label, None, is_jump)
                # In quick sequences of pages the last page may leave and come back.
                others = {_label(row) for row in self._rows.values()}
                simple = others <= {-1, gap.first[1], label}
                if label == gap.last[1] and simple and not (same and ahead):
                    break
                piece, scored_s = [], at_s
        else:
            # The last sample is usually a keyframe, and encoders insert those at changes.
            self._halve(piece, label, gap.last[1], True)
        return list(self._rows.values())

    def _halve(
        self, piece: list[tuple[float, Grey]], before: int, after: int | None, is_jump: bool
    ) -> int:
        """Locate the label changes within some frames by bisection; return the last label.

        ``before`` is the label before them, ``after`` the label after them, or None to score the
        last frame. With ``is_jump`` the change is most likely at the last step.
        """
        labels = {-1: before}
        end = len(piece) - 1 if after is None else len(piece)
        if after is not None:
            labels[end] = after

        def score_at(k: int) -> None:
            if k not in labels:
                labels[k] = self._label(*piece[k])

        score_at(end)
        waiting = [(-1, end)]
        while waiting:
            low, high = waiting.pop()
            if high - low < 2 or labels[low] == labels[high]:
                continue
            middle = high - 1 if is_jump and high == end else (low + high) // 2
            score_at(middle)
            waiting += [(low, middle), (middle, high)]
        return labels[end]

    def _label(self, at_s: float, picture: Grey) -> int:
        if at_s not in self._rows:
            self._rows[at_s] = self._score(self._gap, at_s, picture)
        return _label(self._rows[at_s])


def _label(sample: _Sample) -> int:
    """Return the page that a frame shows by itself, or -1."""
    page = int(sample[2].argmax())
    return page if sample[2][page] > 0 else -1
