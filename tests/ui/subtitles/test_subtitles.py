"""Subtitles beside a recording and within it: chosen, shown below the picture, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.playback.engines import make_player
from duthviewer.playback.probe import choose_video, chosen_video
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.subtitles.controller import CueStrip
from duthviewer.ui.watch.page import WatchPage
from tests.odd_recordings import two_videos
from tests.recordings import Recipe, record, record_tracks
from tests.ui.watch.test_page import LENGTH, open_paused, opened_page, press, showing
from tests.ui.watch_pages import settings_of

#: The talk begins at 10 s of the recording.
ENGLISH = """WEBVTT

00:12.000 --> 00:14.000
Hello <b>there</b>

00:20.000 --> 00:22.000
&lt;b&gt;bold&lt;/b&gt;
"""
DUTCH = "1\n00:00:12,000 --> 00:00:14,000\nHallo\n"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("qt"))


@pytest.fixture
def talk(recording: Path, tmp_path: Path) -> OpenTalk:
    video = tmp_path / "day-1.mp4"
    video.symlink_to(recording)
    english, dutch = tmp_path / "day-1.en.vtt", tmp_path / "day-1.nl.srt"
    english.write_text(ENGLISH)
    dutch.write_text(DUTCH)
    what = showing(video, None)
    return replace(what, files=replace(what.files, subtitles=(english, dutch)))


def strip_says(page: WatchPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: page.tools.cue_strip.text() == text, timeout=10_000)


def kept_of(page: WatchPage) -> dict[str, Any]:
    """The settings that change from now on, by their keys."""
    settings, kept = settings_of(page), {}
    settings.changed.connect(lambda key: key and kept.update({key: settings.get(key)}))
    return kept


def test_the_key_goes_through_them_to_none(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    open_paused(page, qtbot, talk, 3.0)
    strip = page.tools.cue_strip
    assert not strip.isVisible()
    for text in ("Hello there", "Hallo"):
        press(page, qtbot, Qt.Key.Key_C)
        strip_says(page, qtbot, text)
        assert strip.isVisible()
    press(page, qtbot, Qt.Key.Key_C)
    assert not strip.isVisible()
    assert page.tools.subtitles.current is None


def test_cues_follow_the_talk_and_are_never_rich_text(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    open_paused(page, qtbot, talk, 0.0)
    press(page, qtbot, Qt.Key.Key_C)
    strip = page.tools.cue_strip
    for position_s, text in ((3.0, "Hello there"), (5.0, ""), (11.0, "<b>bold</b>")):
        page.watched.seek(position_s)
        strip_says(page, qtbot, text)
    assert strip.textFormat() is Qt.TextFormat.PlainText
    assert strip.geometry().top() >= page.video.height() - strip.height() - 1, "below the picture"


def test_the_picture_keeps_its_size_between_cues(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    open_paused(page, qtbot, talk, 0.0)
    press(page, qtbot, Qt.Key.Key_C)
    picture = page.video.sink()
    empty = picture.height()
    page.watched.seek(3.0)
    strip_says(page, qtbot, "Hello there")
    assert picture.height() == empty


def test_the_delay_is_kept_with_the_recording(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    kept = kept_of(page)
    open_paused(page, qtbot, talk, 1.95)
    press(page, qtbot, Qt.Key.Key_C)
    strip_says(page, qtbot, "")
    qtbot.waitUntil(lambda: page.tools.subtitles.cues is not None)
    press(page, qtbot, Qt.Key.Key_Z)
    strip_says(page, qtbot, "Hello there")
    press(page, qtbot, Qt.Key.Key_Z, SHIFT)
    press(page, qtbot, Qt.Key.Key_Z, SHIFT)
    strip_says(page, qtbot, "")
    assert kept["subtitle_delays"] == {"conf/day-1": 0.1}
    settings_of(page).restore(kept)
    assert page.tools.subtitles.delay_s() == 0.1
    press(page, qtbot, Qt.Key.Key_Z)
    assert kept["subtitle_delays"] == {}


def test_which_and_how_large_is_remembered(page: WatchPage, qtbot: QtBot, talk: OpenTalk) -> None:
    kept = kept_of(page)
    open_paused(page, qtbot, talk, 3.0)
    menu = page.tools.track_menu
    menu.refresh()
    choices = {action.text(): action for action in menu.choices.actions()}
    assert list(choices) == ["No subtitles", "English", "Dutch"]
    assert choices["No subtitles"].isChecked()
    choices["Dutch"].trigger()
    before = page.tools.cue_strip.height()
    menu.sizes.actions()[-1].trigger()
    assert page.tools.cue_strip.height() > before
    page.watched.close()
    assert kept["subtitles"] is True
    settings_of(page).restore({**kept})
    open_paused(page, qtbot, talk, 3.0)
    strip_says(page, qtbot, "Hallo")
    assert page.tools.cue_strip.height() > before
    press(page, qtbot, Qt.Key.Key_C)
    assert kept["subtitles"] is False
    open_paused(page, qtbot, talk, 3.0)
    assert page.tools.subtitles.current is None


def test_a_file_from_elsewhere_is_shown(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "elsewhere" / "b & c.srt"
    other.parent.mkdir()
    other.write_text(DUTCH.replace("Hallo", "Dag"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    kept = kept_of(page)
    open_paused(page, qtbot, talk, 3.0)
    page.actions_by_id["open_subtitles"].trigger()
    strip_says(page, qtbot, "Dag")
    page.tools.track_menu.refresh()
    assert page.tools.track_menu.choices.actions()[-1].text() == "b && c.srt"
    page.watched.close()
    settings_of(page).restore(kept)
    open_paused(page, qtbot, talk, 3.0)
    strip_says(page, qtbot, "Dag")
    # Gone meanwhile, it is told of once and offered no more.
    other.unlink()
    page.watched.close()
    with qtbot.waitSignal(page.trouble, timeout=10_000):
        open_paused(page, qtbot, talk, 3.0)
    assert kept["subtitle_files"] == {}
    assert len(page.tools.subtitles.choices()) == 2


def test_a_broken_file_is_told_of_and_offered_no_more(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    english, dutch = talk.files.subtitles
    english.write_bytes(b"\x00\x01 no subtitles")
    open_paused(page, qtbot, talk, 3.0)
    with qtbot.waitSignal(page.trouble, timeout=10_000) as told:
        press(page, qtbot, Qt.Key.Key_C)
    assert english.name in told.args[0]
    assert [choice.source for choice in page.tools.subtitles.choices()] == [dutch]
    assert not page.tools.cue_strip.isVisible()
    press(page, qtbot, Qt.Key.Key_C)
    strip_says(page, qtbot, "Hallo")


def test_without_any_the_key_says_so(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None))
    press(page, qtbot, Qt.Key.Key_C)
    assert page.toast.isVisible()
    assert page.toast.text() == "No subtitles for this recording"


def test_strange_settings_do_no_harm(page: WatchPage) -> None:
    settings_of(page).restore(
        {"subtitles": "yes", "subtitle_delays": {"a": "b", "c": 1}, "subtitle_size": "huge"}
    )
    assert page.tools.subtitles.size == "normal"
    settings_of(page).restore(
        {"subtitle_delays": [1], "subtitle_size": ["x"], "subtitle_files": {"a": 1}}
    )
    settings_of(page).restore({"subtitle_files": [1]})


def test_tracks_of_the_file_are_in_the_menu_and_said_below(
    page: WatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "day-1.mkv"
    record_tracks(path, ("eng", "deu"), ("eng", "nld"))
    what = showing(path, None, start=2.0)
    open_paused(page, qtbot, what)
    menu = page.tools.track_menu
    menu.refresh()
    assert len(menu.choices.actions()) == 3
    assert menu.sound_menu.menuAction().isVisible()
    german = menu.sounds.actions()[1]
    german.trigger()
    menu.refresh()
    assert [action.isChecked() for action in menu.sounds.actions()] == [False, True]
    menu.choices.actions()[1].trigger()
    page.watched.player.play()
    strip_says(page, qtbot, "A caption")
    page.watched.player.pause()


def test_one_sound_track_is_no_choice(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None))
    page.tools.track_menu.refresh()
    assert not page.tools.track_menu.sound_menu.menuAction().isVisible()


def test_the_menu_names_language_country_and_kind(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk
) -> None:
    recording = talk.files.recording
    assert recording is not None
    names = (
        "day-1.en.vtt", "day-1.en.sdh.srt", "day-1.de.forced.srt", "day-1.pt-BR.srt",
        "day-1.mp4.srt", "day-1.EN.HI.vtt", "day-1.zh-Hans.default.srt", "day-1.de.srt",
    )  # fmt: skip
    files = tuple(recording.parent / name for name in names)
    open_paused(page, qtbot, replace(talk, files=replace(talk.files, subtitles=files)), 0.0)
    assert [choice.label for choice in page.tools.subtitles.choices()] == [
        "English", "English (SDH) – day-1.en.sdh.srt", "German (forced)", "Portuguese (Brazil)",
        "Subtitles", "English (SDH) – day-1.EN.HI.vtt", "Chinese (Simplified Han)", "German",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "system", "names", "first"),
    [
        ({}, "de-AT", ["en", "de.forced", "de.sdh", "de"], "German"),
        ({}, "de-AT", ["en", "de.forced", "de.sdh"], "German (SDH)"),
        ({}, "de-AT", ["en", "de.forced"], "English"),
        ({}, "fr-FR", ["en.forced", "en", "nl.default"], "Dutch"),
        ({}, "C", ["en.sdh", "en.forced", "nl"], "Dutch"),
        ({"subtitles_in": "nl"}, "de-AT", ["de", "nl.forced", "nl"], "Dutch"),
        ({"subtitles_in": "nl", "subtitle_language": "German"}, "de-AT", ["de", "nl"], "Dutch"),
        ({"subtitles_in": "nl", "subtitle_language": "German"}, "en", ["en", "de"], "German"),
        ({"subtitle_language": "English (SDH)"}, "de-AT", ["de", "en", "en.sdh"], "English (SDH)"),
    ],
)
def test_the_person_s_language_and_all_of_the_words_come_first(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk, monkeypatch, settings, system, names, first
) -> None:
    recording = talk.files.recording
    assert recording is not None
    files = tuple(recording.parent / f"day-1.{name}.srt" for name in names)
    for file in files:
        file.write_text(DUTCH)
    monkeypatch.setattr("duthviewer.ui.subtitles.controller.system_languages", lambda: [system])
    settings_of(page).restore({"subtitles": True, **settings})
    open_paused(page, qtbot, replace(talk, files=replace(talk.files, subtitles=files)), 0.0)
    current = page.tools.subtitles.current
    assert current is not None
    assert current.label == first


THREE = "Three lines of subtitles are said here,\nand none of them is cut off below,\nwhat they be"


@pytest.mark.parametrize("size", ["small", "normal", "large", "largest"])
@pytest.mark.parametrize("window", [(420, 300), (640, 480), (1280, 720)])
def test_three_lines_are_never_cut(
    page: WatchPage, qtbot: QtBot, talk: OpenTalk, size: str, window: tuple[int, int]
) -> None:
    english = talk.files.subtitles[0]
    english.write_text(ENGLISH.replace("Hello <b>there</b>", THREE))
    settings_of(page).restore(
        {"subtitles": True, "subtitle_size": size, "subtitle_language": "English"}
    )
    page.resize(*window)
    open_paused(page, qtbot, talk, 3.0)
    page.actions_by_id["drawer"].trigger()
    strip = page.tools.cue_strip
    strip_says(page, qtbot, THREE)
    qtbot.waitUntil(lambda: strip.height() >= needed(strip), timeout=10_000)
    assert (
        strip.mapTo(page, strip.rect().bottomLeft()).y()
        < page.drawer.mapTo(page, page.drawer.rect().topLeft()).y()
    )
    visible = strip.visibleRegion().boundingRect().height()
    assert visible == strip.height()
    # The room stays, so that the picture does not jump with each subtitle.
    kept = strip.height()
    page.watched.seek(11.0)
    strip_says(page, qtbot, "<b>bold</b>")
    assert strip.height() == kept


def needed(strip: CueStrip) -> int:
    """What the text needs, in the font and the width that the strip has."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    width = strip.contentsRect().width()
    height = strip.fontMetrics().boundingRect(0, 0, width, 9999, flags, strip.text()).height()
    margins = strip.contentsMargins()
    return height + margins.top() + margins.bottom()


def test_a_video_track_is_chosen_and_remembered(
    page: WatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "day-1.mp4"
    two_videos(path)
    kept = settings_of(page).values
    open_paused(page, qtbot, showing(path, None, start=2.0))
    menu = page.tools.track_menu
    menu.refresh()
    small, large = menu.videos.actions()
    assert (small.isChecked(), large.isChecked()) == (False, True)
    with qtbot.waitSignal(page.watched.player.opened):
        small.trigger()
    assert page.watched.player.snapshot().width() == 320
    assert kept["video_tracks"] == {str(path): 0}
    assert chosen_video(path) == 0
    choose_video(path, None)
    settings_of(page).restore({"video_tracks": kept["video_tracks"]})
    assert chosen_video(path) == 0
    settings_of(page).restore({"video_tracks": {"a": "b", "c": [1]}})
    choose_video(path, None)


def test_one_video_is_no_choice(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None))
    page.tools.track_menu.refresh()
    assert not page.tools.track_menu.video_menu.menuAction().isVisible()
