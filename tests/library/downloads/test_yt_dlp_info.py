"""What yt-dlp lists of a video: which stream is chosen, how large it is, which subtitles."""

from __future__ import annotations

from typing import Any

import pytest

from duthviewer.library.downloads.yt_dlp_info import VideoInfo

MB = 1_000_000


def video(height: int, size: float | None = None, **more: Any) -> dict[str, Any]:
    """A format with picture only."""
    return {
        "format_id": f"v{height}", "url": f"https://cdn.example.org/{height}v", "ext": "mp4",
        "protocol": "https", "vcodec": "avc1", "acodec": "none", "height": height,
        "filesize": size, "http_headers": {"User-Agent": "a", "Accept": None}, **more,
    }  # fmt: skip


def whole(height: int, size: float | None = None, **more: Any) -> dict[str, Any]:
    """A format with picture and sound."""
    more = {"url": f"https://cdn.example.org/{height}", "acodec": "mp4a", **more}
    return video(height, size, **more)


def sound(size: float | None) -> dict[str, Any]:
    return {
        "format_id": "a", "url": "https://cdn.example.org/a", "ext": "m4a", "protocol": "https",
        "vcodec": "none", "acodec": "mp4a", "filesize": size,
    }  # fmt: skip


def info(*formats: dict[str, Any], **more: Any) -> VideoInfo:
    data = {"id": "MjEkVx3RVXk", "title": "Day 1", "duration": 28800, "formats": list(formats)}
    found = VideoInfo.read({**data, **more})
    assert found is not None
    return found


YOUTUBE = (
    {"format_id": "sb0", "url": "https://i.example.org/sb", "protocol": "mhtml", "vcodec": "none",
     "acodec": "none", "ext": "mhtml", "height": 180},
    sound(400 * MB),
    whole(360, 700 * MB),
    video(480, 900 * MB),
    video(720, 1600 * MB),
    video(1080, 3000 * MB),
)  # fmt: skip


def test_the_best_single_file_with_picture_and_sound_is_played() -> None:
    stream = info(*YOUTUBE).stream(720)
    assert stream is not None
    assert (stream.url, stream.height) == ("https://cdn.example.org/360", 360)
    assert (stream.size, stream.ext, stream.is_hls) == (700 * MB, "mp4", False)
    assert (stream.id, stream.title, stream.duration_s) == ("MjEkVx3RVXk", "Day 1", 28800.0)
    assert stream.headers == {"User-Agent": "a"}


@pytest.mark.parametrize(("height", "chosen"), [(480, 360), (720, 720), (4000, 1080), (144, 360)])
def test_the_height_is_a_bound_unless_nothing_is_that_low(height: int, chosen: int) -> None:
    stream = info(whole(360), whole(720), whole(1080)).stream(height)
    assert stream is not None
    assert stream.height == chosen


def test_of_the_same_height_the_better_is_chosen() -> None:
    better = whole(720, url="https://cdn.example.org/better")
    stream = info(whole(720), better, whole(360)).stream(720)
    assert stream is not None
    assert stream.url == "https://cdn.example.org/better"


def test_an_address_tells_when_it_expires() -> None:
    for url in (
        "https://r1.example.org/videoplayback?expire=1795000000&id=1",
        "https://r1.example.org/videoplayback/expire/1795000000/id/1",
        "https://cdn.example.org/a.mp4?Expires=1795000000&Signature=x",
    ):
        stream = info(whole(360, url=url)).stream(720)
        assert stream is not None
        assert stream.expires_s == 1795000000.0
    stream = info(whole(360)).stream(720)
    assert stream is not None
    assert stream.expires_s is None


def test_a_size_that_is_only_estimated_is_no_size() -> None:
    stream = info(whole(360, None, filesize_approx=5 * MB)).stream(720)
    assert stream is not None
    assert stream.size is None


def test_without_a_file_a_playlist_with_both_is_played() -> None:
    formats = [
        whole(720, protocol="m3u8_native", url="https://cdn.example.org/720.m3u8",
              manifest_url="https://cdn.example.org/all.m3u8"),
        video(1080, protocol="m3u8_native", url="https://cdn.example.org/1080.m3u8",
              manifest_url="https://cdn.example.org/all.m3u8"),
    ]  # fmt: skip
    stream = info(*formats).stream(1080)
    assert stream is not None
    assert (stream.url, stream.is_hls) == ("https://cdn.example.org/720.m3u8", True)
    # With separate sound only the master playlist has both.
    stream = info(formats[1], sound(1)).stream(1080)
    assert stream is not None
    assert (stream.url, stream.is_hls) == ("https://cdn.example.org/all.m3u8", True)


def test_separate_picture_and_sound_cannot_be_played_from_the_network() -> None:
    assert info(video(720), sound(1)).stream(720) is None


def test_a_protected_stream_is_not_chosen() -> None:
    assert info(whole(720, has_drm=True)).stream(720) is None


def test_a_file_of_unknown_kind_counts_as_both() -> None:
    stream = info({"url": "https://a.example.org/day1.mp4", "ext": "mp4"}).stream(720)
    assert stream is not None
    assert stream.url == "https://a.example.org/day1.mp4"


def test_the_size_of_a_download_is_picture_and_sound() -> None:
    found = info(*YOUTUBE).estimate(720)
    assert found.bytes == 2000 * MB
    assert [(one.height, one.bytes) for one in found.choices] == [
        (360, 700 * MB), (480, 1300 * MB), (720, 2000 * MB), (1080, 3400 * MB),
    ]  # fmt: skip
    assert (found.title, found.duration_s) == ("Day 1", 28800.0)


def test_a_size_that_nobody_knows_is_none() -> None:
    assert info(video(720, None), sound(1)).estimate(720).bytes is None
    assert info(video(720, 5), sound(None)).estimate(720).bytes is None
    found = info({"url": "https://a.example.org/a.mp4"}).estimate(720)
    assert (found.bytes, found.choices) == (None, ())


def test_the_first_video_of_a_list_is_meant() -> None:
    entry = {"id": "a", "title": "A", "formats": [whole(360)]}
    found = VideoInfo.read({"_type": "playlist", "id": "all", "entries": [entry]})
    assert found is not None
    assert found.id == "a"


@pytest.mark.parametrize(
    "data", [None, 1, [], "a", {"_type": "playlist"}, {"_type": "playlist", "entries": [None]}]
)
def test_what_is_no_video_is_none(data: object) -> None:
    assert VideoInfo.read(data) is None


def test_odd_values_are_left_out() -> None:
    found = info(
        {"url": 3}, {"no": "url"}, {**whole(720), "filesize": "big", "height": "tall"},
        id=7, title=None, duration="long", subtitles=[], language=None,
    )  # fmt: skip
    assert (found.id, found.title, found.duration_s, found.subtitles) == ("", "", None, ())
    stream = found.stream(720)
    assert stream is not None
    assert (stream.size, stream.height) == (None, None)


CAPTIONS = {"en-orig": [], "en": [], "de": [], "pt": []}


@pytest.mark.parametrize(
    ("language", "subtitles", "captions", "expected"),
    [
        ("en", {"en": [], "de": []}, CAPTIONS, ("en", "en-orig")),
        ("en-US", {"en-GB": []}, CAPTIONS, ("en-GB", "en-orig")),
        ("", {"de": []}, CAPTIONS, ("en-orig",)),
        ("en", {}, CAPTIONS, ("en-orig",)),
        ("en", {}, {"en": [], "de": []}, ("en",)),
        ("", {}, CAPTIONS, ("en-orig",)),
        ("", {"nl": [], "live_chat": []}, {}, ("nl",)),
        ("fr", {"live_chat": []}, {}, ()),
        ("", {}, {}, ()),
    ],
)
def test_only_the_language_that_is_spoken_is_fetched(
    language: str, subtitles: dict[str, Any], captions: dict[str, Any], expected: tuple[str, ...]
) -> None:
    found = info(whole(360), language=language, subtitles=subtitles, automatic_captions=captions)
    assert found.original_subtitles() == expected
