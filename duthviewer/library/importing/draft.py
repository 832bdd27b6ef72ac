"""A conference under construction, to which importers add what they read.

A source may come from a stranger and is rarely tidy. The draft makes every text, id, address and
time fit the rules of a catalogue, and records a finding wherever it had to change or drop one, so
that importers only read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from contextlib import suppress

import msgspec

from duthviewer.catalogue.addresses import address_or_path, inner_path, web_address
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.schema import (
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ALSO,
    MOST_SPEAKERS,
)
from duthviewer.catalogue.texts import one_line, paragraphs, shortened, slug, unused_id
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.times import LONGEST_S
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.texts.deck_addresses import deck_address
from duthviewer.library.importing.texts.licences import licence_of
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
    MadeFile,
)

#: More would make a catalogue that cannot be read.
MOST_TALKS = 20_000
MOST_FINDINGS = 20_000

_Convert = Callable[[str], str]


class Draft:
    """Collects the conference of one source. Used by one thread."""

    def __init__(self, source: str, title: str = "", id_hint: str = "") -> None:
        """``source``: the file or address that is read, for the findings."""
        self.source = source
        self.title = title
        #: Of the conference; made of the title if empty
        self.id_hint = id_hint
        self.place: str | None = None
        self.start: dt.date | None = None
        self.end: dt.date | None = None
        self.website: str | None = None
        self.description: str | None = None
        self.licence: str | None = None
        self.findings: list[Finding] = []
        self.files: list[MadeFile] = []
        self._links: dict[str, str] = {}
        self._recordings: dict[str, Recording] = {}
        self._talks: dict[str, Talk] = {}
        self._is_full = False
        #: The last number of each id of recordings and talks that was wanted more than once
        self._numbers: dict[tuple[bool, str], int] = {}

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The recordings so far."""
        return tuple(self._recordings.values())

    @property
    def talks(self) -> tuple[Talk, ...]:
        """The talks so far."""
        return tuple(self._talks.values())

    # Findings.

    def understood(
        self, template: str, *, line: int | None = None, talk: str | None = None, **values: object
    ) -> None:
        """Record something that was read as the source meant it."""
        self._find(Certainty.UNDERSTOOD, template, line, talk, values)

    def guessed(
        self, template: str, *, line: int | None = None, talk: str | None = None, **values: object
    ) -> None:
        """Record something that the source does not say."""
        self._find(Certainty.GUESSED, template, line, talk, values)

    def left_out(
        self, template: str, *, line: int | None = None, talk: str | None = None, **values: object
    ) -> None:
        """Record something of the source that the catalogue does not contain."""
        self._find(Certainty.LEFT_OUT, template, line, talk, values)

    # Parts.

    def add_recording(
        self,
        *,
        id_hint: str = "",
        title: str | None = None,
        date: dt.date | None = None,
        url: str | None = None,
        file: str | None = None,
        is_planned: bool = False,
        licence: str | None = None,
        line: int | None = None,
    ) -> str:
        """Add a recording; return its id, which is made of ``id_hint``.

        ``file`` is a path inside the catalogue's folder. With ``is_planned``, the starts of its
        talks come from a schedule.
        """
        name = self._unused(slug(id_hint) or f"day-{len(self._recordings) + 1}", is_talk=False)
        self._recordings[name] = Recording(
            id=name,
            title=self._line(title, LONGEST_TITLE, line),
            date=date,
            url=self._address(url, line, None),
            file=self._address(file, line, None, inner_path),
            times="planned" if is_planned else "exact",
            licence=self._licence(licence, line),
        )
        return name

    def change_recording(self, recording: str, **changes: object) -> None:
        """Replace fields of a recording by valid values."""
        self._recordings[recording] = msgspec.structs.replace(
            self._recordings[recording], **changes
        )

    def add_talk(
        self,
        title: str,
        *,
        recording: str,
        start_s: float = 0.0,
        end_s: float | None = None,
        planned_s: float | None = None,
        id_hint: str = "",
        speakers: Iterable[str | Speaker] = (),
        abstract: str | None = None,
        slides: str | None = None,
        thumbnail: str | None = None,
        also: Iterable[str] = (),
        licence: str | None = None,
        timeline: Timeline = NO_TIMELINE,
        line: int | None = None,
    ) -> str | None:
        """Add a talk; return its id, or None if it had to be left out, with a finding.

        ``recording`` is an id that `add_recording` returned. The talk's id is made of ``id_hint``,
        else of its title. ``slides`` may be the page of a deck that the site offers as a PDF, and
        ``licence`` any name of it; see `deck_address` and `licence_of`.
        """
        if len(self._talks) >= MOST_TALKS:
            if not self._is_full:
                self._is_full = True
                self.left_out(
                    translatable("There are more than {count} talks: the rest is left out."),
                    line=line,
                    count=MOST_TALKS,
                )
            return None
        name = self._unused(
            slug(id_hint) or slug(title) or f"talk-{len(self._talks) + 1}", is_talk=True
        )
        text = self._line(title, LONGEST_TITLE, line, name)
        if text is None:
            text = f"Talk {len(self._talks) + 1}"
            self.guessed(
                translatable("A talk has no title: it is called {title}."),
                line=line, talk=name, title=text,
            )  # fmt: skip
        start_s, end_s = self._times(start_s, end_s, line, name)
        addresses = [one for each in also if (one := self._address(each, line, name))]
        self._talks[name] = Talk(
            id=name,
            title=text,
            recording=recording,
            start_s=start_s,
            end_s=end_s,
            planned_s=planned_s if planned_s and 60 <= planned_s <= LONGEST_S else None,
            speakers=self._speakers(speakers, line, name),
            abstract=self._abstract(abstract, line, name),
            slides=self._address(deck_address(slides or ""), line, name, _address_or_path),
            thumbnail=self._address(thumbnail, line, name, _address_or_path),
            also=tuple(dict.fromkeys(addresses))[:MOST_ALSO],
            licence=self._licence(licence, line, name),
            timeline=timeline,
        )
        return name

    def change_talk(self, talk: str, **changes: object) -> None:
        """Replace fields of a talk by valid values."""
        self._talks[talk] = msgspec.structs.replace(self._talks[talk], **changes)

    def add_link(self, name: str, url: str, line: int | None = None) -> None:
        """Add a link of the conference."""
        label = self._line(name, LONGEST_NAME, line)
        address = self._address(url, line, None)
        if label and address:
            self._links.setdefault(unused_id(label, self._links), address)

    def finish(self) -> ImportedConference:
        """Return the conference. Raises ImportFailed if there is no talk."""
        if not self._talks:
            raise ImportFailed("There is no talk in {source}.", source=quoted(self.source, 200))
        title = self._line(self.title, LONGEST_TITLE, None)
        if title is None:
            title = "Conference"
            self.guessed(
                translatable("The conference has no title: it is called {title}."), title=title
            )
        start, end = self.start, self.end
        if start is not None and end is not None and end < start:
            self.guessed(
                translatable(
                    "The conference ended before it began, so its first and last day were swapped."
                )
            )
            start, end = end, start
        conference = Conference(
            id=slug(self.id_hint) or slug(title) or "conference",
            title=title,
            place=self._line(self.place, LONGEST_NAME, None),
            start=start,
            end=end,
            website=self._address(self.website, None, None),
            description=self._abstract(self.description, None, None),
            links=self._links,
            licence=self._licence(self.licence, None),
            recordings=self.recordings,
            talks=self.talks,
        )
        return ImportedConference(
            conference=conference, findings=tuple(self.findings), files=tuple(self.files)
        )

    # Making values fit.

    def _unused(self, wanted: str, *, is_talk: bool) -> str:
        """Return the wanted id, with a number if it is taken; `unused_id` for many of the same."""
        taken = self._talks if is_talk else self._recordings
        if wanted not in taken:
            return wanted
        number = self._numbers.get((is_talk, wanted), 1)
        while (name := f"{wanted}-{number + 1}") in taken:
            number += 1
        self._numbers[is_talk, wanted] = number + 1
        return name

    def _find(
        self,
        certainty: Certainty,
        template: str,
        line: int | None,
        talk: str | None,
        values: dict[str, object],
    ) -> None:
        if len(self.findings) < MOST_FINDINGS:
            texts = {name: one_line(str(value)) for name, value in values.items()}
            self.findings.append(
                Finding(
                    certainty=certainty,
                    template=template,
                    values=texts,
                    source=self.source,
                    line=line,
                    talk=talk,
                )
            )

    def _line(
        self, text: str | None, longest: int, line: int | None, talk: str | None = None
    ) -> str | None:
        """Return a text on one line, or None if nothing is left of it."""
        plain = one_line(text or "")
        if len(plain) > longest:
            self.left_out(
                translatable("The end of {text}, after {count} characters."),
                line=line, talk=talk, text=quoted(plain), count=longest,
            )  # fmt: skip
        return shortened(plain, longest) or None

    def _licence(self, text: str | None, line: int | None, talk: str | None = None) -> str | None:
        return self._line(licence_of(text or ""), LONGEST_NAME, line, talk)

    def _abstract(self, text: str | None, line: int | None, talk: str | None) -> str | None:
        plain = paragraphs(text or "")
        if len(plain) > LONGEST_TEXT:
            self.left_out(
                translatable("The end of a text of {count} characters."),
                line=line, talk=talk, count=len(plain),
            )  # fmt: skip
        return shortened(plain, LONGEST_TEXT) or None

    def _times(
        self, start_s: float, end_s: float | None, line: int | None, talk: str
    ) -> tuple[float, float | None]:
        if not 0 <= start_s <= LONGEST_S:
            self.guessed(
                translatable("The start of a talk, {seconds} s, is outside its recording: 0:00."),
                line=line, talk=talk, seconds=start_s,
            )  # fmt: skip
            start_s = 0.0
        start_s = round(start_s, 3)
        if end_s is not None and not start_s < round(end_s, 3) <= LONGEST_S:
            self.left_out(
                translatable("The end of a talk, because it is not after its start."),
                line=line, talk=talk,
            )  # fmt: skip
            end_s = None
        return start_s, None if end_s is None else round(end_s, 3)

    def _speakers(
        self, speakers: Iterable[str | Speaker], line: int | None, talk: str
    ) -> tuple[Speaker, ...]:
        found: dict[str, Speaker] = {}
        for each in speakers:
            speaker = Speaker(name=each) if isinstance(each, str) else each
            name = self._line(speaker.name, LONGEST_NAME, line, talk)
            if name is not None:
                url = self._address(speaker.url, line, talk)
                found.setdefault(name, msgspec.structs.replace(speaker, name=name, url=url))
        if len(found) > MOST_SPEAKERS:
            self.left_out(
                translatable("All but the first {count} speakers of a talk."),
                line=line, talk=talk, count=MOST_SPEAKERS,
            )  # fmt: skip
        return tuple(found.values())[:MOST_SPEAKERS]

    def _address(
        self,
        text: str | None,
        line: int | None,
        talk: str | None,
        convert: _Convert = web_address,
    ) -> str | None:
        """Return a valid address, or None with a finding."""
        if text is None or not (plain := text.strip()):
            return None
        # Spaces are what people and programs forget to escape.
        for written in (plain, plain.replace(" ", "%20")):
            with suppress(KnownError):
                return convert(written)
        try:
            convert(plain)
        except KnownError as error:
            self.left_out(
                translatable("An address that cannot be used: {reason}."),
                line=line, talk=talk, reason=error,
            )  # fmt: skip
        return None


def _address_or_path(text: str) -> str:
    return address_or_path(text, None)
