"""The archives that the window lists."""

from __future__ import annotations

from collections.abc import Sequence

from duthviewer.library.importing.archives import ConferenceArchive
from duthviewer.library.importing.ccc_archive import CccArchive
from duthviewer.library.importing.pyvideo_index import PyvideoArchive


def known_archives() -> Sequence[ConferenceArchive]:
    """Return pyvideo and media.ccc.de."""
    return (PyvideoArchive(), CccArchive())
