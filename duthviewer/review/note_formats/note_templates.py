"""Markdown of notes by a template: those of the program, or one of the person's own.

A template is Jinja2 in its sandbox: it sees texts, numbers and lists only, no files and no objects
of the program. docs/presenters.md lists what it can use.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import CONTROL
from duthviewer.errors import KnownError
from duthviewer.library.store.notes import Note
from duthviewer.resources import resource
from duthviewer.review.exchange import stamp
from duthviewer.review.markdown_text import markdown_address, markdown_text
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.note_formats.note_context import NoteContext
from duthviewer.review.notes import ENGLISH, NoteLabels
from duthviewer.review.picture_folder import DeckPictures, PictureFolder

#: The templates of the program, by name
TEMPLATES = ("obsidian", "logseq")
_LARGEST_TEMPLATE = 1_000_000
_LARGEST_TEXT = 64 * 2**20
_LARGEST_NUMBER = 10**12


class TemplateError(KnownError):
    """A template cannot be read or filled in; the text names the line and the reason."""


class NoteTemplate:
    """A template that was read and checked."""

    def __init__(self, name_or_path: str | Path) -> None:
        """Read a template of the program by its name, or a file. Raises TemplateError."""
        path = Path(name_or_path)
        if str(name_or_path) in TEMPLATES:
            path = resource("notes", f"{name_or_path}.md.j2")
        self._path = path
        import jinja2

        try:
            self._template = _environment().from_string(_read(path))
        except jinja2.TemplateSyntaxError as error:
            raise _error(path, error.lineno, error.message or "") from error

    def text(
        self,
        context: NoteContext,
        words: NoteLabels = ENGLISH,
        pictures: PictureFolder | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        """Return the notes of a talk as the template formats them. Raises TemplateError."""
        values = _values(context, words, pictures)
        parts, length = list[str](), 0
        try:
            for part in self._template.generate(values):
                parts.append(part)
                length += len(part)
                if length > _LARGEST_TEXT:
                    raise ValueError("its text is too long")
                if cancelled():
                    break
        except KnownError:
            raise
        # A template can fail in any form: with a name that does not exist, a division by zero …
        except Exception as error:
            raise _error(self._path, _line_of(error), str(error)) from error
        return "".join(parts).rstrip("\n") + "\n"


def yaml_value(value: Any) -> str:
    """Return a text or a list of texts as YAML on one line, whatever is in it."""
    import yaml

    text: str = yaml.safe_dump(
        value, default_style='"', default_flow_style=True, allow_unicode=True, width=float("inf")
    )
    return text.strip()


def front_matter(context: NoteContext) -> str:
    """Return the YAML at the top of a Markdown file."""
    talk = _talk_values(context)
    tags = yaml_value(["talk", *talk["tags"]])
    lines = [
        f"title: {yaml_value(talk['title'])}",
        f"speakers: {yaml_value(talk['speakers'])}",
        f"conference: {yaml_value(talk['conference'])}",
        f"date: {talk['date']}" if talk["date"] else "",
        f"url: {yaml_value(talk['url'])}" if talk["url"] else "",
        f"tags: {tags}",
    ]
    return "\n".join(["---", *filter(None, lines), "---", "", ""])


def one_line(text: object) -> str:
    """Return a text on one line, without control characters."""
    return " ".join(CONTROL.sub(" ", str(text)).split())


def _environment() -> Any:
    import jinja2
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class NoteEnvironment(ImmutableSandboxedEnvironment):
        """A sandbox that refuses products of large numbers and repeated texts."""

        intercepted_binops = frozenset(("*", "**"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            numbers = [one for one in (left, right) if isinstance(one, int | float)]
            is_safe = len(numbers) == 2 and all(abs(one) < _LARGEST_NUMBER for one in numbers)
            if not is_safe or (operator == "**" and abs(right) > 64):
                raise SecurityError(f"{operator} is only for small numbers")
            return super().call_binop(context, operator, left, right)

    # Without a loader, so that a template cannot include files.
    environment = NoteEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,
    )
    environment.filters.update(
        yaml=yaml_value, md=lambda text: markdown_text(str(text)), line=one_line
    )
    return environment


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_TEMPLATE + 1)
        if len(content) > _LARGEST_TEMPLATE:
            raise TemplateError("{path} is too large for a template.", path=path)
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise TemplateError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    except UnicodeDecodeError as error:
        raise TemplateError("{path} is no text in UTF-8.", path=path) from error


def _error(path: Path, line: int | None, reason: str) -> TemplateError:
    reason = one_line(reason).rstrip(".")
    if line is None:
        return TemplateError(
            "The template {name} cannot be used: {reason}.", name=path.name, reason=reason
        )
    return TemplateError(
        "The template {name} cannot be used: line {line}: {reason}.",
        name=path.name,
        line=line,
        reason=reason,
    )


def _line_of(error: BaseException) -> int | None:
    """Return the line of the template that failed; Jinja puts it into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((one.lineno for one in reversed(frames) if one.filename == "<template>"), None)


def _values(
    context: NoteContext, words: NoteLabels, pictures: PictureFolder | None
) -> dict[str, Any]:
    noted = context.noted
    before: int | None = None
    notes = []
    with DeckPictures(noted, pictures) as pages:
        for note in noted.notes:
            page_picture = ""
            if note.page is not None and note.page != before:
                page_picture = pages.of(note.page) or ""
            before = note.page
            notes.append(_note_values(context, note, page_picture, pictures))
    return {
        "talk": _talk_values(context),
        "notes": notes,
        "words": {"heading": words.heading, "page": words.page, "picture": words.still},
    }


def _note_values(
    context: NoteContext, note: Note, page_picture: str, pictures: PictureFolder | None
) -> dict[str, Any]:
    noted = context.noted
    link = noted.link(note)
    picture = pictures.still(note.still) if pictures is not None and note.still else None
    return {
        "time": clock(noted.position_s(note)),
        "seconds": round(noted.position_s(note), 3),
        "page": note.page,
        "text": note.text.strip("\n"),
        "tags": list(note.tags),
        "url": markdown_address(link) if link else "",
        "address": markdown_address(noted.address(note)),
        #: Only where the page is another than that of the note before
        "page_picture": page_picture,
        "picture": picture or "",
        "sentence": context.sentence(note),
        "created": stamp(note.created),
        "changed": stamp(note.changed),
        "id": note.id,
    }


def _talk_values(context: NoteContext) -> dict[str, Any]:
    noted, reviewed = context.noted, context.reviewed
    conference = None if noted.source is None else noted.source.conference
    talk = noted.talk
    recording = None
    if conference is not None and talk is not None:
        recording = conference.recording_by_id.get(talk.recording)
    date = None if recording is None else recording.date
    if date is None and conference is not None:
        date = conference.start
    link = None if reviewed is None else reviewed.link(0.0)
    return {
        "key": noted.key,
        "title": one_line(noted.title),
        "speakers": [] if talk is None else [one_line(one.name) for one in talk.speakers],
        "conference": one_line(
            noted.key.partition("/")[0] if conference is None else conference.title
        ),
        "place": one_line(conference.place or "") if conference is not None else "",
        "date": "" if date is None else date.isoformat(),
        "url": link or "",
        "address": reviewed.address(0.0) if reviewed is not None else "",
        "licence": (licence_of(reviewed) or "") if reviewed is not None else "",
        "abstract": (talk.abstract or "") if talk is not None else "",
        "tags": sorted({tag for note in noted.notes for tag in note.tags}),
    }
