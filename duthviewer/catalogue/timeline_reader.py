"""The ``timeline`` of a talk in a catalogue: a list of [offset, page, confidence]."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from duthviewer.catalogue.nodes import Listing, Node, Refused, Report, Scalar, is_null
from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import parse_time

_PAGE = re.compile(r"[1-9][0-9]{0,5}")
_CONFIDENCE = re.compile(r"0(\.[0-9]{1,20})?|1(\.0{1,20})?")


class Beginning(NamedTuple):
    """The beginning of a page's span; problems are reported at ``node``."""

    node: Node
    start_s: float
    page: int | None
    confidence: float


def read_beginnings(
    items: Iterable[Node], report: Report, convert: Callable[..., Any]
) -> list[Beginning]:
    """Read the items of a timeline; ``convert`` is that of the catalogue's reader."""
    beginnings: list[Beginning] = []
    last_s = -1.0
    for item in items:
        if not isinstance(item, Listing) or len(item.items) not in (2, 3):
            if not isinstance(item, Refused):
                report.add(item, "a span is written [offset, page], as in [3309.0, 1]")
            continue
        start_s = convert(item.items[0], "timeline", parse_time, empty=False)
        page = _page(item.items[1], report)
        confidence = _confidence(item.items[2], report) if len(item.items) == 3 else 1.0
        if start_s is None:
            continue
        if start_s <= last_s:
            report.add(item, "this span does not start after the one before it")
            continue
        last_s = start_s
        beginnings.append(Beginning(item, start_s, page, confidence))
    return beginnings


def timeline_of(
    beginnings: list[Beginning], end_s: float | None, written_end_s: float | None, report: Report
) -> Timeline:
    """Build a talk's timeline up to its end; ``written_end_s`` is the end in the catalogue."""
    last = beginnings[-1]
    if end_s is not None and last.start_s >= end_s and last.page is None:
        # A closing [end, null] repeats the end of the talk.
        beginnings = beginnings[:-1]
    if not beginnings:
        return NO_TIMELINE
    last = beginnings[-1]
    if end_s is not None and last.start_s >= end_s:
        if written_end_s is not None:
            report.add(last.node, "this span starts after the talk's `end`")
        # The span reaches into the next talk, which is allowed: talks may overlap.
        end_s = None
    ends = [*(beginning.start_s for beginning in beginnings[1:]), end_s]
    return Timeline(
        tuple(
            Span(start_s=start_s, end_s=next_s, page=page, confidence=confidence)
            for (_, start_s, page, confidence), next_s in zip(beginnings, ends, strict=True)
        )
    )


def _page(node: Node, report: Report) -> int | None:
    if is_null(node) or isinstance(node, Refused):
        return None
    if isinstance(node, Scalar) and _PAGE.fullmatch(node.text):
        return int(node.text)
    what = quoted(node.text) if isinstance(node, Scalar) else "this"
    report.add(node, f"{what} is no page: pages count from 1; null where none is shown")
    return None


def _confidence(node: Node, report: Report) -> float:
    if isinstance(node, Scalar) and _CONFIDENCE.fullmatch(node.text):
        return round(float(node.text), 6)
    report.add(node, "how sure a span is, is a number from 0 to 1")
    return 1.0
