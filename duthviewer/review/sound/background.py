"""Measures the sound of a talk while something else is done with its recording."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.review.sound.cache import SoundCache

logger = logging.getLogger(__name__)

#: The end of a part that lasts to the end of its file
_TO_END_S = 1e6


@contextlib.contextmanager
def sound_measured(
    recording: Path | None, start_s: float, end_s: float | None,
    after: threading.Event | None = None,
) -> Iterator[None]:  # fmt: skip
    """Measure a part of a recording and keep the result, on a thread, within this context.

    It begins when ``after`` is set. Leaving the context waits for the result; leaving it with an
    exception cancels. Failures are logged.
    """
    end_s = _TO_END_S if end_s is None else end_s
    if recording is None or SoundCache().recall(recording, start_s, end_s) is not None:
        yield
        return
    is_cancelled = threading.Event()
    thread = threading.Thread(
        target=_measure, args=(recording, start_s, end_s, is_cancelled, after),
        name="duthviewer-sounds", daemon=True,
    )  # fmt: skip
    thread.start()
    try:
        yield
    except BaseException:
        is_cancelled.set()
        raise
    finally:
        if after is not None:
            after.set()
        thread.join()


def _measure(
    recording: Path, start_s: float, end_s: float, cancelled: threading.Event,
    after: threading.Event | None,
) -> None:  # fmt: skip
    if after is not None:
        after.wait()
    if cancelled.is_set():
        return
    # Imported here because it is slow.
    from duthviewer.review.sound.talk_sound import measure_and_keep

    try:
        measure_and_keep(recording, start_s, end_s, cancelled=cancelled.is_set)
    except KnownError as error:
        logger.info("the sound of %s was not measured: %s", recording, error)
    except Exception:
        # What is done besides shall not fail by it.
        logger.exception("measuring the sound of %s failed", recording)
