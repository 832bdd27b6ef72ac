"""The files of a published recording, in a folder or on a server."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import quote

from duthviewer.catalogue.addresses import AddressError, web_address
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.values import ImportFailed


class RecordingFiles(Protocol):
    """The files of a recording, wherever they are."""

    name: str

    def document(self, name: str) -> Document | None:
        """Return a file, if it exists; its content has been fetched."""
        ...

    def picture(self, name: str) -> bytes | None:
        """Return the content of a picture, if it exists."""
        ...

    def existing(self, names: tuple[str, ...]) -> str | None:
        """Return the first of these files that exists, without reading it."""
        ...

    def address(self, name: str) -> str | None:
        """Return the web address of a file."""
        ...

    def path(self, name: str) -> str:
        """Return the path of a file in the folder of the catalogue."""
        ...


class RecordingFolder:
    """The files of a recording in a folder."""

    def __init__(self, folder: Document, prefix: str) -> None:
        """``prefix``: the path of the folder in that of the catalogue."""
        self._folder = folder
        self._prefix = prefix
        self.name = folder.name

    def document(self, name: str) -> Document | None:
        file = self._folder.child(name)
        return None if file is None or file.is_folder else file

    def picture(self, name: str) -> bytes | None:
        with suppress(ImportFailed):
            file = self.document(name)
            return None if file is None else file.data
        return None

    def existing(self, names: tuple[str, ...]) -> str | None:
        return next((name for name in names if self.document(name) is not None), None)

    def address(self, name: str) -> str | None:
        return None

    def path(self, name: str) -> str:
        return f"{self._prefix}{name}"


class RecordingOnWeb:
    """The files of a recording on a server. They are requested one after the other."""

    def __init__(self, address: str, context: ImportContext) -> None:
        self._address = address
        self._context = context
        self.name = address

    def document(self, name: str) -> Document | None:
        # The HTTP client takes a while to import.
        from duthviewer.library.downloads.http_errors import AddressRefused

        self._context.check()
        self._context.report(name)
        address = self.address(name)
        if address is None:
            return None
        document = self._context.fetch(address)
        try:
            # Fetched here, where it may be missing.
            _ = document.data
        except AddressRefused as error:
            if error.status in (404, 410):
                return None
            raise
        return document

    def picture(self, name: str) -> bytes | None:
        document = self.document(name)
        return None if document is None else document.data

    def existing(self, names: tuple[str, ...]) -> str | None:
        from duthviewer.library.downloads.http import shared_client
        from duthviewer.library.downloads.http_errors import AddressRefused

        for name in names:
            self._context.check()
            address = self.address(name)
            if address is None:
                continue
            try:
                shared_client().size(address)
            except AddressRefused as error:
                if error.status in (404, 410):
                    continue
                raise
            return name
        return None

    def address(self, name: str) -> str | None:
        with suppress(AddressError):
            return web_address(f"{self._address}{quote(name)}")
        return None

    def path(self, name: str) -> str:
        return PurePosixPath(name).name
