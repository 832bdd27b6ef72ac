"""What yt-dlp reports about a video (``--dump-single-json``): streams, sizes, subtitles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

#: The heights to choose from
HEIGHTS = (360, 480, 720, 1080, 2160)
#: Codes at the end of automatic captions in the language that is spoken
_ORIGINAL = "-orig"
_EXPIRES = re.compile(r"[?&/](?:expires?|Expires)[=/](\d{10})(?!\d)")


@dataclass(frozen=True, kw_only=True)
class ResolvedStream:
    """A stream with picture and sound that can be played from the network.

    ``is_hls``: a playlist of pieces, for an engine that plays those; otherwise one file, which can
    be read by ranges. ``headers`` are needed to fetch it. ``size`` is None unless it is known
    exactly. ``expires_s``: the end of the address's life, in seconds since 1970.
    """

    url: str
    headers: Mapping[str, str]
    ext: str
    id: str
    title: str
    size: int | None = None
    height: int | None = None
    duration_s: float | None = None
    expires_s: float | None = None
    is_hls: bool = False


@dataclass(frozen=True)
class SizeChoice:
    """A height to choose, and about how large the download is; None if that is not known."""

    height: int
    bytes: int | None


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """What a download would bring. ``choices``: one for each different height, lowest first."""

    title: str
    duration_s: float | None
    bytes: int | None
    choices: tuple[SizeChoice, ...]


@dataclass(frozen=True)
class _Format:
    """One of the formats of a video, as yt-dlp lists them: the worst first."""

    rank: int
    url: str
    protocol: str
    ext: str
    has_video: bool
    has_audio: bool
    height: int | None
    size: int | None
    about: int | None
    manifest: str | None
    headers: Mapping[str, str]


@dataclass(frozen=True)
class VideoInfo:
    """A video as yt-dlp knows it."""

    id: str
    title: str
    duration_s: float | None
    #: ``is_live``, ``post_live``, ``is_upcoming``, ``was_live``, ``not_live`` or an empty text
    live_status: str
    language: str
    #: Codes of the subtitles that people wrote, and of the automatic ones
    subtitles: tuple[str, ...]
    captions: tuple[str, ...]
    formats: tuple[_Format, ...] = field(repr=False)

    @classmethod
    def read(cls, data: object) -> VideoInfo | None:
        """Read the JSON of a video; the first one of a list. None if it holds none."""
        if isinstance(data, dict) and data.get("_type") == "playlist":
            entries = data.get("entries")
            data = entries[0] if isinstance(entries, list) and entries else None
        if not isinstance(data, dict):
            return None
        formats = data.get("formats") or [data]
        return cls(
            id=_text(data.get("id")),
            title=_text(data.get("title")),
            duration_s=_number(data.get("duration")),
            live_status=_text(data.get("live_status")),
            language=_text(data.get("language")),
            subtitles=_codes(data.get("subtitles")),
            captions=_codes(data.get("automatic_captions")),
            formats=tuple(_formats(formats)),
        )

    def stream(self, height: int) -> ResolvedStream | None:
        """Return the best stream with picture and sound up to a height, or the lowest above it.

        One file is preferred to a playlist. None if picture and sound come separately only.
        """
        whole = [one for one in self.formats if one.has_video and one.has_audio]
        files = [one for one in whole if one.protocol in ("http", "https")]
        if (found := _best(files, height)) is not None:
            return self._resolved(found, found.url, is_hls=False)
        lists = [one for one in whole if one.protocol.startswith("m3u8")]
        if (found := _best(lists, height)) is not None:
            return self._resolved(found, found.url, is_hls=True)
        # With separate sound only the master playlist has both; the engine chooses the height.
        masters = [one for one in self.formats if one.protocol.startswith("m3u8") and one.manifest]
        if (found := _best([one for one in masters if one.has_video], height)) is not None:
            return self._resolved(found, found.manifest or found.url, is_hls=True)
        return None

    def size(self, height: int) -> int | None:
        """Return about how large a download up to a height is, or None."""
        video = _best([one for one in self.formats if one.has_video], height)
        if video is None or video.about is None:
            return None
        if video.has_audio:
            return video.about
        sounds = [one for one in self.formats if one.has_audio and not one.has_video]
        if not sounds or sounds[-1].about is None:
            return None
        return video.about + sounds[-1].about

    def estimate(self, height: int) -> Estimate:
        """Return the size for a height, and those of the other heights that differ."""
        heights = {one.height for one in self.formats if one.has_video and one.height}
        found: dict[int, SizeChoice] = {}
        for choice in HEIGHTS:
            best = _best([one for one in self.formats if one.has_video], choice)
            if heights and best is not None and best.height is not None:
                found.setdefault(best.height, SizeChoice(best.height, self.size(choice)))
        return Estimate(
            title=self.title,
            duration_s=self.duration_s,
            bytes=self.size(height),
            choices=tuple(found[one] for one in sorted(found)),
        )

    def original_subtitles(self) -> tuple[str, ...]:
        """Return the codes of the subtitles in the language that is spoken.

        The ones that people wrote, and the automatic ones; yt-dlp also lists translations of
        those into a hundred languages.
        """
        spoken = self.language.partition("-")[0].lower()
        if not spoken:
            marked = [code for code in self.captions if code.endswith(_ORIGINAL)]
            spoken = marked[0].partition("-")[0].lower() if marked else ""
        written = [code for code in self.subtitles if code != "live_chat"]
        chosen = [
            code for code in written if not spoken or code.partition("-")[0].lower() == spoken
        ]
        automatic = [code for code in self.captions if code == f"{spoken}{_ORIGINAL}"]
        if not automatic:
            automatic = [code for code in self.captions if code.lower() == spoken]
        return tuple(dict.fromkeys((*chosen, *automatic)))

    def _resolved(self, found: _Format, url: str, *, is_hls: bool) -> ResolvedStream:
        expires = _EXPIRES.search(url)
        return ResolvedStream(
            url=url,
            headers=found.headers,
            ext=found.ext,
            id=self.id,
            title=self.title,
            size=None if is_hls else found.size,
            height=found.height,
            duration_s=self.duration_s,
            expires_s=float(expires[1]) if expires else None,
            is_hls=is_hls,
        )


def _best(formats: list[_Format], height: int) -> _Format | None:
    """Return the best format up to a height; if all are higher, the lowest."""
    fitting = [one for one in formats if one.height is None or one.height <= height]
    if fitting:
        return max(fitting, key=lambda one: (one.height or 0, one.rank))
    return min(formats, key=lambda one: (one.height or 0, -one.rank), default=None)


def _formats(listed: Iterable[object]) -> Iterable[_Format]:
    for rank, one in enumerate(listed):
        if not isinstance(one, dict) or not isinstance(one.get("url"), str):
            continue
        if one.get("has_drm"):
            continue
        video, audio = one.get("vcodec"), one.get("acodec")
        size = _whole(one.get("filesize"))
        manifest = one.get("manifest_url")
        headers = one.get("http_headers")
        yield _Format(
            rank=rank,
            url=one["url"],
            protocol=_text(one.get("protocol")) or one["url"].partition(":")[0],
            ext=_text(one.get("ext")),
            # A codec that yt-dlp does not know is None; "none" is a stream that is not there.
            has_video=video != "none",
            has_audio=audio != "none",
            height=_whole(one.get("height")),
            size=size,
            about=size if size is not None else _whole(one.get("filesize_approx")),
            manifest=manifest if isinstance(manifest, str) else None,
            headers=_headers(headers),
        )


def _headers(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): one for name, one in value.items() if isinstance(one, str)}


def _codes(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, dict) else ()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and value > 0 else None


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value > 0 else None
