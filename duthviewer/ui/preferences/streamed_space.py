"""How much the recordings take that were only streamed, and their removal, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from duthviewer.library.downloads.streamed_parts import StreamedParts


class StreamedSize(NamedTuple):
    """The bytes of what was streamed, and how many of them belong to recordings in use."""

    total: int = 0
    in_use: int = 0

    @property
    def removable(self) -> int:
        """How many bytes can be freed now."""
        return self.total - self.in_use


class StreamedSpace(QObject):
    """Measures and removes what was streamed; a recording that is being watched stays."""

    #: The size or the problem has changed
    changed = Signal()
    #: Something was removed
    removed = Signal()

    def __init__(
        self,
        parts: Callable[[], StreamedParts | None],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        """``parts`` returns the list of what was streamed; None until the library is open."""
        super().__init__(parent)
        self._parts = parts
        self._tasks = tasks
        #: None until it is measured
        self.size: StreamedSize | None = None
        #: Why the last measurement or removal failed
        self.problem = ""
        self.is_removing = False

    def measure(self) -> None:
        """Find out how much it takes; ``changed`` follows."""
        if (parts := self._parts()) is not None:
            self._tasks.run(lambda _: _size_of(parts), self._on_measured, self._on_failed)

    def remove(self) -> None:
        """Delete all but what is being watched; ``changed`` follows."""
        parts = self._parts()
        if parts is None or self.is_removing:
            return

        def drop(_: Task) -> StreamedSize:
            parts.drop_all()
            return _size_of(parts)

        self.is_removing = True
        self._tasks.run(drop, self._on_removed, self._on_failed)
        self.changed.emit()

    def _on_measured(self, size: StreamedSize) -> None:
        self.size, self.problem = size, ""
        self.changed.emit()

    def _on_removed(self, size: StreamedSize) -> None:
        self.is_removing = False
        self._on_measured(size)
        self.removed.emit()

    def _on_failed(self, error: KnownError) -> None:
        self.is_removing = False
        self.problem = error_text(error)
        self.changed.emit()


def _size_of(parts: StreamedParts) -> StreamedSize:
    found, watched = parts.all(), parts.watched()
    return StreamedSize(
        sum(part.bytes for part in found),
        sum(part.bytes for part in found if part.target in watched),
    )
