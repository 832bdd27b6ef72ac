"""What importers may use beside the document that they read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from duthviewer.catalogue.addresses import web_address
from duthviewer.errors import KnownError
from duthviewer.library.importing.document import Document


class ImportStopped(KnownError):
    """An import was cancelled by the person."""


class ImportContext:
    """What an importer may use beside the document."""

    def __init__(
        self,
        recordings: Sequence[str] = (),
        cancelled: threading.Event | None = None,
        report: Callable[[str], None] | None = None,
    ) -> None:
        #: Files or addresses of the recordings, in order, as given by the person.
        #: `import_source` puts them in place of the recordings that an importer returns.
        self.recordings = tuple(recordings)
        self.cancelled = cancelled or threading.Event()
        self._report = report

    def report(self, text: str) -> None:
        """Report what is being read, such as a file name."""
        if self._report is not None:
            self._report(text)

    def check(self) -> None:
        """Raise ImportStopped if the import was cancelled."""
        if self.cancelled.is_set():
            raise ImportStopped("The import was cancelled.")

    def fetch(self, address: str) -> Document:
        """Return the document of another address; its content is fetched when it is read."""
        return Document(address=web_address(address), cancelled=self.cancelled)
