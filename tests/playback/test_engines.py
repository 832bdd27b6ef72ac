"""Which engine plays, and what happens where libVLC is not there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from duthviewer.playback.engines import EngineMissing, Players, engine_report, make_player
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import probe
from tests.recordings import Recipe, record, record_av1

WITHOUT = (
    "import sys, types\n"
    "class Gone:\n"
    "    def find_spec(self, name, path=None, target=None):\n"
    "        if name == 'vlc':\n"
    "            raise {error}\n"
    "sys.meta_path.insert(0, Gone())\n"
    "from PySide6.QtWidgets import QApplication\n"
    "application = QApplication([])\n"
    "from duthviewer.playback.engines import EngineMissing, engine_report, make_player\n"
    "print(make_player('auto').name, '|', engine_report())\n"
    "try:\n"
    "    make_player('vlc')\n"
    "except EngineMissing as missing:\n"
    "    print(missing)\n"
)


def test_auto_takes_vlc_where_it_is(qtbot) -> None:
    assert make_player("auto").name == "vlc"
    assert make_player("qt").name == "qt"
    assert engine_report().startswith("VLC 3.")


def test_an_unknown_engine_is_named(qtbot) -> None:
    with pytest.raises(EngineMissing, match="mplayer"):
        make_player("mplayer")


@pytest.mark.parametrize(
    "error",
    ["ImportError('x')", "OSError('x')", "NotImplementedError('x')", "SystemExit(1)"],
)
def test_without_libvlc_qt_plays_and_says_why(error: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(error=error)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    first, second = done.stdout.splitlines()
    assert first == "qt | Qt Multimedia (FFmpeg), because libVLC was not found"
    assert "Install VLC" in second
    assert "--engine qt" in second


@pytest.mark.parametrize(("has_card", "engine"), [(True, "vlc"), (False, "qt")])
def test_without_a_graphics_card_qt_plays(qtbot, has_card, engine) -> None:
    path = record(Recipe("mp4", keyframes=125))
    players = Players("auto", lambda: has_card)
    assert players.player_for(path).name == engine
    players.engine = "vlc"
    assert players.player_for(path).name == "vlc"
    players.close()


def test_what_qt_cannot_decode_without_a_card_is_for_vlc(qtbot, tmp_path) -> None:
    path = record_av1(tmp_path / "av1.mp4")
    players = Players("auto", lambda: False)
    first = players.player_for(path)
    assert first.name == "qt", "nobody has looked into the file yet"
    with qtbot.waitSignal(first.failed, timeout=10_000) as failed:
        first.open(path)
    assert "AV1" in failed.args[0]
    assert "VLC" in failed.args[0]
    second = players.player_for(path)
    assert second.name == "vlc"
    with qtbot.waitSignal(second.opened, timeout=10_000):
        second.open(path, playing=False)
    assert second.state() is PlayerState.PAUSED
    players.close()


def test_a_card_is_given_what_it_may_decode(qtbot, tmp_path) -> None:
    path = record_av1(tmp_path / "av1.mp4")
    assert probe(path).coding == "av1"
    player = make_player("qt", has_card=True)
    assert player._engine_refusal(probe(path)) == ""
