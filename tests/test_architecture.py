"""The imports between rooms, and which rooms load no window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEADLESS = ("catalogue", "slides", "library", "sync", "review")


def _modules(room: str) -> list[str]:
    files = sorted((ROOT / "duthviewer" / room).rglob("*.py"))
    names = [file.relative_to(ROOT).with_suffix("") for file in files if file.stem != "__init__"]
    return [".".join(name.parts) for name in names]


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout


def test_imports_run_downwards() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(linter), "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=60,
        env={**os.environ, "NO_COLOR": "1"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("room", HEADLESS)
def test_a_headless_room_loads_no_qt(room: str) -> None:
    modules = _modules(room)
    assert modules
    code = (
        f"import sys, {', '.join(modules)}\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))))"
    )
    assert _run(code).strip() == "[]"


def test_starting_the_window_loads_no_heavy_library() -> None:
    code = (
        "import sys, duthviewer.ui.application\n"
        "heavy = {'vlc', 'av', 'pypdfium2', 'yaml', 'PIL', 'numpy', 'cv2'}\n"
        "print(sorted((heavy | {'PySide6.QtMultimedia'}) & set(sys.modules)))"
    )
    assert _run(code).strip() == "[]"


def test_the_command_line_starts_without_qt() -> None:
    code = (
        "import sys, duthviewer.cli\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'yaml'))))"
    )
    assert _run(code).strip() == "[]"


def test_the_qt_binding_keeps_count_of_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None in every call without a result."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QRect\n"
        "rect, before = QRect(), sys.getrefcount(None)\n"
        "for _ in range(1000): rect.moveRight(3)\n"
        "print(before - sys.getrefcount(None))"
    )
    assert int(_run(code)) < 100
