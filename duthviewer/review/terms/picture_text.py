"""The text of pages that are pictures, read by RapidOCR if the extra `ocr` is installed."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import logging
import os
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.catalogue.value import Value
from duthviewer.library.places import places
from duthviewer.library.store.timelines import fingerprint
from duthviewer.slides.deck import Deck, DeckError
from duthviewer.writing import make_private_folder, unfinished_file

logger = logging.getLogger(__name__)

#: Increased when the reading changes, so that all pages are read again
_VERSION = 1
#: How many decks are kept; one takes some 50 kB
_KEPT = 200
_SUFFIX = ".text"
_LEAST_LETTERS = 3
#: Wide enough for the small print of a slide; a wider picture takes longer and reads no better.
_WIDTH_PX = 1280
#: Lines about which the program is less sure are left out.
_LEAST_SCORE = 0.6


class _KeptTexts(Value, frozen=True):
    key: str
    texts: dict[int, str]


def can_read_pictures() -> bool:
    """Return whether the extra `ocr` is installed."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime"))


def has_words(text: str) -> bool:
    """Return whether a page has text of its own; a picture may have the page's number."""
    return sum(letter.isalpha() for letter in text) >= _LEAST_LETTERS


def kept_texts(deck: Path) -> dict[int, str]:
    """Return the texts that were read from the pictures of a deck before. Reads the disk."""
    if not (key := _key(deck)):
        return {}
    path = _path(key)
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_KeptTexts)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError) as error:
        logger.info("%s is not readable: %s", path, error)
        return {}
    with contextlib.suppress(OSError):
        os.utime(path)
    return kept.texts if kept.key == key else {}


def read_pictures(
    deck: Path,
    pages: Iterable[int],
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, str]:
    """Read the text of pages of a deck, and keep it; return the texts of all pages read so far.

    Takes one to two seconds of computing for each page that was not read before. Once
    ``cancelled``, what was read until then is kept.
    """
    texts = kept_texts(deck)
    wanted = [page for page in pages if page not in texts]
    if not wanted or not can_read_pictures() or cancelled():
        return texts
    try:
        with Deck(deck) as opened:
            for number, page in enumerate(wanted):
                if cancelled():
                    break
                texts[page] = _read(opened, page)
                if report is not None:
                    report((number + 1) / len(wanted))
    except DeckError as error:
        logger.info("the pictures of %s were not read: %s", deck, error)
    except Exception:
        # A mistake of the extra or of its models; the pages stay without text.
        logger.warning("the pictures of %s were not read", deck, exc_info=True)
    _keep(deck, texts)
    return texts


def _read(deck: Deck, page: int) -> str:
    import numpy as np

    try:
        picture = deck.render(page, _WIDTH_PX)
    except DeckError:
        return ""
    rows = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.stride)
    pixels = rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)
    found = _engine()(np.ascontiguousarray(pixels[:, :, :3]), use_cls=False)
    lines = zip(found.txts or (), found.scores or (), strict=True)
    return "\n".join(text for text, score in lines if score >= _LEAST_SCORE)


@cache
def _engine() -> Any:
    # Imported here because it takes seconds, and most installations lack it.
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "error"})


def _keep(deck: Path, texts: dict[int, str]) -> None:
    if not (key := _key(deck)):
        return
    path = _path(key)
    try:
        make_private_folder(path.parent)
        with unfinished_file(path, is_synced=False) as unfinished:
            unfinished.write_bytes(msgspec.json.encode(_KeptTexts(key=key, texts=texts)))
        ages = [(file.stat().st_mtime, file) for file in path.parent.glob(f"*{_SUFFIX}")]
        for _, file in sorted(ages, reverse=True)[_KEPT:]:
            file.unlink(missing_ok=True)
    except OSError as error:
        logger.info("%s was not kept: %s", path, error)


def _path(key: str) -> Path:
    return places().page_texts / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}{_SUFFIX}"


def _key(deck: Path) -> str:
    """Identify a version of a deck; "" if the file is unreadable."""
    version = fingerprint(deck)
    return version and f"{_VERSION}:{version}"
