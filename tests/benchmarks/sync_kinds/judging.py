"""Judges results by second: pages that exist, pages gone, hidden seconds, and calibration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks._sync_runs import JudgedSecond, calibration, right_pages, segment_at
from tests.benchmarks.sync_kinds.workshop import Case

#: Seconds this near to a change of the truth are not judged: who is to say which page it is
NEAR_CHANGE_S = 0.5
#: A removed page that is named below this confidence counts as not named
UNSURE = 0.6


@dataclass
class Verdict:
    """What one recording's result is worth, second by second."""

    #: Seconds with a page in sight that the deck has, and of these those named exactly
    exact: list[bool] = field(default_factory=list)
    #: Seconds of removed or reworded pages: none, named unsurely, or the counterpart
    gone: list[bool] = field(default_factory=list)
    hidden: list[bool] = field(default_factory=list)
    #: For a deck that is never shown: whether any page was named
    claimed: list[bool] = field(default_factory=list)
    judged: list[JudgedSecond] = field(default_factory=list)
    #: (wanted, named) with the sum of confidence and the seconds
    wrong: Counter[tuple[int | None, int | None]] = field(default_factory=Counter)
    confidence: Counter[tuple[int | None, int | None]] = field(default_factory=Counter)

    def figures(self) -> dict[str, Any]:
        """Shares (None: nothing to judge) and seconds, and the worst confusions."""
        worst = [
            {"want": want, "got": got, "seconds": n,
             "confidence": round(self.confidence[want, got] / n, 2)}
            for (want, got), n in self.wrong.most_common(6)
        ]  # fmt: skip
        return {
            "exact": _share(self.exact), "gone_ok": _share(self.gone),
            "hidden_ok": _share(self.hidden), "claimed": _share(self.claimed),
            "visible_s": len(self.exact), "gone_s": len(self.gone),
            "hidden_s": len(self.hidden), "worst": worst,
        }  # fmt: skip


def judge(case: Case, segments: Sequence[dict[str, Any]]) -> Verdict:
    """Compare a result with the truth at the middle of each second of the talk."""
    verdict, truth = Verdict(), case.talk["segments"]
    edges = sorted({s[edge] for s in truth for edge in ("start", "end")})
    at_s = int(case.talk["start"]) + 0.5
    while at_s < case.talk["end"]:
        known = truth[0]["start"] <= at_s < truth[-1]["end"]
        if known and min(abs(at_s - edge) for edge in edges) >= NEAR_CHANGE_S:
            _judge_second(case, at_s, segments[segment_at(segments, at_s)], verdict)
        at_s += 1
    return verdict


def _judge_second(case: Case, at_s: float, said: dict[str, Any], verdict: Verdict) -> None:
    segment = case.talk["segments"][segment_at(case.talk["segments"], at_s)]
    named, sure = said["page"], said["confidence"]
    shown = segment["page"]
    right = {_mapped(case, page) for page in right_pages(case.talk["segments"], at_s)}
    reworded = segment["visible"] and shown in case.reworded
    if reworded:
        right.add(None)
    correct = named in right
    verdict.judged.append(JudgedSecond(named, sure, correct))
    if case.wrong:
        verdict.claimed.append(named is not None)
    if not segment["visible"]:
        verdict.hidden.append(correct)
    elif reworded or _mapped(case, shown) is None:
        verdict.gone.append(correct or sure < UNSURE)
    else:
        verdict.exact.append(correct)
    if not correct:
        confusion = (_mapped(case, shown), named)
        verdict.wrong[confusion] += 1
        verdict.confidence[confusion] += sure


def _mapped(case: Case, page: int | None) -> int | None:
    if page is None or case.page_map is None:
        return page
    return case.page_map.get(page)


def overall(judged: Iterable[JudgedSecond]) -> dict[str, Any]:
    """Calibration, and what the two promises of confidence are worth."""
    seconds = list(judged)
    named = [s.right for s in seconds if s.page is not None and s.confidence >= 0.97]
    none = [s.right for s in seconds if s.page is None and s.confidence >= 0.85]
    return {
        "seconds": len(seconds),
        "named at .97 or more": {"seconds": len(named), "right": _share(named)},
        "none at .85 or more": {"seconds": len(none), "right": _share(none)},
        **calibration(seconds),
    }


def mean(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """The shares of several recordings together, by second."""
    parts = ("exact", "gone", "hidden", "claimed")
    return {part: _share([ok for v in verdicts for ok in getattr(v, part)]) for part in parts}


def _share(hits: Sequence[bool]) -> float | None:
    return round(sum(hits) / len(hits), 4) if hits else None
