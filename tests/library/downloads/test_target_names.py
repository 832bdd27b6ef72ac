"""The names of downloaded files: `find_files` finds each, and nothing leaves the folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.files import find_files
from duthviewer.library.downloads.plan import FetchOptions, plan_downloads
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.target_names import is_safe_name, safe_title
from duthviewer.library.downloads.values import Download, DownloadKind

HOST = "https://conf.example"


def conference(*talks: Talk, recordings: tuple[Recording, ...] | None = None) -> Conference:
    if recordings is None:
        recordings = (Recording(id="day-1", url=f"{HOST}/day-1.mp4"),)
    return Conference(id="c", title="C", recordings=recordings, talks=talks)


def talk(talk_id: str = "channels", **fields: object) -> Talk:
    fields = {"title": talk_id, "recording": "day-1", "start_s": 60.0, **fields}
    return Talk(id=talk_id, **fields)  # type: ignore[arg-type]


def put(download: Download) -> Path:
    """Do what a fetcher does: make the file, with an extension if the name is a stem."""
    name = download.name
    if not is_direct(download.url, download.kind):
        name += ".en.vtt" if download.kind is DownloadKind.SUBTITLES else ".mp4"
    path = download.folder / name
    assert path.parent == download.folder
    assert path.resolve().parent == download.folder.resolve()
    path.write_bytes(b"x")
    return path


def fetched(one: Conference, folder: Path, options: FetchOptions | None = None) -> dict[str, Path]:
    """Make every file that is missing; return the paths by the download's id."""
    plan = plan_downloads(one, {}, folder, options)
    return {download.id: put(download) for download in plan.missing}


# Each kind


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (f"{HOST}/slides/channels.pdf", "channels.pdf"),
        (f"{HOST}/slides/My%20Talk.PDF", "My Talk.PDF"),
        (f"{HOST}/slides/channels.pdf?download=1#page=2", "channels.pdf"),
        (f"{HOST}/slides/channels", "channels.pdf"),
        (f"{HOST}/slides/talk.key", "talk.pdf"),
        (f"{HOST}/slides/Vortr%C3%A4ge.pdf", "Vorträge.pdf"),
        (f"{HOST}/", "channels.pdf"),
        (f"{HOST}/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "passwd.pdf"),
        (f"{HOST}/..%5c..%5cevil.pdf", "channels.pdf"),
        (f"{HOST}/a/%2Fetc%2Fcron.d%2Fx.pdf", "x.pdf"),
        (f"{HOST}/.pdf", "channels.pdf"),
        (f"{HOST}/.hidden.pdf", "channels.pdf"),
        (f"{HOST}/nul.pdf", "channels.pdf"),
        (f"{HOST}/COM1.pdf", "channels.pdf"),
        (f"{HOST}/a%00b.pdf", "channels.pdf"),
        (f"{HOST}/a%0Ab.pdf", "channels.pdf"),
        (f"{HOST}/a%E2%80%AEfdp.exe.pdf", "channels.pdf"),
        (f"{HOST}/what%3F.pdf", "channels.pdf"),
        (f"{HOST}/{'x' * 300}.pdf", "channels.pdf"),
        (f"{HOST}/catalogue.yaml", "catalogue.yaml.pdf"),
        (f"{HOST}/x.pdf.part", "x.pdf.part.pdf"),
        (f"{HOST}/%FF%FE.pdf", "��.pdf"),
    ],
)
def test_slides_are_named_by_their_address_or_their_talk(
    tmp_path: Path, address: str, name: str
) -> None:
    one = conference(talk(slides=address))
    path = fetched(one, tmp_path)["c/slides/channels"]
    assert path.name == name
    assert find_files(one, [tmp_path])["channels"].deck == path


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (f"{HOST}/channels.jpg", "channels.jpg"),
        (f"{HOST}/picture.webp", "picture.webp"),
        (f"{HOST}/picture?size=3", "picture.jpg"),
        (f"{HOST}/drawing.svg", "drawing.svg.jpg"),
        (f"{HOST}/..%2f..png", "channels.png"),
    ],
)
def test_thumbnails_are_named_likewise(tmp_path: Path, address: str, name: str) -> None:
    one = conference(talk(thumbnail=address))
    path = fetched(one, tmp_path)["c/thumbnail/channels"]
    assert path.name == name
    assert find_files(one, [tmp_path])["channels"].thumbnail == path


@pytest.mark.parametrize(
    ("recording", "name"),
    [
        (Recording(id="day-1", url=f"{HOST}/videos/first.mp4"), "first.mp4"),
        (Recording(id="day-1", url=f"{HOST}/videos/first.mp4", file="own/one.mp4"), "one.mp4"),
        (Recording(id="day-1", url=f"{HOST}/videos/first.mp4", file="one.mkv"), "first.mp4"),
        (Recording(id="day-1", url=f"{HOST}/x%2f..%2fevil.webm"), "day-1.webm"),
        (Recording(id="day-1", url=f"{HOST}/a.temp.mp4"), "day-1.mp4"),
        (
            Recording(
                id="day-1", title="Day 1: [live] / first", url="https://youtu.be/rsEkQbMLCH4"
            ),
            "Day 1 (live) first [rsEkQbMLCH4].mp4",
        ),
        (Recording(id="day-1", title="../..", url="https://youtu.be/x1"), "[x1].mp4"),
        (Recording(id="day-1", title="Con", url=f"{HOST}/live/42/"), "[42].mp4"),
        (Recording(id="day-1", url=f"{HOST}/watch/%5Bx%5D"), "day-1.mp4"),
        (Recording(id="day-1", url=f"{HOST}/{'x' * 250}"), "day-1.mp4"),
        (Recording(id="day-1", url=f"{HOST}/"), "day-1.mp4"),
        (Recording(id="day-1", url="https://youtube.com/playlist?list=PL1"), "day-1.mp4"),
    ],
)
def test_recordings_are_named_so_that_they_are_found(
    tmp_path: Path, recording: Recording, name: str
) -> None:
    one = conference(talk(), recordings=(recording,))
    path = fetched(one, tmp_path)["c/recording/day-1"]
    assert path.name == name
    found = find_files(one, [tmp_path])["channels"]
    assert (found.recording, found.offset_s) == (path, 60.0)
    if not is_direct(recording.url or "", DownloadKind.RECORDING):
        assert [one.name for one in found.subtitles] == [name.replace(".mp4", ".en.vtt")]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://youtu.be/xEW8kWQqEew", "Channels [xEW8kWQqEew].mp4"),
        (f"{HOST}/own.mp4", "own.mp4"),
        (f"{HOST}/own/..%2fx.mp4", "channels.mp4"),
        (f"{HOST}/", "channels.mp4"),
    ],
)
def test_a_talks_own_video_is_found_and_starts_at_zero(
    tmp_path: Path, address: str, name: str
) -> None:
    one = conference(talk(title="Channels", also=(address,)))
    options = FetchOptions(own_videos=frozenset(["channels"]))
    path = fetched(one, tmp_path, options)["c/recording/talk:channels"]
    assert path.name == name
    found = find_files(one, [tmp_path])["channels"]
    assert (found.recording, found.offset_s) == (path, 0.0)


# Names that several files could have


def test_files_of_the_same_name_are_named_by_their_talks(tmp_path: Path) -> None:
    talks = [
        talk(one, slides=f"{HOST}/{one}/slides.pdf", thumbnail=f"{HOST}/{one}/card.png",
             also=(f"{HOST}/{one}/video.mp4",))
        for one in ("channels", "testing")
    ]  # fmt: skip
    one = conference(*talks)
    paths = fetched(one, tmp_path, FetchOptions(own_videos=frozenset(["channels", "testing"])))
    found = find_files(one, [tmp_path])
    for talk_id in ("channels", "testing"):
        assert found[talk_id].deck == paths[f"c/slides/{talk_id}"]
        assert found[talk_id].thumbnail == paths[f"c/thumbnail/{talk_id}"]
        assert found[talk_id].recording == paths[f"c/recording/talk:{talk_id}"]


def test_a_name_that_is_another_talks_id_is_not_taken(tmp_path: Path) -> None:
    one = conference(talk("channels", slides=f"{HOST}/testing.pdf"), talk("testing"))
    paths = fetched(one, tmp_path)
    found = find_files(one, [tmp_path])
    assert found["channels"].deck == paths["c/slides/channels"]
    assert found["testing"].deck is None


def test_the_files_of_another_conference_beside_it_are_not_taken(tmp_path: Path) -> None:
    from duthviewer.library.conferences.folder_files import OWNER_MARK

    for name in ("c", "d"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{OWNER_MARK}{name}").touch()
    one = conference(talk(slides=f"{HOST}/keynote.pdf"))
    (tmp_path / "d" / "keynote.pdf").write_bytes(b"x")
    assert find_files(one, [], [tmp_path])["channels"].deck is None
    path = fetched(one, tmp_path / "c")["c/slides/channels"]
    assert find_files(one, [], [tmp_path])["channels"].deck == path


# Whatever a catalogue holds

_IDS = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,12}", fullmatch=True) | st.sampled_from(
    ["con", "nul.x", "a.temp", "day.f1", "slides", "video", "x.mp4", "live", "a.pdf"]
)
_PARTS = st.sampled_from(
    ["slides", "slides.pdf", "a.pdf", "b.png", "video.mp4", "a.temp.mp4", "live", "%2e%2e", "..%2f",
     "con.pdf", "x%20y.pdf", "%00.pdf", "a%2fb.webm", "x.part", "%5Ba%5D", "🙂.pdf", "y" * 240]
) | st.text("abAB.%[]-_0", max_size=6)  # fmt: skip
_ADDRESSES = st.lists(_PARTS, max_size=3).map(lambda parts: "/".join((HOST, *parts)))


@st.composite
def _conferences(draw: st.DrawFn) -> Conference:
    recordings = tuple(
        Recording(id=one, title=draw(st.text(max_size=20)), url=draw(_ADDRESSES))
        for one in draw(st.lists(_IDS, min_size=1, max_size=2, unique=True))
    )
    talks = tuple(
        Talk(
            id=one,
            title=draw(st.text(max_size=20)),
            recording=draw(st.sampled_from(recordings)).id,
            start_s=60.0,
            slides=draw(st.none() | _ADDRESSES),
            thumbnail=draw(st.none() | _ADDRESSES),
            also=tuple(draw(st.lists(_ADDRESSES, max_size=1))),
        )
        for one in draw(st.lists(_IDS, min_size=1, max_size=3, unique=True))
    )
    return Conference(id=draw(_IDS), title="C", recordings=recordings, talks=talks)


@settings(max_examples=50)
@given(_conferences(), st.booleans())
def test_no_catalogue_names_a_file_outside_its_folder(one: Conference, own: bool) -> None:
    options = FetchOptions(own_videos=frozenset(one.talk_by_id if own else ()))
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root, "target")
        folder.mkdir()
        for download in plan_downloads(one, {}, folder, options).missing:
            path = put(download)
            assert not path.name.startswith(".")
            assert len(path.name.encode()) < 256
        assert [path.name for path in Path(root).iterdir()] == ["target"]


@settings(max_examples=50)
@given(st.lists(_ADDRESSES, min_size=8, max_size=8))
def test_each_file_is_found_for_its_own_talk(addresses: list[str]) -> None:
    days = tuple(
        Recording(id=f"recording-{n}", title=f"Day {n}", url=addresses.pop()) for n in (1, 2)
    )
    talks = [
        talk(
            f"talk-{n}",
            recording=f"recording-{n}",
            slides=addresses.pop(),
            thumbnail=addresses.pop(),
            also=(addresses.pop(),),
        )
        for n in (1, 2)
    ]
    one = conference(*talks, recordings=days)
    for own in (False, True):
        options = FetchOptions(own_videos=frozenset(one.talk_by_id if own else ()))
        with tempfile.TemporaryDirectory() as folder:
            plan = plan_downloads(one, {}, Path(folder), options)
            paths = {download.id: put(download) for download in plan.missing}
            urls = {download.id: download.url for download in plan.missing}
            found = find_files(one, [Path(folder)])
            for number in (1, 2):
                files = found[f"talk-{number}"]
                assert files.deck == paths[f"c/slides/talk-{number}"]
                assert files.thumbnail == paths[f"c/thumbnail/talk-{number}"]
                # Videos of one address are one video.
                addressed = {days[number - 1].url, *talks[number - 1].also}
                videos = [
                    paths[one]
                    for one, url in urls.items()
                    if url in addressed and "/recording/" in one
                ]
                assert files.recording in videos


def test_names_that_a_system_refuses_are_not_safe() -> None:
    for name in (
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        "a:b",
        "con",
        "AUX.pdf",
        "a ",
        "a.",
        " a",
        "a\u202eb",
    ):
        assert not is_safe_name(name), name
    for name in ("a", "a b.pdf", "Vorträge.pdf", "演讲.pdf", "console.pdf", "a..b"):
        assert is_safe_name(name), name


def test_a_title_becomes_part_of_a_name() -> None:
    assert safe_title('  A/B: "C"\n[D] ... ') == "A B C (D)"
    assert safe_title("../../etc") == "etc"
    assert safe_title("nul") == ""
    assert len(safe_title("ä" * 200).encode()) <= 100
