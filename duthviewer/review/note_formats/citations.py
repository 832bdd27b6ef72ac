"""Citations of a talk, or of a moment of it, as BibTeX and CSL-JSON.

BibTeX knows no entry for a talk or a video, so it is ``@misc`` with ``howpublished``; the fields
that only biblatex knows (``eventtitle``, ``venue``, ``urldate``) are ignored by BibTeX's styles.
CSL has "speech", see https://docs.citationstyles.org/en/stable/specification.html.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import CONTROL
from duthviewer.catalogue.value import Value
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.reviewed_talk import ReviewedTalk

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: BibTeX counts braces also behind a backslash, so those of a text have names.
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "^": r"\^{}", "~": r"\textasciitilde{}", '"': "''",
}  # fmt: skip
#: What would end a field of BibTeX or a command of TeX in an address
_UNSAFE_IN_ADDRESS = re.compile(r"[\s{}\\\"<>^`|]")
#: Words before a family name that belong to it
_PARTICLES = frozenset(
    ("da", "de", "del", "der", "di", "dos", "du", "la", "le", "ten", "van", "von")
)
_LONGEST_KEY = 60


class Citation(Value, frozen=True):
    """What a citation says. ``at_s`` is the position that is cited; None for the whole talk."""

    key: str
    title: str
    authors: tuple[str, ...]
    event: str
    place: str
    date: dt.date | None
    url: str
    accessed: dt.date
    at_s: float | None = None
    licence: str | None = None


def citation_of(
    talk: ReviewedTalk, at_s: float | None = None, accessed: dt.date | None = None
) -> Citation:
    """Return the citation of a talk or of a position in it; ``accessed`` is today by default."""
    conference = talk.conference
    date = talk.date
    title = _line(talk.talk.title)
    authors = tuple(filter(None, map(_line, talk.speakers)))
    return Citation(
        key=_key(authors, title, date),
        title=title,
        authors=authors,
        event=_line(conference.title),
        place=_line(conference.place or ""),
        date=date,
        url=talk.link(at_s or 0.0) or conference.website or "",
        # The day of the person who cites
        accessed=dt.date.today() if accessed is None else accessed,
        at_s=at_s,
        licence=licence_of(talk),
    )


def bibtex(citations: Iterable[Citation]) -> str:
    """Format citations as BibTeX in UTF-8; the keys are made unique."""
    taken: set[str] = set()
    return "\n".join(_entry(one, _unique(one.key, taken)) for one in citations)


def csl_json(citations: Iterable[Citation]) -> str:
    """Format citations as CSL-JSON, which Zotero, Pandoc and others read."""
    taken: set[str] = set()
    items = [_item(one, _unique(one.key, taken)) for one in citations]
    return json.dumps(items, indent=2, ensure_ascii=False) + "\n"


def _entry(citation: Citation, key: str) -> str:
    where = ", ".join(filter(None, (citation.event, citation.place)))
    notes = ["Video" if citation.at_s is None else f"Video, at {clock(citation.at_s)}"]
    if citation.licence:
        notes.append(f"licence: {citation.licence}")
    fields = {
        "author": " and ".join(map(_tex_name, citation.authors)),
        # The inner braces keep capitals.
        "title": f"{{{_tex(citation.title)}}}",
        "howpublished": _tex(f"Talk at {where}") if where else "Talk",
        "eventtitle": _tex(citation.event),
        "venue": _tex(citation.place),
    }
    if citation.date is not None:
        fields["year"] = str(citation.date.year)
        fields["date"] = citation.date.isoformat()
    fields["note"] = _tex("; ".join(notes))
    if citation.url:
        fields["url"] = _UNSAFE_IN_ADDRESS.sub(_percent, citation.url)
        fields["urldate"] = citation.accessed.isoformat()
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if citation.date is not None:
        # Without braces: BibTeX's own abbreviations, in the language of the style
        lines.append(f"  month = {_MONTHS[citation.date.month - 1]},")
    return "\n".join([f"@misc{{{key},", *lines, "}", ""])


def _item(citation: Citation, key: str) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": key,
        "type": "speech",
        "title": citation.title,
        "author": [_csl_name(name) for name in citation.authors],
        "genre": "Conference talk",
        "medium": "Video",
        # "event" is what styles from before CSL 1.0.2 read.
        "event": citation.event,
        "event-title": citation.event,
        "event-place": citation.place,
        "issued": _csl_date(citation.date),
        "URL": citation.url,
        "accessed": _csl_date(citation.accessed) if citation.url else None,
        "note": None if citation.at_s is None else f"at {clock(citation.at_s)}",
        "license": citation.licence,
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(date: dt.date | None) -> dict[str, Any] | None:
    return None if date is None else {"date-parts": [[date.year, date.month, date.day]]}


def _csl_name(name: str) -> dict[str, str]:
    given, family = _split_name(name)
    return {"family": family, "given": given} if given else {"literal": name}


def _split_name(name: str) -> tuple[str, str]:
    """Return given and family name; no given name if the name cannot be divided."""
    words = name.split()
    if len(words) < 2 or "," in name or not all(_is_western(word) for word in words):
        return "", name
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES and words[first - 1].islower():
        first -= 1
    return " ".join(words[:first]), " ".join(words[first:])


def _is_western(word: str) -> bool:
    """Return whether a word is in a script in which the family name is last."""
    return all(
        not letter.isalpha() or unicodedata.name(letter, "").startswith(("LATIN", "GREEK", "CYR"))
        for letter in word
    )


def _tex_name(name: str) -> str:
    # BibTeX divides names at "and" and at commas, unless they are in braces.
    text = _tex(name)
    is_whole = "," in name or " and " in f" {name.lower()} "
    return f"{{{text}}}" if is_whole else text


def _tex(text: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in text)


def _percent(sign: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in sign[0].encode())


def _line(text: str) -> str:
    return " ".join(CONTROL.sub(" ", text).split())


def _key(authors: Sequence[str], title: str, date: dt.date | None) -> str:
    family = _ascii(_split_name(authors[0])[1]) if authors else ""
    words = [_ascii(word) for word in title.split()]
    word = next((word for word in words if len(word) > 3), next(filter(None, words), ""))
    year = "" if date is None else str(date.year)
    return f"{family}{year}{word}"[:_LONGEST_KEY].lower() or "talk"


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]", "", plain)


def _unique(key: str, taken: set[str]) -> str:
    number, unique = 1, key
    while unique in taken:
        number += 1
        unique = f"{key}-{number}"
    taken.add(unique)
    return unique
