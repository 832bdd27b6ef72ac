"""Opening a recording for a player: what has to be read or written before its engine starts."""

from __future__ import annotations

import logging
import tempfile
import weakref
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.playback.clock import Piece
from duthviewer.playback.network_recording import Source, path_of
from duthviewer.playback.plain_names import is_plain, plain_link
from duthviewer.playback.probe import Media, Seeking, playlist, probe
from duthviewer.playback.worker import Worker, report

logger = logging.getLogger(__name__)


class Opening(QObject):
    """Probes a recording and prepares it for an engine, on a worker's thread.

    Signals are emitted on the GUI thread, and not after `cancel`.
    """

    #: A file was probed (Media)
    probed = Signal(object)
    #: A recording is ready (path or NetworkRecording that the engine opens, offset in seconds)
    prepared = Signal(object, float)
    #: A file cannot be probed or prepared (text of the error)
    failed = Signal(str)

    #: On the worker's thread (generation, Media or KnownError)
    _probe_ended = Signal(int, object)
    #: On the worker's thread (generation, path or KnownError, offset in seconds)
    _preparation_ended = Signal(int, object, float)

    def __init__(self, name: str, parent: QObject) -> None:
        """``name`` is that of the workers."""
        super().__init__(parent)
        self._name = name
        #: A dead network disk may block a worker for ever; then another one reads the next file.
        self._workers = [Worker(name)]
        #: Holds the playlist, and the link to a file whose name the engines do not take
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        #: Counts the files, so that the results of earlier ones are dropped
        self.generation = 0
        #: The piece of the file that was prepared last
        self.piece = Piece()
        self._probe_ended.connect(self._on_probe_ended, Qt.ConnectionType.QueuedConnection)
        self._preparation_ended.connect(
            self._on_preparation_ended, Qt.ConnectionType.QueuedConnection
        )

    @property
    def shift_s(self) -> float:
        """The difference from a time of the recording to the time of the engine's clock."""
        return self.piece.engine_shift_s

    def probe(self, source: Source) -> None:
        """Read the header of ``source``, then emit `probed` or `failed`."""
        generation, owner = self.generation, weakref.ref(self)

        def work() -> None:
            outcome: Media | KnownError
            try:
                outcome = probe(source)
            except KnownError as error:
                outcome = error
            except Exception:
                # A bug; without an outcome the window would wait for ever.
                logger.exception("%s could not be probed", source)
                outcome = KnownError(
                    "{path} cannot be opened: the program made a mistake.", path=path_of(source)
                )
            opening = owner()
            if opening is not None:
                report(opening._probe_ended, generation, outcome)

        self._workers = [worker for worker in self._workers if not worker.is_idle()]
        self._workers.append(Worker(self._name))
        self._workers[-1].run(work)

    def prepare(self, media: Media, at_s: float) -> None:
        """Write a playlist or a link if an engine needs one, then emit `prepared` or `failed`.

        A recording that needs neither is ready at once.
        """
        self.piece = media.piece_at(at_s)
        if media.stream is not None:
            self.prepared.emit(media.stream, at_s)
            return
        listed = media.seeking is Seeking.TRANSPORT_STREAM
        if not listed and is_plain(media.path):
            self.prepared.emit(media.path, at_s)
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="duthviewer-", ignore_cleanup_errors=True
            )
        folder = Path(self._folder.name)
        generation, owner = self.generation, weakref.ref(self)

        def work() -> None:
            outcome: Path | KnownError
            try:
                source = plain_link(media.path, folder, ".ts" if listed else media.path.suffix)
                outcome = source
                if listed:
                    outcome = folder / "index.m3u8"
                    outcome.write_text(playlist(media, at_s, str(source)), encoding="utf-8")
            except KnownError as error:
                outcome = error
            except OSError as error:
                outcome = KnownError(
                    "{path} cannot be prepared for playing: {reason}", path=media.path, reason=error
                )
            opening = owner()
            if opening is not None:
                report(opening._preparation_ended, generation, outcome, at_s)

        self._workers[-1].run(work)

    def cancel(self) -> None:
        """Drop the results that are still to come."""
        self.generation += 1

    def close(self) -> None:
        """Delete what was written for the file."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def workers(self) -> list[Worker]:
        """Return the workers that may be busy."""
        return self._workers

    def _on_probe_ended(self, generation: int, outcome: Media | KnownError) -> None:
        if generation != self.generation:
            return
        if isinstance(outcome, KnownError):
            self.failed.emit(error_text(outcome))
        else:
            self.probed.emit(outcome)

    def _on_preparation_ended(
        self, generation: int, outcome: Path | KnownError, at_s: float
    ) -> None:
        if generation != self.generation:
            return
        if isinstance(outcome, KnownError):
            self.failed.emit(error_text(outcome))
        else:
            self.prepared.emit(outcome, at_s)
