"""The number of slides on a page that a person chose: kept by deck, the same in all processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from duthviewer.library.store.timelines import fingerprint
from duthviewer.slides import slides_per_page
from duthviewer.slides.deck import Deck
from tests.decks import write_deck
from tests.handouts import SheetSpec, write_handout


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "data" / "slides-per-page.json"
    monkeypatch.setattr(slides_per_page, "_find_file", lambda: file)
    return file


@pytest.mark.parametrize(("chosen", "pages"), [(None, 10), (1, 3), (2, 5), (4, 10), (6, 16)])
def test_the_chosen_number_counts(chosen: int | None, pages: int, tmp_path: Path) -> None:
    plain = write_deck(tmp_path / "plain.pdf", 10)
    path = write_handout(plain, tmp_path / "a.pdf", SheetSpec())
    before = fingerprint(path)
    slides_per_page.choose_slides_per_page(path, chosen)
    with Deck(path) as deck:
        assert deck.page_count == pages
    # A timeline that counts other pages is out of date.
    assert (fingerprint(path) == before) is (chosen is None)


def test_one_process_reads_what_another_chose(file: Path, tmp_path: Path) -> None:
    path = write_deck(tmp_path / "a.pdf", 3)
    slides_per_page.choose_slides_per_page(path, 4)
    code = (
        "import sys; from pathlib import Path\n"
        "from duthviewer.slides import slides_per_page\n"
        "slides_per_page.keep_in(lambda: Path(sys.argv[1]))\n"
        "print(slides_per_page.slides_per_page(Path(sys.argv[2])))\n"
    )
    command = [sys.executable, "-c", code, str(file), str(path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "4\n"


def test_a_damaged_file_chooses_nothing(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"a.pdf": "four"')
    assert slides_per_page.slides_per_page(tmp_path / "a.pdf") is None
    slides_per_page.choose_slides_per_page(tmp_path / "a.pdf", 2)
    assert slides_per_page.slides_per_page(tmp_path / "a.pdf") == 2
    slides_per_page.choose_slides_per_page(tmp_path / "a.pdf", None)
    assert file.read_text() == "{}"
