"""A talk that is played from the network is synchronised as soon as all of it has arrived."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.unfinished import ArrivedRange
from duthviewer.library.store.timelines import fingerprint
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.sync import controller as synchronising
from duthviewer.ui.sync import queue as synchroniser
from duthviewer.ui.watch.page import WatchPage
from tests.servers import FileServer, ServedFile
from tests.talk_videos import film, write_words
from tests.ui.program import starter, write_catalogue
from tests.ui.sync.test_process import jobs_of, worker

#: The talk's pages change at 4, 8 and 12 s of the talk.
START_S, END_S, LENGTH_S = 2.0, 22.0, 90.0


@dataclass
class WithheldFile(ServedFile):
    """A file of which a part is sent only when it is released."""

    withheld: range = range(0)
    released: threading.Event = field(default_factory=threading.Event)

    def read(self, start: int, size: int) -> bytes:
        if start < self.withheld.start:
            size = min(size, self.withheld.start - start)
        elif start < self.withheld.stop:
            self.released.wait()
        return super().read(start, size)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("talk")
    deck = write_words(folder / "one.pdf", 3)
    shown = [(4, None, 0), (6, deck, 1), (6, deck, 2), (6, deck, 3), (LENGTH_S - 22, None, 0)]
    film(folder / "day-1.mp4", shown)
    return folder


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        yield server


@pytest.fixture
def day(server: FileServer, made: Path) -> Iterator[WithheldFile]:
    """The recording, of which what follows 45 s is withheld, but for the index at its end."""
    content = (made / "day-1.mp4").read_bytes()
    with av.open(str(made / "day-1.mp4")) as file:
        starts = [packet.pos for packet in file.demux(video=0) if packet.pts is not None]
    start = starts[len(starts) // 2]
    day = WithheldFile(content, withheld=range(start, content.rfind(b"moov") - 4))
    assert len(day.withheld) > 100_000
    server.files["/day-1.mp4"] = day
    yield day
    day.released.set()


@pytest.fixture
def folder(tmp_path: Path, server: FileServer, day: WithheldFile, made: Path) -> Path:
    folder = tmp_path / "conference"
    slides = server.add("/one.pdf", made / "one.pdf")
    write_catalogue(
        folder,
        "title: Meeting\nid: meeting\n"
        f'recordings: {{day-1: {{url: "{server.url}/day-1.mp4"}}}}\ntalks:\n'
        f"  - {{id: one, title: The one, recording: day-1, start: {START_S:g}, end: {END_S:g},"
        f' slides: "{slides}"}}\n'
        f"  - {{id: long, title: The long one, recording: day-1, start: {START_S:g}, end: 80,"
        f' slides: "{slides}"}}\n',
    )
    return folder


@pytest.fixture
def begin(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Application]]:
    monkeypatch.setattr(synchronising, "_AFTER_OPENING_MS", 0)
    yield from starter(qtbot, lambda program: program.is_complete())


def watch(qtbot: QtBot, program: Application, talk: str) -> WatchPage:
    """Choose a talk, wait for its first picture and play."""
    page = program.watching.page
    program.conference.choose(talk, True)
    qtbot.waitUntil(
        lambda: (
            page.watched.player is not None and page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=60_000,
    )
    page.watched.play()
    return page


def test_the_timeline_comes_while_the_recording_is_incomplete(
    qtbot: QtBot, begin, folder: Path, day: WithheldFile
) -> None:
    program = begin(folder, engine="qt")
    page = watch(qtbot, program, "one")
    qtbot.waitUntil(lambda: bool(page.watched.talk.timeline), timeout=120_000)
    target = folder / "day-1.mp4"
    assert not target.exists()
    assert not page.stream.day_part.is_complete
    timeline = page.watched.talk.timeline
    assert [span.page for span in timeline if span.page] == [1, 2, 3]
    assert timeline.page_at(START_S + 6.0) == 1
    assert timeline.page_at(START_S + 12.0) == 2

    # Another look at the files forgets nothing.
    with qtbot.waitSignal(program.conference.found, timeout=20_000):
        program.conference.look_again()
    assert program.conference.known["meeting/one"].is_computed

    added = []
    program.sync.queue.found.connect(lambda key, _: added.append(key))
    day.released.set()
    page.actions_by_id["keep_recording"].trigger()
    qtbot.waitUntil(lambda: page.watched.talk.files.recording == target, timeout=60_000)
    kept = program.conference.store.timelines.of_talk("meeting/one")
    assert kept.is_of(target, folder / "one.pdf")
    assert kept.recording == fingerprint(target)
    assert program.conference.known["meeting/one"].is_computed
    assert page.watched.talk.timeline == timeline
    program.sync.start_automatically()
    assert program.sync.queue.is_idle()
    assert not added


def test_a_talk_that_has_not_arrived_is_not_synchronised(
    qtbot: QtBot, begin, folder: Path, day: WithheldFile
) -> None:
    program = begin(folder, engine="qt")
    watch(qtbot, program, "long")
    arriving = program.sync._arriving
    qtbot.waitUntil(lambda: arriving._sought is not None, timeout=30_000)
    assert arriving._sought.end > day.withheld.start
    assert arriving.range is None
    assert program.sync.queue.is_idle()


def test_a_worker_that_reads_too_much_leaves_no_failure(
    qtbot: QtBot, begin, folder: Path, day: WithheldFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The worker starts before the talk is there.
    monkeypatch.setattr(ArrivedRange, "is_there", lambda _: True)
    program = begin(folder, engine="qt")
    failed = []
    program.sync.queue.failed.connect(failed.append)
    page = watch(qtbot, program, "long")
    qtbot.waitUntil(lambda: failed == ["meeting/long"], timeout=60_000)
    qtbot.waitUntil(program.sync.queue.is_idle)
    assert not program.sync.queue.failures()
    assert not page.watched.talk.timeline
    assert program.conference.store.timelines.of_talk("meeting/long") is None
    # When all is there it is tried again.
    day.released.set()
    page.actions_by_id["keep_recording"].trigger()
    qtbot.waitUntil(lambda: bool(page.watched.talk.timeline), timeout=120_000)
    assert (folder / "day-1.mp4").is_file()


def test_early_spans_of_a_recording_that_still_arrives(
    qtbot: QtBot, begin, folder: Path, day: WithheldFile
) -> None:
    program = begin(folder, engine="qt")
    page = program.watching.page
    shown = []
    page.watched.early_changed.connect(lambda: shown.append(page.watched.talk))
    watch(qtbot, program, "one")
    qtbot.waitUntil(lambda: bool(page.watched.talk.timeline), timeout=120_000)
    assert not page.stream.day_part.is_complete
    early = next(talk.early for talk in shown if talk.early)
    assert early.pages
    for span in early:
        if span.page is not None:
            assert page.watched.talk.timeline.page_at((span.start_s + span.end_s) / 2) == span.page
    assert not shown[-1].early


def test_early_spans_stay_when_the_recording_is_complete(
    qtbot: QtBot, begin, folder: Path, day: WithheldFile, monkeypatch, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    monkeypatch.setattr(synchroniser, "worker_command", lambda: worker("early-good", log))
    program = begin(folder, engine="qt")
    page = watch(qtbot, program, "one")
    page.watched.pause()
    qtbot.waitUntil(lambda: bool(page.watched.talk.early), timeout=60_000)
    early = page.watched.talk.early
    page.watched.seek(5.0)
    qtbot.waitUntil(lambda: page.slides.page() == 2)
    day.released.set()
    page.actions_by_id["keep_recording"].trigger()
    target = folder / "day-1.mp4"
    qtbot.waitUntil(lambda: page.watched.talk.files.recording == target, timeout=60_000)
    assert (page.watched.talk.early, page.slides.page()) == (early, 2)
    assert page.slides.is_filling()
    page.watched.seek(12.0)
    qtbot.waitUntil(lambda: bool(page.watched.talk.timeline), timeout=10_000)
    assert page.watched.talk.timeline.pages == {1, 2, 3}
    assert len([row for row in jobs_of(log) if isinstance(row, list)]) == 1
