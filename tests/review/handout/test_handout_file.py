"""The handout of a talk, read back with PDFium."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.cues import Cue, Cues
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_still, with_text
from duthviewer.review.handout.contents import handout_of
from duthviewer.review.handout.handout_file import HandoutCancelled, HandoutError, write_handout
from duthviewer.review.handout.slides import SlidePlacer
from duthviewer.review.handout.typesetter import typeset
from duthviewer.review.handout.values import HandoutLabels, HandoutLayout, HandoutOptions, Paper
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sentences import Sentences
from duthviewer.slides.deck import Deck
from tests.decks import (
    Field,
    PageSpec,
    pixels,
    write_broken_page,
    write_deck,
    write_garbage,
    write_notes_deck,
)

#: A stranger's text that is code in typst, and in scripts that its fonts may lack
HOSTILE = '#panic("x") $x$ *b* \\ @a <b> "c" {[( \u202e\x07 日本語 שלום 👩‍🚀'
SUBTITLES = """WEBVTT

00:02:05.000 --> 00:02:09.000
Hello to page one. This goes on

00:02:10.000 --> 00:02:14.000
after the page turned. Now page two.

00:02:40.000 --> 00:02:44.000
A question with no slide at all.
"""


def talk_with(
    folder: Path,
    deck: Path | None,
    pages: Sequence[int | None] = (1, 2, 1, None),
    subtitles: str = SUBTITLES,
    title: str = HOSTILE,
) -> ReviewedTalk:
    """A talk that starts at 2:00 of its recording, and shows each of these pages for 10 s at
    first, the last for 20 s.
    """
    talk = Talk(
        id="one", title=title, recording="day", start_s=120.0, end_s=200.0,
        speakers=(Speaker(name="Ann #x"), Speaker(name="Bo")), licence="CC-BY-4.0",
    )  # fmt: skip
    conference = Conference(
        id="meeting", title="Meeting", talks=(talk,),
        recordings=(Recording(id="day", url="https://youtu.be/rsEkQbMLCH4"),),
    )  # fmt: skip
    starts = [*(10.0 * number for number in range(len(pages))), 60.0]
    spans = [
        Span(start_s=starts[number], end_s=starts[number + 1], page=page)
        for number, page in enumerate(pages)
    ]
    said: tuple[Path, ...] = ()
    if subtitles:
        said = (folder / "day.pt-BR.vtt",)
        said[0].write_text(subtitles, encoding="utf-8")
    files = TalkFiles(None, 120.0, deck, None, said)
    return ReviewedTalk(conference, talk, files, 60.0, Timeline(spans=tuple(spans)), subtitles=said)


def note(text: str, at_s: float = 125.0, page: int | None = 2) -> Note:
    return with_text(new_note("meeting/one", at_s, page), text)


def texts_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_bounded().replace("\r\n", " ") for page in pdf]


def pictures_of(path: Path) -> int:
    """Return the number of pictures in a PDF, also in forms."""
    with pypdfium2.PdfDocument(path) as pdf:
        kinds = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
        return sum(1 for page in pdf for _ in page.get_objects(filter=(kinds,), max_depth=8))


def test_slides_are_vectors_beside_what_was_said(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "one.pdf", [PageSpec(title=f"Slide {n}") for n in (1, 2, 3)])
    out = tmp_path / "out.pdf"
    handout = write_handout(out, talk_with(tmp_path, deck), [note("Mine\nand more", page=None)])
    # Which scripts can be shown depends on the fonts of the computer.
    assert not [line for line in handout.missing if "font" not in line]
    assert pictures_of(out) == 0
    first, second, third, none = handout.sections
    # The sentence is whole, although the page was turned within it.
    assert [one.text for one in first.texts] == [
        "Hello to page one. This goes on after the page turned.", "Mine\nand more",
    ]  # fmt: skip
    assert [one.text for one in second.texts] == ["Now page two."]
    assert [time.text for time in first.times] == ["0:00–0:10", "0:20–0:30"]
    assert first.times[1].link == "https://youtu.be/rsEkQbMLCH4?t=140"
    assert third.shown
    assert not second.shown
    assert none.texts[0].text == "A question with no slide at all."
    with pypdfium2.PdfDocument(out) as pdf:
        assert pdf.get_metadata_dict()["Author"] == "Ann #x, Bo"
        assert [one.get_title() for one in pdf.get_toc()] == [
            "1 Slide 1", "2 Slide 2", "3 Slide 3", "Without a slide",
        ]  # fmt: skip
    whole = " ".join(texts_of(out))
    # The letters of the slide itself, and a title that is only text
    for part in ("Slide 3", "Now page two.", "Mine", '#panic("x") $x$ *b*', "CC-BY-4.0", "שלום"):
        assert part in whole
    content = out.read_bytes()
    assert b"/Lang" in content
    assert b"duthviewer:" in content


def test_the_same_input_gives_the_same_file(tmp_path: Path) -> None:
    talk = talk_with(tmp_path, write_deck(tmp_path / "one.pdf", 2))
    for name in ("a.pdf", "b.pdf"):
        write_handout(tmp_path / name, talk, [note("Mine")])
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_lines_for_writing_on_letter_paper(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    options = HandoutOptions(paper=Paper.LETTER, layout=HandoutLayout.LINES)
    talk = talk_with(tmp_path, write_deck(tmp_path / "one.pdf", 7))
    write_handout(out, talk, [note("Mine")], options=options)
    with pypdfium2.PdfDocument(out) as pdf:
        assert pdf[0].get_size() == (612, 792)
        assert len(pdf) == 3
    assert not any("Mine" in text or "Hello" in text for text in texts_of(out))


def test_pages_that_cannot_be_embedded_do_not_fail_the_handout(tmp_path: Path) -> None:
    ticked = b"1 0 0 rg 0 0 80 40 re f"
    write_deck(tmp_path / "form.pdf", [PageSpec(fields=[Field((100, 100, 180, 140), ticked)])])
    decks = {
        "broken": write_broken_page(tmp_path / "broken.pdf", 3, 2),
        "locked": write_deck(tmp_path / "locked.pdf", 2, password=""),
        "odd": write_deck(
            tmp_path / "odd.pdf",
            [PageSpec(size=(10, 5000)), PageSpec(size=(0, 0)), PageSpec(rotate=90)],
        ),
    }
    out = tmp_path / "out.pdf"
    kinds = {
        name: [one.art.kind for one in handout.sections if one.art is not None]
        for name, deck in decks.items()
        if (handout := write_handout(out, talk_with(tmp_path, deck)))
    }
    assert kinds == {
        "broken": ["vector", "none", "vector"], "locked": ["vector"] * 2, "odd": ["vector"] * 3,
    }  # fmt: skip
    write_handout(out, talk_with(tmp_path, decks["broken"]))
    assert "Page 2 of broken.pdf is damaged" in " ".join(texts_of(out))
    write_handout(out, talk_with(tmp_path, tmp_path / "form.pdf"))
    with pypdfium2.PdfDocument(out) as pdf:
        assert (pixels(pdf[0].render(scale=2).to_pil()) == (255, 0, 0)).all(axis=2).any()


def test_a_deck_that_only_pdfium_can_read_is_repaired(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "one.pdf", 2)
    content = deck.read_bytes()
    # PDFium finds the objects without a table and a trailer.
    deck.write_bytes(content[: content.rindex(b"xref")])
    handout = write_handout(tmp_path / "out.pdf", talk_with(tmp_path, deck))
    assert [one.art.kind for one in handout.sections if one.art] == ["vector", "vector"]


def test_only_the_slide_is_shown_of_a_page_with_notes(tmp_path: Path) -> None:
    deck = write_notes_deck(tmp_path / "one.pdf", "right")
    out = tmp_path / "out.pdf"
    handout = write_handout(out, talk_with(tmp_path, deck))
    art = handout.sections[0].art
    assert art is not None
    assert (art.kind, art.area.left, art.area.width) == ("vector", 0.5, 0.5)
    with pypdfium2.PdfDocument(out) as pdf:
        shown = pdf[0].render(scale=2).to_pil().convert("RGB")
    # The magenta cell of the slide's bar code is at the left edge of the slide.
    left = {shown.getpixel((x, y)) for x in (108, 112) for y in range(shown.height)}
    assert (255, 0, 255) in left


def test_pictures_of_notes(tmp_path: Path) -> None:
    stills = NotePictures(tmp_path / "stills")
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "JPEG")
    good = with_still(note("seen"), stills.keep(out.getvalue()))
    bad = with_still(note("damaged"), stills.keep(b"\xff\xd8 no picture"))
    deck = write_deck(tmp_path / "one.pdf", 2)
    handout = write_handout(tmp_path / "out.pdf", talk_with(tmp_path, deck), [good, bad], stills)
    assert pictures_of(tmp_path / "out.pdf") == 1
    assert sum(len(one.texts) for one in handout.sections) > 2


def test_what_is_missing_is_reported(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    deck = write_deck(tmp_path / "one.pdf", 2)
    handout = write_handout(out, talk_with(tmp_path, deck, pages=()))
    assert "Synchronise" in handout.missing[0]
    assert "Hello to page one" in " ".join(texts_of(out))
    handout = write_handout(out, talk_with(tmp_path, deck, subtitles=""))
    assert "subtitles" in handout.missing[0]
    handout = write_handout(out, talk_with(tmp_path, None))
    assert "not on this computer" in handout.missing[0]
    handout = write_handout(out, talk_with(tmp_path, write_garbage(tmp_path / "bad.pdf")))
    assert "could not be read" in handout.missing[0]
    with pytest.raises(HandoutError, match="nothing"):
        write_handout(out, talk_with(tmp_path, None, pages=(), subtitles=""))


def test_cancelling_keeps_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    calls = iter(range(1000))
    talk = talk_with(tmp_path, write_deck(tmp_path / "one.pdf", 3))
    with pytest.raises(HandoutCancelled):
        write_handout(out, talk, cancelled=lambda: next(calls) > 4)
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["one.pdf", "out.pdf"]


def test_the_sentence_at_a_time() -> None:
    said = Sentences(
        Cues(
            [
                Cue(0, 4, "Dr. J. Doe is here. Then e.g. this"),
                Cue(4, 8, "ends now! No full stop"),
                Cue(12, 14, "after a pause"),
                Cue(20, 24, "これは文です。次の文。"),
            ]
        )
    )
    assert said.at(-1) is None
    texts = [one.text for at_s in (3.5, 5, 7, 13, 21, 23.9) if (one := said.at(at_s))]
    assert texts == [
        "Then e.g. this ends now!", "Then e.g. this ends now!", "No full stop", "after a pause",
        "これは文です。", "次の文。",
    ]  # fmt: skip
    assert said.nearest_end_s(22.3, 1) == 22
    assert said.nearest_end_s(17, 1) == 17


def test_pages_that_typst_refuses_become_pictures(tmp_path: Path) -> None:
    path = write_deck(tmp_path / "one.pdf", 2)
    talk = talk_with(tmp_path, path, subtitles="")
    folder = tmp_path / "work"
    folder.mkdir()
    # What typst gets is another file than PDFium has drawn.
    write_garbage(folder / "deck.pdf")
    empty = handout_of(talk, {1: "", 2: ""}, (), HandoutOptions(), HandoutLabels())
    with Deck(path) as deck:
        placer = SlidePlacer(deck, folder, str, lambda _: None, lambda: None)
        handout = placer.placed(empty)
        made = typeset(handout, folder, lambda: None)
        assert (made.pdf, made.bad_pages) == (None, (1, 2))
        handout = placer.with_pictures(handout, made.bad_pages)
    made = typeset(handout, folder, lambda: None)
    assert made.pdf is not None
    (tmp_path / "out.pdf").write_bytes(made.pdf)
    assert pictures_of(tmp_path / "out.pdf") == 2


def test_links_on_slides_work(tmp_path: Path) -> None:
    links = [((100, 100, 300, 200), "https://example.org/a"), ((0, 0, 9, 9), "file:///etc/passwd")]
    deck = write_deck(tmp_path / "one.pdf", [PageSpec(links=links)])
    out = tmp_path / "out.pdf"
    write_handout(out, talk_with(tmp_path, deck))
    assert b"https://example.org/a" in out.read_bytes()
    assert b"passwd" not in out.read_bytes()
