"""What was measured of the sound of talks, kept in the cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import time
from pathlib import Path

import msgspec

from duthviewer.catalogue.value import Value
from duthviewer.library.places import places
from duthviewer.library.store.timelines import fingerprint
from duthviewer.review.sound.values import TalkSound, TimeRange
from duthviewer.writing import make_private_folder, unfinished_file

logger = logging.getLogger(__name__)

#: Increased when the measuring changes, so that all talks are measured again
_VERSION = 1
#: How many talks are kept; one takes some 30 kB
KEPT = 1000
_SUFFIX = ".sound"
#: What is kept may lack this much at either end: times of talks are not exact.
_NEAR_S = 1.0
#: The end of a part of unknown length
_LONGEST_S = 1e7


class _KeptSound(Value, frozen=True):
    """Times in milliseconds of the file, the begin and end of each range in turn."""

    file: str
    start: int
    end: int
    speech: list[int]
    pauses: list[int]


class SoundCache:
    """The sounds of parts of files, by the files' fingerprints.

    Failures only cost time: they are logged.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = places().sounds if folder is None else folder

    def recall(self, recording: Path, start_s: float, end_s: float) -> TalkSound | None:
        """Return the sound of a part of a file if it or more was kept, and the file is unchanged.

        Reads the disk.
        """
        if not (file := fingerprint(recording)):
            return None
        try:
            paths = [*self._folder.glob(f"{_name(file)}-*{_SUFFIX}")]
        except OSError:
            return None
        for path in paths:
            kept = _read(path)
            if kept is None or kept.file != file:
                continue
            if kept.start / 1000 <= start_s + _NEAR_S and kept.end / 1000 >= end_s - _NEAR_S:
                with contextlib.suppress(OSError):
                    os.utime(path)
                sound = TalkSound(speech=_ranges(kept.speech), pauses=_ranges(kept.pauses))
                return sound.between(start_s, end_s)
        return None

    def keep(self, recording: Path, start_s: float, end_s: float, sound: TalkSound) -> None:
        """Keep the sound of a part of a file."""
        if not (file := fingerprint(recording)):
            return
        start, end = round(1000 * start_s), round(1000 * min(end_s, _LONGEST_S))
        kept = _KeptSound(
            file=file, start=start, end=end,
            speech=_times(sound.speech), pauses=_times(sound.pauses),
        )  # fmt: skip
        path = self._folder / f"{_name(file)}-{start}-{end}{_SUFFIX}"
        try:
            make_private_folder(self._folder)
            with unfinished_file(path, is_synced=False) as unfinished:
                unfinished.write_bytes(msgspec.json.encode(kept))
            self._trim()
        except OSError as error:
            logger.info("%s was not kept: %s", path, error)

    def _trim(self) -> None:
        """Delete what was not used for the longest time."""
        ages = []
        for file in self._folder.iterdir():
            with contextlib.suppress(OSError):
                changed_s = file.stat().st_mtime
                if file.suffix == _SUFFIX:
                    ages.append((changed_s, file))
                elif file.suffix == ".part" and changed_s < time.time() - 3600:
                    file.unlink()
        for _, file in sorted(ages, reverse=True)[KEPT:]:
            with contextlib.suppress(OSError):
                file.unlink()


def _name(file: str) -> str:
    """Return the start of the names of a file's parts."""
    return hashlib.sha256(f"{_VERSION}:{file}".encode()).hexdigest()[:32]


def _read(path: Path) -> _KeptSound | None:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_KeptSound)
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError) as error:
        logger.info("%s is not readable: %s", path, error)
        return None
    return kept if len(kept.speech) % 2 == len(kept.pauses) % 2 == 0 else None


def _times(ranges: tuple[TimeRange, ...]) -> list[int]:
    return [round(1000 * at_s) for one in ranges for at_s in (one.start_s, one.end_s)]


def _ranges(times: list[int]) -> tuple[TimeRange, ...]:
    return tuple(
        TimeRange(start_s=start / 1000, end_s=end / 1000)
        for start, end in zip(times[::2], times[1::2], strict=True)
    )
