"""How right two parts of synchronising are alone, each beside a plain reference of the same run.

``python -m tests.benchmarks.sync_parts [FOLDER]`` prints JSON. FOLDER, or DUTHVIEWER_SYNC_DATA,
holds ``decks`` (PDF and SRT), ``truth`` (JSON) and ``frames`` (stills with their pages).
Words: subtitles alone, the share of seconds with a page in sight that name that page.
Stills: the share of room pictures whose first page is the right one.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.media.cues import Cue, read_cues
from duthviewer.slides.deck import Deck
from duthviewer.sync.decoding.spoken_pages import spoken_timeline
from tests.benchmarks.stills import match

Floats = npt.NDArray[np.float64]


def shown_seconds(truth: dict[str, Any]) -> list[tuple[float, int]]:
    """Each second with a page in sight, but for those near a change of unsure time."""
    segments = truth["segments"]
    start, end = segments[0]["start"], segments[-1]["end"]
    starts = [segment["start"] for segment in segments]
    unsure = [(s["start"], s["start_slack"]) for s in segments if s.get("start_slack")]
    seconds = []
    for step in range(int(end - start)):
        at = start + step + 0.5
        page = segments[bisect_right(starts, at) - 1]["page"]
        if page is not None and not any(abs(at - change) <= slack for change, slack in unsure):
            seconds.append((at, page))
    return seconds


def guesses(timeline: Timeline, seconds: Sequence[tuple[float, int]]) -> list[tuple[bool, float]]:
    """For each second whether the timeline is right there, and its confidence."""
    found = []
    for at, page in seconds:
        span = timeline[max(0, timeline.index_at(at))]
        found.append((span.page == page, span.confidence))
    return found


def plain_words(
    cues: Sequence[Cue], texts: Sequence[str], start_s: float, end_s: float
) -> Timeline:
    """The reference: BM25 of 31 s of speech, and the likeliest path that goes on by one page.

    Free to go back or leave pages out, the path is worse; without text it goes on evenly.
    """
    pages = [[w for w in re.findall(r"\w+", text.lower()) if len(w) > 2] for text in texts]
    known = {word: place for place, word in enumerate(sorted(set().union(*map(set, pages))))}
    count = np.zeros((len(pages), len(known)))
    for row, page in enumerate(pages):
        for word in page:
            count[row, known[word]] += 1
    bearing = (count > 0).sum(axis=0)
    rarity = np.log(1 + (len(pages) - bearing + 0.5) / (bearing + 0.5))
    length = count.sum(axis=1, keepdims=True)
    weight = (
        rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length / max(length.mean(), 1e-9)))
    )
    steps = int(end_s - start_s) + 1
    said = np.zeros((steps + 30, len(known)), dtype=bool)
    for cue in cues:
        step = int((cue.start_s + cue.end_s) / 2 - start_s)
        for word in re.findall(r"\w+", cue.text.lower()):
            if word in known and 0 <= step < steps:
                said[step : step + 31, known[word]] = True
    scores = 0.1 * said[15 : 15 + steps] @ weight.T
    if not known:
        scores[np.arange(steps), np.arange(steps) * len(pages) // steps] = 9.0
    price = np.full((len(pages), len(pages)), -1e9)
    price[np.arange(len(pages) - 1), np.arange(1, len(pages))] = -3.0
    np.fill_diagonal(price, 0.0)
    best, back = scores[0].copy(), []
    best[1:] -= 1e9
    for row in scores[1:]:
        ways = best[:, None] + price
        back.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + row
    path = [int(best.argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return Timeline(
        tuple(
            Span(start_s=start_s + step, end_s=start_s + step + 1, page=page + 1)
            for step, page in enumerate(reversed(path))
        )
    )


def calibration(found: Sequence[tuple[bool, float]]) -> dict[str, Any]:
    """Said confidence against the share that is right, in tenths, and their mean distance."""
    table, error = [], 0.0
    for tenth in range(10):
        of = [(ok, said) for ok, said in found if tenth == min(9, int(said * 10))]
        if of:
            said = statistics.fmean(confidence for _, confidence in of)
            right = statistics.fmean(ok for ok, _ in of)
            table.append([round(said, 3), round(right, 3), len(of)])
            error += abs(said - right) * len(of) / len(found)
    return {"expected_error": round(error, 4), "said_right_seconds": table}


def words(folder: Path) -> dict[str, Any]:
    ours: dict[str, float] = {}
    plain: dict[str, float] = {}
    all_found: list[tuple[bool, float]] = []
    taken = 0.0
    for path in sorted((folder / "truth").glob("*.json")):
        truth = json.loads(path.read_text())
        with Deck(folder / "decks" / truth["deck"]) as deck:
            texts = [deck.text(page) for page in range(1, deck.page_count + 1)]
        cues = list(read_cues(folder / "decks" / truth["subtitles"]))
        seconds = shown_seconds(truth)
        end_s = max(cue.end_s for cue in cues)
        begin = time.perf_counter()
        found = guesses(spoken_timeline(cues, texts, 0.0, end_s), seconds)
        taken += time.perf_counter() - begin
        all_found += found
        ours[path.stem] = round(statistics.fmean(ok for ok, _ in found), 4)
        reference = guesses(plain_words(cues, texts, 0.0, end_s), seconds)
        plain[path.stem] = round(statistics.fmean(ok for ok, _ in reference), 4)
    return {
        "exact": round(statistics.fmean(ours.values()), 4),
        "exact_plain": round(statistics.fmean(plain.values()), 4),
        "by_lecture": ours,
        "by_lecture_plain": plain,
        "calibration": calibration(all_found),
        "seconds_taken": round(taken, 1),
    }


def plain_stills(
    frames: Sequence[npt.NDArray[np.uint8]], pages: Sequence[npt.NDArray[np.uint8]]
) -> list[int]:
    """The reference: gradients of the whole picture at 96×72, by cosine."""

    def maps(pictures: Sequence[npt.NDArray[np.uint8]]) -> Floats:
        rows = []
        for picture in pictures:
            small = cv2.resize(picture, (96, 72), interpolation=cv2.INTER_AREA).astype(np.float64)
            strength = np.hypot(
                cv2.Sobel(small, cv2.CV_64F, 1, 0), cv2.Sobel(small, cv2.CV_64F, 0, 1)
            ).ravel()
            strength -= strength.mean()
            rows.append(strength / (np.linalg.norm(strength) + 1e-9))
        return np.stack(rows)

    return [int(page) + 1 for page in (maps(frames) @ maps(pages).T).argmax(axis=1)]


def stills(folder: Path) -> dict[str, Any]:
    index = json.loads((folder / "frames" / "index.json").read_text())
    right: dict[str, list[int]] = {"ours": [], "plain": []}
    by: dict[str, dict[str, float]] = {"ours": {}, "plain": {}}
    wrong: list[str] = []
    taken = 0.0
    for lecture, sets in index.items():
        place = folder / "frames" / lecture

        def grey(path: Path) -> npt.NDArray[np.uint8]:
            picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
            if picture is None:
                raise SystemExit(f"{path} is no picture")
            return np.asarray(picture, dtype=np.uint8)

        pages = [grey(place / "pages" / f"{page:03d}.jpg") for page in sets["pages"]]
        frames = [grey(place / "shots" / shot["file"]) for shot in sets["shots"]]
        true = [sets["pages"].index(shot["page"]) + 1 for shot in sets["shots"]]
        begin = time.perf_counter()
        first = [ranked[0][0] for ranked in match(frames, pages)]
        taken += time.perf_counter() - begin
        for name, said in (("ours", first), ("plain", plain_stills(frames, pages))):
            hits = [int(a == b) for a, b in zip(said, true, strict=True)]
            right[name] += hits
            by[name][lecture] = round(statistics.fmean(hits), 4)
        wrong += [
            f"{lecture}/{Path(shot['file']).stem}: {sets['pages'][said - 1]}"
            for shot, said, page in zip(sets["shots"], first, true, strict=True)
            if said != page
        ]
    return {
        "top1": round(statistics.fmean(right["ours"]), 4),
        "top1_plain": round(statistics.fmean(right["plain"]), 4),
        "by_lecture": by["ours"],
        "by_lecture_plain": by["plain"],
        "wrong": wrong,
        "seconds_a_still": round(taken / max(len(right["ours"]), 1), 3),
    }


#: The parts by name: what of the folder each needs, and what measures it
PARTS: dict[str, tuple[str, Callable[[Path], dict[str, Any]]]] = {
    "words": ("truth", words),
    "stills": ("frames/index.json", stills),
}


def main(arguments: Sequence[str]) -> int:
    given = arguments[0] if arguments else os.environ.get("DUTHVIEWER_SYNC_DATA", "")
    folder = Path(given)
    result: dict[str, Any] = {}
    for name, (needed, measure) in PARTS.items():
        if not given:
            result[name] = "not measured: name the folder as an argument or in DUTHVIEWER_SYNC_DATA"
        elif not (folder / needed).exists():
            result[name] = f"not measured: there is no {folder / needed}"
        else:
            result[name] = measure(folder)
    print(json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
