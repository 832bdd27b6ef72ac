"""Qt Multimedia, imported only from here, because its warnings are silenced before it loads."""

from __future__ import annotations

from duthviewer.playback.quiet import quiet_qt

# Loading the library already looks for PipeWire and warns where that is not installed.
quiet_qt()

from PySide6.QtMultimedia import (  # noqa: E402
    QAudio,
    QAudioOutput,
    QMediaMetaData,
    QMediaPlayer,
    QPlaybackOptions,
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
    "QPlaybackOptions",
    "QVideoFrame",
    "QVideoFrameFormat",
    "QVideoSink",
    "QtVideo",
]
