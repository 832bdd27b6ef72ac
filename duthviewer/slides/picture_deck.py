"""A deck made of pictures of its pages: a PDF with the text of each page beneath its picture.

Written by hand because the text has to be found and copied in any script, without a font for it:
its letters are invisible, as scanners write them, and their Unicode values are in a map. See
https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 9.10.3.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import Image

#: The longer side of a page, in points
_LONGER_SIDE = 960.0
#: A picture of more pixels is not one of a slide.
_MOST_PIXELS = 50_000_000
#: Larger pictures are made smaller: no screen shows more.
_LONGEST_PIXELS = 3840
#: A picture that needs more bytes than this without loss may be stored as a JPEG.
_LARGE_BYTES = 300_000
_JPEG_QUALITY = 90
_MOST_LETTERS = 20_000
_LONGEST_LINE = 300
#: Of a page in points: the first line, which is mostly the title, and the others, before they are
#: made to fit
_TITLE_SIZE, _TEXT_SIZE = 28.0, 14.0
_MARGIN = 40.0
#: The width of a letter, as a part of its size
_LETTER_WIDTH = 0.5


class UnusablePicture(Exception):
    """The bytes are no picture that can be a page."""


class PicturePage(NamedTuple):
    """A page: its picture, or None for a white page, and its text."""

    picture: bytes | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Stored:
    """A picture as an object of a PDF."""

    width: int
    height: int
    entries: str
    data: bytes


class PictureDeck:
    """A deck under construction. Used by one thread."""

    def __init__(self, title: str = "") -> None:
        self._title = title
        self._objects: list[bytes] = []
        self._bytes = 0
        self._catalog, self._pages, self._info = self._new(), self._new(), self._new()
        self._font = self._new()
        self._letters = _Letters()
        self._kids: list[int] = []
        self._size = (_LONGER_SIDE, _LONGER_SIDE * 9 / 16)

    @property
    def page_count(self) -> int:
        """The number of pages so far."""
        return len(self._kids)

    @property
    def size_bytes(self) -> int:
        """The size of the pages so far, roughly."""
        return self._bytes

    def add(self, page: PicturePage) -> None:
        """Add a page. Raises UnusablePicture if its picture cannot be read."""
        stored = None if page.picture is None else _stored(page.picture)
        if stored is not None:
            scale = _LONGER_SIDE / max(stored.width, stored.height)
            self._size = (stored.width * scale, stored.height * scale)
        width, height = self._size
        lines = _lines(page.text)
        drawing = (
            b"" if stored is None else f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /P Do Q\n".encode()
        )
        drawing += self._letters.drawing(lines, width, height)
        resources = f"/Font << /F {self._font} 0 R >>"
        if stored is not None:
            picture = self._new(
                f"/Type /XObject /Subtype /Image /Width {stored.width} /Height {stored.height} "
                f"{stored.entries}",
                stored.data,
            )
            resources += f" /XObject << /P {picture} 0 R >>"
        content = self._new("/Filter /FlateDecode", zlib.compress(drawing))
        kid = self._new(
            f"/Type /Page /Parent {self._pages} 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] "
            f"/Resources << {resources} >> /Contents {content} 0 R"
        )
        self._kids.append(kid)

    def content(self) -> bytes:
        """Return the PDF. Raises ValueError if it has no pages."""
        if not self._kids:
            raise ValueError("a deck without pages")
        kids = " ".join(f"{kid} 0 R" for kid in self._kids)
        self._set(self._catalog, f"/Type /Catalog /Pages {self._pages} 0 R")
        self._set(self._pages, f"/Type /Pages /Count {len(self._kids)} /Kids [{kids}]")
        self._set(self._info, f"/Title {_pdf_text(self._title)}" if self._title else "")
        self._write_font()
        out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, content in enumerate(self._objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
        table_at = len(out)
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += (
            f"trailer\n<< /Size {len(places) + 1} /Root {self._catalog} 0 R "
            f"/Info {self._info} 0 R >>\nstartxref\n{table_at}\n%%EOF\n"
        ).encode()
        return bytes(out)

    def _new(self, entries: str = "", stream: bytes | None = None) -> int:
        """Add an object; return its number."""
        self._objects.append(b"")
        self._set(len(self._objects), entries, stream)
        return len(self._objects)

    def _set(self, number: int, entries: str, stream: bytes | None = None) -> None:
        if stream is None:
            content = f"<< {entries} >>".encode()
        else:
            head = f"<< {entries} /Length {len(stream)} >>\nstream\n"
            content = head.encode() + stream + b"\nendstream"
        self._objects[number - 1] = content
        self._bytes += len(content)

    def _write_font(self) -> None:
        """Write a font without glyphs, and the map of its codes to Unicode."""
        width = round(_LETTER_WIDTH * 1000)
        descriptor = self._new(
            "/Type /FontDescriptor /FontName /Invisible /Flags 4 /FontBBox [0 -200 1000 800] "
            "/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80"
        )
        descendant = self._new(
            "/Type /Font /Subtype /CIDFontType2 /BaseFont /Invisible /CIDSystemInfo "
            f"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW {width} "
            f"/FontDescriptor {descriptor} 0 R"
        )
        unicode_map = self._new("/Filter /FlateDecode", zlib.compress(self._letters.unicode_map()))
        self._set(
            self._font,
            "/Type /Font /Subtype /Type0 /BaseFont /Invisible /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode_map} 0 R",
        )


class _Letters:
    """The codes of the letters of a deck."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    def drawing(self, lines: Sequence[str], width: float, height: float) -> bytes:
        """Return the drawing of lines, spread from the top of a page to its bottom."""
        if not lines:
            return b""
        room = max(1.0, height - 2 * _MARGIN)
        step = min(_TITLE_SIZE * 1.5, room / len(lines))
        # Invisible (3 Tr): the picture shows them.
        parts = ["BT 3 Tr\n"]
        for number, line in enumerate(lines):
            size = _TITLE_SIZE if number == 0 else _TEXT_SIZE
            fitting = (width - 2 * _MARGIN) / (len(line) * _LETTER_WIDTH)
            size = max(1.0, min(size, fitting, step * 0.9))
            y = height - _MARGIN - number * step - size
            codes = "".join(f"{self._code(letter):04X}" for letter in line)
            parts.append(f"/F {size:.2f} Tf 1 0 0 1 {_MARGIN:.2f} {y:.2f} Tm <{codes}> Tj\n")
        parts.append("ET\n")
        return "".join(parts).encode()

    def unicode_map(self) -> bytes:
        """Return the map of codes to Unicode, in sections of at most 100 as the format demands."""
        parts = [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CMapName /Invisible def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        ]
        codes = sorted(self._codes.items(), key=lambda item: item[1])
        for first in range(0, len(codes), 100):
            section = codes[first : first + 100]
            parts.append(f"{len(section)} beginbfchar\n")
            parts += [
                f"<{code:04X}> <{letter.encode('utf-16-be').hex().upper()}>\n"
                for letter, code in section
            ]
            parts.append("endbfchar\n")
        parts.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return "".join(parts).encode()

    def _code(self, letter: str) -> int:
        code = self._codes.get(letter)
        if code is None:
            # Two bytes a code: the letters of a deck that has more of them are not found.
            code = min(len(self._codes) + 1, 0xFFFF)
            self._codes[letter] = code
        return code


def _lines(text: str) -> list[str]:
    plain = text[:_MOST_LETTERS].encode("utf-8", "replace").decode()
    lines = []
    for line in plain.splitlines():
        printable = "".join(letter if letter.isprintable() else " " for letter in line)
        if shown := " ".join(printable.split()):
            lines.append(shown[:_LONGEST_LINE])
    return lines


def _stored(content: bytes) -> _Stored:
    """Return a picture as a PDF stores it."""
    # Imported here because it is slow.
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF", "WEBP")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise UnusablePicture("too large")
            # A damaged picture is found by decoding it.
            picture.load()
            if max(picture.size) <= _LONGEST_PIXELS:
                if picture.format == "JPEG" and picture.mode in ("L", "RGB"):
                    space = "/DeviceGray" if picture.mode == "L" else "/DeviceRGB"
                    return _jpeg(picture.size, space, content)
                kept = _png(content) if picture.format == "PNG" else None
                if kept is not None:
                    return kept
            else:
                picture.thumbnail((_LONGEST_PIXELS, _LONGEST_PIXELS))
            return _encoded(_on_white(picture))
    except UnusablePicture:
        raise
    # Of a damaged picture, Pillow raises nearly anything.
    except Exception as error:
        raise UnusablePicture(str(error)) from error


def _encoded(picture: Image.Image) -> _Stored:
    """Store a picture in RGB, without loss unless that is large."""
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=3)
    lossless = _png(out.getvalue())
    if lossless is not None and len(lossless.data) <= _LARGE_BYTES:
        return lossless
    out = io.BytesIO()
    # Coloured letters need all of the colours.
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    if lossless is not None and len(lossless.data) <= out.tell():
        return lossless
    return _jpeg(picture.size, "/DeviceRGB", out.getvalue())


def _png(content: bytes) -> _Stored | None:
    """Return the data of a PNG, which a PDF can store as they are; None for one that it cannot.

    ``content`` is a whole PNG. See https://www.w3.org/TR/png-3/#5Chunk-layout.
    """
    at, data, palette = 8, [], b""
    head = b""
    while at + 8 <= len(content):
        length, kind = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        chunk = content[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IHDR":
            head = chunk
        elif kind == b"PLTE":
            palette = chunk
        elif kind == b"IDAT":
            data.append(chunk)
        elif kind == b"tRNS":
            return None
    if len(head) != 13:
        return None
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    depth, kind_of_colour, _, _, interlaced = head[8:]
    spaces = {0: ("/DeviceGray", 1), 2: ("/DeviceRGB", 3)}
    if kind_of_colour == 3 and palette and len(palette) % 3 == 0:
        spaces[3] = f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]", 1
    if kind_of_colour not in spaces or interlaced or depth not in (1, 2, 4, 8) or not data:
        return None
    space, colours = spaces[kind_of_colour]
    filters = f"/Predictor 15 /Colors {colours} /BitsPerComponent {depth} /Columns {width}"
    entries = (
        f"/ColorSpace {space} /BitsPerComponent {depth} /Filter /FlateDecode "
        f"/DecodeParms << {filters} >>"
    )
    return _Stored(width, height, entries, b"".join(data))


def _on_white(picture: Image.Image) -> Image.Image:
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    white = Image.new("RGBA", picture.size, "white")
    white.alpha_composite(picture.convert("RGBA"))
    return white.convert("RGB")


def _jpeg(size: tuple[int, int], space: str, data: bytes) -> _Stored:
    return _Stored(*size, f"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode", data)


def _pdf_text(text: str) -> str:
    coded = b"\xfe\xff" + re.sub("[\ud800-\udfff]", "\ufffd", text).encode("utf-16-be")
    return f"<{coded.hex()}>"
