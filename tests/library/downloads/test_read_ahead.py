"""Which bytes are fetched next."""

import pytest

from duthviewer.library.downloads.read_ahead import (
    KIB,
    MIB,
    ByteRange,
    StreamReaders,
    is_wanted,
    next_request,
)

SIZE = 1000 * MIB


def lacking(*stored, size=SIZE):
    """The ``missing`` of a file of which only these ranges are there."""

    def missing(start):
        at = start
        for begin, end in sorted(stored):
            if begin <= at < end:
                at = end
        if at >= size:
            return None
        return ByteRange(at, min([size, *(begin for begin, _ in stored if begin > at)]))

    return missing


def request(readers, stored=(), in_flight=(), now_s=0.0, is_almost_there=False, rate=0.0):
    return next_request(
        readers, in_flight, lacking(*stored), rate, now_s, is_almost_there=is_almost_there
    )


@pytest.fixture
def readers():
    return StreamReaders()


def test_nothing_is_fetched_while_nobody_reads(readers):
    assert request(readers) is None


def test_the_first_request_is_small_and_starts_where_the_player_reads(readers):
    readers.open(700 * MIB, 0.0)
    assert request(readers) == (700 * MIB, 700 * MIB + 256 * KIB)


def test_what_is_read_ahead_grows_with_what_was_read_in_sequence(readers):
    reader = readers.open(0, 0.0)
    lengths = []
    for at in (0, MIB, 4 * MIB, 16 * MIB, 100 * MIB):
        readers.move(reader, at, 0.0)
        lengths.append(readers.ahead(reader))
    assert lengths == [256 * KIB, 512 * KIB, 2 * MIB, 8 * MIB, 32 * MIB]
    assert readers.request(reader) == 4 * MIB


def test_a_jump_starts_small_again(readers):
    reader = readers.open(0, 0.0)
    readers.move(reader, 100 * MIB, 0.0)
    readers.close(reader, 1.0)
    assert readers.ahead(readers.open(500 * MIB, 1.0)) == 256 * KIB


def test_the_index_is_fetched_to_its_end_and_not_further(readers):
    readers.index = ByteRange(MIB, 7 * MIB)
    readers.open(MIB, 0.0)
    assert request(readers) == (MIB, 5 * MIB)
    assert request(readers, [(MIB, 5 * MIB)]) == (5 * MIB, 7 * MIB)
    assert request(readers, [(MIB, 7 * MIB)]) is None


def test_a_new_connection_at_the_same_place_continues(readers):
    reader = readers.open(0, 0.0)
    readers.move(reader, 8 * MIB, 0.0)
    readers.close(reader, 1.0)
    # Half a megabyte of it was sent, but not read.
    again = readers.open(8 * MIB - 512 * KIB, 1.1)
    assert again is reader
    assert readers.ahead(again) == 4 * MIB
    assert again.returns == 1


def test_two_connections_at_once_are_two_readers(readers):
    first = readers.open(0, 0.0)
    second = readers.open(0, 0.0)
    assert first is not second
    assert readers.present() == [first, second]


def test_a_request_ends_where_the_file_is_already_there(readers):
    readers.open(0, 0.0)
    assert request(readers, [(100 * KIB, 10 * MIB)]) == (0, 100 * KIB)


def test_nothing_is_fetched_twice(readers):
    readers.open(0, 0.0)
    assert request(readers, in_flight=[ByteRange(0, 256 * KIB)]) is None


def test_the_next_request_starts_when_the_one_before_is_about_to_end(readers):
    reader = readers.open(0, 0.0)
    readers.move(reader, 2 * MIB, 0.0)
    under_way = ByteRange(2 * MIB, 2 * MIB + 300 * KIB)
    stored = [(0, 2 * MIB)]
    assert request(readers, stored, [under_way]) is None
    # At 2 MB/s, 300 KiB arrive within 0.2 s.
    assert request(readers, stored, [under_way], rate=2e6).start == under_way.end


def test_a_waiting_player_comes_first(readers):
    readers.open(0, 5.0)
    waiting = readers.open(500 * MIB, 1.0)
    waiting.waits = True
    assert request(readers).start == 500 * MIB


def test_several_waiting_players_each_get_a_request(readers):
    for at in (0, 500 * MIB):
        readers.open(at, 0.0).waits = True
    first = request(readers)
    second = request(readers, in_flight=[first])
    assert {first.start, second.start} == {0, 500 * MIB}


def test_everything_is_fetched_after_what_is_read(readers):
    reader = readers.open(500 * MIB, 0.0)
    ahead = [(500 * MIB, 501 * MIB)]
    assert request(readers, ahead) is None
    assert request(readers, ahead, is_almost_there=True) == (501 * MIB, 505 * MIB)
    to_the_end = [(500 * MIB, SIZE)]
    assert request(readers, to_the_end, is_almost_there=True) == (0, 4 * MIB)
    reader.waits = True
    assert request(readers, to_the_end, is_almost_there=True) is None


def test_a_request_is_stopped_when_the_player_has_jumped_away(readers):
    reader = readers.open(0, 0.0)
    left = ByteRange(100 * KIB, 4 * MIB)
    assert wanted(left, readers)
    readers.close(reader, 1.0)
    readers.open(500 * MIB, 1.0).waits = True
    assert wanted(left, readers, 1.1)
    assert not wanted(left, readers, 2.0)


def test_a_short_rest_is_fetched_in_any_case(readers):
    assert wanted(ByteRange(0, 200 * KIB), readers)
    assert not wanted(ByteRange(0, 300 * KIB), readers)


def test_a_player_that_reopens_all_the_time_keeps_its_requests(readers):
    """One connection in turn for picture and sound that lie far apart"""
    picture, sound = ByteRange(MIB, 4 * MIB), ByteRange(501 * MIB, 504 * MIB)
    now_s = 0.0
    for _ in range(3):
        for at in (MIB, 501 * MIB):
            reader = readers.open(at, now_s)
            reader.waits = True
            now_s += 0.6
            readers.close(reader, now_s)
    readers.open(MIB, now_s).waits = True
    assert wanted(sound, readers, now_s + 1.0)
    assert wanted(picture, readers, now_s + 1.0)
    assert not wanted(sound, readers, now_s + 6.0)


def test_a_closed_player_is_waited_for_while_nobody_else_waits(readers):
    reader = readers.open(0, 0.0)
    readers.close(reader, 1.0)
    left = ByteRange(0, 4 * MIB)
    assert wanted(left, readers, 3.0)
    assert not wanted(left, readers, 7.0)


def test_what_is_to_be_kept_makes_way_for_a_waiting_player(readers):
    left = ByteRange(0, 4 * MIB)
    assert wanted(left, readers, is_almost_there=True)
    readers.open(500 * MIB, 0.0).waits = True
    assert not wanted(left, readers, is_almost_there=True)


def wanted(left, readers, now_s=0.0, *, is_almost_there=False):
    return is_wanted(left, readers, now_s, is_almost_there=is_almost_there)
