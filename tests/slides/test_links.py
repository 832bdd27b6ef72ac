"""The links of a page: where they lie, where they lead, and which are safe to follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.slides.areas import Area
from duthviewer.slides.deck import Deck
from duthviewer.slides.links import Link
from tests.decks import PageSpec, write_deck

BOX = (96.0, 54.0, 480.0, 270.0)


def links_of(path: Path, *specs: PageSpec) -> tuple[Link, ...]:
    with Deck(write_deck(path / "a.pdf", specs)) as deck:
        return deck.contents(1).links


def close_to(area: Area, *edges: float) -> bool:
    return (area.left, area.top, area.right, area.bottom) == pytest.approx(edges, abs=1e-4)


def test_links_lead_to_pages_and_addresses(tmp_path: Path) -> None:
    links = links_of(
        tmp_path,
        PageSpec(links=[(BOX, 3), (BOX, "https://example.org/a?b=c"), (BOX, "mailto:a@b.example")]),
        PageSpec(),
        PageSpec(),
    )
    assert [(link.page, link.address) for link in links] == [
        (3, ""),
        (None, "https://example.org/a?b=c"),
        (None, "mailto:a@b.example"),
    ]
    assert all(link.is_safe for link in links)


def test_a_link_lies_where_it_is_drawn(tmp_path: Path) -> None:
    (link,) = links_of(tmp_path, PageSpec(links=[(BOX, 1)]))
    assert close_to(link.areas[0], 0.1, 0.5, 0.5, 0.9)
    assert link.holds(0.3, 0.7)
    for beside in ((0.05, 0.7), (0.55, 0.7), (0.3, 0.45), (0.3, 0.95)):
        assert not link.holds(*beside)


def test_a_link_on_a_turned_page_lies_where_it_is_seen(tmp_path: Path) -> None:
    (link,) = links_of(tmp_path, PageSpec(size=(960, 540), rotate=90, links=[(BOX, 1)]))
    # A quarter to the right: the lower edge of the sheet is the left one of what is seen.
    assert close_to(link.areas[0], 0.1, 0.1, 0.5, 0.5)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "run:/usr/bin/true",
        "ftp://example.org/",
        "https://example.org/\x07",
        "relative/path",
    ],
)
def test_other_addresses_are_told_and_not_safe(tmp_path: Path, address: str) -> None:
    (link,) = links_of(tmp_path, PageSpec(links=[(BOX, address)]))
    assert link.page is None
    assert link.address
    assert not link.is_safe


def test_an_address_that_is_merely_written_is_a_link_as_well(tmp_path: Path) -> None:
    links = links_of(tmp_path, PageSpec(lines=["See https://example.org/written for more"]))
    assert [link.address for link in links] == ["https://example.org/written"]
    area = links[0].areas[0]
    assert 0 < area.left < area.right < 1
    assert 0.5 < area.top < area.bottom < 0.65


def test_a_written_address_under_a_drawn_link_counts_once(tmp_path: Path) -> None:
    whole = (0.0, 0.0, 960.0, 540.0)
    links = links_of(
        tmp_path, PageSpec(lines=["https://example.org/written"], links=[(whole, "https://b.example")])
    )  # fmt: skip
    assert [link.address for link in links] == ["https://b.example"]


def test_a_page_without_links_has_none(tmp_path: Path) -> None:
    assert links_of(tmp_path, PageSpec()) == ()
