"""The files that belong to conferences, by the extensions of their names."""

from pathlib import Path

# fmt: off
VIDEO = (
    "mkv", "mp4", "webm", "mov", "m4v", "avi", "ts", "m2ts", "mts", "flv", "ogv", "ogm", "mpg",
    "mpeg", "vob", "wmv", "asf", "3gp", "divx", "f4v", "mxf",
)
AUDIO = ("m4a", "opus", "mp3", "ogg", "oga", "flac", "wav", "aac", "mka", "wma")
# fmt: on
PICTURE = ("jpg", "jpeg", "png", "webp")
SUBTITLE = ("vtt", "srt", "ass", "ssa")

EXTENSIONS = frozenset(("pdf", *VIDEO, *AUDIO, *PICTURE, *SUBTITLE))

#: The suffix of packed conferences (`library/importing/formats/pack.py`)
PACK_SUFFIX = ".duth"


def is_pack(path: Path) -> bool:
    """Return whether a path is called like a packed conference."""
    return path.suffix.lower() == PACK_SUFFIX
