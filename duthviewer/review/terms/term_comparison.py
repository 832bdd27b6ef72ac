"""Terms that were shown and not said, and terms that were said and not shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cues
from duthviewer.review.sound.values import TimeRange
from duthviewer.review.terms.page_lines import joined_lines, line_key, raw_lines, telling_lines
from duthviewer.review.terms.page_terms import Chunk, TokenKind, chunks_of, is_of_figures
from duthviewer.review.terms.speech import Said, Speech
from duthviewer.review.terms.spoken_terms import frequent_terms
from duthviewer.review.terms.visit import Visit
from duthviewer.review.terms.word_lists import (
    language_of,
    plain,
    unknown_words,
    word_list,
    words_of,
)

#: A term counts as said this long before and after its page is shown (seconds): speakers name the
#: next point just before they turn the page.
BEFORE_S, AFTER_S = 8.0, 5.0
#: A line on this share and this number of slides is a footer or the like.
_FOOTER_SHARE, _FOOTER_SLIDES = 0.3, 3
#: The most terms that are listed of a page, and of one with more chunks than _DENSE
_MOST_LISTED, _MOST_OF_DENSE, _DENSE = 12, 6, 40
#: A word that is said this often elsewhere in the talk belongs to its vocabulary and is no point.
_USUAL = 3
#: A deck with fewer words does not show its language; it is that of the speech.
_ENOUGH_WORDS = 30
#: A page is a build of its neighbour if this share of the words of the smaller is on both.
_BUILD_SHARE = 0.85


@dataclass(frozen=True)
class TermComparison:
    """The terms of the pages against the words that were said, by page from 1.

    Pages that were never shown, or not while there were subtitles, are missing.
    """

    #: How many terms a page has; 0 for a page without text
    counts: Mapping[int, int]
    not_said: Mapping[int, tuple[str, ...]]
    #: Frequent terms that were said and are on no page
    said_not_shown: tuple[str, ...]


def compare_terms(
    texts: Mapping[int, str], visits: Sequence[Visit], cues: Cues, names: Sequence[str] = ()
) -> TermComparison:
    """Compare the texts of the pages with what was said while they were shown.

    ``names`` are the speakers, the conference and the like; a line of one is no term.
    """
    return _Comparison(texts, visits, cues, names).result()


class _Comparison:
    def __init__(
        self,
        texts: Mapping[int, str],
        visits: Sequence[Visit],
        cues: Cues,
        names: Sequence[str],
    ) -> None:
        self._times: dict[int, list[TimeRange]] = {}
        page = None
        for visit in visits:
            # While the picture shows the speaker alone, the page is still on the screen.
            page = visit.page or page
            if page is not None:
                around = TimeRange(start_s=visit.start_s - BEFORE_S, end_s=visit.end_s + AFTER_S)
                self._times.setdefault(page, []).append(around)
        said_words = [word for cue in cues for word in words_of(cue.text)]
        said_language = language_of(said_words)
        heard_words = word_list(said_language) if said_language else unknown_words(said_words)
        shown_words = [word for text in texts.values() for word in words_of(text)]
        own = language_of(shown_words) if len(shown_words) >= _ENOUGH_WORDS else ""
        shown_language = own or said_language
        self._words = word_list(shown_language) if shown_language else heard_words
        self._same_language = said_language == shown_language
        self._speech = Speech(cues, heard_words)
        self._during: dict[tuple[int, ...], Said] = {}
        self._texts = {page: raw_lines(text) for page, text in sorted(texts.items())}
        self._bags = {
            page: {word for line in lines for word in plain(line).split()}
            for page, lines in self._texts.items()
        }
        footers = self._footers() | {line_key(name) for name in names}
        self._footer_text = "\n".join(footers)
        skipped = set(footers)
        #: The chunks of each page, by its lines that may hold terms
        self._lines: dict[int, dict[str, tuple[Chunk, ...]]] = {}
        self._pages_of: dict[str, list[int]] = {}
        first_page = min(self._texts, default=0)
        title_page = {line_key(line) for line in self._texts.get(first_page, ())}
        for page, lines in self._texts.items():
            if page != first_page:
                skipped |= title_page
            kept = [
                re.sub(rf"\s+{page}$", "", line) for line in lines if line_key(line) not in skipped
            ]
            telling = telling_lines(joined_lines(kept), page == first_page)
            keeps = not is_of_figures(lines)
            self._lines[page] = {line: self._chunks(line, keeps) for line in telling}
            for key in {line_key(line) for line in telling}:
                self._pages_of.setdefault(key, []).append(page)

    def result(self) -> TermComparison:
        first, last = self._heard_range()
        counts: dict[int, int] = {}
        not_said: dict[int, tuple[str, ...]] = {}
        for page, times in sorted(self._times.items()):
            # Without subtitles at that time nothing is known.
            if any(part.start_s < last and part.end_s > first for part in times):
                counts[page] = sum(map(len, self._lines.get(page, {}).values()))
                not_said[page] = self._not_said(page)
        shown = [" ".join(lines) for lines in self._texts.values() if any(lines)]
        # Pages that are pictures may show anything.
        are_readable = 2 * len(shown) >= len(self._texts) > 0
        terms = frequent_terms(self._speech, shown) if are_readable else ()
        return TermComparison(counts, not_said, terms)

    def _chunks(self, line: str, keeps_numbers: bool) -> tuple[Chunk, ...]:
        """Return the chunks of a line that are no part of a footer: those vary a little."""
        return tuple(
            chunk
            for chunk in chunks_of(line, self._words, keeps_numbers)
            if len(chunk.tokens) < 2 or line_key(chunk.whole) not in self._footer_text
        )

    def _heard_range(self) -> tuple[float, float]:
        heard = self._speech.heard
        return (heard[0].at_s, heard[-1].at_s) if heard else (0.0, 0.0)

    def _footers(self) -> set[str]:
        """Return the keys of lines that repeat across slides; builds count as one slide."""
        slides = 0
        counts: Counter[str] = Counter()
        for page, lines in self._texts.items():
            if not self._is_build(page - 1, page):
                slides += 1
                counts.update({line_key(line) for line in lines if line})
        least = max(_FOOTER_SLIDES, _FOOTER_SHARE * slides)
        return {key for key, count in counts.items() if count >= least}

    def _is_build(self, page: int, following: int) -> bool:
        one, other = self._bags.get(page, set()), self._bags.get(following, set())
        smaller = min(len(one), len(other))
        return smaller > 2 and len(one & other) >= _BUILD_SHARE * smaller

    def _run(self, page: int, line: str) -> tuple[int, ...]:
        """Return all pages that count together for a line: those that show it, and builds."""
        run = set(self._pages_of[line_key(line)])
        for step in (-1, 1):
            at = page
            while self._is_build(at, at + step):
                at += step
                run.add(at)
        return tuple(sorted(run))

    def _said_on(self, pages: tuple[int, ...]) -> Said:
        said = self._during.get(pages)
        if said is None:
            times = [part for page in pages for part in self._times.get(page, ())]
            said = self._during[pages] = self._speech.during(times)
        return said

    def _not_said(self, page: int) -> tuple[str, ...]:
        lines = self._lines.get(page, {})
        found: dict[str, _Missing] = {}
        known = self._said_as_short_form(page)
        titles: set[str] = set()
        for number, (line, chunks) in enumerate(lines.items()):
            shown = [other for other in self._pages_of[line_key(line)] if other in self._times]
            # A line of several pages is listed once, where it was last shown.
            if shown[-1] != page:
                continue
            missing = [
                _Missing.nothing(chunk)
                if chunk in known
                else self._missing(chunk, self._said_on(self._run(page, line)), number == 0)
                for chunk in chunks
            ]
            for one in _joined(missing):
                found.setdefault(plain(one.text), one)
            if number == 0:
                titles = set(found)
        # What a title names was said if the points below it were.
        below = sum(map(len, lines.values())) - len(next(iter(lines.values()), ()))
        if len(found) - len(titles) < below / 2:
            found = {key: one for key, one in found.items() if key not in titles or one.is_named}
        is_dense = sum(map(len, lines.values())) > _DENSE
        most = _MOST_OF_DENSE if is_dense else _MOST_LISTED
        least = 3 if is_dense else 2
        best = sorted(found.values(), key=lambda one: -one.weight)[:most]
        kept = {one.text for one in best if one.weight >= least}
        return tuple(one.text for one in found.values() if one.text in kept)

    def _missing(self, chunk: Chunk, said: Said, in_title: bool) -> _Missing:
        """Return the part of a chunk that was not said."""
        counting = [at for at, token in enumerate(chunk.tokens) if token.counts]
        missing = [at for at in counting if not self._is_said(chunk, at, said)]
        if not missing or (len(chunk.initials) > 2 and said.has_run(chunk.initials)):
            return _Missing.nothing(chunk)
        # Exported pictures have words in pieces: "Environ mental".
        if len(chunk.tokens) > 1 and said.has_plain("".join(token.text for token in chunk.tokens)):
            return _Missing.nothing(chunk)
        if len(missing) == len(counting):
            weight = self._weight(chunk, counting)
            return _Missing(chunk, chunk.whole, weight + (in_title and weight > 0), True)
        named = [at for at in missing if chunk.tokens[at].kind is not TokenKind.WORD]
        if not named or chunk.is_bare_number:
            return _Missing.nothing(chunk)
        first = last = named[0]
        while last + 1 in missing:
            last += 1
        # A number is clearer with what it counts.
        if chunk.tokens[last].kind is TokenKind.NUMBER and last + 1 < len(chunk.tokens):
            last += 1
        return _Missing(chunk, chunk.text(first, last), 2, False)

    def _weight(self, chunk: Chunk, counting: Sequence[int]) -> int:
        """Return how much a chunk that was not said is a point of the slide; 2 suffices."""
        kinds = {chunk.tokens[at].kind for at in counting}
        if chunk.is_bare_number or (not self._same_language and kinds == {TokenKind.WORD}):
            return 0
        if len(chunk.tokens) > 1:
            words = [chunk.tokens[at].text for at in counting]
            is_usual = all(self._speech.count(word) >= _USUAL for word in words)
            return 2 if is_usual or chunk.in_prose else 3
        word = chunk.tokens[0].text
        if TokenKind.NAME in kinds:
            return 3
        is_verb = self._words.code == "en" and word.endswith("ed") and word.islower()
        if is_verb or self._speech.count(word) >= _USUAL:
            return 0
        return 1 if chunk.in_prose else 2

    def _is_said(self, chunk: Chunk, at: int, said: Said) -> bool:
        token = chunk.tokens[at]
        if token.kind is TokenKind.NUMBER:
            return said.has_number(token.text)
        return said.has_word(token.text.removesuffix("()"))

    def _said_as_short_form(self, page: int) -> set[Chunk]:
        """Return chunks whose short form on the page was said, as API, or whose long form was."""
        chunks = [
            (line, chunk) for line, them in self._lines.get(page, {}).items() for chunk in them
        ]
        long_forms = {one.initials: (line, one) for line, one in chunks if len(one.tokens) > 1}
        known: set[Chunk] = set()
        for line, chunk in chunks:
            if len(chunk.tokens) != 1 or chunk.tokens[0].kind is not TokenKind.NAME:
                continue
            pair = long_forms.get(plain(chunk.tokens[0].text))
            if pair is not None and any(
                not self._missing(one, self._said_on(self._run(page, its_line)), False).text
                for its_line, one in ((line, chunk), pair)
            ):
                known |= {chunk, pair[1]}
        return known


@dataclass(frozen=True)
class _Missing:
    """The part of a chunk that was not said; "" if all was."""

    chunk: Chunk
    text: str
    weight: int
    is_whole: bool

    @property
    def is_named(self) -> bool:
        """Whether this is a name or number, or has three words."""
        return self.text.count(" ") > 1 or any(
            token.kind in (TokenKind.NAME, TokenKind.NUMBER) for token in self.chunk.tokens
        )

    @staticmethod
    def nothing(chunk: Chunk) -> _Missing:
        return _Missing(chunk, "", 0, False)


def _joined(missing: Sequence[_Missing]) -> list[_Missing]:
    """Join terms with a linking word between: "Memorandum of understanding"."""
    joined: list[_Missing] = []
    for one in missing:
        before = joined[-1] if joined else _Missing.nothing(one.chunk)
        line, end = one.chunk.line, before.chunk.tokens[-1].end
        between = line[end : one.chunk.tokens[0].start].split()
        if one.is_whole and before.chunk.is_linked and before.is_whole and len(between) <= 2:
            joined.pop()
            start = before.chunk.tokens[0].start
            text = " ".join(line[start : one.chunk.tokens[-1].end].split())
            weight = max(before.weight, one.weight)
            joined.append(_Missing(one.chunk, text, max(weight, 2) if weight else 0, True))
        elif one.text:
            joined.append(one)
    return joined
