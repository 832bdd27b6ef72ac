"""A catalogue's YAML file as values; everything wrong in it is reported in one go, with its place.

A catalogue may come from a stranger. Sizes, nesting and lengths are bounded, only plain YAML is
read (no tags, anchors or aliases), no path leaves the catalogue's folder, only http and https
addresses pass, and a text is one without control characters.
"""

from __future__ import annotations

import datetime as dt
import difflib
import gc
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from duthviewer.catalogue import hints, nodes, schema
from duthviewer.catalogue.addresses import address_or_path, inner_path, web_address
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.nodes import Finding, Listing, Mapping, Node, Refused, Report, Scalar
from duthviewer.catalogue.problems import (
    CONTROL,
    CatalogueError,
    NoCatalogueError,
    Problem,
    printable,
    quoted,
)
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError

LARGEST_FILE = 32 * 1024 * 1024

#: Recordings that a misspelt one is compared with; a conference has a handful.
_MOST_COMPARED = 100

_T = TypeVar("_T")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
_TWITTER = re.compile(r"@?[A-Za-z0-9_]{1,30}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PAGE = re.compile(r"[1-9][0-9]{0,5}")
_CONFIDENCE = re.compile(r"0(\.[0-9]{1,20})?|1(\.0{1,20})?")
_EXAMPLES = {
    "title": "title: Testing",
    "id": "id: testing",
    "recording": "recording: day-1",
    "start": "start: 55m9s",
    "name": "name: Ana Balica",
    "recordings": "recordings: {day-1: {url: https://youtu.be/…}}",
    "talks": "talks: []",
}

_UNKNOWN_KEY = "unknown key"

#: A page's beginning in a timeline: the node to report at, offset, page, confidence.
_Beginning = tuple[Node, float, int | None, float]


def read_catalogue(path: Path) -> Conference:
    """The conference that a catalogue file describes; else ``CatalogueError`` with all problems."""
    return parse_catalogue(_read_file(path), path)


def read_text(path: Path) -> str:
    """The text of a catalogue file, unread; else ``CatalogueError``."""
    return _decode(_read_file(path), path)


def parse_catalogue(
    data: bytes | str, path: Path, *, loader: Any = nodes.FAST_LOADER
) -> Conference:
    """As ``read_catalogue``, from a text at hand; ``path`` is only named in the problems."""
    conference, _ = _parse(data, path, loader)
    return conference


def check_catalogue(path: Path) -> tuple[Conference, tuple[Problem, ...]]:
    """As ``read_catalogue``, with warnings: what was probably meant otherwise than it was read."""
    return _parse(_read_file(path), path, nodes.FAST_LOADER)


def _parse(data: bytes | str, path: Path, loader: Any) -> tuple[Conference, tuple[Problem, ...]]:
    written = data if isinstance(data, str) else _decode(data, path)
    written = written.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    # To YAML 1.1 these are line breaks, to editors not: lines here are what a person counts.
    text = re.sub("[\x85\u2028\u2029]", " ", written)
    report = Report()
    conference = None
    with _no_collecting():
        try:
            if _check_characters(text, report):
                root = nodes.parse(text, report, loader)
                if root is None and not report.found:
                    report.add(Refused(0, 0), "nothing in it: a catalogue has a title, an id, …")
                elif root is not None:
                    conference = _Reader(report, text).conference(root)
        except nodes.TooMany:
            pass
    if report.found or conference is None:
        raise CatalogueError(_problems(report.found, written, path))
    return conference, tuple(_problems(report.warnings, written, path))


def find_catalogue(path: Path) -> Path:
    """The catalogue file at a path: the file itself, or the one in a folder."""
    if not _is_folder(path):
        return path
    try:
        names = sorted(entry.name for entry in path.iterdir())
    except OSError as error:
        raise _wrong(path, f"cannot look into this folder: {_reason(error)}") from None
    for name in ("catalogue.yaml", "catalogue.yml"):
        if name in names:
            return path / name
    found = [
        path / name
        for name in names
        if name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")
    ]
    if len(found) > 1:
        found = [file for file in found if _looks_like_catalogue(file)] or found
    if not found:
        message = "no catalogue in this folder: it should hold a `catalogue.yaml`"
        raise NoCatalogueError([Problem(path, 1, 1, message)])
    if len(found) > 1:
        some = ", ".join(quoted(file.name) for file in found[:5])
        raise _wrong(path, f"several catalogues in this folder ({some}): name one of them")
    return found[0]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _looks_like_catalogue(path: Path) -> bool:
    try:
        text = _read_file(path).decode("utf-8")
    except (CatalogueError, UnicodeDecodeError):
        return False
    return all(re.search(rf"^{key}\s*:", text, re.MULTILINE) for key in ("talks", "recordings"))


def _wrong(path: Path, message: str) -> CatalogueError:
    return CatalogueError([Problem(path, 1, 1, message)])


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _read_file(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _wrong(path, "not a file to read: a catalogue is a YAML text file")
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _wrong(path, "no such file") from None
    except (OSError, ValueError) as error:
        if _is_folder(path):
            raise _wrong(path, "this is a folder: name the catalogue in it") from None
        reason = _reason(error) if isinstance(error, OSError) else "its name holds a NUL"
        raise _wrong(path, f"cannot read this file: {reason}") from None
    if len(data) > LARGEST_FILE:
        raise _wrong(path, f"larger than {LARGEST_FILE >> 20} MB: no catalogue is")
    return data


def _open_at_once(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _decode(data: bytes, path: Path) -> str:
    if not data.strip():
        raise _wrong(path, "the file is empty: a catalogue has a title, an id, recordings, talks")
    if b"\0" in data:
        raise _wrong(path, "not a text file: a catalogue is a YAML text in UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _wrong(path, f"not UTF-8 text (first in line {line}): save it as UTF-8") from None


def _check_characters(text: str, report: Report) -> bool:
    """Refuse raw control characters, which neither a person nor YAML can make sense of."""
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


def _problems(found: Sequence[Finding], text: str, path: Path) -> Iterator[Problem]:
    """The problems in the file's order, counted from 1, each at a place that is in the file."""
    lines = text.split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    explained = dict.fromkeys(_explained(found, lines))
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


def _explained(found: Sequence[Finding], lines: Sequence[str]) -> list[tuple[int, int, str]]:
    """The problems by their causes; where unseen characters are in keys, only these."""
    plain: list[tuple[int, int, str]] = []
    unseen: list[tuple[int, int, str]] = []
    for each in found:
        line, column, message = each.line, each.column, each.message
        if letter := hints.odd_character(each.refused):
            at = lines[line].find(letter, column) if line < len(lines) else -1
            message = hints.odd_message(letter, each.refused)
            is_key = each.message.startswith(_UNKNOWN_KEY)
            (unseen if is_key else plain).append((line, column if at < 0 else at, message))
        elif causes := hints.find_causes(lines, line, column, each.is_syntax):
            plain += [(cause.line, cause.column, cause.message) for cause in causes]
        else:
            plain.append((line, column, message))
    # A key that was not understood makes others seem to be missing.
    return unseen or plain


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Let the garbage collector wait: it would walk a million growing nodes again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Reader:
    """Turns nodes into values. What is wrong goes to the report, and the reading goes on."""

    def __init__(self, report: Report, text: str) -> None:
        self._report = report
        #: The lines of the file, where a text may be cut off by a comment
        self._lines = text.split("\n") if "#" in text else []
        self._base: str | None = None
        self._timelines: dict[str, list[_Beginning]] = {}

    def conference(self, root: Node) -> Conference | None:
        fields = self._fields(root, schema.CatalogueEntry, "a catalogue")
        if fields is None:
            return None
        self._base = self._convert(fields.get("base"), "base", web_address)
        start = self._date(fields, "start")
        end = self._date(fields, "end")
        if start and end and end < start:
            self._report.add(fields["end"], f"`end` lies before `start` ({start})")
        recordings = self._recordings(fields.get("recordings"))
        conference = Conference(
            id=self._id(fields) or "",
            title=self._text(fields, "title", schema.LONGEST_TITLE) or "",
            place=self._text(fields, "place", schema.LONGEST_NAME),
            start=start,
            end=end,
            website=self._address(fields, "website"),
            description=self._text(fields, "description", schema.LONGEST_TEXT, lines=True),
            links=self._links(fields.get("links")),
            base=self._base,
            recordings=recordings,
            talks=self._talks(fields.get("talks"), [recording.id for recording in recordings]),
        )
        return self._with_timelines(conference) if self._timelines else conference

    # The parts of a catalogue

    def _recordings(self, node: Node | None) -> tuple[Recording, ...]:
        recordings = []
        for key, value in self._entries(node, "recordings", "day-1: {url: https://…}"):
            self._check_id(key, "recording")
            empty = nodes.is_null(value)
            fields = {} if empty else self._fields(value, schema.RecordingEntry, "a recording")
            if fields is not None:
                recordings.append(
                    Recording(
                        id=key.text,
                        title=self._text(fields, "title", schema.LONGEST_TITLE),
                        date=self._date(fields, "date"),
                        url=self._address(fields, "url"),
                        file=self._convert(fields.get("file"), "file", inner_path),
                    )
                )
            else:
                recordings.append(Recording(id=key.text))
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
                        f"the id {quoted(talk.id)} is taken by the talk in line {first.line + 1}: "
                        "choose another",
                    )
            talks.append(talk)
        return tuple(talks)

    def _talk(self, fields: dict[str, Node], recordings: dict[str, None]) -> Talk:
        talk_id = self._id(fields) or ""
        start_s = self._time(fields.get("start"), "start")
        end_s = self._time(fields.get("end"), "end")
        if start_s is not None and end_s is not None and end_s <= start_s:
            self._report.add(fields["end"], "`end` is not after `start`: both count from the "
                             "recording's start")  # fmt: skip
        if "timeline" in fields and (beginnings := self._timeline(fields["timeline"])):
            self._timelines[talk_id] = beginnings
        return Talk(
            id=talk_id,
            title=self._text(fields, "title", schema.LONGEST_TITLE) or "",
            recording=self._recording_of(fields.get("recording"), recordings),
            start_s=start_s or 0.0,
            end_s=end_s,
            speakers=self._speakers(fields.get("speakers")),
            abstract=self._text(fields, "abstract", schema.LONGEST_TEXT, lines=True),
            slides=self._convert(fields.get("slides"), "slides", self._join_or_path),
            thumbnail=self._convert(fields.get("thumbnail"), "thumbnail", self._join_or_path),
            also=self._also(fields.get("also")),
        )

    def _recording_of(self, node: Node | None, recordings: dict[str, None]) -> str:
        text = self._scalar(node, "recording")
        if text is None or node is None or text in recordings:
            return text or ""
        # Comparing with each of 200,000 would take a second, and there may be 1,000 such errors.
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
            twitter = self._scalar(fields.get("twitter"), "twitter")
            if twitter is not None and not _TWITTER.fullmatch(twitter):
                self._report.add(fields["twitter"], f"{quoted(twitter)} is no name on Twitter")
            speakers.append(
                Speaker(
                    name=self._text(fields, "name", schema.LONGEST_NAME) or "",
                    twitter=twitter.removeprefix("@") if twitter else None,
                    url=self._address(fields, "url"),
                )
            )
        return tuple(speakers)

    def _also(self, node: Node | None) -> tuple[str, ...]:
        items = self._items(node, "also", schema.MOST_ALSO)
        found = [self._convert(item, "also", self._join, empty=False) for item in items]
        return tuple(address for address in found if address)

    def _timeline(self, node: Node) -> list[_Beginning]:
        beginnings: list[_Beginning] = []
        last_s = -1.0
        for item in self._items(node, "timeline"):
            if not isinstance(item, Listing) or len(item.items) not in (2, 3):
                if not isinstance(item, Refused):
                    self._report.add(item, "a span is written [offset, page], as in [3309.0, 1]")
                continue
            start_s = self._time(item.items[0], "timeline", empty=False)
            page = self._page(item.items[1])
            confidence = self._confidence(item.items[2]) if len(item.items) == 3 else 1.0
            if start_s is None:
                continue
            if start_s <= last_s:
                self._report.add(item, "this span does not start after the one before it")
                continue
            last_s = start_s
            beginnings.append((item, start_s, page, confidence))
        return beginnings

    def _page(self, node: Node) -> int | None:
        if nodes.is_null(node) or isinstance(node, Refused):
            return None
        if isinstance(node, Scalar) and _PAGE.fullmatch(node.text):
            return int(node.text)
        what = quoted(node.text) if isinstance(node, Scalar) else "this"
        self._report.add(node, f"{what} is no page: pages count from 1; null where none is shown")
        return None

    def _confidence(self, node: Node) -> float:
        if isinstance(node, Scalar) and _CONFIDENCE.fullmatch(node.text):
            return round(float(node.text), 6)
        self._report.add(node, "how sure a span is, is a number from 0 to 1")
        return 1.0

    def _with_timelines(self, conference: Conference) -> Conference:
        """The conference, its talks' spans made of the beginnings of their pages."""
        if self._report.found:
            return conference
        ends = conference.end_by_talk_id
        talks = tuple(
            msgspec.structs.replace(talk, timeline=self._spans(talk, ends[talk.id]))
            if talk.id in self._timelines
            else talk
            for talk in conference.talks
        )
        return msgspec.structs.replace(conference, talks=talks)

    def _spans(self, talk: Talk, end_s: float | None) -> Timeline:
        beginnings = self._timelines[talk.id]
        if end_s is not None and beginnings[-1][1] >= end_s and beginnings[-1][2] is None:
            # A closing [end, null] says what the end of the talk says already.
            beginnings = beginnings[:-1]
        if not beginnings:
            return NO_TIMELINE
        last_node, last_s, _, _ = beginnings[-1]
        if end_s is not None and last_s >= end_s:
            if talk.end_s is not None:
                self._report.add(last_node, "this span starts after the talk's `end`")
            # It reaches into the next talk, which may be: the talks overlap.
            end_s = None
        following = [start_s for _, start_s, _, _ in beginnings[1:]]
        return Timeline(
            tuple(
                Span(start_s=start_s, end_s=next_s, page=page, confidence=confidence)
                for (_, start_s, page, confidence), next_s in zip(
                    beginnings, [*following, end_s], strict=True
                )
            )
        )

    # Pieces that occur in several parts

    def _fields(self, node: Node, entry: type[schema.Entry], what: str) -> dict[str, Node] | None:
        """What a mapping holds by key, without what is left empty; None if it is no mapping."""
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
                self._report.add(key, f"{_UNKNOWN_KEY} {quoted(text)}: {hint}", refused=text)
                misspelt.add(meant)
            elif not nodes.is_null(value):
                fields[text] = value
            elif known[text] and (nothing := _text_of(value)):
                message = (
                    f"`{nothing}` alone is an empty value in YAML; put the {text} in quotes: "
                    f'write `{text}: "{nothing}"`'
                )
                self._report.add(value, message)
            elif known[text]:
                self._report.add(key, f"`{text}` is empty: write `{_EXAMPLES[text]}`")
            if isinstance(value, Scalar):
                self._warn_of_comment(text, value)
        for key_name, required in known.items():
            if required and key_name not in node.entries and key_name not in misspelt:
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

    def _text(
        self, fields: dict[str, Node], key: str, longest: int, lines: bool = False
    ) -> str | None:
        node = fields.get(key)
        if self._scalar(node, key) is None or not isinstance(node, Scalar):
            return None
        return self._check_text(node, f"`{key}`", longest, lines)

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

    def _id(self, fields: dict[str, Node]) -> str | None:
        node = fields.get("id")
        if self._scalar(node, "id") is None or not isinstance(node, Scalar):
            return None
        return node.text if self._check_id(node, "id") else None

    def _check_id(self, node: Scalar, what: str) -> bool:
        if _ID.fullmatch(node.text) and len(node.text) <= schema.LONGEST_ID:
            return True
        slug = re.sub(r"[^a-z0-9._-]+", "-", node.text[: schema.LONGEST_ID].lower()).strip("-._")
        hint = f", such as `{slug}`" if slug else ""
        kind = "id" if what == "id" else f"id of a {what}"
        self._report.add(
            node,
            f"{quoted(node.text)} is no {kind}: up to {schema.LONGEST_ID} small letters, digits, "
            f"`-`, `_`, `.`{hint}",
            refused=node.text,
        )
        return False

    def _date(self, fields: dict[str, Node], key: str) -> dt.date | None:
        return self._convert(fields.get(key), key, _parse_date)

    def _time(self, node: Node | None, what: str, empty: bool = True) -> float | None:
        return self._convert(node, what, parse_time, empty=empty)

    def _address(self, fields: dict[str, Node], key: str) -> str | None:
        return self._convert(fields.get(key), key, self._join)

    def _join(self, text: str) -> str:
        return web_address(text, self._base)

    def _join_or_path(self, text: str) -> str:
        return address_or_path(text, self._base)

    def _convert(
        self, node: Node | None, what: str, convert: Callable[[str], _T], empty: bool = True
    ) -> _T | None:
        """A scalar's text converted; what the conversion refuses is reported here."""
        text = self._scalar(node, what, empty)
        if text is None:
            return None
        try:
            return convert(text)
        except KnownError as error:
            refused = ""
            # An unseen character is named only where the rest would do.
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


#: Keys whose values hold a ``#`` now and then: "Issue #42"
_WITH_NUMBERS = frozenset(
    ("title", "name", "place", "abstract", "description", "file", "slides", "thumbnail")
)


def _text_of(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


_KEYS: dict[type[schema.Entry], dict[str, bool]] = {
    entry: schema.keys(entry)
    for entry in (
        schema.CatalogueEntry,
        schema.RecordingEntry,
        schema.TalkEntry,
        schema.SpeakerEntry,
    )
}


def _parse_date(text: str) -> dt.date:
    try:
        if _DATE.fullmatch(text):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise KnownError(f"{quoted(text)} is no date: write year-month-day, as in 2016-11-03")


def _suggestion(text: str, known: Any) -> str | None:
    close = difflib.get_close_matches(text[:80].lower(), known, n=1)
    return close[0] if close else None


def _listed(known: dict[str, bool]) -> str:
    return ", ".join(known)


def _short(text: str) -> str:
    return quoted(text, 40).strip("`")
