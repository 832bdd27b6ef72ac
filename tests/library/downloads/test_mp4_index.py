"""Where the index of an MP4 is."""

import pytest

from duthviewer.library.downloads.mp4_index import IndexSearch
from tests.library.videos import make_video


def box(kind, content=b"", length=None):
    if length is not None:
        return b"\0\0\0\1" + kind + length.to_bytes(8, "big") + content
    return (8 + len(content)).to_bytes(4, "big") + kind + content


def search(data, there=None, total=None):
    """The search in a file of which only the beginning is there."""
    there = len(data) if there is None else there
    found = IndexSearch()
    found.follow(lambda at, size: data[at : min(at + size, there)], total or len(data))
    return found


FTYP = box(b"ftyp", b"isom0000")
INDEX = box(b"moov", bytes(500))


def test_an_index_in_front():
    data = FTYP + box(b"free", b"12") + INDEX + box(b"mdat", bytes(1000))
    assert search(data, 100).found == (26, 26 + 508)


def test_an_index_at_the_end_is_sought_as_soon_as_the_size_of_the_content_is_known():
    content = box(b"mdat", bytes(10**6), length=10**6 + 16)
    data = FTYP + content + INDEX
    begin = len(FTYP + content)
    first = search(data, 100)
    assert (first.at, first.found) == (begin, None)
    assert first.follow(lambda at, size: data[at : at + size], len(data))
    assert (first.at, first.found) == (None, (begin, len(data)))
    assert not first.follow(lambda at, size: b"", len(data))


@pytest.mark.parametrize(
    "data",
    [
        b"\x1a\x45\xdf\xa3" + bytes(100),
        b"G@\0\x10" * 100,
        FTYP + box(b"mdat", bytes(100), length=7),
        FTYP + b"\0\0\0\0mdat" + bytes(100),
        FTYP + box(b"moov", length=2**40) + bytes(100),
        FTYP + box(b"mdat", bytes(100)),
        FTYP + box(b"mdat", bytes(100), length=2**62),
    ],
)
def test_another_format_or_a_damaged_file_has_none(data):
    result = search(data)
    assert (result.at, result.found) == (None, None)


@pytest.mark.parametrize("options", [{}, {"movflags": "+faststart"}])
def test_a_real_recording(tmp_path, options):
    data = make_video(tmp_path / "a.mp4", 2, options=options).read_bytes()
    found = search(data).found
    assert found is not None
    assert data[found[0] + 4 : found[0] + 8] == b"moov"
    assert (found[1] == len(data)) == (not options)
