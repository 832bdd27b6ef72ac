"""Decks with mistakes: each is drawn and read, or refused in words, within its limits."""

from __future__ import annotations

import random
import re
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from duthviewer.slides import process as processes
from duthviewer.slides import sheets
from duthviewer.slides.deck import Deck, DeckError, DeckProcess
from tests.decks import Field, PageSpec, _Writer, photo, write_deck
from tests.fuzz import Tally

COUNT, SHORT = 5000, 25

#: Seconds within which any call has to come back: the limit, the kill, and a busy computer
_WITHIN_S = processes.WAIT_S + 5
#: Resident memory that the process may have had
_MOST_KB = 1_500_000
_PAGES = 3


def run(count: int, seed: int) -> Tally:
    """Make ``count`` decks from valid ones, and open, draw and read them."""
    tally = Tally()
    process = DeckProcess()
    page_s, sheets.PAGE_S = sheets.PAGE_S, 1.0
    try:
        with tempfile.TemporaryDirectory() as folder:
            seeds = _seeds(Path(folder))
            path = Path(folder) / "mutated.pdf"
            for number in range(seed, seed + count):
                path.write_bytes(mutated(random.Random(number), seeds))
                end, faults = _try(path, process)
                tally.ends[end] += 1
                tally.faults += [f"seed {number}: {fault}" for fault in faults]
                if not process.is_good():
                    process.stop()
                    process = DeckProcess()
    finally:
        sheets.PAGE_S = page_s
        process.stop()
    return tally


def _try(path: Path, process: DeckProcess) -> tuple[str, list[str]]:
    """How it ended, and what was wrong about that."""
    faults: list[str] = []
    ends: set[str] = set()

    def call(name: str, function: Callable[[], object]) -> object:
        begun = time.monotonic()
        try:
            return function()
        except DeckError as error:
            ends.add("slow" if "too long" in str(error) else "refused")
        except Exception as error:
            faults.append(f"{name}: {error!r}")
        finally:
            if (took := time.monotonic() - begun) > _WITHIN_S:
                faults.append(f"{name} took {took:.0f} s")
        return None

    deck = call("open", lambda: Deck(path, process))
    if not isinstance(deck, Deck):
        return "not opened", faults
    with deck:
        call("name", deck.name)
        for page in range(1, min(deck.page_count, _PAGES) + 1):
            call("size", lambda page=page: deck.page_size(page))
            call("render", lambda page=page: deck.render(page, 320))
            call("text", lambda page=page: deck.text(page))
            call("contents", lambda page=page: deck.contents(page).text.lines)
            call("title", lambda page=page: deck.title(page))
    if (peak := _peak_kb(process)) > _MOST_KB:
        faults.append(f"the process had {peak} kB")
    return " and ".join(sorted(ends)) or "drawn", faults


def _peak_kb(process: DeckProcess) -> int:
    for running in process._running:
        try:
            status = Path(f"/proc/{running.pid}/status").read_text()
        except OSError:
            return 0
        found = re.search(r"VmHWM:\s*(\d+)", status)
        return int(found[1]) if found else 0
    return 0


# Sound decks. Nothing in them is compressed, so that a changed byte changes what is drawn.


def _seeds(folder: Path) -> list[bytes]:
    path = folder / "seed.pdf"
    field = Field((100, 300, 300, 400), b"1 0 0 rg 0 0 200 100 re f", b"/FT/Tx/T(a)/V(Ann)")
    tick = Field((400, 300, 430, 330), b"0 0 30 30 re f", b"/FT/Btn/T(b)/V/Yes/AS/Yes")
    links = [((10.0, 10.0, 90.0, 40.0), 2), ((10.0, 60.0, 90.0, 90.0), "https://a.example")]
    made = [
        write_deck(path, [PageSpec(title="One", lines=["first", "second"])] * 3).read_bytes(),
        write_deck(
            path, [PageSpec(links=links), PageSpec(rotate=90)], outline=[("A", 1), ("B", 2)]
        ).read_bytes(),
        write_deck(path, [PageSpec(fields=[field, tick])]).read_bytes(),
        write_deck(path, [PageSpec(picture=photo(1, (32, 18)))]).read_bytes(),
        write_deck(path, 2, password="").read_bytes(),
    ]
    return [*map(_unpacked, made), *map(_drawing, _DRAWINGS), _packed_table()]


def _unpacked(content: bytes) -> bytes:
    """The same deck with its pages' streams as they are: PDFium rebuilds the table of objects."""

    def unpack(found: re.Match[bytes]) -> bytes:
        try:
            data = zlib.decompress(found[1])
        except zlib.error:
            return found[0]
        return b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)

    pattern = rb"<</Filter/FlateDecode/Length \d+>>stream\n(.*?)\nendstream"
    return re.sub(pattern, unpack, content, flags=re.DOTALL)


#: Resources and content of a page; object 1 is a form, 2 a pattern, 3 a shading, 4 a function
_DRAWINGS = [
    (b"/XObject<</F 1 0 R>>", b"q 2 0 0 2 10 10 cm /F Do Q /F Do"),
    (b"/Pattern<</P 2 0 R>>", b"/Pattern cs /P scn 0 0 400 300 re f"),
    (b"/Shading<</S 3 0 R>>", b"0 0 500 500 re W n /S sh"),
    (
        b"/ExtGState<</G<</ca 0.5/BM/Multiply/SMask<</S/Luminosity/G 1 0 R>>>>>>",
        b"/G gs 1 0 0 rg 0 0 300 300 re f [4 2] 1 d 3 w 10 10 m 90 90 200 50 300 300 c S",
    ),
    (
        b"/Font<</T<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]"
        b"/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>"
        b"/CharProcs<</a 5 0 R>>>>>>",
        b"BT /T 12 Tf 50 50 Td (aaa) Tj 3 Tr (a) Tj ET",
    ),
]


def _drawing(drawing: tuple[bytes, bytes]) -> bytes:
    resources, content = drawing
    writer = _Writer()
    box = b"/BBox[0 0 100 100]"
    writer.add_stream(
        b"0.5 g 0 0 50 50 re f q 1 0 0 1 5 5 cm /Inner Do Q",
        b"/Type/XObject/Subtype/Form/Group<</S/Transparency/CS/DeviceGray>>%s"
        b"/Resources<</XObject<</Inner 6 0 R>>>>" % box,
    )
    writer.add_stream(
        b"1 0 0 rg 0 0 5 5 re f",
        b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/XStep 10/YStep 10%s/Resources<<>>"
        % box,
    )
    writer.add(
        b"<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 300 300]/Function 4 0 R"
        b"/Extend[true true]>>"
    )
    writer.add(b"<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1.5>>")
    writer.add_stream(b"9 0 0 0 9 9 d1 0 0 5 5 re f")
    writer.add_stream(b"0 0 1 rg 0 0 9 9 re f", b"/Type/XObject/Subtype/Form" + box)
    stream = writer.add_stream(content)
    tree = len(writer.objects) + 2
    page = writer.add(
        b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 960 540]/Resources<<%s>>/Contents %d 0 R>>"
        % (tree, resources, stream)
    )
    writer.add(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page)
    return writer.bytes(writer.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree))


def _packed_table() -> bytes:
    """A deck whose objects lie in a stream, and their table in another one (PDF 1.5)."""
    inner = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 96 54]/Contents 5 0 R/Resources<<>>>>",
    ]
    places, body = [], b""
    for number, one in enumerate(inner, 1):
        places.append(b"%d %d" % (number, len(body)))
        body += one + b" "
    head = b" ".join(places) + b" "
    out = b"%PDF-1.5\n"
    at = [len(out)]
    packed = head + body
    out += b"4 0 obj\n<</Type/ObjStm/N 3/First %d/Length %d>>stream\n%s\nendstream\nendobj\n" % (
        len(head), len(packed), packed,
    )  # fmt: skip
    at.append(len(out))
    content = b"1 0 0 rg 0 0 50 50 re f"
    out += b"5 0 obj\n<</Length %d>>stream\n%s\nendstream\nendobj\n" % (len(content), content)
    at.append(len(out))
    rows = [(0, 0, 255), (2, 4, 0), (2, 4, 1), (2, 4, 2), *((1, place, 0) for place in at)]
    table = b"".join(bytes((kind,)) + a.to_bytes(2, "big") + bytes((b,)) for kind, a, b in rows)
    out += (
        b"6 0 obj\n<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Length %d>>stream\n%s\nendstream\n"
        b"endobj\nstartxref\n%d\n%%%%EOF\n" % (len(table), table, at[2])
    )
    return out


# Mistakes.

_NUMBER = re.compile(rb"-?\d+\.?\d*")
_REFERENCE = re.compile(rb"\d+ 0 R")
_NAME = re.compile(rb"/[A-Za-z0-9]+")
_NUMBERS = (
    b"0", b"-1", b"1", b"0.00001", b"255", b"65536", b"2147483647", b"-2147483648",
    b"4294967296", b"99999999999999999999", b"1e38", b"-0.0000000001", b"3.5",
)  # fmt: skip


def mutated(rng: random.Random, seeds: list[bytes]) -> bytes:
    """One of the seeds with one to six mistakes."""
    content = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 2, 2, 3, 6))):
        rng.choice(_MISTAKES)(rng, content, seeds)
    return bytes(content)


def _replace(
    rng: random.Random, content: bytearray, pattern: re.Pattern[bytes], new: bytes
) -> None:
    found = list(pattern.finditer(content))
    if found:
        one = rng.choice(found)
        content[one.start() : one.end()] = new


def _other_number(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    _replace(rng, content, _NUMBER, rng.choice(_NUMBERS))


def _other_reference(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    _replace(rng, content, _REFERENCE, b"%d 0 R" % rng.randrange(12))


def _other_name(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    names = _NAME.findall(bytes(content)) or [b"/X"]
    _replace(rng, content, _NAME, rng.choice(names))


def _other_bytes(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    for _n in range(rng.randrange(1, 9)):
        content[rng.randrange(len(content))] = rng.randrange(256)


def _repeat(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    start = rng.randrange(len(content))
    part = content[start : start + rng.randrange(1, 80)]
    content[start:start] = part * rng.choice((1, 2, 50, 2000))


def _cut(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    start = rng.randrange(len(content))
    del content[start : start + rng.randrange(1, 200)]
    content += b"" if content else b"%PDF-1.5"


def _end(rng: random.Random, content: bytearray, _: list[bytes]) -> None:
    del content[rng.randrange(1, len(content) + 1) :]


def _splice(rng: random.Random, content: bytearray, seeds: list[bytes]) -> None:
    other = rng.choice(seeds)
    start, at = rng.randrange(len(other)), rng.randrange(len(content))
    length = rng.randrange(1, 300)
    content[at : at + length] = other[start : start + length]


_MISTAKES = (
    _other_number, _other_number, _other_number, _other_reference, _other_reference, _other_name,
    _other_name, _other_bytes, _repeat, _cut, _end, _splice,
)  # fmt: skip
