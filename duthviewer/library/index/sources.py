"""The sources of a talk's passages, and marks that show whether they changed."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from duthviewer.catalogue.conference import Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import TalkClock, talk_clock
from duthviewer.library.conferences.talk_cues import fitted_cues, subtitle_files
from duthviewer.library.index.passages import Passage, cues, on_one_line, pages
from duthviewer.library.index.tables import Tier
from duthviewer.library.media.cues import Cue, Cues, read_cues
from duthviewer.library.store.notes import Note
from duthviewer.slides.slides_per_page import slides_per_page

logger = logging.getLogger(__name__)

#: The name of the mark for the times at which pages are shown
SHOWN = "shown"

#: The cost of reading a source that is not a large file
_CHEAP = 2_000


@dataclass(frozen=True, slots=True)
class PassageSource:
    """The source of a talk's passages of one tier.

    ``mark`` changes with the source; "" means that there is none. ``read`` returns the passages and
    may read the disk. ``cost`` is the approximate number of bytes to read.
    """

    tier: Tier
    mark: str
    read: Callable[[], Sequence[Passage]]
    cost: int = _CHEAP

    @property
    def name(self) -> str:
        """The source's name among the marks of the index."""
        return self.tier.name.lower()


@dataclass(frozen=True, slots=True)
class TalkSources:
    """A talk to index. ``end_s`` is None if it is the end of the recording.

    ``shown_s`` has the time at which each page is first shown, in offsets of ``clock``, as all
    passages; ``delay_s`` is the subtitle delay that the user set.
    """

    talk: Talk
    end_s: float | None
    files: TalkFiles
    notes: Sequence[Note]
    shown_s: Mapping[int, float]
    delay_s: float = 0.0
    clock: TalkClock | None = None

    @property
    def _clock(self) -> TalkClock:
        return self.clock or talk_clock(self.talk, self.files)

    def _note_s(self, note: Note) -> float | None:
        return self._clock.offset_of(note.at_s, note.clock)

    @property
    def shown_mark(self) -> str:
        return _mark(*sorted(self.shown_s.items())) if self.shown_s else ""

    def sources(self) -> Iterator[PassageSource]:
        """Yield all sources, quick ones first. Checks files without reading them."""
        talk = self.talk
        speakers = ", ".join(on_one_line(speaker.name) for speaker in talk.speakers)
        heading = f"{on_one_line(talk.title)}\n{speakers}"
        yield PassageSource(Tier.TITLE, _mark(heading), lambda: [Passage(heading, talk.start_s)])
        abstract = on_one_line(talk.abstract or "")
        yield PassageSource(
            Tier.ABSTRACT,
            _mark(abstract, talk.start_s) if abstract else "",
            lambda: [Passage(abstract, talk.start_s)],
        )
        noted = [(note.id, self._note_s(note), note.page, note.text) for note in self.notes]
        yield PassageSource(Tier.NOTE, _mark(*noted) if noted else "", self._read_notes)
        subtitles = subtitle_files(self.files, self._clock)
        marks = [_file_mark(path) for path in subtitles]
        stretch: tuple[object, ...] = (
            talk.start_s,
            self.end_s,
            self.files.offset_s,
            self.delay_s,
        )
        if any(path in self.files.other_subtitles for path in subtitles):
            # They are converted, so what they hold depends on the alignment.
            stretch = (*stretch, *sorted(self._clock.alignments.items()))
        yield PassageSource(
            Tier.CUE,
            _mark(stretch, *marks) if any(marks) else "",
            self._read_cues,
            _CHEAP + sum(map(_size, subtitles)),
        )
        deck = self.files.deck
        mark = "" if deck is None else _file_mark(deck)
        cost = _CHEAP if deck is None else _CHEAP + _size(deck)
        chosen = None if deck is None else slides_per_page(deck)
        values = (mark,) if chosen is None else (mark, chosen)
        yield PassageSource(Tier.PAGE, mark and _mark(*values), self._read_pages, cost)

    def _read_notes(self) -> list[Passage]:
        return [
            Passage(text, self._note_s(note), note.page)
            for note in self.notes
            if (text := on_one_line(note.text))
        ]

    def _read_cues(self) -> list[Passage]:
        later_s = self._clock.later_s
        # A talk's own video may be cut differently from the day's recording.
        is_own = self._clock.is_own
        start_s = self.files.offset_s - self.delay_s
        end_s = None if is_own or self.end_s is None else self.end_s - self.delay_s
        passages: list[Passage] = []
        seen: set[tuple[str, ...]] = set()
        for path in subtitle_files(self.files, self._clock):
            said = _cues_of(path)
            if said is not None:
                said = fitted_cues(said, path, self.files, self._clock)
            found = cues(_between(said, start_s, end_s), later_s + self.delay_s)
            texts = tuple(passage.text for passage in found)
            # Many recordings have the same subtitles under two names (en, en-orig).
            if texts and texts not in seen:
                seen.add(texts)
                passages += found
        return passages

    def _read_pages(self) -> list[Passage]:
        assert self.files.deck is not None
        return [
            Passage(
                page.text, None if page.page is None else self.shown_s.get(page.page), page.page
            )
            for page in pages(_page_texts(self.files.deck))
        ]


def _page_texts(path: Path) -> Iterator[tuple[int, str]]:
    # Not needed if no deck has changed; PDFium loads slowly.
    from duthviewer.slides.deck import Deck, DeckError, PageError

    told = ""
    try:
        with Deck(path) as deck:
            for page in range(1, deck.page_count + 1):
                try:
                    yield page, deck.text(page)
                except PageError as error:
                    # The other pages can still be searched.
                    told = told or str(error)
    except DeckError as error:
        told = str(error)
    if told:
        logger.warning("%s", told)


@lru_cache(maxsize=4)
def _read_once(path: Path, mark: str) -> Cues | None:
    """Read a subtitle file; consecutive talks share one file per day."""
    try:
        return read_cues(path)
    except KnownError:
        return None


def _cues_of(path: Path) -> Cues | None:
    return _read_once(path, _file_mark(path))


def _between(said: Cues | None, start_s: float, end_s: float | None) -> list[Cue]:
    if said is None:
        return []
    return said.between(start_s, float("inf") if end_s is None else end_s)


def _file_mark(path: Path) -> str:
    """Return a mark that identifies a version of a file; "" if it is missing."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _mark(*values: object) -> str:
    # Kept short: an index of 10,000 talks holds 50,000 of them.
    return hashlib.blake2b(repr(values).encode(errors="replace"), digest_size=9).hexdigest()
