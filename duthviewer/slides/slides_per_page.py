"""The numbers of slides on a page that people chose for decks, if detection is wrong.

They are in a small JSON file, which every process reads when it opens a deck: the window, the
index and synchronising must count the same pages.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from duthviewer.writing import make_private_folder, unfinished_file

logger = logging.getLogger(__name__)

#: The numbers that can be chosen
CHOICES = (1, 2, 3, 4, 6, 8, 9)
#: The decks that keep a choice
_MOST_DECKS = 500

_find_file: Callable[[], Path] | None = None


def keep_in(find_file: Callable[[], Path]) -> None:
    """Keep the choices in a file, whose path is asked for when a deck is opened."""
    global _find_file
    _find_file = find_file


def slides_per_page(deck: Path) -> int | None:
    """Return the number chosen for a deck; None for automatic."""
    return _choices().get(str(deck.absolute()))


def choose_slides_per_page(deck: Path, count: int | None) -> None:
    """Keep the number of slides on a page of a deck, None for automatic. Raises OSError."""
    if _find_file is None:
        return
    choices = _choices()
    choices.pop(str(deck.absolute()), None)
    if count is not None:
        choices[str(deck.absolute())] = count
    kept = dict(list(choices.items())[-_MOST_DECKS:])
    import msgspec

    file = _find_file()
    make_private_folder(file.parent)
    with unfinished_file(file) as unfinished:
        unfinished.write_bytes(msgspec.json.encode(kept))


def _choices() -> dict[str, int]:
    if _find_file is None:
        return {}
    try:
        content = _find_file().read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        logger.warning("the chosen numbers of slides on a page cannot be read: %s", error)
        return {}
    # Imported here because nearly nobody has chosen a number, and every command starts with this.
    import msgspec

    try:
        choices = msgspec.json.decode(content, type=dict[str, int])
    except msgspec.MsgspecError as error:
        logger.warning("the chosen numbers of slides on a page cannot be read: %s", error)
        return {}
    return {deck: count for deck, count in choices.items() if count in CHOICES}
