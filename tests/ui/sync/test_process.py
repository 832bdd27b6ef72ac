"""One run of the worker: what it says comes through, and however it ends, that is told once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import Span
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.ui.sync.process import SyncJob, SyncProcess, job_of

WORKER = str(Path(__file__).parents[1] / "fake_worker.py")


def worker(mode: str, log: Path) -> list[str]:
    """What starts a process that plays the worker."""
    return [sys.executable, "-S", "-E", WORKER, mode, str(log)]


def jobs_of(log: Path) -> list[list[str]]:
    """What the workers were asked to do, or said at their end."""
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return [json.loads(line) for line in lines]


def a_job(folder: Path, name: str = "talk", later_s: float = 0.0) -> SyncJob:
    return SyncJob(
        key=f"conf/{name}", title=name.title(), recording=folder / "day-1.mp4",
        deck=folder / f"{name}.pdf", start_s=100.0, end_s=700.5, later_s=later_s,
        scores=folder / f"{name}.npz", subtitles=folder / "day-1.vtt",
    )  # fmt: skip


class Told:
    """What a run has told."""

    def __init__(self, process: SyncProcess) -> None:
        self.process = process
        self.progress: list[tuple[str, float]] = []
        self.ends: list[object] = []
        process.progressed.connect(self._on_progress)
        process.found.connect(self.ends.append)
        process.failed.connect(self.ends.append)
        process.stopped.connect(self._on_stopped)

    def _on_progress(self, stage: str, done: float) -> None:
        self.progress.append((stage, done))

    def _on_stopped(self) -> None:
        self.ends.append(None)

    def is_over(self) -> bool:
        """Told, and the process gone."""
        state = self.process.findChild(QProcess).state()
        return bool(self.ends) and state is QProcess.ProcessState.NotRunning


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path):
    processes = []

    def begin(mode: str, **more: object) -> Told:
        process = SyncProcess(worker(mode, tmp_path / "log"), **more)
        processes.append(process)
        told = Told(process)
        process.start(a_job(tmp_path, later_s=1000.0))
        return told

    yield begin
    for process in processes:
        process.close()
        process.deleteLater()


def test_a_run_tells_how_far_it_is_and_what_it_found(run, qtbot, tmp_path) -> None:
    told = run("good")
    qtbot.waitUntil(told.is_over, timeout=10_000)
    assert told.progress == [("pages", 0.1), ("views", 0.34)]
    (spans,) = told.ends
    assert spans[0] == Span(start_s=1100.0, end_s=1104.0, page=1, confidence=0.9)
    assert [span.page for span in spans] == [1, None, 2, 3]
    assert jobs_of(tmp_path / "log") == [
        [
            *("--recording", str(tmp_path / "day-1.mp4"), "--deck", str(tmp_path / "talk.pdf")),
            *("--lines", "--start", "100.0", "--scores", str(tmp_path / "talk.npz")),
            *("--end", "700.5", "--subtitles", str(tmp_path / "day-1.vtt")),
        ]
    ]


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("error", "talk.pdf is encrypted"),
        ("crash", "crashed or was killed"),
        ("garbage", "could not be read"),
        ("nonsense", "could not be read"),
        ("late", "without a result"),
        ("empty", "without a result"),
    ],
)
def test_a_run_that_fails_says_why_once(run, qtbot, mode, words) -> None:
    told = run(mode)
    qtbot.waitUntil(told.is_over, timeout=10_000)
    (why,) = told.ends
    assert words in why


def test_a_worker_that_says_nothing_any_more_is_ended(run, qtbot) -> None:
    told = run("waits", silence_ms=300)
    qtbot.waitUntil(told.is_over, timeout=10_000)
    assert told.ends == ["It stopped answering."]


def test_a_worker_that_cannot_be_started(qtbot, tmp_path) -> None:
    process = SyncProcess([str(tmp_path / "nothing")])
    told = Told(process)
    process.start(a_job(tmp_path))
    qtbot.waitUntil(told.is_over, timeout=10_000)
    (why,) = told.ends
    assert "could not be started" in why
    process.deleteLater()


def test_a_run_that_is_stopped_puts_its_things_away(run, qtbot, tmp_path) -> None:
    told = run("waits")
    qtbot.waitUntil(lambda: len(told.progress) == 2, timeout=10_000)
    told.process.stop()
    qtbot.waitUntil(told.is_over, timeout=10_000)
    assert told.ends == [None]
    assert jobs_of(tmp_path / "log")[1:] == ["put away"]


def test_one_that_does_not_end_by_itself_is_killed(run, qtbot) -> None:
    told = run("stubborn")
    qtbot.waitUntil(lambda: len(told.progress) == 2, timeout=10_000)
    told.process.stop()
    qtbot.waitUntil(told.is_over, timeout=10_000)
    assert told.ends == [None]


def test_the_window_s_end_is_the_worker_s_and_tells_nothing(run, qtbot, tmp_path) -> None:
    told = run("waits")
    qtbot.waitUntil(lambda: len(told.progress) == 2, timeout=10_000)
    told.process.close()
    assert told.process.findChild(QProcess).state() is QProcess.ProcessState.NotRunning
    assert jobs_of(tmp_path / "log")[1:] == ["put away"]
    assert told.ends == []


def test_the_job_of_a_talk(tmp_path) -> None:
    talk = Talk(id="a", title="A", recording="d", start_s=600.0)
    following = Talk(id="b", title="B", recording="d", start_s=900.0)
    conference = Conference(
        id="c", title="C", recordings=(Recording(id="d"),), talks=(talk, following)
    )  # fmt: skip
    video, deck, words = tmp_path / "d.mp4", tmp_path / "a.pdf", tmp_path / "d.vtt"

    def job(files: TalkFiles) -> SyncJob | None:
        return job_of(conference, talk, files, tmp_path)

    of_day = job(TalkFiles(video, 600.0, deck, None, (words,)))
    assert (of_day.start_s, of_day.end_s, of_day.later_s) == (600.0, 900.0, 0.0)
    assert of_day.scores == tmp_path / "c" / "a.npz"
    assert of_day.subtitles == words
    own = job(TalkFiles(video, 0.0, deck, None, ()))
    assert (own.start_s, own.end_s, own.later_s) == (0.0, None, 600.0)
    assert "--end" not in own.arguments()
    assert job(TalkFiles(None, 600.0, deck, None, ())) is None
    assert job(TalkFiles(video, 600.0, None, None, ())) is None
