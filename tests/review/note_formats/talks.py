"""A conference with hostile titles, its notes, subtitles, a deck and a recording with sound."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.library.conferences.talks_with_notes import (
    OpenedConference,
    TalkWithNotes,
    talks_with_notes,
    with_files,
)
from duthviewer.library.store.notes import Note, new_note, with_text
from duthviewer.library.store.store import Store
from tests.decks import write_deck

TITLE = 'A: "b" #c {{ 1/0 }} {% x %} & <i>d</i> \\e [f]::g\n---\nkey: value'
SUBTITLES = """WEBVTT

00:00:05.000 --> 00:00:08.000
This is the first sentence. And the second

00:00:08.000 --> 00:00:11.000
ends <here> [sound:x.mp3]. A third one.
"""


def conference_of(title: str = TITLE) -> Conference:
    return Conference(
        id="meeting",
        title="The & Meeting",
        place="Ghent",
        recordings=(Recording(id="day", url="https://youtu.be/rsEkQbMLCH4"),),
        talks=(
            Talk(
                id="one", title=title, recording="day", start_s=3.0, end_s=20.0,
                speakers=(Speaker(name="Ann de la Cruz"), Speaker(name="B, and C {x}")),
                licence="CC-BY-4.0",
            ),
            Talk(id="two", title="The two", recording="day", start_s=20.0, end_s=30.0),
        ),
    )  # fmt: skip


def write_files(folder: Path, *, with_recording: bool = False) -> Path:
    folder.mkdir(exist_ok=True)
    write_deck(folder / "one.pdf", 3)
    if with_recording:
        write_tones(folder / "day.mkv")
    else:
        # No recording that can be read, but its subtitles are found.
        (folder / "day.mkv").write_bytes(b"x")
    (folder / "day.en.vtt").write_text(SUBTITLES, encoding="utf-8")
    return folder


def write_tones(path: Path, seconds: int = 30) -> None:
    """A recording without a picture whose second number N is a tone of 200 + 50 N Hz."""
    rate = 48_000
    with av.open(path, "w") as container:
        stream = container.add_stream("flac", rate=rate)
        stream.layout = "mono"
        for second in range(seconds):
            at = np.arange(rate) / rate
            tone = (8000 * np.sin(2 * np.pi * (200 + 50 * second) * at)).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(tone[None, :], format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, second * rate
            frame.time_base = Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def note(text: str, at_s: float = 8.5, page: int | None = 2, talk: str = "meeting/one") -> Note:
    return with_text(new_note(talk, at_s, page), text)


def talks_of(
    notes: Sequence[Note], store: Store, folder: Path, title: str = TITLE
) -> list[TalkWithNotes]:
    source = OpenedConference(folder / "catalogue.yaml", conference_of(title))
    return with_files(talks_with_notes(notes, store, [source]), [])
