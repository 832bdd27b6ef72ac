"""Speakers as archives of videos name them, and their names in titles and descriptions."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from duthviewer.catalogue.conference import Speaker
from duthviewer.library.importing.texts.title_lines import name_score, plain_title, split_speakers

#: Names that stand for several or unknown people
_NOBODY = re.compile(
    r"(?:various|several|multiple|many|diverse|varios|vários|plusieurs|unknown|anonymous|tba|tbd"
    r"|n/?a|none|panel|panelists|all|everyone|speakers?|lightning talks?)"
    r"(?:\s+(?:speakers?|presenters?|people|authors?|artists?|ponentes|oradores|intervenants))?\W*",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s+[-–—|/]+\s+|\s*[\uff5c|]\s*|:\s+|\s+[-–—]|[-–—]\s+")
_BY = re.compile(
    r"[\s,;:–—-]+(?:by|presented by|por|par|von|di|от)\s+(?P<names>[^()\[\]:|]{3,150}?)"
    r"(?:\s*\([^()]{1,80}\))?\s*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?P<names>.{3,150}?)\s+(?:talks? )?about\s+", re.IGNORECASE)
_AT = re.compile(r"\s+(?:at|@)\s+")
_PARENTHESES = re.compile(r"\s*[(\[\uff08][^()\[\]\uff08\uff09]{1,100}[)\]\uff09]")
_LAST_PARENTHESES = re.compile(r"\s*[(\[\uff08]([^()\[\]\uff08\uff09]{1,150})[)\]\uff09]\s*$")
_FIRST_BRACKETS = re.compile(r"\s*\[([^\[\]]{2,80})\]\s*")
_SAYS_SPEAKERS = re.compile(
    r"^\W{0,5}(?:(?:presented|talk|moderated) by|presenters?:|speakers?:|speaker\(s\):|ponentes?:"
    r"|orateurs?:|palestrantes?:|by:)[ \t*]{0,5}(?P<names>[^\n:]{3,150})$",
    re.IGNORECASE | re.MULTILINE,
)
_PRESENTED_BY = re.compile(
    r"\bpresented (?:at .{1,60} )?by (?P<names>[^\n.]{3,120})", re.IGNORECASE
)
_BETWEEN_NAMES = re.compile(
    r"\b(?:and|und|et|y|e|with|by|por|par|von|mit|con|feat|dr|prof|speakers?)\b|[\W_]+"
)
_GENERIC = frozenset(
    ("keynote", "keynotes", "opening", "closing", "panel", "interview", "talk", "charla", "talks",
     "tutorial", "workshop", "poster", "welcome", "introduction", "q&a", "demo", "speaker")
)  # fmt: skip
_WITH_YEAR = re.compile(r"[^\W\d].*(?:(?<!\d)(?:19|20)\d\d|\D[0-2]\d)(?!\d)")
_LEAST_TITLES = 4
#: How much a text has to look like names, as `name_score` says
_SURE = 0.7


def is_nobody(name: str) -> bool:
    """Return whether a speaker's name means several or unknown people."""
    return not any(letter.isalpha() for letter in name) or bool(_NOBODY.fullmatch(name.strip()))


def speakers_of(name: str) -> tuple[Speaker, ...]:
    """Return the people in a speaker's entry; usually one."""
    if name_score(name) >= _SURE:
        people, _ = split_speakers(name)
        if len(people) > 1:
            return people
    return (Speaker(name=name),)


def speakers_in_description(text: str) -> tuple[Speaker, ...]:
    """Return the speakers that a description names: "Presented by …", "Speaker: …"."""
    for pattern in (_SAYS_SPEAKERS, _PRESENTED_BY):
        found = pattern.search(text[:3000])
        if found and name_score(found["names"]) >= _SURE:
            return split_speakers(found["names"].strip(" .*"))[0]
    return ()


def without_speakers(title: str, speakers: Sequence[str], events: Iterable[str] = ()) -> str:
    """Return a title without its known speakers and names of the conference at its ends.

    The title stays if too little would be left of it.
    """
    names = [_folded(_PARENTHESES.sub("", name)) for name in speakers if len(name) > 1]
    known = {_letters(name) for name in events} - {""}
    text, before = title.strip(), ""
    # "Ana Balica about Testing at Django: Under the Hood 2016"
    for at in _AT.finditer(text):
        if _letters(text[at.end() :]) in known:
            text = text[: at.start()]
            break
    if (about := _ABOUT.match(text)) and _consists_of(about["names"], names):
        text = text[about.end() :]
    while text != before:
        before = text
        text = _without_event(text, known)
        if names and (by := _BY.search(text)) and _consists_of(by["names"], names):
            text = text[: by.start()]
        for end in _ends(text):
            if names and _consists_of(end.text, names):
                text = end.rest
                break
    text = plain_title(text.strip(" -–—|:,;/\uff5c"))
    too_short = len(text) < 4 or text.lower().strip("!?. ") in _GENERIC
    return title.strip() if too_short else text


def common_ends(titles: Sequence[str]) -> list[str]:
    """Return the names of a conference that most of its titles begin or end with."""
    counts: Counter[str] = Counter()
    for title in titles:
        ends = {end.text.strip() for end in _ends(title)}
        if found := _FIRST_BRACKETS.match(title):
            ends.add(found[1].strip())
        # "PyCon 2019", "SPS16": other words that many titles share say what they are about.
        counts.update(end for end in ends if _WITH_YEAR.search(end))
    least = max(_LEAST_TITLES, len(titles) / 2)
    return [end for end, count in counts.items() if count >= least]


class _TitleEnd(NamedTuple):
    """The first or last part of a title, and the rest."""

    text: str
    rest: str


def _ends(title: str) -> list[_TitleEnd]:
    """Return the last and the first part of a title, and the parentheses at its end."""
    separators = list(_SEPARATOR.finditer(title))
    ends = []
    if separators:
        first, last = separators[0], separators[-1]
        ends.append(_TitleEnd(title[last.end() :], title[: last.start()]))
        ends.append(_TitleEnd(title[: first.start()], title[first.end() :]))
    if found := _LAST_PARENTHESES.search(title):
        ends.append(_TitleEnd(found[1], title[: found.start()]))
    return ends


def _without_event(title: str, events: set[str]) -> str:
    for end in _ends(title):
        if _letters(end.text) in events and len(end.rest.strip()) > 3:
            return end.rest
    if (found := _FIRST_BRACKETS.match(title)) and _letters(found[1]) in events:
        return title[found.end() :]
    return title


def _consists_of(text: str, names: Sequence[str]) -> bool:
    """Return whether a text is a list of these names and nothing else."""
    rest = _folded(_PARENTHESES.sub("", text))
    if not any(name in rest for name in names):
        return False
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, " ")
    return not _BETWEEN_NAMES.sub("", rest)


def _folded(text: str) -> str:
    """Return a text in small letters, without accents, which titles often lack."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in letters if not unicodedata.combining(one)).split())


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
