"""Which of a talk's links lead to its slides."""

from __future__ import annotations

import pytest

from duthviewer.library.importing.texts.slide_links import LabelledLink, SlidesLink, find_slides


@pytest.mark.parametrize(
    ("url", "label", "kind"),
    [
        ("https://example.org/talk.pdf", "Slides", ""),
        ("https://example.org/talk.pdf", "Talk", "slides"),
        ("https://example.org/talk.pdf?1566398735", "Presentation", ""),
        ("https://example.org/x", "PDF_slides", ""),
        ("https://example.org/slides/x.pdf", "", ""),
        ("https://example.org/31c3/slides", "Talk sLiDeS", ""),
        ("https://example.org/x.pdf", "Folien zum Vortrag", ""),
        ("https://speakerdeck.com/someone/talk", "", ""),
        ("https://www.slideshare.net/someone/talk", "here", ""),
        ("https://docs.google.com/presentation/d/1x/edit", "", ""),
        ("https://example.org/talk.pdf", "Hacking Containers", "attachment"),
        ("https://example.org/talk.pptx", "Deck", ""),
    ],
)
def test_slides(url: str, label: str, kind: str) -> None:
    link = LabelledLink(url, label, kind)
    assert find_slides([LabelledLink("https://example.org/"), link]) == SlidesLink(link)


@pytest.mark.parametrize(
    ("url", "label"),
    [
        ("https://example.org/paper.pdf", "Technical paper"),
        ("https://example.org/Konzeptpapier_1.pdf", "Konzeptpapier"),
        ("https://example.org/dc22.pdf", "Slides of the previous talk"),
        ("https://youtu.be/TNgSxEE6wTk", "Presentation at another conference"),
        ("https://example.org/slides.mp4", "Slides"),
        ("https://example.org/slides.tar.gz", "Slides"),
        ("https://speakerdeck.com/someone", "Slides"),
        ("https://example.org/landslides", "Geology"),
        ("https://example.org", "A page"),
        ("https://[", "Slides"),
    ],
)
def test_no_slides(url: str, label: str) -> None:
    assert find_slides([LabelledLink(url, label)]) is None


def test_a_single_pdf_is_a_guess_and_several_are_none() -> None:
    one, two = (LabelledLink(f"https://example.org/{name}.pdf", name) for name in ("a", "b"))
    assert find_slides([one]) == SlidesLink(one, is_guessed=True)
    assert find_slides([one, two]) is None


def test_the_pdf_comes_before_the_page() -> None:
    page = LabelledLink("https://speakerdeck.com/x/y", "Slides")
    office = LabelledLink("https://example.org/x.odp", "Slides", "slides")
    pdf = LabelledLink("https://example.org/x.pdf", "Slides")
    assert find_slides([page, office, pdf]) == SlidesLink(pdf)
