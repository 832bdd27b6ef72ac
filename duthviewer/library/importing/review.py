"""An imported conference while a person checks and corrects it: texts of fields, and mistakes.

Each field is converted as the reader of catalogues does it, so that what has no mistake here can
be written and read again.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from duthviewer.catalogue.addresses import address_or_path, inner_path, is_address, web_address
from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.schema import (
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ALSO,
    MOST_SPEAKERS,
    Id,
)
from duthviewer.catalogue.texts import one_line, paragraphs
from duthviewer.catalogue.timeline_writer import fitted
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError
from duthviewer.library.importing.values import Certainty, Finding, ImportedConference

#: Recordings that are days even if some have a single talk
_FEW_DAYS = 5
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class ReviewField(enum.StrEnum):
    """A field that can be corrected; the value is its key in a catalogue."""

    TITLE = "title"
    ID = "id"
    PLACE = "place"
    START = "start"
    END = "end"
    WEBSITE = "website"
    LICENCE = "licence"
    DESCRIPTION = "description"
    DATE = "date"
    #: The address or the file of a recording
    VIDEO = "video"
    SPEAKERS = "speakers"
    SLIDES = "slides"
    THUMBNAIL = "thumbnail"
    ALSO = "also"
    ABSTRACT = "abstract"


class ReviewedConference(NamedTuple):
    """The corrected import, and the folders outside its own in which recordings are."""

    imported: ImportedConference
    outside: tuple[Path, ...]


class EditedFields:
    """The texts of a value's fields, what they mean, and the mistakes in them."""

    kinds: Mapping[ReviewField, Callable[[str], Any]]

    def __init__(self, texts: Mapping[ReviewField, str], values: Mapping[ReviewField, Any]) -> None:
        self._original, self._values = dict(texts), dict(values)
        self.texts = dict(texts)
        #: The mistakes, by field
        self.problems: dict[ReviewField, KnownError] = {}

    def set(self, field: ReviewField, text: str) -> None:
        """Change the text of a field, and check it."""
        self.texts[field] = text
        self.check()

    def check(self) -> None:
        """Find the mistakes in all changed fields."""
        self.problems = {}
        for field in self.texts:
            try:
                self.value(field)
            except KnownError as error:
                self.problems[field] = error

    def is_changed(self, field: ReviewField) -> bool:
        """Return whether the text is no longer that of the source."""
        return self.texts[field] != self._original[field]

    def is_corrected(self) -> bool:
        """Return whether any text is no longer that of the source."""
        return self.texts != self._original

    def value(self, field: ReviewField) -> Any:
        """Return the value of a field; raise KnownError for a mistake."""
        if not self.is_changed(field):
            # What was read may be finer than its text, such as a fraction of a second.
            return self._values[field]
        return self.kinds[field](self.texts[field])


class EditedConference(EditedFields):
    """The fields of the conference itself."""

    def __init__(self, conference: Conference) -> None:
        self.kinds = {
            ReviewField.TITLE: _title,
            ReviewField.ID: _id,
            ReviewField.PLACE: _name,
            ReviewField.START: _date,
            ReviewField.END: _date,
            ReviewField.WEBSITE: _address,
            ReviewField.LICENCE: _name,
            ReviewField.DESCRIPTION: _text,
        }
        values = {field: getattr(conference, field) for field in self.kinds}
        texts = {
            field: value.isoformat() if isinstance(value, dt.date) else value or ""
            for field, value in values.items()
        }
        super().__init__(texts, values)

    def check(self) -> None:
        super().check()
        if not {ReviewField.START, ReviewField.END} & self.problems.keys():
            start, end = self.value(ReviewField.START), self.value(ReviewField.END)
            if start is not None and end is not None and end < start:
                self.problems[ReviewField.END] = KnownError("The last day is before the first.")


class EditedRecording(EditedFields):
    """The fields of a recording; its address or file is one field."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording
        self.kinds = {
            ReviewField.TITLE: _line,
            ReviewField.DATE: _date,
            ReviewField.VIDEO: _video,
            ReviewField.LICENCE: _name,
        }
        video = recording.url or recording.file
        values = {
            ReviewField.TITLE: recording.title,
            ReviewField.DATE: recording.date,
            ReviewField.VIDEO: video,
            ReviewField.LICENCE: recording.licence,
        }
        texts = {
            field: value.isoformat() if isinstance(value, dt.date) else value or ""
            for field, value in values.items()
        }
        super().__init__(texts, values)

    @property
    def is_missing(self) -> bool:
        """Whether neither an address nor a file is known."""
        return not self.texts[ReviewField.VIDEO].strip()

    @property
    def is_planned(self) -> bool:
        """Whether the times of its talks come from a schedule."""
        return self.recording.times == "planned"

    def made(self, folder: Path, outside: dict[Path, None]) -> Recording:
        """Return the recording for a catalogue in ``folder``."""
        url, file = self.recording.url, self.recording.file
        if self.is_changed(ReviewField.VIDEO):
            url, file, video = None, None, self.value(ReviewField.VIDEO)
            if isinstance(video, Path):
                file = _path_in(folder, video, outside)
            elif video is not None and is_address(video):
                url = video
            else:
                file = video
        return msgspec.structs.replace(
            self.recording,
            title=self.value(ReviewField.TITLE),
            date=self.value(ReviewField.DATE),
            url=url,
            file=file,
            licence=self.value(ReviewField.LICENCE),
        )


class EditedTalk(EditedFields):
    """The fields of a talk, and whether it is included."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.is_included = True
        self.kinds = {
            ReviewField.TITLE: _title,
            ReviewField.SPEAKERS: self._speakers,
            ReviewField.START: _start,
            ReviewField.END: _end,
            ReviewField.SLIDES: _address_or_path,
            ReviewField.THUMBNAIL: _address_or_path,
            ReviewField.ALSO: _addresses,
            ReviewField.ABSTRACT: _text,
            ReviewField.LICENCE: _name,
        }
        values = {
            ReviewField.TITLE: talk.title,
            ReviewField.SPEAKERS: talk.speakers,
            ReviewField.START: talk.start_s,
            ReviewField.END: talk.end_s,
            ReviewField.SLIDES: talk.slides,
            ReviewField.THUMBNAIL: talk.thumbnail,
            ReviewField.ALSO: talk.also,
            ReviewField.ABSTRACT: talk.abstract,
            ReviewField.LICENCE: talk.licence,
        }
        texts = {
            ReviewField.TITLE: talk.title,
            ReviewField.SPEAKERS: ", ".join(speaker.name for speaker in talk.speakers),
            ReviewField.START: _time_text(talk.start_s),
            ReviewField.END: "" if talk.end_s is None else _time_text(talk.end_s),
            ReviewField.SLIDES: talk.slides or "",
            ReviewField.THUMBNAIL: talk.thumbnail or "",
            ReviewField.ALSO: " ".join(talk.also),
            ReviewField.ABSTRACT: talk.abstract or "",
            ReviewField.LICENCE: talk.licence or "",
        }
        super().__init__(texts, values)

    def check(self) -> None:
        super().check()
        if not {ReviewField.START, ReviewField.END} & self.problems.keys():
            start_s, end_s = self.value(ReviewField.START), self.value(ReviewField.END)
            if end_s is not None and end_s <= start_s:
                self.problems[ReviewField.END] = KnownError("The talk ends before it starts.")

    def made(self) -> Talk:
        """Return the talk."""
        value = self.value
        start_s, end_s = value(ReviewField.START), value(ReviewField.END)
        moved = (start_s, end_s) != (self.talk.start_s, self.talk.end_s)
        timeline = self.talk.timeline
        if moved and timeline:
            # Pages are shown where they are in the recording, whatever the talk's ends are.
            timeline = fitted(timeline, start_s, end_s)
        return msgspec.structs.replace(
            self.talk,
            title=value(ReviewField.TITLE),
            speakers=value(ReviewField.SPEAKERS),
            start_s=start_s,
            end_s=end_s,
            slides=value(ReviewField.SLIDES),
            thumbnail=value(ReviewField.THUMBNAIL),
            also=value(ReviewField.ALSO),
            abstract=value(ReviewField.ABSTRACT),
            licence=value(ReviewField.LICENCE),
            timeline=timeline,
        )

    def _speakers(self, text: str) -> tuple[Speaker, ...]:
        known = {speaker.name: speaker for speaker in self.talk.speakers}
        names = [name for part in text.split(",") if (name := one_line(part))]
        for name in names:
            _expect_short(name, LONGEST_NAME)
        if len(names) > MOST_SPEAKERS:
            raise KnownError("At most {count} speakers.", count=MOST_SPEAKERS)
        return tuple(known.get(name, Speaker(name=name)) for name in dict.fromkeys(names))


class TalkGroup(NamedTuple):
    """A recording with its talks, in the order of their starts."""

    recording: EditedRecording
    talks: Sequence[EditedTalk]


class ImportReview:
    """An import with the corrections that a person made. Used by one thread."""

    def __init__(self, imported: ImportedConference) -> None:
        self.imported = imported
        conference = imported.conference
        self.conference = EditedConference(conference)
        self.recordings = {one.id: EditedRecording(one) for one in conference.recordings}
        self.talks = {talk.id: EditedTalk(talk) for talk in conference.talks}

    @property
    def findings(self) -> Sequence[Finding]:
        """What the importer understood, guessed and left out."""
        return self.imported.findings

    def talk_of(self, finding: Finding) -> EditedTalk | None:
        """Return the talk that a finding is about: the one it names, else one that it quotes."""
        if finding.talk is not None:
            return self.talks.get(finding.talk)
        quotes = {text.strip("`") for text in finding.values.values()}
        return next((talk for talk in self.talks.values() if talk.talk.title in quotes), None)

    def count(self, certainty: Certainty) -> int:
        """Return the number of findings of a kind."""
        return sum(finding.certainty is certainty for finding in self.findings)

    def groups(self) -> list[TalkGroup]:
        """Return the recordings that have talks, in the source's order."""
        by_recording: dict[str, list[EditedTalk]] = {}
        for talk in self.talks.values():
            by_recording.setdefault(talk.talk.recording, []).append(talk)
        return [
            TalkGroup(recording, sorted(by_recording[name], key=_starts_at))
            for name, recording in self.recordings.items()
            if name in by_recording
        ]

    def has_days(self) -> bool:
        """Return whether recordings have several talks, so that it helps to group by them."""
        count, talks = len(self.groups()), len(self.talks)
        return count == 1 or count * 2 <= talks or (count <= _FEW_DAYS and count < talks)

    def included(self) -> list[EditedTalk]:
        """Return the talks that are included."""
        return [talk for talk in self.talks.values() if talk.is_included]

    def is_corrected(self) -> bool:
        """Return whether a person changed anything."""
        every = (self.conference, *self.recordings.values(), *self.talks.values())
        return len(self.included()) < len(self.talks) or any(one.is_corrected() for one in every)

    def used_recordings(self) -> list[EditedRecording]:
        """Return the recordings of the talks that are included."""
        used = {talk.talk.recording for talk in self.included()}
        return [one for name, one in self.recordings.items() if name in used]

    def mistakes(self) -> Iterator[tuple[EditedFields, ReviewField, KnownError]]:
        """Yield the mistakes that prevent writing."""
        for edited in (self.conference, *self.used_recordings(), *self.included()):
            for field, problem in edited.problems.items():
                yield edited, field, problem

    def finish(self, folder: Path) -> ReviewedConference:
        """Return the corrected import for a catalogue in ``folder``. Raises KnownError."""
        if not (talks := self.included()):
            raise KnownError("Include at least one talk.")
        outside: dict[Path, None] = {}
        value = self.conference.value
        conference = msgspec.structs.replace(
            self.imported.conference,
            title=value(ReviewField.TITLE),
            id=value(ReviewField.ID),
            place=value(ReviewField.PLACE),
            start=value(ReviewField.START),
            end=value(ReviewField.END),
            website=value(ReviewField.WEBSITE),
            licence=value(ReviewField.LICENCE),
            description=value(ReviewField.DESCRIPTION),
            recordings=tuple(one.made(folder, outside) for one in self.used_recordings()),
            talks=tuple(talk.made() for talk in talks),
        )
        names = {name for talk in conference.talks for name in (talk.slides, talk.thumbnail)}
        files = self.imported.files
        if len(talks) < len(self.talks):
            files = tuple(file for file in files if file.name in names)
        imported = msgspec.structs.replace(self.imported, conference=conference, files=files)
        return ReviewedConference(imported, tuple(outside))


def _starts_at(talk: EditedTalk) -> float:
    return talk.talk.start_s


def _time_text(seconds: float) -> str:
    """Return a time as a clock, with its fraction where it has one."""
    micros = round(seconds * 1_000_000)
    whole, rest = divmod(micros, 1_000_000)
    fraction = f".{rest:06d}".rstrip("0") if rest else ""
    return f"{clock(whole)}{fraction}"


# How the text of each field is converted.


def _expect_short(text: str, longest: int) -> None:
    if len(text) > longest:
        raise KnownError(
            "{count} characters are too many: at most {most}.", count=len(text), most=longest
        )


def _line(text: str, longest: int = LONGEST_TITLE) -> str | None:
    plain = one_line(text)
    _expect_short(plain, longest)
    return plain or None


def _name(text: str) -> str | None:
    return _line(text, LONGEST_NAME)


def _title(text: str) -> str:
    plain = _line(text)
    if plain is None:
        raise KnownError("Enter a title.")
    return plain


def _text(text: str) -> str | None:
    plain = paragraphs(text)
    _expect_short(plain, LONGEST_TEXT)
    return plain or None


def _id(text: str) -> str:
    try:
        return msgspec.convert(text.strip(), Id)
    except msgspec.ValidationError:
        raise KnownError(
            "Use up to 64 lower-case letters, digits and - _ . and begin with a letter or a digit."
        ) from None


def _date(text: str) -> dt.date | None:
    plain = text.strip()
    if not plain:
        return None
    try:
        if _DATE.fullmatch(plain):
            return dt.date.fromisoformat(plain)
    except ValueError:
        pass
    raise KnownError("Write a date as year-month-day: 2016-11-03.")


def _start(text: str) -> float:
    if not text.strip():
        raise KnownError("Enter where the talk starts: 55:09 or 2:17:10.")
    return parse_time(text)


def _end(text: str) -> float | None:
    return parse_time(text) if text.strip() else None


def _address(text: str) -> str | None:
    return web_address(text.strip()) if text.strip() else None


def _addresses(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(web_address(each) for each in text.split()))
    if len(found) > MOST_ALSO:
        raise KnownError("At most {count} addresses.", count=MOST_ALSO)
    return found


def _address_or_path(text: str) -> str | None:
    return address_or_path(text.strip(), None) if text.strip() else None


def _video(text: str) -> str | Path | None:
    """Return an address, a path inside the catalogue's folder, or a complete path."""
    plain = text.strip()
    if not plain:
        return None
    if is_address(plain):
        return web_address(plain)
    path = Path(plain)
    if not path.is_absolute():
        return inner_path(plain)
    inner_path(path.name)
    return path


def _path_in(folder: Path, path: Path, outside: dict[Path, None]) -> str:
    """Return a file's path for a catalogue in ``folder``; note the folder of one outside it."""
    if path.is_relative_to(folder):
        return inner_path(path.relative_to(folder).as_posix())
    outside[path.parent] = None
    return inner_path(path.name)
