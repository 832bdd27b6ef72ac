"""Reads a catalogue's YAML into values and reports all problems at once, with their places.

A catalogue may come from a stranger. Sizes, nesting and lengths are bounded; YAML tags, anchors
and aliases, paths outside the catalogue's folder, addresses other than http and https, and control
characters are refused. How each key is converted is data in ``schema.py``; the rules between keys
are written here.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from duthviewer.catalogue import hints, nodes, schema
from duthviewer.catalogue.addresses import address_or_path, inner_path, web_address
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.entry_values import (
    parse_date,
    parse_length,
    parse_times_kind,
    parse_twitter,
)
from duthviewer.catalogue.files import decode, read_file
from duthviewer.catalogue.nodes import (
    Listing,
    Mapping,
    Node,
    Refused,
    Report,
    ReportedProblem,
    Scalar,
)
from duthviewer.catalogue.problems import (
    CONTROL,
    CatalogueError,
    Problem,
    printable,
    quoted,
)
from duthviewer.catalogue.schema import FileMapping, Kind
from duthviewer.catalogue.timeline_reader import Beginning, read_beginnings, timeline_of
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError

#: How many recordings a misspelt id is compared with
_MOST_COMPARED = 100

_T = TypeVar("_T")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
_EXAMPLES = {
    "title": "title: Testing",
    "id": "id: testing",
    "recording": "recording: day-1",
    "start": "start: 55m9s",
    "name": "name: Ana Balica",
    "recordings": "recordings: {day-1: {url: https://youtu.be/…}}",
    "talks": "talks: []",
}


def read_catalogue(path: Path) -> Conference:
    """Read a catalogue file; raise CatalogueError with all its problems."""
    return parse_catalogue(read_file(path), path)


def parse_catalogue(
    data: bytes | str, path: Path, *, loader: Any = nodes.FAST_LOADER
) -> Conference:
    """Parse the content of a catalogue file; ``path`` is named in the problems."""
    conference, _ = _parse(data, path, loader)
    return conference


def check_catalogue(path: Path) -> tuple[Conference, tuple[Problem, ...]]:
    """Read a catalogue file and also return warnings about values that were probably misread."""
    return _parse(read_file(path), path, nodes.FAST_LOADER)


def _parse(data: bytes | str, path: Path, loader: Any) -> tuple[Conference, tuple[Problem, ...]]:
    written = data if isinstance(data, str) else decode(data, path)
    written = written.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    # Line breaks in YAML 1.1, but not in editors, whose line numbers the problems use.
    text = re.sub("[\x85\u2028\u2029]", " ", written)
    report = Report()
    conference = None
    with nodes.no_collecting():
        try:
            if _check_characters(text, report):
                root = nodes.parse(text, report, loader)
                if root is None and not report.found:
                    report.add(Refused(0, 0), "nothing in it: a catalogue has a title, an id, …")
                elif root is not None:
                    conference = CatalogueReader(report, text).conference(root)
        except nodes.TooMany:
            pass
    if report.found or conference is None:
        raise CatalogueError(_problems(report.found, written, path))
    return conference, tuple(_problems(report.warnings, written, path))


def _check_characters(text: str, report: Report) -> bool:
    """Report raw control characters; return whether there are none."""
    bad = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
    for match in bad.finditer(text):
        at = match.start()
        place = Refused(text.count("\n", 0, at), at - text.rfind("\n", 0, at) - 1)
        what = f"the control character U+{ord(match[0]):04X}"
        if match[0] == "\ufeff":
            what = hints.character(match[0])
        report.add(place, f"{what}: remove it")
        if len(report.found) >= 20:
            break
    return not report.found


def _problems(found: Sequence[ReportedProblem], text: str, path: Path) -> Iterator[Problem]:
    """Yield the problems in the file's order, counted from 1, each at a place inside the file."""
    lines = text.split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    explained = dict.fromkeys(hints.explained(found, lines))
    for line, column, message in sorted(explained, key=lambda problem: problem[:2]):
        inside = line < len(lines)
        last = len(lines) - 1
        length = len(lines[line if inside else last])
        yield Problem(
            path,
            (line if inside else last) + 1,
            min(column if inside else length, length) + 1,
            printable(message),
        )


class CatalogueReader:
    """Converts nodes into values, and reports problems without stopping."""

    def __init__(self, report: Report, text: str) -> None:
        self._report = report
        #: The lines of the file, to look for texts cut off by a comment
        self._lines = text.split("\n") if "#" in text else []
        self._base: str | None = None
        self._converters: dict[Kind, Callable[[str], Any]] = {
            Kind.ADDRESS: self._join,
            Kind.ADDRESS_OR_PATH: self._join_or_path,
            Kind.PATH: inner_path,
            Kind.TIME: parse_time,
            Kind.LENGTH: parse_length,
            Kind.DATE: parse_date,
            Kind.TWITTER: parse_twitter,
            Kind.TIMES: parse_times_kind,
        }
        self._timelines: dict[str, list[Beginning]] = {}

    def conference(self, root: Node) -> Conference | None:
        fields = self._fields(root, schema.CatalogueEntry, "a catalogue")
        if fields is None:
            return None
        # The other addresses are relative to it.
        self._base = self._convert(fields.get("base"), "base", web_address)
        values = {"id": "", "title": "", **self._values(fields, schema.CatalogueEntry)}
        start, end = values.get("start"), values.get("end")
        if start and end and end < start:
            self._report.add(fields["end"], f"`end` lies before `start` ({start})")
        recordings = self._recordings(fields.get("recordings"))
        conference = Conference(
            **values,
            links=self._links(fields.get("links")),
            base=self._base,
            recordings=recordings,
            talks=self._talks(fields.get("talks"), [recording.id for recording in recordings]),
        )
        return self._with_timelines(conference) if self._timelines else conference

    # The parts of a catalogue.

    def _recordings(self, node: Node | None) -> tuple[Recording, ...]:
        recordings = []
        for key, value in self._entries(node, "recordings", "day-1: {url: https://…}"):
            self._check_id(key, "recording")
            empty = nodes.is_null(value)
            fields = {} if empty else self._fields(value, schema.RecordingEntry, "a recording")
            values = self._values(fields or {}, schema.RecordingEntry)
            recordings.append(Recording(id=key.text, **values))
        return tuple(recordings)

    def _links(self, node: Node | None) -> dict[str, str]:
        links = {}
        for key, value in self._entries(node, "links", "photos: https://…"):
            self._check_text(key, "a link's name", schema.LONGEST_NAME, lines=False)
            if nodes.is_null(value):
                self._report.add(value, f"{quoted(key.text)} has no address: write https://…")
            elif address := self._convert(value, key.text, self._join):
                links[key.text] = address
        return links

    def _talks(self, node: Node | None, recording_ids: list[str]) -> tuple[Talk, ...]:
        recordings = dict.fromkeys(recording_ids)
        talks: list[Talk] = []
        seen: dict[str, Node] = {}
        for item in self._items(node, "talks"):
            fields = self._fields(item, schema.TalkEntry, "a talk")
            if fields is None:
                continue
            talk = self._talk(fields, recordings)
            if talk.id:
                place = fields["id"]
                if (first := seen.setdefault(talk.id, place)) is not place:
                    self._report.add(
                        place,
                        f"the id {quoted(talk.id)} is taken by the talk on line {first.line + 1}: "
                        "choose another",
                    )
            talks.append(talk)
        return tuple(talks)

    def _talk(self, fields: dict[str, Node], recordings: dict[str, None]) -> Talk:
        values = {"id": "", "title": "", **self._values(fields, schema.TalkEntry)}
        start_s, end_s = values.pop("start", None), values.pop("end", None)
        planned_s = values.pop("planned", None)
        if start_s is not None and end_s is not None and end_s <= start_s:
            message = "`end` is not after `start`: both count from the recording's start"
            self._report.add(fields["end"], message)
        if "timeline" in fields:
            items = self._items(fields["timeline"], "timeline")
            if beginnings := read_beginnings(items, self._report, self._convert):
                self._timelines[values["id"]] = beginnings
        return Talk(
            **values,
            recording=self._recording_of(fields.get("recording"), recordings),
            start_s=start_s or 0.0,
            end_s=end_s,
            planned_s=planned_s,
            speakers=self._speakers(fields.get("speakers")),
            also=self._also(fields.get("also")),
        )

    def _recording_of(self, node: Node | None, recordings: dict[str, None]) -> str:
        text = self._scalar(node, "recording")
        if text is None or node is None or text in recordings:
            return text or ""
        # Comparing with 200,000 recordings takes a second, for each of up to 1,000 errors.
        meant = _suggestion(text, list(islice(recordings, _MOST_COMPARED)))
        if meant:
            message = f"no recording {quoted(text)}: did you mean {quoted(meant)}?"
            self._report.add(node, message, refused=text)
        else:
            some = ", ".join(quoted(name) for name in islice(recordings, 5))
            hint = f"there is {some}" if some else "there are none yet"
            message = f"no recording {quoted(text)} under `recordings`: {hint}"
            self._report.add(node, message, refused=text)
        return text

    def _speakers(self, node: Node | None) -> tuple[Speaker, ...]:
        speakers = []
        for item in self._items(node, "speakers", schema.MOST_SPEAKERS):
            if isinstance(item, Scalar) and not nodes.is_null(item):
                self._report.add(item, f"a speaker is written `{{name: {_short(item.text)}}}`")
                continue
            fields = self._fields(item, schema.SpeakerEntry, "a speaker")
            if fields is None:
                continue
            values = {"name": "", **self._values(fields, schema.SpeakerEntry)}
            speakers.append(Speaker(**values))
        return tuple(speakers)

    def _also(self, node: Node | None) -> tuple[str, ...]:
        items = self._items(node, "also", schema.MOST_ALSO)
        found = [self._convert(item, "also", self._join, empty=False) for item in items]
        return tuple(address for address in found if address)

    def _with_timelines(self, conference: Conference) -> Conference:
        """Return the conference with the timelines of its talks."""
        if self._report.found:
            return conference
        ends = conference.end_by_talk_id
        talks = tuple(
            msgspec.structs.replace(
                talk,
                timeline=timeline_of(
                    self._timelines[talk.id], ends[talk.id], talk.end_s, self._report
                ),
            )
            if talk.id in self._timelines
            else talk
            for talk in conference.talks
        )
        return msgspec.structs.replace(conference, talks=talks)

    # Values.

    def _fields(self, node: Node, entry: type[FileMapping], what: str) -> dict[str, Node] | None:
        """Return the nodes of a mapping that are not empty, by key; None if it is no mapping."""
        known = _KEYS[entry]
        if not isinstance(node, Mapping):
            if not isinstance(node, Refused):
                message = f"{what} is written as `key: value` with {_listed(known)}"
                self._report.add(node, message, refused=_text_of(node))
            return None
        fields: dict[str, Node] = {}
        misspelt = set()
        for text, (key, value) in node.entries.items():
            if text not in known:
                meant = _suggestion(text, known)
                hint = f"did you mean `{meant}`?" if meant else f"{what} has {_listed(known)}"
                self._report.add(key, f"{hints.UNKNOWN_KEY} {quoted(text)}: {hint}", refused=text)
                misspelt.add(meant)
            elif not nodes.is_null(value):
                fields[text] = value
            elif known[text].is_required and (nothing := _text_of(value)):
                message = (
                    f"`{nothing}` alone is an empty value in YAML; put the {text} in quotes: "
                    f'write `{text}: "{nothing}"`'
                )
                self._report.add(value, message)
            elif known[text].is_required:
                self._report.add(key, f"`{text}` is empty: write `{_EXAMPLES[text]}`")
            if isinstance(value, Scalar):
                self._warn_of_comment(text, value)
        for key_name, field in known.items():
            if field.is_required and key_name not in node.entries and key_name not in misspelt:
                self._report.add(node, f"{what} lacks `{key_name}`: write `{_EXAMPLES[key_name]}`")
        return fields

    def _entries(self, node: Node | None, what: str, example: str) -> list[tuple[Scalar, Node]]:
        if isinstance(node, Mapping):
            return list(node.entries.values())
        if node is not None and not isinstance(node, Refused):
            message = f"`{what}` is written as a mapping: `{example}`"
            self._report.add(node, message, refused=_text_of(node))
        return []

    def _items(self, node: Node | None, what: str, most: int | None = None) -> list[Node]:
        if not isinstance(node, Listing):
            if node is not None and not isinstance(node, Refused):
                message = f"`{what}` is a list: items with `- `, or within `[` `]`"
                self._report.add(node, message, refused=_text_of(node))
            return []
        if most is not None and len(node.items) > most:
            self._report.add(node, f"more than {most} in `{what}`")
            return node.items[:most]
        return node.items

    def _scalar(self, node: Node | None, what: str, empty: bool = True) -> str | None:
        if node is None or isinstance(node, Refused):
            return None
        if not isinstance(node, Scalar):
            self._report.add(node, f"`{what}` is one text, not a list or a mapping")
            return None
        if not empty and nodes.is_null(node):
            self._report.add(node, f"an empty value in `{what}`: remove it")
            return None
        return node.text

    def _values(self, fields: dict[str, Node], entry: type[FileMapping]) -> dict[str, Any]:
        """Convert the fields that have a kind, by their keys; refused ones are left out."""
        values = {}
        for key, node in fields.items():
            field = _KEYS[entry][key]
            value: Any = None
            if field.kind in (Kind.LINE, Kind.LINES):
                if self._scalar(node, key) is not None and isinstance(node, Scalar):
                    lines = field.kind is Kind.LINES
                    value = self._check_text(node, f"`{key}`", field.most, lines)
            elif field.kind is Kind.ID:
                if self._scalar(node, key) is not None and isinstance(node, Scalar):
                    value = node.text if self._check_id(node, key) else None
            elif field.kind is not None:
                value = self._convert(node, key, self._converters[field.kind])
            if value is not None:
                values[key] = value
        return values

    def _check_text(self, node: Scalar, what: str, longest: int, lines: bool) -> str | None:
        text = node.text.strip()
        plain = text.replace("\n", "").replace("\t", "") if lines else text
        if not text:
            example = _EXAMPLES.get(what.strip("`"))
            hint = f"write `{example}`" if example else "write it, or leave it out"
            self._report.add(node, f"{what} is empty: {hint}")
        elif len(text) > longest:
            self._report.add(node, f"{what} has {len(text)} characters: at most {longest}")
        elif not plain.isprintable() and (control := CONTROL.search(plain)):
            if control[0] == "\n":
                self._report.add(node, f"{what} has several lines: write it on one")
            else:
                self._report.add(
                    node, f"{what} holds the control character U+{ord(control[0]):04X}: remove it"
                )
        else:
            return text
        return None

    def _check_id(self, node: Scalar, what: str) -> bool:
        if _ID.fullmatch(node.text) and len(node.text) <= schema.LONGEST_ID:
            return True
        slug = re.sub(r"[^a-z0-9._-]+", "-", node.text[: schema.LONGEST_ID].lower()).strip("-._")
        hint = f", such as `{slug}`" if slug else ""
        kind = "id" if what == "id" else f"id of a {what}"
        self._report.add(
            node,
            f"{quoted(node.text)} is no {kind}: up to {schema.LONGEST_ID} lower-case letters, "
            f"digits, `-`, `_`, `.`{hint}",
            refused=node.text,
        )
        return False

    def _join(self, text: str) -> str:
        return web_address(text, self._base)

    def _join_or_path(self, text: str) -> str:
        return address_or_path(text, self._base)

    def _convert(
        self, node: Node | None, what: str, convert: Callable[[str], _T], empty: bool = True
    ) -> _T | None:
        """Convert a scalar's text and report its refusal."""
        text = self._scalar(node, what, empty)
        if text is None:
            return None
        try:
            return convert(text)
        except KnownError as error:
            refused = ""
            # Blame an invisible character only if the text is valid without it.
            if hints.odd_character(text):
                plain = hints.without_odd(text)
                for meant in (plain, plain.replace(" ", "")):
                    with suppress(KnownError):
                        convert(meant)
                        refused = text
            self._report.add(node, str(error), refused=refused)
            return None

    def _warn_of_comment(self, key: str, value: Scalar) -> None:
        if key not in _WITH_NUMBERS or value.end is None or not self._lines:
            return
        if (comment := hints.eaten(self._lines, *value.end)) is not None:
            column, hidden = comment
            self._report.warn(
                value.end[0],
                column,
                f"`#` begins a comment, so {quoted(hidden)} is no part of the {key}: put the {key} "
                "in quotes if it should be",
            )


#: Keys whose values may contain a ``#``: "Issue #42"
_WITH_NUMBERS = frozenset(
    ("title", "name", "place", "abstract", "description", "file", "slides", "thumbnail")
)


def _text_of(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


_KEYS: dict[type[FileMapping], dict[str, schema.Field]] = {
    entry: schema.fields(entry)
    for entry in (
        schema.CatalogueEntry,
        schema.RecordingEntry,
        schema.TalkEntry,
        schema.SpeakerEntry,
    )
}


def _suggestion(text: str, known: Any) -> str | None:
    close = difflib.get_close_matches(text[:80].lower(), known, n=1)
    return close[0] if close else None


def _listed(known: Iterable[str]) -> str:
    return ", ".join(known)


def _short(text: str) -> str:
    return quoted(text, 40).strip("`")
