"""Clips of a talk: of two positions, of a page, of a note, or of the whole talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from duthviewer.catalogue.clock import clock
from duthviewer.library.downloads.target_names import safe_title
from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue
from duthviewer.library.media.subtitle_names import long_code
from duthviewer.review.chapter_formats import ENGLISH, ChapterLabels
from duthviewer.review.chapters import chapters_of, page_titles
from duthviewer.review.clips.containers import ANIMATIONS, STILLS
from duthviewer.review.clips.cut import write_clip
from duthviewer.review.clips.moving_picture import (
    MovingPicture,
    write_moving_picture,
    write_still,
)
from duthviewer.review.clips.texts import subtitle_text
from duthviewer.review.clips.values import (
    ClipChoices,
    ClipError,
    ClipMethod,
    ClipRequest,
    TalkRange,
    WrittenClip,
)
from duthviewer.review.media_file.shifted import shifted_cues
from duthviewer.review.media_file.tags import talk_tags
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.writing import write_whole

#: A span without the page that is shorter does not end its visit: the camera shows the speaker
_ASIDE_S = 15.0
#: A clip of a note begins this much before it, and ends this much after it
NOTE_BEFORE_S, NOTE_AFTER_S = 10.0, 20.0


def expect_recording_of(reviewed: ReviewedTalk) -> Path:
    """Return the recording of a talk. Raises ClipError if it is not on this computer."""
    if reviewed.files.recording is None:
        raise ClipError(
            "The recording of this talk is not on this computer. Download it first; clips cannot"
            " be made of recordings that are played from the network."
        )
    return reviewed.files.recording


def whole_range(reviewed: ReviewedTalk) -> TalkRange:
    return TalkRange(0.0, reviewed.length_s)


def page_visits(reviewed: ReviewedTalk, page: int) -> tuple[TalkRange, ...]:
    """Return when a page is shown; short moments without a page between do not count."""
    visits: list[TalkRange] = []
    other_s = float("-inf")
    for span in reviewed.timeline:
        end_s = reviewed.length_s if span.end_s is None else min(span.end_s, reviewed.length_s)
        if span.page is not None and span.page != page:
            other_s = end_s
        if span.page != page or end_s <= max(0.0, span.start_s):
            continue
        last = visits[-1] if visits else None
        if last is not None and other_s <= last.end_s and span.start_s - last.end_s < _ASIDE_S:
            visits[-1] = TalkRange(last.start_s, end_s)
        else:
            visits.append(TalkRange(max(0.0, span.start_s), end_s))
    return tuple(visits)


def page_range(reviewed: ReviewedTalk, page: int, at_s: float | None = None) -> TalkRange:
    """Return the visit of a page at a position, else its longest one. Raises ClipError."""
    visits = page_visits(reviewed, page)
    if not visits:
        raise ClipError("Page {page} is not shown in this talk.", page=page)
    for visit in visits:
        if at_s is not None and visit.start_s <= at_s < visit.end_s:
            return visit
    return max(visits, key=lambda visit: visit.end_s - visit.start_s)


def note_range(reviewed: ReviewedTalk, at_s: float) -> TalkRange:
    """Return the moments around a note."""
    end_s = min(at_s + NOTE_AFTER_S, reviewed.length_s or at_s + NOTE_AFTER_S)
    return TalkRange(max(0.0, at_s - NOTE_BEFORE_S), end_s)


def checked_range(reviewed: ReviewedTalk, start_s: float, end_s: float) -> TalkRange:
    """Return a part of the talk, whose end is cut to that of the talk. Raises ClipError."""
    if reviewed.length_s and start_s >= reviewed.length_s:
        raise ClipError(
            "The talk is {length} long: the clip cannot begin at {start}.",
            length=clock(reviewed.length_s),
            start=clock(start_s),
        )
    if end_s <= start_s:
        raise ClipError("The clip would be empty: its end has to be after its start.")
    return TalkRange(start_s, min(end_s, reviewed.length_s) if reviewed.length_s else end_s)


def clip_name(reviewed: ReviewedTalk, part: TalkRange, suffix: str) -> str:
    """Return a file name for a clip: the talk's title and the times."""
    title = safe_title(reviewed.talk.title) or "clip"
    if part.start_s <= 0 and part.end_s >= reviewed.length_s - 0.5:
        return f"{title}{suffix}"
    # No colon: Windows does not allow it in names.
    start, end = (clock(at_s).replace(":", ".") for at_s in (part.start_s, part.end_s))
    return f"{title} {start}–{end}{suffix}"


def talk_clip(
    reviewed: ReviewedTalk,
    part: TalkRange,
    choices: ClipChoices,
    words: ChapterLabels = ENGLISH,
    cancelled: Callable[[], bool] = lambda: False,
) -> ClipRequest:
    """Return the clip of a part of a talk. Reads subtitles and the deck. Raises ClipError."""
    recording = expect_recording_of(reviewed)
    offset_s = reviewed.file_s(0.0)
    cues: list[Cue] = []
    if (choices.subtitles or choices.subtitles_beside) and (found := reviewed.read_cues(cancelled)):
        cues = [Cue(cue.start_s + offset_s, cue.end_s + offset_s, cue.text) for cue in found]
    chapters: tuple[Chapter, ...] = ()
    if choices.chapters and reviewed.timeline:
        titles = page_titles(reviewed.files.deck, sorted(reviewed.timeline.pages), words.page)
        chapters = chapters_of(reviewed.timeline, titles, no_page=words.no_page, shift_s=offset_s)
    return ClipRequest(
        recording,
        reviewed.file_s(part.start_s),
        reviewed.file_s(part.end_s),
        choices.exact,
        choices.audio,
        tuple(cues) if choices.subtitles else (),
        long_code(reviewed.subtitle_language),
        chapters,
        talk_tags(reviewed, part.start_s),
    )


def write_talk_clip(
    reviewed: ReviewedTalk,
    part: TalkRange,
    choices: ClipChoices,
    target: Path,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    words: ChapterLabels = ENGLISH,
    *,
    replaces: bool = False,
) -> WrittenClip:
    """Write a clip of a talk, and its subtitles beside it if they are wanted there.

    The suffix of ``target`` decides whether it is a video or a picture. ``replaces`` allows to
    replace subtitles that are there, as an existing ``target`` does. Raises KnownError; see
    `write_clip`, `write_moving_picture`.
    """
    kind = target.suffix.lower()
    if kind in (*ANIMATIONS, *STILLS):
        return _write_picture(reviewed, part, choices.width_px, target, report, cancelled)
    subtitles = subtitles_beside(target)
    if choices.subtitles_beside and subtitles.exists() and not (replaces or target.exists()):
        raise ClipError(
            "{path} already exists: choose another name for the clip, or leave out the subtitles"
            " beside it.",
            path=subtitles,
        )
    request = talk_clip(reviewed, part, choices, words, cancelled)
    written = write_clip(request, target, report, cancelled)
    if choices.subtitles_beside and (found := reviewed.read_cues(cancelled)):
        offset_s = reviewed.file_s(0.0)
        cues = shifted_cues(found, written.start_s - offset_s, written.end_s - offset_s)
        if cues:
            write_whole(subtitles, subtitle_text(cues, subtitles.suffix[1:]))
    return written


def subtitles_beside(target: Path) -> Path:
    """Return the file of subtitles that belongs to a clip."""
    return target.with_suffix(".vtt" if target.suffix.lower() == ".webm" else ".srt")


def _write_picture(
    reviewed: ReviewedTalk,
    part: TalkRange,
    width_px: int,
    target: Path,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> WrittenClip:
    recording = expect_recording_of(reviewed)
    start_s, end_s = reviewed.file_s(part.start_s), reviewed.file_s(part.end_s)
    if target.suffix.lower() in STILLS:
        write_still(recording, start_s, target)
    else:
        picture = MovingPicture(recording, start_s, end_s, width_px)
        write_moving_picture(picture, target, report, cancelled)
    return WrittenClip(target, start_s, end_s, ClipMethod.ENCODED)
