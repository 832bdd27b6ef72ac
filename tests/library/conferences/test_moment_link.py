"""Links to a moment of a talk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.catalogue.conference import Recording, Talk
from duthviewer.library.conferences.moment_link import (
    MomentAddress,
    is_moment_address,
    link_at,
    moment_link,
    parse_moment_address,
)


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://youtu.be/rsEkQbMLCH4", "https://youtu.be/rsEkQbMLCH4?t=61"),
        ("https://www.youtube.com/watch?v=rsEkQbMLCH4&list=x", "https://youtu.be/rsEkQbMLCH4?t=61"),
        ("https://youtube.com/live/rsEkQbMLCH4?t=5", "https://youtu.be/rsEkQbMLCH4?t=61"),
        ("https://youtube.com/watch?v=a%2Fb%3F", "https://youtu.be/a%2Fb%3F?t=61"),
        ("https://www.youtube.com/@channel", "https://www.youtube.com/@channel#t=61"),
        ("https://a.example/v.mp4?x=1#top", "https://a.example/v.mp4?x=1#t=61"),
    ],
)
def test_a_link_begins_at_the_second(url: str, link: str) -> None:
    assert link_at(url, 61.9) == link


def test_the_day_comes_before_the_talks_own_video() -> None:
    day = Recording(id="d", url="https://youtu.be/day")
    own = ("https://youtu.be/own",)
    talk = Talk(id="t", title="T", recording="d", start_s=100.0, also=own)
    assert moment_link(day, talk, 5.0) == "https://youtu.be/day?t=105"
    assert moment_link(Recording(id="d"), talk, 5.0) == "https://youtu.be/own?t=5"
    assert moment_link(None, talk, -3.0) == "https://youtu.be/own?t=0"
    bare = Talk(id="t", title="T", recording="d", start_s=100.0)
    assert moment_link(Recording(id="d"), bare, 5.0) is None


_IDS = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,63}", fullmatch=True)


@given(
    _IDS,
    _IDS,
    st.none() | st.floats(0, 3e6).map(lambda value: round(value, 1)),
    st.none() | st.integers(1, 99_999),
    st.text(st.characters(categories=["L", "N", "P"]), max_size=40),
)
def test_an_address_names_the_same_moment_again(
    conference: str, talk: str, at_s: float | None, page: int | None, clock: str
) -> None:
    address = MomentAddress(f"{conference}/{talk}", at_s, page, clock)
    assert parse_moment_address(str(address)) == address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("duthviewer:duth-2016/testing", MomentAddress("duth-2016/testing")),
        (
            "duthviewer://duth-2016/testing/?t=8230&page=4",
            MomentAddress("duth-2016/testing", 8230, 4),
        ),
        ("DUTHVIEWER:Duth-2016/Testing?t=1.5", MomentAddress("duth-2016/testing", 1.5)),
        (" duthviewer:a/b?t=-3&page=0&page=1&x=1\n", MomentAddress("a/b")),
        ("duthviewer:a/b?t=1e9&page=9999999999", MomentAddress("a/b")),
        ("duthviewer:a/b?t=9000000", MomentAddress("a/b")),
    ],
)
def test_what_makes_no_sense_in_an_address_is_ignored(text: str, address: MomentAddress) -> None:
    assert parse_moment_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "", "duthviewer:", "duthviewer:a", "duthviewer:a/b/c", "duthviewer:../b", "duthviewer:a/..",
        "duthviewer:a%2fb/c", "duthviewer:///a/b", "http://a/b", "duthviewer:a/b#t=3",
        "duthviewer:a/b?\x1b[2J", f"duthviewer:a/b?video={'x' * 3000}", f"duthviewer:{'a' * 65}/b",
    ],
)  # fmt: skip
def test_other_texts_are_no_addresses(text: str) -> None:
    assert parse_moment_address(text) is None


def test_a_file_may_be_called_like_the_program() -> None:
    assert not is_moment_address("duthviewer/catalogue.yaml")
    assert is_moment_address("Duthviewer:a/b")
