"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from duthviewer.writing import (
    CannotWrite,
    expect_writable,
    make_all_private,
    make_private_folder,
    unfinished_file,
    write_whole,
)


def test_what_was_there_stays_when_the_disk_is_full(tmp_path, monkeypatch):
    target = tmp_path / "out.json"
    target.write_text("before")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="No space left"):
        write_whole(target, "after")
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_a_link_stays_a_link_and_permissions_stay(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("before")
    real.chmod(0o640)
    link.symlink_to(real)
    number = real.stat().st_ino
    write_whole(link, "after\r\n")
    # Replaced atomically: a reader sees the old file or the new one.
    assert real.stat().st_ino != number
    assert link.is_symlink()
    assert real.read_bytes() == b"after\r\n"
    assert real.stat().st_mode & 0o777 == 0o640


def test_something_that_is_no_file_is_written_into():
    null = Path(os.devnull)
    write_whole(null, "x")
    assert not null.is_file()


def test_an_unwritable_file_is_reported_before_the_work(tmp_path):
    expect_writable(tmp_path / "new")
    with pytest.raises(CannotWrite, match="is a folder"):
        expect_writable(tmp_path)
    with pytest.raises(CannotWrite, match="no folder"):
        expect_writable(tmp_path / "gone" / "new")


@pytest.mark.skipif(os.name != "posix", reason="Windows protects a person's folders itself")
def test_private_folders_are_closed_to_everybody_else(tmp_path):
    before = os.umask(0o022)
    try:
        make_private_folder(tmp_path / "share" / "program" / "data")
        for name in ("share", "share/program", "share/program/data"):
            assert (tmp_path / name).stat().st_mode & 0o777 == 0o700
        old = tmp_path / "share" / "old"
        (old / "deep").mkdir(parents=True)
        (old / "deep" / "file").write_text("x")
        (old / "link").symlink_to(tmp_path / "elsewhere")
        (tmp_path / "elsewhere").write_text("x")
        make_all_private(old)
        assert [(old / name).stat().st_mode & 0o777 for name in (".", "deep", "deep/file")] == [
            0o700, 0o700, 0o600,
        ]  # fmt: skip
        assert (tmp_path / "elsewhere").stat().st_mode & 0o777 == 0o644
    finally:
        os.umask(before)


def test_a_failed_block_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    path = tmp_path / "kept.bin"
    path.write_bytes(b"old")

    def fail():
        with unfinished_file(path) as unfinished:
            unfinished.write_bytes(b"new")
            assert path.read_bytes() == b"old"
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()
    assert path.read_bytes() == b"old"
    with unfinished_file(path) as unfinished:
        unfinished.write_bytes(b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
