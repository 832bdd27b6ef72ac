"""Times: every written form comes out right, everything else is refused."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.times import LONGEST_S, TimeError, format_time, parse_time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("55m9s", 3309),
        ("2h17m10s", 8230),
        ("1h15m00s", 4500),
        ("6h30m", 23400),
        ("2h", 7200),
        ("9s", 9),
        ("2H17M10S", 8230),
        ("90m", 5400),
        ("55m9.5s", 3309.5),
        ("55:09", 3309),
        ("08:30", 510),
        ("0:36:30", 2190),
        ("1:15:00", 4500),
        ("2:17:10", 8230),
        ("2:17:10.25", 8230.25),
        ("75:09", 4509),
        ("3309", 3309),
        ("3309.5", 3309.5),
        ("0", 0),
        (" 55m9s ", 3309),
        ("https://youtu.be/rsEkQbMLCH4?t=3309", 3309),
        ("https://youtu.be/rsEkQbMLCH4?t=3309s", 3309),
        ("https://www.youtube.com/watch?v=rsEkQbMLCH4&t=1h2m3s", 3723),
        ("https://www.youtube.com/watch?t=55m9s&v=rsEkQbMLCH4", 3309),
        ("https://www.youtube.com/embed/rsEkQbMLCH4?start=3309", 3309),
        ("https://vimeo.com/12345#t=55m9s", 3309),
        ("https://example.org/day1.mp4#t=10,20", 10),
        ("HTTPS://youtu.be/x?start=55:09", 3309),
    ],
)
def test_every_written_form_is_read(text, seconds):
    assert parse_time(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "s", "h", "abc", "nan", "NaN", ".nan", "inf", "-inf", ".inf", "-1", "-55m9s",
        "-0:05", "1e3", "0x10", "1_000", "1,5", ".5", "5.", "1:75:00", "0:90", "1:2:3:4", "9m2h",
        "١٢", "\uff11\uff12", "1000h1s", "3600001", "99999999999", "https://youtu.be/rsEkQbMLCH4",
        "https://youtu.be/x?t=", "https://youtu.be/x?t=soon", "https://youtu.be/x?t=-5",
        "https://[oops?t=1", "5 apples", "55m9s\n1", "2m 5",
    ],
)  # fmt: skip
def test_everything_else_is_refused_in_one_line(text):
    with pytest.raises(TimeError) as caught:
        parse_time(text)
    assert "\n" not in str(caught.value)


def test_refusals_say_what_is_wrong():
    with pytest.raises(TimeError, match="negative"):
        parse_time("-5")
    with pytest.raises(TimeError, match="write 55m9s"):
        parse_time("nan")
    with pytest.raises(TimeError, match="1000 hours"):
        parse_time("1000h1s")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (9, "9s"), (60, "1m"), (3309, "55m9s"), (8230, "2h17m10s"), (7205, "2h5s"),
     (3309.5, "55m9.5s"), (0.25, "0.25s"), (59.9999999, "1m")],
)  # fmt: skip
def test_times_are_written_as_people_do(seconds, text):
    assert format_time(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (9.99, "0:09"), (3309, "55:09"), (3600, "1:00:00"), (8230.9, "2:17:10"),
     (-5, "-0:05"), (-0.5, "0:00"), (360000, "100:00:00")],
)  # fmt: skip
def test_the_clock_shows_whole_seconds(seconds, text):
    assert clock(seconds) == text


@given(st.floats(0, LONGEST_S))
def test_what_is_written_is_read_back(seconds):
    # Half a millionth may be rounded either way.
    assert parse_time(format_time(seconds)) == pytest.approx(seconds, rel=0, abs=6e-7)


@given(st.integers(0, int(LONGEST_S)))
def test_the_clock_is_read_back(seconds):
    assert parse_time(clock(seconds)) == seconds


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_refused(text):
    with contextlib.suppress(TimeError):
        assert 0 <= parse_time(text) <= LONGEST_S
