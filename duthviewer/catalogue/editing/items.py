"""The items of a list in the text of a catalogue, with dashes or in brackets."""

from __future__ import annotations

from yaml.nodes import Node, SequenceNode

from duthviewer.catalogue.editing import spelling
from duthviewer.catalogue.editing.splices import (
    CannotPatch,
    Splices,
    end_of,
    end_of_line,
    end_of_line_before,
    is_blank,
    next_line,
    previous_line,
    start_of_line,
)


class ListItems:
    """The items of a list in the text."""

    in_flow = False

    def __init__(
        self, text: str, splices: Splices, form: spelling.Form, listing: SequenceNode
    ) -> None:
        self._text = text
        self._splices = splices
        self._form = form
        self._listing = listing

    def range_of(self, number: int) -> tuple[int, int]:
        """Return the text of an item."""
        raise NotImplementedError

    def written(self, node: Node) -> str:
        """Return the text of a new item."""
        raise NotImplementedError

    def insert(self, after: int | None, written: str) -> None:
        """Insert an item after another, or before all."""
        raise NotImplementedError

    def remove(self, number: int) -> None:
        """Remove an item."""
        raise NotImplementedError


class FlowItems(ListItems):
    """The items of a list in brackets."""

    in_flow = True

    def range_of(self, number: int) -> tuple[int, int]:
        item = self._listing.value[number]
        return int(item.start_mark.index), int(item.end_mark.index)

    def written(self, node: Node) -> str:
        return spelling.flow_value(node, self._form)

    def insert(self, after: int | None, written: str) -> None:
        if after is None:
            self._splices.insert(self.range_of(0)[0], f"{written}, ")
        else:
            self._splices.insert(self.range_of(after)[1], f", {written}")

    def remove(self, number: int) -> None:
        previous = self.range_of(number - 1)[1] if number else None
        self._splices.delete_in_flow(*self.range_of(number), previous)


class BlockItems(ListItems):
    """The items of a list with dashes. A range goes from a dash to the end of the last line."""

    def __init__(
        self,
        text: str,
        splices: Splices,
        form: spelling.Form,
        listing: SequenceNode,
        is_spaced: bool,
    ) -> None:
        super().__init__(text, splices, form, listing)
        self._column = int(listing.start_mark.column)
        count = len(listing.value)
        if count > 1:
            is_spaced = any(self._is_after_blank(number) for number in range(1, count))
        self._space = "\n" if is_spaced else ""

    def range_of(self, number: int) -> tuple[int, int]:
        item = self._listing.value[number]
        end = end_of(self._text, item)
        return self._dash(number), end_of_line(self._text, end)

    def written(self, node: Node) -> str:
        return spelling.block_item(node, self._form, self._column)

    def insert(self, after: int | None, written: str) -> None:
        indent = " " * self._column
        if after is None:
            start, _ = self.range_of(0)
            self._expect_own_line(start)
            end = end_of_line_before(self._text, start)
            self._splices.insert(end, f"\n{indent}{written}{self._space}")
        else:
            _, end = self.range_of(after)
            self._splices.insert(end, f"\n{self._space}{indent}{written}")

    def remove(self, number: int) -> None:
        text = self._text
        start, end = self.range_of(number)
        self._expect_own_line(start)
        line = start_of_line(text, start)
        before = self._text[previous_line(text, start) : line].strip()
        if not before or (number == 0 and not before.startswith("#")):
            following = next_line(text, end)
            if is_blank(text, following):
                # What is inserted at the end of the item's last line has to stay.
                self._splices.delete(end, end_of_line(text, following))
            elif following == len(text) and not before:
                line = previous_line(text, line)
        self._splices.delete_lines(line, end)

    def _is_after_blank(self, number: int) -> bool:
        line = start_of_line(self._text, self._dash(number))
        return line > 0 and is_blank(self._text, previous_line(self._text, line))

    def _dash(self, number: int) -> int:
        """Return the place of an item's dash."""
        text, item = self._text, self._listing.value[number]
        if number == 0:
            return int(self._listing.start_mark.index)
        line = start_of_line(text, int(item.start_mark.index))
        lowest = end_of(text, self._listing.value[number - 1])
        while line >= lowest:
            if text[line : line + self._column + 1] == " " * self._column + "-":
                return line + self._column
            line = previous_line(text, line)
        raise CannotPatch

    def _expect_own_line(self, dash: int) -> None:
        if self._text[start_of_line(self._text, dash) : dash].strip():
            raise CannotPatch
