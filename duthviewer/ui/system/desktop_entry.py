"""Installs and removes the Linux menu entry, icons and file type.

Wheels cannot install files outside their own folder, so that pip installs no menu entry. Uses Qt
only to render the icon.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from duthviewer.errors import KnownError
from duthviewer.resources import resource
from duthviewer.surroundings import program_command

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_APPLICATIONS = "applications/duthviewer.desktop"
_METAINFO = "org.duthviewer.duthviewer.metainfo.xml"
#: The desktop's caches, each rebuilt by a program if it is installed
_REFRESH = (
    ("update-desktop-database", "-q", "applications"),
    ("update-mime-database", "mime"),
)
_TOOL_TIMEOUT_S = 60


class InstalledFiles(NamedTuple):
    """Files that were written or removed, and files left because the user changed them."""

    done: tuple[Path, ...]
    left: tuple[Path, ...] = ()


def data_home() -> Path:
    """Return the user's data folder (XDG_DATA_HOME)."""
    given = os.environ.get("XDG_DATA_HOME", "")
    # The specification ignores relative paths.
    return Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share"


def install(root: Path, command: Sequence[str]) -> InstalledFiles:
    """Install all files below ``root``; installing twice changes nothing.

    ``command`` starts the program. If an existing file was not written by this program, nothing is
    written and KnownError names the file.
    """
    wanted = _files(command)
    record = _Record.read(root)
    foreign = [path for name in wanted if (path := root / name).exists() and not record.owns(name)]
    # The record of an earlier install may be lost: accept identical content.
    foreign = [path for path in foreign if path.read_bytes() != wanted[str(path.relative_to(root))]]
    if foreign:
        raise KnownError(
            f"duthviewer: {foreign[0]} already exists and was not written by this program."
            " Move it away, then try again."
        )
    # Write the record first, with the old hashes too, so that an aborted install can be repeated.
    ours = {name: [_hash(content)] for name, content in wanted.items()}
    record.write(
        {name: ours.get(name, []) + record.hashes.get(name, []) for name in ours | record.hashes}
    )
    for name, content in wanted.items():
        path = root / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, content)
    for name in set(record.hashes) - set(wanted):
        # Installed by an older version, and no longer used.
        if record.owns(name):
            (root / name).unlink(missing_ok=True)
    record.write(ours)
    _refresh(root)
    return InstalledFiles(tuple(root / name for name in wanted))


def remove(root: Path) -> InstalledFiles:
    """Remove the files that `install` wrote and that are unchanged."""
    record = _Record.read(root)
    removed, left = [], []
    for name in record.hashes:
        path = root / name
        if not path.exists():
            continue
        if record.owns(name):
            path.unlink()
            removed.append(path)
        else:
            left.append(path)
    record.path.unlink(missing_ok=True)
    if removed:
        _refresh(root)
    return InstalledFiles(tuple(removed), tuple(left))


def running_command() -> tuple[str, ...]:
    """Return the command that starts this program: its script, or the interpreter."""
    script = Path(sys.argv[0]).absolute()
    if script.stem == "duthviewer" and script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    # Do not resolve the link: it is what makes a virtual environment.
    return tuple(program_command())


def exec_line(command: Sequence[str], *fields: str) -> str:
    """Return the value of ``Exec``, quoted by the Desktop Entry Specification.

    ``fields`` are codes such as ``%f``, which must not be quoted.
    """
    quoted = []
    for word in command:
        if any(ord(letter) < 32 for letter in word):
            raise KnownError(f"duthviewer: a menu entry cannot start {word!r}")
        inside = word.replace("%", "%%")
        if not word or set(word) & set(" \t\"'\\><~|&;$*?#()`"):
            for letter in '\\"`$':
                inside = inside.replace(letter, f"\\{letter}")
            inside = f'"{inside}"'
        # String values of the file have an escape syntax of their own.
        quoted.append(inside.replace("\\", "\\\\"))
    return " ".join((*quoted, *fields))


def desktop_entry(command: Sequence[str]) -> str:
    """Return the bundled menu entry with ``command`` in it."""
    lines = []
    text = resource("desktop", "duthviewer.desktop").read_text(encoding="utf-8")
    for line in text.splitlines():
        key, _, value = line.partition("=")
        if key == "Exec":
            arguments = [word for word in value.split()[1:] if not word.startswith("%")]
            fields = [word for word in value.split() if word.startswith("%")]
            lines.append(f"Exec={exec_line([*command, *arguments], *fields)}")
        else:
            lines.append(line)
        if line == "Type=Application":
            # Hides the entry if the program's environment is deleted.
            program = command[0].replace("\\", "\\\\")
            lines.append(f"TryExec={program}")
    return "\n".join(lines) + "\n"


def _files(command: Sequence[str]) -> Mapping[str, bytes]:
    """Return the content of all files by their paths below the data folder."""
    drawing = resource("icons", "duthviewer.svg").read_bytes()
    files = {
        _APPLICATIONS: desktop_entry(command).encode(),
        f"metainfo/{_METAINFO}": resource("desktop", _METAINFO).read_bytes(),
        "mime/packages/duthviewer.xml": resource("desktop", "duthviewer.xml").read_bytes(),
        "icons/hicolor/scalable/apps/duthviewer.svg": drawing,
    }
    for size in ICON_SIZES:
        # Some panels and docks read no SVG.
        files[f"icons/hicolor/{size}x{size}/apps/duthviewer.png"] = _png(drawing, size)
    return files


def _png(drawing: bytes, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class _Record:
    """The files that were installed, with the hashes of their contents."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.path = root / "duthviewer" / "desktop-files.json"
        self.hashes: dict[str, list[str]] = {}

    @classmethod
    def read(cls, root: Path) -> _Record:
        record = cls(root)
        try:
            content = json.loads(record.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return record
        if isinstance(content, dict):
            # Ignore paths outside the folder, which this program never wrote.
            record.hashes = {
                name: hashes
                for name, hashes in content.items()
                if isinstance(hashes, list)
                and not Path(name).is_absolute()
                and ".." not in Path(name).parts
            }
        return record

    def owns(self, name: str) -> bool:
        path = self._root / name
        return path.is_file() and _hash(path.read_bytes()) in self.hashes.get(name, [])

    def write(self, hashes: Mapping[str, list[str]]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        _replace(self.path, json.dumps(hashes, indent=1).encode())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replace(path: Path, content: bytes) -> None:
    """Write a file atomically, because the desktop may be reading it."""
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def _refresh(root: Path) -> None:
    """Rebuild the desktop's caches; without the programs, the next login does it."""
    for program, *arguments, folder in _REFRESH:
        if (root / folder).is_dir():
            _run(program, *arguments, str(root / folder))
    icons = root / "icons" / "hicolor"
    if icons.is_dir():
        # The cache is outdated if the folder is newer.
        os.utime(icons)
        if (icons / "icon-theme.cache").exists():
            _run("gtk-update-icon-cache", "-f", "-t", "-q", str(icons))


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        return
    try:
        done = subprocess.run(
            [found, *arguments], capture_output=True, text=True, timeout=_TOOL_TIMEOUT_S,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"duthviewer: {program} failed: {error}", file=sys.stderr)
        return
    if done.returncode:
        said = " ".join(done.stderr.split())
        print(f"duthviewer: {program} failed: {said}", file=sys.stderr)
