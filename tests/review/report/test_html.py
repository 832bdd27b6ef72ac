"""The report as HTML: complete, self-contained, accessible, and safe with any text."""

from __future__ import annotations

import base64
import hashlib
import io
import itertools
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from duthviewer.catalogue.conference import Speaker
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_text
from duthviewer.review.pace.chart import pace_chart
from duthviewer.review.pace.values import FillerCount
from duthviewer.review.report import html
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.report.contents import ReportContents, read_contents
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sound.values import TalkSound, TimeRange
from duthviewer.ui.widgets import theme
from tests.decks import PageSpec, write_deck
from tests.review.pace.talks import files_of, reviewed
from tests.review.report.documents import Element, read_html

SPANS = [(0, 10, None), (10, 40, 1), (40, 70, 2), (70, 80, 1), (80, 100, 4)]
WORDS = """\
WEBVTT

00:02.000 --> 00:06.000
Before any page

00:36.000 --> 00:44.000
one two three four

01:12.000 --> 01:14.000
back again.

01:22.000 --> 01:24.000
<b>The</b> end &amp;more
"""
HOSTILE = (
    "</title></style><script>alert('x')</script><img src=x onerror=y>\x00\x1b\u202e\"'{{7*7}}&amp;"
)


@pytest.fixture
def talk(tmp_path: Path) -> ReviewedTalk:
    deck = write_deck(tmp_path / "d.pdf", [PageSpec(title=f"Title {n}") for n in range(1, 6)])
    subtitles = tmp_path / "day.pt-BR.vtt"
    subtitles.write_text(WORDS, encoding="utf-8")
    return reviewed(SPANS, files=files_of(deck=deck), subtitles=(subtitles,))


@pytest.fixture
def contents(talk: ReviewedTalk) -> ReportContents:
    return read_contents(talk, ReportChoices())


def document(contents: ReportContents) -> Element:
    return read_html(html.as_html(contents))


def note(at_s: float, text: str, page: int | None = None) -> Note:
    return with_text(new_note("conf/one", at_s, page), text)


def with_pace(contents: ReportContents, **fields: Any) -> ReportContents:
    pace = msgspec.structs.replace(contents.pace, **fields)
    return ReportContents(
        contents.talk, pace, contents.said, contents.notes, contents.pictures, contents.stills
    )


def rich(contents: ReportContents) -> ReportContents:
    """The contents with every optional part."""
    pages = tuple(
        msgspec.structs.replace(page, pauses=1, paused_s=2.0, fillers=3, not_said=("term",))
        if page.visits
        else page
        for page in contents.pace.pages
    )
    pauses = (TimeRange(start_s=20, end_s=23.5), TimeRange(start_s=90, end_s=91))
    return with_pace(
        contents, pages=pages, planned_s=90.0, questions_s=5.0, said_not_shown=("spoken",),
        sound=TalkSound(pauses=pauses), fillers=(FillerCount(word="um", count=3),),
    )  # fmt: skip


def test_it_needs_nothing_else_and_runs_nothing(contents: ReportContents) -> None:
    page = document(rich(contents))
    names = {one.name for one in page.all()}
    assert not names & {"script", "link", "iframe", "object", "embed", "form", "base", "audio"}
    for one in page.all():
        for name, value in one.attributes.items():
            assert not name.startswith("on"), (one.name, name)
            assert name not in ("style", "srcset", "action", "xlink:href"), (one.name, name)
            if name == "src":
                assert (value or "").startswith("data:image/"), value
            if name == "href":
                assert one.name == "a"
                assert re.match(r"#|https?://|duthviewer:", value or ""), value
    (style,) = page.all("style")
    assert not re.search(r"@import|url\s*\(|expression", style.text)
    policy = page.one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]
    assert policy is not None
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; img-src data:;")
    assert "unsafe" not in policy


def test_a_screen_reader_finds_its_way(contents: ReportContents) -> None:
    page = document(rich(contents))
    assert page.one("html").attributes["lang"] == "en"
    assert [len(page.all(name)) for name in ("h1", "main", "header", "footer")] == [1, 1, 1, 1]
    levels = [int(one.name[1]) for one in page.all("h1", "h2", "h3", "h4")]
    assert all(level <= before + 1 for before, level in itertools.pairwise(levels))
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for one in page.all():
        assert set((one.attributes.get("aria-labelledby") or "").split()) <= set(ids)
        if (href := one.attributes.get("href") or "").startswith("#"):
            assert href[1:] in ids
            # A link has a text, or it is a bar of the chart.
            assert one.words
    assert all(one.attributes.get("scope") in ("row", "col") for one in page.all("th"))
    assert all(one.attributes.get("alt") for one in page.all("img"))
    first = page.one("body").all("a")[0]
    assert (first.attributes["href"], first.words) == ("#pages", "Skip to the pages")
    for scroll in page.of_class("scroll"):
        assert scroll.attributes["tabindex"] == "0"
        assert scroll.attributes["role"] == "region"
    assert all(
        one.attributes["tabindex"] == "-1" for svg in page.all("svg") for one in svg.all("a")
    )


def test_the_chart_is_that_of_the_window_with_a_table_beside_it(contents: ReportContents) -> None:
    contents = rich(contents)
    page = document(contents)
    wide, narrow = page.of_class("chart")
    drawing, links = wide.all("g")
    # What is an image has nothing to press within it.
    assert (drawing.attributes["role"], links.attributes["aria-hidden"]) == ("img", "true")
    assert not drawing.all("a")
    pressed = [one.attributes["href"] for one in links.all("a")]
    assert pressed == ["#page-1", "#page-2", "#page-1", "#page-4"]
    assert links.all("title")[1].text == "Page 1, Title 1: 0:10–0:40, 0:40 in all"
    geometry = pace_chart(contents.pace, 1152, 320, 12)
    bars = [
        one for one in wide.all("rect") if re.match(r"tone|gap", one.attributes.get("class") or "")
    ]
    assert [float(one.attributes["x"] or -1) for one in bars] == pytest.approx(
        [bar.rect.x for bar in geometry.bars], abs=0.06
    )
    assert [float(one.attributes["height"] or -1) for one in bars] == pytest.approx(
        [bar.rect.height for bar in geometry.bars], abs=0.06
    )
    assert len(wide.of_class("pause")) == len(geometry.pauses) > 0
    within, outside = wide.all("polyline")
    assert within.attributes["points"] == outside.attributes["points"] != ""
    assert drawing.attributes["aria-labelledby"] == "wide-title wide-about"
    assert "The longest pages are 1 (0:40), 2 (0:30), 4 (0:20)." in page.by_id("wide-about").words
    assert page.by_id("narrow-about").words == page.by_id("wide-about").words
    assert narrow.attributes["viewbox"] == "0 0 358 300"
    rows = [[cell.words for cell in row.all("th", "td")] for row in page.one("details").all("tr")]
    assert [row[:3] for row in rows[1:]] == [
        ["Open in duthviewer 0:00", "No page", "0:10"],
        ["Open in duthviewer 0:10", "1", "0:30"],
        ["Open in duthviewer 0:40", "2", "0:30"],
        ["Open in duthviewer 1:10", "1", "0:10"],
        ["Open in duthviewer 1:20", "4", "0:20"],
    ]
    assert rows[0] == ["From", "Page", "Time", "Words per minute"]


def test_the_pages_have_their_figures_pictures_and_links(contents: ReportContents) -> None:
    page = document(rich(contents))
    rows = [
        [one.words for one in row.all("th", "td")] for row in page.of_class("pages")[0].all("tr")
    ]
    assert rows[1][:6] == ["1", "Title 1", "Open in duthviewer 0:10", "0:40", "40 %", "2"]
    assert rows[3] == ["3", "Title 3", "Never shown"]
    (tiles,) = page.of_class("tiles")
    assert "Pages shown3 of 5: 1, 2, 4" in tiles.words
    first, third = page.by_id("page-1"), page.by_id("page-3")
    assert first.one("h3").words == "Page 1 Title 1"
    assert "fast" not in first.words
    assert [one.words for one in first.of_class("not-said")[0].all("li")] == ["term"]
    links = [one.attributes["href"] for one in first.of_class("links")[0].all("a")]
    assert links == ["duthviewer:conf/one?t=10&page=1", "duthviewer:conf/one?t=70&page=1"]
    assert "Never shown" in third.words
    for number in range(1, 6):
        (picture,) = page.by_id(f"page-{number}").all("img")
        kind, _, data = (picture.attributes["src"] or "").partition(";base64,")
        with Image.open(io.BytesIO(base64.b64decode(data))) as image:
            assert kind == f"data:{image.get_format_mimetype()}"
            size = (picture.attributes["width"], picture.attributes["height"])
            assert size == tuple(map(str, image.size)) == ("960", "540")
        assert picture.attributes["alt"] == f"Page {number}: Title {number} {number}"


def test_a_look_at_the_speaker_is_no_turn_to_the_page(talk: ReviewedTalk) -> None:
    spans = [(0, 20, 1), (20, 40, None), (40, 60, 1), (60, 80, 2), (80, 100, 1)]
    looked = reviewed(spans, files=talk.files)
    page = document(read_contents(looked, ReportChoices(pictures=False)))
    (links,) = page.by_id("page-1").of_class("links")
    assert links.words == "Open 0:00 in duthviewer Again: Open in duthviewer 1:20"
    assert "2 visits" in page.by_id("page-1").words


def test_it_says_whether_a_page_was_compared(contents: ReportContents) -> None:
    def words(**fields: Any) -> str:
        pages = tuple(msgspec.structs.replace(one, **fields) for one in contents.pace.pages)
        return document(with_pace(contents, pages=pages)).by_id("page-1").words

    assert "No text on this page" in words(terms=0, not_said=())
    assert "Everything on this page was said" in words(terms=3, not_said=())
    missing = words(terms=3, not_said=("term",))
    assert "Shown but not said term" in missing
    assert "Everything" not in missing
    assert "Everything" not in words(terms=None, not_said=None)


def test_every_word_is_said_over_one_page(contents: ReportContents) -> None:
    page = document(contents)

    def said(name: str) -> list[str]:
        return [one.words for one in page.by_id(name).of_class("said")]

    assert said("page-1") == [
        "Open in duthviewer 0:36 one two", "Open in duthviewer 1:12 back again."
    ]  # fmt: skip
    assert said("page-2") == ["Open in duthviewer 0:40 three four"]
    assert said("page-4") == ["Open in duthviewer 1:22 The end &more"]
    assert said("no-page") == ["Open in duthviewer 0:02 Before any page"]
    counts = [figures.words for figures in contents.pace.pages]
    assert counts == [4, 2, 0, 3, 0]
    spoken = page.by_id("page-2").of_class("said")[0].all("span")[-1]
    assert (spoken.attributes["lang"], spoken.attributes["dir"]) == ("pt-BR", "auto")


def test_notes_are_with_their_pages(talk: ReviewedTalk, tmp_path: Path) -> None:
    stills = NotePictures(tmp_path / "stills")
    jpeg = io.BytesIO()
    Image.new("RGB", (1280, 720), "red").save(jpeg, "JPEG")
    pictured = msgspec.structs.replace(note(50, "seen"), still=stills.keep(jpeg.getvalue()))
    lost = msgspec.structs.replace(note(51, "lost"), still=f"{'0' * 40}.jpg")
    notes = [
        note(15, "*one*\n\n<b>two"),
        pictured,
        lost,
        note(90, "moved", page=3),
        note(5, "early"),
    ]
    page = document(read_contents(talk, ReportChoices(), notes, stills))

    def texts(name: str) -> list[str]:
        return [one.text for one in page.by_id(name).of_class("text")]

    assert texts("page-1") == ["*one*\n\n<b>two"]
    assert texts("page-2") == ["seen", "lost"]
    assert texts("page-3") == ["moved"]
    assert texts("no-page") == ["early"]
    (picture,) = page.by_id("page-2").of_class("note")[0].all("img")
    assert (picture.attributes["width"], picture.attributes["height"]) == ("640", "360")
    bare = ReportChoices(pictures=False, transcript=False, notes=False)
    page = document(read_contents(talk, bare, notes, stills))
    assert not page.all("img") + page.of_class("note") + page.of_class("said")


def test_no_text_of_a_stranger_becomes_markup(talk: ReviewedTalk, tmp_path: Path) -> None:
    subtitles = tmp_path / "x.he.srt"
    subtitles.write_text(f"1\n00:00:20,000 --> 00:00:25,000\n{HOSTILE.replace(chr(0), '')} שלום\n")
    conference = msgspec.structs.replace(
        talk.conference, title=HOSTILE, place=HOSTILE, licence=HOSTILE
    )
    one = msgspec.structs.replace(talk.talk, title=HOSTILE, speakers=(Speaker(name=HOSTILE),))
    hostile = ReviewedTalk(
        conference, one, talk.files, talk.length_s, talk.timeline, subtitles=(subtitles,)
    )
    contents = read_contents(hostile, ReportChoices(), [note(20, HOSTILE.replace("\0", ""))])
    pages = tuple(
        msgspec.structs.replace(page, title=HOSTILE, not_said=(HOSTILE,))
        for page in contents.pace.pages
    )
    contents = with_pace(
        contents, pages=pages, said_not_shown=(HOSTILE,),
        fillers=(FillerCount(word=HOSTILE, count=1),),
    )  # fmt: skip
    text = html.as_html(contents)
    page = read_html(text)
    assert not page.all("script")
    assert not any("onerror" in one.attributes for one in page.all())
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202e]", text)
    assert page.one("h1").text.startswith("</title></style><script>alert('x')")
    assert "{{7*7}}&amp;" in page.one("h1").text
    for link in page.all("a"):
        assert not (link.attributes["href"] or "").lower().startswith("javascript")


def test_an_address_that_runs_a_script_is_no_link(talk: ReviewedTalk) -> None:
    recording = msgspec.structs.replace(talk.conference.recordings[0], url="javascript:alert(1)//")
    conference = msgspec.structs.replace(talk.conference, recordings=(recording,))
    contents = read_contents(
        ReviewedTalk(conference, talk.talk, talk.files, 100.0, talk.timeline), ReportChoices()
    )
    links = {one.attributes["href"] for one in document(contents).all("a")}
    assert not any("javascript" in (link or "") for link in links)


def test_web_links_come_first_and_are_printed_if_short(talk: ReviewedTalk) -> None:
    def links(url: str) -> Element:
        recording = msgspec.structs.replace(talk.conference.recordings[0], url=url)
        conference = msgspec.structs.replace(talk.conference, recordings=(recording,))
        web = ReviewedTalk(conference, talk.talk, talk.files, 100.0, talk.timeline)
        page = document(read_contents(web, ReportChoices(pictures=False)))
        return page.by_id("page-2").of_class("links")[0]

    short = links("https://www.youtube.com/watch?v=dQw4w9WgXcQ")
    assert [one.words for one in short.all("a")] == ["Watch at 0:40", "Open in duthviewer"]
    assert short.all("a")[0].attributes["href"] == "https://youtu.be/dQw4w9WgXcQ?t=40"
    assert short.of_class("printed")[0].words == "youtu.be/dQw4w9WgXcQ?t=40"
    assert not links(f"https://example.org/{'long' * 20}.mp4").of_class("printed")


@pytest.mark.parametrize("deck", ["none", "damaged", "short"])
def test_a_report_without_a_readable_deck(talk: ReviewedTalk, tmp_path: Path, deck: str) -> None:
    path = None
    if deck == "damaged":
        path = tmp_path / "damaged.pdf"
        path.write_bytes(b"%PDF-1.5 and nothing more")
    elif deck == "short":
        path = write_deck(tmp_path / "short.pdf", 2)
    bare = ReviewedTalk(
        talk.conference, talk.talk, files_of(deck=path), talk.length_s, talk.timeline
    )
    page = document(read_contents(bare, ReportChoices()))
    assert len(page.all("img")) == (2 if deck == "short" else 0)
    assert ("damaged.pdf" in page.by_id("pages").words) is False
    assert ("damaged.pdf" in page.words) == (deck == "damaged")
    assert page.by_id("page-4").one("h3").words.startswith("Page 4")
    assert "There are no subtitles" in page.words


def test_a_talk_of_no_length_has_a_report(talk: ReviewedTalk) -> None:
    empty = ReviewedTalk(talk.conference, talk.talk, talk.files, 0.0, talk.timeline)
    page = document(read_contents(empty, ReportChoices(pictures=False)))
    assert "No page of the slides was shown." in page.words
    assert len(page.all("article")) == 5


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 defines it, from 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_its_colours_are_the_windows_and_can_be_read() -> None:
    style = html.report_style()
    light, dark = re.findall(r":root\{color-scheme:\w+;([^}]*)\}", style)
    for text, colours in ((light, theme.LIGHT), (dark, theme.DARK)):
        found = dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6})", text))
        assert found["back"] == colours.background
        for name in ("surface", "line", "text", "muted", "accent", "amber"):
            assert found[name] == getattr(colours, name)
        for ground in ("back", "surface"):
            for name in ("text", "muted", "accent", "amber"):
                assert _contrast(found[name], found[ground]) >= 4.5, (name, ground)
            assert _contrast(found["pace"], found[ground]) >= 3
        # Neighbouring tones differ in greyscale, and long pages stand out.
        steps = [_contrast(found[f"tone-{number}"], found["back"]) for number in range(9)]
        assert steps == sorted(steps)
        assert steps[-1] >= 3
    # Paper is white.
    found = dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6})", light))
    assert all(_contrast(found[name], "#ffffff") >= 4.5 for name in ("text", "muted", "amber"))
