"""Reads what the pace report needs, and measures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from duthviewer.review.chapters import page_titles
from duthviewer.review.pace.measure import DeckContent, measure
from duthviewer.review.pace.values import PaceReport
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.slides.deck import Deck, DeckError

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
    return DeckContent(page_titles(path, range(1, count + 1)), texts, count)


def read_pace(
    talk: ReviewedTalk,
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PaceReport:
    """Read the deck, the subtitles and the sound of a talk, and measure it.

    ``report`` receives the progress from 0 to 1. Reads the disk and may take seconds, so call it on
    a background thread.
    """
    return measure(talk, read_deck(talk.files.deck), talk.read_cues(cancelled))


def _text(deck: Deck, page: int) -> str:
    try:
        return deck.text(page)
    except DeckError:
        return ""
