"""The whole program in one process, for tests of what lies around the library page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application, LaunchOptions
from tests.ui.focus import activate

CATALOGUE = """\
title: Meeting
id: meeting
place: Ghent
start: 2016-11-03
end: 2016-11-06
website: https://example.org/meeting
recordings:
  day-1: {date: 2016-11-03, url: "https://youtu.be/rsEkQbMLCH4"}
  day-2: {date: 2016-11-04}
talks:
  - id: one
    title: Zebras <b>first</b>
    recording: day-1
    start: 1m5s
    abstract: Stripes & <i>more</i> stripes
    speakers: [{name: Ann, twitter: annsays}, {name: Bo, url: "https://example.org/bo"}]
  - {id: two, title: apes, recording: day-1, start: 5m, end: 15m, speakers: [{name: Cy}]}
  - {id: three, title: Émus, recording: day-2, start: 0, end: 40s}
"""

OTHER = """\
title: Other
id: other
recordings: {d: {}}
talks: [{id: x, title: X, recording: d, start: 0}]
"""


def write_catalogue(folder: Path, text: str = CATALOGUE) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "catalogue.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def titles(program: Application) -> list[str]:
    """What is shown, from the first card to the last."""
    model = program.library.model
    return [model.row_at(number).title for number in range(model.rowCount())]


def store_of(home: Path) -> Store:
    return Store(home / "data" / "library.sqlite3")


def starter(
    qtbot: QtBot, is_ready: Callable[[Application], bool] = Application.is_settled
) -> Iterator[Callable[..., Application]]:
    """Starts the program, settled and ``is_ready``, and ends it after the test."""
    programs: list[Application] = []

    def begin(path: Path | None, **wish: object) -> Application:
        program = Application(LaunchOptions(path=path, playing=False, **wish))
        programs.append(program)
        qtbot.waitUntil(program.window.isVisible, timeout=10_000)
        qtbot.waitUntil(program.is_settled, timeout=10_000)
        qtbot.waitUntil(lambda: is_ready(program), timeout=10_000)
        activate(qtbot, program.window)
        if program.library.grid.isVisible():
            program.library.grid.setFocus()
        return program

    yield begin
    for program in programs:
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
