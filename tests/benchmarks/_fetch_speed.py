"""How fast downloads are, in turn with curl."""

from __future__ import annotations

import contextlib
import io
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.transfer import fetch_direct
from duthviewer.library.downloads.values import Download, DownloadKind, JobState
from duthviewer.library.store.store import Store
from tests.recordings import Recipe, record

SMALL = 200


def large_recording(path: Path, megabytes: int) -> Path:
    """Write a recording of this size: a short one, and a box that holds nothing."""
    content = record(Recipe(duration_s=4)).read_bytes()
    size = megabytes * 10**6 - len(content)
    with path.open("wb") as file:
        file.write(content)
        file.write(b"\0\0\0\1free" + size.to_bytes(8, "big"))
        for _ in range((size - 16) // 2**20):
            file.write(bytes(2**20))
        file.write(bytes((size - 16) % 2**20))
    return path


class Ticker:
    """The longest time for which another thread of the program could not run."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Ticker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._done.is_set():
            before = time.perf_counter()
            time.sleep(0.002)
            self.longest_s = max(self.longest_s, time.perf_counter() - before - 0.002)


def _download(url: str, folder: Path, kind: DownloadKind) -> Download:
    name = url.rpartition("/")[2]
    return Download(id=name, conference="c", kind=kind, recording="r", talk=None, url=url,
                    folder=folder, name=name, title=name)  # fmt: skip


def _fetch_all(urls: list[str], folder: Path, kind: DownloadKind) -> float:
    """Fetch with two threads; return the seconds."""
    began = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        list(
            pool.map(
                lambda url: fetch_direct(
                    _download(url, folder, kind), lambda progress: None, threading.Event()
                ),
                urls,
            )
        )
    return time.perf_counter() - began


def _queue_all(urls: list[str], folder: Path, kind: DownloadKind) -> float:
    """Fetch with the queue and a store of its own; return the seconds."""
    store = Store(folder.with_suffix(".sqlite3"))
    queue = DownloadQueue(
        store.downloads, lambda job: None, fetch=fetch_direct, discard=lambda download: None
    )
    try:
        began = time.perf_counter()
        queue.add(_download(url, folder, kind) for url in urls)
        queue.wait()
        taken_s = time.perf_counter() - began
        assert all(job.state is JobState.DONE for job in queue.jobs()), queue.jobs()
    finally:
        queue.close(60)
        store.close()
    return taken_s


def _curl_all(urls: list[str], folder: Path, *, flush: bool) -> float:
    """Fetch with curl; return the seconds. ``flush``: until all is on the disk."""
    config = folder.with_suffix(".curl")
    config.write_text(
        "".join(f'url = "{url}"\noutput = "{folder / url.rpartition("/")[2]}"\n' for url in urls)
    )
    began = time.perf_counter()
    subprocess.run(
        [
            "curl",
            "--silent",
            "--no-progress-meter",
            "--fail",
            "--parallel",
            "--parallel-max",
            "2",
            "-K",
            str(config),
        ],
        check=True,
    )
    if flush:
        for path in folder.iterdir():
            with path.open("rb") as file:
                os.fsync(file.fileno())
    return time.perf_counter() - began


def _in_fresh_folder(base: Path, name: str, work: Callable[[Path], float]) -> float:
    folder = base / name
    folder.mkdir()
    try:
        return work(folder)
    finally:
        shutil.rmtree(folder)


@contextlib.contextmanager
def served(folder: Path, latency_s: float = 0.0) -> Iterator[str]:
    """Serve a folder from a process of its own; give the address."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.servers", str(folder), str(latency_s)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    assert server.stdin is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.wait()
        server.stdout.close()


def fast(megabytes: int, rounds: int = 3) -> dict[str, float]:
    """Compare with curl, in turn; the best of each."""
    base = Path(tempfile.mkdtemp(prefix="duthviewer-fetch-"))
    files = base / "files"
    files.mkdir()
    large_recording(files / "large.mp4", megabytes)
    for number in range(SMALL):
        (files / f"{number}.png").write_bytes(picture(number, 100))
    times: dict[str, list[float]] = {}

    def compare(name: str, urls: list[str], kind: DownloadKind) -> None:
        for by, work in (
            ("", lambda to: _fetch_all(urls, to, kind)),
            ("_queue", lambda to: _queue_all(urls, to, kind)),
            ("_curl", lambda to: _curl_all(urls, to, flush=False)),
            ("_curl_flushed", lambda to: _curl_all(urls, to, flush=True)),
        ):
            times.setdefault(name + by, []).append(_in_fresh_folder(base, name + by, work))

    try:
        with served(files) as near, served(files, 0.02) as far, Ticker() as ticker:
            large = [f"{near}/large.mp4"]
            small = [f"{near}/{number}.png" for number in range(SMALL)]
            small_far = [f"{far}/{number}.png" for number in range(SMALL)]
            recording, thumbnail = DownloadKind.RECORDING, DownloadKind.THUMBNAIL
            # Loaded once, as in a program that runs; curl reads its files into the same cache.
            _in_fresh_folder(base, "warm", lambda to: _fetch_all(small[:2], to, thumbnail))
            _in_fresh_folder(base, "warm", lambda to: _curl_all(large, to, flush=False))
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            ticker.longest_s = 0.0
            time.sleep(5)
            gap_without_s, ticker.longest_s = ticker.longest_s, 0.0
            for _ in range(rounds):
                _in_fresh_folder(base, "gap", lambda to: _fetch_all(large, to, recording))
            gap_s = ticker.longest_s
            for _ in range(rounds):
                compare("large", large, recording)
            for _ in range(rounds):
                compare("small", small, thumbnail)
                compare("small_20ms", small_far, thumbnail)
            grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    finally:
        shutil.rmtree(base)
    best = {name: min(values) for name, values in times.items()}
    ratios = {
        f"{name}{by}_to_curl": round(best[f"{name}_curl"] / best[name + by], 2)
        for name in ("large", "small", "small_20ms")
        for by in ("", "_queue")
    }
    return {
        **{f"{name}_s": round(value, 3) for name, value in best.items()},
        "large_mb": megabytes,
        **ratios,
        "memory_mb": grown // 1024,
        "longest_gap_of_a_thread_ms": round(gap_s * 1000, 1),
        "longest_gap_without_a_download_ms": round(gap_without_s * 1000, 1),
    }


def picture(seed: int, width: int) -> bytes:
    """A picture of noise, which no packing makes smaller."""
    noise = random.Random(seed).randbytes(width * width * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (width, width), noise).save(out, "PNG", compress_level=0)
    return out.getvalue()
