"""Files that changed on their servers since they were downloaded."""

from __future__ import annotations

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
        found = changed_files([PresentFile(one, path)], store.fetched_files, client)
        client.close()
    if change in ("tag", "time", "no HEAD"):
        (changed,) = found
        assert isinstance(changed, Download)
        assert changed.replaces
        assert changed.target == path
        assert changed.id == one.id
    else:
        assert found == []


def test_a_server_that_does_not_answer_is_asked_once(tmp_path: Path) -> None:
    client = HttpClient()
    with FileServer() as server, Store(None) as store:
        present = []
        for number in range(20):
            name = f"{number}.pdf"
            (tmp_path / name).write_bytes(b"kept")
            url = server.add(f"/{name}", b"new", always=Reply(status=503))
            store.fetched_files.save(tmp_path / name, url, '"kept"')
            present.append(PresentFile(download(name, tmp_path, url=url), tmp_path / name))
        assert changed_files(present, store.fetched_files, client) == []
        assert len(server.requests) <= 2
    client.close()


def test_a_file_is_known_in_whatever_way_its_folder_is_reached(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    (folder / "a.pdf").write_bytes(b"kept")
    with Store(None) as store:
        store.fetched_files.save(folder / "a.pdf", "https://a.example/a.pdf", '"v1"')
        reached = tmp_path / "link" / "a.pdf"
        assert store.fetched_files.validator(reached, "https://a.example/a.pdf") == '"v1"'
        store.fetched_files.forget(reached)
        assert store.fetched_files.validator(reached, "https://a.example/a.pdf") is None
