"""The watch page with real recordings, real decks and both engines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.playback import opening
from duthviewer.playback.engines import EngineMissing, Players, make_player
from duthviewer.playback.player import Player
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import Media, probe
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.message import Message
from tests.decks import write_deck, write_garbage
from tests.recordings import Recipe, read_image, record, record_av1
from tests.ui.focus import activate
from tests.ui.watch_pages import close_page, new_page

FPS = 25
START, END, LENGTH = 10.0, 40.0, 60.0


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "talk.pdf", 6)


@pytest.fixture(params=["vlc", "qt"])
def engine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def page(qtbot: QtBot, engine: str) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player(engine))


def opened_page(qtbot: QtBot, maker: Callable[[], Player]) -> Iterator[WatchPage]:
    tasks = Tasks(threads=2)
    players: list[Player] = []

    def player_for(_path: Path) -> Player:
        if not players:
            players.append(maker())
        return players[0]

    page = new_page(player_for, tasks)
    theme.apply(qtbot_application(), theme.Appearance.DARK)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    activate(qtbot, page)
    yield page
    close_page(page)
    for player in players:
        player.close()
        player.wait_closed()
    tasks.close()


def qtbot_application():

    return QApplication.instance()


def showing(
    recording: Path | None, deck: Path | None, start: float = START, **fields: object
) -> OpenTalk:
    talk = Talk(
        id="talk", title="A <b>talk</b>", recording="day-1", start_s=start, end_s=END,
        speakers=(Speaker(name="Ana"), Speaker(name="Loïc")), **fields,
    )  # fmt: skip
    conference = Conference(
        id="conf", title="Conf", recordings=(Recording(id="day-1", url="https://a.example/v"),),
        talks=(talk,),
    )  # fmt: skip
    files = TalkFiles(recording, start, deck, None, ())
    return OpenTalk(conference, talk, "Day 1", files, (Path("/videos"),))


def frame(page: WatchPage) -> int | None:
    return None if page.watched.player is None else read_image(page.watched.player.snapshot())


def open_paused(page: WatchPage, qtbot: QtBot, what: OpenTalk, at_s: float = 0.0) -> None:
    page.open_talk(what, at_s, playing=False)
    assert page.watched.player is not None
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PAUSED, timeout=10_000)


def expect_frame(page: WatchPage, qtbot: QtBot, position_s: float) -> None:
    wanted = round((START + position_s) * FPS)
    qtbot.waitUntil(lambda: abs((frame(page) or -99) - wanted) <= 1, timeout=10_000)


def press(page: WatchPage, qtbot: QtBot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page, key, modifier)


def test_a_talk_opens_at_its_offset_beside_page_one(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    expect_frame(page, qtbot, 0)
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    assert page.controls.time_label.text() == "0:00"
    assert page.controls.length_button.text() == "/ 0:30"
    assert page.title.text() == "A <b>talk</b>"
    assert page.title.textFormat() is Qt.TextFormat.PlainText


def test_keys_jump_within_the_talk(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    for key, position in (
        (Qt.Key.Key_Right, 5), (Qt.Key.Key_L, 15), (Qt.Key.Key_Left, 10), (Qt.Key.Key_J, 0),
        (Qt.Key.Key_J, 0), (Qt.Key.Key_5, 15), (Qt.Key.Key_Down, 0), (Qt.Key.Key_9, 27),
        (Qt.Key.Key_Home, 0),
    ):  # fmt: skip
        press(page, qtbot, key)
        if key == Qt.Key.Key_Home:
            page.watched.player.pause()
            assert page.watched.position_s() < 1
        else:
            expect_frame(page, qtbot, position)


def test_frames_step_one_by_one(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck), 3.0)
    first = frame(page)
    press(page, qtbot, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: frame(page) == first + 1, timeout=10_000)
    press(page, qtbot, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: frame(page) == first, timeout=10_000)


def test_speed_and_volume(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    press(page, qtbot, Qt.Key.Key_Greater)
    assert page.watched.player.rate() == 1.25
    assert page.controls.speed_button.text() == "1.25×"
    press(page, qtbot, Qt.Key.Key_Less)
    press(page, qtbot, Qt.Key.Key_Less)
    assert page.watched.player.rate() == 0.75
    press(page, qtbot, Qt.Key.Key_Equal)
    assert page.watched.player.rate() == 1.0
    press(page, qtbot, Qt.Key.Key_M)
    assert page.watched.player.muted()
    press(page, qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert not page.watched.player.muted()
    assert page.watched.player.volume() == pytest.approx(0.95)


def test_pages_leaf_without_moving_the_video(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck), 4.0)
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    press(page, qtbot, Qt.Key.Key_PageDown)
    press(page, qtbot, Qt.Key.Key_PageDown)
    assert page.slides.page() == 3
    press(page, qtbot, Qt.Key.Key_PageUp)
    assert page.slides.page() == 2
    expect_frame(page, qtbot, 4)


def test_slides_follow_a_timeline_until_a_hand_turns_them(page, qtbot, recording, deck) -> None:
    timeline = Timeline(
        (
            Span(start_s=START, end_s=15.0, page=1),
            Span(start_s=15.0, end_s=20.0, page=4),
            Span(start_s=20.0, end_s=25.0, page=None),
            Span(start_s=25.0, end_s=END, page=6),
        )
    )
    open_paused(page, qtbot, showing(recording, deck, timeline=timeline), 6.0)
    qtbot.waitUntil(lambda: page.slides.page() == 4)
    page.watched.seek(12.0)
    assert page.slides.page() == 4, "no page is shown there: the last one stays"
    page.watched.seek(16.0)
    qtbot.waitUntil(lambda: page.slides.page() == 6)
    press(page, qtbot, Qt.Key.Key_PageUp)
    assert page.slides.page() == 5
    assert page.slides.live.text() == "Back to page 6"
    place = page.slides.live.geometry()
    page.watched.seek(12.0)
    assert page.slides.live.text() == "Back to the talk"
    assert page.slides.live.geometry() == place, "the bar does not jump"
    page.watched.seek(6.0)
    assert page.slides.page() == 5
    assert page.slides.live.text() == "Back to page 4"
    press(page, qtbot, Qt.Key.Key_G)
    assert page.slides.page() == 4
    assert page.slides.live.text() == "●  Following"
    page.watched.seek(END)
    assert page.slides.page() == 6, "the last page stays at the end"


def test_space_plays_and_pauses_and_a_click_too(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    press(page, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (frame(page) or 0) > START * FPS + 5, timeout=10_000)
    press(page, qtbot, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PAUSED)
    page.video.clicked.emit()
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PLAYING)


def test_a_right_click_on_the_video_opens_the_menu(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    place = QPoint(40, 30)
    where = page.video.mapToGlobal(place)
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where)
    QApplication.sendEvent(page.video.childAt(place), click)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.pos() == where
    assert page.actions_by_id["full_screen"] in menu.actions()
    menu.close()


def test_it_stops_at_the_talks_end_and_goes_on_when_asked(page, qtbot, recording, deck) -> None:
    page.set_neighbours(False, True)
    page.open_talk(showing(recording, deck), 29.0)
    qtbot.waitUntil(page.end_strip.isVisible, timeout=10_000)
    assert page.watched.player.state() is PlayerState.PAUSED
    assert 29.9 <= page.watched.position_s() < 31
    press(page, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.watched.position_s() > 31.5, timeout=10_000)
    assert not page.end_strip.isVisible()
    assert page.watched.player.state() is PlayerState.PLAYING
    press(page, qtbot, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: page.watched.position_s() < 20, timeout=10_000)


def test_a_jump_to_the_end_shows_the_last_picture_of_the_talk(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    page.watched.seek(1e6)
    expect_frame(page, qtbot, END - START - 1 / FPS)
    qtbot.waitUntil(lambda: frame(page) is not None)
    assert frame(page) < END * FPS
    assert page.controls.time_label.text() == "0:30"


def test_positions_are_left_on_pause_seek_and_close(page, qtbot, recording, deck) -> None:
    left: list[tuple[str, float, float]] = []
    page.watched.position_left.connect(lambda *values: left.append(values))
    open_paused(page, qtbot, showing(recording, deck))
    page.watched.seek(12.0)
    assert left[-1] == ("conf/talk", 12.0, 30.0)
    expect_frame(page, qtbot, 12)
    page.watched.player.play()
    qtbot.waitUntil(lambda: page.watched.position_s() > 13, timeout=10_000)
    page.watched.player.pause()
    qtbot.waitUntil(lambda: left[-1][1] > 12.5)
    count = len(left)
    page.watched.close()
    assert len(left) == count + 1
    assert left[-1][1] == pytest.approx(left[-2][1], abs=0.2)


def test_the_bar_seeks_where_it_is_clicked(page, qtbot, recording, deck) -> None:
    open_paused(page, qtbot, showing(recording, deck))
    bar = page.time_bar
    middle = QPoint(bar.width() // 2, bar.height() // 2)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)
    expect_frame(page, qtbot, 15)
    assert bar.value() == pytest.approx(15_000, abs=100)


def test_a_talk_that_starts_after_the_recording_says_so(page, qtbot, recording, deck) -> None:
    page.open_talk(showing(recording, deck, start=75.0))
    qtbot.waitUntil(lambda: page.pane.currentWidget() is page.pane.message, timeout=10_000)
    assert page.pane.message.title == "The talk starts after the recording ends"
    assert "1:15" in page.pane.message.detail
    assert "1:00" in page.pane.message.detail
    assert not page.actions_by_id["toggle"].isEnabled()
    assert page.watched.player.state() is PlayerState.CLOSED
    assert page.controls.play_button.accessibleName() == "Play"


def test_a_broken_recording_says_so_and_the_next_one_plays(
    page, qtbot, recording, deck, tmp_path
) -> None:
    broken = tmp_path / "day-1.mp4"
    broken.write_bytes(b"not a video at all" * 1000)
    page.open_talk(showing(broken, deck))
    qtbot.waitUntil(lambda: page.pane.currentWidget() is page.pane.message, timeout=10_000)
    assert "day-1.mp4" in page.pane.message.detail
    for key in (Qt.Key.Key_Space, Qt.Key.Key_L, Qt.Key.Key_Period, Qt.Key.Key_5):
        press(page, qtbot, key)
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    open_paused(page, qtbot, showing(recording, deck))
    expect_frame(page, qtbot, 0)
    assert page.pane.currentWidget() is page.video
    assert page.controls.play_button.isEnabled()


def test_a_recording_whose_disk_does_not_answer_says_so_and_the_next_one_plays(
    page, qtbot, recording, deck, monkeypatch
) -> None:
    answers = threading.Event()

    def ask(path: Path) -> Media:
        if path == Path("/gone/day-1.mp4"):
            answers.wait()
            path = recording
        return probe(path)

    monkeypatch.setattr(opening, "probe", ask)
    page._opener._slow_timer.setInterval(50)
    gone = showing(Path("/gone/day-1.mp4"), deck)
    try:
        page.open_talk(gone, 0.0, playing=False)
        qtbot.waitUntil(lambda: page.pane.message.isVisible())
        assert page.pane.message.title == "This recording is slow to open"
        assert page.pane.message.detail.startswith("/gone/day-1.mp4\n")
        open_paused(page, qtbot, showing(recording, deck))
        expect_frame(page, qtbot, 0)
        assert page.video.isVisible()
        page.open_talk(gone, 0.0, playing=False)
        qtbot.waitUntil(lambda: page.pane.message.isVisible())
    finally:
        answers.set()
    open_paused(page, qtbot, gone)
    assert page.video.isVisible()


def test_without_a_recording_it_says_where_to_put_it(page, qtbot, deck) -> None:
    page.open_talk(showing(None, deck))
    message = page.pane.message
    assert page.pane.currentWidget() is message
    assert "not on this computer" in message.title
    for part in ("day-1.mp4", "/videos"):
        assert part in message.detail
    assert message.address == "https://a.example/v"
    assert not page.controls.play_button.isEnabled()
    for name in ("on_10", "share_5", "frame_on", "save_picture", "restart"):
        assert not page.actions_by_id[name].isEnabled()
    for name in ("back", "mute", "faster"):
        assert page.actions_by_id[name].isEnabled()
    qtbot.waitUntil(lambda: page.slides.page() == 1)


def test_without_slides_it_says_where_to_put_them(page, qtbot, recording) -> None:
    open_paused(page, qtbot, showing(recording, None, slides="https://a.example/talk.pdf"))
    title, detail = page.slides.message()
    assert title == "The slides of this talk are not on this computer"
    assert "talk.pdf" in detail
    assert "/videos" in detail
    assert page.slides.findChild(Message).address == "https://a.example/talk.pdf"
    expect_frame(page, qtbot, 0)


def test_a_deck_that_was_published_nowhere_is_not_said_to_be(page, qtbot, recording) -> None:
    open_paused(page, qtbot, showing(recording, None, slides="decks/talk.pdf"))
    title, detail = page.slides.message()
    assert title == "No slides are known for this talk"
    assert "published" not in detail
    assert page.slides.findChild(Message).address == ""


def test_a_broken_deck_says_so_beside_the_video(page, qtbot, recording, tmp_path) -> None:
    with qtbot.waitSignal(page.slides.failed, timeout=10_000):
        page.open_talk(showing(recording, write_garbage(tmp_path / "talk.pdf")), 0.0, playing=False)
    expect_frame(page, qtbot, 0)


def test_fast_changes_of_talk_end_with_the_last(page, qtbot, recording, deck) -> None:
    for number in range(15):
        page.open_talk(showing(recording, deck), float(number), playing=False)
    expect_frame(page, qtbot, 14)
    page.watched.close()
    assert frame(page) is None


def test_a_missing_engine_is_told_in_place(qtbot, recording, deck) -> None:
    def none() -> Player:
        raise EngineMissing("libVLC was not found.")

    pages = opened_page(qtbot, none)
    page = next(pages)
    page.open_talk(showing(recording, deck))
    assert page.pane.message.detail == "libVLC was not found."
    press(page, qtbot, Qt.Key.Key_Space)
    next(pages, None)


def test_a_file_for_the_other_engine_is_played_by_it(qtbot, recording, deck) -> None:
    """With "auto" a probed fragmented file is Qt's; the page changes from one to the other."""
    fragmented = record(Recipe("fmp4", duration_s=LENGTH, keyframes=50))
    probe(fragmented)
    players, tasks = Players(), Tasks(threads=2)
    page = new_page(players.player_for, tasks)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    for path, engine in ((recording, "vlc"), (fragmented, "qt"), (recording, "vlc")):
        page.open_talk(showing(path, deck), 4.0, playing=False)
        expect_frame(page, qtbot, 4)
        assert page.watched.player.name == engine
        page.watched.seek(6.0)
        expect_frame(page, qtbot, 6)
    close_page(page)
    players.close()
    tasks.close()


def test_a_file_that_the_first_engine_refuses_is_played_by_the_other(qtbot, tmp_path, deck) -> None:
    """Nobody has looked into the file before: what opening it told decides."""
    path = record_av1(tmp_path / "av1.mp4", 14)
    players, tasks = Players("auto", lambda: False), Tasks(threads=2)
    page = new_page(players.player_for, tasks)
    qtbot.addWidget(page)
    page.show()
    page.open_talk(showing(path, deck), 0.0, playing=False)
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PAUSED, timeout=10_000)
    assert page.watched.player.name == "vlc"
    assert page.pane.currentWidget() is page.video
    close_page(page)
    players.close()
    tasks.close()
