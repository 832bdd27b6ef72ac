"""What other programs are given: addresses of files, whatever their names are made of."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from duthviewer.ui.system.outside import path_of_url, url_of_path

NAMES = (
    b"a.mp4", b"100%25 %41.mp4", b"Er\xf6ffnung %41.mp4", b"\xef\xbf\xbd.mp4", "ü #?.mp4".encode(),
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_path_becomes_an_address_and_comes_back(name: bytes) -> None:
    path = Path("/media") / os.fsdecode(name)
    url = url_of_path(path)
    assert url.isLocalFile()
    assert path_of_url(url) == path
    # As file managers write it
    assert path_of_url(QUrl.fromEncoded(path.as_uri().encode())) == path
