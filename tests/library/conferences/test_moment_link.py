"""Links to a moment of a talk."""

from __future__ import annotations

import pytest

from duthviewer.catalogue.conference import Recording, Talk
from duthviewer.library.conferences.moment_link import link_at, moment_link


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
