"""A library to be searched: conferences in folders, with subtitles and decks, and their index."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from duthviewer.library.index import HitKind, IndexUpdate, SearchHit, SearchIndex, SearchResult
from duthviewer.library.index.build import index_library
from duthviewer.library.store.store import Store
from tests.decks import PageSpec, write_deck

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}}
talks:
  - id: testing
    title: Testing
    recording: day-1
    start: 100
    end: 200
    speakers: [{name: Ana Balica}]
    abstract: How mutation came to the suite of tests
    timeline: [[100, 1], [130, null], [140, 2], [150, 1]]
  - id: channels
    title: Channels & <b>sockets</b>
    recording: day-1
    start: 200
    speakers: [{name: Łukasz Godwin}, {name: Zoë}]
"""


def vtt(*cues: tuple[float, str]) -> str:
    """Cues of two seconds each."""
    blocks = [f"{_clock(start_s)} --> {_clock(start_s + 2)}\n{text}\n" for start_s, text in cues]
    return "WEBVTT\n\n" + "\n".join(blocks)


def _clock(at_s: float) -> str:
    return f"{int(at_s // 3600):02}:{int(at_s // 60) % 60:02}:{at_s % 60:06.3f}"


class Library:
    """A folder with a conference, a store, and an index that is made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "conference"
        self.folder.mkdir(parents=True)
        self.path = folder / "index" / "search.sqlite3"
        self.store = Store(folder / "library.sqlite3")
        self.index = SearchIndex(self.path)
        self.write(CATALOGUE)

    def write(self, catalogue: str) -> None:
        (self.folder / "catalogue.yaml").write_text(catalogue, encoding="utf-8")

    def say(self, *cues: tuple[float, str], name: str = "day-1.vtt") -> None:
        """Subtitles of the day, which lie beside its recording."""
        (self.folder / "day-1.mp4").write_bytes(b"no video, but a file")
        (self.folder / name).write_text(vtt(*cues), encoding="utf-8")

    def show(self, talk: str, *texts: str) -> None:
        """A deck with a text on each page."""
        write_deck(self.folder / f"{talk}.pdf", [PageSpec(title=text) for text in texts])

    def update(self, **more: object) -> IndexUpdate:
        return index_library(self.path, self.store, [self.folder], **more)

    def find(self, query: str, **more: object) -> SearchResult:
        return self.index.find(query, **more)

    def hits(self, query: str, **more: object) -> list[SearchHit]:
        return hits(self.find(query, **more))

    def close(self) -> None:
        self.index.close()
        self.store.close()


def hits(found: SearchResult) -> list[SearchHit]:
    return [hit for group in found.groups for hit in group.hits]


def marked(hit: SearchHit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.marks]


def kinds(found: Sequence[SearchHit]) -> list[HitKind]:
    return [hit.kind for hit in found]
