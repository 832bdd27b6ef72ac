"""Cells of CSV files that spreadsheets open."""

from __future__ import annotations

import re

#: The start of a formula in a spreadsheet. A program with a different separator (";" in a German
#: Excel) also starts cells within ours. See https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(
    r"""(^ (?=[\t\r\n]) | (?: ^ | [;,|\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029])
        (?= [\x20\xa0\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff"]*
            [=+\-@\uff1d\uff0b\uff0d\uff20] ))
    """,
    re.VERBOSE,
)


def csv_cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", text)
