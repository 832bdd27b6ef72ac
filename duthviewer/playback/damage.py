"""Errors that a damaged recording causes within PyAV."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from duthviewer.errors import KnownError

logger = logging.getLogger(__name__)


@contextmanager
def damage_reported(make: Callable[[Exception], KnownError]) -> Iterator[None]:
    """Raise ``make(error)`` in place of any error that a damaged file can cause.

    A damaged file breaks any assumption of the binding, not only those of FFmpeg: a stream that
    begins within the file raises IndexError, one without a decoder AttributeError.
    """
    import av

    try:
        yield
    except (
        av.FFmpegError, OSError, EOFError, ValueError, ArithmeticError, LookupError, MemoryError,
        AttributeError, TypeError, NotImplementedError,
    ) as error:  # fmt: skip
        logger.info("a recording is damaged: %r", error)
        raise make(error) from error
