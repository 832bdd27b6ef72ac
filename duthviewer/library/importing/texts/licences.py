"""Licences as SPDX identifiers, from what people and programs write."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"creativecommons\.org/(?:licenses/(?P<kind>by(?:-(?:nc|nd|sa))*)/(?P<version>[1-4]\.\d)"
    r"|publicdomain/(?P<public>zero|mark)/1\.0)",
    re.IGNORECASE,
)
#: The letters of a licence, such as BY-NC-SA, with any separators
_LETTERS = re.compile(
    r"(?:^|\bcc[\s-]*|creative\s*commons[\s-]*)\(?(?P<kind>by(?:[\s-](?:nc|nd|sa))*)\b"
    r"[\s,-]*(?:v|version)?\s*(?P<version>[1-4]\.\d)?\W*(?P<rest>[a-z]{0,3})\W*$",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"^(?:creative\s*commons|cc)[\s-]*(?P<words>attribution(?:[\s-]*(?:non[\s-]*commercial"
    r"|no[\s-]*deriv(?:ative|ativework)?s?|share[\s-]*alike))*)"
    r"\s*(?:v|version)?\s*(?P<version>[1-4]\.\d)?\s*(?:international|unported|generic)?"
    r"(?:\s*licen[cs]e)?\s*(?P<version_after>[1-4]\.\d)?\s*(?:international|unported)?\s*$",
    re.IGNORECASE,
)
_ZERO = re.compile(r"^(?:creative\s*commons\s*)?cc[\s-]?0\b|\bcc0\b", re.IGNORECASE)
#: What YouTube calls its licences, and its programming interface
_YOUTUBE_CC = re.compile(
    r"^creative\s*commons?(?:\s*-)?\s*attribution licen[cs]e \(reuse allowed\)?$|^creativecommon$",
    re.IGNORECASE,
)
_YOUTUBE = re.compile(
    r"^(?:standard youtube licen[cs]e|youtube standard licen[cs]e|youtube"
    r"|https?://(?:www\.)?youtube\.com/t/terms)$",
    re.IGNORECASE,
)
#: A licence in a text about other things
_NAMED = re.compile(r"\bCC0\b|\bCC[- ]BY(?:[- ](?:NC|SA|ND))*(?:[- ][1-4]\.\d)?\b", re.IGNORECASE)
#: Ported versions with an SPDX identifier
_PORTED = frozenset(
    ("CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL",
     "CC-BY-3.0-US", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-2.0-UK",
     "CC-BY-SA-2.1-JP", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-2.0-FR",
     "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-2.0-DE")
)  # fmt: skip


def licence_of(text: str) -> str | None:
    """Return the SPDX identifier of a licence, or its text if it has none; None if it is empty.

    Licences of Creative Commons without a version have no identifier: "CC BY-SA".
    """
    plain = " ".join(text.split())
    if not plain:
        return None
    if _YOUTUBE.match(plain):
        return "Standard YouTube License"
    if _YOUTUBE_CC.match(plain):
        # support.google.com/youtube/answer/2797468: CC BY 3.0
        return "CC-BY-3.0"
    if found := _ADDRESS.search(plain):
        if public := found["public"]:
            return "CC0-1.0" if public.lower() == "zero" else "Public domain"
        return f"CC-{found['kind'].upper()}-{found['version']}"
    if _ZERO.search(plain):
        return "CC0-1.0"
    if found := _WORDS.match(plain):
        kind = _letters(found["words"])
        return _identifier(kind, found["version"] or found["version_after"], "") or plain
    if found := _LETTERS.search(plain):
        kind = re.sub(r"[\s-]+", "-", found["kind"].upper())
        return _identifier(kind, found["version"], found["rest"].upper()) or plain
    return plain


def licence_in(text: str) -> str | None:
    """Return the licence of Creative Commons that a text names, in the form of `licence_of`."""
    found = _NAMED.search(text)
    return None if found is None else licence_of(found[0])


def _letters(words: str) -> str:
    plain = re.sub(r"[\s-]+", "", words.lower())
    parts = ["BY"]
    parts += ["NC"] if "noncommercial" in plain else []
    parts += ["ND"] if "noderiv" in plain else []
    parts += ["SA"] if "sharealike" in plain else []
    return "-".join(parts)


def _identifier(kind: str, version: str | None, ported: str) -> str | None:
    """Return the identifier; a name in the usual form without a version; None if unknown."""
    if ported:
        whole = f"CC-{kind}-{version}-{ported}"
        return whole if whole in _PORTED else None
    return f"CC-{kind}-{version}" if version else f"CC {kind}"
