"""A folder with recordings, decks, and what programs write beside recordings.

What lies beside a recording says where its talks are: an info.json or .description of yt-dlp, an
.nfo, a list of times, or the chapters in the recording. Where nothing does, recordings and decks
have to be compared: `DecksToLocate` lists them for the caller, as that needs `duthviewer.sync`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.catalogue.problems import CatalogueError, quoted
from duthviewer.errors import translatable
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.library.importing import chapters, file_names, info_json, nfo, times_list
from duthviewer.library.importing.dates import date_in
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.times_text import find_times
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
)
from duthviewer.names import shown

if TYPE_CHECKING:
    from duthviewer.library.importing.sources import ImportContext

#: Larger files beside a recording are not read for times.
_LARGEST_TEXT = 2 * 2**20
_MOST_FILES = 5000
_LISTS = (".txt", ".md", ".description", ".rst")
#: Text files that programs write, which are no lists of times
_OTHER_TEXTS = re.compile(
    r"(?:read ?me|licen[cs]e|copying|changelog|urls?|archive).*", re.IGNORECASE
)
_NO_WORDS = frozenset(
    (
        "the", "a", "an", "of", "and", "for", "in", "to", "on", "with", "is", "der", "die", "das",
        "und", "talk", "slides", "deck", "final", "pdf", "video",
    )
)  # fmt: skip


class DecksToLocate(ImportFailed):
    """A folder whose talks have to be found by comparing its recordings with its decks."""

    def __init__(self, folder: Path, recordings: Sequence[Path], decks: Sequence[Path]) -> None:
        super().__init__(
            "Nothing in {source} says where the talks are: its recordings ({recordings}) have to "
            "be compared with its decks ({decks}). Choose Make a conference from files, or run "
            "duthviewer locate.",
            source=quoted(shown(folder), 200),
            recordings=len(recordings),
            decks=len(decks),
        )
        self.folder = folder
        self.recordings = tuple(recordings)
        self.decks = tuple(decks)


@dataclass(slots=True)
class FolderContents:
    """The files of a folder that belong to a conference, in natural order of their names."""

    folder: Path
    recordings: list[Path] = field(default_factory=list)
    decks: list[Path] = field(default_factory=list)
    catalogues: list[Path] = field(default_factory=list)
    #: Files that describe recordings, by their names in lower case
    beside: dict[str, Path] = field(default_factory=dict)
    texts: list[Path] = field(default_factory=list)

    def relative(self, path: Path) -> str:
        """Return the path of a file in the catalogue's folder."""
        return f"./{path.relative_to(self.folder).as_posix()}"


def recognises(document: Document) -> bool:
    """Return whether a folder has recordings, or descriptions of some."""
    if not document.is_folder:
        return False
    found = contents_of(document)
    return bool(found.recordings or found.catalogues or found.beside)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a folder. Raises DecksToLocate where decks have to be compared."""
    found = contents_of(document)
    if found.catalogues:
        return _of_catalogue(found.catalogues[0], document.name)
    draft = Draft(document.name, _title(found))
    unknown = []
    for path in found.recordings:
        context.check()
        context.report(path.name)
        if not _add_recording(draft, found, path, context):
            unknown.append(path)
    if unknown and not draft.talks and (listed := _by_list(found)) is not None:
        return listed
    _add_unknown(draft, found, unknown)
    if not found.recordings:
        _add_descriptions(draft, found, context)
    _match_decks(draft, found)
    return draft.finish()


def contents_of(document: Document) -> FolderContents:
    """Return what lies in a folder; recordings and decks may lie in folders below it."""
    if document.path is None:
        raise ImportFailed("{source} is not a folder.", source=quoted(document.name, 200))
    found = FolderContents(document.path)
    sound: list[Path] = []
    for count, each in enumerate(document.files()):
        path = each.path
        if path is None or count > _MOST_FILES:
            break
        name, suffix = path.name.lower(), path.suffix.lower()
        extension = suffix.removeprefix(".")
        is_here = path.parent == document.path
        if name.endswith((".info.json", ".nfo", ".description")):
            found.beside[path.relative_to(document.path).as_posix().lower()] = path
        if extension in VIDEO:
            found.recordings.append(path)
        elif extension in AUDIO:
            sound.append(path)
        elif extension == "pdf":
            found.decks.append(path)
        elif is_here and name in ("catalogue.yaml", "catalogue.yml"):
            found.catalogues.append(path)
        elif is_here and suffix in _LISTS and not _OTHER_TEXTS.fullmatch(path.stem):
            found.texts.append(path)
    # Beside videos, sound is mostly a second version of them.
    found.recordings = sorted(found.recordings or sound, key=_natural)
    found.decks.sort(key=_natural)
    found.texts.sort(key=_natural)
    return found


def _title(found: FolderContents) -> str:
    for name in ("playlist.info.json", "tvshow.nfo"):
        if (path := found.beside.get(name)) is not None:
            with suppress(ImportFailed):
                document = Document(path=path)
                if path.suffix == ".json":
                    return str(document.json_object().get("title") or "")
                return (document.xml.findtext("title") or "").strip()
    # Of a playlist, yt-dlp writes an info.json named after the playlist.
    for path in found.beside.values():
        if path.name.endswith(".info.json"):
            info = Document(path=path).json_object()
            if info.get("_type") == "playlist" and isinstance(info.get("title"), str):
                return str(info["title"])
    return file_names.file_title(found.folder.absolute())


def _of_catalogue(path: Path, source: str) -> ImportedConference:
    from duthviewer.catalogue.reader import read_catalogue

    try:
        conference = read_catalogue(path)
    except CatalogueError as error:
        raise ImportFailed(
            "{source} has a catalogue with mistakes: {reason}",
            source=quoted(source, 200), reason=error.problems[0] if error.problems else error,
        ) from error  # fmt: skip
    finding = Finding(
        certainty=Certainty.UNDERSTOOD,
        template=translatable("The folder already has a catalogue: {file}."),
        values={"file": quoted(path.name)},
        source=source,
    )
    return ImportedConference(conference=conference, findings=(finding,))


# Recordings.


def _beside(found: FolderContents, path: Path, ending: str) -> Document | None:
    relative = path.relative_to(found.folder).with_suffix("").as_posix().lower()
    described = found.beside.get(relative + ending)
    return None if described is None else Document(path=described)


def _add_recording(draft: Draft, found: FolderContents, path: Path, context: ImportContext) -> bool:
    """Add the talks that something says are in a recording; return whether there are any."""
    file = found.relative(path)
    info = _beside(found, path, ".info.json")
    if info is not None and info_json.recognises(info):
        with suppress(ImportFailed):
            one = info_json.conference_of(info.json_object(), info.name, context, file=file)
            _join(draft, one)
            return True
    described = _beside(found, path, ".nfo") or _nfo_of_film(found, path)
    if described is not None and nfo.recognises(described):
        with suppress(ImportFailed):
            if nfo.add_videos(draft, described, file):
                return True
    for text in (_beside(found, path, ".description"), _list_of(found, path)):
        if text is not None and _add_times(draft, text, path, file):
            return True
    return bool(chapters.add_recording(draft, path, file, is_whole=False))


def _nfo_of_film(found: FolderContents, path: Path) -> Document | None:
    """Return the movie.nfo of a folder with one film."""
    if len(found.recordings) != 1 or path.parent != found.folder:
        return None
    described = found.beside.get("movie.nfo")
    return None if described is None else Document(path=described)


def _list_of(found: FolderContents, path: Path) -> Document | None:
    same = [each for each in found.texts if each.stem == path.stem]
    return Document(path=same[0]) if same else None


def _add_times(draft: Draft, document: Document, path: Path, file: str) -> bool:
    if document.is_binary or len(document.head) > _LARGEST_TEXT:
        return False
    parts = find_times(document.text[:_LARGEST_TEXT]).parts
    if len(parts) != 1 or len(parts[0].entries) < 2:
        return False
    recording = draft.add_recording(
        id_hint="" if draft.recordings else "day-1",
        title=file_names.recording_title(path) or path.stem,
        date=date_in(path.stem),
        url=None if parts[0].is_url_guessed else parts[0].url,
        file=file,
        is_planned=parts[0].is_planned,
    )
    return bool(times_list.add_entries(draft, parts[0], recording))


def _join(draft: Draft, one: ImportedConference) -> None:
    """Add the recordings and talks of another import to a draft."""
    conference = one.conference
    draft.findings += one.findings
    draft.files += one.files
    names: dict[str, str] = {}
    for each in conference.recordings:
        names[each.id] = draft.add_recording(
            id_hint=each.id if not draft.recordings else "",
            title=each.title,
            date=each.date,
            url=each.url,
            file=each.file,
            is_planned=each.times == "planned",
            licence=each.licence or conference.licence,
        )
    for talk in conference.talks:
        draft.add_talk(
            talk.title,
            recording=names[talk.recording],
            start_s=talk.start_s,
            end_s=talk.end_s,
            id_hint=talk.id,
            speakers=talk.speakers,
            abstract=talk.abstract,
            slides=talk.slides,
            thumbnail=talk.thumbnail,
            also=talk.also,
            licence=talk.licence,
            timeline=talk.timeline,
        )
    dates = [day for each in draft.recordings if (day := each.date) is not None]
    if dates:
        draft.start, draft.end = min(dates), max(dates)


def _by_list(found: FolderContents) -> ImportedConference | None:
    """Return the conference of a list of times in the folder, with its recordings in order."""
    for path in found.texts:
        document = Document(path=path)
        with suppress(ImportFailed):
            if document.is_binary or document.path is None:
                continue
            listed = find_times(document.text[:_LARGEST_TEXT])
            count = sum(len(part.entries) for part in listed.parts)
            if count < 2 or len(listed.parts) > len(found.recordings):
                continue
            draft = Draft(document.name, listed.title or _title(found))
            times_list.add_text(draft, listed)
            for recording, media in zip(draft.recordings, found.recordings, strict=False):
                draft.change_recording(recording.id, file=_file(draft, found, media))
                draft.guessed(
                    translatable("The times of {recording} are those of {file}."),
                    recording=recording.title or recording.id, file=quoted(media.name, 200),
                )  # fmt: skip
            for media in found.recordings[len(draft.recordings) :]:
                draft.left_out(
                    translatable("{file}, which is not in the list of times."),
                    file=quoted(media.name, 200),
                )
            _match_decks(draft, found)
            return draft.finish()
    return None


def _file(draft: Draft, found: FolderContents, path: Path) -> str | None:
    """Return a path that is valid in a catalogue."""
    trial = Draft(draft.source)
    trial.add_recording(file=found.relative(path))
    draft.findings += trial.findings
    return trial.recordings[0].file


def _add_unknown(draft: Draft, found: FolderContents, unknown: Sequence[Path]) -> None:
    """Add recordings about which nothing is known, each as one talk, if that is plausible."""
    if not unknown:
        return
    decks = found.decks
    is_pair = len(found.recordings) == 1 and len(decks) == 1
    named = sum(_best(path.stem, decks) is not None for path in unknown)
    if decks and not is_pair and not draft.talks and named < len(unknown) / 2:
        raise DecksToLocate(found.folder, found.recordings, decks)
    for path in unknown:
        talks = chapters.add_recording(draft, path, found.relative(path))
        if is_pair and talks:
            deck = decks[0]
            draft.change_talk(talks[0], slides=_slides(draft, found, deck))
            draft.guessed(
                translatable("{deck} is the only deck, so it belongs to {title}."),
                talk=talks[0], deck=quoted(deck.name, 200),
                title=quoted(draft.talks[-1].title, 100),
            )  # fmt: skip


def _add_descriptions(draft: Draft, found: FolderContents, context: ImportContext) -> None:
    """Add what info.json files and .nfo files describe, without recordings."""
    for path in sorted(found.beside.values(), key=_natural):
        context.check()
        document = Document(path=path)
        with suppress(ImportFailed):
            if info_json.recognises(document):
                info = document.json_object()
                if info.get("_type") == "playlist" and len(found.beside) > 1:
                    continue
                _join(draft, info_json.read(document, context))
            elif nfo.recognises(document):
                nfo.add_videos(draft, document, None)


# Decks.


def _match_decks(draft: Draft, found: FolderContents) -> None:
    """Give talks without slides the decks whose names are like their titles or speakers."""
    used = {talk.slides for talk in draft.talks}
    free = [deck for deck in found.decks if found.relative(deck) not in used]
    for talk in draft.talks:
        if talk.slides is not None or not free:
            continue
        names = " ".join([talk.title, *(each.name for each in talk.speakers)])
        deck = _best(names, free)
        if deck is not None:
            free.remove(deck)
            draft.change_talk(talk.id, slides=_slides(draft, found, deck))
            draft.guessed(
                translatable("{deck} belongs to {title}, judging by its name."),
                talk=talk.id, deck=quoted(deck.name, 200), title=quoted(talk.title, 100),
            )  # fmt: skip
    used = {talk.slides for talk in draft.talks}
    for deck in free:
        if found.relative(deck) not in used and _slides(Draft(""), found, deck) not in used:
            draft.left_out(
                translatable("{deck}, because no talk has a similar name."),
                deck=quoted(deck.name, 200),
            )


def _slides(draft: Draft, found: FolderContents, deck: Path) -> str | None:
    trial = Draft(draft.source)
    recording = trial.add_recording()
    trial.add_talk("x", recording=recording, slides=found.relative(deck))
    draft.findings += trial.findings
    return trial.talks[0].slides


def _best(text: str, decks: Sequence[Path]) -> Path | None:
    """Return the deck whose name shares most words with a text, if no other is as near."""
    words = _words(text)
    scores = sorted(
        ((_likeness(words, _words(deck.stem)), number) for number, deck in enumerate(decks)),
        reverse=True,
    )
    if not scores or scores[0][0] < 0.5 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return decks[scores[0][1]]


def _likeness(words: frozenset[str], others: frozenset[str]) -> float:
    """Return which part of the words of a deck's name a talk has, from 0 to 1."""
    return len(words & others) / len(others) if others else 0.0


def _words(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", re.sub(r"\[[\w-]{11}\]", " ", text)).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return frozenset(re.findall(r"[^\W\d_]{2,}|\d{2,}", plain.replace("_", " "))) - _NO_WORDS


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Return a key that sorts "day 10" after "day 9"."""
    return [
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in re.split(r"([0-9]{1,9})", path.as_posix().lower())
        if part
    ]
