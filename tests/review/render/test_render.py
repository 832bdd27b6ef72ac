"""A talk as one video, read back by decoding it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import av
import pytest

from duthviewer.errors import KnownError
from duthviewer.library.media.chapters import read_chapters
from duthviewer.playback.probe import probe
from duthviewer.review.media_file.unfinished import MediaCancelled
from duthviewer.review.render.layout import RenderLayout, RenderSettings
from duthviewer.review.render.render import RenderedPictures, RenderedVideo, RenderError, render
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.writing import CannotWrite
from tests.decks import write_broken_page
from tests.disks import Disk
from tests.recordings import Recipe, record, record_sound, record_uneven
from tests.review.render.talks import (
    LENGTH_S,
    SHOWN,
    SMALL,
    START_S,
    click_times,
    deck_of,
    numbered,
    page_at,
    read_frames,
    talk_of,
)


def frames_of(
    talk: ReviewedTalk, video: Path, settings: RenderSettings = SMALL
) -> list[tuple[float, int | None, int | None]]:
    with RenderedPictures(talk, settings) as pictures:
        return list(read_frames(video, pictures.panes))


def expect_right(
    talk: ReviewedTalk, made: RenderedVideo, shown: Sequence[tuple[float, int | None]] = SHOWN,
    settings: RenderSettings = SMALL, from_s: float = 0.0,
) -> None:  # fmt: skip
    frames = frames_of(talk, made.path, settings)
    assert [page for _, page, _ in frames] == [
        page_at(at_s + from_s, shown) for at_s, _, _ in frames
    ]
    # A frame counts from the one that is shown at its time; 25 a second.
    begin_s = START_S + from_s
    assert [number for _, _, number in frames] == [
        int((begin_s + at_s) * 25 + 0.03) for at_s, _, _ in frames
    ]
    for change_s, page in shown:
        if page is not None and change_s > from_s:
            assert any(0 <= at_s - (change_s - from_s) < 0.045 for at_s, _, _ in frames)
    assert abs(probe(made.path).duration_s - made.length_s) < 0.1


@pytest.mark.parametrize(
    ("container", "start_s", "out", "copied"),
    [("mp4", 0.0, "talk.mp4", True), ("ts", 1000.0, "talk.mkv", True),
     ("webm", 0.0, "talk.mp4", False), ("mp4", 0.0, "talk.webm", False)],
)  # fmt: skip
def test_page_picture_and_sound_are_those_of_the_time(
    tmp_path: Path, container: str, start_s: float, out: str, copied: bool
) -> None:
    recording = numbered(tmp_path, container=container, start_s=start_s)
    talk = talk_of(recording, deck_of(tmp_path))
    done: list[float] = []
    made = render(talk, tmp_path / out, SMALL, report=done.append)
    expect_right(talk, made)
    assert made.sound_copied is copied
    heard = click_times(made.path, 0.0, LENGTH_S)
    given = [at_s - START_S for at_s in click_times(recording, START_S + 0.1, START_S + LENGTH_S)]
    assert heard[-6:] == pytest.approx(given[-6:], abs=0.02)
    assert done == sorted(done)
    assert done[-1] == 1.0


@pytest.mark.parametrize("layout", [RenderLayout.SWAPPED, RenderLayout.STACKED])
def test_other_layouts(tmp_path: Path, layout: RenderLayout) -> None:
    talk = talk_of(record(Recipe(duration_s=10, sound=False)), deck_of(tmp_path))
    settings = RenderSettings(layout, 240)
    made = render(talk, tmp_path / "talk.mp4", settings)
    expect_right(talk, made, settings=settings)
    assert made.sound_copied is None


def test_the_speaker_covers_a_corner_of_the_page(tmp_path: Path) -> None:
    talk = talk_of(record(Recipe(duration_s=10, sound=False)), deck_of(tmp_path))
    settings = RenderSettings(RenderLayout.CORNER, 360, share=0.4, corner="top-right")
    made = render(talk, tmp_path / "talk.mp4", settings)
    expect_right(talk, made, settings=settings)


def test_a_part_begins_at_its_page(tmp_path: Path) -> None:
    talk = talk_of(numbered(tmp_path), deck_of(tmp_path))
    made = render(talk, tmp_path / "part.mp4", SMALL, from_s=2.5, to_s=4.5)
    expect_right(talk, made, from_s=2.5)
    assert made.length_s == 2.0
    # Page 1 follows for a moment, too short for a chapter.
    assert [chapter.title for chapter in read_chapters(made.path)] == ["Page 2", "Page 3"]
    heard = [at_s for at_s in click_times(made.path, 0.0, 9.0) if 0.5 < at_s < 1.5]
    assert heard == pytest.approx([1.0], abs=0.02)


def test_pages_turn_on_time_where_frames_are_few(tmp_path: Path) -> None:
    recording = tmp_path / "uneven.mp4"
    record_uneven(recording, Recipe(duration_s=20, sound=False, keyframes=50))
    shown = [(0.0, 1), (1.51, 2), (3.27, 3), (5.015, 1)]
    talk = talk_of(recording, deck_of(tmp_path), shown, start_s=9.0)
    frames = frames_of(talk, render(talk, tmp_path / "talk.mp4", SMALL).path)
    assert [page for _, page, _ in frames] == [page_at(at_s, shown) for at_s, _, _ in frames]
    for change_s, _ in shown[1:]:
        assert min(abs(at_s - change_s) for at_s, _, _ in frames) < 0.045


def test_a_recording_without_a_picture_shows_pages_alone(tmp_path: Path) -> None:
    record_sound(tmp_path / "day.mkv", 10.0)
    talk = talk_of(tmp_path / "day.mkv", deck_of(tmp_path))
    made = render(talk, tmp_path / "talk.mp4", SMALL)
    frames = frames_of(talk, made.path)
    assert [page for _, page, _ in frames] == [page_at(at_s) for at_s, _, _ in frames]
    assert {round(at_s, 2) for at_s, _, _ in frames} >= {0.0, 1.0, 3.02, 4.3}
    assert abs(probe(made.path).duration_s - LENGTH_S) < 0.1


def test_the_picture_may_end_before_the_talk(tmp_path: Path) -> None:
    talk = talk_of(record(Recipe(duration_s=4, sound=False)), deck_of(tmp_path))
    made = render(talk, tmp_path / "talk.mp4", SMALL)
    frames = frames_of(talk, made.path)
    assert [page for _, page, _ in frames] == [page_at(at_s) for at_s, _, _ in frames]
    assert {number for at_s, _, number in frames if at_s > 1.6} == {99}
    assert abs(probe(made.path).duration_s - LENGTH_S) < 0.1


def test_interlaced_pictures_are_made_whole(tmp_path: Path) -> None:
    recording = tmp_path / "day.ts"
    # A bar that is in another place in the odd rows, as they show a later moment.
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=white:320x180:rate=25:duration=3",
         "-vf", "geq=lum='16+219*between(X-mod(N*12+mod(Y,2)*6,240),0,60)':cb=128:cr=128,"
         "setfield=tff", "-c:v", "mpeg2video", "-flags", "+ilme+ildct", "-q:v", "2",
         str(recording)], check=True,
    )  # fmt: skip
    talk = talk_of(recording, deck_of(tmp_path), start_s=0.0, length_s=2.0, shown=[(0.0, 1)])
    settings = RenderSettings(RenderLayout.STACKED, 400, share=0.5)
    made = render(talk, tmp_path / "talk.mp4", settings)
    with RenderedPictures(talk, settings) as pictures:
        box = pictures.panes.speaker
    assert box is not None

    def combed(video: Path, top: int) -> float:
        with av.open(str(video)) as container:
            grey = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)][20]
        rows = grey[top + 40 : top + 140].astype(int)
        return float(abs(rows[1:] - rows[:-1]).mean())

    assert combed(recording, 0) > 5
    assert combed(made.path, box.y) < 2


def test_title_licence_chapters_and_subtitles_are_inside(tmp_path: Path) -> None:
    subtitles = tmp_path / "day.de.srt"
    subtitles.write_text(
        "1\n00:00:02,000 --> 00:00:03,100\nVorher & nachher\n\n"
        "2\n00:00:04,500 --> 00:00:05,750\n<i>Ein</i> Satz\n\n"
        "3\n00:00:30,000 --> 00:00:31,000\nEin anderer Vortrag\n",
        encoding="utf-8",
    )
    talk = talk_of(numbered(tmp_path), deck_of(tmp_path), subtitles=(subtitles,))
    made = render(talk, tmp_path / "talk.mp4", SMALL)
    with av.open(str(made.path)) as container:
        tags = container.metadata
        assert tags["title"] == "Fields & <b>forces</b>"
        assert (tags["artist"], tags["album"]) == ("Ann, 李明", "Meeting")
        assert tags["copyright"] == "CC-BY-4.0"
        track = container.streams.subtitles[0]
        assert track.metadata["language"] == "deu"
        base = track.time_base
        assert base is not None
        cues = [
            (float(packet.pts * base), float((packet.pts + packet.duration) * base),
             bytes(packet)[2:].decode())
            for packet in container.demux(track) if packet.pts is not None and packet.size > 2
        ]  # fmt: skip
    assert cues == [
        (0.0, pytest.approx(0.6, abs=0.002), "Vorher & nachher"),
        (pytest.approx(2.0, abs=0.002), pytest.approx(3.25, abs=0.002), "Ein Satz"),
    ]
    assert [(round(one.start_s, 2), one.title) for one in read_chapters(made.path)] == [
        (0.0, "Page 1"), (1.0, "Page 2"), (3.02, "Page 3"), (4.3, "Page 1")
    ]  # fmt: skip

    # Those inside the recording are taken if there is no file.
    assert talk.files.deck is not None
    again = talk_of(made.path, talk.files.deck, start_s=0.0)
    second = render(again, tmp_path / "again.mp4", SMALL, to_s=3.0)
    with av.open(str(second.path)) as container:
        packets = list(container.demux(container.streams.subtitles[0]))
    assert b"Vorher & nachher" in bytes(packets[0])


def test_a_damaged_page_is_left_out_and_reported(tmp_path: Path) -> None:
    deck = write_broken_page(tmp_path / "deck.pdf", 3, 2)
    talk = talk_of(record(Recipe(duration_s=10, sound=False)), deck)
    made = render(talk, tmp_path / "talk.mp4", SMALL)
    assert made.bad_pages == (2,)
    pages = {page for at_s, page, _ in frames_of(talk, made.path) if 1.0 <= at_s < 3.0}
    assert pages == {None}


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    recording, deck = record(Recipe(duration_s=10, sound=False)), deck_of(tmp_path)
    out = tmp_path / "talk.mp4"
    for talk, text in (
        (talk_of(None, deck), "recording"),
        (talk_of(recording, None), "slides"),
        (talk_of(recording, deck, [(0.0, None)]), "no timeline"),
    ):
        with pytest.raises(RenderError, match=text):
            render(talk, out)
    talk = talk_of(recording, deck)
    with pytest.raises(RenderError, match="unknown how long"):
        render(replace(talk, length_s=0.0), out)
    with pytest.raises(RenderError, match=r"\.webm"):
        render(talk, tmp_path / "talk.avi")
    with pytest.raises(RenderError, match="nothing"):
        render(talk, out, from_s=7.0)
    with pytest.raises(RenderError, match="the recording itself"):
        render(talk, recording)
    (tmp_path / "torn.mp4").write_bytes(recording.read_bytes()[:5000])
    with pytest.raises(KnownError):
        render(talk_of(tmp_path / "torn.mp4", deck), out)
    assert not list(tmp_path.glob("*talk*"))


def test_a_cancelled_video_leaves_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "talk.mp4"
    out.write_bytes(b"old")
    talk = talk_of(numbered(tmp_path), deck_of(tmp_path))
    done: list[float] = []
    with pytest.raises(MediaCancelled):
        render(talk, out, SMALL, report=done.append, cancelled=lambda: len(done) > 20)
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.glob("*talk*")) == ["talk.mp4"]
    assert not list(tmp_path.glob(".*"))


def test_a_full_disk_is_reported(tmp_path: Path) -> None:
    disk = Disk(tmp_path / "disk", size_mb=1)
    if not disk.is_mounted:
        pytest.skip("no disk can be mounted")
    try:
        (disk.folder / "ballast").write_bytes(bytes(1_000_000))
        talk = talk_of(numbered(tmp_path), deck_of(tmp_path))
        with pytest.raises(CannotWrite, match="full"):
            render(talk, disk.folder / "talk.mp4", RenderSettings(height=360))
        assert [path.name for path in disk.folder.iterdir()] == ["ballast"]
    finally:
        disk.pull()
