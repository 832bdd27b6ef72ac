"""The versions of everything on which a timeline depends, to compare those of two computers."""

from __future__ import annotations

import functools
import hashlib
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from duthviewer import __version__

#: The packages whose results matter, with the names under which they are installed
_PACKAGES = {
    "opencv": (
        "opencv-python-headless", "opencv-python",
        "opencv-contrib-python-headless", "opencv-contrib-python",
    ),
    "numpy": ("numpy",),
    "av": ("av",),
    "pypdfium2": ("pypdfium2",),
}  # fmt: skip
#: The rooms of this program on which a timeline depends
_ROOMS = ("catalogue", "library", "playback", "slides", "sync")
MISSING = "none"


@functools.cache
def sync_versions() -> dict[str, str]:
    """Return the versions of duthviewer, Python and the packages, by name.

    ``code`` identifies the source of this program: the version of a checkout that was changed
    stays the same.
    """
    found = {
        "duthviewer": __version__,
        "code": _code(Path(__file__).parents[2]),
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
    }
    return found | {name: _installed(names) for name, names in _PACKAGES.items()}


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """Describe how the versions of another computer differ from those here; "" if not at all."""
    return ", ".join(
        f"{name} {there.get(name, MISSING)} instead of {wanted}"
        for name, wanted in here.items()
        if there.get(name, MISSING) != wanted
    )


def _installed(names: tuple[str, ...]) -> str:
    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return MISSING


def _code(package: Path) -> str:
    """Return a digest of the source; line endings do not count."""
    digest = hashlib.blake2b(digest_size=6)
    for room in _ROOMS:
        for file in sorted((package / room).rglob("*.py")):
            digest.update(file.relative_to(package).as_posix().encode())
            digest.update(file.read_text("utf-8").encode())
    return digest.hexdigest()
