"""`duthviewer import`: catalogues on standard output or in files, findings on standard error."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.cli import main
from tests.library.importing.meetings import make_meeting
from tests.library.importing.pyvideo_data import video, write_event, youtube


@pytest.fixture
def event(tmp_path: Path) -> Path:
    talks = {
        "testing": video(speakers=["Various speakers"]),
        "channels": video("Channels", videos=youtube("abcdefghij2")),
    }
    return write_event(tmp_path / "pycon-2019", talks, {"title": "PyCon 2019"})


def test_a_catalogue_is_printed(event: Path, capsys) -> None:
    assert main(["import", str(event)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("title: PyCon 2019\n")
    assert "\nunderstood:\n" in f"\n{err}"
    place = event / "videos" / "testing.json"
    line = place.read_text().count("\n", 0, place.read_text().index("speakers")) + 1
    assert f"  {place}:{line}: The speaker “Various speakers”" in err


def test_a_file_is_written_and_not_replaced(event: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "new" / "pycon.yaml"
    out.parent.mkdir()
    assert main(["import", str(event), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: PyCon 2019, 2 talks\n"
    assert len(read_catalogue(out).talks) == 2
    assert main(["check", str(out)]) == 0
    capsys.readouterr()
    assert main(["import", str(event), "-o", str(out)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert main(["import", str(event), "-o", str(out), "--overwrite"]) == 0


def test_several_conferences_need_a_folder(event: Path, tmp_path: Path, capsys) -> None:
    write_event(tmp_path / "pycon-2020", {"a": video()}, {"title": "PyCon 2020"})
    for options in ([], ["-o", str(tmp_path / "all.yaml")]):
        assert main(["import", str(tmp_path), *options]) == 1
        assert "several conferences" in capsys.readouterr().err
    out = tmp_path / "out"
    assert main(["import", str(tmp_path), "-o", f"{out}/"]) == 0
    for name, count in (("pycon-2019", 2), ("pycon-2020", 1)):
        assert len(read_catalogue(out / name / "catalogue.yaml").talks) == count


def test_json_has_the_findings(event: Path, capsys) -> None:
    assert main(["import", str(event), "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    assert (found["id"], found["title"], found["talks"]) == ("pycon-2019", "PyCon 2019", 2)
    assert found["catalogue"].startswith("title: PyCon 2019")
    assert found["path"] is None
    (left_out,) = [each for each in found["findings"] if each["talk"] == "testing"]
    assert left_out["certainty"] == "left out"
    assert left_out["line"] > 0


def test_standard_input(monkeypatch, capsys) -> None:
    data = io.TextIOWrapper(io.BytesIO(json.dumps(video()).encode()))
    monkeypatch.setattr(sys, "stdin", data)
    assert main(["import", "-"]) == 0
    assert "title: Testing" in capsys.readouterr().out


def test_recordings_take_the_place_of_those_of_the_source(
    event: Path, tmp_path: Path, capsys
) -> None:
    out = tmp_path / "catalogue.yaml"
    other = tmp_path / "elsewhere" / "second.mkv"
    options = ["--recording", "https://host/first.mp4", "--recording", str(other)]
    assert main(["import", str(event), "-o", str(out), *options]) == 0
    first, second = read_catalogue(out).recordings
    assert (first.url, first.file) == ("https://host/first.mp4", None)
    assert second.file == "second.mkv"
    assert f"--media {other.parent}" in capsys.readouterr().err


def test_more_recordings_than_the_source_has(event: Path, capsys) -> None:
    options = [part for name in "abc" for part in ("--recording", f"https://host/{name}.mp4")]
    assert main(["import", str(event), *options]) == 0
    assert "3 recordings were given" in capsys.readouterr().err


@pytest.mark.parametrize("source", ["no-such-file", "ftp://host/a", "https://user:word@host/a"])
def test_a_wrong_source_is_one_line(source: str, capsys) -> None:
    assert main(["import", source]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_what_is_not_recognised_is_one_line(tmp_path: Path, capsys) -> None:
    (tmp_path / "a.bin").write_bytes(bytes(range(256)) * 10)
    assert main(["import", str(tmp_path / "a.bin")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_recording_that_is_elsewhere_is_reported(home, tmp_path, capsys):
    meeting = make_meeting(tmp_path / "meeting", seconds=1)
    out = tmp_path / "out" / "catalogue.yaml"
    out.parent.mkdir()
    assert main(["import", str(meeting), "-o", str(out)]) == 0
    err = capsys.readouterr().err
    assert f"open it with --media {meeting}" in err
    assert main(["import", str(meeting), "-o", str(meeting / "catalogue.yaml")]) == 0
    assert "--media" not in capsys.readouterr().err
    assert main(["check", str(meeting)]) == 0
    capsys.readouterr()
    assert main(["talks", str(out), "--media", str(meeting)]) == 0
    assert "recording" in capsys.readouterr().out
