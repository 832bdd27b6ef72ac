"""The wheel: whole, and at home anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1"},
        cwd=unpacked.parent, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_it_holds_every_module_and_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.startswith("duthviewer-")}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "duthviewer").rglob("*.py")}
    resources = {
        f"duthviewer/{path.relative_to(ROOT)}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert inside == modules | resources
    assert wheel.stat().st_size < 12_000_000


def test_it_finds_its_own_resources_from_anywhere(unpacked: Path) -> None:
    where = run(unpacked, "-c", "import duthviewer; print(duthviewer.__file__)")
    assert str(unpacked) in where.stdout, where.stderr
    talks = run(unpacked, "-m", "duthviewer", "talks")
    assert "Django: Under the Hood 2016" in talks.stdout, talks.stderr
    code = (
        "from duthviewer.resources import resource\n"
        "from duthviewer.library.conferences.cache import open_conference\n"
        "from duthviewer.library.conferences.files import find_files\n"
        "demo = resource('demo')\n"
        "files = find_files(open_conference(demo), [demo])\n"
        "print(demo, all(one.recording and one.deck for one in files.values()))"
    )
    assert run(unpacked, "-c", code).stdout.split() == [
        str(unpacked / "duthviewer" / "resources" / "demo"), "True",
    ]  # fmt: skip


def test_it_asks_for_what_it_imports(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith("/METADATA"))
        text = archive.read(metadata).decode().lower()
    for needed in ("pyside6-essentials", "pyside6-addons", "python-vlc", "msgspec", "pypdfium2"):
        assert f"requires-dist: {needed}" in text
    assert "requires-dist: pyside6\n" not in text
    assert "requires-python: >=3.11" in text
    assert "license-expression: mit" in text
