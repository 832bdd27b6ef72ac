"""Writes notes to files for other programs."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.downloads.target_names import safe_title
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.store import Store
from duthviewer.review.note_formats.anki_deck import CardLabels, write_cards
from duthviewer.review.note_formats.note_context import NoteContext, expect_going, note_contexts
from duthviewer.review.note_formats.note_templates import (
    NoteTemplate,
    front_matter,
)
from duthviewer.review.notes import ENGLISH, NoteLabels, markdown, write_notes
from duthviewer.review.picture_folder import PictureFolder
from duthviewer.writing import CannotWrite, unfinished_file, write_whole

#: The suffixes of the kinds of files
KINDS = {"notes": ".md", "notes-csv": ".csv", "notes-json": ".json", "anki": ".apkg"}
#: What Obsidian does not take in names besides
_NOT_IN_NAMES = re.compile(r"[#^\[\]]")


@dataclass(frozen=True)
class NoteFormat:
    """What kind of file notes go to, and what is in it."""

    #: A key of `KINDS`
    kind: str = "notes"
    #: For Markdown: a name of `TEMPLATES`, or a file
    template: str | Path | None = None
    with_front_matter: bool = False
    with_sentences: bool = False

    @property
    def has_file_for_each_talk(self) -> bool:
        """Whether several talks need a folder, because a file can have one front matter only."""
        return self.kind == "notes" and (self.with_front_matter or self.template is not None)


def write_note_files(
    path: Path,
    talks: Sequence[TalkWithNotes],
    stills: NotePictures,
    store: Store | None,
    note_format: NoteFormat,
    words: NoteLabels = ENGLISH,
    card_words: CardLabels | None = None,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    overwrite: bool = False,
) -> Path:
    """Write notes to a file; return it, or the folder with a file for each of several talks.

    A file is replaced; those in a folder, which a person may have edited, only with ``overwrite``.
    Reads decks, subtitles and, for cards, recordings, so call it on a background thread. Raises
    KnownError.
    """
    if note_format.kind in ("notes-csv", "notes-json"):
        write_notes(path, note_format.kind, talks, stills, words)
        return path
    template = None if note_format.template is None else NoteTemplate(note_format.template)
    has_sentences = note_format.with_sentences or note_format.kind == "anki"
    contexts = note_contexts(talks, store, with_sentences=has_sentences, cancelled=cancelled)
    if note_format.kind == "anki":
        _write_cards(path, contexts, stills, card_words or CardLabels(), report, cancelled)
        return path
    if len(contexts) > 1 and note_format.has_file_for_each_talk:
        folder = path.with_suffix("") if path.suffix.lower() == KINDS["notes"] else path
        _make_folder(folder)
        files = _files_of(contexts, folder)
        if not overwrite and (existing := next(filter(Path.exists, files), None)) is not None:
            raise CannotWrite("{path} already exists. Nothing was written.", path=existing)
        for number, (context, file) in enumerate(zip(contexts, files, strict=True)):
            report(number / len(contexts))
            pictures = PictureFolder(file, stills)
            text = markdown_of([context], note_format, template, words, pictures, cancelled)
            expect_going(cancelled)
            write_whole(file, text)
        return folder
    pictures = PictureFolder(path, stills)
    text = markdown_of(contexts, note_format, template, words, pictures, cancelled)
    expect_going(cancelled)
    write_whole(path, text)
    return path


def markdown_of(
    contexts: Sequence[NoteContext],
    note_format: NoteFormat,
    template: NoteTemplate | None = None,
    words: NoteLabels = ENGLISH,
    pictures: PictureFolder | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Return the notes of talks as Markdown. Raises TemplateError."""
    if template is not None:
        return "\n".join(template.text(context, words, pictures, cancelled) for context in contexts)
    sentences = {
        note_id: sentence.text
        for context in contexts
        for note_id, sentence in context.sentences.items()
    }
    text = markdown([one.noted for one in contexts], words, pictures, sentences)
    if note_format.with_front_matter and len(contexts) == 1:
        return front_matter(contexts[0]) + text
    return text


def _write_cards(
    path: Path,
    contexts: Sequence[NoteContext],
    stills: NotePictures,
    words: CardLabels,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    try:
        with (
            tempfile.TemporaryDirectory(prefix="duthviewer-cards-") as folder,
            unfinished_file(path) as unfinished,
        ):
            write_cards(unfinished, contexts, stills, Path(folder), words, report, cancelled)
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
        ) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=folder, reason=error.strerror or error
        ) from error


def _files_of(contexts: Sequence[NoteContext], folder: Path) -> list[Path]:
    """Return a file for each talk, with names that every file system takes, and Obsidian."""
    files, taken = [], set[str]()
    for context in contexts:
        title = safe_title(_NOT_IN_NAMES.sub(" ", context.noted.title))
        name = title or context.noted.key.replace("/", "-")
        unique, number = name, 1
        while unique.casefold() in taken:
            number += 1
            unique = f"{name} {number}"
        taken.add(unique.casefold())
        files.append(folder / f"{unique}.md")
    return files
