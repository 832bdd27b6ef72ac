"""The dialog that asks which part of a talk to save, and how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.times import parse_time
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.review.clips.containers import ANIMATIONS
from duthviewer.review.clips.facts import ClipFacts, clip_facts, keyframe_before
from duthviewer.review.clips.moving_picture import LONGEST_S, WIDTHS, expected_bytes
from duthviewer.review.clips.talk_clip import checked_range, clip_name
from duthviewer.review.clips.values import WIDTH_PX, ClipChoices, TalkRange
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.exports.clip_values import ClipOrder, ClipPart, OfferedPart, time_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.plain_text import plain_label
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target
from duthviewer.ui.widgets.units import size_text

#: The keyframe is searched for when the time has not changed for this long
_PAUSE_MS = 250
_FIELD_PX = 36
#: A clip that begins at most this much earlier is said to begin here
_HERE_S = 0.05


class ClipDialog(QDialog):
    """Offers parts of the open talk; the times can be adjusted."""

    #: The user chose what to save, and where (`ClipOrder`)
    chosen = Signal(object)

    def __init__(
        self,
        talk: ReviewedTalk,
        parts: Sequence[OfferedPart],
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        suffix: str = "",
        choices: ClipChoices | None = None,
        sound: int | None = None,
        now_s: float = 0.0,
    ) -> None:
        """``parts`` is what can be chosen, the first is chosen at first.

        ``suffix`` is the kind of file to choose if it fits, ``sound`` the track that is heard.
        """
        super().__init__(parent)
        assert talk.files.recording is not None
        self._talk, self._recording, self._tasks = talk, talk.files.recording, tasks
        self._parts = parts
        self._suffix, self._sound, self._now_s = suffix, sound, now_s
        self._facts: ClipFacts | None = None
        self._search: Task | None = None
        #: The start that is searched for, and where a copied clip begins then
        self._searched_s, self._key_s = -1.0, -1.0
        choices = ClipChoices() if choices is None else choices
        self.setObjectName("clip")
        self.setWindowTitle(self.tr("Save clip"))
        self.setMinimumWidth(theme.text_px(520))
        self._make_times()
        self._make_kinds(choices)
        self._make_texts()
        self._lay_out()
        self.part_box.currentIndexChanged.connect(self._take_part)
        self.kind_box.currentIndexChanged.connect(self._on_kind)
        self.width_box.currentIndexChanged.connect(self._update)
        self.cut_box.currentIndexChanged.connect(self._update)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find_keyframe)
        self.finished.connect(self.deleteLater)
        recording = self._recording
        tasks.run(lambda _: clip_facts(recording), self._on_facts, self._on_failed)
        self._take_part()

    # The widgets.

    def _make_times(self) -> None:
        self.part_box = ChoiceBox(self)
        for offered in self._parts:
            self.part_box.addItem(offered.text, offered.part)
        self.part_box.addItem(self.tr("Other times"), ClipPart.OWN)
        self.part_box.name(self.tr("Part"), self.tr("The part of the talk to save"))
        self.start, self.end = QLineEdit(self), QLineEdit(self)
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("To"))
        for field in (self.start, self.end):
            field.setToolTip(self.tr("A time in the talk, such as 12:30 or 1:02:03.5"))
            field.setMinimumWidth(theme.text_px(96))
            field.setFixedHeight(_FIELD_PX)
            field.textEdited.connect(self._on_typed)
        self.length = QLabel(self)
        self.length.setObjectName("muted")
        self._now_buttons = [QPushButton(self.tr("Now"), self) for _ in range(2)]
        for button, tip in zip(
            self._now_buttons,
            (self.tr("Begin where the talk is now"), self.tr("End where the talk is now")),
            strict=True,
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoDefault(False)
        self._now_buttons[0].clicked.connect(self._start_now)
        self._now_buttons[1].clicked.connect(self._end_now)

    def _make_kinds(self, choices: ClipChoices) -> None:
        self.kind_box = ChoiceBox(self)
        self.kind_box.name(self.tr("Format"), self.tr("The kind of file"))
        self.sound_box = ChoiceBox(self)
        self.sound_box.name(self.tr("Sound"), self.tr("The sound tracks in the clip"))
        self.width_box = ChoiceBox(self)
        for width in WIDTHS:
            self.width_box.addItem(self.tr("{count} pixels").format(count=width), width)
        self.width_box.setCurrentIndex(self.width_box.findData(WIDTH_PX))
        self.width_box.name(self.tr("Width"), self.tr("The largest width of the picture"))
        self.cut_box = ChoiceBox(self)
        self.cut_box.addItem(self.tr("Fast: the video is copied as it is"), False)
        self.cut_box.addItem(self.tr("Exact: begins and ends at these frames"), True)
        self.cut_box.setCurrentIndex(int(choices.exact))
        self.cut_box.name(self.tr("Cut"), self.tr("How the clip is cut out of the recording"))
        self.cut_hint = plain_label("", self, "muted")
        # Two lines high from the start, so that nothing below jumps.
        self.cut_hint.setMinimumHeight(2 * self.cut_hint.fontMetrics().lineSpacing())
        self.cut_hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.subtitles = TickBox(self.tr("Subtitles in the clip"), self)
        self.beside = TickBox(self.tr("Subtitles as a file beside it, too"), self)
        self.chapters = TickBox(self.tr("The pages as chapters"), self)
        self.subtitles.setChecked(choices.subtitles)
        self.beside.setChecked(choices.subtitles_beside)
        self.chapters.setChecked(choices.chapters and bool(self._talk.timeline.pages))
        self.chapters.setEnabled(bool(self._talk.timeline.pages))

    def _make_texts(self) -> None:
        self.size_label = plain_label("", self, "muted")
        self.problem = plain_label("", self, "amber")
        self.problem.hide()
        licence = licence_of(self._talk)
        text = self.tr("Licence of the talk: {licence}").format(licence=licence)
        if licence is None:
            text = self.tr(
                "The catalogue names no licence. The recording belongs to its authors: pass clips"
                " on only if they allow it."
            )
        self.licence = plain_label("", self, "muted")
        self.licence.setText(text)
        self.buttons = SaveButtons(self)
        self.save_button = self.buttons.save
        self.buttons.accepted.connect(self._choose_file)

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(8)
        times.setContentsMargins(0, 0, 0, 0)
        to = QLabel(self.tr("to"), self)
        for widget in (
            self.start, self._now_buttons[0], to, self.end, self._now_buttons[1], self.length
        ):  # fmt: skip
            times.addWidget(widget)
        times.addStretch(1)
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Part"), self.part_box)
        form.addRow(self._row_label(self.tr("From")), times)
        form.addRow(self.tr("Format"), self.kind_box)
        form.addRow(self.tr("Sound"), self.sound_box)
        form.addRow(self.tr("Width"), self.width_box)
        form.addRow(self.tr("Cut"), self.cut_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self.cut_hint)
        column.addSpacing(6)
        for box in (self.subtitles, self.beside, self.chapters):
            box.setMinimumHeight(28)
            column.addWidget(box)
        column.addSpacing(6)
        for label in (self.size_label, self.problem, self.licence):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.buttons)

    # What is chosen.

    def range(self) -> TalkRange:
        """Return the part between the two times. Raises KnownError."""
        return checked_range(self._talk, parse_time(self.start.text()), parse_time(self.end.text()))

    def choices(self) -> ClipChoices:
        """Return what was chosen beside the times."""
        sound = self.sound_box.currentData()
        return ClipChoices(
            exact=self.is_exact,
            audio=sound if isinstance(sound, int) else None,
            # What this talk lacks is no choice for the next one.
            subtitles=self.subtitles.isChecked() or not self.subtitles.isEnabled(),
            subtitles_beside=self.beside.isChecked(),
            chapters=self.chapters.isChecked() or not self.chapters.isEnabled(),
            width_px=int(self.width_box.currentData()),
        )

    @property
    def is_exact(self) -> bool:
        """Whether the clip is to begin and end at the frames of its times."""
        return bool(self.cut_box.currentData())

    @property
    def suffix(self) -> str:
        return str(self.kind_box.currentData() or "")

    def _take_part(self, *_: object) -> None:
        number = self.part_box.currentIndex()
        if number < len(self._parts):
            part = self._parts[number].range
            self.start.setText(time_text(part.start_s))
            self.end.setText(time_text(part.end_s))
        else:
            self.start.setFocus()
            self.start.selectAll()
        self._update()

    def _on_typed(self, *_: object) -> None:
        self._be_own()
        self._update()

    def _start_now(self) -> None:
        self.start.setText(time_text(self._now_s))
        self._on_typed()

    def _end_now(self) -> None:
        self.end.setText(time_text(self._now_s))
        self._on_typed()

    def _be_own(self) -> None:
        """The times are no longer those of an offered part."""
        self.part_box.blockSignals(True)
        self.part_box.setCurrentIndex(self.part_box.count() - 1)
        self.part_box.blockSignals(False)

    def _on_facts(self, facts: ClipFacts) -> None:
        self._facts = facts
        names = {".mp4": self.tr("Video (.mp4)"), ".mkv": self.tr("Video (.mkv)"),
                 ".webm": self.tr("Video (.webm)")}  # fmt: skip
        self.kind_box.blockSignals(True)
        for suffix in facts.suffixes:
            self.kind_box.addItem(names[suffix], suffix)
        if facts.has_video:
            self.kind_box.addItem(self.tr("Moving picture (.gif)"), ".gif")
            self.kind_box.addItem(self.tr("Moving picture (.webp)"), ".webp")
        wanted = self.kind_box.findData(self._suffix)
        self.kind_box.setCurrentIndex(max(wanted, 0))
        self.kind_box.blockSignals(False)
        self._on_kind()
        if not facts.has_texts and not self._talk.subtitles:
            for box in (self.subtitles, self.beside):
                box.setChecked(False)
                box.setEnabled(False)
                box.setToolTip(self.tr("This talk has no subtitles on this computer."))
        self.sound_box.addItem(self.tr("All tracks"), "all")
        for number, name in enumerate(facts.sounds):
            text = self.tr("Track {number}").format(number=number + 1)
            self.sound_box.addItem(f"{text}: {name}" if name else text, number)
        if self._sound is not None and len(facts.sounds) > 1:
            self.sound_box.setCurrentIndex(self.sound_box.findData(self._sound))
        self._update()

    def _on_failed(self, error: KnownError) -> None:
        self.save_button.setEnabled(False)
        self._show_problem(error_text(error))

    # What is shown.

    def _update(self, *_: object) -> None:
        facts, suffix = self._facts, self.suffix
        moves = suffix in ANIMATIONS
        try:
            part: TalkRange | None = self.range()
            problem = ""
        except KnownError as error:
            part, problem = None, error_text(error)
        if part is not None:
            self.length.setText(
                self.tr("{time} long").format(time=time_text(part.end_s - part.start_s))
            )
        else:
            self.length.clear()
        if not problem and part is not None and moves and part.end_s - part.start_s > LONGEST_S:
            problem = self.tr("A moving picture can be {longest} s long.").format(
                longest=round(LONGEST_S)
            )
        self._show_problem(problem)
        self.save_button.setEnabled(facts is not None and not problem and bool(suffix))
        self._form.setRowVisible(
            self.sound_box, bool(facts and len(facts.sounds) > 1) and not moves
        )
        self._form.setRowVisible(self.width_box, moves)
        for box in (self.subtitles, self.beside, self.chapters):
            box.setVisible(not moves)
        has_cut = not moves and (facts is None or facts.has_video)
        self._form.setRowVisible(self.cut_box, has_cut)
        self.cut_hint.setVisible(has_cut)
        self._show_size(part)
        self._show_cut(part)

    def _on_kind(self, *_: object) -> None:
        self._update()
        # Else the room of the hidden rows would stay.
        QTimer.singleShot(0, self.adjustSize)

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _show_size(self, part: TalkRange | None) -> None:
        facts = self._facts
        if part is None or facts is None:
            self.size_label.clear()
            return
        length_s = part.end_s - part.start_s
        if self.suffix in ANIMATIONS:
            count = expected_bytes(length_s, int(self.width_box.currentData()), self.suffix)
            text = self.tr("About {size}; less where little moves")
        else:
            count = round(facts.bytes_per_s * length_s)
            text = self.tr("About {size}")
        self.size_label.setText(text.format(size=size_text(count)))

    def _show_cut(self, part: TalkRange | None) -> None:
        """Explain what the chosen way means for this part."""
        if part is None or self._facts is None:
            self.cut_hint.clear()
        elif self.is_exact:
            self.cut_hint.setText(
                self.tr(
                    "Only the first and the last moments are encoded again; this takes some"
                    " seconds. If they cannot be joined to the rest, the whole clip is encoded"
                    " again, which takes longer."
                )
                if self._facts.joins
                else self.tr(
                    "The whole clip has to be encoded again, because edges cannot be joined to"
                    " video in this coding. This takes longer and loses a little quality."
                )
            )
        elif self._searched_s != part.start_s:
            self.cut_hint.setText(self.tr("Begins at the keyframe before this time."))
            self._pause.start()
        elif part.start_s - self._key_s <= _HERE_S:
            self.cut_hint.setText(
                self.tr("Begins here: there is a keyframe. May end some frames later.")
            )
        else:
            text = self.tr(
                "Begins at {time}, {seconds} s earlier: a copy can begin only at a keyframe. May"
                " end some frames later."
            )
            early_s = part.start_s - self._key_s
            shown = f"-{clock(-self._key_s)}" if self._key_s < 0 else time_text(self._key_s)
            self.cut_hint.setText(text.format(time=shown, seconds=f"{early_s:.1f}"))

    def _find_keyframe(self) -> None:
        try:
            start_s = self.range().start_s
        except KnownError:
            return
        recording, talk = self._recording, self._talk

        def find(_: Task) -> tuple[float, float]:
            return start_s, keyframe_before(recording, talk.file_s(start_s)) - talk.file_s(0.0)

        if self._search is not None:
            self._search.cancel()
        self._search = self._tasks.run(find, self._on_keyframe, self._on_failed)

    def _on_keyframe(self, found: tuple[float, float]) -> None:
        self._searched_s, self._key_s = found
        self._update()

    # Saving.

    def _choose_file(self) -> None:
        suffix = self.suffix
        part = self.range()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        path = ask_for_target(
            self,
            self.tr("Save clip"),
            Path(folder) / clip_name(self._talk, part, suffix),
            f"{suffix[1:].upper()} (*{suffix})",
            (suffix,),
        )
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the chosen part to a file, whose name ends in the chosen suffix."""
        self.chosen.emit(ClipOrder(self.range(), self.choices(), path))
        self.accept()

    def _row_label(self, text: str) -> QLabel:
        """Return the label of a row that is higher than its text."""
        label = QLabel(text, self)
        label.setFixedHeight(_FIELD_PX)
        return label
