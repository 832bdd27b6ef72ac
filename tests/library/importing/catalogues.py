"""Checks of what importers return."""

from __future__ import annotations

import tempfile
from pathlib import Path

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.values import ImportedConference


def check_valid(imported: ImportedConference) -> None:
    """Write the catalogue and read it again, as `duthviewer check` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "catalogue.yaml")
        path.write_text(write_catalogue(imported.conference), encoding="utf-8")
        assert read_catalogue(path) == imported.conference
