"""A lock on an open file against other processes, until it is closed."""

from __future__ import annotations

import errno
import sys

#: Locks that are refused for another reason than another process: the file system has none.
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS)

if sys.platform == "win32":
    import msvcrt
    import os

    #: A byte that no file has. Windows refuses reading and writing in a locked range.
    _FAR = 2**62

    def lock_file(fd: int) -> bool:
        """Lock an open file without waiting; return whether no other process has it."""
        os.lseek(fd, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock_file(fd: int) -> bool:
        """Lock an open file without waiting; return whether no other process has it.

        Where the file system has no locks, True.
        """
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        return True
