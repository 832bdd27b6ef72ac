"""Files of a job: at a path that every computer sees alike, or at an address."""

import json

import pytest

from duthviewer.cli import main
from duthviewer.sync.archive.inputs import OtherFilesHere, expect_same_file
from duthviewer.sync.archive.jobs import SyncInput, input_of
from tests.servers import FileServer, Reply
from tests.talk_videos import film, write_words

CATALOGUE = """\
title: Web
id: web
recordings: {{day-1: {{url: "{day}"}}}}
talks:
  - {{id: one, title: One, recording: day-1, start: 2, end: 14, slides: "{deck}"}}
  - {{id: own, title: Own, recording: day-1, start: 9000, slides: "{deck}", also: ["{day}"]}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("talk")
    deck = write_words(folder / "one.pdf", 3)
    film(folder / "day-1.mkv", [(4, None, 0), (6, deck, 1), (6, deck, 2), (60, None, 0)])
    return folder


@pytest.fixture
def server(made):
    with FileServer() as running:
        running.add("/day-1.mkv", made / "day-1.mkv")
        running.add("/one.pdf", made / "one.pdf")
        yield running


def write_catalogue(folder, server):
    text = CATALOGUE.format(day=f"{server.url}/day-1.mkv", deck=f"{server.url}/one.pdf")
    (folder / "catalogue.yaml").write_text(text)


def segments(file):
    return json.loads(file.read_text())["segments"]


def test_a_talk_at_an_address_is_that_of_its_file(made, server, tmp_path, capsys):
    write_catalogue(tmp_path, server)
    out = tmp_path / "out"
    command = ["sync", "--no-nice", str(tmp_path), "--output", str(out), "--talk", "one"]
    assert main(command) == 0
    assert "one: 2 pages shown" in capsys.readouterr().out
    (tmp_path / "files").mkdir()
    text = CATALOGUE.format(day="https://example.org/day-1.mkv", deck="https://example.org/one.pdf")
    (tmp_path / "files" / "catalogue.yaml").write_text(text)
    for name in ("one.pdf", "day-1.mkv"):
        (tmp_path / "files" / name).write_bytes((made / name).read_bytes())
    here = ["sync", "--no-nice", str(tmp_path / "files"), "--output", str(tmp_path / "here")]
    assert main([*here, "--talk", "one"]) == 0
    assert segments(out / "web" / "one.json") == segments(tmp_path / "here" / "web" / "one.json")
    # An address stands for its content.
    before = server.count("/day-1.mkv")
    assert main(command) == 0
    assert server.count("/day-1.mkv") == before


def test_without_an_output_folder_addresses_are_not_read(server, tmp_path, capsys):
    write_catalogue(tmp_path, server)
    assert main(["sync", "--no-nice", str(tmp_path)]) == 1
    assert "neither its recording nor its slides are on this computer" in capsys.readouterr().out
    assert server.count("/one.pdf") == 0


def test_a_missing_address_is_an_error_of_its_talk(server, tmp_path, capsys):
    write_catalogue(tmp_path, server)
    server.next("/one.pdf", *[Reply(status=404)] * 10)
    out = tmp_path / "out"
    assert main(["sync", "--no-nice", str(tmp_path), "--output", str(out), "--talk", "one"]) == 1
    assert capsys.readouterr().err.startswith("one: ")
    assert not out.exists()


def test_another_file_at_the_same_path_is_refused(made, tmp_path):
    wanted = input_of(made / "one.pdf")
    expect_same_file(wanted)
    with pytest.raises(OtherFilesHere, match="is another file here"):
        expect_same_file(SyncInput(place=wanted.place, size=1))
    with pytest.raises(OtherFilesHere, match="see the files at the same path"):
        expect_same_file(SyncInput(place=str(tmp_path / "gone.pdf"), size=1))
    expect_same_file(SyncInput(place="https://example.org/x.pdf"))
