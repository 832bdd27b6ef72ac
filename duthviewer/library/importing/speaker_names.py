"""Speakers in the titles and descriptions of talks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

#: Names that stand for several or unknown people
_NOBODY = re.compile(
    r"(?:various|several|multiple|many|diverse|varios|vários|plusieurs|unknown|anonymous|tba|tbd"
    r"|n/?a|none|panel|panelists|all|everyone|speakers?|lightning talks?)"
    r"(?:\s+(?:speakers?|presenters?|people|authors?|artists?|ponentes|oradores|intervenants))?\W*",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s+[-–—|/]+\s+|\s*[\uff5c|]\s*|:\s+|\s+[-–—]|[-–—]\s+")
_JOINED = re.compile(
    r"\s*(?:,|;|&|\+|/)\s*|\s+(?:and|und|et|y|e|en|with|mit|con|avec)\s+", re.IGNORECASE
)
_BY = re.compile(
    r"[\s,;:–—-]+(?:by|presented by|por|par|von|di|от)\s+(?P<names>[^()\[\]:|]{3,150}?)"
    r"(?:\s*\([^()]{1,80}\))?\s*$",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\s*[(\[\uff08][^()\[\]\uff08\uff09]{1,100}[)\]\uff09]")
_PARTICLES = "van|von|der|den|de|da|do|dos|del|della|di|la|le|bin|ibn|al|el|ter|ten|y|e|zu|du"
_NAME = re.compile(
    rf"(?:[^\W\d_a-z][\w’'.-]*\.?)(?:\s+(?:{_PARTICLES}))*"
    rf"(?:\s+(?:(?:{_PARTICLES})\s+)*[^\W\d_a-z][\w’'.-]*){{1,3}}|[\u4e00-\u9fff]{{2,4}}|[\uac00-\ud7a3]{{2,4}}"
)
#: Capitalised words that begin no person's name
_NO_NAME = re.compile(
    r"\b(?:python|django|flask|pycon|pydata|europython|scipy|conference|keynote|lightning|talks?"
    r"|day|session|part|introduction|intro|panel|workshop|tutorial|opening|closing|sprints?|data"
    r"|science|learning|machine|deep|web|api|testing|the|for|with|using|how|what|why|your|open"
    r"|source|code|software|programming|numpy|pandas|jupyter|cloud|docker|linux|live|stream|track"
    r"|room|q&a|summit|community|award|ceremony|welcome|poster|analysis|development|ai|ml|google"
    r"|microsoft|amazon|university|inc|gmbh|ltd|team|group|foundation|society)\b",
    re.IGNORECASE,
)
_SAYS_SPEAKERS = re.compile(
    r"^\W{0,5}(?:presented by|presenters?|speakers?|talk by|by|ponentes?|speaker\(s\)|orateurs?"
    r"|palestrantes?|moderated by)\b\s*[:\uff1a]?[ \t*]{0,5}(?P<names>[^\n:]{3,150})$",
    re.IGNORECASE | re.MULTILINE,
)
_PRESENTED_BY = re.compile(
    r"\bpresented (?:at .{1,60} )?by (?P<names>[^\n.]{3,120})", re.IGNORECASE
)
_GENERIC = frozenset(
    ("keynote", "keynotes", "opening", "closing", "panel", "interview", "talk", "charla", "talks",
     "tutorial", "workshop", "poster", "welcome", "introduction", "q&a", "demo")
)  # fmt: skip
_BETWEEN_NAMES = re.compile(
    r"\b(?:and|und|et|y|e|with|by|por|par|von|mit|con|feat|dr|prof|speakers?)\b|[\W_]+"
)
_MOST_NAMES = 8
#: Talks that have to agree before a place in their titles is taken for the speakers
_LEAST_TALKS, _LEAST_SHARE = 4, 0.6


class TitleParts(NamedTuple):
    """A title without the speakers in it, and these."""

    title: str
    speakers: tuple[str, ...]


def is_nobody(name: str) -> bool:
    """Return whether a speaker's name means several or unknown people."""
    return not any(letter.isalpha() for letter in name) or bool(_NOBODY.fullmatch(name.strip()))


def split_names(text: str) -> list[str]:
    """Return the names in a list such as "A B, C D and E F"; the text itself if it is none."""
    parts = [part.strip() for part in _JOINED.split(_PARENTHESES.sub("", text)) if part.strip()]
    if 1 < len(parts) <= _MOST_NAMES and all(map(_is_name, parts)):
        return parts
    return [text]


def without_speakers(title: str, speakers: Sequence[str], conference: Iterable[str] = ()) -> str:
    """Return a title without its known speakers and the conference's names at its ends.

    The title stays if too little would be left of it.
    """
    names = [_folded(name) for name in speakers if len(name) > 3]
    events = {_letters(name) for name in conference} - {""}
    text, before = title.strip(), ""
    while text != before:
        before = text
        text = _without_event(text, events)
        if names and (by := _BY.search(text)) and _consists_of(by["names"], names):
            text = text[: by.start()]
        for piece in _ends(text):
            if names and _consists_of(piece.text, names):
                text = piece.rest
                break
    text = text.strip(" -–—|:,;/\uff5c")
    too_short = len(text) < 4 or text.lower().strip("!?. ") in _GENERIC
    return title.strip() if too_short else text


def speakers_in_title(title: str) -> TitleParts | None:
    """Return a title and its speakers if it says who they are: "Testing by Ana Balica"."""
    if (by := _BY.search(title)) and (names := _names(by["names"])):
        rest = title[: by.start()].strip(" -–—|:,;")
        return TitleParts(rest, names) if len(rest) > 3 else None
    return None


def speakers_in_description(text: str) -> tuple[str, ...]:
    """Return the speakers that a description names: "Presented by …", "Speaker: …"."""
    for pattern in (_SAYS_SPEAKERS, _PRESENTED_BY):
        if (found := pattern.search(text[:3000])) and (
            names := _names(found["names"].strip(" .*"))
        ):
            return names
    return ()


def speakers_in_titles(titles: Sequence[str]) -> list[TitleParts | None]:
    """Return the speakers in titles such as "Ana Balica: Testing", for all titles of a conference.

    Only where most of them have names in the same place: one such title proves nothing.
    """
    found: list[TitleParts | None] = [speakers_in_title(title) for title in titles]
    left = [number for number, parts in enumerate(found) if parts is None]
    for is_last in (False, True):
        parts = {number: _named_end(titles[number], is_last) for number in left}
        count = sum(part is not None for part in parts.values())
        if count >= max(_LEAST_TALKS, _LEAST_SHARE * len(left)):
            for number, part in parts.items():
                found[number] = part
            break
    return found


class _End(NamedTuple):
    """The first or last part of a title, and the rest."""

    text: str
    rest: str


def _ends(title: str) -> list[_End]:
    """Return the first and the last part of a title, and the parentheses at its end."""
    separators = list(_SEPARATOR.finditer(title))
    ends = []
    if separators:
        first, last = separators[0], separators[-1]
        ends.append(_End(title[last.end() :], title[: last.start()]))
        ends.append(_End(title[: first.start()], title[first.end() :]))
    if found := re.search(r"\s*[(\[\uff08]([^()\[\]\uff08\uff09]{1,150})[)\]\uff09]\s*$", title):
        ends.append(_End(found[1], title[: found.start()]))
    return ends


def _named_end(title: str, is_last: bool) -> TitleParts | None:
    ends = _ends(title)
    if not ends:
        return None
    for end in (ends[:1] + ends[2:]) if is_last else ends[1:2]:
        if names := _names(end.text):
            return TitleParts(end.rest.strip(" -–—|:,;"), names)
    return None


def _without_event(title: str, events: set[str]) -> str:
    for end in _ends(title):
        if _letters(end.text) in events and len(end.rest.strip()) > 3:
            return end.rest
    if (found := re.match(r"\s*\[([^\[\]]{2,80})\]\s*", title)) and _letters(found[1]) in events:
        return title[found.end() :]
    return title


def _consists_of(text: str, names: Sequence[str]) -> bool:
    """Return whether a text is a list of these names and nothing else."""
    rest = _folded(_PARENTHESES.sub("", text))
    before = len(rest)
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, " ")
    if len(rest) == before and not any(name in _folded(text) for name in names):
        return False
    rest = _BETWEEN_NAMES.sub("", rest)
    return not rest


def _names(text: str) -> tuple[str, ...]:
    plain = _PARENTHESES.sub("", text).strip(" .,-–—")
    names = [part.strip() for part in _JOINED.split(plain) if part.strip()]
    if 0 < len(names) <= _MOST_NAMES and all(map(_is_name, names)):
        return tuple(dict.fromkeys(names))
    return ()


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and not _NO_NAME.search(text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
