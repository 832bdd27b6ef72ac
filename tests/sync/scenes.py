"""Small decks and recordings for matching: pages drawn here, put into pictures in several ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from PIL import Image

FPS = 5
SIZE = (640, 360)
Grey = np.ndarray
#: A way to put a page (None: nothing) into a frame: page, seconds, random numbers
Scene = Callable[[Grey | None, float, np.random.Generator], Grey]

WORDS = ["signal", "window", "library", "matching", "timeline", "recording", "offset"]
WORDS += ["conference", "speaker", "gradient", "camera", "keyframe", "anchor", "confidence"]
WORDS += ["template", "margin", "picture", "vector", "kernel", "lattice"]


def draw_page(
    seed: int, *, lines: int = 6, dark: bool = False, size: Sequence[int] = (960, 540)
) -> Grey:
    """A page with a title, lines of text and a figure, all from ``seed``."""
    random = np.random.default_rng(seed)
    width, height = size
    page = np.full((height, width), 20 if dark else 250, np.uint8)
    ink = 235 if dark else 25
    title = " ".join(random.choice(WORDS, 2))
    cv2.putText(page, title, (40, 80), cv2.FONT_HERSHEY_DUPLEX, 1.6, ink, 3, cv2.LINE_AA)
    for line in range(lines):
        words = " ".join(random.choice(WORDS, random.integers(2, 5)))
        at = (60, 160 + 55 * line)
        cv2.putText(page, words, at, cv2.FONT_HERSHEY_SIMPLEX, 0.9, ink, 2, cv2.LINE_AA)
    x, y = int(random.integers(width * 0.6, width * 0.75)), int(random.integers(150, height - 200))
    cv2.rectangle(page, (x, y), (x + 180, y + 140), 120, -1)
    cv2.circle(page, (x + int(random.integers(40, 140)), y + 70), 40, ink, -1, cv2.LINE_AA)
    return page


def draw_deck(pages: int, seed: int = 0, **kinds: Any) -> list[Grey]:
    """Pages that are told apart at a glance."""
    return [draw_page(1000 * seed + number, **kinds) for number in range(pages)]


def write_pages(path: Path, pages: Sequence[Grey]) -> Path:
    """A PDF whose pages are these pictures: no text in it at all."""
    images = [Image.fromarray(page).convert("RGB") for page in pages]
    images[0].save(path, save_all=True, append_images=images[1:], resolution=96.0)
    return path


def room(seed: int = 5) -> Grey:
    """A dim, textured room."""
    random = np.random.default_rng(seed)
    coarse = random.integers(15, 90, (12, 20), dtype=np.uint8)
    wall = cv2.resize(coarse, SIZE, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    return np.clip(wall + random.normal(0, 3, wall.shape), 0, 255).astype(np.uint8)


def capture(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """The page over the whole frame."""
    if page is None:
        return room(9)
    return cv2.resize(page, SIZE, interpolation=cv2.INTER_AREA)


def beside_speaker(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """The page in a box, a moving speaker in another one."""
    frame = room(6)
    if page is not None:
        frame[20:290, 14:494] = cv2.resize(page, (480, 270), interpolation=cv2.INTER_AREA)
    speaker = np.full((150, 110), 90, np.uint8)
    cv2.circle(speaker, (55 + int(15 * np.sin(at_s)), 50), 25, 190, -1)
    cv2.rectangle(speaker, (25, 80), (85, 150), 40, -1)
    frame[100:250, 515:625] = speaker
    return frame


def camera(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """A screen in perspective before a drifting camera, somebody walking before it; noise."""
    frame = room(7)
    if page is not None:
        height, width = page.shape
        source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
        screen = np.float32([[190, 40], [560, 25], [556, 235], [194, 215]])
        warp = cv2.getPerspectiveTransform(source, screen)
        small = cv2.GaussianBlur(page, (0, 0), 1.2)
        lit = cv2.warpPerspective(small, warp, SIZE, flags=cv2.INTER_AREA)
        lit = np.clip(lit * 0.6 + 45, 0, 255).astype(np.uint8)
        mask = cv2.warpPerspective(np.full_like(page, 255), warp, SIZE) > 127
        frame[mask] = lit[mask]
    x = int(300 + 180 * np.sin(at_s / 4))
    cv2.ellipse(frame, (x, 300), (28, 120), 0, 0, 360, 35, -1)
    cv2.circle(frame, (x, 160), 20, 150, -1)
    moved = np.float32([[1, 0, 8 * np.sin(at_s / 11)], [0, 1, 5 * np.cos(at_s / 9)]])
    frame = cv2.warpAffine(frame, moved, SIZE, borderMode=cv2.BORDER_REPLICATE)
    noisy = frame.astype(np.float32) + random.normal(0, 4, frame.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def speaker_only(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """Nothing but the speaker."""
    frame = room(8)
    cv2.circle(frame, (320 + int(20 * np.sin(at_s)), 130), 60, 180, -1)
    cv2.rectangle(frame, (230, 190), (410, 360), 60, -1)
    return frame


def film(
    path: Path,
    pages: Sequence[Grey],
    shots: Iterable[tuple[float, Scene, int | None]],
    *,
    keyframe_s: float = 4.0,
    scene_cut: bool = True,
    keyframes_at: Sequence[float] = (),
    only_at: Sequence[float] = (),
) -> Path:
    """Record shots: how long, in which scene, which page (from 1) is projected.

    With ``only_at`` only the frames of these times, as recorders of screens do.
    """
    own = {round(at_s * FPS) for at_s in keyframes_at}
    kept = {round(at_s * FPS) for at_s in only_at}
    random = np.random.default_rng(3)
    options = {"preset": "ultrafast", "crf": "24", "g": str(round(keyframe_s * FPS))}
    if not scene_cut:
        options |= {"sc_threshold": "0", "keyint_min": options["g"]}
    count = 0
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=FPS, options=options)
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, FPS)
        for length_s, scene, page in shots:
            for _ in range(round(length_s * FPS)):
                if kept and count not in kept:
                    count += 1
                    continue
                picture = scene(None if page is None else pages[page - 1], count / FPS, random)
                frame = av.VideoFrame.from_ndarray(picture, format="gray").reformat(
                    format="yuv420p"
                )
                frame.pts, frame.time_base = count, Fraction(1, FPS)
                if count in own:
                    frame.pict_type = av.video.frame.PictureType.I
                out.mux(stream.encode(frame))
                count += 1
        out.mux(stream.encode(None))
    return path


def film_frames(
    path: Path,
    frames: Sequence[tuple[float, Grey]],
    end_s: float,
    *,
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    keyframes_at: Sequence[float] = (0.0,),
) -> Path:
    """Record pictures with the times from which they are shown, the last one to ``end_s``.

    Without ``options``, with B-frames and no keyframes but those of ``keyframes_at``.
    """
    if options is None:
        options = {"crf": "30", "g": "9999", "sc_threshold": "0", "bf": "3", "b_strategy": "0"}
    base = Fraction(1, 1000)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream(codec, rate=25, options=options)
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = base
        packets = []
        for at_s, picture in frames:
            frame = av.VideoFrame.from_ndarray(picture, format="gray").reformat(format="yuv420p")
            frame.pts, frame.time_base = round(at_s * 1000), base
            if at_s in keyframes_at:
                frame.pict_type = av.video.frame.PictureType.I
            packets += stream.encode(frame)
        packets += stream.encode(None)
        starts = sorted(packet.pts for packet in packets)
        ends = dict(zip(starts, [*starts[1:], round(end_s * 1000)], strict=True))
        for packet in packets:
            packet.duration = ends[packet.pts] - packet.pts
            out.mux(packet)
    return path
