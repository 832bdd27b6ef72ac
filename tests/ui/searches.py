"""A search index made by hand, for tests of what shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.library.index.passages import Passage, cues
from duthviewer.library.index.tables import Tier
from duthviewer.library.index.writer import SearchWriter
from duthviewer.library.media.cues import Cue


class Words(NamedTuple):
    """What is to be found of a talk: pages as (page, text, seconds or None), notes and cues."""

    title: str
    speakers: Sequence[str] = ()
    start_s: float = 0.0
    abstract: str = ""
    pages: Sequence[tuple[int, str, float | None]] = ()
    said: Sequence[tuple[float, str]] = ()
    notes: Sequence[tuple[float, str]] = ()


def write_index(
    path: Path,
    conference: str,
    talks: Mapping[str, Words],
    catalogue: Path | None = None,
    title: str = "Meeting",
) -> None:
    """Put a conference into the index; ``talks`` by their ids, in one recording."""
    made = Conference(
        id=conference,
        title=title,
        recordings=(Recording(id="day-1"),),
        talks=tuple(
            Talk(
                id=talk_id,
                title=one.title,
                recording="day-1",
                start_s=one.start_s,
                speakers=tuple(Speaker(name=name) for name in one.speakers),
            )
            for talk_id, one in talks.items()
        ),
    )
    with SearchWriter(path) as writer:
        numbers = writer.put_conference(made, catalogue or path.with_name("catalogue.yaml"))
        for talk_id, one in talks.items():
            number = numbers[talk_id]
            named = Passage("\n".join([one.title, ", ".join(one.speakers)]))
            writer.put(number, Tier.TITLE, [named], {})
            if one.abstract:
                writer.put(number, Tier.ABSTRACT, [Passage(one.abstract, one.start_s)], {})
            writer.put(
                number, Tier.PAGE, [Passage(text, at_s, page) for page, text, at_s in one.pages], {}
            )
            lines = [Cue(at_s, at_s + 2, text) for at_s, text in one.said]
            writer.put(number, Tier.CUE, cues(lines), {})
            writer.put(number, Tier.NOTE, [Passage(text, at_s) for at_s, text in one.notes], {})
        writer.flush()
        writer.gather_words()
