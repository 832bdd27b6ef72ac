"""The transcript of a talk: which subtitles it reads, what is marked, found, gone to and copied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from duthviewer.playback.engines import make_player
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.subtitles.transcript import TranscriptTab
from duthviewer.ui.watch.page import WatchPage
from tests.recordings import Recipe, record, record_tracks
from tests.ui.watch.test_page import LENGTH, open_paused, opened_page, press, showing
from tests.ui.watch_pages import settings_of

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
#: The talk is from 10 to 40 s of the recording.
ENGLISH = """WEBVTT

00:02.000 --> 00:04.000
Before the talk.

00:12.000 --> 00:14.000
Tests <b>are</b>

00:14.000 --> 00:16.000
&lt;i&gt;slow&lt;/i&gt;.

00:20.000 --> 00:22.000
A 🎉 for cafés,

00:22.000 --> 00:24.000
and tests.

00:50.000 --> 00:52.000
After the talk.
"""
SAID = "Tests are <i>slow</i>.\n\nA 🎉 for cafés, and tests."
DUTCH = "1\n00:00:12,000 --> 00:00:14,000\nTests zijn traag.\n"


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    for page in opened_page(qtbot, lambda: make_player("qt")):
        page.resize(1280, 720)
        yield page


@pytest.fixture
def talk(recording: Path, tmp_path: Path) -> OpenTalk:
    return talk_with(recording, tmp_path, {"day-1.en.vtt": ENGLISH, "day-1.nl.srt": DUTCH})


def talk_with(recording: Path, folder: Path, subtitles: dict[str, str]) -> OpenTalk:
    video = folder / "day-1.mp4"
    video.symlink_to(recording)
    paths = []
    for name, text in subtitles.items():
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    what = showing(video, None)
    return replace(what, files=replace(what.files, subtitles=tuple(paths)))


def opened(page: WatchPage, qtbot: QtBot, text: str = SAID) -> TranscriptTab:
    page.drawer.show_tab("transcript")
    tab = page.drawer.findChild(TranscriptTab)
    assert isinstance(tab, TranscriptTab)
    qtbot.waitUntil(lambda: tab.view.transcript.text() == text, timeout=10_000)
    return tab


def marked(tab: TranscriptTab) -> str | None:
    current = tab.view.current()
    if current is None:
        return None
    paragraph, start, end = tab.view.transcript.place(current)
    return tab.view.transcript.paragraphs[paragraph].text[start:end]


def middle_of(tab: TranscriptTab, text: str) -> QPoint:
    """Where some words of the transcript stand in the viewport."""
    cursor = tab.view.document().find(text)
    assert not cursor.isNull()
    start, end = QTextCursor(cursor), QTextCursor(cursor)
    start.setPosition(cursor.selectionStart())
    end.setPosition(cursor.selectionEnd())
    area = tab.view.cursorRect(start).united(tab.view.cursorRect(end))
    return area.center()


def times(tab: TranscriptTab) -> list[str]:
    return [tab.view.time_of(number) for number in range(len(tab.view.transcript.paragraphs))]


def test_it_shows_what_is_said_in_the_talk_as_plain_text(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    assert tab.view.toPlainText() == SAID
    assert times(tab) == ["0:02", "0:10"]
    assert tab.view.isVisible()
    assert tab.height() >= 200


def test_what_is_said_now_is_marked(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    assert marked(tab) is None
    before = tab.view.grab().toImage()
    for position_s, text in ((3.0, "Tests are"), (4.5, "<i>slow</i>."), (11.0, "A 🎉 for cafés,")):
        page.watched.seek(position_s)
        assert marked(tab) == text
    assert tab.view.grab().toImage() != before


def test_a_click_goes_there(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    qtbot.mouseClick(tab.view.viewport(), Left, pos=middle_of(tab, "and tests"))
    assert page.watched.position_s() == pytest.approx(12.05, abs=0.1)
    assert marked(tab) == "and tests."
    assert not tab.view.hasFocus(), "the player's keys go on working"
    gutter = tab.view.gutter
    qtbot.mouseClick(gutter, Left, pos=QPoint(20, 8))
    assert page.watched.position_s() == pytest.approx(2.05, abs=0.1)


def test_the_keyboard_walks_and_goes_there(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    tab.view.setFocus()
    qtbot.keyClick(tab.view, Key.Key_End)
    qtbot.keyClick(tab.view, Key.Key_Up)
    assert not tab.view.is_following()
    assert page.watched.position_s() == pytest.approx(0.0, abs=0.1), "no key of the player's"
    qtbot.keyClick(tab.view, Key.Key_Return)
    assert page.watched.position_s() == pytest.approx(10.05, abs=0.1)
    assert tab.view.is_following()
    qtbot.keyClick(tab.view, Key.Key_L)
    assert page.watched.position_s() == pytest.approx(20.05, abs=0.1), (
        "the player's other keys work"
    )


def test_a_text_is_found(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk, 5.0)
    tab = opened(page, qtbot)
    press(page, qtbot, Key.Key_T, CTRL)
    field = tab.tools.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "TESTS")
    assert page.watched.position_s() == pytest.approx(5.0, abs=0.1), "no key of the player's"
    qtbot.waitUntil(lambda: tab.tools.count.text() == "2 of 2")
    qtbot.keyClick(field, Key.Key_Return)
    assert tab.tools.count.text() == "1 of 2"
    qtbot.keyClick(field, Key.Key_Return, SHIFT)
    assert tab.tools.count.text() == "2 of 2"
    qtbot.keyClick(field, Key.Key_F3)
    assert tab.tools.count.text() == "1 of 2"
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(tab.view, Key.Key_F3, SHIFT)
    assert tab.tools.count.text() == "2 of 2"
    qtbot.keyClick(tab.view, Key.Key_Return)
    assert page.watched.position_s() == pytest.approx(12.05, abs=0.1)
    qtbot.keyClicks(field, " nowhere")
    qtbot.waitUntil(lambda: tab.tools.count.text() == "No matches")
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    qtbot.waitUntil(page.hasFocus)
    assert not tab.tools.count.isVisible()


def test_it_is_copied_whole(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    page.actions_by_id["copy_transcript"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == SAID, timeout=10_000)
    page.actions_by_id["copy_transcript_times"].trigger()
    assert QGuiApplication.clipboard().text() == (
        "[0:02] Tests are <i>slow</i>.\n\n[0:10] A 🎉 for cafés, and tests."
    )
    assert page.toast.text() == "Transcript copied"


def test_a_selection_is_copied(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    cursor = tab.view.document().find("slow")
    end = tab.view.document().find("cafés").selectionEnd()
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    tab.view.setTextCursor(cursor)
    plain, timed = tab.copy_actions
    plain.trigger()
    assert QGuiApplication.clipboard().text() == "slow</i>.\n\nA 🎉 for cafés"
    timed.trigger()
    assert QGuiApplication.clipboard().text() == "[0:04] slow</i>.\n\n[0:10] A 🎉 for cafés"
    with qtbot.waitSignal(tab.clip_requested) as caught:
        tab.clip_action.trigger()
    assert caught.args == [4.0, 12.0]
    tab.view.setFocus()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(tab.view, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "slow</i>.\n\nA 🎉 for cafés"


def test_a_delay_holds_for_times_marks_and_jumps(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    open_paused(page, qtbot, talk)
    page.tools.subtitles.add_delay(1.0)
    tab = opened(page, qtbot)
    assert times(tab) == ["0:03", "0:11"]
    page.watched.seek(2.5)
    assert marked(tab) is None
    page.tools.subtitles.add_delay(-0.6)
    qtbot.waitUntil(lambda: tab.task is None)
    assert times(tab) == ["0:02", "0:10"]
    assert marked(tab) == "Tests are"
    qtbot.mouseClick(tab.view.viewport(), Left, pos=middle_of(tab, "slow"))
    assert page.watched.position_s() == pytest.approx(4.45, abs=0.1)
    page.tools.subtitles.add_delay(7.0)
    qtbot.waitUntil(lambda: tab.view.transcript.text().startswith("Before the talk."))


def test_another_language_is_chosen_and_remembered(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    kept = settings_of(page).values
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    choices = {action.text(): action for action in tab.tools.choices.actions()}
    assert list(choices) == ["English", "Dutch"]
    assert tab.tools.language.isVisible()
    choices["Dutch"].trigger()
    opened(page, qtbot, "Tests zijn traag.")
    assert kept["transcript_language"] == "Dutch"
    assert page.tools.subtitles.current is None, "the picture keeps its own"
    page.watched.close()
    open_paused(page, qtbot, talk)
    opened(page, qtbot, "Tests zijn traag.")


def test_it_follows_the_subtitles_of_the_picture(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk, tmp_path: Path
) -> None:
    open_paused(page, qtbot, talk)
    opened(page, qtbot)
    press(page, qtbot, Key.Key_C)
    press(page, qtbot, Key.Key_C)
    opened(page, qtbot, "Tests zijn traag.")
    other = tmp_path / "elsewhere.srt"
    other.write_text(DUTCH.replace("traag", "snel"))
    page.tabs.take_subtitles([other])
    opened(page, qtbot, "Tests zijn snel.")


def test_a_track_of_the_recording_is_read(page: WatchPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "day-1.mkv"
    record_tracks(path, ("eng",), ("eng", "nld"))
    open_paused(page, qtbot, showing(path, None, start=2.0))
    tab = opened(page, qtbot, "A caption")
    names = [action.text() for action in tab.tools.choices.actions()]
    assert names == ["English, in the recording", "Dutch, in the recording"]


def test_without_subtitles_it_says_what_to_do(
    page: WatchPage, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    open_paused(page, qtbot, talk_with(recording, tmp_path, {}))
    tab = opened(page, qtbot, "")
    qtbot.waitUntil(tab.message.isVisible)
    assert tab.message.title == "No subtitles for this talk yet"
    assert "day-1.en.vtt" in tab.message.detail
    path = tmp_path / "day-1.en.vtt"
    path.write_text(ENGLISH, encoding="utf-8")
    page.tabs.take_subtitles([path])
    opened(page, qtbot)
    assert not tab.message.isVisible()


def test_a_broken_file_and_one_without_words_for_the_talk_say_so(
    page: WatchPage, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    early = ENGLISH[: ENGLISH.index("00:12")]
    broken = "\x00 no subtitles"
    open_paused(
        page, qtbot, talk_with(recording, tmp_path, {"day-1.en.vtt": broken, "day-1.nl.vtt": early})
    )
    tab = opened(page, qtbot, "")
    qtbot.waitUntil(lambda: tab.message.title == "These subtitles cannot be read")
    assert "day-1.en.vtt" in tab.message.detail
    tab.tools.choices.actions()[1].trigger()
    qtbot.waitUntil(lambda: tab.message.title == "No subtitles in this part")
    assert "Z, Shift+Z" in tab.message.detail


def test_it_keeps_in_sight_what_is_said_until_the_person_scrolls(
    page: WatchPage, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    cues = "\n\n".join(
        f"00:{10 + n / 20:06.3f} --> 00:{10 + n / 20 + 0.05:06.3f}\nSentence {n} is here."
        for n in range(590)
    )
    open_paused(page, qtbot, talk_with(recording, tmp_path, {"day-1.vtt": f"WEBVTT\n\n{cues}\n"}))
    page.drawer.show_tab("transcript")
    tab = page.drawer.findChild(TranscriptTab)
    qtbot.waitUntil(lambda: len(tab.view.transcript) == 590, timeout=10_000)

    def in_sight() -> bool:
        return tab.view.viewport().rect().contains(middle_of(tab, marked(tab)))

    for position_s in (12.0, 25.0, 1.0):
        page.watched.seek(position_s)
        assert in_sight()
    assert not tab.tools.follow.isVisible()
    bar = tab.view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    assert tab.tools.follow.isVisible()
    page.watched.seek(3.0)
    assert not in_sight()
    tab.tools.follow.click()
    assert in_sight()
    assert not tab.tools.follow.isVisible()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    press(page, qtbot, Key.Key_G)
    assert in_sight()


def test_what_reads_from_right_to_left_stands_at_the_right(
    page: WatchPage, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    text = "שלום לכולם"
    subtitles = f"WEBVTT\n\n00:12.000 --> 00:14.000\n{text}\n"
    open_paused(page, qtbot, talk_with(recording, tmp_path, {"day-1.he.vtt": subtitles}))
    tab = opened(page, qtbot, text)
    place = middle_of(tab, "שלום")
    assert place.x() > tab.view.viewport().width() * 0.8
    qtbot.mouseClick(tab.view.viewport(), Left, pos=place)
    assert page.watched.position_s() == pytest.approx(2.05, abs=0.1)


def test_it_reads_nothing_until_it_is_seen(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk)
    tab = opened(page, qtbot)
    page.drawer.fold()
    open_paused(page, qtbot, talk)
    assert tab.task is None
    assert len(tab.view.transcript) == 0
    opened(page, qtbot)
