"""The keys of other players, as differences from the defaults in ``table.py``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import SHARES

#: The name of the default preset in the settings
OWN: Final = "duthviewer"

#: The keys of each command; a key named here is removed from the command that has it by default
PRESETS: Final[Mapping[str, Mapping[CommandId, tuple[str, ...]]]] = {
    OWN: {},
    # VLC 3 and 4: src/libvlc-module.c, the keys of systems other than macOS. VLC jumps 3, 10 and
    # 60 seconds; commands without a counterpart keep the default key.
    "VLC": {
        "toggle": ("Space",),
        "back_5": ("Shift+Left", "Left"),
        "on_5": ("Shift+Right", "Right"),
        "back_10": ("Alt+Left",),
        "on_10": ("Alt+Right",),
        "back_60": ("Ctrl+Left",),
        "on_60": ("Ctrl+Right",),
        "slide_back": ("Ctrl+Shift+Left",),
        "slide_on": ("Ctrl+Shift+Right",),
        "frame_on": ("E",),
        "slower": ("-", "["),
        "faster": ("+", "]"),
        "louder": ("Ctrl+Up",),
        "quieter": ("Ctrl+Down",),
        "previous_talk": ("P",),
        "next_talk": ("N",),
        "zoom_in": ("Ctrl++",),
        "zoom_out": ("Ctrl+-",),
    },
    # mpv: etc/input.conf. Its digits set contrast and volume; the shares of the talk move to Alt.
    # `/`, its other key for the volume, opens the search here.
    # Return, its other key for the next file, stays with the buttons.
    "mpv": {
        "toggle": ("Space", "P"),
        "slower": ("[",),
        "faster": ("]",),
        "normal_speed": ("Backspace",),
        "louder": ("0", "*"),
        "quieter": ("9",),
        "previous_talk": ("<",),
        "next_talk": (">",),
        "save_picture": ("S",),
        "back": ("Esc", "Q"),
        **{id_: (f"Alt+{tenths}",) for tenths, id_ in enumerate(SHARES)},
    },
    # YouTube in a browser: the list that it shows under `?`. Up and Down are the volume there.
    "YouTube": {
        "louder": ("Up",),
        "quieter": ("Down",),
        "back_60": ("Shift+Down",),
        "on_60": ("Shift+Up",),
    },
}
