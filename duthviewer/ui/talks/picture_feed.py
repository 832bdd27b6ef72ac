"""Fetches the pictures of the cards in sight, off the GUI thread, the newest wishes first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.talks.model import TalkRow

if TYPE_CHECKING:
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.media.pictures import CardPictures


class _Made(NamedTuple):
    talk_id: str
    width_px: int
    image: QImage | None


class PictureFeed(QObject):
    """Makes pictures for rows; what has left the sight is dropped before it is begun."""

    #: A picture is ready (talk's id, image 16:9 of the width asked for)
    ready = Signal(str, QImage)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pictures: CardPictures | None = None
        self._tasks = Tasks(self, threads=2, newest_first=True)
        self._under_way: dict[tuple[str, int], Task] = {}
        #: What has no picture at all is not asked for again until the files change.
        self._without: set[str] = set()

    def want(
        self,
        rows: Sequence[TalkRow],
        files: Mapping[str, TalkFiles],
        width_px: int,
        has_picture: Callable[[str, int], bool],
    ) -> None:
        """Make the pictures of these rows, and of no others."""
        wanted = {(row.talk_id, width_px): row for row in rows}
        for key, task in list(self._under_way.items()):
            if key not in wanted:
                task.cancel()
                del self._under_way[key]
        # The last asked for is made first: ask for the top of the screen last.
        for key, row in reversed(list(wanted.items())):
            talk_id = row.talk_id
            if key in self._under_way or talk_id in self._without or talk_id not in files:
                continue
            if not has_picture(talk_id, width_px):
                self._under_way[key] = self._start(row, files[talk_id], width_px)

    def forget(self) -> None:
        """The files have changed: drop what is under way, and ask again for what had none."""
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        self._without.clear()

    def is_idle(self) -> bool:
        return not self._under_way

    def close(self) -> None:
        self._tasks.close()

    def _start(self, row: TalkRow, files: TalkFiles, width_px: int) -> Task:
        talk_id, length_s = row.talk_id, row.card.length_s

        def make(task: Task) -> _Made:
            return _Made(talk_id, width_px, self._make(task, files, length_s, width_px))

        return self._tasks.run(make, self._done, self._failed)

    def _done(self, made: _Made) -> None:
        self._under_way.pop((made.talk_id, made.width_px), None)
        if made.image is None:
            self._without.add(made.talk_id)
        else:
            self.ready.emit(made.talk_id, made.image)

    def _failed(self, error: Exception) -> None:
        raise error

    def _make(
        self, task: Task, files: TalkFiles, length_s: float | None, width_px: int
    ) -> QImage | None:
        """On a thread: the picture of one card."""
        # Imported here because the first window needs none of it.
        from duthviewer.library.media.pictures import CardPictures, PictureRequest

        if self._pictures is None:
            self._pictures = CardPictures(self._folder)
        request = PictureRequest(
            thumbnail=files.thumbnail,
            recording=files.recording,
            start_s=files.offset_s,
            length_s=length_s,
            deck=files.deck,
        )
        path = self._pictures.picture(request, width_px, lambda: task.cancelled)
        image = QImage() if path is None else QImage(str(path))
        return None if image.isNull() else image
