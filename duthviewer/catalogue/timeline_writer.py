"""Writing timelines into a person's catalogue without changing the rest of the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.nodes import FAST_LOADER
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import timeline_entries, write_catalogue

#: Shorter spans are dropped, because a catalogue is written to the millisecond
_SHORTEST_S = 0.001


def fitted(timeline: Timeline, start_s: float, end_s: float | None) -> Timeline:
    """Fit a timeline into a talk as a catalogue writes it: to the millisecond, joined.

    Joined neighbours with the same page get the confidence of the longer one.
    """
    kept: list[Span] = []
    for span in timeline:
        first = round(max(span.start_s, start_s), 3)
        last = end_s if span.end_s is None else span.end_s
        if last is not None:
            last = round(last if end_s is None else min(last, end_s), 3)
        if last is not None and last - first < _SHORTEST_S:
            continue
        before = kept[-1] if kept else None
        if before is not None and before.page == span.page and before.end_s == first:
            first, confidence = before.start_s, max(before, span, key=_length).confidence
            kept.pop()
        else:
            confidence = span.confidence
        kept.append(
            Span(start_s=first, end_s=last, page=span.page, confidence=round(confidence, 2))
        )
    return Timeline(tuple(kept))


def with_timelines(conference: Conference, timelines: Mapping[str, Timeline]) -> Conference:
    """Replace the timelines of talks, by the talks' ids; an empty timeline removes one."""
    ends = conference.end_by_talk_id
    return msgspec.structs.replace(
        conference,
        talks=tuple(
            msgspec.structs.replace(
                talk, timeline=fitted(timelines[talk.id], talk.start_s, ends[talk.id])
            )
            if talk.id in timelines
            else talk
            for talk in conference.talks
        ),
    )


def amend_catalogue(text: str, timelines: Mapping[str, Timeline], path: Path) -> str:
    """Return the text of a catalogue with these timelines; comments and order stay.

    A file that cannot be changed in place is rewritten completely. Raises CatalogueError if the
    text is not a catalogue; ``path`` is used only in that error.
    """
    wanted = with_timelines(parse_catalogue(text, path), timelines)
    try:
        amended = _amended(text, wanted, timelines)
        if amended is not None and parse_catalogue(amended, path) == parse_catalogue(
            write_catalogue(wanted), path
        ):
            return amended
    except (CatalogueError, yaml.YAMLError):
        pass
    return write_catalogue(wanted)


def _length(span: Span) -> float:
    return float("inf") if span.end_s is None else span.end_s - span.start_s


def _amended(text: str, conference: Conference, timelines: Mapping[str, Timeline]) -> str | None:
    """Insert a timeline into each talk; return None for an unusual style of YAML."""
    if not text.isascii() and re.search("[\ufeff\x85\u2028\u2029]", text):
        # The loader counts these characters differently.
        return None
    root = yaml.compose(text, FAST_LOADER)
    talks = _value(root, "talks")
    if not isinstance(talks, SequenceNode) or not all(
        isinstance(talk, MappingNode) for talk in talks.value
    ):
        return None
    changes: list[tuple[int, int, str]] = []
    ends = conference.end_by_talk_id
    for node in talks.value:
        named = _value(node, "id")
        talk_id = named.value if isinstance(named, ScalarNode) else ""
        if talk_id in timelines:
            talk = conference.talk_by_id[talk_id]
            changes.append(_change(text, node, timeline_entries(talk.timeline, ends[talk_id])))
    for start, end, written in sorted(changes, reverse=True):
        text = text[:start] + written + text[end:]
    return text


def _change(text: str, talk: MappingNode, entries: Sequence[str]) -> tuple[int, int, str]:
    """Return the start, the end and the replacement text of a talk's timeline.

    A new timeline goes after the talk's last entry.
    """
    for key, value in talk.value:
        if key.value == "timeline":
            return int(key.end_mark.index), _end(text, value), _written(talk, key, entries)
    key, last = talk.value[-1]
    end = _end(text, last)
    if not entries:
        return end, end, ""
    written = f"timeline{_written(talk, key, entries)}"
    if talk.flow_style:
        return end, end, f", {written}"
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    if text[end:line_end].lstrip().startswith("#"):
        # A comment on the last entry stays on its line.
        end = line_end
    return end, end, f"\n{' ' * key.start_mark.column}{written}"


def _written(talk: MappingNode, key: Node, entries: Sequence[str]) -> str:
    """Return the text after the key: one entry per line, or one line if the talk is on one."""
    if talk.flow_style or not entries:
        return f": [{', '.join(entries)}]"
    indent = " " * (key.start_mark.column + 2)
    return ":" + "".join(f"\n{indent}- {entry}" for entry in entries)


def _end(text: str, node: Node) -> int:
    """Return where a node's text ends, without the blank lines and comments after a block."""
    end = int(node.end_mark.index)
    if isinstance(node, ScalarNode):
        return end if node.style not in ("|", ">") else len(text[:end].rstrip())
    if not isinstance(node, MappingNode | SequenceNode) or node.flow_style or not node.value:
        return end
    last = node.value[-1]
    return _end(text, last[1] if isinstance(node, MappingNode) else last)


def _value(node: Node | None, key: str) -> Any:
    if isinstance(node, MappingNode):
        for name, value in node.value:
            if name.value == key:
                return value
    return None
