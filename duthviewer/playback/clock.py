"""The time of a recording, and how it relates to the time stamps in its file.

Time zero is the first frame that is shown of the chosen video. If the sound starts more than
`RUN_IN_S` before the picture, time zero is the start of the sound. Where the time stamps of a file
start again (a stream that was interrupted), time goes on: the file has several pieces.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

#: If the sound starts more than this before the picture, time zero is the start of the sound. Less
#: is the run-in of the sound encoder (1024 samples for AAC) and the delay of B-frames.
RUN_IN_S = 0.25


@dataclass(frozen=True)
class Piece:
    """A range of a file whose time stamps go up without a jump. All times are seconds.

    ``start_s`` and ``end_s`` are times of the recording (``end_s`` is 0.0 where it is unknown),
    ``last_frame_s`` is the time of the recording at which the last frame is shown. ``stamp_s`` is
    the time stamp in the file at ``start_s``, and ``engine_s`` what the engines' clocks show there:
    these begin with the earliest sound or picture. The piece is in the bytes from ``begin`` up to
    ``end``; None is the end of the file.
    """

    start_s: float = 0.0
    end_s: float = 0.0
    stamp_s: float = 0.0
    engine_s: float = 0.0
    last_frame_s: float = 0.0
    begin: int = 0
    end: int | None = None

    def to_file(self, recording_s: float) -> float:
        """Convert a time of the recording to a time stamp of the file."""
        return recording_s - self.start_s + self.stamp_s

    def to_recording(self, stamp_s: float) -> float:
        """Convert a time stamp of the file to a time of the recording."""
        return stamp_s - self.stamp_s + self.start_s

    @property
    def engine_shift_s(self) -> float:
        """The difference from a time of the recording to the time of an engine's clock."""
        return self.engine_s - self.start_s


def piece_at(pieces: tuple[Piece, ...], recording_s: float) -> int:
    """Return the number of the piece that holds ``recording_s``; the first for earlier times."""
    return max(0, bisect_right([piece.start_s for piece in pieces], recording_s + 1e-6) - 1)
