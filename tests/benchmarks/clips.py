"""How long clips take: 45 minutes copied out of eight hours, an exact minute at 720p and 1080p."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from duthviewer.library.media.cues import Cue
from duthviewer.review.clips.cut import write_clip
from duthviewer.review.clips.values import ClipRequest
from tests.benchmarks._long_recordings import long_recording
from tests.recordings import Recipe, record

CUES = tuple(Cue(at_s, at_s + 3.5, f"cue {at_s}") for at_s in range(0, 8 * 3600, 4))
#: Keyframes ten seconds apart, as x264 makes them at most, and a picture that is costly to encode
SIZES = {"720p": (1280, 720), "1080p": (1920, 1080)}


def timed(request: ClipRequest, target: Path) -> dict[str, object]:
    began_s, began_cpu_s = time.perf_counter(), time.process_time()
    written = write_clip(request, target)
    return {
        "seconds": round(time.perf_counter() - began_s, 2),
        "cpu_seconds": round(time.process_time() - began_cpu_s, 2),
        "megabytes": target.stat().st_size >> 20,
        "method": written.method.name.lower(),
    }


def main() -> None:
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        day = long_recording("index at the end")
        start_s = 5 * 3600 + 100.3
        for suffix in (".mp4", ".mkv"):
            request = ClipRequest(day, start_s, start_s + 2700, cues=CUES)
            found[f"45 min of 8 h, copied, {suffix}"] = timed(request, Path(folder, f"a{suffix}"))
        for name, size in SIZES.items():
            recipe = Recipe("mp4", size=size, duration_s=80.0, keyframes=250, bframes=3, busy=True)
            # Just behind a keyframe: the longest edge.
            request = ClipRequest(record(recipe), 10.08, 70.08, exact=True)
            found[f"exact minute, {name}"] = timed(request, Path(folder, f"{name}.mp4"))
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
