"""The talks of a recording as chapters, so that their times reach those who watch it elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.errors import KnownError, translatable
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.chapters import Chapter
from duthviewer.review.chapter_formats import ENGLISH, ChapterLabels, ChapterText, TalkChapter
from duthviewer.review.chapters import chapters_of, page_titles

#: A longer time between two talks is a chapter of its own.
_PAUSE_S = 120.0
#: Assumed length of a last talk whose end is unknown
_OPEN_END_S = 3600.0
_MOST_NAMES = 4


def day_caution(recording: Recording, made: ChapterText) -> str:
    """Return an English template: why chapters may be wrong or not shown; "" for no reason."""
    if recording.times == "planned":
        return translatable("The times of this recording come from a schedule: they may be wrong.")
    return made.caution


def recordings_with_talks(conference: Conference) -> tuple[Recording, ...]:
    """Return the recordings in which there are talks."""
    used = {talk.recording for talk in conference.talks}
    return tuple(one for one in conference.recordings if one.id in used)


def day_chapters(
    conference: Conference,
    recording: str,
    *,
    length_s: float | None = None,
    pages: Mapping[str, tuple[Chapter, ...]] | None = None,
    words: ChapterLabels = ENGLISH,
) -> tuple[Chapter, ...]:
    """Return the talks of a recording as chapters, with the breaks between them.

    ``length_s`` is the length of the recording, if it is known; ``pages`` are chapters within the
    talks, by the talks' ids, see `talk_pages`.
    """
    talks = sorted(
        (talk for talk in conference.talks if talk.recording == recording),
        key=lambda talk: talk.start_s,
    )
    chapters: list[Chapter] = []
    for talk, following in pairwise((*talks, None)):
        assert talk is not None
        next_s = length_s if following is None else following.start_s
        end_s = talk.end_s if talk.end_s is not None else next_s
        if end_s is None:
            end_s = talk.start_s + _OPEN_END_S
        has_pause = next_s is not None and next_s - end_s > _PAUSE_S
        if next_s is not None and not has_pause:
            end_s = next_s
        if end_s <= talk.start_s and following is None:
            # The recording on this computer is shorter than the published one.
            end_s = talk.start_s + _OPEN_END_S
        chapter = _of_talk(talk, end_s, (pages or {}).get(talk.id, ()))
        if chapters and chapters[-1].end_s <= chapters[-1].start_s:
            # Two talks start together.
            before = chapters.pop()
            chapter = replace(chapter, title=f"{before.title} / {chapter.title}")
        chapters.append(chapter)
        if has_pause and next_s is not None:
            chapters.append(Chapter(end_s, next_s, words.pause))
    return tuple(chapters)


def recording_length(
    conference: Conference, recording: str, files: Mapping[str, TalkFiles]
) -> float | None:
    """Return the length of a recording's file on this computer, if there is one."""
    of_recording = (files.get(talk.id) for talk in conference.talks if talk.recording == recording)
    day = next((one.day for one in of_recording if one is not None and one.day is not None), None)
    if day is None:
        return None
    # Imported here because it is slow.
    from duthviewer.playback.probe import probe

    try:
        return probe(day).duration_s or None
    except (KnownError, OSError):
        return None


def talk_pages(
    conference: Conference,
    recording: str,
    files: Mapping[str, TalkFiles],
    timelines: Mapping[str, Timeline],
    words: ChapterLabels = ENGLISH,
) -> dict[str, tuple[Chapter, ...]]:
    """Return the pages of each talk as chapters, by the talks' ids.

    ``timelines`` are in times of the day's recording. Reads the decks, so call it on a background
    thread.
    """
    found = {}
    for talk in conference.talks:
        timeline = timelines.get(talk.id, NO_TIMELINE)
        if talk.recording == recording and timeline:
            shown = Timeline(tuple(span for span in timeline if span.page is not None))
            of_talk = files.get(talk.id)
            deck = None if of_talk is None else of_talk.deck
            titles = page_titles(deck, sorted(shown.pages), words.page)
            found[talk.id] = chapters_of(shown, titles, no_page=words.no_page)
    return found


def _of_talk(talk: Talk, end_s: float, pages: Sequence[Chapter]) -> TalkChapter:
    within = [
        Chapter(max(page.start_s, talk.start_s), min(page.end_s, end_s), page.title)
        for page in pages
        if page.end_s > talk.start_s and page.start_s < end_s
    ]
    names = [speaker.name for speaker in talk.speakers[:_MOST_NAMES]]
    if len(talk.speakers) > _MOST_NAMES:
        names.append("…")
    return TalkChapter(
        start_s=talk.start_s,
        end_s=end_s,
        title=f"{talk.title} – {', '.join(names)}" if names else talk.title,
        pages=tuple(within),
        url=_web(talk.slides),
        picture=_web(talk.thumbnail),
    )


def _web(address: str | None) -> str | None:
    return address if address is not None and is_web_address(address) else None
