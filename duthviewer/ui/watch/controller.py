"""The controller of the watch page: opening talks, moments and neighbouring talks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.timeline import NO_TIMELINE
from duthviewer.library.conferences.cache import bundled
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.own_copies import is_own_copy
from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline
from duthviewer.library.downloads.values import USUAL_HEIGHT
from duthviewer.library.store.talk_key import talk_key
from duthviewer.names import path_of
from duthviewer.playback.engines import Players, warm_up
from duthviewer.slides.deck import prepare
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.head_start import OpenResult
from duthviewer.ui.state.moment import Moment, TalkRequest
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.scan import ScanResult
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watch_queue import WatchQueue
from duthviewer.ui.streams.network_recordings import USUAL_STREAMS_GB, NetworkRecordings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.video.video_view import shows_with_card
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.resume_dialog import ResumeDialog
from duthviewer.ui.window.main_window import MainWindow


class WatchController(QObject):
    """Makes the watch page, and opens and closes talks of the open conference in it.

    It keeps the watched talk up to date with new files and timelines.
    """

    #: A talk was opened or closed, or has other files
    talk_changed = Signal()
    #: The user has left the talk and returns to the previous page
    left = Signal()
    #: Something went wrong (message for the user)
    trouble = Signal(str)
    #: A reported problem is over (the same message)
    trouble_over = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._conference = conference
        self._settings = settings
        self._troubles: list[str] = []
        self._queue: WatchQueue | None = None
        self._tasks = tasks
        #: The engine and the recordings for which everything is loaded
        self._warm: tuple[str, set[Path]] | None = None
        self._players = Players(settings.engine(), shows_with_card)
        self.page = page = WatchPage(
            settings, self._players.player_for, tasks, window.actions_by_id, window
        )
        page.stream.ready.connect(self._on_stream_ready)
        page.stream.finished.connect(self._on_stream_finished)
        page.back_requested.connect(self._leave)
        page.other_talk_requested.connect(self._watch_other)
        self.watched = watched = page.watched
        watched.position_left.connect(conference.keep_position)
        page.trouble.connect(self._on_trouble)
        page.stage.return_requested.connect(self.return_to_talk)
        watched.timeline_changed.connect(self._on_timeline)
        window.add_page(page)
        settings.changed.connect(self._on_setting)
        conference.reloaded.connect(self._on_reloaded)
        conference.found.connect(self._on_found)
        conference.timelines_read.connect(self._on_timelines_read)

    # Opening and closing talks.

    def watch(self, wanted: TalkRequest) -> None:
        """Watch a talk of the open conference, as requested or from where it was left."""
        self._watch(*wanted)

    def open_moment(self, moment: Moment) -> None:
        """Play a moment of the open conference."""
        showing = self.watched.talk
        if showing is not None and showing.key == moment.talk:
            self.return_to_talk()
            self.page.go_to(moment)
        else:
            self._conference.want(TalkRequest(moment.talk, None, moment))

    def open_moment_of(self, catalogue: Path, moment: Moment) -> None:
        """Play a moment of any conference, opening that first if necessary."""
        now = self._conference.now
        if now is not None and now.path == catalogue:
            self.open_moment(moment)
        else:
            self._conference.go_to(catalogue, TalkRequest(moment.talk, None, moment))

    def return_to_talk(self) -> None:
        """Show the watch page again, while a talk is open."""
        if (showing := self.watched.talk) is not None:
            if self._window.page() is not self.page:
                self._window.show_page(self.page, showing.talk.title)
            self._window.raise_()
            self._window.activateWindow()

    def close_talk(self) -> None:
        """Close the talk, unless its video plays in a window of its own."""
        if not self.page.stage.keeps_playing():
            self.watched.close()
            self._hide_troubles()
            self.talk_changed.emit()

    def put_away(self) -> None:
        """Close the talk, even if its video plays in a window of its own."""
        if self.watched.talk is not None:
            self.page.stage.gather()
            self.close_talk()

    def shut_down(self) -> None:
        """Close the talk and the players; the controller is not used again."""
        self.page.shut_down()
        self._players.close()

    def warm_up(self) -> None:
        """Load the engines, so that the first talk opens faster."""
        files = self._conference.files.values()
        engine, recordings = (
            self._settings.engine(),
            {one.recording for one in files if one.recording},
        )
        if (engine, recordings) == self._warm:
            # Other files were found, as while slides are downloaded.
            return
        self._warm = engine, recordings
        warm_up(engine, recordings, has_card=shows_with_card())
        self._tasks.run(lambda _: prepare(), self._on_prepared)

    def _on_prepared(self, _: None) -> None:
        pass

    def _watch(self, talk_id: str, at_s: float | None, moment: Moment | None = None) -> None:
        opened, conference = self._conference.now, self._conference.conference
        if opened is None or conference is None:
            return
        talk = conference.talk_by_id.get(talk_id.rpartition("/")[2])
        if talk is None:
            names = ", ".join(list(conference.talk_by_id)[:20])
            self.trouble.emit(
                self.tr("There is no talk {talk} in {conference}. It has: {names}").format(
                    talk=talk_id, conference=conference.title, names=names
                )
            )
            if self._window.page() is self.page and self.watched.talk is None:
                self.left.emit()
            return
        key = talk_key(conference.id, talk.id)
        showing = OpenTalk(
            conference=conference,
            talk=talk,
            day=self._library.model.day_of(talk.recording),
            files=self._conference.files[talk.id],
            folders=(
                # The folder of a bundled conference is not for a person's files.
                *(
                    ()
                    if opened.path in bundled() or is_own_copy(opened.path)
                    else (opened.path.parent,)
                ),
                *self._settings.media,
            ),
            timeline=self._conference.timeline_of(key) or NO_TIMELINE,
            alignments=self._conference.alignments.get(key, {}),
            kept_alignments=self._conference.kept_alignments.get(key, {}),
            catalogue=opened.path,
        )
        if moment is not None and moment.offset_s is not None:
            at_s = showing.position_of(moment.offset_s, moment.clock)
        # A page whose time the search index did not know
        page = None if moment is None or at_s is not None else moment.page
        if at_s is None:
            kept = self._conference.progress_of(key)
            at_s = 0.0 if kept is None else kept.resume_s
            rule = self._settings.get("resume")
            if at_s and rule == "ask" and page is None:
                asking = ResumeDialog(talk.id, talk.title, at_s, self._window)
                asking.chosen.connect(self._watch)
                asking.open()
                return
            if rule == "start":
                at_s = 0.0
        if page is not None and (first_s := showing.first_s(page)) is not None:
            at_s, page = first_s, None
        self._offer_neighbours(showing)
        self._library.select(talk.id)
        self._window.show_page(self.page, talk.title)
        self._hide_troubles()
        self._prepare_network()
        playing = self._settings.plays_at_once() and page is None
        self.page.open_talk(showing, at_s, playing=playing, page=page)
        if moment is not None:
            self.page.mark(moment)
        self.talk_changed.emit()

    def use(self, recordings: NetworkRecordings) -> None:
        """Play recordings that are not on this computer from the network."""
        if not self._settings.is_for_picture:
            self.page.stream.recordings = recordings

    def use_queue(self, queue: WatchQueue) -> None:
        """Go on with the talks of this queue before those of the conference."""
        self._queue = queue
        queue.changed.connect(self._on_queue)
        self._conference.progress_changed.connect(queue.take_progress)

    def _on_queue(self) -> None:
        if (showing := self.watched.talk) is not None:
            self._offer_neighbours(showing)

    def _prepare_network(self) -> None:
        """Pass on the settings, in case the recording has to come from the network."""
        recordings, get = self.page.stream.recordings, self._settings.get
        if recordings is None:
            return
        folder = get("download_folder")
        recordings.store = self._conference.store
        recordings.folder = path_of(folder) if folder else None
        recordings.height = int(get("download_height", USUAL_HEIGHT))
        recordings.streams_gb = get("streams_gb", USUAL_STREAMS_GB)

    def _on_stream_ready(self) -> None:
        talk = self.watched.talk
        if talk is not None and talk.is_own_video:
            self._use_alignments(talk.key)

    def _on_stream_finished(self, _path: Path) -> None:
        self._conference.look_again()

    def _offer_neighbours(self, showing: OpenTalk) -> None:
        talks = showing.conference.talks
        place = talks.index(showing.talk)
        following = talks[place + 1 : place + 2]
        title = following[0].title if following else ""
        queued = None if self._queue is None else self._queue.next_besides(showing.key)
        if queued is not None:
            title = queued.title
        self.page.set_neighbours(place > 0, bool(following) or queued is not None, title)

    def _watch_other(self, step: int) -> None:
        showing = self.watched.talk
        if showing is None:
            return
        queued = None if self._queue is None else self._queue.next_besides(showing.key)
        if step > 0 and queued is not None:
            if self._queue is not None:
                self._queue.remove([showing.key])
            self._conference.go_to(queued.catalogue, TalkRequest(queued.key))
            return
        talks = showing.conference.talks
        place = talks.index(showing.talk) + step
        if 0 <= place < len(talks):
            self._conference.choose(talks[place].id, False)

    def _leave(self) -> None:
        self.close_talk()
        self.left.emit()

    # Problems while a talk is watched.

    def _on_trouble(self, text: str) -> None:
        self._troubles.append(text)
        self.trouble.emit(text)

    def _hide_troubles(self) -> None:
        """Hide problems of a talk that was closed, or of files that have changed."""
        for text in self._troubles:
            self.trouble_over.emit(text)
        self._troubles.clear()

    # Changes while a talk is watched.

    def _on_reloaded(self, opened: OpenResult) -> None:
        """Follow the catalogue: the talk may start elsewhere, or have another title."""
        showing, conference = self.watched.talk, opened.conference
        if showing is None or conference is None or conference.id != showing.conference.id:
            return
        talk = conference.talk_by_id.get(showing.talk.id)
        if talk is None:
            # It was removed, and is watched to its end.
            return
        files = showing.files
        if not showing.is_own_video:
            files = replace(files, offset_s=talk.start_s)
        edited = replace(
            showing,
            conference=conference,
            talk=talk,
            day=self._library.model.day_of(talk.recording),
            files=files,
            catalogue=opened.path,
            # Without a timeline of this computer, the catalogue's applies.
            timeline=self._conference.timeline_of(showing.key) or NO_TIMELINE,
        )
        self._offer_neighbours(edited)
        self.watched.set_entry(edited)
        if self._window.page() is self.page:
            self._window.set_title(talk.title)
        self.talk_changed.emit()

    def _on_found(self, found: ScanResult) -> None:
        showing = self.watched.talk
        if showing is None or self._conference.wanted is not None:
            return
        files, mine = found.files.get(showing.talk.id), showing.files
        if files is None or not files.differs(mine):
            return
        # A missing file was found, replaced, or chosen by hand.
        video = _is_other(files, mine, mine.recording, files.recording)
        if (path := files.recording) is not None and path == mine.recording:
            now, before = files.versions.get(path), mine.versions.get(path)
            if now is not None and now != before:
                # A growing recording keeps playing; one that failed is tried again.
                is_other = before is not None and now.inode != before.inode
                video = is_other or self.watched.has_failed()
        slides = _is_other(files, mine, mine.deck, files.deck)
        if (path := files.deck) is not None and path == mine.deck:
            slides = files.versions.get(path) != mine.versions.get(path)
        # A file that is gone stays open as long as possible.
        stream = self.page.stream.recording
        if stream is not None and files.recording == stream.path:
            # It was played from the network and is complete: playing goes on.
            video = False
        if files.recording is None and not video:
            # Without a recording there is nothing to open again.
            had_one = mine.recording is not None or files.lost != mine.lost
            video = had_one and self.watched.has_failed()
            if not video:
                files = replace(files, recording=mine.recording, offset_s=mine.offset_s)
        if files.deck is None and not slides:
            slides = mine.deck is not None and not self.page.slides.page_count()
            if not slides:
                files = replace(files, deck=mine.deck)
        self._hide_troubles()
        clock_before = showing.clock.name
        position_s = showing.position_on(files, self.watched.shown_s) if video else None
        self.page.set_files(files, video=video, slides=slides, position_s=position_s)
        if (changed := self.watched.talk) is not None and changed.clock.name != clock_before:
            # The timeline counts on the clock of the file that was played before.
            self._use_alignments(changed.key)
        self.talk_changed.emit()

    def _use_alignments(self, key: str) -> None:
        """Use the open conference's alignments and timeline for the watched talk."""
        alignments = self._conference.alignments.get(key, {})
        kept = self._conference.kept_alignments.get(key, {})
        timeline = self._conference.timeline_of(key) or NO_TIMELINE
        self.watched.set_alignments(alignments, kept, timeline)

    def _on_timelines_read(self, before: Mapping[str, ResolvedTimeline]) -> None:
        """Follow a timeline that another window has changed."""
        if (showing := self.watched.talk) is None:
            return
        if self._conference.kept_alignments.get(showing.key, {}) != showing.kept_alignments or (
            self._conference.alignments.get(showing.key, {}) != showing.alignments
        ):
            self._use_alignments(showing.key)
            return
        now = self._conference.known.get(showing.key)
        if now is not None and now != before.get(showing.key) and now.timeline != showing.timeline:
            self.watched.set_timeline(now.timeline)

    def _on_timeline(self) -> None:
        if (showing := self.watched.talk) is not None:
            self._conference.take_timeline(showing.key, showing.timeline)

    def _on_setting(self, key: str) -> None:
        if key == "engine":
            self._players.engine = self._settings.engine()


def _is_other(files: TalkFiles, mine: TalkFiles, before: Path | None, now: Path | None) -> bool:
    """Return whether another file replaces one of ``mine``.

    A file that is gone does not count, unless the user has withdrawn their choice of it.
    """
    taken_back = before in mine.given and before not in files.lost
    return now != before and (now is not None or taken_back)
