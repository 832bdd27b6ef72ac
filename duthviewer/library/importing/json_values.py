"""Values of JSON from a stranger, which may be of any kind."""

from __future__ import annotations

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
