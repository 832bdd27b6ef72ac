"""Subtitle files as people have them: kinds, encodings, markup, and broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.library.media.cues import Cue, CueError, Cues, folded, read_cues

VTT = """WEBVTT

NOTE nobody reads this

one
00:01.000 --> 00:02.500 align:start position:0%
<v Ana>Fish &amp; <c.loud>chips</c><00:01.500> <b>now</b>

01:00:00.000 --> 01:00:01.000
two
lines
"""
SRT = "1\n00:00:01,000 --> 00:00:02,500\nA <i>caption</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nü\n"


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_webvtt_loses_its_markup(tmp_path: Path) -> None:
    cues = read_cues(write(tmp_path / "day-1.en.vtt", VTT))
    assert list(cues) == [
        Cue(1.0, 2.5, "Fish & chips now"),
        Cue(3600.0, 3601.0, "two\nlines"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_subrip_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    cues = read_cues(write(tmp_path / "a.SRT", SRT, encoding))
    assert [cue.text for cue in cues] == ["A caption", "ü"]


def test_what_is_said_at_an_offset() -> None:
    cues = Cues([Cue(5, 6, "later"), Cue(1, 4, "long"), Cue(2, 3, "short"), Cue(2, 3, "short")])
    said = [cues.text_at(at) for at in (0.9, 1.0, 2.0, 3.0, 3.9, 4.0, 5.5, 6.0)]
    assert said == ["", "long", "long\nshort", "long", "long", "", "later", ""]
    assert Cues([]).text_at(1.0) == ""


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("a.srt", "nothing of the kind", "holds no subtitles"),
        ("a.vtt", "", "holds no subtitles"),
        ("a.txt", SRT, "no subtitle file"),
    ],
)
def test_what_is_no_subtitle_file_says_so(tmp_path: Path, name: str, text: str, part: str) -> None:
    with pytest.raises(CueError, match=part):
        read_cues(write(tmp_path / name, text))


def test_a_missing_or_enormous_file_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CueError, match="cannot be read"):
        read_cues(tmp_path / "gone.vtt")
    monkeypatch.setattr("duthviewer.library.media.cues._MOST_LINES", 3)
    with pytest.raises(CueError, match="too many lines"):
        read_cues(write(tmp_path / "a.srt", SRT))
    monkeypatch.setattr("duthviewer.library.media.cues._MOST_BYTES", 10)
    with pytest.raises(CueError, match="too large"):
        read_cues(write(tmp_path / "a.srt", SRT))


@pytest.mark.parametrize("kind", ["vtt", "srt", "ass"])
def test_noise_around_a_cue_does_not_hide_it(tmp_path: Path, kind: str) -> None:
    noise = bytes(range(256)) * 50 + b"\n99:99:99,999 --> 00:00:00,000\n{\\x}\n"
    path = tmp_path / f"a.{kind}"
    path.write_bytes(noise)
    cues = read_cues(path)
    assert [cue.text for cue in cues] == [r"{\x}"]
    assert "ends before it begins" in cues.problem


def test_wrong_times_are_named_with_file_and_line(tmp_path: Path) -> None:
    text = "1\n00:00:0x,000 --> 00:00:02,000\nsaid\n"
    with pytest.raises(CueError, match=r"^a\.srt, line 2: `00:00:0x"):
        read_cues(write(tmp_path / "a.srt", text))
    both = read_cues(write(tmp_path / "a.srt", f"{text}\n{SRT}"))
    assert [cue.text for cue in both] == ["A caption", "ü"]
    assert both.problem.startswith("a.srt, line 2: ")
    with pytest.raises(CueError, match=r"^a\.srt, line 1: `4\.0 --> 7\.0` is not a time"):
        read_cues(write(tmp_path / "a.srt", "4.0 --> 7.0\nsaid\n"))


def test_the_language_of_the_name_helps_to_read_old_encodings(tmp_path: Path) -> None:
    said = "ありがとうございました。"
    text = f"1\n00:00:01,000 --> 00:00:02,000\n{said}\n"
    for encoding in ("euc-jp", "shift_jis"):
        (cue,) = read_cues(write(tmp_path / "day-1.ja.srt", text, encoding))
        assert cue.text == said


def test_a_cue_without_length_is_said_for_a_moment() -> None:
    cues = Cues([Cue(5, 8, "before"), Cue(8, 8, "at once"), Cue(8, 12, "after")])
    assert cues.text_at(8.5) == "at once\nafter"
    assert cues.text_at(9.5) == "after"
    assert [cue.text for cue in cues.between(8, 10)] == ["at once", "after"]
    assert [cue.text for cue in cues.between(5, 8)] == ["before"]


def test_one_text_in_two_layers_is_one(tmp_path: Path) -> None:
    line = "Dialogue: {},0:00:01.00,0:00:02.00,Default,,0,0,0,,said\n"
    (cue,) = read_cues(write(tmp_path / "a.ass", "[Events]\n" + line.format(0) + line.format(1)))
    assert cue.text == "said"


def test_a_name_that_is_not_utf_8_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "Er\udcf6ffnung.srt"
    path.write_text(SRT)
    assert len(read_cues(path)) == 2
    path.write_text("")
    with pytest.raises(CueError, match=r"ffnung\.srt holds no subtitles") as caught:
        read_cues(path)
    assert str(caught.value).isprintable()


#: As YouTube's automatic captions come: the line before stands above the one that is being said.
YOUTUBE = """WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
_
so<00:00:00.399><c> today</c><00:00:00.719><c> I'm</c><00:00:01.040><c> going</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
so today I'm going
_

00:00:02.399 --> 00:00:04.550 align:start position:0%
so today I'm going
to<00:00:02.560><c> talk</c><00:00:02.879><c> about</c><00:00:03.200><c> tests</c>

00:00:04.550 --> 00:00:04.560 align:start position:0%
to talk about tests
_

00:00:04.560 --> 00:00:07.110 align:start position:0%
to talk about tests
and<00:00:04.799><c> more</c><00:00:05.120><c> tests</c>

00:00:07.110 --> 00:00:07.120 align:start position:0%
and more tests
_

00:00:09.000 --> 00:00:10.000 align:start position:0%
_
[Applause]

00:00:10.000 --> 00:00:10.010 align:start position:0%
[Applause]
_
""".replace("_", " ")


def test_rolling_captions_say_each_line_once(tmp_path: Path) -> None:
    assert list(read_cues(write(tmp_path / "a.en.vtt", YOUTUBE))) == [
        Cue(0.16, 2.399, "so today I'm going"),
        Cue(2.399, 4.56, "to talk about tests"),
        Cue(4.56, 7.12, "and more tests"),
        Cue(9.0, 10.01, "[Applause]"),
    ]


def test_rolling_captions_repeat_no_line_after_a_pause() -> None:
    rolls = [
        Cue(0, 2, "a b"), Cue(2, 2.01, "a b"), Cue(2.01, 4, "a b\nc d"), Cue(4, 4.01, "c d"),
        # Nobody speaks for three seconds; the line before still stands there.
        Cue(7, 9, "c d\ne f"), Cue(9, 9.01, "e f"),
        Cue(12, 12.01, "e f"), Cue(12.01, 14, "e f\ng h"),
        # Said again
        Cue(20, 21, "g h"),
    ]  # fmt: skip
    said = folded(rolls)
    assert [cue.text for cue in said] == ["a b", "c d", "e f", "g h", "g h"]
    # It does not stay on the picture meanwhile.
    assert said[1].end_s == 4.01


def test_they_do_so_after_another_program_has_made_subrip_of_them(tmp_path: Path) -> None:
    lines = ["a b", "c d", "e f"]
    text = "".join(
        f"{2 * n + 1}\n00:00:0{n},000 --> 00:00:0{n},990\n{shown}\n\n"
        f"{2 * n + 2}\n00:00:0{n},990 --> 00:00:0{n + 1},000\n{lines[n]}\n\n"
        for n, shown in enumerate(("a b", "a b\nc d", "c d\ne f"))
    )
    cues = list(read_cues(write(tmp_path / "a.srt", text)))
    assert [cue.text for cue in cues] == lines
    assert [(cue.start_s, cue.end_s) for cue in cues] == [(0, 1), (1, 2), (2, 3)]


def test_a_line_that_grows_word_by_word_is_one() -> None:
    grown = ["We", "We are", "We are live", "We are live\nand", "We are live\nand well"]
    cues = [Cue(n, n + 1, text) for n, text in enumerate(grown)]
    assert folded(cues) == [Cue(0, 3, "We are live"), Cue(3, 5, "and well")]


def test_people_s_subtitles_stay_as_they_are() -> None:
    cues = [
        Cue(0, 1, "No."), Cue(1, 2, "No."), Cue(2, 3, "No.\nYes."), Cue(4, 5, "So"),
        Cue(5, 6, "what?"), Cue(6, 7, "Well"), Cue(7, 8, "we see"), Cue(9, 10, "soon"),
    ]  # fmt: skip
    assert folded(cues) == cues
    apart = [Cue(3 * n, 3 * n + 1, "Again!") for n in range(5)]
    assert folded(apart) == apart


def test_a_line_said_twice_among_others_is_no_roll() -> None:
    cues = [Cue(0, 2, "a"), Cue(2, 4, "b"), Cue(4, 6, "b"), Cue(6, 8, "c")]
    assert folded(cues) == cues
