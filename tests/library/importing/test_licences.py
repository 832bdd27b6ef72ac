"""Licences as SPDX identifiers."""

from __future__ import annotations

import pytest

from duthviewer.library.importing.texts.licences import licence_in, licence_of


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("", None),
        ("cc by-sa 4.0", "CC-BY-SA-4.0"),
        ("Attribution only", "Attribution only"),
        ("Creative Commons Attribution 4.0 International", "CC-BY-4.0"),
        ("Creative Commons Attribution-NonCommercial-ShareAlike 3.0", "CC-BY-NC-SA-3.0"),
        ("Creative Commons Attribution-NoDerivs 3.0 Unported", "CC-BY-ND-3.0"),
        ("CC BY", "CC BY"),
        ("CC0", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0/", "Public domain"),
        ("CC BY-SA 3.0 DE", "CC-BY-SA-3.0-DE"),
        ("CC BY-SA 3.0 XX", "CC BY-SA 3.0 XX"),
    ],
)
def test_the_usual_form(text: str, licence: str | None) -> None:
    assert licence_of(text) == licence


def test_a_licence_in_a_text() -> None:
    assert licence_in("Licence: CC-BY-NC 4.0, see below") == "CC-BY-NC-4.0"
    assert licence_in("All rights reserved") is None
