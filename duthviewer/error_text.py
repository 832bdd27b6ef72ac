"""The text of an error in the user's language."""

from __future__ import annotations

from duthviewer.errors import KnownError


def error_text(error: BaseException) -> str:
    """Return what the user reads about an error, translated where it is a known one."""
    if not isinstance(error, KnownError):
        return str(error)
    # A start that hands over to a running window loads no Qt.
    from PySide6.QtCore import QCoreApplication

    text = QCoreApplication.translate("Errors", error.template)
    return text.format_map(error.values) if error.values else text
