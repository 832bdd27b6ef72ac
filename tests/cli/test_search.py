"""`duthviewer search` and `index`: what they print, and how they end."""

import json
import subprocess
import sys

import pytest

from duthviewer.cli import main
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from tests.decks import write_accents_apart
from tests.library.index.searching import Library


@pytest.fixture
def folder(tmp_path):
    library = Library(tmp_path)
    library.say((110, "spoken words about zebras"), (3723, "in hours zebras\x1b[31m"))
    library.show("testing", "Zebras", "Pages")
    library.close()
    return library.folder


def search(capsys, *arguments):
    code = main(["search", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_json_lists_moments_best_first(folder, capsys):
    code, out, err = search(capsys, "zebras", "--in", folder, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == [
        {"talk": "meeting/testing", "kind": "page", "at": 100.0, "page": 1, "text": "Zebras 1"},
        {"talk": "meeting/testing", "kind": "cue", "at": 110.0, "page": None,
         "text": "spoken words about zebras"},
        {"talk": "meeting/channels", "kind": "cue", "at": 3723.0, "page": None,
         "text": "in hours zebras [31m"},
    ]  # fmt: skip


@pytest.mark.parametrize("query", ["Schrödinger", "schrodinger", "finding", "hyphenation"])
def test_words_of_a_deck_from_tex_are_found(folder, capsys, query):
    lines = ["Schrödinger: a ﬁnding", "and its hyphen-", "ation"]
    write_accents_apart(folder / "testing.pdf", lines)
    code, out, _ = search(capsys, query, "--in", folder, "--json")
    assert code == 0
    assert [hit["page"] for hit in json.loads(out)] == [1]


def test_a_person_sees_talks_with_times(folder, capsys):
    code, out, err = search(capsys, "zebras", "--in", folder)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Testing, Ana Balica (meeting/testing)",
        "      1:40  page 1     Zebras 1",
        "      1:50  cue        spoken words about zebras",
        "",
        "Channels & <b>sockets</b>, Łukasz Godwin, Zoë (meeting/channels)",
        "   1:02:03  cue        in hours zebras [31m",
    ]
    assert "\x1b" not in out


def test_words_are_bold_in_a_terminal(folder, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    _, out, _ = search(capsys, "spoken", "--in", folder)
    assert "\x1b[1mspoken\x1b[0m words" in out
    monkeypatch.setenv("NO_COLOR", "1")
    _, out, _ = search(capsys, "spoken", "--in", folder)
    assert "\x1b" not in out


def test_the_whole_library_is_searched_without_a_path(folder, capsys, home):
    assert search(capsys, "zebras", "--json")[1] == "[]\n"
    with Store(places().store) as store:
        add_conference(store, folder)
    code, out, _ = search(capsys, "zebras", "--json")
    assert (code, len(json.loads(out))) == (0, 3)
    # What ships with the program is there, too.
    code, out, _ = search(capsys, "speaker:balica conference:duth", "--json")
    assert [hit["talk"] for hit in json.loads(out)] == ["duth-2016/testing"]


def test_what_is_searched_is_what_the_files_say_now(folder, capsys):
    search(capsys, "zebras", "--in", folder)
    Library.say(_At(folder), (110, "giraffes"))
    code, out, _ = search(capsys, "giraffes", "--in", folder, "--json")
    assert (code, len(json.loads(out))) == (0, 1)


class _At:
    def __init__(self, folder):
        self.folder = folder


def test_the_limit(folder, capsys):
    code, out, err = search(capsys, "zebras", "--in", folder, "--json", "--limit", "2")
    assert (code, len(json.loads(out)), err) == (0, 2, "")
    _, out, err = search(capsys, "zebras", "--in", folder, "--limit", "2")
    assert err == "2 of 3 moments (use --limit N to list more)\n"


def test_no_match_is_reported_with_a_suggestion(folder, capsys):
    code, out, err = search(capsys, "zebars", "--in", folder)
    assert (code, out) == (0, "")
    assert err == "No matches.\nDid you mean: zebras\n"
    assert search(capsys, "zebars", "--in", folder, "--json") == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--", "-zebras"], 1, "duthviewer: Add at least one word"),
        (["zebras", "--in", "nowhere"], 1, "nowhere"),
        (["zebras", "--media", "nowhere"], 1, "nowhere"),
        (["zebras", "--limit", "0"], 2, "--limit"),
        ([], 2, "QUERY"),
    ],
)
def test_an_error_is_reported_in_one_line(folder, capsys, arguments, code, said):
    ended, out, err = search(capsys, *arguments)
    assert (ended, out) == (code, "")
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_broken_catalogue_is_named(folder, capsys):
    (folder / "catalogue.yaml").write_text("title: [", encoding="utf-8")
    code, _, err = search(capsys, "x", "--in", folder)
    assert code == 1
    assert "catalogue.yaml:1" in err


def test_large_files_are_left_to_index(folder, capsys, monkeypatch):
    monkeypatch.setattr("duthviewer.cli.search._MOST_BYTES", 10)
    with Store(places().store) as store:
        add_conference(store, folder)
    code, out, err = search(capsys, "zebras")
    assert (code, out) == (0, "")
    assert "large files cannot be searched yet: run `duthviewer index` to index them." in err
    assert main(["index"]) == 0
    assert "can be searched" in capsys.readouterr().out
    assert search(capsys, "zebras")[1]


def test_index_reports_changes_and_rebuilds(folder, capsys):
    assert main(["index", str(folder)]) == 0
    assert capsys.readouterr().out == "2 talks can be searched; 6 changes were read\n"
    assert main(["index", str(folder)]) == 0
    assert capsys.readouterr().out == "2 talks can be searched; nothing has changed\n"
    assert main(["index", str(folder), "--rebuild"]) == 0
    assert capsys.readouterr().out == "2 talks can be searched; 6 changes were read\n"


def test_the_worker_prints_json_lines_and_ends_with_the_window(folder):
    command = [sys.executable, "-m", "duthviewer", "index", "--lines", str(folder)]
    worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    lines = [json.loads(line) for line in worker.stdout]
    assert lines[-1] == {"changed": True, "skipped": []}
    assert lines[0]["stage"] == "reading"
    worker.communicate()
    assert worker.returncode == 0
