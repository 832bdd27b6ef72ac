"""When exactly a page changed: frames decoded around each change that the keyframes tell of."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from duthviewer.sync.decoding.page_scores import CAUGHT_S, Scores
from duthviewer.sync.decoding.temporal_model import Decoded
from duthviewer.sync.matching.builds import Builds
from duthviewer.sync.matching.likelihood import of_cosines
from duthviewer.sync.matching.view_search import Search, Seen
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import Frames, spread
from duthviewer.sync.recording.packets import Stretch
from duthviewer.sync.recording.video import Grey, Video

#: Frames nearer to each other than this are one moment
_MOMENT_S = 0.06
#: Between two samples a look this often, so that a page that came and went is not missed
_LOOK_S = 1.2
#: and so often where something new comes into the picture later on: there it is looked first
_PATIENT_S = 3.0
#: Part of the usual distance of samples below which an encoder began anew for a reason
_SOONER = 0.95

#: When, what the frame shows there, and the evidence that this is
_Sample = tuple[float, Seen, Floats]


@dataclass(frozen=True)
class _Gap:
    """Two neighbouring samples between which something changed, or may have: and back again."""

    after_s: float
    until_s: float
    first: tuple[Seen, int]
    last: tuple[Seen, int]


class Changes:
    """Finds the moments of change of one talk."""

    def __init__(self, frames: Frames, search: Search, builds: Builds) -> None:
        self._frames, self._search, self._builds = frames, search, builds
        self.seen: list[Seen] = list(search.seen)
        steps_s = np.diff(frames.times)
        self._usual_s = float(np.percentile(steps_s, 95)) if len(steps_s) else 0.0
        #: The gaps that were looked through
        self._through: list[tuple[float, float]] = []

    def refine(
        self, scores: Scores, decoded: Decoded, report: Callable[[float], None] = lambda _: None
    ) -> Scores:
        """The scores with samples added around each change."""
        gaps = self._gaps(scores, decoded)
        if not gaps:
            return scores
        lock, done = threading.Lock(), 0

        def work(video: Video, gap: _Gap) -> list[_Sample]:
            nonlocal done
            samples = self._within(video, gap)
            with lock:
                done += 1
                report(done / len(gaps))
            return samples

        found = spread(self._frames.recording, gaps, work)
        rows = [row for samples in found for row in samples]
        self._through += [(gap.after_s, gap.until_s) for gap in gaps]
        if not rows:
            return scores
        times = np.concatenate([scores.times, [row[0] for row in rows]])
        evidence = np.concatenate([scores.evidence, [row[2] for row in rows]])
        unseen = np.concatenate(
            [scores.unseen, np.zeros((len(rows), scores.page_count), np.float32)]
        )
        order = np.argsort(times, kind="stable")
        everything = self.seen + [row[1] for row in rows]
        self.seen = [everything[k] for k in order]
        return replace(
            scores, times=times[order], evidence=evidence[order].astype(np.float32),
            unseen=unseen[order].astype(np.float32),
        )  # fmt: skip

    def _gaps(self, scores: Scores, decoded: Decoded) -> list[_Gap]:
        label = np.where(decoded.in_sight, decoded.pages, -1)
        gaps = []
        for i in range(len(label) - 1):
            after_s, until_s = float(scores.times[i]), float(scores.times[i + 1])
            if until_s - after_s < 2.5 * _MOMENT_S:
                continue
            if label[i] == label[i + 1]:
                if not self._is_restless(after_s, until_s):
                    continue
            elif until_s - after_s < CAUGHT_S and self._is_known(after_s, until_s):
                continue
            ends = ((self.seen[i], int(label[i])), (self.seen[i + 1], int(label[i + 1])))
            gaps.append(_Gap(after_s, until_s, *ends))
        return gaps

    def _is_restless(self, after_s: float, until_s: float) -> bool:
        """Whether something may have come between two samples and gone again."""
        if self._through:
            return False
        k = bisect_left(self._frames.restless, (until_s, 0.0))
        return k > 0 and self._frames.restless[k - 1][1] > after_s

    def _is_known(self, after_s: float, until_s: float) -> bool:
        return any(first <= after_s and until_s <= last for first, last in self._through)

    def _within(self, video: Video, gap: _Gap) -> list[_Sample]:
        """Samples that tell when the gap's last label begins."""
        stretch = video.stretch(gap.after_s, gap.until_s)
        looking = _Looking(self._look, gap)
        if self._ends_sooner(stretch, gap):
            found = looking.at_end(video.ending(stretch))
            if found:
                return found
            stretch = video.stretch(gap.after_s, gap.until_s)
        return looking.through(video, stretch)

    def _ends_sooner(self, stretch: Stretch, gap: _Gap) -> bool:
        """Whether a change is likeliest right at the gap's end: the encoder began anew there,
        sooner than usual, and nothing stands out before."""
        if gap.first[1] == gap.last[1] or stretch.sudden or not stretch.ends_anew:
            return False
        return gap.until_s - gap.after_s < _SOONER * self._usual_s

    def _look(self, gap: _Gap, at_s: float, picture: Grey) -> _Sample:
        seen = self._search.match(picture, [gap.first[0], gap.last[0]])
        return at_s, seen, self._builds.weigh(picture, seen, of_cosines(seen.scores))


class _Looking:
    """Looks at frames of one gap until it is known when its last label begins."""

    def __init__(self, look: Callable[[_Gap, float, Grey], _Sample], gap: _Gap) -> None:
        self._look, self._gap = look, gap
        self._rows: dict[float, _Sample] = {}

    def at_end(self, ending: list[tuple[float, Grey]]) -> list[_Sample]:
        """The samples that tell, of these last frames; none where they cannot."""
        gap = self._gap
        if not any(self._label(*frame) == gap.first[1] for frame in (ending[-1:] + ending[:1])):
            return []
        self._halve(ending, gap.first[1], gap.last[1], True)
        return list(self._rows.values())

    def through(self, video: Video, stretch: Stretch) -> list[_Sample]:
        """The samples that tell."""
        gap = self._gap
        ahead = deque(stretch.sudden)
        same = gap.first[1] == gap.last[1]
        if same and not ahead:
            return []
        label, looked_s = gap.first[1], gap.after_s
        piece: list[tuple[float, Grey]] = []
        for at_s, picture in video.between(stretch):
            sudden = False
            while ahead and ahead[0] < at_s + 1e-3:
                ahead.popleft()
                sudden = True
            if piece and at_s - piece[-1][0] < _MOMENT_S and not sudden:
                continue
            piece.append((at_s, picture))
            # Where the picture jumps later on, that is the place to look at next.
            if sudden or at_s - looked_s >= (_PATIENT_S if ahead else _LOOK_S):
                label = self._halve(piece, label, None, sudden)
                # Where pages follow each other fast, the last one may be left and come back.
                others = {_label(row) for row in self._rows.values()}
                simple = others <= {-1, gap.first[1], label}
                if label == gap.last[1] and simple and not (same and ahead):
                    break
                piece, looked_s = [], at_s
        else:
            # The last sample is a keyframe more often than not, and encoders begin anew where the
            # picture changes.
            self._halve(piece, label, gap.last[1], True)
        return list(self._rows.values())

    def _halve(
        self, piece: list[tuple[float, Grey]], before: int, after: int | None, sudden: bool
    ) -> int:
        """Find where labels change among some frames. ``before`` is the label ahead of them,
        ``after`` that behind them, if known, else that of the last of them; returned. Where the
        change is ``sudden``, it is most likely the last step."""
        labels = {-1: before}
        end = len(piece) - 1 if after is None else len(piece)
        if after is not None:
            labels[end] = after

        def look(k: int) -> None:
            if k not in labels:
                labels[k] = self._label(*piece[k])

        look(end)
        waiting = [(-1, end)]
        while waiting:
            low, high = waiting.pop()
            if high - low < 2 or labels[low] == labels[high]:
                continue
            middle = high - 1 if sudden and high == end else (low + high) // 2
            look(middle)
            waiting += [(low, middle), (middle, high)]
        return labels[end]

    def _label(self, at_s: float, picture: Grey) -> int:
        if at_s not in self._rows:
            self._rows[at_s] = self._look(self._gap, at_s, picture)
        return _label(self._rows[at_s])


def _label(sample: _Sample) -> int:
    """The page that a frame by itself shows, or -1."""
    page = int(sample[2].argmax())
    return page if sample[2][page] > 0 else -1
