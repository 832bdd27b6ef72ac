"""Plain text and links from descriptions in HTML, reStructuredText and Markdown."""

from __future__ import annotations

import pytest

from duthviewer.library.importing.texts.markup import TextLink, links, plain_text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<p>One</p><p>Two<br>three\nfour</p>", "One\n\nTwo\nthree four"),
        ("<ul><li>Slides &amp; code</li><li>Video</li></ul>", "• Slides & code\n• Video"),
        ("One\n\nSee <b>bold</b>.\nTwo", "One\n\nSee bold.\nTwo"),
        ('See <a href="https://host/a">the code</a>.', "See the code (https://host/a)."),
        ('<a href="https://host/a">https://host/a</a>', "https://host/a"),
        ("<script>alert(1)</script><p>One</p>", "One"),
        ("if a < b and c > d", "if a < b and c > d"),
        ("# Title\n\nSome **bold** text", "Title\n\nSome bold text"),
        ("`Code <https://host/a>`__", "Code (https://host/a)"),
    ],
)
def test_marks_are_removed(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_links_in_html_are_found() -> None:
    assert list(links('<p>Here are <a href="https://host/a.pdf">the slides</a></p>')) == [
        TextLink("Here are the slides", "https://host/a.pdf")
    ]
