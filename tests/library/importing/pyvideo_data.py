"""Data in the form of pyvideo's, with everything that is odd about it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def video(title: str = "Testing", **fields: Any) -> dict[str, Any]:
    """Return the content of a talk's file."""
    return {
        "copyright_text": "CC BY-SA",
        "description": "How to test.",
        "duration": 1759,
        "language": "eng",
        "recorded": "2019-05-03",
        "related_urls": [],
        "speakers": ["Ana Balica"],
        "tags": ["testing"],
        "thumbnail_url": "https://i.ytimg.com/vi/abcdefghij1/hqdefault.jpg",
        "title": title,
        "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=abcdefghij1"}],
        **fields,
    }


def youtube(*ids: str) -> list[dict[str, str]]:
    """Return the ``videos`` of a talk."""
    return [{"type": "youtube", "url": f"https://youtu.be/{name}"} for name in ids]


def write_event(
    folder: Path, talks: dict[str, Any], category: dict[str, Any] | None = None
) -> Path:
    """Write an event's folder; a talk is the content of its file, or its bytes."""
    videos = folder / "videos"
    videos.mkdir(parents=True)
    if category is not None:
        (folder / "category.json").write_text(json.dumps(category), "utf-8")
    for name, content in talks.items():
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (videos / f"{name}.json").write_bytes(data)
    return folder
