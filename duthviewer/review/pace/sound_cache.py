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
from duthviewer.review.pace.values import TalkSound, TimeRange
from duthviewer.writing import make_private_folder, unfinished_file

logger = logging.getLogger(__name__)

#: Increased when the measuring changes, so that all talks are measured again
_VERSION = 1
#: How many talks are kept; one takes some 30 kB
KEPT = 1000
_SUFFIX = ".sound"


class _KeptSound(Value, frozen=True):
    """Times in milliseconds of the file, the begin and end of each range in turn."""

    key: str
    speech: list[int]
    pauses: list[int]


class SoundCache:
    """The sounds of parts of files, by the files' fingerprints.

    Failures only cost time: they are logged.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = places().sounds if folder is None else folder

    def recall(self, recording: Path, start_s: float, end_s: float) -> TalkSound | None:
        """Return what was kept of this part of a file that is unchanged. Reads the disk."""
        if not (key := _key(recording, start_s, end_s)):
            return None
        path = self._path(key)
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=_KeptSound)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, msgspec.MsgspecError, RecursionError) as error:
            logger.info("%s is not readable: %s", path, error)
            return None
        if kept.key != key:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return TalkSound(speech=_ranges(kept.speech), pauses=_ranges(kept.pauses))

    def keep(self, recording: Path, start_s: float, end_s: float, sound: TalkSound) -> None:
        """Keep the sound of a part of a file."""
        if not (key := _key(recording, start_s, end_s)):
            return
        kept = _KeptSound(key=key, speech=_times(sound.speech), pauses=_times(sound.pauses))
        path = self._path(key)
        try:
            make_private_folder(self._folder)
            with unfinished_file(path, is_synced=False) as unfinished:
                unfinished.write_bytes(msgspec.json.encode(kept))
            self._trim()
        except OSError as error:
            logger.info("%s was not kept: %s", path, error)

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}{_SUFFIX}"

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


def _key(recording: Path, start_s: float, end_s: float) -> str:
    """Identify a part of a file; "" if the file is unreadable."""
    version = fingerprint(recording)
    return version and f"{_VERSION}:{start_s:.3f}:{end_s:.3f}:{version}"


def _times(ranges: tuple[TimeRange, ...]) -> list[int]:
    return [round(1000 * at_s) for one in ranges for at_s in (one.start_s, one.end_s)]


def _ranges(times: list[int]) -> tuple[TimeRange, ...]:
    return tuple(
        TimeRange(start_s=start / 1000, end_s=end / 1000)
        for start, end in zip(times[::2], times[1::2], strict=True)
    )
