"""Which slides the recordings of talks show, where they do not show all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline

#: A card has no room for a longer list.
_MOST_COMMAS = 2


class _Wanted(NamedTuple):
    """The deck of a talk, its version, and the pages that the timeline shows."""

    deck: Path
    version: object
    pages: frozenset[int]


def covered_text(pages: Collection[int], count: int) -> str:
    """Return which pages of a deck are shown: "12–40 of 57"; "" if all are, or none."""
    # Imported here because it is not needed before the first paint.
    from duthviewer.review.pace.values import page_ranges

    shown = [page for page in pages if page <= count]
    if not shown or len(shown) == count:
        return ""
    ranges = page_ranges(shown)
    if ranges.count(",") <= _MOST_COMMAS:
        text = QCoreApplication.translate("TalkRow", "{pages} of {count}")
        return text.format(pages=ranges, count=count)
    text = QCoreApplication.translate("TalkRow", "{number} of {count}")
    return text.format(number=len(shown), count=count)


class CoveredSlides(QObject):
    """Counts the pages of decks of talks with a timeline, one after the other, on a thread.

    Only the decks of talks in sight are opened: a conference may have a thousand.
    """

    #: What is covered was found (a text by the talk's id, see `covered_text`)
    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread of its own, so that a disk that does not answer delays nothing else.
        self._tasks = Tasks(self, threads=1)
        #: The talks with a timeline and a deck, and the talks in sight
        self._known: dict[str, _Wanted] = {}
        self._in_sight: tuple[str, ...] = ()
        self._waiting: dict[str, _Wanted] = {}
        self._task: Task | None = None
        #: The numbers of pages by deck and version, and what is shown
        self._counts: dict[tuple[Path, object], int] = {}
        self._shown: dict[str, str] = {}

    def look(
        self,
        conference: Conference,
        files: Mapping[str, TalkFiles],
        known: Mapping[str, ResolvedTimeline],
    ) -> None:
        """Find what is covered of this conference's talks, in place of the previous one's."""
        self._known.clear()
        for talk in conference.talks:
            resolved, of_talk = known.get(f"{conference.id}/{talk.id}"), files.get(talk.id)
            timeline = talk.timeline if resolved is None else resolved.timeline
            if timeline and of_talk is not None and of_talk.deck is not None:
                deck = of_talk.deck
                version = of_talk.versions.get(deck)
                self._known[talk.id] = _Wanted(deck, version, frozenset(timeline.pages))
        self._show({talk_id: "" for talk_id in self._shown if talk_id not in self._known})
        self.want(self._in_sight)

    def want(self, talk_ids: Iterable[str]) -> None:
        """Find what is covered of these talks, which are in sight."""
        self._in_sight = tuple(talk_ids)
        known = self._known
        self._waiting = {talk_id: known[talk_id] for talk_id in self._in_sight if talk_id in known}
        self._next()

    def forget(self) -> None:
        """Forget what was found, because another conference is shown."""
        self._known.clear()
        self._in_sight = ()
        self._waiting.clear()
        self._shown.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def is_idle(self) -> bool:
        return self._task is None

    def close(self) -> None:
        self._waiting.clear()
        self._tasks.close()

    def _next(self) -> None:
        texts = {}
        for talk_id, wanted in list(self._waiting.items()):
            if (count := self._counts.get((wanted.deck, wanted.version))) is not None:
                texts[talk_id] = covered_text(wanted.pages, count)
                del self._waiting[talk_id]
        self._show(texts)
        if self._task is not None or not self._waiting:
            return
        wanted = next(iter(self._waiting.values()))

        def read(_: Task) -> tuple[_Wanted, int]:
            from duthviewer.slides.deck import Deck, DeckError

            try:
                with Deck(wanted.deck) as deck:
                    return wanted, deck.page_count
            except DeckError:
                return wanted, 0  # The error is shown when the talk is opened.

        self._task = self._tasks.run(read, self._on_read, self._on_failed)

    def _show(self, texts: Mapping[str, str]) -> None:
        changed = {
            talk_id: text for talk_id, text in texts.items() if self._shown.get(talk_id, "") != text
        }
        if changed:
            self._shown.update(changed)
            self.found.emit(changed)

    def _on_read(self, read: tuple[_Wanted, int]) -> None:
        self._task = None
        wanted, count = read
        self._counts[wanted.deck, wanted.version] = count
        self._next()

    def _on_failed(self, _: KnownError) -> None:
        self._task = None
