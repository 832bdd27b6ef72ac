"""The controls below the picture: talks, skipping, play, time, speed, loop and volume."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import pick
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton, show_keys

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0)


#: Minimum width of the slides' bar in full screen
_LEAST_FOR_PAGES_PX = 220
#: Longest duration of a frame in usual recordings
_FRAME_S = 0.1


class _VolumeSlider(QSlider):
    """A volume slider whose wheel changes 5 % a notch, whatever the system's setting is."""

    #: The wheel was turned (notches, up is positive)
    turned = Signal(float)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(event.angleDelta().y() / 120)
        event.accept()


class Controls(QWidget):
    """A row of buttons for the actions of the watch page."""

    #: A speed was chosen from the menu (rate)
    rate_requested = Signal(float)
    #: The volume slider was moved (0–1)
    volume_requested = Signal(float)
    #: The wheel was turned over the volume (notches, up is positive)
    volume_turned = Signal(float)

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._actions = actions
        self._skips: list[tuple[IconButton, QAction]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(6)
        buttons: dict[CommandId, str] = {
            "previous_talk": "previous",
            "back_10": "rewind",
            "toggle": "play",
            "on_10": "forward",
            "next_talk": "next",
        }
        for name, icon in buttons.items():
            action = actions[name]
            primary = name == "toggle"
            role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.Text
            button = IconButton(icon, action.text(), self, role=role)
            button.describe(action.text(), action)
            button.clicked.connect(action.trigger)
            if primary:
                button.setObjectName("play")
                self.play_button = button
            if name in ("back_10", "on_10"):
                self._skips.append((button, action))
            action.enabledChanged.connect(button.setEnabled)
            button.setEnabled(action.isEnabled())
            row.addWidget(button)
        self.time_label = QLabel(self)
        self.time_label.setFont(theme.font(14, tabular=True))
        self.time_label.setTextFormat(Qt.TextFormat.PlainText)
        remaining = actions["remaining_time"]
        remaining.setCheckable(True)
        remaining.toggled.connect(self._name_length)
        remaining.triggered.connect(self._save_remaining)
        # A button, so that the keyboard and screen readers reach it.
        self.length_button = Button(self)
        self.length_button.setFont(theme.font(14, tabular=True))
        self.length_button.setObjectName("length")
        self.length_button.clicked.connect(remaining.trigger)
        row.addSpacing(8)
        row.addWidget(self.time_label)
        row.addWidget(self.length_button)
        self._name_length()
        row.addStretch()
        self._row, self._place_for_pages = row, row.count()
        #: The slides' bar, once it has been here
        self._pages: QWidget | None = None

        self.speed_button = Button(self)
        self.speed_button.setFont(theme.font(13, semibold=True, tabular=True))
        self.speed_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed_button.setAccessibleName(self.tr("Speed"))
        speeds = pick(actions, "slower", "faster", "normal_speed")
        show_keys(self.speed_button, self.tr("Speed"), *speeds)
        menu = self.speed_menu = QMenu(self.tr("Speed"), self.speed_button)
        self._speeds = QActionGroup(self)
        for rate in SPEEDS:
            action = menu.addAction(rate_text(rate))
            action.setCheckable(True)
            action.setData(rate)
            self._speeds.addAction(action)
        self._speeds.triggered.connect(self._choose_rate)
        menu.addSeparator()
        menu.addActions(pick(actions, "bit_slower", "bit_faster"))
        menu.addActions(speeds)
        self.speed_button.setMenu(menu)
        row.addWidget(self.speed_button)
        self.loop_button = Button(self)
        self.loop_button.setObjectName("loop")
        self.loop_button.setFont(theme.font(13, semibold=True))
        self.loop_button.setCheckable(True)
        self.loop_button.clicked.connect(self._step_loop)
        actions["loop_step"].enabledChanged.connect(self.loop_button.setEnabled)
        row.addWidget(self.loop_button)
        self._tracks = IconButton("subtitles", self.tr("Subtitles and sound"), self)
        self._tracks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tracks.describe(self.tr("Subtitles and sound"), actions["subtitles"])
        row.addWidget(self._tracks)
        self.mute_button = IconButton("volume", actions["mute"].text(), self)
        self.mute_button.describe(actions["mute"].text(), actions["mute"])
        self.mute_button.clicked.connect(actions["mute"].trigger)
        row.addWidget(self.mute_button)
        self.volume_slider = _VolumeSlider(Qt.Orientation.Horizontal, self)
        self.volume_slider.turned.connect(self.volume_turned)
        self.volume_slider.setRange(0, 100)
        self.volume_slider.setFixedWidth(96)
        self.volume_slider.setFixedHeight(24)
        self.volume_slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.volume_slider.setAccessibleName(self.tr("Volume"))
        show_keys(self.volume_slider, self.tr("Volume"), actions["louder"], actions["quieter"])
        self.volume_slider.valueChanged.connect(self._change_volume)
        row.addWidget(self.volume_slider)
        drawer = IconButton("drawer", actions["drawer"].text(), self)
        drawer.describe(actions["drawer"].text(), actions["drawer"])
        drawer.setCheckable(True)
        drawer.clicked.connect(actions["drawer"].trigger)
        actions["drawer"].toggled.connect(drawer.setChecked)
        row.addWidget(drawer)
        self.show_rate(1.0)
        self.show_loop(None, None)
        watched.position_changed.connect(self._show_time)
        watched.length_changed.connect(self._show_time)
        watched.playing_changed.connect(self._show_playing)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def _on_setting(self, key: str) -> None:
        if key in ("", "remaining_time"):
            remaining = self._settings.get("remaining_time") is True
            self._actions["remaining_time"].setChecked(remaining)

    def _save_remaining(self, checked: bool) -> None:
        self._settings.change("remaining_time", checked)

    def refresh_skips(self) -> None:
        """Update the names of the skip buttons after a change of the skip lengths."""
        for button, action in self._skips:
            button.describe(action.text(), action)

    def room_for_pages(self) -> int:
        """Return the width that is available for the slides' bar."""
        others = self.sizeHint().width()
        if self._pages is not None and self._pages.parent() is self:
            others -= self._pages.sizeHint().width()
        return max(self.width() - others - 24, _LEAST_FOR_PAGES_PX)

    def take_pages(self, bar: QWidget) -> None:
        """Take the slides' bar in full screen, until it gets another parent."""
        self._pages = bar
        self._row.insertWidget(self._place_for_pages, bar)

    def set_track_menu(self, menu: QMenu) -> None:
        """Set the menu of subtitles, sound and video tracks."""
        self._tracks.setMenu(menu)

    def _show_playing(self, playing: bool) -> None:
        self.play_button.set_icon("pause" if playing else "play")
        name = self.tr("Pause") if playing else self.tr("Play")
        self.play_button.describe(name, self._actions["toggle"])

    def _show_time(self, *_: object) -> None:
        position_s, length_s = self._watched.shown_s, self._watched.shown_length_s
        # The frame shown for 0:41 may begin slightly earlier, and should not read 0:40.
        shown_s = position_s + _FRAME_S
        if length_s and position_s <= length_s + _FRAME_S:
            shown_s = min(shown_s, length_s)  # at the end, not 1:26 of 1:25
        text = clock(max(shown_s, 0.0))
        if text != self.time_label.text():
            self.time_label.setText(text)
        length = f"/ {clock(length_s)}" if length_s else ""
        if length and self._actions["remaining_time"].isChecked():
            # The remainder of the displayed whole seconds, so that both add up to the length.
            length = f"/ −{clock(max(int(length_s) - int(max(shown_s, 0.0)), 0))}"
        if length != self.length_button.text():
            self.length_button.setText(length)
            self.length_button.setVisible(bool(length))

    def _name_length(self) -> None:
        remaining = self._actions["remaining_time"]
        name = self.tr("Show the length") if remaining.isChecked() else remaining.text()
        show_keys(self.length_button, name, remaining)
        self._show_time()

    def show_loop(self, a_s: float | None, b_s: float | None) -> None:
        """Show which part of the A–B loop the button sets next."""
        action = self._actions["loop_step"]
        if a_s is None and b_s is None:
            name, text = self.tr("Loop: begin here (A)"), self.tr("A–B")
        elif b_s is None:
            name, text = self.tr("Loop: end here (B)"), self.tr("A–…")
        else:
            name, text = self.tr("Clear the loop"), self.tr("A–B")
        self.loop_button.setText(text)
        self.loop_button.setChecked(a_s is not None and b_s is not None)
        self.loop_button.setProperty("state", "begun" if a_s is not None and b_s is None else "")
        self.loop_button.style().polish(self.loop_button)
        self.loop_button.setAccessibleName(name)
        show_keys(self.loop_button, name, action)

    def show_rate(self, rate: float) -> None:
        self.speed_button.setText(rate_text(rate))
        for action in self._speeds.actions():
            action.setChecked(abs(action.data() - rate) < 0.001)

    def show_volume(self, volume: float, muted: bool, *, is_heard: bool = True) -> None:
        """Show volume and mute. ``is_heard`` is whether this computer has a sound output."""
        self.mute_button.set_icon("muted" if muted or volume == 0 or not is_heard else "volume")
        name = self._actions["mute"].text() if is_heard else self.tr("No sound output was found")
        self.mute_button.describe(name, self._actions["mute"])
        with QSignalBlocker(self.volume_slider):
            self.volume_slider.setValue(round(volume * 100))

    def _step_loop(self) -> None:
        # The check mark follows the loop, not the click.
        self.loop_button.setChecked(not self.loop_button.isChecked())
        self._actions["loop_step"].trigger()

    def _choose_rate(self, action: QAction) -> None:
        self.rate_requested.emit(action.data())

    def _change_volume(self, percent: int) -> None:
        self.volume_requested.emit(percent / 100)


def rate_text(rate: float) -> str:
    """Format a speed: ``1.25×``."""
    return f"{rate:g}×"
