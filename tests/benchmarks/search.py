"""Searching a million cues: what a key costs, what the index takes, beside plain FTS5.

``python -m tests.benchmarks.search [--talks N] [--keep FOLDER]`` prints JSON. Times are in
milliseconds. The reference is one FTS5 table of SQLite's usual settings with a row for each cue and
page, asked for the 60 best by bm25, and for any 60; it is asked in the same minute, each question
after ours.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.library.index import SearchIndex
from duthviewer.library.index.passages import Passage, cues, pages
from duthviewer.library.index.query import parse_query
from duthviewer.library.index.tables import Tier
from duthviewer.library.index.writer import SearchWriter
from duthviewer.library.media.cues import Cue, read_cues
from tests.benchmarks._prose import Prose
from tests.library.index.searching import vtt

CONFERENCES = 20
CUES, WORDS_OF_CUE = 100, 9
PAGES, WORDS_OF_PAGE = 30, 40

WORST = (
    *"abcdefghilmnoprstuw", "th", "an", "co", "in", "re", "st", "the", "com", "int", "inte",
    "the o", "of the", '"of the', '"the of', '"of the a is"', "a b c d e", "the of and to in",
    "object -the", "is a the", "in:said the", "in:slides s", "speaker:s", "speaker:a t",
    "conference:c3 the", "zzzz qqqq", "fnuction", "objcet mehtod",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--talks", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="write the index into this folder, and leave it")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        print(json.dumps(measured(folder, given.talks), indent=2))
    return 0


def measured(folder: Path, talks: int) -> dict[str, Any]:
    prose = Prose()
    ours, plain = folder / "search.sqlite3", folder / "plain.sqlite3"
    plain.unlink(missing_ok=True)
    conferences = [
        _conference(prose, number, talks // CONFERENCES) for number in range(CONFERENCES)
    ]
    reference = sqlite3.connect(plain, isolation_level=None)
    reference.execute("PRAGMA journal_mode = WAL")
    reference.execute("PRAGMA synchronous = NORMAL")
    reference.execute("CREATE VIRTUAL TABLE plain USING fts5(text)")
    figures: dict[str, Any] = {"sqlite": sqlite3.sqlite_version, "talks": talks}
    with SearchWriter(ours, from_scratch=True) as writer:
        figures["build_cues"] = _build_cues(writer, reference, prose, conferences, ours, plain)
        figures["build_pages"] = _build_pages(writer, reference, prose, conferences, ours, plain)
        figures["gather_words_ms"] = round(_timed(writer.gather_words)[0] * 1000)
    figures["read_vtt_cues_per_s"] = _read_vtt(folder, prose)
    figures["one_note_ms"] = _one_note(ours, conferences[0])
    figures["find"] = _find(ours, reference, list(_keystrokes(prose, conferences)))
    figures["find_worst"] = _find(ours, reference, list(WORST))
    reference.close()
    return figures


def _conference(prose: Prose, number: int, count: int) -> Conference:
    talks = tuple(
        Talk(
            id=f"t{each}",
            title=prose.line(5).title(),
            recording="day-1",
            start_s=each * 2400.0,
            end_s=each * 2400.0 + 2400,
            speakers=(Speaker(name=prose.line(2).title()),),
            abstract=prose.line(60),
        )
        for each in range(count)
    )
    title = f"Conference {number}"
    return Conference(
        id=f"c{number}", title=title, recordings=(Recording(id="day-1"),), talks=talks
    )


def _build_cues(
    writer: SearchWriter,
    reference: sqlite3.Connection,
    prose: Prose,
    conferences: Sequence[Conference],
    ours: Path,
    plain: Path,
) -> dict[str, Any]:
    """From cues to an index of them; and the same cues as rows of a plain table."""
    spent = _Spent()
    count = 0
    for conference in conferences:
        numbers = writer.put_conference(conference, Path(conference.id))
        for talk in conference.talks:
            words = prose.words(CUES * WORDS_OF_CUE)
            said = [
                Cue(
                    talk.start_s + at * 3.2,
                    talk.start_s + at * 3.2 + 3,
                    " ".join(words[at * WORDS_OF_CUE : (at + 1) * WORDS_OF_CUE]),
                )
                for at in range(CUES)
            ]
            count += len(said)
            with spent.on("ours"):
                writer.put(numbers[talk.id], Tier.CUE, cues(said), {"cue": "1"})
            with spent.on("plain"):
                _put_plain(reference, [cue.text for cue in said])
    with spent.on("ours"):
        writer.flush()
    with spent.on("plain"):
        _commit(reference)
    return {
        "cues": count,
        "per_cpu_s": round(count / spent.cpu_s["ours"]),
        "per_s": round(count / spent.wall_s["ours"]),
        "plain_per_cpu_s": round(count / spent.cpu_s["plain"]),
        "bytes_per_cue": round(_size(writer._connection, ours) / count, 1),
        "plain_bytes_per_cue": round(_size(reference, plain) / count, 1),
    }


def _build_pages(
    writer: SearchWriter,
    reference: sqlite3.Connection,
    prose: Prose,
    conferences: Sequence[Conference],
    ours: Path,
    plain: Path,
) -> dict[str, Any]:
    before = _size(writer._connection, ours)
    spent = _Spent()
    count = 0
    for conference in conferences:
        numbers = writer.put_conference(conference, Path(conference.id))
        for talk in conference.talks:
            texts = [(page, prose.line(WORDS_OF_PAGE)) for page in range(1, PAGES + 1)]
            count += PAGES
            number = numbers[talk.id]
            with spent.on("ours"):
                heading = f"{talk.title}\n{talk.speakers[0].name}"
                writer.put(number, Tier.TITLE, [Passage(heading)], {"title": "1"})
                writer.put(number, Tier.ABSTRACT, [Passage(talk.abstract or "")], {"abstract": "1"})
                writer.put(number, Tier.PAGE, pages(texts), {"page": "1"})
            with spent.on("plain"):
                _put_plain(reference, [text for _, text in texts])
    with spent.on("ours"):
        writer.flush()
    _commit(reference)
    return {
        "pages": count,
        "per_cpu_s": round(count / spent.cpu_s["ours"]),
        "plain_per_cpu_s": round(count / spent.cpu_s["plain"]),
        "bytes_per_page": round((_size(writer._connection, ours) - before) / count, 1),
        "whole_mb": round(_size(writer._connection, ours) / 1e6),
        "plain_whole_mb": round(_size(reference, plain) / 1e6),
    }


_waiting: list[tuple[str]] = []


def _put_plain(reference: sqlite3.Connection, texts: Sequence[str]) -> None:
    _waiting.extend((text,) for text in texts)
    if len(_waiting) >= 100_000:
        _commit(reference)


def _commit(reference: sqlite3.Connection) -> None:
    reference.execute("BEGIN")
    reference.executemany("INSERT INTO plain (text) VALUES (?)", _waiting)
    reference.execute("COMMIT")
    _waiting.clear()


def _read_vtt(folder: Path, prose: Prose) -> int:
    """What comes before: reading a day's subtitles, eight hours of them."""
    path = folder / "day.vtt"
    path.write_text(vtt(*[(at * 3.0, prose.line(WORDS_OF_CUE)) for at in range(9600)]))
    taken_s, said = _timed(lambda: read_cues(path))
    path.unlink()
    return round(len(said) / taken_s)


def _one_note(ours: Path, conference: Conference) -> float:
    """A note is written while the window is open: until it can be found."""
    with SearchWriter(ours) as writer:
        number = writer.put_conference(conference, Path(conference.id))["t0"]

        def write() -> None:
            writer.put(number, Tier.NOTE, [Passage("remember the zebra", 5.0)], {"note": "1"})
            writer.flush()

        taken = [_timed(write)[0] for _ in range(20)]
    return round(statistics.median(taken) * 1000, 1)


def _keystrokes(prose: Prose, conferences: Sequence[Conference]) -> Iterator[str]:
    """Forty searches as they are typed, key by key."""
    for number in range(40):
        talk = conferences[number % CONFERENCES].talks[number]
        typed = (
            " ".join(prose.words(2)),
            prose.words(40)[-1],
            f'"{prose.line(3)}',
            f"{talk.title.split()[0].lower()} {prose.words(1)[0]}",
            f"speaker:{talk.speakers[0].name.split()[0].lower()} {prose.words(1)[0]}",
            f"{prose.words(1)[0]} -{prose.words(1)[0]} in:said",
        )[number % 6]
        for end in range(1, len(typed) + 1):
            yield typed[:end]


def _find(ours: Path, reference: sqlite3.Connection, typed: Sequence[str]) -> dict[str, Any]:
    index = SearchIndex(ours)
    index.find("anything")
    of_ours, cpu, best, any_60, slowest = [], [], [], [], (0.0, "")
    for number, query in enumerate(typed):
        begin_cpu = time.thread_time()
        taken_s, found = _timed(lambda query=query: index.find(query))
        of_ours.append(taken_s)
        cpu.append(time.thread_time() - begin_cpu)
        slowest = max(slowest, (cpu[-1], query))
        assert found.problem is None or query.strip(), query
        match = parse_query(query).match
        # It takes a second and more for a letter: every fifth will do.
        if match.strip("() ") and number % 5 == 0:
            best.append(_timed(_asked(reference, match, "ORDER BY rank"))[0])
            any_60.append(_timed(_asked(reference, match, ""))[0])
    index.close()
    return {
        "keys": len(typed),
        "ours": _summary(of_ours),
        "ours_cpu": _summary(cpu),
        "slowest": [slowest[1], round(slowest[0] * 1000, 1)],
        "plain_best_60": _summary(best),
        "plain_any_60": _summary(any_60),
    }


def _asked(reference: sqlite3.Connection, match: str, order: str) -> Callable[[], Any]:
    sql = f"SELECT rowid, text FROM plain WHERE plain MATCH ? {order} LIMIT 60"
    return lambda: reference.execute(sql, (match,)).fetchall()


def _summary(seconds: Sequence[float]) -> dict[str, float]:
    if len(seconds) < 2:
        return {}
    hundredths = statistics.quantiles(seconds, n=100, method="inclusive")
    figures = {"p50": hundredths[49], "p95": hundredths[94], "worst": max(seconds)}
    return {name: round(value * 1000, 2) for name, value in figures.items()}


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    begin = time.perf_counter()
    result = work()
    return time.perf_counter() - begin, result


def _size(connection: sqlite3.Connection, path: Path) -> int:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return os.stat(path).st_size  # noqa: PTH116


class _Spent:
    """Adds up what parts of the work take, by names."""

    def __init__(self) -> None:
        self.cpu_s: dict[str, float] = {}
        self.wall_s: dict[str, float] = {}

    def on(self, name: str) -> _Spent:
        self._name = name
        return self

    def __enter__(self) -> None:
        self._begin = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        wall_s, cpu_s = time.perf_counter() - self._begin[0], time.process_time() - self._begin[1]
        self.wall_s[self._name] = self.wall_s.get(self._name, 0.0) + wall_s
        self.cpu_s[self._name] = self.cpu_s.get(self._name, 0.0) + cpu_s


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
