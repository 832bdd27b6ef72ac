"""Notes in Markdown by templates, with front matter, and as cards of Anki."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
import yaml

from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, with_text
from duthviewer.library.store.store import Store
from duthviewer.review.note_formats.note_context import NotesCancelled
from duthviewer.review.note_formats.note_files import NoteFormat, write_note_files
from duthviewer.review.note_formats.note_templates import TemplateError
from duthviewer.writing import CannotWrite
from tests.review.note_formats.talks import TITLE, note, talks_of, write_files

ONE_LINE = " ".join(TITLE.split())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data" / "library.sqlite3") as store:
        yield store


@pytest.fixture
def stills(tmp_path: Path) -> NotePictures:
    return NotePictures(tmp_path / "data" / "stills")


class Exported:
    """Exports notes of the conference in a folder."""

    def __init__(self, tmp_path: Path, store: Store, stills: NotePictures) -> None:
        self.folder = write_files(tmp_path / "conference")
        self.out, self.store, self.stills = tmp_path / "out.md", store, stills

    def text(self, *notes: Note, **wish: object) -> str:
        talks = talks_of(notes, self.store, self.folder)
        path = write_note_files(self.out, talks, self.stills, self.store, NoteFormat(**wish))
        return path.read_text("utf-8")

    def template(self, text: str) -> Path:
        path = self.folder / "my.md.j2"
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture
def exported(tmp_path: Path, store: Store, stills: NotePictures) -> Exported:
    return Exported(tmp_path, store, stills)


@pytest.mark.parametrize("wish", [{"with_front_matter": True}, {"template": "obsidian"}])
def test_front_matter_keeps_a_hostile_title(exported: Exported, wish: dict) -> None:
    text = exported.text(note("Mine #tag #a/b: **bold**"), **wish)
    _, matter, rest = text.split("---\n", 2)
    values = yaml.safe_load(matter)
    assert values["title"] == ONE_LINE
    assert values["speakers"] == ["Ann de la Cruz", "B, and C {x}"]
    assert values["conference"] == "The & Meeting"
    assert values["tags"] == ["talk", "a/b", "tag"]
    assert values["url"] == "https://youtu.be/rsEkQbMLCH4?t=3"
    assert "Mine #tag #a/b: **bold**" in rest
    assert "https://youtu.be/rsEkQbMLCH4?t=8" in rest
    picture = re.search(r"!\[Page 2\]\((.*)\)", rest)
    assert picture is not None
    assert (exported.out.parent / picture[1]).is_file()


def test_the_sentence_that_was_said(exported: Exported) -> None:
    text = exported.text(note("Mine"), with_sentences=True)
    said = r"> And the second ends \<here\> \[sound:x.mp3\]."
    assert said in text
    assert text.index(said) < text.index("Mine")
    assert "And the second" not in exported.text(note("Mine"))
    for template in ("obsidian", "logseq"):
        assert "And the second ends" in exported.text(
            note("Mine"), with_sentences=True, template=template
        )
    # Long after the last sentence, it is not what the note is about.
    assert ">" not in exported.text(note("Late", 100.0), with_sentences=True).partition("## ")[2]


def test_logseq_has_properties_and_blocks(exported: Exported) -> None:
    text = exported.text(note("Mine\nin two lines"), template="logseq")
    properties, _, blocks = text.partition("\n\n")
    assert properties.splitlines()[0] == f"title:: {ONE_LINE}"
    assert "speakers:: [[Ann de la Cruz]], [[B, and C {x}]]" in properties
    assert all(line.startswith(("- ", "\t- ", "\t  ")) for line in blocks.splitlines()), blocks
    assert "\t- Mine\n\t  in two lines" in blocks


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("line\n{% if %}\n", "line 2: Expected an expression"),
        ("line\n\n{{ talk.titel }}", "line 3: 'dict object' has no attribute 'titel'"),
        ("{% for note in notes %}\n{{ note.page / 0 }}\n{% endfor %}", "line 2: division by zero"),
        ("{% include '/etc/passwd' %}", "line 1: "),
        ("{{ talk.__class__.__mro__ }}", "line 1: access to attribute '__class__'"),
        ("{{ 'x' * 999999999 }}", "line 1: .*small numbers"),
        ("{{ talk.title.join.__globals__ }}", "line 1: "),
    ],
)
def test_an_error_in_a_template_names_its_line(
    exported: Exported, template: str, message: str
) -> None:
    with pytest.raises(TemplateError, match=message):
        exported.text(note("Mine"), template=exported.template(template))
    assert not exported.out.exists()


def test_a_template_of_ones_own(exported: Exported) -> None:
    text = exported.text(
        note("Mine #x"),
        template=exported.template(
            "{{ talk.title | md }}|{% for n in notes %}{{ n.time }} {{ n.seconds }} {{ n.page }}"
            " {{ n.tags | join(',') }} {{ n.text }}{% endfor %}"
        ),
    )
    title, _, rest = text.partition("|")
    assert title == ONE_LINE.replace('"', '"').translate(
        {ord(sign): f"\\{sign}" for sign in "\\`*_[]<>#|~"}
    )
    assert rest == "0:05 5.5 2 x Mine #x\n"


def test_several_talks_are_files_in_a_folder(exported: Exported, tmp_path: Path) -> None:
    notes = (note("Mine"), note("Two", 21.0, None, "meeting/two"))
    talks = talks_of(notes, exported.store, exported.folder)
    wish = NoteFormat(template="obsidian")
    folder = write_note_files(exported.out, talks, exported.stills, exported.store, wish)
    assert folder == tmp_path / "out"
    names = sorted(path.name for path in folder.glob("*.md"))
    assert names[1] == "The two.md"
    assert not set('\\/:*?"<>|#^[]') & set(names[0])
    # A person may have edited them.
    with pytest.raises(CannotWrite, match="already exists"):
        write_note_files(exported.out, talks, exported.stills, exported.store, wish)


def cards(path: Path) -> tuple[dict[str, list[str]], dict[int, str], dict[str, bytes]]:
    """The fields of each note by its guid, the decks, and the media of a package."""
    with zipfile.ZipFile(path) as package:
        media = json.loads(package.read("media"))
        files = {name: package.read(number) for number, name in media.items()}
        connection = sqlite3.connect(":memory:")
        connection.deserialize(package.read("collection.anki2"))
    rows = connection.execute("SELECT guid, flds FROM notes").fetchall()
    decks = json.loads(connection.execute("SELECT decks FROM col").fetchone()[0])
    connection.close()
    named = {int(one["id"]): one["name"] for one in decks.values()}
    return {guid: fields.split("\x1f") for guid, fields in rows}, named, files


def tone_hz(mp3: bytes, at_s: float) -> float:
    """The pitch of the sound at a time, and its end."""
    with av.open(io.BytesIO(mp3)) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
        rate = container.streams.audio[0].rate
    sound = np.concatenate([frame.mean(axis=0) for frame in frames])
    part = sound[int(at_s * rate) : int(at_s * rate) + rate // 4]
    power = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return float(np.argmax(power) * rate / len(part))


def test_cards_have_page_sentence_sound_and_stable_ids(
    tmp_path: Path, store: Store, stills: NotePictures
) -> None:
    folder = write_files(tmp_path / "conference", with_recording=True)
    mine, empty = note("Mine <b>\n[sound:y.mp3] [latex]x[/latex] {{c1::z}}"), note("", 27.5, 3)
    notes = (mine, note("Two", 21.0, None, "meeting/two"))
    out = tmp_path / "out.apkg"

    def write(*notes: Note) -> tuple[dict[str, list[str]], dict[int, str], dict[str, bytes]]:
        talks = talks_of(notes, store, folder, title="T::x <i>")
        write_note_files(out, talks, stills, store, NoteFormat(kind="anki"))
        return cards(out)

    first, decks, files = write(*notes)
    assert {"The & Meeting::T: :x <i>", "The & Meeting::The two"} <= set(decks.values())
    fields = next(one for one in first.values() if "Mine" in one[0])
    text, sentence, page, picture, sound, talk, link = fields
    assert text == ("Mine &lt;b&gt;<br>&#91;sound:y.mp3] &#91;latex]x&#91;/latex] {&#123;c1::z}}")
    assert sentence == "And the second ends &lt;here&gt; &#91;sound:x.mp3]."
    assert "&lt;i&gt; · Page 2 · 0:05" in talk
    assert "https://youtu.be/rsEkQbMLCH4?t=8" in link
    assert picture == ""
    page_file = re.fullmatch(r'<img src="([\w.-]+)">', page)
    sound_file = re.fullmatch(r"\[sound:([\w.-]+)\]", sound)
    assert page_file is not None
    assert sound_file is not None
    assert files[page_file[1]][:2] == b"\xff\xd8"
    # "And" is said 6.9 s after the start of the recording, and the sound begins 0.3 s before.
    heard = files[sound_file[1]]
    assert tone_hz(heard, 0.05) == pytest.approx(200 + 50 * 6, abs=8)
    assert tone_hz(heard, 0.6) == pytest.approx(200 + 50 * 7, abs=8)
    # A changed note is the same card for Anki.
    again, decks_again, _ = write(with_text(mine, "Changed"), notes[1])
    assert any("Changed" in one[0] for one in again.values())
    assert again.keys() == first.keys()
    assert decks_again == decks
    # A note with a picture only has a first field, too.
    assert next(iter(write(empty)[0].values()))[0] == "0:24"


@pytest.mark.parametrize(
    "wish",
    [NoteFormat(kind="anki"), NoteFormat(with_sentences=True), NoteFormat(template="logseq")],
)
def test_a_cancelled_export_leaves_the_old_file(
    exported: Exported, tmp_path: Path, wish: NoteFormat
) -> None:
    talks = talks_of([note("Mine")], exported.store, exported.folder)
    out = tmp_path / "out.file"
    out.write_text("old")
    calls = iter(range(100))
    with pytest.raises(NotesCancelled):
        write_note_files(
            out, talks, exported.stills, exported.store, wish,
            cancelled=lambda: next(calls) >= 1,
        )  # fmt: skip
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*.part"))
