"""What importers read: nothing outside the source, nothing without bounds, nothing too early."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from duthviewer.library.importing import document as module
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.values import ImportFailed
from tests.servers import FileServer


@pytest.mark.parametrize(
    "data",
    [
        b'\xef\xbb\xbf{"title": "T\xc3\xa4lk"}',
        '{"title": "Tälk"}'.encode("utf-16"),
        '{"title": "Tälk"}'.encode("latin-1"),
        b'{"title": "T\\u00e4lk", "weight": NaN, "text": "a\tb"}',
        b'\n {"title": "T\xc3\xa4lk"}\r\n',
    ],
)
def test_json_of_any_encoding(data: bytes) -> None:
    document = Document.of(data)
    assert document.json()["title"] == "Tälk"
    assert document.json_object()["title"] == "Tälk"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"a": ' * 100_000,
        b'{"a": ' + b"9" * 10_000 + b"}",
        b"\0\1\2",
        b'{"a": "\\ud800"',
    ],
)
def test_wrong_json_is_a_sentence(data: bytes) -> None:
    document = Document.of(data)
    assert document.json_object() == {} or b"999" in data
    if b"999" not in data:
        with pytest.raises(ImportFailed):
            document.json()


def test_xml_without_entities(tmp_path: Path) -> None:
    assert Document.of(" \n<schedule><day/></schedule>").xml.tag == "schedule"
    assert Document.of(b"<!DOCTYPE nfo><a/>").xml.tag == "a"
    secret = tmp_path / "secret"
    secret.write_text("secret")
    for declared in ('"' + "ha" * 50 + '"', f'SYSTEM "{secret.as_uri()}"'):
        bomb = f"<!DOCTYPE a [<!ENTITY b {declared}>]><a>&b;</a>"
        with pytest.raises(ImportFailed, match="entities"):
            _ = Document.of(bomb).xml
    for wrong in ("<a", "", '<?xml version="1.0" encoding="no-such"?><a/>'):
        with pytest.raises(ImportFailed, match="XML"):
            _ = Document.of(wrong).xml


def test_a_folder_gives_out_only_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text("{}")
    folder = tmp_path / "folder"
    (folder / "videos").mkdir(parents=True)
    (folder / "videos" / "b.JSON").write_text("{}")
    (folder / "a.json").write_text("{}")
    (folder / ".hidden.json").write_text("{}")
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    (folder / "round").symlink_to(folder)
    document = Document.of(folder)
    assert document.is_folder
    assert document.data == b""
    assert [each.path.name for each in document.files(r".*\.json") if each.path] == [
        "a.json", "b.JSON",
    ]  # fmt: skip
    assert document.child("videos/b.JSON") is not None
    for name in ("../secret.json", "link.json", str(tmp_path / "secret.json"), "", "a\0b", "none"):
        assert document.child(name) is None


def test_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_BYTES", 2**20)
    file = tmp_path / "large.json"
    file.write_bytes(b" " * (2**20 + 1))
    document = Document.of(file)
    assert len(document.head) == module.HEAD_BYTES
    with pytest.raises(ImportFailed, match="larger than 1 MB"):
        _ = document.data


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_without_a_writer_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ImportFailed, match="not a file"):
        _ = Document.of(tmp_path / "pipe").head


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="There is no"):
        _ = Document.of(tmp_path / "none").head


def test_an_address_is_fetched_when_it_is_read() -> None:
    with FileServer() as server:
        url = server.add("/a/talks.JSON", b'{"title": "Talk"}')
        document = Document.of(f" {url}?a=1\n")
        assert document.suffix == ".json"
        assert not server.requests
        assert document.json() == {"title": "Talk"}
        assert len(server.requests) == 1


def test_a_text_is_not_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("0:00 Opening")
    assert Document.of("https://host/a\n0:00 Opening").address is None
    assert Document.of((tmp_path / "a.txt").as_uri()).text == "0:00 Opening"
    assert Document.of(str(tmp_path / "a.txt")).path is None
    assert Document.of("a\r\nb\rc").lines == ["a", "b", "c"]
    assert Document.of("a\nb\na").line_of("a", after=1) == 3
