"""The rows of the grid, without a view."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from PySide6.QtCore import Qt

from duthviewer.catalogue.conference import Conference
from duthviewer.ui.talks.model import TalkModel, day_names, folded, searched_texts


@pytest.fixture
def model(conference: Conference, qapp) -> TalkModel:
    model = TalkModel()
    model.show(conference)
    model.set_searched(searched_texts(conference)[1])
    return model


def titles(model: TalkModel) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_rows_keep_the_order_and_say_day_offset_and_length(model: TalkModel) -> None:
    assert titles(model) == [f"Talk number {n}" for n in range(9)]
    row = model.row(model.index(8))
    assert (row.day, row.meta, row.length) == ("Day 2", "Day 2 · 1:20:30", "10:00")


def test_a_length_that_watching_has_told_is_shown(model: TalkModel) -> None:
    model.update_rows({"talk-8": {"length_s": 125.0}})
    assert model.row(model.index(8)).length == "2:05"


def test_words_are_found_in_titles_speakers_and_abstracts(model: TalkModel) -> None:
    model.set_filter("number 7", None)
    assert titles(model) == ["Talk number 7"]
    model.set_filter("MUTATION", None)
    assert titles(model) == ["Talk number 3"]
    model.set_filter("loic", None)
    assert model.rowCount() == 9
    model.set_filter("loic mutation nothing", None)
    assert model.rowCount() == 0


def test_a_day_and_words_narrow_together(model: TalkModel) -> None:
    model.set_filter("", "day-2")
    assert titles(model) == [f"Talk number {n}" for n in (5, 6, 7, 8)]
    model.set_filter("7", "day-2")
    assert titles(model) == ["Talk number 7"]
    model.set_filter("3", "day-2")
    assert titles(model) == []


def test_a_hidden_talk_has_no_index(model: TalkModel) -> None:
    model.set_filter("", "day-2")
    assert not model.index_of("talk-1").isValid()
    assert model.index_of("talk-6").row() == 1
    assert not model.index_of("unknown").isValid()


def test_changed_fields_reach_the_row_and_the_view(model: TalkModel, qtbot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.update_rows({"talk-2": {"progress": 0.5, "watched": True}, "unknown": {}})
    row = model.row(model.index(2))
    assert (row.progress, row.watched, row.marks) == (0.5, True, "watched")


@pytest.mark.parametrize(
    ("fields", "badge"),
    [
        ({}, ""),
        ({"has_recording": True, "has_deck": True}, ""),
        ({"has_recording": False, "has_deck": True}, "no recording"),
        ({"has_recording": True, "has_deck": False, "watched": True}, "no slides"),
    ],
)
def test_the_badge_says_what_is_missing(model: TalkModel, fields: dict, badge: str) -> None:
    assert model.row(model.index(0))._replace(**fields).badge == badge


def test_a_screen_reader_hears_what_the_card_shows(model: TalkModel) -> None:
    model.update_rows({"talk-0": {"has_recording": False}})
    text = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Talk number 0, Loïc Speaker0, Day 1 · 0:00:30, 10:00, no recording"


def test_days_are_numbered_by_date(conference: Conference) -> None:
    first, second = conference.recordings
    swapped = replace_recordings(conference, (second, first))
    assert day_names(swapped.recordings) == {"day-1": "Day 1", "day-2": "Day 2"}
    alone = replace_recordings(conference, (first,))
    assert day_names(alone.recordings) == {"day-1": ""}


def test_a_video_of_its_own_shows_no_offset(model: TalkModel) -> None:
    row = model.row(model.index(8))
    own = msgspec.structs.replace(row.talk, start_s=0.0)
    assert row._replace(talk=own).meta == "Day 2"
    assert row._replace(talk=own, day="").meta == "0:00:00"


def test_recordings_of_one_date_are_one_day(model: TalkModel, conference: Conference) -> None:
    first, second = conference.recordings
    recordings = (
        msgspec.structs.replace(second, date=dt.date(2016, 11, 4)),
        msgspec.structs.replace(first, date=dt.date(2016, 11, 3)),
        msgspec.structs.replace(second, id="room-2", date=dt.date(2016, 11, 4)),
    )
    several = replace_recordings(conference, recordings)
    assert day_names(several.recordings) == {
        "day-1": "Day 1", "day-2": "Day 2", "room-2": "Day 2",
    }  # fmt: skip
    talks = tuple(
        msgspec.structs.replace(talk, recording="room-2") if number % 2 else talk
        for number, talk in enumerate(conference.talks)
    )
    model.show(msgspec.structs.replace(several, talks=talks))
    model.set_filter("", "day-2")
    count = sum(talk.recording in ("day-2", "room-2") for talk in talks)
    assert 0 < count == model.rowCount()


def replace_recordings(conference: Conference, recordings: tuple) -> Conference:
    return Conference(id="c", title="c", recordings=recordings, talks=conference.talks)


def test_folding_drops_case_and_diacritics() -> None:
    assert folded("LOÏC Ångström ß") == "loic angstrom ss"
