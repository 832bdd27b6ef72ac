"""Hypothesis strategies that make conferences as a reader would give them."""

import datetime as dt

from hypothesis import strategies as st
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.timeline import Span, Timeline

_LETTERS = st.characters(
    codec="utf-8",
    exclude_categories=("Cs", "Cc", "Zl", "Zp"),
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
)
_TRICKY = st.sampled_from(
    ["null", "~", "yes", "08:30", "1:15:00", "3309", "1e3", "- a", "a: b", "# a", "{a", "[a", "*a",
     "&a", "!a", "a 'b' \"c\"", "|", ">", "%a", "@a", "`a", "2016-11-03", "=", "<<", "a\\b", "---",
     "...", ".", "0x1F", "früh \u2013 spät", "x " * 80 + "y"]
)  # fmt: skip


def stripped(text: str) -> str:
    return text.strip()


def texts(longest: int = 80) -> st.SearchStrategy[str]:
    return (st.text(_LETTERS, max_size=longest) | _TRICKY).map(stripped).filter(bool)


def long_texts() -> st.SearchStrategy[str]:
    words = st.lists(texts(20), min_size=1, max_size=30).map(" ".join)
    lines = st.lists(words | st.just("") | st.just("  indented\there"), min_size=1, max_size=6)
    return lines.map("\n".join).map(stripped).filter(bool)


ids = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}", fullmatch=True)
dates = st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))
times = st.floats(0, 100_000).map(lambda value: round(value, 6)) | st.integers(0, 100_000).map(
    float
)
addresses = st.builds(
    "{}://{}/{}".format,
    st.sampled_from(["https", "http"]),
    st.sampled_from(["example.org", "host.example:8080", "youtu.be"]),
    st.from_regex(
        r"[A-Za-z0-9_-]{0,8}(/[A-Za-z0-9_.é-]{1,8}[a-z])?(\?v=[a-z]{1,3})?", fullmatch=True
    ),
)
paths = st.from_regex(
    r"([a-zé][a-z0-9 ._-]{0,8}[a-z]/)?[a-zé][a-z0-9 ._-]{0,8}[a-z]", fullmatch=True
)


def optional(strategy):
    return st.none() | strategy


@st.composite
def timelines(draw, start_s, end_s):
    """Spans without a gap, up to the talk's end."""
    steps = draw(st.lists(st.integers(1, 10_000), min_size=1, max_size=8))
    starts = [start_s]
    for step in steps:
        starts.append(round(starts[-1] + step / 1000, 6))
    if end_s is not None:
        starts = [start for start in starts if start < end_s]
    return Timeline(
        tuple(
            Span(
                start_s=start,
                end_s=following,
                page=draw(optional(st.integers(1, 500))),
                confidence=draw(st.just(1.0) | st.floats(0, 1).map(lambda value: round(value, 6))),
            )
            for start, following in zip(starts, [*starts[1:], end_s], strict=True)
        )
    )


@st.composite
def conferences(draw):
    base = draw(optional(addresses))
    slides = optional(addresses if base else addresses | paths)
    recordings = tuple(
        Recording(
            id=key,
            title=draw(optional(texts())),
            date=draw(optional(dates)),
            url=draw(optional(addresses)),
            file=draw(optional(paths)),
            times=draw(st.sampled_from(("exact", "planned"))),
            licence=draw(optional(texts())),
        )
        for key in draw(st.lists(ids, unique=True, max_size=3))
    )
    talks = tuple(
        Talk(
            id=key,
            title=draw(texts()),
            recording=draw(st.sampled_from(recordings)).id,
            start_s=(start_s := draw(times)),
            end_s=draw(
                optional(st.integers(1, 9000).map(lambda more, s=start_s: round(s + more, 6)))
            ),
            planned_s=draw(optional(st.integers(60, 9000).map(float))),
            speakers=tuple(
                draw(
                    st.lists(
                        st.builds(
                            Speaker,
                            name=texts(),
                            twitter=optional(st.from_regex(r"[A-Za-z0-9_]{1,15}", fullmatch=True)),
                            url=optional(addresses),
                        ),
                        max_size=3,
                    )
                )
            ),
            abstract=draw(optional(long_texts())),
            slides=draw(slides),
            thumbnail=draw(slides),
            also=tuple(draw(st.lists(addresses, max_size=2))),
            licence=draw(optional(texts())),
        )
        for key in (draw(st.lists(ids, unique=True, max_size=5)) if recordings else ())
    )
    start, end = draw(optional(dates)), draw(optional(dates))
    if start and end and end < start:
        start, end = end, start
    conference = Conference(
        id=draw(ids),
        title=draw(texts()),
        place=draw(optional(texts())),
        start=start,
        end=end,
        website=draw(optional(addresses)),
        description=draw(optional(long_texts())),
        links=draw(st.dictionaries(texts(), addresses, max_size=3)),
        base=base,
        licence=draw(optional(texts())),
        recordings=recordings,
        talks=talks,
    )
    ends = conference.end_by_talk_id
    return replace(
        conference,
        talks=tuple(
            replace(talk, timeline=draw(timelines(talk.start_s, ends[talk.id])))
            if draw(st.booleans())
            else talk
            for talk in talks
        ),
    )
