"""The units of H.264, H.265 and AV1 packets, as far as joining encoded and copied packets needs.

Sources: ISO/IEC 14496-15 (avcC, hvcC), ITU-T H.264 7.3 and H.265 7.3, the AV1 specification 5.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_START_CODE = re.compile(rb"\x00\x00\x00?\x01")
#: Types of H.264 units
_IDR, _SPS, _PPS = 5, 7, 8
#: Types of H.265 units: broken links without and clean starts with leading pictures, parameter
#: sets, the delimiter of pictures
_FIRST_IRAP, _BLA_N_LP, _CRA, _LAST_IRAP, _VPS, _LAST_SET, _AUD = 16, 18, 21, 23, 32, 34, 35
#: The type of an AV1 unit with the header of a sequence
_SEQUENCE = 1
_MOST_SPS = 32


def split_units(data: bytes, length_size: int | None) -> list[bytes]:
    """Split a packet into its units; ``length_size`` is None for start codes between them."""
    units = []
    if length_size is None:
        starts = [(found.start(), found.end()) for found in _START_CODE.finditer(data)]
        for number, (_, begin) in enumerate(starts):
            end = starts[number + 1][0] if number + 1 < len(starts) else len(data)
            units.append(data[begin:end])
        return [unit for unit in units if unit]
    at = 0
    while at + length_size <= len(data):
        length = int.from_bytes(data[at : at + length_size], "big")
        at += length_size
        units.append(data[at : at + length])
        at += length
    return [unit for unit in units if unit]


def join_units(units: Iterable[bytes], length_size: int | None) -> bytes:
    """Make a packet of units."""
    if length_size is None:
        return b"".join(b"\x00\x00\x00\x01" + unit for unit in units)
    return b"".join(len(unit).to_bytes(length_size, "big") + unit for unit in units)


@dataclass(frozen=True)
class AvcSets:
    """The parameter sets of an H.264 video, from the header of its file."""

    length_size: int | None
    units: tuple[bytes, ...]
    #: The first bytes of an avcC, before the parameter sets
    head: bytes = b""
    #: The last bytes of an avcC, behind the parameter sets
    rest: bytes = b""

    @classmethod
    def read(cls, data: bytes) -> AvcSets:
        """Read avcC, or units between start codes. Raises ValueError, IndexError."""
        if data[:1] != b"\x01":
            return cls(None, tuple(_sets(split_units(data, None))))
        units, at = [], 5
        for mask in (0x1F, 0xFF):
            count = data[at] & mask
            at += 1
            for _ in range(count):
                length = int.from_bytes(data[at : at + 2], "big")
                units.append(data[at + 2 : at + 2 + length])
                at += 2 + length
        if not units or at > len(data):
            raise ValueError("no parameter sets")
        return cls((data[4] & 3) + 1, tuple(units), data[:5], data[at:])

    def free_number(self) -> int:
        """Return a number that no parameter set has. Raises ValueError.

        A high one, because packets may hold further parameter sets, with low numbers.
        """
        used = {_number(unit) for unit in self.units}
        for number in reversed(range(_MOST_SPS)):
            if number not in used:
                return number
        raise ValueError("too many parameter sets")

    def with_units(self, others: Iterable[bytes]) -> bytes:
        """Return the header of a file with these and other parameter sets."""
        units = [*self.units, *others]
        if self.length_size is None:
            return join_units(units, None)
        data = self.head
        for kind, mark in ((_SPS, 0xE0), (_PPS, 0)):
            of_kind = [unit for unit in units if unit[0] & 0x1F == kind]
            data += bytes((mark | len(of_kind),))
            data += b"".join(len(unit).to_bytes(2, "big") + unit for unit in of_kind)
        return data + self.rest


def _sets(units: Iterable[bytes]) -> Iterator[bytes]:
    return (unit for unit in units if unit[0] & 0x1F in (_SPS, _PPS))


def avc_sets(data: bytes) -> list[bytes]:
    """Return the parameter sets that an H.264 encoder announces, between start codes."""
    return list(_sets(split_units(data, None)))


def _number(unit: bytes) -> int:
    """Return the number of a parameter set of H.264: of an SPS behind its profile and level."""
    begin = 4 if unit[0] & 0x1F == _SPS else 1
    plain = unit[begin : begin + 8].replace(b"\x00\x00\x03", b"\x00\x00")
    bits = "".join(f"{byte:08b}" for byte in plain)
    zeros = bits.index("1")
    return int(bits[zeros : 2 * zeros + 1], 2) - 1


def is_avc_start(units: Iterable[bytes]) -> bool:
    """Return whether an H.264 picture refers to no picture before it, nor do later ones."""
    return any(unit[0] & 0x1F == _IDR for unit in units)


@dataclass(frozen=True)
class HevcSets:
    """The parameter sets of an H.265 video, from the header of its file."""

    length_size: int | None
    units: tuple[bytes, ...]

    @classmethod
    def read(cls, data: bytes) -> HevcSets:
        """Read hvcC, or units between start codes. Raises ValueError, IndexError."""
        if data[:1] != b"\x01":
            return cls(None, tuple(unit for unit in split_units(data, None) if _is_hevc_set(unit)))
        units, at = [], 23
        for _ in range(data[22]):
            count = int.from_bytes(data[at + 1 : at + 3], "big")
            at += 3
            for _ in range(count):
                length = int.from_bytes(data[at : at + 2], "big")
                units.append(data[at + 2 : at + 2 + length])
                at += 2 + length
        if not units or at > len(data):
            raise ValueError("no parameter sets")
        return cls((data[21] & 3) + 1, tuple(unit for unit in units if _is_hevc_set(unit)))

    def whole(self, packet: bytes, *, cut_off: bool) -> bytes:
        """Return a keyframe with the parameter sets in it.

        With ``cut_off`` it follows another video. A clean random access picture (CRA) then becomes
        a broken link (BLA), which states that the pictures before it are missing.
        """
        units = split_units(packet, self.length_size)
        if cut_off:
            units = [
                bytes(((unit[0] & 0x81) | _BLA_N_LP << 1,)) + unit[1:]
                if _hevc_type(unit) == _CRA
                else unit
                for unit in units
            ]
        if not any(_is_hevc_set(unit) for unit in units):
            at = 1 if _hevc_type(units[0]) == _AUD else 0
            units[at:at] = self.units
        return join_units(units, self.length_size)


def is_hevc_start(units: Iterable[bytes]) -> bool:
    """Return whether an H.265 picture refers to no picture before it."""
    return any(_FIRST_IRAP <= _hevc_type(unit) <= _LAST_IRAP for unit in units)


def _hevc_type(unit: bytes) -> int:
    return unit[0] >> 1 & 0x3F


def _is_hevc_set(unit: bytes) -> bool:
    return _VPS <= _hevc_type(unit) <= _LAST_SET


def has_sequence_header(packet: bytes) -> bool:
    """Return whether an AV1 packet holds the header of a sequence."""
    return any(kind == _SEQUENCE for kind in _obu_types(packet))


def _obu_types(packet: bytes) -> Iterator[int]:
    at = 0
    while at < len(packet):
        header = packet[at]
        yield header >> 3 & 0xF
        at += 2 if header & 4 else 1
        if not header & 2:
            # Without its size, a unit fills the packet.
            return
        size, shift = 0, 0
        while at < len(packet):
            byte = packet[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        at += size
