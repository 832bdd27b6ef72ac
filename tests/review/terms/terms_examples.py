"""Talks with labels: which terms of their pages are not said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from duthviewer.library.media.cues import Cue, Cues
from duthviewer.review.pace.values import Visit
from duthviewer.review.terms.term_comparison import compare_terms

#: Words per second, and words of a cue
_PACE, _CUE_WORDS = 2.5, 8
_MARK = re.compile(r"<<|>>|\{\{|\}\}")


@dataclass
class LabelledPage:
    """A page: its text, the ranges of letters not said, those that may be listed, and the words."""

    text: str = ""
    missing: list[tuple[int, int]] = field(default_factory=list)
    ignored: list[tuple[int, int]] = field(default_factory=list)
    said: str = ""


@dataclass
class LabelledTalk:
    """A talk of labelled pages, shown one after the other."""

    language: str
    name: str
    pages: list[LabelledPage] = field(default_factory=list)

    def visits(self) -> list[Visit]:
        visits, at_s = [], 0.0
        for number, page in enumerate(self.pages, 1):
            end_s = at_s + len(page.said.split()) / _PACE
            visits.append(Visit(start_s=at_s, end_s=end_s, page=number))
            at_s = end_s
        return visits

    def cues(self) -> Cues:
        cues, at_s = [], 0.0
        for page in self.pages:
            words = page.said.split()
            for first in range(0, len(words), _CUE_WORDS):
                part = words[first : first + _CUE_WORDS]
                cues.append(Cue(at_s, at_s + len(part) / _PACE, " ".join(part)))
                at_s += len(part) / _PACE
        return Cues(cues)


@dataclass
class Score:
    """Counts of listed terms and labels, and what was wrong."""

    right: int = 0
    wrong: int = 0
    ignored: int = 0
    labels: int = 0
    found: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.found / max(self.labels, 1)


def read_talks(path: Path) -> list[LabelledTalk]:
    talks: list[LabelledTalk] = []
    footers: list[str] = []
    part = ""
    lines: list[str] = []

    def finish() -> None:
        if part == "@page":
            page = _page("\n".join([*lines, *footers, str(len(talks[-1].pages) + 1)]))
            talks[-1].pages.append(page)
        elif part == "@said":
            talks[-1].pages[-1].said = " ".join(lines)
        lines.clear()

    for line in path.read_text(encoding="utf-8").splitlines():
        if re.match(r"@(talk|footer|page|said)\b", line):
            finish()
            part, _, rest = line.partition(" ")
            if part == "@talk":
                language, _, name = rest.partition(" ")
                talks.append(LabelledTalk(language, name))
                footers = []
            elif part == "@footer":
                footers.append(rest)
        elif not line.startswith("#"):
            lines.append(line)
    finish()
    return talks


def score(talks: list[LabelledTalk]) -> Score:
    """Compare each talk's terms with its labels.

    A listed term is right if most of its letters are labelled as not said; a label is found if a
    third of its letters are in terms that are right.
    """
    result = Score()
    for talk in talks:
        texts = {number: page.text for number, page in enumerate(talk.pages, 1)}
        compared = compare_terms(texts, talk.visits(), talk.cues())
        for number, page in enumerate(talk.pages, 1):
            where = f"{talk.name} {number}"
            covered: set[int] = set()
            for term in compared.not_said.get(number, ()):
                letters = _letters(page.text, term)
                if _share(letters, page.missing) >= 0.6:
                    result.right += 1
                    covered |= letters
                elif _share(letters, page.ignored) >= 0.5:
                    result.ignored += 1
                else:
                    result.wrong += 1
                    result.errors.append(f"{where}: was said: {term}")
            for start, end in page.missing:
                result.labels += 1
                label = {at for at in range(start, end) if page.text[at].isalnum()}
                if len(label & covered) * 3 >= len(label):
                    result.found += 1
                else:
                    result.errors.append(f"{where}: not found: {page.text[start:end]}")
    return result


def _page(marked: str) -> LabelledPage:
    page = LabelledPage()
    opened, at = 0, 0
    for match in _MARK.finditer(marked):
        page.text += marked[at : match.start()]
        at = match.end()
        if match.group() in ("<<", "{{"):
            opened = len(page.text)
        else:
            kind = page.missing if match.group() == ">>" else page.ignored
            kind.append((opened, len(page.text)))
    page.text += marked[at:]
    return page


def _letters(text: str, term: str) -> set[int]:
    match = re.search(r"\s+".join(map(re.escape, term.split())), text)
    assert match, f"{term!r} is not on the page"
    return {at for at in range(match.start(), match.end()) if text[at].isalnum()}


def _share(letters: set[int], ranges: list[tuple[int, int]]) -> float:
    return sum(any(a <= at < b for a, b in ranges) for at in letters) / max(len(letters), 1)
