"""The day's bar with its tools: what is odd in the day, zoom, and a scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollBar, QVBoxLayout, QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.recording_day import DayFault, FaultKind
from duthviewer.ui.day.bar import DayBar
from duthviewer.ui.day.paint import DayPart
from duthviewer.ui.day.words import fault_text, summary_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import menu_action

#: How many faults the menu lists
_MOST_FAULTS = 30


class DayPanel(QFrame):
    """Shows a recording with its talks, and lists conflicts and gaps in words."""

    #: The panel is to be closed; only with ``can_close``
    close_requested = Signal()
    #: A conflict or a gap was chosen (DayFault)
    fault_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, can_close: bool = False) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Talks of the recording"))
        self.bar = DayBar(self)
        self.bar.view_changed.connect(self._on_view)
        self.title = ElidedLabel(self)
        self.title.setFont(theme.font(13, semibold=True))
        # A long title would squeeze the buttons.
        self.title.setMaximumWidth(theme.text_px(360))
        #: What was done or is selected
        self.message = ElidedLabel(self)
        self.message.setObjectName("muted")
        self.faults_button = Button(self)
        self.faults_button.setObjectName("offer")
        self.faults_button.setPopupMode(Button.ToolButtonPopupMode.InstantPopup)
        self.faults_button.setToolTip(self.tr("Conflicts and gaps of the recording"))
        self.faults_menu = QMenu(self.faults_button)
        self.faults_menu.aboutToShow.connect(self._fill_menu)
        self.faults_button.setMenu(self.faults_menu)
        self._group: QActionGroup | None = None
        zoom_in = self._text_button("+", self.tr("Zoom in"), "+")
        zoom_in.clicked.connect(self.bar.zoom_in)
        zoom_out = self._text_button("−", self.tr("Zoom out"), "-")
        zoom_out.clicked.connect(self.bar.zoom_out)
        self._whole = self._text_button(self.tr("Whole day"), self.tr("Show the whole day"), "0")
        self._whole.clicked.connect(self.bar.show_all)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.message, 1)
        for button in (self.faults_button, zoom_out, zoom_in, self._whole):
            row.addWidget(button)
        #: Closes the panel
        self.close_button = IconButton("close", self.tr("Close the panel"), self)
        self.close_button.setVisible(can_close)
        self.close_button.clicked.connect(self.close_requested)
        row.addWidget(self.close_button)
        self._scroll = QScrollBar(Qt.Orientation.Horizontal, self)
        self._scroll.setAccessibleName(self.tr("Visible part of the recording"))
        self._scroll.valueChanged.connect(self._on_scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self._scroll)
        self.bar.talk_selected.connect(self._on_selected)
        self.bar.times_tried.connect(self._on_tried)
        self.bar.given_up.connect(self._describe)
        self._on_view()

    def set_flat(self, flat: bool) -> None:
        """Use less height, or the usual one."""
        self.bar.set_flat(flat)

    def show_recording(
        self, conference: Conference, recording: str, name: str, duration_s: float | None
    ) -> None:
        """Show a recording; ``name`` is what it is called."""
        self.bar.show_recording(conference, recording, duration_s)
        self.title.setText(name)
        self._describe()

    def show_message(self, text: str) -> None:
        """Show what was done, until something else is selected."""
        self.message.setText(text)

    def step_fault(self, step: int) -> None:
        """Go to the next conflict or gap after the selected talk, or to the previous one."""
        faults = self.bar.day.faults
        if not faults:
            self.show_message(summary_text(self.bar.day))
            return
        block = self.bar.day.block_of(self.bar.selected)
        at_s = -1.0 if block is None else block.start_s
        shown = [fault for fault in faults if self._is_shown(fault)]
        if shown:
            place = faults.index(shown[0]) + step
        else:
            place = sum(1 for fault in faults if fault.start_s <= at_s) - (step < 0)
        self.show_fault(faults[place % len(faults)])

    def show_fault(self, fault: DayFault) -> None:
        """Select the talk of a fault, and say what is odd."""
        talk = fault.after or fault.before
        if talk is not None:
            part = DayPart.START if fault.after is not None else DayPart.END
            self.bar.select(talk.id, part)
            self.bar.talk_selected.emit(talk.id)
        self.bar.ensure_visible(fault.start_s)
        self.show_message(fault_text(fault))
        self.fault_chosen.emit(fault)

    def _is_shown(self, fault: DayFault) -> bool:
        return bool(self.message.text()) and fault_text(fault) == self.message.text()

    def _text_button(self, text: str, name: str, key: str) -> Button:
        button = Button(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({key})")
        return button

    def _on_selected(self, _: str) -> None:
        self._describe()

    def _on_tried(self, _talk: str, _at_s: float) -> None:
        self._describe()

    def _describe(self) -> None:
        self.message.setText(self.bar.accessibleDescription() if self.bar.selected else "")
        summary = summary_text(self.bar.day)
        has_faults = bool(self.bar.day.faults)
        self.faults_button.setText(f"{summary}  ▾" if has_faults else summary)
        self.faults_button.setEnabled(has_faults)
        self.faults_button.setAccessibleName(summary)

    def _fill_menu(self) -> None:
        self.faults_menu.clear()
        before, self._group = self._group, QActionGroup(self)
        if before is not None:
            before.deleteLater()
        self._group.triggered.connect(self._on_fault)
        # Conflicts first: a gap may be a break.
        faults = sorted(self.bar.day.faults, key=lambda fault: fault.kind is FaultKind.GAP)
        for fault in faults[:_MOST_FAULTS]:
            action = menu_action(fault_text(fault), self._group)
            action.setData(fault)
            self.faults_menu.addAction(action)
        if len(faults) > _MOST_FAULTS:
            more = self.tr("… and {count} more").format(count=len(faults) - _MOST_FAULTS)
            self.faults_menu.addAction(more).setEnabled(False)

    def _on_fault(self, action: QAction) -> None:
        self.show_fault(action.data())

    # Scrolling

    def _on_view(self) -> None:
        bar = self.bar
        left_s, right_s = bar.range_s()
        rest = max(bar.day.length_s - (right_s - left_s), 0.0)
        is_zoomed = rest > 1.0
        with QSignalBlocker(self._scroll):
            self._scroll.setRange(0, round(rest))
            self._scroll.setPageStep(max(round(right_s - left_s), 1))
            self._scroll.setSingleStep(max(round((right_s - left_s) / 20), 1))
            self._scroll.setValue(round(left_s))
        self._scroll.setVisible(is_zoomed)
        self._whole.setEnabled(is_zoomed)

    def _on_scroll(self, left_s: int) -> None:
        self.bar.scroll_to(float(left_s))
