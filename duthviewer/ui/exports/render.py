"""The command that saves the open talk as one video."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from duthviewer.review.chapter_formats import ChapterLabels
from duthviewer.review.render.layout import CORNERS, RenderLayout, RenderSettings
from duthviewer.ui.commands.table import connect
from duthviewer.ui.exports.jobs import ExportJobs, SavedFile
from duthviewer.ui.exports.render_choices import RenderChoices
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow


class RenderController(QObject):
    """Asks what the video should look like, and makes it in the background."""

    def __init__(
        self, window: MainWindow, page: WatchPage, settings: Settings, jobs: ExportJobs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._settings = settings
        self._jobs = jobs
        #: The height that was chosen last
        self._height = RenderSettings().height
        connect(page.actions_by_id, {"save_video": self._ask})
        page.watched.talk_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self._page.actions_by_id["save_video"].setEnabled(self._page.watched.talk is not None)

    def _ask(self) -> None:
        talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if talk is None:
            return
        # Imported here because few people open this dialog.
        from duthviewer.ui.exports.render_dialog import RenderDialog

        loop = self._page.tools.loop
        part = None if loop.a_s is None or loop.b_s is None else (loop.a_s, loop.b_s)
        dialog = RenderDialog(
            talk,
            {layout: self._settings_for(layout) for layout in RenderLayout},
            self._shown_layout(),
            max(0.0, self._page.watched.position_s()),
            part,
            self._window,
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _shown_layout(self) -> RenderLayout:
        """Return the layout of the watch page, if a video can have it."""
        name = self._settings.get("watch_layout")
        return RenderLayout(name) if name in set(RenderLayout) else RenderLayout.SIDE

    def _settings_for(self, layout: RenderLayout) -> RenderSettings:
        """Return a layout with the shares that the panes have in the window."""
        shares = self._settings.get("layout_shares", {})
        share = shares.get(layout.value) if isinstance(shares, dict) else None
        corner = CORNERS[0]
        if layout is RenderLayout.CORNER:
            match self._settings.get("corner_video"):
                case [str(name), int() | float() as share] if name in CORNERS:
                    corner = name
        share = float(share) if isinstance(share, int | float) else None
        return RenderSettings(layout, self._height, share, corner)

    def _on_chosen(self, choices: RenderChoices) -> None:
        self._height = choices.settings.height
        words = ChapterLabels(page=self.tr("Page {page}"), no_page=self.tr("No page"))

        lacking = self.tr("Pages that cannot be shown: {pages}")

        def make(report: Callable[[float], None], cancelled: Callable[[], bool]) -> SavedFile:
            # Imported here because few people save a video.
            from duthviewer.review.pace.values import page_ranges
            from duthviewer.review.render.render import render

            made = render(
                choices.talk,
                choices.path,
                choices.settings,
                from_s=choices.from_s,
                to_s=choices.to_s,
                words=words,
                report=report,
                cancelled=cancelled,
            )
            bad = page_ranges(made.bad_pages)
            return SavedFile(made.path, lacking.format(pages=bad) if bad else "")

        self._jobs.start(choices.path.name, make)
