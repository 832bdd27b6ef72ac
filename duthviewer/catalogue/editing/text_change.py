"""The text of a changed catalogue: made in place, then read and compared with the values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.errors import CannotKeepFormat
from duthviewer.catalogue.editing.patch import amended
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import parse_catalogue


def text_of_change(text: str, before: Conference, after: Conference, path: Path) -> str:
    """Return the text of a changed catalogue, in which all that did not change is as before.

    The result is read back and compared. Raises CannotKeepFormat.
    """
    for made in _attempts(text, before, after):
        try:
            if parse_catalogue(made, path) == after:
                return made
        except CatalogueError:
            continue
    raise CannotKeepFormat(
        "{path} is written in a form in which this change cannot be made without losing comments.",
        path=path,
    )


def _attempts(text: str, before: Conference, after: Conference) -> Iterator[str]:
    for with_blocks in (True, False):
        made = amended(text, before, after, with_blocks=with_blocks)
        if made is not None:
            yield made
