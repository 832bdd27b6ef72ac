"""Which of the files that a person gives is which recording of a schedule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Recording
from duthviewer.catalogue.texts import slug

_DAY = re.compile(r"(?:(.+)-)?(?:day|tag)-(\d+)")


def assigned(given: Sequence[str], recordings: Sequence[Recording]) -> list[str | None]:
    """Return the file or address for each recording, or None.

    A name that fits one recording better than all others, by its room, day or date, decides; all
    others are taken in order.
    """
    found: list[str | None] = [None] * len(recordings)
    left: list[str] = []
    for each in given:
        scores = [_score(_words(_stem(each)), recording) for recording in recordings]
        best = max(scores, default=0)
        if best and scores.count(best) == 1 and found[scores.index(best)] is None:
            found[scores.index(best)] = each
        else:
            left.append(each)
    for number, value in enumerate(found):
        if value is None and left:
            found[number] = left.pop(0)
    return found


def _score(name: str, recording: Recording) -> int:
    """Return how well a name fits a recording; 0 if it does not."""
    if name == _words(recording.id):
        return 10
    room, day = _words(recording.id), ""
    if found := _DAY.fullmatch(room):
        room, day = found[1] or "", found[2]
    score = 0
    if room and f"-{room}-" in f"-{name}-":
        # The longer name of two rooms is the better match.
        score += 2 + len(room.split("-"))
    date = "" if recording.date is None else recording.date.isoformat()
    has_date = bool(date) and date.replace("-", "") in name.replace("-", "")
    if has_date or (day and re.search(rf"(?:^|-)(?:day|tag|d|t)-0*{day}(?:-|$)", name)):
        score += 2
    return score


def _stem(given: str) -> str:
    try:
        path = unquote(urlsplit(given).path) if is_web_address(given) else given
    except ValueError:
        path = given
    return PurePosixPath(path.replace("\\", "/")).stem


def _words(text: str) -> str:
    """Return an id of separate words: Saal1 is saal-1, SaalG is saal-g."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", text)
    return re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", "-", slug(parted))
