"""Writing a report: it is whole, or there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.errors import KnownError
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.report.contents import ReportCancelled
from duthviewer.review.report.pictures import deck_pictures
from duthviewer.review.report.saving import REPORT_ENDINGS, write_report
from duthviewer.writing import CannotWrite
from tests.decks import PageSpec, write_deck
from tests.review.pace.talks import files_of, reviewed
from tests.review.report.documents import read_html

SPANS = [(0, 30, 1), (30, 100, 2)]


@pytest.mark.parametrize("ending", REPORT_ENDINGS)
def test_the_ending_chooses_the_format(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"Report{ending.upper()}"
    progress: list[float] = []
    talk = reviewed(SPANS, files=files_of(deck=write_deck(tmp_path / "d.pdf", 3)))
    made = write_report(out, talk, ReportChoices(), report=progress.append)
    assert len(made.pace.pages) == 3
    assert out.read_text("utf-8").startswith(
        {".html": "<!DOCTYPE", ".json": "{"}.get(ending, "\ufeff")
    )
    assert progress[-1] == 1.0
    assert all(0 <= done <= 1 for done in progress)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["d.pdf", out.name])


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"\.html, \.json or \.csv"):
        write_report(tmp_path / "r.pdf", reviewed(SPANS), ReportChoices())


def test_without_a_timeline_it_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no timeline of conf/one yet: synchronise"):
        write_report(tmp_path / "r.html", reviewed(), ReportChoices())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("calls", [0, 1, 3])
def test_cancelling_leaves_what_was_there(tmp_path: Path, calls: int) -> None:
    out = tmp_path / "r.html"
    out.write_text("before")
    talk = reviewed(SPANS, files=files_of(deck=write_deck(tmp_path / "d.pdf", 8)))
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > calls

    with pytest.raises(ReportCancelled):
        write_report(out, talk, ReportChoices(), cancelled=cancelled)
    assert out.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d.pdf", "r.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_reported(tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    out.symlink_to("/dev/full")
    with pytest.raises(CannotWrite, match=r"r\.html cannot be written: No space left"):
        write_report(out, reviewed(SPANS), ReportChoices())


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_report(tmp_path / "none" / "r.csv", reviewed(SPANS), ReportChoices())


def test_a_page_that_cannot_be_drawn_is_left_out(tmp_path: Path) -> None:
    specs = [PageSpec(), PageSpec(size=(300, 3000)), PageSpec()]
    deck = write_deck(tmp_path / "d.pdf", specs)
    data = deck.read_bytes()
    # The third page loses its type.
    at = data.rindex(b"/Type/Page/Parent")
    deck.write_bytes(data[:at] + b"/Type/Pigs/Parent" + data[at + 17 :])
    pictures = deck_pictures(deck)
    assert {1, 2} <= pictures.by_page.keys() <= {1, 2, 3}
    # A high page is no larger than others.
    assert (pictures.by_page[2].width, pictures.by_page[2].height) == (144, 1440)


def test_pictures_of_photos_stay_small(tmp_path: Path) -> None:
    import io

    import numpy as np
    from PIL import Image

    noise = np.random.default_rng(1).integers(0, 255, (90, 160, 3)).astype("uint8")
    jpeg = io.BytesIO()
    Image.fromarray(noise).resize((1600, 900)).save(jpeg, "JPEG", quality=95)
    deck = write_deck(tmp_path / "d.pdf", [PageSpec(picture=jpeg.getvalue())] * 2)
    (first, second) = deck_pictures(deck).by_page.values()
    assert first.width == 960
    assert len(first.data) + len(second.data) < 2 * 70_000


def test_a_report_holds_each_page_of_a_large_deck(tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    talk = reviewed(SPANS, files=files_of(deck=write_deck(tmp_path / "d.pdf", 30)))
    write_report(out, talk, ReportChoices())
    page = read_html(out.read_text("utf-8"))
    numbers = [one.attributes["id"] for one in page.all("article")]
    assert numbers == [f"page-{number}" for number in range(1, 31)]
    assert len({one.attributes["src"] for one in page.all("img")}) == 30
