"""Pictures that are made off the GUI thread when they come into sight, and kept for a while."""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks

logger = logging.getLogger(__name__)

K = TypeVar("K", bound=Hashable)


class _Made(NamedTuple):
    key: Hashable
    image: QImage


class PictureCache(QObject, Generic[K]):
    """Base class of what makes and keeps small pictures; a subclass has ``make``.

    The latest call of ``want`` decides what is made: requests that it leaves out are dropped.
    """

    #: A picture was made, or there is none (its key; a QImage, which is then null)
    ready = Signal(object, QImage)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        limit: int,
        threads: int = 1,
        tasks: Tasks | None = None,
    ) -> None:
        """Keep up to ``limit`` pictures, and make ``threads`` at a time.

        They are made by threads of their own, or by those of ``tasks``.
        """
        super().__init__(parent)
        self._limit = limit
        self._threads = threads
        self._tasks = tasks or Tasks(self, threads=threads)
        self._waiting: deque[K] = deque()
        self._running: dict[Hashable, Task] = {}
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        #: Keys without a picture, which are not tried again before ``forget``
        self._missing: set[Hashable] = set()

    def make(self, key: K, is_cancelled: Callable[[], bool]) -> QImage:
        """Make a picture; null where there is none. Called on a thread; may raise KnownError."""
        raise NotImplementedError

    def picture(self, key: K) -> QImage | None:
        """Return a picture: null where there is none, None until it is made."""
        if key in self._missing:
            return QImage()
        if (image := self._images.get(key)) is not None:
            self._images.move_to_end(key)
        return image

    def want(self, keys: Sequence[K]) -> None:
        """Make these pictures, the first one first, and drop requests for any other."""
        wanted = dict.fromkeys(keys)
        for key in [key for key in self._running if key not in wanted]:
            self._running.pop(key).cancel()
        for key in reversed(keys):
            if key in self._images:
                self._images.move_to_end(key)
        self._waiting = deque(
            key
            for key in wanted
            if not (key in self._images or key in self._missing or key in self._running)
        )
        self._start()

    def forget(self) -> None:
        """Drop all pictures and requests: files or sizes have changed."""
        self.want(())
        self._images.clear()
        self._missing.clear()

    def is_idle(self) -> bool:
        """Return whether every picture that was requested is made."""
        return not self._waiting and not self._running

    def close(self) -> bool:
        """Make no more pictures. Return whether the threads ended in time."""
        self._waiting.clear()
        return self._tasks.close()

    def _start(self) -> None:
        while self._waiting and len(self._running) < self._threads:
            key = self._waiting.popleft()
            self._running[key] = self._tasks.run(self._work_for(key), self._on_made)

    def _work_for(self, key: K) -> Callable[[Task], _Made]:
        def work(task: Task) -> _Made:
            try:
                return _Made(key, self.make(key, lambda: task.cancelled))
            except KnownError as error:
                logger.info("no picture for %s: %s", key, error)
            except Exception:
                logger.exception("a picture could not be made")
            return _Made(key, QImage())

        return work

    def _on_made(self, made: _Made) -> None:
        self._running.pop(made.key, None)
        if made.image.isNull():
            self._missing.add(made.key)
        else:
            self._images[made.key] = made.image
            while len(self._images) > self._limit:
                self._images.popitem(last=False)
        self._start()
        self.ready.emit(made.key, made.image)
