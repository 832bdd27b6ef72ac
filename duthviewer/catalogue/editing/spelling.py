"""Spelling new values as a person's file spells the old ones: quotes, blocks, forms of times."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from duthviewer.catalogue.times import TimeError, format_time, parse_time
from duthviewer.catalogue.writer import FOLDABLE, to_yaml

_TAG = "tag:yaml.org,2002:"
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_CLOCK = re.compile(r"([0-9]+:)?([0-9]+):[0-9]{2}(\.[0-9]+)?")
_ONE_LINE = float("inf")


@dataclass(frozen=True)
class Form:
    """The form of a file: JSON, or a YAML in which new texts may be blocks of several lines."""

    is_json: bool = False
    with_blocks: bool = True


def block_entry(name: str, node: Node, form: Form, column: int) -> str:
    """Return ``name: value`` for a mapping at a column, without indent before the first line."""
    return _indented(
        to_yaml(MappingNode(_TAG + "map", [(key_node(name), _fitting(node, form))])), column
    )


def block_item(node: Node, form: Form, column: int) -> str:
    """Return ``- value`` for a list at a column, without indent before the first line."""
    return _indented(to_yaml(SequenceNode(_TAG + "seq", [_fitting(node, form)])), column)


def block_value(node: Node, form: Form, column: int) -> str:
    """Return what follows the colon of a key at a column: " text", or lines of a block."""
    node = _fitting(node, form)
    entry = MappingNode(_TAG + "map", [(key_node("k"), node)])
    is_line = isinstance(node, ScalarNode) and node.style not in ("|", ">")
    text = to_yaml(entry, _ONE_LINE) if is_line else to_yaml(entry)
    return _indented(text, column)[2:]


def flow_entry(name: str, node: Node, form: Form) -> str:
    """Return ``name: value`` for a mapping in braces."""
    if form.is_json:
        return f"{json.dumps(name, ensure_ascii=False)}: {flow_value(node, form)}"
    mapping = MappingNode(_TAG + "map", [(key_node(name), _in_flow(node))], flow_style=True)
    return to_yaml(mapping, _ONE_LINE).strip()[1:-1]


def flow_value(node: Node, form: Form) -> str:
    """Return a value for a list or a mapping in brackets or braces."""
    if form.is_json:
        return json.dumps(_plain(node), ensure_ascii=False)
    listing = SequenceNode(_TAG + "seq", [_in_flow(node)], flow_style=True)
    return to_yaml(listing, _ONE_LINE).strip()[1:-1]


def like(
    actual: Node, node: Node, key: str, form: Form, *, in_flow: bool
) -> tuple[Node, str | None]:
    """Return a node in the style of the one it replaces, and its text if that is known already."""
    if not isinstance(node, ScalarNode) or not isinstance(actual, ScalarNode):
        return node, None
    style = actual.style or None
    quote = style if style in ("'", '"') else ""
    if node.tag != _TAG + "str" or key in ("start", "end"):
        text = node.value
        if node.tag == _TAG + "float":
            text = _time_like(actual.value, float(text)) or text
        elif node.tag == _TAG + "str":
            text = _time_like(actual.value, parse_time(text)) or text
        elif node.tag == _TAG + "null":
            quote = ""
        return node, f"{quote}{text}{quote}"
    if style in ("|", ">") and form.with_blocks and not in_flow:
        if style == ">" and not FOLDABLE.fullmatch(node.value):
            style = "|"
    elif "\n" in node.value:
        style = (node.style or "|") if form.with_blocks and not in_flow else '"'
    elif not in_flow and actual.start_mark.line != actual.end_mark.line:
        style = node.style
    elif style in ("|", ">"):
        style = None
    return ScalarNode(node.tag, node.value, style=style), None


def _time_like(written: str, seconds: float) -> str | None:
    """Return a time in the form of another; None for the usual form."""
    whole, _, fraction = f"{seconds:.6f}".partition(".")
    fraction = fraction.rstrip("0")
    if number := _NUMBER.fullmatch(written):
        return f"{whole}.{fraction or '0'}" if fraction or number[1] else whole
    if clock := _CLOCK.fullmatch(written):
        tail = f".{fraction}" if fraction else ""
        minutes, second = divmod(int(whole), 60)
        hour, minute = divmod(minutes, 60)
        if clock[1] or hour:
            pad = len(clock[1]) - 1 if clock[1] else 1
            return f"{hour:0{min(pad, 2)}}:{minute:02}:{second:02}{tail}"
        return f"{minute:0{min(len(clock[2]), 2)}}:{second:02}{tail}"
    try:
        parse_time(written)
    except TimeError:
        return None
    return format_time(seconds)


def _fitting(node: Any, form: Form) -> Any:
    """Return a node without blocks if the form has none."""
    if form.with_blocks:
        return node
    if isinstance(node, ScalarNode):
        is_block = node.style in ("|", ">")
        return ScalarNode(node.tag, node.value, style='"' if is_block else node.style)
    if isinstance(node, SequenceNode):
        items = [_fitting(item, form) for item in node.value]
        return SequenceNode(node.tag, items, flow_style=node.flow_style)
    pairs = [(key, _fitting(value, form)) for key, value in node.value]
    return MappingNode(node.tag, pairs, flow_style=node.flow_style)


def _in_flow(node: Node) -> Node:
    """Return a node in which texts of several lines are quoted so that they fit on one."""
    if isinstance(node, ScalarNode):
        style = '"' if "\n" in node.value else node.style
        return ScalarNode(node.tag, node.value, style=None if style in ("|", ">") else style)
    if isinstance(node, SequenceNode):
        return SequenceNode(node.tag, [_in_flow(one) for one in node.value], flow_style=True)
    return MappingNode(
        node.tag, [(key, _in_flow(value)) for key, value in node.value], flow_style=True
    )


def _plain(node: Node) -> Any:
    """Return the value of a node for JSON."""
    if isinstance(node, MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_plain(item) for item in node.value]
    if node.tag == _TAG + "null":
        return None
    if node.tag == _TAG + "float":
        return float(node.value)
    return int(node.value) if node.tag == _TAG + "int" else node.value


def key_node(name: str) -> Node:
    """Return the node of a key."""
    return ScalarNode(_TAG + "str", name)


def _indented(text: str, column: int) -> str:
    indent = "\n" + " " * column
    return re.sub(r"\n(?=[^\n])", lambda _: indent, text.rstrip("\n"))
