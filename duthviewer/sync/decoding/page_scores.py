"""The scores of a talk: the evidence for each page over time, from which a timeline is decoded."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.writing import unfinished_file

_VERSION = 1

#: If two samples are closer than this, the change is placed at the later one.
CAUGHT_S = 0.6


@dataclass(frozen=True)
class PageScores:
    """Evidence for each page at each sampled time.

    ``evidence[i, p]`` is the log-likelihood ratio of page p (from 0) being visible at ``times[i]``
    against no page being visible. ``unseen[i, p]`` is the evidence for the page being projected
    but hidden; zero without such evidence.
    """

    start_s: float
    end_s: float
    times: NDArray[np.float64]
    evidence: Floats
    unseen: Floats

    @property
    def page_count(self) -> int:
        return int(self.evidence.shape[1])

    def with_unseen(self, unseen: Floats) -> PageScores:
        """Return a copy with other evidence for hidden pages, by sample and page."""
        if unseen.shape != self.evidence.shape:
            raise ValueError(f"{unseen.shape} for evidence of {self.evidence.shape}")
        return replace(self, unseen=np.asarray(unseen, np.float32))

    def part(self, start_s: float, end_s: float) -> PageScores:
        """Return the samples between two times; all of them if none lie between."""
        kept = (self.times >= start_s) & (self.times < end_s)
        if not kept.any():
            return self
        return PageScores(start_s, end_s, self.times[kept], self.evidence[kept], self.unseen[kept])

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
            times = np.asarray(kept["times"], np.float64)
            evidence = np.asarray(kept["evidence"], np.float32)
            unseen = np.asarray(kept["unseen"], np.float32)
    except FileNotFoundError as error:
        raise KnownError(
            "There are no scores {path}: synchronise the talk first.", path=path
        ) from error
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise KnownError(
            "{name} cannot be read: synchronise the talk again.", name=path.name
        ) from error
    if evidence.shape != unseen.shape or len(times) != len(evidence) or not len(times):
        raise KnownError("{name} is inconsistent: synchronise the talk again.", name=path.name)
    return PageScores(start_s, end_s, times, evidence, unseen)
