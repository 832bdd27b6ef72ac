"""The folder that the program is started in cannot make it run code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from duthviewer import surroundings
from duthviewer.ui.catalogue.locator import locate_command
from duthviewer.ui.search.indexer import Indexer, index_command
from duthviewer.ui.sync.process import worker_command
from duthviewer.ui.system.desktop_entry import running_command
from tests.library.index.searching import Library

PACKAGE = Path(surroundings.__file__).parent
CATALOGUE = """\
title: Trap
id: trap
recordings: {d: {}}
talks: [{id: x, title: X, recording: d, start: 0}]
"""
#: What the program or a library of its imports, at once or later
MODULES = (
    "__future__", "argparse", "av", "collections", "contextlib", "ctypes", "cv2", "dataclasses",
    "encodings", "faulthandler", "importlib", "json", "logging", "msgspec", "numpy", "pathlib",
    "pickle", "PIL", "platformdirs", "pypdfium2", "PySide6", "random", "rapidfuzz", "re",
    "shutil", "sitecustomize", "socket", "sqlite3", "subprocess", "tempfile", "threading", "typing",
    "unicodedata", "usercustomize", "uuid", "vlc", "warnings", "yaml", "zlib",
)  # fmt: skip
#: What is started by a name
PROGRAMS = ("cc", "gcc", "gs", "ld", "ldconfig", "objdump", "xdg-mime", "xdg-open")


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    """A conference's folder in which everything that runs leaves a file ``ran``."""
    folder = tmp_path / "trap"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE)
    ran = tmp_path / "ran"
    for name in MODULES:
        code = f"open({str(ran)!r}, 'a').write('{name} ')\nraise ImportError('a trap')\n"
        (folder / f"{name}.py").write_text(code)
    for name in PROGRAMS:
        program = folder / name
        program.write_text(f"#!/bin/sh\nprintf '%s ' {name} >>'{ran}'\n")
        program.chmod(0o755)
    return folder


def what_ran(trap: Path) -> str:
    ran = trap.with_name("ran")
    return ran.read_text() if ran.exists() else ""


def run(trap: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=trap, capture_output=True, text=True, timeout=120, check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )  # fmt: skip


def add_program(trap: Path) -> None:
    code = f"open({str(trap.with_name('ran'))!r}, 'a').write('duthviewer ')\n"
    (trap / "duthviewer.py").write_text(code)


@pytest.mark.parametrize(
    "command", [index_command(), worker_command(), locate_command(), list(running_command())]
)
def test_what_starts_the_program_again_takes_nothing_from_the_current_folder(
    trap: Path, command: list[str]
) -> None:
    add_program(trap)
    done = run(trap, *command, "--help")
    assert (done.returncode, what_ran(trap)) == (0, ""), done.stderr


def test_nor_does_the_process_that_reads_decks(trap: Path) -> None:
    worker = PACKAGE / "slides" / "worker.py"
    assert worker.is_file()
    done = run(trap, *surroundings.python_command(str(worker)))
    assert (done.returncode, what_ran(trap)) == (0, ""), done.stderr


def test_every_place_that_starts_python_keeps_it_from_the_folder() -> None:
    """With -P or -I, Python imports nothing from the folder that it is started in."""
    using = {}
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text("utf-8")
        if starts := re.findall(r"[\[(]\s*sys\.executable,\s*\"(-\w+)\"", source):
            using[path.name] = set(starts)
    # yt-dlp runs in an environment of its own, and with a script that ends it.
    assert using == {
        "surroundings.py": {"-P"}, "process_group.py": {"-I"}, "yt_dlp_setup.py": {"-P", "-I"},
    }  # fmt: skip


def test_the_program_started_with_m_imports_nothing_from_there(trap: Path) -> None:
    code = "import runpy, sys; print(*sys.modules, 'sitecustomize', 'usercustomize')"
    for name in run(trap, sys.executable, "-P", "-c", code).stdout.split():
        # Python itself imports these before it starts any program with -m.
        (trap / f"{name}.py").unlink(missing_ok=True)
    done = run(trap, sys.executable, "-m", "duthviewer", "talks", ".")
    assert (done.returncode, what_ran(trap)) == (0, ""), done.stderr
    assert "X" in done.stdout


def test_search_paths_with_empty_and_relative_entries_lead_nowhere(trap: Path) -> None:
    code = (
        "import sys; sys.path[:] = [entry for entry in sys.path if entry] + ['', '.']\n"
        "from duthviewer.cli import main\n"
        "main(['talks', '.'])\n"
        "import os, ctypes.util, shutil\n"
        "print(ctypes.util.find_library('no-such-library'), shutil.which('xdg-open'))\n"
        "print(sys.path.count('') + sys.path.count('.') + sys.path.count(os.getcwd()))"
    )
    path = f":.:{os.environ['PATH']}:"
    done = run(trap, sys.executable, "-P", "-c", code, PATH=path)
    assert (done.returncode, what_ran(trap)) == (0, ""), done.stderr
    assert done.stdout.splitlines()[-1] == "0"


def test_what_is_absolute_stays_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["", "lib", "/usr/lib/python", *sys.path])
    monkeypatch.setenv("PATH", ":/usr/bin:.:bin:/bin")
    monkeypatch.setenv("LD_LIBRARY_PATH", ":")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/qt/plugins")
    surroundings.ignore_current_folder()
    assert os.environ["PATH"] == "/usr/bin:/bin"
    assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ["QT_PLUGIN_PATH"] == "/opt/qt/plugins"
    assert sys.path[:1] == ["lib"]  # Is no folder: a name that an installer's hook knows.
    assert sys.path[1] == "/usr/lib/python"


def test_a_checkout_that_is_not_installed_stays_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(surroundings.PROGRAM_FOLDER)
    monkeypatch.setattr(sys, "path", [surroundings.PROGRAM_FOLDER, str(tmp_path)])
    surroundings.ignore_current_folder()
    assert sys.path == [surroundings.PROGRAM_FOLDER, str(tmp_path)]


def test_indexing_from_the_conference_s_folder_runs_nothing_of_it(
    trap: Path, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    add_program(trap)
    library = Library(tmp_path)
    library.say((110, "spoken words"))
    library.close()
    monkeypatch.chdir(trap)
    indexer = Indexer([*index_command(), str(library.folder)], after_ms=10)
    with qtbot.waitSignal(indexer.updated):
        indexer.want()
    indexer.close()
    indexer.deleteLater()
    assert what_ran(trap) == ""


def test_the_window_leaves_the_folder_that_it_is_started_in(
    trap: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The relative paths on its command line still hold."""
    add_program(trap)
    (trap / "media").mkdir()
    done = run(
        trap, sys.executable, "-P", "-c", _WINDOW, ".", "--media", "media",
        "--screenshot", "shot.png", PATH=f":{os.environ['PATH']}", QT_PLUGIN_PATH=".:plugins",
        HOME=str(tmp_path),
    )  # fmt: skip
    assert what_ran(trap) == "", done.stderr
    assert (trap / "shot.png").is_file(), (done.returncode, done.stderr)
    assert done.stdout.split() == [str(tmp_path)], (done.returncode, done.stderr)


_WINDOW = """
import os, sys
from duthviewer.cli import main
code = main()
print(os.getcwd())
sys.exit(code)
"""


def test_a_relative_home_of_the_program_stays_where_it_was(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DUTHVIEWER_HOME", "here")
    surroundings.leave_current_folder()
    assert Path(os.environ["DUTHVIEWER_HOME"]) == tmp_path / "here"
    assert Path.cwd() != tmp_path
