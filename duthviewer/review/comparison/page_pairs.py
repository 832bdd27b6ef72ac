"""Which pages of two decks are the same, by their words and pictures."""

from __future__ import annotations

import filecmp
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.catalogue.folding import folded
from duthviewer.errors import KnownError
from duthviewer.review.pace.measure import DeckContent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Likeness = NDArray[np.float32]

#: Pages that are at least this much alike are the same where the order says so, and elsewhere.
_IN_ORDER, _ANYWHERE = 0.5, 0.65
#: A page with this many words is known by them. Its picture counts less, because a new version of
#: a deck often has new colours.
_ENOUGH_WORDS = 8.0
_PICTURE_BESIDE_WORDS = 0.2
#: Words on more than this share of the pages, such as those of a footer, tell nothing.
_BOILERPLATE = 0.6
_FEWEST_FOR_BOILERPLATE = 5


def page_pairs(
    here: tuple[Path | None, DeckContent],
    there: tuple[Path | None, DeckContent],
    report: Callable[[float], None] = lambda _: None,
) -> dict[int, int]:
    """Return for pages of one deck the same page of another, as far as there is one.

    A page belongs to one pair at most. Pairs in the order of both decks come first; pages that were
    moved are found after that. Reads the decks and draws their pages, about a second for each 100.
    ``report`` is called on two threads, and may raise an exception to cancel. Raises KnownError
    for a deck that is missing or unreadable.
    """
    (here_path, here_deck), (there_path, there_deck) = here, there
    for path, deck in (here, there):
        if path is None:
            raise KnownError(
                "Pages cannot be compared: the slides of one of the talks are missing."
            )
        if not deck.page_count:
            raise KnownError("Pages cannot be compared: {name} cannot be read.", name=path.name)
    assert here_path is not None
    assert there_path is not None
    if _is_same_file(here_path, there_path):
        return {page: page for page in range(1, here_deck.page_count + 1)}

    done = [0.0, 0.0]

    def read(number: int, deck: Path) -> Likeness:
        def report_one(share: float) -> None:
            done[number] = share
            report(sum(done) / 2)

        return _maps(deck, report_one)

    # Each deck is drawn by a process of its own.
    with ThreadPoolExecutor(2) as pool:
        maps = [
            pool.submit(read, number, path) for number, path in enumerate((here_path, there_path))
        ]
        likeness = _likeness((here_deck, maps[0].result()), (there_deck, maps[1].result()))
    return {first + 1: second + 1 for first, second in _pairs(likeness).items()}


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one == other or filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _maps(deck: Path, report: Callable[[float], None]) -> Likeness:
    # Imported here because it is slow.
    from duthviewer.sync.matching.pages import Pages

    return Pages(deck, report).maps


def _likeness(here: tuple[DeckContent, Likeness], there: tuple[DeckContent, Likeness]) -> Likeness:
    """Return how much each page of one deck (rows) is like each of the other, from 0 to 1."""
    import numpy as np

    words, counts = _alike_in_words(_words_of(here[0]), _words_of(there[0]))
    pictures = np.clip(here[1] @ there[1].T, 0.0, 1.0)
    by_words = np.minimum(counts / _ENOUGH_WORDS, 1.0)
    by_picture = 1.0 - (1.0 - _PICTURE_BESIDE_WORDS) * by_words
    mean = (by_words * words + by_picture * pictures) / (by_words + by_picture)
    # The same picture is the same page, whatever a text layer says.
    return np.asarray(np.maximum(mean, np.where(pictures > 0.95, pictures, 0.0)), np.float32)


def _alike_in_words(
    here: Sequence[Counter[str]], there: Sequence[Counter[str]]
) -> tuple[Likeness, Likeness]:
    """Return the Dice coefficients of the words of pages, and the words of the longer page."""
    import numpy as np

    numbers: dict[str, int] = {}
    for page in (*here, *there):
        for word in page:
            numbers.setdefault(word, len(numbers))
    sums = [np.array([page.total() for page in deck], np.float32) for deck in (here, there)]
    shared = np.zeros((len(here), len(there)), np.float32)
    # One deck in full, the other page by page: 300 pages with 10,000 words need 12 MB.
    of_there = np.zeros((len(there), len(numbers)), np.float32)
    for row, page in zip(of_there, there, strict=True):
        for word, count in page.items():
            row[numbers[word]] = count
    for row, page in zip(shared, here, strict=True):
        for word, count in page.items():
            row += np.minimum(of_there[:, numbers[word]], count)
    total = sums[0][:, None] + sums[1][None, :]
    alike = np.divide(2 * shared, total, out=np.zeros_like(shared), where=total > 0)
    return alike, np.maximum(sums[0][:, None], sums[1][None, :])


def _words_of(deck: DeckContent) -> list[Counter[str]]:
    pages = [
        Counter(re.findall(r"\w+", folded(deck.texts.get(page, ""))))
        for page in range(1, deck.page_count + 1)
    ]
    if len(pages) >= _FEWEST_FOR_BOILERPLATE:
        on_pages = Counter(word for page in pages for word in page)
        common = {w for w, count in on_pages.items() if count > _BOILERPLATE * len(pages)}
        pages = [Counter({w: n for w, n in page.items() if w not in common}) for page in pages]
    return pages


def _pairs(likeness: Likeness) -> dict[int, int]:
    """Return the best pairs in the order of both decks, then the best of the other pages."""
    import numpy as np

    rows, columns = likeness.shape
    gain = np.maximum(likeness - _IN_ORDER, 0.0).astype(np.float64)
    # As for the longest common subsequence: the best total of each pair of beginnings
    best = np.zeros((rows + 1, columns + 1))
    for row in range(rows):
        with_row = np.maximum(best[row, 1:], best[row, :-1] + gain[row])
        best[row + 1, 1:] = np.maximum.accumulate(with_row)
    pairs: dict[int, int] = {}
    row, column = rows, columns
    while row and column:
        if best[row, column] == best[row - 1, column]:
            row -= 1
        elif best[row, column] == best[row, column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs[row] = column
    return pairs | _moved(likeness, pairs)


def _moved(likeness: Likeness, pairs: Mapping[int, int]) -> dict[int, int]:
    import numpy as np

    left = likeness.copy()
    left[list(pairs)] = 0.0
    left[:, list(pairs.values())] = 0.0
    found: dict[int, int] = {}
    while left.size and left.max() >= _ANYWHERE:
        row, column = np.unravel_index(int(left.argmax()), left.shape)
        found[int(row)] = int(column)
        left[row] = 0.0
        left[:, column] = 0.0
    return found
