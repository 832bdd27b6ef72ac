"""What a download does with the disk, and the sentences for a disk that refuses it."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from pathlib import Path

from duthviewer.library.downloads.file_lock import lock_file
from duthviewer.library.downloads.values import DownloadError
from duthviewer.names import shown

#: Not on every system: the descriptor ends with the program, a link is not followed, no conversion
#: of line ends
_FLAGS = (
    os.O_RDWR
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)


#: Space that is left free on the disk, for the library and for everybody else
RESERVE_BYTES = 64 * 2**20


class DiskFull(DownloadError):
    """There is no space left for a download."""


def expect_space(folder: Path, needed: int, reserve_bytes: int = RESERVE_BYTES) -> None:
    """Raise DiskFull if ``needed`` more bytes do not fit into a folder."""
    try:
        free = shutil.disk_usage(folder).free - reserve_bytes
    except OSError as error:
        raise disk_error(error, folder) from error
    if needed > free or free <= 0:
        raise DiskFull(
            "There is not enough space in {folder}: {missing} MB more are needed. Free some "
            "space, or choose another folder, and try again.",
            folder=shown(folder), missing=max(1, (needed - free) // 10**6),
        )  # fmt: skip


def disk_error(error: OSError, folder: Path) -> DownloadError:
    """Return the sentence for a disk that refused something."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            "There is no space left in {folder}. Free some space and try again: what was "
            "downloaded is kept.",
            folder=shown(folder),
        )  # fmt: skip
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return DownloadError(
            "You are not allowed to write in {folder}. Choose another folder for downloads.",
            folder=shown(folder),
        )
    if error.errno == errno.EFBIG:
        # 4 GB on FAT32, as sticks often have it
        return DownloadError(
            "The disk of {folder} cannot hold a file of this size. Choose a folder on another "
            "disk for downloads.",
            folder=shown(folder),
        )
    return DownloadError(
        "{folder} cannot be used for downloads: {reason}. Check the disk, or choose another "
        "folder.",
        folder=shown(folder), reason=error.strerror or error,
    )  # fmt: skip


def open_locked(path: Path, name: str) -> int:
    """Open a file, create it if necessary, and lock it against other processes.

    Raises OSError, and DownloadError with ``name`` if another process has it open.
    """
    while True:
        fd = os.open(path, _FLAGS | os.O_CREAT, 0o666)
        try:
            if not lock_file(fd):
                raise DownloadError(
                    "Another duthviewer is downloading {file}. Wait for it, or close it there.",
                    file=shown(name),
                )
            # The process that had it may have moved or deleted the file meanwhile.
            if _is_at(fd, path):
                return fd
        except BaseException:
            os.close(fd)
            raise
        os.close(fd)


def _is_at(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), path.stat(follow_symlinks=False))
    except FileNotFoundError:
        return False


def write_all(fd: int, data: bytes, at: int) -> None:
    """Write all of ``data`` at ``at``."""
    left = memoryview(data)
    while left:
        if hasattr(os, "pwrite"):
            count = os.pwrite(fd, left, at)
        else:
            with _seek_lock:
                os.lseek(fd, at, os.SEEK_SET)
                count = os.write(fd, left)
        left = left[count:]
        at += count


def read_at(fd: int, size: int, at: int) -> bytes:
    """Read at most ``size`` bytes at ``at``."""
    if hasattr(os, "pread"):
        return os.pread(fd, size, at)
    with _seek_lock:
        os.lseek(fd, at, os.SEEK_SET)
        return os.read(fd, size)


def flush_data(fd: int) -> None:
    """Flush the content of a file to the disk."""
    # Without the times of the file, which need a second write to the disk.
    getattr(os, "fdatasync", os.fsync)(fd)


def flush_folder(folder: Path) -> None:
    """Flush a rename to the disk, where the system can."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    except OSError as error:
        # Some file systems, as of network shares, have no folders to flush.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(fd)


_seek_lock = threading.Lock()
