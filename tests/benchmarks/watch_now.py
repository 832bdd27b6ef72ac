"""How soon a recording of eight hours is seen that is still on a server.

``python -m tests.benchmarks.watch_now [--hours N] [KIND…]`` prints JSON. A server on this computer
sends 2 MB/s with a latency of 50 ms. Through the relay, without a window, PyAV and libVLC open the
recording at 55:09 and then jump six hours on; the frames are compared with what belongs there.
Seconds, megabytes and requests are counted until the frame is decoded. ``outage`` is how long
reading stands still while the server is gone for ten seconds, and whether it goes on.
``least_s`` is how long the index alone takes at that speed: no player shows a frame without it.
"""

from __future__ import annotations

import argparse
import ctypes
import itertools
import json
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import av
import numpy as np

from duthviewer.library.downloads.mp4_index import IndexSearch
from duthviewer.library.downloads.streams import Stream
from duthviewer.library.downloads.values import Download, DownloadKind
from duthviewer.playback.network_recording import NetworkRecording
from duthviewer.playback.probe import probe
from tests.benchmarks._long_recordings import HOURS, KINDS, is_at, long_recording
from tests.servers import FileServer

RATE, LATENCY_S = 2e6, 0.05
START_S, JUMP_S = 55 * 60 + 9.0, 6 * 3600 + 97.0
OUTAGE_S = 10.0
WIDTH, HEIGHT = 320, 180


class Count:
    """Time, bytes and requests since it was made."""

    def __init__(self, server: FileServer) -> None:
        self.server = server
        self.begun = (time.monotonic(), server.bytes_sent, len(server.requests))

    def result(self, *, is_right: bool) -> dict[str, Any]:
        begun_s, sent, requests = self.begun
        return {
            "s": round(time.monotonic() - begun_s, 2),
            "mb": round((self.server.bytes_sent - sent) / 1e6, 2),
            "requests": len(self.server.requests) - requests,
            "right_frame": is_right,
        }


def watch(kind: str, hours: float, engine: Any) -> dict[str, Any]:
    path = long_recording(kind, hours)
    jump_s = JUMP_S if hours >= HOURS else (hours - 0.95) * 3600
    with tempfile.TemporaryDirectory() as folder, FileServer(path.parent) as server:
        server.rate, server.latency_s = RATE, LATENCY_S
        download = Download(
            id="benchmark", conference="benchmark", kind=DownloadKind.RECORDING, recording="day",
            talk=None, url=f"{server.url}/{path.name}", folder=Path(folder), name=path.name,
            title="A day",
        )  # fmt: skip
        count = Count(server)
        stream = Stream.open(download)
        try:
            recording = NetworkRecording(stream.address, stream.target)
            media = probe(recording)
            results: dict[str, Any] = {"probe": count.result(is_right=media.has_video)}
            with closing(engine(recording)) as player:
                frame = player.frame_at(START_S)
                results["open"] = count.result(is_right=is_at(frame, START_S))
                count = Count(server)
                frame = player.frame_at(START_S + jump_s)
                results["jump"] = count.result(is_right=is_at(frame, START_S + jump_s))
        finally:
            stream.close()
            stream.wait(30)
    return results


class PyAvPlayer:
    """Decodes the frame at a place."""

    def __init__(self, recording: NetworkRecording) -> None:
        self.container: Any = av.open(recording.open(), "r")

    def frame_at(self, at_s: float) -> np.ndarray:
        self.container.seek(round(at_s * 1e6))
        for frame in self.container.decode(video=0):
            if frame.time >= at_s - 0.02:
                return np.asarray(frame.to_ndarray(format="rgb24"))
        raise EOFError

    def close(self) -> None:
        self.container.close()


class VlcPlayer:
    """Plays, as the program's engine does, and keeps the last frame."""

    def __init__(self, recording: NetworkRecording) -> None:
        import vlc

        self.vlc = vlc
        self.address = recording.address
        self.instance = vlc.Instance(["--no-audio", "--quiet", "--no-video-title-show"])
        self.player: Any = None
        self.buffer = (ctypes.c_ubyte * (WIDTH * HEIGHT * 3))()
        self.shown = threading.Condition()
        self.frames = 0
        self.lock = vlc.CallbackDecorators.VideoLockCb(self._lock)
        self.display = vlc.CallbackDecorators.VideoDisplayCb(self._display)

    def _lock(self, _opaque: Any, planes: Any) -> None:
        planes[0] = ctypes.cast(self.buffer, ctypes.c_void_p)

    def _display(self, _opaque: Any, _picture: Any) -> None:
        with self.shown:
            self.frames += 1
            self.shown.notify_all()

    def frame_at(self, at_s: float) -> np.ndarray:
        """Wait for a frame of the place, as a jump may show frames from before it."""
        if self.player is None:
            self.player = self.instance.media_player_new()
            self.player.video_set_callbacks(self.lock, None, self.display, None)
            self.player.video_set_format("RV24", WIDTH, HEIGHT, WIDTH * 3)
            media = self.instance.media_new(self.address)
            media.add_option(f":start-time={at_s}")
            media.add_option(":network-caching=300")
            self.player.set_media(media)
            self.player.play()
        else:
            self.player.set_time(round(at_s * 1000))
        until_s = time.monotonic() + 60
        with self.shown:
            while time.monotonic() < until_s:
                frames = self.frames
                self.shown.wait_for(lambda: self.frames > frames, 1.0)  # noqa: B023
                picture = np.frombuffer(self.buffer, np.uint8).reshape(HEIGHT, WIDTH, 3)[..., ::-1]
                if is_at(picture, at_s, 2.0):
                    break
        return picture.copy()

    def close(self) -> None:
        self.player.stop()
        self.player.release()
        self.instance.release()


def index(kind: str, hours: float) -> dict[str, float]:
    """The size of an MP4's index, and how long it takes at the server's speed."""
    path = long_recording(kind, hours)
    search = IndexSearch()
    with path.open("rb") as file:

        def read(at: int, size: int) -> bytes:
            file.seek(at)
            return file.read(size)

        search.follow(read, path.stat().st_size)
    start, end = search.found or (0, 0)
    return {"index_mb": round((end - start) / 1e6, 2), "least_s": round((end - start) / RATE, 2)}


def outage(kind: str, hours: float) -> dict[str, Any]:
    """What a reader at the line's speed sees of a server that is gone for ten seconds."""
    path = long_recording(kind, hours)
    with tempfile.TemporaryDirectory() as folder, FileServer(path.parent) as server:
        server.rate, server.latency_s = RATE, LATENCY_S
        download = Download(
            id="benchmark", conference="benchmark", kind=DownloadKind.RECORDING, recording="day",
            talk=None, url=f"{server.url}/{path.name}", folder=Path(folder), name=path.name,
            title="A day",
        )  # fmt: skip
        stream = Stream.open(download)
        try:
            arrivals: list[float] = []
            with NetworkRecording(stream.address, stream.target).open() as reader:
                while len(arrivals) < 16:
                    reader.read(1 << 18)
                    arrivals.append(time.monotonic())
                threading.Timer(OUTAGE_S, server.start).start()
                server.stop()
                gone_s = time.monotonic()
                for _ in range(32):
                    reader.read(1 << 18)
                    arrivals.append(time.monotonic())
            pauses = [after - before for before, after in itertools.pairwise(arrivals)]
            return {
                "longest_pause_s": round(max(pauses), 2),
                "back_after_s": round(next(at for at in arrivals if at > gone_s + OUTAGE_S)
                                      - gone_s - OUTAGE_S, 2),
                "goes_on": len(arrivals) == 48,
            }  # fmt: skip
        finally:
            stream.close()
            stream.wait(30)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=HOURS)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    options = parser.parse_args(arguments)
    results: dict[str, Any] = {}
    for kind in options.kinds or KINDS:
        results[kind] = index(kind, options.hours) | {
            name: watch(kind, options.hours, engine)
            for name, engine in (("pyav", PyAvPlayer), ("vlc", VlcPlayer))
        }
    results["outage"] = outage("index at the end", options.hours)
    print(json.dumps(results, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
