"""`duthviewer handout`."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from duthviewer.cli import main
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from tests.cli.test_report import CATALOGUE
from tests.decks import write_deck


def test_it_writes_the_slides_with_the_notes_of_the_talk(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    write_deck(tmp_path / "one.pdf", 3)
    home.joinpath("data").mkdir(parents=True)
    with Store(home / "data" / "library.sqlite3") as store:
        store.notes.save(with_text(new_note("meeting/one", 140, None), "My note"))
        store.notes.save(with_text(new_note("meeting/two", 240, None), "Another talk's"))
    out = tmp_path / "out.pdf"
    command = ["handout", "meeting/one", "--in", str(tmp_path), "-o", str(out)]
    assert main([*command, "--paper", "letter"]) == 0
    said = capsys.readouterr()
    assert said.out == f"{out}: 3 slides, 1 note\n"
    assert "There are no subtitles of this talk" in said.err
    with pypdfium2.PdfDocument(out) as pdf:
        assert pdf[0].get_size() == (612, 792)
        text = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "My note" in text
    assert "Another talk" not in text
    assert main(command) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main([*command, "--overwrite", "--lines"]) == 0
    assert capsys.readouterr().out == f"{out}: 3 slides\n"


def test_a_handout_is_named_as_a_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.docx"
    assert main(["handout", "one", "--in", str(tmp_path), "-o", str(out)]) == 1
    assert "its name ends in .pdf" in capsys.readouterr().err
    assert not out.exists()
