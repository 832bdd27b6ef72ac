"""Catalogues of hostile or damaged bytes and structure, in a folder with links that lead out.

Each is read, or refused with places that are in the file, in bounded time; no file outside its
folder is opened or named.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.files import find_catalogue
from duthviewer.catalogue.nodes import FAST_LOADER
from duthviewer.catalogue.reader import CatalogueError, check_catalogue, parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.conferences.files import find_files
from duthviewer.resources import resource
from tests.fuzz import Tally

COUNT = 20_000
SHORT = 200
#: Processor time that one try may take
LONGEST_S = 2.0
#: PyYAML's own loader takes a second for this much.
_SLOW_BYTES = 100_000

_TOKENS = (
    *"[]{}:,-?&*!|>'\"%@`#\\~<\t\n\r\0\u2028\x85\ufeff\ud800\u0663\xa0\u200b\u201c\uff1a",
    *("---", "...", "<<", "null", ".nan", "-1", "1e999", "&a", "*a", "55:09", "[[1,2]]"),
    *("!!python/name:os.system", "../", "file:///", "javascript:", "timeline:", "id:", "start:"),
    *("\\ud800", '"\\UFFFFFFFF"', '"\\e[31m"', "\x1b[31m", "99999999999999999999", "\U0001f600"),
    *(" #42", ": ", "title: [x] y", "\xa0\xa0- id: x", "title:\xa0x", "'Tis", "../out/secret.mkv"),
)
_PATHS = (
    *("../out/secret.mkv", "link.mkv", "away/secret.mkv", "/etc/passwd", "~/x.mkv", "C:\\x", "a:b"),
    *("file:///etc/passwd", "./../out/secret.mkv", "away/../../out/secret.mkv", "loop/loop/x.mkv"),
    *("day-1.mkv", "day\xa01.mkv", "x" * 5000, "\\\\host\\x", ".", "", "a/", "%2e%2e/out/x.pdf"),
)
_TIMES = (
    *("55m9s", "1:75:00", "-5", "9" * 400, "1e9", ".inf", "0x1F", "1_000", "1:2:3:4", "00:00:00"),
    *(
        "https://youtu.be/x?t=" + "9" * 300,
        "https://x/?" + "t=1&" * 3000,
        "5s 4h",
        "\u0665",
        "1s" * 99,
    ),
)


def broken_text(chance: random.Random, text: str) -> bytes:
    """A text with parts of it cut, doubled, moved or replaced, and now and then another byte."""
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        lines = text.split("\n")
        at = chance.randrange(len(text) + 1)
        line = chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                text = text[:at] + chance.choice(_TOKENS) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.choice((1, 1, 10, 200)) :]
            case 2:
                text = text[:at]
            case 3:
                del lines[line]
                text = "\n".join(lines)
            case 4:
                lines.insert(line, chance.choice(lines))
                text = "\n".join(lines)
            case 5:
                lines[line] = " " * chance.randrange(9) + lines[line].lstrip()
                text = "\n".join(lines)
            case 6:
                words = text.split(" ")
                words[chance.randrange(len(words))] = chance.choice(_TOKENS)
                text = " ".join(words)
            case 7:
                head, colon, _ = lines[line].partition(":")
                lines[line] = head + colon + " " + chance.choice(_TOKENS)
                text = "\n".join(lines)
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if data and chance.random() < 0.1:
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _odd_value(chance: random.Random) -> Any:
    match chance.randrange(9):
        case 0:
            return chance.choice(_PATHS)
        case 1:
            return chance.choice(_TIMES)
        case 2:
            return chance.choice((None, True, False, 0, -1, 10**400, 1.5e308, float("inf"), []))
        case 3:
            return {chance.choice(("id", "title", "", "x" * 500)): chance.choice(_TOKENS)}
        case 4:
            return [[float(n), n] for n in range(chance.choice((0, 1, 50, 5000)))]
        case 5:
            return "x\u202e" * chance.choice((1, 200, 20_000))
        case 6:
            value: Any = "deep"
            for _ in range(chance.choice((3, 15, 25, 200))):
                value = [value] if chance.random() < 0.5 else {"a": value}
            return value
        case 7:
            return ["https://user:x@h", "http://[::1", "HTTPS://x.org/%00", "//x.org"][
                chance.randrange(4)
            ]
        case _:
            return chance.choice(_TOKENS)


def broken_structure(chance: random.Random, value: Any) -> bytes:
    """A catalogue's values, some replaced by odd ones, moved, doubled or named otherwise."""
    value = json.loads(json.dumps(value, default=str))
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        holders = list(_holders(value))
        holder = chance.choice(holders)
        if isinstance(holder, dict):
            key = chance.choice(list(holder)) if holder else "title"
            match chance.randrange(4):
                case 0:
                    holder[key] = _odd_value(chance)
                case 1:
                    holder.pop(key, None)
                case 2:
                    holder[chance.choice(("spekers", "file", "", "timeline", "end"))] = _odd_value(
                        chance
                    )
                case _:
                    holder[key] = json.loads(json.dumps(chance.choice(holders)))
        elif holder:
            place = chance.randrange(len(holder))
            match chance.randrange(3):
                case 0:
                    holder[place] = _odd_value(chance)
                case 1:
                    holder.insert(place, json.loads(json.dumps(holder[place])))
                case _:
                    del holder[place]
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, 1)))
    return text.encode("utf-8", "surrogatepass")


def _holders(value: Any) -> Iterator[Any]:
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict | list) and len(waiting) < 5000:
            yield found
            waiting += found.values() if isinstance(found, dict) else found


def _bomb(chance: random.Random, text: str) -> bytes:
    """What grows, nests or repeats: aliases, brackets, indents, long lines, many problems."""
    many = chance.choice((10, 1000, 30_000))
    bombs = (
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)),
        "[" * many,
        "{a: " * many,
        "- " * many,
        "? " * many,
        "\n".join(" " * depth + "a:" for depth in range(min(many, 2000))),
        text + "\xa0" * many + "title:" * many,
        text + "".join(f"k{n}: 1\n" for n in range(many)),
        text + "".join(f"    title: [x] {n}\n" for n in range(many)),
        "title: '" + "''" * many,
        "title: " + "{{" * many + " x }}",
        "title: \u201c" + "\u200b, " * many,
        text.replace("title: ", "title: " + "x" * many, 1),
        "%YAML " + "9" * many + "\n---\n" + text,
        text + "timeline: [" + "[1, 1], " * many + "]",
        "\ufeff" * many + text,
        text + "#" * many + "\n" + " " * many + ": ",
    )
    return chance.choice(bombs).encode()


class Folder:
    """A conference's folder, from which links lead out, and what is opened while it is read."""

    def __init__(self, root: Path) -> None:
        self.inside, outside = root / "in", root / "out"
        self.catalogue = self.inside / "catalogue.yaml"
        self.inside.mkdir()
        outside.mkdir()
        for path in (outside / "secret.mkv", outside / "secret.pdf", outside / "channels.pdf"):
            path.write_bytes(b"secret")
        for name in ("day-1.mkv", "day\xa01.mkv", "a:b.mkv", "channels.jpg"):
            (self.inside / name).write_bytes(b"a file")
        (self.inside / "link.mkv").symlink_to(outside / "secret.mkv")
        (self.inside / "channels.pdf").symlink_to("../out/channels.pdf")
        (self.inside / "away").symlink_to(outside, target_is_directory=True)
        (self.inside / "loop").symlink_to(".", target_is_directory=True)

    def read(self, data: bytes) -> Conference:
        """Read a catalogue of these bytes, and find its files."""
        self.catalogue.write_bytes(data)
        with _opened() as opened:
            conference, _ = check_catalogue(find_catalogue(self.inside))
            files = find_files(conference, [self.inside])
        root = self.inside.resolve()
        named = [
            path
            for each in files.values()
            for path in (each.recording, each.deck, each.thumbnail, *each.subtitles)
            if path is not None
        ]
        for path in (*named, *opened):
            if not Path(path).resolve().is_relative_to(root):
                raise AssertionError(f"{path} lies outside")
        return conference


_watched: list[list[str]] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _watched and event in ("open", "os.listdir", "os.scandir"):
        path = arguments[0]
        if isinstance(path, str | bytes | os.PathLike):
            _watched[-1].append(os.fsdecode(path))


@contextmanager
def _opened() -> Iterator[list[str]]:
    """Notes every file and folder that is opened meanwhile."""
    if not getattr(_opened, "is_watching", False):
        # An audit hook stays for the whole process.
        sys.addaudithook(_hook)
        _opened.is_watching = True  # type: ignore[attr-defined]
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


def _fault_of(data: bytes, error: CatalogueError, path: Path) -> str:
    """What is wrong with a refusal; "" for one with places that are in the file."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if not error.problems:
        return "refused without a reason"
    for problem in error.problems:
        if problem.path != path or not str(problem).isprintable():
            return f"not a message: {problem!r}"
        if not 1 <= problem.line <= len(lines):
            return f"not a line: {problem}"
        if not 1 <= problem.column <= len(lines[problem.line - 1]) + 1:
            return f"not a column: {problem}"
    return ""


def _fault_to_the_other_loader(data: bytes) -> str:
    """PyYAML's own loader, where libyaml is not built in, finds other places and errors."""
    path = Path("c.yaml")
    try:
        parse_catalogue(data, path, loader=yaml.SafeLoader)
    except CatalogueError as error:
        return _fault_of(data, error, path)
    except Exception as error:
        return f"to the other loader {type(error).__name__}: {error}"
    return ""


def run(count: int, seed: int) -> Tally:
    """Read catalogues broken in these many ways."""
    tally = Tally()
    whole = resource("conferences", "duth-2016.yaml").read_text(encoding="utf-8")
    # A short one is broken more often in each of its parts.
    text = whole[: whole.index("  - id: testing")] + "    timeline: [[3309.0, 1], [3400, null]]\n"
    structure = yaml.load(text, yaml.BaseLoader)
    with tempfile.TemporaryDirectory() as folder:
        room = Folder(Path(folder))
        for number in range(seed, seed + count):
            chance = random.Random(number)
            kind = number % 10
            if kind == 9 and number % 50 == 49:
                data = _bomb(chance, text)
            elif kind >= 6:
                data = broken_structure(chance, structure)
            else:
                data = broken_text(chance, text)
            begun = time.process_time()
            try:
                try:
                    conference = room.read(data)
                finally:
                    took_s = time.process_time() - begun
            except CatalogueError as error:
                tally.ends["refused"] += 1
                fault = _fault_of(data, error, room.catalogue)
                if not fault and number % 20 == 0 and len(data) < _SLOW_BYTES:
                    fault = _fault_to_the_other_loader(data)
            except Exception as error:
                tally.ends["crashed"] += 1
                fault = f"{type(error).__name__}: {error}"
            else:
                tally.ends["read"] += 1
                fault = _fault_of_values(conference, data)
            if took_s > LONGEST_S:
                fault = fault or f"took {took_s:.1f} s"
            if fault:
                tally.faults.append(f"seed {number}: {fault[:300]}")
    return tally


def _fault_of_values(conference: Conference, data: bytes) -> str:
    """What was read is written and read as the same, by PyYAML's own loader too."""
    path = Path("c.yaml")
    if len(data) > _SLOW_BYTES:
        return ""
    if parse_catalogue(write_catalogue(conference), path, loader=FAST_LOADER) != conference:
        return "is another when it was written and read"
    try:
        other = parse_catalogue(data, path, loader=yaml.SafeLoader)
    except CatalogueError:
        # It refuses a tab after a colon, which libyaml takes.
        return ""
    return "" if other == conference else "is another to the other loader"
