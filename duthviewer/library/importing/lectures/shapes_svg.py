"""The times of slides in `shapes.svg`, which BigBlueButton writes for each recording."""

from __future__ import annotations

import io
import math
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import LONGEST_S

#: More changes of slides are not read.
MOST_CHANGES = 20_000

_SLIDE = re.compile(
    r"presentation/(?P<presentation>[^/]+)/(?:slide-|svgs/slide|slide|thumbnails/thumb-)"
    r"(?P<number>[0-9]{1,5})\.(?:png|svg|jpe?g)"
)
_XLINK = "{http://www.w3.org/1999/xlink}href"


class PresentedSlide(NamedTuple):
    """A page of a presentation, counted from 1; presentations are named by their ids."""

    presentation: str
    number: int


class SlideChange(NamedTuple):
    """A slide, or none, that is shown from a time on."""

    start_s: float
    end_s: float | None
    slide: PresentedSlide | None


@dataclass
class SlideShapes:
    """What shapes.svg says."""

    changes: list[SlideChange] = field(default_factory=list)
    #: The address of the picture of each slide
    pictures: dict[PresentedSlide, str] = field(default_factory=dict)
    drawings: int = 0


def read_shapes(data: bytes) -> SlideShapes:
    """Read shapes.svg, which may hold drawings of many megabytes, without keeping its tree.

    Raises ParseError and ValueError.
    """
    from defusedxml.ElementTree import iterparse

    shapes = SlideShapes()
    events: Any = iterparse(
        io.BytesIO(data.lstrip()),
        events=("start", "end"),
        forbid_dtd=False,
        forbid_entities=True,
    )
    parents: list[Element] = []
    for event, element in events:
        if event == "start":
            if not parents and tag_of(element) != "svg":
                raise ValueError(f"<{tag_of(element)}> instead of <svg>")
            parents.append(element)
            continue
        parents.pop()
        tag = tag_of(element)
        if tag == "image" and element.get("in") is not None:
            _add_image(shapes, element)
        elif tag == "g" and element.get("class") == "shape":
            shapes.drawings += 1
        if parents:
            parents[-1].remove(element)
    shapes.changes.sort(key=lambda change: change.start_s)
    return shapes


def _add_image(shapes: SlideShapes, image: Element) -> None:
    address = image.get(_XLINK) or image.get("href") or image.get("src") or ""
    slide = None
    match = _SLIDE.fullmatch(address.strip().removeprefix("./"))
    if match is not None and match["presentation"] != "deskshare" and int(match["number"]) >= 1:
        slide = PresentedSlide(match["presentation"], int(match["number"]))
        shapes.pictures.setdefault(slide, match[0])
    # A slide that is shown several times has several times in one attribute in old recordings.
    starts = [seconds_of(text) for text in (image.get("in") or "").split()]
    ends = [seconds_of(text) for text in (image.get("out") or "").split()]
    for number, start_s in enumerate(starts):
        if start_s is None or len(shapes.changes) >= MOST_CHANGES:
            continue
        end_s = ends[number] if number < len(ends) else None
        shapes.changes.append(SlideChange(start_s, end_s, slide))


def pages_in_order(shapes: SlideShapes, texts: dict[str, dict[int, str]]) -> list[PresentedSlide]:
    """Return the pages of the deck."""
    shown = dict.fromkeys(change.slide for change in shapes.changes if change.slide is not None)
    pages: dict[str, set[int]] = {}
    for slide in shown:
        pages.setdefault(slide.presentation, set()).add(slide.number)
    for presentation, numbers in pages.items():
        numbers.update(texts.get(presentation, ()))
    return [
        PresentedSlide(name, number)
        for name, numbers in pages.items()
        for number in sorted(numbers)
    ]


def timeline_of(
    changes: list[SlideChange], pages: dict[PresentedSlide, int], hidden: list[tuple[float, float]]
) -> Timeline:
    """Return the timeline of the changes, without a page while slides are hidden."""
    starts: dict[float, int | None] = {}
    lasting = [one for one in changes if one.end_s is None or one.end_s > one.start_s]
    for change, following in zip(lasting, [*lasting[1:], None], strict=True):
        starts[change.start_s] = None if change.slide is None else pages.get(change.slide)
        if following is not None and change.end_s is not None and change.end_s < following.start_s:
            starts[change.end_s] = None
    shown, covers = sorted(starts), _joined(hidden)
    spans: list[Span] = []
    for at_s in sorted({*shown, *(edge for cover in covers for edge in cover)}):
        before = bisect_right(shown, at_s) - 1
        page = starts[shown[before]] if before >= 0 else None
        cover = bisect_right(covers, (at_s, math.inf)) - 1
        if cover >= 0 and at_s < covers[cover][1]:
            page = None
        if not spans or spans[-1].page != page:
            if spans:
                spans[-1] = Span(start_s=spans[-1].start_s, end_s=at_s, page=spans[-1].page)
            spans.append(Span(start_s=at_s, end_s=None, page=page))
    return Timeline(tuple(spans)) if any(span.page for span in spans) else NO_TIMELINE


def _joined(ranges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return ranges in order, those that overlap as one."""
    joined: list[tuple[float, float]] = []
    for start_s, end_s in sorted(ranges):
        if joined and start_s <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end_s))
        else:
            joined.append((start_s, end_s))
    return joined


def seconds_of(text: str | None) -> float | None:
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return round(seconds, 3) if 0 <= seconds <= LONGEST_S else None


def tag_of(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
