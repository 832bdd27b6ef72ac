"""Plain names for recordings whose own names a player would not take.

Names on Linux are bytes, mostly UTF-8 but not always; Qt opens none that are not. In a playlist, a
line break ends the name, and libavformat refuses endings that it does not know.
"""

from __future__ import annotations

from pathlib import Path


def is_plain(path: Path) -> bool:
    """Return whether the name of ``path`` and its folders are text."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def plain_link(path: Path, folder: Path, suffix: str) -> Path:
    """A link to ``path`` in ``folder`` with a plain name; its own path where links are refused."""
    if not suffix.isascii() or not suffix.isprintable():
        suffix = ""
    link = folder / f"recording{suffix}"
    target = path.absolute()
    try:
        if link.is_symlink():
            if link.readlink() == target:
                return link
            link.unlink()
        link.symlink_to(target)
    except (OSError, NotImplementedError):
        return path.resolve()
    return link
