"""Terms that were shown and not said, and terms that were said and not shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cues
from duthviewer.review.pace.page_terms import (
    Chunk,
    Kind,
    PageLine,
    line_key,
    page_lines,
    text_lines,
)
from duthviewer.review.pace.spoken_terms import frequent_terms
from duthviewer.review.pace.speech import Said, Speech
from duthviewer.review.pace.values import TimeRange, Visit
from duthviewer.review.pace.word_lists import (
    WordList,
    language_of,
    plain,
    unknown_words,
    word_list,
    words_of,
)

#: A term counts as said this long before and after its page is shown (seconds): speakers name the
#: next point just before they turn the page.
BEFORE_S, AFTER_S = 8.0, 5.0
#: A line on this share of the slides, and at least so many, is a footer or the like.
_FOOTER_SHARE, _FOOTER_SLIDES = 0.3, 3
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
        for visit in visits:
            if visit.page is not None:
                around = TimeRange(start_s=visit.start_s - BEFORE_S, end_s=visit.end_s + AFTER_S)
                self._times.setdefault(visit.page, []).append(around)
        said_words = [word for cue in cues for word in words_of(cue.text)]
        said_language = language_of(said_words)
        self._heard_words = word_list(said_language) if said_language else unknown_words(said_words)
        shown_words = [word for text in texts.values() for word in words_of(text)]
        shown_language = language_of(shown_words) or said_language
        self._words = word_list(shown_language) if shown_language else self._heard_words
        self._same_language = said_language == shown_language
        self._speech = Speech(cues, self._heard_words)
        self._during: dict[tuple[int, ...], Said] = {}
        self._all_lines = {page: text_lines(text) for page, text in texts.items()}
        self._bags = {
            page: {word for line in lines for word in plain(line).split()}
            for page, lines in self._all_lines.items()
        }
        skipped = self._footers() | {line_key(name) for name in names}
        self._lines = {
            page: page_lines(lines, self._words, skipped)
            for page, lines in self._all_lines.items()
        }
        self._keys = {
            page: {line.key for line in lines} for page, lines in self._lines.items()
        }

    def result(self) -> TermComparison:
        first, last = self._heard_range()
        counts: dict[int, int] = {}
        not_said: dict[int, tuple[str, ...]] = {}
        for page, times in sorted(self._times.items()):
            # Without subtitles at that time nothing is known.
            if not any(part.start_s < last and part.end_s > first for part in times):
                continue
            lines = self._lines.get(page, [])
            counts[page] = sum(len(line.chunks) for line in lines)
            not_said[page] = self._not_said(page, lines)
        shown = [text for text in self._all_lines.values()]
        return TermComparison(
            counts, not_said, frequent_terms(self._speech, [" ".join(lines) for lines in shown])
        )

    def _heard_range(self) -> tuple[float, float]:
        heard = self._speech.heard
        return (heard[0].at_s, heard[-1].at_s) if heard else (0.0, 0.0)

    def _footers(self) -> set[str]:
        """Return the keys of lines that repeat across slides; builds count as one slide."""
        slides = 0
        counts: Counter[str] = Counter()
        for page, lines in self._all_lines.items():
            before = page - 1 in self._bags and self._is_build(page - 1, page)
            if before:
                continue
            slides += 1
            counts.update({line_key(line) for line in lines})
        least = max(_FOOTER_SLIDES, _FOOTER_SHARE * slides)
        return {key for key, count in counts.items() if count >= least}

    def _is_build(self, page: int, following: int) -> bool:
        one, other = self._bags.get(page, set()), self._bags.get(following, set())
        smaller = min(len(one), len(other))
        return smaller > 2 and len(one & other) >= _BUILD_SHARE * smaller

    def _run(self, page: int, line: PageLine) -> tuple[int, ...]:
        """Return the pages around ``page`` that show this line, too, or are builds of it."""
        run = [page]
        for step in (-1, 1):
            at = page + step
            while at in self._keys and line.key in self._keys[at]:
                run.append(at)
                at += step
        return tuple(sorted(run))

    def _said_on(self, pages: tuple[int, ...]) -> Said:
        said = self._during.get(pages)
        if said is None:
            times = [part for page in pages for part in self._times.get(page, ())]
            said = self._during[pages] = self._speech.during(times)
        return said

    def _not_said(self, page: int, lines: Sequence[PageLine]) -> tuple[str, ...]:
        found: list[str] = []
        known = self._said_as_short_form(page, lines)
        for line in lines:
            run = self._run(page, line)
            # A term of several builds is listed once, where it was last shown.
            if any(other > page and other in self._times for other in run):
                continue
            said = self._said_on(run)
            linked = False
            for chunk in line.chunks:
                terms = [] if chunk in known else self._unsaid(chunk, said)
                whole = bool(terms) and terms[0][0]
                if linked and whole and found:
                    start = line.text.find(found[-1])
                    text = terms[0][1]
                    end = line.text.find(text, max(start, 0))
                    if 0 <= start < end:
                        found[-1] = line.text[start : end + len(text)]
                        terms = terms[1:]
                found += [text for _, text in terms]
                linked = chunk.is_linked and bool(terms)
        unique = {plain(term): term for term in reversed(found)}
        return tuple(term for term in found if unique.get(plain(term)) is term)

    def _unsaid(self, chunk: Chunk, said: Said) -> list[tuple[bool, str]]:
        """Return the parts of a chunk that were not said, and whether each is the whole chunk."""
        tokens = chunk.tokens
        missing = [token.counts and not self._is_said(chunk, at, said) for at, token in enumerate(tokens)]
        counting = [at for at, token in enumerate(tokens) if token.counts]
        if not any(missing):
            return []
        if len(tokens) > 1 and said.has_run(chunk.initials) and len(chunk.initials) > 2:
            return []
        if all(missing[at] for at in counting):
            if not self._same_language and not any(tokens[at].kind is not Kind.WORD for at in counting):
                return []
            return [(True, chunk.text(0, len(tokens) - 1))]
        found = []
        for at in counting:
            if missing[at] and self._is_telling(chunk, at):
                found.append((False, chunk.text(at, at)))
        return found

    def _is_said(self, chunk: Chunk, at: int, said: Said) -> bool:
        token = chunk.tokens[at]
        if token.kind is Kind.NUMBER:
            return said.has_number(token.text)
        return said.has_word(token.text.removesuffix("()"))

    def _is_telling(self, chunk: Chunk, at: int) -> bool:
        token = chunk.tokens[at]
        if token.kind is Kind.WORD:
            return self._same_language and len(token.text) >= 5
        return True

    def _said_as_short_form(self, page: int, lines: Sequence[PageLine]) -> set[Chunk]:
        """Return chunks whose short form on the page was said, as API, or whose long form was."""
        chunks = [(line, chunk) for line in lines for chunk in line.chunks]
        long_forms = {chunk.initials: (line, chunk) for line, chunk in chunks if len(chunk.tokens) > 1}
        known: set[Chunk] = set()
        for line, chunk in chunks:
            if len(chunk.tokens) != 1 or chunk.tokens[0].kind is not Kind.NAME:
                continue
            pair = long_forms.get(plain(chunk.tokens[0].text))
            if pair is None:
                continue
            long_line, long_form = pair
            short_said = not self._unsaid(chunk, self._said_on(self._run(page, line)))
            if short_said or not self._unsaid(long_form, self._said_on(self._run(page, long_line))):
                known |= {chunk, long_form}
        return known
