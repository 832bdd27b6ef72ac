"""The archives that the window lists."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence

from duthviewer.library.importing.archives import ConferenceArchive


def known_archives() -> Sequence[ConferenceArchive]:
    """Return pyvideo and media.ccc.de."""
    found = []
    for module, name in (("pyvideo_index", "PyvideoArchive"), ("ccc", "MediaCccArchive")):
        path = f"duthviewer.library.importing.{module}"
        if importlib.util.find_spec(path) is not None:
            kind = getattr(importlib.import_module(path), name, None)
            if kind is not None:
                found.append(kind())
    return found
