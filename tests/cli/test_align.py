"""`duthviewer align`: a table, JSON, lines for the window, and a refusal."""

import json
import subprocess
import sys

import pytest

from duthviewer.cli import main
from tests.sounds import joined, music, speech, write_sound

TALK = speech(80, seed=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    day = joined(speech(30, seed=2), TALK, speech(10, seed=3))
    write_sound(folder / "day.mkv", day)
    write_sound(folder / "own.mkv", joined(music(12.4, seed=5), TALK))
    write_sound(folder / "other.mkv", speech(80, seed=9))
    return folder


def test_the_pieces_are_listed(made, capsys):
    assert main(["align", str(made / "own.mkv"), str(made / "day.mkv")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[1].split()[-2:] == ["+17.60", "s"]
    assert lines[2].endswith("% sure")


def test_the_pieces_as_json(made, capsys):
    command = ["align", str(made / "own.mkv"), str(made / "day.mkv"), "--near", "0:30", "--json"]
    assert main(command) == 0
    found = json.loads(capsys.readouterr().out)
    (piece,) = found["pieces"]
    assert piece.keys() == {"start", "end", "recording_start", "rate"}
    assert piece["recording_start"] - piece["start"] == pytest.approx(17.6, abs=0.03)
    assert 0.5 < found["confidence"] <= 1


def test_a_doubt_is_an_error(made, capsys):
    assert main(["align", str(made / "other.mkv"), str(made / "day.mkv")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "The sound of other.mkv was not found for sure in day.mkv.\n"


def test_a_missing_file_and_a_missing_argument(made, capsys):
    assert main(["align", str(made / "gone.mkv"), str(made / "day.mkv")]) == 1
    assert "there is no" in capsys.readouterr().err
    assert main(["align", str(made / "own.mkv")]) == 2


@pytest.mark.parametrize(("own", "pieces"), [("own.mkv", 1), ("other.mkv", 0)])
def test_the_worker_writes_lines(made, own, pieces):
    command = [sys.executable, "-m", "duthviewer", "align", str(made / own)]
    process = subprocess.run(
        [*command, str(made / "day.mkv"), "--lines"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    *progress, result = map(json.loads, process.stdout.splitlines())
    assert [one["done"] for one in progress] == sorted(one["done"] for one in progress)
    assert {one["stage"] for one in progress} == {"own", "day", "match"}
    assert len(result["pieces"]) == pieces
    # A doubt is a result that the window keeps, not a failure.
    assert bool(result.get("why")) is (pieces == 0)
