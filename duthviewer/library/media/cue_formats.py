"""Parsers for SubRip, WebVTT and SubStation Alpha: from a file's text to cues without markup.

Each follows the rules of its format, and is lenient where files are often wrong: times are read in
every spelling, and the content decides on the format, not the name.

SubRip has no specification; it is read as by VLC and FFmpeg. WebVTT: https://www.w3.org/TR/webvtt1/
SubStation: libass, https://github.com/libass/libass/wiki/ASS-File-Format-Guide
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from duthviewer.catalogue.problems import quoted

#: A day of word-by-word captions has half as many.
MOST_CUES = 200_000
#: Nobody can read a longer cue.
_LONGEST_TEXT = 10_000
#: The times of a cue are at the beginning of its line.
_LONGEST_TIMES = 200
_MOST_PROBLEMS = 100

_LINE = re.compile(r"([^\r\n]*)(?:\r{0,3}\n|\r|\Z)")
_TIME = r"(-?)(?:(\d{1,4})\s*:\s*)?(\d{1,4})\s*:\s*(\d{1,2})(?:\s*[.,:;]\s*(\d{1,9}))?"
#: Arrows, including shortened, typographic and escaped ones
_ARROW = r"\s*(?:[-–—]{1,3}\s?>|→|--&gt;)\s*"
_TIMES = re.compile(rf"[\ufeff\s]*{_TIME}{_ARROW}{_TIME}(?=\s|$)")
_LIKE_TIMES = re.compile(rf"[\ufeff\s]*\d+\s*:\s*\d+\s*[:.,]\s*\d[^<>→]{{0,40}}?{_ARROW}")
_ONE_TIME = re.compile(rf"\s*{_TIME}\s*")
_NUMBER = re.compile(r"[\ufeff\s]*(\d{1,9})\s*")

_WORD_TIME = re.compile(r"<\d[\d:.,]{3,14}>")
#: Only `font` has attributes: "if a <b and c> d" has no markup.
_SUBRIP_TAG = re.compile(r"</?[bius]\s*>|<font(?:\s[^<>]*)?>|</font\s*>", re.IGNORECASE)
_WEBVTT_TAG = re.compile(
    r"</?(?:c|ruby|rt|b|i|u|s)(?:\.[^\s<>]*)?\s*>|</?(?:v|lang|font)(?:[.\s][^<>]*)?>|</>",
    re.IGNORECASE,
)
_WEBVTT_CLASS = re.compile(r"</?c(?:\.[^<>]*)?>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_COMMENT = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
#: SubStation codes in braces, which appear in SubRip files too: ``{\an8}``, ``{\i1}``,
#: ``{\c&HFFFFFF&}``, ``{\pos(10,20)}``; ``{\alpha}`` is LaTeX.
_CODES = re.compile(
    r"\{(?:\\(?:an?\d{1,2}|[bius]\d{1,3}|fn[^\\{}]{1,40}|fs[-+]?[\d.]{1,6}|fsc[xy][\d.]{1,6}|fsp-?[\d.]{1,6}"
    r"|[1-4]?(?:c|a|alpha)&H[0-9a-fA-F]{1,8}&?|(?:pos|move|org|fade?|i?clip|t)\([^{}]{0,200}\)"
    r"|[kK][fo]?\d{1,5}|q[0-3]|r|be\d{1,2}|blur[\d.]{1,5}|[xy]?(?:bord|shad)[\d.]{1,5}"
    r"|fr[xyz]?-?[\d.]{1,6}|fa[xy]-?[\d.]{1,6}|p\d|pbo-?\d{1,4}))+\}"
)
_DRAWING = re.compile(r"\\p(\d+)")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle, in seconds of the recording. Some files have cues without a duration."""

    start_s: float
    end_s: float
    text: str


@dataclass(slots=True)
class Parsed:
    """The contents of a file. ``problems``: the unreadable lines and what is wrong with them."""

    cues: list[Cue] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return len(self.cues) >= MOST_CUES

    def add(self, times: tuple[float, float], text: str, line: int) -> None:
        if text:
            self.cues.append(Cue(*times, text[:_LONGEST_TEXT]))
            if self.is_full:
                self.complain(
                    line, f"there are more subtitles; only the first {MOST_CUES} are read"
                )

    def complain(self, line: int, what: str) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append((line, what))

    def complain_of_time(self, line: int, text: str) -> None:
        shown = quoted(text.strip())
        self.complain(line, f"{shown} is not a time: write 00:01:02.500 --> 00:01:04.000")


def parse(text: str, kind: str) -> Parsed:
    """Parse the text of a subtitle file; its extension ``kind`` decides if the content does not.

    At most `MOST_CUES` are read.
    """
    parsed = _parsed(text, kind)
    if not parsed.cues and not parsed.problems:
        for place, line in enumerate(_lines(text), 1):
            if "-->" in line:
                parsed.complain_of_time(place, line)
                break
    return parsed


def _parsed(text: str, kind: str) -> Parsed:
    head = text[:2000].lstrip("\ufeff \t\r\n")
    if re.match(r"WEBVTT(?:\s|$)", head):
        return _webvtt(text)
    if re.search(r"^\s*\[(?:script info|v4\+? styles|events)\]", head, re.I | re.M) or re.search(
        r"^Dialogue:[^\r\n]*,\s*\d+:\d+:\d+[.,]\d+\s*,", text[:20_000], re.M
    ):
        return _substation(text)
    # Without its first line, WebVTT differs from SubRip by the decimal point in its times.
    is_webvtt = kind == "vtt" and not re.search(r"\d,\d{1,3}\s*--", text[:20_000])
    return _webvtt(text) if is_webvtt else _subrip(text)


def ass_text(text: str) -> str:
    """Return the words of a SubStation text, without override codes, comments and drawings."""
    parts: list[str] = []
    draws = False
    place = 0
    while place < len(text):
        begin = text.find("{", place)
        if begin > 0 and text[begin - 1] == "\\":
            # libass and FFmpeg escape a literal brace like this.
            if not draws:
                parts += [text[place : begin - 1], "{"]
            place = begin + 1
            continue
        end = -1 if begin < 0 else text.find("}", begin)
        if end < 0:
            # An unclosed brace is text too.
            begin = end = len(text)
        if not draws:
            parts.append(text[place:begin])
        for code in _DRAWING.finditer(text, begin, end):
            draws = code[1].strip("0") != ""
        place = end + 1
    words = "".join(parts).replace("\\}", "}")
    # FFmpeg puts a word joiner after a literal backslash.
    words = re.sub(r"\\(?!\u2060)([Nnh])", _ass_break, words).replace("\\\u2060", "\\")
    return plain(words)


def plain(text: str) -> str:
    """Return a text's non-empty lines, stripped."""
    lines = text.replace("\0", "\ufffd").splitlines()
    return "\n".join(line for line in map(str.strip, lines) if line)


def _ass_break(match: re.Match[str]) -> str:
    return "\u00a0" if match[1] == "h" else "\n"


def _lines(text: str) -> Iterator[str]:
    """Split a text into lines with any line ends: Unix, Windows, old Mac, or doubled."""
    for match in _LINE.finditer(text):
        yield match[1]


def _seconds(sign: str, hours: str | None, minutes: str, seconds: str, part: str | None) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return 0.0 if sign else round(whole + float(f"0.{part or 0}"), 3)


def _times(line: str, number: int, parsed: Parsed) -> tuple[float, float] | tuple[()] | None:
    """Return the times in a line: () if they are unreadable, None for a line of text."""
    if ":" not in line[:_LONGEST_TIMES]:
        return None
    start = line[:_LONGEST_TIMES]
    match = _TIMES.match(start)
    if match is None:
        if _LIKE_TIMES.match(start) is None:
            return None
        parsed.complain_of_time(number, line)
        return ()
    if "-->" not in start and match[2] is None and match[5] is None:
        # "10:30 -> 11:00" is more likely text than the times of a cue.
        return None
    start_s, end_s = _seconds(*match.groups()[:5]), _seconds(*match.groups()[5:])
    if end_s < start_s:
        parsed.complain(number, f"the subtitle ends before it begins: {quoted(line.strip())}")
    return start_s, max(start_s, end_s)


def _subrip(text: str) -> Parsed:
    parsed = Parsed()
    times: tuple[float, float] | None = None
    held: list[str] = []
    is_first = True
    #: The number of the next cue; None in a file without numbers
    expected: int | None = None
    for place, line in enumerate(_lines(text), 1):
        found = _times(line, place, parsed)
        if found is None:
            if line.strip() or (held and held[-1]):
                held.append(line.strip("\ufeff \t"))
            continue
        number = _take_number(held, expected, is_first=is_first)
        if number is not None:
            expected = number + 1
        elif expected is not None:
            expected += 1
        if times is not None:
            parsed.add(times, _subrip_text(held), place)
        times, held, is_first = found or None, [], False
        if parsed.is_full:
            return parsed
    if times is not None:
        if held and not held[-1]:
            held.pop()
        # The number of a deleted cue
        if len(held) > 1 and not held[-2] and held[-1] == str(expected):
            held.pop()
        parsed.add(times, _subrip_text(held), place)
    return parsed


def _take_number(held: list[str], expected: int | None, *, is_first: bool) -> int | None:
    """Remove the number of the next cue from the end of a cue's text, if it is there.

    ``expected`` is the number that would follow, or None in a file without numbers.
    """
    is_spaced = bool(held) and not held[-1]
    if is_spaced:
        held.pop()
    match = _NUMBER.fullmatch(held[-1]) if held else None
    if match is None:
        return None
    number = int(match[1])
    # "… the answer was / 42" directly before the next times occurs only in files without empty
    # lines, and there the numbers are consecutive.
    if is_first or number == expected or (len(held) > 1 and not held[-2] and not is_spaced):
        held.pop()
        return number
    return None


def _subrip_text(lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    if "<" in text:
        if _WORD_TIME.search(text):
            # YouTube's WebVTT as converted by other programs
            text = _WEBVTT_CLASS.sub("", _WORD_TIME.sub("", text))
        text = _SUBRIP_TAG.sub("", text)
    if "{\\" in text:
        text = _CODES.sub("", text)
    return plain(text)


def _webvtt(text: str) -> Parsed:
    # Text that does not follow a line of times is skipped: header, notes, styles, regions, cue
    # names.
    parsed = Parsed()
    times: tuple[float, float] | None = None
    held: list[str] = []
    number = 0
    for place, line in enumerate(_lines(text), 1):
        found = _times(line, place, parsed)
        if found is None:
            if not line:
                if times is not None:
                    parsed.add(times, _webvtt_text(held), place)
                times, held = None, []
            elif times is not None:
                if _COMMENT.match(line) and held and not held[-1].strip() and plain(held[0]):
                    # A line that should be empty contains spaces
                    parsed.add(times, _webvtt_text(held), place)
                    times, held = None, []
                else:
                    held.append(line)
            continue
        if times is not None:
            # Without an empty line between two cues, the name of the second ends the first.
            is_spaced = len(held) > 2 and not held[-2].strip() and plain(held[0])
            if held and (is_spaced or held[-1].strip() == str(number + 1)):
                held.pop()
            parsed.add(times, _webvtt_text(held), place)
        number += 1
        times, held = found or None, []
        if parsed.is_full:
            return parsed
    if times is not None:
        parsed.add(times, _webvtt_text(held), place)
    return parsed


def _webvtt_text(lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    if "<" in text:
        text = _WEBVTT_TAG.sub("", _WORD_TIME.sub("", text))
    if "{\\" in text:
        text = _CODES.sub("", text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return plain(text)


_FIELDS = (
    "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text",
)  # fmt: skip


def _substation(text: str) -> Parsed:
    parsed = Parsed()
    fields: tuple[str, ...] = _FIELDS
    in_events = True
    for place, line in enumerate(_lines(text), 1):
        if line.lstrip().startswith("["):
            in_events = "event" in line.lower()
            continue
        name, colon, rest = line.partition(":")
        if not colon:
            continue
        kind = name.strip().lower()
        if kind == "format" and in_events:
            named = tuple(one.strip().lower() for one in rest.split(",", 50))
            fields = named if {"start", "end", "text"} <= set(named) else _FIELDS
        elif kind == "dialogue":
            values = rest.split(",", len(fields) - 1)
            if len(values) != len(fields):
                parsed.complain(place, f"{quoted(line.strip())} has too few fields")
                continue
            of_line = dict(zip(fields, values, strict=True))
            start = _ONE_TIME.fullmatch(of_line["start"][:_LONGEST_TIMES])
            end = _ONE_TIME.fullmatch(of_line["end"][:_LONGEST_TIMES])
            if start is None or end is None:
                wrong = of_line["start" if start is None else "end"].strip()
                parsed.complain(place, f"{quoted(wrong)} is not a time: write 0:01:02.50")
                continue
            start_s, end_s = _seconds(*start.groups()), _seconds(*end.groups())
            if end_s < start_s:
                parsed.complain(place, "the subtitle ends before it begins")
            parsed.add((start_s, max(start_s, end_s)), ass_text(of_line["text"]), place)
            if parsed.is_full:
                break
    return parsed
