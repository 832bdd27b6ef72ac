"""Keeps what the media libraries say to themselves off the person's terminal."""

from __future__ import annotations

import ctypes
from pathlib import Path

from PySide6.QtCore import QLoggingCategory

_RULES = (
    "qt.multimedia.*.info=false",
    "qt.multimedia.*.debug=false",
    # Sound goes through PulseAudio where there is no PipeWire: no fault.
    "qt.multimedia.symbolsresolver.warning=false",
)
_FATAL = 8  # AV_LOG_FATAL of libavutil/log.h


def quiet_qt() -> None:
    """Silence Qt Multimedia's greeting, its search for libraries and its dump of each file.

    To be called before it loads. The environment's QT_LOGGING_RULES still win over these rules.
    """
    QLoggingCategory.setFilterRules("\n".join(_RULES))


def quiet_ffmpeg() -> None:
    """Silence the FFmpeg that comes with Qt, which reports each part of a playlist it opens.

    To be called once there is a `QMediaPlayer`: making the first one sets FFmpeg's log anew.
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
