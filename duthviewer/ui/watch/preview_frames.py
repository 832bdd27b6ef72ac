"""Frames of a recording for the preview of the time bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

from duthviewer.library.media.frames import FrameError, FrameReader
from duthviewer.ui.background.picture_cache import PictureCache
from duthviewer.ui.background.tasks import Task

_LIMIT = 150


@dataclass(frozen=True)
class PreviewFrame:
    """A frame of a recording. Offsets within one step of the bar share it."""

    recording: Path
    step: int
    offset_s: float = field(compare=False)


class PreviewFrames(PictureCache[PreviewFrame]):
    """Makes pictures of the nearest key frame before an offset.

    The file stays open from the first request on, which halves the time; ``forget`` closes it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        # One thread, because only one at a time can read a file.
        super().__init__(parent, limit=_LIMIT)
        self._recording: Path | None = None
        self._step_s = 1.0
        self._size = QSize()
        #: Used on the thread only, and after it has ended
        self._frames: FrameReader | None = None
        self._frames_of: Path | None = None
        self._unreadable: Path | None = None

    def use(self, recording: Path | None, length_s: float, size: QSize) -> None:
        """Make pictures of this recording within ``size`` pixels, about 300 for the whole bar."""
        if (recording, size) != (self._recording, self._size):
            self.forget()
        self._recording, self._size = recording, size
        step_s = max(1.0, length_s / 300)
        if step_s != self._step_s:
            self._step_s = step_s
            super().forget()

    def forget(self) -> None:
        """Drop all pictures, and close the file."""
        super().forget()
        recording, self._recording = self._recording, None
        if recording is not None:

            def close_file(_: Task) -> None:
                self._close_file(recording)

            self._tasks.run(close_file, self._on_closed)

    def at(self, offset_s: float) -> QImage | None:
        """Return the picture at an offset: null where there is none, None until it is made."""
        if self._recording is None:
            return QImage()
        frame = PreviewFrame(self._recording, int(offset_s / self._step_s), offset_s)
        image = self.picture(frame)
        if image is None:
            self.want([frame])
        return image

    def close(self) -> bool:
        ended = super().close()
        if ended and self._frames is not None:
            self._frames.close()
        self._frames = None
        return ended

    def make(self, key: PreviewFrame, is_cancelled: Callable[[], bool]) -> QImage:
        size = self._size
        if key.recording == self._unreadable:
            return QImage()
        if self._frames is None or self._frames_of != key.recording:
            self._close_file(self._frames_of)
            try:
                self._frames = FrameReader(key.recording)
            except FrameError:
                self._unreadable = key.recording
                raise
            self._frames_of = key.recording
        width = min(size.width(), max(16, round(size.height() * self._frames.aspect)))
        picture = self._frames.at(key.offset_s, width, cancelled=is_cancelled)
        image = QImage(
            picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        if picture.height > size.height():
            # A video recorded upright.
            smooth = Qt.TransformationMode.SmoothTransformation
            return image.scaledToHeight(size.height(), smooth)
        return image

    def _close_file(self, recording: Path | None) -> None:
        """On the thread: close this file, unless another one is open by now."""
        if self._unreadable == recording:
            self._unreadable = None
        if self._frames is not None and self._frames_of == recording:
            self._frames.close()
            self._frames = None

    def _on_closed(self, _: None) -> None:
        """Do nothing: no caller waits for the file to close."""
