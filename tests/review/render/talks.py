"""Talks to render: numbered frames, numbered pages, and a click each second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.review.render.layout import Panes, RenderSettings
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.sync.sound.reader import SoundReader
from tests.decks import read_page, write_deck
from tests.recordings import Recipe, read_number, record

#: The talk begins here in its recording; not at a frame
START_S, LENGTH_S = 2.5, 6.0
#: Which page is shown from which position on
SHOWN = ((0.0, 1), (1.0, 2), (2.31, None), (3.02, 3), (4.3, 1))
SMALL = RenderSettings(height=180)


def talk_of(
    recording: Path | None,
    deck: Path | None,
    shown: Sequence[tuple[float, int | None]] = SHOWN,
    subtitles: tuple[Path, ...] = (),
    length_s: float = LENGTH_S,
    start_s: float = START_S,
) -> ReviewedTalk:
    talk = Talk(
        id="one", title="Fields & <b>forces</b>\u202e", recording="day", start_s=start_s,
        end_s=start_s + length_s, speakers=(Speaker(name="Ann"), Speaker(name="李明")),
    )  # fmt: skip
    conference = Conference(
        id="meeting", title="Meeting", licence="CC-BY-4.0", talks=(talk,),
        recordings=(Recording(id="day"),),
    )  # fmt: skip
    ends = [*(at_s for at_s, _ in shown[1:]), length_s]
    spans = [Span(at_s, end_s, page) for (at_s, page), end_s in zip(shown, ends, strict=True)]
    return ReviewedTalk(
        conference,
        talk,
        TalkFiles(recording, start_s, deck, None, subtitles),
        length_s,
        Timeline(tuple(spans)),
        subtitles=subtitles,
    )


def deck_of(folder: Path, pages: int = 3) -> Path:
    return write_deck(folder / "deck.pdf", pages)


def numbered(folder: Path, **more: Any) -> Path:
    """A recording of numbered frames with a click at each full second."""
    recipe = Recipe(duration_s=10, keyframes=50, bframes=2, sound=False, **more)
    path = folder / f"day.{recipe.container}"
    with av.open(str(record(recipe))) as source, av.open(str(path), "w") as out:
        video = out.add_stream_from_template(source.streams.video[0])
        sound: Any = out.add_stream("libopus" if recipe.container == "webm" else "aac", rate=48000)
        sound.codec_context.layout = "mono"
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = video
                out.mux(packet)
        for frame in _clicks(10, sound.codec_context.format.name, recipe.start_s):
            out.mux(sound.encode(frame))
        out.mux(sound.encode(None))
    return path


def click_times(recording: Path, start_s: float, end_s: float) -> list[float]:
    """When clicks begin in a recording."""
    times: list[float] = []
    for run in SoundReader(recording).runs(start_s, end_s):
        for place in np.flatnonzero(np.abs(run.samples) > 0.15):
            at_s = run.at_s + place / run.rate
            if not times or at_s > times[-1] + 0.5:
                times.append(at_s)
    return times


def read_frames(video: Path, panes: Panes) -> Iterator[tuple[float, int | None, int | None]]:
    """The time of each frame of a rendered talk, with the numbers of page and recorded frame."""
    with av.open(str(video)) as container:
        stream = container.streams.video[0]
        for frame in container.decode(stream):
            assert frame.pts is not None
            assert stream.time_base is not None
            colours = frame.to_ndarray(format="rgb24")
            page = panes.page
            shown = colours[page.y : page.y + page.height, page.x : page.x + page.width]
            number = None
            if (box := panes.speaker) is not None:
                part = colours[box.y : box.y + box.height, box.x : box.x + box.width]
                number = read_number(part.mean(2).astype(np.uint8))
            yield float(frame.pts * stream.time_base), read_page(shown), number


def page_at(at_s: float, shown: Sequence[tuple[float, int | None]] = SHOWN) -> int | None:
    """The page that a rendered talk is to show: the last one where there is none."""
    return next(page for from_s, page in reversed(shown) if page and from_s <= at_s + 1e-3)


def _clicks(seconds: int, form: str, start_s: float) -> Iterator[av.AudioFrame]:
    second = np.zeros(48000, np.float32)
    second[:1440] = 0.6 * np.sin(np.arange(1440) * 2 * np.pi / 48)
    for number in range(seconds):
        kind = np.int16 if form.startswith("s16") else np.float32
        scaled = (second * (32767 if kind is np.int16 else 1)).astype(kind)
        frame = av.AudioFrame.from_ndarray(scaled[None], form, "mono")
        frame.sample_rate, frame.time_base = 48000, Fraction(1, 48000)
        frame.pts = round(start_s * 48000) + number * 48000
        yield frame
