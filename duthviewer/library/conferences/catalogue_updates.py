"""Updates of catalogues that a person has copied: what is new in the original, merged."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.merge import MergeResult, merge
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.library.conferences.own_copies import (
    base_of,
    keep_base,
    original_of,
    updated_original,
)


class CatalogueUpdate(NamedTuple):
    """A new version of the catalogue from which a copy was made, and the merged result."""

    copy: Path
    original: Path
    #: The original's new text
    text: str
    base: Conference
    theirs: Conference
    result: MergeResult

    def merged_into(self, mine: Conference) -> MergeResult:
        """Merge the update into later values of the copy."""
        return merge(self.base, mine, self.theirs)

    def keep(self) -> None:
        """Remember that the copy contains this version. Raises CannotWrite."""
        keep_base(self.copy, self.text)


def find_update(copy: Path, mine: Conference) -> CatalogueUpdate | None:
    """Return what a new version of the original would change in a copy, whose values are ``mine``.

    None for a catalogue that is no copy, without a new version, for a version that cannot be read,
    and for one that changes nothing; that one is remembered. Reads the disk. Raises CannotWrite.
    """
    # The window imports this module at its start, and needs YAML on threads only.
    from duthviewer.catalogue.reader import parse_catalogue

    text, base_text, original = updated_original(copy), base_of(copy), original_of(copy)
    if text is None or base_text is None or original is None:
        return None
    try:
        theirs, base = parse_catalogue(text, original), parse_catalogue(base_text, original)
    except CatalogueError:
        return None
    update = CatalogueUpdate(copy, original, text, base, theirs, merge(base, mine, theirs))
    if update.result.conference == mine and not update.result.clashes:
        update.keep()
        return None
    return update
