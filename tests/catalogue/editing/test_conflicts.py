"""What does not fit in a recording."""

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.editing.conflicts import ConflictKind, conflicts


def _found(*times: tuple[float, float | None], length_s: float | None = None) -> list[tuple]:
    talks = tuple(
        Talk(id=f"t{number}", title="T", recording="day-1", start_s=start_s, end_s=end_s)
        for number, (start_s, end_s) in enumerate(times)
    )
    recordings = (Recording(id="day-1"), Recording(id="day-2"))
    other = Talk(id="other", title="T", recording="day-2", start_s=0.0)
    conference = Conference(id="c", title="C", recordings=recordings, talks=(*talks, other))
    return [
        (each.kind.value, each.start_s, each.end_s, "+".join(each.talks))
        for each in conflicts(conference, "day-1", length_s)
    ]


def test_talks_one_after_another_fit() -> None:
    assert _found((0, 100), (100, None), (200, 300), length_s=300.0) == []
    assert _found() == []
    assert _found(length_s=300.0) == []


def test_overlaps_name_both_talks_the_earlier_first() -> None:
    assert _found((100, 200), (0, 150)) == [("overlap", 100, 150, "t1+t0")]
    # One within another
    assert _found((0, 500), (100, 200), (300, 400)) == [
        ("overlap", 100, 200, "t0+t1"),
        ("overlap", 300, 400, "t0+t2"),
    ]
    # A start that somebody forgot to correct
    assert _found((0, None), (0, None)) == [("overlap", 0, 0, "t0+t1")]
    assert len(_found(*((0, None) for _ in range(5000)))) == 1000
    # Less than anybody hears
    assert _found((0, 100.2), (100, 200)) == []


def test_gaps_are_before_between_and_after_talks() -> None:
    assert _found((100, 200), (300, 400), length_s=500.0) == [
        ("gap", 0, 100, "t0"),
        ("gap", 200, 300, "t0+t1"),
        ("gap", 400, 500, "t1"),
    ]
    # The talk that ends last is before the gap.
    assert _found((0, 300), (100, 200), (400, 500))[-1] == ("gap", 300, 400, "t0+t2")
    assert _found((59, 100), (159, None), length_s=9999.0) == []


def test_a_talk_beyond_the_end_is_found_if_the_length_is_known() -> None:
    assert _found((0, 100), (100, 200), length_s=150.0) == [("beyond", 150, 200, "t1")]
    assert _found((0, 100), (200, None), length_s=100.0) == [("beyond", 200, 200, "t1")]
    assert _found((0, 100), (100, 200)) == []
    assert ConflictKind("beyond") is ConflictKind.BEYOND
