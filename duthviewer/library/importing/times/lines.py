"""The lines of a text, and the entries of a list of times in them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise

from duthviewer.library.importing.times.marks import (
    LONGEST_LINE,
    TimeKind,
    TimeMark,
    is_leading,
    is_trailing,
    links_of,
    plain_line,
    time_marks,
    without_bullet,
    without_links,
)
from duthviewer.library.importing.times.values import TimeEntry

#: More lines are not read.
MOST_LINES = 20_000

_BREAK_TAG = re.compile(r"<br\s*/?>|</(?:p|li|div|tr|h[1-6])>", re.IGNORECASE)
_RULE = re.compile(r"[\s=+\-_*|:~#.─━═•–—]{3,}")
#: What shows that a text goes on in the next line
_OPEN_END = re.compile(r"(?:\s[-–—|/]|[,:&]|\s(?:and|by|with|von|und|por|par|y|e))$", re.IGNORECASE)
#: When an event takes place, not where something is in a recording: "Time: 18:00–21:00"
_EVENT_TIME = re.compile(
    r"\W*(?:time|when|date|date and time|doors(?: open)?|uhrzeit|wann|zeit|hora|horario|fecha|heure"
    r"|quand|когда|время)\s*[:：]\s*(?:[^a-z]|[ap]\.?m\b|to\b|bis\b|[A-Z]{3,4}\b)*$",
    re.IGNORECASE,
)
#: What is left of "… | slides: https://…" without the address
_LINK_LABEL = re.compile(
    r"(?:[\s|,;–—-]*\b(?:slides?|video|link|pdf|deck)\s*:|\s*\|\s*(?:slides?|video|link|pdf|deck))"
    r"\s*(?=\||$)",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(r"\s*(?:\.\. (?!_)\S.*::.*|:[a-z-]+: .*|\.\. _.*)$")


@dataclass(slots=True)
class TextLine:
    number: int
    text: str
    indent: int
    marks: list[TimeMark]
    is_first: bool = False
    is_last: bool = False

    @property
    def is_entry(self) -> bool:
        return self.is_first or self.is_last

    @property
    def is_time_only(self) -> bool:
        return self.is_first and self.is_last and not _text_of(self.text, self.marks)


# Reading lines.


def read_lines(text: str, *, is_dotted: bool) -> list[TextLine]:
    lines: list[TextLine] = []
    for number, whole in enumerate(text.split("\n")[:MOST_LINES], 1):
        for part in _short_parts(whole):
            if _RULE.fullmatch(part) or _DIRECTIVE.match(part):
                lines.append(TextLine(number, "", 0, []))
                continue
            plain = plain_line(part)
            if re.match(r"\s*[|+]\s.*[|+]\s*$", plain):
                plain = re.sub(r"^\s*[|+]\s?|\s*[|+]\s*$", "", plain)
            stripped = plain.strip()
            line = TextLine(number, stripped, len(plain) - len(plain.lstrip()), [])
            if stripped:
                line.marks = time_marks(stripped, is_dotted=is_dotted)
            if line.marks and _EVENT_TIME.match(stripped):
                line.marks = []
            if line.marks:
                _drop_time_before(line)
                stripped = line.text
                line.marks = _joined_columns(stripped, line.marks)
                line.is_first = is_leading(stripped, line.marks[0])
                line.is_last = is_trailing(stripped, line.marks[-1])
                if line.is_last and not line.is_first and _is_sentence(stripped, line.marks[-1]):
                    line.is_last = False
            lines.append(line)
    _enter_bracketed(lines)
    return lines


def _short_parts(line: str) -> Iterator[str]:
    """Yield a line in parts that are not too long, divided at line breaks of HTML and at spaces."""
    for part in _BREAK_TAG.split(line):
        rest = part
        while len(rest) > LONGEST_LINE:
            cut = rest.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
            cut = LONGEST_LINE if cut < 0 else cut
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _drop_time_before(line: TextLine) -> None:
    """Drop a time of day before an offset: "10:00 CET | 0:12:00 Opening"."""
    if len(line.marks) < 2 or line.marks[0].kind is not TimeKind.OF_DAY:
        return
    first, second = line.marks[:2]
    is_next = not re.search(r"\w", line.text[first.end : second.begin])
    if second.kind is not TimeKind.OF_DAY and is_next and is_leading(line.text, first):
        line.text = line.text[second.begin :]
        line.marks = [
            replace(each, begin=each.begin - second.begin, end=each.end - second.begin)
            for each in line.marks[1:]
        ]


def _joined_columns(text: str, marks: list[TimeMark]) -> list[TimeMark]:
    """Join two times side by side, as in a table with start and end."""
    if len(marks) >= 2 and marks[0].end_s is None and marks[1].end_s is None:
        first, second = marks[:2]
        between = text[first.end : second.begin]
        if (
            re.fullmatch(r"\s*[|,;]?\s*", between)
            and first.kind is second.kind
            and second.start_s > first.start_s
            and (is_leading(text, first) or (is_trailing(text, second) and len(marks) == 2))
        ):
            joined = replace(
                first, end=second.end, end_s=second.start_s, is_end_short=second.is_short
            )
            return [joined, *marks[2:]]
    return marks


def _is_sentence(text: str, mark: TimeMark) -> bool:
    """Return whether a time at the end of a line ends a sentence: "Join us on Friday at 18:30"."""
    if mark.is_bracketed or mark.kind in (TimeKind.LINK,):
        return False
    before = text[: mark.begin].rstrip()
    if text.endswith(".") and len(before.split()) >= 5:
        return True
    return mark.kind is TimeKind.OF_DAY or bool(
        re.search(
            r"\b(?:at|from|until|till|by|since|around|between|and|zwischen|und|entre|before|after"
            r"|um|ab|bis|gegen|à|a las|às|в|on|psalm|john|score|ratio)$",
            before,
            re.IGNORECASE,
        )
    )


def _enter_bracketed(lines: list[TextLine]) -> None:
    """Take times in brackets within lines, if a text writes them so several times."""
    if sum(line.is_entry for line in lines) >= 2:
        return
    found = [
        line
        for line in lines
        if not line.is_entry
        and len(line.text) < 200
        and len([mark for mark in line.marks if _is_strong(mark)]) == 1
    ]
    if len(found) >= 2:
        for line in found:
            mark = next(mark for mark in line.marks if _is_strong(mark))
            before, behind = line.text[: mark.begin], line.text[mark.end :]
            text = f"{before.rstrip(' ([{@')} - {behind.lstrip(' )]}:-–—')}".strip(" -")
            line.text = f"{line.text[mark.begin : mark.end]} {text}"
            line.marks = [replace(mark, begin=0, end=mark.end - mark.begin)]
            line.is_first = True


def _is_strong(mark: TimeMark) -> bool:
    return mark.kind is not TimeKind.OF_DAY and (
        mark.is_bracketed or not mark.is_short or mark.kind is TimeKind.LINK
    )


def drop_times_of_day(lines: list[TextLine]) -> None:
    """Ignore times of day in a text that has offsets, too."""
    entries = [line for line in lines if line.is_entry]
    others = [line for line in entries if line.marks[0].kind is not TimeKind.OF_DAY]
    if others and any(not mark.is_short for line in others for mark in line.marks):
        for line in entries:
            if line.marks[0].kind is TimeKind.OF_DAY:
                line.text = _text_of(line.text, line.marks[:1])
                line.marks, line.is_first, line.is_last = [], False, False


# Entries and what is around them.


@dataclass(slots=True)
class LineBlock:
    """An entry without its lines below, or a line that is none."""

    line: TextLine
    entry: TimeEntry | None = None
    is_blank: bool = False


def blocks_of(lines: Sequence[TextLine]) -> Iterator[LineBlock]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.text:
            yield LineBlock(line, is_blank=True)
            at += 1
            continue
        end = at
        while end < len(lines) and lines[end].text:
            end += 1
        paragraph = lines[at:end]
        if _flows(paragraph):
            yield from _flowing(paragraph)
        else:
            for each in paragraph:
                if each.is_entry:
                    yield from _entries(each)
                else:
                    yield LineBlock(each)
        at = end


def takes_before(lines: Sequence[TextLine]) -> bool:
    """Return whether lines that hold only a time belong to the text before them."""
    before = behind = 0
    for at, line in enumerate(lines):
        if line.is_time_only:
            previous = at > 0 and bool(lines[at - 1].text) and not lines[at - 1].is_entry
            following = (
                at + 1 < len(lines) and bool(lines[at + 1].text) and not lines[at + 1].is_entry
            )
            # A line between two others says nothing.
            before += previous and not following
            behind += following and not previous
    return before > behind


def _text_of(text: str, marks: Sequence[TimeMark]) -> str:
    """Return a line's text without its times and the signs around them."""
    kept, at = [], 0
    for mark in marks:
        kept.append(text[at : mark.begin])
        at = mark.end
    kept.append(text[at:])
    parts = [without_links(part) for part in kept]
    whole = " ".join(part for part in parts if re.search(r"\w|[?]", part))
    return re.sub(r"^[\s\W]*(?:\d{1,3}[.)]\s*)?$", "", whole).strip()


def _entries(line: TextLine) -> Iterator[LineBlock]:
    """Yield the entries of a line; it may have several."""
    text, marks = line.text, line.marks
    if line.is_first:
        chosen = [marks[0]]
        candidates = [mark for mark in marks[1:] if mark.kind is not TimeKind.OF_DAY]
        is_many = len(candidates) >= 2
        for at, mark in enumerate(candidates):
            between = text[chosen[-1].end : mark.begin]
            behind = text[mark.end : candidates[at + 1].begin if at + 1 < len(candidates) else None]
            if (
                mark.start_s > chosen[-1].start_s
                and len(re.findall(r"\w", between)) >= 2
                and len(re.findall(r"\w", behind)) >= 2
                and (
                    (mark.end_s is not None and chosen[-1].end_s == mark.start_s)
                    or is_many
                    or mark.is_bracketed
                    or re.search(r"(?:[|;,/•·]|  |\t|[-–—]) *$", between)
                )
            ):
                chosen.append(mark)
        for at, mark in enumerate(chosen):
            stop = chosen[at + 1].begin if at + 1 < len(chosen) else len(text)
            part = text[mark.end : stop]
            inner = [
                replace(each, begin=each.begin - mark.end, end=each.end - mark.end)
                for each in marks
                if mark.end <= each.begin < stop
            ]
            yield LineBlock(line, _entry(line, mark, part, inner))
        return
    # The last time counts, and one before it that ends another entry.
    chosen = [marks[-1]]
    for mark in reversed(marks[:-1]):
        between = text[mark.end : chosen[-1].begin]
        if (
            mark.start_s < chosen[-1].start_s
            and len(re.findall(r"\w", between)) >= 2
            and re.match(r"[)\]]?\s*(?:[|;,/•·]|  )", between)
        ):
            chosen.append(mark)
    chosen.reverse()
    begin = 0
    for mark in chosen:
        yield LineBlock(line, _entry(line, mark, text[begin : mark.begin], []))
        begin = mark.end


def _entry(line: TextLine, mark: TimeMark, text: str, inner: Sequence[TimeMark]) -> TimeEntry:
    links = links_of(text)
    behind_s = length_s = None
    stripped = text.rstrip()
    if inner and inner[0].is_bracketed and not re.search(r"\w", text[: inner[0].begin]):
        # A length directly behind the time: "0:10:00 (24:10) Signal chains"
        length_s = inner[0].start_s
        text = text[inner[0].end :].lstrip(" )]")
        inner = []
    if inner and inner[-1].kind in (TimeKind.COLONS, TimeKind.UNITS):
        last = inner[-1]
        if is_trailing(stripped, last) and (last.is_bracketed or last.kind is TimeKind.COLONS):
            behind_s = last.start_s
            text = text[: last.begin]
    open_end = _OPEN_END.search(stripped)
    if mark.url is not None and mark.kind is TimeKind.LINK:
        links = [link for link in links if link != mark.url]
    return TimeEntry(
        start_s=mark.start_s,
        end_s=mark.end_s,
        text=tidy(_cells(text)),
        open_end="" if open_end is None else open_end[0],
        line=line.number,
        links=tuple(links),
        behind_s=behind_s,
        length_s=length_s,
        is_short=mark.is_short,
        is_end_short=mark.is_end_short,
        kind=mark.kind,
        url=mark.url,
        is_padded=mark.is_padded,
        width=len(line.text) + line.indent,
        indent=line.indent if re.match(r"[-*•+]\s|\d{1,3}[.)]\s", line.text) else None,
    )


def _cells(text: str) -> str:
    """Write a row of a file with separated values with a sign between its cells."""
    stripped = text.strip()
    for sign in ",;":
        is_row = stripped.startswith(sign) or (stripped.endswith(sign) and sign in stripped[:-1])
        if is_row and f"{sign} " not in stripped:
            with suppress(csv.Error):
                cells = next(csv.reader([stripped.strip(sign)], delimiter=sign))
                return "   ".join(cell.strip() for cell in cells if cell.strip())
    return text


def _without_links(text: str) -> str:
    for link in links_of(text):
        text = text.replace(link, " ")
    return text


def tidy(text: str) -> str:
    if "://" in text:
        text = _LINK_LABEL.sub(" ", _without_links(text))
    text = re.sub(
        r"[(\[]\s*[)\]]|[(\[]\s*(?:slides?|video|link|pdf|repo)?\s*:?\s*[)\]]",
        " ",
        text,
        flags=re.I,
    )
    text = text.strip(" \t-–—―−:;,.·•*>|/~=→➔#»▶►▸⏩@")
    for open_, close in (("(", ")"), ("[", "]"), ("【", "】")):
        while text.startswith(close):
            text = text[1:].lstrip(" \t-–—:;,.|")
        while text.endswith(open_):
            text = text[:-1].rstrip(" \t-–—:;,.|@")
    text = re.sub(r"^(?:[^\w\s(\[\"“„«「『‘'@?¿¡#$&<《]\s*)+", "", text)
    # Numbers before the text of an entry whose time is behind it
    text = re.sub(r"^(?:\(?\d{1,3}[.)]|#\d{1,3}[.:]?)\s+(?=\S)", "", text)
    return without_bullet(text).strip()


def _flows(paragraph: Sequence[TextLine]) -> bool:
    """Return whether the entries of a paragraph follow each other without line breaks."""
    if len(paragraph) < 2 or not paragraph[0].is_first:
        return False
    marks = [mark for line in paragraph for mark in line.marks]
    inside = sum(
        1
        for line in paragraph
        for mark in line.marks
        if not is_leading(line.text, mark)
        and not is_trailing(line.text, mark)
        and mark.kind is not TimeKind.OF_DAY
    )
    rising = sum(a.start_s < b.start_s for a, b in pairwise(marks))
    led = sum(line.is_first for line in paragraph)
    return (
        len(marks) >= 3
        and inside >= 0.4 * len(marks)
        and rising >= 0.9 * (len(marks) - 1)
        and led <= 0.6 * len(paragraph)
    )


def _flowing(paragraph: Sequence[TextLine]) -> Iterator[LineBlock]:
    pieces: list[tuple[TextLine, TimeMark, str]] = []
    for line in paragraph:
        begin = 0
        for mark in line.marks:
            before = line.text[begin : mark.begin].strip(" \t[(")
            if pieces and before:
                last_line, last_mark, text = pieces[-1]
                pieces[-1] = last_line, last_mark, f"{text} {before}"
            pieces.append((line, mark, ""))
            begin = mark.end
        if pieces and (rest := line.text[begin:].strip()):
            last_line, last_mark, text = pieces[-1]
            pieces[-1] = last_line, last_mark, f"{text} {rest}"
    for line, mark, text in pieces:
        yield LineBlock(line, _entry(line, mark, text, []))
