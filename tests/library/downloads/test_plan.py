"""Which files are missing, from where they come and where they go."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.files import find_files
from duthviewer.library.downloads.plan import (
    FetchOptions,
    FetchPlan,
    folder_for,
    plan_downloads,
    recording_download,
)
from duthviewer.library.downloads.values import Download, DownloadKind
from duthviewer.resources import resource

HOST = "https://conf.example"
DUTH = resource("conferences", "duth-2016.yaml")
CONFERENCE = Conference(
    id="c",
    title="C",
    recordings=(
        Recording(id="day-1", title="Day 1", url="https://youtu.be/day1"),
        Recording(id="day-2", url=f"{HOST}/day-2.mp4"),
        Recording(id="day-3"),
    ),
    talks=(
        Talk(id="one", title="One", recording="day-1", start_s=60.0, slides=f"{HOST}/one.pdf"),
        Talk(
            id="two",
            title="Two",
            recording="day-1",
            start_s=90.0,
            thumbnail=f"{HOST}/two.png",
            also=("https://youtu.be/own2",),
        ),
        Talk(id="three", title="Three", recording="day-2", start_s=0.0, slides="three.pdf"),
        Talk(id="four", title="Four", recording="day-3", start_s=0.0),
        Talk(id="five", title="Five", recording="day-3", start_s=9.0, also=(f"{HOST}/five.mp4",)),
    ),
)


def plan(folder: Path, *folders: Path, **options: object) -> FetchPlan:
    files = find_files(CONFERENCE, [folder, *folders])
    return plan_downloads(CONFERENCE, files, folder, FetchOptions(**options))  # type: ignore[arg-type]


def ids(found: FetchPlan) -> list[str]:
    return [download.id.removeprefix("c/") for download in found.missing]


def put(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_everything_is_missing_at_first_and_small_files_come_first(tmp_path: Path) -> None:
    found = plan(tmp_path)
    assert ids(found) == [
        "slides/one",
        "thumbnail/two",
        "recording/day-1",
        "subtitles/day-1",
        "recording/day-2",
        "recording/talk:five",
    ]
    assert found.present == ()
    assert found.without_address == (
        (DownloadKind.SLIDES, "three"),
        (DownloadKind.RECORDING, "day-3"),
    )


def test_a_download_says_what_it_is_for(tmp_path: Path) -> None:
    missing = {download.id: download for download in plan(tmp_path, height=480).missing}
    assert missing["c/recording/day-1"] == Download(
        id="c/recording/day-1",
        conference="c",
        kind=DownloadKind.RECORDING,
        recording="day-1",
        talk=None,
        url="https://youtu.be/day1",
        folder=tmp_path,
        name="Day 1 [day1]",
        title="Day 1",
        height=480,
        last_start_s=90.0,
    )
    slides = missing["c/slides/one"]
    assert (slides.talk, slides.recording, slides.title) == ("one", "day-1", "One")
    assert slides.target == tmp_path / "one.pdf"


def test_what_is_here_is_not_missing(tmp_path: Path) -> None:
    day = put(tmp_path, "Stream [day1].mkv")
    slides = put(tmp_path, "sub/one.pdf")
    found = plan(tmp_path)
    assert ids(found) == [
        "thumbnail/two", "subtitles/day-1", "recording/day-2", "recording/talk:five",
    ]  # fmt: skip
    assert [(one.download.id, one.path) for one in found.present] == [
        ("c/slides/one", slides),
        ("c/recording/day-1", day),
    ]
    subtitles = next(one for one in found.missing if one.kind is DownloadKind.SUBTITLES)
    assert (subtitles.folder, subtitles.name) == (tmp_path, "Stream [day1]")
    put(tmp_path, "Stream [day1].en.vtt")
    assert "subtitles/day-1" not in ids(plan(tmp_path))


def test_subtitles_of_a_recording_that_lies_elsewhere_lie_beside_it(tmp_path: Path) -> None:
    day = put(tmp_path / "media", "Stream [day1].mkv")
    found = plan(tmp_path / "own", tmp_path / "media")
    subtitles = next(one for one in found.missing if one.kind is DownloadKind.SUBTITLES)
    assert subtitles.folder == day.parent


def test_the_own_video_of_a_talk_does_instead_of_the_day(tmp_path: Path) -> None:
    found = plan(tmp_path, talks=frozenset(["two"]), own_videos=frozenset(["two"]))
    assert ids(found) == ["thumbnail/two", "recording/talk:two", "subtitles/talk:two"]
    own = put(tmp_path, "Two [own2].webm")
    found = plan(tmp_path, talks=frozenset(["two"]))
    assert ids(found) == ["thumbnail/two", "subtitles/talk:two"]
    assert [(one.download.id, one.path) for one in found.present] == [("c/recording/talk:two", own)]
    # The other talk of the day is not in it.
    assert "recording/day-1" in ids(plan(tmp_path))


@pytest.mark.parametrize("kind", DownloadKind)
def test_only_one_kind_is_planned_on_request(tmp_path: Path, kind: DownloadKind) -> None:
    found = plan(tmp_path, kinds=frozenset([kind]))
    assert {download.kind for download in found.missing} == {kind}
    assert {one for one, _ in found.without_address} <= {kind}


def test_only_some_talks_are_planned_on_request(tmp_path: Path) -> None:
    assert ids(plan(tmp_path, talks=frozenset(["three"]))) == ["recording/day-2"]


def test_the_recording_of_a_talk_can_be_asked_for_alone(tmp_path: Path) -> None:
    talks = CONFERENCE.talk_by_id

    def asked(talk: str, own_video: bool) -> str | None:
        found = recording_download(CONFERENCE, talks[talk], tmp_path, own_video=own_video)
        return None if found is None else found.id

    assert asked("two", False) == "c/recording/day-1"
    assert asked("two", True) == "c/recording/talk:two"
    assert asked("one", True) == "c/recording/day-1"
    assert asked("five", False) == "c/recording/talk:five"
    assert asked("four", False) is None


def test_a_talk_and_a_recording_with_the_same_id_are_two_downloads(tmp_path: Path) -> None:
    talk = replace(CONFERENCE.talks[1], id="day-1")
    one = replace(CONFERENCE, talks=(talk,))
    for own in ((), ("day-1",)):
        found = plan_downloads(one, {}, tmp_path, FetchOptions(own_videos=frozenset(own)))
        names = {download.id: download.name for download in found.missing}
        assert ("c/recording/talk:day-1" in names) is bool(own)


def test_the_bundled_conference_can_be_planned(tmp_path: Path) -> None:
    conference = read_catalogue(DUTH)
    found = plan_downloads(conference, find_files(conference, [tmp_path]), tmp_path)
    kinds = [download.kind for download in found.missing]
    assert kinds.count(DownloadKind.RECORDING) == kinds.count(DownloadKind.SUBTITLES) == 2
    assert kinds.count(DownloadKind.SLIDES) == 9
    assert len({download.id for download in found.missing}) == len(found.missing)
    assert len({download.target for download in found.missing}) == len(found.missing) - 2


# The folder


def test_files_are_kept_beside_the_catalogue(tmp_path: Path) -> None:
    assert folder_for(CONFERENCE, tmp_path / "c.yaml", [tmp_path / "videos"]) == tmp_path


def test_files_of_a_bundled_catalogue_are_kept_below_the_videos(tmp_path: Path) -> None:
    videos = tmp_path / "videos"
    assert folder_for(read_catalogue(DUTH), DUTH, [videos]) == videos / "duth-2016"
    assert not videos.exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody can write")
def test_files_of_a_catalogue_that_cannot_be_written_beside_are_kept_below_the_videos(
    tmp_path: Path,
) -> None:
    videos = [Path("/proc/videos"), tmp_path / "videos"]
    assert folder_for(CONFERENCE, Path("/proc/c.yaml"), videos) == tmp_path / "videos" / "c"


def test_files_are_not_kept_in_a_place_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "first").touch()
    videos = [tmp_path / "first", tmp_path / "second"]
    assert folder_for(read_catalogue(DUTH), DUTH, videos) == tmp_path / "second" / "duth-2016"
