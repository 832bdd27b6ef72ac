"""Fields of forms are drawn as they were filled in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from duthviewer.slides.deck import Clip, Deck
from tests.decks import Field, PageSpec, read_page, write_deck
from tests.slides.test_deck import rgb

_BOX = (100.0, 300.0, 300.0, 400.0)
_RED = b"1 0 0 rg 0 0 200 100 re f"


def drawn_part(path: Path, spec: PageSpec, turns: int = 0) -> float:
    """How much of the picture is red."""
    with Deck(write_deck(path, [PageSpec(), spec])) as deck:
        pixels = rgb(deck.render(2, 960, turns=turns)).astype(int)
        if not turns:
            assert read_page(pixels.astype(np.uint8)) == 2
    red = (pixels[..., 0] > 200) & (pixels[..., 1] < 60) & (pixels[..., 2] < 60)
    return float(red.mean())


_SHARE = 200 * 100 / (960 * 540)


@pytest.mark.parametrize(
    "entries",
    [
        b"/FT/Tx/T(name)/V(Ann)",
        b"/FT/Btn/T(tick)/V/Yes/AS/Yes",
        # As LaTeX's animate writes its pictures
        b"/FT/Btn/Ff 65537/T(anm)/MK<</TP 1>>",
        b"/FT/Ch/T(choice)/Ff 131072/V(two)",
        b"/FT/Sig/T(signature)",
    ],
)
@pytest.mark.parametrize("is_listed", [True, False])
def test_every_kind_of_field_is_drawn(tmp_path: Path, entries: bytes, is_listed: bool) -> None:
    spec = PageSpec(fields=[Field(_BOX, _RED, entries, is_listed=is_listed)])
    assert drawn_part(tmp_path / "a.pdf", spec) == pytest.approx(_SHARE, rel=0.05)


def test_fields_lie_where_they_belong_on_a_turned_page(tmp_path: Path) -> None:
    field = Field((100, 300, 300, 400), _RED)
    spec = PageSpec(size=(540, 960), rotate=90, fields=[field])
    assert drawn_part(tmp_path / "a.pdf", spec) == pytest.approx(_SHARE, rel=0.05)
    assert drawn_part(tmp_path / "b.pdf", spec, turns=1) == pytest.approx(_SHARE, rel=0.05)


def test_a_part_of_a_page_has_its_part_of_a_field(tmp_path: Path) -> None:
    path = write_deck(tmp_path / "a.pdf", [PageSpec(fields=[Field(_BOX, _RED)])])
    with Deck(path) as deck:
        pixels = rgb(deck.render(1, 1920, Clip(250, 300, 100, 100)))
    assert (pixels[:, 0] == (255, 0, 0)).all()


@pytest.mark.parametrize(
    "field",
    [
        Field(_BOX, _RED, b"/FT/Tx/T(a)/F 2"),
        Field(_BOX, _RED, b"/FT/Tx/T(a)/F 32"),
    ],
    ids=["hidden", "not to be seen"],
)
@pytest.mark.parametrize("is_listed", [True, False])
def test_what_is_hidden_stays_hidden(tmp_path: Path, field: Field, is_listed: bool) -> None:
    field.is_listed = is_listed
    assert drawn_part(tmp_path / "a.pdf", PageSpec(fields=[field])) == 0
