"""Published recordings of BigBlueButton as its scripts write them, with pictures and videos."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw

from tests.library.videos import make_video

MEETING = "0123456789abcdef0123456789abcdef01234567-1526516958711"
FIRST = "5e09c765d291f0cb6c1bffc79de2ab34e6e52fef-1526516958711"
SECOND = "aaaac765d291f0cb6c1bffc79de2ab34e6e52fef-1526517000000"


class Shown(NamedTuple):
    """An ``<image>`` of shapes.svg: the times are as written, one or several."""

    start: str
    end: str
    address: str
    more: str = ""


def slide(presentation: str, number: int) -> str:
    return f"presentation/{presentation}/slide-{number}.png"


#: A logo, slides, the screen shared in between, a second deck, back to the first.
SHOWN = (
    Shown("0.0", "1.3", "presentation/logo.png"),
    Shown("1.3", "7.9", slide(FIRST, 1)),
    Shown("7.9", "15.0", slide(FIRST, 2)),
    Shown("15.0", "20.5", "presentation/deskshare.png"),
    Shown("20.5", "25.0", slide(FIRST, 2)),
    Shown("25.0", "31.0", slide(SECOND, 1)),
    Shown("31.0", "40.0", slide(FIRST, 1)),
)
#: The third slide is never shown; the pictures of the second presentation have no text.
TEXTS = {
    FIRST: {
        "slide-1": "Mutation testing\nGrößte Übersicht\n",
        "slide-2": "Results & <limits>\nzwei Zeilen",
        "slide-3": "Questions?",
    }
}
PAGES = {FIRST: 3, SECOND: 1}

METADATA = """\
<?xml version="1.0"?>
<recording>
  <id>{meeting}</id>
  <state>published</state>
  <published>true</published>
  <start_time>1526516958711</start_time>
  <end_time>1526516999000</end_time>
  <participants>12</participants>
  <meeting id="{meeting}" externalId="room-1" name="Seminar &amp; Software" breakout="false"/>
  <meta>
    <meetingId>room-1</meetingId>
    <meetingName>Seminar &amp; Software</meetingName>
    <isBreakout>false</isBreakout>
  </meta>
  <playback>
    <format>presentation</format>
    <link>https://bbb.example.org/playback/presentation/2.3/{meeting}</link>
    <processing_time>5112</processing_time>
    <duration>40000</duration>
    <extensions/>
  </playback>
  <raw_size>123456</raw_size>
</recording>
"""


def picture(label: str, size: tuple[int, int] = (800, 450), kind: str = "PNG") -> bytes:
    """A slide with its label in it, in the colours of BigBlueButton's pictures."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, size[0] - 20, 90), fill=(20, 60, 140))
    draw.text((40, 40), label, fill="white", font_size=36)
    draw.text((size[0] // 3, size[1] // 2), label[-1], fill="black", font_size=160)
    out = io.BytesIO()
    (image.quantize(64) if kind == "PNG" else image).save(out, kind)
    return out.getvalue()


def svg_picture(label: str) -> bytes:
    """A slide as newer versions store it, drawn by Cairo."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'width="960pt" height="540pt" viewBox="0 0 960 540" version="1.1">\n'
        f'<rect width="960" height="540" fill="rgb(100%,100%,100%)"/><desc>{label}</desc>\n'
        '<path d="M 100 100 L 800 100 L 800 400 Z" fill="rgb(0%,40%,80%)"/>\n</svg>\n'
    ).encode()


def shapes(shown: Sequence[Shown] = SHOWN, drawings: int = 1) -> str:
    images = "\n".join(
        f'<image id="image{number}" class="slide" in="{one.start}" out="{one.end}" '
        f'xlink:href="{one.address}" width="1600" height="900" x="0" y="0" '
        f'style="visibility:hidden"{one.more}/>'
        for number, one in enumerate(shown, 1)
    )
    shape = (
        '<g class="shape" id="image2-draw1" timestamp="3.1" undo="-1" shape="image2-line1" '
        'style="stroke:#ff0000;visibility:hidden"><path d="M10 10 L 40 40"/></g>'
    )
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'id="svgfile" style="position:absolute;height:600px;width:800px" version="1.1" '
        f'viewBox="0 0 800 600">\n{images}\n'
        f'<g class="canvas" id="canvas2" image="image2" display="none">{shape * drawings}</g>\n'
        "</svg>\n"
    )


def make_meeting(
    folder: Path,
    shown: Sequence[Shown] = SHOWN,
    *,
    pages: Mapping[str, int] = PAGES,
    svg: bool = False,
    video: str = "video/webcams.webm",
    seconds: float = 40,
) -> Path:
    """Write a recording into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "metadata.xml").write_text(METADATA.format(meeting=MEETING), encoding="utf-8")
    (folder / "shapes.svg").write_text(shapes(shown), encoding="utf-8")
    (folder / "presentation_text.json").write_text(json.dumps(TEXTS), encoding="utf-8")
    for presentation, count in pages.items():
        below = folder / "presentation" / presentation
        (below / "thumbnails").mkdir(parents=True)
        (below / "svgs").mkdir()
        for number in range(1, count + 1):
            label = f"{'Second' if presentation == SECOND else 'First'} {number}"
            thumbnail = picture(label, (176, 99))
            (below / "thumbnails" / f"thumb-{number}.png").write_bytes(thumbnail)
            if svg:
                (below / "svgs" / f"slide{number}.svg").write_bytes(svg_picture(label))
            else:
                (below / f"slide-{number}.png").write_bytes(picture(label))
    (folder / "presentation" / "logo.png").write_bytes(picture("logo"))
    (folder / "captions.json").write_text(
        json.dumps([{"locale": "en", "localeName": "English"}, {"locale": "pt_BR"}])
    )
    captions = "WEBVTT\n\n00:00:02.000 --> 00:00:05.000\nHello everybody\n"
    (folder / "caption_en.vtt").write_text(captions, encoding="utf-8")
    (folder / "slides_new.xml").write_text(
        '<?xml version="1.0"?>\n<popcorn><chattimeline in="3" direction="down" name="Ada" '
        'message="Hello" target="chat"/></popcorn>\n'
    )
    (folder / "deskshare.xml").write_text(
        '<?xml version="1.0"?>\n<recording id="deskshare_events">'
        '<event start_timestamp="15.0" stop_timestamp="20.5" video_width="1280" '
        'video_height="720"/></recording>\n'
    )
    for name in ("cursor.xml", "panzooms.xml"):
        (folder / name).write_text('<?xml version="1.0"?>\n<recording id="events"/>\n')
    for name in (video, "deskshare/deskshare.webm"):
        if name:
            (folder / name).parent.mkdir(exist_ok=True)
            make_video(folder / name, seconds)
    return folder
