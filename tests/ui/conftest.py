"""What the tests of the window share: a conference in memory, with as many talks as wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk

if TYPE_CHECKING:
    from duthviewer.ui.application import Application


def make_conference(count: int = 9, days: int = 2) -> Conference:
    """``count`` talks over ``days`` recordings, ten minutes each."""
    recordings = tuple(
        Recording(id=f"day-{day}", date=dt.date(2016, 11, 2 + day)) for day in range(1, days + 1)
    )
    talks = tuple(
        Talk(
            id=f"talk-{number}",
            title=f"Talk number {number}",
            recording=recordings[number * days // count].id,
            start_s=600.0 * number + 30,
            end_s=600.0 * number + 630,
            speakers=(Speaker(name=f"Loïc Speaker{number}"),),
            abstract="Mutation testing" if number == 3 else None,
        )
        for number in range(count)
    )
    return Conference(
        id="conf", title="A Conference", place="Ghent", recordings=recordings, talks=talks
    )


@pytest.fixture
def conference() -> Conference:
    return make_conference()


@pytest.fixture
def conference_of() -> Callable[[int], Conference]:
    return make_conference


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Application]]:
    """Starts the whole program on a conference of two talks without files."""
    from tests.ui.program import starter

    folder = tmp_path / "conference"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(
        "title: Meeting\nid: meeting\nrecordings: {day-1: {}}\ntalks:\n"
        "  - {id: one, title: The one, recording: day-1, start: 5}\n"
        "  - {id: two, title: The two, recording: day-1, start: 20}\n"
    )
    for begin in starter(qtbot, lambda program: program.is_complete()):
        yield partial(begin, folder)
