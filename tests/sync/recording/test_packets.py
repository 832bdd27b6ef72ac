"""Packets sorted by the time at which their frames are shown."""

from __future__ import annotations

from collections.abc import Sequence

from av.packet import Packet

from duthviewer.sync.recording.packets import DisplayOrder, TimedPacket


def shown(
    stamps: Sequence[tuple[float, float | None]], end_s: float = 100.0
) -> tuple[list[tuple[float, float]], list[int]]:
    """The times at which frames are shown, and how many are known after each packet."""
    order, found, counts = DisplayOrder(), [], []
    for at_s, decoded_s in stamps:
        found += order.add(TimedPacket(Packet(1), at_s, decoded_s))
        counts.append(len(found))
    found += order.rest(end_s)
    return [(timed.at_s, timed.end_s) for timed in found], counts


def test_a_frame_is_shown_until_the_next_one() -> None:
    # B-frames half a minute before the frame that is stored before them
    found, counts = shown([(0, -60), (61, -30), (31, 0), (30, 30), (91, 31)])
    assert found == [(0, 30), (30, 31), (31, 61), (61, 91), (91, 100)]
    assert counts == [0, 0, 0, 1, 2]


def test_without_reordering_each_packet_ends_the_one_before() -> None:
    found, counts = shown([(0, 0), (0.04, 0.04), (30, 30)])
    assert found == [(0, 0.04), (0.04, 30), (30, 100)]
    assert counts == [0, 1, 2]


def test_without_decoding_times_frames_are_counted() -> None:
    frames = [0.0, 8, 4, 2, 6, *range(9, 40)]
    found, counts = shown([(at_s, None) for at_s in frames])
    assert [at_s for at_s, _ in found] == sorted(frames)
    assert counts[16] == 0
    assert counts[17] == 1


def test_decoding_times_that_are_too_late_are_ignored() -> None:
    found, _ = shown([(0, 5), (8, 9), (4, 10), (2, 11), (6, 12)])
    assert [at_s for at_s, _ in found] == [0, 2, 4, 6, 8]


def test_two_frames_of_one_time() -> None:
    found, _ = shown([(0, 0), (5, 5), (5, 5), (7, 7)])
    assert found == [(0, 5), (5, 5), (5, 7), (7, 100)]
