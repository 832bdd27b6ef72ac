"""Detecting the encoding of a text file: Unicode by its bytes, legacy encodings by statistics."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from duthviewer.library.media.subtitle_names import base_language

#: Byte order marks, the longer ones first: UTF-32's begins with UTF-16's
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
#: Every subtitle file has "-->" or ",", so zero bytes reveal UTF-16 and UTF-32 without a mark.
_WIDE = (
    ("utf-32-le", re.compile(rb"[-,>]\0\0\0")),
    ("utf-32-be", re.compile(rb"\0\0\0[-,>]")),
    ("utf-16-le", re.compile(rb"[-,>]\0")),
    ("utf-16-be", re.compile(rb"\0[-,>]")),
)
#: The seven-bit encoding of Japanese switches character sets with these.
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")
#: Encodings that any language may use, the most likely first
_WESTERN = ("cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp850")
_CENTRAL = ("cp1250", "iso8859-2", "mac-latin2", "cp852")
_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "iso8859-5", "mac-cyrillic", "cp866")
_BALTIC = ("cp1257", "iso8859-13", "iso8859-4", "cp775")
_TURKISH = ("cp1254", "iso8859-9", "mac-turkish", "cp857")
_GREEK = ("cp1253", "iso8859-7", "mac-greek", "cp737")
_HEBREW = ("cp1255", "iso8859-8", "cp862")
_ARABIC = ("cp1256", "iso8859-6")
_THAI = ("cp874", "tis-620", "iso8859-11")
_VIETNAMESE = ("cp1258",)
_JAPANESE = ("euc-jp", "cp932", "euc_jis_2004", "shift_jis_2004")
_CHINESE = ("gb18030", "big5", "big5hkscs", "cp950")
_KOREAN = ("cp949", "euc-kr", "johab")
_ALL = (
    *_WESTERN, *_CENTRAL, *_CYRILLIC, *_BALTIC, *_TURKISH, *_GREEK, *_HEBREW, *_ARABIC, *_THAI,
    *_VIETNAMESE, *_JAPANESE, *_CHINESE, *_KOREAN,
)  # fmt: skip
#: Legacy encodings by language
_OF_LANGUAGE = {
    language: encodings
    for languages, encodings in (
        ("ru uk be bg sr mk mn kk ky tt", _CYRILLIC),
        ("pl cs sk hu sl hr bs ro sq sh", _CENTRAL),
        ("lt lv et", _BALTIC),
        ("tr az", _TURKISH),
        ("el", _GREEK),
        ("he iw yi", _HEBREW),
        ("ar fa ur ps", _ARABIC),
        ("th", _THAI),
        ("vi", _VIETNAMESE),
        ("ja", _JAPANESE),
        ("zh yue", _CHINESE),
        ("ko", _KOREAN),
        ("en de fr es pt it nl da sv no nb nn fi is ca gl eu af ga id ms", _WESTERN),
    )
    for language in languages.split()
}
#: If several encodings fit equally well, earlier ones in a group are more likely.
_PRIOR = (1.0, 0.995, 0.99, 0.99, 0.985, 0.98)
#: The language in the file's name outweighs a guess that is up to this factor more certain.
_HINT = 4.0
_UNSURE = 0.1
#: How many bytes are enough for a guess
_SAMPLE = 100_000
_LINE = re.compile(rb"[^\r\n]+")
_FOREIGN = re.compile(rb"[\x80-\xff]")
#: Text before the first non-ASCII letter also hints at the language.
_BEFORE = 200


def decode(data: bytes, language: str = "") -> str:
    """Decode a text whose encoding is not known.

    ``language`` is the code of its probable language, or "". A text that is UTF-8 except for a few
    damaged bytes is decoded as UTF-8; undecodable bytes become U+FFFD.
    """
    return data.decode(_encoding(data, language), "replace").lstrip("\ufeff")


def _encoding(data: bytes, language: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data and (wide := _wide(data[:_SAMPLE])):
        return wide
    if _ISO_2022_JP.search(data, 0, _SAMPLE):
        return "iso2022_jp_2"
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if not bad:
        return "utf-8"
    # Only a small part of another encoding's letters looks like UTF-8 by chance.
    if bad <= sum(letter > "\x7f" for letter in text) - bad:
        return "utf-8"
    return _guessed(data, base_language(language))


def _wide(sample: bytes) -> str | None:
    """Return UTF-16 or UTF-32 if ASCII letters take two or four bytes; else None."""
    if len(sample) < 4:
        return None
    for encoding, pattern in _WIDE:
        width = 4 if "32" in encoding else 2
        found = [match.start() for match in pattern.finditer(sample)]
        aligned = sum(start % width == 0 for start in found)
        if aligned >= 3 and aligned * 2 > len(found):
            return encoding
    return None


def _guessed(data: bytes, language: str) -> str:
    # Imported here because most files are UTF-8.
    import chardet

    # ASCII lines, such as the times, are the same in every encoding.
    lines = b"\n".join(dict.fromkeys(_samples(data)))
    hinted = [_name(encoding) for encoding in _OF_LANGUAGE.get(language, ())]
    weighed: list[tuple[float, str]] = []
    for candidate in chardet.detect_all(
        lines, ignore_threshold=True, include_encodings=list(_ALL), compat_names=False
    ):
        if candidate["encoding"] is not None:
            name = _name(candidate["encoding"])
            hint = _HINT if name in hinted else 1.0
            confidence, prior = candidate["confidence"], _PRIORS.get(name, 1.0)
            # The less certain the guess, the more the prior of an encoding counts.
            prior **= 20 if confidence < _UNSURE else 1
            weighed.append((confidence * prior * hint, name))
    weighed.sort(key=lambda one: -one[0])
    names = [name for weight, name in weighed if weight > 0]
    if language in _MANY_BYTES and not set(names) & set(hinted):
        # Too short for statistics, so validity has to suffice.
        names = hinted + names
    return next((_SUPERSETS.get(name, name) for name in names if _fits(lines, name)), "cp1252")


def _fits(lines: bytes, encoding: str) -> bool:
    """Return whether a text is valid in an encoding and has no control characters."""
    try:
        return _CONTROL.search(lines.decode(encoding)) is None
    except UnicodeDecodeError:
        # Tolerate a few damaged letters, as in UTF-8.
        text = lines.decode(encoding, "replace")
        return text.count("\ufffd") * 50 < len(text) and _CONTROL.search(text) is None


def _samples(data: bytes) -> Iterable[bytes]:
    length = 0
    for match in _LINE.finditer(data):
        line = match[0]
        foreign = _FOREIGN.search(line)
        if foreign is None:
            continue
        begin = max(foreign.start() - _BEFORE, 0)
        line = line[begin : begin + _SAMPLE]
        yield line
        length += len(line)
        if length >= _SAMPLE:
            return


def _name(encoding: str) -> str:
    """Return the normalized name of an encoding."""
    return codecs.lookup(encoding).name


#: Windows code pages are supersets of the standard encodings, and are usually what was meant.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_MANY_BYTES = frozenset(("ja", "ko", "yue", "zh"))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_PRIORS = {
    _name(encoding): prior
    for group in set(_OF_LANGUAGE.values())
    for encoding, prior in zip(group, _PRIOR, strict=False)
}
