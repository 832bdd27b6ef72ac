"""Numbers as words: "2016" is said "two thousand sixteen" or "twenty sixteen"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache


def _names(text: str) -> list[str]:
    return text.split(" ")


_EN_ONES = _names(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS = _names(" ten twenty thirty forty fifty sixty seventy eighty ninety")
_DE_ONES = _names(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS = _names(" zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_NL_ONES = _names(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"
    " vijftien zestien zeventien achttien negentien"
)
_NL_TENS = _names(" tien twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_PT_ONES = _names(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
    " dezesseis dezessete dezoito dezenove"
)
_PT_TENS = _names(" dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
_PT_HUNDREDS = _names(
    " cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
)

_POINTS = {"en": "point", "de": "komma", "nl": "komma", "pt": "vírgula"}
_HALVES = {
    "en": ("and a half", "half"),
    "de": ("einhalb", "halb"),
    "nl": ("en een half", "half"),
    "pt": ("e meio", "e meia"),
}
#: What is said for some shares, in percent
_SHARES = {
    "en": {50: "half", 25: "quarter", 75: "three quarters", 33: "third", 67: "two thirds"},
    "de": {50: "hälfte", 25: "viertel", 75: "dreiviertel", 33: "drittel", 67: "zweidrittel"},
    "nl": {50: "helft", 25: "kwart", 75: "driekwart", 33: "derde", 67: "tweederde"},
    "pt": {50: "metade", 25: "um quarto", 75: "três quartos", 33: "terço", 67: "dois terços"},
}
_THOUSANDS = re.compile(r"^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$")
_MOST = 10**9


def value_of(number: str) -> float | None:
    """Return the value of a number in figures, with "," or "." for thousands or decimals."""
    if _THOUSANDS.match(number):
        return float(re.sub(r"\D", "", number))
    try:
        return float(number.replace(",", "."))
    except ValueError:
        return None


def spoken_forms(number: str, language: str) -> tuple[str, ...]:
    """Return ways to say a number in figures, without spaces; () for an unknown language."""
    if language not in _POINTS:
        return ()
    value = value_of(number)
    if value is None or value >= _MOST:
        return ()
    return _forms(value, number if "." in number or "," in number else "", language)


@lru_cache(maxsize=2048)
def _forms(value: float, decimals: str, language: str) -> tuple[str, ...]:
    forms: set[str] = set()
    for rounded in {value, *_rounded(value)}:
        if rounded == int(rounded):
            forms |= _whole(int(rounded), language)
    if value != int(value):
        # Without an exponent
        whole, _, rest = format(Decimal(f"{value:.9g}"), "f").partition(".")
        digits = [_cardinal(int(digit), language) for digit in rest]
        both = [_cardinal(int(whole), language) + " " + _POINTS[language] + " "]
        forms.add(both[0] + " ".join(digits))
        if rest.isdigit():
            forms.add(both[0] + _cardinal(int(rest), language))
        if rest == "5":
            forms |= {_cardinal(int(whole), language) + half for half in _HALVES[language]}
        if language == "de":
            forms |= {form.replace("ein komma", "eins komma") for form in forms}
    share = _SHARES[language].get(round(value))
    if share:
        forms.add(share)
    return tuple(sorted({form.replace(" ", "") for form in forms if form}))


def _rounded(value: float) -> set[float]:
    """Return round values near a value: speakers say "nearly twelve thousand" for 11,800."""
    near: set[float] = set()
    if 1900 <= value <= 2100:
        return near
    for digits in (1, 2):
        rounded = float(f"{value:.{digits}g}")
        if value and abs(rounded - value) <= 0.05 * abs(value):
            near.add(rounded)
    if value >= 10:
        near.add(float(round(value)))
    return near


def _whole(number: int, language: str) -> set[str]:
    forms = {_cardinal(number, language)}
    # "18650" is said "eighteen six hundred fifty".
    for size in (100, 1000):
        if number >= size and number % size >= 10:
            head, rest = _cardinal(number // size, language), _cardinal(number % size, language)
            forms.add(f"{head} {rest}")
    if language == "en":
        forms |= {_english(number, joined=" and ")}
        forms |= _english_pairs(number)
        if number % 1000 == 500 and number > 1000:
            forms.add(f"{_english(number // 1000)} and a half thousand")
        forms |= {form.removeprefix("one ") for form in forms if " hundred" in form[:11]}
        forms |= {form.removeprefix("one ") for form in forms if " thousand" in form[:12]}
    if language in ("de", "nl") and 1100 <= number < 2000 and number // 100 % 10:
        hundred = "hundert" if language == "de" else "honderd"
        rest = _cardinal(number % 100, language) if number % 100 else ""
        forms.add(_cardinal(number // 100, language) + hundred + rest)
    if language == "de":
        forms |= {form.replace("tausend", "tausendund") for form in set(forms)}
        forms |= {form.replace("hundert", "hundertund") for form in set(forms)}
        if number % 100 == 1:
            forms |= {form + "s" for form in set(forms)}
    forms |= _ordinals(number, language)
    if language == "pt":
        forms |= {form.replace("dois", "duas").replace("um", "uma") for form in set(forms)}
        forms |= {form.replace("entos", "entas") for form in set(forms)}
        forms.add(_portuguese(number, joined=" "))
    # "two thousand twenty four" is a year, "twenty four" is enough.
    if 2000 < number < 2100 and number % 100 > 9:
        forms.add(_cardinal(number % 100, language))
    return forms


def _ordinals(number: int, language: str) -> set[str]:
    """Return "ninety ninth" for 99; () where the language has none that is made of the number."""
    cardinal = _cardinal(number, language)
    if language == "en":
        head, _, last = cardinal.rpartition(" ")
        irregular = {"one": "first", "two": "second", "three": "third", "five": "fifth",
                     "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}  # fmt: skip
        ordinal = irregular.get(
            last, last.removesuffix("y") + ("ieth" if last[-1] == "y" else "th")
        )
        return {f"{head} {ordinal}"}
    if language == "de":
        ending = "te" if number < 20 else "ste"
        return {cardinal + ending, cardinal + ending + "n"}
    if language == "nl":
        return {cardinal + ("de" if number < 20 and number != 8 else "ste")}
    return set()


def _cardinal(number: int, language: str) -> str:
    makers = {"en": _english, "de": _german, "nl": _dutch, "pt": _portuguese}
    return makers[language](number)


def _english(number: int, joined: str = " ") -> str:
    if number < 20:
        return _EN_ONES[number]
    if number < 100:
        return _EN_TENS[number // 10] + (f" {_EN_ONES[number % 10]}" if number % 10 else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            link = joined if rest < 100 else " "
            head = f"{_english(number // size, joined)} {name}"
            return head + (link + _english(rest, joined) if rest else "")
    return ""


def _english_pairs(number: int) -> set[str]:
    """Return a number said in pairs of digits: "twenty sixteen", "four eighty"."""
    if not 100 < number < 10_000:
        return set()
    head, rest = _english(number // 100), number % 100
    if not rest:
        return {f"{head} hundred"}
    tail = _english(rest)
    if rest < 10:
        return {f"{head} oh {tail}", f"{head} hundred {tail}", f"{head} hundred and {tail}"}
    return {f"{head} {tail}", f"{head} hundred {tail}", f"{head} hundred and {tail}"}


def _german(number: int) -> str:
    if number < 20:
        return _DE_ONES[number]
    if number < 100:
        ones = f"{_DE_ONES[number % 10]}und" if number % 10 else ""
        return ones + _DE_TENS[number // 10]
    for size, name in ((10**6, "millionen"), (1000, "tausend"), (100, "hundert")):
        if number >= size:
            rest = number % size
            head = "" if number // size == 1 and size < 10**6 else _german(number // size)
            return head + name + (_german(rest) if rest else "")
    return ""


def _dutch(number: int) -> str:
    if number < 20:
        return _NL_ONES[number]
    if number < 100:
        ones = f"{_NL_ONES[number % 10]}en" if number % 10 else ""
        return ones + _NL_TENS[number // 10]
    for size, name in ((10**6, "miljoen"), (1000, "duizend"), (100, "honderd")):
        if number >= size:
            rest = number % size
            head = "" if number // size == 1 and size < 10**6 else _dutch(number // size)
            return head + name + (_dutch(rest) if rest else "")
    return ""


def _portuguese(number: int, joined: str = " e ") -> str:
    if number < 20:
        return _PT_ONES[number]
    if number < 100:
        rest = number % 10
        return _PT_TENS[number // 10] + (joined + _PT_ONES[rest] if rest else "")
    if number < 1000:
        rest = number % 100
        if number == 100:
            return "cem"
        return _PT_HUNDREDS[number // 100] + (joined + _portuguese(rest, joined) if rest else "")
    for size, name in ((10**6, "milhões"), (1000, "mil")):
        if number >= size:
            rest = number % size
            head = "" if number // size == 1 and size == 1000 else _portuguese(number // size)
            link = joined if rest < 100 or rest % 100 == 0 else " "
            return f"{head} {name}" + (link + _portuguese(rest, joined) if rest else "")
    return ""
