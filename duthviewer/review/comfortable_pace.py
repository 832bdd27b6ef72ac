"""The comfortable pace of speaking, a setting."""

from __future__ import annotations

from duthviewer.library.store.setting_kinds import valid_setting

#: The comfortable pace in words per minute, until a person sets another: what is usual in the
#: United States according to S. E. Lucas, The Art of Public Speaking (8th edition, 2004, page 300),
#: which adds that no rate is right for every speech.
COMFORTABLE = (125.0, 150.0)
#: The range of both numbers
SLOWEST, FASTEST = 20.0, 600.0
#: The setting: a list of the slowest and the fastest pace
COMFORTABLE_PACE = "comfortable_pace"


def comfortable_pace(setting: object) -> tuple[float, float]:
    """Return the comfortable pace of a setting's value; the usual one if that is none."""
    value = valid_setting(COMFORTABLE_PACE, setting)
    if isinstance(value, list) and len(value) == 2 and value[0] < value[1]:
        return float(value[0]), float(value[1])
    return COMFORTABLE
