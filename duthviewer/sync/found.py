"""A conference made of files: the talks that were found in recordings, as a catalogue."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.addresses import address_or_path, inner_path
from duthviewer.catalogue.conference import Conference, Recording, Span, Talk, Value
from duthviewer.catalogue.schema import LONGEST_ID, LONGEST_TITLE
from duthviewer.errors import KnownError
from duthviewer.names import is_text, shown
from duthviewer.slides.deck import Deck, DeckError

#: The files of a conference lie no deeper than this in its folder.
_DEEPEST = 2
#: What programs write as a deck's title on their own account
_NO_TITLE = re.compile(
    r"(untitled|(powerpoint |impress )?(presentation|präsentation|apresentação|presentatie)|slides?"
    r"|(slide|folie|dia) ?[0-9]*|title|titel|keynote|deck)[ -]*[0-9]*",
    re.IGNORECASE,
)
_PROGRAM = re.compile(r"^(microsoft (office )?powerpoint|powerpoint presentation) *[-:] *", re.I)
_SUFFIX = re.compile(r"\.(pptx?|ppsx?|odp|key|pdf|tex|html?|md|ipynb)$", re.IGNORECASE)


class FoundTalk(Value, frozen=True):
    """A talk that was found in a recording; times in seconds of it."""

    recording: Path
    deck: Path
    title: str
    start_s: float
    end_s: float
    confidence: float = 1.0
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Made:
    """A conference made of files, and which of them lie outside its catalogue's folder.

    Those are found only where their folder is searched too.
    """

    conference: Conference
    outside: tuple[Path, ...]


def common_folder(talks: Sequence[FoundTalk]) -> Path:
    """Where the catalogue of these talks is best put: where all their files are found from."""
    parents = [path.absolute().parent for talk in talks for path in (talk.recording, talk.deck)]
    beside = parents[0]
    with contextlib.suppress(ValueError):
        common = Path(os.path.commonpath(parents))
        # One near the root of the disk has nothing to do with the conference.
        if all(len(parent.relative_to(common).parts) <= _DEEPEST for parent in parents):
            return common
    return beside


def best_of(found: Sequence[FoundTalk]) -> list[FoundTalk]:
    """One talk for each deck: of several recordings, the one in which it is surest."""
    best: dict[Path, FoundTalk] = {}
    for talk in found:
        known = best.get(talk.deck)
        if known is None or talk.confidence > known.confidence:
            best[talk.deck] = talk
    return list(best.values())


def title_of(deck: Path) -> str:
    """What the talk of a deck may be called: as the PDF says, else as its file is. Reads the disk.

    Raises nothing: a deck that cannot be opened has a file name still.
    """
    try:
        with Deck(deck) as opened:
            said = opened.name() or ""
    except DeckError:
        said = ""
    said = _SUFFIX.sub("", _PROGRAM.sub("", _printable(said))).strip()
    # One word in small letters, or with underscores, is a file's name rather than a title.
    is_name = not re.search(r"\s", said) and ("_" in said or said == said.lower())
    if len(said) >= 3 and not _NO_TITLE.fullmatch(said) and not is_name:
        return said[:LONGEST_TITLE]
    words = " ".join(re.split(r"[\s_]+|(?<=\w)-(?=\w)", _printable(deck.stem))).strip()
    return (words[:1].upper() + words[1:])[:LONGEST_TITLE] or "Talk"


def conference_of(folder: Path, talks: Sequence[FoundTalk], title: str = "") -> Made:
    """The conference of these talks, for a catalogue that is to lie in ``folder``.

    ``title`` is what the conference is called; without it, as the folder is. Raises KnownError
    for a file whose name cannot be written.
    """
    # Imported here because the window, which shows what was found, goes without YAML.
    from duthviewer.catalogue.timelines import fitted

    folder = folder.absolute()
    outside: dict[Path, None] = {}
    paths = list(dict.fromkeys(talk.recording for talk in talks))
    recordings = {
        path: Recording(
            id=f"day-{number}",
            title=_plain(path.stem),
            file=_path_within(folder, path, outside, inner_path),
        )
        for number, path in enumerate(paths, 1)
    }
    ids: set[str] = set()
    made = []
    order = sorted(talks, key=lambda talk: (paths.index(talk.recording), talk.start_s))
    for number, talk in enumerate(order, 1):
        end_s = max(talk.end_s, talk.start_s + 0.001)
        made.append(
            Talk(
                id=_unused(_slug(talk.deck.stem) or f"talk-{number}", ids),
                title=_plain(talk.title) or f"Talk {number}",
                recording=recordings[talk.recording].id,
                start_s=round(talk.start_s, 3),
                end_s=round(end_s, 3),
                slides=_path_within(folder, talk.deck, outside, _slides),
                timeline=fitted(talk.spans, round(talk.start_s, 3), round(end_s, 3)),
            )
        )
    name = _plain(title) or _plain(folder.name) or "Conference"
    conference = Conference(
        id=_slug(name) or "conference",
        title=name,
        recordings=tuple(recordings.values()),
        talks=tuple(made),
    )
    return Made(conference, tuple(outside))


def _slides(text: str) -> str:
    return address_or_path(text, None)


def _path_within(
    folder: Path, path: Path, outside: dict[Path, None], allowed: Callable[[str], str]
) -> str | None:
    """The path as a catalogue in ``folder`` may name it; else the name of the file alone.

    A file outside is then found by that name, in the folders that a person has searched too.
    """
    path = path.absolute()
    # A link that leads out of the folder is passed over by those who read the catalogue.
    inside = path.is_relative_to(folder) and path.resolve().is_relative_to(folder.resolve())
    if not inside:
        outside[path] = None
    text = path.relative_to(folder).as_posix() if inside else path.name
    if not is_text(text):
        raise KnownError(
            f"The name of {shown(path)} is not UTF-8 and cannot stand in a catalogue: rename it."
        )
    # "./" keeps what looks like an address or a home folder from being taken for one.
    for written in (text, f"./{text}"):
        with contextlib.suppress(KnownError):
            return allowed(written)
    return None


def _plain(text: str) -> str:
    return _printable(text)[:LONGEST_TITLE]


def _printable(text: str) -> str:
    letters = (letter if letter.isprintable() else " " for letter in shown(text))
    return " ".join("".join(letters).split())


def _slug(text: str) -> str:
    """An id: small letters, digits, hyphens, the accents dropped."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_ID - 8].strip("-")


def _unused(slug: str, taken: set[str]) -> str:
    name, number = slug, 1
    while name in taken:
        number += 1
        name = f"{slug}-{number}"
    taken.add(name)
    return name
