"""The folder with the pictures of a Markdown file: pages, and pictures of notes."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import quote

from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.slides.deck import Deck, DeckError
from duthviewer.writing import CannotWrite

_PAGE_PX = 960


class PictureFolder:
    """The folder with the pictures of a Markdown file. It is made when the first is put into it."""

    def __init__(self, path: Path, stills: NotePictures) -> None:
        self._folder = path.absolute().with_name(f"{path.stem}-pictures")
        self._stills = stills

    def still(self, name: str) -> str | None:
        """Copy a note's picture; return its address in the file, None if it is missing."""
        source = self._stills.path(name)
        if not source.is_file():
            return None
        return self._put(name, lambda to: shutil.copyfile(source, to))

    def page(self, deck: Deck, name: str, page: int) -> str | None:
        """Draw a page; return its address in the file, None if it cannot be drawn."""
        try:
            image = deck.render(page, _PAGE_PX).as_pillow()
        except DeckError:
            return None
        return self._put(name, lambda to: image.save(to, "PNG"))

    def _put(self, name: str, write: Any) -> str:
        try:
            self._folder.mkdir(exist_ok=True)
            write(self._folder / name)
        except OSError as error:
            raise CannotWrite(
                "{path} cannot be written: {reason}.",
                path=self._folder / name,
                reason=error.strerror or error,
            ) from error
        return f"{quote(os.fsencode(self._folder.name))}/{quote(name)}"


class DeckPictures:
    """Pictures of the pages of one talk's deck, each drawn once."""

    def __init__(self, noted: TalkWithNotes, pictures: PictureFolder | None) -> None:
        self._noted = noted
        self._pictures = pictures
        self._deck: Deck | None = None
        self._drawn: dict[int, str | None] = {}

    def __enter__(self) -> DeckPictures:
        files = self._noted.files
        if self._pictures is not None and files is not None and files.deck is not None:
            try:
                self._deck = Deck(files.deck)
            except DeckError:
                self._deck = None
        return self

    def __exit__(self, *_: object) -> None:
        if self._deck is not None:
            self._deck.close()

    def of(self, page: int) -> str | None:
        """Return the address of a page's picture; None without the page."""
        if self._deck is None or self._pictures is None or page > self._deck.page_count:
            return None
        if page not in self._drawn:
            talk = self._noted.key.replace("/", "-")
            name = f"{re.sub(r'[^A-Za-z0-9._-]', '_', talk)}-page-{page}.png"
            self._drawn[page] = self._pictures.page(self._deck, name, page)
        return self._drawn[page]
