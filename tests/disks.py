"""A disk that can be taken away or made read-only while the program uses it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path


class Disk:
    """A file system of its own at ``folder`` where that may be mounted, else a plain folder.

    Root may write whatever a file's mode says; so only a mount is read-only to it.
    """

    def __init__(self, folder: Path, size_mb: int = 64) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.is_mounted = _does(
            "mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(folder)
        )

    def pull(self) -> None:
        """Take it away, without asking who uses it."""
        if self.is_mounted:
            assert _does("umount", "-l", str(self.folder))
            self.is_mounted = False
        else:
            shutil.rmtree(self.folder)

    def make_read_only(self) -> None:
        """Nothing may be written any more; nobody may have a file open for writing."""
        if self.is_mounted:
            assert _does("mount", "-o", "remount,ro", str(self.folder))
        elif os.geteuid():
            for path in self.folder.iterdir():
                path.chmod(0o444)
            self.folder.chmod(0o555)
        else:
            # The next best that SQLite cannot write: a folder stands where its log is to be.
            for path in list(self.folder.glob("*.sqlite3")):
                path.with_name(f"{path.name}-wal").mkdir()

    def close(self) -> None:
        if self.is_mounted:
            self.pull()
        elif self.folder.exists():
            self.folder.chmod(0o755)


def _does(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
