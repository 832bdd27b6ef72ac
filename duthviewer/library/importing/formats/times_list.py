"""A list of times as it is written under a livestream: ``0:55:09 Channels – Andrew Godwin``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import takewhile
from statistics import fmean
from typing import TYPE_CHECKING

from duthviewer.catalogue.addresses import inner_path
from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import quoted
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.texts.breaks import is_break, is_questions
from duthviewer.library.importing.texts.dates import date_in
from duthviewer.library.importing.texts.file_names import media_beside
from duthviewer.library.importing.texts.licences import licence_in
from duthviewer.library.importing.texts.slide_links import LabelledLink, find_slides
from duthviewer.library.importing.texts.title_lines import TitleLine, name_score, read_title_lines
from duthviewer.library.importing.times.marks import is_media_address
from duthviewer.library.importing.times.text import find_times
from duthviewer.library.importing.times.values import TimedPart, TimedText, TimeEntry

if TYPE_CHECKING:
    from duthviewer.library.importing.context import ImportContext
    from duthviewer.library.importing.document import Document
    from duthviewer.library.importing.values import ImportedConference

#: A longer text is no list of times.
_LONGEST_TEXT = 2_000_000
#: The times of subtitles: SubRip, WebVTT, Advanced SubStation Alpha
_CUES = re.compile(
    r"^(?:[\d:.,]{5,16}[ \t]+-->[ \t]+[\d:.,]{5,16}|Dialogue: \d+,[\d:.]+,[\d:.]+,)", re.MULTILINE
)
_MOST_LEFT_OUT = 100
_MOST_ALIKE = 200
#: With more recordings, each has enough talks of its own to see how they are written.
_MOST_COMPARED = 10


def recognises(document: Document) -> bool:
    """Return whether a text has entries with times."""
    if document.is_folder or document.is_unread or document.is_binary:
        return False
    head = document.head_text
    if head[:1] == "{" or (head[:1] == "[" and not re.match(r"\[\W*\d", head)):
        return False
    if re.match(r"<(?:[?!]|html\b)", head, re.IGNORECASE):
        return False
    if len(_CUES.findall(head)) >= 3:
        # Subtitles
        return False
    found = find_times(head)
    # A piece of HTML may be copied from a page; other markup has times for other reasons.
    return sum(len(part.entries) for part in found.parts) >= (2 if head[:1] == "<" else 1)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference that a list of times describes."""
    context.check()
    found = find_times(document.text[:_LONGEST_TEXT])
    name = "" if document.path is None else _title_of_file(document.path.stem)
    draft = Draft(document.name, found.title or name)
    if len(document.text) > _LONGEST_TEXT:
        draft.left_out(
            translatable("The end of a text of {count} characters."), count=len(document.text)
        )
    add_text(draft, found)
    if document.path is not None and len(draft.recordings) == 1:
        file = media_beside(document.path, document.path.stem)
        # The name may be one that a catalogue cannot contain.
        with suppress(KnownError):
            draft.change_recording(draft.recordings[0].id, file=file and inner_path(file))
    return draft.finish()


def add_text(draft: Draft, found: TimedText) -> None:
    """Add all recordings and talks of a list of times, its title and description."""
    if found.title_line is not None and draft.title == found.title:
        draft.understood(
            translatable("The conference is called {title}."),
            line=found.title_line, title=quoted(found.title, 200),
        )  # fmt: skip
    if found.description and not draft.description:
        draft.description = "\n".join(found.description)
    if not draft.title:
        draft.title = _common_title([part.heading for part in found.parts])
    _take_facts(draft, found)
    for number, part in enumerate(found.parts, 1):
        date = date_in(part.heading)
        recording = draft.add_recording(
            id_hint=f"day-{number}",
            title=part.heading or None,
            date=date or (draft.start if len(found.parts) == 1 else None),
            url=part.url,
            is_planned=part.is_planned,
            line=part.line,
        )
        if part.is_url_guessed:
            draft.guessed(
                translatable(
                    "{address} is assumed to be the recording, because there is no other address."
                ),
                address=part.url or "",
            )
        if part.heading:
            draft.understood(
                translatable("{heading} is a recording."),
                line=part.line, heading=quoted(part.heading, 200),
            )  # fmt: skip
        elif part.is_split_guessed:
            draft.guessed(
                translatable(
                    "The times start over here, so this is assumed to be another recording."
                ),
                line=part.line,
            )
        others = (
            []
            if len(found.parts) > _MOST_COMPARED
            else [each.text for other in found.parts if other is not part for each in other.entries]
        )
        add_entries(draft, part, recording, others=others)
    _leave_out(draft, found.left_out)


def add_entries(
    draft: Draft,
    part: TimedPart,
    recording: str,
    duration_s: float | None = None,
    others: Sequence[str] = (),
) -> list[str]:
    """Add the talks of one recording; return their ids.

    ``others``: the texts of the other recordings' talks, which are written alike.
    """
    if part.is_planned:
        draft.guessed(
            translatable(
                "The times are times of day, and the recording is assumed to start at"
                " the first of them. Set the start of one talk, and the others move "
                "with it."
            ),
            line=part.entries[0].line or None,
        )
    if part.is_hours:
        draft.guessed(
            translatable("Times with two numbers were read as hours and minutes."),
            line=part.entries[0].line or None,
        )
    entries = _joined_speakers(sorted(part.entries, key=lambda each: each.start_s))
    entries = _without_repeats(draft, entries)
    if duration_s:
        entries = _within(draft, entries, duration_s)
    plain = _without_rooms(draft, _without_numbers(_behind(entries)))
    # Breaks say nothing about how talks are written.
    alike = [text for text in others[:_MOST_ALIKE] if not is_break(text)]
    titles = read_title_lines([*(each.text for each in plain), *alike])[: len(plain)]
    talks: list[str] = []
    for at, (entry, title) in enumerate(zip(plain, titles, strict=True)):
        if is_break(title.title) and not title.speakers:
            draft.left_out(
                translatable("{title} at {time}, which is not a talk."),
                line=entry.line or None, title=quoted(title.title), time=clock(entry.start_s),
            )  # fmt: skip
            continue
        if talks and is_questions(title.title) and not title.speakers:
            draft.left_out(
                translatable("{title} at {time}, which belongs to the previous talk."),
                line=entry.line or None, title=quoted(title.title), time=clock(entry.start_s),
            )  # fmt: skip
            continue
        end_s = entry.end_s
        after = at + 1
        while after < len(plain) and is_questions(titles[after].title):
            after += 1
        if end_s is None and after < len(plain) and is_break(titles[after].title):
            end_s = plain[after].start_s
        if end_s is not None and end_s <= entry.start_s:
            end_s = None
        talk = _add_talk(draft, entry, title, recording, end_s)
        if talk is not None:
            talks.append(talk)
    return talks


def _title_of_file(stem: str) -> str:
    return " ".join(re.split(r"[\s_]+|(?<=\w)-(?=\w)", stem)).strip()


def _common_title(headings: Sequence[str]) -> str:
    """Return what the headings of all recordings begin with: "DUTH" of "DUTH, day 1"."""
    if len(headings) == 1:
        return headings[0]
    columns = zip(*(heading.split() for heading in headings), strict=False)
    words = [each[0] for each in takewhile(lambda column: len(set(column)) == 1, columns)]
    text = " ".join(words).strip(" \t-–—:,|(#")
    text = re.sub(r"[\s,:–—|-]+(?:day|tag|part|jour|día|dia|giorno|день)$", "", text, flags=re.I)
    is_day = re.fullmatch(r"(?:day|tag|part|jour|día|dia|giorno|день|room|track)?", text, re.I)
    return "" if is_day else text


def _take_facts(draft: Draft, found: TimedText) -> None:
    around = "\n".join([found.title, *found.description, *(text for _, text in found.left_out)])
    if draft.licence is None and (licence := licence_in(around)):
        draft.licence = licence
        draft.understood(translatable("The licence is {licence}."), licence=licence)
    if draft.start is None:
        draft.start = date_in(f"{found.title}\n" + "\n".join(found.description))
    days = [day for part in found.parts if (day := date_in(part.heading)) is not None]
    if days:
        draft.start, draft.end = min(days), max(days)


def _joined_speakers(entries: list[TimeEntry]) -> list[TimeEntry]:
    """Take the line below each title as its speakers, if most of a list are names."""
    below = [each.below[0] for each in entries if each.below]
    with_below = [each for each in entries if each.below and len(each.below[0]) < 120]
    if with_below and len(with_below) >= 0.6 * len(entries):
        above = fmean(name_score(each.text) for each in with_below)
        under = fmean(name_score(each.below[0]) for each in with_below)
        if above >= 0.4 and above > under + 0.2:
            # The names come first, and the titles are in the lines below.
            return [
                replace(each, text=f"{each.text} | {each.below[0]}", below=each.below[1:])
                if each.below
                else each
                for each in entries
            ]
    named = [text for text in below if len(text) < 90 and name_score(text) >= 0.55]
    if not below or len(named) < 0.6 * len(below) or len(below) < 0.5 * len(entries):
        return entries
    joined: list[TimeEntry] = []
    for each in entries:
        if each.below and len(each.below[0]) < 120:
            text = f"{each.text} | {each.below[0]}" if each.text else each.below[0]
            rest = each.below[1:]
            if (
                rest
                and name_score(each.below[0]) >= 0.55 > name_score(rest[0])
                and (name_score(each.text) >= 0.55 or not each.text)
            ):
                # Three lines: a time, a speaker, a title.
                text, rest = f"{each.text} | {each.below[0]} | {rest[0]}".strip(" |"), rest[1:]
            each = replace(each, text=text, below=rest)
        joined.append(each)
    return joined


def _without_repeats(draft: Draft, entries: list[TimeEntry]) -> list[TimeEntry]:
    kept: list[TimeEntry] = []
    for each in entries:
        if kept and each.start_s == kept[-1].start_s and each.text == kept[-1].text:
            draft.left_out(
                translatable("An entry that is listed twice: {text}."),
                line=each.line or None, text=quoted(each.text),
            )  # fmt: skip
        elif kept and each.start_s == kept[-1].start_s and not each.text:
            continue
        else:
            kept.append(each)
    return kept


def _within(draft: Draft, entries: list[TimeEntry], duration_s: float) -> list[TimeEntry]:
    kept = [each for each in entries if each.start_s < duration_s]
    for each in entries:
        if each.start_s >= duration_s:
            draft.left_out(
                translatable("{text} at {time}, which is after the end of the recording."),
                line=each.line or None, text=quoted(each.text), time=clock(each.start_s),
            )  # fmt: skip
    return kept


def _behind(entries: Sequence[TimeEntry]) -> list[TimeEntry]:
    """Read the times behind the texts: the ends of the talks, or their lengths."""
    given = [each for each in entries if each.behind_s is not None]
    are_ends = all(each.behind_s > each.start_s for each in given if each.behind_s is not None)
    result = []
    for at, each in enumerate(entries):
        behind_s = each.length_s if each.behind_s is None else each.behind_s
        if behind_s is not None and each.end_s is None:
            is_end = are_ends and each.behind_s is not None
            end_s = behind_s if is_end else each.start_s + behind_s
            if at + 1 == len(entries) or end_s <= entries[at + 1].start_s + 60:
                result.append(replace(each, end_s=end_s))
                continue
        result.append(each)
    return result


def _without_rooms(draft: Draft, entries: list[TimeEntry]) -> list[TimeEntry]:
    """Remove a column that is the same in all entries, such as a room."""
    rows = [[cell.strip() for cell in re.split(r"[|\t]", each.text)] for each in entries]
    if len(rows) < 3:
        return entries
    same = set(rows[0]).intersection(*rows)
    if not same or any(len(row) - len(same) < 1 for row in rows):
        return entries
    for cell in sorted(filter(None, same)):
        draft.left_out(
            translatable("{text}, which is in every entry."),
            line=entries[0].line or None, text=quoted(cell),
        )  # fmt: skip
    kept = [[cell for cell in row if cell not in same] for row in rows]
    return [replace(each, text=" | ".join(row)) for each, row in zip(entries, kept, strict=True)]


def _without_numbers(entries: list[TimeEntry]) -> list[TimeEntry]:
    """Remove the numbers before the texts, if the list is numbered: "00:10 03 - Fonts"."""
    numbered = re.compile(r"^[(#]?\d{1,3}\s*[-–.:)]+\s+(?=\S)")
    if len(entries) < 3 or sum(bool(numbered.match(each.text)) for each in entries) < 0.6 * len(
        entries
    ):
        return entries
    return [replace(each, text=numbered.sub("", each.text)) for each in entries]


def _add_talk(
    draft: Draft, entry: TimeEntry, title: TitleLine, recording: str, end_s: float | None
) -> str | None:
    links = list(dict.fromkeys(entry.links))
    found = find_slides(LabelledLink(link) for link in links)
    slides = None if found is None else found.link.url
    also = [link for link in links if link != slides and is_media_address(link)]
    others = [link for link in links if link != slides and link not in also]
    abstract = "\n".join([*entry.below, *others])
    talk = draft.add_talk(
        title.title,
        recording=recording,
        start_s=entry.start_s,
        end_s=end_s,
        speakers=title.speakers,
        abstract=abstract,
        slides=slides,
        also=also,
        line=entry.line or None,
    )
    if talk is None:
        return None
    names = ", ".join(speaker.name for speaker in title.speakers)
    values = {"title": quoted(title.title, 100), "time": clock(entry.start_s), "names": names}
    if title.is_guessed:
        draft.guessed(
            translatable("{title} by {names}. Title and speaker may be swapped."),
            line=entry.line or None, talk=talk, title=values["title"], names=names,
        )  # fmt: skip
    elif names:
        draft.understood(
            translatable("{title} by {names} at {time}"),
            line=entry.line or None,
            talk=talk,
            **values,
        )
    else:
        draft.understood(
            translatable("{title} at {time}"), line=entry.line or None, talk=talk, **values
        )
    for text in title.affiliations:
        draft.left_out(
            translatable("Text in parentheses after a name: {text}."),
            line=entry.line or None, talk=talk, text=quoted(text, 200),
        )  # fmt: skip
    return talk


def _leave_out(draft: Draft, lines: Sequence[tuple[int, str]]) -> None:
    for number, text in lines[:_MOST_LEFT_OUT]:
        draft.left_out(
            translatable("A line without a time: {text}"), line=number, text=quoted(text, 100)
        )
    if len(lines) > _MOST_LEFT_OUT:
        draft.left_out(
            translatable("{count} more lines without a time."), count=len(lines) - _MOST_LEFT_OUT
        )
