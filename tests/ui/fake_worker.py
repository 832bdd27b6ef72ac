"""Plays the worker that synchronises, in a process of its own: as ``sys.argv[1]`` says.

Prints what it was asked to do to the file ``sys.argv[2]``, a line for each job.
"""

import json
import os
import signal
import sys
from pathlib import Path

mode, log, asked = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
with log.open("a", encoding="utf-8") as file:
    file.write(json.dumps(asked) + "\n")
start_s = float(asked[asked.index("--start") + 1])
scores = Path(asked[asked.index("--scores") + 1])


def say(**what):
    print(json.dumps(what), flush=True)


def wait_for_the_end():
    """Until the window closes our standard input."""
    sys.stdin.read()


def segment(start, end, page, confidence=0.9):
    return {
        "start": start_s + start, "end": start_s + end, "page": page, "confidence": confidence
    }  # fmt: skip


if mode == "mixed":
    # What the deck is called says what becomes of it.
    mode = Path(asked[asked.index("--deck") + 1]).stem
    mode = mode if mode in ("error", "waits", "crash") else "good"
say(stage="pages", done=0.1)
say(stage="views", done=0.34)
if mode == "good":
    scores.write_bytes(b"scores")
    say(
        segments=[segment(0, 4, 1), segment(4, 8, None, 0.6), segment(8, 12, 2), segment(12, 20, 3)]
    )
elif mode == "none":
    say(segments=[segment(0, 20, None)])
elif mode == "error":
    print("Traceback, and what libraries complain of", file=sys.stderr)
    say(error="talk.pdf is encrypted: save it without a password.")
    sys.exit(1)
elif mode == "crash":
    os.kill(os.getpid(), signal.SIGKILL)
elif mode == "garbage":
    print("Segmentation fault, or so", flush=True)
    wait_for_the_end()
elif mode == "nonsense":
    say(segments=[{"start": "now"}])
    wait_for_the_end()
elif mode == "late":
    say(segments=[segment(0, 4, 1)])
    sys.exit(1)
elif mode == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    wait_for_the_end()
    signal.pause()
elif mode in ("early", "early-good", "early-error"):
    # The first spans, then those around each position that the window sends, then the end.
    at_s = float(asked[asked.index("--from") + 1]) if "--from" in asked else None
    early = [segment(0, 4, 1), segment(4, 6, 2)]
    say(early=early)
    for line in sys.stdin:
        position = json.loads(line)["position"]
        with log.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"position": position, "from": at_s}) + "\n")
        if position is not None and position - start_s > 10:
            early.append(segment(10, 14, 3))
            say(early=early)
            break
    if mode == "early-good":
        say(segments=[segment(0, 4, 1), segment(4, 9, 2), segment(9, 20, 3)])
        sys.exit(0)
    if mode == "early-error":
        say(error="The recording is damaged.")
        sys.exit(1)
    wait_for_the_end()
elif mode == "waits":
    wait_for_the_end()
    with log.open("a", encoding="utf-8") as file:
        file.write(json.dumps("put away") + "\n")
