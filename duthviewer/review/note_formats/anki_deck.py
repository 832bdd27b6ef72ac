"""Notes as cards of Anki: the slide and the sentence in front, the note behind, with the sound.

The ids of decks and notes come from those of the talk and the note, so that importing a newer file
updates the cards, see https://docs.ankiweb.net/importing/packaged-decks.html.
"""

from __future__ import annotations

import contextlib
import hashlib
import html
import io
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import CONTROL
from duthviewer.errors import KnownError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.review.note_formats.note_context import NoteContext, expect_going
from duthviewer.slides.deck import Deck, DeckError

#: Any number, the same for ever: Anki knows the kind of note by it
_MODEL_ID = 1_652_403_817
_PAGE_PX = 1280
#: The sound: the sentence with a little before and after, else the seconds before the note
_BEFORE_S, _AFTER_S = 0.3, 0.4
_WITHOUT_SENTENCE_S = (8.0, 2.0)
_SHORTEST_S, _LONGEST_S = 3.0, 25.0

_FRONT = """<div class="talk">{{Talk}}</div>
{{Page}}
{{#Sentence}}<blockquote dir="auto">{{Sentence}}</blockquote>{{/Sentence}}
{{Sound}}"""
_BACK = """{{FrontSide}}
<hr id="answer">
<div class="note" dir="auto">{{Note}}</div>
{{Picture}}
<div class="talk">{{Link}}</div>"""
_CSS = """.card { font-family: sans-serif; font-size: 18px; text-align: center; }
.card img { max-width: 100%; }
.talk { font-size: 13px; opacity: 0.7; margin: 8px 0; }
blockquote { font-style: italic; margin: 12px auto; max-width: 40em; }
.note { margin: 12px auto; max-width: 40em; }"""
_FIELDS = ("Note", "Sentence", "Page", "Picture", "Sound", "Talk", "Link")


@dataclass(frozen=True)
class CardLabels:
    """The words on the cards besides the talk's own."""

    page: str = "Page {page}"
    open: str = "Open in duthviewer"


def write_cards(
    path: Path,
    contexts: Sequence[NoteContext],
    stills: NotePictures,
    media: Path,
    labels: CardLabels = CardLabels(),
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write the notes of talks to ``path`` as a package of Anki, a deck for each talk.

    ``media`` is an empty folder for the pictures and sounds until they are in the package. Returns
    the number of cards. Reads decks and recordings. Raises OSError and NotesCancelled.
    """
    import genanki

    model = genanki.Model(
        _MODEL_ID,
        "duthviewer note",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "Card 1", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )
    decks = []
    files: dict[str, Path] = {}
    total = sum(len(context.noted.notes) for context in contexts) or 1
    count = 0
    for context in contexts:
        deck = genanki.Deck(_deck_id(context.noted.key), _deck_name(context))
        with _CardMedia(context, stills, media, files) as made:
            for note in context.noted.notes:
                expect_going(cancelled)
                fields = _fields(context, note, made, labels)
                tags = [_tag(tag) for tag in ("duthviewer", *note.tags)]
                guid = genanki.guid_for("duthviewer", note.id)
                deck.add_note(genanki.Note(model=model, fields=fields, tags=tags, guid=guid))
                count += 1
                report(count / total)
        decks.append(deck)
    package = genanki.Package(decks, media_files=sorted(str(file) for file in files.values()))
    # Anki takes the version of a note that was changed last.
    package.write_to_file(str(path), timestamp=time.time())
    return count


def _fields(context: NoteContext, note: Note, made: _CardMedia, labels: CardLabels) -> list[str]:
    noted = context.noted
    time_text = clock(noted.position_s(note))
    where = [noted.title, "" if note.page is None else labels.page.format(page=note.page)]
    link = noted.link(note)
    links = [
        "" if link is None else f'<a href="{html.escape(link)}">{time_text}</a>',
        f'<a href="{html.escape(noted.address(note))}">{_text(labels.open)}</a>',
    ]
    fields = {
        "Note": _text(note.text),
        "Sentence": _text(context.sentence(note)),
        "Page": _picture(made.page(note.page)),
        "Picture": _picture(made.still(note.still)),
        "Sound": "" if (sound := made.sound(note)) is None else f"[sound:{sound}]",
        "Talk": _text(" · ".join(filter(None, (*where, time_text)))),
        "Link": " · ".join(filter(None, links)),
    }
    if not fields["Note"]:
        # Anki refuses a note whose first field is empty.
        fields["Note"] = _text(time_text)
    return [fields[name] for name in _FIELDS]


class _CardMedia:
    """The pictures and sounds of one talk's cards, named by their content."""

    def __init__(
        self, context: NoteContext, stills: NotePictures, folder: Path, files: dict[str, Path]
    ) -> None:
        self._context = context
        self._stills = stills
        self._folder = folder
        self._files = files
        self._deck: Deck | None = None
        self._pages: dict[int, str | None] = {}

    def __enter__(self) -> _CardMedia:
        files = self._context.noted.files
        if files is not None and files.deck is not None:
            with contextlib.suppress(DeckError):
                self._deck = Deck(files.deck)
        return self

    def __exit__(self, *_: object) -> None:
        if self._deck is not None:
            self._deck.close()

    def page(self, page: int | None) -> str | None:
        """Return the file name of a page's picture."""
        if page is None or self._deck is None or page > self._deck.page_count:
            return None
        if page not in self._pages:
            self._pages[page] = self._draw(self._deck, page)
        return self._pages[page]

    def still(self, name: str | None) -> str | None:
        """Return the file name of a note's own picture."""
        if name is None:
            return None
        try:
            return self._put(self._stills.path(name).read_bytes(), "jpg")
        except (OSError, ValueError):
            return None

    def sound(self, note: Note) -> str | None:
        """Return the file name of what was said at a note."""
        reviewed = self._context.reviewed
        at_s = self._context.positions_s.get(note.id)
        if reviewed is None or at_s is None or reviewed.files.recording is None:
            return None
        start_s, end_s = _sound_range(self._context, note, at_s)
        start_s = max(start_s, 0.0)
        end_s = max(min(end_s, reviewed.length_s or end_s), start_s + 1.0)
        content = _sound(reviewed.files.recording, reviewed.file_s(start_s), reviewed.file_s(end_s))
        return None if content is None else self._put(content, "mp3")

    def _draw(self, deck: Deck, page: int) -> str | None:
        try:
            image = deck.render(page, _PAGE_PX).as_pillow()
        except DeckError:
            return None
        out = io.BytesIO()
        image.save(out, "JPEG", quality=88)
        return self._put(out.getvalue(), "jpg")

    def _put(self, content: bytes, suffix: str) -> str:
        name = f"duthviewer-{hashlib.sha256(content).hexdigest()[:24]}.{suffix}"
        if name not in self._files:
            path = self._folder / name
            path.write_bytes(content)
            self._files[name] = path
        return name


def _sound_range(context: NoteContext, note: Note, at_s: float) -> tuple[float, float]:
    sentence = context.sentences.get(note.id)
    if sentence is None:
        before_s, after_s = _WITHOUT_SENTENCE_S
        return at_s - before_s, at_s + after_s
    start_s, end_s = sentence.start_s - _BEFORE_S, sentence.end_s + _AFTER_S
    end_s = max(end_s, start_s + _SHORTEST_S)
    return start_s, min(end_s, start_s + _LONGEST_S)


def _sound(recording: Path, start_s: float, end_s: float) -> bytes | None:
    """Return the sound between two times of a file as MP3; None without sound."""
    import av

    from duthviewer.review.media_file.sound_track import SoundTrack

    out = io.BytesIO()
    try:
        with av.open(out, "w", format="mp3") as container:
            track = SoundTrack(recording, container, start_s, end_s)
            try:
                if not track.has_sound:
                    return None
                track.write_rest()
            finally:
                track.close()
    except (KnownError, OSError, av.FFmpegError):
        # A card without its sound is still useful.
        return None
    return out.getvalue() or None


def _text(text: str) -> str:
    """Return a text as HTML. Anki also reads ``[sound:…]`` and ``[latex]``, so "[" is escaped."""
    lines = [html.escape(CONTROL.sub("", line)) for line in text.strip().splitlines()]
    return "<br>".join(lines).replace("[", "&#91;").replace("{{", "{&#123;")


def _picture(name: str | None) -> str:
    return "" if name is None else f'<img src="{name}">'


def _tag(tag: str) -> str:
    # A tag of Anki has no spaces; "::" would nest it, as "/" does here.
    return "".join(tag.split()).replace("/", "::")


def _deck_id(key: str) -> int:
    digest = hashlib.sha256(f"duthviewer\0{key}".encode()).digest()
    # Anki's ids are milliseconds since 1970; 0 and 1 are taken.
    return (1 << 30) + int.from_bytes(digest[:4])


def _deck_name(context: NoteContext) -> str:
    """Return the deck's name: the talk below the conference."""
    noted = context.noted
    conference = noted.key.partition("/")[0]
    if noted.source is not None:
        conference = noted.source.conference.title
    return f"{_deck_part(conference)}::{_deck_part(noted.title)}"


def _deck_part(text: Any) -> str:
    line = " ".join(CONTROL.sub(" ", str(text)).split())
    # Two colons would make a further level.
    return line.replace("::", ": :").strip(":")[:100] or "duthviewer"
