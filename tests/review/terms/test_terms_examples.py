"""How well "shown and not said" is found on labelled pages.

The files hold talks. `@talk LANGUAGE NAME` begins one, `@footer` is a line at the end of each of
its pages, `@page` the text of a page and `@said` what is said over it. `<<…>>` on a page is not
said; `{{…}}` is said in other words only, so that it may be listed or not.
"""

from pathlib import Path

import pytest

from tests.review.terms.terms_examples import read_talks, score

_FOLDER = Path(__file__).parent


@pytest.mark.parametrize("half", ["tuning", "held_out"])
def test_terms_that_were_not_said_are_found(half: str) -> None:
    talks = read_talks(_FOLDER / f"terms_examples_{half}.txt")
    assert sum(len(talk.pages) for talk in talks) >= 40

    result = score(talks)

    report = "\n".join(result.errors)
    assert result.precision >= 0.9, report
    assert result.recall >= 0.8, report
