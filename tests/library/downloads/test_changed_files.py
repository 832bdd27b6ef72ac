"""Files that changed on their servers since they were downloaded."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from duthviewer.library.downloads.changed_files import changed_files
from duthviewer.library.downloads.http import HttpClient
from duthviewer.library.downloads.plan import PresentFile
from duthviewer.library.downloads.values import Download
from duthviewer.library.store.store import Store
from tests.library.downloads.fetching import download
from tests.servers import LONG_AGO, FileServer, Reply


@pytest.mark.parametrize(
    "change", ["tag", "time", "no HEAD", "nothing", "not modified", "edited", "by hand", "gone"]
)
def test_only_a_file_that_changed_on_its_server_is_fetched_again(
    tmp_path: Path, change: str
) -> None:
    path = tmp_path / "kept" / "slides.pdf"
    path.parent.mkdir()
    path.write_bytes(b"first")
    client = HttpClient()
    with FileServer() as server, Store(None) as store:
        options = {"etag": ""} if change == "time" else {}
        url = server.add("/slides.pdf", b"first", **options)
        with client.get(url) as stream:
            validator = stream.validator
        assert validator is not None
        if change != "by hand":
            store.fetched_files.save(path, url, validator)
        served = server.files["/slides.pdf"]
        if change != "nothing":
            served.content = b"second"
            served.last_modified = LONG_AGO + 3600
        if change == "edited":
            path.write_bytes(b"my own marks")
        if change == "gone":
            server.next("/slides.pdf", Reply(status=404))
        if change == "not modified":
            server.next("/slides.pdf", Reply(status=304, body=b""))
        if change == "no HEAD":
            server.next("/slides.pdf", Reply(status=405))
        one = download("slides.pdf", tmp_path, url=url)
        found = changed_files(
            [PresentFile(one, path)], store.fetched_files, threading.Event(), client
        )
        client.close()
    if change in ("tag", "time", "no HEAD"):
        (changed,) = found
        assert isinstance(changed, Download)
        assert changed.replaces
        assert changed.target == path
        assert changed.id == one.id
    else:
        assert found == []
