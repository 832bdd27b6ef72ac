"""Recordings that come with their slides, files of them mutated: each is imported or refused.

A result has a catalogue that can be read again, and files inside its folder.
"""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path

from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.writing import write_import
from duthviewer.slides.deck import Deck
from tests.fuzz import Tally
from tests.library.importing.lectures import episode, make_package, search_result
from tests.library.importing.meetings import FIRST, make_meeting

COUNT, SHORT = 3_000, 24
#: Of computing, in this process and in that which draws
_MOST_S = 2.0
#: Every so many tries the deck is opened, too.
_OPENED_EVERY = 10
_TOKENS = (
    b"", b"\0", b"\xff", b"<", b">", b'"', b"&", b"&a;", b"<!DOCTYPE a [<!ENTITY a 'b'>]>", b"../",
    b"/etc/passwd", b"file:///etc/passwd", b"https://127.0.0.1:9/x.png", b"NaN", b"-1", b"1e308",
    b"9" * 400, b"null", b"[]", b"{}", b"[" * 3_000, b"<g>" * 3_000, b"<a b='" * 200, b" " * 5_000,
    b"T99:99:99:9F0", b"T00:00:00:1F1", b'in="0 0 0 0"', b"--playlist-items", b"\xef\xbb\xbf",
    b"\xff\xfe", b"slide-0.png", b"slide-99999.png", b"presentation/../../x/slide-1.png",
    b"<svg xmlns='http://www.w3.org/2000/svg' width='99999999' height='99999999'/>",
    b"<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter>", b"locale", b"time", b"$",
)  # fmt: skip


def run(count: int, seed: int) -> Tally:
    """Import ``count`` recordings, the first mutated by ``seed``."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        sources = _sources(Path(folder))
        for number in range(seed, seed + count):
            _try(number, sources, Path(folder) / "out", tally)
    return tally


def _sources(folder: Path) -> list[Path]:
    """Return folders with a recording each, without videos, which importers do not read."""
    no_video = {"video": "", "seconds": 1}
    meeting = make_meeting(folder / "meeting", **no_video)
    drawn = make_meeting(folder / "drawn", svg=True, pages={FIRST: 2}, **no_video)
    package = make_package(folder / "package")
    found = folder / "found"
    found.mkdir()
    text = search_result(episode("https://127.0.0.1:9"), episode("https://127.0.0.1:9", 2))
    (found / "episode.json").write_text(text)
    for place in (meeting, drawn, package):
        for video in (*place.rglob("*.webm"), *place.rglob("*.mp4")):
            video.write_bytes(b"")
    return [meeting, drawn, package, found]


def _try(number: int, sources: list[Path], out: Path, tally: Tally) -> None:
    chance = random.Random(number)
    source = chance.choice(sources)
    files = sorted(path for path in source.rglob("*") if path.is_file() and path.stat().st_size)
    # The descriptions more often than the many pictures
    descriptions = [path for path in files if path.suffix in (".xml", ".json", ".svg")]
    kept = {}
    for _ in range(chance.choice((1, 1, 2, 3))):
        path = chance.choice(chance.choice((files, descriptions)))
        kept.setdefault(path, path.read_bytes())
        path.write_bytes(_mutated(path.read_bytes(), chance))
    begun_s = _cpu_s()
    try:
        end = _imported(source, out / str(number), is_opened=number % _OPENED_EVERY == 0)
    except KnownError:
        end = "refused"
    except Exception as error:
        end = "fault"
        tally.faults.append(f"{number}: {type(error).__name__}: {error}")
    took_s = _cpu_s() - begun_s
    if took_s > _MOST_S:
        tally.faults.append(f"{number}: took {took_s:.1f} s")
    tally.ends[end] += 1
    for path, content in kept.items():
        path.write_bytes(content)


def _cpu_s() -> float:
    """The time that this process and those that it has ended have computed; others may be busy."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _imported(source: Path, out: Path, *, is_opened: bool) -> str:
    for count, imported in enumerate(import_source(source), 1):
        parse_catalogue(write_catalogue(imported.conference), Path("catalogue.yaml"))
        for finding in imported.findings:
            str(finding)
        if is_opened and count == 1:
            written = write_import(out / "catalogue.yaml", imported)
            for deck in out.rglob("*.pdf"):
                with Deck(deck) as opened:
                    opened.render(opened.page_count, 40)
            assert all(file.path.is_relative_to(out) for file in written.files)
    return "imported"


def _mutated(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 5))):
        at, length = chance.randrange(len(data) + 1), chance.choice((0, 1, 4, 40))
        way = chance.randrange(4)
        if way == 0:
            data = data[:at] + chance.choice(_TOKENS) + data[at + length :]
        elif way == 1:
            data = data[:at]
        elif way == 2:
            data = data[:at] + chance.randbytes(length) + data[at + length :]
        else:
            other = chance.randrange(len(data) + 1)
            data = data[:at] + data[other : other + 300] + data[at:]
    return data
