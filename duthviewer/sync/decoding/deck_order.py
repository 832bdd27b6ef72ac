"""A model of how a talk moves through its deck: mostly page by page, evenly, to the end."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

#: Shares of the page changes that go back, skip pages, or go anywhere; the rest go on by one page.
#: Lectures and talks are alike in this. Going back is rated likelier than it is, so that the model
#: can undo a wrong step.
_BACK = 0.2
_SKIP = 0.02
_ANYWHERE = 0.02
#: Factor by which each further page is less likely
_NEAR = 0.5
#: Real talks rest on some pages and hurry through others, which takes fewer changes than an even
#: pace.
_PACE = 0.8
#: How far a talk strays from an even pace, as a share of the deck, and the weight of straying
_STRAYS = 0.15
_STRAY_COUNTS = 0.3
#: The share of the deck in which a talk may start or end
_START = 0.03
_END = 0.1
_END_ANYWHERE = 0.002
#: The gain, in steps, that a change must bring, so that no page flickers
_CHANGE_COSTS = 1.5


def page_probabilities(scores: Floats) -> Floats:
    """Return the probability of each page at each step, given all steps: rows that sum to 1.

    ``scores`` are log ratios, steps × pages, at evenly spaced steps from a talk's start to its end.
    """
    steps, pages = scores.shape
    place = np.arange(pages)
    moves = _moves(steps, pages)
    ideal = (np.arange(steps)[:, None] + 0.5) / steps
    stray = ((place + 0.5) / pages - ideal) / _STRAYS
    scores = scores - _STRAY_COUNTS * pages / steps * 0.5 * stray**2
    seen = np.exp(scores - scores.max(axis=1, keepdims=True))

    forward = np.empty((steps, pages))
    current = np.exp(-place / (_START * pages + 0.5))
    for step in range(steps):
        current = (current @ moves if step else current) * seen[step]
        current /= current.sum()
        forward[step] = current
    backward = np.exp(-(pages - 1 - place) / (_END * pages + 0.5)) + _END_ANYWHERE
    for step in range(steps - 1, -1, -1):
        forward[step] *= backward
        backward = moves @ (seen[step] * backward)
        backward /= backward.sum()
    likely: Floats = forward / forward.sum(axis=1, keepdims=True)
    return likely


def steady_pages(likely: Floats) -> npt.NDArray[np.intp]:
    """Return the page (from 0) at each step that makes the most steps right, without flicker.

    This is not the likeliest path: the likeliest of many different paths is often right at fewer
    steps than the page that is likeliest at each step.
    """
    steps, pages = likely.shape
    best = likely[0].copy()
    came_from = np.empty((steps, pages), dtype=np.intp)
    stays = np.arange(pages)
    for step in range(1, steps):
        leader = int(best.argmax())
        stay = best >= best[leader] - _CHANGE_COSTS
        came_from[step] = np.where(stay, stays, leader)
        best = np.where(stay, best, best[leader] - _CHANGE_COSTS) + likely[step]
    path = np.empty(steps, dtype=np.intp)
    path[-1] = best.argmax()
    for step in range(steps - 1, 0, -1):
        path[step - 1] = came_from[step, path[step]]
    return path


def _moves(steps: int, pages: int) -> Floats:
    """Return the probabilities of moving from each page to each page in one step."""
    place = np.arange(pages)
    on = place[None, :] - place[:, None]
    fall = _NEAR ** np.abs(on)
    change = np.full((pages, pages), _ANYWHERE / pages)
    change += np.where(on == 1, 1 - _BACK - _SKIP - _ANYWHERE, 0)
    # Both series sum to 1 over the pages that they reach.
    change += np.where(on > 1, _SKIP * fall * (1 - _NEAR) / _NEAR**2, 0)
    change += np.where(on < 0, _BACK * fall * (1 - _NEAR) / _NEAR, 0)
    np.fill_diagonal(change, 0)
    change /= np.maximum(change.sum(axis=1, keepdims=True), 1e-12)
    # Steps back must be compensated, or the talk would not reach the end of the deck.
    mean = (1 - _BACK - _SKIP - _ANYWHERE) + _SKIP * (1 + 1 / (1 - _NEAR)) - _BACK / (1 - _NEAR)
    leave = min(_PACE * pages / steps / max(mean, 0.2), 0.5) if pages > 1 else 0.0
    moves: Floats = leave * change
    np.fill_diagonal(moves, 1 - leave)
    return moves
