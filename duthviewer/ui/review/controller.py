"""The Review tab of the watch page, its window and its commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import REVIEW_MENU, REVIEW_SAVE_MENU, Entry, fill_menu
from duthviewer.ui.commands.table import connect
from duthviewer.ui.review.measurement import MeasureState, TalkMeasurement
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from duthviewer.ui.review.panel import ReviewPanel
    from duthviewer.ui.review.window import ReviewWindow


class ReviewController(QObject):
    """Adds the Review tab to the drawer, and builds it when it is first shown."""

    #: Download what the open talk lacks
    download_requested = Signal()

    def __init__(self, page: WatchPage, settings: Settings, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._tasks = tasks
        self._actions: Mapping[CommandId, QAction] = page.actions_by_id
        self.measurement = TalkMeasurement(page.watched, page.tools.subtitles, settings, self)
        #: The panel in the drawer, and the window; None until they are first shown
        self.panel: ReviewPanel | None = None
        self.window: ReviewWindow | None = None
        page.drawer.add_tab(
            "review", self.tr("Review"), self._make_tab, self._actions["review"], before="about"
        )
        connect(
            self._actions,
            {"review_window": self.show_window, "copy_review": self.copy_table},
        )
        self.measurement.changed.connect(self._enable)
        page.watched.talk_changed.connect(self._enable)
        self._enable()

    def is_settled(self) -> bool:
        """Return whether nothing is being measured."""
        return self.measurement.is_settled()

    def close(self) -> None:
        """End measuring with the window."""
        if self.window is not None:
            self.window.close()
        self.measurement.close()

    def show_window(self) -> None:
        """Show the review in a window of its own."""
        if self._page.watched.talk is None:
            return
        if self.window is None:
            from duthviewer.ui.review.window import ReviewWindow

            self.window = ReviewWindow(
                self._make_panel(), self._make_tools, self._page.watched, self._settings, self._page
            )
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def copy_table(self) -> None:
        """Copy the table of the pages for a spreadsheet."""
        window = self.window
        if window is not None and window.isActiveWindow():
            window.panel.copy_table()
            return
        self._page.drawer.show_tab("review")
        if self.panel is not None:
            self.panel.copy_table()

    def _make_tab(self) -> QWidget:
        self.panel = self._make_panel()
        self._page.drawer.add_tools("review", self._make_tools(self._page.drawer, inside=True))
        return self.panel

    def _make_panel(self) -> ReviewPanel:
        # Imported when the tab is first shown.
        from duthviewer.ui.review.panel import ReviewPanel

        page = self._page
        panel = ReviewPanel(
            self.measurement,
            page.watched,
            page.slides.pages,
            self._actions,
            self._settings,
            self._tasks,
        )
        panel.play_requested.connect(self._play)
        panel.page_requested.connect(page.slides.turn_by_hand)
        panel.download_requested.connect(self.download_requested)
        return panel

    def _make_tools(self, parent: QWidget, *, inside: bool = False) -> QWidget:
        """Make the buttons at the right end of the tabs, or of the window's title."""
        tools = QWidget(parent)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        save = Button(tools)
        save.setObjectName("rowoffer")
        save.setText(self.tr("Save"))
        save.setToolTip(self.tr("Save a report, a handout, a clip or a video of the talk"))
        _open_menu(save, REVIEW_SAVE_MENU, self._actions)
        row.addWidget(save)
        icons: list[tuple[str, CommandId]] = [("copy", "copy_review")]
        if inside:
            icons.append(("window", "review_window"))
        for icon, name in icons:
            action = self._actions[name]
            button = IconButton(icon, action.text(), tools)
            button.describe(action.text(), action)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        more = IconButton("more", self.tr("More for the review"), tools)
        _open_menu(more, REVIEW_MENU, self._actions)
        row.addWidget(more)
        return tools

    def _play(self, position_s: float) -> None:
        """Play from a position, or show its page if nothing can be played."""
        watched = self._page.watched
        if not watched.has_failed():
            watched.play_at(position_s)
        elif watched.talk is not None and (page := watched.talk.page_at(position_s)):
            self._page.slides.turn_by_hand(page)

    def _enable(self) -> None:
        has_talk = self._page.watched.talk is not None
        self._actions["review"].setEnabled(has_talk)
        self._actions["review_window"].setEnabled(has_talk)
        self._actions["copy_review"].setEnabled(
            has_talk and self.measurement.state is not MeasureState.NO_TIMELINE
        )


def _open_menu(
    button: Button, entries: Sequence[Entry], actions: Mapping[CommandId, QAction]
) -> None:
    """Let a button open a menu of commands."""
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    fill_menu(menu, entries, actions)
    button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
