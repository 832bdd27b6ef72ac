"""An unfinished file: what its map claims, and who may write it."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.library.downloads.disk import DiskFull
from duthviewer.library.downloads.part import (
    PartChanged,
    PartFile,
    PartMap,
    discard_part,
    known_part,
    open_part,
)
from duthviewer.library.downloads.ranges import ByteRanges
from duthviewer.library.downloads.values import DownloadError
from tests.disks import Disk

TAG = '"a"'


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "videos" / "day-1.mp4"


@pytest.fixture
def part(target: Path) -> Iterator[PartFile]:
    part = open_part(target)
    yield part
    part.close()


def _map(target: Path) -> Path:
    return target.with_name("day-1.mp4.part.json")


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_ranges_are_a_set_of_bytes(ranges: list[tuple[int, int]]) -> None:
    known, expected = ByteRanges(), set[int]()
    for start, end in ranges:
        known.add(start, end)
        expected |= set(range(start, end))
    assert {at for start, end in known for at in range(start, end)} == expected
    assert known.count == len(expected)
    pairs = list(known)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(pairs))
    for at in range(61):
        end = next(end for end in range(at, 62) if end not in expected)
        assert known.end_of(at) == end
        later = [start for start, _ in pairs if start > at]
        assert known.next_start(at) == (later[0] if later else None)


def test_a_file_is_written_in_any_order_and_finished(part: PartFile, target: Path) -> None:
    edition = part.begin(10, TAG)
    part.write(edition, 6, b"6789")
    assert part.missing() == (0, 6)
    assert part.missing(7) is None
    part.write(edition, 0, b"012345")
    assert part.is_complete
    assert part.finish() == target
    assert target.read_bytes() == b"0123456789"
    assert list(target.parent.iterdir()) == [target]
    assert part.read(3, 4) == b"3456"


def test_an_incomplete_file_is_not_finished(part: PartFile, target: Path) -> None:
    part.write(part.begin(10, TAG), 0, b"012345")
    with pytest.raises(PartChanged):
        part.finish()
    assert not target.exists()


def test_the_next_run_continues(target: Path) -> None:
    part = open_part(target)
    part.write(part.begin(10, TAG), 2, b"234")
    part.close()
    part = open_part(target)
    part.begin(10, TAG)
    assert part.has(2, 5)
    assert (part.missing(), part.missing(2)) == ((0, 2), (5, 10))
    assert part.read(2, 100) == b"234"
    part.close()


@pytest.mark.parametrize(
    ("total", "validator"),
    [(11, TAG), (10, '"b"'), (None, TAG), (10, None)],
)
def test_different_content_drops_what_is_there(
    target: Path, total: int | None, validator: str | None
) -> None:
    part = open_part(target)
    part.write(part.begin(10, TAG), 0, b"01234")
    part.close()
    part = open_part(target)
    part.begin(total, validator)
    assert part.missing() == (0, total)
    assert part.read(0, 5) == b""
    assert known_part(target) is None
    part.close()


def test_content_without_a_validator_is_kept_only_by_the_run_that_wrote_it(target: Path) -> None:
    part = open_part(target)
    edition = part.begin(10, None)
    part.write(edition, 0, b"01234")
    assert part.begin(10, None) == edition
    assert part.has(0, 5)
    part.close()
    part = open_part(target)
    part.begin(10, None)
    assert not part.has(0, 1)
    part.close()


def test_a_writer_of_dropped_content_cannot_write(part: PartFile) -> None:
    old = part.begin(10, TAG)
    new = part.begin(10, '"b"')
    with pytest.raises(PartChanged):
        part.write(old, 0, b"old")
    part.write(new, 0, b"new")
    assert part.read(0, 3) == b"new"


def test_the_map_claims_nothing_that_was_not_saved(part: PartFile, target: Path) -> None:
    edition = part.begin(10, TAG)
    part.write(edition, 0, b"01234")
    assert known_part(target) is None
    part.save()
    part.write(edition, 5, b"56789")
    known = known_part(target)
    assert known is not None
    assert known.ranges == ((0, 5),)


@pytest.mark.parametrize(
    "known",
    [
        PartMap(validator=TAG, total=10, ranges=((0, 9),)),
        PartMap(validator=TAG, total=10, ranges=((3, 2),)),
        PartMap(validator=TAG, total=10, ranges=((-1, 2),)),
        PartMap(validator=TAG, total=10, ranges=((0, 2), (1, 3))),
        PartMap(validator=TAG, total=1, ranges=((0, 2),)),
    ],
)
def test_a_map_that_claims_too_much_is_ignored(target: Path, known: PartMap) -> None:
    target.parent.mkdir(parents=True)
    target.with_name("day-1.mp4.part").write_bytes(b"0123")
    _map(target).write_bytes(msgspec.json.encode(known))
    part = open_part(target)
    part.begin(10, TAG)
    assert part.stored_bytes == 0
    part.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"ranges": 1}', b"\xff\xfe"])
def test_a_damaged_map_is_ignored(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True)
    target.with_name("day-1.mp4.part").write_bytes(b"0123")
    _map(target).write_bytes(content)
    part = open_part(target)
    assert part.stored_bytes == 0
    part.close()


def test_a_map_that_is_ignored_claims_nothing_later(target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.with_name("day-1.mp4.part").write_bytes(b"0123")
    _map(target).write_bytes(
        msgspec.json.encode(PartMap(validator=TAG, total=10, ranges=((0, 9),)))
    )
    part = open_part(target)
    part.write(part.begin(10, TAG), 9, b"9")
    # As after a kill: the file is as long now as the old map claims.
    assert known_part(target) is None
    part.close()
    known = known_part(target)
    assert known is not None
    assert known.ranges == ((9, 10),)


def test_a_length_below_what_is_there_drops_it(part: PartFile) -> None:
    edition = part.begin(None, TAG)
    part.write(edition, 0, b"01234")
    with pytest.raises(PartChanged):
        part.end_at(edition, 3)
    assert part.stored_bytes == 0


def test_a_disk_that_holds_no_large_files_is_a_sentence(target: Path) -> None:
    resource = pytest.importorskip("resource")
    code = (
        "import resource, sys, pathlib\n"
        "from duthviewer.library.downloads.part import open_part\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, 2**20))\n"
        "part = open_part(pathlib.Path(sys.argv[1]))\n"
        "try: part.write(part.begin(2**30, None), 2**29, b'x')\n"
        "except Exception as error: print(error)\n"
    )
    assert resource
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)], capture_output=True, text=True, check=True
    )
    assert "cannot hold a file of this size" in done.stdout


def test_a_map_without_its_file_is_ignored(target: Path) -> None:
    target.parent.mkdir(parents=True)
    _map(target).write_bytes(msgspec.json.encode(PartMap(validator=TAG, ranges=((0, 1),))))
    assert known_part(target) is None


def test_two_users_share_one_file(target: Path) -> None:
    one, other = open_part(target), open_part(target)
    assert one is other
    edition = one.begin(4, TAG)
    one.close()
    other.write(edition, 0, b"0123")
    other.finish()
    # The next download of the same file is a new one, although this one is still read.
    again = open_part(target)
    assert again is not other
    again.close()
    assert other.read(0, 4) == b"0123"
    other.close()


def test_a_reader_is_woken_by_a_write(part: PartFile) -> None:
    edition = part.begin(10, TAG)
    found = list[bool]()
    reader = threading.Thread(target=lambda: found.append(part.wait(5, 60)))
    reader.start()
    part.write(edition, 0, b"01234")
    part.write(edition, 5, b"5")
    reader.join()
    assert found == [True]


def test_a_reader_is_woken_when_the_content_is_dropped(part: PartFile) -> None:
    part.begin(10, TAG)
    found = list[bool]()
    reader = threading.Thread(target=lambda: found.append(part.wait(5, 60)))
    reader.start()
    while reader.is_alive():
        part.drop()
        reader.join(0.01)
    assert found == [False]


def test_another_process_cannot_open_it(target: Path, part: PartFile) -> None:
    code = (
        "import sys, pathlib\n"
        "from duthviewer.library.downloads.part import open_part\n"
        "from duthviewer.library.downloads.values import DownloadError\n"
        "try: open_part(pathlib.Path(sys.argv[1]))\n"
        "except DownloadError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Another duthviewer is downloading day-1.mp4.")


def test_a_file_without_content_leaves_nothing(target: Path) -> None:
    part = open_part(target)
    part.begin(10, TAG)
    part.close()
    assert list(target.parent.iterdir()) == []


def test_discarding_deletes_the_file_and_its_map(target: Path) -> None:
    part = open_part(target)
    edition = part.begin(10, TAG)
    part.write(edition, 0, b"0")
    part.save()
    part.discard()
    assert list(target.parent.iterdir()) == []
    with pytest.raises(PartChanged):
        part.write(edition, 0, b"0")
    assert part.read(0, 1) == b""
    part.close()
    discard_part(target)


def test_a_map_that_was_being_written_at_a_kill_is_deleted(target: Path) -> None:
    part = open_part(target)
    part.write(part.begin(10, TAG), 0, b"01234")
    part.close()
    unfinished = target.with_name("day-1.mp4.part.json.new")
    unfinished.write_bytes(b'{"ran')
    part = open_part(target)
    assert not unfinished.exists()
    assert part.has(0, 5)
    part.close()
    unfinished.write_bytes(b'{"ran')
    discard_part(target)
    assert list(target.parent.iterdir()) == []


def test_a_part_in_use_is_discarded_only_by_its_user(target: Path) -> None:
    part = open_part(target)
    part.write(part.begin(10, TAG), 0, b"0")
    part.save()
    discard_part(target)
    assert part.read(0, 1) == b"0"
    part.close()
    discard_part(target)
    assert list(target.parent.iterdir()) == []


def test_an_older_file_is_replaced_only_when_the_new_one_is_complete(target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_bytes(b"old")
    part = open_part(target)
    edition = part.begin(4, TAG)
    part.write(edition, 0, b"ne")
    assert target.read_bytes() == b"old"
    part.write(edition, 2, b"w!")
    part.finish()
    part.close()
    assert target.read_bytes() == b"new!"


def test_a_link_is_not_followed(tmp_path: Path, target: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    target.parent.mkdir(parents=True)
    target.with_name("day-1.mp4.part").symlink_to(elsewhere)
    with pytest.raises(DownloadError):
        open_part(target)
    assert not elsewhere.exists()


def test_a_full_disk_is_a_sentence_and_keeps_what_is_there(tmp_path: Path) -> None:
    disk = Disk(tmp_path / "disk")
    if not disk.is_mounted:
        pytest.skip("no file system can be mounted")
    try:
        part = open_part(disk.folder / "day-1.mp4")
        size = 128 * 2**20
        edition, at, chunk = part.begin(size, TAG), 0, os.urandom(2**20)

        def fill() -> None:
            nonlocal at
            while at < size:
                part.write(edition, at, chunk)
                at += len(chunk)

        with pytest.raises(DiskFull, match=r"no space left in .*Free some space"):
            fill()
        # Not even the map can be written now; the one before is still there.
        part.close()
        part = open_part(disk.folder / "day-1.mp4")
        part.close()
    finally:
        disk.close()


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DownloadError, match="choose another folder"):
        open_part(tmp_path / "file" / "day-1.mp4")


def test_a_kill_at_any_moment_leaves_a_map_that_is_true(tmp_path: Path) -> None:
    """Every byte that a map claims is on the disk, however the process ended."""
    code = (
        "import sys, pathlib, random\n"
        "from duthviewer.library.downloads.part import open_part\n"
        "part = open_part(pathlib.Path(sys.argv[1]))\n"
        "edition = part.begin(100_000, '\"a\"')\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    at = random.randrange(99_000)\n"
        "    part.write(edition, at, bytes(i % 251 for i in range(at, at + 1000)))\n"
        "    part.save()\n"
    )
    target = tmp_path / "day-1.mp4"
    stored = 0
    for turn in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(target)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        threading.Event().wait(0.01 * turn)
        process.kill()
        process.wait()
        process.stdout.close()
        part = open_part(target)
        part.begin(100_000, TAG)
        assert part.stored_bytes >= stored
        stored = part.stored_bytes
        at: int | None = 0
        while at is not None and (found := part.missing(at)) is not None:
            data = part.read(at, part.available(at))
            assert data == bytes(i % 251 for i in range(at, at + len(data)))
            at = found[1]
            if at == 100_000:
                break
        part.close()
    assert stored
