"""Downloads from a server that misbehaves, killed at any instant; and how fast downloads are.

``python -m tests.benchmarks.fetch [--runs 300] [--seed 1] [--jobs 2] [--only NAME] [--no-speed]
[--size 1000] [--json]`` prints a table of each.

Each run fetches a file of its own from a real server on loopback that does what the row says. The
fetching process gets ``kill -9`` at random instants, up to three times, and is started again until
the file is there or the server has refused it often enough. After each end of the process the
folder is examined: a finished file has to be equal to what the server has, every range that the map
of an unfinished file claims, too, and there may be nothing else, nor anything outside of the
folder. The disk that gets full is a small file system, where that can be mounted.

The second table is a large file and 200 small ones, in turn with curl, from a server in another
process.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.downloads.part import known_part
from duthviewer.library.downloads.plan import plan_downloads
from duthviewer.library.downloads.values import Download, DownloadKind
from tests.benchmarks._fetch_child import fetch
from tests.benchmarks._fetch_plans import DISK_FULL, ROWS
from tests.benchmarks._fetch_speed import fast, picture
from tests.decks import write_deck
from tests.disks import Disk
from tests.recordings import Recipe, record
from tests.servers import CERTIFICATE, FileServer, Reply

#: A process that is not killed is started again at most this often.
MOST_STARTS = 12
MOST_KILLS = 3
#: Ids and titles of catalogues
HOSTILE = (
    "../../evil", "..", "/etc/evil", "C:\\evil", "evil\0", "a/../../b", "con", ".part", "~",
    "evil\n", "\N{RIGHT-TO-LEFT OVERRIDE}4pm.exe", "x" * 300, "file:///evil", "$(evil)",
)  # fmt: skip


@dataclass
class Count:
    """A row of the table."""

    runs: int = 0
    kills: int = 0
    requests: int = 0
    finished: int = 0
    refused: int = 0
    sentences: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


class Contents:
    """Files of each kind: two of the same length for the file that changes."""

    def __init__(self, folder: Path) -> None:
        recordings = [
            record(Recipe(container, duration_s=4, busy=True), folder).read_bytes()
            for container in ("mp4", "webm")
        ]
        deck = [write_deck(folder / f"{n}.pdf", n).read_bytes() for n in (30, 40)]
        self._made = {
            DownloadKind.RECORDING: (recordings, "mp4"),
            DownloadKind.SLIDES: (deck, "pdf"),
            DownloadKind.THUMBNAIL: ([picture(1, 300), picture(2, 300)], "png"),
        }

    def choose(
        self, rng: random.Random, kind: DownloadKind | None
    ) -> tuple[DownloadKind, list[bytes], str]:
        kind = kind or rng.choice(list(self._made))
        contents, extension = self._made[kind]
        return kind, rng.sample(contents, 2), extension


class Run:
    """One file, fetched until it is there."""

    def __init__(self, name: str, number: int, seed: int, world: World) -> None:
        self._rng = rng = random.Random(f"{seed}-{number}")
        self._world = world
        self._count = Count(runs=1)
        self._base = world.folder / f"run-{number}"
        kind, self._contents, extension = world.contents.choose(
            rng, DownloadKind.THUMBNAIL if name == DISK_FULL else None
        )
        size = min(map(len, self._contents))
        self._plan = plan = ROWS[name](rng, size, self._contents[1])
        folder = self._base / "videos"
        folder.mkdir(parents=True)
        self._disk = Disk(folder, size_mb=1) if plan.disk_full else None
        self._path = f"/{number}/file.{extension}"
        server = world.server
        server.add(self._path, self._contents[0])
        server.files[self._path].replies = list(plan.replies)
        # About as long as the time within which the process is killed
        server.files[self._path].always = _paced(plan.always, size / 0.2)
        self._download = self._planned(kind, folder)

    def _planned(self, kind: DownloadKind, folder: Path) -> Download:
        """The download that the program plans for a catalogue whose author means harm."""
        url, evil = self._address(), self._rng.sample(HOSTILE, 3)
        conference = Conference(
            id=evil[0],
            title=evil[1],
            recordings=(Recording(id=evil[1], title=evil[2], url=url),),
            talks=(
                Talk(
                    id=evil[2], title=evil[0], recording=evil[1], start_s=0.0,
                    slides=url if kind is DownloadKind.SLIDES else None,
                    thumbnail=url if kind is DownloadKind.THUMBNAIL else None,
                ),
            ),
        )  # fmt: skip
        missing = plan_downloads(conference, {}, folder).missing
        return next(each for each in missing if each.kind is kind)

    def run(self) -> Count:
        kills = self._rng.randint(0, MOST_KILLS)
        refused = 0
        ballast = self._fill()
        for _ in range(MOST_STARTS + kills):
            kill_after_s = self._rng.uniform(0.0, 0.4) if kills else None
            outcome = self._start(kill_after_s)
            kills -= kill_after_s is not None
            self._examine()
            if outcome == "done":
                self._count.finished += 1
                break
            if outcome:
                self._count.sentences.add(outcome)
                refused += 1
                if ballast and "space" in outcome:
                    ballast.unlink()
                    ballast = None
            if refused > len(self._plan.replies) + 1 and not kills and not self._plan.arrives:
                self._count.refused += 1
                break
        self._end()
        return self._count

    def _end(self) -> None:
        arrived = self._download.target.exists()
        if arrived != self._plan.arrives:
            self._wrong("a file arrived" if arrived else f"no file: {self._count.sentences}")
        elif arrived and self._download.target.read_bytes() != self._now():
            self._wrong("the file is not the server's")
        self._count.requests = self._world.server.count(self._path)
        if self._disk is not None:
            self._disk.close()
        if not self._count.wrong:
            shutil.rmtree(self._base)

    def _start(self, kill_after_s: float | None) -> str:
        """Start a process, kill it or wait for it; return its sentence, "" if it was killed."""
        receiver, sender = self._world.context.Pipe(duplex=False)
        process = self._world.context.Process(target=fetch, args=(self._download, sender))
        process.start()
        sender.close()
        try:
            if kill_after_s is not None and not receiver.poll(kill_after_s):
                process.kill()
                self._count.kills += 1
                return ""
            if not receiver.poll(120):
                self._wrong("a process hangs")
                process.kill()
                return ""
            return str(receiver.recv())
        except EOFError:
            self._wrong("a process ended without a sentence")
            return ""
        finally:
            process.join()
            receiver.close()

    def _examine(self) -> None:
        """Everything that is on the disk has to be true."""
        target = self._download.target
        allowed = {target.name + end for end in ("", ".part", ".part.json", ".part.json.new",
                                                 ".ballast")}  # fmt: skip
        strange = [
            str(path.relative_to(self._base))
            for path in self._base.rglob("*")
            if path != target.parent and not (path.parent == target.parent and path.name in allowed)
        ]
        if strange:
            self._wrong(f"outside: {strange}")
        if target.exists() and target.read_bytes() not in self._contents:
            self._wrong("a finished file is wrong")
        known = known_part(target)
        if known is None:
            return
        part = target.with_name(f"{target.name}.part").read_bytes()
        file = self._world.server.files[self._path]
        for content in self._contents:
            file.content, kept = content, file.content
            tag, file.content = file.tag(), kept
            if tag != known.validator:
                continue
            for start, end in known.ranges:
                if part[start:end] != content[start:end]:
                    self._wrong(f"the map claims {start}-{end}")

    def _now(self) -> bytes:
        content = self._world.server.files[self._path].content
        assert isinstance(content, bytes)
        return content

    def _fill(self) -> Path | None:
        """Leave less space on the disk than the file needs."""
        if self._disk is None or not self._disk.is_mounted:
            return None
        ballast = self._download.folder / f"{self._download.name}.ballast"
        free = shutil.disk_usage(self._download.folder).free
        ballast.write_bytes(bytes(max(0, free - self._rng.randrange(8192, 250_000))))
        return ballast

    def _address(self) -> str:
        server = self._world.server
        if self._plan.redirects == "loop":
            server.redirect(f"{self._path}/a", f"{self._path}/b")
            return server.redirect(f"{self._path}/b", f"{self._path}/a")
        if self._plan.redirects == "downgrade":
            return self._world.secure.redirect(self._path, server.url + self._path)
        return server.url + self._path

    def _wrong(self, what: str) -> None:
        self._count.wrong.append(f"{self._base.name}: {what}")


def _paced(reply: Reply, rate: float) -> Reply:
    return Reply(**{**vars(reply), "rate": reply.rate or rate})


@dataclass(frozen=True)
class World:
    """What all runs share."""

    folder: Path
    server: FileServer
    secure: FileServer
    contents: Contents
    context: Any


def misbehaving(runs: int, seed: int, jobs: int, only: str | None) -> dict[str, Count]:
    """Run all rows in turn; return their counts."""
    os.environ["SSL_CERT_FILE"] = str(CERTIFICATE)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks._fetch_child"])
    names = [only] if only else list(ROWS)
    counts = {name: Count() for name in names}
    folder = Path(tempfile.mkdtemp(prefix="duthviewer-fetch-"))
    with FileServer() as server, FileServer(https=True) as secure:
        (folder / "made").mkdir()
        world = World(folder, server, secure, Contents(folder / "made"), context)

        def one(number: int) -> None:
            name = names[number % len(names)]
            found = Run(name, number, seed, world).run()
            row = counts[name]
            for key, value in vars(found).items():
                if isinstance(value, set):
                    row.sentences |= value
                else:
                    setattr(row, key, getattr(row, key) + value)
            _say(f"\r{number + 1} of {runs} ")

        with ThreadPoolExecutor(jobs) as pool:
            list(pool.map(one, range(runs)))
    _say("\n")
    if any(row.wrong for row in counts.values()):
        _say(f"the folders are kept in {folder}\n")
    else:
        shutil.rmtree(folder)
    return counts


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _print_table(counts: dict[str, Count]) -> None:
    print(f"{'the server':30}{'runs':>6}{'kills':>7}{'requests':>10}{'arrived':>9}{'refused':>9}"
          f"{'wrong':>7}")  # fmt: skip
    rows = [(name, *_numbers(row)) for name, row in counts.items()]
    totals = [sum(column) for column in zip(*(row[1:] for row in rows), strict=True)]
    for name, *numbers in [*rows, ("all", *totals)]:
        widths = (6, 7, 10, 9, 9, 7)
        print(f"{name:30}" + "".join(f"{n:>{w}}" for n, w in zip(numbers, widths, strict=True)))
    for row in counts.values():
        for line in row.wrong:
            print(line)


def _numbers(row: Count) -> tuple[int, ...]:
    return row.runs, row.kills, row.requests, row.finished, row.refused, len(row.wrong)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", choices=list(ROWS))
    parser.add_argument("--size", type=int, default=1000, help="of the large file, in MB")
    parser.add_argument("--no-speed", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    counts = misbehaving(options.runs, options.seed, options.jobs, options.only)
    speed = {} if options.no_speed or not shutil.which("curl") else fast(options.size)
    if options.json:
        rows = {name: {**asdict(row), "sentences": sorted(row.sentences)}
                for name, row in counts.items()}  # fmt: skip
        print(json.dumps({"rows": rows, "speed": speed}, indent=2))
    else:
        _print_table(counts)
        for name, value in speed.items():
            print(f"{name:30}{value:>10}")
    return 1 if any(row.wrong for row in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
