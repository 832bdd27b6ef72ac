"""Which of a talk's links lead to its slides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from duthviewer.library.importing.texts.deck_addresses import is_collection

#: In a label, or in an address whose "-", "_" and "/" are spaces
_SAYS_SLIDES = re.compile(
    r"\b(?:slides?|slide ?decks?|slideshow|decks?|folien|vortragsfolien|foliensatz|präsentation"
    r"|praesentation|presentation|presentación|presentacion|présentation|diapositivas?"
    r"|diaporama|transparents|apresentação|slajdy|презентация|слайды)\b",
    re.IGNORECASE,
)
#: What means slides and nothing else, so that it outweighs `_SAYS_OTHER`
_CALLED_SLIDES = re.compile(
    r"\b(?:slides?|slide ?decks?|slideshow|folien|vortragsfolien|foliensatz|diapositivas?"
    r"|transparents|slajdy|слайды)\b|슬라이드|投影片|简报|簡報|スライド|発表資料",
    re.IGNORECASE,
)
_PREVIOUS = re.compile(r"\b(?:previous|earlier|template|other)\b", re.IGNORECASE)
#: Pages about a talk in the program of a conference, and what they are called
_PROGRAM = re.compile(
    r"/(?:schedule|program(?:me)?|agenda|proposals)/|/talks?/[^/]+/?$"
    r"|/presentations?/(?:\d+|presentation-by-[^/]+)/?$",
    re.IGNORECASE,
)
_SAYS_PAGE = re.compile(
    r"\b(?:web ?pages?|web ?sites?|page|schedule|announcement|abstract|description|recording"
    r"|overview|video)\b",
    re.IGNORECASE,
)
_PAPERS = ("arxiv.org", "conference.scipy.org/proceedings")
#: What documents beside the slides are called
_SAYS_OTHER = re.compile(
    r"\b(?:papers?|\w{0,30}papier|whitepapers?|thesis|article|transcripts?|handouts?|report"
    r"|proposal|invoice|poster|flyer|cfp|notes|lizenz|licen[cs]e)\b",
    re.IGNORECASE,
)
#: Of another talk
_SAYS_EARLIER = re.compile(r"\b(?:previous|earlier|older|last year)\b", re.IGNORECASE)
_SITES = (
    "speakerdeck.com", "slideshare.net", "slides.com", "noti.st", "slideslive.com", "slid.es",
    "docs.google.com/presentation", "prezi.com", "pitch.com", "slidr.io", "sli.do",
)  # fmt: skip
_OFFICE = re.compile(r"\.(?:pptx?|pps|odp|key|keynote)$", re.IGNORECASE)
#: Videos, sounds, subtitles and archives
_NO_DECK = re.compile(
    r"\.(?:mp4|webm|mkv|mov|m4v|avi|mp3|ogg|srt|vtt|zip|tar|t?[gx]z|bz2|7z|rar)$", re.IGNORECASE
)
_VIDEO_SITES = ("youtube.com", "youtu.be", "vimeo.com", "media.ccc.de", "peertube")


@dataclass(frozen=True)
class LabelledLink:
    """A link of a talk. ``kind`` is what the source calls it, such as "slides" or "attachment"."""

    url: str
    label: str = ""
    kind: str = ""


@dataclass(frozen=True)
class SlidesLink:
    """The link to a talk's slides. If it ``is_guessed``, nothing calls it slides."""

    link: LabelledLink
    is_guessed: bool = False


def find_slides(links: Iterable[LabelledLink]) -> SlidesLink | None:
    """Return the best link to slides: a PDF before a page that shows them."""
    ranked = [(rank, link) for link in links if (rank := _rank(link)) > 0]
    if not ranked:
        return None
    best, link = max(ranked, key=lambda each: each[0])
    if best > 1:
        return SlidesLink(link)
    # One PDF is probably the slides. Of several, as in a list of references, none is known to be.
    return SlidesLink(link, is_guessed=True) if len(ranked) == 1 else None


def _rank(link: LabelledLink) -> int:
    """Return how likely a link leads to the slides: 0 for no, 1 for a guess."""
    try:
        parts = urlsplit(link.url)
    except ValueError:
        return 0
    path = unquote(parts.path)
    place = (parts.hostname or "").removeprefix("www.") + parts.path
    if (
        _SAYS_EARLIER.search(link.label)
        or _NO_DECK.search(path)
        or is_collection(link.url)
        or any(site in place for site in _VIDEO_SITES)
    ):
        return 0
    is_pdf = path.lower().endswith(".pdf")
    kind = link.kind.lower()
    words = re.sub(r"[\W_]+", " ", f"{path} {parts.query}")
    label = re.sub(r"_+", " ", link.label)
    is_called_so = "slides" in kind or bool(_CALLED_SLIDES.search(label))
    if _PREVIOUS.search(label) and "slides" not in kind:
        return 0
    if not is_called_so and not is_pdf and (_PROGRAM.search(path) or _SAYS_PAGE.search(label)):
        return 0
    says = is_called_so or bool(_SAYS_SLIDES.search(label))
    says_in_address = bool(_SAYS_SLIDES.search(words))
    if _SAYS_OTHER.search(f"{label} {words}") and not is_called_so:
        return 2 if is_pdf and says else 0
    if any(site in place for site in _PAPERS) and not is_called_so:
        return 0
    if says or says_in_address:
        return (8 if is_pdf else 5) + says
    if any(place == site or place.startswith(f"{site}/") for site in _SITES):
        return 4
    if is_pdf:
        return 3 if kind == "attachment" else 1
    return 2 if _OFFICE.search(path) else 0
