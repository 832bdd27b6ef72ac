"""Finding files: by which names a recording, deck, thumbnail and subtitle is known."""

import os
import threading
import time
import unicodedata

import pytest
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.files import files_in, find_files
from duthviewer.library.conferences.folder_files import list_folders
from duthviewer.library.conferences.video_ids import video_id
from tests.hung import hung

CONFERENCE = Conference(
    id="c",
    title="C",
    recordings=(Recording(id="day-1", url="https://youtu.be/rsEkQbMLCH4"),),
    talks=(
        Talk(
            id="testing",
            title="Testing",
            recording="day-1",
            start_s=8230,
            slides="https://example.org/media/deck%20one.pdf",
            thumbnail="https://example.org/media/picture.jpg",
            also=("https://youtu.be/EHyKzPQFXzo",),
        ),
    ),
)


def put(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def of_talk(*folders, conference=CONFERENCE, media=()):
    return find_files(conference, folders, media)["testing"]


def with_file(file):
    return replace(CONFERENCE, recordings=(Recording(id="day-1", file=file),))


def test_nothing_there_is_nothing_found(tmp_path):
    found = of_talk(tmp_path, tmp_path / "missing")
    assert (found.recording, found.deck, found.thumbnail, found.subtitles) == (None,) * 3 + ((),)
    assert found.offset_s == 8230


@pytest.mark.parametrize(
    "name",
    [
        "Live stream day 1 [rsEkQbMLCH4].webm",
        "[1080p] Day 1 [rsEkQbMLCH4].MKV",
        "day-1.mkv",
        "Day-1.MP4",
        "day-1.flv",
        "videos/day-1.ts",
        "a/b/day-1.webm",
        "day-1.m4a",
    ],
)
def test_a_recording_is_known_by_its_video_or_its_id(tmp_path, name):
    put(tmp_path, name)
    found = of_talk(tmp_path)
    assert found.recording == tmp_path / name
    assert found.offset_s == 8230


@pytest.mark.parametrize(
    "name",
    [
        "day-1.mkv.part",
        "day-1.mp4.ytdl",
        ".day-1.mkv",
        "Day 1 [rsEkQbMLCH4].f137.mp4",
        "Day 1 [rsEkQbMLCH4].temp.mkv",
        "Day 1 [rsekqbmlch4].mkv",
        "Day 1 [rsEkQbMLCH4].info.json",
        "rsEkQbMLCH4.mkv",
        "day-10.mkv",
        "a/b/c/day-1.mkv",
        ".hidden/day-1.mkv",
        "day-1.mkv/inside",
    ],
)
def test_other_names_are_no_recording(tmp_path, name):
    put(tmp_path, name)
    assert of_talk(tmp_path).recording is None


def test_an_empty_file_and_a_pipe_are_no_recording(tmp_path):
    (tmp_path / "day-1.mkv").touch()
    os.mkfifo(tmp_path / "day-1.mp4")
    assert of_talk(tmp_path).recording is None


def test_a_recording_is_found_by_its_file_name_first(tmp_path):
    put(tmp_path, "day-1.mkv", "videos/first.mkv", "a/b/c/deep.mkv")
    assert of_talk(tmp_path, conference=with_file("videos/first.mkv")).recording == (
        tmp_path / "videos/first.mkv"
    )
    assert of_talk(tmp_path, conference=with_file("elsewhere/first.mkv")).recording == (
        tmp_path / "videos/first.mkv"
    )
    assert of_talk(tmp_path, conference=with_file("a/b/c/deep.mkv")).recording == (
        tmp_path / "a/b/c/deep.mkv"
    )
    assert of_talk(tmp_path, conference=with_file("gone.mkv")).recording == tmp_path / "day-1.mkv"


def test_a_path_made_elsewhere_cannot_leave_the_folder(tmp_path):
    put(tmp_path, "secret.mkv", "own/catalogue.yaml")
    for file in ("../secret.mkv", str(tmp_path / "secret.mkv")):
        assert of_talk(tmp_path / "own", conference=with_file(file)).recording is None


def test_video_comes_before_sound(tmp_path):
    put(tmp_path, "Day [rsEkQbMLCH4].m4a", "day-1.mkv")
    assert of_talk(tmp_path).recording == tmp_path / "day-1.mkv"


def test_a_talk_as_a_video_of_its_own_starts_at_zero(tmp_path):
    put(tmp_path, "Testing [EHyKzPQFXzo].mp4", "Testing [EHyKzPQFXzo].en.vtt")
    found = of_talk(tmp_path)
    assert found.recording == tmp_path / "Testing [EHyKzPQFXzo].mp4"
    assert found.offset_s == 0.0
    assert found.subtitles == (tmp_path / "Testing [EHyKzPQFXzo].en.vtt",)


def test_the_days_recording_comes_before_the_talks_own(tmp_path):
    put(tmp_path, "own/Testing [EHyKzPQFXzo].mp4", "media/day-1.mkv")
    found = of_talk(tmp_path / "own", tmp_path / "media")
    assert (found.recording, found.offset_s) == (tmp_path / "media/day-1.mkv", 8230)


def test_the_talks_own_picture_comes_before_the_days_sound(tmp_path):
    put(tmp_path, "Testing [EHyKzPQFXzo].mp4", "day-1.opus")
    assert of_talk(tmp_path).offset_s == 0.0


@pytest.mark.parametrize(
    "name", ["deck one.pdf", "Deck One.PDF", "testing.pdf", "slides/deck one.pdf"]
)
def test_a_deck_is_known_by_its_address_or_the_talks_id(tmp_path, name):
    put(tmp_path, name)
    assert of_talk(tmp_path).deck == tmp_path / name


def test_the_address_comes_before_the_id(tmp_path):
    put(tmp_path, "testing.pdf", "slides/deck one.pdf", "testing.png", "picture.jpg")
    assert of_talk(tmp_path).deck == tmp_path / "slides/deck one.pdf"
    assert of_talk(tmp_path).thumbnail == tmp_path / "picture.jpg"


@pytest.mark.parametrize("name", ["picture.jpg", "picture.webp", "testing.jpeg", "testing.PNG"])
def test_a_thumbnail_is_known_by_its_address_or_the_talks_id(tmp_path, name):
    put(tmp_path, name)
    assert of_talk(tmp_path).thumbnail == tmp_path / name


def test_a_name_that_several_talks_share_tells_nothing_by_itself(tmp_path):
    talks = tuple(
        replace(CONFERENCE.talks[0], id=key, slides=f"https://example.org/{key}/slides.pdf")
        for key in ("one", "two", "three")
    )
    put(tmp_path, "slides.pdf", "one/slides.pdf", "two.pdf")
    found = find_files(replace(CONFERENCE, talks=talks), [tmp_path])
    assert found["one"].deck == tmp_path / "one/slides.pdf"
    assert found["two"].deck == tmp_path / "two.pdf"
    assert found["three"].deck is None


def test_slides_may_be_a_path_in_the_folder(tmp_path):
    put(tmp_path, "other/deck.pdf", "a/b/c/deck.pdf")
    talk = replace(CONFERENCE.talks[0], slides="a/b/c/deck.pdf")
    conference = replace(CONFERENCE, talks=(talk,))
    assert of_talk(tmp_path, conference=conference).deck == tmp_path / "a/b/c/deck.pdf"


def test_subtitles_lie_beside_the_recording_with_its_stem(tmp_path):
    put(tmp_path, "v/day-1.mkv", "v/day-1.vtt", "v/day-1.en.vtt", "v/day-1.pt-BR.srt")
    put(tmp_path, "v/day-1.ass", "day-1.vtt", "v/day-10.vtt", "v/day-1.live_chat.json")
    put(tmp_path, "v/day-1.notes about it.vtt")
    assert {path.name for path in of_talk(tmp_path).subtitles} == {
        "day-1.vtt", "day-1.en.vtt", "day-1.pt-BR.srt", "day-1.ass"
    }  # fmt: skip
    assert {path.parent.name for path in of_talk(tmp_path).subtitles} == {"v"}


def test_subtitles_may_name_their_kind_or_the_whole_recording(tmp_path):
    names = {
        "day-1.en.sdh.srt", "day-1.en.hi.srt", "day-1.de.forced.srt", "day-1.fr.default.srt",
        "day-1.mp4.srt", "day-1.mp4.nl.vtt", "DAY-1.EN-us.VTT", "day-1.cc.vtt",
        "day-1.mkv.srt",
    }  # fmt: skip
    put(tmp_path, "day-1.mp4", *names, "day-1.part.two.srt", "day-1.1.en.srt")
    assert {path.name for path in of_talk(tmp_path).subtitles} == names


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.org/m/My%20Talk%20(final).pdf", "My%20Talk%20(final).pdf"),
        ("https://example.org/m/My%20Talk%20(final).pdf", "My Talk (final).pdf"),
        ("https://example.org/m/My%20Talk%20(final).pdf", "My%20Talk%20%28final%29.pdf"),
        ("https://example.org/m/Gr%C3%B6%C3%9Fe.pdf", "Gr%c3%b6%c3%9fe.pdf"),
        ("https://example.org/m/My%20Talk.pdf", "My\u00a0Talk.pdf"),
        ("https://example.org/m/a%3A%20b.pdf", "a\uff1a b.pdf"),
        ("https://example.org/m/%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB.pdf", "\U0001f469\U0001f4bb.pdf"),
        ("https://example.org/m/talk.pptx", "talk.pdf"),
        ("https://example.org/m/talk.pptx", "talk.pptx.pdf"),
        ("https://example.org/m/talk.html", "talk.pdf"),
    ],
)
def test_a_deck_is_found_by_its_address_however_it_was_saved(tmp_path, address, name):
    put(tmp_path, name)
    talk = replace(CONFERENCE.talks[0], slides=address)
    assert of_talk(tmp_path, conference=replace(CONFERENCE, talks=(talk,))).deck == tmp_path / name


def test_names_match_however_accents_are_composed(tmp_path):
    put(tmp_path, unicodedata.normalize("NFD", "Früh.mkv"))
    found = of_talk(tmp_path, conference=with_file(unicodedata.normalize("NFC", "Früh.mkv")))
    assert found.recording is not None


def test_the_exact_name_comes_before_one_in_another_case(tmp_path):
    put(tmp_path, "Testing.pdf", "testing.pdf")
    assert of_talk(tmp_path).deck == tmp_path / "testing.pdf"


def test_earlier_folders_are_preferred(tmp_path):
    put(tmp_path, "a/testing.pdf", "b/testing.pdf")
    assert of_talk(tmp_path / "a", tmp_path / "b").deck == tmp_path / "a/testing.pdf"
    assert of_talk(tmp_path / "b", media=[tmp_path / "a"]).deck == tmp_path / "b/testing.pdf"


def test_a_link_that_leads_out_of_the_catalogues_folder_is_passed_over(tmp_path):
    put(tmp_path, "out/day-1.mkv", "out/sub/testing.pdf", "own/real.mkv")
    own = tmp_path / "own"
    (own / "day-1.mkv").symlink_to(tmp_path / "out/day-1.mkv")
    (own / "sub").symlink_to(tmp_path / "out/sub")
    (own / "loop").symlink_to(own)
    found = of_talk(own)
    assert (found.recording, found.deck) == (None, None)
    assert of_talk(own, conference=with_file("day-1.mkv")).recording is None
    assert of_talk(own, conference=with_file("sub/testing.pdf")).recording is None
    # In the person's own folders links are the person's own.
    found = of_talk(media=[own])
    assert (found.recording, found.deck) == (own / "day-1.mkv", own / "sub/testing.pdf")


def test_a_link_that_stays_inside_is_followed(tmp_path):
    put(tmp_path, "files/x.mkv")
    (tmp_path / "day-1.mkv").symlink_to("files/x.mkv")
    assert of_talk(tmp_path).recording == tmp_path / "day-1.mkv"
    (tmp_path / "linked").symlink_to(tmp_path)
    assert of_talk(tmp_path / "linked").recording == tmp_path / "linked/day-1.mkv"


@pytest.mark.parametrize(
    ("url", "identifier"),
    [
        ("https://youtu.be/rsEkQbMLCH4", "rsEkQbMLCH4"),
        ("https://youtu.be/rsEkQbMLCH4?t=10", "rsEkQbMLCH4"),
        ("https://www.youtube.com/watch?list=x&v=rsEkQbMLCH4", "rsEkQbMLCH4"),
        ("https://m.youtube.com/live/rsEkQbMLCH4?si=x", "rsEkQbMLCH4"),
        ("https://www.youtube-nocookie.com/embed/rsEkQbMLCH4", "rsEkQbMLCH4"),
        ("https://www.youtube.com/@djangounderthehood", None),
        ("https://www.youtube.com/", None),
        ("https://vimeo.com/12345", "12345"),
        ("https://notyoutube.com/watch?v=rsEkQbMLCH4", "watch"),
        ("https://[", None),
    ],
)
def test_the_id_of_a_video_is_read_from_its_address(url, identifier):
    assert video_id(url) == identifier


def test_ten_thousand_talks_are_found_in_good_time(tmp_path):
    talks = tuple(
        replace(CONFERENCE.talks[0], id=f"t{number}", slides=f"https://example.org/{number}.pdf")
        for number in range(10_000)
    )
    put(tmp_path, "day-1.mkv", *(f"{number}.pdf" for number in range(0, 10_000, 10)))
    started = time.process_time()
    found = find_files(replace(CONFERENCE, talks=talks), [tmp_path])
    assert time.process_time() - started < 5  # 0.4 s by itself
    assert sum(files.deck is not None for files in found.values()) == 1000


def test_a_folder_that_does_not_answer_is_named_and_the_others_are_listed(
    tmp_path, monkeypatch
) -> None:
    own, gone, other = (tmp_path / name for name in ("own", "gone", "other"))
    put(own, "deck one.pdf")
    put(gone, "picture.jpg")
    put(other, "day-1.mkv")
    with hung(gone, monkeypatch) as answers:
        listed = list_folders([own], [gone, other], 0.2)
        assert listed.silent == (gone,)
        files = files_in(CONFERENCE, listed)["testing"]
        assert (files.deck, files.recording) == (own / "deck one.pdf", other / "day-1.mkv")
        assert files.thumbnail is None
        threads = threading.active_count()
        assert list_folders([own], [gone], 0.0).silent == (gone,)
        assert threading.active_count() == threads, "it is asked once, however often it is wanted"
        answers.set()
        listed = list_folders([own], [gone, other], 60)
        assert listed.silent == ()
        assert files_in(CONFERENCE, listed)["testing"].thumbnail == gone / "picture.jpg"


def test_a_slow_folder_is_waited_for_while_it_answers(tmp_path, monkeypatch) -> None:
    put(tmp_path, *(f"{number}/x.pdf" for number in range(8)), "day-1.mkv")
    scandir, waits = os.scandir, threading.Event()

    def slowly(path):
        waits.wait(0.05)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", slowly)
    # Nine folders take longer together than one may.
    assert list_folders([], [tmp_path], 0.3).silent == ()
