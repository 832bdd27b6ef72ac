"""The chapters of a recording: in its file, or in a file of their own as other programs write them.

Files of their own are those that `duthviewer export --what day-chapters` writes, too: ffmetadata,
WebVTT, Matroska XML, the JSON of Podcasting 2.0, and the text files of OGM.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from duthviewer.catalogue.problems import quoted
from duthviewer.errors import translatable
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.library.importing import file_names
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.json_values import first_text, objects_of
from duthviewer.library.importing.timed_values import TimedPart, TimeEntry
from duthviewer.library.importing.times_list import add_entries
from duthviewer.library.importing.values import ImportFailed

if TYPE_CHECKING:
    from pathlib import Path

    from duthviewer.library.importing.document import Document
    from duthviewer.library.importing.sources import ImportContext
    from duthviewer.library.importing.values import ImportedConference

_CLOCK = r"(\d{1,4}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?"
_VTT = re.compile(
    r"(?:(?P<h>\d{1,4}):)?(?P<m>\d{2}):(?P<s>\d{2}\.\d{3})\s+-->\s+"
    r"(?:(?P<eh>\d{1,4}):)?(?P<em>\d{2}):(?P<es>\d{2}\.\d{3})"
)
_OGM = re.compile(
    r"CHAPTER(\d{1,4})\s*=\s*(\d{1,4}):(\d{2}):(\d{2}(?:[.,]\d{1,9})?)", re.IGNORECASE
)
_OGM_NAME = re.compile(r"CHAPTER(\d{1,4})NAME\s*=\s*(.*)", re.IGNORECASE)
#: Chapters that no person named
_NUMBERED = re.compile(
    r"(?:(?:chapter|kapitel|chapitre|capítulo|capitolo|scene|untitled)\s*)?#?\d*", re.IGNORECASE
)
_MOST = 2000
_SHORTEST_S = 20.0


def recognises(document: Document) -> bool:
    """Return whether a file is a recording, or has chapters in one of the known forms."""
    if document.is_folder or document.is_unread:
        return False
    if document.is_binary:
        return document.path is not None and is_recording(document.path)
    return _form(document) is not None


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a recording's chapters."""
    context.check()
    draft = Draft(document.name)
    if not document.is_binary:
        entries = list(_of_text(document))
        name = "" if document.path is None else file_names.file_title(document.path)
        draft.title = _title(document) or name
        recording = draft.add_recording(id_hint="day-1")
        add_entries(draft, TimedPart(entries=entries), recording)
        return draft.finish()
    path = document.path
    if path is None:
        raise ImportFailed("{source} is not text.", source=quoted(document.name, 200))
    draft.title = file_names.recording_title(path) or file_names.file_title(path)
    add_recording(draft, path, f"./{path.name}")
    return draft.finish()


def is_recording(path: Path) -> bool:
    """Return whether a file is a recording by its name."""
    return path.suffix.lower().removeprefix(".") in (*VIDEO, *AUDIO)


def add_recording(draft: Draft, path: Path, file: str, *, is_whole: bool = True) -> list[str]:
    """Add a recording with the talks of its chapters; return their ids.

    Without chapters it is one talk if ``is_whole``; otherwise nothing is added.
    """
    entries = entries_of(path)
    if not entries and not is_whole:
        return []
    recording = draft.add_recording(
        id_hint="" if draft.recordings else "day-1",
        title=file_names.recording_title(path) or path.stem,
        file=file,
    )
    talks = add_entries(draft, TimedPart(entries=entries), recording) if entries else []
    if talks:
        return talks
    title = file_names.talk_title(path) or file_names.recording_title(path) or path.stem
    talk = draft.add_talk(title, recording=recording)
    draft.guessed(
        translatable("{file} has no chapters: it is taken for one talk."),
        talk=talk, file=quoted(path.name, 200),
    )  # fmt: skip
    return [] if talk is None else [talk]


def entries_of(path: Path) -> list[TimeEntry]:
    """Return the chapters of a recording; none if nobody named them."""
    from duthviewer.library.media.chapters import read_chapters

    chapters = read_chapters(path)
    if len(chapters) < 2 or all(_NUMBERED.fullmatch(each.title) for each in chapters):
        return []
    starts = {round(each.start_s, 2) for each in chapters}
    return [
        TimeEntry(
            start_s=each.start_s,
            # An end that is the next start says nothing.
            end_s=None if round(each.end_s, 2) in starts or each is chapters[-1] else each.end_s,
            text=each.title,
            line=0,
        )
        for each in chapters
    ]


# Files of chapters.


def _form(document: Document) -> str | None:
    head = document.head_text
    if head.startswith(";FFMETADATA"):
        return "ffmetadata"
    if head.startswith("WEBVTT"):
        # Cues of a few seconds are subtitles.
        lengths = sorted(end_s - start_s for start_s, end_s, _, _ in _cues(head.split("\n")))
        return "vtt" if lengths and lengths[len(lengths) // 2] >= _SHORTEST_S else None
    if head.startswith("<") and "<Chapters" in head[:4000]:
        return "matroska"
    if head.startswith("{") and '"chapters"' in head:
        info = document.json_object()
        chapters = objects_of(info.get("chapters"))
        is_podcast = chapters and all("startTime" in each for each in chapters)
        return "podcast" if is_podcast else None
    return "ogm" if _OGM.match(head) else None


def _title(document: Document) -> str:
    form = _form(document)
    if form == "podcast":
        return first_text(document.json_object(), "title", "podcastName")
    if form == "ffmetadata":
        for line in document.lines[1:50]:
            if line.startswith("["):
                break
            if line.lower().startswith("title="):
                return _unescaped(line[6:])
    return ""


def _of_text(document: Document) -> Iterator[TimeEntry]:
    match _form(document):
        case "ffmetadata":
            yield from _ffmetadata(document.lines)
        case "vtt":
            yield from _vtt(document.lines)
        case "ogm":
            yield from _ogm(document.lines)
        case "podcast":
            yield from _podcast(document)
        case "matroska":
            yield from _matroska(document)


def _entry(start_s: float, text: str, line: int, end_s: float | None = None) -> TimeEntry:
    return TimeEntry(start_s=start_s, text=text.strip(), line=line, end_s=end_s)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _ffmetadata(lines: list[str]) -> Iterator[TimeEntry]:
    """Yield the chapters of https://ffmpeg.org/ffmpeg-formats.html#Metadata-2."""
    fields: dict[str, str] = {}
    begin = 0
    for number, line in enumerate([*lines, "["], 1):
        if line.startswith("["):
            if begin and (entry := _ffmetadata_chapter(fields, begin)) is not None:
                yield entry
            begin = number if line.strip() == "[CHAPTER]" else 0
            fields = {}
        elif begin and "=" in line and line[:1] not in "#;":
            key, _, value = line.partition("=")
            fields[key.strip().lower()] = value


def _ffmetadata_chapter(fields: dict[str, str], line: int) -> TimeEntry | None:
    base = re.fullmatch(r"\s*(\d{1,12})/(\d{1,12})\s*", fields.get("timebase", "1/1000000000"))
    start = re.fullmatch(r"\s*(\d{1,18})\s*", fields.get("start", ""))
    if base is None or start is None or int(base[2]) == 0:
        return None
    start_s = int(start[1]) * int(base[1]) / int(base[2])
    return _entry(start_s, _unescaped(fields.get("title", "")), line)


def _cues(lines: list[str]) -> Iterator[tuple[float, float, str, int]]:
    """Yield the start, end, text and line of the cues of a WebVTT file."""
    for at, line in enumerate(lines):
        if (match := _VTT.match(line)) is not None:
            start_s = int(match["h"] or 0) * 3600 + int(match["m"]) * 60 + float(match["s"])
            end_s = int(match["eh"] or 0) * 3600 + int(match["em"]) * 60 + float(match["es"])
            text = lines[at + 1] if at + 1 < len(lines) else ""
            yield start_s, end_s, re.sub(r"<[^<>]{0,100}>", "", text), at + 1


def _vtt(lines: list[str]) -> Iterator[TimeEntry]:
    for start_s, _, text, line in _cues(lines):
        yield _entry(start_s, text, line)


def _ogm(lines: list[str]) -> Iterator[TimeEntry]:
    names = {match[1]: match[2] for line in lines if (match := _OGM_NAME.match(line.strip()))}
    for number, line in enumerate(lines, 1):
        if (match := _OGM.match(line.strip())) is not None:
            seconds = float(match[4].replace(",", "."))
            start_s = int(match[2]) * 3600 + int(match[3]) * 60 + seconds
            yield _entry(start_s, names.get(match[1], ""), number)


def _podcast(document: Document) -> Iterator[TimeEntry]:
    """Yield the chapters of https://github.com/Podcastindex-org/podcast-namespace."""
    for chapter in objects_of(document.json_object().get("chapters"))[:_MOST]:
        start, end = chapter.get("startTime"), chapter.get("endTime")
        if isinstance(start, int | float) and not isinstance(start, bool) and 0 <= start < 1e9:
            is_end = isinstance(end, int | float) and start < end < 1e9
            yield _entry(float(start), first_text(chapter, "title"), 0, end if is_end else None)


def _matroska(document: Document) -> Iterator[TimeEntry]:
    """Yield the chapters of the XML of mkvmerge."""
    count = 0
    for atom in document.xml.iter("ChapterAtom"):
        start = re.fullmatch(r"\s*" + _CLOCK + r"\s*", atom.findtext("ChapterTimeStart") or "")
        if start is None or (count := count + 1) > _MOST:
            continue
        fraction = float(f"0.{start[4] or 0}")
        start_s = int(start[1]) * 3600 + int(start[2]) * 60 + int(start[3]) + fraction
        yield _entry(start_s, atom.findtext("ChapterDisplay/ChapterString") or "", 0)
