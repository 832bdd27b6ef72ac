"""Saving a picture to a file that the user chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from duthviewer.errors import KnownError


def save_image(image: QImage, path: str) -> None:
    """Save an image in the format of the path's suffix, PNG without one. Raises KnownError."""
    if not image.save(path if Path(path).suffix else f"{path}.png"):
        raise KnownError("The picture could not be saved as {path}", path=path)
