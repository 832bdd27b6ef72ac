"""The command line: what it prints, where, and its exit codes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.resources import resource

CATALOGUE = """\
title: A conference
id: conf
recordings: {day-1: {url: "https://youtu.be/rsEkQbMLCH4"}}
talks:
  - {id: one, title: "Größe 大", speakers: [{name: Ana}], recording: day-1, start: 55:09}
  - {id: two, title: Two, recording: day-1, start: 1:15:00, slides: two.pdf}
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    return tmp_path


def run(*arguments, **more):
    return subprocess.run(
        [sys.executable, "-m", "duthviewer", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        **more,
    )


def test_a_right_catalogue_has_no_problems(folder, capsys):
    assert main(["check", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert out == f"{folder / 'catalogue.yaml'}: 2 talks in 1 recording, no problems\n"
    assert err == ""


def test_the_bundled_conference_is_right(capsys):
    assert main(["check", str(resource("conferences", "duth-2016.yaml"))]) == 0
    assert capsys.readouterr().out.endswith("9 talks in 2 recordings, no problems\n")


def test_mistakes_of_a_catalogue_are_reported_line_by_line(folder, capsys):
    path = folder / "catalogue.yaml"
    path.write_text(CATALOGUE.replace("title: Two", "titel: Two").replace("55:09", "-3"))
    assert main(["check", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.split(": ")[0] for line in err.splitlines()] == [f"{path}:5:83", f"{path}:6:15"]
    assert "did you mean `title`?" in err


@pytest.mark.parametrize("data", [b"", b"\0\xff", b"[" * 5000])
def test_hostile_files_are_refused_without_a_trace(folder, data):
    (folder / "catalogue.yaml").write_bytes(data)
    for command in ("check", "talks"):
        done = run(command, folder)
        assert (done.returncode, done.stdout) == (1, "")
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.startswith(f"{folder / 'catalogue.yaml'}:1:")


def test_a_missing_path_is_refused(tmp_path, capsys):
    assert main(["check", str(tmp_path / "gone.yaml")]) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'gone.yaml'}:1:1: no such file\n"
    assert main(["talks", "--media", str(tmp_path / "gone")]) == 1
    assert "no folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["talks", "--media"], []])
def test_a_path_that_the_system_refuses_is_named(arguments, capsys):
    name = "x" * 400
    assert main([*arguments, name]) == 1
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"duthviewer: {name}: File name too long\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "a", "b"],
        ["check", "--jsn", "a"],
        ["talks", "--media"],
        ["talks", "--js"],
        ["--size", "0x0"],
        ["--size", "1280"],
        ["--size", "1280x99999999"],
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(arguments, capsys):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "--help" in err


def test_talks_as_json(folder, capsys):
    media = folder / "media"
    media.mkdir()
    (media / "Day [rsEkQbMLCH4].mkv").write_bytes(b"x")
    (media / "Day [rsEkQbMLCH4].en.vtt").write_bytes(b"x")
    (folder / "two.pdf").write_bytes(b"x")
    assert main(["talks", str(folder), "--media", str(media), "--json"]) == 0
    one, two = json.loads(capsys.readouterr().out)
    recording = str(media / "Day [rsEkQbMLCH4].mkv")
    subtitles = [str(media / "Day [rsEkQbMLCH4].en.vtt")]
    assert one == {
        "conference": "conf",
        "id": "one",
        "title": "Größe 大",
        "speakers": ["Ana"],
        "recording": "day-1",
        "start": 3309.0,
        "end": 4500.0,
        "slides": None,
        "thumbnail": None,
        "files": {
            "recording": recording, "deck": None, "thumbnail": None, "subtitles": subtitles
        },
    }  # fmt: skip
    assert (two["start"], two["end"]) == (4500.0, None)
    assert two["files"]["deck"] == str(folder / "two.pdf")


def test_files_that_are_not_here_are_null(capsys):
    assert main(["talks", "--json"]) == 0
    talks = [talk for talk in json.loads(capsys.readouterr().out)
             if talk["conference"] == "duth-2016"]  # fmt: skip
    assert len(talks) == 9
    assert talks[1]["start"] == 8230
    assert set(talks[1]["files"].values()) == {None}


def test_talks_as_a_table_are_in_columns(folder, capsys):
    assert main(["talks", str(folder)]) == 0
    assert capsys.readouterr().out == (
        "A conference\n"
        "\n"
        "recording    start  id   title     speakers  here\n"
        "day-1        55:09  one  Größe 大  Ana       -\n"
        "day-1      1:15:00  two  Two                 -\n"
    )


@pytest.mark.parametrize("arguments", [["talks", "--json"], ["talks"], ["--help"]])
def test_a_closed_pipe_is_no_crash(arguments):
    # Unbuffered, the complaint when Python closes stdout could not come up.
    buffered = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "duthviewer", *arguments],
            stdout=gone, stderr=subprocess.PIPE, timeout=60, env=buffered,
        )  # fmt: skip
    assert done.stderr == b""
    assert done.returncode == 1


def test_a_terminal_without_the_letters_is_no_crash(folder):
    done = run("talks", folder, env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "Gr\\xf6\\xdfe" in done.stdout


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from duthviewer.cli import main; assert main(['--help']) == 0;"
        "heavy = {'yaml', 'msgspec', 'PySide6', 'vlc', 'av', 'pypdfium2'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "check" in done.stdout


@pytest.mark.parametrize(
    ("talk", "words"),
    [
        ("nope", "Its talks are: one, two"),
        ("conf/nope", "Its talks are: one, two"),
        ("tow", "did you mean two?"),
        ("\x1b[31m", "Its talks are: one, two"),
    ],
)
def test_an_unknown_talk_is_reported_before_a_window_opens(folder, capsys, talk, words):
    picture = folder / "picture.png"
    assert main([str(folder), "--talk", talk, "--screenshot", str(picture)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "in A conference" in err
    assert words in err
    assert "\x1b" not in err
    assert not picture.exists()


def test_a_picture_of_what_cannot_be_opened_says_so_at_once(folder):
    path = folder / "catalogue.yaml"
    path.write_text(CATALOGUE.replace("title: Two", "titel: Two"))
    picture = folder / "picture.png"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = run(folder, "--screenshot", picture, env=environment)
    assert done.returncode == 1
    assert "did you mean `title`?" in done.stderr
    assert picture.exists()


def test_kill_deletes_the_unfinished_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from duthviewer.cli import compare
    from duthviewer.writing import unfinished_file

    def killed(_: object) -> int:
        with unfinished_file(tmp_path / "out.csv") as unfinished:
            unfinished.write_text("half")
            os.kill(os.getpid(), signal.SIGTERM)
        return 0

    former = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(compare, "_compare", killed)
    assert main(["compare", "a/one", "a/two"]) == 130
    assert not list(tmp_path.iterdir())
    assert signal.getsignal(signal.SIGTERM) == former
