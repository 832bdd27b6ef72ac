"""The files that a media package of Opencast names, beside it or on the web."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from duthviewer.catalogue.addresses import AddressError, is_web_address, web_address
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.values import ImportFailed


class PackagePlace(NamedTuple):
    """Where a file of a package is: on the web, or at a path inside the folder."""

    address: str | None
    path: str | None


class PackageFiles:
    """Finds and reads files of a package. Used by one thread."""

    def __init__(
        self, folder: Document | None, address: str | None, context: ImportContext
    ) -> None:
        """``folder`` or ``address``: where the package itself is."""
        self._folder = folder
        self._address = address
        self._context = context
        #: Whether a server may be asked, by its name
        self._allowed: dict[str, bool] = {}

    def where(self, url: str) -> PackagePlace | None:
        """Return where a file is, if it is on the web or in the folder of the package."""
        url = url.strip()
        if not url:
            return None
        if is_web_address(url):
            # A package that was downloaded has the files beside it.
            with suppress(AddressError):
                address = web_address(url)
                name = PurePosixPath(unquote(urlsplit(address).path)).name
                path = self._path_of(name)
                return PackagePlace(address if path is None else None, path)
            return None
        if self._folder is not None:
            relative = unquote(url.removeprefix("file:")).lstrip("/")
            names = (relative, PurePosixPath(relative).name)
            path = next((found for name in names if (found := self._path_of(name))), None)
            return None if path is None else PackagePlace(None, path)
        if self._address is not None:
            with suppress(AddressError, ValueError):
                return PackagePlace(web_address(urljoin(self._address, url)), None)
        return None

    def _path_of(self, name: str) -> str | None:
        if self._folder is None or not name:
            return None
        with suppress(ValueError, OSError):
            child = self._folder.child(name)
            return name if child is not None and not child.is_folder else None
        return None

    def read(self, url: str) -> Document | None:
        """Return a file with its content, or None if there is none."""
        # The HTTP client takes a while to import.
        from duthviewer.library.downloads.http_errors import AddressRefused

        self._context.check()
        where = self.where(url)
        if where is None:
            return None
        if where.path is not None and self._folder is not None:
            return self._folder.child(where.path)
        if where.address is None:
            return None
        if not self._may_fetch(where.address):
            return None
        self._context.report(where.address)
        document = self._context.fetch(where.address)
        try:
            # Fetched here, where it may be missing.
            _ = document.data
        except AddressRefused:
            return None
        return document

    def _may_fetch(self, address: str) -> bool:
        """Return whether a package may lead there: a stranger's not into a person's own network."""
        from duthviewer.library.importing.private_hosts import is_private

        if self._address is not None and is_private(self._address):
            return True
        host = urlsplit(address).netloc
        if host not in self._allowed:
            self._allowed[host] = not is_private(address)
        return self._allowed[host]

    def local(self, url: str) -> Document | None:
        """Return a file that is on this computer."""
        where = self.where(url)
        if where is None or where.path is None or self._folder is None:
            return None
        return self._folder.child(where.path)

    def picture(self, url: str) -> bytes | None:
        """Return the content of a picture, or None if there is none."""
        with suppress(ImportFailed):
            document = self.read(url)
            return None if document is None else document.data
        return None
