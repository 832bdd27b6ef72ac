"""Damaged recordings of all kinds through rewriting: a copy that can be read, or a word why not."""

from __future__ import annotations

import faulthandler
import random
import tempfile
import time
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.media.rewrite import rewrite
from duthviewer.library.media.rewrite_encoder import can_encode
from duthviewer.playback.probe import probe
from tests.fuzz import Tally
from tests.fuzz.recordings import damaged

COUNT = 1000
SHORT = 12

#: A try that takes longer has hung, in parts of a recording of six seconds
_LONGEST_S = 20.0
#: A copy larger than this many times its recording is a flood
_LARGEST = 3


def run(count: int, seed: int) -> Tally:
    """Rewrite each; every sixth with new keyframes."""
    tally = Tally()
    encodes = can_encode()
    for number in range(seed, seed + count):
        kind, content = damaged(number)
        if random.Random(number).random() < 0.2:
            # A recording that was interrupted, too.
            content += content
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{number}.{kind.removeprefix('f')}"
            path.write_bytes(content)
            faulthandler.dump_traceback_later(10 * _LONGEST_S, exit=True)
            begun = time.monotonic()
            try:
                tally.ends[_rewrite(path, content, encodes and number % 6 == 0)] += 1
            except Exception as error:
                tally.ends["raised"] += 1
                tally.faults.append(f"seed {number} ({kind}): {error!r}")
            gone_s = time.monotonic() - begun
            faulthandler.cancel_dump_traceback_later()
            if gone_s > _LONGEST_S:
                tally.faults.append(f"seed {number} ({kind}): took {gone_s:.0f} s")
    return tally


def _rewrite(path: Path, content: bytes, new_keyframes: bool) -> str:
    copy = path.with_name("copy.mkv")
    try:
        rewrite(path, copy, new_keyframes=new_keyframes)
    except KnownError:
        end = "refused"
        assert not copy.exists(), "half a copy was left"
    else:
        end = "rewritten"
        assert copy.stat().st_size < _LARGEST * len(content) + 100_000, "the copy is a flood"
        probe(copy)
    left = {one.name for one in path.parent.iterdir()} - {path.name, copy.name}
    assert not left, f"{left} was left"
    assert path.read_bytes() == content, "the recording was changed"
    return end
