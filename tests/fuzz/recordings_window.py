"""Damaged recordings through a player with each engine, in a process that may die."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz import Tally
from tests.fuzz.recordings import damaged

COUNT = 120
SHORT = 2

#: A player that says nothing for so long has hung
_LONGEST_S = 90.0
#: How long the event loop may stand still, in seconds
_STILL_S = 2.0

_SCRIPT = """
import json, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication(["fuzz"])
from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QVideoSink
from duthviewer.playback.engines import make_player
player, sink = make_player(sys.argv[1]), QVideoSink()
player.set_sink(sink)
begun = last = time.monotonic()
still, ends = 0.0, []
def beat():
    global last, still
    now = time.monotonic()
    still, last = max(still, now - last), now
    if ends and now - begun > 1.0 or now - begun > 60:
        player.close()
        player.wait_closed()
        print(json.dumps({"ends": ends or ["silent"], "still": still}), flush=True)
        application.quit()
player.opened.connect(lambda s: (ends.append("opened"), player.seek(4.0)))
player.failed.connect(lambda words: ends.append("refused"))
timer = QTimer(interval=20)
timer.timeout.connect(beat)
timer.start()
player.open(Path(sys.argv[2]), 2.0)
application.exec()
"""


def run(count: int, seed: int) -> Tally:
    """Open each and seek in it, with one engine and the other in turn."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(seed, seed + count):
            kind, content = damaged(number // 2)
            engine = ("vlc", "qt")[number % 2]
            path = Path(folder) / f"{number}.{kind.removeprefix('f')}"
            path.write_bytes(content)
            where = f"seed {number} ({engine}, {kind})"
            try:
                done = subprocess.run(
                    [sys.executable, "-c", _SCRIPT, engine, str(path)],
                    capture_output=True,
                    text=True,
                    timeout=_LONGEST_S,
                )
            except subprocess.TimeoutExpired:
                tally.ends["hung"] += 1
                tally.faults.append(f"{where}: hung")
                continue
            finally:
                path.unlink()
            if done.returncode:
                tally.ends["crashed"] += 1
                tally.faults.append(f"{where}: exit {done.returncode}: {done.stderr[-300:]}")
                continue
            said = json.loads(done.stdout.splitlines()[-1])
            tally.ends[f"{engine} {said['ends'][0]}"] += 1
            if said["ends"] == ["silent"]:
                tally.faults.append(f"{where}: no word within a minute")
            # On a computer that is busy with a suite of tests, time says nothing.
            if count > SHORT and said["still"] > _STILL_S:
                tally.faults.append(f"{where}: stood still for {said['still']:.1f} s")
    return tally
