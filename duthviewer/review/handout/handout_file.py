"""Writes the handout of a talk as a PDF."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from duthviewer.errors import KnownError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.review.chapters import page_titles
from duthviewer.review.handout.contents import handout_of, on_one_line
from duthviewer.review.handout.slides import DECK, SlidePlacer, with_note_pictures
from duthviewer.review.handout.typesetter import typeset
from duthviewer.review.handout.values import Handout, HandoutLabels, HandoutOptions
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.slides.deck import Deck, DeckError
from duthviewer.writing import CannotWrite, write_whole

ENGLISH = HandoutLabels()
#: The part of the progress that is reading the slides
_READ = 0.6


class HandoutError(KnownError):
    """A handout cannot be made; the text gives the reason."""


class HandoutCancelled(KnownError):
    """The user cancelled the handout; nothing was written."""


def write_handout(
    path: Path,
    talk: ReviewedTalk,
    notes: Iterable[Note] = (),
    stills: NotePictures | None = None,
    options: HandoutOptions | None = None,
    labels: HandoutLabels = ENGLISH,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Handout:
    """Write the handout of a talk; return what is in it.

    An existing file stays until the new one is complete. Takes seconds, so call it on a background
    thread. Raises HandoutError, HandoutCancelled and CannotWrite.
    """
    options = HandoutOptions() if options is None else options

    def expect_going() -> None:
        if cancelled():
            raise HandoutCancelled("The handout was cancelled; nothing was written.")

    expect_going()
    deck, problem = _open(talk.files.deck, labels)
    try:
        if deck is None and talk.files.deck is not None:
            talk = replace(talk, files=replace(talk.files, deck=None))
        titles = {}
        if deck is not None:
            titles = page_titles(deck.path, range(1, deck.page_count + 1), labels.page)
        handout = handout_of(talk, titles, notes, options, labels, cancelled)
        if problem is not None:
            missing = [line for line in handout.missing if line != labels.no_slides]
            first = labels.no_pages.format(reason=problem)
            handout = msgspec.structs.replace(handout, missing=(first, *missing))
        if not handout.sections:
            raise HandoutError(
                "There is nothing to make a handout of: this talk has no slides, subtitles or notes"
                " on this computer."
            )
        with tempfile.TemporaryDirectory(prefix="duthviewer-handout-") as name:
            pdf, handout = _typeset(handout, Path(name), deck, labels, stills, report, expect_going)
            expect_going()
            write_whole(path, pdf)
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
        ) from error
    finally:
        if deck is not None:
            deck.close()
    report(1.0)
    return handout


def _open(path: Path | None, labels: HandoutLabels) -> tuple[Deck | None, str | None]:
    if path is None:
        return None, None
    try:
        return Deck(path), None
    except DeckError as error:
        return None, labels.explain(error)


def _typeset(
    handout: Handout,
    folder: Path,
    deck: Deck | None,
    labels: HandoutLabels,
    stills: NotePictures | None,
    report: Callable[[float], None],
    expect_going: Callable[[], None],
) -> tuple[bytes, Handout]:
    """Make the PDF and return it with what is in it.

    Pages that typst cannot embed are pictures in it.
    """
    handout = with_note_pictures(handout, stills, folder)
    placer = None
    if deck is not None:
        shutil.copyfile(deck.path, folder / DECK)
        placer = SlidePlacer(
            deck,
            folder,
            labels.explain,
            lambda done: report(_READ * done),
            expect_going,
        )
        handout = placer.placed(handout)
    report(_READ)
    made = typeset(handout, folder, expect_going)
    if made.pdf is None and placer is not None and made.bad_pages:
        handout = placer.with_pictures(handout, made.bad_pages)
        made = typeset(handout, folder, expect_going)
    if made.pdf is None and placer is not None:
        # It crashed or hung, or the pages found were not the cause.
        every = range(1, len(handout.sections) + 1)
        handout = placer.with_pictures(handout, every)
        made = typeset(handout, folder, expect_going)
    if made.pdf is None:
        raise HandoutError("The handout could not be made: {reason}", reason=made.reason)
    if made.no_font:
        line = labels.no_font.format(letters=on_one_line(made.no_font))
        handout = msgspec.structs.replace(handout, missing=(*handout.missing, line))
    return made.pdf, handout
