"""Times written in a line of text, and which of them mark where something starts."""

from __future__ import annotations

import enum
import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.times import LONGEST_S, TimeError, parse_time

#: A longer line is prose, or made to be slow.
LONGEST_LINE = 4000
_MOST_TIMES = 400

_AFTER_CLOCK = (
    r"(?P<half>\s?[ap]\.?\s?m\b\.?)?"
    r"(?P<zone>\s?(?-i:h|Uhr|hrs|hours|CES?T|UTC|GMT|[ECMP][SD]T|BST|IST|JST|KST|MSK|WES?T|EES?T"
    r"|AE[SD]T|Z)\b(?:\s?[+-]\d{1,2})?)?"
)
_CLOCK = re.compile(
    r"(?<![\w:./,%$€£])(?P<a>\d{1,3}):\s?(?P<b>\d{2})(?::(?P<c>\d{2}))?(?:[.;:,](?P<d>\d{1,3}))?"
    rf"(?!:\d){_AFTER_CLOCK}(?![\w%/])",
    re.IGNORECASE,
)
#: "9 am", "2pm"
_HALF_DAY = re.compile(r"(?<![\w:./,])(?P<a>\d{1,2})(?P<half>\s?[ap]\.?m\b\.?)", re.IGNORECASE)
_UNITS = re.compile(
    r"(?<![\w:.,])(?:(?P<h>\d{1,3})\s?(?:hours?|hrs?|Std\.?|h|ч|時間|小时|小時|시간)\s?)?"
    r"(?:(?P<m>\d{1,3})\s?(?:minutes?|mins?\b\.?|Min\.?|m|мин\.?|分钟|分鐘|分|분|['′’](?=\s?\d))\s?)?"
    r"(?:(?P<s>\d{1,2})(?:\s?(?:seconds?|secs?\b\.?|Sek\.?|s|сек\.?|秒|초)|[\"″”]|''|′′|(?=$|\s)))?"
    r"(?![\w])"
)
#: "0.55.09", used where a list has no other times
_DOTTED = re.compile(r"(?<![\w.])(?P<a>\d{1,2})\.(?P<b>[0-5]\d)\.(?P<c>[0-5]\d)(?![\w.]|\s?%)")
_LINK = re.compile(r"https?://[^\s<>\"'`\]|｜]+", re.IGNORECASE)
_LINK_TIME = re.compile(r"[?&#](?:t|start|time_continue)=", re.IGNORECASE)

_TAG_LINK = re.compile(
    r"<a\s[^<>]{0,500}?href\s*=\s*[\"']([^\"'<>]{1,2000})[\"'][^<>]{0,500}>([^<]{0,500})</a>", re.I
)
_TAG = re.compile(r"</?(?:[a-z][a-z0-9]{0,12})(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{1,500})\]\(\s*(https?://[^\s()]{1,2000})\s*\)")
_RST_LINK = re.compile(r"`([^`<>]{1,500}?)\s*<(https?://[^<>\s]{1,2000})>`__?")
_LINK_NAME = re.compile(
    r"\W*(?:slides?|slide deck|deck|folien|diapositivas|слайды|スライド|pdf|video|link"
    r"|repo|repository|code|github|website|blog|notes|material|paper)\W*",
    re.IGNORECASE,
)
_ANGLE_LINK = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_RST_REFERENCE = re.compile(r"(?<=\d)_(?=\s|$)")
#: Not "__", which is part of Python's names
_BOLD = re.compile(r"\*\*(?=\S)([^*]{1,500}?)(?<=\S)\*\*")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*]{1,500}?)(?<=\S)\*(?![\w*])")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f\u00ad]")

_BULLET = r"(?:\(?\d{1,3}[.)\]:、]|#\d{1,3}[.:]?|[a-zA-Z][.)]|\d{1,2}\s*[-–]\s)"
_LEAD = re.compile(
    rf"[\W_]*(?:{_BULLET}[\W_]*)?(?:(?:at|start|starts|begin|begins|from|time|timestamp|ab|um|min|"
    r"começa|inicio|início|début|с|начало)[\W_]+)?",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"[\W_]*(?:onwards?|ff\.?)?[\W_]*", re.IGNORECASE)
_RANGE = re.compile(
    r"[\s)\]]*(?:-{1,3}>?|=>|–|—|―|−|‒|~|～|〜|→|➔|➜|\bto\b|\bbis\b|\buntil\b|\btill\b|\bà\b|\ba\b"
    r"|\bdo\b|\bhasta\b|\baté\b|\btot\b|\bдо\b|から|至)[\s(\[]*(?:um\s)?",
    re.IGNORECASE,
)
_OPENED = re.compile(r"[(\[【（<「]\s*$")
_CLOSED = re.compile(r"^\s*[)\]】）>」]")


class TimeKind(enum.Enum):
    """How a time was written."""

    #: 0:55:09 or 55:09
    COLONS = enum.auto()
    #: 9:30 am, 18:00 CET: a time of the day
    OF_DAY = enum.auto()
    #: 55m9s
    UNITS = enum.auto()
    #: An address that carries t=
    LINK = enum.auto()


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time in a line: where it is written, and what it means."""

    begin: int
    end: int
    start_s: float
    kind: TimeKind
    #: Two numbers, which may be minutes and seconds or hours and minutes
    is_short: bool = False
    #: The end of a range
    end_s: float | None = None
    is_end_short: bool = False
    #: The address that it links to
    url: str | None = None
    is_bracketed: bool = False
    #: The first number has two digits
    is_padded: bool = False


def plain_line(line: str) -> str:
    """Return a line without markup, with links written out behind their texts."""
    line = line[:LONGEST_LINE]
    line = "".join(
        str(unicodedata.decimal(letter)) if not letter.isascii() and letter.isdecimal() else letter
        for letter in _INVISIBLE.sub("", line)
    )
    line = re.sub(r"(?<=\d)[：∶꞉](?=\d)", ":", line).replace("\xa0", " ").replace("\u3000", "  ")
    line = _TAG_LINK.sub(lambda match: _written_out(match[2], html.unescape(match[1])), line)
    for pattern in (_RST_LINK, _MARKDOWN_LINK):
        line = pattern.sub(lambda match: _written_out(match[1], match[2]), line)
    line = _ANGLE_LINK.sub(r" \1 ", line)
    line = html.unescape(_TAG.sub(" ", line))
    line = _EMPHASIS.sub(r"\1", _BOLD.sub(r"\1", line))
    return _RST_REFERENCE.sub("", line).rstrip()


def _written_out(label: str, address: str) -> str:
    """Return a link as text; a label that says only what it leads to is left out."""
    return f" {address} " if _LINK_NAME.fullmatch(label) else f"{label} {address} "


def links_of(line: str) -> list[str]:
    """Return the addresses in a line, without punctuation behind them."""
    return [_trimmed(match[0]) for match in _LINK.finditer(line)]


def without_links(line: str) -> str:
    """Return the line without its addresses."""
    return " ".join(_LINK.sub(lambda match: match[0][len(_trimmed(match[0])) :], line).split())


def time_marks(line: str, *, is_dotted: bool = False) -> list[TimeMark]:
    """Return the times in a plain line, ranges and links joined with what they belong to."""
    marks: list[TimeMark] = []
    taken: list[tuple[int, int]] = []
    for match in _LINK.finditer(line):
        taken.append(match.span())
        url = _trimmed(match[0])
        if _LINK_TIME.search(url) and (at_s := _link_time(url)) is not None:
            marks.append(TimeMark(*match.span(), at_s, TimeKind.LINK, url=url))
    patterns = (_CLOCK, _HALF_DAY, _UNITS, *((_DOTTED,) if is_dotted else ()))
    for pattern in patterns:
        for match in pattern.finditer(line):
            begin, end = match.span()
            if begin == end or any(begin < b and a < end for a, b in taken):
                continue
            mark = _mark(match, pattern is _UNITS, line)
            if mark is not None:
                marks.append(mark)
                taken.append((begin, end))
            if len(marks) > _MOST_TIMES:
                return []
    marks.sort(key=lambda mark: mark.begin)
    return _joined(marks, line)


def is_leading(line: str, mark: TimeMark) -> bool:
    """Return whether only bullets, numbers and brackets are before a time."""
    before = line[: mark.begin]
    return len(before) < 40 and _LEAD.fullmatch(before) is not None


def is_trailing(line: str, mark: TimeMark) -> bool:
    """Return whether nothing is behind a time but brackets and the like."""
    return _TRAIL.fullmatch(line[mark.end :][:40]) is not None and len(line) - mark.end < 40


def without_bullet(text: str) -> str:
    """Return a text without the bullet or number before it."""
    return re.sub(r"^[\s*•●◦▪▸▶►➤‣·\-–—>#]+(?=\S)", "", text)


def _trimmed(url: str) -> str:
    url = url.rstrip(".,;:!?*_")
    while url.endswith(")") and url.count("(") < url.count(")"):
        url = url[:-1].rstrip(".,;:!?")
    return url


def _link_time(url: str) -> float | None:
    try:
        return parse_time(url.replace("time_continue=", "t="))
    except TimeError:
        return None


def _mark(match: re.Match[str], is_units: bool, line: str) -> TimeMark | None:
    parts = match.groupdict()
    begin, end = match.span()
    while end > begin and line[end - 1] == " ":
        end -= 1
    if is_units:
        h, m, s = (parts[name] for name in "hms")
        given = sum(each is not None for each in (h, m, s))
        written = line[begin:end]
        if given == 0 or (given == 1 and (" " in written or not _is_alone(line, begin, end))):
            return None
        if h is None and m is None:
            return None
        if given >= 2 and int(m or 0) >= 60 and h is not None:
            return None
        at_s = int(h or 0) * 3600 + int(m or 0) * 60 + int(s or 0)
        return TimeMark(begin, end, float(at_s), TimeKind.UNITS)
    a = int(parts["a"])
    half = (parts.get("half") or "").strip().lower()[:1]
    b, c = int(parts.get("b") or 0), parts.get("c")
    if c is not None and parts.get("zone"):
        # The title begins so: "0:10:00 UTC is enough for everyone".
        end = match.start("zone")
    if half:
        if not 1 <= a <= 12 or b >= 60:
            return None
        at_s = (a % 12 + (12 if half == "p" else 0)) * 3600 + b * 60 + int(c or 0)
        return TimeMark(begin, end, float(at_s), TimeKind.OF_DAY)
    if b >= 60 or (c is not None and int(c) >= 60):
        return None
    zone = (parts.get("zone") or "").strip()
    if zone and c is None and a < 24 and zone != "h":
        return TimeMark(begin, end, a * 3600.0 + b * 60, TimeKind.OF_DAY)
    if c is None:
        if parts.get("d"):
            end = match.start("d") - 1
        at_s = a * 60 + b if zone != "h" else a * 3600 + b * 60
        return TimeMark(
            begin,
            end,
            float(at_s),
            TimeKind.COLONS,
            is_short=zone != "h",
            is_padded=len(parts["a"]) > 1,
        )
    at = a * 3600 + b * 60 + int(c)
    fraction = parts.get("d")
    if fraction and line[match.start("d") - 1] in ".," and len(fraction) == 3:
        return TimeMark(begin, end, at + int(fraction) / 1000, TimeKind.COLONS)
    return TimeMark(begin, end, float(at), TimeKind.COLONS) if at <= LONGEST_S else None


def _is_alone(line: str, begin: int, end: int) -> bool:
    """Return whether a short time such as ``55m`` is the first word of a line, or in brackets."""
    is_first = _LEAD.fullmatch(line[:begin][-40:]) is not None and begin < 40
    is_enclosed = bool(_OPENED.search(line[:begin]) and _CLOSED.match(line[end:]))
    return (is_first and len(line) > end) or is_enclosed


def _joined(marks: Sequence[TimeMark], line: str) -> list[TimeMark]:
    """Join ranges, and times with the links that belong to them."""
    joined: list[TimeMark] = []
    for each in marks:
        mark = replace(
            each,
            is_bracketed=bool(
                _OPENED.search(line[: each.begin]) and _CLOSED.match(line[each.end :])
            ),
        )
        last = joined[-1] if joined else None
        if last is not None:
            between = line[last.end : mark.begin]
            if mark.kind is TimeKind.LINK and len(between) < 6 and not re.search(r"\w", between):
                if last.url is None:
                    joined[-1] = _with_link(last, mark)
                    continue
            elif last.kind is TimeKind.LINK and len(between) < 6 and not re.search(r"\w", between):
                joined[-1] = replace(_with_link(mark, last), begin=last.begin)
                continue
            elif last.end_s is None and len(between) < 16 and _RANGE.fullmatch(between):
                joined[-1] = replace(
                    last, end=mark.end, end_s=mark.start_s, is_end_short=mark.is_short
                )
                if mark.kind is TimeKind.OF_DAY and last.kind is TimeKind.COLONS:
                    # "9:30 - 10:15 am"
                    start_s = last.start_s * (60 if last.is_short else 1)
                    if mark.start_s - start_s > 12 * 3600:
                        start_s += 12 * 3600
                    joined[-1] = replace(
                        joined[-1], start_s=start_s, kind=TimeKind.OF_DAY, is_short=False
                    )
                continue
        joined.append(mark)
    return joined


def _with_link(mark: TimeMark, link: TimeMark) -> TimeMark:
    """Join a written time with its link, which shows whether 1:05 means hours or minutes."""
    joined = replace(mark, end=max(mark.end, link.end), url=link.url)
    if mark.is_short and mark.start_s * 60 == link.start_s and link.start_s:
        return replace(joined, start_s=link.start_s, is_short=False)
    if mark.is_short and mark.start_s == link.start_s:
        return replace(joined, is_short=False)
    return joined


def is_media_address(url: str) -> bool:
    """Return whether an address is probably a video."""
    return is_web_address(url) and bool(
        re.search(
            r"//(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|twitch\.tv|"
            r"media\.ccc\.de|dailymotion\.com|bilibili\.com|nicovideo\.jp|rutube\.ru"
            r"|vk\.com/video)/"
            r"|/(?:videos/watch|w)/|\.(?:mp4|mkv|webm|m4v|mov)(?:$|[?#])",
            url,
            re.IGNORECASE,
        )
    )
