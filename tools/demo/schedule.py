"""When everything happens: from the script and the lengths of its sentences. Pure arithmetic.

Every time lies on the grid of the recording's frames (0.08 s), so that what the catalogue says
is exactly what a frame shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from demo.script import PAGELESS, Event, Interlude, Scene, TalkScript, View, Voice

FRAME_WIDTH, FRAME_HEIGHT = 960, 540
FRAMES_PER_S = 12.5
FRAME_S = 1 / FRAMES_PER_S

#: Silence after a sentence, and what is added before a page turns and around a talk's words.
SENTENCE_GAP_S = 0.36
PAGE_GAP_S = 0.4
TALK_EDGE_S = 1.4


@dataclass(frozen=True)
class Shot:
    """What the recording shows from ``start_s`` to ``end_s``: a scene, or a view in a talk.

    In a talk ``page`` is the one on the projector, also while the view does not show it.
    """

    start_s: float
    end_s: float
    scene: Scene | None = None
    view: View | None = None
    talk: TalkScript | None = None
    page: int = 0

    @property
    def page_seen(self) -> int | None:
        return None if self.view is None or self.view in PAGELESS else self.page


@dataclass(frozen=True)
class Utterance:
    """One spoken sentence."""

    start_s: float
    end_s: float
    text: str
    voice: Voice


@dataclass(frozen=True)
class Schedule:
    """The whole recording."""

    shots: tuple[Shot, ...]
    utterances: tuple[Utterance, ...]
    bounds: dict[str, tuple[float, float]]
    """Start and end of each talk, by its id."""

    @property
    def duration_s(self) -> float:
        return self.shots[-1].end_s

    def timeline(self, talk_id: str) -> list[tuple[float, int | None]]:
        """Where what is seen of the deck changes: offset and page, or None without one."""
        changes: list[tuple[float, int | None]] = []
        for shot in self.shots:
            if shot.talk is None or shot.talk.id != talk_id:
                continue
            if not changes or changes[-1][1] != shot.page_seen:
                changes.append((shot.start_s, shot.page_seen))
        return changes


def sentences(text: str) -> list[str]:
    """The sentences of a text: split after a full stop, question or exclamation mark."""
    return [part for part in re.split(r"(?<=[.?!])\s+", text.strip()) if part]


def on_grid(time_s: float) -> float:
    """The first frame at or after a time."""
    return round(-(-round(time_s, 6) // FRAME_S) * FRAME_S, 2)


def make_schedule(event: Event, length_s: Callable[[Voice, str], float]) -> Schedule:
    """Lay out an event; ``length_s`` tells how long a voice takes for a sentence."""
    now = 0.0
    shots: list[Shot] = []
    utterances: list[Utterance] = []
    bounds: dict[str, tuple[float, float]] = {}

    def say(voice: Voice, text: str) -> None:
        nonlocal now
        for sentence in sentences(text):
            end_s = now + length_s(voice, sentence)
            utterances.append(Utterance(round(now, 3), round(end_s, 3), sentence, voice))
            now = end_s + SENTENCE_GAP_S

    for part in event.programme:
        start_s = now
        if isinstance(part, Interlude):
            now += part.lead_s
            say(event.host, part.text)
            now = on_grid(now + part.tail_s)
            shots.append(Shot(start_s, now, scene=part.scene))
            continue
        for page, lines in enumerate(part.pages, 1):
            for index, line in enumerate(lines):
                shot_start_s = now
                if page == 1 and index == 0:
                    now += TALK_EDGE_S
                say(part.voice, line.text)
                if index == len(lines) - 1:
                    now += TALK_EDGE_S if page == len(part.pages) else PAGE_GAP_S
                now = on_grid(now)
                shots.append(Shot(shot_start_s, now, view=line.view, talk=part, page=page))
        bounds[part.id] = (start_s, now)
    return Schedule(tuple(shots), tuple(utterances), bounds)
