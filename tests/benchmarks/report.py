"""The report of a talk of an hour: how long `duthviewer report` takes, and how large the file is.

Prints JSON: for decks of 60 and 100 pages the seconds by the clock and of the processors, the first
time, when the sound is measured too, and once it is known. The figure to hold is 5 s once the
timeline is there.
"""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from tests.decks import PageSpec, write_deck
from tests.odd_recordings import ffmpeg

LENGTH_S = 3600
WORDS_A_CUE, CUE_S = 10, 4
#: Somebody speaks for six seconds of seven.
SOUND = "anoisesrc=r=16000:a=0.3,volume='lt(mod(t,7),6)':eval=frame"


def make_talk(folder: Path, pages: int) -> None:
    """Make a conference of one talk whose pages are shown for equal times."""
    folder.mkdir()
    picture = np.random.default_rng(1).integers(0, 255, (90, 160, 3)).astype("uint8")
    photo = io.BytesIO()
    Image.fromarray(picture).resize((1600, 900)).save(photo, "JPEG", quality=90)
    lines = [f"Point {number} of this page explains something" for number in range(8)]
    specs = [
        PageSpec(title=f"Chapter {number}", lines=lines, picture=photo.getvalue())
        for number in range(1, pages + 1)
    ]
    write_deck(folder / "one.pdf", specs)
    ffmpeg(
        "-f", "lavfi", "-i", "color=size=160x90:rate=1", "-f", "lavfi", "-i", SOUND,
        "-t", str(LENGTH_S), "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac",
        "-b:a", "32k", str(folder / "one.mp4"),
    )  # fmt: skip
    said = " ".join(["something", "explains", "points", "and", "more"] * (WORDS_A_CUE // 5))
    cues = [
        f"{_stamp(at_s)} --> {_stamp(at_s + CUE_S)}\n{said}.\n"
        for at_s in range(0, LENGTH_S, CUE_S)
    ]
    (folder / "one.vtt").write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")
    timeline = [[round(number * LENGTH_S / pages, 1), number + 1] for number in range(pages)]
    (folder / "catalogue.yaml").write_text(
        "title: Meeting\nid: meeting\nrecordings: {one: {}}\ntalks:\n"
        f"  - {{id: one, title: One, recording: one, start: 0, end: {LENGTH_S},"
        f" timeline: {json.dumps(timeline)}}}\n",
        encoding="utf-8",
    )


def measure(folder: Path, home: Path) -> dict[str, float]:
    """Write a report; return its seconds and megabytes."""
    out = folder.parent / "report.html"
    command = ["report", "meeting/one", "--in", str(folder), "-o", str(out), "--overwrite"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun_s = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "duthviewer", *command],
        env={**os.environ, "DUTHVIEWER_HOME": str(home)}, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    took_s = time.monotonic() - begun_s
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "seconds": round(took_s, 2),
        "cpu_seconds": round(cpu_s, 2),
        "megabytes": round(out.stat().st_size / 1e6, 2),
    }


def _stamp(at_s: int) -> str:
    return f"{at_s // 3600:02d}:{at_s // 60 % 60:02d}:{at_s % 60:02d}.000"


def main() -> None:
    results = {}
    with tempfile.TemporaryDirectory() as temporary:
        for pages in (60, 100):
            folder, home = Path(temporary, f"talk-{pages}"), Path(temporary, f"home-{pages}")
            make_talk(folder, pages)
            results[f"{pages} pages"] = {
                "first": measure(folder, home),
                "sound known": measure(folder, home),
            }
    print(json.dumps({"load": os.getloadavg()[0], **results}, indent=1))


if __name__ == "__main__":
    main()
