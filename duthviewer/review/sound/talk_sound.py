"""The sound of a talk, measured or kept from an earlier time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sound.cache import SoundCache
from duthviewer.review.sound.values import TalkSound

logger = logging.getLogger(__name__)


def kept_sound(talk: ReviewedTalk) -> TalkSound | None:
    """Return the sound of a talk in positions if it was measured before. Reads the disk."""
    if talk.files.recording is None or talk.length_s <= 0:
        return None
    start_s, end_s = talk.file_s(0.0), talk.file_s(talk.length_s)
    kept = SoundCache().recall(talk.files.recording, start_s, end_s)
    return None if kept is None else kept.shifted(-start_s)


def read_sound(
    talk: ReviewedTalk,
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TalkSound | None:
    """Measure the sound of a talk, keep the result and return it in positions.

    Returns None without a recording with a sound track that can be read, and once ``cancelled``.
    """
    if talk.files.recording is None or talk.length_s <= 0 or cancelled():
        return None
    start_s, end_s = talk.file_s(0.0), talk.file_s(talk.length_s)
    try:
        sound = measure_and_keep(talk.files.recording, start_s, end_s, report, cancelled)
    except KnownError as error:
        # Also if it was cancelled
        logger.info("the sound of %s was not measured: %s", talk.key, error)
        return None
    return sound.shifted(-start_s)


def measure_and_keep(
    recording: Path,
    start_s: float,
    end_s: float,
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TalkSound:
    """Measure a part of a recording and keep the result; all times are seconds of the file.

    Raises KnownError, SoundCancelled among them.
    """
    # Imported here because it is slow.
    from duthviewer.review.sound.pauses import measure_sound

    sound = measure_sound(recording, start_s, end_s, report or (lambda _: None), cancelled)
    SoundCache().keep(recording, start_s, end_s, sound)
    return sound
