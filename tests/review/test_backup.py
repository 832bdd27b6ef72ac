"""Backups: what one library remembers is merged into another, in either order, without loss."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duthviewer.catalogue.alignment import AlignedPiece, Alignment
from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.errors import KnownError
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_still, with_text
from duthviewer.library.store.store import Store
from duthviewer.review.backup import restore_backup, write_backup
from duthviewer.review.exchange import ExchangeFileError
from tests.review.test_notes import jpeg

TALK, OTHER = "meeting/one", "meeting/two"


class Computer:
    """A library with its folder of pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = Store(folder / "library.sqlite3")
        self.stills = NotePictures(folder / "stills")

    def backup(self) -> Path:
        path = self.folder / "backup.json"
        write_backup(path, self.store, self.stills)
        return path

    def restore(self, path: Path) -> None:
        restore_backup(path, self.store, self.stills)

    def knows(self) -> dict[str, object]:
        """All that is in a backup, but not when it was made."""
        content = json.loads(self.backup().read_bytes())
        return {key: value for key, value in content.items() if key != "made"}


@pytest.fixture
def computers(tmp_path: Path):
    both = Computer(tmp_path / "one"), Computer(tmp_path / "other")
    yield both
    for computer in both:
        computer.store.close()


def fill(computer: Computer) -> None:
    store = computer.store
    still = computer.stills.keep(jpeg())
    store.notes.save(with_still(with_text(new_note(TALK, 12.5, 3), "Look #this up"), still))
    store.notes.save(with_text(new_note(OTHER, 7.0, None, "own:video"), "In its own video"))
    store.progress.save_position(TALK, 100.0, 1800.0)
    store.progress.set_watched(OTHER, True)
    store.progress.set_favourite(OTHER, True)
    spans = (Span(0, 5, 1), Span(5, 9, None, 0.5), Span(9, 12, None, 0.5, other_slide=True))
    store.timelines.save_computed(TALK, Timeline(spans), "r:1:2", "d:1:2")
    store.timelines.save_corrections(TALK, [Correction(start_s=4, end_s=9, page=2)], 0.25)
    store.alignments.save(
        KeptAlignment(
            talk=OTHER,
            clock="own:video",
            origin=AlignmentOrigin.HAND,
            made=5.0,
            confidence=1.0,
            alignment=Alignment(pieces=(AlignedPiece(start_s=0, end_s=60, day_s=600),)),
        )
    )
    store.settings.set("volume", 0.5)
    store.settings.set("media_folders", ["/home/one/talks"])
    store.settings.set("given_files/meeting", {"one": {}})


def test_an_empty_library_gets_everything(computers: tuple[Computer, Computer]) -> None:
    here, there = computers
    fill(here)
    restored = restore_backup(here.backup(), there.store, there.stills)
    assert restored == (2, 2, 2, 1)
    assert there.knows() == here.knows()
    (note,) = there.store.notes.of_talk(TALK)
    assert there.stills.path(note.still or "").read_bytes() == jpeg()
    # What belongs to the other computer stays there.
    assert there.store.settings.all() == {"volume": 0.5}
    again = restore_backup(here.backup(), there.store, there.stills)
    assert again.new_notes == 0
    assert there.knows() == here.knows()


def test_what_is_set_here_stays(computers: tuple[Computer, Computer]) -> None:
    here, there = computers
    here.store.settings.set("volume", 0.5)
    here.store.settings.set("keys", {"help": ["F1"], "quit": ["Q"]})
    there.store.settings.set("volume", 0.75)
    there.store.settings.set("keys", {"help": ["F2"]})
    there.restore(here.backup())
    assert there.store.settings.get("volume") == 0.75
    assert there.store.settings.get("keys") == {"help": ["F2"], "quit": ["Q"]}


def test_a_deleted_note_comes_back(computers: tuple[Computer, Computer]) -> None:
    here, _ = computers
    note = with_text(new_note(TALK, 1.0, None), "precious")
    here.store.notes.save(note)
    backup = here.backup()
    here.store.notes.delete(note.id)
    here.restore(backup)
    assert [each.text for each in here.store.notes.of_talk(TALK)] == ["precious"]


_TIMES = st.integers(0, 3)
_NOTES = st.builds(
    Note,
    id=st.sampled_from("ab"),
    talk=st.just(TALK),
    at_s=st.just(1.0),
    text=st.sampled_from(["", "x", "y", "z"]),
    created=st.just(1.0),
    changed=_TIMES.map(lambda each: 1.0 + each),
)
_CORRECTIONS = st.lists(
    st.builds(
        lambda start, length, shown: Correction(start, start + length, *shown),
        st.integers(0, 5).map(float),
        st.integers(1, 5).map(float),
        st.sampled_from([(None, False), (None, True), (1, False), (2, False)]),
    ),
    max_size=3,
    unique_by=lambda each: (each.start_s, each.end_s, each.page),
)
_MEMORIES = st.fixed_dictionaries(
    {
        "notes": st.lists(_NOTES, max_size=2, unique_by=lambda note: note.id),
        "position": st.tuples(_TIMES, _TIMES, st.booleans(), st.booleans()),
        "corrections": _CORRECTIONS,
        "shift": st.sampled_from([0.0, 0.0, 1.5, -1.5]),
        "made": _TIMES,
    }
)


def remember(computer: Computer, memory: dict) -> None:
    store = computer.store
    store.run("DELETE FROM note")
    store.run("DELETE FROM timeline")
    store.run("DELETE FROM progress")
    for note in memory["notes"]:
        store.notes.save(note)
    position_s, updated, watched, favourite = memory["position"]
    store.run(
        "INSERT INTO progress VALUES (?, ?, NULL, ?, ?, ?)",
        TALK, position_s, watched, favourite, updated,
    )  # fmt: skip
    span = Span(start_s=0, end_s=9, page=1 + memory["made"])
    store.timelines.save_computed(TALK, Timeline((span,)), "r", "d")
    store.run("UPDATE timeline SET made = ?", float(memory["made"]))
    store.timelines.save_corrections(TALK, memory["corrections"], memory["shift"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(one=_MEMORIES, other=_MEMORIES)
def test_both_know_the_same_in_either_order(
    computers: tuple[Computer, Computer], one: dict, other: dict
) -> None:
    here, there = computers
    remember(here, one)
    remember(there, other)
    texts = {note.text for each in (one, other) for note in each["notes"]}
    from_here, from_there = here.backup().read_bytes(), there.backup().read_bytes()
    for computer, content in ((here, from_there), (there, from_here)):
        path = computer.folder / "taken.json"
        path.write_bytes(content)
        computer.restore(path)
    known = here.knows()
    assert known == there.knows()
    # Once more, with what both have now: nothing changes.
    here.restore(there.backup())
    assert here.knows() == known
    # No correction is lost, and no text that was not replaced by a later one.
    kept = here.store.timelines.of_talk(TALK)
    assert kept is not None
    assert len(kept.corrections) >= max(len(one["corrections"]), len(other["corrections"]))
    assert {note.text for note in here.store.notes.of_talk(TALK)} <= texts


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda content: {}, "missing required field"),
        (lambda content: content | {"format": "duthviewer notes"}, "not a backup"),
        (lambda content: content | {"version": 2}, "newer duthviewer"),
        (lambda content: content | {"progress": [{"talk": "one"}]}, "key of a talk"),
        (lambda content: content | {"progress": [{"talk": TALK, "position": -1}]}, "position"),
        (
            lambda content: content | {"timelines": [{"talk": TALK, "spans": [[5, 1, 1, 1]]}]},
            "span makes no sense",
        ),
        (
            lambda content: (
                content | {"alignments": [{"talk": TALK, "clock": "x", "origin": "magic"}]}
            ),
            "magic",
        ),
        (
            lambda content: (
                content
                | {"notes": [{"id": "a", "talk": TALK, "at": 1, "created": "x", "changed": "y"}]}
            ),
            "damaged",
        ),
        (lambda content: content | {"watch_queue": ["x"]}, "key of a talk"),
    ],
)
def test_a_file_that_is_no_backup_changes_nothing(
    computers: tuple[Computer, Computer], tmp_path: Path, change, words: str
) -> None:
    here, there = computers
    fill(here)
    fill(there)
    known = there.knows()
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(change(json.loads(here.backup().read_bytes()))))
    with pytest.raises(ExchangeFileError, match=words) as raised:
        there.restore(path)
    assert "\n" not in str(raised.value)
    assert there.knows() == known


def test_nonsense_ends_in_a_sentence(computers: tuple[Computer, Computer], tmp_path: Path) -> None:
    here, _ = computers
    fill(here)
    whole = here.backup().read_bytes()
    path = tmp_path / "cut.json"
    for content in (b"", b"[" * 100_000, whole[: len(whole) // 2], b"\xff\xfe\x00", b"null"):
        path.write_bytes(content)
        with pytest.raises(KnownError):
            here.restore(path)


def test_the_kinds_are_those_of_the_page_in_the_docs() -> None:
    from duthviewer.review import backup

    page = (Path(__file__).parents[2] / "docs" / "backup.md").read_text(encoding="utf-8")
    kinds = [backup._Backup, backup._ProgressEntry, backup._TimelineEntry, backup._AlignmentEntry]
    for kind in kinds:
        for field in msgspec.structs.fields(kind):
            assert f"`{field.name}`" in page
