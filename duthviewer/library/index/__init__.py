"""The search index. Only the names below are imported from outside this room."""

from duthviewer.library.index.results import (
    HitKind,
    IndexedConference,
    IndexReport,
    IndexUpdate,
    SearchHit,
    SearchResult,
    TalkHits,
)
from duthviewer.library.index.search import SearchIndex

__all__ = [
    "HitKind",
    "IndexReport",
    "IndexUpdate",
    "IndexedConference",
    "SearchHit",
    "SearchIndex",
    "SearchResult",
    "TalkHits",
]
