"""Reads what the pace report needs, and measures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from duthviewer.library.media.cues import Cues
from duthviewer.review.chapters import page_titles
from duthviewer.review.pace.measure import DeckContent, compared_terms, measure
from duthviewer.review.pace.values import PaceReport
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sound.talk_sound import kept_sound, read_sound
from duthviewer.review.terms.picture_text import (
    can_read_pictures,
    has_words,
    kept_texts,
    read_pictures,
)
from duthviewer.review.terms.term_comparison import TermComparison
from duthviewer.slides.deck import Deck, DeckError

#: The share of the time that listening takes if pictures are read as well
_SOUND_SHARE = 0.4
#: Without a readable deck
NO_DECK = DeckContent({}, {}, 0)


def read_deck(path: Path | None) -> DeckContent:
    """Read the titles and texts of a deck; nothing without a readable one. Reads the disk."""
    if path is None:
        return NO_DECK
    try:
        with Deck(path) as deck:
            count = deck.page_count
            texts = {page: _text(deck, page) for page in range(1, count + 1)}
    except DeckError:
        return NO_DECK
    if not all(map(has_words, texts.values())):
        texts |= _without_text(kept_texts(path), texts)
    return DeckContent(page_titles(path, range(1, count + 1)), texts, count)


def read_pace(
    talk: ReviewedTalk,
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    found: Callable[[PaceReport], None] | None = None,
    *,
    cues: Cues | None = None,
    listen: bool = True,
) -> PaceReport:
    """Read the deck, the subtitles and the sound of a talk, and measure it.

    ``report`` receives the progress from 0 to 1, ``found`` each report that lacks only what takes
    longer. ``cues`` are the talk's, if they were read before. Reads the disk and may take
    seconds, so call it on a background thread. Sound that was not measured before takes several
    seconds for an hour, and so do pages that are pictures, if the extra `ocr` is installed; without
    ``listen`` both are left out.
    """
    deck = read_deck(talk.files.deck)
    if cues is None:
        cues = talk.read_cues(cancelled)
    sound = kept_sound(talk)
    pictures = _unread_pictures(talk, deck) if listen else ()
    if not listen or (sound is not None and not pictures):
        return measure(talk, deck, cues, sound)
    if found is not None:
        found(measure(talk, deck, cues, sound))
    share = 1.0 if not pictures else _SOUND_SHARE if sound is None else 0.0
    if sound is None:
        sound = read_sound(talk, _part_of(report, 0.0, share), cancelled)
        if found is not None and pictures:
            found(measure(talk, deck, cues, sound))
    if pictures and talk.files.deck is not None:
        texts = read_pictures(talk.files.deck, pictures, _part_of(report, share, 1.0), cancelled)
        deck = replace(deck, texts={**deck.texts, **_without_text(texts, deck.texts)})
    return measure(talk, deck, cues, sound)


def _unread_pictures(talk: ReviewedTalk, deck: DeckContent) -> tuple[int, ...]:
    """Return the pages that were shown, are pictures, and can be read but were not."""
    if talk.files.deck is None or not can_read_pictures():
        return ()
    known = kept_texts(talk.files.deck)
    shown = {span.page for span in talk.timeline if span.page is not None}
    return tuple(
        sorted(
            p for p in shown & set(deck.texts) if not has_words(deck.texts[p]) and p not in known
        )
    )


def _without_text(read: Mapping[int, str], texts: Mapping[int, str]) -> dict[int, str]:
    """Return the texts that were read of pages without a text of their own."""
    return {
        page: text for page, text in read.items() if page in texts and not has_words(texts[page])
    }


def _part_of(
    report: Callable[[float], None] | None, start: float, end: float
) -> Callable[[float], None]:
    """Return a report of the progress of one part of the work."""
    if report is None:
        return lambda _: None
    return lambda done: report(start + (end - start) * done)


def read_terms(
    talk: ReviewedTalk, cancelled: Callable[[], bool] = lambda: False
) -> TermComparison | None:
    """Compare the pages of a talk with its subtitles; None without any. Reads the disk."""
    cues = talk.read_cues(cancelled)
    if cues is None or cancelled():
        return None
    return compared_terms(talk, read_deck(talk.files.deck), cues)


def _text(deck: Deck, page: int) -> str:
    try:
        return deck.text(page)
    except DeckError:
        return ""
