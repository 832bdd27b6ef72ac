"""Small sites with videos, for a real yt-dlp: made by ffmpeg, served on loopback."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

#: Pictures a second, and the length of the videos
RATE, LENGTH_S = 10, 6


@cache
def _made(folder: Path) -> Path:
    """Make the site below a folder: a file, a playlist with separate sound, a page, captions."""
    folder.mkdir(parents=True)
    source = (
        "ffmpeg", "-v", "error", "-y",
        "-f", "lavfi", "-i", f"testsrc2=size=128x72:rate={RATE}:duration={LENGTH_S}",
        "-f", "lavfi", "-i", f"sine=frequency=440:duration={LENGTH_S}",
    )  # fmt: skip
    encoded = ("-c:v", "libx264", "-preset", "ultrafast", "-g", str(RATE), "-pix_fmt", "yuv420p",
               "-c:a", "aac")  # fmt: skip
    subprocess.run((*source, *encoded, str(folder / "talk.mp4")), check=True)
    playlist = ("-f", "hls", "-hls_time", "1", "-hls_playlist_type", "vod")
    for name, streams in (("picture", "0:v"), ("sound", "0:a")):
        subprocess.run(
            ("ffmpeg", "-v", "error", "-y", "-i", str(folder / "talk.mp4"), "-map", streams,
             "-c", "copy", *playlist, "-hls_segment_filename", str(folder / f"{name}%d.ts"),
             str(folder / f"{name}.m3u8")),
            check=True,
        )  # fmt: skip
    (folder / "day1.m3u8").write_text(
        "#EXTM3U\n#EXT-X-VERSION:3\n"
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",LANGUAGE="en",DEFAULT=YES,'
        'URI="sound.m3u8"\n'
        '#EXT-X-STREAM-INF:BANDWIDTH=200000,RESOLUTION=128x72,CODECS="avc1.42c00a,mp4a.40.2",'
        'AUDIO="a"\npicture.m3u8\n'
    )
    (folder / "page.html").write_text(
        "<html><head><title>A talk</title>"
        '<meta property="og:title" content="../../A talk"/>'
        '<meta property="og:video" content="talk.mp4"/></head><body>…</body></html>'
    )
    return folder


def make_site(folder: Path, base: Path) -> Path:
    """Return a folder with the site; ``base`` keeps the originals for all tests of a run."""
    shutil.copytree(_made(base / "site"), folder)
    return folder
