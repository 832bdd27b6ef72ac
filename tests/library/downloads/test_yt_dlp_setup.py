"""Which yt-dlp is used and what it lacks; an environment of its own made by a real pip."""

from __future__ import annotations

import datetime
import importlib.util
import os
import threading
import zipfile
from pathlib import Path

import pytest

from duthviewer.errors import KnownError
from duthviewer.library.downloads import yt_dlp_setup
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.downloads.yt_dlp_setup import (
    Origin,
    Step,
    Tool,
    ToolPart,
    age_days,
    find_tool,
    inspect,
    install,
    remove_old,
    why_not_installable,
)
from duthviewer.library.places import Places, places

_HEADER = """\
[debug] Command-line config: ['--ignore-config', '-v']
[debug] Encodings: locale UTF-8, fs utf-8, pref UTF-8, out utf-8 (No ANSI), error utf-8
[debug] yt-dlp version stable@{version} from yt-dlp/yt-dlp [c91f8de0b] (pip)
[debug] Python 3.13.5 (CPython x86_64 64bit) - Linux-6.12
[debug] exe versions: {programs}
[debug] Optional libraries: {libraries}
[debug] JS runtimes: {runtimes}
[debug] Proxy map: {{}}

Usage: yt-dlp [OPTIONS] URL [URL...]

yt-dlp: error: You must provide at least one URL.
"""


def header(
    version: str = "2026.10.26",
    programs: str = "ffmpeg 7.1.1-1 (setts), ffprobe 7.1.1-1",
    libraries: str = "Cryptodome-3.24.2, brotli-1.2.1, yt_dlp_ejs-0.8.0",
    runtimes: str = "deno-2.9.8",
) -> str:
    return _HEADER.format(
        version=version, programs=programs, libraries=libraries, runtimes=runtimes
    )


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    return places()


def program(folder: Path, text: str) -> Tool:
    """Make a yt-dlp that prints a text and complains, as `yt-dlp -v` does."""
    path = folder / "yt-dlp"
    path.write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{text}END\nexit 2\n")
    path.chmod(0o755)
    return Tool((str(path),), Origin.SYSTEM)


def test_the_real_yt_dlp_tells_its_version_and_parts(home: Places) -> None:
    tool = find_tool(home)
    assert tool is not None
    assert tool.origin is Origin.PROGRAM
    state = inspect(tool)
    assert state.age_days is not None
    assert state.parts[ToolPart.FFMPEG] is not None


def test_all_parts_are_read(tmp_path: Path) -> None:
    state = inspect(program(tmp_path, header()))
    assert state.version == "2026.10.26"
    assert state.missing == ()
    assert state.parts == {
        ToolPart.FFMPEG: "7.1.1-1", ToolPart.DENO: "2.9.8", ToolPart.EJS: "0.8.0",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (header(programs="none"), (ToolPart.FFMPEG,)),
        (header(programs="ffmpeg 7.1.1"), (ToolPart.FFMPEG,)),
        (header(runtimes="none"), (ToolPart.DENO,)),
        (header(runtimes="deno-2.1.0 (unsupported)"), (ToolPart.DENO,)),
        (header(runtimes="node-24.0.0"), (ToolPart.DENO,)),
        (header(libraries="brotli-1.2.1"), (ToolPart.EJS,)),
        # Versions before 2025.11 know neither.
        (header().replace("JS runtimes", "x"), (ToolPart.DENO,)),
    ],
)
def test_what_is_missing_is_known(text: str, missing: tuple[ToolPart, ...], tmp_path: Path) -> None:
    assert inspect(program(tmp_path, text)).missing == missing


def test_a_yt_dlp_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="yt-dlp does not start: No module named yt_dlp"):
        inspect(program(tmp_path, "Traceback\nNo module named yt_dlp\n"))
    with pytest.raises(KnownError, match="cannot be started"):
        inspect(Tool((str(tmp_path / "missing"),), Origin.SYSTEM))


def test_the_version_is_the_date_of_its_release() -> None:
    today = datetime.date(2026, 11, 29)
    assert age_days("2026.10.26", today) == 34
    assert age_days("2026.11.29.123456", today) == 0
    # A clock that is wrong
    assert age_days("2027.01.01", today) == 0
    assert age_days("nightly", today) is None


def test_old_is_what_yt_dlp_itself_calls_old(tmp_path: Path) -> None:
    assert inspect(program(tmp_path, header("2020.01.01"))).is_old
    day = datetime.datetime.now(datetime.UTC).date()
    assert not inspect(program(tmp_path, header(f"{day:%Y.%m.%d}"))).is_old


def test_one_on_the_path_is_used_last(
    home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_tool(home) is None
    tool = program(tmp_path, header())
    assert find_tool(home) == tool


def wheel(folder: Path, version: str) -> None:
    """Make a wheel of a yt-dlp that knows how to print its version."""
    info = f"yt_dlp-{version}.dist-info"
    files = {
        "yt_dlp/__init__.py": "",
        "yt_dlp/__main__.py": f"import sys\nsys.exit({header(version)!r})\n",
        f"{info}/METADATA": (
            f"Metadata-Version: 2.1\nName: yt-dlp\nVersion: {version}\n"
            "Provides-Extra: default\nProvides-Extra: deno\n"
        ),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
        "Tag: py3-none-any\n",
    }
    record = "".join(f"{name},,\n" for name in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(folder / f"yt_dlp-{version}-py3-none-any.whl", "w") as archive:
        for name, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(name, text)


def test_an_environment_of_its_own_is_made_and_used_first(
    home: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = tmp_path / "index"
    index.mkdir()
    wheel(index, "2026.11.1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(index))
    steps: list[Step] = []
    state = install(home, lambda step, _: steps.append(step), threading.Event())
    assert state.version == "2026.11.1"
    assert list(dict.fromkeys(steps)) == list(Step)
    tool = find_tool(home)
    assert tool == state.tool
    assert tool.origin is Origin.OWN
    folder = home.data / "yt-dlp"
    assert (folder.stat().st_mode & 0o077) == 0
    assert [path.name for path in folder.iterdir()] == ["1"]


def test_an_update_that_fails_leaves_the_one_before(
    home: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = home.data / "yt-dlp" / "1"
    (before / "bin").mkdir(parents=True)
    for name in ("bin/python", "complete"):
        (before / name).touch()
    tool = find_tool(home)

    def fill(folder: Path, *_: object) -> None:
        folder.mkdir()
        yt_dlp_setup._check((1, ["ERROR: Something else."]))

    monkeypatch.setattr(yt_dlp_setup, "_fill", fill)
    with pytest.raises(KnownError, match="yt-dlp could not be installed"):
        install(home, lambda step, _: None, threading.Event())
    assert find_tool(home) == tool
    assert [path.name for path in before.parent.iterdir()] == ["1"]


def test_a_cancelled_installation_leaves_nothing(home: Places) -> None:
    cancelled = threading.Event()
    with pytest.raises(DownloadStopped):
        install(home, lambda step, _: cancelled.set(), cancelled)
    assert list((home.data / "yt-dlp").iterdir()) == []


def test_environments_that_are_not_used_are_removed(home: Places) -> None:
    root = home.data / "yt-dlp"
    for name in ("1", "2", "10"):
        (root / name / "bin").mkdir(parents=True)
        (root / name / "bin" / "python").touch()
        if name != "10":
            (root / name / "complete").touch()
    tool = find_tool(home)
    assert tool is not None
    assert tool.command[0] == str(root / "2" / "bin" / "python")
    remove_old(home)
    assert [path.name for path in root.iterdir()] == ["2"]


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "The virtual environment was not created successfully because ensurepip is not"
            " available.",
            "Python's module venv is missing.",
        ),
        ("ERROR: Could not install packages: [Errno 28] No space left", "The disk is full."),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(...)'\n"
            "ERROR: No matching distribution found for yt-dlp",
            "The package index cannot be reached.",
        ),
        ("ERROR: Something else.", "yt-dlp could not be installed: Something else."),
        ("", "yt-dlp could not be installed: code 1."),
    ],
)
def test_a_failed_installation_has_its_sentence(output: str, sentence: str) -> None:
    with pytest.raises(KnownError) as caught:
        yt_dlp_setup._check((1, output.splitlines()))
    assert str(caught.value).startswith(sentence)


def test_nothing_is_installed_inside_a_sealed_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert why_not_installable() is None
    # A terminal that is a snap passes its variables on.
    monkeypatch.setenv("SNAP", str(tmp_path))
    assert why_not_installable() is None
    monkeypatch.setattr(yt_dlp_setup, "PROGRAM_FOLDER", str(tmp_path / "lib"))
    assert "runs inside Snap" in str(why_not_installable())
    monkeypatch.delenv("SNAP")
    monkeypatch.setenv("APPDIR", str(tmp_path))
    with pytest.raises(KnownError, match="runs inside AppImage"):
        install(places(), lambda step, _: None, threading.Event())


@pytest.mark.skipif(os.name != "posix", reason="Debian")
def test_python_without_venv_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert "python3-venv" in str(why_not_installable())
