"""Sources of every format that is imported, damaged and made hostile.

Each import ends in a valid conference or in a sentence, in bounded time. Only the source is read,
and only the target is written; entities of XML are not expanded; no address and no title becomes
an option of yt-dlp, and nothing is requested from the network but what a person asked for.

``python -m tests.fuzz imports`` runs all 20,000 tries, in some minutes.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from duthviewer.catalogue.addresses import inner_path
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.downloads import yt_dlp
from duthviewer.library.downloads.process_group import RunResult
from duthviewer.library.importing import web_cache
from duthviewer.library.importing.formats.ccc_archive import CccArchive
from duthviewer.library.importing.formats.pyvideo_index import PyvideoArchive
from duthviewer.library.importing.known_formats import formats
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportedConference
from duthviewer.library.importing.writing import write_import
from duthviewer.names import path_of
from tests.fuzz import Tally, _import_seeds
from tests.fuzz.catalogues import broken_structure, broken_text

COUNT = 20_000
SHORT = 150
#: Processor time that one try may take
LONGEST_S = 2.0
#: Time that a try may take with all waiting, on a machine that does other things, too
_LONGEST_HANG_S = 30.0
_MOST_CONFERENCES = 50
#: What lies outside the sources, and must never be in a result
SECRET = "fuzz-secret-3b1f"

_ADDRESSES = (
    "https://www.youtube.com/watch?v=rsEkQbMLCH4", "https://youtu.be/x?t=3309",
    "https://www.youtube.com/playlist?list=PL1", "https://vimeo.com/1",
    "https://media.ccc.de/c/31c3", "https://media.ccc.de/v/31c3-aaa",
    "https://api.media.ccc.de/public/conferences/31c3", "https://pretalx.com/x/schedule/",
    "https://bbb.example.org/playback/presentation/2.3/" + "0" * 40 + "-1526516958711",
    "https://video.example.org/engage/ui/watch.html?id=597d0b42-5af6-450e-ac0b-c2cb619fc2be",
    "https://github.com/pyvideo/data/tree/main/pycon-us-2019", "https://example.org/info.json",
    "https://slideslive.com/38902413/gcc", "https://x.hosted.panopto.com/Panopto/Pages/Viewer.aspx",
)  # fmt: skip
_HOSTILE = (
    "--exec=touch /tmp/pwned", "-o/etc/x", "--config-location=/tmp/x", "\n--exec\ntouch x",
    "https://--exec=x/", "https://x/ --exec x", "https://-o/", "file:///etc/passwd", "../../secret",
    "https://127.0.0.1:1/", "https://[::1/", "\0", "%00", "https://user:word@host/x",
    "javascript:alert(1)", "`touch x`", "$(touch x)", "\u202egnp.exe", "https://x/" + "a" * 3000,
    "http://127.0.0.1:1/x.png", "http://192.168.0.1/reboot", "https://localhost/x.vtt",
    "/etc/passwd", "away/secret.txt", "link.txt", "C:\\x", "\ud800", "0:00", "99:99:99",
)  # fmt: skip
_BOMB = '<!ENTITY a0 "lolq">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 9}">' for n in range(1, 9)
)
_ENTITIES = (
    f"<!DOCTYPE x [{_BOMB}]>",
    '<!DOCTYPE x [<!ENTITY a8 SYSTEM "file://{secret}">]>',
    '<!DOCTYPE x [<!ENTITY % a SYSTEM "file://{secret}"> %a;]>',
    '<!DOCTYPE x SYSTEM "file://{secret}">',
    '<?xml-stylesheet href="file://{secret}"?>',
)
_NAMES = (
    "x.info.json", "tvshow.nfo", "a.txt", "b.mkv", "catalogue.yaml", "category.json", "day-1.nfo",
)  # fmt: skip
_SHAPES = (
    "0:00 " * 3000, "[" * 5000, "(" * 3000 + "0:10:00 x", "0:10:00 " + "a - " * 4000,
    "0:10:00 " + ", ".join(["Ann Lee"] * 3000), "`" * 4000 + " 0:10:00 x",
    "\n".join(f"{n}:00:00 A {n} - B" for n in range(999)), "0:10:00 " + "\u201c" * 4000,
    "0:10 " + "https://youtu.be/x?t=1 " * 500, "0:10:00 " + "by " * 2000, "\n" * 50_000,
    "1. " * 4000, "0:10:00 " + "*" * 4000, "0:10:00\n" * 4000, "| 0:10 " * 2000 + "|",
    "<a href='" * 900, "Day 1\n0:10:00 a\n" * 2000, "0:10:00 " + "x" * 60_000,
    "0:10:00 \u30a0\u30a0" + "\u30fb\u30a0" * 1500, "Dr. " * 1500 + " 0:10:00",
)  # fmt: skip


@dataclass
class _Watch:
    """What the program did during one try."""

    opened: list[tuple[str, bool]] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)


_watches: list[_Watch] = []
_NETWORK = ("socket.connect", "socket.getaddrinfo", "urllib.Request")
_PROCESSES = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
)
_CHANGES = (
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.chmod",
    "os.truncate", "shutil.rmtree", "shutil.move",
)  # fmt: skip


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watches:
        return
    watch = _watches[-1]
    if event == "open" and isinstance(arguments[0], str | bytes):
        mode, flags = arguments[1], arguments[2]
        writes = (
            bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
            if flags
            else (isinstance(mode, str) and any(letter in mode for letter in "wax+"))
        )
        watch.opened.append((os.fsdecode(arguments[0]), writes))
    elif event in _CHANGES and isinstance(arguments[0], str | bytes):
        watch.opened.append((os.fsdecode(arguments[0]), True))
    elif event in _NETWORK:
        if event == "socket.connect" and isinstance(arguments[1], str | bytes):
            return
        watch.connected.append(f"{event} {arguments}")
        raise OSError("no network in this test")
    elif event in _PROCESSES:
        command = arguments[1] if event == "subprocess.Popen" else arguments[0]
        parts = (
            [str(each) for each in command] if isinstance(command, list | tuple) else [str(command)]
        )
        # The program's own workers, which draw SVG and decks
        if parts[0] != sys.executable or not any("duthviewer" in each for each in parts[1:4]):
            watch.forbidden.append(f"{event} {parts}")
            raise OSError("no process in this test")


@contextmanager
def _watched() -> Iterator[_Watch]:
    if not getattr(_watched, "is_hooked", False):
        # An audit hook stays for the whole process.
        sys.addaudithook(_hook)
        _watched.is_hooked = True  # type: ignore[attr-defined]
    _watches.append(_Watch())
    try:
        yield _watches[-1]
    finally:
        _watches.pop()


class _Room:
    """The sources, the target, and what lies around them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.source = root / "source"
        self.target = root / "target"
        self.outside = root / "outside"
        for folder in (self.source, self.target, self.outside):
            folder.mkdir()
        self.secret = self.outside / "secret.txt"
        self.secret.write_text(f"0:10:00 {SECRET} - Ann Lee\n0:20:00 {SECRET}\n")
        (self.outside / "secret.mkv").write_bytes(b"")
        self.folders = _import_seeds.make_folders(root / "folders")
        for folder in self.folders:
            (folder / "link.txt").symlink_to(self.secret)
            (folder / "link.mkv").symlink_to(self.outside / "secret.mkv")
            (folder / "away").symlink_to(self.outside, target_is_directory=True)
            (folder / "loop").symlink_to(".", target_is_directory=True)
        self.media = self.folders[-1] / "day-1.mkv"
        #: Where the interpreter and the program read their own files
        self.own = tuple(
            str(Path(each).resolve())
            for each in {*sys.path, sys.prefix, sys.base_prefix, Path(__file__).parents[2]}
            if each
        )

    def fault(self, watch: _Watch, source: Path | None) -> str:
        """Return what was done that must not be; "" for nothing."""
        if watch.forbidden:
            return watch.forbidden[0]
        readable = [] if source is None else [str(source.resolve())]
        for name, writes in watch.opened:
            path = os.path.realpath(name)
            if path.startswith((str(self.target), "/dev/null")) or name.startswith(
                ("/proc/", "/sys/")
            ):
                continue
            if writes and not path.startswith(str(self.root / "home")):
                # Byte code of modules that are imported meanwhile
                if "__pycache__" not in path:
                    return f"{name} was written"
                continue
            is_own = "site-packages" in name or path.startswith(
                (*self.own, "/usr/", "/lib", "/etc/localtime", "/dev/urandom")
            )
            is_home = path.startswith(str(self.root / "home"))
            if not is_own and not is_home and not any(path.startswith(each) for each in readable):
                return f"{name} was read"
        return ""


# Damage.


def _list_of_times(chance: random.Random, texts: Sequence[str]) -> bytes:
    parts = [chance.choice(texts) for _ in range(chance.choice((1, 1, 2, 3)))]
    text = "\n".join(parts)
    for _ in range(chance.choice((0, 1, 3, 10))):
        at = chance.randrange(len(text) + 1)
        token = chance.choice(
            (*_HOSTILE, "0:10:00", "[", "](", "`", "<", ">", "|", "\u200f", " - ")
        )
        text = text[:at] + token + text[at:]
    return broken_text(chance, text) if chance.random() < 0.8 else text.encode("utf-8", "replace")


def _text(chance: random.Random, texts: Sequence[str], secret: Path) -> bytes:
    text = chance.choice(texts)
    if text.lstrip().startswith("<") and chance.random() < 0.3:
        entities = chance.choice(_ENTITIES).replace("{secret}", str(secret))
        head, sign, rest = text.partition("?>")
        text = head + sign + entities + rest if sign else entities + text
        tags = [at + 1 for at, letter in enumerate(text) if letter == ">" and at > 400]
        for _ in range(3):
            at = chance.choice(tags) if tags else len(text)
            text = f"{text[:at]}&a8;{text[at:]}"
        return text.encode()
    data = broken_text(chance, text)
    return data if chance.random() < 0.9 else data.decode("utf-8", "replace").encode("utf-16")


def _json(chance: random.Random, values: Sequence[Any]) -> bytes:
    value = chance.choice(values)
    if chance.random() < 0.2:
        return broken_text(chance, json.dumps(value, indent=chance.choice((None, 1))))
    data = broken_structure(chance, value)
    if chance.random() < 0.3:
        text = data.decode("utf-8", "replace")
        strings = [part for part in text.split('"') if part]
        data = text.replace(chance.choice(strings), chance.choice(_HOSTILE), 1).encode(
            "utf-8", "replace"
        )
    return data


def _bytes(chance: random.Random, data: bytes) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 3, 20, 200))):
        if damaged:
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    if damaged and chance.random() < 0.2:
        del damaged[chance.randrange(len(damaged)) :]
    return bytes(damaged)


@contextmanager
def _damaged_folder(chance: random.Random, room: _Room, seeds: _Seeds) -> Iterator[Path]:
    """Damage a few files of a folder for the time of one try."""
    folder = chance.choice(room.folders)
    files = sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    kept: dict[Path, bytes] = {}
    added: list[Path] = []
    for _ in range(chance.choice((1, 1, 2, 4))):
        path = chance.choice(files)
        if path not in kept:
            kept[path] = path.read_bytes()
        match chance.randrange(6):
            case 0:
                path.unlink(missing_ok=True)
            case 1:
                path.write_bytes(seeds.damaged(chance, room))
            case 2:
                new = path.with_name(chance.choice(_NAMES))
                if not new.exists() and not new.is_symlink():
                    new.write_bytes(seeds.damaged(chance, room))
                    added.append(new)
            case _:
                suffix = path.suffix.lower()
                data = kept[path]
                if suffix in (".xml", ".svg", ".json", ".nfo", ".txt", ".description"):
                    path.write_bytes(broken_text(chance, data.decode("utf-8", "replace")))
                else:
                    path.write_bytes(_bytes(chance, data[:200_000]))
    try:
        yield folder
    finally:
        for path, data in kept.items():
            path.write_bytes(data)
        for path in added:
            path.unlink()


class _Seeds:
    """All sound sources."""

    def __init__(self) -> None:
        self.lists = _import_seeds.times_lists()
        self.texts = _import_seeds.texts()
        self.structures = _import_seeds.structures()
        self.pack = _import_seeds.pack()
        self.conferences = _import_seeds.conferences()

    def damaged(self, chance: random.Random, room: _Room) -> bytes:
        """Return the content of a damaged file."""
        kind = chance.randrange(20)
        if kind < 7:
            return _list_of_times(chance, self.lists)
        if kind < 12:
            return _text(chance, self.texts, room.secret)
        if kind < 18:
            return _json(chance, self.structures)
        if kind == 18:
            return _bytes(chance, self.pack)
        return chance.choice(_SHAPES).encode("utf-8", "replace")


def _archive(chance: random.Random, seeds: _Seeds, room: _Room) -> bytes:
    """Return an archive of pyvideo, damaged in its texts, its names, or its bytes."""
    video = [seeds.structures[3], {"title": "PyCon"}]

    def text() -> bytes:
        if chance.random() < 0.5:
            return json.dumps(chance.choice(video)).encode()
        return _json(chance, video) if chance.random() < 0.9 else seeds.damaged(chance, room)

    def damaged(data: bytes) -> bytes:
        return _bytes(chance, data) if chance.random() < 0.2 else data

    names = [
        chance.choice((
            "../../outside/videos/x.json", "/etc/videos/x.json", "data-main/../videos/x.json",
            "data-main/a-2019/videos/../../x.json", "data-main/" + "n" * 90 + "/videos/x.json",
            "data-main/-o/videos/x.json", "data-main/\u202e/videos/x.json", "data-main/a-2019",
        ))
        for _ in range(chance.choice((0, 0, 1, 3)))
    ]  # fmt: skip
    content = _import_seeds.archive(text, names, damaged)
    return _bytes(chance, content) if chance.random() < 0.1 else content


def _of_archive(
    kind: type[PyvideoArchive | CccArchive], room: _Room
) -> Iterator[ImportedConference]:
    """Yield some conferences of an archive that is browsed."""
    folder = room.root / "home" / "archive"
    archive = kind(folder)
    events = archive.refresh(threading.Event(), lambda done, total: None)
    archive.cached()
    for event in events[:5]:
        yield archive.imported(event, threading.Event(), lambda done, total: None)


# Tries.


class _Network:
    """Answers every request with damaged content, and records what yt-dlp is started with."""

    def __init__(self) -> None:
        self.chance = random.Random(0)
        self.content: Callable[[], bytes] = lambda: b""
        self.commands: list[Sequence[str]] = []
        self.requested: list[str] = []

    def get(self, url: str, **_: Any) -> web_cache.WebDocument:
        self.requested.append(url)
        content = self.content()
        final = self.chance.choice((url, url, url, *_ADDRESSES))
        return web_cache.WebDocument(requested=url, url=final, content=content)

    def run(self, command: Sequence[str], on_line: Any, *_: Any, **__: Any) -> RunResult:
        self.commands.append(command)
        for line in self.content().decode("utf-8", "replace").split("\n"):
            on_line(line)
        return RunResult(0, ())


def _fault_of_commands(commands: Sequence[Sequence[str]]) -> str:
    """Return which command of yt-dlp has something of a stranger among its options."""
    for command in commands:
        options, _, rest = "\0".join(command).partition("\0--\0")
        if not rest.startswith(("http://", "https://")) or "\0" in rest:
            return f"yt-dlp was started with {command}"
        if "--exec" in options.split("\0"):
            return f"yt-dlp was started with {command}"
    return ""


def _fault_of_result(imported: ImportedConference, room: _Room, is_written: bool) -> str:
    text = write_catalogue(imported.conference)
    if parse_catalogue(text, Path("catalogue.yaml")) != imported.conference:
        return "the catalogue is another when it was written and read"
    said = "".join(str(each) for each in imported.findings)
    if SECRET in text or SECRET in said:
        return "a file outside was read"
    if "lolqlolq" in text or "lolqlolq" in said:
        return "an entity was expanded"
    if any(not str(each).isprintable() for each in imported.findings):
        return "a finding has letters that cannot be printed"
    names = [file.name for file in imported.files]
    if len(set(names)) != len(names):
        return "two files have one name"
    for name in names:
        inner_path(name)
    if is_written:
        before = {path for path in room.root.rglob("*") if not path.is_relative_to(room.target)}
        write_import(room.target / "new" / "catalogue.yaml", imported, replaces=True)
        after = {path for path in room.root.rglob("*") if not path.is_relative_to(room.target)}
        shutil.rmtree(room.target / "new")
        if before != after:
            return f"{sorted(after ^ before)[0]} was written outside the target"
    return ""


def _try(number: int, room: _Room, seeds: _Seeds, network: _Network, tally: Tally) -> str:
    """Make one try; return its fault."""
    chance = random.Random(number)
    network.chance = chance
    network.content = lambda: seeds.damaged(chance, room)
    network.commands, network.requested = [], []
    recordings = [chance.choice((*_ADDRESSES, *_HOSTILE))] if chance.random() < 0.05 else []
    source: Path | str | bytes
    is_asked = False
    readable: Path | None = None
    with ExitStack() as stack:
        kind = number % 20
        is_archive, archive = number % 40 == 39, PyvideoArchive
        if is_archive:
            shutil.rmtree(room.root / "home" / "archive", ignore_errors=True)
            archive = PyvideoArchive if number % 80 == 39 else CccArchive  # type: ignore[assignment]
            network.content = lambda: (
                _archive(chance, seeds, room)
                if archive is PyvideoArchive
                else _json(chance, seeds.conferences)
            )
        if kind < 2:
            readable = source = stack.enter_context(_damaged_folder(chance, room, seeds))
        elif kind < 4:
            source = chance.choice((*_ADDRESSES, *_HOSTILE))
            if chance.random() < 0.3:
                source += chance.choice(_HOSTILE)
            is_asked = True
            if source.strip().startswith("file:///"):
                readable = path_of(source.strip())
        elif kind == 4 and number % 100 == 4:
            readable = source = room.source / "media.mkv"
            source.write_bytes(_bytes(chance, room.media.read_bytes()[:300_000]))
        elif kind < 9:
            name = chance.choice(
                ("a.txt", "x.info.json", "tvshow.nfo", "schedule.xml", "a.mkv", "a.duth")
            )
            readable = room.source
            source = room.source / name
            source.write_bytes(seeds.damaged(chance, room))
        elif kind < 14:
            source = seeds.damaged(chance, room)
        else:
            source = seeds.damaged(chance, room).decode("utf-8", "replace")
        stack.callback(_empty, room.source)
        watch = stack.enter_context(_watched())
        found: list[ImportedConference] = []
        begun, begun_wall = time.process_time(), time.monotonic()
        try:
            conferences = (
                _of_archive(archive, room)
                if is_archive
                else import_source(source, recordings=recordings)
            )
            for imported in conferences:
                found.append(imported)
                if len(found) >= _MOST_CONFERENCES:
                    break
        except KnownError as error:
            tally.ends["refused"] += 1
            if not str(error).strip() or "Traceback" in str(error):
                return "refused without a sentence"
        except Exception as error:
            tally.ends["crashed"] += 1
            place = error.__traceback__
            while place is not None and place.tb_next is not None:
                place = place.tb_next
            where = (
                "" if place is None else f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}"
            )
            return f"{type(error).__name__}: {error} at {where}"
        else:
            tally.ends["read"] += 1
        took_s = time.process_time() - begun
        if took_s > LONGEST_S:
            return f"took {took_s:.1f} s"
        if (hung_s := time.monotonic() - begun_wall) > _LONGEST_HANG_S:
            return f"hung for {hung_s:.0f} s"
        if fault := room.fault(watch, readable) or _fault_of_commands(network.commands):
            return fault
        if not is_asked and not is_archive:
            # A pasted address is a request, too.
            is_pasted = isinstance(source, str) and "://" in source[:200]
            private = [each for each in network.requested if _is_private(each)]
            # Names are looked up to see whether they are private.
            connected = [each for each in watch.connected if "getaddrinfo" not in each]
            if (private or connected) and not is_pasted:
                return f"{[*private, *connected][0]} was requested"
    for imported in found:
        if fault := _fault_of_result(imported, room, number % 10 == 0):
            return fault
    return ""


def _is_private(url: str) -> bool:
    return any(each in url for each in ("127.0.0.1", "192.168.", "localhost", "[::1]"))


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def _load_all() -> None:
    """Import every format's modules, so that reading them is not taken for reading a file."""
    list(formats())


def run(count: int, seed: int) -> Tally:
    """Import this many damaged sources."""
    tally = Tally()
    _load_all()
    network = _Network()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        root = Path(folder).resolve()
        stack.enter_context(mock.patch.dict(os.environ, {"DUTHVIEWER_HOME": str(root / "home")}))
        stack.enter_context(mock.patch.object(web_cache.WebCache, "get", network.get))
        stack.enter_context(mock.patch.object(yt_dlp, "run_lines", network.run))
        room, seeds = _Room(root), _Seeds()
        for number in range(seed, seed + count):
            fault = _try(number, room, seeds, network, tally)
            if fault:
                tally.faults.append(f"seed {number}: {fault[:300]}")
    assert threading.active_count() < 50
    return tally
