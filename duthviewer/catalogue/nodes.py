"""YAML as nodes with their places in the file; tags, anchors and aliases are refused.

PyYAML converts values: a bare ``55:09`` becomes the number 3309, ``08:30`` stays a text. A node
keeps the text of the file. Nodes are built from PyYAML's events, so that nothing is constructed or
expanded, and parsing stops at the first bound exceeded.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias

import yaml

from duthviewer.catalogue.problems import printable, quoted

MOST_NODES = 1_000_000
DEEPEST = 20
MOST_PROBLEMS = 1000

FAST_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


class Scalar:
    """A single text as written in the file. ``line`` and ``column`` count from 0.

    ``end`` is the line and column where it ends, for a plain text that a comment may follow.
    """

    __slots__ = ("column", "end", "line", "plain", "text")

    def __init__(
        self, text: str, plain: bool, line: int, column: int, end: tuple[int, int] | None = None
    ) -> None:
        self.text = text
        self.plain = plain
        self.line = line
        self.column = column
        self.end = end


class Listing:
    """A list of nodes."""

    __slots__ = ("column", "items", "line")

    def __init__(self, line: int, column: int) -> None:
        self.items: list[Node] = []
        self.line = line
        self.column = column

    def add(self, node: Node, report: Report) -> None:
        self.items.append(node)


class Mapping:
    """Unique keys with their places, and their nodes."""

    __slots__ = ("_key", "column", "entries", "line")

    def __init__(self, line: int, column: int) -> None:
        self.entries: dict[str, tuple[Scalar, Node]] = {}
        self.line = line
        self.column = column
        self._key: Node | None = None

    def add(self, node: Node, report: Report) -> None:
        """Add the next node; keys and values alternate."""
        key = self._key
        if key is None:
            self._key = node
            if isinstance(node, Listing | Mapping):
                report.add(node, "a key is a plain text, not a list or a mapping")
            return
        self._key = None
        if not isinstance(key, Scalar):
            return
        if key.text in self.entries:
            first = self.entries[key.text][0]
            report.add(
                key,
                f"{quoted(key.text)} is given twice: first on line {first.line + 1}, "
                f"column {first.column + 1}; remove one",
            )
            return
        self.entries[key.text] = (key, node)


class Refused:
    """Replaces a refused node, so that it is not reported twice."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column


Node: TypeAlias = Scalar | Listing | Mapping | Refused


def is_null(node: Node) -> bool:
    """Return whether a value is empty: nothing, ``~`` or ``null``."""
    return isinstance(node, Scalar) and node.plain and node.text in _NULLS


class TooMany(Exception):
    """Raised to stop reading; the problems have been reported."""


class ReportedProblem(NamedTuple):
    """A problem as the reader reports it; its place counts from 0."""

    line: int
    column: int
    message: str
    #: The refused text, in which an invisible character may be the cause
    refused: str = ""
    #: An error of YAML's syntax, whose cause may lie elsewhere
    is_syntax: bool = False


class Report:
    """Collects problems, and warnings about values that were probably misread."""

    def __init__(self) -> None:
        self.found: list[ReportedProblem] = []
        self.warnings: list[ReportedProblem] = []

    def add(self, node: Any, message: str, refused: str = "", is_syntax: bool = False) -> None:
        """Add a problem at a node or a mark, which have a ``line`` and a ``column``."""
        line, column = node.line, node.column
        self.found.append(ReportedProblem(line, column, printable(message), refused, is_syntax))
        if len(self.found) >= MOST_PROBLEMS:
            self.found.append(
                ReportedProblem(line, column, "too many problems: stopped reading here")
            )
            raise TooMany

    def warn(self, line: int, column: int, message: str) -> None:
        """Add a warning, unless there are already very many."""
        if len(self.warnings) < MOST_PROBLEMS:
            self.warnings.append(ReportedProblem(line, column, printable(message)))


def parse(text: str, report: Report, loader: Any = FAST_LOADER) -> Node | None:
    """Parse the document in a text; return None and report problems if it cannot be parsed."""
    root: list[Node] = []
    stack: list[Listing | Mapping] = []
    last: Any = Refused(0, 0)
    #: Where the last node begins, if it is a quoted text of several lines
    last_quoted: Any = None
    count = 0
    try:
        for event in _events(text, loader):
            kind = type(event)
            mark = last = event.start_mark
            node: Node
            if kind is yaml.ScalarEvent:
                # A plain style is None from PyYAML and "" from libyaml.
                end = event.end_mark
                last_quoted = mark if event.style in ("'", '"') and end.line > mark.line else None
                ends = None if event.style else (end.line, end.column)
                node = Scalar(event.value, not event.style, mark.line, mark.column, ends)
            elif kind is yaml.MappingStartEvent:
                node = Mapping(mark.line, mark.column)
            elif kind is yaml.SequenceStartEvent:
                node = Listing(mark.line, mark.column)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                stack.pop()
                continue
            elif kind is yaml.AliasEvent:
                report.add(
                    mark, f"the alias {quoted('*' + event.anchor)} is not allowed: write it out"
                )
                node = Refused(mark.line, mark.column)
            elif kind is yaml.DocumentStartEvent:
                if root:
                    report.add(mark, "a second document: a catalogue is one, remove the `---`")
                    return None
                continue
            else:
                continue
            count += 1
            if count > MOST_NODES:
                report.add(mark, f"more than {MOST_NODES:,} values: too large for a catalogue")
                return None
            if kind is not yaml.AliasEvent:
                if event.anchor is not None:
                    report.add(
                        mark, f"the anchor {quoted('&' + event.anchor)} is not allowed: remove it"
                    )
                if event.tag is not None:
                    report.add(mark, f"the tag {quoted(event.tag)} is not allowed: remove it")
                    if isinstance(node, Scalar):
                        node = Refused(mark.line, mark.column)
            if stack:
                stack[-1].add(node, report)
            else:
                root.append(node)
            if isinstance(node, Listing | Mapping):
                stack.append(node)
                if len(stack) > DEEPEST:
                    report.add(mark, f"nested more than {DEEPEST} deep")
                    return None
    except yaml.YAMLError as error:
        _report_syntax(error, text, report, last_quoted)
        return None
    except (ValueError, OverflowError):
        # WORKAROUND: PyYAML's own scanner passes "\UFFFFFFFF" to chr() unchecked, and a directive
        # of 5,000 digits to int(); libyaml reports both as errors of syntax.
        report.add(last, "not valid YAML near here: a character or a number out of range")
        return None
    return root[0] if root else None


@contextmanager
def no_collecting() -> Iterator[None]:
    """Pause the garbage collector, which would walk up to a million nodes repeatedly."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _events(text: str, loader: Any) -> Iterator[Any]:
    parser = loader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


#: Parts of PyYAML's and libyaml's messages with helpful words; the first match is used.
_PLAIN_WORDS = (
    ("cannot start any token", "this character cannot begin a text: put the text in quotes"),
    ("mapping values are not allowed", "a `: ` within a text or a wrong indent: quote the text"),
    ("while scanning a quoted scalar", "this quoted text is not closed: add the quote at its end"),
    ("unknown escape", "an unknown `\\` escape: use single quotes, or write `\\\\`"),
    ("found undefined tag handle", "tags are not allowed: remove the `!`"),
    ("while scanning a simple key", "a key without its `:`: write `key: value`"),
    ("while parsing a flow sequence", "this `[` is not closed, or a `,` is missing"),
    ("while parsing a flow mapping", "this `{` is not closed, or a `,` is missing"),
    ("while parsing a block mapping", "wrong indent, or a key without its `:`"),
    ("while parsing a block collection", "wrong indent: align the `- ` of a list's items"),
    ("block sequence entries are not allowed", "a `- ` item is not allowed here: begin a new line"),
)
_AT_THE_OPENING = ("quoted scalar", "flow sequence", "flow mapping")


def _report_syntax(error: yaml.YAMLError, text: str, report: Report, last_quoted: Any) -> None:
    """Report a syntax error in plain words, at the place to fix."""
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position] if isinstance(error.position, int) else ""
        place = Refused(before.count("\n"), len(before) - before.rfind("\n") - 1)
        report.add(place, "not valid YAML: a character that is not allowed")
        return
    context = str(getattr(error, "context", None) or "")
    problem = str(getattr(error, "problem", None) or error)
    mark: Any = getattr(error, "problem_mark", None)
    opening: Any = getattr(error, "context_mark", None)
    said = f"{context} {problem}"
    words = next((words for part, words in _PLAIN_WORDS if part in said), problem.split("\n")[0])
    is_sure = False
    if "\\t" in problem or (mark is not None and _tab_at(text, mark)):
        words, is_sure = "a tab (U+0009) is not allowed here: use spaces", True
    elif opening is not None and any(part in context for part in _AT_THE_OPENING):
        mark = opening
        if "flow" in context and (hash_at := _comment_after(text, opening)):
            mark, words, is_sure = hash_at, _EATEN, True
    elif last_quoted is not None and "block mapping" in context:
        # An apostrophe began a quoted text that ends at the next apostrophe, lines below.
        words = f"this quoted text goes on to line {mark.line + 1 if mark else 0}: close its quote"
        mark, is_sure = last_quoted, True
    report.add(mark or opening or Refused(0, 0), f"not valid YAML: {words}", is_syntax=not is_sure)


_EATEN = "`#` begins a comment, which hides the rest of this line: put the text in quotes"


def _comment_after(text: str, mark: Any) -> Refused | None:
    """Find a ``#`` in the line of an unclosed bracket; it may hide the closing bracket."""
    line = text.split("\n", mark.line + 1)[mark.line]
    match = re.compile(r" #.*[\]}]").search(line, mark.column)
    return Refused(mark.line, match.start() + 1) if match else None


def _tab_at(text: str, mark: Any) -> bool:
    line = text.split("\n", mark.line + 1)[mark.line : mark.line + 1]
    if not line:
        return False
    return "\t" in (re.match(r"\s*", line[0]) or [""])[0] or line[0][mark.column :][:1] == "\t"
