"""The cards of the start page, with texts ready to be drawn."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.overview import KnownTalk, Overview
from duthviewer.names import shown
from duthviewer.ui.home.sections import CardPlace, Section, name_of
from duthviewer.ui.talks.model import DownloadMark, Presence
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.units import size_text


class CardTrouble(NamedTuple):
    """Why a conference cannot be opened: its catalogue is missing, or it has mistakes."""

    is_missing: bool


class HomeCard(NamedTuple):
    """A conference or a talk as a card; see `card.CardRow`.

    ``talk_id`` is unique on the page, ``key`` that of the talk, ``catalogue`` that of the
    conference.
    """

    talk_id: str
    section: Section
    title: str
    speakers: str
    meta: str
    catalogue: Path
    #: The id of the conference
    conference: str
    #: "" for a conference
    key: str = ""
    length: str = ""
    badge: str = ""
    progress: float = 0.0
    watched: bool = False
    favourite: bool = False
    presence: Presence = Presence.UNKNOWN
    download: DownloadMark = DownloadMark.NONE
    downloaded: float | None = None
    is_shipped: bool = False
    #: A talk's length by the catalogue
    planned_s: float | None = None

    @property
    def poster_key(self) -> str:
        """Gives a card without a picture the same colour in each section."""
        return self.key or str(self.catalogue)

    @property
    def is_talk(self) -> bool:
        return bool(self.key)

    @property
    def description(self) -> str:
        """The card in words, for screen readers."""
        watched = QCoreApplication.translate("HomeCard", "watched") if self.watched else ""
        parts = (self.title, self.speakers, self.meta, self.length, self.badge, watched)
        return ", ".join(part for part in parts if part)


def conference_card(
    overview: Overview, place: CardPlace, trouble: CardTrouble | None, size: int | None
) -> HomeCard:
    """Return the card of a conference. ``size`` is that of its files here, if it is known."""
    translate = QCoreApplication.translate
    summary = overview.conferences[place.conference]
    listed = summary.listed
    here = ""
    if size:
        here = translate("HomeCard", "{size} on this computer").format(size=size_text(size))
    badge = ""
    if trouble is not None:
        badge = (
            translate("HomeCard", "file not found")
            if trouble.is_missing
            else translate("HomeCard", "catalogue has mistakes")
        )
    watched = translate("HomeCard", "{count} of {total} watched").format(
        count=summary.watched, total=listed.talks
    )
    facts = (
        str(listed.year or ""),
        watched if summary.watched else "",
        translate("HomeCard", "{count} in progress").format(count=summary.begun)
        if summary.begun
        else "",
    )
    return HomeCard(
        talk_id=f"{place.section}:{listed.path}",
        section=place.section,
        title=listed.title or shown(name_of(listed.path)),
        speakers=joined(facts) or translate("HomeCard", "not watched yet"),
        meta=here,
        catalogue=listed.path,
        conference=listed.id,
        length=_talks(listed.talks),
        badge=badge,
        progress=summary.watched / listed.talks if listed.talks else 0.0,
        watched=0 < listed.talks <= summary.watched,
        presence=Presence.HERE if size else Presence.UNKNOWN,
        is_shipped=summary.is_shipped,
    )


def talk_card(overview: Overview, section: Section, known: KnownTalk, number: int = 0) -> HomeCard:
    """Return the card of a talk. ``number`` counts the cards of the watch queue from 1."""
    translate = QCoreApplication.translate
    listed = known.listed
    progress = overview.progress.get(known.key)
    length_s = known.talk.length_s
    if progress is not None and progress.length_s:
        length_s = progress.length_s
    is_first = section is Section.QUEUE and number == 1
    return HomeCard(
        talk_id=f"{section}:{known.key}",
        section=section,
        title=known.talk.title,
        speakers=known.talk.speakers,
        meta=listed.title,
        catalogue=listed.path,
        conference=listed.id,
        key=known.key,
        length="" if length_s is None else clock(length_s),
        badge=translate("HomeCard", "next") if is_first else (str(number) if number else ""),
        progress=0.0 if progress is None else progress.fraction,
        watched=progress is not None and progress.watched,
        favourite=progress is not None and progress.favourite,
        planned_s=known.talk.length_s,
    )


def _talks(count: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("HomeCard", "1 talk")
        if count == 1
        else translate("HomeCard", "{count} talks").format(count=count)
    )
