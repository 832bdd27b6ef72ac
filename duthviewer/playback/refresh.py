"""Detects H.264 with periodic intra refresh, as low-latency encoders write it.

The keyframes of such a file are recovery points (ITU-T H.264, D.1.8): a decoder that starts at one
shows a whole picture only after the number of frames that the recovery point states.
"""

from __future__ import annotations

from typing import Any

#: The second keyframe is expected before this place; its recovery point is read.
_LOOK_S = 20.0
_SLICE, _IDR, _SEI = 1, 5, 6
_RECOVERY_POINT = 6
_MOST_FRAMES = 3000
_MOST_PACKETS = 600
_BACK_S = (0.0, 2.0, 6.0, 15.0)
#: Rounds of refreshing until the picture shows no more errors
_ROUNDS = 2


def seconds_to_whole(container: Any, video: Any, frame_s: float) -> float:
    """Return the seconds from a keyframe to a whole picture; 0.0 for ordinary recordings.

    The number in the recovery point is too small where frames refer to later ones: files made by
    x264 showed errors for up to two rounds of refreshing, so these are added.
    """
    coding = video.codec_context
    if coding is None or coding.name != "h264" or not video.time_base:
        return 0.0
    start = video.start_time or 0
    later = _keyframe(container, video, start + int(_LOOK_S / video.time_base))
    if later is None or later.pts <= start:
        return 0.0
    frames = _frames(bytes(later), _length_bytes(coding.extradata))
    if not frames:
        return 0.0
    stamp = later.pts if later.dts is None else min(later.pts, later.dts)
    before = start
    for back_s in _BACK_S:
        # In a transport stream, a seek leads to any packet, mostly after the previous keyframe.
        earlier = _keyframe(container, video, stamp - 1 - int(back_s / video.time_base))
        if earlier is not None and earlier.pts < later.pts:
            before = earlier.pts
            break
    round_s = float((later.pts - before) * video.time_base)
    return frames * frame_s + _ROUNDS * max(0.0, round_s)


def is_refreshed_at(container: Any, video: Any, stamp: int) -> bool:
    """Return whether the keyframe before a time stamp is no whole picture."""
    coding = video.codec_context
    if coding is None or coding.name != "h264":
        return False
    packet = _keyframe(container, video, stamp)
    return packet is not None and _frames(bytes(packet), _length_bytes(coding.extradata)) > 0


def _keyframe(container: Any, video: Any, stamp: int) -> Any | None:
    """Return the packet of the last keyframe before a time stamp."""
    container.seek(stamp, stream=video)
    for number, packet in enumerate(container.demux(video)):
        if packet.is_keyframe and packet.pts is not None:
            return packet
        if number > _MOST_PACKETS:
            break
    return None


def _length_bytes(extradata: bytes | None) -> int:
    """Return the size of the length field before each unit (ISO 14496-15); 0 for start codes."""
    if not extradata or len(extradata) < 7 or extradata[0] != 1:
        return 0
    return (extradata[4] & 3) + 1


def _frames(packet: bytes, length_bytes: int) -> int:
    for unit in _units(packet, length_bytes):
        kind = unit[0] & 0x1F if unit else 0
        if kind in (_SLICE, _IDR):
            return 0
        if kind == _SEI:
            frames = _recovery(unit[1:].replace(b"\x00\x00\x03", b"\x00\x00"))
            if frames is not None:
                return min(frames, _MOST_FRAMES)
    return 0


def _units(packet: bytes, length_bytes: int) -> list[bytes]:
    if not length_bytes:
        return [unit for unit in packet.split(b"\x00\x00\x01")[1:] if unit]
    units, at = [], 0
    while at + length_bytes <= len(packet):
        length = int.from_bytes(packet[at : at + length_bytes], "big")
        at += length_bytes
        units.append(packet[at : at + length])
        at += length
    return units


def _recovery(messages: bytes) -> int | None:
    """Return the number of frames in the first recovery point among SEI messages."""
    at = 0
    while at + 2 < len(messages):
        kind = size = 0
        while at < len(messages) and messages[at] == 255:
            kind, at = kind + 255, at + 1
        kind, at = kind + messages[at] if at < len(messages) else kind, at + 1
        while at < len(messages) and messages[at] == 255:
            size, at = size + 255, at + 1
        size, at = size + messages[at] if at < len(messages) else size, at + 1
        if kind == _RECOVERY_POINT:
            return _exp_golomb(messages[at : at + size])
        at += size
    return None


def _exp_golomb(content: bytes) -> int:
    """Return the first Exp-Golomb number in ``content`` (H.264, 9.1)."""
    bits = "".join(f"{byte:08b}" for byte in content[:8])
    zeros = bits.find("1")
    return int(bits[zeros : 2 * zeros + 1] or "1", 2) - 1 if zeros >= 0 else 0
