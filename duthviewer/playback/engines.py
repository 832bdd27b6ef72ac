"""Which engine plays: libVLC where it is installed, else Qt Multimedia."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from duthviewer.errors import KnownError
from duthviewer.playback.player import Player
from duthviewer.playback.probe import Seeking, probe, remembered

logger = logging.getLogger(__name__)

ENGINES = ("auto", "vlc", "qt")


class EngineMissing(KnownError):
    """The engine asked for is not installed."""


def make_player(engine: str = "auto", parent: QObject | None = None) -> Player:
    """A player by the name of its engine: "auto", "vlc" or "qt".

    Raises ``EngineMissing`` where "vlc" is asked for and libVLC is not there.
    """
    if engine not in ENGINES:
        raise EngineMissing(f"There is no engine {engine!r}; there are {', '.join(ENGINES)}.")
    if engine != "qt":
        reason = _why_not_vlc()
        if reason is None:
            from duthviewer.playback.vlc import VlcPlayer

            return VlcPlayer(parent)
        if engine == "vlc":
            raise EngineMissing(
                f"{reason} Install VLC (videolan.org), or choose the other engine"
                " in the settings or with --engine qt."
            )
    from duthviewer.playback.qt import QtPlayer

    return QtPlayer(parent)


class Players:
    """The players of one window: at most one of each engine, made when a file needs it."""

    def __init__(self, engine: str = "auto") -> None:
        #: What is asked for; a change holds for the next file
        self.engine = engine
        self._players: dict[str, Player] = {}

    def player_for(self, path: Path) -> Player:
        """Who is to play ``path``.

        "auto" leaves to Qt Multimedia the files that libVLC opens anew for each seek, as far as
        they were probed before: in eight hours of fragmented MP4 a seek takes libVLC up to 2.6 s,
        and Qt Multimedia 0.02 s. Raises ``EngineMissing``.
        """
        engine, media = self.engine, remembered(path)
        if engine == "auto" and media is not None and media.seeking is Seeking.ANEW:
            engine = "qt"
        player = self._players.get(engine)
        if player is None:
            player = self._players[engine] = make_player(engine)
        return player

    def close(self) -> None:
        """Close them all and wait until no thread of theirs is left."""
        for player in self._players.values():
            player.close()
        for player in self._players.values():
            player.wait_closed()


def engine_report() -> str:
    """Which engine "auto" takes and why, in a line for the person."""
    reason = _why_not_vlc()
    if reason is not None:
        return f"Qt Multimedia (FFmpeg), because {reason[0].lower()}{reason[1:].rstrip('.')}"
    import vlc

    version = vlc.libvlc_get_version().decode("ascii", "replace").split()[0]
    return f"VLC {version} through libVLC"


def warm_up(engine: str = "auto", recordings: Iterable[Path] = ()) -> None:
    """Load what playing needs, and probe ``recordings``, on a thread of its own.

    PyAV, libVLC and its list of plugins take 0.3 s, which the first talk then does not wait for.
    """
    thread = threading.Thread(
        target=_load_all, args=(engine, tuple(recordings)), name="duthviewer-warm-up", daemon=True
    )
    thread.start()


def _load_all(engine: str, recordings: tuple[Path, ...]) -> None:
    import av  # noqa: F401

    if engine != "qt":
        _why_not_vlc()
    for path in recordings:
        try:
            probe(path)
        except KnownError as error:
            logger.info("not probed ahead: %s", error)


def _why_not_vlc() -> str | None:
    """Why libVLC cannot be used, as a sentence; None where it can."""
    try:
        from duthviewer.playback.vlc import load

        load()
    except (Exception, SystemExit) as error:
        # python-vlc looks for the library when it is imported, and what it raises when it finds
        # none or a broken one differs by system: OSError, NotImplementedError, even SystemExit.
        logger.info("libVLC is not used: %s", error)
        return "libVLC was not found."
    return None
