"""`duthviewer sync` and `export`: what they print, write and keep, and how they end."""

import json
import os
import signal
import subprocess
import sys

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.cli import main
from duthviewer.errors import KnownError
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from duthviewer.names import path_text
from duthviewer.playback.probe import choose_video
from tests.library.videos import make_video
from tests.odd_recordings import ffmpeg
from tests.talk_videos import film, write_words

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}, day-2: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 2}   # kept
  - {id: two, title: The two, recording: day-1, start: 30}
  - {id: three, title: The three, recording: day-2, start: 0}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A recording with a talk of three pages from 4 s to 22 s, and its deck."""
    folder = tmp_path_factory.mktemp("talk")
    deck = write_words(folder / "one.pdf", 3)
    film(folder / "day-1.mkv", [(4, None, 0), (6, deck, 1), (6, deck, 2), (6, deck, 3)])
    return folder


@pytest.fixture
def folder(made, tmp_path):
    for name in ("one.pdf", "day-1.mkv"):
        os.link(made / name, tmp_path / name)
    (tmp_path / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def store(home):
    def read():
        return Store(home / "data" / "library.sqlite3")

    return read


def pages(spans):
    return [(span["page"], round(span["start"]), round(span["end"])) for span in spans]


def test_a_recording_and_its_deck_as_json(made, tmp_path, capsys):
    out = tmp_path / "out.json"
    pair = ["--recording", str(made / "day-1.mkv"), "--deck", str(made / "one.pdf")]
    stretch = ["--start", "0:05", "--end", "20s"]
    assert main(["sync", *pair, *stretch, "--json", str(out)]) == 0
    assert capsys.readouterr() == ("", "")
    written = json.loads(out.read_text(encoding="utf-8"))
    assert list(written) == ["segments"]
    found = written["segments"]
    assert all(list(one) == ["start", "end", "page", "confidence"] for one in found)
    assert (found[0]["start"], found[-1]["end"]) == (5.0, 20.0)
    assert [one["page"] for one in found] == [1, 2, 3]
    assert all(0 <= one["confidence"] <= 1 for one in found)
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert main(["sync", *pair, *stretch, "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out) == written
    assert main(["sync", *pair, *stretch]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [row[2] for row in rows] == ["page", "1", "2", "3"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "are needed"),
        (["--recording", "{v}"], 2, "are needed"),
        (["{c}", "--json", "x"], 2, "do not go together"),
        (["--recording", "{v}", "--deck", "{d}", "--start", "9", "--end", "8"], 2, "not after"),
        (["--recording", "{v}", "--deck", "{d}", "--talk", "x"], 2, "need PATH"),
        (["--recording", "{v}", "--deck", "{d}", "--start", "soon"], 2, "not a time"),
        (["--again"], 2, "--scores"),
        (["--recording", "gone.mkv", "--deck", "{d}"], 1, "there is no gone.mkv"),
        (["--recording", "{v}", "--deck", "{c}"], 1, "is a folder"),
        (["--recording", "{v}", "--deck", "{v}"], 1, "not a PDF"),
        (["--recording", "{d}", "--deck", "{d}"], 1, "cannot be read"),
        (["--recording", "{v}", "--deck", "{d}", "--json", "/gone/x"], 1, "no folder /gone"),
        (["--recording", "{v}", "--deck", "{d}", "--json", "{c}"], 1, "is a folder"),
        (["{c}", "--talk", "four"], 1, "has no talk four. It has: one, two, three"),
    ],
)
def test_an_error_is_reported_in_one_line(folder, capsys, arguments, code, words):
    names = {"v": folder / "day-1.mkv", "d": folder / "one.pdf", "c": folder}
    assert main(["sync", *(text.format(**names) for text in arguments)]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert words in err


def test_the_talks_of_a_catalogue_come_into_the_library(folder, store, capsys):
    assert main(["sync", str(folder)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("one: 3 pages shown, for 0:")
    assert out[1] == "two: skipped: its slides are not on this computer"
    assert out[2].startswith("three: skipped: neither")
    with store() as kept:
        timelines = kept.timelines.of_conference("meeting")
    assert list(timelines) == ["meeting/one"]
    one = timelines["meeting/one"]
    assert one.is_of(folder / "day-1.mkv", folder / "one.pdf")
    assert [span.page for span in one.computed if span.page] == [1, 2, 3]
    assert (one.computed[0].start_s, one.computed[-1].end_s) == (2.0, pytest.approx(22, abs=0.5))
    scores = folder / "home" / "cache" / "sync" / "meeting" / "one.npz"
    assert scores.is_file()
    # Again: nothing is to be done, until a file is another.
    assert main(["sync", str(folder), "--talk", "meeting/one"]) == 0
    assert "up to date" in capsys.readouterr().out
    os.utime(folder / "one.pdf", (1, 1))
    assert main(["sync", str(folder), "--talk", "one"]) == 0
    assert "3 pages" in capsys.readouterr().out
    assert main(["sync", str(folder), "--talk", "two"]) == 1


def test_a_talk_that_fails_does_not_stop_the_others(folder, store, capsys):
    (folder / "three.pdf").write_bytes((folder / "one.pdf").read_bytes())
    (folder / "day-2.mkv").write_bytes(b"no video" * 100)
    assert main(["sync", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("one: 3 pages")
    assert err.startswith("three: ")
    assert len(err.splitlines()) == 1
    with store() as kept:
        assert list(kept.timelines.of_conference("meeting")) == ["meeting/one"]


def test_the_video_that_was_chosen_in_the_window_is_read(folder, made, store, capsys):
    camera, day = folder / "camera.mkv", folder / "day-1.mkv"
    film(camera, [(10, None, 0)])
    day.unlink()
    ffmpeg("-i", made / "day-1.mkv", "-i", camera, "-map", "0:v", "-map", "1:v", "-c", "copy",
           "-disposition:v:0", "0", "-disposition:v:1", "default", day)  # fmt: skip
    camera.unlink()
    assert main(["sync", str(folder), "--talk", "one"]) == 0
    assert capsys.readouterr().out.startswith("one: no page shown")
    with store() as kept:
        kept.settings.set("video_tracks", {path_text(day): 0})
    try:
        assert main(["sync", str(folder), "--talk", "one", "--anew"]) == 0
    finally:
        choose_video(day, None)
    assert capsys.readouterr().out.startswith("one: 3 pages shown")


def test_a_talk_without_a_visible_page_does_not_stop_the_others(folder, made, store, capsys):
    film(folder / "day-2.mkv", [(10, None, 0)])
    for name in ("two.pdf", "three.pdf"):
        (folder / name).write_bytes((folder / "one.pdf").read_bytes())
    text = CATALOGUE.replace("recording: day-1, start: 2}", "recording: day-2, start: 0, end: 10}")
    text = text.replace("start: 30", "start: 4").replace(
        "recording: day-2, start: 0}", "recording: day-1, start: 10}"
    )
    (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
    assert main(["sync", str(folder)]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0] == "one: no page shown: the recording never shows these slides"
    assert [line.partition(" shown")[0] for line in lines[1:]] == ["two: 1 page", "three: 2 pages"]
    assert err == ""
    with store() as kept:
        assert [span.page for span in kept.timelines.of_talk("meeting/one").computed] == [None]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TypeError("of ours"), "A bug in duthviewer: TypeError: of ours (test_sync.py:"),
        (OSError(28, "No space left on device", "x.npz"), "x.npz: No space left on device"),
        (KnownError("Two\nlines"), "Two lines"),
        (MemoryError(), "Not enough memory"),
    ],
)
def test_any_failure_continues_with_the_next_talk(folder, monkeypatch, capsys, error, words):
    for name in ("two.pdf", "three.pdf"):
        (folder / name).write_bytes((folder / "one.pdf").read_bytes())
    (folder / "day-2.mkv").write_bytes((folder / "day-1.mkv").read_bytes())
    spans = Timeline((Span(start_s=0.0, end_s=9.0, page=1),))

    def fail_for_the_second(recording, deck, **_):
        if deck.stem == "two":
            raise error
        return spans

    monkeypatch.setattr("duthviewer.sync.synchronise.synchronise", fail_for_the_second)
    assert main(["sync", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert [line[:5] for line in out.splitlines()] == ["one: ", "three"]
    assert err.startswith("two: ")
    assert words in err
    assert len(err.splitlines()) == 1


def test_a_talk_with_a_shared_timeline_is_left(folder, capsys):
    text = CATALOGUE.replace("start: 2}", "start: 2, timeline: [[2.0, 1]]}")
    (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
    assert main(["sync", str(folder), "--talk", "one"]) == 0
    assert "in the catalogue" in capsys.readouterr().out


def test_a_video_of_its_own_is_kept_on_its_own_clock(folder, store):
    text = CATALOGUE.replace("start: 2}", 'start: 60, also: ["https://youtu.be/abc"]}')
    (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
    (folder / "day-1.mkv").rename(folder / "x [abc].mkv")
    assert main(["sync", str(folder), "--talk", "one"]) == 0
    with store() as kept:
        assert kept.timelines.of_talk("meeting/one") is None
        spans = kept.timelines.of_talk("meeting/one", "own:abc").computed
    assert (spans[0].start_s, spans[-1].end_s) == (0.0, pytest.approx(22, abs=0.5))


# The worker.


def worker(*arguments, **more):
    command = [sys.executable, "-m", "duthviewer", "sync", "--lines", *map(str, arguments)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        **more,
    )  # fmt: skip


def test_the_worker_speaks_json_lines(made, tmp_path):
    files = ["--recording", made / "day-1.mkv", "--deck", made / "one.pdf"]
    with worker(*files, "--scores", tmp_path / "s.npz") as process:
        lines = [json.loads(line) for line in process.stdout]
    assert process.returncode == 0
    *progress, result = lines
    assert [one["done"] for one in progress] == sorted(one["done"] for one in progress)
    assert {"stage", "done"} == set().union(*progress)
    assert pages(result["segments"])[-1][0] == 3
    # Again from the scores, with a person's word.
    (tmp_path / "anchors.json").write_text("[[11.0, 3], [12, null]]")
    again = ["--again", "--scores", tmp_path / "s.npz", "--anchors", tmp_path / "anchors.json"]
    with worker(*again) as process:
        (result,) = [json.loads(line) for line in process.stdout]
    assert process.returncode == 0
    at = {
        second: next(one["page"] for one in result["segments"] if second < one["end"])
        for second in (11.5, 12.5)
    }
    assert at == {11.5: 3, 12.5: None}


def test_the_worker_reports_errors_as_a_line(made, tmp_path):
    (tmp_path / "bad.json").write_text('{"no": "list"}')
    good = ["--recording", made / "day-1.mkv", "--deck", made / "one.pdf"]
    for arguments in (
        ["--recording", made / "one.pdf", "--deck", made / "one.pdf"],
        ["--again", "--scores", tmp_path / "gone.npz"],
        [*good, "--anchors", tmp_path / "bad.json"],
    ):
        with worker(*arguments) as process:
            *_, line = process.stdout
            assert process.stderr.read() == ""
        assert process.returncode == 1
        assert list(json.loads(line)) == ["error"]


@pytest.fixture(scope="module")
def long_film(tmp_path_factory):
    """One that takes longer than it takes to end the worker."""
    path = tmp_path_factory.mktemp("long") / "long.mkv"
    return make_video(path, 600, fps=2, keyframes_s=1)


def test_the_worker_ends_with_its_parent(long_film, made):
    with worker("--recording", long_film, "--deck", made / "one.pdf") as process:
        assert "stage" in process.stdout.readline()
        assert not hasattr(os, "getpriority") or os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
        process.stdin.close()
        said = process.stdout.read()
    assert process.returncode != 0
    # Else it would have gone on to its end.
    assert "segments" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_leaves_nothing_half_written(long_film, made, tmp_path):
    out = tmp_path / "out.json"
    command = ["sync", "--recording", long_film, "--deck", made / "one.pdf", "--json", out]
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "duthviewer", *map(str, command)],
        stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        for line in process.stderr:
            # From now on it is at work.
            if "duthviewer.sync.synchronise" in line:
                break
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 130
    assert "Traceback" not in said
    assert {path.name for path in tmp_path.iterdir()} <= {"home"}


# Sharing.


@pytest.fixture
def kept(folder, store):
    spans = Timeline(
        (
            Span(start_s=2.0, end_s=10.0, page=1, confidence=0.9),
            Span(start_s=10.0, end_s=30.0, page=2),
        )
    )
    prints = [fingerprint(folder / name) for name in ("day-1.mkv", "one.pdf")]
    with store() as opened:
        opened.timelines.save_computed("meeting/one", spans, *prints)
        add_conference(opened, folder)
    return spans


def test_chapters_of_a_talk(kept, folder, tmp_path, capsys):
    assert main(["export", "meeting/one", "--what", "chapters"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("WEBVTT\n\n1\n00:00:02.000 --> 00:00:10.000\n")
    target = tmp_path / "one.txt"
    line = ["export", "one", "--in", str(folder), "--what", "ffmetadata", "-o", str(target)]
    assert main(line) == 0
    assert capsys.readouterr().out == f"{target}: 2 chapters\n"
    assert "START=10000\nEND=30000\n" in target.read_text(encoding="utf-8")
    target.write_text("mine")
    assert main(line) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main([*line, "--overwrite"]) == 0
    assert target.read_text(encoding="utf-8").startswith(";FFMETADATA1")


def test_timelines_come_into_the_catalogue(kept, folder, tmp_path, capsys):
    target = tmp_path / "shared.yaml"
    assert main(["export", "meeting", "--what", "timeline", "-o", str(target)]) == 0
    assert capsys.readouterr().out == f"{target}: 1 timeline in it\n"
    assert read_catalogue(target).talk_by_id["one"].timeline == kept
    assert target.read_text(encoding="utf-8") == CATALOGUE.replace(
        "start: 2}", "start: 2, timeline: [[2.0, 1, 0.9], [10.0, 2]]}"
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere/one"], "no conference nowhere"),
        (["meeting/four"], "no talk four in Meeting. It has: one, two, three"),
        (["meeting/two"], "no timeline of meeting/two yet"),
        (["meeting"], "name a talk of meeting: meeting/one"),
    ],
)
def test_a_failed_export_is_reported(kept, arguments, words, capsys):
    assert main(["export", *arguments, "--what", "chapters"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
