"""One window a person: what a second start hands over, and when it opens a window of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application, LaunchOptions
from duthviewer.ui.desktop import instance
from duthviewer.ui.desktop.instance import ANSWER, Handed, address, hand_over
from duthviewer.ui.desktop.instance_listener import InstanceListener
from tests.recordings import Recipe, record
from tests.ui.program import starter

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="every start has its window there")

CATALOGUE = """\
title: {title}
id: {id}
recordings:
  day-1: {{}}
talks:
  - {{id: one, title: The one, recording: day-1, start: 5}}
  - {{id: two, title: The two, recording: day-1, start: 20}}
"""
#: The start of the program, as a person's: says whether it opens a window.
SECOND_START = """
import sys
from duthviewer.cli import main
import duthviewer.ui.state.head_start
def opens(*_):
    print("opens a window", flush=True)
    sys.exit(0)
duthviewer.ui.state.head_start.HeadStart = opens
code = main(sys.argv[1:])
print("handed over", sorted({"PySide6", "json.tool"} & set(sys.modules)), code)
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like the one that a login makes. Its name is short, as a socket's must be."""
    folder = tmp_path_factory.mktemp("run")
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[InstanceListener]:
    listener = InstanceListener()
    listener.listen()
    assert listener.is_listening()
    yield listener
    listener.close()
    listener.deleteLater()


def make_conference(folder: Path) -> Path:
    folder.mkdir()
    text = CATALOGUE.format(title=folder.name.title(), id=folder.name)
    (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    return folder


@pytest.fixture
def conferences(tmp_path: Path) -> tuple[Path, Path]:
    return make_conference(tmp_path / "here"), make_conference(tmp_path / "there")


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    for begin in starter(qtbot, lambda program: program.desktop is not None):
        yield partial(begin, shares=True)


class Start(threading.Thread):
    """A second start beside the loop of the first; ``taken`` says whether it was handed over."""

    def __init__(self, handed: Handed) -> None:
        super().__init__()
        self.handed = handed
        self.taken: bool | None = None
        self.start()

    def run(self) -> None:
        self.taken = hand_over(self.handed)


def hand(handed: Handed, qtbot: QtBot) -> bool:
    second = Start(handed)
    qtbot.waitUntil(lambda: not second.is_alive(), timeout=10_000)
    second.join()
    assert second.taken is not None
    return second.taken


@pytest.mark.parametrize(
    "handed",
    [
        Handed(),
        Handed(path=Path("/a/b c"), talk="x/y", at_s=12.5, playing=False, token="t"),
        Handed(path=Path("/ü\n"), talk="ü"),
    ],
)
def test_what_is_handed_over_arrives(handed: Handed, listener, qtbot) -> None:
    with qtbot.waitSignal(listener.handed) as arrived:
        assert hand(handed, qtbot)
    assert arrived.args == [handed]


def test_a_relative_path_arrives_whole(listener, qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(listener.handed) as arrived:
        assert hand(Handed(path=Path("x")), qtbot)
    assert arrived.args[0].path == tmp_path / "x"


def test_many_starts_at_once_all_arrive(listener, qtbot) -> None:
    arrived: list[Handed] = []
    listener.handed.connect(arrived.append)
    starts = [Start(Handed(talk=str(number))) for number in range(6)]
    qtbot.waitUntil(lambda: not any(one.is_alive() for one in starts), timeout=10_000)
    taken = {one.handed.talk for one in starts if one.taken}
    qtbot.waitUntil(lambda: len(arrived) >= len(taken))
    assert {handed.talk for handed in arrived} == taken
    assert taken


def test_without_a_window_nothing_is_handed_over() -> None:
    assert not hand_over(Handed())


def test_a_closed_window_leaves_nothing(listener, runtime) -> None:
    assert list(runtime.iterdir()) == [address()]
    listener.close()
    assert list(runtime.iterdir()) == []


def test_what_a_killed_window_left_is_replaced(qtbot) -> None:
    path = address()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
        left.listen()
    assert path.exists()
    assert not hand_over(Handed())
    listener = InstanceListener()
    listener.listen()
    with qtbot.waitSignal(listener.handed):
        assert hand(Handed(), qtbot)
    listener.close()


def test_a_second_window_takes_the_place_once_the_first_is_gone(listener) -> None:
    second = InstanceListener()
    second.listen()
    assert not second.is_listening()
    listener.close()
    second.listen()
    assert second.is_listening()
    second.close()


def test_closing_leaves_the_place_of_another_window_alone(listener) -> None:
    address().unlink()
    second = InstanceListener()
    second.listen()
    assert second.is_listening()
    listener.close()
    assert address().exists()
    second.close()


def test_a_window_that_hangs_is_not_waited_for(monkeypatch) -> None:
    monkeypatch.setattr(instance, "TIMEOUT_S", 0.05)
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(str(address()))
        hanging.listen()
        assert not hand_over(Handed())


def test_what_came_too_late_opens_nothing(listener, qtbot) -> None:
    arrived: list[Handed] = []
    listener.handed.connect(arrived.append)
    with socket.socket(socket.AF_UNIX) as impatient:
        impatient.connect(str(address()))
        impatient.sendall(Handed(talk="late").line())
    assert hand(Handed(talk="now"), qtbot)
    qtbot.waitUntil(lambda: bool(arrived))
    assert [handed.talk for handed in arrived] == ["now"]


@pytest.mark.parametrize(
    "line",
    [
        b"", b"\n", b"nonsense\n", b"[]\n", b"{}\n", b"\xff\n", b"x" * 70_000,
        b"[" * 60_000 + b"\n",
        json.dumps(Handed()._asdict() | {"path": "relative"}).encode() + b"\n",
        json.dumps(Handed()._asdict() | {"talk": 3}).encode() + b"\n",
        json.dumps(Handed()._asdict() | {"at_s": -1}).encode() + b"\n",
    ],
)  # fmt: skip
def test_nonsense_is_sent_away(line: bytes, listener, qtbot) -> None:
    arrived: list[Handed] = []
    listener.handed.connect(arrived.append)
    with socket.socket(socket.AF_UNIX) as strange:
        strange.connect(str(address()))
        strange.sendall(line)
        strange.shutdown(socket.SHUT_WR)
        said: list[bytes] = []

        def listen() -> None:
            try:
                said.append(strange.recv(100))
            except ConnectionError:
                said.append(b"")

        reading = threading.Thread(target=listen)
        reading.start()
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
        reading.join()
        assert said == [b""]
    assert arrived == []
    assert hand(Handed(), qtbot)


def test_another_person_s_window_is_not_trusted(listener, monkeypatch, qtbot) -> None:
    arrived: list[Handed] = []
    listener.handed.connect(arrived.append)
    own_folder = address().parent
    mine = os.getuid()
    # To both ends the other one is somebody else; the folder stays this person's.
    monkeypatch.setattr(instance, "_safe_folder", lambda: own_folder)
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert not hand(Handed(), qtbot)
    assert arrived == []


def test_a_folder_that_others_can_enter_is_not_used(runtime, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    runtime.chmod(0o755)
    own = tmp_path / f"duthviewer-{os.getuid()}"
    assert address().parent == own
    assert own.stat().st_mode & 0o777 == 0o700
    own.chmod(0o770)
    assert address() is None
    own.rmdir()
    runtime.chmod(0o700)
    own.symlink_to(runtime)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert address() is None


def test_each_screen_and_each_home_has_its_own(monkeypatch) -> None:
    first = address()
    monkeypatch.setenv("DISPLAY", ":77")
    second = address()
    monkeypatch.setenv("DUTHVIEWER_HOME", "/elsewhere")
    assert len({first, second, address()}) == 3


def test_a_path_too_long_for_a_socket_is_quiet(runtime, monkeypatch) -> None:
    deep = runtime / ("x" * 120)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    listener = InstanceListener()
    listener.listen()
    assert not listener.is_listening()
    assert not hand_over(Handed())


def second_start(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SECOND_START, *map(str, arguments)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize(
    "arguments",
    [["--new-window"], ["--screenshot", "x.png"], ["--theme", "dark"], ["--engine", "qt"]],
)
def test_what_the_open_window_cannot_do_gets_its_own(arguments, monkeypatch) -> None:
    monkeypatch.setenv("DISPLAY", os.environ.get("DISPLAY", ":0"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address()))
        server.listen()
        assert second_start(*arguments) == "opens a window"
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_the_command_line_hands_over_before_qt_is_loaded(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address()))
        server.listen()

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                heard.append(connection.recv(10_000))
                connection.sendall(ANSWER)

        answering = threading.Thread(target=answer)
        answering.start()
        said = second_start(".", "--talk", "c/one", "--at", "1:30", "--paused")
        answering.join()
    assert said == "handed over [] 0"
    assert Handed.parse(heard[0]) == Handed(tmp_path, "c/one", 90.0, False)


def test_the_usual_start_imports_nothing_for_it() -> None:
    code = (
        "import sys\n"
        "from duthviewer.ui.desktop.instance import Handed, hand_over\n"
        "before = set(sys.modules)\n"
        "assert not hand_over(Handed())\n"
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert set(eval(done.stdout)) <= {"zlib"}


def test_the_window_opens_what_a_later_start_was_asked_for(start, conferences, qtbot) -> None:
    here, there = conferences
    program = start(here)
    program.window.showMinimized()
    assert hand(Handed(there, "there/two", 7.0, False), qtbot)
    qtbot.waitUntil(
        lambda: (
            program.is_complete()
            and program.watching.page.watched.player is not None
            and program.watching.page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )
    assert program.watching.page.watched.talk.key == "there/two"
    assert program.watching.page.watched.position_s() == pytest.approx(7.0, abs=0.05)
    assert not program.window.isMinimized()
    # The same conference again: its other talk, without reading it anew.
    opened = program.conference.now
    assert hand(Handed(there / "catalogue.yaml", "one", 3.0, False), qtbot)
    qtbot.waitUntil(
        lambda: (
            program.watching.page.watched.talk.key == "there/one"
            and program.watching.page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )
    assert program.conference.now is opened
    # And with no wish at all: the window comes forward, the talk stays.
    assert hand(Handed(), qtbot)
    assert program.window.page() is program.watching.page
    # Another conference without a talk: its grid.
    assert hand(Handed(here), qtbot)
    qtbot.waitUntil(lambda: program.window.page() is program.library)
    assert "Here" in program.window.windowTitle()


def test_a_conference_that_cannot_be_opened_is_told(start, conferences, tmp_path, qtbot) -> None:
    program = start(conferences[0])
    assert hand(Handed(tmp_path / "gone", "one"), qtbot)
    qtbot.waitUntil(lambda: program.library.message.isVisible())
    assert program.conference.wanted is None


def test_a_window_not_meant_to_share_does_not_listen(conferences, qtbot) -> None:
    program = Application(LaunchOptions(path=conferences[0], playing=False))
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    qtbot.waitUntil(lambda: program.is_complete())
    assert not address().exists()
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def test_the_window_has_the_program_s_icon(start, conferences) -> None:
    program = start(conferences[0])
    icon = QApplication.windowIcon()
    for size in (16, 32, 256):
        image = icon.pixmap(size, size).toImage()
        assert image.width() == size
        assert image.pixelColor(size // 4, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
    assert not program.window.windowIcon().isNull()


def test_wayland_s_token_is_passed_on(start, conferences, monkeypatch, qtbot) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    start(conferences[0])
    assert hand(Handed(token="abc"), qtbot)
    qtbot.waitUntil(lambda: os.environ.get("XDG_ACTIVATION_TOKEN") == "abc")


def paused_at(program: Application, key: str) -> Callable[[], bool]:
    """Whether a talk stands paused."""

    def stands() -> bool:
        if not program.is_complete() or (watched := program.watching.watched).talk is None:
            return False
        player = watched.player
        is_paused = player is not None and player.state() is PlayerState.PAUSED
        return watched.talk.key == key and is_paused

    return stands


def test_a_link_opens_its_moment_in_the_open_window(start, conferences, qtbot) -> None:
    here, there = conferences
    program = start(here)
    program.conference.open(there)
    qtbot.waitUntil(lambda: program.conference.id == "there", timeout=10_000)
    program.conference.open(here)
    qtbot.waitUntil(lambda: program.conference.id == "here", timeout=10_000)
    assert hand(Handed(link="duthviewer:there/two?t=27", playing=False), qtbot)
    qtbot.waitUntil(paused_at(program, "there/two"), timeout=10_000)
    # At 20 s the talk begins.
    assert program.watching.watched.position_s() == pytest.approx(7.0, abs=0.05)
    # What is copied there leads to the same moment.
    program.watching.page.actions_by_id["copy_address"].trigger()
    assert QApplication.clipboard().text() == "duthviewer:there/two?t=27"
    assert hand(Handed(link="duthviewer:there/one", playing=False), qtbot)
    qtbot.waitUntil(paused_at(program, "there/one"), timeout=10_000)
    assert program.watching.watched.position_s() == pytest.approx(0.0, abs=0.05)


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("duthviewer:there/three", "no talk three in There"),
        ("duthviewer:nowhere/one", "conference nowhere, which you do not have"),
        ("duthviewer:../one", "not a link to a talk"),
    ],
)
def test_a_link_that_leads_nowhere_is_explained(start, conferences, qtbot, link, words) -> None:
    program = start(conferences[1])
    told: list[str] = []
    program.links.trouble.connect(told.append)
    program.tasks.failed.connect(told.append)
    assert hand(Handed(link=link), qtbot)
    qtbot.waitUntil(lambda: bool(told))
    assert words in told[0]
    assert program.window.page() is program.library


def test_a_link_starts_the_window_at_its_moment(start, conferences, qtbot) -> None:
    path = conferences[1] / "catalogue.yaml"
    program = start(path, link="duthviewer:there/two?t=27")
    qtbot.waitUntil(paused_at(program, "there/two"), timeout=10_000)
    assert program.watching.watched.position_s() == pytest.approx(7.0, abs=0.05)


def test_the_command_line_takes_a_link(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address()))
        server.listen()

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                heard.append(connection.recv(10_000))
                connection.sendall(ANSWER)

        answering = threading.Thread(target=answer)
        answering.start()
        said = second_start("duthviewer:c/one?t=90&page=3")
        answering.join()
    assert said == "handed over [] 0"
    assert Handed.parse(heard[0]).link == "duthviewer:c/one?t=90&page=3"
