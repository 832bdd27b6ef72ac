"""Published recordings of BigBlueButton, as a folder and as an address.

A recording is one talk, and a folder of recordings one conference. Its deck is made of the pictures
of its slides, its timeline comes from the times of the `<image>` elements in `shapes.svg`. The
formats are those that
https://github.com/bigbluebutton/bigbluebutton/tree/develop/record-and-playback writes and
https://github.com/bigbluebutton/bbb-playback reads.

Pages are in the order of their presentation; presentations follow each other as they were first
shown. All pages of a shown presentation are in the deck, also those that were never shown.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import parse_qs, quote, unquote, urlsplit
from xml.etree.ElementTree import ParseError

from duthviewer.catalogue.addresses import AddressError, web_address
from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.texts import one_line
from duthviewer.errors import translatable
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.lectures.picture_pages import DeckOfPictures, PictureSource
from duthviewer.library.importing.lectures.recording_files import (
    RecordingFiles,
    RecordingFolder,
    RecordingOnWeb,
)
from duthviewer.library.importing.lectures.shapes_svg import (
    MOST_CHANGES,
    PresentedSlide,
    SlideShapes,
    pages_in_order,
    read_shapes,
    seconds_of,
    tag_of,
    timeline_of,
)
from duthviewer.library.importing.values import ImportedConference, ImportFailed, MadeFile

#: More is not kept in memory of all decks together.
MOST_BYTES = 512 * 2**20
#: More slides are not fetched or put into a deck.
MOST_PAGES = 1000
_MOST_FOLDERS = 500
_MOST_CAPTIONS = 40

_SHAPES, _METADATA = "shapes.svg", "metadata.xml"
_VIDEOS = (
    "video/webcams.mp4", "video/webcams.webm", "video/webcams.m4v",
    "audio/audio.webm", "audio/audio.ogg",
)  # fmt: skip
_DESKSHARE = ("deskshare/deskshare.mp4", "deskshare/deskshare.webm")
#: Also kept where the files of a recording were saved into one folder
_FLAT_VIDEOS = ("webcams.mp4", "webcams.webm")

_ID = r"[0-9a-f]{40}-[0-9]{10,16}"
_ADDRESS = re.compile(
    rf"(?P<before>(?:/[^/]+)*?)/(?:playback/presentation/[0-9.]+/(?:playback\.html|{_ID})"
    rf"|presentation/{_ID}|recording/screenshare/{_ID}|playback/video/{_ID})(?:/.*)?"
)
_ID_IN_ADDRESS = re.compile(rf"/({_ID})(?:/|$)")
_TEXT_KEY = re.compile(r"slide-([0-9]{1,5})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}")


def recognises(document: Document) -> bool:
    """Return whether this is a recording, several of them in a folder, or the address of one."""
    if document.address is not None:
        return _address_of_files(document.address) is not None
    if document.is_folder:
        return any(True for _ in _folders(document))
    if document.is_binary or document.path is None:
        return False
    head = document.head_text[:4096]
    if document.path.name.lower() == _SHAPES:
        return _is_shapes(head)
    return document.path.name.lower() == _METADATA and _is_metadata(head)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return a conference with a talk for each recording."""
    if document.address is not None:
        address = _address_of_files(document.address)
        if address is None:
            raise ImportFailed(
                "{source} is not the address of a recording of BigBlueButton.",
                source=quoted(document.name, 200),
            )
        draft = Draft(document.name)
        _MeetingReader(RecordingOnWeb(address, context), draft, context).read(is_only=True)
        return draft.finish()
    folder = document
    if not document.is_folder and document.path is not None:
        folder = Document(path=document.path.parent, cancelled=context.cancelled)
    draft = Draft(folder.name)
    folders = sorted(_folders(folder), key=lambda found: (_ending(found[0]), found[0]))
    for prefix, each in folders:
        context.check()
        draft.source = each.name
        files = RecordingFolder(each, prefix)
        _MeetingReader(files, draft, context).read(is_only=len(folders) == 1)
    draft.source = folder.name
    if len(folders) > 1 and folder.path is not None:
        draft.title = folder.path.absolute().name
        draft.guessed(
            translatable("The title of the conference, from the name of the folder: {title}."),
            title=draft.title,
        )
    return draft.finish()


def _ending(name: str) -> int:
    """Return the time with which the name of a recording's folder ends, or 0."""
    match = re.search(r"-([0-9]{10,16})/?$", name)
    return int(match[1]) if match else 0


def _folders(folder: Document) -> Iterator[tuple[str, Document]]:
    """Yield the folders of recordings: this one, else those directly in it, and their names."""
    if _is_recording(folder):
        yield "", folder
        return
    children = (child for child in folder.children() if child.is_folder)
    for _, child in zip(range(_MOST_FOLDERS), children, strict=False):
        if child.path is not None and _is_recording(child):
            yield f"{child.path.name}/", child


def _is_recording(folder: Document) -> bool:
    for name, is_such in ((_METADATA, _is_metadata), (_SHAPES, _is_shapes)):
        file = folder.child(name)
        if file is None or file.is_folder:
            continue
        with suppress(ImportFailed):
            if not file.is_binary and is_such(file.head_text[:4096]):
                return True
    return False


def _is_metadata(head: str) -> bool:
    return "<recording" in head and any(
        word in head for word in ("<meeting", "<playback", "<start_time", "<state>")
    )


def _is_shapes(head: str) -> bool:
    return "<svg" in head and ('class="slide"' in head or 'id="svgfile"' in head)


def _address_of_files(address: str) -> str | None:
    """Return the address of a recording's files, with a slash at its end, or None."""
    try:
        parts = urlsplit(address)
        path = unquote(parts.path)
        query = parse_qs(parts.query, max_num_fields=50)
    except ValueError:
        return None
    match = _ADDRESS.fullmatch(path)
    if match is None:
        return None
    ids = _ID_IN_ADDRESS.findall(path) or query.get("meetingId", [])
    if len(ids) != 1 or not re.fullmatch(_ID, ids[0]):
        return None
    # Servers with several parts have the files of each below another path.
    media = query.get("p", [""])[0].strip("/")
    inner = f"{quote(media)}/" if re.fullmatch(r"[\w-]{1,64}", media) else ""
    before = match["before"] if f"/presentation/{ids[0]}" in path else ""
    with suppress(AddressError):
        return web_address(
            f"{parts.scheme}://{parts.netloc}{quote(before)}/presentation/{inner}{ids[0]}/"
        )
    return None


class _MeetingReader:
    """Reads one recording into a draft."""

    def __init__(self, files: RecordingFiles, draft: Draft, context: ImportContext) -> None:
        self._files = files
        self._context = context
        self._draft = draft
        self._title = ""
        self._description: str | None = None
        self._licence: str | None = None
        self._date: dt.date | None = None
        self._link: str | None = None

    def read(self, *, is_only: bool) -> None:
        """Add a talk. Texts of the only recording are also those of the conference."""
        draft = self._draft
        metadata = self._files.document(_METADATA)
        has_metadata = metadata is not None and self._metadata(metadata)
        shapes_file = self._files.document(_SHAPES)
        shapes = None if shapes_file is None else self._shapes(shapes_file)
        # Some servers answer with a page for people instead of an error.
        if not has_metadata and shapes is None:
            raise ImportFailed(
                "There is no published recording at {source}: it has neither metadata.xml nor "
                "shapes.svg.",
                source=quoted(self._files.name, 200),
            )
        shapes = shapes or SlideShapes()
        if is_only:
            draft.title, draft.website = self._title, self._link
            draft.id_hint = f"{self._title} {self._date or ''}" if self._title else ""
        if self._date is not None:
            draft.start = min(draft.start or self._date, self._date)
            draft.end = max(draft.end or self._date, self._date)
        # Not "webcams", the name of the file: other meetings have one, too.
        name = f"{self._title or 'meeting'} {self._date or ''}"
        recording = self._recording(name, None if is_only else self._title or None)
        talk = draft.add_talk(
            self._title or "Recording", recording=recording, abstract=self._description
        )
        if talk is not None:
            self._slides(shapes, talk)
        self._left_out(shapes)

    # Parts of a recording.

    def _metadata(self, document: Document) -> bool:
        """Read title, date, link and texts; return whether it describes a recording."""
        draft = self._draft
        try:
            root = document.xml
        except ImportFailed as error:
            draft.left_out(translatable("metadata.xml cannot be read: {reason}"), reason=error)
            return False
        if tag_of(root) != "recording":
            return False
        meta = root.find("meta")
        fields = {} if meta is None else {tag_of(child): child.text or "" for child in meta}
        meeting = root.find("meeting")
        name = fields.get("meetingName") or fields.get("title") or ""
        if not one_line(name) and meeting is not None:
            name = meeting.get("name") or ""
        self._title = one_line(fields.get("bbb-recording-name") or name)
        self._description = fields.get("bbb-recording-description") or fields.get("description")
        self._licence = fields.get("license") or fields.get("licence")
        self._link = one_line(root.findtext("playback/link") or "") or None
        self._date = _date(root.findtext("start_time"))
        if self._title:
            draft.understood(translatable("The title and the date of the meeting."))
        return True

    def _recording(self, name: str, title: str | None) -> str:
        draft, files = self._draft, self._files
        video = files.existing((*_VIDEOS, *_FLAT_VIDEOS))
        address = None if video is None else files.address(video)
        path = None if video is None else files.path(video)
        recording = draft.add_recording(
            id_hint=name,
            title=title,
            date=self._date,
            url=address,
            file=path if address is None else None,
            licence=self._licence,
        )
        if video is None or path is None:
            draft.guessed(
                translatable("The recording has no video and no sound. Choose its file yourself.")
            )
            return recording
        if video.startswith("audio/"):
            draft.understood(translatable("The recording has sound only, no video."))
        self._captions(path)
        shared = files.existing(_DESKSHARE)
        if shared is not None:
            shared_address = files.address(shared)
            if shared_address is not None:
                draft.add_link("Shared screen", shared_address)
            draft.left_out(
                translatable(
                    "The video of the shared screen, {name}, which is not shown beside the slides."
                ),
                name=shared,
            )
        return recording

    def _captions(self, video: str) -> None:
        """Put the captions beside the video, where they are found."""
        draft = self._draft
        listed = self._files.document("captions.json")
        if listed is None:
            return
        try:
            languages = listed.json()
        except ImportFailed as error:
            draft.left_out(translatable("captions.json cannot be read: {reason}"), reason=error)
            return
        stem = video.rpartition(".")[0]
        for entry in (languages if isinstance(languages, list) else [])[:_MOST_CAPTIONS]:
            locale = entry.get("locale") if isinstance(entry, dict) else None
            if not isinstance(locale, str) or not _LANGUAGE.fullmatch(locale):
                draft.left_out(translatable("Captions without a language."))
                continue
            file = self._files.document(f"caption_{locale}.vtt") or self._files.document(
                f"captions_{locale}.vtt"
            )
            if file is None or not file.data.strip():
                draft.left_out(
                    translatable("Captions in {language}: there is no file with them."),
                    language=locale,
                )
                continue
            name = f"{stem}.{locale.replace('_', '-')}.vtt"
            if all(made.name != name for made in draft.files):
                draft.files.append(MadeFile(name=name, content=file.data))
                draft.understood(translatable("Subtitles in {language}."), language=locale)

    def _slides(self, shapes: SlideShapes, talk: str) -> None:
        """Make the deck and the timeline."""
        draft = self._draft
        texts = self._texts()
        slides = pages_in_order(shapes, texts)
        if len(slides) > MOST_PAGES:
            draft.left_out(
                translatable("All slides after the first {count}."), talk=talk, count=MOST_PAGES
            )
            slides = slides[:MOST_PAGES]
        if not slides:
            draft.left_out(translatable("The slides, because none of them were shown."), talk=talk)
            return
        if sum(len(file.content) for file in draft.files) > MOST_BYTES:
            draft.left_out(
                translatable("The slides, because the decks would be larger than {size} MB in "
"total."),
                talk=talk, size=MOST_BYTES >> 20,
            )  # fmt: skip
            return
        pictures = DeckOfPictures(self._title, self._context)
        for slide in slides:
            pictures.add(
                f"{slide.number}",
                self._picture_sources(slide, shapes),
                texts.get(slide.presentation, {}).get(slide.number, ""),
            )
        hidden = self._shared_screen()
        timeline = timeline_of(shapes.changes, {s: n for n, s in enumerate(slides, 1)}, hidden)
        deck = pictures.finish(draft, talk, self._files.path("slides.pdf"))
        if deck is None:
            return
        draft.change_talk(talk, slides=deck, timeline=timeline)
        draft.understood(
            translatable("Slides: {pages}. Slide changes: {count}."),
            talk=talk,
            pages=len(slides),
            count=max(0, len(timeline) - 1),
        )
        presentations = len({slide.presentation for slide in slides})
        if presentations > 1:
            draft.understood(
                translatable("{count} presentations became one deck, one after the other."),
                talk=talk,
                count=presentations,
            )

    def _picture_sources(self, slide: PresentedSlide, shapes: SlideShapes) -> list[PictureSource]:
        """Return where the picture of a slide may be, the best first."""
        folder, number = f"presentation/{slide.presentation}", slide.number
        names = [
            f"{folder}/slide-{number}.png",
            f"{folder}/svgs/slide{number}.svg",
            f"{folder}/slide-{number}.svg",
            f"{folder}/thumbnails/thumb-{number}.png",
        ]
        written = shapes.pictures.get(slide)
        if written is not None:
            names.insert(0, written)
        elif any("/svgs/" in picture for picture in shapes.pictures.values()):
            names.insert(0, names[1])
        return [PictureSource(name, self._files.picture) for name in dict.fromkeys(names)]

    def _texts(self) -> dict[str, dict[int, str]]:
        """Return the texts of slides, by presentation and number."""
        document = self._files.document("presentation_text.json")
        if document is None:
            return {}
        try:
            content = document.json()
        except ImportFailed as error:
            self._draft.left_out(
                translatable("presentation_text.json cannot be read: {reason}"), reason=error
            )
            return {}
        texts: dict[str, dict[int, str]] = {}
        for presentation, pages in content.items() if isinstance(content, dict) else ():
            for key, text in pages.items() if isinstance(pages, dict) else ():
                match = _TEXT_KEY.fullmatch(key)
                if match is not None and isinstance(text, str) and int(match[1]) >= 1:
                    texts.setdefault(presentation, {})[int(match[1])] = text
        return texts

    def _shapes(self, document: Document) -> SlideShapes | None:
        try:
            shapes = read_shapes(document.data)
        except (ParseError, ValueError, LookupError) as error:
            # So is everything that defusedxml refuses.
            self._draft.left_out(
                translatable("The slides: shapes.svg cannot be read: {reason}"), reason=error
            )
            return None
        if len(shapes.changes) >= MOST_CHANGES:
            self._draft.left_out(
                translatable("All changes of slides after the first {count}."),
                count=MOST_CHANGES,
            )
        return shapes

    def _shared_screen(self) -> list[tuple[float, float]]:
        """Return when the shared screen hides the slides."""
        document = self._files.document("deskshare.xml")
        if document is None:
            return []
        with suppress(ImportFailed):
            found = []
            for event in document.xml.iter("event"):
                start_s = seconds_of(event.get("start_timestamp"))
                end_s = seconds_of(event.get("stop_timestamp"))
                if start_s is not None and end_s is not None and end_s > start_s:
                    found.append((start_s, end_s))
            return found[:MOST_CHANGES]
        return []

    def _left_out(self, shapes: SlideShapes) -> None:
        """Report what a recording may contain beside a talk and its slides."""
        draft = self._draft
        if shapes.drawings:
            draft.left_out(translatable("Drawings on the slides: {count}."), count=shapes.drawings)
        if self._files.address("") is not None:
            # Not worth a request each
            return
        parts = {
            "slides_new.xml": translatable("The chat."),
            "polls.json": translatable("The polls."),
            "external_videos.json": translatable("Videos from other sites."),
            "notes.html": translatable("The shared notes."),
            "tldraw.json": translatable("The drawings of the whiteboard."),
        }
        for name, template in parts.items():
            file = self._files.document(name)
            with suppress(ImportFailed):
                if file is not None and re.search(rb"chattimeline|\{|<p", file.head):
                    draft.left_out(template)


def _date(text: str | None) -> dt.date | None:
    """Return the day of a time in milliseconds since 1970; old recordings write it in words."""
    plain = (text or "").strip()
    with suppress(ValueError, OverflowError, OSError):
        if re.fullmatch(r"[0-9]{9,15}", plain):
            return dt.datetime.fromtimestamp(int(plain) / 1000, dt.UTC).date()
        match = re.fullmatch(r"\w{3} (\w{3} \d{1,2}) [0-9:]{8} \w+ (\d{4})", plain)
        if match is not None:
            return dt.datetime.strptime(f"{match[1]} {match[2]}", "%b %d %Y").date()
    return None
