"""The figures of a talk: time and words per page, the slot, and the time for questions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from duthviewer.library.media.cues import Cue, Cues
from duthviewer.review.pace.measure import DeckContent, measure
from duthviewer.review.pace.reading import read_pace
from tests.decks import PageSpec, write_deck
from tests.recordings import record_tracks
from tests.review.pace.talks import files_of, reviewed

SPANS = ((5.0, 30.0, 1), (30.0, 60.0, 2), (60.0, 62.0, None), (62.0, 80.0, 1), (80.0, 90.0, 4))
DECK = DeckContent({1: "Start", 4: "Thank you!"}, {1: "Start", 4: "Thank you!"}, 4)


def test_time_and_visits_of_each_page() -> None:
    report = measure(reviewed(SPANS), DECK)
    assert [(page.page, page.shown_s, page.visits) for page in report.pages] == [
        (1, 43.0, 2),
        (2, 30.0, 1),
        (3, 0.0, 0),
        (4, 10.0, 1),
    ]
    assert report.skipped == (3,)
    assert report.revisited == (1,)
    assert report.covered == "1, 2, 4"
    assert report.no_page_s == pytest.approx(17.0)
    assert report.median_page_s == 30.0
    assert [page.words for page in report.pages] == [None] * 4


def test_a_page_comes_back_only_after_another_page() -> None:
    spans = ((0.0, 10.0, 1), (10.0, 20.0, None), (20.0, 30.0, 1), (30.0, 40.0, 2), (40.0, 50.0, 1))
    report = measure(reviewed(spans), DECK)
    assert [page.visits for page in report.pages] == [2, 1, 0, 0]
    assert len(report.visits) == 6


def test_every_word_belongs_to_the_page_it_is_said_on() -> None:
    cues = Cues(
        [
            Cue(-2.0, 2.0, "before after"),
            Cue(25.0, 35.0, "a b c d e f g h i j"),
            Cue(61.0, 61.5, "none"),
            Cue(85.0, 86.0, "[applause] x"),
            Cue(98.0, 102.0, "within outside"),
        ]
    )
    report = measure(reviewed(SPANS), DECK, cues)
    assert [page.words for page in report.pages] == [5, 5, 0, 1]
    # "after" and "none" are said without a page.
    assert report.words == 14
    assert report.pages[1].words_per_minute == 10.0
    assert report.words_per_minute == pytest.approx(8.4)


def test_time_for_questions_begins_with_the_page_of_thanks() -> None:
    deck = DeckContent({}, {1: "Start", 2: "Open questions", 3: "Thanks!", 4: "Questions?"}, 4)
    spans = ((0.0, 60.0, 1), (60.0, 65.0, 3), (65.0, 90.0, 4), (90.0, 100.0, 2))
    assert measure(reviewed(spans), deck).questions_s == 40.0
    # The talk goes on after a pause for questions.
    spans = ((0.0, 60.0, 1), (60.0, 65.0, 4), (65.0, 100.0, 2))
    assert measure(reviewed(spans), deck).questions_s is None
    # Thanks at the beginning, to those who came
    assert measure(reviewed(((0.0, 10.0, 3), (10.0, 100.0, 1))), deck).questions_s is None
    assert measure(reviewed(((0.0, 100.0, 2),)), deck).questions_s is None


@pytest.mark.parametrize(
    ("text", "is_closing"),
    [
        ("Vielen Dank für Ihre Aufmerksamkeit", True),
        ("Noch Fragen?", True),
        ("¿Preguntas?", True),
        ("Muito obrigada", True),
        ("Спасибо за внимание", True),
        ("ご清聴ありがとうございました", True),
        ("Ann Lee\n@annlee · ann@example.org", True),
        ("Open research questions", False),
        (
            "What is new\nForms and fields\nModels and constraints\nCaching in depth\nMore of"
            " the same\nQuestions",
            False,
        ),
        ("The end user", False),
    ],
)
def test_pages_of_thanks_in_many_languages(text: str, is_closing: bool) -> None:
    deck = DeckContent({}, {1: "Start", 2: text}, 2)
    report = measure(reviewed(((0.0, 60.0, 1), (60.0, 100.0, 2))), deck)
    assert report.questions_s == (40.0 if is_closing else None)


def test_the_slot_is_compared_only_with_a_real_length() -> None:
    own = files_of(own_video=Path("one.mp4"), recording=Path("one.mp4"))
    assert reviewed(planned_s=2700.0).planned_s == 2700.0
    assert reviewed(end_s=90.0).planned_s is None
    # Here, the end of the talk is that of its slot.
    assert reviewed(times="planned", planned_s=90.0, end_s=90.0).planned_s is None
    assert reviewed(times="planned", end_s=90.0, files=own).planned_s == 90.0


def test_subtitles_within_the_recording_serve_if_there_is_no_file(tmp_path: Path) -> None:
    recording = tmp_path / "day.mkv"
    record_tracks(recording, ("eng",), ("eng", "nld"))
    deck = write_deck(tmp_path / "deck.pdf", [PageSpec(title="One"), PageSpec(title="Two")])
    files = files_of(recording=recording, deck=deck)
    report = read_pace(reviewed(((0.0, 5.0, 1), (5.0, 10.0, 2)), 10.0, files=files))
    # "A caption" from 1 to 9 seconds
    assert [(page.title, page.words) for page in report.pages] == [("One", 1), ("Two", 1)]
    subtitles = tmp_path / "day.srt"
    subtitles.write_text("1\n00:00:06,000 --> 00:00:07,000\nA better one\n", encoding="utf-8")
    talk = reviewed(((0.0, 10.0, 2),), 10.0, files=files, subtitles=(subtitles,))
    assert read_pace(talk).pages[1].words == 3


def test_cues_count_from_the_talks_start_with_their_delay(tmp_path: Path) -> None:
    subtitles = tmp_path / "day.srt"
    subtitles.write_text("1\n00:01:06,000 --> 00:01:08,000\nHello\n", encoding="utf-8")
    files = replace(files_of(), offset_s=60.0)
    talk = replace(reviewed(files=files, subtitles=(subtitles,)), subtitle_delay_s=1.5)
    found = talk.read_cues()
    assert found is not None
    assert [(cue.start_s, cue.end_s) for cue in found] == [(7.5, 9.5)]


def test_a_talk_without_anything_has_empty_figures() -> None:
    report = read_pace(reviewed(length_s=0.0))
    assert (report.pages, report.visits, report.words, report.questions_s) == ((), (), None, None)
