"""Whether the figures of the pace report equal those counted from the truth in another way.

``python -m tests.benchmarks.pace_figures [FOLDER]`` prints JSON. The folder (else the environment's
DUTHVIEWER_SYNC_DATA) holds truth/ with the timelines of lectures and decks/ with their decks and
subtitles. Time per page is summed from the truth in whole milliseconds, words per page are counted
by looking up the page of each word; no code of the report is used for either.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.review.pace.reading import read_pace
from duthviewer.review.pace.summary import pace_summary
from duthviewer.review.reviewed_talk import ReviewedTalk

_TIMES = re.compile(r"(\d+):(\d+):(\d+),(\d+) --> (\d+):(\d+):(\d+),(\d+)")


def counted(truth: dict[str, Any], subtitles: str) -> tuple[Counter[int], Counter[int], int]:
    """Return milliseconds and words by page, and all words, from the files alone."""
    milliseconds: Counter[int] = Counter()
    owner: dict[int, int] = {}
    for segment in truth["segments"]:
        if segment["page"] is not None:
            start, end = (round(segment[key] * 1000) for key in ("start", "end"))
            milliseconds[segment["page"]] += end - start
            owner |= dict.fromkeys(range(start, end), segment["page"])
    length = round(truth["segments"][-1]["end"] * 1000)
    words: Counter[int] = Counter()
    total = 0
    for block in re.split(r"\n\s*\n", subtitles.replace("\r\n", "\n")):
        if (found := _TIMES.search(block)) is None:
            continue
        h, m, s, ms, h2, m2, s2, ms2 = map(int, found.groups())
        begin, end = ((h * 60 + m) * 60 + s) * 1000 + ms, ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2
        said = [one for one in block[found.end() :].split() if re.search(r"\w", one)]
        for number, _ in enumerate(said):
            at = int(begin + (end - begin) * (2 * number + 1) / (2 * len(said)))
            if at < length:
                total += 1
                if at in owner:
                    words[owner[at]] += 1
    return milliseconds, words, total


def main(folder: Path) -> int:
    wrong = 0
    for path in sorted((folder / "truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        deck = folder / "decks" / truth["deck"]
        subtitles = folder / "decks" / truth["subtitles"]
        spans = [
            Span(start_s=one["start"], end_s=one["end"], page=one["page"])
            for one in truth["segments"]
        ]
        talk = Talk(id=path.stem, title=path.stem, recording="r", start_s=0.0)
        files = TalkFiles(None, 0.0, deck, None, (subtitles,))
        reviewed = ReviewedTalk(
            Conference(id="c", title="C", recordings=(Recording(id="r"),), talks=(talk,)),
            talk,
            files,
            truth["segments"][-1]["end"],
            Timeline(spans),
            subtitles=(subtitles,),
        )
        began = time.perf_counter()
        report = read_pace(reviewed)
        took_s = time.perf_counter() - began
        times, words, total = counted(truth, subtitles.read_text(encoding="utf-8"))
        time_off = [
            page.page for page in report.pages if abs(page.shown_s * 1000 - times[page.page]) > 0.5
        ]
        words_off = {
            page.page: (page.words, words[page.page])
            for page in report.pages
            if page.words != words[page.page]
        }
        wrong += len(time_off) + len(words_off) + (report.words != total)
        shown = {
            "talk": path.stem,
            "pages": len(report.pages),
            "pages_with_other_time": time_off,
            "pages_with_other_words": words_off,
            "words": (report.words, total),
            "skipped": len(report.skipped),
            "revisited": len(report.revisited),
            "words_per_minute": round(report.words_per_minute or 0),
            "seconds": round(took_s, 2),
            "summary": [str(sentence) for sentence in pace_summary(report)],
        }
        print(json.dumps(shown, ensure_ascii=False))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if sys.argv[1:] else os.environ["DUTHVIEWER_SYNC_DATA"])))
