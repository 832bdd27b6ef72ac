"""What the program remembers, and that nothing that happens to the computer makes it forget."""

import contextlib
import functools
import json
import math
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import duthviewer
from duthviewer.library.store import migrations
from duthviewer.library.store.copies import set_aside
from duthviewer.library.store.database import APPLICATION_ID
from duthviewer.library.store.errors import DamagedStoreError, NewerStoreError, StoreError
from duthviewer.library.store.progress import TalkProgress, with_position
from duthviewer.library.store.settings import LONGEST_SETTING
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key

TALK = "duth-2016/testing"

#: A file as the first version wrote it. Never change this: people have such files.
VERSION_1 = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = 1;
CREATE TABLE progress (
    talk TEXT PRIMARY KEY NOT NULL,
    position_s REAL NOT NULL DEFAULT 0 CHECK (position_s >= 0),
    length_s REAL CHECK (length_s > 0),
    watched INTEGER NOT NULL DEFAULT 0 CHECK (watched IN (0, 1)),
    favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
    updated REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO progress VALUES ('duth-2016/testing', 61.5, 2700.0, 0, 1, 1478170000.0);
INSERT INTO progress VALUES ('duth-2016/oss', 2500.0, NULL, 1, 0, 1478170001.0);
INSERT INTO setting VALUES ('volume', '80');
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def store(path):
    with Store(path) as store:
        yield store


def script(path, sql):
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def rows(path, sql):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def backups(path):
    return sorted(path.parent.glob("*.backup"))


# progress


def test_a_talk_that_was_never_seen_has_no_progress(store):
    assert store.progress.of_talk(TALK) is None
    assert store.progress.of_conference("duth-2016") == {}


def test_two_windows_may_make_the_store_at_the_same_moment(path, monkeypatch):
    others = []

    def make_it_too():
        with Store(path) as store:
            others.append(store.progress.of_talk(TALK))

    other = threading.Thread(target=make_it_too)

    class Interrupted(sqlite3.Connection):
        def execute(self, sql, *values):
            if "sqlite_master" in sql and other.ident is None:
                other.start()
                other.join(0.5)
            return super().execute(sql, *values)

    connect = functools.partial(sqlite3.connect, factory=Interrupted)
    monkeypatch.setattr(sqlite3, "connect", connect)
    with Store(path) as store:
        store.progress.save_position(TALK, 1, 2700)
    other.join()
    assert len(others) == 1


def test_a_position_comes_back_after_reopening(path):
    before = time.time()
    with Store(path) as store:
        store.progress.save_position(TALK, 61.5, 2700.0)
    with Store(path) as store:
        progress = store.progress.of_talk(TALK)
    assert progress == TalkProgress(TALK, 61.5, 2700.0, False, False, progress.updated)
    assert before <= progress.updated <= time.time()
    assert progress.watched is False
    assert progress.resume_s == 61.5
    assert progress.fraction == pytest.approx(61.5 / 2700)


def test_the_length_known_before_remains(store):
    store.progress.save_position(TALK, 10, 2700.0)
    store.progress.save_position(TALK, 20, None)
    assert store.progress.of_talk(TALK).length_s == 2700.0
    store.progress.save_position(TALK, 30, 2701.0)
    assert store.progress.of_talk(TALK).length_s == 2701.0


def test_only_the_talks_of_the_conference_are_listed(store):
    for talk in ("duth-2016/a", "duth-2016/b", "duth-2017/a", "duth-20160/a", "duth-201/a"):
        store.progress.save_position(talk, 1, None)
    listed = store.progress.of_conference("duth-2016")
    assert set(listed) == {"duth-2016/a", "duth-2016/b"}
    assert listed["duth-2016/a"] == store.progress.of_talk("duth-2016/a")
    assert talk_key("duth-2016", "a") in listed


@pytest.mark.parametrize(
    ("position_s", "length_s", "watched"),
    [
        (0, 2700, False),
        (2564, 2700, False),
        (2565, 2700, True),  # 95 %
        (2800, 2700, True),
        (838, 900, False),
        (840, 900, True),  # the last minute of a quarter of an hour
        (541, 600, False),  # short talks have no long goodbye
        (570, 600, True),
        (100, None, False),
    ],
)
def test_a_talk_is_watched_near_its_end(store, position_s, length_s, watched):
    store.progress.save_position(TALK, position_s, length_s)
    progress = store.progress.of_talk(TALK)
    assert progress.watched is watched
    assert progress.resume_s == (0 if watched else position_s)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 30.0, 541.0, 570.0, 840.0, 2565.0]),
            st.sampled_from([None, 600.0, 900.0, 2700.0]),
        ),
        max_size=4,
    )
)
def test_what_the_window_shows_is_what_the_store_keeps(saved):
    with Store(None) as store:
        shown = None
        for position_s, length_s in saved:
            store.progress.save_position(TALK, position_s, length_s)
            shown = with_position(shown, TALK, position_s, length_s)
        kept = store.progress.of_talk(TALK)
    assert (kept and kept._replace(updated=0)) == (shown and shown._replace(updated=0))


def test_watching_again_keeps_the_mark_and_the_new_position(store):
    store.progress.save_position(TALK, 2690, 2700)
    store.progress.save_position(TALK, 30, 2700)
    progress = store.progress.of_talk(TALK)
    assert progress.watched
    assert progress.resume_s == 30


def test_marks_are_independent_of_the_position(store):
    store.progress.set_favourite(TALK, True)
    assert store.progress.of_talk(TALK) == TalkProgress(
        TALK, 0, None, False, True, store.progress.of_talk(TALK).updated
    )
    store.progress.save_position(TALK, 12, 2700)
    store.progress.set_watched(TALK, True)
    progress = store.progress.of_talk(TALK)
    assert (progress.position_s, progress.watched, progress.favourite) == (12, True, True)
    store.progress.set_watched(TALK, False)
    store.progress.set_favourite(TALK, False)
    progress = store.progress.of_talk(TALK)
    assert (progress.position_s, progress.watched, progress.favourite) == (12, False, False)


def test_a_star_does_not_count_as_watching(store):
    store.progress.save_position(TALK, 12, 2700)
    updated = store.progress.of_talk(TALK).updated
    store.progress.set_favourite(TALK, True)
    assert store.progress.of_talk(TALK).updated == updated


def test_a_forgotten_position_leaves_the_marks(store):
    store.progress.save_position(TALK, 2690, 2700)
    store.progress.set_favourite(TALK, True)
    store.progress.forget_position(TALK)
    progress = store.progress.of_talk(TALK)
    assert (progress.position_s, progress.watched, progress.favourite) == (0, True, True)
    assert progress.length_s == 2700
    store.progress.forget_position("duth-2016/never-seen")
    assert store.progress.of_talk("duth-2016/never-seen") is None


@given(position_s=st.floats(), length_s=st.none() | st.floats())
def test_what_is_saved_is_read_and_nonsense_is_refused(position_s, length_s):
    sensible = position_s >= 0 and math.isfinite(position_s)
    sensible &= length_s is None or (length_s > 0 and math.isfinite(length_s))
    with Store(None) as store:
        if sensible:
            store.progress.save_position(TALK, position_s, length_s)
            progress = store.progress.of_talk(TALK)
            assert (progress.position_s, progress.length_s) == (position_s, length_s)
            assert 0 <= progress.fraction <= 1
            assert 0 <= progress.resume_s <= position_s
        else:
            with pytest.raises(ValueError, match="not a"):
                store.progress.save_position(TALK, position_s, length_s)
            assert store.progress.of_talk(TALK) is None


@pytest.mark.parametrize("talk", ["", "testing", "/testing", "duth-2016/"])
def test_a_key_that_names_no_talk_is_refused(store, talk):
    for attempt in (
        lambda: store.progress.of_talk(talk),
        lambda: store.progress.save_position(talk, 1, None),
        lambda: store.progress.set_watched(talk, True),
        lambda: store.progress.set_favourite(talk, True),
        lambda: store.progress.forget_position(talk),
    ):
        with pytest.raises(ValueError, match="key of a talk"):
            attempt()


def test_names_are_data_and_never_sql(store):
    talk = "x'; DROP TABLE progress; --/\N{SNOWMAN} %_"
    store.progress.save_position(talk, 3, None)
    assert store.progress.of_talk(talk).position_s == 3
    assert list(store.progress.of_conference("x'; DROP TABLE progress; --")) == [talk]


# settings


def test_settings_come_back_as_they_were(path):
    value = {"layout": "side", "sizes": [640, 480.5], "dark": None, "é": True}
    with Store(path) as store:
        store.settings.set("window", {"old": 1})
        store.settings.set("window", value)
    with Store(path) as store:
        assert store.settings.get("window") == value
        assert store.settings.get("unknown") is None
        assert store.settings.get("unknown", 7) == 7


def test_a_setting_may_be_null(store):
    store.settings.set("folder", None)
    assert store.settings.get("folder", "default") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("", 1),
        ("k" * 201, 1),
        ("k", float("nan")),
        ("k", {1, 2}),
        ("k", "x" * LONGEST_SETTING),
    ],
)
def test_a_setting_without_bounds_is_refused(store, key, value):
    with pytest.raises(ValueError, match="setting"):
        store.settings.set(key, value)
    assert store.settings.get(key) is None


def test_an_unreadable_setting_counts_as_unset(path):
    script(path, VERSION_1 + "UPDATE setting SET value = '{';")
    with Store(path) as store:
        assert store.settings.get("volume", 100) == 100


# durability


_SAVES_FOR_EVER = """
import itertools, sys
from pathlib import Path
from duthviewer.library.store.store import Store
store = Store(Path(sys.argv[1]))
for number in itertools.count(int(sys.argv[2])):
    store.progress.save_position("c/t", number, None)
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that cannot be caught")
def test_a_kill_at_any_instant_loses_nothing_that_was_saved(path):
    environment = {**os.environ, "PYTHONPATH": str(Path(duthviewer.__file__).parent.parent)}
    instants = random.Random(1)
    last = 0
    for _ in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", _SAVES_FOR_EVER, str(path), str(last + 1)],
            stdout=subprocess.PIPE,
            env=environment,
        ) as child:
            child.stdout.readline()
            timer = threading.Timer(instants.uniform(0, 0.05), child.kill)
            timer.start()
            # Without this end the last printed number would not be known to be whole.
            whole = [line for line in child.stdout if line.endswith(b"\n")]
            timer.join()
        assert child.returncode == -signal.SIGKILL
        last = int(whole[-1]) if whole else last + 1
        with Store(path) as store:
            # A save that was on disk and not yet printed may be there too.
            assert store.progress.of_talk("c/t").position_s in (last, last + 1)
            last = int(store.progress.of_talk("c/t").position_s)
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def test_every_write_is_flushed_to_the_disk(path, monkeypatch):
    with Store(path) as store:
        assert store.run("PRAGMA journal_mode") == [("wal",)]
        log, flushed = path.with_name(f"{path.name}-wal"), []
        monkeypatch.setattr(
            "duthviewer.library.store.database._flush",
            lambda file: flushed.append(os.fstat(file).st_ino),
        )
        for write in (
            lambda: store.progress.save_position(TALK, 1, None),
            lambda: store.progress.set_watched(TALK, True),
            lambda: store.settings.set("volume", 1),
            lambda: store.transact(lambda connection: connection.execute("DELETE FROM setting")),
        ):
            flushed.clear()
            write()
            assert flushed == [log.stat().st_ino]
        flushed.clear()
        store.progress.of_talk(TALK)
        store.settings.all()
        assert flushed == []


def test_without_a_log_sqlite_flushes_by_itself(path, monkeypatch):
    def no_log(name, *rest):
        raise OSError

    with monkeypatch.context() as there:
        there.setattr("duthviewer.library.store.database.os.open", no_log)
        store = Store(path)
    with store:
        assert store.run("PRAGMA synchronous") == [(2,)]
        store.progress.save_position(TALK, 1, None)


def test_a_store_that_is_made_ready_has_begun_its_log(path):
    with Store(path) as store:
        version = rows(path, "PRAGMA user_version")
    with Store(path) as store:
        log = path.with_name(f"{path.name}-wal")
        assert log.stat().st_size == 0
        store.make_ready()
        assert log.stat().st_size > 0
    assert rows(path, "PRAGMA user_version") == version


def test_others_write_while_the_disk_takes_its_time(store, monkeypatch):
    goes_on, waits = threading.Event(), threading.Event()

    def slow(_):
        waits.set()
        goes_on.wait(60)

    monkeypatch.setattr("duthviewer.library.store.database._flush", slow)
    writer = threading.Thread(target=store.progress.save_position, args=(TALK, 1, None))
    writer.start()
    assert waits.wait(60)
    assert store.progress.of_talk(TALK).position_s == 1
    assert writer.is_alive()
    goes_on.set()
    writer.join()


def test_threads_take_turns(store):
    errors = []

    def work(thread):
        try:
            for number in range(1, 51):
                store.progress.save_position(f"c/{thread}", number, None)
                assert store.progress.of_talk(f"c/{thread}").position_s == number
                store.progress.of_conference("c")
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert [row.position_s for row in store.progress.of_conference("c").values()] == [50] * 4


def test_processes_that_start_at_once_share_a_new_store(path):
    code = (
        "import sys; from pathlib import Path; from duthviewer.library.store.store import Store\n"
        "sys.stdin.readline(); progress = Store(Path(sys.argv[1])).progress\n"
        "progress.save_position(sys.argv[2], 1, None)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(duthviewer.__file__).parent.parent)}
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path), f"c/{number}"],
            stdin=subprocess.PIPE,
            env=environment,
        )
        for number in range(4)
    ]
    for child in children:
        child.stdin.write(b"\n")
        child.stdin.flush()
    for child in children:
        child.stdin.close()
        assert child.wait(60) == 0
    with Store(path) as store:
        assert len(store.progress.of_conference("c")) == 4


# files that cannot be used


def test_a_newer_file_is_refused_and_untouched(path):
    script(path, VERSION_1 + "PRAGMA user_version = 99;")
    before = path.read_bytes()
    with pytest.raises(NewerStoreError) as caught:
        Store(path)
    message = str(caught.value)
    assert "99" in message
    assert str(len(migrations.MIGRATIONS)) in message
    assert "update duthviewer" in message
    assert path.read_bytes() == before
    assert backups(path) == []


def test_the_file_of_another_program_is_refused_and_untouched(path):
    script(path, "CREATE TABLE recipes (name); INSERT INTO recipes VALUES ('soup');")
    before = path.read_bytes()
    with pytest.raises(DamagedStoreError, match="another program"):
        Store(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no database", b"\0" * 8192, b"SQLite format 3\0" * 600])
def test_a_file_that_is_no_database_is_refused_untouched_and_can_be_set_aside(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DamagedStoreError, match="damaged"):
        Store(path)
    assert path.read_bytes() == content
    aside = set_aside(path)
    assert aside.read_bytes() == content
    assert aside.parent == path.parent
    with Store(path) as store:
        store.progress.save_position(TALK, 1, None)


def test_damage_within_the_file_is_told_when_it_is_met(path):
    with Store(path) as store:
        for number in range(2000):
            store.run("INSERT INTO progress (talk, updated) VALUES (?, 0)", f"c/{number}")
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * (size - 4 * 4096))
    with pytest.raises(DamagedStoreError, match="damaged"), Store(path) as store:
        store.progress.of_conference("c")


def test_setting_aside_takes_what_only_the_log_holds(path):
    with Store(path) as store:
        store.progress.save_position(TALK, 5, None)
        assert path.with_name(path.name + "-wal").stat().st_size > 0
        aside = set_aside(path)
        assert [file for file in path.parent.iterdir() if not file.name.startswith(aside.name)] == (
            []
        )
    with Store(aside) as store:
        assert store.progress.of_talk(TALK).position_s == 5


def test_what_is_not_there_cannot_be_set_aside(path):
    with pytest.raises(StoreError, match="could not be moved"):
        set_aside(path)


def test_an_empty_file_becomes_a_store(path):
    path.parent.mkdir()
    path.touch()
    with Store(path) as store:
        store.progress.save_position(TALK, 1, None)
    assert backups(path) == []


def test_a_store_that_another_program_holds_says_so(path, monkeypatch):
    monkeypatch.setattr("duthviewer.library.store.connection.BUSY_TIMEOUT_S", 0.05)
    with Store(path) as store, contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another program"):
            store.progress.save_position(TALK, 1, None)
        other.rollback()
        store.progress.save_position(TALK, 2, None)
        assert store.progress.of_talk(TALK).position_s == 2


def test_a_full_disk_is_told_and_the_rest_stays(store):
    store.progress.save_position(TALK, 1, None)
    ((pages,),) = store.run("PRAGMA page_count")
    store.run(f"PRAGMA max_page_count = {pages}")

    def fill():
        for number in range(100):
            store.settings.set(f"long-{number}", "x" * 10_000)

    with pytest.raises(StoreError, match="disk is full"):
        fill()
    assert store.progress.of_talk(TALK).position_s == 1


def test_a_store_that_may_not_be_written_says_so(store):
    store.progress.save_position(TALK, 1, None)
    store.run("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="cannot be written"):
        store.progress.save_position(TALK, 2, None)
    assert store.progress.of_talk(TALK).position_s == 1


def test_a_folder_in_the_place_of_the_file_or_a_file_in_that_of_the_folder_is_told(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "file" / "library.sqlite3")


def test_a_store_in_memory_works_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Store(None) as store:
        store.progress.save_position(TALK, 1, None)
        assert store.progress.of_talk(TALK).position_s == 1
    assert list(tmp_path.iterdir()) == []


def test_a_table_that_is_missing_is_damage(store):
    store.run("DROP TABLE progress")
    with pytest.raises(DamagedStoreError, match="no such table"):
        store.progress.of_talk(TALK)


def test_a_bug_stays_a_bug(store):
    with pytest.raises(sqlite3.ProgrammingError):
        store.run("SELECT ?")
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.progress.of_talk(TALK)


# migrations


def test_a_file_of_the_first_version_opens_with_all_it_holds(path):
    script(path, VERSION_1)
    with Store(path) as store:
        assert store.progress.of_conference("duth-2016") == {
            TALK: TalkProgress(TALK, 61.5, 2700.0, False, True, 1478170000.0),
            "duth-2016/oss": TalkProgress("duth-2016/oss", 2500.0, None, True, False, 1478170001.0),
        }
        assert store.settings.get("volume") == 80
        store.progress.save_position(TALK, 70, 2700)
    assert rows(path, "PRAGMA user_version") == [(len(migrations.MIGRATIONS),)]


def test_a_new_file_equals_a_migrated_one(path, tmp_path):
    script(path, VERSION_1)
    Store(path).close()
    Store(tmp_path / "new").close()
    schema = "SELECT name, replace(replace(sql, ' ', ''), '\n', '') FROM sqlite_master ORDER BY 1"
    assert rows(path, schema) == rows(tmp_path / "new", schema)
    assert rows(tmp_path / "new", "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert backups(tmp_path / "new") == []


def _add_column(connection):
    connection.execute("ALTER TABLE progress ADD COLUMN mood TEXT")


def _add_column_too(connection):
    connection.execute("ALTER TABLE progress ADD COLUMN weather TEXT")


def _fail_half_way(connection):
    connection.execute("UPDATE progress SET position_s = 0")
    connection.execute("DROP TABLE setting")
    raise RuntimeError("half-way")


def _end_the_transaction(connection):
    connection.executescript("UPDATE progress SET position_s = 0;")


def test_a_migration_keeps_the_rows_and_leaves_a_backup(path, monkeypatch):
    script(path, VERSION_1)
    monkeypatch.setattr(
        migrations, "MIGRATIONS", (*migrations.MIGRATIONS[:1], _add_column, _add_column_too)
    )
    with Store(path) as store:
        assert store.progress.of_talk(TALK).position_s == 61.5
    assert rows(path, "PRAGMA user_version") == [(3,)]
    (backup,) = backups(path)
    assert rows(backup, "PRAGMA user_version") == [(1,)]
    assert rows(backup, "SELECT count(*) FROM progress") == [(2,)]
    Store(path).close()
    assert backups(path) == [backup]


def test_the_backup_has_what_only_the_log_held(path, monkeypatch):
    # A killed process leaves its last writes in the write-ahead log.
    with Store(path) as store:
        store.progress.save_position(TALK, 77, None)
        monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, _add_column))
        Store(path).close()
        (backup,) = backups(path)
    assert rows(backup, "SELECT position_s FROM progress") == [(77.0,)]


@pytest.mark.parametrize("broken", [_fail_half_way, _end_the_transaction])
def test_a_migration_that_fails_leaves_version_and_rows(path, monkeypatch, broken):
    script(path, VERSION_1)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS[:1], broken))
    with pytest.raises(RuntimeError):
        Store(path)
    assert rows(path, "PRAGMA user_version") == [(1,)]
    if broken is _fail_half_way:
        assert rows(path, "SELECT position_s FROM progress ORDER BY 1") == [(61.5,), (2500.0,)]
        assert rows(path, "SELECT value FROM setting") == [("80",)]
    assert len(backups(path)) == 1
    assert not list(path.parent.glob("*.part"))


def test_the_steps_before_one_that_fails_stay(path, monkeypatch):
    script(path, VERSION_1)
    monkeypatch.setattr(
        migrations, "MIGRATIONS", (*migrations.MIGRATIONS[:1], _add_column, _fail_half_way)
    )
    with pytest.raises(RuntimeError, match="half-way"):
        Store(path)
    assert rows(path, "PRAGMA user_version") == [(2,)]
    assert rows(path, "SELECT mood FROM progress") == [(None,), (None,)]


def test_only_the_newest_backups_are_kept(path, monkeypatch):
    script(path, VERSION_1)
    chain = migrations.MIGRATIONS[:1]
    for number in range(5):
        chain = (*chain, lambda connection, n=number: connection.execute(f"CREATE TABLE t{n} (x)"))
        monkeypatch.setattr(migrations, "MIGRATIONS", chain)
        Store(path).close()
    assert [rows(copy, "PRAGMA user_version")[0][0] for copy in backups(path)] == [3, 4, 5]


def test_no_backup_no_migration(path, monkeypatch):
    script(path, VERSION_1)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS[:1], _add_column))

    def fail(connection, path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migrations, "back_up", fail)
    with pytest.raises(StoreError, match="No space left"):
        Store(path)
    assert rows(path, "PRAGMA user_version") == [(1,)]


# speed


def test_ten_thousand_talks_are_read_at_once(path):
    with Store(path) as store:
        store.run("BEGIN")
        for number in range(10_000):
            store.progress.save_position(f"c/{number}", number, 20_000)
        store.run("COMMIT")
    taken = []
    for _ in range(3):
        begin = time.process_time()
        with Store(path) as store:
            assert len(store.progress.of_conference("c")) == 10_000
        taken.append(time.process_time() - begin)
    # 15 ms where this was written; the bound leaves room for a busy computer.
    assert min(taken) < 0.15, json.dumps(taken)
