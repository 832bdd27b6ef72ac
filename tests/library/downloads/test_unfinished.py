"""Reading what has arrived of a recording, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from duthviewer.errors import KnownError
from duthviewer.library.downloads.part import PartFile, open_part
from duthviewer.library.downloads.unfinished import (
    ArrivedRange,
    UnfinishedRecording,
    find_talk,
    unfinished_recording,
)
from duthviewer.library.store.timelines import fingerprint
from duthviewer.playback.reader import Reader
from tests.odd_recordings import refreshed
from tests.recordings import Recipe, read_number, record

START_S, END_S = 20.0, 30.0
FPS = 25
#: What a player has read when it shows the first picture
HEAD = 300_000


def with_index_in_front(source: Path, path: Path) -> Path:
    with (
        av.open(str(source)) as file,
        av.open(str(path), "w", options={"movflags": "faststart"}) as out,
    ):
        streams = {one.index: out.add_stream_from_template(one) for one in file.streams}
        for packet in file.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    return path


@pytest.fixture(scope="module", params=["mp4", "mp4-front", "webm"])
def content(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    kind = request.param
    path = record(
        Recipe(kind.partition("-")[0], size=(640, 360), duration_s=60, keyframes=50, busy=True)
    )
    if kind == "mp4-front":
        path = with_index_in_front(path, tmp_path_factory.mktemp("front") / "front.mp4")
    return path


@pytest.fixture
def part(tmp_path: Path, content: Path) -> Iterator[PartFile]:
    part = open_part(tmp_path / f"day-1{content.suffix}")
    part.begin(content.stat().st_size, '"a"')
    yield part
    part.close()


def arrive(part: PartFile, content: Path, start: int, end: int | None = None) -> None:
    part.write(part.edition, start, content.read_bytes()[start:end])


def index_of(content: Path) -> int:
    """Where the index at the end of a recording begins; its end if there is none."""
    name = b"moov" if content.suffix == ".mp4" else b"\x1c\x53\xbb\x6b"
    return content.read_bytes().rfind(name) - 4 * (content.suffix == ".mp4")


def open_for_playing(part: PartFile, content: Path) -> None:
    arrive(part, content, 0, HEAD)
    if (index := index_of(content)) > HEAD:
        arrive(part, content, index)


def found(part: PartFile) -> ArrivedRange:
    talk = find_talk(part, START_S, END_S)
    assert talk is not None
    return talk


def numbers(recording: Path | UnfinishedRecording, start_s: float, end_s: float) -> list[int]:
    """Return the numbers of the frames between two times."""
    seen = []
    with Reader(recording) as reader, reader.translated():
        for packet in reader.packets(start_s):
            if reader.seconds(packet) >= end_s:
                break
            seen += [
                read_number(frame.to_ndarray(format="gray")) for frame in reader.decoded(packet)
            ]
    return [number for number in seen if number is not None]


def test_the_bytes_of_a_talk_hold_all_that_is_read_of_it(part, content) -> None:
    open_for_playing(part, content)
    talk = found(part)
    assert not talk.is_there()
    size = content.stat().st_size
    assert HEAD < talk.start < talk.end < size
    # 10 s and the margins around it, of 60 s
    assert talk.end - talk.start < 0.6 * size
    arrive(part, content, talk.start, talk.end)
    assert talk.is_there()
    part.save()
    recording = unfinished_recording(part.target)
    assert isinstance(recording, UnfinishedRecording)
    read = numbers(recording, START_S, END_S)
    assert read == numbers(content, START_S, END_S)
    assert {round(START_S * FPS), round(END_S * FPS) - 1} <= set(read)
    recording.expect_no_gap()


def test_what_has_not_arrived_is_not_read(part, content) -> None:
    open_for_playing(part, content)
    talk = found(part)
    arrive(part, content, talk.start, talk.end)
    part.save()
    recording = unfinished_recording(part.target)
    with pytest.raises(KnownError):
        numbers(recording, START_S, 55.0)
    with pytest.raises(KnownError, match="Not enough"):
        recording.expect_no_gap()


def test_a_talk_is_not_searched_before_the_index_is_there(part, content) -> None:
    with pytest.raises(KnownError):
        find_talk(part, START_S, END_S)
    arrive(part, content, 0, 4000)
    with pytest.raises(KnownError):
        find_talk(part, START_S, END_S)


def test_a_talk_without_an_end_lasts_to_the_end_of_the_file(part, content) -> None:
    open_for_playing(part, content)
    arrive(part, content, index_of(content) // 3, index_of(content))
    talk = find_talk(part, 40.0, None)
    assert talk is not None
    assert talk.end == content.stat().st_size


def test_the_bytes_of_replaced_content_are_not_there(part, content) -> None:
    open_for_playing(part, content)
    talk = found(part)
    arrive(part, content, talk.start, talk.end)
    part.begin(content.stat().st_size, '"b"')
    assert not talk.is_there()
    open_for_playing(part, content)
    arrive(part, content, talk.start, talk.end)
    assert not talk.is_there()


def test_the_finished_file_has_the_fingerprint_that_was_known_before(part, content) -> None:
    open_for_playing(part, content)
    part.save()
    before = part.fingerprint
    recording = unfinished_recording(part.target)
    part.close()
    again = open_part(part.target)
    again.begin(content.stat().st_size, '"a"')
    assert again.fingerprint == before != ""
    arrive(again, content, 0)
    talk = found(again)
    again.finish()
    assert fingerprint(again.target) == before
    # Whoever reads it already reads on.
    assert isinstance(recording, UnfinishedRecording)
    with recording.open() as file:
        assert file.read(100) == content.read_bytes()[:100]
    assert talk.is_there()
    assert unfinished_recording(again.target) == again.target
    again.close()
    part._users += 1  # The fixture closes it, too.


def test_a_format_without_an_index_is_not_read_before_it_is_complete(tmp_path: Path) -> None:
    content = record(Recipe("ts", keyframes=50))
    part = open_part(tmp_path / "day-1.ts")
    part.begin(content.stat().st_size, '"a"')
    arrive(part, content, 0)
    assert find_talk(part, 5.0, 10.0) is None
    part.close()


def test_an_empty_part_is_no_recording(tmp_path: Path) -> None:
    target = tmp_path / "day-1.mp4"
    assert unfinished_recording(target) == target
    shutil.copy(record(Recipe()), target)
    assert unfinished_recording(target) == target


def test_pictures_that_are_refreshed_bit_by_bit_need_the_whole_file(tmp_path: Path) -> None:
    content = tmp_path / "refreshed.mp4"
    refreshed(content)
    part = open_part(tmp_path / "day-1.mp4")
    part.begin(content.stat().st_size, '"a"')
    arrive(part, content, 0)
    part.save()
    recording = unfinished_recording(part.target)
    assert isinstance(recording, UnfinishedRecording)
    with pytest.raises(KnownError, match="Not enough"):
        recording.expect_whole_pictures(2.0, None)
    part.close()
