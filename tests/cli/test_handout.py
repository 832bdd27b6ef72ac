"""The `handout` command; `tests/review/handout` has the file that it writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.cli import main


def test_a_handout_is_named_as_a_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.docx"
    assert main(["handout", "one", "--in", str(tmp_path), "-o", str(out)]) == 1
    assert "its name ends in .pdf" in capsys.readouterr().err
    assert not out.exists()
