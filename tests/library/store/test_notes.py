"""Notes in the store: kept, deleted, restored, merged, and followed by their revision."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import msgspec
import pytest

from duthviewer.library.store.notes import (
    LONGEST_TEXT,
    Merged,
    Note,
    check,
    is_still_name,
    keepable,
    new_note,
    tags_of,
    with_still,
    with_text,
)
from duthviewer.library.store.store import Store
from tests.library.store.test_store import VERSION_1, script

TALK = "duth-2016/testing"
STILL = "0123456789" * 4 + ".jpg"


@pytest.fixture
def store(tmp_path: Path):
    with Store(tmp_path / "library.sqlite3") as store:
        yield store


def note(text: str = "Look it up", at_s: float = 10.0, talk: str = TALK) -> Note:
    return with_text(new_note(talk, at_s, 3), text)


def test_a_note_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    kept = with_still(note('Grüße 日本語 🙂 אבג\n<b>OR</b> "x" #tag'), STILL)
    with Store(path) as store:
        store.notes.save(kept)
    with Store(path) as store:
        assert store.notes.of_talk(TALK) == [kept]
        assert store.notes.note(kept.id) == kept


def test_a_library_of_an_older_version_gets_notes(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    script(path, VERSION_1)
    with Store(path) as store:
        store.notes.save(note())
        assert len(store.notes.of_all_talks()) == 1
        assert store.progress.of_talk(TALK).position_s == 61.5


def test_notes_stand_in_the_order_of_the_talk(store: Store) -> None:
    late, early, other = note(at_s=90), note(at_s=10), note(at_s=1, talk="duth-2016/other")
    for one in (late, other, early):
        store.notes.save(one)
    assert store.notes.of_talk(TALK) == [early, late]
    assert store.notes.of_all_talks() == [other, early, late]


def test_what_is_saved_again_takes_the_place_of_what_was(store: Store) -> None:
    first = note("One")
    store.notes.save(first)
    store.notes.save(with_text(first, "One and two"))
    assert [one.text for one in store.notes.of_talk(TALK)] == ["One and two"]


def test_a_deleted_note_can_be_restored_until_it_is_purged(store: Store) -> None:
    kept = with_still(note(), STILL)
    store.notes.save(kept)
    store.notes.delete(kept.id)
    assert store.notes.of_talk(TALK) == []
    assert store.notes.stills() == {STILL}
    assert store.notes.purge(time.time() - 60) == ()
    store.notes.restore(kept.id)
    assert store.notes.of_talk(TALK) == [kept]

    store.notes.delete(kept.id)
    assert store.notes.purge(time.time() + 1, ["another"]) == ()
    assert store.notes.purge(time.time() + 1, [kept.id]) == (STILL,)
    assert store.notes.stills() == frozenset()
    store.notes.restore(kept.id)
    assert store.notes.of_talk(TALK) == []


def test_typing_on_brings_a_note_back_that_another_window_deleted(store: Store) -> None:
    kept = note()
    store.notes.save(kept)
    store.notes.delete(kept.id)
    store.notes.save(with_text(kept, "still needed"))
    assert [one.text for one in store.notes.of_talk(TALK)] == ["still needed"]


def test_who_follows_the_changes_hears_of_each(store: Store) -> None:
    assert store.notes.revision() == 0
    one, two = note("One"), note("Two")
    store.notes.save(one)
    store.notes.save(two)
    seen = store.notes.changes_since(0)
    assert seen.notes == (one, two)
    assert seen.gone == ()
    assert seen.revision == store.notes.revision()

    changed = with_text(one, "One, longer")
    store.notes.save(changed)
    store.notes.delete(two.id)
    later = store.notes.changes_since(seen.revision)
    assert later.notes == (changed,)
    assert later.gone == (two.id,)

    store.notes.purge(time.time() + 1)
    assert store.notes.changes_since(later.revision).gone == (two.id,)
    assert store.notes.changes_since(store.notes.revision()).notes == ()
    # Who comes late still hears that it is gone.
    assert store.notes.changes_since(0).gone == (two.id,)


def test_the_revision_never_falls(store: Store) -> None:
    last = 0
    kept = note()
    for step in (
        lambda: store.notes.save(kept),
        lambda: store.notes.delete(kept.id),
        lambda: store.notes.restore(kept.id),
        lambda: store.notes.delete(kept.id),
        lambda: store.notes.purge(time.time() + 1),
        lambda: store.notes.save(kept),
    ):
        step()
        assert store.notes.revision() > last
        last = store.notes.revision()


@pytest.mark.parametrize(
    "wrong",
    [
        {"talk": "testing"},
        {"at_s": float("nan")},
        {"at_s": -1.0},
        {"page": 0},
        {"page": 2**31},
        {"still": "../../etc/passwd"},
        {"text": "x" * (LONGEST_TEXT + 1)},
        {"id": ""},
        {"changed": float("inf")},
        {"created": 2e11},
    ],
)
def test_nonsense_is_refused(store: Store, wrong: dict) -> None:
    with pytest.raises(ValueError, match="not"):
        store.notes.save(msgspec.structs.replace(note(), **wrong))
    assert store.notes.of_all_talks() == []


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("", ()),
        ("#django and #Python, (#ORM) #django", ("django", "python", "orm")),
        ("Issue #12 and #py3", ("py3",)),
        ("https://example.org/#part a#b", ()),
        ("#日本語 #a-b #trailing-", ("日本語", "a-b", "trailing")),
        ("# heading", ()),
        ("#Straße\n#STRASSE", ("strasse",)),
    ],
)
def test_tags_are_the_hashtags_of_the_text(text: str, tags: tuple[str, ...]) -> None:
    assert tags_of(text) == tags


def test_what_no_file_can_hold_is_replaced(store: Store) -> None:
    odd = with_text(note(), "a\0b\ud800c\r\nd" + "x" * LONGEST_TEXT)
    store.notes.save(odd)
    assert store.notes.of_talk(TALK) == [odd]
    assert odd.text.startswith("a\ufffdb\ufffdc\nd")
    assert keepable("🙂") == "🙂"


def test_the_name_of_a_picture_leads_nowhere_else() -> None:
    assert is_still_name(STILL)
    for name in (f"../{STILL}", f"/{STILL}", STILL[:-3] + "png", ".jpg", f"{STILL}\n"):
        assert not is_still_name(name)


# merging


def test_of_two_the_newer_stays_and_nothing_is_lost(store: Store) -> None:
    mine, shared, newer, older, gone = (note(word) for word in ("a", "b", "c", "d", "e"))
    for one in (mine, shared, newer, older, gone):
        store.notes.save(one)
    store.notes.delete(gone.id)
    there = note("from there")
    replaced = msgspec.structs.replace(newer, text="c, later", changed=newer.changed + 5)
    stale = msgspec.structs.replace(older, text="d, before", changed=older.changed - 5)
    file = [there, shared, replaced, stale, gone]
    assert store.notes.merge(file) == Merged(new=2, newer=1, known=2)
    texts = {one.text for one in store.notes.of_talk(TALK)}
    assert texts == {"a", "b", "c, later", "d", "e", "from there"}
    assert store.notes.merge(file) == Merged(known=5)


def test_both_stay_that_were_changed_at_the_same_moment(store: Store) -> None:
    here = note("here")
    store.notes.save(here)
    there = msgspec.structs.replace(here, text="there")
    assert store.notes.merge([there]) == Merged(doubled=1)
    assert {one.text for one in store.notes.of_talk(TALK)} == {"here", "there"}
    assert store.notes.merge([there]) == Merged(known=1)
    assert len(store.notes.of_talk(TALK)) == 2


def test_a_change_is_later_than_the_one_before_it_when_the_clock_went_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported = note("old text")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 3600)
    store.notes.save(with_text(exported, "newer text"))
    assert store.notes.merge([exported]) == Merged(known=1)
    monkeypatch.setattr(time, "time", lambda: now)
    assert store.notes.merge([exported]) == Merged(known=1)
    assert [one.text for one in store.notes.of_talk(TALK)] == ["newer text"]
    pictured = with_still(with_text(exported, "newer text"), STILL)
    assert pictured.changed > exported.changed


@pytest.mark.parametrize("wrong", [-7200.0, 400 * 86400.0])
@pytest.mark.parametrize("is_here", [True, False])
def test_both_texts_stay_where_a_clock_was_wrong(store: Store, wrong: float, is_here: bool) -> None:
    first = note("first")
    second = msgspec.structs.replace(first, text="second", changed=first.changed + wrong)
    here, there = (second, first) if is_here else (first, second)
    store.notes.save(here)
    assert store.notes.merge([there]) == Merged(doubled=1)
    assert {one.text for one in store.notes.of_talk(TALK)} == {"first", "second"}
    assert store.notes.merge([there]) == Merged(known=1)


def test_a_file_without_pictures_takes_none_away(store: Store) -> None:
    pictured = with_still(note("text"), STILL)
    store.notes.save(pictured)
    later = msgspec.structs.replace(with_text(pictured, "later"), still=None)
    assert store.notes.merge([later]) == Merged(newer=1)
    (kept,) = store.notes.of_talk(TALK)
    assert (kept.text, kept.still) == ("later", STILL)


def test_an_error_does_not_hold_the_text() -> None:
    with pytest.raises(ValueError, match="not a note") as caught:
        check(msgspec.structs.replace(note("a secret"), page=-1))
    assert "secret" not in str(caught.value)


def test_a_note_that_has_lost_its_picture_on_the_way_is_known(store: Store) -> None:
    here = msgspec.structs.replace(note("here"), still=f"{'a' * 40}.jpg")
    store.notes.save(here)
    there = msgspec.structs.replace(here, still=None)
    assert store.notes.merge([there]) == Merged(known=1)
    assert store.notes.of_talk(TALK) == [here]


def test_empty_is_a_note_without_a_word_or_a_picture() -> None:
    assert note(" \n").is_empty
    assert not note("a").is_empty
    assert not msgspec.structs.replace(note(""), still=f"{'a' * 40}.jpg").is_empty


def test_a_file_with_one_wrong_note_changes_nothing(store: Store) -> None:
    with pytest.raises(ValueError, match="not"):
        store.notes.merge([note("fine"), msgspec.structs.replace(note(), at_s=-1.0)])
    assert store.notes.of_all_talks() == []
    # The store goes on working.
    store.notes.save(note())


def test_threads_take_turns(store: Store) -> None:
    errors: list[Exception] = []

    def work() -> None:
        try:
            for _ in range(25):
                kept = note()
                store.notes.save(kept)
                store.notes.merge([kept])
                store.notes.delete(kept.id)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert store.notes.of_all_talks() == []
    assert store.notes.revision() >= 75
