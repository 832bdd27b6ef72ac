"""`duthviewer export --what notes…` and `import-notes`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from tests.cli.test_sync import CATALOGUE
from tests.decks import write_deck


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    write_deck(folder / "one.pdf", 3)
    return folder


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    with Store(home / "data" / "library.sqlite3") as store:
        for talk, at_s, text in (("meeting/one", 12, "First"), ("meeting/three", 5, "Third")):
            store.notes.save(with_text(new_note(talk, at_s, 2), text))
        store.notes.save(with_text(new_note("other/x", 0, None), "Other"))
        yield store


def test_the_notes_of_a_talk_as_markdown_with_pictures(
    folder: Path, store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "one.md"
    command = ["export", "meeting/one", "--what", "notes", "--in", str(folder), "-o", str(out)]
    assert main(command) == 0
    assert capsys.readouterr().out == f"{out}: 1 note\n"
    assert out.read_text().startswith("# The one\n")
    assert (tmp_path / "one-pictures" / "meeting-one-page-2.png").is_file()
    assert main(command) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main([*command[:-1], "/dev/stdout"]) == 0
    assert "-pictures" not in capsys.readouterr().out


def test_of_a_conference_and_of_all_talks(
    folder: Path, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    def texts(*arguments: str) -> list[str]:
        assert main(["export", *arguments, "--what", "notes-json", "--in", str(folder)]) == 0
        return [note["text"] for note in json.loads(capsys.readouterr().out)["notes"]]

    assert texts("meeting") == ["First", "Third"]
    assert texts("one") == ["First"]
    assert texts() == ["First", "Third", "Other"]


def test_as_a_table(folder: Path, store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "meeting/one", "--what", "notes-csv", "--in", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith('"conference","talk","title"')
    assert lines[1].startswith('"meeting","one","The one","","0:10","12.0","2","First",')


def test_a_talk_without_notes_is_reported(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "meeting/two", "--what", "notes"]) == 1
    assert capsys.readouterr().err == "There are no notes of meeting/two yet.\n"


def test_a_timeline_needs_a_talk(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--what", "chapters"]) == 2
    assert "needs a TALK" in capsys.readouterr().err


def test_imported_notes_are_counted(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "notes.json"
    assert main(["export", "--what", "notes-json", "-o", str(out)]) == 0
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "another"))
    capsys.readouterr()
    assert main(["import-notes", str(out)]) == 0
    assert capsys.readouterr().out == (f"{out}: 3 new notes, 0 newer than here, 0 already known\n")
    assert main(["import-notes", str(out)]) == 0
    assert "0 new notes, 0 newer than here, 3 already known" in capsys.readouterr().out
    assert main(["import-notes", str(tmp_path / "none")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_notes_for_other_programs(
    folder: Path, store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def export(*arguments: str) -> int:
        return main(["export", "meeting/one", "--in", str(folder), "--what", *arguments])

    assert export("notes", "--front-matter") == 0
    assert capsys.readouterr().out.startswith('---\ntitle: "The one"\n')
    assert export("notes", "--template", "logseq") == 0
    assert capsys.readouterr().out.startswith("title:: The one\n")
    cards = tmp_path / "one.apkg"
    assert export("anki", "-o", str(cards)) == 0
    assert capsys.readouterr().out == f"{cards}: 1 note\n"
    assert cards.is_file()
    mine = tmp_path / "mine.j2"
    mine.write_text("{{ talk.title }}\n{{ nothing }}")
    assert export("notes", "--template", str(mine)) == 1
    assert "mine.j2 cannot be used: line 2: 'nothing' is undefined" in capsys.readouterr().err
    for wrong in (["notes-csv", "--front-matter"], ["notes", "--at", "3"], ["anki"]):
        assert export(*wrong) == 2
        capsys.readouterr()


def test_citations(folder: Path, store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    def export(talk: str, *arguments: str) -> int:
        return main(["export", talk, "--in", str(folder), "--what", *arguments])

    assert export("one", "bibtex", "--at", "0:12") == 0
    assert "Video, at 0:12" in capsys.readouterr().out
    assert export("meeting", "csl-json") == 0
    assert [item["title"] for item in json.loads(capsys.readouterr().out)] == [
        "The one", "The two", "The three",
    ]  # fmt: skip
    assert export("one", "bibtex", "--at", "1:02") == 1
    assert "The talk is 0:28 long" in capsys.readouterr().err
    assert export("one", "notes", "--template", "nope", "-o", str(folder / "a.md")) == 1
    assert "nope is neither a file nor one of the templates obsidian" in capsys.readouterr().err
    assert export("meeting", "bibtex", "--at", "0:12") == 1
