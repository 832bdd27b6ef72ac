"""Fragmented MP4 files are probed by their first and last fragments."""

from __future__ import annotations

import pytest

from duthviewer.playback import fragmented_mp4, probe
from tests.recordings import Recipe, record


@pytest.mark.parametrize("container", ["fmp4", "fmp4-mfra", "fmp4-sidx"])
def test_the_last_fragment_of_a_fragmented_file_is_found(container):
    path = record(Recipe(container, keyframes=125))
    with path.open("rb") as file:
        fragments = fragmented_mp4.read_fragments(file)
        assert fragments is not None
        assert fragments.tail is not None
        assert probe._end(fragments.tail) == pytest.approx(20.02, abs=0.011)


def test_a_plain_mp4_has_no_fragments():
    with record(Recipe("mp4", duration_s=2.0)).open("rb") as file:
        assert fragmented_mp4.read_fragments(file) is None


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0\1ftyp", b"no video at all, but some text", b"\0" * 99]
)
def test_other_files_have_no_fragments(tmp_path, content):
    path = tmp_path / "recording.mp4"
    path.write_bytes(content)
    with path.open("rb") as file:
        assert fragmented_mp4.read_fragments(file) is None


def box(kind, content):
    return (len(content) + 8).to_bytes(4, "big") + kind + content


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(box(b"moov", box(b"free", b"") * 1_100_000), id="many boxes"),
        pytest.param(box(b"moov", box(b"mvex", b"")) + box(b"free", b"") * 1_100_000, id="after"),
        pytest.param(box(b"moov", box(b"udta", bytes(9 << 20)) * 2), id="large boxes"),
    ],
)
def test_a_hostile_file_takes_neither_memory_nor_time(tmp_path, content):
    path = tmp_path / "recording.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + content)
    with path.open("rb") as file:
        assert fragmented_mp4.read_fragments(file) is None


def test_damaged_boxes_raise_no_error(tmp_path):
    content = record(Recipe("fmp4", duration_s=2.0)).read_bytes()
    start = content.index(b"moov")
    path = tmp_path / "recording.mp4"
    for at in range(start, min(len(content), start + 2000), 7):
        path.write_bytes(content[:at] + b"\xff" + content[at + 1 :])
        with path.open("rb") as file:
            fragmented_mp4.read_fragments(file)


def test_a_patched_file_shows_patches_and_ends(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(bytes(range(20)))
    with path.open("rb") as file:
        patched = fragmented_mp4.PatchedFile(file, 10, {3: b"abc", 9: b"xyz"})
        assert patched.read() == b"\0\1\2abc\6\7\x08x"
        assert (patched.seek(4), patched.read(3)) == (4, b"bc\6")
        assert patched.seek(-1, 2) == 9
        assert patched.read(5) == b"x"
