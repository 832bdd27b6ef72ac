"""Subtitle files as people have them: kinds, encodings, markup, and broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.library.cues import Cue, CueError, Cues, read_cues

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
    monkeypatch.setattr("duthviewer.library.cues._MOST_BYTES", 10)
    with pytest.raises(CueError, match="too large"):
        read_cues(write(tmp_path / "a.srt", SRT))


@pytest.mark.parametrize("kind", ["vtt", "srt", "ass"])
def test_noise_is_an_error_of_the_file_and_nothing_worse(tmp_path: Path, kind: str) -> None:
    noise = bytes(range(256)) * 50 + b"\n99:99:99,999 --> 00:00:00,000\n{\\x}\n"
    path = tmp_path / f"a.{kind}"
    path.write_bytes(noise)
    with pytest.raises(CueError):
        read_cues(path)
