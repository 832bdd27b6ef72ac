"""Searches the index off the GUI thread; a new request cancels older ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.index import HitKind, SearchIndex, SearchResult
from duthviewer.ui.background.tasks import Task, Tasks

#: Hits requested first; more follow when a person scrolls to the end.
FIRST_HITS = 60
#: Most hits listed of one talk when it is expanded
MOST_OF_A_TALK = 500


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search: query, kinds, and the conference (id) or talk (key) to search in."""

    text: str = ""
    kinds: tuple[HitKind, ...] = ()
    conference: str | None = None
    talk: str | None = None
    limit: int = FIRST_HITS


@dataclass(frozen=True, slots=True)
class SearchResponse:
    """The result of a request."""

    question: SearchRequest
    found: SearchResult


class Searcher(QObject):
    """A thread that searches the index. Results of outdated requests are dropped."""

    #: A request is answered (SearchResponse)
    answered = Signal(object)
    #: The search failed (message to show)
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = SearchIndex(path)
        self._tasks = Tasks(self, threads=1)
        self._asked: Task | None = None

    def ask(self, question: SearchRequest) -> None:
        """Start a search, cancelling the previous one."""
        self.stop()
        index = self._index

        def find(_: Task) -> SearchResponse:
            found = index.find(
                question.text,
                conference=question.conference,
                talk=question.talk,
                kinds=question.kinds,
                limit=question.limit,
            )
            return SearchResponse(question, found)

        self._asked = self._tasks.run(find, self._on_found, self._on_failed)

    def stop(self) -> None:
        """Cancel the current search."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
            self._index.interrupt()

    def is_idle(self) -> bool:
        """Return whether no search is running."""
        return self._asked is None

    def close(self) -> None:
        """Stop and release the file."""
        self.stop()
        if self._tasks.close():
            self._index.close()

    def _on_found(self, answer: SearchResponse) -> None:
        self._asked = None
        self.answered.emit(answer)

    def _on_failed(self, error: KnownError) -> None:
        self._asked = None
        self.failed.emit(error_text(error))
