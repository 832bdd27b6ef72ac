"""Whether the computer has a sound output; checked for each recording: headphones come and go."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def has_output() -> bool:
    """Return whether there may be a sound server or a sound card.

    Where there is neither, opening a sound output takes time, fails, and libasound complains in
    hundreds of lines on standard error. Looking for their sockets and devices costs nothing.
    """
    if not sys.platform.startswith("linux"):
        return True
    return (
        has_server()
        or any(place.exists() for place in (Path("~/.asoundrc").expanduser(), Path("/dev/dsp")))
        or any(Path("/dev/snd").glob("pcmC*D*p"))
    )


def has_server() -> bool:
    """Return whether there may be a sound server; without one, Qt and libVLC print warnings."""
    if not sys.platform.startswith("linux"):
        return True
    environment = os.environ
    if any(environment.get(name) for name in ("PULSE_SERVER", "PIPEWIRE_REMOTE")):
        return True
    runtime = Path(environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    places = (runtime / "pulse" / "native", runtime / "pipewire-0", Path("/run/pulse/native"))
    return any(place.exists() for place in places)
