"""Changing the text of a catalogue so that it says something else, and nothing else changes.

The file is not written again: only the text of the values that change is replaced, at the marks
of PyYAML's nodes. Everything else, as comments, order, quotes and line ends, stays byte for byte.
(ruamel.yaml keeps comments too, but writes the whole file in its own indentation and line breaks.)

What a node has to say comes from the catalogue's writer, twice: as it was and as it is to be. Where
both are the same, the file keeps its own spelling.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.editing import spelling
from duthviewer.catalogue.editing.items import BlockItems, FlowItems, ListItems
from duthviewer.catalogue.editing.splices import (
    CannotPatch,
    Splices,
    comments_in,
    end_of,
    end_of_line,
    end_of_line_before,
    start_of_line,
)
from duthviewer.catalogue.editing.wanted import (
    Wanted,
    by_key,
    is_same,
    longest_increasing,
    pairs_of,
    wanted_items,
    wanted_talks,
)
from duthviewer.catalogue.nodes import no_collecting
from duthviewer.catalogue.writer import head_node, recording_node

#: PyYAML breaks lines there; the reader takes them for spaces.
_NO_BREAKS = re.compile("[\x85\u2028\u2029]")
#: Without tags, which are not needed here and take a third of the time
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_COLON = re.compile(r"[ \t]*:")


def amended(
    text: str, before: Conference, after: Conference, *, with_blocks: bool = True
) -> str | None:
    """Return the text of a catalogue, changed from what it says now to what it is to say.

    The result has to be read and compared. None if the text cannot be changed in place.
    Without blocks, new texts are quoted: an indented comment that follows a block would be part of
    its text.
    """
    mark, body = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    try:
        with no_collecting():
            root = yaml.compose(_NO_BREAKS.sub(" ", body), _LOADER)
        if not isinstance(root, MappingNode):
            return None
        is_json = bool(root.flow_style and root.value and root.value[0][0].style == '"')
        patch = _Patch(body, spelling.Form(is_json=is_json, with_blocks=with_blocks))
        patch.catalogue(root, before, after)
        return mark + patch.splices.result()
    except (CannotPatch, yaml.YAMLError):
        return None


class _Patch:
    """Collects the splices that change a text."""

    def __init__(self, text: str, form: spelling.Form) -> None:
        self.text = text
        self.splices = Splices(text)
        self.form = form

    def catalogue(self, root: MappingNode, before: Conference, after: Conference) -> None:
        """Change the whole catalogue."""
        self._fixed(root, by_key(head_node(before)), by_key(head_node(after)), root.flow_style)
        entries = {key.value: (key, value) for key, value in root.value}
        if before.recordings != after.recordings:
            key, value = entries["recordings"]
            old = {one.id: recording_node(one, before.base) for one in before.recordings}
            new = {one.id: recording_node(one, after.base) for one in after.recordings}
            self._own(key, value, old, new, root.flow_style)
        if before.talks != after.talks:
            key, value = entries["talks"]
            self._items(
                key,
                value,
                wanted_talks(before),
                wanted_talks(after),
                root.flow_style,
                is_spaced=True,
            )

    # Mappings. ``in_flow``: whether the node is within brackets or braces.

    def _own(
        self,
        key: Node,
        value: Node,
        before: Mapping[str, Node],
        after: Mapping[str, Node],
        in_flow: bool,
    ) -> None:
        """Change a mapping with keys of the person's own."""
        order = [name for name in after if name in before]
        count = self.splices.count
        with contextlib.suppress(CannotPatch):
            if (
                isinstance(value, MappingNode)
                and value.value
                and order == [name for name in before if name in after]
            ):
                self._fixed(value, before, after, in_flow)
                return
        # Empty, in another order, or written in an unusual form
        self.splices.forget(count)
        start, end = int(value.start_mark.index), end_of(self.text, value)
        if after and comments_in(self.text, value, start, end):
            raise CannotPatch
        pairs = [(spelling.key_node(name), node) for name, node in after.items()]
        node = MappingNode("tag:yaml.org,2002:map", pairs, flow_style=not pairs)
        self._replace(key, value, node, in_flow)

    def _fixed(
        self,
        actual: MappingNode,
        before: Mapping[str, Node],
        after: Mapping[str, Node],
        in_flow: bool,
    ) -> None:
        """Change the entries of a mapping; new ones go where they are in ``after``."""
        if not after:
            raise CannotPatch
        in_flow = in_flow or bool(actual.flow_style)
        found = {key.value: (key, value) for key, value in actual.value}
        if not in_flow and any(self._is_explicit(key) for key, _ in actual.value):
            raise CannotPatch
        anchor: tuple[Node, Node] | None = None
        for name, wanted in after.items():
            if name not in found:
                self._insert_entry(actual, anchor, name, wanted, in_flow)
                continue
            key, value = anchor = found[name]
            if name not in before:
                # Empty, as in ``end:``
                self._replace(key, value, wanted, in_flow)
            elif not is_same(before[name], wanted):
                self._value(key, value, before[name], wanted, in_flow)
        for number, (key, value) in enumerate(actual.value):
            if key.value in before and key.value not in after:
                self._remove_entry(actual, number, key, value, in_flow)

    def _value(self, key: Node, value: Node, before: Node, after: Node, in_flow: bool) -> None:
        """Change the value of a key, as little as possible."""
        if isinstance(before, MappingNode) and isinstance(after, MappingNode):
            self._own(key, value, by_key(before), by_key(after), in_flow)
        elif isinstance(before, SequenceNode) and isinstance(after, SequenceNode):
            self._items(key, value, wanted_items(before), wanted_items(after), in_flow)
        else:
            self._replace(key, value, after, in_flow)

    def _replace(self, key: Node, value: Node, after: Node, in_flow: bool) -> None:
        """Replace the value of a key."""
        text, start, end = self.text, int(value.start_mark.index), end_of(self.text, value)
        styled, written = spelling.like(value, after, key.value, self.form, in_flow=in_flow)
        is_block = isinstance(value, CollectionNode) and not value.flow_style
        column = int(key.start_mark.column)
        if in_flow:
            written = written or spelling.flow_value(styled, self.form)
        elif written is None:
            written = spelling.block_value(styled, self.form, column)
        first, line_break, rest = written.strip(" ").partition("\n")
        colon = self._after_colon(key)
        if start == end and self.text[colon - 1] != ":":
            self.splices.insert(colon, f": {written.strip(' ')}")
            return
        if start == end:
            start = end = colon
        if is_block:
            # The lines of a block go; comments between them and the key stay.
            self.splices.insert(colon, f" {first}" if first else "")
            line = end_of_line_before(text, start)
            self.splices.replace(line, end_of_line(text, end), line_break + rest)
            return
        is_scalar_block = isinstance(value, ScalarNode) and value.style in ("|", ">")
        if is_scalar_block:
            tail = text[start : end_of_line(text, start)].lstrip("|>+-0123456789").rstrip()
            stop = end
        elif line_break:
            stop = end_of_line(text, end)
            tail = text[end:stop].rstrip()
            between = text[colon:start].strip()
            if between and tail:
                raise CannotPatch
            tail = tail or (f"  {between}" if between else "")
        else:
            tail, stop = "", end
        if line_break or start == colon:
            start, first = colon, f" {first}" if first else ""
        self.splices.replace(start, stop, f"{first}{tail}{line_break}{rest}")

    def _insert_entry(
        self,
        actual: MappingNode,
        anchor: tuple[Node, Node] | None,
        name: str,
        wanted: Node,
        in_flow: bool,
    ) -> None:
        """Insert an entry after another, or before all."""
        first = actual.value[0][0]
        column = int(first.start_mark.column)
        start = int(first.start_mark.index)
        if in_flow:
            entry = spelling.flow_entry(name, wanted, self.form)
        else:
            entry = spelling.block_entry(name, wanted, self.form, column)
        if anchor is None and in_flow:
            self.splices.insert(start, f"{entry}, ")
            return
        if anchor is None:
            indent = "\n" + " " * column
            if self.text[start_of_line(self.text, start) : start].strip() or not start:
                # After the dash of an item, or the first line of the file
                self.splices.insert(start, entry + indent)
            else:
                self.splices.insert(end_of_line_before(self.text, start), indent + entry)
            return
        end = end_of(self.text, anchor[1])
        if end == int(anchor[1].start_mark.index):
            # An empty value
            end = self._after_colon(anchor[0])
        if in_flow:
            self.splices.insert(end, f", {entry}")
        else:
            self.splices.insert(end_of_line(self.text, end), f"\n{' ' * column}{entry}")

    def _remove_entry(
        self, actual: MappingNode, number: int, key: Node, value: Node, in_flow: bool
    ) -> None:
        """Remove an entry; its comments stay."""
        text, start, end = self.text, int(key.start_mark.index), end_of(self.text, value)
        if in_flow:
            previous = end_of(text, actual.value[number - 1][1]) if number else None
            self.splices.delete_in_flow(start, end, previous)
            return
        line = start_of_line(text, start)
        stop = end_of_line(text, end)
        comments = comments_in(text, MappingNode("", [(key, value)]), start, stop)
        indent = " " * int(key.start_mark.column)
        if text[line:start].strip():
            # The first entry of an item, after its dash
            if number + 1 == len(actual.value):
                raise CannotPatch
            follower = int(actual.value[number + 1][0].start_mark.index)
            between = "".join(f"{comment}\n{indent}" for comment in comments)
            if text[stop:follower].strip():
                raise CannotPatch
            self.splices.replace(start, follower, between)
        elif comments:
            self.splices.replace(start, stop, f"\n{indent}".join(comments))
        else:
            self.splices.delete_lines(line, stop)

    # Lists.

    def _items(
        self,
        key: Node,
        value: Node,
        before: Sequence[Wanted],
        after: Sequence[Wanted],
        in_flow: bool,
        *,
        is_spaced: bool = False,
    ) -> None:
        """Change a list. ``is_spaced``: a list of one item has an empty line between items."""
        if (
            not isinstance(value, SequenceNode)
            or len(value.value) != len(before)
            or not before
            or not after
        ):
            nodes = [wanted.node() for wanted in after]
            listing = SequenceNode("tag:yaml.org,2002:seq", nodes, flow_style=not nodes)
            self._replace(key, value, listing, in_flow)
            return
        in_flow = in_flow or bool(value.flow_style)
        old_of = pairs_of(before, after)
        staying = longest_increasing([old for old in old_of if old is not None])
        for old, new in zip(old_of, after, strict=True):
            if old in staying and old is not None and before[old].value != new.value:
                self._item(value.value[old], before[old], new, in_flow)
        ranges: ListItems
        if in_flow:
            ranges = FlowItems(self.text, self.splices, self.form, value)
        else:
            ranges = BlockItems(self.text, self.splices, self.form, value, is_spaced)
        place: int | None = None
        for old, new in zip(old_of, after, strict=True):
            if old in staying:
                place = old
            elif old is None:
                ranges.insert(place, ranges.written(new.node()))
            else:
                ranges.insert(place, self._moved(value.value[old], before[old], new, ranges, old))
        for old in range(len(before)):
            if old not in staying:
                ranges.remove(old)

    def _item(self, actual: Node, before: Wanted, after: Wanted, in_flow: bool) -> None:
        """Change an item of a list."""
        old, new = before.node(), after.node()
        if isinstance(actual, MappingNode) and actual.value:
            in_flow = in_flow or bool(actual.flow_style)
            self._fixed(actual, by_key(old), by_key(new), in_flow)
            self._extended_timeline(actual, before, after, in_flow)
            return
        is_flow = in_flow or bool(getattr(actual, "flow_style", False))
        if isinstance(actual, SequenceNode) and isinstance(new, SequenceNode) and is_flow:
            if len(actual.value) == len(old.value) == len(new.value):
                for one, was, wanted in zip(actual.value, old.value, new.value, strict=True):
                    if not is_same(was, wanted):
                        self._replace_scalar(one, wanted, in_flow=True)
            else:
                start, end = int(actual.start_mark.index), end_of(self.text, actual)
                self.splices.replace(start, end, spelling.flow_value(new, self.form))
            return
        self._replace_scalar(actual, new, in_flow=in_flow)

    def _extended_timeline(
        self, actual: MappingNode, before: Wanted, after: Wanted, in_flow: bool
    ) -> None:
        """Write a timeline again whose last entry closes it at a talk's end that has moved."""
        (old, old_end_s), (new, end_s) = before.value, after.value
        if not isinstance(old, Talk) or old_end_s == end_s or not new.timeline:
            return
        for key, value in actual.value:
            if key.value == "timeline" and isinstance(value, SequenceNode):
                was, wanted = (by_key(one.node())["timeline"] for one in (before, after))
                if len(value.value) != len(was.value) and is_same(was, wanted):
                    self._replace(key, value, wanted, in_flow)

    def _replace_scalar(self, actual: Node, node: Node, *, in_flow: bool) -> None:
        if not isinstance(actual, ScalarNode) or actual.style in ("|", ">"):
            raise CannotPatch
        styled, written = spelling.like(actual, node, "", self.form, in_flow=in_flow)
        # In a block's item, a text of one line is written as in brackets.
        written = written or spelling.flow_value(styled, self.form)
        self.splices.replace(int(actual.start_mark.index), int(actual.end_mark.index), written)

    def _moved(
        self, actual: Node, before: Wanted, after: Wanted, ranges: ListItems, old: int
    ) -> str:
        """Return the text of an item that moves to another place."""
        start, end = ranges.range_of(old)
        patch = _Patch(self.text, self.form)
        if before.value != after.value:
            patch._item(actual, before, after, ranges.in_flow)
        return patch.splices.result(start, end)

    def _is_explicit(self, key: Node) -> bool:
        """Return whether a key is written as ``? key``, with its value on a line below."""
        start = int(key.start_mark.index)
        return "?" in self.text[start_of_line(self.text, start) : start]

    def _after_colon(self, key: Node) -> int:
        """Return the place after the colon of a key, or after a key without one, as in ``{a}``."""
        found = _COLON.match(self.text, int(key.end_mark.index))
        return found.end() if found else int(key.end_mark.index)
