"""Why a recording cannot be rewritten."""

from __future__ import annotations

from pathlib import Path

from duthviewer.errors import KnownError


class RewriteError(KnownError):
    """The recording cannot be rewritten; the text gives the reason and a remedy."""


class RewriteCancelled(KnownError):
    """The user cancelled the rewriting; nothing of the copy is kept."""


def source_gone(source: Path, error: Exception) -> RewriteError:
    if isinstance(error, FileNotFoundError):
        return RewriteError(
            "There is no file {path}. Was it moved, or its disk removed?", path=source
        )
    why = (isinstance(error, OSError) and error.strerror) or str(error)
    return RewriteError(
        "{path} can no longer be read: {reason}. Is its disk still there?", path=source, reason=why
    )


def rewrite_cancelled() -> RewriteCancelled:
    return RewriteCancelled("The rewriting was cancelled; the unfinished copy was deleted.")
