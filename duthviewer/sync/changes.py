"""When exactly a page changed: frames decoded around each change that the keyframes tell of."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from duthviewer.sync.builds import Builds
from duthviewer.sync.evidence import of_cosines
from duthviewer.sync.frames import THREADS, Frames
from duthviewer.sync.gradients import Floats
from duthviewer.sync.scores import Scores
from duthviewer.sync.search import Search, Seen
from duthviewer.sync.time_model import Decoded
from duthviewer.sync.video import Grey, Video

#: Between two samples a look this often, so that a page that came and went is not missed
_LOOK_S = 1.2
#: Frames nearer to each other than this are one moment
_MOMENT_S = 0.06
#: Stretches are decoded in pieces of this length, to keep few frames in memory
_PIECE_S = 8.0


@dataclass(frozen=True)
class _Gap:
    """Two neighbouring samples between which something changed."""

    after_s: float
    until_s: float
    first: tuple[Seen, int]
    last: tuple[Seen, int]


class Changes:
    """Finds the moments of change of one talk."""

    def __init__(self, frames: Frames, search: Search, builds: Builds) -> None:
        self._frames, self._search, self._builds = frames, search, builds
        self.seen: list[Seen] = list(search.seen)

    def refine(
        self, scores: Scores, decoded: Decoded, report: Callable[[float], None] = lambda _: None
    ) -> Scores:
        """The scores with samples added around each change."""
        gaps = self._gaps(scores, decoded)
        if not gaps:
            return scores
        parts = [gaps[k::1] for k in range(1)] if len(gaps) < 4 else self._halves(gaps)
        done = [0]

        def work(part: list[_Gap]) -> list[tuple[float, Seen, Floats]]:
            rows = []
            with Video(self._frames.recording) as video:
                for gap in part:
                    rows += self._within(video, gap)
                    done[0] += 1
                    report(done[0] / len(gaps))
            return rows

        with ThreadPoolExecutor(THREADS, "duthviewer-changes") as pool:
            rows = [row for part in pool.map(work, parts) for row in part]
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

    @staticmethod
    def _halves(gaps: list[_Gap]) -> list[list[_Gap]]:
        middle = len(gaps) // 2
        return [gaps[:middle], gaps[middle:]]

    def _gaps(self, scores: Scores, decoded: Decoded) -> list[_Gap]:
        label = np.where(decoded.in_sight, decoded.pages, -1)
        gaps = []
        for i in range(len(label) - 1):
            after_s, until_s = float(scores.times[i]), float(scores.times[i + 1])
            if label[i] == label[i + 1] or until_s - after_s < 2.5 * _MOMENT_S:
                continue
            ends = ((self.seen[i], int(label[i])), (self.seen[i + 1], int(label[i + 1])))
            gaps.append(_Gap(after_s, until_s, *ends))
        return gaps

    def _within(self, video: Video, gap: _Gap) -> list[tuple[float, Seen, Floats]]:
        rows: list[tuple[float, Seen, Floats]] = []
        piece: list[tuple[float, Grey]] = []
        label = gap.first[1]
        for at_s, picture in video.between(gap.after_s, gap.until_s - _MOMENT_S / 2):
            if piece and at_s - piece[-1][0] < _MOMENT_S:
                continue
            piece.append((at_s, picture))
            if at_s - piece[0][0] >= _PIECE_S:
                label = self._scan(piece, gap, label, None, rows)
                piece = piece[-1:]
        self._scan(piece, gap, label, gap.last[1], rows)
        return rows

    def _scan(
        self, piece: list[tuple[float, Grey]], gap: _Gap, before: int, after: int | None,
        rows: list[tuple[float, Seen, Floats]],
    ) -> int:  # fmt: skip
        """Look at some frames, then halve wherever two neighbours differ; the last label."""
        if not piece:
            return before
        labels: dict[int, int] = {-1: before}
        if after is not None:
            labels[len(piece)] = after

        def look(k: int) -> int:
            if k not in labels:
                at_s, picture = piece[k]
                seen = self._search.match(picture, [gap.first[0], gap.last[0]])
                evidence = self._builds.weigh(picture, seen, of_cosines(seen.scores))
                rows.append((at_s, seen, evidence))
                page = int(evidence.argmax())
                labels[k] = page if evidence[page] > 0 else -1
            return labels[k]

        marks = [-1]
        last_s = gap.after_s if before == gap.first[1] else piece[0][0]
        for k, (at_s, _) in enumerate(piece):
            if at_s - last_s >= _LOOK_S:
                marks.append(k)
                last_s = at_s
        end = len(piece) if after is not None else len(piece) - 1
        if marks[-1] != end:
            marks.append(end)
        for k in marks:
            look(k)
        waiting = list(itertools.pairwise(marks))
        while waiting:
            low, high = waiting.pop()
            if high - low < 2 or labels[low] == labels[high]:
                continue
            middle = (low + high) // 2
            look(middle)
            waiting += [(low, middle), (middle, high)]
        return labels[end]
