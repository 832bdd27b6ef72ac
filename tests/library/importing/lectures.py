"""Media packages of Opencast as it publishes them: XML, results of its search, catalogues."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from tests.library.importing.meetings import picture
from tests.library.videos import make_video

EVENT = "597d0b42-5af6-450e-ac0b-c2cb619fc2be"


class Segment(NamedTuple):
    """A segment of the slides: its start in seconds, and what is on the slide."""

    at_s: float
    text: str

    @property
    def name(self) -> str:
        """The name of its preview picture."""
        return f"slides_{self.at_s:.3f}s.jpg"

    @property
    def time(self) -> str:
        """Its start as MPEG-7 writes it."""
        whole, part = divmod(round(self.at_s * 1000), 1000)
        return f"T{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}:{part}F1000"


#: The first slide is shown again at the end.
SEGMENTS = (
    Segment(0.0, "Linear maps"),
    Segment(12.5, "Kernel and image"),
    Segment(20.04, "Exercises"),
    Segment(31.0, "Linear maps"),
)


def preview(segment: Segment) -> bytes:
    """A preview picture; that of a slide shown again has other bytes."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(picture(segment.text, (640, 360)))) as opened:
        opened.convert("RGB").save(out, "JPEG", quality=95 - round(segment.at_s))
    return out.getvalue()


def mpeg7(segments: Sequence[Segment] = SEGMENTS) -> str:
    inner = "".join(
        f'<VideoSegment id="segment-{number}"><MediaTime><MediaRelTimePoint>{one.time}'
        "</MediaRelTimePoint><MediaDuration>P0DT0H0M10S</MediaDuration></MediaTime>"
        '<SpatioTemporalDecomposition gap="true" overlap="false"><VideoText id="text">'
        f"<SpatioTemporalLocator><MediaTime><MediaRelTimePoint>{one.time}</MediaRelTimePoint>"
        f'</MediaTime></SpatioTemporalLocator><Text xml:lang="en">{one.text}</Text></VideoText>'
        "</SpatioTemporalDecomposition></VideoSegment>"
        for number, one in enumerate(segments, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Mpeg7 xmlns="urn:mpeg:mpeg7:schema:2001">'
        '<Description><MultimediaContent><Video id="track-1"><MediaTime>'
        "<MediaRelTimePoint>T00:00:00:0F1000</MediaRelTimePoint></MediaTime>"
        f'<TemporalDecomposition gap="false" overlap="false" criteria="temporal">{inner}'
        "</TemporalDecomposition></Video></MultimediaContent></Description></Mpeg7>\n"
    )


DUBLIN_CORE = """\
<?xml version="1.0" encoding="UTF-8"?>
<dublincore xmlns="http://www.opencastproject.org/xsd/1.0/dublincore/"
  xmlns:dcterms="http://purl.org/dc/terms/">
  <dcterms:title>Linear algebra, lecture 3</dcterms:title>
  <dcterms:creator>Emmy Noether</dcterms:creator>
  <dcterms:creator>Ada Lovelace</dcterms:creator>
  <dcterms:created>2024-05-07T16:24Z</dcterms:created>
  <dcterms:license>CC-BY-SA</dcterms:license>
  <dcterms:spatial>Room 101</dcterms:spatial>
  <dcterms:description>Maps &amp; matrices</dcterms:description>
</dublincore>
"""


def manifest(segments: Sequence[Segment] = SEGMENTS, more: str = "") -> str:
    """A media package whose files are beside it."""
    previews = "".join(
        f'<attachment id="p{number}" type="presentation/segment+preview" '
        f'ref="track:track-1;time={one.time}"><mimetype>image/jpeg</mimetype>'
        f"<url>attachments/{one.name}</url></attachment>"
        for number, one in enumerate(segments)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<mediapackage xmlns="http://mediapackage.opencastproject.org" id="{EVENT}" '
        'start="2024-05-07T16:24:00Z" duration="40000"><title>Linear algebra, lecture 3</title>'
        "<seriestitle>Linear algebra</seriestitle><media>"
        '<track id="track-1" type="presentation/delivery"><mimetype>video/mp4</mimetype>'
        "<url>tracks/slides.mp4</url><duration>40000</duration><video id='v'>"
        "<resolution>1280x720</resolution></video></track>"
        '<track id="track-2" type="presenter/delivery"><mimetype>video/mp4</mimetype>'
        "<url>tracks/camera.mp4</url><duration>40000</duration><audio id='a'><channels>2</channels>"
        "</audio><video id='v'><resolution>640x360</resolution></video></track>"
        '<track id="track-3" type="captions/source"><mimetype>text/vtt</mimetype>'
        "<tags><tag>lang:de</tag><tag>archive</tag></tags><url>tracks/sub.vtt</url></track>"
        "</media><metadata>"
        '<catalog id="c1" type="dublincore/episode"><mimetype>text/xml</mimetype>'
        "<url>metadata/dublincore.xml</url></catalog>"
        '<catalog id="c2" type="mpeg-7/text" ref="track:track-1"><mimetype>text/xml</mimetype>'
        "<url>metadata/mpeg-7.xml</url></catalog>"
        f"</metadata><attachments>{previews}{more}</attachments><publications/></mediapackage>\n"
    )


def make_package(folder: Path, segments: Sequence[Segment] = SEGMENTS, seconds: float = 40) -> Path:
    """Write a media package and its files into a folder; without videos if they have no length."""
    for name in ("tracks", "metadata", "attachments"):
        (folder / name).mkdir(parents=True)
    (folder / "manifest.xml").write_text(manifest(segments), encoding="utf-8")
    (folder / "metadata" / "dublincore.xml").write_text(DUBLIN_CORE, encoding="utf-8")
    (folder / "metadata" / "mpeg-7.xml").write_text(mpeg7(segments), encoding="utf-8")
    for segment in segments:
        (folder / "attachments" / segment.name).write_bytes(preview(segment))
    captions = "WEBVTT\n\n00:00:02.000 --> 00:00:05.000\nGuten Tag\n"
    (folder / "tracks" / "sub.vtt").write_text(captions, encoding="utf-8")
    for name in ("slides.mp4", "camera.mp4") if seconds else ():
        make_video(folder / "tracks" / name, seconds)
    return folder


def track(url: str, kind: str, *, height: int = 720, sound: bool = True) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": url,
        "type": kind,
        "mimetype": "video/mp4",
        "tags": {"tag": ["engage-download", "atom"]},
        "url": url,
        "duration": 40000,
        "video": {"id": "video-1", "resolution": f"{height * 16 // 9}x{height}"},
    }
    return found | ({"audio": {"id": "audio-1", "channels": 2}} if sound else {})


def episode(
    base: str,
    number: int = 1,
    segments: Sequence[Segment] = SEGMENTS,
    tracks: Sequence[Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """A result of the search, as from Opencast 16 on."""
    if tracks is None:
        tracks = [
            track(f"{base}/camera-{number}.mp4", "presenter/delivery"),
            track(f"{base}/camera-small-{number}.mp4", "presenter/delivery", height=360),
            track(f"{base}/slides-{number}.mp4", "presentation/delivery", sound=False),
        ]
    return {
        "mediapackage": {
            "duration": 40000,
            "id": EVENT if number == 1 else f"event-{number}",
            "start": f"2024-05-0{number}T16:24:00Z",
            "title": f"Lecture {number}",
            "seriestitle": "Linear algebra",
            "creators": {"creator": "Emmy Noether"},
            "license": "CC-BY",
            "media": {"track": list(tracks) if len(tracks) != 1 else tracks[0]},
            "metadata": "",
            "attachments": {
                "attachment": {
                    "id": "a",
                    "type": "captions/vtt+en",
                    "mimetype": "text/vtt",
                    "url": f"{base}/captions.vtt",
                }
            },
            "publications": "",
        },
        "segments": {
            "segment": [
                {
                    "index": index,
                    "time": round(one.at_s * 1000),
                    "duration": 10000,
                    "text": one.text,
                    "previews": {"preview": {"ref": "track:1", "$": f"{base}/{one.name}"}},
                }
                for index, one in enumerate(segments)
            ]
        },
        "dc": {"title": [f"Lecture {number}"], "creator": ["Emmy Noether"], "license": ["CC-BY"]},
    }


def search_result(*episodes: Mapping[str, Any]) -> str:
    return json.dumps({"offset": 0, "total": len(episodes), "result": list(episodes)})


def old_search_result(found: Mapping[str, Any]) -> str:
    """The same before Opencast 16, when a single result was no list."""
    result = {name: value for name, value in found.items() if name != "dc"}
    result |= {"dcTitle": "Lecture 1", "dcCreator": "Emmy Noether", "dcLicense": "CC-BY"}
    return json.dumps({"search-results": {"total": "1", "result": result}})
