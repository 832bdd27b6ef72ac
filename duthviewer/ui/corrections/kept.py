"""What the store's thread does for the corrections of a talk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from duthviewer.catalogue.timeline import Correction, Timeline
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline

if TYPE_CHECKING:
    from duthviewer.ui.state.open_talk import OpenTalk


class Loaded(NamedTuple):
    """What the store has of a talk; ``is_current`` where its spans are of the talk's files."""

    key: str
    kept: KeptTimeline | None
    is_current: bool


def loading(showing: OpenTalk) -> Callable[[Store], Loaded]:
    """On the store's thread: what it has of a talk, after all that waits to be written."""
    key, files = showing.key, showing.files

    def load(store: Store) -> Loaded:
        kept = store.timelines.of_talk(key)
        is_current = kept is not None and kept.is_of(files.recording, files.deck)
        return Loaded(key, kept, is_current)

    return load


def saving(
    key: str, corrections: tuple[Correction, ...], shift_s: float
) -> Callable[[Store], None]:
    """On the store's thread: keep what a person says of a talk."""

    def save(store: Store) -> None:
        store.timelines.save_corrections(key, corrections, shift_s)

    return save


def saving_timeline(
    key: str, timeline: Timeline, recording: str, deck: str
) -> Callable[[Store], None]:
    """On the store's thread: keep a timeline computed from the same files."""

    def save(store: Store) -> None:
        store.timelines.save_computed(key, timeline, recording, deck)

    return save
