"""Downloads in the window: the queue, its panel, and what cards and the desktop show of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import Download, DownloadKind, Job, JobState
from duthviewer.ui.commands.table import connect, text_of
from duthviewer.ui.downloads.card_marks import changed_fields
from duthviewer.ui.downloads.header_button import DownloadsButton
from duthviewer.ui.downloads.monitor import DownloadMonitor, QueueReport
from duthviewer.ui.downloads.row_commands import RowCommands, talks_of_day
from duthviewer.ui.downloads.rows import DownloadRow, RowGroup
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.system.desktop_news import DesktopNews
from duthviewer.ui.talks.grid import TWO_COLUMNS_PX
from duthviewer.ui.talks.info_pane import WIDTH_PX as INFO_WIDTH_PX
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import notification_text, one_line
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.library.store.store import Store
    from duthviewer.ui.downloads.panel import DownloadsPanel

_NO_REPORT = QueueReport()
#: How long closing waits for the threads of the queue
_CLOSING_S = 0.5
#: Shortest time between two searches for finished files, of which many may come in a second
_LOOK_MS = 1000


class DownloadsController(QObject):
    """Connects the download queue with the panel, the library page and the desktop.

    Finished files are searched for at once. Unfinished downloads continue at the next start.
    """

    #: The jobs or their progress have changed, at most five times a second
    changed = Signal()
    #: A file was downloaded (Job)
    downloaded = Signal(object)
    #: Something worth telling once has happened (its text)
    told = Signal(str)
    #: An error to show (its text)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        news: DesktopNews | None = None,
    ) -> None:
        """``news`` are notifications and the task bar; None for a window without a desktop."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._conference = conference
        self._news = news
        if news is not None:
            news.setParent(self)
        #: None until the library's store is open
        self.monitor: DownloadMonitor | None = None
        #: Made when it is first shown
        self.panel: DownloadsPanel | None = None
        self._marked: Mapping[str, Mapping[str, Any]] = {}
        #: Whether downloads were added in this run, or those of the last run were reported
        self._has_begun = False
        #: Runs for a while after each search for files; then whether there are more
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(_LOOK_MS)
        self._look_timer.timeout.connect(self._look_later)
        self._has_more = False
        #: Recordings downloaded since the queue was empty
        self._count_done = 0
        actions = window.actions_by_id
        self._action = actions["downloads"]
        self._action.setCheckable(True)
        self._pause = actions["pause_downloads"]
        connect(actions, {"downloads": self._toggle_panel, "pause_downloads": self.toggle_all})
        self._info = library.actions_by_id["info"]
        self._info.toggled.connect(self._on_info)
        window.page_shown.connect(self._on_page)
        #: Opens and closes the panel
        self.button = DownloadsButton(self._action, library)
        library.add_to_header(self.button)
        #: What can be done with a row of the panel
        self.commands = RowCommands(self, window, conference)
        conference.found.connect(self._on_found)
        conference.opened.connect(self._on_conference)
        conference.reloaded.connect(self._on_conference)
        self._show()

    def use(self, store: Store, yt_dlp: YtDlp) -> None:
        """Start the queue, now that the library's store is open; its stored jobs continue."""
        if self.monitor is not None:
            return
        from duthviewer.library.downloads.fetchers import Fetchers

        fetchers = Fetchers(yt_dlp, store)

        def make(on_change: Callable[[Job], None]) -> DownloadQueue:
            return DownloadQueue(
                store.downloads,
                on_change,
                fetch=fetchers.fetch,
                discard=fetchers.discard,
                fetched_files=store.fetched_files,
            )

        self.monitor = DownloadMonitor(make, self)
        self.monitor.conference = self._open_conference()
        self.monitor.changed.connect(self._on_changed)
        self.monitor.ended.connect(self._on_ended)

    def close(self) -> None:
        """Stop all downloads, which continue at the next start."""
        self._look_timer.stop()
        if self.monitor is not None:
            self.monitor.close(_CLOSING_S)
        if self._news is not None:
            self._news.close()

    # Requests of other parts

    def add(self, downloads: Iterable[Download]) -> None:
        """Add downloads at the end of the queue."""
        self._add(downloads, first=False)

    def fetch_now(self, downloads: Iterable[Download]) -> None:
        """Download these before all others, because they are needed now."""
        self._add(downloads, first=True)

    def keep(self, download: Download) -> None:
        """Complete a recording that is being streamed, so that it stays on this computer."""
        self._add([download], first=True)

    def forget_files(self, paths: Iterable[Path]) -> None:
        """Take finished downloads out of the list, because their files were removed."""
        removed = set(paths)
        if self.monitor is not None:
            gone = [job.download.id for job in self.jobs() if job.path in removed]
            self.monitor.queue.forget(*gone)
            self.monitor.refresh()

    def job_of(self, download_id: str) -> Job | None:
        """Return the job of a download as of the last report; None if it is not in the queue."""
        return self._report.jobs.get(download_id)

    def jobs(self) -> Sequence[Job]:
        """Return all jobs as of the last report, in their order."""
        return tuple(self._report.jobs.values())

    @property
    def _report(self) -> QueueReport:
        return _NO_REPORT if self.monitor is None else self.monitor.report

    def _add(self, downloads: Iterable[Download], *, first: bool) -> None:
        if self.monitor is None:
            self.trouble.emit(self.tr("Downloads are possible once the library is open."))
            return
        self._has_begun = True
        self.monitor.queue.add(downloads, first=first)
        self.monitor.refresh()

    # The queue

    def _on_changed(self) -> None:
        if self._report.jobs and not self._has_begun:
            self._has_begun = True
            self._tell_resumed()
        self._show()
        self._mark_cards()
        self.changed.emit()

    def _tell_resumed(self) -> None:
        """Tell quietly that downloads of the last run continue."""
        count = self._report.tally.count - self._report.tally.paused
        if count:
            one, many = self.tr("1 download continues"), self.tr("{count} downloads continue")
            self.told.emit(one if count == 1 else many.format(count=count))

    def _on_ended(self, jobs: tuple[Job, ...]) -> None:
        landed = [job for job in jobs if job.state is JobState.DONE]
        if any(job.download.conference == self._conference.id for job in landed):
            self._look()
        for job in landed:
            self.downloaded.emit(job)
            if job.download.kind is DownloadKind.RECORDING:
                self._count_done += 1
                if job.download.talk is None:
                    self._notify(job)
        if not self._report.tally.count:
            self._notify_end()

    def _look(self) -> None:
        """Search for the finished files, unless that was done a moment ago; then a little later."""
        self._has_more = self._look_timer.isActive()
        if not self._has_more:
            self._look_timer.start()
            self._conference.look_again()

    def _look_later(self) -> None:
        if self._has_more:
            self._look()

    def _notify(self, job: Job) -> None:
        """Notify the user that a day is here, unless the window is in front."""
        if self._news is not None and not self._window.isActiveWindow():
            text = self.tr("You can watch it offline now.")
            title = self.tr("Downloaded: {title}").format(title=job.download.title)
            self._news.notify(one_line(title), notification_text(text))

    def _notify_end(self) -> None:
        """Notify the user that everything is done, unless that was one day."""
        count, self._count_done = self._count_done, 0
        if count < 2 or self._news is None or self._window.isActiveWindow():
            return
        text = self.tr("You can watch {count} recordings offline now.")
        failed = self._report.tally.failed
        if failed:
            more = self.tr("1 failed.") if failed == 1 else self.tr("{count} failed.")
            text = f"{text} {more.format(count=failed)}"
        text = notification_text(text.format(count=count))
        self._news.notify(self.tr("Downloads finished"), text)

    # The panel, the button, the task bar

    def show_panel(self) -> None:
        """Open the panel."""
        if not self._action.isChecked():
            self._action.trigger()

    def _toggle_panel(self, wanted: bool) -> None:
        self.button.setChecked(wanted)
        if wanted:
            self._close_info_if_crowded()
        if wanted and self.panel is None:
            from duthviewer.ui.downloads.panel import DownloadsPanel

            self.panel = panel = DownloadsPanel(
                self._library.actions_by_id["download_all"], self._pause, self._window
            )
            panel.requested.connect(self.commands.perform)
            panel.retry_all_requested.connect(self._retry_all)
            panel.clear_requested.connect(self._clear)
            panel.close_requested.connect(self._action.trigger)
            self._window.add_pane(panel)
        if self.panel is not None:
            self._show()
            self._window.show_pane(wanted)
            if wanted:
                self.panel.focus_first()
            elif (page := self._window.page()) is not None:
                page.setFocus()

    def _on_info(self, wanted: bool) -> None:
        """Close the panel if the information pane needs its place."""
        if wanted and self._action.isChecked() and self._is_crowded():
            self._action.trigger()

    def _on_page(self, _: QWidget) -> None:
        if self._action.isChecked():
            self._close_info_if_crowded()

    def _close_info_if_crowded(self) -> None:
        if self._info.isChecked() and self._window.page() is self._library and self._is_crowded():
            self._info.setChecked(False)

    def _is_crowded(self) -> bool:
        """Whether the information pane and the panel leave only one column of talks."""
        from duthviewer.ui.downloads.panel import WIDTH_PX

        panes_px = INFO_WIDTH_PX + theme.text_px(WIDTH_PX)
        return self._window.width() - panes_px < TWO_COLUMNS_PX

    def _show(self) -> None:
        tally = self._report.tally
        self._pause.setEnabled(tally.count > 0)
        self._pause.setText(
            self.tr("Resume all downloads") if tally.is_paused else text_of("pause_downloads")
        )
        self.button.show_tally(tally)
        if self.panel is not None and self._action.isChecked():
            self.panel.show_rows(self._report.rows, tally)
        if self._news is not None:
            # Without a known length there is progress too: a bar at its start.
            self._news.show_progress((tally.fraction or 0.0) if tally.running else None)

    def toggle_all(self) -> None:
        """Pause all downloads, or resume them."""
        if self.monitor is not None:
            if self._report.tally.is_paused:
                self.monitor.queue.resume_all()
            else:
                self.monitor.queue.pause_all()
            self.monitor.refresh()

    def _retry_all(self) -> None:
        if self.monitor is not None:
            self.monitor.queue.retry(*self._ids_of(RowGroup.FAILED))
            self.monitor.refresh()

    def _clear(self) -> None:
        if self.monitor is not None:
            done = (job for job in self.jobs() if job.state is JobState.DONE)
            self.monitor.queue.forget(*(job.download.id for job in done))
            self.monitor.refresh()

    def rows(self) -> Sequence[DownloadRow]:
        """Return the rows of the panel, in their order."""
        return self._report.rows

    def _ids_of(self, group: RowGroup) -> list[str]:
        return [one for row in self._report.rows if row.group is group for one in row.ids]

    # Cards

    def _on_found(self, _: object) -> None:
        """Forget failed and paused downloads whose file has been put here by other means."""
        files = self._conference.files
        here = []
        for job in self.jobs():
            download = job.download
            if (
                job.state not in (JobState.FAILED, JobState.PAUSED)
                or download.conference != self._conference.id
                or download.replaces
            ):
                continue
            talks = [download.talk] if download.talk else talks_of_day(self._conference, download)
            if talks and all(_is_here(job, files.get(talk_id)) for talk_id in talks):
                here.append(download.id)
        if here and self.monitor is not None:
            self.monitor.queue.cancel(*here)
            self.monitor.refresh()

    def _on_conference(self, _: object) -> None:
        """Mark the cards of the conference that has just been shown."""
        self._marked = {}
        if self.monitor is not None:
            self.monitor.conference = self._open_conference()
            self.monitor.refresh()

    def _open_conference(self) -> Conference | None:
        now = self._conference.now
        return None if now is None else now.conference

    def _mark_cards(self) -> None:
        fields = self._report.card_fields
        changes = changed_fields(self._marked, fields)
        self._marked = fields
        if changes:
            self._library.update_rows(changes)


def _is_here(job: Job, files: TalkFiles | None) -> bool:
    """Return whether a talk has the file of a download that does not run."""
    if files is None:
        return False
    if job.download.kind is DownloadKind.SLIDES:
        return files.deck is not None
    if job.download.kind is not DownloadKind.RECORDING:
        return False
    if job.state is JobState.FAILED:
        return files.recording is not None
    # A paused download of the day is still wanted if the talk has only its own video.
    return (files.own_video if job.download.talk else files.day) is not None
