"""The .nfo files of Kodi and Jellyfin: a film, an episode, or several episodes of one file.

The elements are those of https://kodi.wiki/view/NFO_files.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.catalogue.problems import quoted
from duthviewer.errors import translatable
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.formats.times_list import add_entries
from duthviewer.library.importing.texts.dates import parse_date
from duthviewer.library.importing.texts.licences import licence_in
from duthviewer.library.importing.texts.title_lines import (
    TitleLine,
    read_title_lines,
    split_speakers,
)
from duthviewer.library.importing.times.text import find_times
from duthviewer.library.importing.values import ImportFailed

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from duthviewer.catalogue.conference import Speaker
    from duthviewer.library.importing.context import ImportContext
    from duthviewer.library.importing.values import ImportedConference

_ROOTS = ("movie", "episodedetails", "musicvideo", "tvshow")
_ROOT = re.compile(r"<(movie|episodedetails|musicvideo|tvshow)[\s>]")
_VIDEO_PLUGIN = re.compile(r"plugin://plugin\.video\.youtube/\S*?video_?id=([\w-]{11})")
#: More episodes are not read.
_MOST = 5000


def recognises(document: Document) -> bool:
    """Return whether a file has an element of Kodi."""
    if document.is_folder or document.is_binary or document.is_unread:
        return False
    head = document.head_text
    return head.startswith("<") and _ROOT.search(head[:4000]) is not None


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of an .nfo; of a series, with the episodes beside its file."""
    elements = list(_elements(document))
    if not elements:
        raise ImportFailed("{source} describes no video.", source=quoted(document.name, 200))
    show = next((each for each in elements if each.tag == "tvshow"), None)
    draft = Draft(document.name)
    if show is not None:
        draft.title = _text(show, "title")
        draft.description = _text(show, "plot") or None
        draft.start = _date(show)
        documents = list(_episodes_beside(document))
    else:
        first = elements[0]
        draft.title = _text(first, "set/name", "showtitle", "set", "title")
        draft.start = _date(first)
        documents = [document]
    for each in documents:
        context.check()
        context.report(each.name)
        add_videos(draft, each, None)
    return draft.finish()


def add_videos(draft: Draft, document: Document, file: str | None) -> list[str]:
    """Add the video that an .nfo describes, with all episodes in it; return the talks' ids.

    ``file``: the path of the recording in the catalogue's folder; without it, it is looked for
    beside the .nfo.
    """
    elements = [each for each in _elements(document) if each.tag != "tvshow"]
    if not elements:
        return []
    first = elements[0]
    title = _text(first, "title", "originaltitle")
    recording = draft.add_recording(
        id_hint="" if draft.recordings else "day-1",
        title=title if len(elements) == 1 else _text(first, "showtitle") or None,
        date=_date(first),
        url=_address(first),
        file=file or _media_beside(document),
    )
    titles = read_title_lines([_text(each, "title", "originaltitle") for each in elements])
    talks: list[str] = []
    for element, line in zip(elements, titles, strict=True):
        plot = _text(element, "plot", "outline")
        duration_s = _duration(element)
        if len(elements) == 1:
            found = find_times(plot, duration_s)
            if len(found.parts) == 1 and len(found.parts[0].entries) >= 2:
                talks += add_entries(draft, found.parts[0], recording, duration_s)
                if talks:
                    draft.description = draft.description or plot
                    return talks
        talk = _add_talk(draft, element, line, recording, plot, duration_s)
        if talk is not None:
            talks.append(talk)
    return talks


def _add_talk(
    draft: Draft,
    element: Element,
    line: TitleLine,
    recording: str,
    plot: str,
    duration_s: float | None,
) -> str | None:
    named = _people(element)
    title = _text(element, "title", "originaltitle") if named else line.title
    start_s = _number(_text(element, "epbookmark")) or 0.0
    talk = draft.add_talk(
        title,
        recording=recording,
        start_s=start_s,
        end_s=start_s + duration_s if duration_s else None,
        speakers=named or line.speakers,
        abstract=plot,
        licence=licence_in(plot),
    )
    if talk is not None and line.speakers and not named:
        draft.guessed(
            translatable("The speakers of {title}, from the title of the video: {names}."),
            talk=talk,
            title=quoted(title),
            names=", ".join(speaker.name for speaker in line.speakers),
        )
    return talk


def _elements(document: Document) -> Iterator[Element]:
    """Yield the elements of a file, which may have several roots, and an address at its end."""
    text = document.text
    begin = _ROOT.search(text)
    end = max((text.rfind(f"</{root}>") + len(root) + 3 for root in _ROOTS), default=0)
    if begin is None or end <= begin.start():
        # Let the reader of XML say what is wrong.
        root = document.xml
        if root.tag in _ROOTS:
            yield root
        return
    inner = text[begin.start() : end]
    whole = Document(data=f"<nfo>{inner}</nfo>".encode("utf-8", "replace"), name=document.name)
    if _declares(text[: begin.start()]):
        # Entities are refused, wherever they are declared.
        _ = document.xml
    for number, element in enumerate(whole.xml):
        if number < _MOST and element.tag in _ROOTS:
            yield element


def _declares(text: str) -> bool:
    return "<!" in text


def _episodes_beside(document: Document) -> Iterator[Document]:
    if document.path is None:
        return
    folder = Document(path=document.path.parent)
    for each in folder.files(r".*\.nfo"):
        if each.path != document.path and recognises(each):
            yield each


def _media_beside(document: Document) -> str | None:
    """Return the recording that an .nfo describes: of the same name, or the only one."""
    path = document.path
    if path is None:
        return None
    names: list[str] = []
    with suppress(OSError, ValueError):
        names = sorted(
            each.name
            for each in path.parent.iterdir()
            if each.suffix.lower().removeprefix(".") in (*VIDEO, *AUDIO)
        )
    same = [name for name in names if Path(name).stem == path.stem]
    if same:
        return f"./{same[0]}"
    return f"./{names[0]}" if len(names) == 1 and path.stem.lower() == "movie" else None


def _text(element: Element, *names: str) -> str:
    """Return the first text that an element has below one of these names."""
    for name in names:
        found = element.find(name)
        if found is not None and found.text is not None and found.text.strip():
            return found.text.strip()
    return ""


def _people(element: Element) -> tuple[Speaker, ...]:
    names = [
        *(_text(actor, "name") for actor in element.iterfind("actor")),
        *(each.text or "" for each in element.iterfind("artist")),
    ]
    if not any(names):
        names = [each.text or "" for each in element.iterfind("director")]
    found: list[Speaker] = []
    for name in names[:100]:
        found += split_speakers(name)[0]
    return tuple(found)


def _date(element: Element) -> dt.date | None:
    for name in ("aired", "premiered", "releasedate"):
        if (date := parse_date(_text(element, name))) is not None:
            return date
    return None


def _address(element: Element) -> str | None:
    for each in element.iterfind("uniqueid"):
        name = (each.text or "").strip()
        if (each.get("type") or "").lower() == "youtube" and re.fullmatch(r"[\w-]{11}", name):
            return f"https://www.youtube.com/watch?v={name}"
    for tag in ("youtubeid", "trailer", "url", "website"):
        text = _text(element, tag)
        if tag == "youtubeid" and re.fullmatch(r"[\w-]{11}", text):
            return f"https://www.youtube.com/watch?v={text}"
        if match := _VIDEO_PLUGIN.search(text):
            return f"https://www.youtube.com/watch?v={match[1]}"
        if tag != "trailer" and text.startswith(("http://", "https://")):
            return text
    return None


def _duration(element: Element) -> float | None:
    seconds = _number(_text(element, "fileinfo/streamdetails/video/durationinseconds"))
    if seconds:
        return seconds
    minutes = _number(re.sub(r"\s*min\w*\.?$", "", _text(element, "runtime")))
    return minutes * 60 if minutes else None


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,7}(?:\.[0-9]{1,6})?", text) else None
