"""A small site with videos, for a real yt-dlp: made by ffmpeg, served on loopback."""

from __future__ import annotations

import subprocess
from pathlib import Path

#: Pictures a second, and the length of the videos
RATE, LENGTH_S = 10, 6

_PLAYLIST = """#EXTM3U
#EXT-X-VERSION:3
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",LANGUAGE="en",DEFAULT=YES,URI="sound.m3u8"
#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",LANGUAGE="en",URI="words.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=200000,RESOLUTION=128x72,CODECS="avc1.42c00a,mp4a.40.2",AUDIO="a",\
SUBTITLES="s"
picture.m3u8
"""
_HEIGHTS = """#EXTM3U
#EXT-X-STREAM-INF:BANDWIDTH=200000,RESOLUTION=128x72,CODECS="avc1.42c00a"
picture.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=400000,RESOLUTION=256x144,CODECS="avc1.42c00a"
large.m3u8
"""
_WORDS = f"""#EXTM3U
#EXT-X-VERSION:3
#EXT-X-TARGETDURATION:{LENGTH_S}
#EXT-X-PLAYLIST-TYPE:VOD
#EXTINF:{LENGTH_S},
words.vtt
#EXT-X-ENDLIST
"""
_CUES = "WEBVTT\n\n00:01.000 --> 00:03.000\nGood morning.\n"
_PAGE = (
    '<html><head><title>A talk</title><meta property="og:title" content="../../A talk"/>'
    '<meta property="og:video" content="talk.mp4"/></head><body>A talk</body></html>'
)


def make_site(folder: Path) -> Path:
    """Make a site: ``talk.mp4``, ``day1.m3u8`` with separate sound and subtitles, ``page.html``
    with an ``og:video``, ``empty.html`` without a video, ``live.m3u8`` without an end,
    ``heights.m3u8`` in two heights.
    """
    folder.mkdir(parents=True)
    _ffmpeg(
        "-f", "lavfi", "-i", f"testsrc2=size=128x72:rate={RATE}:duration={LENGTH_S}",
        "-f", "lavfi", "-i", f"sine=frequency=440:duration={LENGTH_S}",
        "-c:v", "libx264", "-preset", "ultrafast", "-g", str(RATE), "-pix_fmt", "yuv420p",
        "-c:a", "aac", str(folder / "talk.mp4"),
    )  # fmt: skip
    for name, streams in (("picture", "0:v"), ("sound", "0:a")):
        _ffmpeg(
            "-i", str(folder / "talk.mp4"), "-map", streams, "-c", "copy", "-f", "hls",
            "-hls_time", "1", "-hls_playlist_type", "vod",
            "-hls_segment_filename", str(folder / f"{name}%d.ts"), str(folder / f"{name}.m3u8"),
        )  # fmt: skip
    whole = (folder / "picture.m3u8").read_text()
    _ffmpeg(
        "-i", str(folder / "talk.mp4"), "-an", "-vf", "scale=256:144", "-c:v", "libx264",
        "-preset", "ultrafast", "-g", str(RATE), "-f", "hls", "-hls_time", "1",
        "-hls_playlist_type", "vod", str(folder / "large.m3u8"),
    )  # fmt: skip
    texts = {
        "day1.m3u8": _PLAYLIST,
        "heights.m3u8": _HEIGHTS,
        "words.m3u8": _WORDS,
        "words.vtt": _CUES,
        "page.html": _PAGE,
        "empty.html": "<html><head><title>Nothing</title></head><body>Nothing</body></html>",
        "live.m3u8": whole.replace("#EXT-X-ENDLIST", "").replace("#EXT-X-PLAYLIST-TYPE:VOD\n", ""),
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(("ffmpeg", "-v", "error", "-y", *arguments), check=True)
