"""Subtitles as a track of a media file, read back."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from duthviewer.library.media.cues import Cue
from duthviewer.review.media_file.subtitle_track import SubtitleTrack

#: Two speakers at once, and one who goes on
CUES = (Cue(1.0, 3.0, "Ann: Yes"), Cue(1.0003, 2.0, "Bo: No"), Cue(2.5, 4.0, "<i> &"))


@pytest.mark.parametrize(
    ("container", "expected"),
    [
        ("mp4", [(1.0, 1.5, "Ann: Yes\nBo: No"), (2.5, 1.5, "<i> &")]),
        ("matroska", [(1.0, 2.0, "Ann: Yes"), (1.0, 1.0, "Bo: No"), (2.5, 1.5, "<i> &")]),
        ("webm", [(1.0, 2.0, "Ann: Yes"), (1.0, 1.0, "Bo: No"), (2.5, 1.5, "&lt;i&gt; &amp;")]),
    ],
)
def test_no_cue_is_lost_beside_another(
    tmp_path: Path, container: str, expected: list[tuple[float, float, str]]
) -> None:
    path = tmp_path / "talk"
    with av.open(str(path), "w", format=container) as out:
        SubtitleTrack(out, CUES, "en").write_rest()
    with av.open(str(path)) as made:
        track = made.streams.subtitles[0]
        base = float(track.time_base)
        found = [
            (packet.pts * base, packet.duration * base, bytes(packet)[2 * (container == "mp4") :])
            for packet in made.demux(track)
            if packet.size > 2
        ]
    assert [(start_s, length_s, text.decode()) for start_s, length_s, text in found] == [
        (pytest.approx(start_s, abs=2e-3), pytest.approx(length_s, abs=2e-3), text)
        for start_s, length_s, text in expected
    ]
