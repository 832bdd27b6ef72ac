"""A setting of a wrong kind costs that setting, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from duthviewer.library.store.setting_kinds import valid_setting, valid_settings
from duthviewer.playback.player import FASTEST, SLOWEST

WRONG: list[Any] = [None, True, -1, 3, 1e300, float("nan"), "contrast", [], {}, [1], [None]]


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        ("appearance", "dark", ["contrast", 1, ["dark"], {}]),
        ("engine", "vlc", ["mpv", 2]),
        ("language", "de", [["de"], 1, {}]),
        ("media_folders", ["/a"], [3, [1], [None], "/a", {}]),
        ("volume", 0.5, ["1", 80, -1, True, float("nan"), []]),
        ("rate", SLOWEST, [0, 100, "fast", FASTEST + 0.1, float("inf")]),
        ("watch_layout", "stacked", ["upside", 1, ["side"]]),
        ("drawer", {"open": True}, [True, "open", []]),
        ("window_places", {"x": [1, 2, 3, 4, False]}, [[], 1]),
        ("keys", {"quit": ["Ctrl+Q"]}, [[], "x", 1]),
        ("muted", True, [1, "yes", []]),
        ("subtitle_delays", {"a/b": 1.5}, [[1.5], 2]),
    ],
)
def test_a_value_of_a_wrong_kind_counts_as_not_set(key: str, good: Any, bad: list[Any]) -> None:
    assert valid_setting(key, good) == good
    for value in bad:
        assert valid_setting(key, value) is None
        assert valid_settings({key: value, "resume": "ask"}) == {"resume": "ask"}


def test_of_a_list_or_mapping_the_right_entries_stay() -> None:
    assert valid_setting("media_folders", ["/a", None, 3, "/b"]) == ["/a", "/b"]
    assert valid_setting("keys", {"quit": ["Q"], "help": 1}) == {"quit": ["Q"]}


def test_an_unknown_setting_stays() -> None:
    assert valid_settings({"of a newer version": [1, {}]}) == {"of a newer version": [1, {}]}
