"""The formats that can be imported, and the order in which they are tried."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Protocol, cast

from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.values import ImportedConference

#: The modules of the formats, in the order in which they are asked: first those that recognise an
#: address by itself, then those that know a file by its structure, and last those that take any
#: text and any folder.
FORMATS = (
    "addresses",
    "pack",
    "ccc",
    "big_blue_button",
    "opencast",
    "pyvideo",
    "schedule_xml",
    "schedule_json",
    "info_json",
    "catalogue_file",
    "nfo",
    "chapters",
    "times_list",
    "folder",
)


class SourceFormat(Protocol):
    """The protocol of a format's module."""

    def recognises(self, document: Document) -> bool:
        """Return whether this is the format of a document, at little cost.

        Raises nothing but what reading the document raises.
        """
        ...

    def read(
        self, document: Document, context: ImportContext
    ) -> Iterator[ImportedConference] | ImportedConference:
        """Return the conferences of a document, or its only one. Raises ImportFailed."""
        ...


def formats() -> Iterator[SourceFormat]:
    """Yield the modules of the formats, imported one after the other."""
    for name in FORMATS:
        module = importlib.import_module(f"duthviewer.library.importing.formats.{name}")
        yield cast("SourceFormat", module)
