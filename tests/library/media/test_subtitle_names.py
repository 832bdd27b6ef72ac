"""Names of subtitle files: whose they are, their language, and for whom they are made."""

from __future__ import annotations

import pytest

from duthviewer.library.media.subtitle_names import (
    SubtitleName,
    base_language,
    shorter_stems,
    subtitle_name,
)


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("day-1", SubtitleName()),
        ("day-1.en", SubtitleName("en")),
        ("day-1.en-US", SubtitleName("en-US")),
        ("day-1.pt_BR", SubtitleName("pt_BR")),
        ("day-1.en.sdh", SubtitleName("en", is_sdh=True)),
        ("day-1.EN.SDH", SubtitleName("EN", is_sdh=True)),
        ("day-1.en.hi", SubtitleName("en", is_sdh=True)),
        ("day-1.en.cc", SubtitleName("en", is_sdh=True)),
        ("day-1.sdh.en", SubtitleName("en", is_sdh=True)),
        ("day-1.en-sdh", SubtitleName("en", is_sdh=True)),
        ("day-1.hi", SubtitleName("hi")),
        ("day-1.hi.hi", SubtitleName("hi", is_sdh=True)),
        ("day-1.de.forced", SubtitleName("de", is_forced=True)),
        ("day-1.fr.default", SubtitleName("fr", is_default=True)),
        ("day-1.de.forced.default", SubtitleName("de", is_forced=True, is_default=True)),
        ("day-1.forced", SubtitleName(is_forced=True)),
        ("day-1.mp4", SubtitleName()),
        ("day-1.mp4.nl", SubtitleName("nl")),
        ("day-1.German", SubtitleName("de")),
        ("day-1.[fr]", SubtitleName("fr")),
        ("day-1.auto.en", SubtitleName("en")),
        ("day-1.en.auto", SubtitleName("en")),
        ("day-1.deu.forced", SubtitleName("deu", is_forced=True)),
        ("v1.2.3", SubtitleName()),
    ],
)
def test_a_name_says_the_language_and_the_kind(stem: str, name: SubtitleName) -> None:
    assert subtitle_name(stem) == name


def test_the_stems_of_the_recordings_that_it_may_be_for() -> None:
    assert list(shorter_stems("a.b.en.sdh")) == ["a.b.en.sdh", "a.b.en", "a.b"]
    assert list(shorter_stems("day-1.mp4")) == ["day-1.mp4", "day-1"]
    assert list(shorter_stems("day-1.mp4.en")) == ["day-1.mp4.en", "day-1.mp4", "day-1"]
    assert list(shorter_stems(".en")) == [".en"]


def test_languages_are_the_same_by_either_code() -> None:
    codes = ("en", "EN-us", "eng", "English", "de_AT", "ger", "deu", "xx", "")
    assert [base_language(code) for code in codes] == [
        "en", "en", "en", "en", "de", "de", "de", "xx", "",
    ]  # fmt: skip
