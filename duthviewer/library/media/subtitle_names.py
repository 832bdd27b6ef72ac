"""Names of subtitle files: which recording, language and kind they contain.

People and programs write ``day-1.en.srt``, ``day-1.en-US.vtt``, ``day-1.en.sdh.srt``,
``day-1.de.forced.srt``, ``day-1.fr.default.srt``, ``day-1.mp4.srt`` beside ``day-1.mp4``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: Abbreviations for subtitles for the deaf and hard of hearing
_SDH = frozenset(("sdh", "hi", "hoh", "cc"))
_FORCED = frozenset(("forced", "foreign"))
_DEFAULT = "default"
#: Other words in the same place, without a meaning for us
_OTHER = frozenset(
    ("asr", "auto", "captions", "dialog", "full", "orig", "original", "subs", "subtitles")
)
_KINDS = frozenset((*_SDH, *_FORCED, *_OTHER, _DEFAULT))
#: A subtitle file may have the whole name of the recording, with an earlier extension.
_RECORDING = frozenset(("avi", "flv", "m4v", "mkv", "mov", "mp4", "ts", "webm"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,12})*")
#: Words of two or three letters that are not language codes
_NO_LANGUAGE = frozenset(("sdh", "hoh", "cc", "sub", "srt", "vtt", "ass", "ssa", "txt", "new"))
#: English names of languages, and the three-letter codes, with their two-letter codes
_CODES = {
    "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "croatian": "hr",
    "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "estonian": "et",
    "finnish": "fi", "french": "fr", "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi",
    "hungarian": "hu", "icelandic": "is", "indonesian": "id", "italian": "it", "japanese": "ja",
    "korean": "ko", "latvian": "lv", "lithuanian": "lt", "norwegian": "no", "persian": "fa",
    "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru", "serbian": "sr",
    "slovak": "sk", "slovenian": "sl", "spanish": "es", "swedish": "sv", "thai": "th",
    "turkish": "tr", "ukrainian": "uk", "vietnamese": "vi",
    "ara": "ar", "bul": "bg", "cat": "ca", "ces": "cs", "chi": "zh", "cze": "cs", "dan": "da",
    "deu": "de", "dut": "nl", "ell": "el", "eng": "en", "est": "et", "fas": "fa", "fin": "fi",
    "fra": "fr", "fre": "fr", "ger": "de", "gre": "el", "heb": "he", "hin": "hi", "hrv": "hr",
    "hun": "hu", "ind": "id", "isl": "is", "ita": "it", "jpn": "ja", "kor": "ko", "lav": "lv",
    "lit": "lt", "nld": "nl", "nob": "nb", "nor": "no", "per": "fa", "pol": "pl", "por": "pt",
    "ron": "ro", "rum": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es",
    "srp": "sr", "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk", "vie": "vi", "zho": "zh",
}  # fmt: skip

#: The codes of a language that has two, after its own name for itself
_OWN = frozenset(("ces", "deu", "ell", "fas", "fra", "nld", "ron", "slk", "zho"))

#: The languages that the user can prefer
LANGUAGES = tuple(sorted(set(_CODES.values())))


@dataclass(frozen=True, slots=True)
class SubtitleName:
    """The information in a file's name. ``language`` is a code such as ``pt-BR``, or ""."""

    language: str = ""
    is_sdh: bool = False
    is_forced: bool = False
    is_default: bool = False


def subtitle_name(stem: str) -> SubtitleName:
    """Parse the last parts of a name without its extension: ``day-1.en.sdh``."""
    said = [name for _, name in _endings(stem)]
    return said[-1] if said else SubtitleName()


def shorter_stems(stem: str) -> Iterator[str]:
    """Yield the possible stems of a subtitle file's recording, longest first."""
    yield stem
    for rest, _ in _endings(stem):
        yield rest


def base_language(code: str) -> str:
    """Return a language code without country and script, with two letters if possible."""
    base = re.split("[-_]", code, maxsplit=1)[0].lower()
    return _CODES.get(base, base)


def long_code(code: str) -> str:
    """Return the code of a language with three letters, as media files name it; "" if unknown."""
    base = base_language(code)
    if len(base) == 3:
        return base
    return next((long for long, short in _CODES.items() if short == base and len(long) == 3), "")


def three_letters(code: str) -> str:
    """Return the three-letter code of a language, as media files state it; "und" if unknown."""
    base = base_language(code)
    long = [one for one, short in _CODES.items() if short == base and len(one) == 3]
    return next((one for one in long if one in _OWN), long[0] if long else "und")


def _endings(stem: str) -> Iterator[tuple[str, SubtitleName]]:
    """Yield the stem without its last part, without its last two …, and the parts parsed so far."""
    language, kinds = "", frozenset[str]()
    rest = stem
    while True:
        rest, dot, part = rest.rpartition(".")
        if not dot or not rest:
            return
        folded = part.casefold().strip("()[] ")
        # "hi" is Hindi unless a language precedes it.
        if folded in _KINDS and not (folded == "hi" and not _has_language(rest)):
            kinds |= {folded}
        elif folded in _RECORDING:
            yield rest, _name(language, kinds)
            return
        elif language or not _is_language(folded):
            return
        else:
            language, more = _split(part.strip("()[] "))
            kinds |= more
        yield rest, _name(language, kinds)


def _name(language: str, kinds: frozenset[str]) -> SubtitleName:
    return SubtitleName(language, bool(kinds & _SDH), bool(kinds & _FORCED), _DEFAULT in kinds)


def _has_language(stem: str) -> bool:
    last = stem.rpartition(".")[2].casefold().strip("()[] ")
    return "." in stem and (_is_language(last) or last in _KINDS - {"hi"})


def _is_language(part: str) -> bool:
    return part in _CODES or (_LANGUAGE.fullmatch(part) is not None and part not in _NO_LANGUAGE)


def _split(part: str) -> tuple[str, frozenset[str]]:
    """Return a language code and the kinds joined to it, as in ``en-sdh``."""
    pieces = re.split("([-_])", part)
    kinds = frozenset(piece.casefold() for piece in pieces[2::2]) & _KINDS
    kept = pieces[0]
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if piece.casefold() not in _KINDS:
            kept += mark + piece
    folded = kept.casefold()
    return (_CODES[folded] if len(folded) > 3 and folded in _CODES else kept), kinds
