"""Make the demo conference in resources/demo from its script (tools/demo/script.py).

Needs, beside the project's development environment, three programs and two fonts, on Debian:
    apt install espeak-ng ffmpeg fonts-inter fonts-dejavu-core

    python tools/make_demo.py                 everything, some minutes
    python tools/make_demo.py --only decks    the decks and thumbnails, some seconds
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# For identical bytes in every run: Qt orders fonts by hash, and writes the time zone into PDFs.
os.environ["QT_HASH_SEED"] = "0"
os.environ["TZ"] = "UTC"

import numpy as np
from demo import publish, sound
from demo.decks import write_deck
from demo.drawing import DISPLAY, MONO, SANS, font
from demo.scenes import Pictures, thumbnail
from demo.schedule import FRAME_S, make_schedule
from demo.script import EVENT
from PySide6.QtGui import QFontInfo, QGuiApplication

TARGET = Path(__file__).resolve().parents[1] / "resources" / "demo"


def missing() -> list[str]:
    """Return the programs that have to be installed first."""
    programs = [f"program {name}" for name in ("espeak-ng", "ffmpeg") if not shutil.which(name)]
    fonts = [
        f"font {name}"
        for name in (SANS, DISPLAY, MONO)
        if QFontInfo(font(40, family=name)).family() != name
    ]
    return programs + fonts


def make(target: Path, only: str) -> None:
    target.mkdir(parents=True, exist_ok=True)
    decks = {talk.id: target / f"{talk.id}.pdf" for talk in EVENT.talks}
    for talk in EVENT.talks:
        write_deck(talk, decks[talk.id])
        thumbnail(talk).save(str(target / f"{talk.id}.jpg"), quality=88)
    if only == "decks":
        return
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        speech = sound.Speech(work)
        schedule = make_schedule(EVENT, speech.length_s)
        publish.write_catalogue(EVENT, schedule, target / "catalogue.yaml")
        subtitles = target / f"{EVENT.recording}.en.vtt"
        publish.write_subtitles(schedule.utterances, schedule.duration_s, subtitles)
        if only == "texts":
            return
        words = sound.speech_track(schedule, speech)
        sound.write_wav(work / "mix.wav", words + sound.music_track(schedule))
        sound.normalise(work / "mix.wav", work / "sound.wav")
        loudness = np.append(sound.envelope(words, FRAME_S), [0.0, 0.0])
        frames = Pictures(EVENT, schedule, decks).frames(loudness)
        publish.encode(frames, work / "sound.wav", target / f"{EVENT.recording}.mp4")


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the demo conference.")
    parser.add_argument("--target", type=Path, default=TARGET, help="folder to write to")
    parser.add_argument("--only", choices=("all", "decks", "texts"), default="all")
    arguments = parser.parse_args()
    application = QGuiApplication([])
    if lacking := missing():
        print(f"Please install first: {', '.join(lacking)}.", file=sys.stderr)
        return 1
    make(arguments.target, arguments.only)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
