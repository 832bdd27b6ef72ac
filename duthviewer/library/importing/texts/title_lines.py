"""Title and speakers in lines such as ``Channels – Andrew Godwin``, judged over a whole list.

Which side of a dash holds the names can seldom be seen in one line: "Effective Testing – Ana
Balica" could be read both ways. The lines of one list are written alike, so every line votes.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from duthviewer.catalogue.conference import Speaker


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words of talk titles that people's names hardly contain, in lower case
_TITLE_WORDS = _words(
    """
    the of in for to with without how why what when where who your our my is are be was do
    does not no on at from into about as it its this that you we i all or vs via using use
    part day session keynote panel lightning talk talks intro introduction welcome opening
    closing remarks workshop tutorial discussion q&a qa questions break lunch award awards
    ceremony update updates overview summary conclusion demo outro interview address plenary
    poster posters sponsor sponsors team python django flask rust java javascript typescript
    react linux kernel web data api apis cloud docker kubernetes devops security testing test
    tests code coding software open source machine learning deep science async asyncio ai ml
    llm llms sql postgres postgresql database databases performance scaling building
    programming language languages framework frameworks design development developer
    developers engineering systems system network networks modern future guide community
    project projects summit conference news state beyond effective advanced practical better
    faster types typing models model channels validation templates forms orm debugging
    deployment architecture microservices infrastructure observability der das ein eine für
    mit und im wie warum einführung eröffnung begrüßung abschluss podium le les des une un
    pour avec dans sur comment pourquoi ouverture clôture los las una para con cómo por qué
    introducción apertura bienvenida clausura charla os uma com como abertura encerramento
    live stream livestream charlas
    palestra il gli per introduzione как что для на из по зачем почему введение открытие
    закрытие доклад an edition theory story spotlight kit management usage components
    techniques mentor less more desktop ruby rails rack study case things secrets lessons tale
    tales
    """
)
#: Endings of words that are hardly in names
_NO_NAME_ENDING = re.compile(
    r".{3,}(?:tions?|ments?|ness|ity|ities|ism|ology|graphy|ability)$|(?:soft|hard|firm|middle)ware"
)
#: Lower-case words that stand inside names
_PARTICLES = _words(
    """
    van von de der den del della di da do dos das du la le el al bin ibn ben y e zu zum ter
    ten af av 't d' abu
    """
)
_HONORIFIC = re.compile(
    r"^(?:(?:(?:Dra?|Prof|Mr|Mrs|Ms|Mx|Sir|Professor|Doctor)\b\.?"
    r"|(?:Ing|Dipl|Mag|MSc|Univ)\.)[ -]*)+",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"[,\s]+(?:ph\.?\s?d\.?|m\.?sc\.?|jr\.?|sr\.?|iii?)$", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@])@([A-Za-z0-9_]{2,30})(?![\w.@])")
_AFFILIATION = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]{1,120})[)\]）】]\s*$")
_BETWEEN_PEOPLE = re.compile(
    r"\s*(?:[;/／、،&+]|,\s+(?:and|&|und|et|y|e)\s|,|\s(?-i:and|und|et|y|e|en|och|og|i|и|и|with"
    r"|feat\.?)\s)\s*",
    re.IGNORECASE,
)
_NOT_IN_NAME = re.compile(r"[?!:;\"“”„«»<>=%#*{}\[\]()|\\^~0-9…]")
_HAN = re.compile(r"[\u3400-\u9fff々]{2,4}")
_KANA = re.compile(r"[\u30a0-\u30ff]{2,}(?:[・·\s=][\u30a0-\u30ff]+)+")
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,4}")
_CJK_TITLE = re.compile(r"\s*(?:さん|さま|様|氏|先生|老师|老師|博士|教授|님|씨|교수)$")
_BY = re.compile(
    r"[\s,–—:(-]+(?:by|von|par|por|door|presented by|held by|speakers?:|presenters?:|mit|od|от"
    r"|докладчик:?|спикер:?|ponentes?:|palestrantes?:)\s+",
    re.IGNORECASE,
)
#: "Wander Hillen on fibers"
_ON = re.compile(r"\s+(?:on|about|über|sur|sobre|про|о|об)\s+(?=\S{2})")
#: A number that says nothing: "Talk 2 – …"
_TALK_NUMBER = re.compile(
    r"^\W*(?:lightning )?(?:talk|vortrag|charla|palestra|доклад) ?#?\d{1,2}\s*[-–—:.]+\s+(?=\S{3})",
    re.IGNORECASE,
)
_OF = re.compile(r",\s+(?:di|de|da)\s+(?=[^\W\d_])")
_DASH = re.compile(
    r"\s+(?:-{1,3}|–|—|―|−|‒|~|〜|～|·|•|::|//|»|→)\s+|\s*—\s*|\s+[-–](?=\S)|(?<=\S)[-–]\s+"
)
_SLASH = re.compile(r"\s+[/／]\s+|\s*[／]\s*")
_COLUMN = re.compile(r"\s*[|｜¦│]\s*|\t+|\s{3,}|(?<=\S)  (?=\S)")
_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‹": "›",
           "《": "》", "〈": "〉", "”": "”"}  # fmt: skip
_EDGES = " \t-–—―−|｜:;,~·•*_/／\u200e\u200f"
#: A title may begin with Python's "__init__".
_TITLE_EDGES = _EDGES.replace("_", "")
_COMPANY = re.compile(
    r"\b(?:GmbH|Inc|Ltd|LLC|AG|S\.?A|Corp|Corporation|University|Universität|Université|Universidad"
    r"|Institute|Foundation|Bank|Labs?|Group|Team|Company|Software|Systems|Technologies|College"
    r"|Hochschule|School|Research)\b\.?",
    re.IGNORECASE,
)
_UNKNOWN = frozenset(("?", "??", "???", "TBA", "TBD", "N.N.", "NN", "Unknown"))
#: A guess about one line has to reach this to count
_ENOUGH = 0.55


@dataclass(frozen=True, slots=True)
class TitleLine:
    """What a line says: a title, speakers, and what stood behind their names in parentheses."""

    title: str
    speakers: tuple[Speaker, ...] = ()
    affiliations: tuple[str, ...] = ()
    #: Whether it is unclear which part of the line is the title
    is_guessed: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a line; lines of one list mostly share a ``kind``."""

    kind: str
    title: str
    names: str
    score: float


def read_title_lines(lines: Sequence[str]) -> list[TitleLine]:
    """Divide the lines of one list into titles and speakers."""
    lines = [_TALK_NUMBER.sub("", line) for line in lines]
    readings = [list(_readings(line)) for line in lines]
    votes: dict[str, float] = defaultdict(float)
    # Lines without any sign between parts, such as "Welcome", say little about the rest.
    counted = max(sum(map(bool, readings)), 0.4 * len(lines))
    for of_line in readings:
        for kind in {each.kind for each in of_line}:
            votes[kind] += max(each.score for each in of_line if each.kind == kind)
    _favour_short_sides(readings, votes)
    names_only = sum(name_score(line) >= 0.6 for line in lines)
    is_names_only = len(lines) >= 3 and names_only >= 0.8 * len(lines)
    return [
        _named(line) if is_names_only and name_score(line) >= _ENOUGH
        else _best(line, of_line, votes, counted, len(lines))
        for line, of_line in zip(lines, readings, strict=True)
    ]  # fmt: skip


def _favour_short_sides(readings: list[list[_Reading]], votes: dict[str, float]) -> None:
    """Favour the side of a sign on which all lines have a word or two, such as nicknames."""
    for sign in ("dash", "column", "slash"):
        for side in ("first", "last"):
            kind = f"{sign} {side}"
            found = [
                (at, index)
                for at, of_line in enumerate(readings)
                for index, each in enumerate(of_line)
                if each.kind == kind
            ]
            if len(found) < 4 or len(found) < 0.7 * len(readings):
                continue
            names = fmean(len(readings[at][index].names.split()) for at, index in found)
            titles = fmean(len(readings[at][index].title) for at, index in found)
            letters = fmean(len(readings[at][index].names) for at, index in found)
            if names > 2.2 or titles < 2 * letters:
                continue
            for at, index in found:
                each = readings[at][index]
                score = min(1.0, each.score + 0.35)
                votes[kind] += score - each.score
                readings[at][index] = replace(each, score=score)


def name_score(text: str) -> float:
    """Return how much a text looks like names of people, from 0 to 1."""
    if text.strip() in _UNKNOWN or _HANDLE.fullmatch(text.strip()):
        return 0.75
    text = re.sub(r"[(\[]\s*[)\]]", " ", _HANDLE.sub("", text))
    text = _AFFILIATION.sub("", text.strip(_EDGES + ".")).strip(_EDGES)
    people = [one for one in _BETWEEN_PEOPLE.split(text) if one.strip(_EDGES)]
    if not people or len(people) > 12:
        return 0.0
    scores = [_person_score(one.strip(_EDGES)) for one in people]
    # Of several, one may be a company: "Jane Doe, Acme".
    if len(scores) == 2 and scores[0] >= 0.7 and _is_company(text, people[1]):
        return scores[0] * 0.9
    return min(scores)


def split_speakers(text: str) -> tuple[tuple[Speaker, ...], tuple[str, ...]]:
    """Return the people that a text names, and what stood behind them in parentheses."""
    affiliations: list[str] = []
    speakers: list[Speaker] = []
    for part in _people(text):
        handles = _HANDLE.findall(part)
        name = _HANDLE.sub(" ", part).strip(_EDGES)
        name = re.sub(r"[(\[（]\s*[)\]）]", "", name).strip(_EDGES)
        while match := _AFFILIATION.search(name):
            affiliations.append(f"{name[: match.start()].strip(_EDGES)}: {match[1].strip()}")
            name = name[: match.start()].strip(_EDGES)
        name = _CJK_TITLE.sub("", _HONORIFIC.sub("", name)).strip(_EDGES) or (
            handles[0] if handles else ""
        )
        if name and name not in _UNKNOWN:
            speakers.append(Speaker(name=name, twitter=handles[0] if handles else None))
    return tuple(speakers), tuple(affiliations)


def _people(text: str) -> Iterator[str]:
    """Split between people, not inside the parentheses behind their names."""
    parts: list[str] = []
    begin = depth = 0
    matches = {match.start(): match.end() for match in _BETWEEN_PEOPLE.finditer(text)}
    for at, letter in enumerate(text):
        depth += (letter in "([（【") - (letter in ")]）】")
        if at in matches and depth <= 0 and at >= begin:
            parts.append(text[begin:at])
            begin = matches[at]
    parts.append(text[begin:])
    whole = [part.strip(_EDGES) for part in parts if part.strip(_EDGES)]
    if len(whole) == 2 and _is_company(text, whole[1]):
        # "Jane Doe, Acme Inc": the second is no person.
        whole = [f"{whole[0]} ({whole[1]})"]
    yield from whole


def _is_company(text: str, part: str) -> bool:
    """Return whether the second part of "Jane Doe, Acme Inc" names no person."""
    part = _AFFILIATION.sub("", part).strip(_EDGES)
    if not re.search(rf",\s*{re.escape(part)}", text) or not part[:1].isupper():
        return False
    return len(part.split()) <= 6 and (
        _COMPANY.search(part) is not None or _person_score(part) <= 0.35
    )


def _person_score(text: str) -> float:
    text = _AFTER_NAME.sub("", _HONORIFIC.sub("", text)).strip(_EDGES)
    if polite := _CJK_TITLE.search(text):
        return 0.95 if 0 < polite.start() <= 12 else 0.0
    if _KANA.fullmatch(text):
        return 0.75
    if _HAN.fullmatch(text) or _HANGUL.fullmatch(text):
        return 0.7 if len(text) <= 3 else 0.5
    if _COMPANY.search(text) and len(text.split()) > 1:
        return 0.1
    text = re.sub(r"\s[\"“'‘(]([^\"”'’)]{1,20})[\"”'’)](?=\s)", " ", text)
    if not text or _NOT_IN_NAME.search(text) or len(text) > 60:
        return 0.0
    words = text.replace(".", ". ").split()
    if not 1 <= len(words) <= 6:
        return 0.0
    score = {1: 0.35, 2: 0.85, 3: 0.8, 4: 0.6, 5: 0.45, 6: 0.3}[len(words)]
    capitals = 0
    for at, word in enumerate(words):
        low = word.lower().strip("'’.,-")
        if low in _PARTICLES and 0 < at < len(words) - 1:
            score += 0.05 * (len(words) > 3)
            continue
        if low in _TITLE_WORDS and not (len(low) == 1 and word.endswith(".")):
            score *= 0.2
        if _NO_NAME_ENDING.fullmatch(low):
            score *= 0.25
        elif at == 0 and (low == "a" or (len(low) > 6 and re.fullmatch(r"\w+ing", low))):
            # "Mastering Errors", "A Love Story"
            score *= 0.4
        elided = re.match(r"[a-z]{1,2}['’](?=[A-ZÀ-Ý])", word)
        first = word[elided.end() if elided else 0 :].lstrip("'’-")[:1]
        if first.isupper() or first.istitle():
            capitals += 1
            # "HTTP" and "PyPI" are no names; "McDonald" and "O'Brien" are.
            if len(word) > 2 and word.isupper() and not text.isupper():
                # In Japan, family names are often written so.
                score *= 0.4 if len(word) < 4 else 0.75
            elif re.search(r"[a-z][A-Z]", word) and not re.match(
                r"(?:Mc|Mac|De|Di|La|Le|Van|O['’])", word
            ):
                score *= 0.8
        elif unicodedata.category(first or " ") == "Lo":
            # Scripts without capitals: a name there has two or three short words.
            score *= 0.9 if len(words) in (2, 3) and len(word) <= 9 else 0.3
            capitals += 1
        else:
            score *= 0.15 if len(words) > 1 else 0.5
    if text.isupper() and len(text) > 4:
        score *= 0.7
    return min(score, 1.0) if capitals else score * 0.6


def _readings(line: str) -> Iterator[_Reading]:
    """Yield the ways to divide a line into a title and names."""
    if found := _quoted(line):
        before, title, after = found
        rest = _BY.sub(" ", f" {after}", count=1).strip(_EDGES) if after.strip(_EDGES) else ""
        if rest and not before.strip(_EDGES) and (score := name_score(rest)) > 0.15:
            yield _Reading("quoted first", title, rest, min(1.0, score + 0.4))
        lead = "" if after.strip(_EDGES + ".)") else before.strip(_EDGES)
        if lead and (score := name_score(lead)) > 0.15:
            yield _Reading("quoted last", title, lead, min(1.0, score + 0.4))
    for match in [*_BY.finditer(line), *_OF.finditer(line)][-2:]:
        names = line[match.end() :].strip(_EDGES + ")")
        word = match[0].strip(_EDGES + "(").lower()
        score = name_score(names)
        if score > 0.3 and (word != "mit" or score > 0.7) and line[: match.start()].strip(_EDGES):
            opened = "(" in match[0]
            names = line[match.end() :].strip()
            names = names[:-1] if opened and names.endswith(")") else names
            yield _Reading("by", line[: match.start()], names, min(1.0, score + 0.3))
    if enclosed := _AFFILIATION.search(line):
        title, names = line[: enclosed.start()].strip(_EDGES), enclosed[1]
        score = name_score(names)
        if title and score > 0.3:
            yield _Reading("parentheses", title, names, score)
    yield from _divided(line, _COLUMN, "column", 0.25)
    yield from _divided(line, _DASH, "dash", 0.1)
    if (about := _ON.search(line)) is not None:
        score = name_score(line[: about.start()])
        if score > 0.7:
            yield _Reading("on first", line[about.end() :], line[: about.start()], score - 0.05)
    if (stop := re.match(r"[^.!?]{5,40}[^\W\d_]{2}\.\s+(?=\S{2})", line)) is not None:
        score = name_score(stop[0])
        if score > 0.7:
            yield _Reading("period first", line[stop.end() :], stop[0].strip(" ."), score - 0.15)
    yield from _divided(line, _SLASH, "slash", 0.05)
    yield from _divided(line, re.compile(r"\s*[:：]\s+|：\s*"), "colon", 0.0)
    yield from _divided(line, re.compile(r"\s*;\s+"), "semicolon", 0.1)
    yield from _divided(line, re.compile(r",\s+|，\s*"), "comma", -0.2)


def _divided(line: str, between: re.Pattern[str], name: str, bonus: float) -> Iterator[_Reading]:
    """Yield the readings with names before the first separator, or behind the last."""
    found = [match for match in between.finditer(line) if match.start() and match.end() < len(line)]
    found = [each for each in found if _is_outside(line, each.start())]
    if not found:
        return
    first, last = found[0], found[-1]
    before, behind = line[: first.start()].strip(_EDGES), line[last.end() :].strip(_EDGES)
    rest_behind, rest_before = line[first.end() :], line[: last.start()]
    if before and rest_behind.strip(_EDGES) and (score := name_score(before)) > 0:
        yield _Reading(f"{name} first", rest_behind, before, _bounded(score, bonus))
    if behind and rest_before.strip(_EDGES) and (score := name_score(behind)) > 0:
        yield _Reading(f"{name} last", rest_before, behind, _bounded(score, bonus))
    if name == "comma" and len(found) > 1:
        # "Title, Jane Doe, John Doe"
        for each in found[:-1]:
            names = line[each.end() :].strip(_EDGES)
            if (score := name_score(names)) > 0.5:
                yield _Reading("comma last", line[: each.start()], names, score + bonus)
                break


def _bounded(score: float, bonus: float) -> float:
    return max(0.0, min(1.0, score + (bonus if score > 0.2 else 0)))


def _is_outside(line: str, at: int) -> bool:
    """Return whether a place is outside all parentheses."""
    before = line[:at]
    return all(before.count(a) <= before.count(b) for a, b in ("()", "[]", "（）", "「」", "“”"))


def _quoted(line: str) -> tuple[str, str, str] | None:
    """Return what is before, in and behind the first quotation, if it is long."""
    for at, letter in enumerate(line):
        if letter in _QUOTES:
            ends = [end for close in _QUOTES[letter] if (end := line.find(close, at + 1)) > at]
            if ends and (end := min(ends)) - at > 4:
                return line[:at], line[at + 1 : end].strip(), line[end + 1 :]
            return None
    return None


def _best(
    line: str, readings: list[_Reading], votes: dict[str, float], count: float, lines: int
) -> TitleLine:
    """Choose the reading that fits both the line and the rest of the list."""
    best: _Reading | None = None
    best_score = 0.0
    for each in readings:
        share = votes[each.kind] / count
        score = each.score
        sign, _, _ = each.kind.partition(" ")
        if sign in ("colon", "comma") and count > 1:
            # Few colons are those of subtitles: "Turbo Desktop: bringing Rails to desktops".
            score *= min(1.0, 0.4 + votes[each.kind] / lines)
        if count > 1:
            both = votes[f"{sign} first"] + votes[f"{sign} last"]
            part = votes[each.kind] / both if both else 1.0
            score *= (0.5 + 0.5 * min(1.0, share / 0.5)) * (0.5 + 0.5 * part)
            # In a list that is clearly written so, even an odd name is one: "Joana", "Pandy".
            least = 0.0 if sign == "column" else 0.15
            if share > 0.5 and part > 0.55 and each.score > least:
                score = max(score, 0.3 + share / 2)
        if score > best_score:
            best, best_score = each, score
    if best is None or best_score < _ENOUGH:
        return TitleLine(plain_title(line))
    speakers, affiliations = split_speakers(best.names)
    title = plain_title(best.title)
    if not title:
        return TitleLine(plain_title(line))
    is_guessed = best_score < 0.7 and best.kind not in ("by", "quoted first", "quoted last")
    return TitleLine(title, speakers, affiliations, is_guessed)


def _named(line: str) -> TitleLine:
    """A line that only names people: their talk has no other title."""
    speakers, affiliations = split_speakers(line)
    title = re.sub(r"[(\[]\s*[)\]]", "", _HANDLE.sub("", line)).strip(_EDGES)
    return TitleLine(plain_title(title or line), speakers, affiliations)


def plain_title(text: str) -> str:
    """Return a title without signs at its ends, and without quotation marks around the whole."""
    text = re.sub(r"\s{2,}|\s*[|｜]\s*(?=$)", " ", text).strip(_TITLE_EDGES)
    for open_, closes in _QUOTES.items():
        inner = text[1:-1]
        is_whole = len(text) > 2 and text[0] == open_ and text[-1] in closes
        if is_whole and open_ not in inner and text[-1] not in inner:
            return inner.strip()
    return text
