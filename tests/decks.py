"""Decks for tests: PDFs written by hand, whose pages can be told apart in a picture.

Each page carries its number in large letters and as a bar code along its lower edge: a magenta
cell, sixteen black or white ones (the number, highest bit first), a cyan cell.
``read_page(pixels)`` finds it in a picture of a page or of a whole screen.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

_BITS = 16
_CELLS = _BITS + 2
#: The bar code's height, as a part of the page's.
_BAR = 0.12
_PASSWORD_PADDING = bytes.fromhex(
    "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"
)


@dataclass
class PageSpec:
    """One page to write: its size in points before rotation, and what is on it."""

    size: tuple[float, float] = (960, 540)
    rotate: int = 0
    title: str = ""
    lines: Sequence[str] = ()
    picture: bytes | None = None
    #: Light letters on dark ground.
    dark: bool = False
    #: Every letter of the title is placed for itself, as some programs do.
    single: bool = False
    #: Where links lie (left, bottom, right, top in points), and to which page or address.
    links: Sequence[tuple[tuple[float, float, float, float], int | str]] = ()
    #: Fields of a form.
    fields: Sequence[Field] = ()
    #: Drawing the page never ends: it has a form that draws itself twice.
    endless: bool = False


@dataclass
class Field:
    """A field of a form: where it lies (left, bottom, right, top), and how it looks filled in."""

    box: tuple[float, float, float, float]
    #: What draws it, in points from its lower left corner
    looks: bytes
    #: Entries of its dictionary
    entries: bytes = b"/FT/Tx/T(name)"
    #: Whether the form of the document knows it
    is_listed: bool = True


@dataclass
class _Writer:
    """Objects of a PDF, written one after the other; encrypted when there is a key."""

    key: bytes | None = None
    objects: list[bytes] = field(default_factory=list)

    def reserve(self) -> int:
        self.objects.append(b"null")
        return len(self.objects)

    def add(self, body: bytes) -> int:
        self.objects.append(body)
        return len(self.objects)

    def add_stream(self, data: bytes, entries: bytes = b"") -> int:
        number = len(self.objects) + 1
        if self.key is not None:
            own = hashlib.md5(self.key + number.to_bytes(3, "little") + b"\0\0").digest()
            data = _rc4(own[: len(self.key) + 5], data)
        return self.add(b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data))

    def bytes(self, root: int, trailer: bytes = b"") -> bytes:
        out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
            len(places) + 1,
            root,
            trailer,
            table,
        )
        return bytes(out)


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def _string(text: str) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"(" + escaped.encode("latin-1") + b")"


def _bar_code(number: int, width: float, height: float) -> bytes:
    cell = width / _CELLS
    colours = ["1 0 1"]
    colours += ["0 0 0" if number >> (_BITS - 1 - bit) & 1 else "1 1 1" for bit in range(_BITS)]
    colours += ["0 1 1"]
    return b"".join(
        b"%s rg %.3f 0 %.3f %.3f re f\n" % (colour.encode(), i * cell, cell + 0.5, height)
        for i, colour in enumerate(colours)
    )


def _content(number: int, spec: PageSpec) -> bytes:
    width, height = spec.size
    matrix = b""
    if spec.rotate == 90:  # so that the page reads upright as shown
        matrix = b"0 1 -1 0 %.3f 0 cm\n" % width
        width, height = height, width
    unit = min(width, height)
    ground, ink = (
        (b"0.1 0.12 0.15", b"0.92 0.93 0.95") if spec.dark else (b"1 1 1", b"0.1 0.2 0.15")
    )
    out = [matrix, b"%s rg 0 0 %.3f %.3f re f\n" % (ground, width, height)]
    if spec.picture is not None:
        out.append(
            b"q %.3f 0 0 %.3f %.3f %.3f cm /Im Do Q\n"
            % (width * 0.5, height * 0.5, width * 0.45, height * 0.2)
        )
    out.append(b"%s rg BT /F %.3f Tf %.3f %.3f Td " % (ink, unit / 12, unit / 15, height * 0.84))
    title = spec.title or f"Page {number}"
    if spec.single:
        # In steps of the letter's own width in Helvetica Bold, near enough.
        widths = {" ": 278, "i": 278, "l": 278, "t": 333, "r": 389, "m": 889}
        for letter in title:
            step = widths.get(letter, 600) * unit / 12_000
            out.append(_string(letter) + b" Tj %.3f 0 Td " % step)
        out.append(b"ET\n")
    else:
        out.append(_string(title) + b" Tj ET\n")
    out.append(b"BT /F %.3f Tf %.3f %.3f Td " % (unit / 4, unit / 15, height * 0.5))
    out.append(_string(str(number)) + b" Tj ET\n")
    for index, line in enumerate(spec.lines):
        out.append(
            b"BT /F %.3f Tf %.3f %.3f Td " % (unit / 26, unit / 15, height * (0.42 - 0.05 * index))
        )
        out.append(_string(line) + b" Tj ET\n")
    out.append(_bar_code(number, width, height * _BAR))
    if spec.endless:
        out.append(b"/Endless Do\n")
    return b"".join(out)


def write_deck(
    path: Path,
    pages: int | Sequence[PageSpec] = 10,
    *,
    password: str | None = None,
    outline: Sequence[tuple[str, int]] = (),
) -> Path:
    """Write a PDF with this number of pages, or with these pages; returns its path."""
    specs = [PageSpec() for _ in range(pages)] if isinstance(pages, int) else pages
    file_id = hashlib.md5(b"duthviewer").digest()
    trailer = b"/ID[<%s><%s>]" % (file_id.hex().encode(), file_id.hex().encode())
    writer = _Writer()
    if password is not None:
        encryption = _encryption(writer, password, file_id)
        trailer += b"/Encrypt %d 0 R" % encryption
    tree = writer.reserve()
    font = writer.add(
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
    )
    pictures: dict[bytes, int] = {}
    fields: list[int] = []
    kids = []
    for number, spec in enumerate(specs, 1):
        content = writer.add_stream(zlib.compress(_content(number, spec)), b"/Filter/FlateDecode")
        resources = b"/Font<</F %d 0 R>>" % font
        if spec.picture is not None:
            if spec.picture not in pictures:
                pictures[spec.picture] = _add_jpeg(writer, spec.picture)
            resources += b"/XObject<</Im %d 0 R>>" % pictures[spec.picture]
        if spec.endless:
            form = len(writer.objects) + 1
            writer.add_stream(
                b"/Endless Do /Endless Do",
                b"/Type/XObject/Subtype/Form/BBox[0 0 960 540]"
                b"/Resources<</XObject<</Endless %d 0 R>>>>" % form,
            )
            resources += b"/XObject<</Endless %d 0 R>>" % form
        drawn = [_add_field(writer, field) for field in spec.fields]
        fields += [one for one, field in zip(drawn, spec.fields, strict=True) if field.is_listed]
        annotations = _links(spec) + b"".join(b"%d 0 R " % one for one in drawn)
        if annotations:
            annotations = b"/Annots[" + annotations + b"]"
        kids.append(
            writer.add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]/Rotate %d"
                b"/Resources<<%s>>/Contents %d 0 R%s>>"
                % (tree, *spec.size, spec.rotate, resources, content, annotations)
            )
        )
    writer.objects[tree - 1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    catalog = b"/Type/Catalog/Pages %d 0 R" % tree
    if fields:
        catalog += b"/AcroForm<</Fields[%s]>>" % b" ".join(b"%d 0 R" % one for one in fields)
    if outline:
        catalog += b"/Outlines %d 0 R" % _add_outline(writer, outline, kids)
    path.write_bytes(writer.bytes(writer.add(b"<<" + catalog + b">>"), trailer))
    return path


def _links(spec: PageSpec) -> bytes:
    """Link annotations; a page is named by its index, an address that begins with ``run:`` starts
    a program."""
    out = []
    for box, target in spec.links:
        if isinstance(target, int):
            action = b"/Dest[%d/Fit]" % (target - 1)
        elif target.startswith("run:"):
            action = b"/A<</S/Launch/F%s>>" % _string(target[4:])
        else:
            action = b"/A<</S/URI/URI%s>>" % _string(target)
        out.append(
            b"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[%g %g %g %g]%s>>" % (*box, action)
        )
    return b"".join(out)


def _add_field(writer: _Writer, field: Field) -> int:
    left, bottom, right, top = field.box
    looks = writer.add_stream(
        field.looks,
        b"/Type/XObject/Subtype/Form/BBox[0 0 %g %g]" % (right - left, top - bottom),
    )
    # A tick has a look for each of its states.
    normal = b"<</Yes %d 0 R>>" if b"/AS/Yes" in field.entries else b"%d 0 R"
    return writer.add(
        b"<</Type/Annot/Subtype/Widget/F 4/Rect[%g %g %g %g]/AP<</N %s>>%s>>"
        % (*field.box, normal % looks, field.entries)
    )


def _add_jpeg(writer: _Writer, jpeg: bytes) -> int:
    width, height = Image.open(io.BytesIO(jpeg)).size
    return writer.add_stream(
        jpeg,
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB"
        b"/BitsPerComponent 8/Filter/DCTDecode" % (width, height),
    )


def _add_outline(writer: _Writer, outline: Sequence[tuple[str, int]], kids: Sequence[int]) -> int:
    root = writer.reserve()
    items = [writer.reserve() for _ in outline]
    for index, (title, page) in enumerate(outline):
        following = b"/Next %d 0 R" % items[index + 1] if index + 1 < len(items) else b""
        name = ("\ufeff" + title).encode("utf-16-be").hex().encode()
        writer.objects[items[index] - 1] = b"<</Title<%s>/Parent %d 0 R%s/Dest[%d 0 R/Fit]>>" % (
            name,
            root,
            following,
            kids[page - 1],
        )
    writer.objects[root - 1] = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
        items[0],
        items[-1],
        len(items),
    )
    return root


def _encryption(writer: _Writer, password: str, file_id: bytes) -> int:
    """The standard security handler, revision 2 (PDF 32000-1:2008, 7.6.3): RC4, 40 bits."""
    padded = (password.encode("latin-1") + _PASSWORD_PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    permissions = (-4) & 0xFFFFFFFF
    key = hashlib.md5(padded + owner + permissions.to_bytes(4, "little") + file_id).digest()[:5]
    user = _rc4(key, _PASSWORD_PADDING)
    number = writer.add(
        b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P %d>>"
        % (owner.hex().encode(), user.hex().encode(), -4)
    )
    writer.key = key
    return number


def photo(seed: int, size: tuple[int, int] = (1920, 1080)) -> bytes:
    """A JPEG with the grain and the gradients of a photograph."""
    random = np.random.default_rng(seed)
    width, height = size
    coarse = random.integers(0, 255, (9, 16, 3), dtype=np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC), np.int16)
    grain = random.integers(-18, 18, (height, width, 1), dtype=np.int16)
    out = io.BytesIO()
    Image.fromarray(np.clip(smooth + grain, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=88)
    return out.getvalue()


def write_talk_deck(path: Path, pages: int = 90) -> Path:
    """A deck as talks have them: text, a photograph on every third page, some dark pages."""
    photos = [photo(seed) for seed in range(12)]
    words = ["collect", "create", "run", "destroy", "database"]
    words += ["client", "server", "request", "migration", "template"]
    specs = [
        PageSpec(
            title=f"{words[n % 10].title()} the {words[(n * 7) % 10]}",
            lines=[
                " ".join(words[(n * i + k) % 10] for k in range(4 if n % 3 == 0 else 9))
                for i in range(1, 6)
            ],
            picture=photos[n // 3 % 12] if n % 3 == 0 else None,
            dark=n % 10 == 9,
        )
        for n in range(pages)
    ]
    return write_deck(path, specs)


def write_truncated(path: Path) -> Path:
    """The first third of a deck, as a broken download leaves it."""
    write_deck(path, 12)
    path.write_bytes(path.read_bytes()[:1500])
    return path


def write_garbage(path: Path) -> Path:
    path.write_bytes(np.random.default_rng(7).bytes(20_000))
    return path


def write_empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def write_endless_page(path: Path, pages: int, endless: int) -> Path:
    """A deck of which PDFium never has drawn one page; the others are good."""
    return write_deck(path, [PageSpec(endless=one == endless) for one in range(1, pages + 1)])


def write_broken_page(path: Path, pages: int = 5, broken: int = 3) -> Path:
    """A deck of which one page is no page at all; the others are good."""
    write_deck(path, pages)
    parts = path.read_bytes().split(b"/Type/Page/")
    # A replacement of the same length, so that the table of objects stays right.
    path.write_bytes(
        b"/Type/Page/".join(parts[:broken]) + b"/Type/Gone/" + b"/Type/Page/".join(parts[broken:])
    )
    return path


def pixels(source: Any) -> np.ndarray:
    """Height by width by 3 numbers (red, green, blue) from a picture file, PIL image or QImage."""
    if isinstance(source, str | Path):
        source = Image.open(source)
    if isinstance(source, Image.Image):
        return np.asarray(source.convert("RGB"))
    from PySide6.QtGui import QImage

    image = source.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    # A copy, because the bytes go with the image.
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def read_page(picture: np.ndarray) -> int | None:
    """The number in the bar code of the page that a picture shows; None where there is none."""
    colours = picture.astype(np.int16)
    red, green, blue = colours[..., 0], colours[..., 1], colours[..., 2]
    magenta = (red > 200) & (green < 60) & (blue > 200)
    cyan = (red < 60) & (green > 200) & (blue > 200)
    rows = np.flatnonzero((magenta.sum(axis=1) >= 3) & (cyan.sum(axis=1) >= 3))
    if rows.size == 0:
        return None
    row = int(rows[rows.size // 2])
    left = int(np.flatnonzero(magenta[row])[0])
    right = int(np.flatnonzero(cyan[row])[-1]) + 1
    cell = (right - left) / _CELLS
    if cell < 2:
        return None
    number = 0
    for bit in range(_BITS):
        x = int(left + (bit + 1.5) * cell)
        number = number * 2 + int(colours[row, x].sum() < 3 * 128)
    return number


#: Widths of Helvetica in thousandths (Adobe's font metrics)
_WIDTHS = {" ": 278, "-": 333, ".": 278, ",": 278, "~": 584, "^": 469, "`": 333, "/": 278} | dict(
    zip(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
         500, 278, 556, 500, 722, 500, 500, 500, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500,
         667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611),
        strict=True,
    )
)  # fmt: skip
#: Signs that TeX's fonts of 128 letters set for themselves: the code here, the glyph, its width
_APART = {
    "\u0300": (0x80, "grave", 333), "\u0301": (0x81, "acute", 333),
    "\u0302": (0x82, "circumflex", 333), "\u0303": (0x83, "tilde", 333),
    "\u0304": (0x84, "macron", 333), "\u0306": (0x85, "breve", 333),
    "\u0307": (0x86, "dotaccent", 333), "\u0308": (0x87, "dieresis", 333),
    "\u030a": (0x88, "ring", 333), "\u030b": (0x89, "hungarumlaut", 333),
    "\u030c": (0x8A, "caron", 333), "\u0327": (0x8B, "cedilla", 333),
    "\u0328": (0x8C, "ogonek", 333), "\u0131": (0x8D, "dotlessi", 278),
    "\ufb01": (0x8E, "fi", 500), "\ufb02": (0x8F, "fl", 500), "\xdf": (0x90, "germandbls", 611),
}  # fmt: skip


def write_accents_apart(
    path: Path, lines: Sequence[str], *, after: bool = False, raised: float = 0.0
) -> Path:
    """A page as TeX sets it in its old fonts: each accent is a letter of its own, over another.

    ``lines`` are as read. An accent comes before its letter, or ``after`` it; ``raised`` is by how
    much of the letters' size it is raised, as over a capital.
    """
    size = 40.0
    shown = bytearray()
    for number, line in enumerate(lines):
        x, y = 60.0, 440.0 - 90 * number
        for letter in line:
            base, *marks = unicodedata.normalize("NFD", letter)
            if marks and base == "i":
                base = "\u0131"
            code, _, width = _APART.get(base, (ord(base), "", _WIDTHS.get(base, 556)))
            placed = [(code, x, 0.0)]
            for mark in marks:
                accent, _, wide = _APART[mark]
                at = x + (width - wide) / 2000 * size
                placed.insert(len(placed) if after else 0, (accent, at, raised * size))
            for sign, at, up in placed:
                shown += b"BT /F %g Tf %.3f %.3f Td <%02x> Tj ET\n" % (size, at, y + up, sign)
            x += width / 1000 * size
    differences = b" ".join(b"%d/%s" % (code, name.encode()) for code, name, _ in _APART.values())
    writer = _Writer()
    tree = writer.reserve()
    font = writer.add(
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
        b"/Encoding<</Type/Encoding/Differences[%s]>>>>" % differences
    )
    content = writer.add_stream(bytes(shown))
    page = writer.add(
        b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 960 540]/Resources<</Font<</F %d 0 R>>>>"
        b"/Contents %d 0 R>>" % (tree, font, content)
    )
    writer.objects[tree - 1] = b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page
    path.write_bytes(writer.bytes(writer.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree)))
    return path


def write_notes_deck(
    path: Path,
    slide: str = "left",
    *,
    pages: int = 5,
    size: tuple[float, float] = (960, 540),
    notes: Sequence[str] = ("remember to say this", "and then wait for the laugh"),
    lines: Sequence[Sequence[str]] = (),
    link: bool = False,
    dark: bool = False,
    letters: float = 1 / 30,
) -> Path:
    """A deck as Beamer makes it with notes: pages of two slides' size, the slide on one side."""
    width, height = size
    across = slide in ("left", "right")
    dx = width if slide == "right" else 0
    dy = height if slide == "top" else 0
    nx = width if slide == "left" else 0
    ny = height if slide == "bottom" else 0
    writer = _Writer()
    tree = writer.reserve()
    font = writer.add(
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
    )
    kids = []
    for number in range(1, pages + 1):
        shown_lines = lines[number - 1] if lines else ["shown to all"]
        spec = PageSpec(size=size, title=f"Slide {number}", lines=shown_lines, dark=dark)
        shown = b"q 1 0 0 1 %g %g cm %s Q\n0 g\n" % (dx, dy, _content(number, spec))
        for row, line in enumerate(notes):
            shown += b"BT /F %g Tf %g %g Td %s Tj ET\n" % (
                height * letters, nx + width / 20, ny + height * (0.8 - row / 20),
                _string(f"{line} {number}"),
            )  # fmt: skip
        content = writer.add_stream(zlib.compress(shown), b"/Filter/FlateDecode")
        links = [
            ((dx + 10, dy + 400, dx + 200, dy + 500), 2),
            ((nx + 10, ny + 400, nx + 90, ny + 500), 3),
        ]
        kids.append(
            writer.add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]/Resources<</Font<</F %d 0 R>>>>"
                b"/Contents %d 0 R%s>>"
                % (
                    tree,
                    width * (2 if across else 1),
                    height * (1 if across else 2),
                    font,
                    content,
                    b"/Annots[%s]" % _links(PageSpec(links=links if link else ())),
                )
            )
        )
    writer.objects[tree - 1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    path.write_bytes(writer.bytes(writer.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree)))
    return path
