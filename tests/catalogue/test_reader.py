"""The reader: right catalogues become values, wrong ones every problem with its place."""

import datetime as dt
import os
import time
from pathlib import Path

import pytest
import yaml

from duthviewer.catalogue import reader
from duthviewer.catalogue.addresses import AddressError, inner_path
from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.files import find_catalogue
from duthviewer.catalogue.reader import CatalogueError, parse_catalogue, read_catalogue
from duthviewer.catalogue.timeline import Span
from duthviewer.resources import resource

LOADERS = [
    pytest.param(yaml.SafeLoader, id="python"),
    pytest.param(getattr(yaml, "CSafeLoader", yaml.SafeLoader), id="libyaml"),
]

RIGHT = """\
title: A conference
id: conf
base: https://example.org
recordings:
  day-1: {url: "https://youtu.be/rsEkQbMLCH4"}
talks:
  - id: one
    title: One
    recording: day-1
    start: 10s
"""


def problems_of(text, loader=yaml.SafeLoader):
    with pytest.raises(CatalogueError) as caught:
        parse_catalogue(text, Path("c.yaml"), loader=loader)
    for problem in caught.value.problems:
        assert "\n" not in str(problem)
    return [str(problem) for problem in caught.value.problems]


def with_talk(line, indent="    "):
    return RIGHT + indent + line + "\n"


def talk_of(text, loader=yaml.SafeLoader):
    return parse_catalogue(text, Path("c.yaml"), loader=loader).talks[0]


@pytest.fixture(params=LOADERS)
def loader(request):
    return request.param


# What is right


def test_the_bundled_conference_is_as_published():
    conference = read_catalogue(resource("conferences", "duth-2016.yaml"))
    assert conference.id == "duth-2016"
    assert conference.start == dt.date(2016, 11, 3)
    assert conference.end == dt.date(2016, 11, 6)
    assert conference.links == {"photos": "https://500px.com/djangounderthehood"}
    assert [(item.id, item.url, item.date) for item in conference.recordings] == [
        ("day-1", "https://youtu.be/rsEkQbMLCH4", dt.date(2016, 11, 3)),
        ("day-2", "https://youtu.be/kWH3Waigi5Y", dt.date(2016, 11, 4)),
    ]
    media = "https://simpleisbetterthancomplex.com/media/2016/11/"
    video = "https://youtu.be/"
    assert [
        (
            talk.recording,
            talk.title,
            talk.speakers[0].name,
            talk.speakers[0].twitter,
            talk.slides.removeprefix(media),
            talk.thumbnail.removeprefix(media),
            talk.start_s,
            [url.removeprefix(video) for url in talk.also],
        )
        for talk in conference.talks
    ] == [
        ("day-1", "Channels", "Andrew Godwin", "andrewgodwin", "channels.pdf", "channels.jpg",
         3309, ["xEW8kWQqEew"]),
        ("day-1", "Testing", "Ana Balica", "anabalica", "testing.pdf", "testing.jpg",
         8230, ["EHyKzPQFXzo"]),
        ("day-1", "Debugging", "Aymeric Augustin", "aymericaugustin", "debugging.pdf",
         "debugging.jpg", 11648, ["5fheDDj3oHY"]),
        ("day-2", "Mental Health", "Jennifer Akullian", "JennyAkullian", "mental-health.pdf",
         "mental-health.jpg", 2190, []),
        ("day-2", "Validation", "Loïc Bistuer", "loic84", "validation.pdf", "validation.jpg",
         4500, ["uzTaWKcMzos"]),
        ("day-2", "Modern JavaScript", "Idan Gazit", "idangazit", "js.pdf", "js.jpg",
         11850, ["hdICVfMtsMc"]),
        ("day-2", "Database Backends", "Michael Manfre", "manfre", "db.pdf", "db.jpg",
         15510, ["OCq2eUmrCfI"]),
        ("day-2", "OSS Funding", "Nadia Eghbal", "nayafia", "oss.pdf", "oss.jpg",
         20925, ["HokXBjDS_UA"]),
        ("day-2", "Django at Instagram", "Carl Meyer", "carljm", "instagram.pdf",
         "instagram.jpg", 23400, ["lx5WQjXLlq8"]),
    ]  # fmt: skip
    assert all(talk.abstract for talk in conference.talks)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("55m9s", 3309), ("2h17m10s", 8230), ("55:09", 3309), ("2:17:10", 8230), ("3309", 3309),
        ("3309.5", 3309.5), ("1:15:00", 4500), ("08:30", 510), ("0:36:30", 2190), ("010", 10),
        ('"55:09"', 3309), ("'3309'", 3309), ("https://youtu.be/x?t=3309", 3309),
        ("https://youtu.be/x#t=1h2m3s", 3723), ('"https://youtu.be/x?start=5"', 5),
    ],
)  # fmt: skip
def test_times_stand_as_they_are_written_not_as_yaml_reads_them(written, seconds, loader):
    assert talk_of(RIGHT.replace("10s", written), loader).start_s == seconds


def test_texts_stand_as_they_are_written(loader):
    talk = talk_of(RIGHT.replace("title: One", "title: 08:30"), loader)
    assert talk.title == "08:30"
    assert talk_of(RIGHT.replace("title: One", "title: yes"), loader).title == "yes"
    assert talk_of(RIGHT.replace("title: One", "title: <b>1</b>"), loader).title == "<b>1</b>"


def test_relative_addresses_stand_on_the_base(loader):
    talk = talk_of(with_talk("slides: /media/a.pdf"), loader)
    assert talk.slides == "https://example.org/media/a.pdf"
    talk = talk_of(with_talk("slides: HTTP://other.org/a.pdf"), loader)
    assert talk.slides == "http://other.org/a.pdf" or talk.slides == "HTTP://other.org/a.pdf"


def test_without_a_base_slides_may_be_a_file_in_the_folder():
    text = with_talk("slides: decks/a.pdf").replace("base: https://example.org\n", "")
    assert talk_of(text).slides == "decks/a.pdf"


def test_keys_left_empty_are_left_out(loader):
    conference = parse_catalogue(
        RIGHT + "place:\nwebsite: ~\nlinks: null\n", Path("c.yaml"), loader=loader
    )
    assert conference.place is None
    assert conference.website is None
    assert conference.links == {}


def test_a_recording_may_say_nothing():
    text = RIGHT.replace('day-1: {url: "https://youtu.be/rsEkQbMLCH4"}', "day-1:")
    assert parse_catalogue(text, Path("c.yaml")).recordings[0].id == "day-1"


def test_line_ends_and_a_byte_order_mark_make_no_difference(loader):
    plain = parse_catalogue(RIGHT, Path("c.yaml"))
    for ending in ("\r\n", "\r"):
        text = "\ufeff" + RIGHT.replace("\n", ending)
        assert parse_catalogue(text.encode(), Path("c.yaml"), loader=loader) == plain


def test_speakers_may_carry_an_at_sign():
    talk = talk_of(with_talk('speakers: [{name: Ana Balica, twitter: "@anabalica"}]'))
    assert talk.speakers == (Speaker(name="Ana Balica", twitter="anabalica"),)


def test_a_talk_ends_where_a_later_one_starts_not_one_that_starts_with_it():
    talks = "".join(
        f"  - {{id: t{number}, title: T, recording: day-1, start: {start}}}\n"
        for number, start in enumerate((10, 10, 60, 5))
    )
    head = RIGHT[: RIGHT.index("  - id")]
    ends = parse_catalogue(head + talks, Path("c.yaml")).end_by_talk_id
    assert ends == {"t0": 60, "t1": 60, "t2": None, "t3": 10}


@pytest.mark.parametrize("written", ["45m", "0:45:00", "2700"])
def test_the_length_of_a_slot(written):
    assert talk_of(with_talk(f"planned: {written}")).planned_s == 2700.0


def test_a_slot_of_seconds_is_one_of_minutes_without_the_unit():
    (problem,) = problems_of(with_talk("planned: 45"))
    assert "`45` is less than a minute: write 45m or 0:45:00" in problem


class TestTimeline:
    def spans(self, line, end="end: 100s"):
        text = with_talk(f"timeline: {line}") + (f"    {end}\n" if end else "")
        return talk_of(text).timeline.spans

    def test_a_span_ends_where_the_next_starts_and_the_last_with_the_talk(self):
        assert self.spans("[[10, 1], [20.5, 2], [0:30, null], [40s, 2]]") == (
            Span(start_s=10, end_s=20.5, page=1),
            Span(start_s=20.5, end_s=30, page=2),
            Span(start_s=30, end_s=40, page=None),
            Span(start_s=40, end_s=100, page=2),
        )

    def test_a_closing_null_at_the_end_is_no_span(self):
        assert self.spans("[[10, 1], [100, null]]") == (Span(start_s=10, end_s=100, page=1),)

    def test_a_closing_null_alone_is_no_span_either(self):
        assert self.spans("[[100, null]]") == ()

    @pytest.mark.parametrize("line", ["[[10, 1], [60, 2]]", "[[10, 1], [60, 2], [70, null]]"])
    def test_a_span_may_reach_into_the_next_talk(self, line):
        following = "{id: two, title: Two, recording: day-1, start: 50}"
        text = with_talk(f"timeline: {line}") + f"  - {following}\n"
        assert talk_of(text).timeline.spans == (
            Span(start_s=10, end_s=60, page=1),
            Span(start_s=60, end_s=None, page=2),
        )

    def test_an_end_that_nobody_knows_is_none(self):
        assert self.spans("[[10, 1]]", end="") == (Span(start_s=10, end_s=None, page=1),)

    def test_a_third_number_is_the_confidence(self):
        assert self.spans("[[10, 1, 0.25]]")[0].confidence == 0.25

    @pytest.mark.parametrize(
        ("line", "column"),
        [
            ("[[20, 1], [10, 2]]", 25), ("[[20, 1], [20, 2]]", 25), ("[[10, 0]]", 20),
            ("[[10, -1]]", 20), ("[[10, 1.5]]", 20), ("[[10, one]]", 20), ("[[-10, 1]]", 16),
            ("[[.nan, 1]]", 16), ("[10, 1]", 16), ("[[10]]", 15 + 1), ("[[10, 1, 2]]", 23),
            ("[[10, 1], [500, 2]]", 25), ("[[1, 2, 1, 1]]", 16), ("[[~, 1]]", 17),
        ],
    )  # fmt: skip
    def test_what_is_no_timeline_is_refused(self, line, column):
        first = problems_of(with_talk(f"timeline: {line}") + "    end: 100s\n")[0]
        assert first.startswith("c.yaml:11:")
        assert int(first.split(":")[2]) in range(column - 2, column + 3)


# What is wrong


def test_all_problems_come_in_one_go_in_the_files_order(loader):
    text = """\
title: A conference
id: Not Right
spekers: x
recordings:
  day-1: {urll: "https://youtu.be/x"}
talks:
  - id: one
    title: One
    recording: day1
    start: -5
    slides: javascript:alert(1)
  - id: one
    title: Two
    start: 5
    end: 4
    recording: day-1
"""
    found = problems_of(text, loader)
    assert [line.split(":")[1:3] for line in found] == [
        ["2", "5"], ["3", "1"], ["5", "11"], ["9", "16"], ["10", "12"], ["11", "13"], ["12", "9"],
        ["15", "10"],
    ]  # fmt: skip
    assert "`not-right`" in found[0]
    assert "`spekers`: " in found[1]
    assert "did you mean `url`?" in found[2]
    assert "did you mean `day-1`?" in found[3]
    assert "negative" in found[4]
    assert "not allowed" in found[5]
    assert "line 7" in found[6]


def test_a_misspelt_key_has_a_suggestion(loader):
    found = problems_of(with_talk("spekers: []"), loader)
    assert found == ["c.yaml:11:5: unknown key `spekers`: did you mean `speakers`?"]


def test_a_missing_key_points_at_its_mapping(loader):
    found = problems_of(RIGHT.replace("    title: One\n", ""), loader)
    assert found == ["c.yaml:7:5: a talk lacks `title`: write `title: Testing`"]


def test_a_misspelt_required_key_is_one_problem():
    assert len(problems_of(RIGHT.replace("    title: One", "    titel: One"))) == 1


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        (RIGHT.replace("10s", "-10"), "10:12"),
        (RIGHT.replace("10s", ".nan"), "10:12"),
        (RIGHT.replace("10s", "NaN"), "10:12"),
        (RIGHT.replace("10s", ".inf"), "10:12"),
        (RIGHT.replace("10s", "2000h"), "10:12"),
        (RIGHT.replace("10s", "[1]"), "10:12"),
        (with_talk("end: 10"), "11:10"),
        (with_talk("end: 5s"), "11:10"),
        (with_talk("title: Two"), "11:5"),
        (with_talk("slides: ../../etc/passwd.pdf"), "11:13"),
        (with_talk("slides: file:///etc/passwd"), "11:13"),
        (with_talk("slides: FILE:///etc/passwd"), "11:13"),
        (with_talk("slides: JavaScript:alert(1)"), "11:13"),
        (with_talk('slides: " javascript:alert(1)"'), "11:13"),
        (with_talk('slides: "java\\tscript:alert(1)"'), "11:13"),
        (with_talk('slides: "\\x01javascript:alert(1)"'), "11:13"),
        (with_talk("slides: data:text/html,x"), "11:13"),
        (with_talk("slides: https://me:secret@example.org/a.pdf"), "11:13"),
        (with_talk("slides: https://me@example.org/a.pdf"), "11:13"),
        (with_talk("slides: 'https://'"), "11:13"),
        (with_talk("slides: 'https://[::1/a.pdf'"), "11:13"),
        (with_talk("slides: https://example.org:99999/a.pdf"), "11:13"),
        (with_talk("slides: 'https://example.org\\a.pdf'"), "11:13"),
        (with_talk("slides: https://example.org/%2e%2e/a.pdf"), "11:13"),
        (with_talk("also: ['file:///x']"), "11:12"),
        (with_talk("also: https://youtu.be/x"), "11:11"),
        (with_talk("speakers: [Ana]"), "11:16"),
        (with_talk("speakers: [{twitter: x}]"), "11:16"),
        (with_talk('speakers: [{name: "A\\e[31m"}]'), "11:23"),
        (with_talk("speakers: [{name: A, twitter: 'a b'}]"), "11:35"),
        (RIGHT.replace("title: One", 'title: "a\\u202eb"'), "8:12"),
        (RIGHT.replace("title: One", 'title: "a\\nb"'), "8:12"),
        (RIGHT.replace("title: One", 'title: "\\ud800"'), None),
        (RIGHT.replace("title: One", "title: ' '"), "8:12"),
        (RIGHT.replace("title: One", "title: " + "x" * 301), "8:12"),
        (RIGHT.replace("title: One", "title: [One]"), "8:12"),
        (RIGHT.replace("title: One", "title:"), "8:5"),
        (RIGHT.replace("id: one", "id: ../one"), "7:9"),
        (RIGHT.replace("id: one", "id: " + "x" * 65), "7:9"),
        (RIGHT.replace("base: https", "base: ftp"), "3:7"),
        (RIGHT + "start: 2016-02-30\n", "11:8"),
        (RIGHT + "start: yesterday\n", "11:8"),
        (RIGHT + "start: 2016-02-03\nend: 2016-02-02\n", "12:6"),
        (RIGHT + "links: {photos: 'javascript:x'}\n", "11:17"),
        (RIGHT + "links: [x]\n", "11:8"),
        (RIGHT.replace("day-1:", "Day 1:"), "5:3"),
        ("[]\n", "1:1"),
        ("just a text\n", "1:1"),
        ("# only a comment\n", "1:1"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_at_its_place(wrong, place, loader):
    first = problems_of(wrong, loader)[0]
    if place is not None:
        assert first.startswith(f"c.yaml:{place}: "), first


@pytest.mark.parametrize(
    "path",
    [
        "../day.mkv", "a/../../day.mkv", "/etc/passwd", "~/day.mkv", "C:/day.mkv", r"C:\day.mkv",
        r"..\day.mkv", r"\\host\share\day.mkv", "file:///etc/passwd", "https://example.org/a.mkv",
        "a/", "..", "x" * 300 + ".mkv",
    ],
)  # fmt: skip
def test_a_file_that_leaves_the_folder_is_refused(path, loader):
    text = RIGHT.replace("{url", f"{{file: '{path}', url")
    assert problems_of(text, loader)[0].startswith("c.yaml:5:17: ")
    bare = with_talk(f"slides: '{path}'").replace("base: https://example.org\n", "")
    if not path.startswith("https") and path != "a/":
        assert problems_of(bare, loader)[0].startswith("c.yaml:10:13: ")


@pytest.mark.parametrize(
    "path",
    [
        "day 1.mkv", "a/b/c.mkv", "./x.mkv", "Tag 1: früh.mkv", "a..b", "Keynote:Opening.mp4",
        "./a:b.mkv", "12:30.mkv", "day\u00a01.ts", "\U0001f469\u200d\U0001f4bb.ts", "x\u202fy.mkv",
    ],
)  # fmt: skip
def test_a_file_inside_the_folder_is_taken(path):
    text = RIGHT.replace("{url", f"{{file: '{path}', url")
    assert parse_catalogue(text, Path("c.yaml")).recordings[0].file == path


@pytest.mark.parametrize(
    "path", ["javascript:x", "foo://x", "HTTP:x.mkv", "data:x", "c:day.mkv", "mailto:me"]
)
def test_a_colon_makes_no_address_but_a_scheme_does(path):
    with pytest.raises(AddressError):
        inner_path(path)
    assert inner_path(f"./{path}") == f"./{path}"


def test_slides_with_a_colon_in_their_name_lie_on_the_base():
    assert talk_of(with_talk("slides: decks:1/Keynote:1.pdf")).slides == (
        "https://example.org/decks:1/Keynote:1.pdf"
    )
    bare = with_talk("slides: Keynote:1.pdf").replace("base: https://example.org\n", "")
    assert talk_of(bare).slides == "Keynote:1.pdf"


def test_a_key_given_twice_is_refused_with_both_places(loader):
    found = problems_of(RIGHT + "title: Again\n", loader)
    assert len(found) == 1
    assert found[0].startswith("c.yaml:11:1: `title` is given twice")
    assert "line 1, column 1" in found[0]


def test_tags_are_refused_and_never_executed(loader, tmp_path):
    witness = tmp_path / "witness"
    call = f"!!python/object/apply:os.mkdir ['{witness}']"
    found = problems_of(RIGHT.replace("title: One", f"title: {call}"), loader)
    assert found[0].startswith("c.yaml:8:12: the tag ")
    assert not witness.exists()


def test_anchors_and_aliases_are_refused_and_never_expanded(loader):
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
    )
    started = time.process_time()
    found = problems_of(bomb, loader)
    assert time.process_time() - started < 1
    assert found[0].startswith("c.yaml:1:1: ")
    assert any(line.startswith("c.yaml:1:5: the anchor `&a0`") for line in found)
    assert any(line.startswith("c.yaml:2:10: the alias `*a0`") for line in found)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5_000, "[" * 100_000, "{a: " * 5_000, "- " * 5_000, "[" * 5_000 + "]" * 5_000,
        "\n".join(" " * depth + "a:" for depth in range(2_000)), "? " * 5_000, "[{" * 5_000,
    ],
    ids=["open", "100000", "braces", "dashes", "closed", "block", "keys", "mixed"],
)  # fmt: skip
def test_deep_nesting_is_refused_at_once(text, loader):
    started = time.process_time()
    assert problems_of(text, loader)
    assert time.process_time() - started < 2


def test_many_values_are_refused(loader, monkeypatch):
    monkeypatch.setattr("duthviewer.catalogue.nodes.MOST_NODES", 1000)
    found = problems_of("a: [" + "1," * 2000 + "1]", loader)
    assert "too large" in found[0]


def test_many_problems_are_cut_off(loader):
    found = problems_of(RIGHT + "".join(f"k{number}: 1\n" for number in range(5000)), loader)
    assert len(found) == 1001
    assert "too many" in found[-1]


def test_several_documents_are_refused(loader):
    assert problems_of(RIGHT + "---\n" + RIGHT, loader)[0].startswith("c.yaml:11:1: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tb: c\n", "tab"),
        ("a: 'x\nb: c\n", "quote"),
        ("a: b: c\n", "quote the text"),
        ("a: @x\n", "quotes"),
        ("a: [1, 2\n", "`[` is not closed"),
        ("a: {b: 1\n", "`{` is not closed"),
        ('a: "\\UFFFFFFFF"\n', "not valid YAML"),
        ("%YAML " + "9" * 5000 + ".1\n---\na: b\n", "not valid YAML"),
    ],
)
def test_errors_of_syntax_are_said_in_plain_words(text, said, loader):
    found = problems_of(text, loader)
    assert said in found[0]


@pytest.mark.parametrize(
    "data",
    [b"", b"\n \n", b"\xff\xfe\x00", b"\x89PNG\r\n\x1a\n\x00\x00", b"title: \xff\n", b"a\0b",
     RIGHT.encode("utf-16")],
)  # fmt: skip
def test_what_is_no_text_is_refused_at_the_first_place(data, tmp_path):
    path = tmp_path / "c.yaml"
    path.write_bytes(data)
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(path)
    assert [(p.path, p.line, p.column) for p in caught.value.problems] == [(path, 1, 1)]


@pytest.mark.timeout(10)
def test_what_is_no_file_is_refused_without_waiting(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "loop").symlink_to("loop")
    for path in (
        tmp_path, pipe, tmp_path / "missing", Path("/dev/zero"), tmp_path / "loop",
        tmp_path / ("x" * 300), Path("nul\0byte"), tmp_path / "missing" / "c.yaml",
    ):  # fmt: skip
        with pytest.raises(CatalogueError) as caught:
            read_catalogue(path)
        assert [(p.line, p.column) for p in caught.value.problems] == [(1, 1)]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts handles as Linux does")
def test_a_folder_in_place_of_a_file_leaves_no_handle_open(tmp_path):
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(CatalogueError, match="this is a folder"):
        read_catalogue(tmp_path)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_unknown_recordings_are_compared_with_a_few_only(monkeypatch):
    # With each of 200,000, a thousand times, it would take a quarter of an hour.
    compared = []
    close_matches = reader.difflib.get_close_matches

    def counted(word, possibilities, **more):
        compared.append(len(list(possibilities)))
        return close_matches(word, possibilities, **more)

    monkeypatch.setattr(reader.difflib, "get_close_matches", counted)
    many = "".join(f"  r{number}: {{}}\n" for number in range(1000))
    text = RIGHT.replace("talks:\n", f"{many}talks:\n").replace(
        "recording: day-1", "recording: day"
    )
    assert "did you mean `day-1`?" in problems_of(text, LOADERS[1].values[0])[0]
    assert 0 < max(compared) <= 100


def test_an_empty_text_that_is_needed_is_not_said_to_be_left_out():
    (problem,) = problems_of(RIGHT.replace("title: One", 'title: ""'))
    assert problem == "c.yaml:8:12: `title` is empty: write `title: Testing`"
    (problem,) = problems_of(with_talk('abstract: ""'))
    assert problem.endswith("`abstract` is empty: write it, or leave it out")


def test_a_file_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("duthviewer.catalogue.files.LARGEST_FILE", 100)
    (tmp_path / "c.yaml").write_text(RIGHT)
    with pytest.raises(CatalogueError, match="larger than"):
        read_catalogue(tmp_path / "c.yaml")


def test_ten_thousand_talks_are_read_in_good_time():
    talks = "".join(
        f"  - {{id: t{number}, title: T, recording: day-1, start: {number}, also: [/{number}]}}\n"
        for number in range(10_000)
    )
    started = time.process_time()
    conference = parse_catalogue(RIGHT[: RIGHT.index("  - id")] + talks, Path("c.yaml"))
    assert len(conference.talks) == 10_000
    assert time.process_time() - started < 10  # 0.8 s by itself; a square of 10,000 is far more


# Where the catalogue is


def test_a_folder_holds_its_catalogue(tmp_path):
    (tmp_path / "other.yaml").write_text("a: b\n")
    assert find_catalogue(tmp_path) == tmp_path / "other.yaml"
    (tmp_path / "conf.yml").write_text(RIGHT)
    assert find_catalogue(tmp_path) == tmp_path / "conf.yml"
    (tmp_path / "catalogue.yaml").write_text(RIGHT)
    assert find_catalogue(tmp_path) == tmp_path / "catalogue.yaml"
    assert find_catalogue(tmp_path / "conf.yml") == tmp_path / "conf.yml"


def test_the_line_of_a_byte_that_is_not_utf_8_is_named():
    data = RIGHT.replace("title: One", "title: \xd6ne").encode("latin-1")
    with pytest.raises(CatalogueError, match="first on line 8"):
        parse_catalogue(data, Path("c.yaml"))


def test_hidden_files_and_other_files_are_no_catalogue(tmp_path):
    for name in (".draft.yaml", "notes.txt", "talk.yaml.part"):
        (tmp_path / name).write_text(RIGHT)
    with pytest.raises(CatalogueError, match="no catalogue in this folder"):
        find_catalogue(tmp_path)
    (tmp_path / "Conf.YAML").write_text(RIGHT)
    assert find_catalogue(tmp_path) == tmp_path / "Conf.YAML"


def test_an_abstract_has_lines_and_a_title_has_none(loader):
    text = with_talk('abstract: "one\\ntwo"')
    assert talk_of(text, loader).abstract == "one\ntwo"
    (problem,) = problems_of(RIGHT.replace("title: One", 'title: "One\\nTwo"'), loader)
    assert problem.startswith("c.yaml:8:")


def test_a_folder_with_none_or_several_is_refused(tmp_path):
    with pytest.raises(CatalogueError, match="no catalogue"):
        find_catalogue(tmp_path)
    (tmp_path / "a.yaml").write_text(RIGHT)
    (tmp_path / "b.yaml").write_text(RIGHT)
    with pytest.raises(CatalogueError, match=r"several .*`a\.yaml`, `b\.yaml`"):
        find_catalogue(tmp_path)
