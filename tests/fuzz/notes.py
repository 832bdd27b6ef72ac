"""Damaged exports of notes, and settings of any value: each is read, or refused in words.

Whatever a file of notes holds, the notes that were there before stay. Whatever a setting holds,
the others are there, and what reads it gets a value of the right kind.
"""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_text
from duthviewer.library.store.setting_kinds import _KINDS, _is_of, valid_settings
from duthviewer.library.store.store import Store
from duthviewer.review.notes import as_json, import_notes
from duthviewer.ui.preferences import language
from duthviewer.ui.search.start import read_recent
from duthviewer.ui.widgets import theme
from tests.fuzz import Tally
from tests.fuzz.stores import _quiet

COUNT = 3_000
SHORT = 150
TALK = "conf/talk"

_TOKENS = (
    *("null", "true", "-1", "1e999", "NaN", "[]", "{}", '""', "9" * 400, '"\\ud800"', '"\\u0000"'),
    *('"0001-01-01T00:00:00Z"', '"9999-12-31T23:59:59+23:59"', '"2016-11-03"', '"../x.jpg"'),
    *("\xff", "\0", "[" * 3000, '"/"', '"//"', "2", '"data:"', '"////"', "\ufeff"),
)
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 3.5, 10**30, 1e300, "", "x", "dark", "contrast", "/a/b", [], [[]],
    [None], [1, 2, 3, 4, False], ["/a", 3], [["A", "/a"], 3, [1]], {}, {"open": 1, "height": 10**9},
    {"side": "x", "stacked": 0.5}, {"quit": ["Ctrl+Q", 3]}, {"a/b": [1]}, {"a/b": 1.5}, "file:///a",
    {"open": True, "height": -5, "tab": {}}, [1e9, -1e9, 0, 0, 1], ["top-left", "x"], "de", "side",
)  # fmt: skip


def run(count: int, seed: int) -> Tally:
    """Try ``count`` files of notes and settings, in turn."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, _quiet():
        for number in range(seed, seed + count):
            if number % 200 == 0 or number == seed:
                # A new library now and then: what was imported makes each try slower.
                home = Path(folder, str(number))
                home.mkdir()
                store = Store(home / "library.sqlite3")
                mine = with_text(new_note(TALK, 1.0, 1), "mine")
                store.notes.save(mine)
            rnd = random.Random(number)
            what = _import if number % 2 else _settings
            try:
                tally.ends[what(store, mine, home, rnd)] += 1
            except Exception as error:
                tally.ends["failed"] += 1
                tally.faults.append(f"seed {number}, {what.__name__}: {error!r}"[:400])
            if number % 200 == 199 or number == seed + count - 1:
                store.close()
    return tally


# Files of notes


def _import(store: Store, mine: Note, home: Path, rnd: random.Random) -> str:
    notes = [with_text(new_note(TALK, n * 1.0, n + 1), f"note {n} ü #tag") for n in range(3)]
    if rnd.random() < 0.3:
        # An older or newer version of the note that is here
        notes.append(with_text(mine, f"another text {rnd.random()}"))
    text = as_json([TalkWithNotes(TALK, tuple(notes))])
    content = _damaged(text, rnd)
    path = home / "notes.json"
    path.write_bytes(content)
    before = {note.text for note in store.notes.of_all_talks() if note.id == mine.id}
    try:
        import_notes(path, store, NotePictures(home / "stills"))
        end = "imported"
    except KnownError:
        end = "refused"
    after = store.notes.of_all_talks()
    assert any(note.id == mine.id for note in after), "the note that was here is gone"
    assert before, "the note that was here is gone"
    for note in after:
        note.text.encode()
        assert note.tags is not None
    json.loads(as_json([TalkWithNotes(TALK, tuple(store.notes.of_talk(TALK)))]))
    return end


def _damaged(text: str, rnd: random.Random) -> bytes:
    kind = rnd.randrange(5)
    if kind == 0:
        content = bytearray(text.encode())
        for _ in range(rnd.choice((1, 1, 5, 50))):
            content[rnd.randrange(len(content))] = rnd.randrange(256)
        return bytes(content)
    if kind == 1:
        return text.encode()[: rnd.randrange(len(text))]
    if kind == 2:
        at = rnd.randrange(len(text))
        return (text[:at] + rnd.choice(_TOKENS) + text[at:]).encode("utf-8", "surrogatepass")
    file = json.loads(text)
    target = rnd.choice([file, *file["notes"]])
    name = rnd.choice([*target, "picture", "unknown"])
    if kind == 3:
        target[name] = rnd.choice(_VALUES)
        return json.dumps(file).encode()
    # A value that JSON may not hold
    target[name] = "@"
    return json.dumps(file).replace('"@"', rnd.choice(_TOKENS)).encode("utf-8", "surrogatepass")


# Settings


def _settings(store: Store, mine: Note, home: Path, rnd: random.Random) -> str:
    key = rnd.choice(list(_KINDS))
    if rnd.random() < 0.5:
        value = json.dumps(rnd.choice(_VALUES))
    else:
        value = rnd.choice(_TOKENS).encode("utf-8", "replace").decode()
    store.run("DELETE FROM setting")
    store.settings.set("of another version", 1)
    store.run("INSERT INTO setting VALUES (?, ?)", key, value)
    found = valid_settings(store.settings.all())
    assert found["of another version"] == 1
    if key not in found:
        return "left out"
    assert _is_of(_KINDS[key], found[key]), f"{key} = {found[key]!r}"
    language.choose(found.get("language"), ["en"])
    theme.Appearance(found.get("appearance", "dark"))
    read_recent(found.get("recent_searches"))
    for folder in found.get("media_folders", ()):
        Path(folder).exists()
    return "read"
