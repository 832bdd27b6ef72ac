"""Files that a person has chosen for talks: kept as a setting, and before those found by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.files import find_files
from duthviewer.library.store.chosen_files import (
    ChosenFileKind,
    ChosenFiles,
    ChosenForTalk,
    as_setting,
    parse_chosen_files,
    read_chosen_files,
    setting_of,
)
from duthviewer.library.store.store import Store


def write(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


@pytest.fixture
def conference() -> Conference:
    talks = tuple(
        Talk(id=name, title=name, recording="day-1", start_s=start_s)
        for name, start_s in (("one", 100.0), ("two", 200.0))
    )
    return Conference("conf", "Conf", recordings=(Recording(id="day-1"),), talks=talks)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("day-1.mp4", "day-1.srt", "one.pdf", "two.pdf"):
        write(tmp_path / "conf" / name)
    return tmp_path / "conf"


def chosen(kind: ChosenFileKind, path: Path, talk: str = "one") -> ChosenFiles:
    return ChosenFiles().with_file(kind, talk, "day-1", path)


def test_choices_survive_as_json() -> None:
    given = ChosenFiles()
    for kind, name in zip(
        ChosenFileKind, ("/a.pdf", "/b.mp4", "/c\udcff.mp4", "/d.srt"), strict=True
    ):
        given = given.with_file(kind, "one", "day-1", Path(name))
    again = parse_chosen_files(json.loads(json.dumps(as_setting(given))))
    assert again == given
    assert again.recordings == {"day-1": Path("/c\udcff.mp4")}
    # The recording was chosen last: a video of the talk alone would go before it.
    assert again.of_talk("one") == ChosenForTalk(Path("/a.pdf"), None, (Path("/d.srt"),))
    assert not given.without("one", "day-1").has("one", "day-1")


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        [],
        {"talks": 1, "recordings": []},
        {"talks": {"one": {"slides": 1, "subtitles": "x"}}, "recordings": {"day-1": "relative"}},
        {"talks": {"one": None}, "recordings": {"day-1": "/a\0b"}},
    ],
)
def test_a_setting_that_makes_no_sense_chooses_nothing(value: object) -> None:
    assert parse_chosen_files(value) == ChosenFiles()


def test_chosen_slides_come_before_those_found_by_name(
    conference: Conference, folder: Path, tmp_path: Path
) -> None:
    keynote = write(tmp_path / "elsewhere" / "Keynote.pdf")
    found = find_files(conference, [folder], given=chosen(ChosenFileKind.SLIDES, keynote))
    assert found["one"].deck == keynote
    assert found["one"].given == {keynote}
    assert found["one"].recording == folder / "day-1.mp4"
    assert found["two"].deck == folder / "two.pdf"


def test_a_video_of_the_talk_begins_at_zero_and_brings_its_subtitles(
    conference: Conference, folder: Path, tmp_path: Path
) -> None:
    own = write(tmp_path / "elsewhere" / "talk.mp4")
    beside = write(tmp_path / "elsewhere" / "talk.en.srt")
    write(tmp_path / "elsewhere" / "below" / "talk.srt")
    found = find_files(conference, [folder], given=chosen(ChosenFileKind.OWN_VIDEO, own))
    assert (found["one"].recording, found["one"].offset_s) == (own, 0.0)
    assert found["one"].subtitles == (beside,)
    assert found["two"].recording == folder / "day-1.mp4"


def test_a_chosen_recording_is_that_of_every_talk_in_it(
    conference: Conference, folder: Path, tmp_path: Path
) -> None:
    day = write(tmp_path / "elsewhere" / "stream.mkv")
    found = find_files(conference, [folder], given=chosen(ChosenFileKind.RECORDING, day))
    assert [(one.recording, one.offset_s) for one in found.values()] == [(day, 100), (day, 200)]


def test_chosen_subtitles_come_first(conference: Conference, folder: Path, tmp_path: Path) -> None:
    better = write(tmp_path / "better.srt")
    found = find_files(conference, [folder], given=chosen(ChosenFileKind.SUBTITLES, better))
    assert found["one"].subtitles == (better, folder / "day-1.srt")


@pytest.mark.parametrize("content", [None, ""])
def test_a_chosen_file_that_is_gone_or_empty_is_named_and_the_found_one_used(
    conference: Conference, folder: Path, tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "Keynote.pdf"
    if content is not None:
        write(path, content)
    found = find_files(conference, [folder], given=chosen(ChosenFileKind.SLIDES, path))["one"]
    assert found.deck == folder / "one.pdf"
    assert found.lost == (path,)
    assert found.given == frozenset()


def test_a_file_written_again_makes_a_difference(conference: Conference, folder: Path) -> None:
    before = find_files(conference, [folder])["one"]
    assert not find_files(conference, [folder])["one"].differs(before)
    write(folder / "one.pdf", "longer than before")
    now = find_files(conference, [folder])["one"]
    assert now == before
    assert now.differs(before)


def test_a_chosen_file_written_again_makes_a_difference(
    conference: Conference, folder: Path, tmp_path: Path
) -> None:
    given = chosen(ChosenFileKind.SLIDES, write(tmp_path / "Keynote.pdf"))
    before = find_files(conference, [folder], given=given)["one"]
    write(tmp_path / "Keynote.pdf", "longer than before")
    assert find_files(conference, [folder], given=given)["one"].differs(before)


def test_the_store_keeps_the_choices(tmp_path: Path) -> None:
    given = chosen(ChosenFileKind.SLIDES, Path("/a.pdf"))
    with Store(tmp_path / "library.sqlite3") as store:
        assert read_chosen_files(store, "conf") == ChosenFiles()
        store.settings.set(setting_of("conf"), as_setting(given))
        assert read_chosen_files(store, "conf") == given
        assert read_chosen_files(store, "other") == ChosenFiles()
    assert read_chosen_files(None, "conf") == ChosenFiles()
