"""Asks where to save a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_target(
    parent: QWidget, title: str, suggested: Path | str, kinds: str, suffixes: Sequence[str]
) -> Path | None:
    """Ask for a file to write; None if the user changes their mind.

    A name without one of the suffixes gets the first. ``kinds`` is the dialog's filter.
    """
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() in suffixes:
            return path
        path = path.with_name(path.name + suffixes[0])
        if not path.exists():
            return path
        # The dialog asks before it replaces a file, but it has not seen this name.
        suggested = path
