"""Clips of all codings and containers against their recordings: frames, sound and subtitles.

``python -m tests.benchmarks.clip_accuracy [--all]``: a row for each recording and kind of clip.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.media.cues import Cue
from duthviewer.playback.reader import Reader
from duthviewer.review.clips.cut import write_clip
from duthviewer.review.clips.values import ClipRequest
from tests.clip_recordings import SeenClip, complaints, cue_times, make, see
from tests.recordings import read_number

CODECS = ("h264", "h264-open", "hevc", "hevc-open", "vp9", "av1")
#: Frames that are no keyframes, one that is, and the file's ends
RANGES = ((3.4, 9.24), (4.0, 8.0), (2.44, 2.96), (0.0, 11.0), (7.12, 12.0), (5.03, 9.99))
CUES = (Cue(1.0, 2.5, "one"), Cue(3.0, 4.5, "two"), Cue(6.0, 7.25, "three"), Cue(9.5, 11, "four"))


@dataclass
class Row:
    source: str
    target: str
    exact: bool
    clips: int = 0
    frames_wrong: int = 0
    time_ms: float = 0.0
    sound_ms: float = 0.0
    cues_ms: float = 0.0
    seeks_wrong: int = 0
    early_s: float = 0.0
    methods: str = ""
    complaints: str = ""


def expected(source: SeenClip, start_s: float, end_s: float) -> list[int | None]:
    shown = [at_s for at_s, _ in source.frames if at_s <= start_s + 1e-3]
    first_s = shown[-1] if shown else source.frames[0][0]
    return [number for at_s, number in source.frames if first_s <= at_s < end_s - 1e-3]


def judge(row: Row, source: SeenClip, recording: Path, target: Path, part: tuple[float, float]):
    start_s, end_s = part
    request = ClipRequest(recording, start_s, end_s, row.exact, cues=CUES)
    written = write_clip(request, target)
    clip = see(target)
    row.clips += 1
    methods = set(filter(None, row.methods.split("+"))) | {written.method.name.lower()}
    row.methods = "+".join(sorted(methods))
    if row.exact:
        right = expected(source, start_s, end_s)
    else:
        row.early_s = max(row.early_s, start_s - written.start_s)
        right = expected(source, written.start_s, end_s)
        # It may end some frames late.
        late = clip.numbers[len(right) :]
        if len(late) > 8:
            row.frames_wrong += 1
        right += late
    if clip.numbers != right:
        row.frames_wrong += 1
    time_of = {number: at_s for at_s, number in source.frames}
    # The first frame may be shown since before the clip.
    for at_s, number in clip.frames[1:]:
        wanted_s = time_of[number] - written.start_s
        row.time_ms = max(row.time_ms, abs(at_s - wanted_s) * 1000)
    for heard_s in clip.beeps:
        off_s = (heard_s + written.start_s + 0.5) % 1.0 - 0.5
        if heard_s > 0.03:
            row.sound_ms = max(row.sound_ms, float(abs(off_s) * 1000))
    lasts_s = written.end_s - written.start_s
    sounding = [s for s in range(20) if written.start_s + 0.05 < s < written.end_s - 0.05]
    if len(sounding) > len(clip.beeps):
        row.complaints += f" beeps {len(clip.beeps)} of {len(sounding)}"
    shown = [
        (max(0.0, cue.start_s - written.start_s), min(cue.end_s - written.start_s, lasts_s))
        for cue in CUES
        if cue.end_s > written.start_s and cue.start_s < written.end_s
    ]
    found = [(a - clip.first_s, b - clip.first_s) for a, b in cue_times(target)] if shown else []
    if len(found) != len(shown):
        row.complaints += f" cues {len(found)} of {len(shown)}"
    for one, other in zip(found, shown, strict=False):
        row.cues_ms = max(
            row.cues_ms, *(abs(x - y) * 1000 for x, y in zip(one, other, strict=True))
        )
    with Reader(target) as reader:
        for at_s, number in (clip.frames[3], clip.frames[-2], clip.frames[len(clip.frames) // 2]):
            frame = reader.frame_at(at_s + 0.001)
            seen = None if frame is None else read_number(frame.to_ndarray(format="gray"))
            row.seeks_wrong += seen != number
    row.complaints += complaints(target)[:60]


def rows(folder: Path, *, everything: bool) -> list[Row]:
    made = []
    for codec in CODECS:
        containers = ("mp4", "mkv") if codec.startswith("h") else ("mp4", "mkv", "webm")
        for container in containers:
            for uneven, start_s in ((False, 0.0), (True, 0.0), (False, 100.0)):
                if not everything and (uneven or start_s) and container != containers[-1]:
                    continue
                name = f"{codec}{'-vfr' * uneven}{'-late' * bool(start_s)}.{container}"
                recording = make(folder / name, codec, uneven=uneven, start_s=start_s)
                source = see(recording)
                for target in containers if everything else (container,):
                    for exact in (False, True):
                        row = Row(name, target, exact)
                        for part in RANGES:
                            try:
                                judge(row, source, recording, folder / f"clip.{target}", part)
                            except (KnownError, LookupError, ValueError) as error:
                                row.complaints += f" {type(error).__name__}: {error}"
                        made.append(row)
                        print(row, file=sys.stderr, flush=True)
        ts = make(folder / f"{codec}.ts", codec) if codec in ("h264", "hevc") else None
        if ts is not None:
            for exact in (False, True):
                row = Row(ts.name, "mp4", exact)
                for part in RANGES:
                    judge(row, see(ts), ts, folder / "clip.mp4", part)
                made.append(row)
                print(row, file=sys.stderr, flush=True)
    return made


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = rows(Path(folder), everything="--all" in sys.argv)
    print(json.dumps([vars(row) for row in found], indent=1))


if __name__ == "__main__":
    main()
