"""The dialog that asks what goes into a packed conference, and packs it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import PACK_SUFFIX
from duthviewer.library.conferences.talks_with_notes import OpenedConference
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.store import Store
from duthviewer.review.pack import PackContents, PackSizes, WrittenPack, pack_sizes, write_pack
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.widgets.choice_box import TickBox
from duthviewer.ui.widgets.plain_text import plain_label
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target
from duthviewer.ui.widgets.units import size_text


class PackDialog(QDialog):
    """Shows how large each part is, and writes the file."""

    #: The conference was packed (`WrittenPack`)
    packed = Signal(object)

    def __init__(
        self,
        opened: OpenedConference,
        store: Store,
        stills: NotePictures,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._store = store
        self._stills = stills
        self._tasks = tasks
        self._cancelled = threading.Event()
        self.setObjectName("pack")
        self.setWindowTitle(self.tr("Save as one file"))
        self.setMinimumWidth(480)
        about = plain_label(
            self.tr(
                "One small file with this conference, for other people: its talks, and timelines"
                " with which the slides turn by themselves. Recordings are not included, only their"
                " addresses."
            ),
            self,
        )
        self.thumbnails = TickBox(self.tr("Thumbnails"), self)
        self.slides = TickBox(self.tr("Slides"), self)
        self.subtitles = TickBox(self.tr("Subtitles"), self)
        self.notes = TickBox(self.tr("My notes"), self)
        self.thumbnails.setChecked(True)
        licence = opened.conference.licence
        text = self.tr("Licence of the conference: {licence}").format(licence=licence)
        if licence is None:
            text = self.tr(
                "The catalogue names no licence. Slides and subtitles belong to their authors:"
                " pass them on only if they allow it."
            )
        self.licence = plain_label(text, self, "muted")
        self.problem = plain_label("", self, "amber")
        self.problem.hide()
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        buttons = SaveButtons(self)
        self.save_button = buttons.save
        buttons.accepted.connect(self._choose_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addSpacing(6)
        for box in self._boxes():
            box.setMinimumHeight(28)
            column.addWidget(box)
        column.addSpacing(6)
        for part in (self.licence, self.problem, self.bar):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)
        tasks.run(lambda _: pack_sizes(opened, store), self._show_sizes)

    def write(self, path: Path) -> None:
        """Pack the conference into this file."""
        contents = PackContents(
            thumbnails=self.thumbnails.isChecked(),
            slides=self.slides.isChecked(),
            subtitles=self.subtitles.isChecked(),
            notes=self.notes.isChecked(),
        )
        opened, store, stills, cancelled = self._opened, self._store, self._stills, self._cancelled

        def pack(_: Task) -> WrittenPack:
            return write_pack(path, opened, store, stills, contents, cancelled)

        self._show_busy(True)
        self._tasks.run(pack, self._on_packed, self._on_failed)

    def done(self, result: int) -> None:
        self._cancelled.set()
        super().done(result)

    def _boxes(self) -> tuple[TickBox, ...]:
        return self.thumbnails, self.slides, self.subtitles, self.notes

    def _show_sizes(self, sizes: PackSizes) -> None:
        for box, count, size in (
            (self.thumbnails, *sizes.thumbnails),
            (self.slides, *sizes.slides),
            (self.subtitles, *sizes.subtitles),
        ):
            text = self.tr("{what} ({count}, {size})")
            box.setText(text.format(what=box.text(), count=count, size=size_text(size)))
            self._allow(box, count)
        text = self.tr("{what} ({count})")
        self.notes.setText(text.format(what=self.notes.text(), count=sizes.notes))
        self._allow(self.notes, sizes.notes)

    def _allow(self, box: TickBox, count: int) -> None:
        box.setEnabled(count > 0)
        if not count:
            box.setChecked(False)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = ask_for_target(
            self,
            self.tr("Save as one file"),
            Path(folder) / f"{self._opened.conference.id}{PACK_SUFFIX}",
            self.tr("Packed conferences (*{suffix})").format(suffix=PACK_SUFFIX),
            (PACK_SUFFIX,),
        )
        if path is not None:
            self.write(path)

    def _show_busy(self, busy: bool) -> None:
        self.problem.hide()
        self.bar.setVisible(busy)
        self.save_button.setEnabled(not busy)

    def _on_packed(self, written: WrittenPack) -> None:
        self.packed.emit(written)
        self.accept()

    def _on_failed(self, error: KnownError) -> None:
        self._show_busy(False)
        self.problem.setText(error_text(error))
        self.problem.show()
