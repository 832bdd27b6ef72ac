"""Pictures of a recording for the time bar's preview, made off the GUI thread and kept a while."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from duthviewer.library.media.frames import FrameError
from duthviewer.ui.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from duthviewer.library.media.frames import Frames

_MOST_KEPT = 150


class _Made(NamedTuple):
    recording: Path
    key: int
    image: QImage


class PreviewFrames(QObject):
    """The newest wish is served, and a wish not begun when the next one comes is dropped.

    The file stays open from the first wish on, for that is half of the time; ``forget`` lets go
    of it. Pictures are of the nearest key frame before.
    """

    #: A picture is there that was wished for and not yet forgotten
    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One thread: a file is read by one at a time.
        self._tasks = Tasks(self, threads=1, newest_first=True)
        self._recording: Path | None = None
        self._step_s = 1.0
        self._size = QSize()
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._wish: tuple[int, Task] | None = None
        #: Touched on the thread only, and after it has ended
        self._frames: Frames | None = None
        self._frames_of: Path | None = None
        self._unreadable: Path | None = None

    def use(self, recording: Path | None, length_s: float, size: QSize) -> None:
        """Take pictures of this recording, within ``size`` pixels, some 300 for the whole bar."""
        if (recording, size) != (self._recording, self._size):
            self.forget()
        self._recording, self._size = recording, size
        step_s = max(1.0, length_s / 300)
        if step_s != self._step_s:
            self._step_s = step_s
            self._kept.clear()

    def forget(self) -> None:
        """Drop all, and let go of the file."""
        self._kept.clear()
        self._drop_wish()
        recording, self._recording = self._recording, None
        if recording is not None:

            def let_go(_: Task) -> None:
                self._let_go(recording)

            self._tasks.run(let_go, self._on_let_go)

    def at(self, offset_s: float) -> QImage | None:
        """The picture at an offset: null where there is none, None while it is being made."""
        if self._recording is None:
            return QImage()
        key = int(offset_s / self._step_s)
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        if self._wish is None or self._wish[0] != key:
            self._drop_wish()
            self._wish = (key, self._start(self._recording, key, offset_s))
        return None

    def is_idle(self) -> bool:
        return self._wish is None

    def close(self) -> None:
        if self._tasks.close() and self._frames is not None:
            self._frames.close()
        self._frames = None

    def _drop_wish(self) -> None:
        if self._wish is not None:
            self._wish[1].cancel()
            self._wish = None

    def _start(self, recording: Path, key: int, offset_s: float) -> Task:
        size = self._size

        def make(task: Task) -> _Made:
            return _Made(recording, key, self._make(task, recording, offset_s, size))

        return self._tasks.run(make, self._on_made)

    def _make(self, task: Task, recording: Path, offset_s: float, size: QSize) -> QImage:
        """On the thread."""
        from duthviewer.library.media.frames import Frames

        if recording == self._unreadable:
            return QImage()
        try:
            if self._frames is None or self._frames_of != recording:
                self._let_go(self._frames_of)
                self._frames = Frames(recording)
                self._frames_of = recording
        except FrameError:
            self._unreadable = recording
            return QImage()
        width = min(size.width(), max(16, round(size.height() * self._frames.aspect)))
        try:
            picture = self._frames.at(offset_s, width, cancelled=lambda: task.cancelled)
        except FrameError:
            return QImage()
        image = QImage(
            picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        if picture.height > size.height():
            # A telephone held upright.
            smooth = Qt.TransformationMode.SmoothTransformation
            return image.scaledToHeight(size.height(), smooth)
        return image

    def _let_go(self, recording: Path | None) -> None:
        """On the thread: close that file, unless another one is open by now."""
        if self._unreadable == recording:
            self._unreadable = None
        if self._frames is not None and self._frames_of == recording:
            self._frames.close()
            self._frames = None

    def _on_let_go(self, _: None) -> None:
        """The file is closed; nothing waits for that."""

    def _on_made(self, made: _Made) -> None:
        if made.recording != self._recording:
            return
        self._kept[made.key] = made.image
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if self._wish is not None and self._wish[0] == made.key:
            self._wish = None
        self.ready.emit()
