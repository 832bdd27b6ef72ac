"""A catalogue edited as a document: values, undo and redo, and the file."""

from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.editing import text_change
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import CatalogueDocument, ChangedOnDisk
from duthviewer.catalogue.editing.edits import AddTalk, RemoveTalk, SetTalkField, SetTalkTimes
from duthviewer.catalogue.editing.errors import CannotKeepFormat
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import read_catalogue
from tests.catalogue.test_timeline_writer import HANDMADE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "catalogue.yaml"
    file.write_text(HANDMADE, encoding="utf-8")
    return file


def test_a_saved_edit_changes_only_its_own_text(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(SetTalkTimes(talk="one", start_s=12.5, end_s=100.0))
    assert document.is_modified
    document.save()
    assert not document.is_modified
    assert path.read_text("utf-8") == HANDMADE.replace("start: 10 ", "start: 12.5 ")
    assert read_catalogue(path) == document.conference


def test_undo_restores_values_and_text_and_redo_repeats_them(path: Path) -> None:
    document = CatalogueDocument.open(path)
    before = document.conference
    document.apply(SetTalkField(talk="one", field="title", value="Another"))
    document.apply(RemoveTalk(talk="two"))
    assert str(document.undo_text) == "Remove Zwö"
    document.save()
    after, text = document.conference, document.text
    document.undo()
    document.undo()
    assert (document.conference, document.can_undo) == (before, False)
    document.save()
    assert path.read_text("utf-8") == HANDMADE
    assert str(document.redo_text) == "Change The one"
    document.redo()
    document.redo()
    assert (document.conference, document.text, document.can_redo) == (after, text, False)


def test_an_edit_after_undo_replaces_what_could_be_redone(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="two"))
    document.undo()
    document.apply(RemoveTalk(talk="one"))
    assert not document.can_redo
    assert [talk.id for talk in document.conference.talks] == ["two", "three"]


def test_a_refused_edit_changes_nothing(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.lengths["day-1"] = 400.0
    for times in ((10.0, 10.0), (-1.0, 5.0), (10.0, 500.0), (400.0, None)):
        with pytest.raises(EditRefused):
            document.apply(SetTalkTimes(talk="one", start_s=times[0], end_s=times[1]))
    assert not document.can_undo
    assert not document.is_modified


def test_a_new_talk_gets_no_id_that_notes_may_have(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="one"))
    talk = document.new_talk_id("One")
    assert talk == "one-2"
    document.apply(AddTalk(talk=Talk(id=talk, title="One", recording="day-1", start_s=7.0)))
    assert document.conference.talks[0].id == "one-2"


def test_an_id_is_not_given_twice_even_if_its_talk_was_removed(path: Path) -> None:
    document = CatalogueDocument.open(path)
    new = Talk(id=document.new_talk_id("New"), title="New", recording="day-1", start_s=7.0)
    document.apply(AddTalk(talk=new))
    document.undo()
    assert document.new_talk_id("New") == "new-2"


@pytest.mark.parametrize("wrong", [None, HANDMADE, "title: [", HANDMADE.replace("Meeting", "M")])
def test_a_text_that_reads_differently_is_not_written(
    wrong: str | None, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_change, "amended", lambda *_, **__: wrong)
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="two"))
    with pytest.raises(CannotKeepFormat):
        document.save()
    assert path.read_text("utf-8") == HANDMADE
    document.save(rewrite=True)
    assert read_catalogue(path) == document.conference
    assert not document.is_modified
    document.undo()
    document.save()
    assert path.read_text("utf-8") == HANDMADE


def test_a_save_on_another_thread_is_of_the_values_when_it_began(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="two"))
    pending = document.prepare_save()
    document.apply(RemoveTalk(talk="one"))
    document.finish_save(pending, pending.write())
    assert document.is_modified
    assert [talk.id for talk in read_catalogue(path).talks] == ["one", "three"]
    document.undo()
    assert not document.is_modified


def test_unsaved_edits_are_merged_into_what_another_program_wrote(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(SetTalkField(talk="one", field="title", value="Mine"))
    document.apply(SetTalkTimes(talk="two", start_s=130))
    text = HANDMADE.replace("The one", "Theirs").replace("# guessed", "# measured")
    path.write_text(text, encoding="utf-8")
    clashes = document.merge_disk()
    assert [str(clash) for clash in clashes] == [
        "Mine: both versions have a new title. Yours is kept."
    ]
    document.save()
    assert path.read_text("utf-8") == text.replace("Theirs", "Mine").replace(
        "start: 2m}", "start: 2m10s}"
    )
    document.undo()
    assert document.conference.talk_by_id["one"].title == "Theirs"


def test_a_broken_file_is_neither_reloaded_nor_overwritten(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="one"))
    edited = document.conference
    for content in (b"title: [", b"\xff", None):
        path.unlink() if content is None else path.write_bytes(content)
        for attempt in (document.reload, document.merge_disk):
            with pytest.raises(CatalogueError):
                attempt()
        with pytest.raises(ChangedOnDisk):
            document.save()
        assert (document.conference, document.can_undo) == (edited, True)


def test_a_file_that_another_program_changed_is_not_overwritten(path: Path) -> None:
    document = CatalogueDocument.open(path)
    document.apply(RemoveTalk(talk="one"))
    path.write_text(HANDMADE.replace("The one", "The other"), encoding="utf-8")
    assert document.is_changed_on_disk()
    with pytest.raises(ChangedOnDisk):
        document.save()
    document.reload()
    assert document.conference.talk_by_id["one"].title == "The other"
    document.save()


def test_a_new_file_does_not_replace_one(path: Path) -> None:
    conference = CatalogueDocument.open(path).conference
    with pytest.raises(ChangedOnDisk):
        CatalogueDocument.new(path, conference).save()
    document = CatalogueDocument.new(path.with_name("new.yaml"), conference)
    assert document.is_modified
    document.save()
    document.apply(RemoveTalk(talk="one"))
    document.save()
    assert read_catalogue(document.path) == document.conference
