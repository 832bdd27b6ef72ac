"""The scores of a talk: everything that the pictures said, from which a timeline is decoded."""

from __future__ import annotations

import os
import tempfile
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.sync.pixels.gradients import Floats

_VERSION = 1

#: Samples nearer to each other than this have caught a change: the new page starts with the later
CAUGHT_S = 0.6


@dataclass(frozen=True)
class Scores:
    """Evidence by time. ``evidence[i, p]`` is the log-likelihood ratio of page p (from 0) being in
    sight at ``times[i]`` to no page being in sight; ``unseen[i, p]`` is what is known about the
    page that is projected where none is in sight (zeros where there is no other cue).
    """

    start_s: float
    end_s: float
    times: NDArray[np.float64]
    evidence: Floats
    unseen: Floats

    @property
    def page_count(self) -> int:
        return int(self.evidence.shape[1])

    def with_unseen(self, unseen: Floats) -> Scores:
        """The same with another cue about the projected page, by sample and page."""
        if unseen.shape != self.evidence.shape:
            raise ValueError(f"{unseen.shape} for evidence of {self.evidence.shape}")
        return replace(self, unseen=np.asarray(unseen, np.float32))

    def part(self, start_s: float, end_s: float) -> Scores:
        """What was scored from one time to another; all of it where nothing lies between."""
        kept = (self.times >= start_s) & (self.times < end_s)
        if not kept.any():
            return self
        return Scores(start_s, end_s, self.times[kept], self.evidence[kept], self.unseen[kept])

    def save(self, path: Path) -> None:
        """Write so that the file is whole or not there. Raises KnownError on a full disk."""
        try:
            handle, name = tempfile.mkstemp(prefix=".scores-", dir=path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    np.savez_compressed(
                        file,
                        version=np.array(_VERSION),
                        range=np.array([self.start_s, self.end_s]),
                        times=self.times,
                        # Half precision: 45 minutes and 60 pages take some 200 kB.
                        evidence=self.evidence.astype(np.float16),
                        unseen=self.unseen.astype(np.float16),
                    )
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            reason = error.strerror or error
            raise KnownError(
                "The scores cannot be kept in {folder}: {reason}.",
                folder=path.parent,
                reason=reason,
            ) from error


def load(path: Path) -> Scores:
    """Read what `Scores.save` wrote. Raises KnownError where it is missing or broken."""
    try:
        # Opened here: numpy leaves a broken file open.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            if int(kept["version"]) != _VERSION:
                raise KnownError(
                    "{name} is of another version: synchronise the talk anew.", name=path.name
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
            "{name} cannot be read: synchronise the talk anew.", name=path.name
        ) from error
    if evidence.shape != unseen.shape or len(times) != len(evidence) or not len(times):
        raise KnownError(
            "{name} does not hold together: synchronise the talk anew.", name=path.name
        )
    return Scores(start_s, end_s, times, evidence, unseen)
