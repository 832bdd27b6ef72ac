"""What can be downloaded of each talk, and which of its videos by default. Imports no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.values import USUAL_HEIGHT, DownloadKind


@dataclass(frozen=True)
class TalkOffer:
    """A talk with the videos that it can have: the recording of its day, or one of its own."""

    talk: Talk
    #: Whether its recording is on this computer already
    is_here: bool
    has_day: bool
    has_own: bool

    @property
    def has_choice(self) -> bool:
        """Whether there are two videos to choose from."""
        return self.has_day and self.has_own and not self.is_here


@dataclass(frozen=True)
class DownloadRequest:
    """What to download: which files of which talks, and where to."""

    talks: tuple[str, ...]
    #: The talks of which the own video is wanted, not the day's recording
    own_video: frozenset[str] = frozenset()
    kinds: frozenset[DownloadKind] = frozenset(DownloadKind)
    height: int = USUAL_HEIGHT
    #: None: where files of this conference are kept
    folder: Path | None = None


def offers_of(
    conference: Conference, files: Mapping[str, TalkFiles], talks: Iterable[Talk]
) -> list[TalkOffer]:
    """Return what each talk offers; ``files`` are those on this computer by the talk's id."""
    offers = []
    for talk in talks:
        of_talk = files.get(talk.id)
        offers.append(
            TalkOffer(
                talk,
                is_here=of_talk is not None and of_talk.recording is not None,
                has_day=conference.recording_by_id[talk.recording].url is not None,
                has_own=bool(talk.also),
            )
        )
    return offers


def usual_own_videos(offers: Sequence[TalkOffer]) -> frozenset[str]:
    """Return the talks of which the own video is the better default.

    It is a fraction of the day's size. But if one of the requested talks is only in the day's
    recording, that recording is needed anyway and holds the others, too.
    """
    days = {offer.talk.recording for offer in offers if not offer.is_here and not offer.has_own}
    return frozenset(
        offer.talk.id
        for offer in offers
        if offer.has_own and (offer.talk.recording not in days or not offer.has_day)
    )


def all_days(offers: Sequence[TalkOffer]) -> frozenset[str]:
    """Return the talks that have only a video of their own."""
    return frozenset(offer.talk.id for offer in offers if offer.has_own and not offer.has_day)


def all_own_videos(offers: Sequence[TalkOffer]) -> frozenset[str]:
    """Return all talks that have a video of their own."""
    return frozenset(offer.talk.id for offer in offers if offer.has_own)
