"""Opening decks, good and bad; their pages as pictures and as text."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2.raw as pdfium
import pytest

from duthviewer.slides import deck as deck_module
from duthviewer.slides import pdfium as pdfium_module
from duthviewer.slides.areas import Area
from duthviewer.slides.deck import (
    MAX_PICTURE_PIXELS,
    Clip,
    Deck,
    DeckError,
    PageError,
    page_height_px,
)
from duthviewer.slides.pdfium import PdfiumDocument
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import PageText
from tests.decks import (
    PageSpec,
    read_page,
    write_broken_page,
    write_deck,
    write_empty,
    write_garbage,
    write_truncated,
)


def rgb(picture: PagePicture) -> np.ndarray:
    rows = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.stride)
    return rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)[..., 2::-1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_each_page_is_the_page_of_its_number(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 300)) as deck:
        assert deck.page_count == 300
        for page in (1, 2, 150, 299, 300):
            assert read_page(rgb(deck.render(page, 480))) == page


def test_a_picture_is_as_wide_as_asked_and_in_proportion(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", [PageSpec((960, 540))])) as deck:
        picture = deck.render(1, 801)
        assert (picture.width, picture.height) == (801, round(801 * 540 / 960))
        assert picture.stride >= 4 * 801
        assert len(picture.data) == picture.stride * picture.height


def test_colours_are_in_the_order_blue_green_red(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 1)) as deck:
        picture = deck.render(1, 360)
        last_row = picture.data[-picture.stride :]
        assert tuple(last_row[20:23]) == (255, 0, 255)  # magenta, begins the bar code
        assert tuple(last_row[350 * 4 : 350 * 4 + 3]) == (255, 255, 0)  # cyan, ends it


def test_a_clip_is_that_part_of_the_whole(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 3)) as deck:
        whole = rgb(deck.render(2, 900))
        part = rgb(deck.render(2, 900, Clip(100, 50, 300, 200)))
        assert part.shape == (200, 300, 3)
        difference = np.abs(part.astype(int) - whole[50:250, 100:400].astype(int))
        assert difference.mean() < 1


def test_sizes_are_as_shown(folder: Path) -> None:
    pages = [
        PageSpec((960, 540)),
        PageSpec((540, 960)),
        PageSpec((540, 960), rotate=90),
        PageSpec((14400, 14400)),
    ]
    with Deck(write_deck(folder / "mixed.pdf", pages)) as deck:
        assert [deck.page_size(page) for page in (1, 2, 3, 4)] == [
            (960, 540),
            (540, 960),
            (960, 540),
            (14400, 14400),
        ]
        for page in (1, 2, 3, 4):
            picture = deck.render(page, 400)
            assert picture.height == page_height_px(deck.page_size(page), 400)
            assert read_page(rgb(picture)) == page


@pytest.mark.parametrize("size", [(0, 0), (1, 14400), (14400, 1), (0.001, 0.001)])
def test_a_page_without_a_sensible_size_still_gives_a_picture(
    folder: Path, size: tuple[float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deck_module, "MAX_PICTURE_PIXELS", 1_000_000)
    with Deck(write_deck(folder / "odd.pdf", [PageSpec(size)])) as deck:
        width, height = deck.page_size(1)
        assert width >= 1
        assert height >= 1
        picture = deck.render(1, 2000)
        assert 0 < picture.width * picture.height <= 1_000_000


def test_no_picture_passes_the_bound(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 1)) as deck:
        picture = deck.render(1, 100_000)
        assert MAX_PICTURE_PIXELS * 0.98 < picture.width * picture.height <= MAX_PICTURE_PIXELS
        assert picture.width / picture.height == pytest.approx(16 / 9, rel=0.001)
        with pytest.raises(ValueError, match="part"):
            deck.render(1, 100_000, Clip(0, 0, 10_000, 10_000))


@pytest.mark.parametrize("page", [-1, 0, 4])
def test_a_wrong_page_is_our_mistake(folder: Path, page: int) -> None:
    with Deck(write_deck(folder / "a.pdf", 3)) as deck:
        for call in (deck.page_size, deck.text, deck.title):
            with pytest.raises(ValueError, match=f"page {page}"):
                call(page)
        with pytest.raises(ValueError, match=f"page {page}"):
            deck.render(page, 100)
        with pytest.raises(ValueError, match="0 pixels"):
            deck.render(1, 0)


def test_a_closed_deck_is_not_used(folder: Path) -> None:
    deck = Deck(write_deck(folder / "a.pdf", 3))
    deck.close()
    deck.close()
    with pytest.raises(ValueError, match="closed"):
        deck.render(1, 100)


def _missing(path: Path) -> Path:
    return path


def _locked(path: Path) -> Path:
    return write_deck(path, 3, password="secret")


def _no_pages(path: Path) -> Path:
    return write_deck(path, [])


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_missing, "no longer in"),
        (_locked, "password"),
        (_no_pages, "no pages"),
        (_folder, "folder"),
        (write_empty, "empty"),
        (write_garbage, "not a PDF"),
        (write_truncated, "damaged"),
    ],
)
def test_a_bad_deck_is_told_in_words(
    folder: Path, make: Callable[[Path], Path], words: str
) -> None:
    path = make(folder / "talk of the day.pdf")
    with pytest.raises(DeckError, match=words) as caught:
        Deck(path)
    assert "talk of the day.pdf" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_one_file_lacks_is_not_said_of_the_next(folder: Path) -> None:
    with pytest.raises(DeckError, match="password"):
        Deck(_locked(folder / "locked.pdf"))
    with pytest.raises(DeckError, match="no pages"):
        Deck(_no_pages(folder / "none.pdf"))
    with pytest.raises(DeckError, match="damaged"):
        Deck(write_garbage(folder / "garbage.pdf"))


def test_an_empty_password_opens(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 3, password="")) as deck:
        assert read_page(rgb(deck.render(2, 400))) == 2


def test_one_broken_page_leaves_the_others(folder: Path) -> None:
    with Deck(write_broken_page(folder / "a.pdf", 5, broken=3)) as deck:
        with pytest.raises(PageError, match=r"Page 3 of a\.pdf"):
            deck.render(3, 400)
        with pytest.raises(PageError):
            deck.text(3)
        for page in (1, 2, 4, 5):
            assert read_page(rgb(deck.render(page, 400))) == page


def test_the_file_may_go_while_it_is_open(folder: Path) -> None:
    path = write_deck(folder / "Übung №1.pdf", 20)
    with Deck(path) as deck:
        deck.render(1, 400)
        path.unlink()
        write_garbage(path)
        assert read_page(rgb(deck.render(20, 400))) == 20


def test_a_large_file_is_read_piece_by_piece(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdfium_module, "_READ_WHOLE_BYTES", 0)
    path = write_deck(folder / "Übung №1.pdf", 20)
    document = PdfiumDocument(path)
    path.unlink()
    write_garbage(path)
    pixels = document.draw(20, 400, 225, Clip(0, 0, 400, 225), 0)
    assert read_page(rgb(PagePicture(400, 225, 1600, memoryview(pixels).cast("B")))) == 20
    document.close()


def test_text_and_titles(folder: Path) -> None:
    pages = [
        PageSpec(title="Collect the tests", lines=["First find them", "then run them"]),
        PageSpec(title="Create (and destroy) databases"),
        PageSpec(title="Run"),
    ]
    path = write_deck(folder / "a.pdf", pages, outline=[("Aufräumen: 掃除", 3)])
    with Deck(path) as deck:
        assert deck.text(1).splitlines() == [
            "Collect the tests",
            "1",
            "First find them",
            "then run them",
        ]
        assert deck.title(1) == "Collect the tests"
        assert deck.title(2) == "Create (and destroy) databases"
        assert deck.title(3) == "Aufräumen: 掃除"
        assert deck.text(3) == "Run\n3"


def test_an_outline_that_is_a_ring_is_read_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outline = [("One", 1), ("Two", 2), ("Three", 3)]
    path = write_deck(folder / "a.pdf", [PageSpec()] * 3, outline=outline)
    content = path.read_bytes()
    # The second leads back to the first.
    _, third = re.findall(rb"/Next (\d+) 0 R", content)
    first = b"%d" % (int(third) - 2)
    assert len(first) == len(third)
    path.write_bytes(content.replace(b"/Next " + third, b"/Next " + first))
    read = []
    get_title = pdfium.FPDFBookmark_GetTitle
    monkeypatch.setattr(
        pdfium, "FPDFBookmark_GetTitle", lambda *values: read.append(1) or get_title(*values)
    )
    document = PdfiumDocument(path)
    assert document.outline() == {1: "One", 2: "Two"}
    assert len(read) == 4, "of each entry its length, then itself"
    document.close()


def test_a_page_without_text_has_no_title(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", [PageSpec(size=(0, 0))])) as deck:
        assert deck.text(1) == ""
        assert deck.title(1) is None


def test_many_threads_may_use_many_decks(folder: Path) -> None:
    path = write_deck(folder / "a.pdf", 12)
    wrong: list[object] = []

    def use(offset: int) -> None:
        try:
            with Deck(path) as deck:
                for step in range(24):
                    page = (step + offset) % 12 + 1
                    seen = read_page(rgb(deck.render(page, 300)))
                    if seen != page or not deck.text(page).endswith(str(page)):
                        wrong.append((page, seen))
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=use, args=(offset,)) for offset in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_forgotten_deck_ends_its_process(folder: Path) -> None:
    deck = Deck(write_deck(folder / "a.pdf", 1))
    process = deck.process._running[0]
    del deck
    gc.collect()
    assert process.returncode is not None


def test_twelve_thousand_pages_open_at_once(folder: Path) -> None:
    with Deck(write_deck(folder / "a.pdf", 12_000)) as deck:
        assert deck.page_count == 12_000
        assert read_page(rgb(deck.render(11_999, 400))) == 11_999


def test_importing_costs_neither_pdfium_nor_qt() -> None:
    code = (
        "import sys, duthviewer.slides.deck;"
        "loaded = {name.partition('.')[0] for name in sys.modules};"
        "print(sorted(loaded & {'pypdfium2', 'PySide6'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_program_ends_quietly_with_a_deck_open(folder: Path) -> None:
    path = write_deck(folder / "a.pdf", 2)
    # tempfile stands for whatever registered its ending before.
    code = (
        "import tempfile, sys; from pathlib import Path;"
        "folder = tempfile.TemporaryDirectory();"
        "from duthviewer.slides.deck import Deck;"
        "deck = Deck(Path(sys.argv[1])); deck.render(1, 100)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""


def test_the_text_of_beamer_is_no_part_of_the_title() -> None:
    def row(text: str, top: float, height: float) -> list[Area]:
        return [
            Area(left=i / 50, top=top, right=(i + 1) / 50, bottom=top + height)
            for i in range(len(text))
        ]

    rows = [("Two lines", 0.04, 0.053), ("of title", 0.1, 0.05), ("The text", 0.25, 0.0404)]
    boxes = [box for text, top, height in rows for box in row(text, top, height)]
    page = PageText("".join(text for text, _, _ in rows), tuple(boxes))
    assert page.title() == "Two lines of title"
