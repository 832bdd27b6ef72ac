"""The widget that shows the picture: painted, and with the graphics card's help."""

from __future__ import annotations

import os
import subprocess
import sys

import av
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from duthviewer.playback.engines import make_player
from duthviewer.playback.multimedia import QVideoSink
from duthviewer.playback.pictures import ColourCoding, MemoryPicture
from duthviewer.ui.video import video_view
from duthviewer.ui.video.video_view import VideoView, paints_video, place_of
from tests.recordings import Recipe, read_image, record


@pytest.fixture(autouse=True)
def painted(monkeypatch):
    monkeypatch.setenv(video_view.VARIABLE, "painted")
    paints_video.cache_clear()
    yield
    paints_video.cache_clear()


@pytest.fixture
def view(qtbot):
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(640, 360)
    with qtbot.waitExposed(view):
        view.show()
    return view


def white(width, height):
    memory = av.VideoFrame(width, height, "yuv420p")
    for number, plane in enumerate(memory.planes):
        plane.update(bytes([128 if number else 235]) * plane.buffer_size)
    return MemoryPicture(memory, ColourCoding(bt709=True, full_range=False), lambda _: None)


def grey(view):
    """What the view shows, in the screen's pixels."""
    image = view.grab().toImage()
    image = image.convertToFormat(image.Format.Format_Grayscale8)
    store = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return store[:, : image.width()].copy()


@pytest.mark.parametrize(
    ("picture", "area", "wanted"),
    [
        ((1280, 720), (960, 540), (0, 0, 960, 540)),
        ((1280, 720), (960, 640), (0, 50, 960, 540)),
        ((640, 480), (960, 540), (120, 0, 720, 540)),
        ((1280, 720), (581, 400), (0, 37, 580, 326)),
        ((1280, 720), (2, 2), (0, 0, 2, 2)),
    ],
)
def test_the_picture_is_as_large_as_can_be(picture, area, wanted):
    assert place_of(QSize(*picture), QSize(*area)).getRect() == wanted


@pytest.mark.parametrize("size", [(640, 360), (641, 480), (300, 400), (333, 187)])
def test_the_whole_picture_in_black_surroundings(view, size):
    view.resize(*size)
    view.sink().show_picture(white(640, 360))
    place = place_of(QSize(640, 360), QSize(*size))
    shown = grey(view)
    assert shown.shape == size[::-1]
    within = shown[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
    assert within.min() > 250
    assert (shown > 5).sum() == within.size
    view.sink().show_picture(None)
    assert grey(view).max() == 0


@pytest.mark.parametrize("ratio", ["1.5", "2"])
def test_a_fine_screen_gets_all_its_pixels(ratio):
    """In a program of its own, as the scale is set when Qt starts."""
    script = """
from PySide6.QtWidgets import QApplication
from tests.ui.video.test_video_view import VideoView, grey, white
app = QApplication([])
view = VideoView()
view.resize(400, 300)
view.show()
view.sink().show_picture(white(640, 360))
shown = grey(view)
rows, columns = (shown.mean(1) > 250).nonzero()[0], (shown.mean(0) > 180).nonzero()[0]
canvas = view.sink()
print(*shown.shape[::-1], *canvas._image.size().toTuple(), len(columns), len(rows))
"""
    environment = {
        **os.environ,
        "QT_SCALE_FACTOR": ratio,
        "QT_QPA_PLATFORM": "offscreen",
        video_view.VARIABLE: "painted",
    }
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    width, height = round(400 * float(ratio)), round(300 * float(ratio))
    tall = width * 360 // 640 // 2 * 2
    assert done.stdout.split() == [str(n) for n in (width, height, width, tall, width, tall)]


@pytest.mark.parametrize("engine", ["vlc", "qt"])
def test_a_new_size_shows_the_same_frame_while_paused_and_while_playing(qtbot, view, engine):
    player = make_player(engine)

    def shows_the_position() -> bool:
        frame = read_image(view.grab().toImage())
        return frame is not None and abs(frame - player.position_s() * 25) <= 2

    try:
        player.set_sink(view.sink())
        with qtbot.waitSignal(player.opened):
            player.open(record(Recipe(duration_s=20)), 5.0, playing=False)
        for width, height in ((640, 360), (957, 533), (322, 500), (1280, 720)):
            view.resize(width, height)
            assert read_image(view.grab().toImage()) == pytest.approx(125, abs=1)
        player.play()
        seen = [125]
        for number in range(8):
            qtbot.wait(120)
            view.resize(500 + 40 * number, 400 - 20 * number)
            # The next frame may be painted a moment late on a busy computer.
            qtbot.waitUntil(shows_the_position)
            seen.append(read_image(view.grab().toImage()))
        assert None not in seen
        assert seen == sorted(seen)
        qtbot.waitUntil(lambda: read_image(view.grab().toImage()) > seen[0] + 12)
    finally:
        player.close()
        assert player.wait_closed()


def test_each_picture_is_made_once_and_a_hidden_one_not_at_all(qtbot, view, monkeypatch):
    sink = view.sink()
    made = []
    image = sink._scaler.image
    monkeypatch.setattr(sink._scaler, "image", lambda *wish: made.append(wish[1]) or image(*wish))
    sink.show_picture(white(640, 360))
    qtbot.waitUntil(lambda: len(made) == 1)
    sink.show_picture(white(640, 360))
    qtbot.waitUntil(lambda: len(made) == 2)
    view.hide()
    for _ in range(5):
        sink.show_picture(white(640, 360))
        QApplication.processEvents()
    assert len(made) == 2
    view.show()
    qtbot.waitUntil(lambda: len(made) == 3)


@pytest.mark.parametrize("way", ["painted", "accelerated"])
def test_the_mouse(qtbot, view, monkeypatch, way):
    monkeypatch.setenv(video_view.VARIABLE, way)
    paints_video.cache_clear()
    view.sink()
    screen = view.layout().itemAt(0).widget()
    with qtbot.waitSignal(view.clicked):
        qtbot.mousePress(screen, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(view.clicked):
        qtbot.mousePress(screen, Qt.MouseButton.RightButton)
    with qtbot.waitSignal(view.double_clicked):
        qtbot.mouseDClick(screen, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.wheel_turned) as turned:
        QTest.wheelEvent(view.windowHandle(), QPointF(50, 50), QPoint(0, 240))
    assert turned.args == [2.0]


def test_the_graphics_card_gets_a_sink_of_qts(qtbot, view, monkeypatch):
    monkeypatch.setenv(video_view.VARIABLE, "accelerated")
    paints_video.cache_clear()
    sink = view.sink()
    assert isinstance(sink, QVideoSink)
    assert view.sink() is sink
    player = make_player("vlc")
    try:
        player.set_sink(sink)
        with qtbot.waitSignal(player.opened):
            player.open(record(Recipe(duration_s=20)), 5.0, playing=False)
        assert read_image(sink.videoFrame().toImage()) == pytest.approx(125, abs=1)
    finally:
        player.close()
        assert player.wait_closed()


@pytest.mark.parametrize(
    ("devices", "renderer", "wanted"),
    [
        ([], "Mesa Intel(R) UHD Graphics 620", True),
        (["dri/renderD128"], "Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        (["dri/renderD128"], "llvmpipe (LLVM 15.0.6, 256 bits)", True),
        (["dri/renderD128"], "", True),
        (["nvidia0"], "NVIDIA GeForce GTX 1650/PCIe/SSE2", False),
    ],
)
def test_who_renders_decides(monkeypatch, tmp_path, devices, renderer, wanted):
    monkeypatch.delenv(video_view.VARIABLE)
    for device in devices:
        (tmp_path / device).parent.mkdir(exist_ok=True)
        (tmp_path / device).touch()
    monkeypatch.setattr(video_view.sys, "platform", "linux")
    monkeypatch.setattr(video_view.QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(video_view, "DEVICES", tmp_path)
    monkeypatch.setattr(video_view, "_renderer", lambda: renderer)
    paints_video.cache_clear()
    assert paints_video() is wanted


def test_opengl_says_who_renders_it(qapp):
    # Whatever it is; but asking neither fails nor says something else the next time.
    assert video_view._renderer() == video_view._renderer()
