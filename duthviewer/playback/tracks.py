"""The video, audio and subtitle tracks of a player."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING

from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import choose_video

if TYPE_CHECKING:
    from duthviewer.playback.player import Player

#: The id of no track
NO_TRACK = -1


@dataclass(frozen=True)
class Track:
    """A track of a recording; `id` is the engine's own."""

    id: int
    label: str


class Tracks:
    """The tracks of the file that a player has open, and which of them are chosen.

    Each engine fills in the methods that raise `NotImplementedError`.
    """

    def __init__(self, player: Player) -> None:
        #: Weak: in a cycle of references, the player would be deleted late, and on any thread.
        self._player: Player = weakref.proxy(player)
        #: The ids of the tracks that were chosen in this file; None without a choice
        self.chosen_audio: int | None = None
        self.chosen_subtitles: int | None = None

    def videos(self) -> tuple[Track, ...]:
        """Return the videos of the recording."""
        media = self._player._media
        if media is None:
            return ()
        return tuple(
            Track(video.index, video.title or f"{video.size[0]} × {video.size[1]}")
            for video in media.videos
        )

    def current_video(self) -> int | None:
        """Return the shown video; None for sound only."""
        media = self._player._media
        chosen = media.video if media is not None else None
        return chosen.index if chosen is not None else None

    def choose_video(self, track: int) -> None:
        """Show this video, also in cards and previews, until another is chosen."""
        player, media = self._player, self._player._media
        if media is not None and track != self.current_video():
            playing = player._playing or player.state() is PlayerState.PLAYING
            choose_video(media.path, track)
            player.open(media.path, player.position_s(), playing=playing)

    def audio(self) -> tuple[Track, ...]:
        """Return the audio tracks that the engine has found so far."""
        raise NotImplementedError

    def current_audio(self) -> int | None:
        """Return the current audio track; None without sound."""
        raise NotImplementedError

    def choose_audio(self, track: int) -> None:
        """Play this audio track until another file is opened."""
        self.chosen_audio = track
        self.apply()

    def subtitles(self) -> tuple[Track, ...]:
        """Return the subtitle tracks that the engine has found so far."""
        raise NotImplementedError

    def current_subtitles(self) -> int | None:
        """Return the current subtitle track; None for no subtitles."""
        raise NotImplementedError

    def choose_subtitles(self, track: int | None) -> None:
        """Show this subtitle track, or none, until another file is opened."""
        self.chosen_subtitles = NO_TRACK if track is None else track
        self.apply()

    def apply(self) -> None:
        """Apply the choices in the engine; also each time the file is opened again."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget the choices: another file begins with its own tracks."""
        self.chosen_audio = self.chosen_subtitles = None


def track_or_none(track: int) -> int | None:
    """Return an engine's id of a track; None for `NO_TRACK`."""
    return None if track == NO_TRACK else track
