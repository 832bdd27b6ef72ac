"""Early spans of a recording of which only a part has arrived: the command with ``--part``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.library.downloads.part import PartFile, open_part
from duthviewer.library.downloads.unfinished import ArrivedRange, find_talk
from tests.sync.scenes import capture, draw_deck, film, write_pages
from tests.sync.test_early_spans import Worker

#: The first talk ends here, the second one at the end of the recording.
FIRST_S, LENGTH_S = 80.0, 200.0
#: What a player has read when it shows the first picture
HEAD = 300_000
#: Where the recording is watched: each page is shown for 10 s.
AT_S, PAGE = 15.0, 2


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A recording in which each of ten pages is shown for 10 s, again and again, and the deck."""
    folder = tmp_path_factory.mktemp("made")
    pages = draw_deck(10)
    shots = [(10.0, capture, number % 10 + 1) for number in range(round(LENGTH_S / 10))]
    return film(folder / "day.mp4", pages, shots), write_pages(folder / "a.pdf", pages)


@pytest.fixture
def part(made: tuple[Path, Path], tmp_path: Path) -> Iterator[PartFile]:
    """The recording with nothing but what a player reads to open it, and the first talk."""
    content = made[0].read_bytes()
    part = open_part(tmp_path / "day.mp4")
    part.begin(len(content), '"a"')
    index = content.rfind(b"moov") - 4
    part.write(part.edition, 0, content[:HEAD])
    part.write(part.edition, index, content[index:])
    talk = find_talk(part, 0.0, FIRST_S)
    assert isinstance(talk, ArrivedRange)
    assert talk.end < len(content) / 2
    part.write(part.edition, talk.start, content[talk.start : talk.end])
    part.save()
    yield part
    part.close()


def test_early_spans_come_from_what_has_arrived(made, part) -> None:
    ends = ("--start", "0", "--end", f"{FIRST_S:g}")
    with Worker(made, *ends) as worker:
        plain = list(worker.rows())[-1]
    with Worker((part.target, made[1]), *ends, "--part", "--from", f"{AT_S}") as worker:
        rows = list(worker.rows())
    early = next(row["early"] for row in rows if "early" in row)
    assert any(row["start"] <= AT_S < row["end"] and row["page"] == PAGE for row in early)
    assert rows[-1] == plain


def test_a_talk_of_which_the_end_has_not_arrived_fails(made, part) -> None:
    with Worker((part.target, made[1]), "--part", "--from", f"{AT_S}") as worker:
        rows = list(worker.rows())
    assert rows[-1] == {"error": "Not enough of day.mp4 has been downloaded yet."}
    # What was certain around the position is right nevertheless.
    early = [row["early"] for row in rows if "early" in row]
    assert any(row["start"] <= AT_S < row["end"] and row["page"] == PAGE for row in early[0])


def test_where_nothing_has_arrived_nothing_is_found_early(made, part) -> None:
    with Worker((part.target, made[1]), "--part", "--from", f"{LENGTH_S - 30}") as worker:
        rows = list(worker.rows())
    assert rows[-1] == {"error": "Not enough of day.mp4 has been downloaded yet."}
    assert not any("early" in row for row in rows)
