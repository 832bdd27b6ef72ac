"""`duthviewer locate`: what it prints and writes of the talks that are found."""

import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.cli import main
from duthviewer.library.conferences.files import find_files
from tests.decks import write_deck
from tests.library.videos import make_video
from tests.talk_videos import film, write_pictures, write_words


@pytest.fixture
def day(tmp_path):
    folder = tmp_path / "The day"
    folder.mkdir()
    make_video(folder / "day.mkv", 10)
    for name in "abc":
        write_words(folder / f"talk-{name}.pdf", 2)
    return folder


@pytest.fixture
def arguments(day):
    decks = [text for name in "abc" for text in ("--deck", str(day / f"talk-{name}.pdf"))]
    return ["locate", "--recording", str(day / "day.mkv"), *decks]


@pytest.fixture
def engine(monkeypatch, day):
    """In the place of the engine: b from 2:05, then a from 10:00; c is not in it."""

    def located(name, start_s, end_s, confidence):
        spans = Timeline((Span(start_s=start_s, end_s=end_s, page=1, confidence=0.9),))
        return SimpleNamespace(
            deck=day / f"talk-{name}.pdf", start_s=start_s, end_s=end_s,
            confidence=confidence, timeline=spans,
        )  # fmt: skip

    found = [located("a", 600.0, 900.0, 0.97), located("b", 125.0, 500.5, 0.6)]

    def locate(recording, decks, *, report=None):
        if report is not None:
            report("talks", 0.5)
        return tuple(found)

    monkeypatch.setitem(sys.modules, "duthviewer.sync.locate", SimpleNamespace(locate=locate))
    return found


def test_the_table_lists_decks_that_were_not_found(engine, arguments, day, capsys):
    assert main(arguments) == 0
    out = capsys.readouterr().out.splitlines()
    assert [line.split(maxsplit=3) for line in out[1:3]] == [
        ["2:05", "8:20", "60%", str(day / "talk-b.pdf")],
        ["10:00", "15:00", "97%", str(day / "talk-a.pdf")],
    ]
    assert out[3].endswith(f"{day / 'talk-c.pdf'} was not found")


def test_json(engine, arguments, day, tmp_path, capsys):
    assert main([*arguments, "--json", "-"]) == 0
    written = json.loads(capsys.readouterr().out)
    assert written["talks"][0] == {
        "deck": str(day / "talk-a.pdf"),
        "start": 600.0,
        "end": 900.0,
        "confidence": 0.97,
        "segments": [{"start": 600.0, "end": 900.0, "page": 1, "confidence": 0.9}],
    }
    # A path is reported exactly as it was given.
    odd = [text.replace("talk-a", "./talk-a") for text in arguments]
    assert main([*odd, "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["talks"][0]["deck"] == f"{day}/./talk-a.pdf"
    out = tmp_path / "out.json"
    assert main([*arguments, "--json", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == written


def test_a_catalogue_that_opens_as_it_is(engine, arguments, day, capsys):
    target = day / "found.yaml"
    assert main([*arguments, "--catalogue", str(target)]) == 0
    assert f"Open it with `duthviewer {target}`" in capsys.readouterr().err
    conference = read_catalogue(target)
    assert [(talk.id, talk.start_s, talk.end_s) for talk in conference.talks] == [
        ("talk-b", 125.0, 500.5),
        ("talk-a", 600.0, 900.0),
    ]
    assert conference.talks[0].timeline == engine[1].timeline
    files = find_files(conference, [day])
    assert files["talk-a"].recording == day / "day.mkv"
    assert files["talk-a"].deck == day / "talk-a.pdf"
    assert main(["check", str(day)]) == 0
    # Not over what is there.
    target.write_text("mine")
    assert main([*arguments, "--catalogue", str(target)]) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main([*arguments, "--catalogue", str(target), "--overwrite"]) == 0
    assert read_catalogue(target) == conference


def test_files_elsewhere_are_named(engine, arguments, day, tmp_path, capsys):
    assert main([*arguments, "--catalogue", str(tmp_path / "c" / "x.yaml")]) == 1
    assert "no folder" in capsys.readouterr().err
    (tmp_path / "c").mkdir()
    assert main([*arguments, "--catalogue", str(tmp_path / "c" / "x.yaml")]) == 0
    assert f"--media {day}" in capsys.readouterr().err


def test_no_talk_makes_no_catalogue(engine, arguments, day, capsys):
    engine.clear()
    assert main([*arguments, "--catalogue", str(day / "x.yaml")]) == 1
    assert "No talk was found" in capsys.readouterr().err
    assert not (day / "x.yaml").exists()


def test_a_deck_that_cannot_be_read_does_not_stop_the_others(engine, arguments, day, capsys):
    write_deck(day / "talk-c.pdf", 2, password="secret")
    assert main([*arguments, "--json", "-"]) == 1
    out, err = capsys.readouterr()
    assert len(json.loads(out)["talks"]) == 2
    assert err.startswith("talk-c.pdf is locked with a password.")
    assert main(arguments) == 1
    assert "talk-c" not in capsys.readouterr().out
    only = ["--deck", str(day / "talk-c.pdf")]
    assert main([*arguments[:3], *only]) == 1
    assert capsys.readouterr().out == ""


def test_the_engine_finds_the_talks_of_a_day(tmp_path):
    """The worker, as the window starts it."""
    decks = [write_pictures(tmp_path / f"{name}.pdf", 3, seed) for seed, name in enumerate("abc")]
    a, b, _ = decks
    pages = [(6, None, 0), (6, b, 1), (6, b, 2), (6, b, 3), (6, None, 0), (8, a, 1), (8, a, 2)]
    day = film(tmp_path / "day.mkv", pages)
    command = [sys.executable, "-m", "duthviewer", "locate", "--lines", "--recording", str(day)]
    for deck in decks:
        command += ["--deck", str(deck)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    *progress, result = map(json.loads, done.stdout.splitlines())
    assert all(list(one) == ["stage", "done"] for one in progress)
    assert result["unreadable"] == []
    places = [(one["deck"], one["start"], one["end"]) for one in result["talks"]]
    assert places == [
        (str(b), pytest.approx(6, abs=1), pytest.approx(24, abs=1)),
        (str(a), pytest.approx(30, abs=1), pytest.approx(46, abs=1)),
    ]


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (["--deck", "gone.pdf"], 1, "there is no gone.pdf"),
        (["--recording", "gone.mkv"], 1, "there is no gone.mkv"),
        (["--catalogue"], 2, "expected one argument"),
    ],
)
def test_an_error_is_reported_in_one_line(engine, arguments, more, code, words, capsys):
    assert main([*arguments, *more]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert words in err
