"""Clips out of damaged recordings of all kinds: a file that can be read, or a word why not."""

from __future__ import annotations

import faulthandler
import random
import tempfile
import time
from pathlib import Path

import av

from duthviewer.errors import KnownError
from duthviewer.review.clips.cut import write_clip
from duthviewer.review.clips.values import ClipRequest
from tests.fuzz import Tally
from tests.fuzz.recordings import damaged

COUNT = 1000
SHORT = 10

#: A try that takes longer has hung, in parts of a recording of six seconds
_LONGEST_S = 20.0


def run(count: int, seed: int) -> Tally:
    """Cut a part out of each, exact or at keyframes."""
    tally = Tally()
    for number in range(seed, seed + count):
        kind, content = damaged(number)
        rng = random.Random(number)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{number}.{kind.removeprefix('f')}"
            path.write_bytes(content)
            faulthandler.dump_traceback_later(10 * _LONGEST_S, exit=True)
            begun = time.monotonic()
            try:
                tally.ends[_cut(path, rng)] += 1
            except Exception as error:
                tally.ends["raised"] += 1
                tally.faults.append(f"seed {number} ({kind}): {error!r}")
            gone_s = time.monotonic() - begun
            faulthandler.cancel_dump_traceback_later()
            if gone_s > _LONGEST_S:
                tally.faults.append(f"seed {number} ({kind}): took {gone_s:.0f} s")
    return tally


def _cut(path: Path, rng: random.Random) -> str:
    start_s = rng.uniform(0.0, 5.0)
    request = ClipRequest(path, start_s, start_s + rng.uniform(0.1, 3.0), exact=rng.random() < 0.5)
    clip = path.with_name("clip.mkv")
    try:
        write_clip(request, clip)
    except KnownError:
        end = "refused"
        assert not clip.exists(), "half a clip was left"
    else:
        end = "cut"
        with av.open(str(clip)) as container:
            assert container.streams.video or container.streams.audio
    left = {one.name for one in path.parent.iterdir()} - {path.name, clip.name}
    assert not left, f"{left} was left"
    return end
