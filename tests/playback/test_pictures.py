"""Pictures: in the right colours, upright, in every size, as Qt itself would show them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTransform

from duthviewer.playback.multimedia import QtVideo, QVideoFrame, QVideoFrameFormat
from duthviewer.playback.pictures import ColourCoding, MemoryPicture, QtPicture, Scaler, full_size

Space, Span = QVideoFrameFormat.ColorSpace, QVideoFrameFormat.ColorRange
Pixels = QVideoFrameFormat.PixelFormat
#: Brightness and both colours of some bars: grey, reds, greens, blues, skin
BARS = [(128, 128, 128), (82, 90, 240), (145, 54, 34), (41, 240, 110), (170, 100, 150)]


def bars(
    size: tuple[int, int] = (320, 180),
    *,
    pixels: Pixels = Pixels.Format_YUV420P,
    space: Space = Space.ColorSpace_BT709,
    span: Span = Span.ColorRange_Video,
    rotation: QtVideo.Rotation = QtVideo.Rotation.None_,
    mirrored: bool = False,
) -> QVideoFrame:
    """A frame of upright bars with a black corner, at the top on the left."""
    layout = QVideoFrameFormat(QSize(*size), pixels)
    layout.setColorSpace(space)
    layout.setColorRange(span)
    layout.setRotation(rotation)
    layout.setMirrored(mirrored)
    frame = QVideoFrame(layout)
    frame.map(QVideoFrame.MapMode.WriteOnly)
    width, height = size
    bar = np.arange(width) * len(BARS) // width
    values = np.array(BARS, np.uint8)[bar]
    y = np.tile(values[:, 0], (height, 1))
    y[: height // 4, : width // 10] = 16
    u, v = (np.tile(values[: width // 2 * 2 : 2, part], (height // 2, 1)) for part in (1, 2))
    planes = [y, u, v]
    if pixels is Pixels.Format_NV12:
        planes = [y, np.dstack([u, v]).reshape(height // 2, -1)]
    for number, plane in enumerate(planes):
        store = np.frombuffer(frame.bits(number), np.uint8)
        pitch = frame.bytesPerLine(number)
        store = store[: pitch * plane.shape[0]].reshape(-1, pitch)
        store[:, : plane.shape[1]] = plane
    frame.unmap()
    return frame


def rgb(image: QImage) -> NDArray[np.int16]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    store = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return store[:, : image.width(), 2::-1].astype(np.int16)


def middles(image: QImage) -> NDArray[np.int16]:
    """The colour in the middle of each bar."""
    height, width = image.height(), image.width()
    places = [int((number + 0.5) * width / len(BARS)) for number in range(len(BARS))]
    return rgb(image)[height // 2, places]


def expected(space: Space, span: Span) -> NDArray[np.float64]:
    """What the standards say: BT.709 and BT.601, in the narrow and in the full range."""
    red, blue = (0.2126, 0.0722) if space is Space.ColorSpace_BT709 else (0.299, 0.114)
    full = span is Span.ColorRange_Full
    values = np.array(BARS, float)
    y = values[:, 0] / 255 if full else (values[:, 0] - 16) / 219
    u, v = ((values[:, part] - 128) / (255 if full else 224) for part in (1, 2))
    r, b = y + 2 * (1 - red) * v, y + 2 * (1 - blue) * u
    g = (y - red * r - blue * b) / (1 - red - blue)
    return np.clip(np.stack([r, g, b], 1), 0, 1) * 255


@pytest.mark.parametrize("pixels", [Pixels.Format_YUV420P, Pixels.Format_NV12])
@pytest.mark.parametrize("span", [Span.ColorRange_Video, Span.ColorRange_Full])
@pytest.mark.parametrize("space", [Space.ColorSpace_BT709, Space.ColorSpace_BT601])
@pytest.mark.parametrize("size", [(320, 180), (960, 540), (134, 76), (320, 100)])
def test_colours(qapp, space, span, pixels, size):
    picture = QtPicture(bars(pixels=pixels, space=space, span=span))
    image = Scaler().image(picture, QSize(*size))
    assert image.size() == QSize(*size)
    assert np.abs(middles(image) - expected(space, span)).max() <= 4


@pytest.mark.parametrize("width", [*range(64, 98), 178, 962, 1281])
def test_every_column_is_drawn(qapp, width):
    scaler = Scaler()
    for wide in (width, 320):  # Scaled, and as it is
        white = np.array([235, 128, 128], np.uint8)
        frame = bars((wide, 64))
        frame.map(QVideoFrame.MapMode.WriteOnly)
        for number in range(3):
            np.frombuffer(frame.bits(number), np.uint8)[:] = white[number]
        frame.unmap()
        assert rgb(scaler.image(QtPicture(frame), QSize(width, 64))).min() >= 252


@pytest.mark.parametrize("rotation", list(QtVideo.Rotation))
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("later", [QtVideo.Rotation.None_, QtVideo.Rotation.Clockwise90])
def test_a_turned_picture_is_shown_as_qt_does(qapp, rotation, mirrored, later):
    frame = bars(rotation=rotation, mirrored=mirrored)
    frame.setRotation(later)
    # Qt's own image leaves out what was set later.
    ours, theirs = full_size(QtPicture(frame)), frame.toImage()
    theirs = theirs.transformed(QTransform().rotate(later.value))
    assert ours.size() == theirs.size()
    assert np.median(np.abs(rgb(ours) - rgb(theirs))) <= 4
    assert (np.abs(rgb(ours) - rgb(theirs)).max(axis=2) > 40).mean() < 0.05


def test_a_layout_that_is_not_known_is_left_to_qt(qapp):
    layout = QVideoFrameFormat(QSize(64, 48), Pixels.Format_BGRX8888)
    frame = QVideoFrame(layout)
    frame.map(QVideoFrame.MapMode.WriteOnly)
    np.frombuffer(frame.bits(0), np.uint8).reshape(-1, 4)[:] = (200, 200, 200, 255)
    frame.unmap()
    image = Scaler().image(QtPicture(frame), QSize(32, 24))
    assert image.size() == QSize(32, 24)
    assert (rgb(image) == 200).all()


@pytest.mark.parametrize("size", [(320, 180), (854, 480), (178, 130), (179, 131)])
def test_memory_becomes_qts_frame_and_is_given_back(qapp, size):
    import av

    width, height = size
    memory = av.VideoFrame(width, height, "yuv420p")
    picture_of = np.linspace(16, 235, width).astype(np.uint8)
    for number, plane in enumerate(memory.planes):
        store = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
        store[:] = 128
        if number == 0:
            store[:, :width] = picture_of
    given_back = []
    picture = MemoryPicture(memory, ColourCoding(bt709=True, full_range=False), given_back.append)
    ramp = (picture_of.astype(float) - 16) / 219 * 255
    for image in (full_size(picture), picture.video_frame().toImage()):
        assert image.size() == QSize(*size)
        assert np.abs(rgb(image)[height // 2, :, 1] - ramp).max() <= 4
    assert not given_back
    del picture
    assert given_back == [memory]


def test_what_is_finer_than_the_screen_becomes_grey(qapp):
    frame = bars((320, 180))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    pitch = frame.bytesPerLine(0)
    store = np.frombuffer(frame.bits(0), np.uint8)[: 180 * pitch].reshape(180, pitch)
    store[:] = np.tile(np.array([16, 235], np.uint8), pitch // 2)
    for plane in (1, 2):
        np.frombuffer(frame.bits(plane), np.uint8)[:] = 128
    frame.unmap()
    # A column that is left out makes a half of the size all black or all white.
    image = rgb(Scaler().image(QtPicture(frame), QSize(160, 90)))
    assert np.abs(image[5:-5, 5:-5] - 128).max() <= 20
