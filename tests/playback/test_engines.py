"""Which engine plays, and what happens where libVLC is not there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from duthviewer.playback.engines import EngineMissing, engine_report, make_player

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
