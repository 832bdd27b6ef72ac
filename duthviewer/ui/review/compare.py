"""The command *Compare with another talk…*."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from duthviewer.ui.commands.table import connect
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.controller import WatchController

if TYPE_CHECKING:
    from duthviewer.ui.review.compare_window import CompareWindow


class CompareController(QObject):
    """Opens the window that compares the open talk, one at a time."""

    def __init__(
        self, watching: WatchController, conference: OpenConference, settings: Settings
    ) -> None:
        super().__init__(watching.page)
        self._watching = watching
        self._conference = conference
        self._settings = settings
        #: The open window; None without one
        self.window: CompareWindow | None = None
        page = watching.page
        connect(page.actions_by_id, {"compare_talks": self.open})
        page.watched.talk_changed.connect(self._enable)
        page.watched.timeline_changed.connect(self._enable)
        self._enable()

    def open(self) -> None:
        """Compare the open talk. A window about another talk is closed."""
        page, now = self._watching.page, self._conference.now
        talk = reviewed_of(page.watched, page.tools.subtitles, self._settings)
        if talk is None or now is None:
            return
        # Imported here because few people compare talks.
        from duthviewer.ui.review.compare_window import CompareWindow

        self.close()
        self.window = CompareWindow(
            talk, now.path, self._conference.store, self._settings, page.window()
        )
        self.window.moment_requested.connect(self._play)
        self.window.destroyed.connect(self._forget)
        self.window.show()

    def close(self) -> None:
        """Close the window, if it is open."""
        window, self.window = self.window, None
        if window is not None:
            window.destroyed.disconnect(self._forget)
            window.close()

    def is_settled(self) -> bool:
        """Return whether nothing is being compared."""
        return self.window is None or self.window.is_settled()

    def _play(self, catalogue: Path, moment: Moment) -> None:
        self._watching.open_moment_of(catalogue, moment)

    def _forget(self) -> None:
        self.window = None

    def _enable(self) -> None:
        talk = self._watching.page.watched.talk
        action = self._watching.page.actions_by_id["compare_talks"]
        action.setEnabled(talk is not None and bool(talk.timeline.pages))
