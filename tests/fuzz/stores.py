"""Libraries damaged by flipped bytes, cuts, zeroed pages, lost tables and wrong versions.

The program starts with each: nothing but a StoreError comes of it, and every note that can be
read is there, at once or in the library that takes the damaged one's place.
"""

from __future__ import annotations

import contextlib
import logging
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.library.store.connection import lossy
from duthviewer.library.store.errors import READING_ERRORS, NewerStoreError, StoreError
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.setting_kinds import valid_settings
from duthviewer.library.store.store import Store
from duthviewer.ui.state.head_start import _remember
from tests.fuzz import Tally

COUNT = 300
SHORT = 24
TALKS = [f"conf/talk-{number}" for number in range(12)]
_PAGE = 4096


def run(count: int, seed: int) -> Tally:
    """Damage a good library in ``count`` ways."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, _quiet():
        good = _good(Path(folder, "good.sqlite3"))
        for number in range(seed, seed + count):
            home = Path(folder, str(number))
            home.mkdir()
            path = home / "library.sqlite3"
            path.write_bytes(good)
            rnd = random.Random(number)
            harm = rnd.choice(_HARMS)
            with contextlib.suppress(sqlite3.Error):
                harm(path, rnd)
            try:
                tally.ends[_try(path)] += 1
            except Exception as error:
                tally.ends["failed"] += 1
                tally.faults.append(f"seed {number}, {harm.__name__}: {error!r}"[:400])
    return tally


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(before)


def _good(path: Path) -> bytes:
    with Store(path) as store:
        for number in range(150):
            text = f"note {number} " + "ünïcode wörds #tag " * (number % 30)
            store.notes.write(with_text(new_note(TALKS[number % 12], number, 1), text))
        for talk in TALKS:
            store.progress.save_position(talk, 12.5, 1800.0)
            spans = tuple(Span(n * 10.0, n * 10.0 + 10, n + 1) for n in range(40))
            store.timelines.save_computed(talk, Timeline(spans), "day-1.mkv:1:2", "deck.pdf:3:4")
            store.timelines.save_corrections(
                talk, [Correction(start_s=1.0, end_s=2.0, page=3)], 0.5
            )
        for key, value in (
            ("appearance", "dark"), ("volume", 0.5), ("media_folders", ["/a", "/b"]),
            ("drawer", {"open": True, "height": 200}),
        ):  # fmt: skip
            store.settings.set(key, value)
    return path.read_bytes()


# What is done to a library


def _flip(path: Path, rnd: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(rnd.choice((1, 1, 1, 3, 20, 200))):
        content[rnd.randrange(len(content))] = rnd.randrange(256)
    path.write_bytes(content)


def _flip_head(path: Path, rnd: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[rnd.randrange(200)] = rnd.randrange(256)
    path.write_bytes(content)


def _cut(path: Path, rnd: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: rnd.randrange(len(content))])


def _zero_pages(path: Path, rnd: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(rnd.choice((1, 1, 4))):
        page = rnd.randrange(len(content) // _PAGE) * _PAGE
        content[page : page + _PAGE] = bytes(_PAGE)
    path.write_bytes(content)


def _swap_pages(path: Path, rnd: random.Random) -> None:
    content = bytearray(path.read_bytes())
    one, other = (rnd.randrange(len(content) // _PAGE) * _PAGE for _ in range(2))
    first, second = bytes(content[one : one + _PAGE]), bytes(content[other : other + _PAGE])
    content[one : one + _PAGE], content[other : other + _PAGE] = second, first
    path.write_bytes(content)


def _drop(path: Path, rnd: random.Random) -> None:
    table = rnd.choice(("setting", "progress", "timeline", "note"))
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DROP TABLE {table}")
        connection.commit()


def _set_version(path: Path, rnd: random.Random) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {rnd.choice((-1, 0, 1, 2, 4, 99, 2**31 - 1))}")


def _put_junk(path: Path, rnd: random.Random) -> None:
    table, column = rnd.choice(
        [
            *(("note", name) for name in ("at_s", "text", "page", "still", "created", "deleted")),
            *(("timeline", name) for name in ("spans", "made", "corrections", "shift_s")),
            *(("progress", name) for name in ("position_s", "length_s", "updated", "watched")),
            ("setting", "value"),
        ]
    )
    value = rnd.choice(("x'ff00'", "'x'", "1e999", "-5", "9223372036854775807", "'{'", "'NaN'"))
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        key = "rowid % 3 = 0" if table in ("note", "timeline") else "TRUE"
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {key}")
        connection.commit()


_HARMS: tuple[Callable[[Path, random.Random], None], ...] = (
    _flip, _flip, _flip_head, _cut, _zero_pages, _swap_pages, _drop, _set_version, _put_junk,
)  # fmt: skip


# What the program makes of it


def _try(path: Path) -> str:
    before, wanted = path.read_bytes(), _readable(path)
    memories = _remember(path)
    store = memories.store
    try:
        valid_settings(memories.settings)
        if store.path is None:
            _read_all(store)
            if _is_newer(path):
                assert path.read_bytes() == before, "a newer library was changed"
                return "newer"
            store.restore(None)
            end = "restored"
        else:
            end = "damaged" if not _read_all(store) or store.problems() else "read"
        missing = wanted - {note.text for note in store.notes.of_all_talks()}
        assert not missing, f"{len(missing)} of {len(wanted)} notes are lost"
        if end == "damaged":
            store.restore(None)
            missing = wanted - {note.text for note in store.notes.of_all_talks()}
            assert not missing, f"{len(missing)} of {len(wanted)} notes are lost in the new one"
        if end != "read":
            assert _read_all(store), "the new library cannot be read"
            assert store.problems() == []
        return end
    finally:
        store.close()


def _is_newer(path: Path) -> bool:
    try:
        Store(path).close()
    except NewerStoreError:
        return True
    except StoreError:
        pass
    return False


def _read_all(store: Store) -> bool:
    """Read as the window does; returns False where a StoreError came of it."""
    reads: list[Callable[[], object]] = [
        store.settings.all,
        lambda: store.progress.of_conference("conf"),
        lambda: store.timelines.of_conference("conf"),
        lambda: store.notes.changes_since(0),
        store.notes.stills,
        store.notes.revision,
    ]
    for talk in TALKS:
        reads.append(lambda talk=talk: store.progress.of_talk(talk))
        reads.append(lambda talk=talk: store.timelines.of_talk(talk))
        reads.append(lambda talk=talk: store.notes.of_talk(talk))
    is_whole = True
    for read in reads:
        try:
            read()
        except StoreError:
            is_whole = False
    for kept in store.timelines.of_conference("conf").values() if is_whole else ():
        assert kept.shown is not None
    return is_whole


def _readable(path: Path) -> set[str]:
    """The texts of the notes that SQLite can find by their ids, in a duplicate of the file."""
    copy = path.with_name("duplicate.sqlite3")
    copy.write_bytes(path.read_bytes())
    found = set()
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        connection.text_factory = lossy
        for number in range(1, 200):
            sql = f"SELECT id, talk, text, deleted FROM note NOT INDEXED WHERE rowid = {number}"
            try:
                rows = connection.execute(sql).fetchall()
            except (*READING_ERRORS, OverflowError):
                continue
            for note_id, talk, text, deleted in rows:
                is_text = all(isinstance(one, str) for one in (note_id, talk, text))
                if is_text and note_id and deleted is None and "/" in talk.strip("/"):
                    found.add(text.replace("\0", "\ufffd"))
    copy.unlink()
    return found
