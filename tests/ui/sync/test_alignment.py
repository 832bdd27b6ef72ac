"""Aligning in the window: found by itself, shown, corrected, refused, found again."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from duthviewer.catalogue.alignment import Alignment
from duthviewer.library.conferences.talk_clocks import own_clock
from duthviewer.library.store.alignments import AlignmentOrigin
from duthviewer.library.store.chosen_files import ChosenFileKind, ChosenFiles
from duthviewer.library.store.notes import Note
from tests.sounds import joined, music, part, speech, write_sound
from tests.talk_videos import write_words
from tests.ui.program import starter

KEY = "meeting/one"
START_S = 30.0
CATALOGUE = """
title: Meeting
id: meeting
recordings: {day-1: {title: Day 1}}
talks:
  - {id: one, title: One, recording: day-1, start: 30, end: 120, also: ["https://youtu.be/abc"],
     timeline: [[30, 1], [60, 2], [90, 3]]}
"""


@pytest.fixture
def start(qtbot):
    yield from starter(qtbot)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The recording of a day, and the talk's own video: an intro, and 20 s less from 0:45 on."""
    folder = tmp_path_factory.mktemp("made")
    talk = speech(90, seed=1)
    day = joined(speech(START_S, seed=2), talk, speech(15, seed=3))
    write_sound(folder / "day-1.mkv", day, picture=True)
    own = joined(music(10, seed=5), part(talk, 0, 35), part(talk, 55, 90))
    write_sound(folder / "One [abc].mkv", own, picture=True)
    write_words(folder / "one.pdf", 3)
    return folder


@pytest.fixture
def folder(made, tmp_path):
    copy = tmp_path / "meeting"
    shutil.copytree(made, copy)
    (copy / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    return copy


CLOCK = "own:abc"


def about(program):
    """The texts of the tab about the watched talk."""
    program.watching.page.drawer.show_tab("about")
    tab = program.watching.page.tabs.about
    return [label.text() for label in tab.findChildren(QLabel)]


def kept(program):
    return program.conference.store.alignments.of_talk(KEY).get(CLOCK)


def opened(program, qtbot):
    qtbot.waitUntil(program.is_complete)
    qtbot.waitUntil(lambda: bool(program.conference.files))
    program.conference.choose("one", True)
    qtbot.waitUntil(lambda: program.watching.watched.talk is not None)


def test_both_files_are_aligned_once_and_it_is_shown(start, qtbot, folder) -> None:
    program = start(folder)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: kept(program) is not None, timeout=60_000)
    found = kept(program)
    assert found.origin is AlignmentOrigin.SOUND
    assert [piece.shift_s for piece in found.alignment.pieces] == [
        pytest.approx(20, abs=0.05), pytest.approx(40, abs=0.05)
    ]  # fmt: skip
    qtbot.waitUntil(
        lambda: (
            "The talk’s own video begins 10.0 s before the talk in the day’s recording."
            " One cut at 0:45." in about(program)
        )
    )
    qtbot.waitUntil(program.alignments.aligner.is_idle)
    assert kept(program) == found


def test_what_was_made_on_the_day_is_at_its_place_in_the_own_video(start, qtbot, folder) -> None:
    program = start(folder)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: kept(program) is not None, timeout=60_000)
    store = program.conference.store
    for id_, at_s in (("kept", 100.0), ("cut", 70.0)):
        store.notes.save(Note(id=id_, talk=KEY, at_s=at_s, text=id_, created=1, changed=1))
    program.show_library()
    (folder / "day-1.mkv").unlink()
    program.conference.look_again()
    qtbot.waitUntil(lambda: program.conference.files["one"].plays_own(
        program.conference.conference.talks[0]))  # fmt: skip
    opened(program, qtbot)
    talk = program.watching.watched.talk
    assert talk.clock.name == CLOCK == own_clock(talk.files.recording)
    # Page 2 is shown from 60 s on in the day, page 3 from 90 s on.
    assert [talk.page_at(at_s) for at_s in (20, 39, 41, 49, 51)] == [1, 1, 2, 2, 3]
    qtbot.waitUntil(lambda: len(program.notes.rows()) == 2)
    rows = {row.note.id: row for row in program.notes.rows()}
    assert rows["kept"].position_s == pytest.approx(60.0, abs=0.1)
    assert not rows["kept"].is_elsewhere
    # What was cut out has no place here.
    assert rows["cut"].is_elsewhere
    said = []
    program.notes.trouble.connect(said.append)
    program.notes.play(rows["cut"].note)
    assert said == ["This note was made on another video of the talk."]


@pytest.fixture
def dialog_of(start, qtbot, folder):
    """The dialog of a talk whose files are not compared by themselves."""

    def run(**settings):
        program = start(folder)
        program.settings.change("sync_at_opening", False)
        opened(program, qtbot)
        program.alignments.open("one")
        return program, program.alignments.dialog

    return run


def test_a_person_may_say_by_how_much(dialog_of, qtbot) -> None:
    program, dialog = dialog_of()
    dialog.seconds.setValue(-12.4)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(program) is not None)
    assert kept(program).origin is AlignmentOrigin.HAND
    assert kept(program).alignment.day_s(20.0) == pytest.approx(START_S - 12.4 + 20.0)
    qtbot.waitUntil(
        lambda: (
            "The talk’s own video begins 12.4 s before the talk in the day’s recording."
            " You set this." in about(program)
        )
    )
    assert program.watching.watched.talk.clock.offset_of(20.0, CLOCK) == pytest.approx(37.6)


def test_a_person_may_name_two_moments(dialog_of, qtbot) -> None:
    program, dialog = dialog_of()
    QTest.keyClicks(dialog.own_time, "0:20")
    QTest.keyClicks(dialog.day_time, "0:3x")
    assert "is not a time" in dialog.problem.text()
    assert not dialog.accept_button.isEnabled()
    dialog.day_time.clear()
    QTest.keyClicks(dialog.day_time, "0:35.5")
    assert dialog.seconds.value() == pytest.approx(-14.5)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(program) is not None)
    assert kept(program).alignment.day_s(20.0) == pytest.approx(35.5)


def test_a_person_may_keep_them_apart_and_find_it_again(dialog_of, qtbot) -> None:
    program, dialog = dialog_of()
    QTest.mouseClick(dialog.refuse_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(program) is not None)
    assert kept(program).origin is AlignmentOrigin.REFUSED
    assert kept(program).alignment == Alignment()
    qtbot.waitUntil(
        lambda: program.conference.kept_alignments.get(KEY, {}).get(CLOCK) == kept(program)
    )
    program.settings.change("sync_at_opening", True)
    program.alignments.open("one")
    QTest.mouseClick(program.alignments.dialog.reset_button, Qt.MouseButton.LeftButton)
    # Read once each time: the row is deleted meanwhile.
    qtbot.waitUntil(lambda: bool(getattr(kept(program), "alignment", None)), timeout=60_000)
    assert kept(program).origin is AlignmentOrigin.SOUND


def test_the_video_changes_to_the_other_at_the_same_moment(start, qtbot, folder) -> None:
    (folder / "day-1.vtt").write_text(
        "WEBVTT\n\n00:40.000 --> 00:45.000\nearly\n\n01:10.000 --> 01:12.000\ncut out\n\n"
        "01:35.000 --> 01:38.000\nlate\n"
    )
    program = start(folder)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: bool(program.conference.alignments), timeout=60_000)
    watched = program.watching.watched
    qtbot.waitUntil(lambda: bool(watched.talk.alignments))
    qtbot.waitUntil(lambda: watched.is_settled() and not watched.has_failed())
    watched.pause()
    watched.seek(70.0)
    qtbot.waitUntil(lambda: abs(watched.position_s() - 70.0) < 0.5)
    (folder / "day-1.mkv").unlink()
    program.conference.look_again()
    # 100 s in the day is 60 s in the own video.
    qtbot.waitUntil(lambda: watched.talk.is_own_video and watched.is_settled())
    qtbot.waitUntil(lambda: abs(watched.position_s() - 60.0) < 0.5)
    assert watched.talk.page_at(60.0) == 3
    # The subtitles of the day went with it.
    assert watched.talk.subtitles == ()


def test_subtitles_of_the_day_are_shown_on_the_own_video(start, qtbot, folder) -> None:
    (folder / "day-1.vtt").write_text(
        "WEBVTT\n\n00:40.000 --> 00:45.000\nearly\n\n01:10.000 --> 01:12.000\ncut out\n\n"
        "01:35.000 --> 01:38.000\nlate\n"
    )
    program = start(folder)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: kept(program) is not None, timeout=60_000)
    # A person chooses the own video.
    video = folder / "One [abc].mkv"
    given = ChosenFiles().with_file(ChosenFileKind.OWN_VIDEO, "one", "day-1", video)
    program.conference.set_given("meeting", given)
    watched = program.watching.watched
    qtbot.waitUntil(lambda: watched.talk is not None and watched.talk.is_own_video)
    qtbot.waitUntil(lambda: bool(watched.talk.alignments))
    assert watched.talk.subtitles == (folder / "day-1.vtt",)
    cues = list(watched.talk.read_cues(folder / "day-1.vtt"))
    assert [cue.text for cue in cues] == ["early", "late"]
    assert cues[0].start_s == pytest.approx(20.0, abs=0.1)
    assert cues[1].start_s == pytest.approx(55.0, abs=0.1)
    assert cues[1].end_s == pytest.approx(58.0, abs=0.1)
    # A note that is made here has its place in the day, too.
    watched.pause()
    watched.seek(55.0)
    program.notes.begin()
    program.notes.typed(program.notes.draft.id, "own")
    (note,) = [row.note for row in program.notes.rows()]
    assert (note.clock, note.at_s) == (CLOCK, pytest.approx(55.0, abs=0.6))
    assert watched.talk.clock.day_of(note.at_s, CLOCK) == pytest.approx(note.at_s + 40, abs=0.1)
