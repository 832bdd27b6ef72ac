"""What is typed: words, phrases, minus, filters; everything else is text."""

import pytest

from duthviewer.library.index.query import LONGEST_QUERY, parse_query


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("mutation tes", '("mutation" AND "tes" *)'),
        ("mutation tests ", '("mutation" AND "tests")'),
        ("muta* tests ", '("muta" * AND "tests")'),
        ('"mutation testing"', '("mutation testing")'),
        ('"mutation tes', '("mutation tes" *)'),
        ('"mutation tes"*', '("mutation tes" *)'),
        ("testing -unit", '("testing") NOT "unit"'),
        ('tests -"unit tests" x', '("tests" AND "x" *) NOT "unit tests"'),
        ("AND OR NOT", '("and" AND "or" AND "not" *)'),
        ("NEAR(a b)", '("near a" AND "b")'),
        ("title:x ^y", '("title x" AND "y" *)'),
        ("select_related", '("select related" *)'),
        ("c++", '("c")'),
        ("a'b\"; DROP TABLE", '("a b" AND "drop table" *)'),
        ("in:nowhere x ", '("in nowhere" AND "x")'),
        ("speaker:", '("speaker")'),
        ("- x ", '("x")'),
        ("测试", '("测 试" *)'),
    ],
)
def test_queries(typed, match):
    assert parse_query(typed).match == match


def test_filters():
    query = parse_query('speaker:balica in:slides in:said conference:duth-2016 x speaker:"An Bo"')
    assert [speaker.words for speaker in query.speakers] == [("balica",), ("an", "bo")]
    assert query.places == {"slides", "said"}
    assert query.conferences == ("duth-2016",)
    assert [term.words for term in query.terms] == [("x",)]


def test_each_term_knows_where_it_was_typed():
    typed = 'in:said one "two three" -four five'
    query = parse_query(typed)
    assert [typed[a:b] for a, b in query.spans] == ["one", '"two three"', "five"]


def test_a_pasted_text_is_cut():
    query = parse_query("word " * LONGEST_QUERY)
    assert 10 < len(query.terms) < 50
    assert len(parse_query('"' + "word " * LONGEST_QUERY).terms[0].words) < 100
