"""A catalogue edited as a document: values, undo and redo, and the file."""

from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import CatalogueDocument, ChangedOnDisk
from duthviewer.catalogue.editing.edits import AddTalk, RemoveTalk, SetTalkField, SetTalkTimes
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
