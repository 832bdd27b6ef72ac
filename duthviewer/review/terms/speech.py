"""What was said in parts of a talk, and whether a term was among it."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from duthviewer.library.media.cues import Cues
from duthviewer.review.sound.values import TimeRange
from duthviewer.review.terms.number_words import spoken_forms, value_of
from duthviewer.review.terms.word_lists import WordList, plain, read_short_forms

_TOKEN = re.compile(r"\d+(?:[.,'’]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-zß-ÿ0-9])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
#: Words that sound alike are written alike: letters that recognition confuses
_SOUNDS = str.maketrans("bdgcqzvwj", "ptkkksffk")
_SILENT = re.compile(r"[aeiouyhäöü']")


#: Endings that stemmers do not know
_PLURALS = (("es", "is"), ("ices", "ix"), ("ices", "ex"), ("ia", "ion"), ("a", "on"), ("i", "us"),
            ("is", "es"), ("ix", "ices"), ("ex", "ices"))  # fmt: skip


@dataclass(frozen=True)
class HeardWord:
    """A word of a transcript: when it was said, as written, without accents, and its stem."""

    at_s: float
    text: str
    plain: str
    stem: str


class Speech:
    """The words of a talk in order."""

    def __init__(self, cues: Cues, words: WordList) -> None:
        self.words = words
        heard: list[HeardWord] = []
        for cue in cues:
            texts = _TOKEN.findall(cue.text)
            length_s = max(cue.end_s - cue.start_s, 0.0)
            for number, text in enumerate(texts):
                at_s = cue.start_s + (number + 0.5) / len(texts) * length_s
                lowered = text.lower().replace("’", "'").removesuffix("'s")
                # Nothing is left of a lone accent.
                if bare := plain(lowered):
                    heard.append(HeardWord(at_s, lowered, bare, words.stem(lowered)))
        self.heard = sorted(heard, key=lambda word: word.at_s)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(word.stem for word in self.heard)

    def count(self, word: str) -> int:
        """Return how often a word was said in the whole talk."""
        return self._counts[self.words.stem(word)]

    def during(self, ranges: Sequence[TimeRange]) -> Said:
        """Return what was said in these times."""
        heard: list[HeardWord] = []
        reached = 0
        for part in sorted(ranges, key=lambda part: part.start_s):
            first = bisect_left(self.heard, part.start_s, key=lambda word: word.at_s)
            last = bisect_left(self.heard, part.end_s, key=lambda word: word.at_s)
            heard += self.heard[max(first, reached) : last]
            reached = max(reached, last)
        return Said(tuple(heard), self.words)


class Said:
    """Words that were said, for questions whether a term was among them."""

    def __init__(self, heard: tuple[HeardWord, ...], words: WordList) -> None:
        self._heard = heard
        self._words = words
        self._plain = {word.plain for word in heard}
        self._stems = {word.stem for word in heard}
        self._answers: dict[str, bool] = {}

    def __len__(self) -> int:
        return len(self._heard)

    def has_word(self, word: str) -> bool:
        """Return whether a word was said: inflected, apart, as initials or misheard, too."""
        answer = self._answers.get(word)
        if answer is None:
            answer = self._answers[word] = self._has_word(word)
        return answer

    def has_plain(self, word: str) -> bool:
        """Return whether a word was said, apart from case and accents."""
        return plain(word) in self._plain

    def has_number(self, number: str) -> bool:
        """Return whether a number in figures was said, in figures or words, also rounded."""
        value = value_of(number)
        if value is None:
            return False
        if any(_is_near(value, said) for said in self._values):
            return True
        return any(self.has_run(form) for form in spoken_forms(number, self._words.code))

    def has_run(self, letters: str, loose: bool = False) -> bool:
        """Return whether words that are these letters were said one after the other.

        ``loose`` allows an ending of up to two letters more.
        """
        letters = plain(letters)
        text, starts = self._joined
        at = text.find(letters)
        while at >= 0:
            if at in starts:
                end = at + len(letters)
                if end in starts or (loose and not starts.isdisjoint((end + 1, end + 2))):
                    return True
            at = text.find(letters, at + 1)
        return False

    def has_initials(self, letters: str) -> bool:
        """Return whether words with these initials were said one after the other."""
        wanted = plain(letters)
        at = self._initials.find(wanted)
        while at >= 0:
            words = self._heard[at : at + len(wanted)]
            function = self._words.function
            if all(len(word.text) >= 3 and word.text not in function for word in words):
                return True
            at = self._initials.find(wanted, at + 1)
        return False

    def _has_long_form(self, acronym: str) -> bool:
        """Return whether what an acronym is short for was said: "greenhouse gas" for "GHG"."""
        if self.has_initials(acronym):
            return True
        letters = plain(acronym)
        function = self._words.function
        return len(letters) == 3 and any(
            one.plain[0] == letters[0]
            and other.plain[0] == letters[2]
            and letters[1] in one.plain[2:]
            and min(len(one.plain), len(other.plain)) >= 3
            and one.text not in function
            and other.text not in function
            for one, other in itertools.pairwise(self._heard)
        )

    def _has_word(self, word: str) -> bool:
        if _CJK.search(word):
            return self._has_without_spaces(word)
        bare = plain(word)
        if bare in self._plain:
            return True
        if self._has_stem(bare, self._words.stem(word)) or self._has_singular(bare):
            return True
        letters = "".join(_PARTS.findall(bare))
        if len(letters) > 1 and self.has_run(letters, loose=len(letters) >= 5):
            return True
        if self._has_other_form(letters):
            return True
        if self._has_parts(word):
            return True
        if 3 <= len(word) <= 5 and word.isupper() and self._has_long_form(word):
            return True
        if letters.isalpha():
            return self._has_relative(letters) or self._has_compound(bare) or self._sounds(letters)
        return False

    def _has_singular(self, bare: str) -> bool:
        """Return whether the singular of an irregular plural was said: axes, matrices, criteria."""
        return len(bare) > 3 and any(
            bare.endswith(plural) and bare.removesuffix(plural) + singular in self._plain
            for plural, singular in _PLURALS
        )

    def _has_stem(self, bare: str, stem: str) -> bool:
        if stem not in self._stems:
            return False
        # A short stem may be another word's, too: "solar" and "solo".
        return len(stem) > 3 or any(
            word.stem == stem and (bare.startswith(word.plain) or word.plain.startswith(bare))
            for word in self._heard
        )

    def _has_other_form(self, letters: str) -> bool:
        short_forms = read_short_forms()
        long_form = short_forms.get(letters)
        if long_form is not None:
            return all(self._words.stem(word) in self._stems for word in long_form.split())
        if any(long == letters and short in self._plain for short, long in short_forms.items()):
            return True
        # "min" is said "minutes", "req" "requests".
        return 3 <= len(letters) <= 4 and any(
            word.startswith(letters) and len(word) >= 2 * len(letters) - 1 for word in self._plain
        )

    def _has_parts(self, word: str) -> bool:
        """Return whether the parts of a name such as ``QuerySet`` or ``foo_bar`` were all said."""
        parts = [part for piece in _CAMEL.sub(" ", word).split() for part in _PARTS.findall(piece)]
        # "AHN4" is said without its number, "p99" without its letter.
        if len(parts) == 2 and parts[1].isdigit():
            forms = spoken_forms(parts[1], self._words.code)
            if any(self.has_run(parts[0] + form) for form in forms):  # "S3" is said "s three"
                return True
            parts = [part for part in parts if len(part) > 1]
            return bool(parts) and all(map(self._has_part, parts))
        return len(parts) > 1 and all(map(self._has_part, parts))

    def _has_part(self, part: str) -> bool:
        return (
            self.has_number(part) or self._spelled(part) if part.isdigit() else self.has_word(part)
        )

    def _spelled(self, digits: str) -> bool:
        forms = [spoken_forms(digit, self._words.code) for digit in digits]
        return all(forms) and self.has_run("".join(form[0] for form in forms))

    def _has_relative(self, letters: str) -> bool:
        """Return whether a word with the same beginning was said: "validate" for "validation"."""
        if len(letters) < 5:
            return False
        for start in self._by_start.get(letters[:4], ()):
            same = _common_start(letters, start)
            longer, shorter = max(len(letters), len(start)), min(len(letters), len(start))
            if same >= 5 and (same >= 0.8 * shorter or same >= 0.7 * longer):
                return True
        return False

    def _has_compound(self, letters: str) -> bool:
        """Return whether the parts of a compound were said, or a compound with this part."""
        if not self._words.compounds:
            return False
        if len(letters) >= 5 and any(
            word.endswith(letters) or word.startswith(letters) for word in self._plain
        ):
            return True
        covered = bytearray(len(letters))
        for stem in self._stems:
            if len(stem) < 4:
                continue
            at = letters.find(stem)
            if at >= 0:
                covered[at : at + len(stem)] = b"\1" * len(stem)
        if sum(covered) >= 0.7 * len(letters):
            return True
        return self._has_rest(letters, covered)

    def _has_rest(self, letters: str, covered: bytearray) -> bool:
        """Return whether what is missing of a compound was said in another form: "Vergabe"."""
        start, end = covered.find(0), covered.rfind(0) + 1
        if not any(covered) or end - start < 5 or any(covered[start:end]):
            return False
        # Imported here because the start does not need it.
        from rapidfuzz import fuzz, process

        rest = letters[start:end]
        rests = (rest, rest.removeprefix("s")) if start else (rest, rest.removesuffix("s"))
        return any(
            process.extractOne(one, self._plain, scorer=fuzz.ratio, score_cutoff=78.0)
            for one in rests
        )

    def _sounds(self, letters: str) -> bool:
        """Return whether something was said that recognition may have misheard."""
        size = len(letters)
        if size < 5:
            return False
        # Imported here because the start does not need it.
        from rapidfuzz import fuzz, process

        near = self._by_size(size)
        cutoff = 84.0 if size <= 6 else 78.0
        if process.extractOne(letters, near, scorer=fuzz.ratio, score_cutoff=cutoff):
            return True
        sound = _sound_of(letters)
        if len(sound) < 4:
            return False
        return any(
            said[0] == letters[0] or fuzz.ratio(said, letters) >= 50
            for said in self._by_sound.get(sound, ())
        )

    def _has_without_spaces(self, term: str) -> bool:
        text = self._joined[0]
        bare = plain(term)
        if bare in text:
            return True
        pairs = [bare[at : at + 2] for at in range(len(bare) - 1)]
        return len(pairs) > 1 and sum(pair in text for pair in pairs) >= 0.75 * len(pairs)

    @cached_property
    def _joined(self) -> tuple[str, set[int]]:
        starts, parts, at = set(), [], 0
        for word in self._heard:
            starts.add(at)
            letters = word.plain.replace("'", "")
            parts.append(letters)
            at += len(letters)
        starts.add(at)
        return "".join(parts), starts

    @cached_property
    def _initials(self) -> str:
        return "".join(word.plain[0] for word in self._heard)

    @cached_property
    def _values(self) -> tuple[float, ...]:
        values = (value_of(word.text) for word in self._heard if word.text[0].isdigit())
        return tuple({value for value in values if value is not None})

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._plain:
            if len(word) >= 5:
                found.setdefault(word[:4], []).append(word)
        return found

    @cached_property
    def _spans(self) -> tuple[str, ...]:
        """Words and runs of two and three words, joined."""
        words = [word.plain for word in self._heard]
        pairs = [first + second for first, second in itertools.pairwise(words)]
        triples = [pair + third for pair, third in zip(pairs, words[2:], strict=False)]
        return tuple(dict.fromkeys(words + pairs + triples))

    @cached_property
    def _sizes(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for span in self._spans:
            found.setdefault(len(span), []).append(span)
        return found

    def _by_size(self, size: int) -> list[str]:
        room = max(1, size // 4)
        sizes = range(size - room, size + room + 1)
        return [span for each in sizes for span in self._sizes.get(each, ())]

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for span in self._spans:
            if len(span) >= 5:
                found.setdefault(_sound_of(span), []).append(span)
        return found


def _is_near(value: float, said: float) -> bool:
    if value == said:
        return True
    for scale in (1.0, 1e3, 1e6, 1e9):
        if abs(said * scale - value) <= (0.02 if value < 100 else 0.05) * abs(value):
            return True
    return False


def _common_start(one: str, other: str) -> int:
    size = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        size += 1
    return size


def _sound_of(letters: str) -> str:
    for written, sound in (("ph", "f"), ("sch", "s"), ("sh", "s"), ("ck", "k"), ("ch", "k"),
                           ("qu", "k"), ("x", "ks"), ("gh", "")):  # fmt: skip
        letters = letters.replace(written, sound)
    sounds = _SILENT.sub("", letters).translate(_SOUNDS)
    return re.sub(r"(.)\1+", r"\1", sounds)
