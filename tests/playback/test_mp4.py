"""An MP4 with its tables cut short tells the same as the whole."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import av
import pytest

from duthviewer.playback import mp4, probe
from tests.recordings import Recipe, record, record_uneven


@pytest.fixture(autouse=True)
def few_frames(monkeypatch):
    """As a recording of hours: most of its frames are left out."""
    monkeypatch.setattr(mp4, "_KEPT", 64)


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe("mp4", keyframes=125),
        Recipe("mp4", keyframes=125, start_s=10.0, bframes=2),
        Recipe("mp4", fps=Fraction(30000, 1001), duration_s=10.0, bframes=2),
        Recipe("mp4", fps=Fraction(50), duration_s=10.0, sound=False),
        Recipe("mp4", duration_s=1.0),
    ],
)
def test_the_same_is_told(recipe):
    path = record(recipe)
    assert_same(path)


def test_the_same_is_told_of_frames_that_stay_for_different_times(tmp_path):
    path = tmp_path / "recording.mp4"
    record_uneven(path, Recipe("mp4", keyframes=125, sound=False))
    assert_same(path)


def test_the_same_is_told_of_a_file_made_to_be_streamed(tmp_path):
    path = tmp_path / "recording.mp4"
    # One chunk of each track, and its tables in front.
    with (
        av.open(str(record(Recipe("mp4", keyframes=125)))) as source,
        av.open(str(path), "w", options={"movflags": "faststart"}) as out,
    ):
        streams = [out.add_stream_from_template(stream) for stream in source.streams]
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    assert_same(path)


def assert_same(path):
    with path.open("rb") as file:
        glance = mp4.glance(file)
        assert not glance.is_fragmented
        with av.open(glance.head) as container:
            short = probe._media(path, container, False)
            counts = [len(stream.index_entries) for stream in container.streams]
    with av.open(str(path)) as container:
        whole = probe._media(path, container, False)
    assert dataclasses.asdict(short) == dataclasses.asdict(whole)
    assert max(counts) <= 64, "the tables were not cut"


@pytest.mark.parametrize("container", ["fmp4", "fmp4-mfra", "fmp4-sidx"])
def test_of_a_fragmented_file_the_last_fragment_is_found(container):
    path = record(Recipe(container, keyframes=125))
    with path.open("rb") as file:
        glance = mp4.glance(file)
        assert glance.is_fragmented
        assert glance.tail is not None
        assert probe._end(glance.tail) == pytest.approx(20.02, abs=0.011)


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0\1ftyp", b"no video at all, but some text", b"\0" * 99]
)
def test_what_is_no_mp4(tmp_path, content):
    path = tmp_path / "recording.mp4"
    path.write_bytes(content)
    with path.open("rb") as file, pytest.raises(mp4.NotMp4):
        mp4.glance(file)


def box(kind, content):
    return (len(content) + 8).to_bytes(4, "big") + kind + content


def in_boxes(*kinds, content):
    for kind in reversed(kinds):
        content = box(kind, content)
    return content


def numbers(*values):
    return b"".join(value.to_bytes(4, "big") for value in values)


#: Four billion chunks, none of which holds a frame
EMPTY_CHUNKS = (
    box(b"stsz", numbers(0, 0, 1000, *[1] * 64))
    + box(b"stco", numbers(0, 0xFFFFFFFF, *[0] * 64))
    + box(b"stsc", numbers(0, 1, 1, 0, 1))
)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            in_boxes(b"moov", b"trak", b"mdia", b"minf", b"stbl", content=EMPTY_CHUNKS),
            id="empty chunks",
        ),
        pytest.param(box(b"moov", box(b"free", b"") * 1_100_000), id="many boxes"),
        pytest.param(box(b"moov", box(b"udta", bytes(9 << 20)) * 2), id="large boxes"),
    ],
)
def test_a_hostile_file_takes_neither_memory_nor_time(tmp_path, content):
    path = tmp_path / "recording.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + content)
    with path.open("rb") as file, pytest.raises(mp4.NotMp4):
        mp4.glance(file)


def test_boxes_in_boxes_where_none_belong_are_kept_as_they_are(tmp_path):
    content = box(b"ftyp", b"isom") + in_boxes(*[b"moov"] * 2000, content=b"")
    path = tmp_path / "recording.mp4"
    path.write_bytes(content)
    with path.open("rb") as file:
        assert mp4.glance(file).head.read() == content


def test_damaged_tables_raise_nothing_else(tmp_path):
    content = record(Recipe("mp4", duration_s=2.0)).read_bytes()
    start = content.rindex(b"moov")
    path = tmp_path / "recording.mp4"
    for at in range(start, len(content), 7):
        path.write_bytes(content[:at] + b"\xff" + content[at + 1 :])
        with path.open("rb") as file:
            try:
                mp4.glance(file)
            except mp4.NotMp4:
                continue


def test_a_view_shows_patches_and_ends(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(bytes(range(20)))
    with path.open("rb") as file:
        view = mp4.View(file, 10, {3: b"abc", 9: b"xyz"})
        assert view.read() == b"\0\1\2abc\6\7\x08x"
        assert (view.seek(4), view.read(3)) == (4, b"bc\6")
        assert view.seek(-1, 2) == 9
        assert view.read(5) == b"x"
