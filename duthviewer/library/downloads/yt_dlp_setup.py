"""Which yt-dlp is used, what it lacks, and an environment of its own in the data folder.

yt-dlp breaks when sites change, and is updated several times a month. So it is a program that is
run, not a library that is imported, and can be installed and updated by itself.
"""

from __future__ import annotations

import datetime
import enum
import importlib.util
import os
import re
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.downloads.process_group import RunCancelled, RunSilent, run_lines
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.places import Places
from duthviewer.surroundings import PROGRAM_FOLDER
from duthviewer.writing import make_private_folder

#: yt-dlp itself warns after this time: sites change, and an old version fails on them.
OLD_DAYS = 90
#: What pip installs: yt-dlp with the libraries, the scripts (yt-dlp-ejs) and the JavaScript
#: runtime that it needs for YouTube
_PACKAGE = "yt-dlp[default,deno]"
#: The same for a machine that deno has no build for
_PACKAGE_WITHOUT_DENO = "yt-dlp[default]"
#: The file that marks an environment as complete
_COMPLETE = "complete"
#: A silent pip waits for a network that is gone.
_INSTALL_SILENCE_S = 300.0
_INSPECT_SILENCE_S = 60.0


class Origin(enum.StrEnum):
    """Where the used yt-dlp comes from, in the order in which they are preferred."""

    #: The environment in the data folder, made by `install`
    OWN = "own"
    #: Installed beside this program, as with ``pip install duthviewer[download]``
    PROGRAM = "program"
    #: A program of the system
    SYSTEM = "system"


@dataclass(frozen=True)
class Tool:
    """A yt-dlp: the command that starts it."""

    command: tuple[str, ...]
    origin: Origin


class ToolPart(enum.StrEnum):
    """A program that yt-dlp needs besides itself."""

    #: Puts picture and sound together; with ffprobe
    FFMPEG = "ffmpeg"
    #: Runs the scripts of YouTube; deno 2.3 or newer
    DENO = "deno"
    #: The scripts that deno runs
    EJS = "yt-dlp-ejs"


@dataclass(frozen=True)
class ToolState:
    """A yt-dlp that was started once: its version, and the parts with theirs (None if missing)."""

    tool: Tool
    version: str
    age_days: int | None
    parts: dict[ToolPart, str | None]

    @property
    def missing(self) -> tuple[ToolPart, ...]:
        return tuple(part for part in ToolPart if self.parts.get(part) is None)

    @property
    def is_old(self) -> bool:
        return self.age_days is not None and self.age_days > OLD_DAYS


class Step(enum.StrEnum):
    """A step of `install`."""

    ENVIRONMENT = "environment"
    DOWNLOAD = "download"
    UNPACK = "unpack"
    CHECK = "check"


def find_tool(places: Places) -> Tool | None:
    """Return the yt-dlp to use: the one of the data folder, of this program, or of the system."""
    if (own := _newest(places)) is not None:
        return Tool(_module_command(own), Origin.OWN)
    if importlib.util.find_spec("yt_dlp") is not None:
        return Tool((sys.executable, "-P", "-X", "utf8", "-m", "yt_dlp"), Origin.PROGRAM)
    if found := shutil.which("yt-dlp"):
        return Tool((os.path.abspath(found),), Origin.SYSTEM)  # noqa: PTH100 - keeps links
    return None


def inspect(tool: Tool, cancelled: threading.Event | None = None) -> ToolState:
    """Start yt-dlp once and return its version and its parts. Takes a second or two.

    Raises KnownError if it cannot be started, and DownloadStopped.
    """
    # With `-v` it lists what it found, then complains that there is no address.
    lines = _run((*tool.command, "--ignore-config", "-v"), cancelled, _INSPECT_SILENCE_S)
    text = "\n".join(lines)
    version = _version_in(text)
    if version is None:
        reason = lines[-1].strip() if lines else "no output"
        raise KnownError("yt-dlp does not start: {reason}.", reason=reason.rstrip("."))
    return ToolState(tool, version, age_days(version), _parts_in(text))


def age_days(version: str, today: datetime.date | None = None) -> int | None:
    """Return the age of a version, which is the date of its release: ``2026.10.26``."""
    try:
        year, month, day = (int(part) for part in version.split(".")[:3])
        released = datetime.date(year, month, day)
    except ValueError:
        return None
    today = today or datetime.datetime.now(datetime.UTC).date()
    return max((today - released).days, 0)


def _version_in(text: str) -> str | None:
    # "yt-dlp version stable@2026.10.26 from yt-dlp/yt-dlp [c91f8de0b] (pip)"
    found = re.search(r"^\[debug\] yt-dlp version (?:\S+@)?(\d{4}\.\d+\.\d+\S*)", text, re.M)
    return None if found is None else found[1]


def _parts_in(text: str) -> dict[ToolPart, str | None]:
    """Read the lines ``exe versions``, ``Optional libraries`` and ``JS runtimes``."""
    programs = _entry(text, "exe versions")
    ffmpeg = re.search(r"\bffmpeg (\S+)", programs)
    ffprobe = re.search(r"\bffprobe (\S+)", programs)
    ejs = re.search(r"\byt_dlp_ejs-(\S+?)(?:,|$)", _entry(text, "Optional libraries"))
    deno = re.search(r"\bdeno-(\S+?)(?:,|$)", _entry(text, "JS runtimes"))
    return {
        ToolPart.FFMPEG: ffmpeg[1] if ffmpeg and ffprobe else None,
        # One that is too old is "deno-2.0.0 (unsupported)", which the pattern leaves out.
        ToolPart.DENO: deno[1] if deno else None,
        ToolPart.EJS: ejs[1] if ejs else None,
    }


def _entry(text: str, name: str) -> str:
    found = re.search(rf"^\[debug\] {re.escape(name)}: (.*)$", text, re.M)
    return "" if found is None else found[1]


# The environment in the data folder.


def why_not_installable() -> KnownError | None:
    """Return why this program cannot install yt-dlp, or None if it can."""
    package = _package()
    if package:
        return KnownError(
            "duthviewer runs inside {package}, which cannot install yt-dlp. Download videos by"
            " other means and drop the files here.",
            package=package,
        )
    if getattr(sys, "frozen", False) or not sys.executable:
        return KnownError("This build of duthviewer cannot install yt-dlp. Install it yourself.")
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        return KnownError(
            "Python's module venv is missing. Install it (on Debian and Ubuntu: python3-venv), then"
            " try again."
        )
    return None


def _package() -> str:
    """Return the sealed package that this program runs in, or an empty text."""
    if Path("/.flatpak-info").exists():
        return "Flatpak"
    # A terminal that is a snap or an AppImage passes its variables on to what it starts.
    for variable, name in (("SNAP", "Snap"), ("APPDIR", "AppImage")):
        folder = os.environ.get(variable)
        if folder and Path(PROGRAM_FOLDER).is_relative_to(folder):
            return name
    return ""


def install(
    places: Places, report: Callable[[Step, str], None], cancelled: threading.Event
) -> ToolState:
    """Make an environment with the newest yt-dlp, which replaces the one before.

    ``report(step, name)`` is called with each step and the package that is downloaded. Needs a
    network. The environment before is used until the new one is complete. Raises KnownError and
    DownloadStopped.
    """
    if (why := why_not_installable()) is not None:
        raise why
    root = _root(places)
    try:
        make_private_folder(root)
        remove_old(places)
        folder = root / _next_name(root)
        try:
            state = _fill(folder, report, cancelled)
            (folder / _COMPLETE).write_text(_PACKAGE, encoding="utf-8")
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    except OSError as error:
        raise KnownError(
            "yt-dlp could not be installed: {reason}.", reason=error.strerror or error
        ) from error
    return state


def remove_old(places: Places) -> None:
    """Remove environments that are not used any more, or were never completed.

    Called when no yt-dlp runs: a running one loads parts of itself later.
    """
    newest = _newest(places)
    for folder in _environments(places):
        if folder != newest:
            shutil.rmtree(folder, ignore_errors=True)


def _fill(
    folder: Path, report: Callable[[Step, str], None], cancelled: threading.Event
) -> ToolState:
    report(Step.ENVIRONMENT, "")
    _check(_run_all((sys.executable, "-I", "-m", "venv", str(folder)), cancelled))

    def on_line(line: str) -> None:
        # "  Downloading deno-2.9.8-py3-none-manylinux_2_27_x86_64.whl (45.1 MB)"
        if found := re.match(r"\s*Downloading (?:\S*/)?([^-/\s]+)-([^-\s]+)-\S+\.whl", line):
            report(Step.DOWNLOAD, f"{found[1].replace('_', '-')} {found[2]}")
        elif line.startswith("Installing collected packages"):
            report(Step.UNPACK, "")

    pip = (
        str(_python(folder)), "-I", "-m", "pip", "install", "--disable-pip-version-check",
        "--no-input", "--progress-bar", "off",
    )  # fmt: skip
    report(Step.DOWNLOAD, "")
    code, lines = _run_all((*pip, _PACKAGE), cancelled, on_line)
    if code and any("No matching distribution found for deno" in line for line in lines):
        code, lines = _run_all((*pip, _PACKAGE_WITHOUT_DENO), cancelled, on_line)
    _check((code, lines))
    report(Step.CHECK, "")
    return inspect(Tool(_module_command(folder), Origin.OWN), cancelled)


def _check(ended: tuple[int, list[str]]) -> None:
    """Raise KnownError if a program that takes part in the installation has failed."""
    code, lines = ended
    if not code:
        return
    text = "\n".join(lines)
    if "ensurepip is not" in text or "No module named ensurepip" in text:
        raise KnownError(
            "Python's module venv is missing. Install it (on Debian and Ubuntu: python3-venv), then"
            " try again."
        )
    if "No space left" in text or "[Errno 28]" in text:
        raise KnownError("The disk is full. Free some space, then try again.")
    if re.search(r"NewConnectionError|NameResolutionError|ConnectTimeout|ProxyError", text):
        raise KnownError("The package index cannot be reached. Check the network, then try again.")
    errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
    reason = errors[-1].removeprefix("ERROR:").strip().rstrip(".") if errors else f"code {code}"
    raise KnownError("yt-dlp could not be installed: {reason}.", reason=reason)


def _root(places: Places) -> Path:
    return places.data / "yt-dlp"


def _environments(places: Places) -> list[Path]:
    """Return the folders of environments, the newest first."""
    try:
        found = [path for path in _root(places).iterdir() if path.name.isdigit()]
    except OSError:
        return []
    return sorted(found, key=lambda path: int(path.name), reverse=True)


def _newest(places: Places) -> Path | None:
    """Return the newest complete environment."""
    for folder in _environments(places):
        if (folder / _COMPLETE).is_file() and _python(folder).exists():
            return folder
    return None


def _next_name(root: Path) -> str:
    numbers = [int(path.name) for path in root.iterdir() if path.name.isdigit()]
    return str(max(numbers, default=0) + 1)


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _module_command(folder: Path) -> tuple[str, ...]:
    # Started as a module of the environment, because yt-dlp then finds deno beside it. `-I` keeps
    # out the current folder and what PYTHON variables name.
    return (str(_python(folder)), "-I", "-X", "utf8", "-m", "yt_dlp")


def _run(
    command: tuple[str, ...], cancelled: threading.Event | None, silence_s: float
) -> list[str]:
    _, lines = _run_all(command, cancelled or threading.Event(), silence_s=silence_s)
    return lines


def _run_all(
    command: tuple[str, ...],
    cancelled: threading.Event,
    on_line: Callable[[str], None] = lambda line: None,
    *,
    silence_s: float = _INSTALL_SILENCE_S,
) -> tuple[int, list[str]]:
    """Run a program; return its exit code and the lines of its output, then of its errors."""
    lines: list[str] = []

    def take(line: str) -> None:
        lines.append(line)
        on_line(line)

    try:
        result = run_lines(
            command, take, cancelled, folder=Path(PROGRAM_FOLDER), silence_s=silence_s
        )
    except RunCancelled as error:
        raise DownloadStopped from error
    except RunSilent as error:
        raise KnownError("{program} stopped answering. Try again.", program=command[0]) from error
    except OSError as error:
        raise KnownError(
            "{program} cannot be started: {reason}.",
            program=command[0],
            reason=error.strerror or error,
        ) from error
    return result.code, [*lines, *result.errors]
