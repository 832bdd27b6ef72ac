"""What hangs over the time bar: the picture of the place, its time, and what is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.playback.engines import make_player
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.preview_frames import PreviewFrames
from duthviewer.ui.watch.time_bar import TimeBar
from tests.library.media.test_chapters import record_chapters
from tests.recordings import Recipe, read_image, record, record_sound
from tests.ui.watch.test_page import END, FPS, LENGTH, START, open_paused, opened_page, showing

SIZE = QSize(240, 135)
KEYFRAMES = 50


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=KEYFRAMES))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("qt"))


@pytest.fixture
def frames() -> Iterator[PreviewFrames]:
    frames = PreviewFrames()
    yield frames
    frames.close()


def point_at(bar: TimeBar, position_s: float) -> None:
    # Not by moving the real pointer, which the screen tells of when it likes.
    at = QPointF(round(bar.x_of(position_s * 1000)), bar.height() // 2)
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, bar.mapToGlobal(at), button, button, none)
    QApplication.sendEvent(bar, event)


def test_the_newest_wish_is_made_and_kept(
    frames: PreviewFrames, qtbot: QtBot, recording: Path
) -> None:
    made: list[object] = []
    frames.ready.connect(lambda key, _: made.append(key))
    frames.use(recording, LENGTH, SIZE)
    for offset_s in range(0, 50, 2):
        assert frames.at(offset_s) is None
    with qtbot.waitSignal(frames.ready, timeout=10_000):
        pass
    qtbot.waitUntil(frames.is_idle, timeout=10_000)
    image = frames.at(48.0)
    assert image is not None
    assert image.size() == SIZE
    assert read_image(image) == 48 * FPS, "the key frame before"
    assert len(made) < 25, "wishes that were overtaken are dropped"


def test_sound_and_broken_files_have_no_picture(
    frames: PreviewFrames, qtbot: QtBot, tmp_path: Path
) -> None:
    sound, broken = tmp_path / "a.mkv", tmp_path / "b.mp4"
    record_sound(sound, 3.0)
    broken.write_bytes(b"not a video" * 1000)
    for path in (sound, broken):
        frames.use(path, 3.0, SIZE)
        with qtbot.waitSignal(frames.ready, timeout=10_000):
            assert frames.at(1.0) is None
        assert frames.at(1.0).isNull()


def test_another_recording_gives_its_own_pictures(
    frames: PreviewFrames, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    other = record(Recipe(duration_s=20.0, keyframes=25, size=(160, 120)))
    for path, width in ((recording, 240), (other, 180), (recording, 240)):
        frames.use(path, LENGTH, SIZE)
        with qtbot.waitSignal(frames.ready, timeout=10_000):
            assert frames.at(10.0) is None
        assert frames.at(10.0).width() == width


def test_hovering_shows_the_talks_picture_time_and_page(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    timeline = Timeline(
        (
            Span(start_s=START, end_s=20.0, page=1),
            Span(start_s=20.0, end_s=END, page=4),
        )
    )
    open_paused(page, qtbot, showing(recording, None, timeline=timeline))
    preview, bar = page.tools.preview, page.time_bar
    point_at(bar, 15.0)
    assert preview.isVisible()
    assert preview.isWindow()
    assert preview.time.text() in ("0:14", "0:15")
    assert preview.words.text() == "Page 4"
    qtbot.waitUntil(preview.frames.is_idle, timeout=10_000)
    shown = preview.picture.pixmap().toImage()
    number = read_image(shown)
    assert number is not None
    assert abs(number - (START + 15) * FPS) <= KEYFRAMES
    right = preview.mapToGlobal(preview.rect().bottomRight())
    assert right.y() <= bar.mapToGlobal(QPoint(0, 0)).y()
    point_at(bar, 30.0)
    assert preview.geometry().right() <= page.mapToGlobal(page.rect().bottomRight()).x()
    bar.leaveEvent(None)
    assert not preview.isVisible()


def test_the_preview_goes_with_the_talk(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None))
    point_at(page.time_bar, 15.0)
    assert page.tools.preview.isVisible()
    page.watched.close()
    assert not page.tools.preview.isVisible()
    assert page.tools.preview.frames.is_idle()


def test_without_a_recording_it_shows_the_time_alone(page: WatchPage, qtbot: QtBot) -> None:
    page.open_talk(showing(None, None))
    point_at(page.time_bar, 15.0)
    assert page.tools.preview.isVisible()
    assert page.tools.preview.picture.isHidden()
    assert page.tools.preview.height() < 60
    page.watched.close()


def test_chapters_are_marks_words_and_a_menu(page: WatchPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = record_chapters(
        tmp_path / "a.mkv", Recipe(duration_s=LENGTH, keyframes=KEYFRAMES, sound=False),
        (0, 15, "Before & into"), (15, 30, "Middle"), (30, 60, ""),
    )  # fmt: skip
    menu = page.tools.chapter_menu
    assert not menu.menuAction().isVisible()
    open_paused(page, qtbot, showing(path, None))
    qtbot.waitUntil(lambda: bool(menu.actions()), timeout=10_000)
    assert [action.text() for action in menu.actions()] == ["0:05   Middle", "0:20"]
    assert menu.menuAction().isVisible()
    point_at(page.time_bar, 2.0)
    assert page.tools.preview.words.text() == "Before & into"
    point_at(page.time_bar, 5.0)
    assert page.tools.preview.words.text().split("\n")[0] == "Middle"
    page.time_bar.leaveEvent(None)
    menu.actions()[0].trigger()
    assert page.watched.position_s() == pytest.approx(5.0, abs=0.1)
    page.watched.close()
    assert not menu.actions()
    assert not menu.menuAction().isVisible()


def test_the_preview_takes_no_focus(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None))
    flags = page.tools.preview.windowFlags()
    for flag in (Qt.WindowType.WindowDoesNotAcceptFocus, Qt.WindowType.WindowTransparentForInput):
        assert flag & flags == flag
