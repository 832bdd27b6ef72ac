"""Packed conferences: what is in them comes out, and a hostile one does no harm."""

from __future__ import annotations

import contextlib
import io
import random
import stat
import zipfile
from pathlib import Path

import pytest

from duthviewer.errors import KnownError
from duthviewer.library.importing import pack
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from duthviewer.library.importing.writing import write_import

CATALOGUE = """\
# Kept: a comment
title: Meeting
id: meeting
recordings: {day-1: {}}
talks:
  - {id: one, title: One, recording: day-1, start: 1m}
"""
PDF = b"%PDF-1.7 and more"


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes], catalogue: str = CATALOGUE) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", pack.MIME_TYPE, zipfile.ZIP_STORED)
        file.writestr("catalogue.yaml", catalogue)
        for name, content in entries:
            file.writestr(name, content)
    return out.getvalue()


def read(content: bytes) -> ImportedConference:
    (imported,) = import_source(content)
    return imported


def left_out(imported: ImportedConference) -> str:
    findings = [each for each in imported.findings if each.certainty is Certainty.LEFT_OUT]
    return "\n".join(map(str, findings))


def test_a_pack_is_unpacked_with_its_comments(tmp_path: Path) -> None:
    imported = read(
        packed(
            ("slides/one.pdf", PDF),
            ("thumbnails/one.jpg", b"\xff\xd8\xff"),
            ("subtitles/day-1.en.vtt", b"WEBVTT"),
            ("notes.json", b"{}"),
        )
    )
    written = write_import(tmp_path / "here" / "catalogue.yaml", imported)
    assert written.catalogue.read_text() == CATALOGUE
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert found == {
        "here/catalogue.yaml", "here/slides/one.pdf", "here/thumbnails/one.jpg",
        "here/subtitles/day-1.en.vtt", "here/notes.json",
    }  # fmt: skip
    assert left_out(imported) == ""
    assert "notes.json" in str(imported.findings[0])


@pytest.mark.parametrize(
    "name",
    [
        "../evil.pdf", "/etc/evil.pdf", "slides/../../evil.pdf", "slides\\..\\evil.pdf",
        "C:/evil.pdf", "slides/deeper/one.pdf", "slides/.hidden.pdf", "slides/one.exe",
        "slides/one.pdf.desktop", "evil.py", ".duthviewer", "catalogue.yml", "slides/CON.pdf\n",
        "slides/a\u202efdp.pdf", "thumbnails/one.svg", "thumbnails/one.pdf",
    ],
)  # fmt: skip
def test_what_does_not_belong_into_a_pack_is_left_out(name: str, tmp_path: Path) -> None:
    imported = read(packed((name, PDF)))
    assert imported.files == ()
    assert "does not belong" in left_out(imported)


def test_links_are_left_out() -> None:
    link = zipfile.ZipInfo("slides/one.pdf")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    imported = read(packed((link, b"/etc/passwd")))
    assert imported.files == ()
    assert "does not belong" in left_out(imported)


def test_a_file_that_is_something_else_is_left_out() -> None:
    imported = read(packed(("slides/one.pdf", b"<html>"), ("thumbnails/one.png", PDF)))
    assert imported.files == ()
    assert left_out(imported).count("not what its name says") == 2


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "LARGEST_FILE", 5 * 2**20)
    monkeypatch.setattr(pack, "LARGEST_PACK", 12 * 2**20)
    bomb = b"%PDF" + bytes(6 * 2**20)
    with pytest.raises(ImportFailed, match="a file is larger than 5 MB"):
        read(packed(("slides/one.pdf", bomb)))
    small = b"%PDF" + bytes(4 * 2**20)
    with pytest.raises(ImportFailed, match="its files are larger than 12 MB"):
        read(packed(*((f"slides/{number}.pdf", small) for number in range(4))))
    monkeypatch.setattr(pack, "MOST_FILES", 5)
    with pytest.raises(ImportFailed, match="more than 5 files"):
        read(packed(*((f"slides/{number}.pdf", PDF) for number in range(6))))


def test_a_size_that_is_a_lie_does_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "LARGEST_FILE", 2**20)
    content = bytearray(packed(("slides/one.pdf", b"%PDF" + bytes(3 * 2**20))))
    # The directory says that the file has 10 bytes.
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(ImportFailed):
        read(bytes(content))


def test_a_pack_without_a_valid_catalogue_is_explained() -> None:
    with pytest.raises(ImportFailed, match="has a mistake"):
        read(packed(catalogue="title: [1"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", pack.MIME_TYPE)
    with pytest.raises(ImportFailed, match="contains no catalogue"):
        read(out.getvalue())


def test_another_zip_is_no_pack() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("catalogue.yaml", CATALOGUE)
    assert not pack.recognises(Document.of(out.getvalue()))


def test_damaged_packs_end_in_a_sentence() -> None:
    whole = packed(("slides/one.pdf", PDF * 100), ("subtitles/day-1.vtt", b"WEBVTT" * 100))
    dice = random.Random(13)
    for _ in range(400):
        content = bytearray(whole)
        for _ in range(dice.randint(1, 6)):
            content[dice.randrange(60, len(content))] = dice.randrange(256)
        if dice.random() < 0.2:
            del content[dice.randrange(60, len(content)) :]
        with contextlib.suppress(KnownError):
            read(bytes(content))
