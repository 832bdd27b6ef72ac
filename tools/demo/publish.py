"""The files of the demo conference: catalogue, subtitles and the encoded recording."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from demo.schedule import FRAME_HEIGHT, FRAME_WIDTH, FRAMES_PER_S, Schedule, Utterance
from demo.script import Event

#: Readable subtitles: at most two lines of about this many characters.
LINE_LENGTH = 42

#: A cue stays a little after its words, but not into the next one.
LINGER_S = 0.3


def write_catalogue(event: Event, schedule: Schedule, path: Path) -> None:
    """Write the catalogue by hand rather than by a YAML writer: people read it to learn."""
    lines = [
        "# The demo conference. Made by tools/make_demo.py; a good file to learn from.",
        f'title: "{event.title}"',
        f"id: {event.id}",
        f"description: {event.description}",
        f"place: {event.place}",
        f"start: {event.date}",
        f"end: {event.date}",
        "",
        "recordings:",
        f"  {event.recording}:",
        '    title: "Live stream, day 1"',
        f"    date: {event.date}",
        f"    file: {event.recording}.mp4",
        "",
        "# Decks and thumbnails need no line here: they are named after the talk's id.",
        "talks:",
    ]
    for talk in event.talks:
        start_s, end_s = schedule.bounds[talk.id]
        lines += [
            f"  - id: {talk.id}",
            f"    title: {talk.title}",
            f"    speakers: [{{name: {talk.speaker}}}]",
            f"    recording: {event.recording}",
            f"    start: {start_s:.2f}",
            f"    end: {end_s:.2f}",
            "    abstract: >-",
            *(f"      {line}" for line in wrapped(talk.abstract, 92)),
            "    timeline:",
        ]
        for at_s, page in schedule.timeline(talk.id):
            lines.append(f"      - [{at_s:.2f}, {'null' if page is None else page}]")
        lines.append("")
    path.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")


def wrapped(text: str, width: int) -> list[str]:
    """Words in lines of at most ``width`` characters."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def balanced(text: str) -> str:
    """A cue's text, in two lines of about the same length where one is too narrow."""
    if len(text) <= LINE_LENGTH:
        return text
    half = next(w for w in range(len(text) // 2, len(text) + 1) if len(wrapped(text, w)) <= 2)
    return "\n".join(wrapped(text, half))


def write_subtitles(utterances: Sequence[Utterance], duration_s: float, path: Path) -> None:
    """WebVTT, a cue for each sentence: https://www.w3.org/TR/webvtt1/"""
    blocks = ["WEBVTT\n"]
    following = [u.start_s for u in utterances[1:]] + [duration_s]
    for utterance, next_s in zip(utterances, following, strict=True):
        end_s = min(utterance.end_s + LINGER_S, next_s)
        stamps = f"{vtt_time(utterance.start_s)} --> {vtt_time(end_s)}"
        blocks.append(f"{stamps}\n{balanced(utterance.text)}\n")
    path.write_text("\n".join(blocks), encoding="utf-8")


def vtt_time(time_s: float) -> str:
    millis = round(time_s * 1000)
    return (
        f"{millis // 3_600_000:02}:{millis // 60_000 % 60:02}:"
        f"{millis // 1000 % 60:02}.{millis % 1000:03}"
    )


def encode(frames: Iterable[bytes], sound: Path, path: Path) -> None:
    """H.264 and AAC in MP4, its index in front; the same bytes every time on one build of ffmpeg.

    A keyframe every 4 s keeps seeking quick; x264 adds one at each cut. With two threads of x264
    two runs differed in a few pixels of one group of pictures, so it gets one.
    """
    command = [
        "ffmpeg", "-hide_banner", "-loglevel", "error", "-y",
        "-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{FRAME_WIDTH}x{FRAME_HEIGHT}",
        "-r", str(FRAMES_PER_S), "-i", "pipe:0", "-i", str(sound),
        "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
        "-c:v", "libx264", "-preset", "veryslow", "-tune", "animation", "-crf", "27",
        "-g", str(round(4 * FRAMES_PER_S)), "-threads", "1",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
        "-c:a", "aac", "-b:a", "52k", "-af", "highpass=f=70,lowpass=f=9000", "-ac", "1",
        "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact",
        "-map_metadata", "-1", "-metadata:s:a:0", "language=eng",
        "-movflags", "+faststart", str(path),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None
        for frame in frames:
            ffmpeg.stdin.write(frame)
        ffmpeg.stdin.close()
        if ffmpeg.wait() != 0:
            raise RuntimeError(f"ffmpeg failed on {path}")
