"""The talk on a real message bus: what players' remotes see of it, and what they can do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.program import starter

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon") or not shutil.which("gdbus"),
    reason="MPRIS is for Linux; dbus-daemon and gdbus make a bus and speak to it",
)

CATALOGUE = """\
title: "Meeting <b>&"
id: meeting
recordings:
  day-1: {}
talks:
  - {id: one-1, title: The öne, recording: day-1, start: 5, speakers: [{name: Ana}, {name: Bo}]}
  - {id: two, title: The two, recording: day-1, start: 20}
"""
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACK_ONE = "/org/duthviewer/talk/meeting_2f_one_2d_1"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus of this test's own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(60)
    daemon.stdout.close()


@pytest.fixture
def media(tmp_path: Path) -> Path:
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    write_deck(folder / "one-1.pdf", 3)
    (folder / "one-1.jpg").write_bytes(b"x")
    return folder


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    starting = starter(qtbot)
    begin = next(starting)

    def begin_a_talk(path: Path, *, shares: bool = True, talk: str | None = "one-1") -> Application:
        program = begin(path, talk=talk, at_s=1.0, shares=shares)
        if talk is not None:
            settle(program, qtbot)
        return program

    yield begin_a_talk
    next(starting, None)


def settle(program: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            program.is_complete()
            and program.watching.page.watched.player is not None
            and program.watching.page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )


class Remote:
    """Speaks to the program from another process, while the program's loop runs."""

    def __init__(self, qtbot: QtBot, name: str = "org.mpris.MediaPlayer2.duthviewer") -> None:
        self._qtbot = qtbot
        self._name = name

    def run(self, *command: str) -> str:
        done: list[subprocess.CompletedProcess[str]] = []

        def work() -> None:
            done.append(
                subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
            )

        thread = threading.Thread(target=work)
        thread.start()
        self._qtbot.waitUntil(lambda: not thread.is_alive(), timeout=60_000)
        thread.join()
        return done[0].stdout.strip() or done[0].stderr.strip()

    def call(self, method: str, *arguments: str) -> str:
        return self.run(
            "gdbus", "call", "--session", "--dest", self._name,
            "--object-path", "/org/mpris/MediaPlayer2", "--method", method, *arguments,
        )  # fmt: skip

    def get(self, name: str, interface: str = PLAYER) -> str:
        return self.call(f"{PROPERTIES}.Get", interface, name)

    def wait(self) -> None:
        """Until the program is known on the bus."""
        command = f"gdbus wait --session --timeout 30 {self._name} && echo ready"
        assert self.run("sh", "-c", command) == "ready"


@pytest.fixture
def remote(bus: str, qtbot: QtBot) -> Remote:
    return Remote(qtbot)


class Monitor:
    """Everything that the program says on the bus, as lines of text."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._process = subprocess.Popen(
            ["gdbus", "monitor", "--session", "--dest", "org.mpris.MediaPlayer2.duthviewer"],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        self.lines.extend(iter(self._process.stdout.readline, ""))

    def said(self, text: str) -> bool:
        return any(text in line for line in list(self.lines))

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(60)
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture
def monitor(bus: str) -> Iterator[Callable[[], Monitor]]:
    monitors: list[Monitor] = []

    def begin() -> Monitor:
        monitors.append(Monitor())
        return monitors[-1]

    yield begin
    for one in monitors:
        one.stop()


def test_the_talk_is_described_with_the_types_of_the_specification(start, media, remote) -> None:
    start(media)
    remote.wait()
    everything = remote.call(f"{PROPERTIES}.GetAll", PLAYER)
    for expected in (
        f"'mpris:trackid': <objectpath '{TRACK_ONE}'>",
        "'mpris:length': <int64 15000000>",
        "'xesam:title': <'The öne'>",
        "'xesam:artist': <['Ana', 'Bo']>",
        "'xesam:album': <'Meeting <b>&'>",
        f"'mpris:artUrl': <'{(media / 'one-1.jpg').as_uri()}'>",
        "'PlaybackStatus': <'Paused'>",
        "'Position': <int64 ",
        "'Rate': <1.0>",
        "'CanGoNext': <true>",
        "'CanGoPrevious': <false>",
        "'CanSeek': <true>",
        "'CanControl': <true>",
    ):
        assert expected in everything
    root = remote.call(f"{PROPERTIES}.GetAll", "org.mpris.MediaPlayer2")
    assert "'DesktopEntry': <'duthviewer'>" in root
    assert "'SupportedMimeTypes': <@as []>" in root
    # The position is the talk's, not the recording's.
    (micro,) = re.findall(r"int64 (\d+)", remote.get("Position"))
    assert int(micro) / 1e6 == pytest.approx(1.0, abs=0.05)


def test_what_stands_in_the_introspection_is_there(start, media, remote) -> None:
    import xml.etree.ElementTree as ElementTree

    start(media)
    remote.wait()
    said = remote.call("org.freedesktop.DBus.Introspectable.Introspect")
    root = ElementTree.fromstring(eval(said)[0])
    names = [one.get("name") for one in root.iter("interface")]
    assert len(names) == len(set(names))
    for interface in root.iter("interface"):
        for one in interface.iter("property"):
            value = remote.get(one.get("name"), interface.get("name"))
            assert value.startswith("(<"), (one.get("name"), value)
            types = {"x": "int64", "o": "objectpath"}
            assert types.get(one.get("type"), "") in value
    assert "UnknownProperty" in remote.get("Nonsense")
    assert "UnknownProperty" in remote.call(f"{PROPERTIES}.Set", PLAYER, "Metadata", "<3>")
    assert "UnknownProperty" in remote.call(f"{PROPERTIES}.Set", PLAYER, "Volume", "<'loud'>")


def test_seeking_goes_by_the_talk_s_time(start, media, remote, monitor, qtbot) -> None:
    program = start(media)
    page = program.watching.page
    remote.wait()
    ear = monitor()
    qtbot.waitUntil(lambda: ear.said("is owned by"), timeout=20_000)
    remote.call(f"{PLAYER}.SetPosition", f"objectpath '{TRACK_ONE}'", "int64 9000000")
    assert page.watched.position_s() == pytest.approx(9.0, abs=0.05)
    qtbot.waitUntil(lambda: ear.said("Seeked (int64 9"), timeout=20_000)
    remote.call(f"{PLAYER}.Seek", "int64 -2000000")
    assert page.watched.position_s() == pytest.approx(7.0, abs=0.05)
    remote.call(f"{PLAYER}.Seek", "int64 -60000000")
    assert page.watched.position_s() == pytest.approx(0.0, abs=0.05)
    # What is meant for another talk, or lies outside of this one, is dropped.
    remote.call(f"{PLAYER}.SetPosition", "objectpath '/org/duthviewer/talk/other'", "int64 3000000")
    remote.call(f"{PLAYER}.SetPosition", f"objectpath '{TRACK_ONE}'", "int64 99000000")
    remote.call(f"{PLAYER}.SetPosition", f"objectpath '{TRACK_ONE}'", "int64 -1")
    assert page.watched.position_s() == pytest.approx(0.0, abs=0.05)
    # Past the end means the next talk.
    remote.call(f"{PLAYER}.Seek", "int64 60000000")
    qtbot.waitUntil(lambda: page.watched.talk.talk.id == "two", timeout=10_000)


def test_play_and_pause_are_done_and_told(start, media, remote, monitor, qtbot) -> None:
    program = start(media)
    player = program.watching.page.watched.player
    remote.wait()
    ear = monitor()
    qtbot.waitUntil(lambda: ear.said("is owned by"), timeout=20_000)
    remote.call(f"{PLAYER}.Play")
    qtbot.waitUntil(lambda: player.state() is PlayerState.PLAYING)
    qtbot.waitUntil(lambda: ear.said("{'PlaybackStatus': <'Playing'>}"), timeout=20_000)
    remote.call(f"{PLAYER}.Play")
    assert player.state() is PlayerState.PLAYING
    remote.call(f"{PLAYER}.PlayPause")
    qtbot.waitUntil(lambda: player.state() is PlayerState.PAUSED)
    qtbot.waitUntil(lambda: ear.said("{'PlaybackStatus': <'Paused'>}"), timeout=20_000)
    remote.call(f"{PLAYER}.Pause")
    assert player.state() is PlayerState.PAUSED
    # Playing on is no jump.
    assert not ear.said("Seeked")


def test_the_next_talk_is_shown_and_told(start, media, remote, monitor, qtbot) -> None:
    program = start(media)
    remote.wait()
    ear = monitor()
    qtbot.waitUntil(lambda: ear.said("is owned by"), timeout=20_000)
    remote.call(f"{PLAYER}.Previous")
    remote.call(f"{PLAYER}.Next")
    qtbot.waitUntil(lambda: program.watching.page.watched.talk.talk.id == "two", timeout=10_000)
    settle(program, qtbot)
    qtbot.waitUntil(lambda: ear.said("'xesam:title': <'The two'>"), timeout=20_000)
    # Its end is the recording's, which is known once that is open.
    qtbot.waitUntil(lambda: ear.said("'mpris:length': <int64 400"), timeout=20_000)
    assert remote.get("CanGoNext") == "(<false>,)"
    # A talk in the place of another is no stop.
    assert not ear.said("Stopped")


def test_speed_and_volume_can_be_set(start, media, remote, qtbot) -> None:
    program = start(media)
    player = program.watching.page.watched.player
    remote.wait()
    remote.call(f"{PROPERTIES}.Set", PLAYER, "Volume", "<0.25>")
    assert player.volume() == pytest.approx(0.25)
    assert remote.get("Volume") == "(<0.25>,)"
    remote.call(f"{PROPERTIES}.Set", PLAYER, "Volume", "<-1.0>")
    assert player.volume() == 0.0
    remote.call(f"{PROPERTIES}.Set", PLAYER, "Rate", "<9.0>")
    assert player.rate() == 4.0
    assert remote.get("Rate") == "(<4.0>,)"
    program.watching.page.speed_and_volume.set_volume(0.5)
    program.watching.page.actions_by_id["mute"].trigger()
    assert remote.get("Volume") == "(<0.0>,)"


@pytest.mark.parametrize("name", ["Rate", "Volume"])
def test_a_value_that_is_no_number_is_refused(start, media, remote, name) -> None:
    player = start(media).watching.page.watched.player
    remote.wait()
    before = remote.get(name)
    for value in ("nan", "inf", "-inf", "true", "'loud'", "[1.0]", "@ad []"):
        assert "UnknownProperty" in remote.call(f"{PROPERTIES}.Set", PLAYER, name, f"<{value}>")
    assert remote.get(name) == before
    remote.call(f"{PROPERTIES}.Set", PLAYER, name, "<1e300>")
    remote.call(f"{PROPERTIES}.Set", PLAYER, name, "<int64 9223372036854775807>")
    assert (player.rate(), player.volume()) in ((4.0, 1.0), (1.0, 1.0))


def test_back_at_the_talks_there_is_none(start, media, remote, qtbot) -> None:
    program = start(media)
    remote.wait()
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    assert remote.get("PlaybackStatus") == "(<'Stopped'>,)"
    assert "TrackList/NoTrack" in remote.get("Metadata")
    assert "xesam:title" not in remote.get("Metadata")
    assert remote.get("CanPlay") == "(<false>,)"
    for method in ("Play", "PlayPause", "Stop", "Next"):
        remote.call(f"{PLAYER}.{method}")
    remote.call(f"{PLAYER}.Seek", "int64 1000000")
    assert program.window.page() is program.library


def test_a_missing_recording_cannot_be_played(start, media, remote, qtbot) -> None:
    next(media.glob("day-1*")).unlink()
    program = start(media, talk=None)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    remote.wait()
    assert remote.get("CanPlay") == "(<false>,)"
    assert remote.get("PlaybackStatus") == "(<'Stopped'>,)"
    assert "The öne" in remote.get("Metadata")
    remote.call(f"{PLAYER}.Play")


def test_raise_and_quit(start, media, remote, qtbot) -> None:
    program = start(media)
    remote.wait()
    program.window.showMinimized()
    remote.call("org.mpris.MediaPlayer2.Raise")
    assert not program.window.isMinimized()
    remote.call("org.mpris.MediaPlayer2.Quit")
    qtbot.waitUntil(lambda: not program.window.isVisible())
    # The name is given back: a panel shows no player that is gone.
    assert "ServiceUnknown" in remote.get("PlaybackStatus")


def test_a_second_window_has_a_name_of_its_own(start, media, remote, qtbot) -> None:
    start(media)
    remote.wait()
    start(media)
    second = Remote(qtbot, f"org.mpris.MediaPlayer2.duthviewer.instance{os.getpid()}")
    second.wait()
    assert "The öne" in second.get("Metadata")


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_nothing_is_said(
    address, start, media, monkeypatch, qtbot, capfd, tmp_path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    program = start(media)
    qtbot.waitUntil(program.tasks.is_idle)
    assert program.desktop.mpris is None
    assert capfd.readouterr().err == ""


def test_a_bus_that_goes_away_is_quiet(start, media, remote, bus, qtbot, capfd) -> None:
    program = start(media)
    remote.wait()
    (pid,) = re.findall(r"uint32 (\d+)", remote.run(
        "gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/",
        "--method", "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.DBus",
    ))  # fmt: skip
    os.kill(int(pid), 9)
    qtbot.waitUntil(lambda: not program.desktop.mpris._bus.connection.isConnected(), timeout=10_000)
    program.watching.page.watched.seek(3.0)
    qtbot.waitUntil(
        lambda: program.watching.page.watched.position_s() == pytest.approx(3.0, abs=0.05)
    )
    program.watching.page.watched.toggle()
    qtbot.waitUntil(lambda: program.watching.page.watched.player.state() is PlayerState.PLAYING)
    program.watching.page.watched.toggle()


def test_a_window_not_meant_to_share_stays_off_the_bus(start, media, bus, qtbot) -> None:
    program = start(media, shares=False)
    qtbot.waitUntil(program.tasks.is_idle)
    assert program.desktop is None


def test_the_bus_is_loaded_only_with_the_first_talk() -> None:
    code = (
        "import sys, duthviewer.ui.application\n"
        "import duthviewer.ui.desktop.integration, duthviewer.ui.watch.controller\n"
        "print('PySide6.QtDBus' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.skipif(not shutil.which("playerctl"), reason="playerctl is not here")
def test_playerctl_sees_and_steers_the_talk(start, media, remote, qtbot) -> None:
    program = start(media)
    remote.wait()
    said = remote.run("playerctl", "metadata", "--format", "{{title}}|{{artist}}|{{mpris:length}}")
    assert said == "The öne|Ana, Bo|15000000"
    assert remote.run("playerctl", "status") == "Paused"
    remote.run("playerctl", "position", "4")
    assert float(remote.run("playerctl", "position")) == pytest.approx(4.0, abs=0.05)
    remote.run("playerctl", "play-pause")
    qtbot.waitUntil(lambda: program.watching.page.watched.player.state() is PlayerState.PLAYING)
