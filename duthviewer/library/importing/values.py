"""What an import brings: a conference, and what was understood, guessed and left out."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError


class ImportFailed(KnownError):
    """A source that cannot be read, or in which there is no talk; the sentence says why."""


class Certainty(enum.Enum):
    """How sure an importer is of something that it read."""

    UNDERSTOOD = "understood"
    GUESSED = "guessed"
    LEFT_OUT = "left out"


class Finding(Value, frozen=True):
    """Something that an importer understood, guessed or left out.

    ``template`` is an English sentence with ``{placeholders}`` for ``values``, as in `KnownError`.
    """

    certainty: Certainty
    template: str
    values: Mapping[str, str] = {}
    #: The file or address that was read, and a line in it, from 1
    source: str = ""
    line: int | None = None
    #: The id of the talk that it is about
    talk: str | None = None

    def __str__(self) -> str:
        return self.template.format_map(self.values) if self.values else self.template


class MadeFile(Value, frozen=True):
    """A file that comes with an import, such as a deck made of pictures.

    Its name is a path inside the catalogue's folder.
    """

    name: str
    content: bytes


class ImportedConference(Value, frozen=True):
    """A conference made from a source."""

    conference: Conference
    findings: tuple[Finding, ...] = ()
    files: tuple[MadeFile, ...] = ()
    #: The catalogue as it was written, if the source is one, with its comments
    text: str = ""
