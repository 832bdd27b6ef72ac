"""What counts as a whole file of its kind."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import Image

from duthviewer.library.downloads.values import Download, DownloadKind
from duthviewer.library.downloads.verify import DamagedFile, WrongFile, verify
from tests.decks import write_deck
from tests.recordings import Recipe, record, record_sound

SUBTITLES = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"


def _expect(
    kind: DownloadKind, content: bytes, folder: Path, name: str = "file", last_start_s: float = 0.0
) -> None:
    """Verify ``content`` as a file of this kind; the path ends as that of a part."""
    path = folder / f"{name}.part"
    path.write_bytes(content)
    download = Download(
        id="a", conference="c", kind=kind, recording="r", talk=None, url="https://example.org/x",
        folder=folder, name=name, title="A talk",
        last_start_s=last_start_s,
    )  # fmt: skip
    verify(path, download)


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_deck(tmp_path_factory.mktemp("deck") / "slides.pdf", 3).read_bytes()


def test_slides(deck: bytes, tmp_path: Path) -> None:
    _expect(DownloadKind.SLIDES, deck, tmp_path)
    for cut in (len(deck) // 2, len(deck) - 10):
        with pytest.raises(DamagedFile):
            _expect(DownloadKind.SLIDES, deck[:cut], tmp_path)
    with pytest.raises(WrongFile, match=r"slides.pdf is damaged or not a PDF"):
        _expect(DownloadKind.SLIDES, b"%PDF-1.7\nnothing\n%%EOF\n", tmp_path, "slides.pdf")
    with pytest.raises(WrongFile, match="another kind"):
        _expect(DownloadKind.SLIDES, SUBTITLES.encode(), tmp_path)


def test_slides_that_need_a_password_are_refused_with_the_reason(tmp_path: Path) -> None:
    locked = write_deck(tmp_path / "locked.pdf", 3, password="a").read_bytes()
    with pytest.raises(WrongFile, match=r"slides.pdf is locked with a password"):
        _expect(DownloadKind.SLIDES, locked, tmp_path, "slides.pdf")


@pytest.mark.parametrize("kind", list(DownloadKind))
def test_a_web_page_is_refused(kind: DownloadKind, tmp_path: Path) -> None:
    with pytest.raises(WrongFile, match=r"example.org sent a web page"):
        _expect(kind, b"\n <!doctype HTML>" + bytes(9999), tmp_path, "a.vtt")


@pytest.mark.parametrize("kind", list(DownloadKind))
def test_an_empty_file_is_refused(kind: DownloadKind, tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match="empty"):
        _expect(kind, b"", tmp_path, "a.vtt")


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF"])
def test_pictures(format: str, tmp_path: Path) -> None:
    out = io.BytesIO()
    noise = random.Random(1).randbytes(160 * 90 * 3)
    Image.frombytes("RGB", (160, 90), noise).save(out, format)
    content = out.getvalue()
    _expect(DownloadKind.THUMBNAIL, content, tmp_path)
    _expect(DownloadKind.THUMBNAIL, content + b"\n", tmp_path)
    for cut in (2, len(content) // 2):
        with pytest.raises(DamagedFile):
            _expect(DownloadKind.THUMBNAIL, content[:-cut], tmp_path)


def test_a_picture_that_only_another_program_can_read_is_refused(tmp_path: Path) -> None:
    for content in (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", b"text" * 100):
        with pytest.raises(WrongFile):
            _expect(DownloadKind.THUMBNAIL, content, tmp_path)


@pytest.mark.parametrize("container", ["mp4", "mkv", "webm", "fmp4", "ts", "flv", "mkv-live"])
def test_recordings(container: str, tmp_path: Path) -> None:
    content = record(Recipe(container, duration_s=4)).read_bytes()
    _expect(DownloadKind.RECORDING, content, tmp_path)


@pytest.mark.parametrize("container", ["mp4", "mkv", "webm", "fmp4"])
@pytest.mark.parametrize("cut", [1, 1000, 0.5])
def test_a_recording_without_its_end_is_refused(container: str, cut: float, tmp_path: Path) -> None:
    content = record(Recipe(container, duration_s=4)).read_bytes()
    left = int(len(content) * cut) if cut < 1 else len(content) - int(cut)
    with pytest.raises(DamagedFile):
        _expect(DownloadKind.RECORDING, content[:left], tmp_path)


def test_a_recording_that_ends_before_its_last_talk_is_refused(tmp_path: Path) -> None:
    content = record(Recipe("mp4", duration_s=4)).read_bytes()
    _expect(DownloadKind.RECORDING, content, tmp_path, last_start_s=3)
    with pytest.raises(WrongFile, match=r"is 0:00:04 long, but a talk starts at 1:05:00"):
        _expect(DownloadKind.RECORDING, content, tmp_path, last_start_s=3900)


def test_a_recording_of_sound_alone(tmp_path: Path) -> None:
    record_sound(tmp_path / "sound.mka", 2)
    _expect(DownloadKind.RECORDING, (tmp_path / "sound.mka").read_bytes(), tmp_path)


@pytest.mark.parametrize(
    "content", [b"#EXTM3U\n/etc/passwd\n" * 20, b"text" * 1000, SUBTITLES.encode()]
)
def test_what_is_no_recording_is_refused(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(WrongFile):
        _expect(DownloadKind.RECORDING, content, tmp_path)


def test_subtitles(tmp_path: Path) -> None:
    _expect(DownloadKind.SUBTITLES, SUBTITLES.encode(), tmp_path, "day-1.en.vtt")
    _expect(DownloadKind.SUBTITLES, SUBTITLES.encode("utf-16"), tmp_path, "day-1.en.vtt")
    for name, content in (("a.vtt", "nothing"), ("a.srt", "nothing"), ("a.ass", "nothing")):
        with pytest.raises(WrongFile):
            _expect(DownloadKind.SUBTITLES, content.encode(), tmp_path, name)
