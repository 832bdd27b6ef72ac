"""Spans around the watched position: early, certain, and without any effect on the result."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.errors import KnownError
from duthviewer.surroundings import program_command
from duthviewer.sync import early_spans
from duthviewer.sync.early_spans import certain_spans
from duthviewer.sync.synchronise import synchronise
from duthviewer.sync.watched_position import WatchedPosition
from duthviewer.sync.worker_lines import segments
from tests.sync.scenes import (
    WORDS,
    beside_speaker,
    capture,
    draw_deck,
    film,
    speaker_only,
    write_pages,
)

#: The pages that the recording shows, for so many seconds each
SHOWN = [(9.0, 1), (8.0, 2), (9.0, 3), (8.0, 4), (9.0, 5), (8.0, 6), (9.0, 7)]
LENGTH_S = 60.0


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A recording of a minute and its deck of eight pages, one of them never shown."""
    folder = tmp_path_factory.mktemp("talk")
    pages = draw_deck(8)
    shots = [
        (length_s, beside_speaker if page % 3 == 0 else capture, page) for length_s, page in SHOWN
    ]
    return film(folder / "a.mp4", pages, shots), write_pages(folder / "a.pdf", pages)


@pytest.fixture(autouse=True)
def short_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(early_spans, "_BEFORE_S", 6.0)
    monkeypatch.setattr(early_spans, "_AHEAD_S", 12.0)
    monkeypatch.setattr(early_spans, "_SOON_S", 3.0)


class Watcher:
    """Notes what is shown early, and how far the work was."""

    def __init__(self, at_s: float | None) -> None:
        self.watched = WatchedPosition(at_s, self.show)
        self.shown: list[Timeline] = []
        self.stages: list[str] = []
        #: The stage before each of the shown
        self.when: list[str] = []
        #: Where the talk is watched from the first early spans on
        self.then_s: float | None = None

    def report(self, stage: str, _done: float) -> None:
        self.stages.append(stage)

    def show(self, spans: Timeline) -> None:
        self.shown.append(spans)
        self.when.append(self.stages[-1] if self.stages else "")
        if self.then_s is not None:
            self.watched.at_s, self.then_s = self.then_s, None


def run(talk: tuple[Path, Path], watcher: Watcher) -> Timeline:
    return synchronise(*talk, report=watcher.report, watched=watcher.watched)


def wrong_s(early: Timeline, final: Timeline) -> float:
    """The seconds of early spans in which the final timeline has another page."""
    times = np.arange(0.05, LENGTH_S, 0.1)
    said = [span for t in times if (span := early.span_at(t)) and span.page != final.page_at(t)]
    return len(said) / 10


@pytest.mark.parametrize("at_s", [0.0, 20.0, 59.0])
def test_spans_around_the_position_come_first_and_are_right(talk, at_s: float) -> None:
    watcher = Watcher(at_s)
    final = run(talk, watcher)
    first = watcher.shown[0]
    assert watcher.when[0] == "pages"
    assert first.page_at(at_s) == final.page_at(at_s)
    assert all(abs(span.start_s - at_s) < 20 for span in first)
    assert max(wrong_s(early, final) for early in watcher.shown) <= 0.4
    # Once the whole talk is matched nearly all of it is certain.
    assert watcher.shown[-1].pages == {1, 2, 3, 4, 5, 6, 7}


def test_the_result_does_not_depend_on_the_position(talk) -> None:
    expected = json.dumps(segments(synchronise(*talk)))
    for at_s in (None, 3.0, 31.0, 55.0, 1000.0):
        assert json.dumps(segments(run(talk, Watcher(at_s)))) == expected


def test_a_position_elsewhere_comes_next(talk) -> None:
    watcher = Watcher(5.0)
    watcher.then_s = 45.0
    run(talk, watcher)
    first, second = watcher.shown[:2]
    assert watcher.when[1] in ("pages", "views")
    assert first.page_at(45.0) is None
    assert second.page_at(45.0) == 6
    # What was found before is still there.
    assert second.page_at(5.0) == 1


def test_a_position_that_plays_on_is_followed_once(talk, monkeypatch) -> None:
    windows = []
    read_frames = early_spans.read_frames
    monkeypatch.setattr(
        early_spans, "read_frames", lambda *of: windows.append(of[1:]) or read_frames(*of)
    )
    watcher = Watcher(5.0)
    watcher.then_s = 12.0
    run(talk, watcher)
    assert windows == [(0.0, 17.0)]
    windows.clear()
    watcher = Watcher(5.0)
    watcher.then_s = 15.0
    run(talk, watcher)
    assert windows == [(0.0, 17.0), (9.0, 27.0)]


def test_nobody_watches(talk) -> None:
    watcher = Watcher(None)
    run(talk, watcher)
    assert watcher.shown == []
    assert watcher.watched.served.is_set()


def test_a_window_that_fails_costs_only_itself(talk, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise KnownError("There is no picture in this part.")

    monkeypatch.setattr(early_spans, "read_frames", fail)
    watcher = Watcher(20.0)
    final = run(talk, watcher)
    assert segments(final) == segments(synchronise(*talk))
    assert "pages" not in watcher.when


def test_no_page_is_never_certain_from_a_window_alone(tmp_path) -> None:
    pages = draw_deck(4)
    shots = [(16.0, speaker_only, None), (10.0, capture, 1), (10.0, capture, 2)]
    talk = film(tmp_path / "a.mp4", pages, shots), write_pages(tmp_path / "a.pdf", pages)
    watcher = Watcher(0.0)
    run(talk, watcher)
    assert "pages" not in watcher.when


def template_pages(count: int) -> list[np.ndarray]:
    """Pages of one template, which resemble each other: a bar, a title and four lines."""
    random, pages = np.random.default_rng(1), []
    font = cv2.FONT_HERSHEY_DUPLEX

    def words(fewest: int, most: int) -> str:
        return " ".join(random.choice(WORDS, random.integers(fewest, most)))

    for _ in range(count):
        page = np.full((540, 960), 250, np.uint8)
        page[:70] = 60
        cv2.putText(page, words(2, 3), (40, 48), font, 1.2, 250, 2, cv2.LINE_AA)
        for y in range(150, 390, 60):
            cv2.circle(page, (60, y - 10), 6, 25, -1)
            cv2.putText(page, words(3, 5), (85, y), font, 0.9, 25, 2, cv2.LINE_AA)
        pages.append(page)
    return pages


def test_slides_that_the_deck_lacks_are_no_page_of_it(tmp_path) -> None:
    pages = template_pages(8)
    recording = film(tmp_path / "a.mp4", pages, [(length, capture, n) for length, n in SHOWN])
    deck = write_pages(tmp_path / "later.pdf", [*pages[:2], pages[3], *pages[5:]])
    watcher = Watcher(5.0)
    final = run((recording, deck), watcher)
    assert max(wrong_s(early, final) for early in watcher.shown) <= 0.4


def test_certain_spans_are_cut_to_their_samples() -> None:
    times = np.array([10.0, 15.0, 20.0, 20.2, 25.0, 30.0])
    spans = [Span(start_s=8, end_s=17.5, page=1), Span(start_s=17.5, end_s=20.2, page=2)]
    spans += [Span(start_s=20.2, end_s=27.5, page=3), Span(start_s=27.5, end_s=33, page=None)]
    of_part = certain_spans(Timeline(tuple(spans)), times, starts=False, ends=False)
    # The change at 20.2 s is located, the others are not; one sample is no span.
    assert [(s.start_s, s.end_s, s.page) for s in of_part] == [
        (10, 15, 1), (20, 20.2, 2), (20.2, 25, 3),
    ]  # fmt: skip
    whole = certain_spans(Timeline(tuple(spans)), times)
    assert [(s.start_s, s.end_s, s.page) for s in whole] == [
        (8, 15, 1), (20, 20.2, 2), (20.2, 25, 3), (30, 33, None),
    ]  # fmt: skip


def test_uncertain_spans_are_not_shown() -> None:
    times = np.array([1.0, 1.2, 5.0])
    spans = (
        Span(start_s=0, end_s=1.2, page=1, confidence=0.89),
        Span(start_s=1.2, end_s=6, page=None, confidence=0.84),
    )
    assert certain_spans(Timeline(spans), times) == ()


# The worker


class Worker:
    """The worker as a process, and what it prints."""

    def __init__(self, talk: tuple[Path, Path], *more: str) -> None:
        recording, deck = talk
        command = program_command("sync", "--recording", str(recording), "--deck", str(deck))
        self.process = subprocess.Popen(
            [*command, "--lines", *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def rows(self):
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield json.loads(line)

    def say(self, text: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()


def test_the_worker_prints_early_spans_and_the_same_result(talk) -> None:
    with Worker(talk) as worker:
        plain = list(worker.rows())
    assert not any("early" in row for row in plain)
    with Worker(talk, "--from", "20") as worker:
        rows = list(worker.rows())
    early = next(n for n, row in enumerate(rows) if "early" in row)
    assert {row.get("stage") for row in rows[:early]} <= {"pages"}
    assert any(row["start"] <= 20 < row["end"] for row in rows[early]["early"])
    assert rows[-1] == plain[-1]


def test_the_worker_follows_the_lines_of_the_window(talk) -> None:
    with Worker(talk) as worker:
        worker.say('nonsense\n{"position": "x"}\n[]\n{"posi')
        worker.say('tion": 45}\n')
        rows = list(worker.rows())
        early = [row["early"] for row in rows if "early" in row]
        assert any(row["start"] <= 45 < row["end"] and row["page"] == 6 for row in early[0])
        assert "segments" in rows[-1]


def test_the_worker_ends_with_its_input_while_it_follows(talk) -> None:
    # As in a child of a program that a shell started in the background
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        worker = Worker(talk, "--from", "20")
    finally:
        signal.signal(signal.SIGINT, before)
    with worker:
        assert worker.process.stdin is not None
        next(row for row in worker.rows() if "early" in row)
        worker.process.stdin.close()
        worker.process.stdin = None
        assert worker.process.wait(10) in (1, 130)
