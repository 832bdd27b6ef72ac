"""What may go wrong while the program runs: it stays alive, says so in place, and goes on."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.library.store import connection as store_connection
from duthviewer.playback import engines, qt, vlc
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.watch import speed_and_volume
from tests.decks import write_deck, write_garbage
from tests.disks import Disk
from tests.recordings import Recipe, record
from tests.ui.test_application import folder, media, start, store_of, watch  # noqa: F401 - fixtures

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=["vlc", "qt"])
def program(request, start, media) -> Iterator[Application]:
    """The program with a conference whose files may be spoilt: they are copies."""
    recording = next(media.glob("day-1.*"))
    content = recording.read_bytes()
    recording.unlink()
    recording.write_bytes(content)
    write_deck(media / "two.pdf", 4)
    return start(media, engine=request.param)


def recording_of(program: Application) -> Path:
    path = program.watching.page.watched.talk.files.recording
    assert path is not None
    return path


def play(program: Application, qtbot: QtBot) -> None:
    watch(program, qtbot)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.watching.page.watched.player.state() is PlayerState.PLAYING)
    begun = program.watching.page.watched.position_s()
    qtbot.waitUntil(lambda: program.watching.page.watched.position_s() > begun + 0.3)


def expect_usable(program: Application, qtbot: QtBot) -> None:
    """The rest works: pages turn, the grid comes back, and another talk with files opens."""
    page = program.watching.page
    # The slides are read in a process of their own, and may come after the words about the video.
    qtbot.waitUntil(lambda: page.slides.page() > 0)
    before = page.slides.page()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.slides.page() == before + 1
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert program.window.page() is program.library
    assert program.library.grid.isVisible()


def message(program: Application) -> str:
    """What stands in the place of the video; empty while the video is shown."""
    pane = program.watching.page.pane
    return pane.message.detail if pane.currentWidget() is pane.message else ""


def test_a_recording_deleted_while_it_plays(program, qtbot) -> None:
    play(program, qtbot)
    path = recording_of(program)
    path.unlink()
    # Who has a file open keeps it here; opening it again cannot work.
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(message(program)), timeout=10_000)
    assert path.stem in message(program)
    expect_usable(program, qtbot)


def test_a_recording_cut_off_while_it_plays_and_whole_again(program, qtbot) -> None:
    play(program, qtbot)
    path = recording_of(program)
    content = path.read_bytes()
    with path.open("r+b") as file:
        file.truncate(0)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_9)
    settled = (PlayerState.FAILED, PlayerState.ENDED, PlayerState.PAUSED, PlayerState.PLAYING)
    qtbot.waitUntil(lambda: program.watching.page.watched.player.state() in settled, timeout=10_000)
    expect_usable(program, qtbot)
    path.write_bytes(content)
    watch(program, qtbot)
    assert not message(program)


def test_a_recording_replaced_by_another(program, qtbot) -> None:
    play(program, qtbot)
    path = recording_of(program)
    other = record(Recipe(duration_s=40, keyframes=25))
    path.unlink()
    path.write_bytes(other.read_bytes())
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    watch(program, qtbot)
    assert program.watching.page.watched.player.duration_s() == pytest.approx(40, abs=0.2)
    expect_usable(program, qtbot)


@pytest.mark.parametrize("kind", ["another", "garbage", "gone"])
def test_a_deck_replaced_while_it_is_shown(program, qtbot, kind) -> None:
    watch(program, qtbot)
    slides = program.watching.page.slides
    qtbot.waitUntil(lambda: slides.page_count() == 3)
    deck = program.watching.page.watched.talk.files.deck
    deck.unlink()
    if kind == "another":
        write_deck(deck, 5)
    elif kind == "garbage":
        write_garbage(deck)
    expect_usable(program, qtbot)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    if kind == "another":
        qtbot.waitUntil(lambda: slides.page_count() == 5)
    else:
        qtbot.waitUntil(lambda: slides.page_count() == 0)
    qtbot.waitUntil(
        lambda: program.watching.page.watched.player.state() is PlayerState.PAUSED, timeout=10_000
    )


def test_thirty_talks_in_a_row(program, qtbot) -> None:
    watch(program, qtbot)
    for turn in range(30):
        key = Qt.Key.Key_P if turn % 2 else Qt.Key.Key_N
        qtbot.keyClick(program.watching.page, key, SHIFT)
        qtbot.wait(turn % 4)
    qtbot.waitUntil(lambda: program.watching.page.watched.talk.talk.id == "one")
    qtbot.waitUntil(
        lambda: program.watching.page.watched.player.state() is PlayerState.PAUSED, timeout=10_000
    )
    qtbot.waitUntil(lambda: program.watching.page.slides.page_count() == 3)
    assert program.watching.page.watched.position_s() == pytest.approx(0.0, abs=0.1)
    expect_usable(program, qtbot)


@pytest.mark.parametrize("after_ms", [0, 3, 12, 50])
def test_closing_while_a_talk_opens(program, qtbot, after_ms) -> None:
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.wait(after_ms)
    program.window.close()
    assert not program.window.isVisible()
    # What was under way comes too late, and to nobody.
    qtbot.wait(50)


def test_a_catalogue_broken_while_a_talk_plays(program, media, qtbot) -> None:
    play(program, qtbot)
    (media / "catalogue.yaml").write_text("title: Meeting\ntalks: [\n", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(trouble(program)))
    assert "catalogue.yaml:" in trouble(program)
    at_s = program.watching.page.watched.position_s()
    qtbot.waitUntil(lambda: program.watching.page.watched.position_s() > at_s + 0.3)
    expect_usable(program, qtbot)
    assert len(program.library.model.rows()) == 2


def test_without_libvlc_it_is_told_in_the_videos_place(start, media, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(engines, "_why_not_vlc", lambda: "libVLC was not found.")
    program = start(media, engine="vlc")
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(message(program)))
    assert "Install VLC" in message(program)
    qtbot.waitUntil(lambda: program.watching.page.slides.page_count() == 3)
    expect_usable(program, qtbot)


def test_without_libvlc_qt_plays_where_nobody_asked_for_vlc(
    start, media, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(engines, "_why_not_vlc", lambda: "libVLC was not found.")
    program = start(media)
    play(program, qtbot)
    assert program.watching.page.watched.player.name == "qt"


def test_without_a_sound_device_it_plays_and_says_so(program, qtbot, monkeypatch) -> None:
    for module in (qt, vlc, speed_and_volume):
        monkeypatch.setattr(module, "has_output", lambda: False)
    play(program, qtbot)
    page = program.watching.page
    assert page.controls.mute_button.accessibleName() == "No sound output was found"
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert "No sound output" in page.toast.text()
    expect_usable(program, qtbot)


def trouble(program: Application) -> str:
    """What the strip above the page says."""
    strip = program.window.error_strip
    return program.window.error_strip.text() if strip.isVisible() else ""


def test_a_locked_store_is_told_and_taken_up_again(
    start,
    media,
    home,
    qtbot,
    monkeypatch,
) -> None:
    monkeypatch.setattr(store_connection, "BUSY_TIMEOUT_S", 0.05)
    program = start(media)
    watch(program, qtbot)
    with closing(sqlite3.connect(home / "data" / "library.sqlite3")) as other:
        other.execute("BEGIN IMMEDIATE")
        program.watching.page.watched.seek(9.0)
        qtbot.waitUntil(lambda: bool(trouble(program)), timeout=10_000)
        assert "library.sqlite3" in trouble(program)
        other.rollback()
    program.watching.page.watched.seek(11.0)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    program.window.close()
    with store_of(home) as store:
        assert store.progress.of_talk("meeting/one").position_s == 11.0


def test_a_full_disk_is_told_and_watching_goes_on(start, media, home, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    store = program.conference.store
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    # SQLite says the same of this bound as of a disk without room.
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    program.store_writer.set_setting("keys", "x" * 60_000)
    qtbot.waitUntil(lambda: bool(trouble(program)), timeout=10_000)
    assert "full" in trouble(program)
    expect_usable(program, qtbot)


@pytest.fixture
def disk_at() -> Iterator[Callable[[Path], Disk]]:
    disks: list[Disk] = []

    def make(folder: Path) -> Disk:
        disks.append(Disk(folder))
        return disks[-1]

    yield make
    for disk in disks:
        disk.close()


@pytest.mark.parametrize("engine", ["vlc", "qt"])
@pytest.mark.parametrize("with_catalogue", [False, True], ids=["recordings", "everything"])
def test_a_disk_unmounted_while_its_recording_plays(
    start, media, tmp_path, disk_at, qtbot, engine, with_catalogue
) -> None:
    disk = disk_at(tmp_path / "disk")
    for path in media.iterdir():
        if with_catalogue or path.suffix != ".yaml":
            (disk.folder / path.name).write_bytes(path.read_bytes())
            path.unlink()
    write_deck(disk.folder / "two.pdf", 4)
    conference = disk.folder if with_catalogue else media
    program = start(conference, media=(disk.folder,), engine=engine)
    play(program, qtbot)
    assert disk.folder in recording_of(program).parents
    disk.pull()
    qtbot.keyClick(program.watching.page, Qt.Key.Key_9)
    expect_usable(program, qtbot)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(message(program) or trouble(program)), timeout=10_000)
    assert "disk" in message(program) + trouble(program)
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert program.library.grid.isVisible()
    assert len(program.library.model.rows()) == 2


def test_a_store_on_a_read_only_disk_is_told(start, media, home, disk_at, qtbot) -> None:
    disk = disk_at(home / "data")
    with store_of(home) as store:
        store.progress.save_position("meeting/one", 7.0, 15.0)
    disk.make_read_only()
    program = start(media)
    assert "library.sqlite3" in trouble(program)
    watch(program, qtbot)
    program.watching.page.watched.seek(9.0)
    expect_usable(program, qtbot)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    assert program.watching.page.watched.position_s() == pytest.approx(9.0, abs=0.1), (
        "known until it closes"
    )


def test_a_store_that_becomes_read_only_is_told_and_watching_goes_on(
    start, media, home, qtbot
) -> None:
    program = start(media)
    watch(program, qtbot)
    # SQLite says the same of this as of a disk that the system has made read-only.
    program.conference.store._connection.execute("PRAGMA query_only = ON")
    program.watching.page.watched.seek(9.0)
    qtbot.waitUntil(lambda: bool(trouble(program)), timeout=10_000)
    assert "library.sqlite3" in trouble(program)
    expect_usable(program, qtbot)
    program.conference.store._connection.execute("PRAGMA query_only = OFF")
    program.window.close()


def test_a_store_whose_folder_is_gone_is_no_end(start, media, home, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    (home / "data").rename(home / "elsewhere")
    program.watching.page.watched.seek(9.0)
    expect_usable(program, qtbot)
    program.window.close()
