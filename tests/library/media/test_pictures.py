"""The cards' pictures: from the best source there is, and kept until a file changes."""

import logging
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from duthviewer.library.media.pictures import CardPictures, PictureRequest, card_height
from tests.library.videos import make_video, telling, time_told

WIDTH = 320
SIZE = (320, 180)


@pytest.fixture
def pictures(tmp_path):
    return CardPictures(tmp_path / "cache" / "pictures")


@pytest.fixture
def thumbnail(tmp_path):
    return save(tmp_path / "talk.jpg", Image.new("RGB", (640, 360), (200, 30, 30)))


@pytest.fixture
def deck(tmp_path):
    return save(tmp_path / "talk.pdf", Image.new("RGB", (960, 540), (30, 30, 200)))


def save(path, image, **options):
    image.save(path, **options)
    return path


def shown(path):
    """The picture in a file, checked for what all of them have in common."""
    with Image.open(path) as image:
        image.load()
        assert image.format == "JPEG"
        assert image.mode == "RGB"
        assert image.size == SIZE
        return image


def colour(path, x=0.5, y=0.5):
    return shown(path).getpixel((round(x * (WIDTH - 1)), round(y * (SIZE[1] - 1))))


def is_near(found, wanted, tolerance=12):
    return all(abs(a - b) <= tolerance for a, b in zip(found, wanted, strict=True))


def from_thumbnail(pictures, image, path, **options):
    save(path, image, **options)
    return pictures.picture(PictureRequest(thumbnail=path), WIDTH)


# which source


def test_the_thumbnail_comes_before_the_recording_before_the_deck(
    pictures, thumbnail, recording, deck
):
    path = pictures.picture(PictureRequest(thumbnail, recording, 0, 100, deck), WIDTH)
    assert is_near(colour(path), (200, 30, 30))
    path = pictures.picture(PictureRequest(None, recording, 0, 100, deck), WIDTH)
    assert time_told(shown(path)) == pytest.approx(25, abs=1)
    path = pictures.picture(PictureRequest(deck=deck), WIDTH)
    assert is_near(colour(path), (30, 30, 200))
    assert pictures.picture(PictureRequest(), WIDTH) is None


@pytest.mark.parametrize("content", [None, b"", b"\xff\xd8\xff broken", b"\0" * 5000])
def test_what_is_missing_or_broken_is_passed_over(pictures, tmp_path, deck, content, caplog):
    broken = [tmp_path / name for name in ("broken.jpg", "broken.mp4", "broken.pdf")]
    if content is not None:
        for path in broken:
            path.write_bytes(content)
    thumbnail, recording, pdf = broken
    with caplog.at_level(logging.WARNING):
        path = pictures.picture(PictureRequest(thumbnail, recording, 5, 60, deck), WIDTH)
        assert is_near(colour(path), (30, 30, 200))
        assert pictures.picture(PictureRequest(thumbnail, recording, 5, 60, pdf), WIDTH) is None
    assert caplog.records == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_folder_and_a_pipe_are_passed_over(pictures, tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    for path in (tmp_path, tmp_path / "pipe.jpg"):
        assert pictures.picture(PictureRequest(path, path, 0, 60, path), WIDTH) is None


def test_a_bug_in_a_reader_costs_only_its_source(pictures, thumbnail, deck, monkeypatch, caplog):
    def fail(*_):
        raise AssertionError("a bug")

    monkeypatch.setattr("duthviewer.library.media.pictures._from_thumbnail", fail)
    path = pictures.picture(PictureRequest(thumbnail, deck=deck), WIDTH)
    assert is_near(colour(path), (30, 30, 200))
    assert "a bug" in caplog.text


# thumbnails


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "P", "1", "LA", "RGBA", "I;16"])
def test_any_kind_of_picture_will_do(pictures, tmp_path, mode):
    grey = Image.new("L", (400, 225), 255 if mode == "1" else 128)
    image = (
        Image.fromarray(np.full((225, 400), 128 * 257, np.uint16))
        if mode == "I;16"
        else grey.convert("RGB").convert(mode)
    )
    name = "a.jpg" if mode == "CMYK" else "a.png"
    path = from_thumbnail(pictures, image, tmp_path / name)
    wanted = 255 if mode == "1" else 128
    assert is_near(colour(path), (wanted,) * 3)


@pytest.mark.parametrize("name", ["a.webp", "a.gif", "a.bmp", "a.png", "a.jpeg", "picture"])
def test_the_file_decides_what_it_is_and_not_its_name(pictures, tmp_path, name):
    kind = {"picture": "PNG", "a.png": "JPEG"}.get(name)
    image = Image.new("RGB", (400, 225), (0, 128, 0))
    path = from_thumbnail(pictures, image, tmp_path / name, format=kind)
    assert is_near(colour(path), (0, 128, 0))


def test_transparency_lies_on_white(pictures, tmp_path):
    image = Image.new("RGBA", (400, 225), (0, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 200, 225))
    path = from_thumbnail(pictures, image, tmp_path / "a.png")
    assert is_near(colour(path, 0.2), (0, 0, 255))
    assert is_near(colour(path, 0.8), (255, 255, 255))


def test_a_camera_held_sideways_is_turned(pictures, tmp_path):
    image = Image.new("RGB", (225, 400), (255, 0, 0))
    image.paste((0, 0, 255), (0, 200, 225, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    path = from_thumbnail(pictures, image, tmp_path / "a.jpg", exif=exif)
    # A quarter turn with the clock: what was below is on the left.
    assert is_near(colour(path, 0.2), (0, 0, 255))
    assert is_near(colour(path, 0.8), (255, 0, 0))


def test_the_middle_fills_the_card(pictures, tmp_path):
    image = Image.new("RGB", (480, 360), (0, 0, 0))
    image.paste((255, 255, 255), (0, 45, 480, 315))
    path = from_thumbnail(pictures, image, tmp_path / "letterboxed.png")
    for x, y in ((0.1, 0.1), (0.9, 0.9), (0.5, 0.05)):
        assert is_near(colour(path, x, y), (255, 255, 255))


@pytest.mark.parametrize("size", [(32, 32), (64, 36), (5000, 40), (40, 5000), (4000, 3000)])
def test_every_shape_comes_out_in_the_card_s(pictures, tmp_path, size):
    path = from_thumbnail(pictures, Image.new("RGB", size, (90, 90, 90)), tmp_path / "a.jpg")
    assert is_near(colour(path), (90, 90, 90))


def test_a_counting_pixel_is_no_thumbnail(pictures, tmp_path):
    assert from_thumbnail(pictures, Image.new("RGB", (1, 1)), tmp_path / "a.png") is None


@pytest.mark.parametrize("side", [8001, 9500, 14_000])
def test_a_decompression_bomb_is_not_unpacked(pictures, tmp_path, side):
    path = save(tmp_path / "bomb.png", Image.new("1", (side, side)))
    assert path.stat().st_size < 100_000
    begin = time.process_time()
    assert pictures.picture(PictureRequest(thumbnail=path), WIDTH) is None
    assert time.process_time() - begin < 0.5


def test_a_file_that_would_run_another_program_is_not_read(pictures, tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 400 225\n%%EndComments\n")
    assert pictures.picture(PictureRequest(thumbnail=path), WIDTH) is None


def test_a_thumbnail_cut_short_is_passed_over(pictures, tmp_path, deck):
    noise = np.random.default_rng(1).integers(0, 255, (225, 400, 3), np.uint8)
    path = save(tmp_path / "a.jpg", Image.fromarray(noise))
    path.write_bytes(path.read_bytes()[:8000])
    found = pictures.picture(PictureRequest(thumbnail=path, deck=deck), WIDTH)
    assert is_near(colour(found), (30, 30, 200))


# frames


@pytest.mark.parametrize(
    ("start_s", "length_s", "wanted_s"),
    [(0, 100, 25), (40, 40, 50), (60, None, 70), (80, 1000, 85)],
)
def test_the_frame_is_one_of_the_talk(pictures, recording, start_s, length_s, wanted_s):
    request = PictureRequest(recording=recording, start_s=start_s, length_s=length_s)
    assert time_told(shown(pictures.picture(request, WIDTH))) == pytest.approx(wanted_s, abs=1)


def test_a_talk_past_the_end_of_its_recording_has_no_frame(pictures, recording, deck):
    request = PictureRequest(recording=recording, start_s=200, length_s=50, deck=deck)
    assert is_near(colour(pictures.picture(request, WIDTH)), (30, 30, 200))


def test_black_and_empty_frames_are_passed_over(pictures, tmp_path):
    def dark_until_35(at_s):
        return telling(at_s) if at_s >= 35 else np.full((180, 320, 3), at_s // 2, np.uint8)

    recording = make_video(tmp_path / "day.mp4", 100, dark_until_35)
    request = PictureRequest(recording=recording, start_s=0, length_s=100)
    assert time_told(shown(pictures.picture(request, WIDTH))) == pytest.approx(40, abs=1)


def test_a_recording_that_shows_nothing_gives_way_to_the_deck(pictures, tmp_path, deck):
    black = make_video(tmp_path / "day.mp4", 60, lambda _: np.zeros((180, 320, 3), np.uint8))
    request = PictureRequest(recording=black, start_s=0, length_s=60, deck=deck)
    assert is_near(colour(pictures.picture(request, WIDTH)), (30, 30, 200))


def test_a_dull_frame_is_better_than_none(pictures, tmp_path):
    def dull(_):
        frame = np.full((180, 320, 3), 230, np.uint8)
        frame[80:100, 100:140] = 180
        return frame

    recording = make_video(tmp_path / "day.mp4", 60, dull)
    request = PictureRequest(recording=recording, start_s=0, length_s=60)
    assert is_near(colour(pictures.picture(request, WIDTH), 0.1), (230, 230, 230))


@pytest.mark.parametrize("shape", [(240, 320), (180, 480), (320, 180)])
def test_frames_of_any_shape_fill_the_card(pictures, tmp_path, shape):
    height, width = shape
    # Of a frame that is wider or higher than the card, the edges are cut off.
    x, y = max(0, width - height * 16 // 9) // 4, max(0, height - width * 9 // 16) // 4

    def striped(_):
        frame = np.full((*shape, 3), 250, np.uint8)
        frame[y : height - y, x : width - x] = 120
        frame[:, width // 2 - 8 : width // 2 + 8] = 250
        # Fine lines: they are lost in a frame that was scaled down and up again.
        frame[:, width // 2 + 16 : width // 2 + 64 : 2] = 10
        return frame

    recording = make_video(tmp_path / "day.mp4", 20, striped)
    request = PictureRequest(recording=recording, start_s=0, length_s=20)
    path = pictures.picture(request, WIDTH)
    assert is_near(colour(path, 0.5), (250, 250, 250))
    for left, top in ((0.02, 0.5), (0.98, 0.5), (0.3, 0.02), (0.3, 0.98)):
        assert is_near(colour(path, left, top), (120, 120, 120))
    lines = np.asarray(shown(path).convert("L"), dtype=float)[90, 160 + 18 : 160 + 48]
    if height <= 180:
        assert lines.std() > 40


# decks


def test_a_4_3_page_goes_on_in_the_colours_of_its_edges(pictures, tmp_path):
    page = Image.new("RGB", (800, 600), (250, 250, 240))
    page.paste((20, 40, 90), (0, 0, 300, 600))
    ImageDraw.Draw(page).rectangle((380, 0, 420, 20), fill=(255, 0, 0))
    path = pictures.picture(PictureRequest(deck=save(tmp_path / "a.pdf", page)), WIDTH)
    assert is_near(colour(path, 0.02), (20, 40, 90))
    assert is_near(colour(path, 0.98), (250, 250, 240))
    # Nothing is cut off above.
    assert is_near(colour(path, 0.5, 0.01), (255, 0, 0), 40)


def test_a_page_with_a_photograph_lies_on_itself_out_of_focus(pictures, tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (60, 80, 3), np.uint8)
    page = Image.fromarray(noise).resize((800, 600), Image.Resampling.NEAREST)
    path = pictures.picture(PictureRequest(deck=save(tmp_path / "a.pdf", page)), WIDTH)
    grey = np.asarray(shown(path).convert("L"), dtype=float)
    assert grey[:, :30].std() < 0.5 * grey[:, 60:260].std()


@pytest.mark.parametrize("size", [(600, 800), (2000, 100), (100, 2000)])
def test_pages_of_any_shape_are_shown_whole(pictures, tmp_path, size):
    page = Image.new("RGB", size, (10, 120, 60))
    path = pictures.picture(PictureRequest(deck=save(tmp_path / "a.pdf", page)), WIDTH)
    for x, y in ((0, 0), (1, 1), (0.5, 0.5)):
        assert is_near(colour(path, x, y), (10, 120, 60))


# the folder


def test_a_picture_is_made_once(pictures, recording, monkeypatch):
    request = PictureRequest(recording=recording, start_s=0, length_s=100)
    path = pictures.picture(request, WIDTH)
    monkeypatch.setattr("duthviewer.library.media.pictures.FrameReader", None)
    before = path.stat().st_mtime_ns
    assert pictures.picture(request, WIDTH) == path
    assert path.stat().st_mtime_ns == before


def test_another_file_length_or_width_is_another_picture(pictures, recording, thumbnail):
    request = PictureRequest(recording=recording, start_s=0, length_s=100)
    paths = {
        pictures.picture(request, WIDTH),
        pictures.picture(request, 2 * WIDTH),
        pictures.picture(PictureRequest(recording=recording, start_s=1, length_s=100), WIDTH),
        pictures.picture(PictureRequest(recording=recording, start_s=0, length_s=90), WIDTH),
        pictures.picture(PictureRequest(thumbnail=thumbnail), WIDTH),
    }
    assert len(paths) == 5
    save(thumbnail, Image.new("RGB", (640, 360), (30, 200, 30)))
    os.utime(thumbnail, (1, 1))
    path = pictures.picture(PictureRequest(thumbnail=thumbnail), WIDTH)
    assert is_near(colour(path), (30, 200, 30))


@pytest.mark.parametrize("damage", ["cut", "changed", "emptied", "replaced"])
def test_a_damaged_picture_is_made_again(pictures, thumbnail, damage):
    request = PictureRequest(thumbnail=thumbnail)
    path = pictures.picture(request, WIDTH)
    content = path.read_bytes()
    middle = len(content) // 2
    path.write_bytes(
        {
            "cut": content[:middle],
            "changed": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            "emptied": b"",
            "replaced": b"something else entirely",
        }[damage]
    )
    assert pictures.picture(request, WIDTH) == path
    assert path.read_bytes() == content


def test_that_a_file_gives_none_is_remembered_for_a_day(pictures, tmp_path, monkeypatch):
    broken = tmp_path / "a.jpg"
    broken.write_bytes(b"broken")
    request = PictureRequest(thumbnail=broken)
    assert pictures.picture(request, WIDTH) is None
    calls = []
    monkeypatch.setattr(
        "duthviewer.library.media.pictures._from_thumbnail",
        lambda path, size: calls.append(path) or Image.new("RGB", size),
    )
    assert pictures.picture(request, WIDTH) is None
    assert calls == []
    (record,) = (tmp_path / "cache" / "pictures").iterdir()
    os.utime(record, (time.time() - 90_000,) * 2)
    assert pictures.picture(request, WIDTH) is not None
    assert calls == [broken]


def test_the_folder_stays_within_its_bounds_and_keeps_what_is_in_use(tmp_path, thumbnail):
    folder = tmp_path / "pictures"
    folder.mkdir()
    now = time.time()
    for number in range(50):
        file = folder / f"{number:040}.jpg"
        file.write_bytes(bytes(1000))
        os.utime(file, (now - number * 60,) * 2)
    stale = folder / "x.jpg.1-1.part"
    stale.touch()
    os.utime(stale, (1, 1))
    (folder / "notes.txt").write_text("not ours")
    path = CardPictures(folder, limit_bytes=20_000).picture(PictureRequest(thumbnail), WIDTH)
    left = sorted(set(folder.glob("0*.jpg")) - {path})
    assert [int(file.stem) for file in left] == list(range(18))
    assert path.exists()
    assert not stale.exists()
    assert (folder / "notes.txt").exists()


def test_a_folder_that_goes_while_it_is_looked_through_is_no_crash(
    tmp_path, thumbnail, monkeypatch
):
    def gone(folder):
        raise FileNotFoundError(folder)

    monkeypatch.setattr(Path, "iterdir", gone)
    picture = CardPictures(tmp_path / "pictures").picture(PictureRequest(thumbnail), WIDTH)
    assert picture.exists()


def test_a_picture_in_use_counts_as_new(pictures, thumbnail):
    request = PictureRequest(thumbnail=thumbnail)
    path = pictures.picture(request, WIDTH)
    os.utime(path, (1, 1))
    assert pictures.picture(request, WIDTH) == path
    assert path.stat().st_mtime > time.time() - 60


def test_a_folder_that_cannot_be_written_gives_no_picture(tmp_path, thumbnail, caplog):
    (tmp_path / "file").touch()
    pictures = CardPictures(tmp_path / "file" / "pictures")
    assert pictures.picture(PictureRequest(thumbnail=thumbnail), WIDTH) is None
    assert "cannot be kept" in caplog.text


def test_nothing_half_written_is_left(pictures, thumbnail, recording, deck):
    pictures.picture(PictureRequest(thumbnail, recording, 0, 100, deck), WIDTH)
    assert [file.suffix for file in pictures.folder.iterdir()] == [".jpg"]


# cancelling, threads, bounds


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_cancelling_gives_none_and_remembers_nothing(pictures, recording, calls):
    answers = iter([False] * calls + [True] * 100)
    request = PictureRequest(recording=recording, start_s=0, length_s=100)
    assert pictures.picture(request, WIDTH, lambda: next(answers)) is None
    assert pictures.picture(request, WIDTH) is not None


def test_threads_make_the_same_picture_at_once(pictures, recording, deck):
    requests = [
        PictureRequest(recording=recording, start_s=0, length_s=100),
        PictureRequest(deck=deck),
    ] * 4
    found = [None] * len(requests)

    def work(index):
        found[index] = pictures.picture(requests[index], WIDTH)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in found
    assert len(set(found)) == 2
    for path in found:
        shown(path)


def test_a_width_that_is_none_is_refused(pictures):
    with pytest.raises(ValueError, match="wide"):
        pictures.picture(PictureRequest(), 0)


def test_the_card_is_16_by_9():
    assert [card_height(width) for width in (1, 320, 680, 1920)] == [1, 180, 382, 1080]
