"""Kills a program that types notes, again and again, and counts what was lost.

``python -m tests.benchmarks.kills [--runs 1000] [--window 40] [--seed 1] [--jobs 4] [--slow 0]``
prints JSON. ``--slow SECONDS`` has the disk take so long at most for each flush.

A typist (a process of its own) writes notes with the code that the window has, while positions are
saved and the notes are read into the search index. Before each key it writes into a log what the
text is then. ``kill -9`` comes at an instant that the seed says: of four runs one is killed at any
time from the start of the process on, three at any time from the first key on. Then the store and
the index have to be whole, every text that had stood for a second has to be in the store or a later
one, no note of the runs before may have changed, and after reading on the index finds all notes.
``--window`` runs type into the real window (offscreen) instead.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from duthviewer.library.index import SearchIndex
from duthviewer.library.index.build import index_library
from duthviewer.library.store import database
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store

#: What has stood so long must not be lost.
STOOD_S = 1.0
#: The latest instant of a kill
LONGEST_S, LONGEST_WINDOW_S = 3.0, 4.0
#: A typist that has not begun by then never will.
PATIENCE_S = 60.0
#: A new store is made after this many runs: the making of one is killed, too.
RUNS_A_STORE = 50
#: The environment's variable that says how long a flush takes at most
SLOW = "DUTHVIEWER_SLOW_DISK"

WORDS = (
    "slow",
    "tests",
    "#django",
    "Grüße",
    "日本",
    "🙂",
    "\u05e9\u05dc",
    "<b>",
    "OR",
    '"x"',
    "why?",
)


@dataclass
class Count:
    """What the runs have shown."""

    runs: int = 0
    keys: int = 0
    notes: int = 0
    #: Texts that had stood for a second and were not in the store
    lost: int = 0
    #: Stores that could not be opened, or that SQLite calls damaged
    damaged: int = 0
    #: How long the oldest text that was not in the store had stood, in seconds
    oldest_unsaved_s: float = 0.0
    problems: list[str] = field(default_factory=list)

    def add(self, other: Count) -> None:
        self.runs += other.runs
        self.keys += other.keys
        self.notes += other.notes
        self.lost += other.lost
        self.damaged += other.damaged
        self.oldest_unsaved_s = max(self.oldest_unsaved_s, other.oldest_unsaved_s)
        self.problems += other.problems


# The typist.


class Log:
    """What the texts are, written before each key; a kill leaves it whole."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, note_id: str, text: str | None) -> None:
        line = json.dumps([time.monotonic(), note_id, text]) + "\n"
        os.write(self._file, line.encode())


def type_headless(home: Path, log: Log, seed: int) -> None:
    """Type until the end, with the store and the saver that the window has."""
    _slow_down()
    from duthviewer.library.store.notes import new_note, with_text
    from duthviewer.library.store.store_thread import StoreThread

    hand = random.Random(seed)
    store = Store(home / "data" / "library.sqlite3")
    threading.Thread(target=_watch, args=(store, hand.random()), daemon=True).start()
    threading.Thread(target=_index, args=(store, home), daemon=True).start()
    saver = StoreThread(store)
    # A window does this before anybody can type in it.
    store.make_ready()
    while True:
        talk = f"conf/talk-{hand.randrange(5)}"
        note = new_note(talk, hand.uniform(0, 3000), hand.choice([None, 1, 20]))
        for text in texts(hand):
            log.write(note.id, text)
            note = with_text(note, text)
            saver.save_note(note)
            time.sleep(hand.choice((0.002, 0.02, 0.05, 0.1, 0.4)) * hand.random())
        if hand.random() < 0.3:
            saver.save_notes_now()
        if hand.random() < 0.2:
            log.write(note.id, None)
            saver.forget_note(note.id)
            saver.run(lambda store, note_id=note.id: store.notes.delete(note_id))


def _slow_down() -> None:
    """A disk of a busy computer: it takes its time at random."""
    slow_s, instants = float(os.environ.get(SLOW, "0")), random.Random()
    if slow_s:
        flush = database._flush

        def slowly(file: int) -> None:
            time.sleep(instants.uniform(0, slow_s))
            flush(file)

        database._flush = slowly


def texts(hand: random.Random) -> list[str]:
    """What a note is after each key: words come letter by letter, some are taken back."""
    found, text = [], ""
    for _ in range(hand.randrange(1, 7)):
        word = hand.choice(WORDS) + hand.choice((" ", "\n"))
        for letter in word:
            text += letter
            found.append(text)
        if hand.random() < 0.2:
            for _ in range(hand.randrange(1, len(word))):
                text = text[:-1]
                found.append(text)
    return [text for text in found if text.strip()]


def _watch(store: Store, begin_s: float) -> None:
    parent = os.getppid()
    for number in range(1_000_000):
        if os.getppid() != parent:
            os._exit(1)  # The process to kill has ended.
        store.progress.save_position("conf/talk-1", begin_s + number, 3000.0)
        store.settings.set("volume", number % 100)
        time.sleep(0.2)


def _index(store: Store, home: Path) -> None:
    while True:
        index_library(index_of(home), store, [home])
        time.sleep(0.05)


def index_of(home: Path) -> Path:
    return home / "cache" / "search.sqlite3"


# The runs.


class Desk:
    """A home of the program in which typists are killed one after the other."""

    def __init__(self, home: Path, *, window: bool = False) -> None:
        self.home = home
        self.window = window
        self.count = Count()
        self._known: dict[str, Note] = {}
        self._log = home / "typed.log"
        home.mkdir(parents=True, exist_ok=True)
        talks = "".join(f"- {{id: talk-{n}, title: T, recording: d, start: 0}}\n" for n in range(5))
        catalogue = f"title: Conf\nid: conf\nrecordings: {{d: {{}}}}\ntalks:\n{talks}"
        (home / "catalogue.yaml").write_text(catalogue)

    @property
    def store(self) -> Path:
        return self.home / "data" / "library.sqlite3"

    def run(self, seed: int) -> None:
        """One typist, killed at an instant."""
        instants = random.Random(seed)
        self._log.unlink(missing_ok=True)
        longest_s = LONGEST_WINDOW_S if self.window else LONGEST_S
        kill_s = instants.uniform(0.0, longest_s)
        command = [sys.executable, "-m", __spec__.name if __spec__ else __name__, "--type"]
        command += [str(self.home), str(self._log), str(seed), *(["--in-window"] * self.window)]
        environment = {**os.environ, "DUTHVIEWER_HOME": str(self.home)}
        environment |= {"QT_QPA_PLATFORM": "offscreen"} if self.window else {}
        errors = self.home / "errors.txt"
        with (
            errors.open("wb") as to,
            subprocess.Popen(command, env=environment, stdout=to, stderr=to) as child,
        ):
            if instants.random() < 0.75:
                self._await_key(child)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(kill_s)
            killed_s = time.monotonic()
            child.kill()
            child.wait()
        self.count.runs += 1
        if child.returncode != -signal.SIGKILL:
            words = errors.read_text(errors="replace").strip().splitlines()
            self.count.problems.append(f"run {seed}: ended by itself: {words[-1:]}")
        try:
            self._check(seed, killed_s)
        except Exception as error:
            self.count.damaged += 1
            self.count.problems.append(f"run {seed}: {error!r}")

    def _await_key(self, child: subprocess.Popen[bytes]) -> None:
        until_s = time.monotonic() + PATIENCE_S
        while not (self._log.exists() and self._log.stat().st_size) and child.poll() is None:
            if time.monotonic() > until_s:
                self.count.problems.append("a typist does not type")
                return
            time.sleep(0.01)

    def _check(self, seed: int, killed_s: float) -> None:
        for file in filter(Path.exists, (self.store, index_of(self.home))):
            with contextlib.closing(sqlite3.connect(file)) as connection:
                found = connection.execute("PRAGMA integrity_check").fetchall()
                if found != [("ok",)]:
                    raise ValueError(f"{file.name} is damaged: {found[:3]}")
        with Store(self.store) as store:
            kept = {note.id: note for note in store.notes.of_all_talks()}
            if not self.window:
                self._check_index(store, kept)
        versions: dict[str, list[tuple[float, str | None]]] = {}
        lines = self._log.read_bytes().splitlines(keepends=True) if self._log.exists() else []
        for line in lines:
            if line.endswith(b"\n"):
                at_s, note_id, text = json.loads(line)
                versions.setdefault(note_id, []).append((at_s, text))
                self.count.keys += 1
        self.count.notes += len(versions)
        for note_id, note in self._known.items():
            if note_id not in versions and kept.get(note_id) != note:
                self.count.lost += 1
                self.count.problems.append(f"run {seed}: an older note has changed: {note_id}")
        for note_id, of_note in versions.items():
            self._check_note(seed, killed_s, of_note, kept.get(note_id))
        self._known = kept

    def _check_index(self, store: Store, kept: dict[str, Note]) -> None:
        """What was left undone is done the next time: every note is found."""
        index_library(index_of(self.home), store, [self.home])
        index = SearchIndex(index_of(self.home))
        try:
            # What was taken back may have left a sign before a word.
            least = sum("tests" in note.text.split() for note in kept.values())
            most = sum("tests" in note.text for note in kept.values())
            if not least <= index.find("in:notes tests", limit=0).hits <= most:
                raise ValueError("the index does not find the notes")
        finally:
            index.close()

    def _check_note(
        self, seed: int, killed_s: float, typed: list[tuple[float, str | None]], note: Note | None
    ) -> None:
        stood = [place for place, (at_s, _) in enumerate(typed) if at_s <= killed_s - STOOD_S]
        text = None if note is None else note.text
        # What is in the store may be any version from the newest that has stood on.
        places = [place for place, (_, one) in enumerate(typed) if one == text]
        newest = places[-1] if places else -1
        if newest + 1 < len(typed):
            unsaved_s = killed_s - typed[newest + 1][0]
            self.count.oldest_unsaved_s = max(self.count.oldest_unsaved_s, unsaved_s)
        if (text is not None and not places) or (stood and newest < stood[-1]):
            self.count.lost += 1
            wanted = typed[stood[-1]] if stood else None
            self.count.problems.append(f"run {seed}: wanted {wanted!r}, kept {text!r}")


def kill(runs: int, seed: int, folder: Path, *, window: bool = False) -> Count:
    """Kill ``count`` typists, one after the other."""
    total, desk = Count(), None
    for number in range(runs):
        if desk is None or number % RUNS_A_STORE == 0:
            desk = Desk(folder / f"home-{seed}-{number}", window=window)
        before = desk.count
        desk.count = Count()
        desk.run(seed + number)
        total.add(desk.count)
        desk.count = before
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--window", type=int, default=40, help="runs of the real window besides")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--slow", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--type", nargs=3, metavar=("HOME", "LOG", "SEED"), help=argparse.SUPPRESS)
    parser.add_argument("--in-window", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.type:
        home, log, seed = Path(arguments.type[0]), Log(Path(arguments.type[1])), arguments.type[2]
        if arguments.in_window:
            from tests.benchmarks.kills_window import type_in_window

            type_in_window(home, log, int(seed))
        else:
            type_headless(home, log, int(seed))
        return 0
    os.environ[SLOW] = str(arguments.slow)
    began_s = time.monotonic()
    total, in_window = Count(), Count()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(arguments.jobs) as pool:
        shares = [arguments.runs // arguments.jobs] * arguments.jobs
        shares[0] += arguments.runs % arguments.jobs
        counts = [
            pool.submit(kill, share, arguments.seed * 1_000_000 + job * 10_000, Path(folder))
            for job, share in enumerate(shares)
        ]
        for count in counts:
            total.add(count.result())
        if arguments.window:
            seed = arguments.seed * 1_000_000 + 900_000
            in_window = kill(arguments.window, seed, Path(folder), window=True)
    result = {"headless": vars(total), "window": vars(in_window)}
    print(json.dumps({**result, "seconds": round(time.monotonic() - began_s)}, indent=2))
    return 1 if total.lost + total.damaged + in_window.lost + in_window.damaged else 0


if __name__ == "__main__":
    sys.exit(main())
