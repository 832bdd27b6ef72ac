"""What the media libraries write to the terminal: nothing that is not a fault."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from duthviewer.playback.quiet import quiet_sound
from tests.recordings import record_sound

PACKAGE = Path(__file__).parents[2] / "duthviewer"

#: Opens a recording without a picture in Qt Multimedia, which then makes a sound output.
PLAY = """
import logging, sys
logging.basicConfig(level=logging.INFO, stream=sys.stdout)
from PySide6.QtWidgets import QApplication
application = QApplication([])
import duthviewer.ui.video.video_view
from duthviewer.playback.engines import make_player
from pathlib import Path
player = make_player("qt")
player.opened.connect(application.quit)
player.failed.connect(application.quit)
player.open(Path(sys.argv[1]), playing=True)
application.exec()
print(player.state().name)
player.close()
player.wait_closed()
"""
ASK = """
import duthviewer.playback.multimedia
from PySide6.QtCore import QLoggingCategory
print(QLoggingCategory("qt.multimedia.symbolsresolver").isWarningEnabled())
"""


def run(code: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=120,
        env={**os.environ, **environment}, check=True,
    )  # fmt: skip


def test_missing_libraries_and_missing_sound_are_not_reported(tmp_path: Path) -> None:
    silent = {"PULSE_SERVER": "", "PIPEWIRE_REMOTE": "", "XDG_RUNTIME_DIR": str(tmp_path)}
    record_sound(tmp_path / "sound.mka", 1.0)
    done = run(PLAY, str(tmp_path / "sound.mka"), **silent)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "PLAYING"


def test_only_known_warnings_are_quieted_and_all_are_logged(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.INFO), quiet_sound():
        qWarning("PulseAudioService: pa_context_connect() failed")
        qWarning("The disk is on fire")
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("INFO", "Qt: PulseAudioService: pa_context_connect() failed"),
        ("WARNING", "Qt: The disk is on fire"),
    ]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("rules", "shown"), [("", False), ("qt.multimedia.*=true", True)])
def test_a_person_s_own_rules_win(rules: str, shown: bool) -> None:
    assert run(ASK, QT_LOGGING_RULES=rules).stdout.strip() == str(shown)


def test_qt_multimedia_is_imported_where_it_was_quieted() -> None:
    importing = re.compile(r"^\s*(?:from|import) PySide6[. ](?:import )?QtMultimedia\b", re.M)
    found = [path.name for path in PACKAGE.rglob("*.py") if importing.search(path.read_text())]
    assert found == ["multimedia.py"]
    # The other libraries of Qt Multimedia load it, too: only within functions.
    loading = re.compile(r"^(?:from|import) PySide6[. ](?:import )?QtMultimedia\w+", re.M)
    assert not [path.name for path in PACKAGE.rglob("*.py") if loading.search(path.read_text())]
