"""The commands that go to another position of the watched talk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from duthviewer.ui.commands.groups import connect_group
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import set_skips, text_of, value_of
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.steps import INTO_MOMENT_S
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.watch.controls import Controls
from duthviewer.ui.watch.go_to_dialog import GoToDialog
from duthviewer.ui.watch.time_bar import TimeBar

_SKIPS: Final[tuple[CommandId, ...]] = ("back_5", "on_5", "back_10", "on_10")


class SeekCommands(QObject):
    """Skips, shares of the talk, frames, the start, and the dialog for a time or a page."""

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        actions: Mapping[CommandId, QAction],
        bar: TimeBar,
        controls: Controls,
        slides: TalkSlides,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._watched = watched
        self._settings = settings
        self._actions = actions
        self._controls = controls
        self._slides = slides
        self._page = page
        for prefixes, slot in (
            (("back_5", "back_10", "back_60", "on_"), self._skip),
            (("share_",), self._go_to_share),
            (("frame_",), self._step),
        ):
            connect_group(self, actions, prefixes, slot)
        actions["toggle"].triggered.connect(watched.toggle)
        actions["restart"].triggered.connect(self._restart)
        actions["go_to"].triggered.connect(self._open_dialog)
        bar.wheel_turned.connect(self._turn)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def _on_setting(self, key: str) -> None:
        if key in ("", "skip_short", "skip_long"):
            set_skips(self._settings.get("skip_short"), self._settings.get("skip_long"))
            for name in _SKIPS:
                self._actions[name].setText(text_of(name))
            self._controls.refresh_skips()

    def _skip(self, action: QAction) -> None:
        self._watched.seek(self._watched.position_s() + value_of(action))

    def _go_to_share(self, action: QAction) -> None:
        self._watched.seek(self._watched.length_s * value_of(action) / 10)

    def _turn(self, notches: float) -> None:
        """Skip with the wheel over the time bar, as far as the keys do."""
        self._watched.seek(self._watched.position_s() + notches * value_of(self._actions["on_5"]))

    def _restart(self) -> None:
        self._watched.seek(0.0)
        self._watched.play()

    def _step(self, action: QAction) -> None:
        if self._watched.player is not None and not self._watched.has_failed():
            self._watched.player.step(round(value_of(action)))

    def _open_dialog(self) -> None:
        dialog = GoToDialog(
            self._watched.position_s(),
            self._watched.length_s,
            self._slides.page_count(),
            self._page,
        )
        dialog.time_chosen.connect(self._watched.show_moment)
        dialog.page_chosen.connect(self._go_to_page)
        dialog.open()

    def _go_to_page(self, page: int) -> None:
        """Go to the moment of a page; only turn to the page if its moment is unknown."""
        talk = self._watched.talk
        first_s = None if talk is None else talk.first_s(page)
        if first_s is None or self._watched.has_failed():
            self._slides.turn_by_hand(page)
        else:
            self._watched.show_moment(first_s + INTO_MOMENT_S)
