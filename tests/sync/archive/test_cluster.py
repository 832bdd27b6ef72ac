"""`sync --scheduler` with a real scheduler and workers: results, kills, failures, versions."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.cli import main
from duthviewer.library.store.store import Store
from tests.dask_cluster import children, local_cluster, wait_until
from tests.talk_videos import film, write_words

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends signals")

TALKS = """\
title: {id}
id: {id}
recordings: {{day-1: {{}}}}
talks:
  - {{id: one, title: One, recording: day-1, start: 2, end: 14}}
  - {{id: two, title: Two, recording: day-1, start: 8, slides: one.pdf}}
  - {{id: gone, title: Gone, recording: day-1, start: 20}}
"""
FIELDS = [
    "event", "talk", "recording", "worker", "stage", "done", "seconds", "cpu_seconds", "path",
    "finished", "of", "message",
]  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A folder with two conferences of two talks each that can be synchronised."""
    folder = tmp_path_factory.mktemp("archive")
    deck = write_words(folder / "one.pdf", 3)
    day = film(folder / "day-1.mkv", [(4, None, 0), (6, deck, 1), (6, deck, 2), (6, deck, 3)])
    (folder / "day-1.srt").write_text("1\n00:00:05,000 --> 00:00:07,000\nalpha river\n")
    for name in ("first", "second"):
        (folder / name).mkdir()
        for file in (deck, day, folder / "day-1.srt"):
            shutil.copy(file, folder / name)
        (folder / name / "catalogue.yaml").write_text(TALKS.format(id=name))
    for file in (deck, day, folder / "day-1.srt"):
        file.unlink()
    return folder


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A cluster with two workers."""
    with local_cluster(tmp_path_factory.mktemp("cluster")) as made:
        made.add_worker()
        made.add_worker()
        yield made


def start(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "duthviewer", "sync", "--no-nice", *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def run(*arguments):
    """Return the exit code, the events and what was printed to standard error."""
    with start(*arguments) as process:
        out, err = process.communicate(timeout=200)
    return process.returncode, [json.loads(line) for line in out.splitlines()], err


def contents(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def named(events, kind):
    return sorted(one["talk"] for one in events if one["event"] == kind)


def test_the_results_are_those_of_the_plain_command(archive, cluster, tmp_path, capfd):
    there, here = tmp_path / "there", tmp_path / "here"
    code, events, err = run(archive, "--scheduler", cluster.address, "--output", there)
    assert (code, err) == (0, "")
    assert all(list(one) == FIELDS for one in events)
    done = ["first/one", "first/two", "second/one", "second/two"]
    assert named(events, "done") == named(events, "started") == done
    assert named(events, "skipped") == ["first/gone", "second/gone"]
    assert [one["finished"] for one in events if one["event"] == "done"] == [1, 2, 3, 4]
    assert main(["sync", "--no-nice", str(archive), "--output", str(here)]) == 0
    assert contents(there) == contents(here)
    assert sorted(contents(here)) == [f"{talk}.json" for talk in done]
    found = json.loads((here / "first/one.json").read_text())
    assert [one["page"] for one in found["segments"] if one["page"]] == [1, 2]
    assert found["inputs"]["subtitles"].startswith("day-1.srt:")
    assert (found["inputs"]["start"], found["inputs"]["end"]) == (2.0, 14.0)


def test_the_library_is_that_of_the_plain_command(archive, cluster, home, capfd):
    first = archive / "first"
    assert run(first, "--scheduler", cluster.address)[0] == 0
    scores = contents(home / "cache" / "sync")
    assert sorted(scores) == ["first/one.npz", "first/two.npz"]
    with Store(home / "data" / "library.sqlite3") as store:
        there = store.timelines.of_conference("first")
    assert there["first/one"].is_of(first / "day-1.mkv", first / "one.pdf")
    # Up to date: nothing is computed again, neither there nor here.
    code, events, _ = run(first, "--scheduler", cluster.address)
    assert (code, named(events, "done")) == (0, [])
    assert "is up to date" in events[0]["message"]
    assert main(["sync", "--no-nice", str(first), "--redo"]) == 0
    assert contents(home / "cache" / "sync") == scores
    with Store(home / "data" / "library.sqlite3") as store:
        here = store.timelines.of_conference("first")
    assert [here[key].computed for key in here] == [there[key].computed for key in there]


def test_what_is_done_is_not_done_again(archive, cluster, tmp_path):
    out = tmp_path / "out"
    arguments = [archive, "--scheduler", cluster.address, "--output", out, "--talk", "first/one"]
    assert named(run(*arguments)[1], "done") == ["first/one"]
    assert named(run(*arguments)[1], "done") == []
    (out / "first/one.json").write_text('{"inputs": ')
    assert named(run(*arguments)[1], "done") == ["first/one"]
    assert named(run(*arguments, "--redo")[1], "done") == ["first/one"]


def test_a_talk_that_fails_does_not_end_the_others(archive, cluster, tmp_path):
    shutil.copytree(archive / "first", tmp_path / "first")
    (tmp_path / "first" / "one.pdf").write_bytes(b"no PDF")
    shutil.copytree(archive / "second", tmp_path / "second")
    (tmp_path / "third").mkdir()
    (tmp_path / "third" / "catalogue.yaml").write_text("title: [")
    code, events, err = run(tmp_path, "--scheduler", cluster.address, "--output", tmp_path / "out")
    assert code == 1
    assert named(events, "failed") == ["first/one", "first/two"]
    assert all("not a PDF" in one["message"] for one in events if one["event"] == "failed")
    assert named(events, "retry") == []
    assert named(events, "done") == ["second/one", "second/two"]
    assert "third" in err


@pytest.mark.parametrize("nanny", [False, True])
def test_a_killed_worker_costs_one_talk(archive, tmp_path, nanny):
    """The only worker is started again by its nanny; without one, the next worker goes on."""
    with local_cluster(tmp_path / "cluster") as made:
        first = made.add_worker(nanny=nanny)
        arguments = [archive, "--scheduler", made.address, "--output", tmp_path / "out"]
        with start(*arguments, "--retries", "0") as process:
            begun = json.loads(next(line for line in process.stdout if "started" in line))
            wait_until(lambda: _talk_processes(first.pid))
            talk = _talk_processes(first.pid)[0]
            os.kill(_worker_of(first.pid) if nanny else first.pid, signal.SIGKILL)
            # What the worker was working on ends with it.
            wait_until(lambda: not _is_alive(talk))
            if not nanny:
                next(line for line in process.stdout if "waiting" in line)
                made.add_worker()
            events = [json.loads(line) for line in process.stdout]
        assert process.returncode == 0
        assert len(contents(tmp_path / "out")) == 4
        assert events[-1]["finished"] == 4
        again = [
            one for one in events if one["event"] == "started" and one["talk"] == begun["talk"]
        ]
        assert [one["worker"] != begun["worker"] for one in again] == [True]


def test_ctrl_c_ends_what_the_workers_do(archive, tmp_path):
    with local_cluster(tmp_path / "cluster") as made:
        worker = made.add_worker()
        arguments = [archive, "--scheduler", made.address, "--output", tmp_path / "out"]
        with start(*arguments) as process:
            next(line for line in process.stdout if "started" in line)
            wait_until(lambda: _talk_processes(worker.pid))
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            err = process.stderr.read()
        assert process.returncode == 130
        assert "Traceback" not in err
        wait_until(lambda: not _talk_processes(worker.pid))
        assert [name for name in contents(tmp_path / "out") if not name.endswith(".json")] == []
        # The worker is ready for the next run.
        assert run(*arguments)[0] == 0


def test_other_versions_are_refused(archive, tmp_path):
    older = tmp_path / "older.py"
    older.write_text(
        "from duthviewer.sync.archive import versions\n"
        "real = versions.sync_versions()\n"
        "versions.sync_versions = lambda: {**real, 'numpy': '1.0'}\n"
    )
    with local_cluster(tmp_path / "cluster") as made:
        made.add_worker("--preload", str(older))
        out = tmp_path / "out"
        code, events, err = run(archive, "--scheduler", made.address, "--output", out)
    assert (code, events) == (1, [])
    assert "other versions" in err
    assert "numpy 1.0 instead of " in err
    assert len(err.splitlines()) == 1


def test_a_missing_scheduler_and_worker_are_reported(archive, tmp_path, monkeypatch, capfd):
    monkeypatch.setattr("duthviewer.sync.archive.cluster._CONNECT_S", 1.0)
    (line,) = run(archive, "--scheduler", "nonsense://x")[2].splitlines()
    assert line.startswith("No scheduler answers at nonsense://x")
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["sync", str(archive), "--scheduler", "tcp://127.0.0.1:1"]) == 1
    assert "duthviewer[cluster]" in capfd.readouterr().err


def test_the_days_of_a_folder_are_located(cluster, tmp_path, capfd):
    folder = tmp_path / "My Days"
    folder.mkdir()
    decks = [write_words(folder / f"{name}.pdf", 3, seed) for seed, name in enumerate("xyz")]
    shown = [(8, decks[0], 1), (8, decks[0], 2), (8, decks[0], 3), (6, None, 0)]
    film(folder / "day-1.mkv", shown)
    film(folder / "day-2.mkv", [(8, decks[1], page) for page in (1, 2, 3)])
    there, here = tmp_path / "there", tmp_path / "here"
    code, events, err = run(folder, "--scheduler", cluster.address, "--output", there)
    assert code == 0, err
    done = sorted(one["recording"] for one in events if one["event"] == "done")
    assert done == [str(folder / f"day-{number}.mkv") for number in (1, 2)]
    assert main(["sync", "--no-nice", str(folder), "--output", str(here)]) == 0
    assert contents(here) == contents(there)
    assert sorted(contents(here)) == [
        "my-days/catalogue.yaml", "my-days/days/day-1.mkv.json", "my-days/days/day-2.mkv.json",
    ]  # fmt: skip
    found = read_catalogue(here / "my-days" / "catalogue.yaml")
    assert [talk.timeline.pages for talk in found.talks] == [{1, 2, 3}, {1, 2, 3}]
    # A day that is done is not done again.
    code, events, _ = run(folder, "--scheduler", cluster.address, "--output", there)
    assert (code, events) == (0, [])
    assert contents(here) == contents(there)


def _talk_processes(worker):
    import psutil

    found = []
    for pid in children(worker):
        try:
            if any("archive/process.py" in part for part in psutil.Process(pid).cmdline()):
                found.append(pid)
        except psutil.NoSuchProcess:
            continue
    return found


def _worker_of(nanny):
    import psutil

    (found,) = [
        pid for pid in children(nanny) if "spawn_main" in " ".join(psutil.Process(pid).cmdline())
    ]
    return found


def _is_alive(pid):
    import psutil

    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
