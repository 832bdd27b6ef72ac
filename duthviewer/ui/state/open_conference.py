"""The conference that is open: what the catalogue, this computer and the person say of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.progress import TalkProgress, with_position
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.head_start import OpenResult, open_path
from duthviewer.ui.state.settings import Settings

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference
    from duthviewer.catalogue.timeline import Timeline
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline
    from duthviewer.library.store.chosen_files import ChosenFiles
    from duthviewer.ui.state.moment import TalkRequest
    from duthviewer.ui.state.scan import Open, ScanResult

#: Seconds for which a look waits for a media folder before it shows what else there is
_AT_ONCE_S = 0.4
#: Whether a folder that does not answer does so now is found out this often.
_AGAIN_MS = 5000


class OpenConference(QObject):
    """Opens conferences, looks for the files of the one that is open, and remembers its talks.

    A conference is shown by its outline; it is read whole when its files are looked for, and that
    is done again whenever the files may have changed. A conference that cannot be opened does not
    replace the open one.
    """

    #: Another conference is about to take the place of the open one (OpenResult)
    closing = Signal(object)
    #: A conference is open, or could not be opened (OpenResult)
    opened = Signal(object)
    #: The catalogue that is open has changed, and was read again (OpenResult)
    reloaded = Signal(object)
    #: The catalogue that is open has changed, and is wrong now: it stays as it was (KnownError)
    reload_failed = Signal(object)
    #: The files were looked for (ScanResult)
    found = Signal(object)
    #: What is known of timelines was read again (what was known before, by the talk's key)
    timelines_read = Signal(object)
    #: A talk is to be watched, and its files were looked for (TalkRequest)
    talk_wanted = Signal(object)
    #: Something else is remembered of talks (TalkProgress by the talk's key)
    progress_changed = Signal(object)
    #: Other media folders do not answer than before (their paths, a tuple)
    silent_changed = Signal(object)
    #: Something of it that can be searched has changed
    content_changed = Signal()
    #: Something went wrong (words for the person)
    trouble = Signal(str)
    #: What these words reported is over
    trouble_over = Signal(str)

    def __init__(
        self,
        settings: Settings,
        writer: StoreWriter,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._writer = writer
        self._tasks = tasks
        self._looks = False
        self._look: Task | None = None
        self._look_trouble = ""
        #: What is remembered of talks; None until it is read
        self.store: Store | None = None
        #: The talk that is watched as soon as its files are known
        self.wanted: TalkRequest | None = None
        #: Its catalogue and its outline, as they were read
        self.now: OpenResult | None = None
        #: The catalogue that was to be opened last, if it could not
        self.failed: Path | None = None
        #: Why it could not
        self.problem = ""
        #: The conference, once it is read whole
        self.conference: Conference | None = None
        #: By the talk's id, once they were looked for
        self.files: Mapping[str, TalkFiles] = {}
        #: What is known of timelines, by the talk's key
        self.known: dict[str, ResolvedTimeline] = {}
        self._progress: dict[str, TalkProgress] = {}
        #: Media folders that do not answer
        self.silent: tuple[Path, ...] = ()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_patiently)
        settings.changed.connect(self._on_setting)

    @property
    def id(self) -> str:
        """The conference's id; nothing where none is open."""
        return self.now.outline.id if self.now and self.now.outline else ""

    @property
    def title(self) -> str:
        """The conference's title; nothing where none is open."""
        return self.now.outline.title if self.now and self.now.outline else ""

    def is_settled(self) -> bool:
        """Whether what was asked for is open, or is known to be wrong."""
        return self.failed is not None or (self.conference is not None and self.wanted is None)

    def what_is_open(self) -> Open | None:
        """The conference with its files; None until they were looked for."""
        if self.now is None or self.conference is None or self.store is None:
            return None
        from duthviewer.ui.state.scan import Open

        return Open(self.now.path, self.conference, self.files, self.store)

    # Opening.

    def open(self, path: Path) -> None:
        """Open a catalogue or a folder with one, in place of what is open."""
        store = self.store
        self._tasks.run(lambda _: open_path(path, store), self.show)

    def go_to(self, path: Path, wanted: TalkRequest | None) -> None:
        """Open this conference unless it is open, and watch the talk."""
        if self.failed is None and (now := self.now) and path in (now.path, now.path.parent):
            if wanted is not None:
                self.want(wanted)
            return
        store = self.store
        self._tasks.run(lambda _: (open_path(path, store), wanted), self._show_with)

    def show(self, opened: OpenResult) -> None:
        """Take what was opened for the open conference."""
        self.closing.emit(opened)
        if opened.outline is None:
            self.failed, self.problem = opened.path, str(opened.problem)
            self.opened.emit(opened)
            return
        self.failed, self.problem = None, ""
        self._take(opened)
        self.opened.emit(opened)
        if opened.missing is not None:
            title, path = opened.missing
            words = self.tr("“{title}”, which was open last, cannot be found: {path}")
            self.trouble.emit(words.format(title=title, path=path))
        self.look_again()

    def reload(self) -> None:
        """The catalogue has changed on disk, or the one that could not be opened."""
        if self.failed is not None:
            self.open(self.failed)
        elif (now := self.now) is not None:
            path, store = now.path, self.store
            self._tasks.run(lambda _: open_path(path, store), self._on_reloaded)

    def _show_with(self, result: tuple[OpenResult, TalkRequest | None]) -> None:
        opened, wanted = result
        # Not before: the talk is one of the conference that is opened now.
        self.wanted = None if opened.outline is None else wanted
        self.show(opened)

    def _on_reloaded(self, opened: OpenResult) -> None:
        before = self.now
        if before is None or opened.path != before.path:
            return
        if opened.outline is None or before.outline is None:
            self.reload_failed.emit(opened.problem)
            return
        if opened.outline.id == before.outline.id:
            # What waits to be written is newer than what the store holds.
            opened = opened._replace(progress={**opened.progress, **self._progress})
        self._take(opened)
        self.reloaded.emit(opened)
        self.content_changed.emit()
        self.look_again()

    def _take(self, opened: OpenResult) -> None:
        self.now, self.conference, self.files = opened, None, {}
        self._progress = dict(opened.progress)

    # Looking for files.

    def begin_to_look(self) -> None:
        """The first picture stands: look for files, which is not done before."""
        self._looks = True
        self.look_again()

    def look_again(self) -> None:
        """Look for the files, as when the conference was opened."""
        self._start_look(_AT_ONCE_S)

    def _look_patiently(self) -> None:
        self._start_look(None)

    def _start_look(self, patience_s: float | None) -> None:
        opened = self.now
        if opened is None or not self._looks:
            return
        conference, before = self.conference or opened.conference, self.files
        media, store, given = self._settings.media, self.store, self.given_of(self.id)

        def find(_: Task) -> ScanResult:
            # Imported here because the first window needs none of it.
            from duthviewer.ui.state.scan import look

            return look(opened, conference, before, media, store, given, patience_s)

        # An older look may have missed the file that this one is for.
        if self._look is not None:
            self._look.cancel()
        self._look = self._tasks.run(find, self._on_found, self._on_not_found)

    def _on_not_found(self, error: KnownError) -> None:
        self._look_trouble = error_text(error)
        self.trouble.emit(self._look_trouble)

    def _on_found(self, found: ScanResult) -> None:
        if self.now is None or found.opened.path != self.now.path:
            return
        if self._look_trouble:
            self.trouble_over.emit(self._look_trouble)
            self._look_trouble = ""
        if found.opened is not self.now:
            self.show(found.opened)
            return
        before, self.known = self.known, dict(found.known)
        self.conference = found.conference
        if found.changes:
            self.files = found.files
        self.found.emit(found)
        self.timelines_read.emit(before)
        if found.changes:
            self.content_changed.emit()
        self._heed_silent(found)
        if (wanted := self.wanted) is not None and self._may_open(wanted, found):
            self.wanted = None
            self.talk_wanted.emit(wanted)

    def _may_open(self, wanted: TalkRequest, found: ScanResult) -> bool:
        """Whether all files of a talk are known, or are not to be waited for any longer."""
        if found.was_patient or set(found.silent) <= set(self.silent):
            return True
        files = found.files.get(wanted.talk.rpartition("/")[2])
        return files is not None and files.recording is not None and files.deck is not None

    def _heed_silent(self, found: ScanResult) -> None:
        """Wait for media folders that do not answer, then look now and then whether they do."""
        self._again.stop()
        if found.silent and not found.was_patient and not set(found.silent) <= set(self.silent):
            self._look_patiently()
            return
        if found.silent:
            self._again.start()
        if found.silent != self.silent:
            self.silent = found.silent
            self.silent_changed.emit(found.silent)

    def _on_setting(self, key: str) -> None:
        if key == "media_folders":
            self.look_again()

    # Files that a person has chosen.

    def given_of(self, conference_id: str) -> ChosenFiles:
        """The files that the person has chosen for the talks of a conference."""
        from duthviewer.library.store.chosen_files import parse_chosen_files, setting_of

        return parse_chosen_files(self._settings.get(setting_of(conference_id)))

    def set_given(self, conference_id: str, given: ChosenFiles) -> None:
        """Remember these choices in place of all before, and use them at once."""
        from duthviewer.library.store.chosen_files import as_setting, setting_of

        self._settings.change(setting_of(conference_id), as_setting(given))
        if conference_id == self.id:
            self.look_again()

    # Its talks.

    def choose(self, talk_id: str, from_start: bool) -> None:
        """A person has chosen a talk to watch, from where it was left or from its start."""
        # Imported here because the first window needs none of it.
        from duthviewer.ui.state.moment import TalkRequest

        wanted = TalkRequest(talk_id, 0.0 if from_start else None)
        files = self.files.get(talk_id)
        if files is None or files.recording is None or files.deck is None:
            # Perhaps the file has come since; the folders are looked through in no time.
            self.want(wanted)
        else:
            self.talk_wanted.emit(wanted)

    def want(self, wanted: TalkRequest) -> None:
        """Have a talk watched as soon as the files have been looked for."""
        self.wanted = wanted
        self.look_again()

    def progress_of(self, key: str) -> TalkProgress | None:
        """What is remembered of a talk, by its key."""
        return self._progress.get(key)

    def take_progress(self, progress: TalkProgress) -> None:
        """Something else is remembered of a talk."""
        self._progress[progress.talk] = progress
        self.progress_changed.emit({progress.talk: progress})

    def keep_position(self, key: str, position_s: float, length_s: float) -> None:
        """Remember where a talk was left; 0.0 is a length that nobody knows."""
        self._writer.save_position(key, position_s, length_s)
        self.take_progress(
            with_position(self._progress.get(key), key, position_s, length_s or None)
        )

    def timeline_of(self, key: str) -> Timeline | None:
        """The talk's timeline that this computer keeps; None where only the catalogue has one."""
        known = self.known.get(key)
        return None if known is None else known.timeline

    def take_timeline(self, key: str, timeline: Timeline) -> None:
        """A person has corrected the timeline of the talk that is watched, or it was found."""
        from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline

        before = self.known.get(key)
        self.known[key] = ResolvedTimeline(timeline, before is not None and before.is_computed)
        self.content_changed.emit()

    def take_known(self, key: str, known: ResolvedTimeline) -> None:
        """Another timeline is known of a talk."""
        self.known[key] = known
        self.content_changed.emit()
        # A look that is under way may have read what was kept before.
        self.look_again()
