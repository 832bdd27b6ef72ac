"""Runs typst in a process of its own: a deck may make it crash, hang or take all memory."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.resources import resource
from duthviewer.review.handout.values import Handout
from duthviewer.surroundings import PROGRAM_FOLDER, python_command

_WORKER = Path(__file__).with_name("typst_worker.py")
#: Seconds that one attempt may take, for decks of any length
_PATIENCE_S = 180.0
_POLL_S = 0.05


@dataclass(frozen=True)
class Typesetting:
    """How an attempt ended: the PDF, or the pages that cannot be embedded, and the reason."""

    pdf: bytes | None = None
    bad_pages: tuple[int, ...] = ()
    #: Letters that no font of this computer has
    no_font: str = ""
    reason: str = ""


def typeset(handout: Handout, folder: Path, expect_going: Callable[[], None]) -> Typesetting:
    """Make the PDF of a handout from the files in its folder.

    ``expect_going`` is called often, and raises an exception to stop. Raises OSError.
    """
    (folder / "handout.json").write_bytes(msgspec.json.encode(handout))
    shutil.copyfile(resource("handout", "handout.typ"), folder / "handout.typ")
    made = folder / "handout.pdf"
    made.unlink(missing_ok=True)
    with (folder / "answer.json").open("wb") as out:
        process = subprocess.Popen(
            python_command(str(_WORKER), str(folder)),
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.DEVNULL,
            # Not the current folder, which may hold foreign modules.
            cwd=PROGRAM_FOLDER,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            until_s = time.monotonic() + _PATIENCE_S
            while not _has_ended(process):
                expect_going()
                if time.monotonic() > until_s:
                    break
        finally:
            process.kill()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()
    answer = _answer(folder / "answer.json")
    if answer is None:
        return Typesetting(reason="typst did not finish")
    if "error" not in answer and made.is_file():
        return Typesetting(pdf=made.read_bytes(), no_font=str(answer.get("no_font", "")))
    bad = tuple(int(page) for page in answer.get("bad", ()))
    return Typesetting(bad_pages=bad, reason=str(answer.get("error", "")))


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_POLL_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def _answer(path: Path) -> dict[str, Any] | None:
    try:
        answer = json.loads(path.read_bytes())
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None
