"""What an import brings is written whole, beside nothing of anybody else, and can be undone."""

from pathlib import Path

import msgspec
import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.values import ImportedConference, ImportFailed, MadeFile
from duthviewer.library.importing.writing import (
    WouldReplace,
    folder_of_import,
    is_beside_files,
    undo_import,
    write_import,
)
from duthviewer.writing import CannotWrite


def imported(*files: MadeFile, slides: str | None = None) -> ImportedConference:
    draft = Draft("times.txt", "Django under the Hood")
    draft.add_talk("Channels", recording=draft.add_recording(), start_s=3309, slides=slides)
    return msgspec.structs.replace(draft.finish(), files=files)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_catalogue_and_its_files_are_written_and_removed_again(tmp_path):
    deck = MadeFile(name="slides/channels.pdf", content=b"%PDF")
    target = tmp_path / "videos" / "django" / "catalogue.yaml"
    made = imported(deck, slides="slides/channels.pdf")
    written = write_import(target, made)
    assert read_catalogue(target) == made.conference
    assert (target.parent / "slides" / "channels.pdf").read_bytes() == b"%PDF"
    assert undo_import(written) == []
    assert names(tmp_path) == []


def test_nothing_is_replaced_unasked(tmp_path):
    target = tmp_path / "catalogue.yaml"
    target.write_text("mine")
    with pytest.raises(WouldReplace, match="already exists"):
        write_import(target, imported())
    assert target.read_text() == "mine"
    (tmp_path / "a.pdf").write_text("mine, too")
    with pytest.raises(WouldReplace) as refused:
        write_import(tmp_path / "new.yaml", imported(MadeFile(name="a.pdf", content=b"%PDF")))
    assert refused.value.path == tmp_path / "a.pdf"
    assert names(tmp_path) == ["a.pdf", "catalogue.yaml"]


def test_what_was_replaced_comes_back(tmp_path):
    target = tmp_path / "catalogue.yaml"
    target.write_text("mine")
    undo_import(write_import(target, imported(), replaces=True))
    assert target.read_text() == "mine"


def test_what_was_changed_since_stays(tmp_path):
    target = tmp_path / "new" / "catalogue.yaml"
    written = write_import(target, imported())
    target.write_text(target.read_text() + "# corrected\n")
    assert undo_import(written) == [target]
    assert target.exists()


@pytest.mark.parametrize("name", ["../out.pdf", "/etc/out.pdf", "C:\\out.pdf", "catalogue.yaml"])
def test_no_file_leaves_the_folder(tmp_path, name):
    folder = tmp_path / "inner"
    with pytest.raises(ImportFailed):
        write_import(folder / "catalogue.yaml", imported(MadeFile(name=name, content=b"x")))
    assert names(tmp_path) == []


def test_no_file_leaves_the_folder_through_a_link(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "slides").symlink_to(tmp_path)
    made = imported(MadeFile(name="slides/out.pdf", content=b"x"))
    with pytest.raises(ImportFailed, match="outside the folder"):
        write_import(tmp_path / "inner" / "catalogue.yaml", made)
    assert not (tmp_path / "out.pdf").exists()


def test_a_failure_half_way_leaves_nothing(tmp_path):
    # A folder is where the catalogue is to be written.
    (tmp_path / "catalogue.yaml").mkdir()
    made = imported(MadeFile(name="new/a.pdf", content=b"%PDF"))
    with pytest.raises(CannotWrite):
        write_import(tmp_path / "catalogue.yaml", made)
    assert names(tmp_path) == ["catalogue.yaml"]


def test_where_a_conference_is_written(tmp_path):
    made = imported()
    assert folder_of_import(made.conference, [tmp_path]) == tmp_path / "django-under-the-hood"
    assert not is_beside_files(made)
    assert is_beside_files(imported(slides="channels.pdf"))
    deck = MadeFile(name="channels.pdf", content=b"%PDF")
    assert not is_beside_files(imported(deck, slides="channels.pdf"))
    assert not is_beside_files(imported(slides="https://example.org/channels.pdf"))
