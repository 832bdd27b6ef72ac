"""Shows below the picture how a recording arrives from the network, and keeps it on request."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from duthviewer.ui.streams.strip import StreamStrip
from duthviewer.ui.streams.talk_stream import StreamStatus, TalkStream
from duthviewer.ui.video.toast import Toast


class StreamDisplay(QObject):
    """Describes the state of a stream in the strip, and runs the command that keeps it."""

    def __init__(
        self,
        stream: TalkStream,
        strip: StreamStrip,
        keep: QAction,
        toast: Toast,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stream = stream
        self._strip = strip
        self._keep = keep
        self._toast = toast
        keep.triggered.connect(self._on_keep)
        stream.changed.connect(self._show)
        stream.finished.connect(self._on_finished)
        self._show()

    def _show(self) -> None:
        stream, state = self._stream, self._stream.state
        self._keep.setEnabled(stream.can_keep)
        self._strip.offer_keep(stream.can_keep)
        self._strip.setVisible(stream.is_open and stream.status is not StreamStatus.FINISHED)
        if not stream.is_open:
            return
        share = state.stored_bytes / state.total if state is not None and state.total else None
        self._strip.show_share(share)
        is_trouble = stream.status in (
            StreamStatus.BUFFERING,
            StreamStatus.SLOW,
            StreamStatus.LOST,
        )
        self._strip.say(self._text(share), is_trouble=is_trouble)

    def _text(self, share: float | None) -> str:
        stream, state = self._stream, self._stream.state
        status = stream.status
        if status is StreamStatus.LOST:
            return self.tr("The connection is lost. Playing continues when it is back.")
        if status is StreamStatus.BACK:
            return self.tr("The connection is back.")
        if status is StreamStatus.BUFFERING:
            return self.tr("Waiting for the network…")
        if status is StreamStatus.SLOW and state is not None:
            return self.tr(
                "The network is slow: it brings {speed} MB/s, and playing takes {needed} MB/s."
            ).format(speed=_megabytes(state.bytes_per_s), needed=_megabytes(stream.needed()))
        if share is None:
            return self.tr("From the network")
        percent = int(100 * share)
        if stream.is_kept:
            text = self.tr("From the network, and kept: {percent} % is on this computer")
        else:
            text = self.tr("From the network: {percent} % of the recording is on this computer")
        return text.format(percent=percent)

    def _on_keep(self) -> None:
        self._stream.keep()
        self._toast.say(self.tr("The recording will be kept on this computer"))

    def _on_finished(self, path: Path) -> None:
        self._toast.say(self.tr("All of the recording is on this computer"))


def _megabytes(size: float) -> str:
    return f"{size / 1e6:.1f}"
