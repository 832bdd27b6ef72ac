"""Values of JSON from a stranger, which may be of any kind."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, TypeAlias

JsonObject: TypeAlias = Mapping[str, Any]


def objects_of(value: object) -> list[JsonObject]:
    """Return the objects in a list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def table_of(value: object) -> list[JsonObject]:
    """Return the objects of a list, or of an object that has them by their keys."""
    if isinstance(value, dict):
        return [each for each in value.values() if isinstance(each, dict)]
    return objects_of(value)


def list_of(value: object) -> list[Any]:
    """Return a list as it is, and any other value as the only item; [] for None and ""."""
    if isinstance(value, list):
        return value
    return [] if value is None or value == "" else [value]


def texts_of(value: Any) -> list[str]:
    """Return the texts in a list."""
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def text_of(value: Any) -> str:
    """Return a value as text; of a text in several languages, the English one."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        texts = [value[key] for key in ("en", "name", "title", "url", *value) if key in value]
        return next((each.strip() for each in texts if isinstance(each, str) and each.strip()), "")
    if isinstance(value, list):
        return "\n\n".join(texts_of(value))
    return ""


def first_text(value: JsonObject, *keys: str) -> str:
    """Return the first text that an object has for one of these keys."""
    return next((text for key in keys if (text := text_of(value.get(key)))), "")


def number_of(value: object) -> float | None:
    """Return a number from 0 that is finite and below 10⁹, also if it is a text; else None."""
    if isinstance(value, str):
        try:
            value = float(value[:20])
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < 1e9 and math.isfinite(value) else None
