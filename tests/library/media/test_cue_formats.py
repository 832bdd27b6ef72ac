"""SubRip, WebVTT and SubStation: what is text, what is markup, and what times are read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from duthviewer.library.media import cue_formats
from duthviewer.library.media.cue_formats import Cue, ass_text, parse


def texts(content: str, kind: str) -> list[str]:
    return [cue.text for cue in parse(content, kind).cues]


def srt(*said: str, numbers: bool = True) -> str:
    return "\n".join(
        (f"{n + 1}\n" if numbers else "") + f"00:00:0{n},000 --> 00:00:0{n + 1},000\n{text}\n"
        for n, text in enumerate(said)
    )


def ass(*said: str) -> str:
    events = "\n".join(
        f"Dialogue: 0,0:00:0{n}.00,0:00:09.50,Default,,0,0,0,,{text}" for n, text in enumerate(said)
    )
    return f"[Script Info]\nScriptType: v4.00+\n\n[Events]\n{events}\n"


@pytest.mark.parametrize(
    "text",
    [
        "In the template {% for talk in talks %} comes first",
        'print(f"hello {name}") and {{ user.email }} too',
        r"Open C:\new\hosts in an editor",
        r"the regex \d+\n ends there, \Name too",
        "A std::vector<int> is not a List<String>",
        "a <script> tag or a <div class='x'> is escaped",
        "x < y and y > z",
        "if (a <b && c> d) or x <i and j> k",
        "{0} {} {\\d+} {\\s} and \\b{\\b}",
        "<!-- a comment --> <br/>",
        "<html>",
        "I <3 Python -> and --> arrows",
        "if a --> b then",
        r"{\alpha} and {\bf x} are LaTeX",
        "{a: 1}",
        "&amp; is how to write it",
        "a 1:1 ratio, from 10:30 -> 11:00",
    ],
)
def test_subrip_keeps_what_is_no_markup_of_its_own(text: str) -> None:
    assert texts(srt(text), "srt") == [text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<i>A</i> <B>b</B> <u>c</u> <s>d</s>", "A b c d"),
        ('<font color="#ff0000" size=3>red</font> <FONT>plain</FONT>', "red plain"),
        (r"{\an8}at the top", "at the top"),
        (
            r"{\i1}slanted{\i0} {\b1\fs20\c&H00FFFF&}large{\r} {\pos(10,20)}{\fad(1,2)}here",
            "slanted large here",
        ),
        ("so<00:00:00.399><c> today</c>", "so today"),
        ("  two  \n\n lines", "two\nlines"),
    ],
)
def test_subrip_loses_its_own_markup(text: str, words: str) -> None:
    assert texts(srt(text), "srt") == [words]


def test_a_last_line_that_is_a_number_is_said() -> None:
    said = ["The first release came in\n2005", "and the answer was\n42", "2005", "3"]
    for numbers in (True, False):
        assert texts(srt(*said, numbers=numbers), "srt") == said
        assert texts(srt(*said, numbers=numbers).rstrip(), "srt") == said
    webvtt = "WEBVTT\n\n" + srt(*said, numbers=False).replace(",", ".")
    assert texts(webvtt, "vtt") == said


def test_subrip_without_empty_lines_loses_its_numbers() -> None:
    assert texts(srt("one", "two\n42", "three").replace("\n\n", "\n"), "srt") == [
        "one", "two\n42", "three",
    ]  # fmt: skip


def test_a_number_without_its_cue_is_not_said() -> None:
    assert texts(srt("one", "two") + "\n3\n", "srt") == ["one", "two"]


def test_a_gap_within_subrip_loses_no_words() -> None:
    assert texts(srt("one\n\nmore of it", "two"), "srt") == ["one\nmore of it", "two"]
    doubled = srt("one", "two").replace("\n", "\n\n")
    assert texts(doubled, "srt") == ["one", "two"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("kind", ["srt", "vtt", "ass"])
def test_every_line_end_is_one(kind: str, end: str) -> None:
    content = {
        "srt": srt("a\nb", "c"),
        "vtt": "WEBVTT\n\n" + srt("a\nb", "c"),
        "ass": ass(r"a\Nb", "c"),
    }
    assert texts(content[kind].replace("\n", end), kind) == ["a\nb", "c"]


@pytest.mark.parametrize(
    ("times", "start_s", "end_s"),
    [
        ("00:00:04,000 --> 00:00:07,500", 4, 7.5),
        ("00:00:04.000 --> 00:00:07.500", 4, 7.5),
        ("00:00:04:000 --> 00:00:07:500", 4, 7.5),
        ("00:00:04 --> 00:00:07", 4, 7),
        ("00:04 --> 00:07", 4, 7),
        ("00:04.5 --> 00:07,25", 4.5, 7.25),
        ("0:00:04,000-->0:00:07,000", 4, 7),
        ("00:00:04,000 -> 00:00:07,000", 4, 7),
        ("00:00:04,000 –> 00:00:07,000", 4, 7),
        ("00:00:04,000 --&gt; 00:00:07,000", 4, 7),
        (" 00: 00:04, 000 --> 00:00:07,000  X1:40 X2:600 Y1:20 Y2:50", 4, 7),
        ("00:00:04.000 --> 00:00:07.000 align:start position:0%", 4, 7),
        ("-00:00:01,000 --> 00:00:07,000", 0, 7),
        ("30:00:00,000 --> 100:00:00,000", 108000, 360000),
        ("00:00:04,123456 --> 00:00:07,000", 4.123, 7),
    ],
)
@pytest.mark.parametrize(
    "head", ["", "1\n", "WEBVTT\n\n", "WEBVTT - a title\nKind: captions\n\nid\n"]
)
def test_times_in_every_spelling(times: str, start_s: float, end_s: float, head: str) -> None:
    for kind in ("srt", "vtt"):
        assert parse(f"{head}{times}\nsaid\n", kind).cues == [Cue(start_s, end_s, "said")]


def test_wrong_times_are_reported_with_their_lines() -> None:
    content = srt("one", "two", "three").replace("00:00:01,000 -->", "00:00:01;O00 -->")
    parsed = parse(content, "srt")
    assert [cue.text for cue in parsed.cues] == ["one", "three"]
    ((line, what),) = parsed.problems
    assert line == 6
    assert "is not a time" in what
    parsed = parse(
        srt("one").replace("00:00:01,000", "00:00:00,000").replace("00,000 -->", "05,000 -->"),
        "srt",
    )
    assert parsed.cues == [Cue(5, 5, "one")]
    assert parsed.problems[0][0] == 2
    parsed = parse(ass("one").replace("0:00:00.00", "nowhere"), "ass")
    assert parsed.problems == [(5, "`nowhere` is not a time: write 0:01:02.50")]


TEAMS = """WEBVTT

NOTE language:en-us

NOTE Confidence: 0.91
and more of the note

3f0c1d52-8f1b-4e2f-a9b1-000000000001
00:00:05.000 --> 00:00:08.000
<v Robin Example>Welcome &amp; hello.</v>

NOTE Confidence: 0.84

STYLE
::cue { color: white }

REGION
id:fred

crédit de transcription
00:00:08.500 --> 00:00:12.000 line:0
We begin with channels.
"""


def test_webvtt_has_only_what_was_said() -> None:
    for content in (TEAMS, TEAMS.replace("\n\n", "\n \n"), TEAMS.removeprefix("WEBVTT\n\n")):
        assert texts(content, "vtt") == ["Welcome & hello.", "We begin with channels."]
    # A note may stand straight below a cue only after an empty line: here it is said.
    assert texts("WEBVTT\n\n00:01.000 --> 00:02.000\nNOTE\nwell\n", "vtt") == ["NOTE\nwell"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "<v Ana Balica>Fish &amp; <c.loud.red>chips</c></v><00:01.500> <b>now</b>",
            "Fish & chips now",
        ),
        ("<lang en-GB>colour</lang> <i.x>i</i> <u>u</u>", "colour i u"),
        ("<ruby>漢<rt>kan</rt></ruby>", "漢kan"),
        ("1 &lt; 2 &gt; 0 &#39;x&#39; &nbsp; &quot;", "1 < 2 > 0 'x' \u00a0 \""),
        ("&lt;b&gt; is bold", "<b> is bold"),
        ("R&D, AT&T; x=1&copy=2", "R&D, AT&T; x=1&copy=2"),
        (r"C:\new\hosts {{ name }} {% if %}", r"C:\new\hosts {{ name }} {% if %}"),
        ("std::vector<int> and <script>", "std::vector<int> and <script>"),
        ("a --> b", "a --> b"),
    ],
)
def test_webvtt_loses_its_own_markup(text: str, words: str) -> None:
    assert texts(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n", "vtt") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"{\p1}m 0 0 l 100 0 100 100 0 100{\p0}", ""),
        (r"{\pos(1,2)\p4}m 0 0{\i1\p0}after", "after"),
        (r"{\p0}text {\pos(10,20)}{\pbo5}here", "text here"),
        (r"one\Ntwo\nthree\hfour", "one\ntwo\nthree\u00a0four"),
        (r"{a comment}said{\i1} well{\i0}", "said well"),
        (r"a, b, c", "a, b, c"),
        (r"\{ braces \} and {never closed", "{ braces } and {never closed"),
        ("C:\\\u2060new <b>&amp;", r"C:\new <b>&amp;"),
        (r"{\k20}ka{\k30}ra", "kara"),
    ],
)
def test_substation_keeps_the_words(text: str, words: str) -> None:
    assert ass_text(text) == words
    assert texts(ass(text), "ass") == ([words] if words else [])


def test_substation_reads_the_fields_that_its_format_names() -> None:
    content = (
        "[Events]\nFormat: Start, End, Name, Text\n"
        "Dialogue: 0:00:01.50,0:00:02.25,Ana,well, yes\n"
        "Comment: 0:00:01.50,0:00:02.25,Ana,not this\n"
        "Dialogue: 0:00:03.00\n"
    )
    parsed = parse(content, "ass")
    assert parsed.cues == [Cue(1.5, 2.25, "well, yes")]
    assert [line for line, _ in parsed.problems] == [5]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (srt("one", "two"), ["one", "two"]),
        ("WEBVTT\n\n" + srt("one", "two"), ["one", "two"]),
        (ass("one", "two"), ["one", "two"]),
        ("\ufeff" + srt("one"), ["one"]),
        (srt("one") + "\n\ufeff" + srt("two"), ["one", "two"]),
    ],
)
def test_a_file_is_what_it_holds_whatever_it_is_called(content: str, said: Sequence[str]) -> None:
    for kind in ("srt", "vtt", "ass", "ssa"):
        assert texts(content, kind) == said


def test_a_text_and_a_file_have_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    (cue,) = parse(srt("word " * 100_000), "srt").cues
    assert len(cue.text) == 10_000
    monkeypatch.setattr(cue_formats, "MOST_CUES", 2)
    for content in (srt("a", "b", "c"), "WEBVTT\n\n" + srt("a", "b", "c"), ass("a", "b", "c")):
        parsed = parse(content, "srt")
        assert len(parsed.cues) == 2
        assert "only the first 2 are read" in parsed.problems[-1][1]
