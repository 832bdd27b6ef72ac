"""Correcting how a talk's own video and the day's recording belong together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject

from duthviewer.catalogue.alignment import Alignment
from duthviewer.errors import KnownError
from duthviewer.library.conferences.due_alignments import kept_alignment_of
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import own_clock
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.sync.aligner import Aligner
from duthviewer.ui.sync.alignment_dialog import AlignmentChoice, AlignmentDialog
from duthviewer.ui.talks.alignment_text import alignment_text
from duthviewer.ui.talks.tools import LibraryTools
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow

#: The length of an own video whose file is not here
_UNKNOWN_LENGTH_S = 4 * 3600.0


class AlignmentController(QObject):
    """Opens the dialog for a talk, and saves what the person decides."""

    def __init__(
        self,
        aligner: Aligner,
        window: MainWindow,
        library: LibraryTools,
        watch: WatchPage,
        conference: OpenConference,
        writer: StoreWriter,
    ) -> None:
        super().__init__(window)
        self.aligner = aligner
        self._window = window
        self._watch = watch
        self._conference = conference
        self._writer = writer
        #: What the dialog is about
        self._kept: KeptAlignment | None = None
        self._own: Path | None = None
        self.dialog: AlignmentDialog | None = None
        library.alignment_requested.connect(self.open)
        watch.tabs.alignment_requested.connect(self.open)
        watch.watched.talk_changed.connect(self._on_talk)

    def close(self) -> None:
        """End the worker with the window."""
        self.aligner.close()

    def open(self, talk_id: str) -> None:
        """Open the dialog for a talk of the open conference."""
        conference = self._conference.conference
        talk = None if conference is None else conference.talk_by_id.get(talk_id)
        files = self._conference.files.get(talk_id)
        if conference is None or talk is None or files is None:
            return
        key = talk_key(conference.id, talk.id)
        kept = kept_alignment_of(files, self._conference.kept_alignments.get(key, {}))
        if kept is None and files.own_video is None:
            return
        dialog = self.dialog = AlignmentDialog(
            talk, alignment_text(talk, files, kept), kept, self._window
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_finished)
        self._kept = kept or _nothing_known(key, files)
        self._own = files.own_video
        dialog.open()

    def _on_talk(self) -> None:
        self.aligner.first = self._watch.watched.key

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_chosen(self, choice: AlignmentChoice) -> None:
        if self._kept is not None:
            self._writer.run(_deciding(self._kept, choice, self._own), self._on_decided)

    def _on_decided(self, _: None) -> None:
        self._conference.look_again()


def _nothing_known(key: str, files: TalkFiles) -> KeptAlignment:
    assert files.own_video is not None
    return KeptAlignment(talk=key, clock=own_clock(files.own_video), origin=AlignmentOrigin.UNSURE)


def _deciding(
    kept: KeptAlignment, choice: AlignmentChoice, own: Path | None
) -> Callable[[Store], None]:
    """Return the work that saves a decision. It may read the own video's length."""

    def decide(store: Store) -> None:
        if choice.is_reset:
            store.alignments.forget(kept.talk, kept.clock)
            return
        if choice.is_refused:
            refused = msgspec.structs.replace(
                kept, origin=AlignmentOrigin.REFUSED, alignment=Alignment()
            )
            store.alignments.save(msgspec.structs.replace(refused, made=0.0))
            return
        assert choice.shift_s is not None
        if kept.alignment:
            # Its cuts stay where they are.
            alignment = kept.alignment.moved(choice.shift_s - kept.alignment.begins_s())
        else:
            alignment = Alignment.shifted(choice.shift_s, _length_s(own))
        store.alignments.save(
            msgspec.structs.replace(
                kept, alignment=alignment, origin=AlignmentOrigin.HAND, confidence=1.0, made=0.0
            )
        )

    return decide


def _length_s(own: Path | None) -> float:
    from duthviewer.playback.probe import probe

    try:
        return (0.0 if own is None else probe(own).duration_s) or _UNKNOWN_LENGTH_S
    except KnownError:
        return _UNKNOWN_LENGTH_S
