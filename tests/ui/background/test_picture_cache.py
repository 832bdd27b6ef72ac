"""Pictures are made off the GUI thread, those in sight first, and kept within a limit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.ui.background.picture_cache import PictureCache


class Squares(PictureCache[int]):
    """Makes squares of as many pixels as their key; 0 has no picture, and 13 cannot be read."""

    def __init__(self, limit: int = 10) -> None:
        super().__init__(limit=limit)
        self.made: list[int] = []
        self.go = threading.Event()
        self.go.set()
        self.begun = threading.Event()

    def make(self, key: int, is_cancelled: Callable[[], bool]) -> QImage:
        assert threading.current_thread() is not threading.main_thread()
        self.begun.set()
        assert self.go.wait(60)
        if is_cancelled():
            return QImage()
        self.made.append(key)
        if key == 13:
            raise KnownError("no picture")
        return QImage(key, key, QImage.Format.Format_RGB32)


@pytest.fixture
def squares(qtbot: QtBot) -> Iterator[Squares]:
    squares = Squares()
    yield squares
    squares.go.set()
    squares.close()


def test_a_picture_is_none_until_it_is_made(squares: Squares, qtbot: QtBot) -> None:
    assert squares.picture(5) is None
    with qtbot.waitSignal(squares.ready) as ready:
        squares.want([5])
        assert not squares.is_idle()
    assert ready.args[0] == 5
    assert squares.is_idle()
    image = squares.picture(5)
    assert image is not None
    assert image.width() == 5


def test_the_first_key_comes_first_and_the_latest_call_decides(
    squares: Squares, qtbot: QtBot
) -> None:
    squares.go.clear()
    squares.want([1, 2, 3])
    assert squares.begun.wait(60)
    squares.want([7, 3, 5])
    squares.go.set()
    qtbot.waitUntil(squares.is_idle)
    assert squares.made == [7, 3, 5], "the picture under way was cancelled"
    assert squares.picture(1) is None


@pytest.mark.parametrize("key", [0, 13])
def test_a_missing_picture_is_not_tried_again_before_forget(
    squares: Squares, qtbot: QtBot, key: int
) -> None:
    for tries in (1, 2):
        squares.want([key])
        qtbot.waitUntil(squares.is_idle)
        image = squares.picture(key)
        assert image is not None
        assert image.isNull()
        squares.want([key])
        assert squares.is_idle()
        assert squares.made == [key] * tries
        squares.forget()


def test_a_bug_is_logged_and_the_next_picture_is_made(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Squares):
        def make(self, key: int, is_cancelled: Callable[[], bool]) -> QImage:
            if key == 1:
                raise ZeroDivisionError
            return super().make(key, is_cancelled)

    squares = Broken()
    squares.want([1, 2])
    qtbot.waitUntil(squares.is_idle)
    assert squares.made == [2]
    assert "could not be made" in caplog.text
    squares.close()


def test_the_picture_used_longest_ago_goes(qtbot: QtBot) -> None:
    squares = Squares(limit=2)
    squares.want([1, 2])
    qtbot.waitUntil(squares.is_idle)
    assert squares.picture(1) is not None
    squares.want([3])
    qtbot.waitUntil(squares.is_idle)
    assert [key for key in (1, 2, 3) if squares.picture(key) is not None] == [1, 3]
    squares.close()


def test_forgetting_drops_pictures_and_requests(squares: Squares, qtbot: QtBot) -> None:
    squares.want([1])
    qtbot.waitUntil(squares.is_idle)
    squares.go.clear()
    squares.want([2, 3])
    squares.forget()
    assert squares.is_idle()
    squares.go.set()
    squares.want([4])
    qtbot.waitUntil(squares.is_idle)
    assert [key for key in (1, 2, 3, 4) if squares.picture(key) is not None] == [4]
