"""The dialog that asks what a talk looks like as one video, and where it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.render.layout import HEIGHTS, RenderLayout, RenderSettings
from duthviewer.review.render.preview import RenderEstimate, render_estimate, render_preview
from duthviewer.review.render.render import FORMATS
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.slides.picture import PagePicture
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.exports.render_choices import RenderChoices
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.plain_text import plain_label
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target
from duthviewer.ui.widgets.units import size_text

_PREVIEW = QSize(480, 270)
_SUFFIX = ".mp4"


class RenderDialog(QDialog):
    """Shows a talk as it will be in the video, how long that takes and how large it becomes."""

    #: The user chose what to save (`RenderChoices`)
    chosen = Signal(object)

    def __init__(
        self,
        talk: ReviewedTalk,
        settings: Mapping[RenderLayout, RenderSettings],
        layout: RenderLayout,
        position_s: float,
        part: tuple[float, float] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        self._settings = settings
        self._position_s = position_s
        self._part = part
        #: A thread of its own, because measuring takes seconds
        self._tasks = Tasks(self, threads=1)
        self._running: list[Task] = []
        self._estimate: RenderEstimate | None = None
        self.setObjectName("render")
        self.setWindowTitle(self.tr("Save as one video"))
        about = plain_label(
            self.tr("The slides beside the speaker, with chapters and subtitles, in one file."),
            self,
        )
        self.picture = QLabel(self)
        self.picture.setFixedSize(_PREVIEW)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("Preview of the video"))
        self.layout_box = ChoiceBox(self)
        for each, name in (
            (RenderLayout.SIDE, self.tr("Video left, slides right")),
            (RenderLayout.SWAPPED, self.tr("Slides left, video right")),
            (RenderLayout.STACKED, self.tr("Video above the slides")),
            (RenderLayout.CORNER, self.tr("Video in a corner")),
        ):
            self.layout_box.addItem(name, each)
        self.layout_box.name(
            self.tr("Layout"), self.tr("The sizes of video and slides are those of the window")
        )
        self.height_box = ChoiceBox(self)
        for height in HEIGHTS:
            self.height_box.addItem(f"{height}p", height)
        self.height_box.name(self.tr("Size"), self.tr("The height of the video in pixels"))
        self.part_box = TickBox("", self)
        if part is not None:
            text = self.tr("Only the loop from {a} to {b}")
            self.part_box.setText(text.format(a=clock(part[0]), b=clock(part[1])))
        self.part_box.setToolTip(self.tr("Save the part between A and B"))
        self.part_box.setVisible(part is not None)
        self.part_box.setMinimumHeight(28)
        self.expected = plain_label("", self)
        self.licence = plain_label(self._licence(), self, "muted")
        buttons = SaveButtons(self)
        self.save_button = buttons.save
        buttons.accepted.connect(self._choose_file)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Layout"), self.layout_box)
        form.addRow(self.tr("Size"), self.height_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.picture)
        column.addSpacing(6)
        column.addLayout(form)
        column.addWidget(self.part_box)
        column.addWidget(self.expected)
        column.addWidget(self.licence)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setFixedWidth(_PREVIEW.width() + 48)
        self.layout_box.setCurrentIndex(self.layout_box.findData(layout))
        self.height_box.setCurrentIndex(self.height_box.findData(settings[layout].height))
        self.layout_box.currentIndexChanged.connect(self._measure)
        self.height_box.currentIndexChanged.connect(self._measure)
        self.part_box.toggled.connect(self._show_estimate)
        self.finished.connect(self._on_finished)
        self._measure()

    def settings(self) -> RenderSettings:
        """Return what the video will look like."""
        chosen = self._settings[RenderLayout(self.layout_box.currentData())]
        return msgspec.structs.replace(chosen, height=int(self.height_box.currentData()))

    def _length_s(self) -> float:
        part = self._part if self.part_box.isChecked() else None
        return self._talk.length_s if part is None else part[1] - part[0]

    def _measure(self, *_: object) -> None:
        """Draw the preview, then measure time and size."""
        self._stop()
        talk, settings, position_s = self._talk, self.settings(), self._position_s

        def draw(task: Task) -> PagePicture:
            return render_preview(talk, settings, position_s, lambda: task.cancelled)

        def measure(task: Task) -> RenderEstimate:
            return render_estimate(talk, settings, cancelled=lambda: task.cancelled)

        self._estimate = None
        self._show_estimate()
        self._running = [
            self._tasks.run(draw, self._on_drawn, self._on_failed),
            self._tasks.run(measure, self._on_measured, self._on_failed),
        ]

    def _stop(self) -> None:
        for task in self._running:
            task.cancel()

    def _on_drawn(self, picture: PagePicture) -> None:
        image = QImage(
            picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        pixmap = QPixmap.fromImage(image.scaled(_PREVIEW * ratio, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)

    def _on_measured(self, estimate: RenderEstimate) -> None:
        self._estimate = estimate
        self._show_estimate()

    def _on_failed(self, error: KnownError) -> None:
        """Show why there can be no video of this talk."""
        self._stop()
        self.expected.setText(error_text(error))
        self.save_button.setEnabled(False)
        for part in (self.layout_box, self.height_box, self.part_box):
            part.setEnabled(False)
        self.picture.hide()
        self.adjustSize()

    def _show_estimate(self, *_: object) -> None:
        length = self.tr("Length: {length}.").format(length=clock(self._length_s()))
        if self._estimate is None:
            more = self.tr("Measuring how long it takes and how large it becomes…")
        else:
            share = self._length_s() / max(self._talk.length_s, 0.001)
            more = self.tr("Making it takes {time}; the file will be {size}.").format(
                time=self._about(self._estimate.seconds * share),
                size=self.tr("about {size}").format(
                    size=size_text(round(self._estimate.bytes * share))
                ),
            )
        self.expected.setText(f"{length} {more}")

    def _about(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("less than a minute")
        return self.tr("about {minutes} min").format(minutes=minutes)

    def _licence(self) -> str:
        licence = licence_of(self._talk)
        if licence is None:
            return self.tr(
                "The catalogue names no licence. Recording and slides belong to their authors:"
                " pass the video on only if they allow it."
            )
        return self.tr("Licence of the talk: {licence}").format(licence=licence)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        path = ask_for_target(
            self,
            self.tr("Save as one video"),
            Path(folder) / f"{self._talk.talk.id}{_SUFFIX}",
            self.tr("Videos (*.mp4 *.mkv *.webm)"),
            tuple(FORMATS),
        )
        if path is None:
            return
        part = self._part if self.part_box.isChecked() else None
        from_s, to_s = (0.0, None) if part is None else part
        self.chosen.emit(RenderChoices(self._talk, self.settings(), path, from_s, to_s))
        self.accept()

    def _on_finished(self) -> None:
        self._stop()
        self._tasks.close(within_s=0.0)
        self.deleteLater()
