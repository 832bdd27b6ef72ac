"""Notes for other programs, and back."""

from __future__ import annotations

import csv
import io
import json
import os
import time
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from duthviewer.catalogue.addresses import web_address
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.library.conferences.talks_with_notes import (
    OpenedConference,
    TalkWithNotes,
    talks_with_notes,
    with_files,
)
from duthviewer.library.store.note_pictures import NotePictureError, NotePictures
from duthviewer.library.store.notes import Merged, Note, new_note, with_still, with_text
from duthviewer.library.store.store import Store
from duthviewer.review.notes import (
    ExchangeFileError,
    as_csv,
    as_json,
    import_notes,
    markdown,
    write_notes,
)
from tests.decks import write_deck

CONFERENCE = Conference(
    id="meeting",
    title="The *Meeting*",
    recordings=(Recording(id="day-1", url="https://youtu.be/rsEkQbMLCH4"),),
    talks=(
        Talk(
            id="one", title="=The [one]", recording="day-1", start_s=100.0,
            speakers=(Speaker(name="Ann"), Speaker(name="Bo")),
        ),
        Talk(id="two", title="The two", recording="day-1", start_s=1000.0),
    ),
)  # fmt: skip


def jpeg(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "JPEG")
    return out.getvalue()


def note(text: str, at_s: float = 161.5, page: int | None = 2, talk: str = "meeting/one") -> Note:
    return with_text(new_note(talk, at_s, page), text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "conference"
    folder.mkdir()
    write_deck(folder / "one.pdf", 3)
    return folder


@pytest.fixture
def store(tmp_path: Path):
    with Store(tmp_path / "data" / "library.sqlite3") as store:
        yield store


@pytest.fixture
def stills(tmp_path: Path) -> NotePictures:
    return NotePictures(tmp_path / "data" / "stills")


def talks_of(store: Store, folder: Path) -> list[TalkWithNotes]:
    source = OpenedConference(folder / "catalogue.yaml", CONFERENCE)
    return with_files(talks_with_notes(store.notes.of_all_talks(), store, [source]), [])


def test_talks_are_in_catalogue_order_with_unknown_ones_last(store: Store, folder: Path) -> None:
    for talk in ("meeting/gone", "meeting/two", "nowhere/x", "meeting/one"):
        store.notes.save(note("x", talk=talk))
    talks = talks_of(store, folder)
    assert [noted.key for noted in talks] == [
        "meeting/one", "meeting/two", "meeting/gone", "nowhere/x",
    ]  # fmt: skip
    assert talks[0].files is not None
    assert talks[0].files.deck == folder / "one.pdf"
    assert talks[3].title == "nowhere/x"


def test_markdown_has_the_pages_and_leads_to_the_moments(
    store: Store, stills: NotePictures, folder: Path, tmp_path: Path
) -> None:
    still = stills.keep(jpeg())
    store.notes.save(with_still(note("**Look** it up\n\n- again"), still))
    store.notes.save(note("Same page", 170.0))
    store.notes.save(note("No page", 200.0, None))
    out = tmp_path / "my notes.md"
    assert write_notes(out, "notes", talks_of(store, folder), stills) == 3
    assert out.read_text(encoding="utf-8") == (
        "# =The \\[one\\]\n\n"
        "Ann, Bo · The \\*Meeting\\*\n\n"
        "## [1:01](https://youtu.be/rsEkQbMLCH4?t=161) · Page 2"
        " · [duthviewer](duthviewer:meeting/one?t=161.5&page=2)\n\n"
        "![Page 2](my%20notes-pictures/meeting-one-page-2.png)\n\n"
        f"![Picture](my%20notes-pictures/{still})\n\n"
        "**Look** it up\n\n- again\n\n"
        "## [1:10](https://youtu.be/rsEkQbMLCH4?t=170) · Page 2"
        " · [duthviewer](duthviewer:meeting/one?t=170&page=2)\n\n"
        "Same page\n\n"
        "## [1:40](https://youtu.be/rsEkQbMLCH4?t=200)"
        " · [duthviewer](duthviewer:meeting/one?t=200)\n\n"
        "No page\n"
    )
    pictures = tmp_path / "my notes-pictures"
    with Image.open(pictures / "meeting-one-page-2.png") as page:
        assert page.width == 960
    assert (pictures / still).read_bytes() == jpeg()


def test_without_files_markdown_has_no_pictures(store: Store, folder: Path) -> None:
    store.notes.save(note("x", page=9))
    store.notes.save(note("y", talk="nowhere/x"))
    text = markdown(talks_of(store, folder))
    assert "![" not in text
    assert text.startswith("# Notes\n\n## =The")
    assert "## nowhere/x\n\n### [2:41](duthviewer:nowhere/x?t=161.5&page=2)" in text


def test_a_page_missing_from_the_deck_is_only_named(
    store: Store, stills: NotePictures, folder: Path, tmp_path: Path
) -> None:
    store.notes.save(note("x", page=9))
    write_notes(tmp_path / "n.md", "notes", talks_of(store, folder), stills)
    assert (
        "· Page 9 · [duthviewer](duthviewer:meeting/one?t=161.5&page=9)\n\nx"
        in (tmp_path / "n.md").read_text()
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\uff1d"])
def test_nothing_in_the_table_is_a_formula(store: Store, folder: Path, start: str) -> None:
    store.notes.save(note(f"{start}cmd|' /C calc'!A0"))
    (row,) = csv.DictReader(io.StringIO(as_csv(talks_of(store, folder)), newline=""))
    assert row["text"] == f"'{start}cmd|' /C calc'!A0"
    assert row["title"] == "'=The [one]"
    assert row["time"] == "1:01"
    assert float(row["at"]) == 161.5
    assert row["page"] == "2"


def test_the_table_keeps_lines_quotes_and_scripts(
    store: Store, stills: NotePictures, folder: Path, tmp_path: Path
) -> None:
    text = 'Ein "Wort", zwei\n\u05e9\u05dc 日本 🙂 #tag'
    store.notes.save(note(text))
    out = tmp_path / "notes.csv"
    write_notes(out, "notes-csv", talks_of(store, folder), stills)
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["text"], row["tags"]) == (text, "tag")
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_json_moves_all_notes_to_another_computer(
    store: Store, stills: NotePictures, folder: Path, tmp_path: Path
) -> None:
    kept = [
        with_still(note("With a picture #a\n\u05e9\u05dc"), stills.keep(jpeg())),
        note("", 200.0, None),
        note("elsewhere", talk="nowhere/x"),
    ]
    for one in kept:
        store.notes.save(one)
    out = tmp_path / "notes.json"
    write_notes(out, "notes-json", talks_of(store, folder), stills)
    with Store(tmp_path / "other.sqlite3") as other:
        there = NotePictures(tmp_path / "other stills")
        assert import_notes(out, other, there) == Merged(new=3)
        assert other.notes.of_all_talks() == store.notes.of_all_talks()
        assert kept[0].still is not None
        assert there.path(kept[0].still).read_bytes() == jpeg()
        # Once more, and back: nothing is new.
        assert import_notes(out, other, there) == Merged(known=3)
    assert import_notes(out, store, stills) == Merged(known=3)
    entry = json.loads(out.read_text())["notes"][0]
    assert entry["title"] == "=The [one]"
    assert entry["tags"] == ["a"]
    assert entry["link"] == "https://youtu.be/rsEkQbMLCH4?t=161"
    assert entry["address"] == "duthviewer:meeting/one?t=161.5&page=2"
    assert entry["position"] == 61.5


def file_of(*notes: dict, **over: object) -> str:
    content = {"format": "duthviewer notes", "version": 1, "notes": list(notes), **over}
    return json.dumps(content)


def entry(**over: object) -> dict:
    usual = {
        "id": "a", "talk": "c/t", "at": 1, "text": "x",
        "created": "2026-01-01T00:00:00Z", "changed": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    return usual | over


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '"\ud800"'.encode("utf-8", "surrogatepass").decode("latin-1"),
        file_of(format="another"),
        file_of(version=2),
        file_of(entry(at=-1)),
        file_of(entry(), entry(talk="no-key")),
        file_of(entry(page=0)),
        file_of(entry(id="")),
        file_of(entry(text="x" * 100_001)),
        file_of(entry(changed="yesterday")),
        file_of(entry(created="9999-12-31T23:59:59-23:59")),
        file_of({"id": "a"}),
    ],
)
def test_an_invalid_file_of_notes_changes_nothing(
    store: Store, stills: NotePictures, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "notes.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(ExchangeFileError) as caught:
        import_notes(path, store, stills)
    assert str(path) in str(caught.value)
    assert store.notes.of_all_talks() == []


def test_a_file_of_too_many_notes_is_refused(
    store: Store, stills: NotePictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("duthviewer.review.notes._MOST_NOTES", 2)
    path = tmp_path / "notes.json"
    path.write_text(file_of(entry(), entry(id="b"), entry(id="c")))
    with pytest.raises(ExchangeFileError, match="more than 2 notes"):
        import_notes(path, store, stills)
    path.write_text(file_of(entry(), entry(id="b")))
    assert import_notes(path, store, stills) == Merged(new=2)


def test_a_missing_file_is_an_error(store: Store, stills: NotePictures, tmp_path: Path) -> None:
    with pytest.raises(ExchangeFileError, match="cannot be read"):
        import_notes(tmp_path / "none.json", store, stills)


@pytest.mark.parametrize("picture", ["", "!", "AAAA", "R0lGODlhAQABAAAAACw="])
def test_a_note_with_an_invalid_picture_is_imported_without_it(
    store: Store, stills: NotePictures, tmp_path: Path, picture: str
) -> None:
    path = tmp_path / "notes.json"
    path.write_text(file_of(entry(picture=picture)))
    assert import_notes(path, store, stills) == Merged(new=1)
    assert store.notes.of_all_talks()[0].still is None
    assert not stills.folder.exists()


def test_a_strangers_id_is_only_an_id(store: Store, stills: NotePictures, tmp_path: Path) -> None:
    import base64

    path = tmp_path / "notes.json"
    picture = base64.b64encode(jpeg()).decode()
    path.write_text(file_of(entry(id="../../x", picture=picture)))
    import_notes(path, store, stills)
    (file,) = (one for one in tmp_path.rglob("*.jpg"))
    assert file.parent == stills.folder


# stills


def test_a_picture_is_kept_once(stills: NotePictures) -> None:
    assert stills.keep(jpeg()) == stills.keep(jpeg())
    assert stills.keep(jpeg("blue")) != stills.keep(jpeg())
    assert len(list(stills.folder.iterdir())) == 2


def test_only_old_pictures_without_a_note_are_swept(stills: NotePictures) -> None:
    old, young, wanted = (stills.keep(jpeg(colour)) for colour in ("red", "green", "blue"))
    strange = stills.folder / "mine.jpg"
    strange.write_bytes(b"x")
    for path in (stills.path(old), stills.path(wanted), strange):
        os.utime(path, (time.time() - 90_000,) * 2)
    stills.sweep(frozenset([wanted]))
    assert {path.name for path in stills.folder.iterdir()} == {young, wanted, "mine.jpg"}
    assert [path.name for path in stills.unused.iterdir()] == [old]
    stills.remove([young, wanted])
    assert [path.name for path in stills.folder.iterdir()] == ["mine.jpg"]
    # Nothing is deleted, and what a note has again comes back.
    stills.sweep(frozenset([old, wanted]))
    assert {path.name for path in stills.folder.iterdir()} == {old, wanted, "mine.jpg"}
    assert [path.name for path in stills.unused.iterdir()] == [young]


def test_where_no_note_has_a_picture_none_is_swept(stills: NotePictures) -> None:
    old = stills.keep(jpeg())
    os.utime(stills.path(old), (time.time() - 90_000,) * 2)
    stills.sweep(frozenset())
    assert stills.path(old).is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_devices_and_pipes_are_refused_at_once(
    store: Store, stills: NotePictures, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), tmp_path):
        with pytest.raises(ExchangeFileError, match=r"is not a file|Is a directory"):
            import_notes(path, store, stills)


def test_a_file_that_is_too_large_is_not_read(
    store: Store, stills: NotePictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("duthviewer.review.exchange._LARGEST_FILE", 1000)
    large = tmp_path / "notes.json"
    large.write_bytes(b" " * 1001)
    with pytest.raises(ExchangeFileError, match="too large"):
        import_notes(large, store, stills)


def test_a_picture_that_cannot_be_saved_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotePictureError, match="cannot be kept"):
        NotePictures(tmp_path / "file" / "stills").keep(jpeg())


def test_json_without_pictures(store: Store, folder: Path) -> None:
    store.notes.save(with_still(note("x"), "0" * 40 + ".jpg"))
    file = msgspec.json.decode(as_json(talks_of(store, folder)))
    assert "picture" not in file["notes"][0]


@pytest.mark.parametrize(
    "text",
    [
        "x;=1+1", "x,=1+1", "x\t=1+1", "x\n=3+3", "x\r\n=3+3", 'a","=1+1', 'x;"=1+1"', "x; =1+1",
        "x;\u00a0@SUM(1)", "x;\u200b-1", "x|=1", "x\u2028+1", "x;\uff1d1", " =1", '"=1', "x;y;=1",
        "x\n\n=1", ";=1", "+1;+2\n+3",
    ],
)  # fmt: skip
def test_no_formula_arises_with_other_separators(store: Store, folder: Path, text: str) -> None:
    store.notes.save(note(text))
    out = as_csv(talks_of(store, folder))
    for delimiter in ",;\t|":
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            rows = csv.reader(io.StringIO(out), delimiter=delimiter, quoting=quoting)
            cells = [cell.strip(' "\ufeff\u00a0\u200b\u2060') for row in rows for cell in row]
            assert [cell for cell in cells if cell.startswith(FORMULA_SIGNS)] == []
    (row,) = csv.DictReader(io.StringIO(out, newline=""))
    assert row["text"].replace("'", "") == text.replace("\r", "")


FORMULA_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def test_a_table_of_very_many_lines_is_written_at_once(store: Store, folder: Path) -> None:
    store.notes.save(note("\n" * 90_000 + ";" * 9_000))
    assert as_csv(talks_of(store, folder)).count("'") == 2  # The title's, and of the first line.


@pytest.mark.parametrize(
    ("url", "link"),
    [
        (
            "https://h.example/a)[CLICK](javascript:alert(1)",
            "https://h.example/a%29%5BCLICK%5D%28javascript:alert%281%29#t=161",
        ),
        ("https://h.example/(a)'b", "https://h.example/%28a%29%27b#t=161"),
        ("https://[2001:db8::1]/a[b]", "https://[2001:db8::1]/a%5Bb%5D#t=161"),
    ],
)
def test_no_address_ends_its_link(store: Store, folder: Path, url: str, link: str) -> None:
    recordings = (Recording(id="day-1", url=web_address(url)),)
    conference = msgspec.structs.replace(CONFERENCE, recordings=recordings)
    store.notes.save(note("x"))
    source = OpenedConference(folder / "catalogue.yaml", conference)
    talks = talks_with_notes(store.notes.of_all_talks(), store, [source])
    assert f"## [1:01]({link}) · Page 2 · [duthviewer]" in markdown(talks)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("A &lt;b&gt; & c", r"A \&lt;b\&gt; & c"),
        ("- x", r"\- x"),
        ("1. x", r"1\. x"),
        ("1986", "1986"),
        ("![x](file:///etc/passwd)", r"!\[x\](file:///etc/passwd)"),
    ],
)
def test_nothing_in_a_title_is_markdown(title: str, shown: str) -> None:
    talk = TalkWithNotes(title, (note("x"),))
    assert markdown([talk]).startswith(f"# {shown}\n")
