"""The scores of a talk: the evidence for each page over time, from which a timeline is decoded."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.writing import unfinished_file

_VERSION = 3

#: The fields with a row for each sample, and the types of their values
_BY_SAMPLE: dict[str, type] = {
    "times": np.float64, "evidence": np.float32, "unseen": np.float32,
    "other": np.float32, "view": np.int16, "placed": np.float32,
}  # fmt: skip

#: If two samples are closer than this, the change is placed at the later one.
CAUGHT_S = 0.6


#: The number of steps in which likenesses are saved
_LIKENESS_STEPS = 255

#: The value of `PageScores.other` for a picture that shows no slide of another deck
NOT_OTHER = -20.0


def _not_given() -> Floats:
    return np.zeros(0, np.float32)


@dataclass(frozen=True)
class PageScores:
    """Evidence for each page at each sampled time.

    ``evidence[i, p]`` is the log-likelihood ratio of page p (from 0) being visible at ``times[i]``
    against no page being visible. ``unseen[i, p]`` is the evidence for the page being projected
    but hidden; zero without such evidence.

    ``other[i]`` is the log-likelihood ratio, against no page as well, of a slide being visible that
    is not in the deck. ``view[i]`` is the number of the view that explains the sample best (-1:
    none), and ``placed[i]`` the probability that the picture holds no screen but those of known
    views. ``alike[p, q]`` is the likeness of two pages, 1 for identical ones. ``exactness`` is the
    cosine that two pages reach in pictures from no camera, which show the deck's pages exactly; 1
    without such pictures. Where these are not given, no other slide is visible and the views
    explain every picture.
    """

    start_s: float
    end_s: float
    times: NDArray[np.float64]
    evidence: Floats
    unseen: Floats
    other: Floats = field(default_factory=_not_given)
    view: NDArray[np.int16] = field(default_factory=lambda: np.zeros(0, np.int16))
    placed: Floats = field(default_factory=_not_given)
    alike: Floats = field(default_factory=_not_given)
    exactness: float = 1.0

    def __post_init__(self) -> None:
        samples, pages = self.evidence.shape
        defaults = {
            "other": np.full(samples, NOT_OTHER, np.float32),
            "view": np.where(self.evidence.max(axis=1) > 0, 0, -1).astype(np.int16),
            "placed": np.ones(samples, np.float32),
            "alike": np.eye(pages, dtype=np.float32),
        }
        for name, value in defaults.items():
            if not getattr(self, name).size:
                object.__setattr__(self, name, value)

    @property
    def page_count(self) -> int:
        return int(self.evidence.shape[1])

    def with_unseen(self, unseen: Floats) -> PageScores:
        """Return a copy with other evidence for hidden pages, by sample and page."""
        if unseen.shape != self.evidence.shape:
            raise ValueError(f"{unseen.shape} for evidence of {self.evidence.shape}")
        return replace(self, unseen=np.asarray(unseen, np.float32))

    def at_samples(self, numbers: NDArray[np.intp]) -> PageScores:
        """Return the samples with these numbers, in this order."""
        rows = {name: getattr(self, name)[numbers] for name in _BY_SAMPLE}
        return replace(self, **rows)

    def part(self, start_s: float, end_s: float) -> PageScores:
        """Return the samples between two times; all of them if none lie between."""
        kept = (self.times >= start_s) & (self.times < end_s)
        if not kept.any():
            return self
        return replace(self.at_samples(np.flatnonzero(kept)), start_s=start_s, end_s=end_s)

    def save(self, path: Path) -> None:
        """Write the file completely or not at all. Raises KnownError on a full disk."""
        try:
            with unfinished_file(path) as unfinished, unfinished.open("wb") as file:
                np.savez_compressed(
                    file,
                    version=np.array(_VERSION),
                    range=np.array([self.start_s, self.end_s]),
                    times=self.times,
                    # In half precision 45 minutes of 60 pages take about 200 kB.
                    evidence=self.evidence.astype(np.float16),
                    unseen=self.unseen.astype(np.float16),
                    other=self.other.astype(np.float16),
                    view=self.view,
                    placed=self.placed.astype(np.float16),
                    alike=np.round(self.alike.clip(0, 1) * _LIKENESS_STEPS).astype(np.uint8),
                    exactness=np.array(self.exactness, np.float16),
                )
        except OSError as error:
            reason = error.strerror or error
            raise KnownError(
                "The scores cannot be saved in {folder}: {reason}.",
                folder=path.parent,
                reason=reason,
            ) from error


def load(path: Path) -> PageScores:
    """Read what `PageScores.save` wrote. Raises KnownError if it is missing or broken."""
    try:
        # Opened here because NumPy leaves a broken file open.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            if int(kept["version"]) != _VERSION:
                raise KnownError(
                    "{name} is from a different version: synchronise the talk again.",
                    name=path.name,
                )
            start_s, end_s = (float(value) for value in kept["range"])
            rows: dict[str, Any] = {
                name: np.asarray(kept[name], kind) for name, kind in _BY_SAMPLE.items()
            }
            alike = np.asarray(kept["alike"] / np.float32(_LIKENESS_STEPS), np.float32)
            exactness = float(kept["exactness"])
    except FileNotFoundError as error:
        raise KnownError(
            "There are no scores {path}: synchronise the talk first.", path=path
        ) from error
    except (OSError, ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise KnownError(
            "{name} cannot be read: synchronise the talk again.", name=path.name
        ) from error
    samples, pages = rows["evidence"].shape
    fits = samples > 0 and alike.shape == (pages, pages) and rows["unseen"].shape[1:] == (pages,)
    if not fits or any(len(row) != samples for row in rows.values()):
        raise KnownError("{name} is inconsistent: synchronise the talk again.", name=path.name)
    return PageScores(start_s, end_s, **rows, alike=alike, exactness=exactness)
