"""Decks made of pictures, with the text of each page beneath, and drawing SVG pictures."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from duthviewer.slides import svg
from duthviewer.slides.deck import Deck
from duthviewer.slides.picture_deck import PictureDeck, PicturePage, UnusablePicture
from duthviewer.slides.svg import SvgRenderer, without_references


def picture(
    colour: tuple[int, ...],
    kind: str = "PNG",
    mode: str = "RGB",
    size: tuple[int, int] = (320, 180),
) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind)
    return out.getvalue()


def palette(bits: int, **options: int) -> bytes:
    """A picture with a palette of which it shows the second colour."""
    image = Image.new("P", (33, 21), 1)
    image.putpalette([0, 0, 0, 200, 100, 50] + [9, 9, 9] * (2**bits - 2))
    out = io.BytesIO()
    image.save(out, "PNG", bits=bits, **options)
    return out.getvalue()


def noise(kind: str, **options: bool) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((1280, 720), 90).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def written(folder: Path, *pages: PicturePage, title: str = "") -> Path:
    deck = PictureDeck(title)
    for page in pages:
        deck.add(page)
    assert deck.page_count == len(pages)
    path = folder / "deck.pdf"
    path.write_bytes(deck.content())
    return path


def colour_of(deck: Deck, page: int) -> tuple[int, int, int]:
    image = deck.render(page, 100)
    at = 40 * image.stride + 50 * 4
    blue, green, red = image.data[at : at + 3]
    return red, green, blue


@pytest.mark.parametrize(
    ("content", "colour"),
    [
        (picture((200, 30, 40)), (200, 30, 40)),
        (picture((9,), mode="L"), (9, 9, 9)),
        (picture((1, 2, 3, 0), mode="RGBA"), (255, 255, 255)),
        (picture((1, 2, 3, 255), mode="RGBA"), (1, 2, 3)),
        (picture((1,), mode="1"), (255, 255, 255)),
        (palette(4), (200, 100, 50)),
        (palette(8), (200, 100, 50)),
        (palette(8, transparency=1), (255, 255, 255)),
        (picture((10, 128), mode="LA"), (132, 132, 132)),
        (picture((10, 200, 10), "GIF"), (10, 200, 10)),
        (picture((10, 200, 10), "WEBP"), (10, 200, 10)),
        (picture((10, 200, 10), "JPEG"), (10, 200, 10)),
        (picture((77,), "JPEG", "L"), (77, 77, 77)),
        (picture((0, 255, 255, 0), "JPEG", "CMYK"), (255, 0, 0)),
    ],
)
def test_every_kind_of_picture_is_shown(
    tmp_path: Path, content: bytes, colour: tuple[int, int, int]
) -> None:
    with Deck(written(tmp_path, PicturePage(content))) as deck:
        assert colour_of(deck, 1) == pytest.approx(colour, abs=6)


def test_pictures_are_kept_as_they_are_unless_they_are_large(tmp_path: Path) -> None:
    webp = noise("WEBP", lossless=True)
    assert b"/DCTDecode" in written(tmp_path, PicturePage(webp)).read_bytes()
    jpeg = noise("JPEG")
    assert jpeg in written(tmp_path, PicturePage(jpeg)).read_bytes()
    large = picture((255, 0, 0), size=(9000, 400))
    with Deck(written(tmp_path, PicturePage(large))) as deck:
        assert bytes(deck.render(1, 100).data[:3]) == b"\x00\x00\xff"
        assert deck.page_size(1) == pytest.approx((960, 42.67), abs=0.5)


def test_text_is_found_in_any_script(tmp_path: Path) -> None:
    text = "Größe (1\\2) <b>\nзачем\tя здесь\r\n\n大きい דג\x00\x07"  # noqa: RUF001
    pages = [
        PicturePage(picture((1, 1, 1)), text),
        PicturePage(None, "x" * 5000),
        PicturePage(None),
    ]
    with Deck(written(tmp_path, *pages, title="Über ) uns")) as deck:
        assert deck.name() == "Über ) uns"
        assert deck.title(1) == "Größe (1\\2) <b>"
        lines = deck.text(1).split()
        for word in ("Größe", "(1\\2)", "зачем", "здесь", "大きい"):
            assert word in lines
        assert deck.text(2).count("x") == 300
        assert deck.text(3).strip() == ""
        # A page without a picture has the size of the one before, and is white.
        assert deck.page_size(3) == deck.page_size(1)
        assert colour_of(deck, 3) == (255, 255, 255)
    long = "\n".join(f"line {number} of many words in a row" for number in range(400))
    with Deck(written(tmp_path, PicturePage(None, long))) as deck:
        assert "line 399 of many" in deck.text(1)


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    deck = PictureDeck()
    huge = picture((0,), mode="L", size=(30000, 2000))
    for content in (b"", b"GIF89a", picture((1, 2, 3))[:90], b"%!PS-Adobe", huge):
        with pytest.raises(UnusablePicture):
            deck.add(PicturePage(content))
    with pytest.raises(ValueError, match="without pages"):
        deck.content()


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="320pt" height="180pt" viewBox="0 0 320 180">{}</svg>'
)


def test_an_svg_is_drawn_on_white_at_a_width() -> None:
    with SvgRenderer() as renderer:
        drawn = renderer.draw(
            SVG.format('<path d="M0 0H160V180H0Z" fill="#0080ff"/>').encode(), 640
        )
        assert drawn is not None
        image = Image.open(io.BytesIO(drawn)).convert("RGB")
        assert image.size == (640, 360)
        assert (image.getpixel((100, 100)), image.getpixel((500, 100))) == (
            (0, 128, 255),
            (255, 255, 255),
        )
        for broken in (b"", b"<svg", b"<html/>", b"\xff\xfe<", SVG.format("&a;").encode()):
            assert renderer.draw(broken) is None
        # It goes on after what cannot be drawn.
        assert renderer.draw(SVG.format("").encode(), 64) is not None


def test_an_svg_shows_no_other_files(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(picture((255, 0, 0)))
    inside = "data:image/png;base64,AAAA"
    text = SVG.format(
        f'<image xlink:href="{tmp_path}/x.png" width="320" height="180"/>'
        f'<image href="file://{tmp_path}/x.png" width="320" height="180"/>'
        '<image href="https://example.org/x.png"/><image href="data:image/svg+xml,x"/>'
        f'<use href="#a"/><image id="a" href="{inside}"/>'
    ).encode()
    safe = without_references(text)
    assert safe is not None
    assert safe.count(b"href=") == 2
    assert inside.encode() in safe
    with SvgRenderer() as renderer:
        drawn = renderer.draw(text, 64)
    assert drawn is not None
    assert Image.open(io.BytesIO(drawn)).convert("RGB").getpixel((30, 20)) == (255, 255, 255)
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;").encode()
    assert without_references(bomb) is None


def test_a_process_that_hangs_or_ends_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg, "_PATIENCE_S", 0.0)
    with SvgRenderer() as renderer:
        for _ in range(9):
            assert renderer.draw(SVG.format("").encode()) is None
        monkeypatch.setattr(svg, "_PATIENCE_S", 20.0)
        assert renderer.draw(SVG.format("").encode()) is None
    monkeypatch.setattr(svg, "_PATIENCE_S", 0.0)
    with SvgRenderer() as renderer:
        assert renderer.draw(SVG.format("").encode()) is None
        monkeypatch.setattr(svg, "_PATIENCE_S", 20.0)
        assert renderer.draw(SVG.format("").encode(), 64) is not None
        assert renderer._process is not None
        renderer._process.kill()
        renderer._process.wait()
        assert renderer.draw(SVG.format("").encode(), 64) is not None
