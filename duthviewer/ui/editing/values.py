"""Values of a catalogue as they are shown and typed in the editor."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Recording, Speaker


def time_text(seconds: float) -> str:
    """Return a time that ``parse_time`` reads as the same: ``2:17:10``, ``55:09.5``."""
    micros = round(seconds * 1_000_000)
    whole, rest = divmod(micros, 1_000_000)
    fraction = f".{rest:06d}".rstrip("0") if rest else ""
    return f"{clock(whole)}{fraction}"


def recording_name(recording: Recording) -> str:
    """Return what a recording is called: its title, else its id, with its date."""
    name = recording.title or recording.id
    if recording.date is None:
        return name
    words = QCoreApplication.translate("EditedValues", "{name}, {date}")
    return words.format(name=name, date=recording.date.isoformat())


def speakers_of_rows(rows: Iterable[tuple[str, ...]]) -> tuple[Speaker, ...]:
    """Return the speakers of rows with name, Twitter name and address."""
    return tuple(
        Speaker(name=name, twitter=twitter or None, url=url or None) for name, twitter, url in rows
    )
