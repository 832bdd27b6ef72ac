"""The worker process that synchronises a talk: when is which page shown?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import DAY, talk_clock
from duthviewer.library.store.talk_key import talk_key
from duthviewer.names import path_text
from duthviewer.playback.probe import chosen_video
from duthviewer.surroundings import program_command
from duthviewer.sync.talks import file_range
from duthviewer.sync.worker_lines import read_segments
from duthviewer.ui.background.worker_process import WorkerProcess

if TYPE_CHECKING:
    from duthviewer.library.downloads.unfinished import ArrivedRange


def worker_command() -> list[str]:
    """Return the command that starts the worker, without the arguments for a job."""
    return program_command("sync")


@dataclass(frozen=True, slots=True)
class SyncJob:
    """A talk to synchronise, as the worker needs it.

    Times are seconds of the file ``recording``, whose clock is ``clock``; add ``later_s`` for
    offsets (see `TalkClock`). ``scores`` is the file that stores the scores.
    """

    key: str
    title: str
    recording: Path
    deck: Path
    start_s: float
    end_s: float | None
    later_s: float
    scores: Path
    subtitles: Path | None = None
    clock: str = DAY
    #: Where the talk is in the recording if that is still being fetched
    arrived: ArrivedRange | None = None

    def arguments(self) -> list[str]:
        """Return the job as arguments of the worker's command."""
        given = [
            "--recording",
            path_text(self.recording),
            "--deck",
            path_text(self.deck),
            "--lines",
        ]
        given += ["--start", str(self.start_s), "--scores", path_text(self.scores)]
        if self.arrived is not None:
            given.append("--part")
        if self.end_s is not None:
            given += ["--end", str(self.end_s)]
        if (video := chosen_video(self.recording)) is not None:
            given += ["--video-track", str(video)]
        if self.subtitles is not None:
            given += ["--subtitles", path_text(self.subtitles)]
        return given


def job_of(conference: Conference, talk: Talk, files: TalkFiles, folder: Path) -> SyncJob | None:
    """Return the job for a talk, with its scores in ``folder``; None if a file is missing."""
    if files.recording is None or files.deck is None:
        return None
    start_s, end_s = file_range(conference, talk, files)
    if end_s is not None and end_s <= start_s:
        end_s = None
    clock = talk_clock(talk, files)
    # The scores of one video are of no use for the other.
    name = f"{talk.id}.own" if clock.is_own else talk.id
    return SyncJob(
        key=talk_key(conference.id, talk.id),
        title=talk.title,
        recording=files.recording,
        deck=files.deck,
        start_s=start_s,
        end_s=end_s,
        later_s=clock.later_s,
        scores=folder / conference.id / f"{name}.npz",
        subtitles=files.subtitles[0] if files.subtitles else None,
        clock=clock.name,
    )


class SyncProcess(WorkerProcess):
    """One run of the worker for one talk.

    ``found`` carries a Timeline, in offsets.
    """

    name = "synchronising worker"

    #: All spans that are certain so far (Timeline with gaps, in offsets)
    early_found = Signal(object)

    def start(self, job: SyncJob, watched_s: float | None = None) -> None:
        """Start the worker for a talk.

        The spans around ``watched_s``, in seconds of the recording, come first.
        """
        self._later_s = job.later_s
        arguments = job.arguments()
        if watched_s is not None:
            arguments += ["--from", f"{watched_s:.3f}"]
        self.run(arguments)

    def follow(self, watched_s: float | None) -> None:
        """Find the spans around another position next; None: the talk is not watched."""
        self.send({"position": watched_s})

    def _take_message(self, message: Any) -> bool:
        if "early" not in message:
            return False
        self.early_found.emit(read_segments(message["early"]).shifted(self._later_s))
        return True

    def _result_of(self, message: Any) -> object:
        timeline = read_segments(message["segments"])
        if not timeline:
            raise ValueError("no segments")
        return timeline.shifted(self._later_s)
