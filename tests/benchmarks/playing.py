"""What playing costs: processor and memory, beside VLC and mpv in the same minutes.

``python -m tests.benchmarks.playing [FILE]`` prints JSON: 720p30 shown at 960 × 540, by the whole
program and by the player and its view alone, with both engines. Each plays twice ten seconds, in
turn. ``cpu`` is the share of one processor; memory is in MB: ``pss`` shares out what processes
have in common, ``private`` is what nobody else has. What is not installed, or shows nothing, is
null. ``DUTHVIEWER_VIDEO=accelerated`` measures `QVideoWidget`.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

WIDTH, HEIGHT = 960, 540
SOURCE = (1280, 720)
ROUNDS, SECONDS, SETTLE_S = 2, 10.0, 4.0
#: A window whose video pane is as wide as the others' windows (its share is 58 %)
PROGRAM_SIZE = "1656x760"
_CATALOGUE = """title: Playing
id: playing
recordings:
  day: {title: A day, file: %s}
talks:
  - {id: talk, title: A talk, recording: day, start: 0}
"""


def tree(pid: int) -> list[int]:
    """A process and its children, and theirs."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += tree(int(child))
    return found


def cpu_s(pid: int) -> float:
    """Processor time that a process and its children have used."""
    ticks = 0
    for each in tree(pid):
        fields = Path(f"/proc/{each}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> dict[str, float]:
    kb = {"Rss": 0, "Pss": 0, "Private_Clean": 0, "Private_Dirty": 0}
    for each in tree(pid):
        for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
            name, _, rest = line.partition(":")
            if name in kb:
                kb[name] += int(rest.split()[0])
    private = kb["Private_Clean"] + kb["Private_Dirty"]
    return {
        "rss": round(kb["Rss"] / 1024),
        "pss": round(kb["Pss"] / 1024),
        "private": round(private / 1024),
    }


def cost(command: list[str], environment: dict[str, str]) -> dict[str, Any] | None:
    """What a command costs while it plays; None if it ends or says that it shows nothing."""
    if not shutil.which(command[0]):
        return None
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=said, cwd=Path.cwd()
        )
        try:
            time.sleep(SETTLE_S)  # Not a test: starting is not to be counted.
            if process.poll() is not None:
                return None
            before, begin = cpu_s(process.pid), time.monotonic()
            time.sleep(SECONDS)
            if process.poll() is not None:
                return None
            used = (cpu_s(process.pid) - before) / (time.monotonic() - begin)
            result = {"cpu": round(used, 3), **memory_mb(process.pid)}
        finally:
            process.kill()
            process.wait()
        said.seek(0)
        return None if b"video output creation failed" in said.read() else result


def contestants(path: Path, folder: Path) -> dict[str, list[str]]:
    (folder / "catalogue.yaml").write_text(_CATALOGUE % path.name, encoding="utf-8")
    found = {}
    for engine in ("vlc", "qt"):
        found[f"program_{engine}"] = [
            sys.executable, "-m", "duthviewer", str(folder), "--talk", "talk",
            "--engine", engine, "--size", PROGRAM_SIZE,
        ]  # fmt: skip
        found[f"player_{engine}"] = [
            sys.executable,
            "-m",
            __spec__.name,
            "--play",
            engine,
            str(path),
        ]
    vlc = [
        "vlc", "-I", "dummy", "--vout=xcb_x11", "--no-video-title-show", "--no-embedded-video",
        "--no-autoscale", f"--zoom={WIDTH / SOURCE[0]}", str(path),
    ]  # fmt: skip
    if os.geteuid() == 0:  # VLC refuses to run as root.
        vlc = ["setpriv", "--reuid=65534", "--clear-groups", *vlc]
    found["cvlc"] = vlc
    found["mpv_x11"] = [
        "mpv", "--no-config", "--ao=null", f"--geometry={WIDTH}x{HEIGHT}", "--vo=x11", str(path),
    ]  # fmt: skip
    return found


def environment(folder: Path) -> dict[str, str]:
    """For all the same, and readable for the user that VLC runs as."""
    found = {**os.environ, "HOME": str(folder), "DUTHVIEWER_HOME": str(folder / "home")}
    authority = os.environ.get("XAUTHORITY")
    if authority and Path(authority).exists():
        copy = folder / "Xauthority"
        shutil.copyfile(authority, copy)
        copy.chmod(0o644)
        found["XAUTHORITY"] = str(copy)
    return found


def play(engine: str, path: Path) -> int:
    """Only play, in a window."""
    from PySide6.QtWidgets import QApplication

    from duthviewer.playback.engines import make_player
    from duthviewer.playback.player_state import PlayerState
    from duthviewer.ui.video.video_view import VideoView

    app = QApplication([])
    view = VideoView()
    view.resize(WIDTH, HEIGHT)
    view.show()
    player = make_player(engine)
    player.set_sink(view.sink())
    player.state_changed.connect(lambda state: app.exit(3) if state is PlayerState.FAILED else None)
    player.open(path, 0.0)
    return app.exec()


def summary(found: list[dict[str, Any] | None]) -> dict[str, Any] | None:
    whole = [each for each in found if each is not None]
    if not whole:
        return None
    mean = {key: round(statistics.mean(each[key] for each in whole), 3) for key in whole[0]}
    return {**mean, "cpu_each": [each["cpu"] for each in whole]}


def main() -> int:
    if sys.argv[1:2] == ["--play"]:
        return play(sys.argv[2], Path(sys.argv[3]))
    with tempfile.TemporaryDirectory(prefix="duthviewer-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = folder / "day.mp4"
        if len(sys.argv) > 1:
            shutil.copyfile(sys.argv[1], path)
        else:
            # Here, as it loads what the measured players would do without.
            from tests.recordings import Recipe, record

            recipe = Recipe(size=SOURCE, fps=Fraction(30), duration_s=60, busy=True)
            record(recipe, folder).rename(path)
        path.chmod(0o644)
        commands, settings = contestants(path, folder), environment(folder)
        found: dict[str, list[dict[str, Any] | None]] = {key: [] for key in commands}
        for _ in range(ROUNDS):
            for key, command in commands.items():
                found[key].append(cost(command, settings))
    print(json.dumps({key: summary(each) for key, each in found.items()}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
