"""The Qt Multimedia engine, which is always available and decodes with FFmpeg."""

from __future__ import annotations

import contextlib
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl

from duthviewer.playback.multimedia import (
    QAudio,
    QAudioOutput,
    QMediaMetaData,
    QMediaPlayer,
    QPlaybackOptions,
    QVideoFrame,
    QVideoSink,
)
from duthviewer.playback.network_recording import NetworkRecording, Source
from duthviewer.playback.pictures import QtPicture
from duthviewer.playback.player import Player
from duthviewer.playback.probe import NEEDS_CARD, Media, Seeking
from duthviewer.playback.quiet import quiet_ffmpeg, quiet_sound
from duthviewer.playback.sound import has_output, has_server
from duthviewer.playback.tracks import Track, Tracks, track_or_none

#: Qt gives up a connection that is silent for 20 s, but a relay waits until the network is back.
#: FFmpeg refuses 2³¹ µs and more.
_NETWORK_PATIENCE_MS = 2_000_000
#: Qt shows a frame too early if it is further after the position than this.
_EARLY_S = 0.5


class QtTracks(Tracks):
    """The tracks that `QMediaPlayer` finds; their ids are their numbers."""

    def __init__(self, player: Player, engine: QMediaPlayer) -> None:
        super().__init__(player)
        self._engine = engine

    def audio(self) -> tuple[Track, ...]:
        word = QCoreApplication.translate("QtPlayer", "Sound")
        return _tracks(self._engine.audioTracks(), word)

    def current_audio(self) -> int | None:
        return track_or_none(self._engine.activeAudioTrack())

    def subtitles(self) -> tuple[Track, ...]:
        word = QCoreApplication.translate("QtPlayer", "Subtitles")
        return _tracks(self._engine.subtitleTracks(), word)

    def current_subtitles(self) -> int | None:
        return track_or_none(self._engine.activeSubtitleTrack())

    def apply(self) -> None:
        media = self._player._media
        if media is not None and media.video is not None and len(media.videos) > 1:
            self._engine.setActiveVideoTrack(media.videos.index(media.video))
        if self.chosen_audio is not None:
            self._engine.setActiveAudioTrack(self.chosen_audio)
        if self.chosen_subtitles is not None:
            self._engine.setActiveSubtitleTrack(self.chosen_subtitles)


class QtPlayer(Player):
    """Plays through `QMediaPlayer`. Every frame has a time stamp, so positions are exact."""

    name = "qt"

    def __init__(self, parent: QObject | None = None, *, has_card: bool = True) -> None:
        super().__init__(parent)
        self._has_card = has_card
        self._player = QMediaPlayer(self)
        self.tracks = QtTracks(self, self._player)
        quiet_ffmpeg()
        #: Made when there is a device: without one, that takes time and fails
        self._audio: QAudioOutput | None = None
        self._inner = QVideoSink(self)
        self._player.setVideoSink(self._inner)
        options = QPlaybackOptions()
        options.setNetworkTimeout(_NETWORK_PATIENCE_MS)
        self._player.setPlaybackOptions(options)
        self._loaded = self._awaited = self._source_open = False
        self._inner.videoFrameChanged.connect(self._on_frame)
        self._inner.subtitleTextChanged.connect(self.subtitle_changed)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._player.positionChanged.connect(self._on_position)
        #: Between the places where frames are shown, `QMediaPlayer` reports no position
        self._ticker = QTimer(self, interval=100)
        self._ticker.timeout.connect(self._tick)
        self._ticked = 0.0

    def _engine_refusal(self, media: Media) -> str:
        if self._has_card or media.coding not in NEEDS_CARD:
            return ""
        return self.tr(
            "{path} is coded as {coding}, which Qt Multimedia decodes with a graphics card only."
            " VLC (videolan.org) plays it: install it, or choose it in the settings."
        ).format(path=media.path, coding=media.coding.upper())

    def _engine_open(self, source: Source, at_s: float) -> None:
        media = self._media
        assert media is not None
        # Closing the last file reports "loaded" too.
        self._loaded, self._awaited, self._source_open = False, False, True
        self._player.setSource(QUrl())
        # Sound alone needs an output for its clock, even a silent one.
        if self._audio is None and (has_output() or not media.has_video):
            with contextlib.nullcontext() if has_server() else quiet_sound():
                self._audio = QAudioOutput(self)
                self._player.setAudioOutput(self._audio)
            self._engine_volume()
        self._awaited = True
        if isinstance(source, NetworkRecording):
            self._player.setSource(QUrl(source.address))
        else:
            self._player.setSource(QUrl.fromLocalFile(str(source)))

    def _engine_seek(self, at_s: float) -> None:
        media = self._media
        assert media is not None
        if media.seeking is Seeking.TRANSPORT_STREAM:
            self._opening.prepare(media, at_s)
        elif self._loaded:
            self._go(media, at_s)

    def _engine_play(self) -> None:
        self._player.play()

    def _engine_pause(self) -> None:
        self._player.pause()

    def _engine_rate(self) -> None:
        self._player.setPlaybackRate(self._rate)

    def _engine_volume(self) -> None:
        if self._audio is None:
            return
        scale = QAudio.VolumeScale
        self._audio.setVolume(
            QAudio.convertVolume(
                min(1.0, self._volume), scale.LogarithmicVolumeScale, scale.LinearVolumeScale
            )
        )
        self._audio.setMuted(self._is_muted)

    def _engine_close(self) -> None:
        if self._source_open:
            self._source_open = self._loaded = self._awaited = False
            self._player.setSource(QUrl())

    def _go(self, media: Media, at_s: float) -> None:
        # Seek to the middle of the frame: the player counts whole milliseconds.
        middle = (round(at_s / media.frame_s - 0.49) + 0.5) * media.frame_s + self._opening.shift_s
        # Pause until the frame is shown: otherwise Qt's clock continues while it decodes, which
        # takes seconds from a distant keyframe, and Qt would skip the next frames. `_landed` plays.
        self._player.pause()
        self._player.setPosition(round(middle * 1000))
        if not media.shows_frame_at(at_s):
            self._pictures.show(None)
            self._landed(at_s)
            if media.has_video:
                self._ticked = time.monotonic()
                self._ticker.start()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        media = self._media
        if media is None:
            return
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._awaited:
            self._loaded, self._awaited = True, False
            self.tracks.apply()
            if self._seeks.target is not None:
                self._player.setPlaybackRate(self._rate)
                self._go(media, self._seeks.target)
        elif status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._came_to_end()
        elif status is QMediaPlayer.MediaStatus.InvalidMedia:
            self._refuse(media, self._player.errorString())

    def _on_error(self, error: QMediaPlayer.Error, message: str) -> None:
        if self._media is not None and error is not QMediaPlayer.Error.NoError:
            self._refuse(self._media, message)

    def _refuse(self, media: Media, reason: str) -> None:
        text = self.tr("{path} cannot be played: {reason}")
        self._fail(text.format(path=media.path, reason=reason))

    def _on_frame(self, frame: QVideoFrame) -> None:
        media = self._media
        if media is None or not frame.isValid() or not self._loaded:
            return
        at_s = max(0.0, frame.startTime() / 1e6 - self._opening.shift_s)
        target = self._seeks.target
        if self._awaits_exact() and (target is not None or not self._playing):
            # The frame at the target is decoded outside of the engine.
            return
        if target is None:
            self._pictures.show(QtPicture(frame))
            # During sound without video, Qt shows the next frame too early.
            if media.shows_frame_at(self._position) or at_s < self._position + _EARLY_S:
                self._moved(at_s, time.monotonic())
            return
        # A frame from before the seek may still arrive. Where the frame rate varies, a frame may be
        # shown for long, so compare its end with the target.
        end_s = max(at_s + media.frame_s, frame.endTime() / 1e6 - self._opening.shift_s)
        if end_s > target - 0.6 * media.frame_s and at_s - target < max(1.0, 1.6 * media.frame_s):
            self._pictures.show(QtPicture(frame))
            self._landed(at_s)

    def _tick(self) -> None:
        media, now = self._media, time.monotonic()
        if media is None or media.shows_frame_at(self._position):
            self._ticker.stop()
            return
        if self._playing and self._seeks.target is None:
            self._moved(self._position + (now - self._ticked) * self._rate, now)
        self._ticked = now

    def _on_position(self, position_ms: int) -> None:
        media = self._media
        if media is None or self._seeks.target is not None:
            return
        if not media.has_video:
            self._moved(position_ms / 1000, time.monotonic())


def _tracks(found: list[QMediaMetaData], word: str) -> tuple[Track, ...]:
    tracks = []
    for number, data in enumerate(found):
        title = data.stringValue(QMediaMetaData.Key.Title)
        language = data.stringValue(QMediaMetaData.Key.Language)
        tracks.append(Track(number, title or language or f"{word} {number + 1}"))
    return tuple(tracks)
