"""How encoded frames and copied packets become one video, for each coding that allows it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from duthviewer.review.clips.parameter_sets import (
    AvcSets,
    HevcSets,
    avc_sets,
    has_sequence_header,
    is_avc_start,
    is_hevc_start,
    join_units,
    split_units,
)


class Joint:
    """The rules of a coding whose keyframes hold all that a decoder needs, such as VP9."""

    #: Settings of the encoder beside those for its quality
    options: Mapping[str, str] = MappingProxyType({})
    #: Whether the encoder announces its parameter sets, or puts them into each keyframe
    announces = False

    def can_join(self, packet: Any) -> bool:
        """Return whether copied packets can begin with this keyframe, after encoded ones."""
        return True

    def header(self, copied: bytes, encoded: bytes) -> bytes:
        """Return the header of the file, from those of the recording and of the encoder."""
        return copied

    def encoded(self, packet: bytes) -> bytes:
        """Return a packet of the encoder in the form of the recording's packets."""
        return packet

    def keyframe(self, packet: bytes, *, cut_off: bool) -> bytes:
        """Return a copied keyframe; with ``cut_off`` it follows encoded frames."""
        return packet


class AvcJoint(Joint):
    """H.264: the encoder's parameter sets get numbers that the recording's do not have."""

    announces = True

    def __init__(self, header: bytes) -> None:
        self._sets = AvcSets.read(header)
        self.options = {"x264-params": f"sps-id={self._sets.free_number()}"}

    def can_join(self, packet: Any) -> bool:
        # Other keyframes may follow only pictures with the same parameter sets.
        return is_avc_start(split_units(bytes(packet), self._sets.length_size))

    def header(self, copied: bytes, encoded: bytes) -> bytes:
        return self._sets.with_units(avc_sets(encoded))

    def encoded(self, packet: bytes) -> bytes:
        return join_units(split_units(packet, None), self._sets.length_size)


class HevcJoint(Joint):
    """H.265: the encoder cannot number its parameter sets, so they are in each keyframe."""

    def __init__(self, header: bytes) -> None:
        self._sets = HevcSets.read(header)
        self.options = {"x265-params": "repeat-headers=1"}

    def can_join(self, packet: Any) -> bool:
        return is_hevc_start(split_units(bytes(packet), self._sets.length_size))

    def encoded(self, packet: bytes) -> bytes:
        return join_units(split_units(packet, None), self._sets.length_size)

    def keyframe(self, packet: bytes, *, cut_off: bool) -> bytes:
        return self._sets.whole(packet, cut_off=cut_off)


class Av1Joint(Joint):
    """AV1: each keyframe gets the header of its sequence."""

    def __init__(self, header: bytes) -> None:
        # Four bytes of av1C, then units
        self._sequence = header[4:] if header[:1] == b"\x81" else header

    def can_join(self, packet: Any) -> bool:
        return has_sequence_header(bytes(packet)) or has_sequence_header(self._sequence)

    def keyframe(self, packet: bytes, *, cut_off: bool) -> bytes:
        return packet if has_sequence_header(packet) else self._sequence + packet


def joint_for(coding: str, header: bytes) -> Joint | None:
    """Return how a coding is joined; None if it cannot be.

    ``header`` is the recording's header for this video, libavcodec's "extradata".
    """
    try:
        match coding:
            case "h264":
                return AvcJoint(header)
            case "hevc":
                return HevcJoint(header)
            case "av1":
                return Av1Joint(header)
            case "vp9":
                return Joint()
    except (ValueError, IndexError, KeyError):
        # A damaged header
        return None
    return None


#: For each coding that can be encoded again in itself: the encoder, and its settings for speed and
#: for a quality like the recording's
ENCODERS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "h264": ("libx264", {"preset": "veryfast", "crf": "18"}),
    "hevc": ("libx265", {"preset": "ultrafast", "crf": "20", "bf": "0"}),
    "vp9": (
        "libvpx-vp9",
        {
            "crf": "24", "b": "0", "deadline": "realtime", "cpu-used": "6", "row-mt": "1",
            "lag-in-frames": "0", "threads": "2",
        },
    ),
    # Low delay: at this speed, frames that refer to later ones are far worse.
    "av1": ("libsvtav1", {"preset": "8", "crf": "22", "svtav1-params": "pred-struct=1"}),
}  # fmt: skip
_SETTINGS = dict(ENCODERS.values())
#: Settings of the codings' own lists, which may come from more than one place
_LISTS = {"libx264": "x264-params", "libx265": "x265-params"}
#: x264 reorders at most two frames, with two B-frames in a row that may be referred to
_MOST_REORDERED = 2
_QUIET = {"libx265": "log-level=none"}


def encoder_options(
    encoder: str, joint: Joint | None, keyframe_frames: int, reordered: int
) -> dict[str, str]:
    """Return the settings of an encoder.

    ``reordered`` is the number of frames that are shown before one that is decoded earlier. x264
    states it in its parameter sets: where it grows at a joint, libavcodec drops interlaced frames.
    """
    options = {**_SETTINGS[encoder], "g": str(keyframe_frames)}
    if encoder == "libx264":
        options["bf"] = str(min(reordered, _MOST_REORDERED))
        if joint is not None:
            # Of the few frames at an edge the size does not matter.
            options["preset"] = "superfast"
    own = {} if joint is None else dict(joint.options)
    name = _LISTS.get(encoder)
    if name is not None:
        parts = itertools.chain((_QUIET.get(encoder),), (own.pop(name, None),))
        if text := ":".join(part for part in parts if part):
            options[name] = text
    return options | own
