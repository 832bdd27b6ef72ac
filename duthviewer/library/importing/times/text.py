"""Finding the entries of a list of times in a text: what starts when, in which recording.

Nothing here knows titles from names; see `title_lines`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from duthviewer.library.importing.texts.title_lines import name_score
from duthviewer.library.importing.times.lines import (
    MOST_LINES,
    LineBlock,
    TextLine,
    blocks_of,
    drop_times_of_day,
    read_lines,
    takes_before,
    tidy,
)
from duthviewer.library.importing.times.marks import (
    TimeKind,
    is_media_address,
    links_of,
    without_links,
)
from duthviewer.library.importing.times.readings import interpret, pieces
from duthviewer.library.importing.times.values import TimedPart, TimedText, TimeEntry

_WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch"
    r"|donnerstag"
    r"|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes"
    r"|miércoles|jueves|viernes|sábado|domingo|segunda(?:-feira)?|terça(?:-feira)?"
    r"|quarta(?:-feira)?|"
    r"quinta(?:-feira)?|sexta(?:-feira)?|понедельник|вторник|среда|четверг|пятница|суббота"
    r"|воскресенье"
    r"|[月火水木金土日]曜日?"
)
_DAY_NUMBER = (
    r"(?:day|tag|jour|día|dia|giorno|dag|dzień|день|päivä|gün|nap|יום|اليوم)\s*[#:.-]?\s*"
    r"(?:[0-9]{1,2}|one|two|three|four|five|i{1,3}|iv|v|eins|zwei|drei|uno|dos|tres|um|dois)"
    r"|[0-9]{1,2}(?:st|nd|rd|th|\.|º|er|-й)?\s*(?:day|tag|jour|día|dia|день|日目)|1er jour"
    r"|erster tag|zweiter tag"
    r"|dritter tag|first day|second day|third day|last day|第[一二三四五1-9]天|[1-9]日目|[1-9]일차"
)
_PART = (
    r"(?:live\s?stream|stream|part|teil|partie|parte|часть|video|recording|room|track|saal"
    r"|session|hall|stage)"
    r"\s*#?\s*(?:[0-9]{1,2}|[a-d]|one|two|three)\b"
)
_DAY = re.compile(rf"(?<!\w)(?:{_DAY_NUMBER}|(?:{_WEEKDAY}))(?!\w)", re.IGNORECASE)
_PART_HEADING = re.compile(rf"(?<!\w){_PART}", re.IGNORECASE)
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}"
    r"|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日)(?!\d)"
)
_LABEL = re.compile(
    r"\W*(?:time ?-?stamps?|time ?codes?|times?|chapters?|schedule|agenda|talks?|program(?:me)?"
    r"|contents?"
    r"|table of contents|index|outline|list of talks|speakers?|sessions?|video chapters|jump to"
    r"|kapitel|zeitmarken"
    r"|zeitplan|programm|inhalt|chapitres?|sommaire|programa?|capítulos|minutaje|índice"
    r"|таймкоды?|тайм-?коды?"
    r"|содержание|программа|目次|タイムスタンプ|チャプター|时间轴|时间戳|目录|타임라인|目錄"
    r"|times? of (?:the )?talks|"
    r"presentations?|the talks|talk times|livestream|live ?stream|recording|video|link|watch"
    r"|youtube)\W*",
    re.IGNORECASE,
)
_COLUMN_NAME = (
    r"(?:time|start|end|begin|zeit|speakers?|title|talk|name|presenter|session|topic|referent|titel"
    r"|thema|hora|ponente|título|charla|что|время|спикер|тема|links?|slides?|video|recording|room"
    r"|duration|length)"
)
_COLUMN_NAMES = re.compile(rf"\W*{_COLUMN_NAME}(?:[\s|,;*/-]+{_COLUMN_NAME})+\W*", re.IGNORECASE)
#: Words around a link that say only that a talk begins there
_BEGINS_HERE = re.compile(
    r"\W*(?:(?:the |this )?(?:talk|video|recording|session)?\s*(?:begins|starts|start|begin|is"
    r"|watch|video|link|youtube"
    r"|recording|stream|ab hier|hier)\s*(?:here|at|it|now|this|from)?|here|watch|video|link|yt"
    r"|youtube|recording|▶)?\W*",
    re.IGNORECASE,
)
_LONGEST_HEADING = 90
_NAMES_RECORDING = re.compile(
    r"^\W*(?:recording|video|live ?stream|stream|watch|aufzeichnung|aufnahme|vidéo|vídeo|gravação"
    r"|grabación|запись|видео|трансляция|録画|動画)\b",
    re.IGNORECASE,
)
_OTHER_SITE = re.compile(
    r"//(?:[\w-]+\.)*(?:github\.com|gitlab\.com|bitbucket\.org|twitter\.com|x\.com|facebook\.com"
    r"|linkedin\.com|meetup\.com|instagram\.com|t\.me|discord\.(?:gg|com)|patreon\.com"
    r"|eventbrite\.\w+|lu\.ma|ti\.to|pretix\.\w+|speakerdeck\.com|slideshare\.net)/",
    re.IGNORECASE,
)


def find_times(text: str, duration_s: float | None = None) -> TimedText:
    """Return the list of times in a text; without entries if there is none.

    ``duration_s``: the length of the recording, which tells hours from minutes.
    """
    lines = read_lines(text, is_dotted=False)
    if not any(line.is_entry for line in lines):
        lines = read_lines(text, is_dotted=True)
        if sum(line.is_first for line in lines) < 2:
            lines = []
    drop_times_of_day(lines)
    result = TimedText()
    blocks = list(blocks_of(lines))
    _Sorter(blocks, result).sort(blocks)
    _take_only_address(blocks, result)
    if text.count("\n") >= MOST_LINES:
        rest = text.split("\n", MOST_LINES)[MOST_LINES]
        result.left_out.append((MOST_LINES + 1, rest[:100]))
    for part in result.parts:
        interpret(part, duration_s)
    result.parts = [piece for part in result.parts for piece in pieces(part)]
    result.parts = [part for part in result.parts if part.entries]
    return result


# Headings, texts below entries, recordings.


def _take_only_address(blocks: Sequence[LineBlock], result: TimedText) -> None:
    """Take the only address that has a line of its own for the recording's."""
    alone = [
        links[0]
        for block in blocks
        if block.entry is None
        and len(links := links_of(block.line.text)) == 1
        and (not (bare := without_links(block.line.text)) or _LABEL.fullmatch(bare))
    ]
    part, *others = result.parts
    if len(alone) != 1 or others or part.url is not None or not part.entries:
        return
    named = any(_NAMES_RECORDING.search(block.line.text) for block in blocks
                if block.entry is None and alone[0] in block.line.text)  # fmt: skip
    prose = [text for text in result.description if alone[0] not in text]
    is_bare = not prose and all(alone[0] in text for _, text in result.left_out)
    if not (is_media_address(alone[0]) or named or (is_bare and not _OTHER_SITE.search(alone[0]))):
        return
    part.url, part.is_url_guessed = _video_of(alone[0]) or alone[0], True
    part.entries = [
        replace(each, links=tuple(link for link in each.links if link != alone[0]))
        for each in part.entries
    ]
    result.left_out = [each for each in result.left_out if alone[0] not in each[1]]
    result.description = [each for each in result.description if alone[0] not in each]


@dataclass(slots=True)
class _WaitingLine:
    """A line since the last entry, and whether a blank line is before it."""

    line: TextLine
    is_after_blank: bool


class _Sorter:
    """Gives each line to a part, an entry, the title or the description."""

    def __init__(self, blocks: Sequence[LineBlock], result: TimedText) -> None:
        self._result = result
        self._part = TimedPart()
        result.parts.append(self._part)
        self._waiting: list[_WaitingLine] = []
        self._is_begun = False
        #: Lines that hold only a time belong to the text before them.
        self._is_before = takes_before([block.line for block in blocks])
        self._width = _width_of(blocks)

    def sort(self, blocks: Sequence[LineBlock]) -> None:
        """Sort all lines."""
        is_after_blank = True
        for block in blocks:
            if block.is_blank:
                is_after_blank = True
                continue
            if block.entry is None:
                self._waiting.append(_WaitingLine(block.line, is_after_blank))
            else:
                self._take(block.entry)
            is_after_blank = False
        self._finish()

    def _take(self, entry: TimeEntry) -> None:
        has_no_text = not entry.text or _BEGINS_HERE.fullmatch(entry.text) is not None
        if has_no_text and (self._is_before or entry.kind is TimeKind.LINK):
            entry = self._with_paragraph(entry)
        headings = self._headings()
        if not self._is_begun and len(headings) > 1 and _is_title(headings[0].text):
            self._waiting.append(_WaitingLine(headings.pop(0), True))
        rest = [each.line for each in self._waiting]
        if self._is_begun:
            self._add_below(rest)
        else:
            _open(rest, self._result)
        for heading in headings:
            self._part = _headed(self._part, heading, self._result, entry)
        if entry.url is not None and (video := _video_of(entry.url)) is not None:
            self._part = _of_video(self._part, video, entry, self._result)
        self._part.entries.append(entry)
        self._waiting, self._is_begun = [], True

    def _with_paragraph(self, entry: TimeEntry) -> TimeEntry:
        """Take the text of an entry that is only a time from the paragraph before it."""
        begin = len(self._waiting)
        while begin and (begin == len(self._waiting) or not self._waiting[begin].is_after_blank):
            begin -= 1
        lines = [
            tidy(each.line.text)
            for each in self._waiting[begin:]
            if not each.line.text.endswith(":") or each is self._waiting[-1]
        ]
        lines = [line for line in lines if line and not _LABEL.fullmatch(line)]
        del self._waiting[begin:]
        if not lines:
            return entry
        return replace(entry, text=lines[0], below=tuple(lines[1:]))

    def _headings(self) -> list[TextLine]:
        """Take the headings from the end of the waiting lines."""
        found: list[TextLine] = []
        while self._waiting and len(found) < 3:
            last = self._waiting[-1]
            previous = self._waiting[-2] if len(self._waiting) > 1 else None
            if not _is_heading(last, previous, self._is_begun):
                break
            found.insert(0, last.line)
            self._waiting.pop()
        return found

    def _add_below(self, lines: Sequence[TextLine]) -> None:
        if self._part.entries:
            entries = self._part.entries
            entries[-1] = _with_below(entries[-1], lines, self._width)

    def _finish(self) -> None:
        if not self._is_begun:
            _open([each.line for each in self._waiting], self._result)
            return
        end = next(
            (at for at, each in enumerate(self._waiting) if each.is_after_blank),
            len(self._waiting),
        )
        self._add_below([each.line for each in self._waiting[:end]])
        self._result.left_out += [
            (each.line.number, each.line.text) for each in self._waiting[end:]
        ]


def _is_title(text: str) -> bool:
    """Return whether the first of several headings is the conference's rather than a day's."""
    return not links_of(text) and (
        len(text.split()) >= 4 or bool(re.search(r"(?:19|20)\d{2}", text))
    )


def _is_heading(waiting: _WaitingLine, previous: _WaitingLine | None, is_begun: bool) -> bool:
    text = waiting.line.text
    if len(text) > _LONGEST_HEADING + 60:
        return False
    links = links_of(text)
    bare = without_links(text)
    is_free = waiting.is_after_blank or not is_begun
    if links and len(bare) <= 40:
        is_below_heading = previous is not None and (
            previous.is_after_blank
            or (_DAY.search(previous.line.text) is not None and len(previous.line.text) <= 40)
        )
        is_part = _DAY.search(bare) is not None or _PART_HEADING.search(bare) is not None
        return is_free or is_below_heading or is_part
    if len(text) > _LONGEST_HEADING or (re.search(r"[.!?]$", text) and len(text.split()) > 6):
        return False
    if _COLUMN_NAMES.fullmatch(text) or _LABEL.fullmatch(text):
        return True
    is_day = bool(_DAY.search(text) or _DATE.search(text) or _PART_HEADING.search(text))
    is_marked = (
        text.startswith("#") or text.endswith((":", "：")) or (text.isupper() and len(text) > 3)
    )
    if not is_begun:
        return is_day or (is_marked and len(text) <= 60)
    if waiting.is_after_blank:
        return is_day or is_marked or (len(text) <= 60 and not re.search(r"[.!?,;]$", text))
    return is_day and len(text) <= 40


def _headed(part: TimedPart, line: TextLine, result: TimedText, entry: TimeEntry) -> TimedPart:
    """Begin a new part at a heading or an address, or note it in the part that just began."""
    links = links_of(line.text)
    text = re.sub(r"^[\s#*=\-–—]+|[\s#*=:：\-–—]+$", "", without_links(line.text)).strip()
    if text[:1] in "([" and text[-1:] in ")]":
        text = text[1:-1].strip()
    url = next((_video_of(link) or link for link in links if is_media_address(link)), None)
    if not url and links:
        url = next((link for link in links if re.search(r"\.(?:mp4|mkv|webm|m4v)$", link)), None)
    is_label = bool(_LABEL.fullmatch(text) or _COLUMN_NAMES.fullmatch(text))
    is_day = bool(_DAY.search(text) or _DATE.search(text))
    is_part = bool(_PART_HEADING.search(text))
    if part.entries:
        starts_again = entry.start_s < max(each.start_s for each in part.entries)
        is_other_video = url is not None and url != part.url
        if not (is_day or starts_again or (is_part and starts_again) or is_other_video):
            if not is_label or links:
                result.left_out.append((line.number, line.text))
            return part
        if not url and is_label and not starts_again:
            return part
        part = TimedPart(line=line.number)
        result.parts.append(part)
    is_named = is_day or is_part or _NAMES_RECORDING.search(line.text) is not None
    if not url and links and (is_named or (not text and (part.heading or len(result.parts) > 1))):
        # A page that no list of video sites has
        url = links[0]
    if url and part.url is None:
        part.url = url
        part.line = part.line or line.number
    elif links and len(result.parts) == 1 and not part.entries:
        result.description.append(line.text)
        if not url:
            return part
    elif links:
        result.left_out.append((line.number, line.text))
    if text and not is_label:
        if not part.heading and (is_day or is_part or part.line is not None or result.title):
            part.heading, part.line = text, line.number
        elif not result.title and len(result.parts) == 1 and not part.heading:
            result.title, result.title_line = text, line.number
        elif part.heading and (is_day and not _DAY.search(part.heading)):
            if not result.title and len(result.parts) == 1:
                result.title = part.heading
            part.heading = text
        elif part.heading != text:
            part.heading = f"{part.heading}, {text}" if is_day or is_part else part.heading
            if not (is_day or is_part):
                result.left_out.append((line.number, line.text))
    return part


def _of_video(part: TimedPart, video: str, entry: TimeEntry, result: TimedText) -> TimedPart:
    """Return the part of a link's video."""
    if part.url is None or part.url == video:
        part.url = part.url or video
        return part
    if not part.entries:
        part.url = video
        return part
    for other in result.parts:
        if other.url == video:
            return other
    part = TimedPart(url=video, line=entry.line)
    result.parts.append(part)
    return part


def _video_of(url: str) -> str | None:
    """Return an address without its time, if it is a video's."""
    if not is_media_address(url):
        return None
    url = re.sub(r"#(?:t|start)=[^&]*$", "", url)
    url = re.sub(r"([?&])(?:t|start|time_continue)=[^&#]*&?", r"\1", url)
    return url.rstrip("?&")


def _open(before: list[TextLine], result: TimedText) -> None:
    """Take the title and the description from the lines before the list."""
    lines = [
        line
        for line in before
        if not _LABEL.fullmatch(line.text) and not _COLUMN_NAMES.fullmatch(line.text)
    ]
    for at, line in enumerate(lines):
        text = re.sub(r"^[\s#*=]+|[\s#*=:：]+$", "", line.text)
        words = without_links(text)
        if (
            at == 0
            and words == text
            and 2 < len(text) <= 120
            and not re.search(r"[.,;]$", text)
            and not (len(text.split()) > 14)
        ):
            if result.title:
                result.description.append(result.title)
            result.title, result.title_line = text, line.number
        else:
            result.description.append(line.text)


def _with_below(entry: TimeEntry, below: Sequence[TextLine], width: int) -> TimeEntry:
    """Add the lines below an entry: they continue it, name its speaker, or describe it."""
    text, links = entry.text, list(entry.links)
    kept: list[str] = []
    last_line, last_width, is_continued = entry.line, entry.width, bool(entry.text)
    for line in below:
        links += links_of(line.text)
        bare = tidy(line.text)
        is_adjacent = line.number - last_line <= 1
        last_line = line.number
        if not bare or _LABEL.fullmatch(bare):
            continue
        is_full = _is_full(last_width, line.text, width) or (
            last_width >= 45 and bare[:1].islower()
        )
        is_continued = (
            is_continued
            and is_adjacent
            and len(text) < 300
            and _continues(entry, line, bare, is_full=is_full)
        )
        last_width = len(line.text) + line.indent
        is_open = bool(entry.open_end) and line is below[0] and is_adjacent
        if not text:
            text = bare
        elif is_open:
            word = entry.open_end.strip()
            text = f"{text} {bare}" if text.endswith(word) else f"{text}{entry.open_end} {bare}"
        elif is_continued:
            text = f"{text} {bare}"
        else:
            kept.append(bare)
    return replace(entry, text=text, below=(*entry.below, *kept), links=tuple(links))


def _width_of(blocks: Sequence[LineBlock]) -> int:
    """Return the width at which lines are broken, as in mails; 0 if they are not."""
    width = max((len(block.line.text) + block.line.indent for block in blocks), default=0)
    followed = full = 0
    for block, after in pairwise(blocks):
        if block.entry is not None and after.entry is None and not after.is_blank:
            followed += 1
            full += _is_full(block.entry.width, after.line.text, width)
    return width if 40 <= width <= 100 and full >= 0.6 * followed else 0


def _is_full(width: int, following: str, most: int) -> bool:
    """Return whether the next word would not have fitted into a line."""
    word = following.split(maxsplit=1)[0] if following.strip() else ""
    return 0 < most < width + 1 + len(word)


def _continues(entry: TimeEntry, line: TextLine, bare: str, *, is_full: bool) -> bool:
    """Return whether a line continues the text of an entry rather than describing it."""
    if re.match(r"[-*•]\s", line.text) or links_of(line.text)[:1] == [line.text]:
        return False
    if entry.indent is not None and line.indent > entry.indent:
        return name_score(bare) < 0.55 or bare[:1].islower()
    return is_full
