"""The open conference: its catalogue, its files on this computer and its progress."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.timeline import Timeline
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import state_of
from duthviewer.library.conferences.own_copies import own_copy_of
from duthviewer.library.store.progress import TalkProgress, with_position
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.head_start import OpenResult, open_path
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.state.settings import Settings

if TYPE_CHECKING:
    from duthviewer.catalogue.alignment import Alignment
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline
    from duthviewer.library.store.alignments import KeptAlignment
    from duthviewer.library.store.chosen_files import ChosenFiles
    from duthviewer.ui.state.scan import Open, ScanResult

#: Seconds that a scan waits for a media folder before it shows the other files
_AT_ONCE_S = 0.4
#: Interval at which unresponsive folders are tried again
_AGAIN_MS = 5000


class OpenConference(QObject):
    """Opens conferences, scans for the files of the open one, and saves the progress of its talks.

    Its files are scanned for when a conference is open, and again whenever they may have changed.
    If opening fails, the open one stays.
    """

    #: The open conference is about to be replaced by another (OpenResult)
    closing = Signal(object)
    #: A conference is open, or could not be opened (OpenResult)
    opened = Signal(object)
    #: The open catalogue has changed and was read again (OpenResult)
    reloaded = Signal(object)
    #: The open catalogue has changed and has errors; the old state stays (KnownError)
    reload_failed = Signal(object)
    #: A scan for files has finished (ScanResult)
    found = Signal(object)
    #: The timelines were read again (the previous ones by the talk's key)
    timelines_read = Signal(object)
    #: A requested talk can be opened, as its files are known (TalkRequest)
    talk_wanted = Signal(object)
    #: The progress of talks has changed (TalkProgress by the talk's key)
    progress_changed = Signal(object)
    #: The unresponsive media folders have changed (a tuple of paths)
    silent_changed = Signal(object)
    #: Searchable content has changed
    content_changed = Signal()
    #: Something went wrong (message for the user)
    trouble = Signal(str)
    #: A reported problem is over (the same message)
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
        #: The library's store; None until it is read
        self.store: Store | None = None
        #: The talk to open as soon as its files are known
        self.wanted: TalkRequest | None = None
        #: The open conference as it was read
        self.now: OpenResult | None = None
        #: Counts the edits in this window: a catalogue that was read before one is out of date
        self._edits = 0
        #: Whether edits are not in the file yet
        self.is_being_saved = False
        #: The file as the editor has saved it
        self._saved_state: bytes | None = None
        #: Whether the open catalogue is a copy that is still being made
        self._waits_for_copy = False
        #: Whether the last reload has failed
        self._is_broken = False
        #: The catalogue that could not be opened, if the last attempt failed
        self.failed: Path | None = None
        #: Why it could not be opened
        self.problem = ""
        #: The conference, once its files were scanned for
        self.conference: Conference | None = None
        #: The files by the talk's id, once scanned for
        self.files: Mapping[str, TalkFiles] = {}
        #: The timelines by the talk's key
        self.known: dict[str, ResolvedTimeline] = {}
        #: The alignments of talks' own videos that hold, by the talk's key and by clock
        self.alignments: Mapping[str, Mapping[str, Alignment]] = {}
        #: All that is stored of them
        self.kept_alignments: Mapping[str, Mapping[str, KeptAlignment]] = {}
        self._progress: dict[str, TalkProgress] = {}
        #: Unresponsive media folders
        self.silent: tuple[Path, ...] = ()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_patiently)
        settings.changed.connect(self._on_setting)

    @property
    def id(self) -> str:
        """The conference's id; "" if none is open."""
        return self.now.conference.id if self.now and self.now.conference else ""

    @property
    def title(self) -> str:
        """The conference's title; "" if none is open."""
        return self.now.conference.title if self.now and self.now.conference else ""

    def is_settled(self) -> bool:
        """Return whether the requested conference is open or has failed to open."""
        return self.failed is not None or (self.conference is not None and self.wanted is None)

    def what_is_open(self) -> Open | None:
        """Return the conference with its files; None before the first scan."""
        if self.now is None or self.conference is None or self.store is None:
            return None
        from duthviewer.ui.state.scan import Open

        return Open(self.now.path, self.conference, self.files, self.store)

    # Opening.

    def open(self, path: Path) -> None:
        """Open a catalogue, or a folder with one, instead of the open conference."""
        store = self.store
        self._tasks.run(lambda _: open_path(path, store), self.show)

    def go_to(self, path: Path, wanted: TalkRequest | None) -> None:
        """Open this conference unless it is open already, and watch the talk."""
        path = own_copy_of(path) or path
        if self.failed is None and (now := self.now) and path in (now.path, now.path.parent):
            if wanted is not None:
                self.want(wanted)
            return
        store = self.store
        self._tasks.run(lambda _: (open_path(path, store), wanted), self._show_with)

    def show(self, opened: OpenResult) -> None:
        """Make an opened conference the open one."""
        self.closing.emit(opened)
        if opened.conference is None:
            self.failed, self.problem = opened.path, str(opened.problem)
            self.opened.emit(opened)
            return
        self.failed, self.problem = None, ""
        self._take(opened)
        self.opened.emit(opened)
        if opened.missing is not None:
            title, path = opened.missing
            words = self.tr("“{title}” was open last but cannot be found: {path}")
            self.trouble.emit(words.format(title=title, path=path))
        self.look_again()

    def reload(self, *, anyway: bool = False) -> None:
        """Read the catalogue again, or the one that could not be opened, after a change on disk.

        With ``anyway``, also if the file is as this window has saved it.
        """
        if anyway:
            self._saved_state = None
        if self.failed is not None:
            self.open(self.failed)
        elif (now := self.now) is not None and not self.is_being_saved:
            path, store, edits, saved = now.path, self.store, self._edits, self._saved_state

            def read(_: Task) -> tuple[OpenResult | None, int]:
                if saved is not None and state_of(path) == saved:
                    # This window has written it; nothing else has changed.
                    return None, edits
                return open_path(path, store), edits

            self._tasks.run(read, self._on_read_again)

    def take_edited(self, conference: Conference, path: Path | None = None) -> None:
        """Show a conference that was edited in this window; ``path`` is its new catalogue."""
        before = self.now
        if before is None or before.conference is None:
            return
        self._edits += 1
        progress = self._moved_progress(before.conference, conference)
        path = before.path if path is None else path
        self._take(before._replace(path=path, conference=conference, progress=progress))
        assert self.now is not None
        self.reloaded.emit(self.now)
        self.content_changed.emit()
        # A copy is not there yet: its files are scanned for once it is saved.
        self._waits_for_copy = self._waits_for_copy or path != before.path
        if not self._waits_for_copy:
            self.look_again()

    def note_saved(self, state: bytes | None) -> None:
        """Take note that all edits are in the file; ``state`` is what ``state_of`` returns."""
        self.is_being_saved = False
        if state is not None:
            self._saved_state = state
        self.copy_is_there()

    def copy_is_there(self) -> None:
        """Scan for the files of a copy, now that it was made or could not be made."""
        if self._waits_for_copy:
            self._waits_for_copy = False
            self.look_again()

    def _moved_progress(self, before: Conference, now: Conference) -> dict[str, TalkProgress]:
        """Return the progress of talks, at the same moments of their recordings as before."""
        moved = dict(self._progress)
        for talk in now.talks:
            key = f"{now.id}/{talk.id}"
            kept, old = moved.get(key), before.talk_by_id.get(talk.id)
            if kept is None or old is None or not kept.position_s or old.start_s == talk.start_s:
                continue
            files = self.files.get(talk.id)
            if files is not None and files.plays_own(old):
                continue
            position_s = max(kept.position_s + old.start_s - talk.start_s, 0.0)
            moved[key] = kept._replace(position_s=position_s)
            self._writer.save_position(key, position_s, kept.length_s or 0.0)
        return moved

    def _show_with(self, result: tuple[OpenResult, TalkRequest | None]) -> None:
        opened, wanted = result
        # Not earlier: the talk belongs to the conference that is opened here.
        self.wanted = None if opened.conference is None else wanted
        self.show(opened)

    def _on_read_again(self, result: tuple[OpenResult | None, int]) -> None:
        opened, edits = result
        if self.is_being_saved:
            return
        if opened is None:
            self.look_again()
            return
        if edits != self._edits:
            # The catalogue was edited while it was read.
            self.reload()
            return
        self._on_reloaded(opened)

    def _on_reloaded(self, opened: OpenResult) -> None:
        before = self.now
        if before is None or opened.path != before.path:
            return
        if opened.conference is None or before.conference is None:
            self._is_broken = True
            self.reload_failed.emit(opened.problem)
            return
        self._is_broken = False
        if opened.conference.id == before.conference.id:
            # Progress that waits to be written is newer than the store's.
            opened = opened._replace(progress={**opened.progress, **self._progress})
        self._take(opened)
        self.reloaded.emit(opened)
        self.content_changed.emit()
        self.look_again()

    def _take(self, opened: OpenResult) -> None:
        self.now, self.conference, self.files = opened, None, {}
        self._progress = dict(opened.progress)

    # Scanning for files.

    def begin_to_look(self) -> None:
        """Scan for files, now that the first paint is done."""
        self._looks = True
        self.look_again()

    def look_again(self) -> None:
        """Scan for the files again."""
        self._start_look(_AT_ONCE_S)

    def _look_patiently(self) -> None:
        self._start_look(None)

    def _start_look(self, patience_s: float | None) -> None:
        opened = self.now
        if opened is None or not self._looks:
            return
        before = self.files
        media, store, given = self._settings.media, self.store, self.given_of(self.id)

        def find(_: Task) -> ScanResult:
            # Imported here because the first paint does not need it.
            from duthviewer.ui.state.scan import look

            return look(opened, before, media, store, given, patience_s)

        # An older scan may have missed a new file.
        if self._look is not None:
            self._look.cancel()
        self._look = self._tasks.run(find, self._on_found, self._on_not_found)

    def _on_not_found(self, error: KnownError) -> None:
        self._look_trouble = error_text(error)
        self.trouble.emit(self._look_trouble)

    def _on_found(self, found: ScanResult) -> None:
        if found.opened is not self.now:
            return
        if self._look_trouble:
            self.trouble_over.emit(self._look_trouble)
            self._look_trouble = ""
        before, self.known = self.known, dict(found.known)
        self.kept_alignments = found.kept_alignments
        has_aligned, self.alignments = self.alignments != found.alignments, found.alignments
        self.conference = found.conference
        if found.changes:
            self.files = found.files
        self.found.emit(found)
        self.timelines_read.emit(before)
        if found.changes or has_aligned:
            self.content_changed.emit()
        self._heed_silent(found)
        if (wanted := self.wanted) is not None and self._may_open(wanted, found):
            self.wanted = None
            self.talk_wanted.emit(wanted)

    def _may_open(self, wanted: TalkRequest, found: ScanResult) -> bool:
        """Return whether all files of a talk are known, or no longer waited for."""
        if found.was_patient or set(found.silent) <= set(self.silent):
            return True
        files = found.files.get(wanted.talk.rpartition("/")[2])
        return files is not None and files.recording is not None and files.deck is not None

    def _heed_silent(self, found: ScanResult) -> None:
        """Wait for unresponsive media folders, then try them again from time to time."""
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

    # Files chosen by hand.

    def given_of(self, conference_id: str) -> ChosenFiles:
        """Return the files chosen by hand for the talks of a conference."""
        from duthviewer.library.store.chosen_files import parse_chosen_files, setting_of

        return parse_chosen_files(self._settings.get(setting_of(conference_id)))

    def set_given(self, conference_id: str, given: ChosenFiles) -> None:
        """Save these choices instead of all previous ones, and use them at once."""
        from duthviewer.library.store.chosen_files import as_setting, setting_of

        self._settings.change(setting_of(conference_id), as_setting(given))
        if conference_id == self.id:
            self.look_again()

    # Its talks.

    def choose(self, talk_id: str, from_start: bool) -> None:
        """Request a talk, from where it was left or from its start."""
        wanted = TalkRequest(talk_id, 0.0 if from_start else None)
        files = self.files.get(talk_id)
        if files is None or files.recording is None or files.deck is None:
            # The file may have been added since; a scan is fast.
            self.want(wanted)
        else:
            self.talk_wanted.emit(wanted)

    def want(self, wanted: TalkRequest) -> None:
        """Request a talk as soon as its files are known."""
        self.wanted = wanted
        self.look_again()

    def progress_of(self, key: str) -> TalkProgress | None:
        """Return the progress of a talk by its key."""
        return self._progress.get(key)

    def take_progress(self, progress: TalkProgress) -> None:
        """Take over changed progress of a talk."""
        self._progress[progress.talk] = progress
        self.progress_changed.emit({progress.talk: progress})

    def take_stored_progress(self, progress: Mapping[str, TalkProgress]) -> None:
        """Take over the progress of talks as the store has it now."""
        self._progress.update(progress)
        self.progress_changed.emit(dict(progress))

    def keep_position(self, key: str, position_s: float, length_s: float) -> None:
        """Save where a talk was left; a length of 0.0 is unknown."""
        self._writer.save_position(key, position_s, length_s)
        self.take_progress(
            with_position(self._progress.get(key), key, position_s, length_s or None)
        )

    def timeline_of(self, key: str) -> Timeline | None:
        """Return this computer's timeline of a talk; None if only the catalogue has one."""
        known = self.known.get(key)
        return None if known is None else known.timeline

    def take_timeline(self, key: str, timeline: Timeline) -> None:
        """Take over the corrected or computed timeline of the watched talk."""
        from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline

        before = self.known.get(key)
        self.known[key] = ResolvedTimeline(timeline, before is not None and before.is_computed)
        self.content_changed.emit()

    def take_known(self, key: str, known: ResolvedTimeline) -> None:
        """Take over a new timeline of a talk."""
        self.known[key] = known
        self.content_changed.emit()
        # A scan in progress may have read the previous timeline.
        self.look_again()

    def forget_computed(self, key: str) -> bool:
        """Forget a computed timeline whose page numbers no longer apply; return if there was one.

        The scan that follows finds what is still stored for the talk, such as corrections.
        """
        known = self.known.get(key)
        if known is None or not known.is_computed:
            return False
        del self.known[key]
        self.content_changed.emit()
        self.look_again()
        return True
