"""Qt Multimedia, which must be quieted before it loads: import it from here only."""

from __future__ import annotations

from duthviewer.playback.quiet import quiet_qt

# Loading the library already looks for PipeWire and warns where that is not installed.
quiet_qt()

from PySide6.QtMultimedia import (  # noqa: E402
    QAudio,
    QAudioOutput,
    QMediaMetaData,
    QMediaPlayer,
    QtVideo,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

__all__ = [
    "QAudio",
    "QAudioOutput",
    "QMediaMetaData",
    "QMediaPlayer",
    "QVideoFrame",
    "QVideoFrameFormat",
    "QVideoSink",
    "QtVideo",
]
