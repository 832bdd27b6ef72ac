"""A cache of conferences: an unchanged catalogue is not parsed again."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

import duthviewer
from duthviewer.catalogue.conference import Conference
from duthviewer.library.places import places
from duthviewer.resources import resource
from duthviewer.writing import make_private_folder, unfinished_file

logger = logging.getLogger(__name__)

#: How many conferences are cached, and how many bytes they may take; a large one takes 5 MB.
KEPT = 2000
KEPT_BYTES = 256 * 1024 * 1024

#: The modules that parse a conference.
_READER = Path(duthviewer.__file__).with_name("catalogue")
_SUFFIX = ".conference"
_CHECKSUM = struct.Struct("<I")

#: File systems with coarse clocks (FAT: 2 s) could hide a change made this soon after the last.
_SETTLED_S = 2.5


def bundled() -> list[Path]:
    """Return the catalogues that ship with the program."""
    return sorted(resource("conferences").glob("*.yaml"))


def open_conference(path: Path, *, cache: Path | None = None) -> Conference:
    """Open the conference of a catalogue, or of a folder with a catalogue.

    An unchanged catalogue comes from ``cache`` (by default the user's cache folder) without the
    YAML reader: 10,000 talks in 20 ms instead of seconds.

    Raises CatalogueError as ``read_catalogue`` does; errors in the cache are not raised.
    """
    folder = places().conferences if cache is None else cache
    path = catalogue_file(path)
    state = state_of(path)
    kept = folder / name_of(path)
    if state is not None and (conference := _recall(kept, state)) is not None:
        return conference
    # Imported here because a warm start needs no YAML.
    from duthviewer.catalogue.reader import read_catalogue

    conference = read_catalogue(path)
    if state is not None and state == state_of(path) and is_settled(path):
        keep(kept, state, msgspec.msgpack.encode(conference))
    return conference


def catalogue_file(path: Path) -> Path:
    """Return the catalogue of a path or of a folder. Raises CatalogueError for a folder without
    one.
    """
    # The first name that find_catalogue tries; importing its module (YAML) takes 20 ms.
    with contextlib.suppress(OSError):
        if (usual := path / "catalogue.yaml").is_file():
            return usual
        if not path.is_dir():
            return path
    # A folder, or an unreadable path: this raises an error with the reason.
    from duthviewer.catalogue.files import find_catalogue

    return find_catalogue(path)


def state_of(path: Path) -> bytes | None:
    """Return a fingerprint of a catalogue and of the code that parses it; None if it is
    unreadable.
    """
    try:
        resolved = path.resolve(strict=True)
        status = resolved.stat()
    except (OSError, RuntimeError, ValueError):
        return None
    # No program can set the change time, so it differs even if a file was replaced by another with
    # the same size and modification time.
    facts = [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
    return repr([os.fsencode(path.absolute()), os.fsencode(resolved), facts, _reader()]).encode()


def name_of(path: Path) -> str:
    """Return the name of a cache file. The state contains the whole path, so a collision only costs
    time.
    """
    name = os.fsencode(path.absolute())
    return f"{zlib.crc32(name):08x}{zlib.adler32(name):08x}{_SUFFIX}"


def _reader() -> list[object]:
    """Identify the code that parses catalogues: its release and its files."""
    facts: list[object] = [duthviewer.__version__]
    # A checkout changes without a new version. A frozen program has no visible code.
    for module in sorted(_READER.glob("*.py")):
        with contextlib.suppress(OSError):
            status = module.stat()
            facts.append((module.name, status.st_size, status.st_mtime_ns))
    return facts


def is_settled(path: Path) -> bool:
    """Return whether the file is old enough that its next change will change its state."""
    try:
        return abs(time.time() - path.stat().st_mtime) > _SETTLED_S
    except OSError:
        return False


def _recall(kept: Path, state: bytes) -> Conference | None:
    """Read a cached conference (MessagePack); return None if its state differs."""
    if (content := recall(kept, state)) is None:
        return None
    try:
        with _without_collections():
            return msgspec.msgpack.decode(content, type=Conference)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        logger.info("%s is damaged (%s) and will be rebuilt", kept, error)
        return None


def recall(kept: Path, state: bytes) -> memoryview | None:
    """Read the content that ``keep`` wrote; return None if the checksum or the state differs."""
    try:
        content = kept.read_bytes()
    except OSError:
        return None
    body = memoryview(content)[_CHECKSUM.size :]
    start = len(state)
    if body[:start] != state or _CHECKSUM.pack(zlib.crc32(body)) != content[: _CHECKSUM.size]:
        return None
    with contextlib.suppress(OSError):
        os.utime(kept)
    return body[start:]


def keep(kept: Path, state: bytes, content: bytes) -> None:
    """Write a cache file completely or not at all. Failing to write it only costs time."""
    body = state + content
    try:
        make_private_folder(kept.parent)
        with unfinished_file(kept, is_synced=False) as unfinished:
            unfinished.write_bytes(_CHECKSUM.pack(zlib.crc32(body)) + body)
        _trim(kept.parent)
    except OSError as error:
        logger.info("%s was not kept: %s", kept, error)


def _trim(folder: Path) -> None:
    """Delete the least recently opened conferences."""
    ages: list[tuple[float, int, Path]] = []
    for file in folder.iterdir():
        with contextlib.suppress(OSError):
            if file.suffix == _SUFFIX:
                status = file.stat()
                ages.append((status.st_mtime, status.st_size, file))
            elif file.suffix == ".part" and file.stat().st_mtime < time.time() - 3600:
                file.unlink()
    kept_bytes = 0
    for place, (_, size, file) in enumerate(sorted(ages, reverse=True)):
        kept_bytes += size
        if place >= KEPT or (place > 0 and kept_bytes > KEPT_BYTES):
            with contextlib.suppress(OSError):
                file.unlink()


@contextlib.contextmanager
def _without_collections() -> Iterator[None]:
    """Pause garbage collection: 40,000 new values would trigger many collections that free nothing.

    Measured on 10,000 talks: 9 ms without, 13 to 45 ms with.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
