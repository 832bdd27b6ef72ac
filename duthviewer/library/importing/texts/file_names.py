"""Titles and speakers of talks and recordings, from file names and PDF metadata."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from duthviewer.catalogue.schema import LONGEST_NAME, LONGEST_TITLE, MOST_SPEAKERS
from duthviewer.catalogue.texts import one_line
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.names import is_text

#: Titles that programs write by themselves or that people give to any deck
_NO_TITLE = re.compile(
    r"(untitled|(powerpoint |impress )?(presentation|präsentation|apresentação|presentatie)|slides?"
    r"|(slide|folie|dia) ?[0-9]*|title|titel|keynote|deck|talk|final|pdf)[ -]*[0-9]*",
    re.IGNORECASE,
)
_PROGRAM = re.compile(r"^(microsoft (office )?powerpoint|powerpoint presentation) *[-:] *", re.I)
_SUFFIX = re.compile(r"\.(pptx?|ppsx?|odp|key|pdf|tex|html?|md|ipynb)$", re.IGNORECASE)

#: Parts of a recording's name that are not its title
_ID = re.compile(r"\[[^\[\]\s]{6,}\]|-(?=[\w-]*[0-9A-Z])(?=[\w-]*[a-z])[\w-]{11}$")
_DATE = re.compile(
    r"(?<![0-9])(?:(?:19|20)[0-9]{2}([-._]?)[01][0-9]\1[0-3][0-9]"
    r"|[0-3]?[0-9]([-._])[01]?[0-9]\2(?:19|20)[0-9]{2})(?![0-9])"
)
_PICTURE = re.compile(
    r"(?<![^\W_])(?:[0-9]{3,4}[pi](?:[0-9]{2})?|[0-9]{3,4}x[0-9]{3,4}|[248]k|u?hd|x26[45]|h\.?26[45]|hevc|av1"
    r"|vp9|webrip|web-?dl)(?![^\W_])",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<![^\W_])(?:day|tag|dag|dia|jour) ?[-_#]?[0-9]{1,2}(?![^\W_])"
    r"|(?<![^\W_])live[ -]?stream(?![^\W_])|(?<![^\W_])recording(?![^\W_])",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]|\{\s*\}")
_EDGES = " \t-–—_|.,:;~·"

#: Authors that name a default account or a program, in lower case
_DEFAULT_AUTHORS = frozenset(
    (
        "microsoft office user", "microsoft", "office user", "windows user", "user", "users",
        "utilisateur", "utilisateur windows", "benutzer", "gebruiker", "usuário", "usuario",
        "utente", "owner", "admin", "administrator", "author", "autor", "auteur", "unknown",
        "anonymous", "anonym", "default", "guest", "speaker", "presenter", "your name", "name",
        "none", "n/a", "google", "apple", "canva", "pc", "hp", "dell", "lenovo", "asus", "acer",
        "sony", "toshiba", "samsung", "ubuntu", "root", "latex", "beamer", "pandoc", "marp",
        "keynote", "powerpoint", "libreoffice", "openoffice", "reveal.js", "mac", "macbook",
        "first name last name", "title", "presentation",
    )
)  # fmt: skip
_LATEX_NOTE = re.compile(r"\\(?:inst|thanks|footnote|and|email|texttt|url|orcid\w*)\s*\{[^{}]*\}")
_LATEX_SUPERSCRIPT = re.compile(r"\$?\^\{?[\d,*†‡ ]+\}?\$?")
_LATEX_BREAK = re.compile(r"\\(?:and\b|\\|newline\b|quad\b|qquad\b|AND\b|And\b)")
_LATEX_COMMAND = re.compile(r"\\[A-Za-z]+\*?")
_MAIL = re.compile(r"[<(\[]?[\w.+-]+@[\w.-]+\.\w+[>)\]]?|https?://\S+")
_BETWEEN = re.compile(r"\s*[;/|\n\r]\s*|\s*&\s*|\s+(?:and|und|en|e|et|y|with)\s+")
_LONGEST_AUTHOR = 2000


def deck_title(said: str) -> str:
    """Return a talk's title from a PDF's title; "" if it is generic."""
    said = _SUFFIX.sub("", _PROGRAM.sub("", one_line(said))).strip()
    # One word in lower case or with underscores is a file name rather than a title.
    is_name = not re.search(r"\s", said) and ("_" in said or said == said.lower())
    if len(said) < 3 or _NO_TITLE.fullmatch(said) or is_name:
        return ""
    return said[:LONGEST_TITLE]


def file_title(path: Path) -> str:
    """Turn a file name into a title: ``my_talk-v2.pdf`` becomes "My talk v2"."""
    words = re.split(r"[\s_]+|(?<=\w)-(?=\w)", one_line(unquote(path.stem)))
    name = " ".join(words).strip()
    return (name[:1].upper() + name[1:])[:LONGEST_TITLE]


def recording_title(path: Path) -> str:
    """Return a recording's title from its file name, without a download's id, date and size."""
    return _tidied(path, (_ID, _DATE, _PICTURE))


def talk_title(path: Path) -> str:
    """Return a talk's title from the file name of its own recording; "" if that names a day."""
    title = _tidied(path, (_ID, _DATE, _PICTURE, _DAY))
    return title if " " in title and sum(letter.isalpha() for letter in title) >= 6 else ""


def media_beside(path: Path, stem: str) -> str | None:
    """Return the recording called ``stem`` in the folder of a file, as a path in that folder."""
    for extension in (*VIDEO, *AUDIO) if is_text(stem) else ():
        with suppress(OSError, ValueError):
            if path.with_name(f"{stem}.{extension}").is_file():
                return f"./{stem}.{extension}"
    return None


def _tidied(path: Path, parts: tuple[re.Pattern[str], ...]) -> str:
    name = one_line(unquote(path.stem))
    for part in parts:
        name = part.sub(" ", name)
    if " " not in name.strip():
        name = re.sub(r"[_.]|(?<=\w)-(?=\w)", " ", name)
    name = _EMPTY.sub(" ", name.replace("_", " "))
    name = re.sub(r"(?:\s+[-–—|])+(?=\s+[-–—|])", "", " ".join(name.split())).strip(_EDGES)
    return (name[:1].upper() + name[1:])[:LONGEST_TITLE]


def speakers(author: str) -> tuple[str, ...]:
    """Return the names in a PDF's author, without default accounts and LaTeX commands."""
    text = _LATEX_NOTE.sub(" ", author[:_LONGEST_AUTHOR])
    text = _LATEX_SUPERSCRIPT.sub(" ", text)
    text = _LATEX_BREAK.sub(";", text)
    text = _MAIL.sub(" ", _LATEX_COMMAND.sub(" ", text))
    text = re.sub(r"[{}$~*†‡]|\(\s*\)", " ", text)
    found: dict[str, None] = {}
    for part in _BETWEEN.split(text):
        for name in _parted(part):
            if _is_name(name := one_line(name).strip(_EDGES)):
                found[name[:LONGEST_NAME]] = None
    return tuple(found)[:MOST_SPEAKERS]


def _parted(text: str) -> list[str]:
    """Split names at commas; "Balica, Ana" is one name."""
    names = [name.strip() for name in text.split(",")]
    if len(names) == 2 and all(len(name.split()) == 1 for name in names):
        return [f"{names[1]} {names[0]}"]
    return names


def _is_name(text: str) -> bool:
    if text.lower().strip("()") in _DEFAULT_AUTHORS or not 2 <= len(text) <= LONGEST_NAME:
        return False
    if any(letter.isdigit() for letter in text) or "\\" in text:
        return False
    # "jdoe" is an account. Scripts without capitals have no such account names.
    return any(letter.isupper() or (letter.isalpha() and not letter.islower()) for letter in text)
