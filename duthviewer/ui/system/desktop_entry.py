"""Puts the program into a Linux person's menus, with icon and file type; takes it out again.

What pip installs brings no menu entry: wheels can place nothing outside their own folder. Knows no
window; Qt draws the icon's sizes.
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

from duthviewer.errors import KnownError
from duthviewer.resources import resource
from duthviewer.surroundings import program_command

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_APPLICATIONS = "applications/duthviewer.desktop"
_METAINFO = "org.duthviewer.duthviewer.metainfo.xml"
#: Commands that update a desktop's caches of the files, if they are installed
_REFRESH = (
    ("update-desktop-database", "-q", "applications"),
    ("update-mime-database", "mime"),
)
_TOOL_TIMEOUT_S = 60


class Outcome(NamedTuple):
    """What was written or removed, and what was left because it is not ours."""

    done: tuple[Path, ...]
    left: tuple[Path, ...] = ()


def data_home() -> Path:
    """Where the desktop looks for what one person has installed."""
    given = os.environ.get("XDG_DATA_HOME", "")
    # The specification has relative paths ignored.
    return Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share"


def install(root: Path, command: Sequence[str]) -> Outcome:
    """Write everything beneath ``root``; a second time changes nothing.

    ``command`` starts the program. A file that is there and that we did not write is not touched:
    then nothing is written, and the error names it.
    """
    wanted = _files(command)
    record = _Record.read(root)
    foreign = [path for name in wanted if (path := root / name).exists() and not record.owns(name)]
    # The same content may come from an install whose record was lost.
    foreign = [path for path in foreign if path.read_bytes() != wanted[str(path.relative_to(root))]]
    if foreign:
        raise KnownError(
            f"duthviewer: {foreign[0]} is there already, and it is not as this program wrote it."
            " Move it away, then try again."
        )
    # Before the files, and with what is there now: an install that breaks off can be repeated.
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
        # An older version wrote it, and this one has no use for it.
        if record.owns(name):
            (root / name).unlink(missing_ok=True)
    record.write(ours)
    _refresh(root)
    return Outcome(tuple(root / name for name in wanted))


def remove(root: Path) -> Outcome:
    """Remove what `install` wrote and nobody has changed since."""
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
    return Outcome(tuple(removed), tuple(left))


def running_command() -> tuple[str, ...]:
    """What starts this very program again: its script where there is one, else the interpreter."""
    script = Path(sys.argv[0]).absolute()
    if script.stem == "duthviewer" and script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    # Not resolved: an environment's interpreter is a link, and the link is what makes it one.
    return tuple(program_command())


def exec_line(command: Sequence[str], *fields: str) -> str:
    """The value of ``Exec``, quoted as the Desktop Entry Specification has it.

    ``fields`` are codes such as ``%f``, which must stand unquoted.
    """
    quoted = []
    for word in command:
        if any(ord(letter) < 32 for letter in word):
            raise KnownError(f"duthviewer: no menu entry can start {word!r}")
        inside = word.replace("%", "%%")
        if not word or set(word) & set(" \t\"'\\><~|&;$*?#()`"):
            for letter in '\\"`$':
                inside = inside.replace(letter, f"\\{letter}")
            inside = f'"{inside}"'
        # The value is a string of the file besides, which has escapes of its own.
        quoted.append(inside.replace("\\", "\\\\"))
    return " ".join((*quoted, *fields))


def desktop_entry(command: Sequence[str]) -> str:
    """The menu entry that ships with the program, started by ``command``."""
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
            # The entry hides itself once the environment of the program was deleted.
            program = command[0].replace("\\", "\\\\")
            lines.append(f"TryExec={program}")
    return "\n".join(lines) + "\n"


def _files(command: Sequence[str]) -> Mapping[str, bytes]:
    """Every file to be written, by its path beneath the data folder."""
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
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

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
    """Which files we wrote, with the hashes of each: what else has their names is not ours."""

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
            # A path that leads out was not written by us; it shall not make us delete.
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
    """Write at once or not at all: a desktop may read the file meanwhile."""
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def _refresh(root: Path) -> None:
    """Have the desktop look again; without its programs it does so at the next login."""
    for program, *arguments, folder in _REFRESH:
        if (root / folder).is_dir():
            _run(program, *arguments, str(root / folder))
    icons = root / "icons" / "hicolor"
    if icons.is_dir():
        # A newer folder is what tells that a cache is out of date.
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
