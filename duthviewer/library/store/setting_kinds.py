"""The valid values of each setting; any other value counts as not set.

A setting may be damaged, edited by hand or written by another version of the program. Then only
this setting is lost.
"""

from __future__ import annotations

import json
import logging
import math
import os
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

logger = logging.getLogger(__name__)

#: The largest number in a setting; Qt does not accept larger ones.
_LARGEST = 2**31 - 1

#: A number that Qt accepts: neither infinite nor NaN
_Number = Annotated[float, Meta(ge=-_LARGEST, le=_LARGEST)]

_KINDS: dict[str, Any] = {
    "add_conference_size": list[_Number],
    "appearance": Literal["system", "dark", "light"],
    "chapters_format": str,
    "chapters_size": list[Annotated[int, Meta(ge=200, le=10_000)]],
    "comfortable_pace": Annotated[
        list[Annotated[float, Meta(ge=20, le=600)]], Meta(min_length=2, max_length=2)
    ],
    "compare_size": list[Annotated[int, Meta(ge=200, le=10_000)]],
    "corner_video": list[Any],
    "cookies_browser": str,
    "corrections": bool,
    "dark_pages": bool,
    "default_rate": Annotated[float, Meta(ge=0.0, le=4.0)],
    "deck_parts": dict[str, str],
    "download_folder": str,
    "download_height": Annotated[int, Meta(ge=1, le=10_000)],
    "download_kinds": list[str],
    "drawer": dict[str, Any],
    "engine": Literal["auto", "vlc", "qt"],
    "hidden_conferences": list[str],
    "home_grouping": str,
    "home_sort": str,
    "info_open": bool,
    "keys": dict[str, list[str]],
    "keys_preset": str,
    "language": str,
    "last_conference": list[Any],
    "layout_shares": dict[str, _Number],
    "mark_unsaid": bool,
    "media_folders": list[str],
    "mini_window": list[Any],
    "muted": bool,
    "note_export": dict[str, str],
    "other_versions": dict[str, str],
    "page_strip": dict[str, Any],
    "play_at_once": bool,
    "play_next": bool,
    "practice_rate": Annotated[float, Meta(ge=0.25, le=4.0)],
    "rate": Annotated[float, Meta(ge=0.25, le=4.0)],
    "recent_searches": list[Any],
    "remaining_time": bool,
    "resume": str,
    "review_size": list[_Number],
    "review_split": dict[str, _Number],
    "review_table": dict[str, Any],
    "skip_long": Annotated[float, Meta(ge=1, le=600)],
    "skip_short": Annotated[float, Meta(ge=1, le=600)],
    "sort": str,
    "start_with": Literal["last", "home"],
    "streams_gb": Annotated[float, Meta(ge=0, le=100_000)],
    "subtitle_delays": dict[str, _Number],
    "subtitle_files": dict[str, list[str]],
    "subtitle_language": str,
    "subtitle_size": str,
    "subtitles": bool,
    "subtitles_in": str,
    "sync_at_opening": bool,
    "system_dark": bool,
    "transcript_language": str,
    "video_tracks": dict[str, int],
    "video_share": _Number,
    "volume": Annotated[float, Meta(ge=0.0, le=1.0)],
    "watch_layout": Literal["side", "stacked", "video", "slides", "swapped", "corner"],
    "welcome_closed": bool,
    "window_places": dict[str, Any],
}


def read_setting(text: object) -> Any:
    """Parse the stored value of a setting (JSON). Raises ValueError."""
    if not isinstance(text, str):
        raise ValueError("it is no text")
    try:
        value = json.loads(
            text, parse_int=_number, parse_float=_number, parse_constant=_refuse_constant
        )
        _expect_usable_text(value)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return value


def valid_settings(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings without those of a wrong kind; unknown settings are kept."""
    found = {key: valid_setting(key, value) for key, value in values.items()}
    return {key: value for key, value in found.items() if value is not None}


def valid_setting(key: str, value: Any) -> Any:
    """Return the value of a setting without entries of a wrong kind; None if nothing is left.

    The valid entries of a mapping or a list are kept.
    """
    kind = _KINDS.get(key)
    if kind is None or value is None or _is_of(kind, value):
        return value
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    rest: Any = None
    if origin is dict and isinstance(value, dict):
        rest = {name: one for name, one in value.items() if _is_of(parts[1], one)}
    elif origin is list and isinstance(value, list):
        rest = [one for one in value if _is_of(parts[0], one)]
    logger.warning("the setting %r has a value that this version does not know", key)
    return rest or None


def _is_of(kind: Any, value: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _number(text: str) -> float | int:
    value = float(text)
    if not math.isfinite(value) or abs(value) > _LARGEST:
        raise ValueError("a number in it is too large")
    # A number with an exponent or a fraction is a float.
    return int(text) if text.lstrip("-").isdigit() else value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _expect_usable_text(value: object) -> None:
    """Raise ValueError for a text that cannot be a file name: with NUL or a lone surrogate."""
    if isinstance(value, str):
        if "\0" in value or (value.startswith("file:") and "%00" in value):
            raise ValueError("a text in it contains NUL")
        # A UnicodeEncodeError is a ValueError. Names that are not UTF-8 pass.
        os.fsencode(value)
    elif isinstance(value, dict):
        for name, one in value.items():
            _expect_usable_text(name)
            _expect_usable_text(one)
    elif isinstance(value, list):
        for one in value:
            _expect_usable_text(one)
