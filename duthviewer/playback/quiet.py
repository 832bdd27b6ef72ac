"""Keeps what the media libraries say to themselves off the person's terminal."""

from __future__ import annotations

import contextlib
import ctypes
import logging
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)

_RULES = (
    "qt.multimedia.*.info=false",
    "qt.multimedia.*.debug=false",
    # A missing library (PipeWire, VA-API, OpenSSL) is not a fault: Qt Multimedia uses another.
    "qt.multimedia.symbolsresolver.warning=false",
)
#: How Qt's warning begins that there is no sound server
_NO_SERVER = "PulseAudioService:"
_FATAL = 8  # AV_LOG_FATAL of libavutil/log.h


def quiet_qt() -> None:
    """Silence Qt Multimedia's greeting, its search for libraries and its dump of each file.

    Call it before Qt Multimedia loads: see `duthviewer.playback.multimedia`. The environment's
    QT_LOGGING_RULES win over these rules.
    """
    QLoggingCategory.setFilterRules("\n".join(_RULES))


@contextlib.contextmanager
def quiet_sound() -> Iterator[None]:
    """Send Qt's messages to the log while an output is made on a computer without sound.

    Qt gives its warning of a missing server no category, so no rule can silence it.
    """
    before = qInstallMessageHandler(_log)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _log(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    level = logging.INFO if message.startswith(_NO_SERVER) else logging.WARNING
    logger.log(level, "Qt: %s", message)


def quiet_ffmpeg() -> None:
    """Silence the FFmpeg that comes with Qt, which reports each part of a playlist it opens.

    To be called once there is a `QMediaPlayer`: making the first one resets FFmpeg's log.
    WORKAROUND: Qt offers no setting for it (6.11, qffmpegmediaintegration.cpp).
    """
    import PySide6

    folder = Path(PySide6.__file__).parent
    for pattern in ("Qt/lib/libavutil*", "avutil*.dll"):
        for path in folder.glob(pattern):
            try:
                ctypes.CDLL(str(path)).av_log_set_level(_FATAL)
            except (OSError, AttributeError):
                continue
