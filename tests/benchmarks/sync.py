"""How right and how quick synchronising is, on a folder of decks, specs and a recording maker.

``python -m tests.benchmarks.sync [FOLDER]`` prints JSON. The folder (else the environment's
DUTHVIEWER_SYNC_DATA) holds decks/, specs/, truth/, frames/, make_day.py and score.py; recordings
are made once, into DUTHVIEWER_SYNC_CACHE or the temporary folder. ``--long`` adds a day of eight
hours. Needs ffmpeg and some minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks._sync_runs import (
    JudgedSecond,
    calibration,
    make_recording,
    right_pages,
    run_child,
)
from tests.benchmarks.sync_parts import PARTS

#: Harder than the folder's own: more occlusion, blur, drift and noise, less contrast
CAMERAS: dict[str, dict[str, Any]] = {
    "camera-far": {
        "deck": "solar_resource", "from": 300, "to": 2700,
        "cameras": [
            {"screen": [[0.30, 0.10], [0.86, 0.07], [0.86, 0.60], [0.30, 0.58]], "occlude": 0.6,
             "blur": 1.3, "noise": 7, "pan": 0.035, "zoom": 0.08, "shake": 1.0, "white": 0.62,
             "ambient": 0.2},
            {"screen": [[0.10, 0.12], [0.62, 0.06], [0.63, 0.66], [0.10, 0.60]], "podium": 0.85,
             "occlude": 0.5, "blur": 1.1, "noise": 6, "pan": 0.03, "zoom": 0.06, "white": 0.7,
             "ambient": 0.16, "bloom": 0.25},
        ],
    },
    "camera-builds": {
        "deck": "cities_and_decarbonization", "from": 60, "to": 2300,
        "cameras": [
            {"screen": [[0.40, 0.12], [0.80, 0.05], [0.80, 0.52], [0.40, 0.45]], "occlude": 0.55,
             "blur": 1.0, "noise": 6, "pan": 0.03, "zoom": 0.08, "shake": 0.8, "white": 0.65,
             "ambient": 0.18, "gamma": 1.4},
            {"screen": [[0.15, 0.05], [0.90, 0.05], [0.90, 0.78], [0.15, 0.78]], "podium": 0.5,
             "speaker_height": 0.6, "occlude": 0.6, "blur": 1.6, "noise": 8, "pan": 0.02,
             "zoom": 0.05, "white": 0.75, "ambient": 0.15},
        ],
    },
    "camera-dark": {
        "deck": "cryptocurrency", "from": 60, "to": 2500,
        "cameras": [
            {"screen": [[0.28, 0.08], [0.84, 0.10], [0.83, 0.62], [0.29, 0.58]],
             "screen_aspect": 1.3333, "occlude": 0.55, "blur": 1.2, "noise": 7, "pan": 0.035,
             "zoom": 0.07, "shake": 0.9, "white": 0.6, "ambient": 0.2},
            {"screen": [[0.05, 0.15], [0.55, 0.08], [0.55, 0.62], [0.05, 0.58]], "podium": 0.8,
             "occlude": 0.5, "blur": 1.0, "noise": 6, "pan": 0.03, "zoom": 0.08, "white": 0.66,
             "ambient": 0.22, "stage_light": 0.5},
        ],
    },
}  # fmt: skip


def camera_spec(folder: Path, name: str) -> dict[str, Any]:
    recipe = CAMERAS[name]
    talk = {
        "deck": str(folder / "decks" / f"{recipe['deck']}.pdf"),
        "truth": str(folder / "truth" / f"{recipe['deck']}.json"),
        "from": recipe["from"], "to": recipe["to"], "speed": 6, "gap": 8,
        "gap_kinds": ["holding"], "intro_s": 8, "shot_s": [12, 45],
    }  # fmt: skip
    return {
        "size": [640, 360], "fps": 10, "crf": 27, "keyframe_s": 5, "seed": sum(map(ord, name)),
        "brand": {"name": "HardConf", "place": "Aula", "caption": "Talk"},
        "styles": {"camera": 5, "stage": 0.6, "capture": 0, "pip": 0, "demo": 0},
        "cameras": recipe["cameras"], "talks": [talk], "closing_gap": 6,
    }  # fmt: skip


def talk_spec(folder: Path, deck: str) -> dict[str, Any]:
    """A talk of some minutes, with all kinds of pictures."""
    segments = json.loads((folder / "truth" / f"{deck}.json").read_text())["segments"]
    talk = {
        "deck": str(folder / "decks" / f"{deck}.pdf"),
        "truth": str(folder / "truth" / f"{deck}.json"),
        "from": max(20, segments[0]["start"]), "to": segments[-1]["end"] - 5, "speed": 8,
        "gap": 20, "gap_kinds": ["holding"], "intro_s": 8, "shot_s": [15, 60],
        "brand": {"caption": deck},
    }  # fmt: skip
    spec: dict[str, Any] = json.loads((folder / "specs" / "day-small.json").read_text())
    videos = [str((folder / "specs" / name).resolve()) for name in spec["demo_videos"]]
    return spec | {"seed": sum(map(ord, deck)), "demo_videos": videos, "talks": [talk]}


class Bench:
    """The figures, made one after the other in ``cache``."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder, self.cache = folder, cache
        self.judged: list[tuple[dict[str, Any], list[dict[str, Any]]]] = []

    def made(self, name: str, spec: Path) -> Path:
        """The recording of a spec."""
        return make_recording(self.folder, spec, self.cache / name)

    def recoded(self, name: str, source: Path, *options: str | Path) -> Path:
        """A recording made from another one by ffmpeg; its truth is the same."""
        out = self.cache / name / "day.mp4"
        if not out.exists():
            out.parent.mkdir(exist_ok=True)
            partial = out.with_name("partial.mp4")
            subprocess.run(["ffmpeg", "-v", "error", "-y", *options, partial], check=True)
            truth = source.with_name("truth.json").read_text()
            out.with_name("truth.json").write_text(truth)
            partial.rename(out)
        return out

    def long_talk(self) -> Path:
        """45 minutes of 720p: a talk of all kinds of pictures, again and again."""
        mixed = self.made("talk-mixed", self.folder / "specs" / "talk-mixed.json")
        large = self.recoded(
            "talk-mixed-720p", mixed, "-i", mixed, "-vf", "scale=1280:720", "-g", "50",
            "-crf", "23", "-c:a", "copy",
        )  # fmt: skip
        loop = ("-stream_loop", "6", "-i", large, "-c", "copy", "-t", "2700")
        return self.recoded("45-minutes-720p", mixed, *loop)

    def deck_of(self, recording: Path) -> Path:
        """The deck of the first talk of a recording."""
        talk = json.loads(recording.with_name("truth.json").read_text())["talks"][0]
        return self.folder / "decks" / str(talk["deck"])

    def long_day(self) -> Path:
        """Eight hours with all decks, each talk again and again: more changes than any real day."""
        out = self.cache / "8-hours" / "day.mp4"
        if out.exists():
            return out
        names = sorted(path.stem for path in (self.folder / "decks").glob("*.pdf"))
        parts: list[Path] = []
        for name in names:
            spec = self.cache / f"talk-{name}.json"
            spec.write_text(json.dumps(talk_spec(self.folder, name)))
            talk = self.made(f"talk-{name}", spec)
            end_s = json.loads(talk.with_name("truth.json").read_text())["talks"][0]["end"]
            parts += [talk] * max(1, round(28800 / len(names) / end_s))
        out.parent.mkdir(exist_ok=True)
        listed = out.with_name("parts.txt")
        listed.write_text("".join(f"file '{part}'\n" for part in parts))
        partial = out.with_name("partial.mp4")
        command = ["ffmpeg", "-v", "error", "-y", "-f", "concat", "-safe", "0", "-i", listed]
        subprocess.run([*command, "-c", "copy", partial], check=True)
        partial.rename(out)
        return out

    def scored(self, recording: Path, outcome: dict[str, Any]) -> dict[str, Any]:
        """What score.py says of an outcome, with its seconds and memory; kept for calibration."""
        truth_path = recording.with_name("truth.json")
        result = recording.with_name("result.json")
        result.write_text(json.dumps(outcome["result"]))
        command = [sys.executable, self.folder / "score.py", truth_path, result]
        command += ["--decks", self.folder / "decks"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        truth = json.loads(truth_path.read_text())
        talks = outcome["result"].get("talks")
        if talks is None:
            self.judged.append((truth["talks"][0], outcome["result"]["segments"]))
        else:
            for found in talks:
                talk = next((t for t in truth["talks"] if t["deck"] == found["deck"]), None)
                if talk is not None:
                    self.judged.append((talk, found["segments"]))
        figures: dict[str, Any] = json.loads(done.stdout)
        return figures | {key: outcome[key] for key in ("seconds", "cpu_seconds", "peak_mb")}

    def talk(self, recording: Path) -> dict[str, Any]:
        talk = json.loads(recording.with_name("truth.json").read_text())["talks"][0]
        deck = self.folder / "decks" / talk["deck"]
        return self.scored(recording, run_child("synchronise", recording, deck=str(deck)))

    def claimed(self, recording: Path, deck: Path) -> float:
        """The share of the recording that a deck claims which is not shown in it."""
        spans = run_child("synchronise", recording, deck=str(deck))["result"]["segments"]
        whole = sum(span["end"] - span["start"] for span in spans)
        said = sum(span["end"] - span["start"] for span in spans if span["page"] is not None)
        return round(said / whole, 4)

    def unshown(self, recording: Path) -> Path:
        """A deck of the talk's own template: the pages that the talk did not show.

        Those that look like one that was shown are left out: the agenda that comes again and again.
        """
        import pypdfium2

        from duthviewer.sync.matching.pages import Pages

        talk = json.loads(recording.with_name("truth.json").read_text())["talks"][0]
        shown = {segment["page"] for segment in talk["segments"]}
        path = recording.with_name("unshown.pdf")
        deck = self.folder / "decks" / talk["deck"]
        whole, alike = pypdfium2.PdfDocument(deck), Pages(deck).groups
        rest = pypdfium2.PdfDocument.new()
        rest.import_pages(
            whole,
            [k for k, group in enumerate(alike) if not shown & {other + 1 for other in group}],
        )
        rest.save(path)
        return path

    def calibration(self) -> dict[str, Any]:
        """How often each confidence is right, by second; and spans above 0.9."""
        judged: list[JudgedSecond] = []
        sure = [0, 0]
        for talk, spans in self.judged:
            for span in spans:
                seconds = [s for s in _seconds(span) if talk["start"] <= s < talk["end"]]
                right = [span["page"] in right_pages(talk["segments"], s) for s in seconds]
                judged += [JudgedSecond(span["page"], span["confidence"], ok) for ok in right]
                if span["confidence"] > 0.9 and right:
                    sure[0] += 1
                    sure[1] += sum(right) * 2 >= len(right)
        return {
            **calibration(judged),
            "spans_above_0.9": sure[0],
            "of_these_right": round(sure[1] / max(1, sure[0]), 4),
        }


def _seconds(span: dict[str, Any]) -> list[float]:
    first = int(span["start"] + 0.5)
    return [k + 0.5 for k in range(first, int(span["end"] + 0.5))]


def bare_decoding_s(recording: Path) -> float:
    """PyAV's time for the keyframes alone, in a process of its own; the better of two."""
    code = (
        "import av, sys, time\n"
        "began = time.perf_counter()\n"
        "with av.open(sys.argv[1]) as container:\n"
        "    stream = container.streams.video[0]\n"
        "    stream.codec_context.skip_frame = 'NONKEY'\n"
        "    for frame in container.decode(stream): frame.planes\n"
        "print(time.perf_counter() - began)"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code, recording], check=True, capture_output=True, text=True
        )
        for _ in range(2)
    ]
    return min(float(run.stdout) for run in runs)


def again(bench: Bench, recording: Path, deck: Path) -> dict[str, Any]:
    """How long a correction takes: decoding stored scores again, with an anchor."""
    from duthviewer.sync.decoding.anchors import Anchor
    from duthviewer.sync.synchronise import decode_again, synchronise

    kept = bench.cache / "scores.npz"
    synchronise(recording, deck, scores=kept)
    began, cpu = time.perf_counter(), time.process_time()
    decode_again(kept, [Anchor(at_s=300.0, page=2)])
    return {
        "seconds": round(time.perf_counter() - began, 2),
        "cpu_seconds": round(time.process_time() - cpu, 2),
    }


def speed(bench: Bench, recording: Path, outcome: dict[str, Any]) -> dict[str, Any]:
    bare_s = bare_decoding_s(recording)
    return {
        "seconds": outcome["seconds"],
        "cpu_seconds": outcome["cpu_seconds"],
        "bare_keyframe_decoding_s": round(bare_s, 2),
        "times_bare": round(outcome["seconds"] / bare_s, 1),
        "stages, wall and processor": outcome["stages"],
        "peak_mb": outcome["peak_mb"],
    }


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=os.environ.get("DUTHVIEWER_SYNC_DATA"))
    parser.add_argument("--long", action="store_true", help="also a day of eight hours")
    options = parser.parse_args(arguments)
    if not options.folder or not (Path(options.folder) / "make_day.py").exists():
        print(json.dumps({"absent": "no folder with make_day.py given; see this module's head"}))
        return 0
    folder = Path(options.folder).resolve()
    usual = Path(tempfile.gettempdir()) / "duthviewer-sync-benchmark"
    cache = Path(os.environ.get("DUTHVIEWER_SYNC_CACHE", usual))
    cache.mkdir(parents=True, exist_ok=True)
    bench = Bench(folder, cache)
    figures: dict[str, Any] = {"load_at_start": os.getloadavg()[0], "began": time.time()}

    mixed = bench.made("talk-mixed", folder / "specs" / "talk-mixed.json")
    figures["talk-mixed"] = bench.talk(mixed)
    sparse = bench.recoded(
        "talk-mixed-720p-sparse", mixed, "-i", mixed, "-vf", "scale=1280:720", "-g", "250",
        "-keyint_min", "250", "-sc_threshold", "0", "-c:a", "copy",
    )  # fmt: skip
    figures["talk-mixed, 720p, few keyframes"] = bench.talk(sparse)
    for name in CAMERAS:
        spec = cache / f"{name}.json"
        spec.write_text(json.dumps(camera_spec(folder, name)))
        figures[name] = bench.talk(bench.made(name, spec))
    day = bench.made("day-small", folder / "specs" / "day-small.json")
    given = [t["deck"] for t in json.loads(day.with_name("truth.json").read_text())["talks"]]
    decks = [str(folder / "decks" / name) for name in given]
    figures["day-small, located"] = bench.scored(day, run_child("locate", day, decks=decks))
    everything = [str(path) for path in sorted((folder / "decks").glob("*.pdf"))]
    found = run_child("locate", day, decks=everything)
    figures["day-small, all decks given"] = bench.scored(day, found)
    own = json.loads(mixed.with_name("truth.json").read_text())["talks"][0]["deck"]
    figures["claimed by another deck"] = {
        Path(deck).stem: bench.claimed(mixed, Path(deck))
        for deck in everything
        if Path(deck).name != own
    }
    figures["claimed by unshown pages of the same template"] = {
        recording.parent.name: bench.claimed(recording, bench.unshown(recording))
        for recording in (mixed, cache / "camera-far" / "day.mp4")
    }
    figures["calibration"] = bench.calibration()
    long = bench.long_talk()
    outcome = run_child("synchronise", long, deck=str(folder / "decks" / own))
    figures["45 minutes of 720p"] = speed(bench, long, outcome)
    figures["corrected again"] = again(bench, long, folder / "decks" / own)
    for name, (needed, measure) in PARTS.items():
        if (folder / needed).exists():
            figures[name] = measure(folder)
    if options.long:
        eight = bench.long_day()
        outcome = run_child("locate", eight, decks=everything)
        found_decks = len({talk["deck"] for talk in outcome["result"]["talks"]})
        figures["8 hours, nine decks"] = speed(bench, eight, outcome) | {"found": found_decks}
    figures["took_s"] = round(time.time() - figures.pop("began"))
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
