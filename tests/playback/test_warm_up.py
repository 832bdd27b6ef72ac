"""What is made ready before the first talk."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from duthviewer.playback import engines, probe, sound
from tests.recordings import Recipe, record


def test_warming_up_probes_ahead(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "recording.mp4"
    path.write_bytes(record(Recipe("mp4", keyframes=125)).read_bytes())
    engines.warm_up("qt", [tmp_path / "missing.mp4", path])
    for thread in threading.enumerate():
        if thread.name == "duthviewer-warm-up":  # It may be done already.
            thread.join(60)
    monkeypatch.setattr(probe, "_read", None)
    assert probe.probe(path).duration_s == pytest.approx(20.0, abs=0.1)


@pytest.mark.parametrize(
    ("engine", "has_card", "loaded"),
    [("qt", True, "False"), ("auto", True, "True"), ("auto", False, "False")],
)
def test_warming_up_loads_what_plays(engine, has_card, loaded):
    code = (
        "import sys, threading; from duthviewer.playback import engines;"
        f"engines.warm_up({engine!r}, has_card={has_card});"
        "[t.join() for t in threading.enumerate() if t.name == 'duthviewer-warm-up'];"
        "print('av' in sys.modules, 'vlc' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", loaded]
    assert done.stderr == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have sound")
def test_a_sound_server_is_seen_when_it_comes(tmp_path, monkeypatch):
    for name in ("PULSE_SERVER", "PIPEWIRE_REMOTE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "pulse").mkdir()
    before = sound.has_output()
    (tmp_path / "pulse" / "native").touch()
    assert sound.has_output()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "empty"))
    assert sound.has_output() is before
