"""A conference from a schedule: each room of each day becomes a recording with planned times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin

from duthviewer.catalogue.addresses import is_address, is_web_address
from duthviewer.catalogue.texts import one_line, shortened, slug
from duthviewer.errors import translatable
from duthviewer.library.downloads.sources import extension_of, is_direct
from duthviewer.library.downloads.values import DownloadKind
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.schedules.values import Schedule, ScheduleDay, ScheduledEvent
from duthviewer.library.importing.texts import breaks
from duthviewer.library.importing.texts.markup import plain_text
from duthviewer.library.importing.texts.slide_links import LabelledLink, find_slides

_BREAK_KINDS = frozenset(
    ("break", "pause", "coffee", "lunch", "dinner", "breakfast", "meal", "registration",
     "intermission", "social", "networking", "break/social")
)  # fmt: skip
_SAYS_RECORDING = re.compile(
    r"\b(?:video |talk )?recordings?\b|\b(?:video)?(?:aufzeichnung|mitschnitt)\b", re.IGNORECASE
)
_SAYS_VIDEO = re.compile(r"video(?:\s*\(.*\))?", re.IGNORECASE)
_VIDEO_PAGE = re.compile(
    r"https?://(?:(?:www\.|m\.)?youtube\.com/watch|youtu\.be/|vimeo\.com/\d|media\.ccc\.de/v/)",
    re.IGNORECASE,
)
#: Links of a talk that are kept
MOST_LINKS = 100
#: Labels of links that are of no use later
_FEEDBACK = ("feedback", "submit feedback", "give feedback")


def conference_of(schedule: Schedule, draft: Draft) -> None:
    """Add the conference of a schedule to an empty draft."""
    draft.title = schedule.title or schedule.acronym
    if not draft.title and schedule.start is not None:
        draft.title = f"Conference {schedule.start.year}"
        draft.guessed(
            translatable("The schedule does not name the conference: it is called {title}."),
            title=draft.title,
        )
    draft.id_hint = schedule.acronym
    draft.place = schedule.place or None
    draft.start, draft.end = schedule.start, schedule.end
    draft.website = schedule.website or None
    draft.description = plain_text(schedule.description) or None
    draft.licence = schedule.licence
    talks = list(_talks(schedule, draft))
    planned = [event for event in talks if event.start_s is not None]
    by_place: dict[tuple[ScheduleDay, str], list[ScheduledEvent]] = {}
    for event in planned:
        by_place.setdefault((event.day, event.room), []).append(event)
    has_days = len({day for day, _ in by_place}) > 1
    hints: set[str] = set()
    for day in sorted(schedule.days, key=lambda each: each.number):
        for room in schedule.rooms[day]:
            if events := by_place.get((day, room)):
                _add_recording(draft, schedule, day, room, events, hints, has_days=has_days)
            elif room:
                draft.left_out(
                    translatable("{room}, day {day}: there is no talk."),
                    room=room, day=day.number,
                )  # fmt: skip
    for event in talks:
        if event.start_s is None:
            _add_video(draft, schedule, event, hints)
    if planned:
        draft.understood(
            translatable("Talks: {talks}. Recordings, one for each room and day: {recordings}."),
            talks=len(planned), recordings=len(by_place),
        )  # fmt: skip
        draft.guessed(
            translatable(
                "Each recording is assumed to start with its first talk, because a "
                "schedule does not say when recording began. Set the start of one "
                "talk, and the others move with it."
            )
        )
    if schedule.relative_addresses:
        draft.left_out(
            translatable(
                "Slides, pictures or links of {count} of the talks, because their "
                "addresses in the schedule are incomplete. Import the schedule from "
                "its web address instead of a file."
            ),
            count=schedule.relative_addresses,
        )
    if any(event.kind for event in talks):
        draft.left_out(
            translatable(
                "Tracks, languages and types of talks, because a catalogue has no place for them."
            )
        )


def is_break(event: ScheduledEvent) -> bool:
    """Return whether an event is a break rather than a talk."""
    if event.kind.strip().lower() in _BREAK_KINDS:
        return True
    if event.speakers:
        return False
    return breaks.is_break(event.title)


def _talks(schedule: Schedule, draft: Draft) -> Iterator[ScheduledEvent]:
    """Yield the events that are talks, and record findings for all others."""
    seen: set[tuple[object, ...]] = set()
    for event in schedule.events:
        keys: list[tuple[object, ...]] = [(event.day, event.room, event.start_s, event.title)]
        if event.id:
            keys.append((event.id, event.start_s))
        if is_break(event):
            template = translatable("{title} is a break.")
        elif event.start_s is None and event.videos:
            yield event
            continue
        elif event.start_s is None:
            template = translatable("{title} has no start time.")
        elif event.is_unrecorded and not event.videos:
            template = translatable("{title} was not recorded.")
        elif event.other_rooms and not event.speakers:
            template = translatable("{title} takes place in several rooms and has no speaker.")
        elif any(key in seen for key in keys):
            template = translatable("{title} is listed twice.")
        else:
            seen.update(keys)
            yield event
            continue
        draft.left_out(template, line=event.line, title=_title(event))


def _add_recording(
    draft: Draft,
    schedule: Schedule,
    day: ScheduleDay,
    room: str,
    events: list[ScheduledEvent],
    hints: set[str],
    *,
    has_days: bool,
) -> None:
    """Add the recording of a room on a day, with its talks."""
    name = room
    if has_days or not room:
        name = f"{room}, day {day.number}" if room else f"Day {day.number}"
    recording = draft.add_recording(id_hint=name, title=name, date=day.date, is_planned=True)
    events.sort(key=_start_of)
    first_s = _start_of(events[0])
    before: ScheduledEvent | None = None
    for event in events:
        talk = _add_talk(draft, schedule, recording, event, _start_of(event) - first_s, hints)
        if event.duration_s is None:
            draft.guessed(
                translatable("{title} has no length: it ends where the next talk starts."),
                line=event.line, talk=talk, title=_title(event),
            )  # fmt: skip
        if event.other_rooms:
            draft.guessed(
                translatable("{title} takes place in several rooms: {room} was chosen."),
                line=event.line, talk=talk, title=_title(event), room=room,
            )  # fmt: skip
        if before is not None and _start_of(event) < _end_of(before):
            draft.guessed(
                translatable("{title} starts before {other} ends, in the same room."),
                line=event.line, talk=talk, title=_title(event), other=_title(before),
            )  # fmt: skip
        if before is None or _end_of(event) >= _end_of(before):
            before = event


def _add_video(draft: Draft, schedule: Schedule, event: ScheduledEvent, hints: set[str]) -> None:
    """Add a talk that is not planned, but has a video of its own."""
    recording = draft.add_recording(
        id_hint=event.title, title=event.title, date=event.day.date, url=event.videos[0]
    )
    _add_talk(draft, schedule, recording, event, 0.0, hints)


def _add_talk(
    draft: Draft,
    schedule: Schedule,
    recording: str,
    event: ScheduledEvent,
    start_s: float,
    hints: set[str],
) -> str | None:
    """Add a talk; ``hints`` are those of earlier talks' ids."""
    links = [
        LabelledLink(resolved(link.url, schedule.base_url), link.label, link.kind)
        for link in event.links[:MOST_LINKS]
    ]
    if len(event.links) > MOST_LINKS:
        draft.left_out(
            translatable("All but the first {count} links of {title}."),
            line=event.line, title=_title(event), count=MOST_LINKS,
        )  # fmt: skip
    known = [link for link in links if is_web_address(link.url)]
    slides = find_slides(known)
    video = _own_video(known)
    videos = event.videos or ((video.url,) if video else ())
    named = (slides and slides.link, video)
    thumbnail = resolved(event.thumbnail, schedule.base_url)
    if len(known) < len(links) or (thumbnail and not is_web_address(thumbnail)):
        schedule.relative_addresses += 1
    is_whole = event.start_s is None
    hint = slug(event.title)
    if event.id and hint in hints:
        # The number in the schedule stays the same if it is published again.
        hint = f"{hint}-{event.id}"
    hints.add(hint)
    talk = draft.add_talk(
        event.title,
        recording=recording,
        start_s=start_s,
        end_s=None if is_whole or event.duration_s is None else start_s + event.duration_s,
        planned_s=event.duration_s,
        id_hint=hint,
        speakers=event.speakers,
        abstract=_abstract(event, [link for link in links if link not in named]),
        slides=slides.link.url if slides else None,
        thumbnail=thumbnail if is_web_address(thumbnail) else None,
        also=videos[1:] if is_whole else videos,
        licence=event.licence,
        line=event.line,
    )
    if slides and slides.is_guessed:
        draft.guessed(
            translatable("The slides of {title} are probably {address}."),
            line=event.line, talk=talk, title=_title(event), address=slides.link.url,
        )  # fmt: skip
    return talk


def _own_video(links: Iterable[LabelledLink]) -> LabelledLink | None:
    """Return the link to the recording of a talk, such as those of FOSDEM."""
    found = [
        link
        for link in links
        if ((says := bool(_SAYS_RECORDING.search(link.label))) or _SAYS_VIDEO.fullmatch(link.label))
        and (is_direct(link.url, DownloadKind.RECORDING) or (says and _VIDEO_PAGE.match(link.url)))
    ]
    # What every player knows comes first.
    return min(found, key=lambda link: extension_of(link.url) != "mp4", default=None)


def _abstract(event: ScheduledEvent, links: Iterable[LabelledLink]) -> str:
    """Return all that is known of a talk as a text."""
    parts: list[str] = []
    for text in (event.subtitle, event.abstract, event.description):
        plain = plain_text(text).strip()
        if plain and not any(plain in part for part in parts):
            parts.append(plain)
    lines = dict.fromkeys(
        f"{link.label}: {link.url}" if link.label and link.label != link.url else link.url
        for link in links
        if link.label.lower() not in _FEEDBACK and "/feedback/" not in link.url
    )
    return "\n\n".join((*parts, "\n".join(lines)) if lines else parts)


def resolved(url: str, base: str) -> str:
    """Return an address that is complete if ``base``, an address, is one."""
    if url.lower().startswith("www."):
        return f"http://{url}"
    if not url or is_web_address(url) or is_address(url) or not is_web_address(base):
        return url
    if url.startswith("/system/"):
        # frab's own paths begin below the folder of a published schedule.
        return base.rstrip("/") + url
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def _title(event: ScheduledEvent) -> str:
    return shortened(one_line(event.title) or one_line(event.id) or "?", 80)


def _start_of(event: ScheduledEvent) -> float:
    return event.start_s or 0.0


def _end_of(event: ScheduledEvent) -> float:
    return _start_of(event) + (event.duration_s or 0.0)
