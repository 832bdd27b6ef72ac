"""A conference made from files: the talks found in recordings, as a catalogue."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from duthviewer.catalogue.addresses import address_or_path, inner_path
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.schema import LONGEST_NAME, LONGEST_TITLE
from duthviewer.catalogue.texts import one_line, slug, unused_id
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError
from duthviewer.library.importing.texts import file_names as names
from duthviewer.names import is_text, shown
from duthviewer.slides.deck import Deck, DeckError

#: The files of a conference are at most this many folders below its catalogue
_DEEPEST = 2


class FoundTalk(Value, frozen=True):
    """A talk found in a recording. Times are seconds in the recording."""

    recording: Path
    deck: Path
    title: str
    start_s: float
    end_s: float
    confidence: float = 1.0
    timeline: Timeline = NO_TIMELINE
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True)
class MadeConference:
    """A conference made from files, and those of them outside its catalogue's folder.

    Files outside are found only if their folder is a media folder.
    """

    conference: Conference
    outside: tuple[Path, ...]


def common_folder(talks: Sequence[FoundTalk]) -> Path:
    """Return the best folder for the catalogue: one from which all files are found."""
    parents = [path.absolute().parent for talk in talks for path in (talk.recording, talk.deck)]
    beside = parents[0]
    with contextlib.suppress(ValueError):
        common = Path(os.path.commonpath(parents))
        # A folder near the root of the disk is not the conference's.
        if all(len(parent.relative_to(common).parts) <= _DEEPEST for parent in parents):
            return common
    return beside


def best_of(found: Sequence[FoundTalk]) -> list[FoundTalk]:
    """Keep one talk per deck: the one found with the highest confidence."""
    best: dict[Path, FoundTalk] = {}
    for talk in found:
        known = best.get(talk.deck)
        if known is None or talk.confidence > known.confidence:
            best[talk.deck] = talk
    return list(best.values())


def described(talks: Sequence[FoundTalk]) -> list[FoundTalk]:
    """Add titles and speakers from the decks and file names. Reads the disk.

    Raises nothing: a deck that cannot be opened is titled by its file name.
    """
    alone = Counter(talk.recording for talk in talks)
    return [_described(talk, alone[talk.recording] == 1) for talk in talks]


def _described(talk: FoundTalk, is_alone: bool) -> FoundTalk:
    """``is_alone``: the recording has no other talk, so its name may be this talk's title."""
    title = author = ""
    with contextlib.suppress(DeckError), Deck(talk.deck) as deck:
        title, author = names.deck_title(deck.name() or ""), deck.author() or ""
    if not title and is_alone:
        title = names.talk_title(talk.recording)
    if not title:
        title = names.file_title(talk.deck) or "Talk"
    return msgspec.structs.replace(talk, title=title, speakers=names.speakers(author))


def conference_of(folder: Path, talks: Sequence[FoundTalk], title: str = "") -> MadeConference:
    """Make a conference of these talks, for a catalogue in ``folder``.

    Without a ``title`` the conference is named after the folder. Raises KnownError for a file
    whose name cannot be written in a catalogue.
    """
    # Imported here because the window shows found talks without loading YAML.
    from duthviewer.catalogue.timeline_writer import fitted

    folder = folder.absolute()
    outside: dict[Path, None] = {}
    paths = list(dict.fromkeys(talk.recording for talk in talks))
    recordings = {
        path: Recording(
            id=f"day-{number}",
            title=names.recording_title(path) or _plain(path.stem),
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
                id=_taken(slug(talk.deck.stem) or f"talk-{number}", ids),
                title=_plain(talk.title) or f"Talk {number}",
                speakers=tuple(
                    Speaker(name=name) for each in talk.speakers if (name := _name(each))
                ),
                recording=recordings[talk.recording].id,
                start_s=round(talk.start_s, 3),
                end_s=round(end_s, 3),
                slides=_path_within(folder, talk.deck, outside, _slides),
                timeline=fitted(talk.timeline, round(talk.start_s, 3), round(end_s, 3)),
            )
        )
    name = _plain(title) or _plain(folder.name) or "Conference"
    conference = Conference(
        id=slug(name) or "conference",
        title=name,
        recordings=tuple(recordings.values()),
        talks=tuple(made),
    )
    return MadeConference(conference, tuple(outside))


def _slides(text: str) -> str:
    return address_or_path(text, None)


def _path_within(
    folder: Path, path: Path, outside: dict[Path, None], allowed: Callable[[str], str]
) -> str | None:
    """Return the path relative to ``folder``, or only the file name for a file outside it.

    A file outside is found by its name in the media folders.
    """
    path = path.absolute()
    # A symbolic link that leads out of the folder is ignored when the catalogue is read.
    inside = path.is_relative_to(folder) and path.resolve().is_relative_to(folder.resolve())
    if not inside:
        outside[path] = None
    text = path.relative_to(folder).as_posix() if inside else path.name
    if not is_text(text):
        raise KnownError(
            "The name of {path} is not UTF-8 and cannot be in a catalogue: rename it.",
            path=shown(path),
        )
    # "./" marks a path that would look like an address or a home folder.
    for written in (text, f"./{text}"):
        with contextlib.suppress(KnownError):
            return allowed(written)
    return None


def _plain(text: str) -> str:
    return one_line(text)[:LONGEST_TITLE]


def _name(text: str) -> str:
    return one_line(text)[:LONGEST_NAME]


def _taken(wanted: str, ids: set[str]) -> str:
    """Take an unused id."""
    name = unused_id(wanted, ids)
    ids.add(name)
    return name
