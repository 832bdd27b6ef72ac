"""What a node of a catalogue was and is to be, and which items of two lists are the same."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Hashable, Sequence
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.writer import talk_node


class Wanted(NamedTuple):
    """An item of a list, as it was or is to be; items with equal values have equal text."""

    key: Hashable
    value: Any
    node: Callable[[], Node]


def wanted_talks(conference: Conference) -> list[Wanted]:
    """Return the talks of a conference as items."""
    ends, base = conference.end_by_talk_id, conference.base
    return [
        Wanted(talk.id, (talk, ends[talk.id]), _Lazy(talk_node, talk, ends[talk.id], base))
        for talk in conference.talks
    ]


class _Lazy:
    """A function with its arguments, called once."""

    def __init__(self, make: Callable[..., Node], *arguments: Any) -> None:
        self._make = make
        self._arguments = arguments
        self._node: Node | None = None

    def __call__(self) -> Node:
        if self._node is None:
            self._node = self._make(*self._arguments)
        return self._node


def wanted_items(listing: SequenceNode) -> list[Wanted]:
    """Return the items of a list; mappings are known by their first value, as a speaker's name."""
    items = []
    for number, node in enumerate(listing.value):
        value = _value_of(node)
        key: Hashable = number if isinstance(node, SequenceNode) else value
        if isinstance(node, MappingNode):
            key = node.value[0][1].value
        items.append(Wanted(key, (value, None), _Lazy(_itself, node)))
    return items


def _itself(node: Node) -> Node:
    return node


def _value_of(node: Node) -> Any:
    """Return the content of a node, to compare it."""
    if isinstance(node, ScalarNode):
        return node.tag, node.value
    if isinstance(node, SequenceNode):
        return tuple(_value_of(item) for item in node.value)
    return tuple((key.value, _value_of(value)) for key, value in node.value)


def is_same(one: Node, other: Node) -> bool:
    """Return whether two nodes have the same content."""
    return bool(_value_of(one) == _value_of(other))


def by_key(node: Node) -> dict[str, Node]:
    """Return the values of a mapping by their keys."""
    return {key.value: value for key, value in node.value}


def pairs_of(before: Sequence[Wanted], after: Sequence[Wanted]) -> list[int | None]:
    """Return for each new item the number of the old one it was, by key, then by place."""
    numbers: dict[Hashable, list[int]] = {}
    for number, wanted in enumerate(before):
        numbers.setdefault(wanted.key, []).append(number)
    pairs = [numbers[one.key].pop(0) if numbers.get(one.key) else None for one in after]
    free = {number for rest in numbers.values() for number in rest}
    for number, (old, wanted) in enumerate(zip(pairs, after, strict=True)):
        # A talk's id never changes, but a speaker's name can.
        if old is None and number in free and not isinstance(wanted.value[0], Talk):
            pairs[number] = number
            free.discard(number)
    return pairs


def longest_increasing(numbers: Sequence[int]) -> set[int]:
    """Return the most of these numbers that are in order: the items that need not move."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect.bisect_left(tails, number)
        before[number] = tails[place - 1] if place else None
        tails[place : place + 1] = [number]
    found = set()
    current = tails[-1] if tails else None
    while current is not None:
        found.add(current)
        current = before[current]
    return found
