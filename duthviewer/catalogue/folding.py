"""Folding of texts for searching and sorting."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return text without case and diacritics: ``loic`` finds ``Loïc``."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
