"""Commands on a conference whose folder and files have names that are not UTF-8."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.conferences.find import all_conferences
from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from duthviewer.names import path_of
from tests.library.index.searching import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Names in Latin-1, as old discs and Samba leave them."""
    library = Library(tmp_path / os.fsdecode(b"Vortr\xe4ge"))
    library.say((110, "spoken words about zebras"))
    library.show("testing", "Zebras")
    for name in ("day-1.mp4", "day-1.vtt"):
        new = os.fsdecode(name.replace("day-1", "Er\xf6ffnung").encode("latin-1"))
        (library.folder / name).rename(library.folder / new)
    catalogue = (library.folder / "catalogue.yaml").read_text()
    catalogue = catalogue.replace("day-1: {}", 'day-1: {url: "https://youtu.be/abcdefghij1"}')
    library.write(catalogue)
    for suffix in (b".mp4", b".vtt"):
        old = library.folder / os.fsdecode(b"Er\xf6ffnung" + suffix)
        old.rename(library.folder / os.fsdecode(b"Er\xf6ffnung [abcdefghij1]" + suffix))
    library.close()
    return library.folder


def run(capsys, *arguments: str | Path) -> str:
    assert main(list(map(str, arguments))) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return str(out)


def test_json_names_files_by_addresses_that_lead_to_them(folder: Path, capsys) -> None:
    out = run(capsys, "talks", folder, "--json")
    out.encode()
    files = json.loads(out)[0]["files"]
    for name in (files["recording"], files["deck"], *files["subtitles"]):
        assert name.startswith("file:///")
        assert path_of(name).is_file()


def test_it_can_be_searched_and_so_can_every_other(folder: Path, capsys) -> None:
    assert len(json.loads(run(capsys, "search", "zebras", "--in", folder, "--json"))) == 2
    with Store(places().store) as store:
        add_conference(store, folder)
        assert folder / "catalogue.yaml" in [path for path, _ in all_conferences(store)]
    found = json.loads(run(capsys, "search", "channels", "--json"))
    assert {hit["talk"].partition("/")[0] for hit in found} >= {"meeting", "duth-2016"}


def test_an_address_names_a_folder_on_the_command_line(folder: Path, capsys) -> None:
    assert "Testing" in run(capsys, "talks", folder.as_uri())
    run(capsys, "index", folder.as_uri(), "--media", folder.as_uri())


def test_a_timeline_of_such_a_file_can_be_kept(folder: Path) -> None:
    (recording,) = folder.glob("*.mp4")
    fingerprint(recording).encode()
