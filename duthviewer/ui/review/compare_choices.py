"""The talks that another talk can be compared with, the likely ones first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.folding import folded
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.files import files_in
from duthviewer.library.conferences.find import talk_of
from duthviewer.library.conferences.folder_files import PATIENCE_S, list_folders
from duthviewer.library.conferences.overview import read_overview, read_talks
from duthviewer.library.conferences.own_copies import original_of
from duthviewer.library.store.chosen_files import read_chosen_files
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.review.reviewed_talk import ReviewedTalk, reviewed_talk

#: Titles that are at least this much alike (of 100) are likely those of one talk.
_ALIKE = 85.0


class TalkChoice(NamedTuple):
    """A talk to compare with. ``is_likely``: it has the same title or the same slides."""

    key: str
    title: str
    speakers: str
    conference: str
    catalogue: Path
    is_likely: bool = False
    #: What is searched: folded title, speakers and conference
    searched: str = ""


def talk_choices(
    talk: Talk, conference: Conference, catalogue: Path, store: Store | None
) -> list[TalkChoice]:
    """Return all other talks: likely ones, then those of the open conference, then the others.

    Reads the store; takes 0.1 s for 10,000 talks.
    """
    own = talk_key(conference.id, talk.id)
    found: dict[str, TalkChoice] = {}
    for other in conference.talks:
        key = talk_key(conference.id, other.id)
        speakers = ", ".join(speaker.name for speaker in other.speakers)
        found[key] = _choice(key, other.title, speakers, conference.title, catalogue)
    if store is not None:
        for known in read_talks(store, read_overview(store)).talks:
            one, listed = known.talk, known.listed
            if known.key not in found:
                found[known.key] = _choice(
                    known.key, one.title, one.speakers, listed.title, listed.path
                )
    found.pop(own, None)
    with_slides = {
        talk_key(conference.id, one.id)
        for one in conference.talks
        if talk.slides and one.slides == talk.slides
    }
    likely = _likely(talk, list(found.values()), with_slides)
    rest = [choice for key, choice in found.items() if key not in likely]
    return [*(found[key]._replace(is_likely=True) for key in likely), *rest]


def _choice(key: str, title: str, speakers: str, conference: str, catalogue: Path) -> TalkChoice:
    searched = folded(f"{title} {speakers} {conference}")
    return TalkChoice(key, title, speakers, conference, catalogue, searched=searched)


def _likely(talk: Talk, choices: Sequence[TalkChoice], with_slides: set[str]) -> list[str]:
    # Imported here because it is needed for this only.
    from rapidfuzz import fuzz, process

    titles = [folded(choice.title) for choice in choices]
    scores = {
        choices[number].key: score
        for _, score, number in process.extract(
            folded(talk.title), titles, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=20
        )
    }
    scores |= dict.fromkeys(with_slides & {choice.key for choice in choices}, 101.0)
    return sorted(scores, key=lambda key: -scores[key])


def read_choice(
    choice: TalkChoice,
    store: Store | None,
    media: Sequence[Path],
    is_cancelled: Callable[[], bool],
) -> ReviewedTalk:
    """Open the conference of a talk and find its files. Raises KnownError. Reads the disk."""
    conference = open_conference(choice.catalogue)
    talk = talk_of(conference, choice.key.partition("/")[2])
    folders = [choice.catalogue.parent]
    if (original := original_of(choice.catalogue)) is not None:
        # The files are beside the original.
        folders.append(original.parent)
    listed = list_folders(folders, list(media), PATIENCE_S)
    if is_cancelled():
        raise KnownError("The comparison was cancelled.")
    files = files_in(conference, listed, read_chosen_files(store, conference.id))
    return reviewed_talk(conference, talk, files, store)
