"""What the kinds share: a recording with its deck and truth, and the place that makes both."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import get_ident
from typing import Any

import numpy as np

from tests.benchmarks._sync_runs import make_recording

Split = str
SPLITS = ("tune", "held")

#: Lectures of the folder that a split may use, so that no method is fitted to the other's
LECTURES = {
    "tune": ("physics", "cities_and_decarbonization", "image_processing", "phonetics"),
    "held": ("solar_resource", "psychology", "cryptocurrency", "computer_vision"),
}


@dataclass(frozen=True)
class Case:
    """A recording, the deck given for it, and what is shown when."""

    recording: Path
    deck: Path
    #: As in truth.json: start, end, segments of start, end, page, visible
    talk: dict[str, Any]
    #: Pages of the truth to pages of ``deck``, None for those that it lacks; None: the same
    page_map: Mapping[int, int | None] | None = None
    #: Pages whose counterpart in ``deck`` has other words: it or no page is right
    reworded: frozenset[int] = field(default_factory=frozenset)
    #: Whether nothing of ``deck`` is ever shown
    wrong: bool = False


@dataclass(frozen=True)
class Row:
    """One recording of a kind, made when it is asked for."""

    kind: str
    name: str
    split: Split
    make: Callable[[Workshop], Case]


class Workshop:
    """Makes decks and recordings once into ``cache``, from the material in ``folder``."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder, self.cache = folder, cache
        self.decks = cache / "decks"
        self.decks.mkdir(parents=True, exist_ok=True)

    def lecture(self, name: str) -> Path:
        """The deck of one of the folder's lectures."""
        return self.folder / "decks" / f"{name}.pdf"

    def made(self, name: str, key: object, suffix: str, make: Callable[[Path], object]) -> Path:
        """A file that ``make`` writes to the given path, kept by name and key."""
        digest = hashlib.sha1(json.dumps(key, default=str).encode()).hexdigest()[:10]
        path = self.cache / f"{name}-{digest}{suffix}"
        if not path.exists():
            partial = path.with_name(f"partial-{os.getpid()}-{get_ident()}-{path.name}")
            make(partial)
            if path.exists():  # another run was quicker
                shutil.rmtree(partial) if partial.is_dir() else partial.unlink()
            else:
                partial.rename(path)
        return path

    def recording(self, name: str, spec: dict[str, Any]) -> tuple[Path, dict[str, Any]]:
        """The recording of a spec and the truth of its first given talk."""

        def make(out: Path) -> None:
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            path = out / "spec.json"
            path.write_text(json.dumps(spec))
            make_recording(self.folder, path, out)

        out = self.made(name, spec, "", make)
        talks = json.loads((out / "truth.json").read_text())["talks"]
        return out / "day.mp4", next(talk for talk in talks if talk["given"])


#: Every style of picture, as a conference's recording mixes them
MIXED = {"capture": 2, "pip": 3, "camera": 3, "stage": 0.5, "demo": 0.2}


def talk_spec(
    deck: Path,
    timings: Sequence[tuple[float, int]],
    length_s: float,
    seed: int,
    **changes: Any,
) -> dict[str, Any]:
    """A spec for make_day.py: one talk of a deck, six frames a second; ``changes`` override."""
    talk: dict[str, Any] = {
        "deck": str(deck), "timings": timings, "length": length_s, "gap": 6,
        "gap_kinds": ["holding"], "intro_s": 5, "outro_s": 4, "shot_s": [15, 50],
    }  # fmt: skip
    talk |= changes.pop("talk", {})
    random = np.random.default_rng(seed)
    brand = {
        "name": f"Conf {seed % 90 + 10}", "place": "Room 2", "caption": "Day",
        "dark": [int(v) for v in random.integers(20, 80, 3)],
        "light": [int(v) for v in random.integers(70, 150, 3)],
        "accent": [int(v) for v in random.integers(40, 250, 3)],
    }  # fmt: skip
    spec = {
        "size": [640, 360], "fps": 6, "crf": 27, "keyframe_s": 5, "seed": seed, "brand": brand,
        "styles": MIXED, "talks": [talk], "closing_gap": 4,
    }  # fmt: skip
    return spec | changes


def walk(
    pages: Sequence[int],
    length_s: float,
    seed: int,
    *,
    jumps: float = 0.08,
    back: float = 0.06,
    dwell_s: float = 8.0,
    avoid: frozenset[int] = frozenset(),
) -> list[tuple[float, int]]:
    """When a speaker shows which page: mostly one after the other, with dwell times log-normal.

    ``jumps`` is the share of changes to any page and back to where it was, ``back`` that of
    returns by a page; neither goes to a page of ``avoid``.
    """
    random = np.random.default_rng(seed)
    timings: list[tuple[float, int]] = []
    at_s, place, resume = 0.0, 0, None
    while at_s < length_s - 3 and place < len(pages):
        page = pages[place]
        timings.append((round(at_s, 2), page))
        at_s += float(np.clip(random.lognormal(np.log(dwell_s), 0.7), 1.7, 6 * dwell_s))
        chance = random.random()
        target = int(random.integers(len(pages)))
        if resume is not None:
            place, resume = resume, None
        elif chance < jumps and abs(target - place) > 1 and pages[target] not in avoid:
            place, resume = target, place if random.random() < 0.5 else place + 1
        elif chance < jumps + back and place > 0 and pages[place - 1] not in avoid:
            place -= 1
        else:
            place += 1
    return timings
