"""The choice of the engine: libVLC if it is installed, else Qt Multimedia."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from duthviewer.errors import KnownError
from duthviewer.playback.network_recording import Source
from duthviewer.playback.player import Player
from duthviewer.playback.probe import NEEDS_CARD, Media, Seeking, probe, remembered

logger = logging.getLogger(__name__)

ENGINES = ("auto", "vlc", "qt")
#: How long the program waits at its end for a player, which may read a disk that hangs
_CLOSING_S = 0.5


class EngineMissing(KnownError):
    """The requested engine is not installed."""


def make_player(
    engine: str = "auto", parent: QObject | None = None, *, has_card: bool = True
) -> Player:
    """Create a player by the name of its engine: "auto", "vlc" or "qt".

    ``has_card`` tells whether a graphics card may help to decode. Raises ``EngineMissing`` where
    "vlc" is asked for and libVLC is not there.
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
                "libVLC was not found. Install VLC (videolan.org), or choose the other engine in"
                " the settings or with --engine qt."
            )
    from duthviewer.playback.qt import QtPlayer

    return QtPlayer(parent, has_card=has_card)


def _has_card() -> bool:
    return True


class Players:
    """The players of one window: at most one of each engine, created when a file needs it."""

    def __init__(self, engine: str = "auto", has_card: Callable[[], bool] = _has_card) -> None:
        """``has_card()`` returns whether a graphics card shows video; called for each file."""
        self._has_card = has_card
        #: The requested engine; a change applies to the next file
        self.engine = engine
        self._players: dict[str, Player] = {}

    def player_for(self, source: Source) -> Player:
        """Return the player for ``source``; call again after a failure, when more is known.

        Raises ``EngineMissing``.
        """
        has_card = self._has_card()
        engine = self.engine if self.engine != "auto" else _best(remembered(source), has_card)
        player = self._players.get(engine)
        if player is None:
            player = self._players[engine] = make_player(engine, has_card=has_card)
        return player

    def close(self) -> None:
        """Close all players and wait a moment for their threads."""
        for player in self._players.values():
            player.close()
        for player in self._players.values():
            player.wait_closed(_CLOSING_S)


def _best(media: Media | None, has_card: bool) -> str:
    """Return the engine for a file; ``media`` is None until it is probed.

    libVLC plays everything, so it is taken where there is a choice ("auto"), but for:
    - Files that it opens again for each seek: in eight hours of fragmented MP4 that takes it up to
      2.6 s, and Qt Multimedia 0.02 s.
    - Computers without a graphics card, where decoding and showing costs most. Its pictures are
      copied twice on their way through memory; Qt Multimedia's are scaled where they were decoded,
      and take two thirds of the memory.
    """
    if media is not None and media.coding in NEEDS_CARD and not has_card:
        return "auto"
    if not has_card or (media is not None and media.seeking is Seeking.BY_REOPENING):
        return "qt"
    return "auto"


def engine_report() -> str:
    """Return a line of text: the version of libVLC, or why it is not used."""
    reason = _why_not_vlc()
    if reason is not None:
        return f"Qt Multimedia (FFmpeg), because {reason[0].lower()}{reason[1:].rstrip('.')}"
    import vlc

    version = vlc.libvlc_get_version().decode("ascii", "replace").split()[0]
    return f"VLC {version} through libVLC"


def warm_up(
    engine: str = "auto", recordings: Iterable[Path] = (), *, has_card: bool = True
) -> None:
    """Load what playing needs, and probe ``recordings`` on a thread. Call on the GUI thread.

    PyAV, libVLC and its list of plugins take 0.3 s, which the first talk then does not wait for.
    """
    if engine == "auto":
        engine = _best(None, has_card)
    # Imported here rather than on the thread: when a thread created PySide classes, Qt's event
    # loop crashed in one of fifty starts.
    import duthviewer.playback.qt
    import duthviewer.playback.vlc  # noqa: F401

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
    """Return why libVLC cannot be used, as a sentence, or None."""
    try:
        from duthviewer.playback.vlc import load

        load()
    except (Exception, SystemExit) as error:
        # python-vlc loads the library when it is imported. If that fails, the error differs by
        # system: OSError, NotImplementedError, even SystemExit.
        logger.info("libVLC is not used: %s", error)
        return "libVLC was not found."
    return None
