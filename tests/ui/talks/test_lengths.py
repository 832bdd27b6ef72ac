"""The last talk of a day has a length before it is opened, where its recording is here."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

from duthviewer.library.store.store import Store
from tests.ui.program import titles
from tests.ui.test_application import folder, media, start  # noqa: F401 - fixtures


def lengths(program) -> dict[str, str]:
    return {row.talk_id: row.length for row in program.library.model.rows()}


def test_the_last_talk_ends_with_its_recording(start, media) -> None:
    program = start(media)
    assert lengths(program) == {"one": "0:15", "two": "0:40"}


def test_what_the_player_knew_comes_first(start, media, home) -> None:
    with Store(home / "data" / "library.sqlite3") as store:
        store.progress.save_position("meeting/two", 3.0, 33.0)
        store.progress.set_favourite("meeting/one", True)
    program = start(media)
    assert lengths(program) == {"one": "0:15", "two": "0:33"}


def test_a_mark_does_not_take_the_length_away(start, media, qtbot) -> None:
    program = start(media)
    program.library.select("two")
    next(a for a in program.library.actions() if a.objectName() == "favourite").trigger()
    qtbot.waitUntil(lambda: program.library.current_row().favourite)
    assert lengths(program)["two"] == "0:40"


def test_a_recording_that_cannot_be_read_costs_nothing_else(start, media, tmp_path) -> None:
    (media / "catalogue.yaml").write_text(
        "title: Meeting\nid: meeting\nrecordings: {day-1: {}, day-2: {}, day-3: {}}\ntalks:\n"
        "  - {id: two, title: The two, recording: day-1, start: 20}\n"
        "  - {id: three, title: The three, recording: day-2, start: 0}\n"
        "  - {id: four, title: The four, recording: day-3, start: 0}\n"
        "  - {id: five, title: The five, recording: day-1, start: 20000}\n"
    )
    (media / "day-2.mp4").write_bytes(b"no video" * 99)
    program = start(media)
    assert len(titles(program)) == 4
    # What begins behind the recording's end has no length.
    assert lengths(program)["three"] == lengths(program)["four"] == lengths(program)["five"] == ""
