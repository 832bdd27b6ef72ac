"""Mistakes that YAML reports elsewhere or in its own words: the message names the mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from duthviewer.catalogue.reader import CatalogueError, check_catalogue, parse_catalogue
from duthviewer.cli import main

LOADERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]
HEAD = """\
title: A conference
id: conf
recordings: {day-1: {}}
talks:
  - id: one
"""
TAIL = """\
    recording: day-1
    start: 10s
  - {id: two, title: Two, recording: day-1, start: 20s}
"""
#: The line of the entry under test, counted from 1
LINE = 6


def problems(entry: str, loader: type) -> list[tuple[int, int, str]]:
    text = f"{HEAD}    {entry}\n{TAIL}"
    with pytest.raises(CatalogueError) as caught:
        parse_catalogue(text, Path("c.yaml"), loader=loader)
    for problem in caught.value.problems:
        assert str(problem).isprintable()
    return [(each.line, each.column, each.message) for each in caught.value.problems]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("title", "right"),
    [
        ("[Keynote] Opening", '"[Keynote] Opening"'),
        ("[Keynote]", '"[Keynote]"'),
        ("[Keynote", '"[Keynote"'),
        ("*args and **kwargs", '"*args and **kwargs"'),
        ("*args", '"*args"'),
        ("&c", '"&c"'),
        ("& so on", '"& so on"'),
        ("{{ templates }} in depth", '"{{ templates }} in depth"'),
        ("{}", '"{}"'),
        ("!important", '"!important"'),
        ("! Danger", '"! Danger"'),
        ("%s", '"%s"'),
        ("@decorators", '"@decorators"'),
        ("`await`", '"`await`"'),
        ("> 9000", '"> 9000"'),
        ("|pipes|", '"|pipes|"'),
        ("- 1", '"- 1"'),
        ("? what", '"? what"'),
        (": colon", '": colon"'),
        (", comma", '", comma"'),
        ("] x", '"] x"'),
        ("Django: Under the Hood", '"Django: Under the Hood"'),
        ("Why:", '"Why:"'),
        ("#hashtag", '"#hashtag"'),
        ("Null", '"Null"'),
        ("~", '"~"'),
        ('"Real" tests', "'\"Real\" tests'"),
        ("'It's'", '"It\'s"'),
        ("[a] \\d", "'[a] \\d'"),
    ],
)
def test_a_title_that_needs_quotes_is_shown_in_them(title, right, loader) -> None:
    ((line, column, message),) = problems(f"title: {title}", loader)
    assert (line, column) == (LINE, 12)
    assert "put the title in quotes" in message
    assert f"write `title: {right}`" in message
    # The advice is right.
    text = f"{HEAD}    title: {right}\n{TAIL}"
    read = parse_catalogue(text, Path("c.yaml"), loader=loader)
    assert read.talks[0].title == title or title == "'It's'"


@pytest.mark.parametrize("title", ["yes", "2016-11-03", "42", "1.5", "=", "<<", "C# in depth"])
def test_a_title_that_is_plain_stays_as_it_is_written(title) -> None:
    text = f"{HEAD}    title: {title}\n{TAIL}"
    assert parse_catalogue(text, Path("c.yaml")).talks[0].title == title


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("entry", "column", "words"),
    [
        ("title:\u00a0A", 11, "a no-break space (U+00A0)"),
        ("title\u00a0: A", 10, "a no-break space (U+00A0)"),
        ("\u00a0title: A", 5, "a no-break space (U+00A0)"),
        ("title:\u202fA", 11, "a narrow no-break space (U+202F)"),
        ("title:\u3000A", 11, "an ideographic space (U+3000)"),
        ("title:\u2003A", 11, "a wide or narrow space (U+2003)"),
        ("\u200btitle: A", 5, "a zero-width space (U+200B)"),
        ("ti\u00adtle: A", 7, "a soft hyphen (U+00AD)"),
        ("title\uff1aA", 10, "a full-width colon (U+FF1A)"),
        ("\ufefftitle: A", 5, "a byte order mark (U+FEFF)"),
        ("title: A\u2028    end: 9:00", 13, "a line separator (U+2028)"),
        ("title: \u201cA: b\u201d", 12, "a curly quote (U+201C)"),
        ("title: A\n    end: 55m\u00a09s", 13, "a no-break space (U+00A0)"),
        ("title: A\n    end: \u201c99\u201d", 10, "a curly quote (U+201C)"),
        ("title: A\n    slides: https://x.org/\u200b.pdf", 27, "a zero-width space (U+200B)"),
        ("\ttitle: A", 5, "a tab (U+0009)"),
        ("title:A", 10, "a space after the `:`"),
    ],
)
def test_a_character_that_is_not_what_it_seems_is_named_at_its_place(
    entry, column, words, loader
) -> None:
    line, at, message = problems(entry, loader)[0]
    assert words in message
    assert (line, at) == (LINE + entry.count("\n"), column)


def test_of_a_list_indented_with_no_break_spaces_only_these_are_reported() -> None:
    text = f"{HEAD}    title: A\n{TAIL}".replace("  - id: one", "\u00a0 - id: one")
    text = text.replace("    title", "\u00a0\u00a0\u00a0 title")
    with pytest.raises(CatalogueError) as caught:
        parse_catalogue(text, Path("c.yaml"))
    assert [(each.line, each.column) for each in caught.value.problems] == [(5, 1), (6, 1)]
    assert all("no-break space" in each.message for each in caught.value.problems)


@pytest.mark.parametrize("loader", LOADERS)
def test_an_apostrophe_that_opens_a_text_is_found_where_it_stands(loader) -> None:
    found = problems("title: 'Tis so\n    abstract: 'x'", loader)
    assert found[0][:2] == (LINE, 12)
    assert f"goes on to line {LINE + 1}" in found[0][2]


def test_a_comment_that_hides_a_bracket_is_named() -> None:
    found = problems("title: A\n    speakers: [{name: A #1}]", yaml.SafeLoader)
    assert found[0][:2] == (LINE + 1, 25)
    assert "begins a comment" in found[0][2]


@pytest.mark.parametrize(
    "line",
    [
        "title: a fine one\n    abstract: |\n      \u00a0no: [x] \u201chere\u201d",
        "title: Bonjour\u00a0!",
        'title: "[x] \u00a0"',
        "title: \u201cA\u201d",
    ],
)
def test_such_characters_within_a_text_are_not_blamed(line) -> None:
    assert parse_catalogue(f"{HEAD}    {line}\n{TAIL}", Path("c.yaml"))
    wrong = f"{HEAD}    {line}\n    spekers: []\n{TAIL}"
    with pytest.raises(CatalogueError) as caught:
        parse_catalogue(wrong, Path("c.yaml"))
    (problem,) = caught.value.problems
    assert "did you mean `speakers`?" in problem.message


def test_a_very_long_line_is_read_in_bounded_time() -> None:
    entry = "title: x\n    speakers: [" + "{name: [},\u00a0 " * 30_000
    assert problems(entry, LOADERS[-1])


def test_what_is_wrong_for_another_reason_is_not_blamed_on_such_a_character() -> None:
    ((_, _, message),) = problems("title: A\n    slides: c:my\u00a0deck.pdf", LOADERS[-1])
    assert "path on a drive" in message
    ((_, _, message),) = problems("title: A\n    end: soon\u00a0enough", LOADERS[-1])
    assert "is not a time" in message


# Warnings


def test_a_text_that_a_comment_cuts_off_is_a_warning(tmp_path, capsys) -> None:
    path = tmp_path / "catalogue.yaml"
    entries = "title: Issue #42   \n    slides: talk #2.pdf\n    abstract: fine # a comment"
    path.write_text(f"{HEAD}    {entries}\n{TAIL}", encoding="utf-8")
    conference, warnings = check_catalogue(path)
    assert conference.talks[0].title == "Issue"
    assert [(each.line, each.column) for each in warnings] == [(LINE, 18), (LINE + 1, 18)]
    assert "`#42` is no part of the title: put the title in quotes" in warnings[0].message
    assert main(["check", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out.endswith("2 talks in 1 recording, 2 warnings\n")
    assert err.startswith(f"{path}:{LINE}:18: warning: `#` begins a comment")
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize(
    "entry", ['title: "Issue #42"', "title: Issue#42", "title: A # comment", "title: 'x' #2"]
)
def test_what_is_no_part_of_a_text_is_no_warning(entry, tmp_path) -> None:
    path = tmp_path / "catalogue.yaml"
    path.write_text(f"{HEAD}    {entry}\n{TAIL}", encoding="utf-8")
    assert check_catalogue(path)[1] == ()
