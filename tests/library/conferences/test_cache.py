"""Opening conferences: quickly the second time, and never what a file no longer says."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import duthviewer
from duthviewer.catalogue import reader
from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.library.conferences import cache as conferences
from duthviewer.library.conferences.cache import bundled, open_conference

CATALOGUE = """\
title: A conference
id: conf
start: 2016-11-03
links: {photos: "https://example.org/photos"}
recordings:
  day-1: {title: Day 1, url: "https://youtu.be/rsEkQbMLCH4", date: 2016-11-03}
talks:
  - id: testing
    title: Testing
    speakers: [{name: Ana Balica, twitter: anabalica}]
    recording: day-1
    start: 2h17m10s
    timeline: [[8230.0, 1], [8300.5, null]]
"""


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "conf" / "catalogue.yaml"
    path.parent.mkdir()
    write(path, CATALOGUE)
    return path


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch):
    """The catalogues that were read from YAML, in turn."""
    paths = []
    read = reader.read_catalogue

    def counted(path):
        paths.append(path)
        return read(path)

    monkeypatch.setattr(reader, "read_catalogue", counted)
    return paths


def test_a_path_that_the_system_refuses_is_a_wrong_catalogue(tmp_path, cache):
    # As with a folder that nobody may look into.
    with pytest.raises(CatalogueError, match="cannot read this file: file name too long"):
        open_conference(tmp_path / ("x" * 400), cache=cache)


def write(path, text, age_s=100.0):
    path.write_text(text)
    os.utime(path, (time.time() - age_s,) * 2)


def test_the_second_time_the_same_comes_without_reading(catalogue, cache, readings):
    first = open_conference(catalogue, cache=cache)
    assert first == reader.read_catalogue(catalogue)
    readings.clear()
    again = open_conference(catalogue, cache=cache)
    assert again == first
    assert isinstance(again, Conference)
    assert again.talk_by_id["testing"].start_s == 8230
    assert readings == []


def test_a_folder_opens_like_its_catalogue(catalogue, cache, readings):
    first = open_conference(catalogue.parent, cache=cache)
    assert open_conference(catalogue, cache=cache) == first
    assert len(readings) == 1
    catalogue.rename(catalogue.with_name("other.yaml"))
    assert open_conference(catalogue.parent, cache=cache) == first


@pytest.mark.parametrize("keep_time", [False, True])
def test_a_changed_catalogue_is_read_again(catalogue, cache, keep_time):
    open_conference(catalogue, cache=cache)
    before = catalogue.stat()
    catalogue.write_text(CATALOGUE.replace("A conference", "B conference"))
    if keep_time:
        os.utime(catalogue, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert catalogue.stat().st_size == before.st_size
    assert open_conference(catalogue, cache=cache).title == "B conference"


def test_a_catalogue_replaced_by_an_older_one_is_read_again(catalogue, cache):
    open_conference(catalogue, cache=cache)
    other = catalogue.with_name("other.yaml")
    write(other, CATALOGUE.replace("A conference", "C conference"))
    os.utime(other, ns=(0, catalogue.stat().st_mtime_ns))
    other.replace(catalogue)
    assert open_conference(catalogue, cache=cache).title == "C conference"


def test_a_catalogue_that_was_just_written_is_not_trusted_to_stay(catalogue, cache, readings):
    write(catalogue, CATALOGUE, age_s=0)
    for _ in range(2):
        open_conference(catalogue, cache=cache)
    assert len(readings) == 2


def test_another_reader_reads_for_itself(catalogue, cache, readings, monkeypatch):
    open_conference(catalogue, cache=cache)
    monkeypatch.setattr(duthviewer, "__version__", "99")
    open_conference(catalogue, cache=cache)
    assert len(readings) == 2


def test_a_changed_reader_reads_again(catalogue, cache, readings, monkeypatch, tmp_path):
    module = tmp_path / "code" / "conference.py"
    module.parent.mkdir()
    module.write_text("one")
    monkeypatch.setattr(conferences, "_READER", module.parent)
    open_conference(catalogue, cache=cache)
    module.write_text("other")
    open_conference(catalogue, cache=cache)
    assert len(readings) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"\0" * 100,
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:60] + bytes([content[60] ^ 4]) + content[61:],
        lambda content: b"\0\0\0\0" + content[4:],
    ],
)
def test_a_damaged_cache_is_made_again(catalogue, cache, readings, damage):
    first = open_conference(catalogue, cache=cache)
    (kept,) = cache.iterdir()
    content = kept.read_bytes()
    kept.write_bytes(damage(content))
    assert open_conference(catalogue, cache=cache) == first
    assert len(readings) == 2
    assert kept.read_bytes() == content


def test_a_cache_of_other_values_is_made_again(catalogue, cache, readings):
    first = open_conference(catalogue, cache=cache)
    (kept,) = cache.iterdir()
    content = kept.read_bytes()
    state = content[4:36]
    body = state + b"\x81\xa2id\x01"
    kept.write_bytes(conferences._CHECKSUM.pack(conferences.zlib.crc32(body)) + body)
    assert open_conference(catalogue, cache=cache) == first
    assert len(readings) == 2


def test_a_cache_that_cannot_be_written_or_read_costs_only_time(catalogue, tmp_path):
    (tmp_path / "file").touch()
    for _ in range(2):
        assert open_conference(catalogue, cache=tmp_path / "file" / "cache").id == "conf"


def test_a_wrong_catalogue_is_told_each_time_and_not_kept(catalogue, cache):
    write(catalogue, CATALOGUE.replace("speakers", "spekers"))
    for _ in range(2):
        with pytest.raises(CatalogueError, match=r"catalogue\.yaml:\d+:\d+: .*spekers"):
            open_conference(catalogue, cache=cache)
    assert not cache.exists()


@pytest.mark.parametrize("name", ["gone.yaml", "gone/catalogue.yaml", "nul\0.yaml"])
def test_a_missing_catalogue_is_told(tmp_path, cache, name):
    with pytest.raises(CatalogueError):
        open_conference(tmp_path / name, cache=cache)


def test_a_folder_without_a_catalogue_is_told(tmp_path, cache):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CatalogueError):
        open_conference(tmp_path / "empty", cache=cache)


def test_a_deleted_catalogue_is_not_opened_from_the_cache(catalogue, cache):
    open_conference(catalogue, cache=cache)
    catalogue.unlink()
    with pytest.raises(CatalogueError):
        open_conference(catalogue, cache=cache)


def test_each_of_two_conferences_has_its_own_place(catalogue, cache, readings, tmp_path):
    other = tmp_path / "other.yaml"
    write(other, CATALOGUE.replace("A conference", "Another"))
    for _ in range(2):
        assert open_conference(catalogue, cache=cache).title == "A conference"
        assert open_conference(other, cache=cache).title == "Another"
    assert len(readings) == 2


def test_a_relative_path_means_another_file_in_another_folder(catalogue, cache, monkeypatch):
    other = catalogue.parent / "deeper"
    other.mkdir()
    write(other / "catalogue.yaml", CATALOGUE.replace("A conference", "Deeper"))
    monkeypatch.chdir(catalogue.parent)
    assert open_conference(Path("catalogue.yaml"), cache=cache).title == "A conference"
    monkeypatch.chdir(other)
    assert open_conference(Path("catalogue.yaml"), cache=cache).title == "Deeper"


def test_only_the_last_opened_are_kept(catalogue, cache, readings, monkeypatch):
    monkeypatch.setattr(conferences, "KEPT", 64)
    cache.mkdir()
    for number in range(64 + 5):
        old = cache / f"{number}.conference"
        old.write_bytes(b"old")
        os.utime(old, (1000 + number,) * 2)
    (cache / "x.part").touch()
    os.utime(cache / "x.part", (1, 1))
    open_conference(catalogue, cache=cache)
    left = {file.name for file in cache.iterdir()}
    assert len(left) == 64
    assert {"0.conference", "5.conference", "x.part"} & left == set()
    assert "68.conference" in left
    open_conference(catalogue, cache=cache)
    assert len(readings) == 1


def test_large_conferences_fill_the_cache_earlier(catalogue, cache, readings, monkeypatch):
    monkeypatch.setattr(conferences, "KEPT_BYTES", 25_000)
    cache.mkdir()
    for number in range(5):
        old = cache / f"{number}.conference"
        old.write_bytes(b"x" * 10_000)
        os.utime(old, (1000 + number,) * 2)
    open_conference(catalogue, cache=cache)
    left = {file.name for file in cache.iterdir()}
    assert {"4.conference", "0.conference"} & left == {"4.conference"}
    open_conference(catalogue, cache=cache)
    assert len(readings) == 1


def test_opening_counts_as_use(catalogue, cache):
    open_conference(catalogue, cache=cache)
    (kept,) = cache.iterdir()
    os.utime(kept, (1, 1))
    open_conference(catalogue, cache=cache)
    assert kept.stat().st_mtime > 1


def test_threads_open_the_same_conference_at_once(catalogue, cache):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(open_conference(catalogue, cache=cache)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(conference == found[0] for conference in found)
    assert [file.suffix for file in cache.iterdir()] == [".conference"]


def test_by_default_the_cache_is_the_person_s_own(catalogue, monkeypatch, tmp_path):
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    open_conference(catalogue)
    assert len(list((tmp_path / "home" / "cache" / "conferences").iterdir())) == 1


def test_a_warm_start_needs_no_yaml(catalogue, cache):
    open_conference(catalogue, cache=cache)
    code = (
        "import sys; from pathlib import Path\n"
        "from duthviewer.library.conferences.cache import open_conference\n"
        "for path in sys.argv[2:]:\n"
        "    print(open_conference(Path(path), cache=Path(sys.argv[1])).title)\n"
        "print('yaml' in sys.modules, 'PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, cache, catalogue, catalogue.parent],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(duthviewer.__file__).parent.parent)},
    )
    assert done.stdout.split("\n")[:3] == ["A conference", "A conference", "False False"]


def test_ten_thousand_talks_open_in_a_blink(tmp_path, cache):
    talk = "  - {id: t%d, title: Talk %d, speakers: [{name: A B}], recording: d, start: %d}\n"
    path = tmp_path / "big.yaml"
    talks = "".join(talk % (number, number, number) for number in range(10_000))
    write(path, f"title: Big\nid: big\nrecordings: {{d: {{}}}}\ntalks:\n{talks}")
    first = open_conference(path, cache=cache)
    taken = []
    for _ in range(3):
        begin = time.process_time()
        again = open_conference(path, cache=cache)
        taken.append(time.process_time() - begin)
        assert again == first
    # 10 ms where this was written; the bound leaves room for a busy computer.
    assert min(taken) < 0.1, taken


def test_bundled_conferences_are_catalogues(tmp_path):
    paths = bundled()
    assert paths == sorted(paths)
    for path in paths:
        assert open_conference(path, cache=tmp_path).talks
