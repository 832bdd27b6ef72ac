"""Replacing ranges of a text, and finding lines, ends and comments in a YAML text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_LINE_BREAK = re.compile(r"\r\n|\n|\r")
_GAP = re.compile(r"(?:[ \t\r\n]|(?<![^ \t\r\n])#[^\r\n]*)*")
_COMMENT = re.compile(r"(?<![^ \t\r\n])#[^\r\n]*")


class CannotPatch(Exception):
    """A text is written in a form that is not changed in place."""


class Splices:
    """Replacements of ranges of a text, which are made together at the end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._break = line_break(text)
        self._splices: list[tuple[int, int, str]] = []

    def replace(self, start: int, end: int, new: str) -> None:
        """Replace a range; its line breaks become those of the text."""
        new = new.replace("\r\n", "\n").replace("\n", self._break)
        self._splices.append((start, end, new))

    def insert(self, at: int, new: str) -> None:
        """Insert a text after what was inserted there before."""
        self.replace(at, at, new)

    def delete(self, start: int, end: int) -> None:
        """Delete a range."""
        self.replace(start, end, "")

    def delete_lines(self, start: int, end: int) -> None:
        """Delete lines from a line's start to a line's end; what is inserted there stays."""
        if start:
            self.delete(end_of_line_before(self._text, start), end)
        else:
            self.delete(start, next_line(self._text, end))

    def delete_in_flow(self, start: int, end: int, previous_end: int | None) -> None:
        """Delete an item or entry within brackets or braces, with one comma.

        ``previous_end`` is where the item before it ends, if there is one. Comments stay.
        """
        text = self._text
        comma = comma_after(text, end)
        if comma is not None and text[end:comma].strip():
            # A comment before the comma
            self.delete(start, end)
            self.delete(comma, comma + 1)
        elif comma is not None:
            stop = comma + 1
            while text[stop : stop + 1] in (" ", "\t"):
                stop += 1
            self.delete(start, stop)
        else:
            before = None if previous_end is None else comma_after(text, previous_end)
            if before is not None and not text[before + 1 : start].strip():
                start = before
            elif before is not None:
                self.delete(before, before + 1)
            self.delete(start, end)

    @property
    def count(self) -> int:
        """How many replacements there are."""
        return len(self._splices)

    def forget(self, count: int) -> None:
        """Forget all replacements but the first ones."""
        del self._splices[count:]

    def result(self, start: int = 0, end: int | None = None) -> str:
        """Return the changed text of a range. Raises CannotPatch if replacements overlap."""
        done = start
        parts: list[str] = []
        # Stable, so that texts inserted at one place stay in order.
        for first, last, new in sorted(self._splices, key=lambda splice: splice[:2]):
            if first < done and (new or last < first):
                raise CannotPatch
            parts += (self._text[done:first], new)
            done = max(done, last)
        parts.append(self._text[done : len(self._text) if end is None else end])
        return "".join(parts)


def line_break(text: str) -> str:
    """Return the line break that a text uses."""
    found = _LINE_BREAK.search(text)
    return found[0] if found else "\n"


def start_of_line(text: str, at: int) -> int:
    """Return where the line of a place begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def previous_line(text: str, at: int) -> int:
    """Return where the line before the one of a place begins. Raises CannotPatch for the first."""
    return start_of_line(text, end_of_line_before(text, at))


def end_of_line(text: str, at: int) -> int:
    """Return where the line of a place ends, before its line break."""
    found = _LINE_BREAK.search(text, at)
    return found.start() if found else len(text)


def end_of_line_before(text: str, at: int) -> int:
    """Return where the line before the one of a place ends. Raises CannotPatch for the first."""
    line = start_of_line(text, at)
    if not line:
        raise CannotPatch
    return line - (2 if text[line - 2 : line] == "\r\n" else 1)


def next_line(text: str, at: int) -> int:
    """Return where the line after the one of a place begins; the end of the text for the last."""
    found = _LINE_BREAK.search(text, at)
    return found.end() if found else len(text)


def is_blank(text: str, start: int) -> bool:
    """Return whether the line that begins here has nothing in it; the end of the text has not."""
    return start < len(text) and not text[start : end_of_line(text, start)].strip()


def end_of(text: str, node: Node) -> int:
    """Return where a node's text ends, without the blank lines and comments after a block."""
    end = int(node.end_mark.index)
    if isinstance(node, ScalarNode):
        start = int(node.start_mark.index)
        return end if node.style not in ("|", ">") else start + len(text[start:end].rstrip())
    if not isinstance(node, MappingNode | SequenceNode) or node.flow_style or not node.value:
        return end
    last = node.value[-1]
    return end_of(text, last[1] if isinstance(node, MappingNode) else last)


def comma_after(text: str, at: int) -> int | None:
    """Return the place of a comma that follows, after spaces, line breaks and comments only."""
    found = _GAP.match(text, at)
    end = found.end() if found else at
    return end if text[end : end + 1] == "," else None


def comments_in(text: str, node: Node, start: int, end: int) -> list[str]:
    """Return the comments of a range of the text that contains a node and no other value."""
    comments, done = [], start
    for first, last in (*_scalars(text, node), (end, end)):
        comments += _COMMENT.findall(text, done, max(first, done))
        done = max(done, last)
    return comments


def _scalars(text: str, node: Node) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the texts in a node; a block's header may be followed by a comment."""
    if isinstance(node, ScalarNode):
        start = int(node.start_mark.index)
        if node.style in ("|", ">"):
            start = end_of_line(text, start)
        yield start, end_of(text, node)
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            yield from _scalars(text, key)
            yield from _scalars(text, value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _scalars(text, item)
