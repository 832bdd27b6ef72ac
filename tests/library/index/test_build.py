"""Keeping the index up to date: what is new, changed and gone, and what a kill leaves."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.index import HitKind
from duthviewer.library.index.build import index_library
from duthviewer.library.index.writer import SearchWriter
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.timelines import fingerprint
from tests.library.index.searching import CATALOGUE, Library, kinds


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path)
    library.say((110, "spoken words"), (210, "other words"))
    library.show("testing", "Slides", "Pages")
    library.update()
    yield library
    library.close()


def passages(library):
    with sqlite3.connect(library.path) as connection:
        (count,) = connection.execute("SELECT count(*) FROM passage").fetchone()
    connection.close()
    return count


def test_what_has_not_changed_is_not_read_again(library):
    again = library.update()
    assert (again.talks, again.read, again.has_changed) == (2, 0, False)
    library.say((110, "spoken words"), (210, "changed words"))
    assert library.update().read == 2
    library.show("testing", "Slides", "Changed")
    assert library.update().read == 1
    assert kinds(library.hits("changed")) == [HitKind.PAGE, HitKind.CUE]
    assert library.hits("pages") == []
    assert library.hits("other") == []


def test_one_bad_source_is_skipped_by_name(library, monkeypatch):
    real = SearchWriter.put_conference

    def put_conference(writer, conference, path):
        if conference.id == "meeting":
            raise UnicodeEncodeError("utf-8", "x", 0, 1, "surrogates not allowed")
        return real(writer, conference, path)

    monkeypatch.setattr(SearchWriter, "put_conference", put_conference)
    add_conference(library.store, library.folder)
    indexed = index_library(library.path, library.store)
    (why,) = indexed.skipped
    assert why.startswith(f"Meeting ({library.folder / 'catalogue.yaml'}) cannot be searched: ")
    assert {hit.kind for hit in library.hits("channels conference:duth-2016")} >= {HitKind.TITLE}


def test_what_is_gone_leaves_the_index(library):
    (library.folder / "day-1.vtt").unlink()
    (library.folder / "testing.pdf").unlink()
    library.update()
    assert library.hits("spoken") == library.hits("slides") == []
    library.write(CATALOGUE.replace("id: testing", "id: renamed"))
    library.update()
    assert [group.talk for group in library.find("testing").groups] == ["meeting/renamed"]
    before = passages(library)
    library.write(CATALOGUE.replace("abstract: How mutation", "# How mutation"))
    library.update()
    assert library.hits("mutation") == []
    assert passages(library) == before - 1


def test_what_comes_and_goes_leaves_nothing_behind(library):
    before = passages(library)
    for number in range(20):
        library.say((110, f"round{number} spoken"), (210, "words"))
        library.update()
    assert passages(library) == before
    assert library.hits("round3 ") == []
    assert kinds(library.hits("round19")) == [HitKind.CUE]
    with sqlite3.connect(library.path) as connection:
        for tier in ("title", "note", "abstract", "page", "cue"):
            # What was taken out fits what had been put in: else the table would be damaged.
            connection.execute(f"INSERT INTO words_{tier} (words_{tier}) VALUES ('optimize')")
            docs = connection.execute(
                f"SELECT count(*) FROM words_{tier} WHERE words_{tier} MATCH 'words OR testing'"
            )
            assert docs.fetchone()[0] <= 2
    connection.close()


def test_a_conference_that_is_gone_leaves_when_all_are_looked_at(library):
    index_library(library.path, library.store)
    assert library.find("testing", conference="meeting").groups
    (library.folder / "catalogue.yaml").write_text("title: [broken", encoding="utf-8")
    index_library(library.path, library.store)
    # Broken for a moment, while somebody edits it
    assert library.find("testing", conference="meeting").groups
    (library.folder / "catalogue.yaml").unlink()
    index_library(library.path, library.store)
    assert library.find("testing", conference="meeting").problem
    # What ships with the program is still there.
    assert library.find("testing").groups


def test_notes_are_found_at_once_and_gone_when_they_are_deleted(library):
    note = with_text(new_note("meeting/testing", 111.5, 2), "Remember the zebra")
    library.store.notes.save(note)
    assert library.update().read == 1
    (hit,) = library.hits("zebra")
    assert (hit.kind, hit.at_s, hit.page) == (HitKind.NOTE, 111.5, 2)
    library.store.notes.save(with_text(note, "Remember the giraffe"))
    library.update()
    assert library.hits("zebra") == []
    library.store.notes.delete(note.id)
    library.update()
    assert library.hits("giraffe") == []


def test_the_moment_of_a_page_follows_the_timeline(library):
    def shown():
        return [(hit.page, hit.at_s) for hit in library.hits("pages")]

    assert shown() == [(2, 140)]
    spans = Timeline((Span(100, 150, 1), Span(150, 200, 2)))
    recording, deck = library.folder / "day-1.mp4", library.folder / "testing.pdf"
    library.store.timelines.save_computed(
        "meeting/testing", spans, fingerprint(recording), fingerprint(deck)
    )
    indexed = library.update()
    assert (indexed.read, indexed.has_changed) == (0, True)
    assert shown() == [(2, 150)]
    library.store.timelines.save_corrections("meeting/testing", [], 5)
    library.update()
    assert shown() == [(2, 155)]
    assert library.update().has_changed is False


def test_another_start_of_a_talk_moves_its_cues(library):
    assert [hit.talk for hit in library.hits("spoken")] == ["meeting/testing"]
    earlier = CATALOGUE.replace("start: 200", "start: 105").replace("end: 200", "end: 105")
    library.write(earlier.replace("    timeline:", "    # timeline:"))
    library.update()
    assert [hit.talk for hit in library.hits("spoken")] == ["meeting/channels"]


def test_subtitles_that_were_set_later_are_found_there(library):
    library.store.settings.set("subtitle_delays", {"meeting/day-1": 92.5})
    assert library.update().read == 2
    (hit,) = library.hits("spoken")
    assert (hit.talk, hit.at_s) == ("meeting/channels", 202.5)


def test_what_cannot_be_read_is_passed_over_and_not_tried_each_time(library):
    (library.folder / "testing.pdf").write_bytes(b"%PDF-1.4 broken")
    (library.folder / "day-1.vtt").write_bytes(b"\0\1\2")
    assert library.update().read == 3
    assert library.update().read == 0
    assert library.hits("testing")


def test_large_files_can_be_left_for_another_time(library):
    library.show("testing", "Enormous")
    indexed = library.update(most_bytes=100)
    assert (indexed.read, indexed.left) == (0, 1)
    assert library.hits("enormous") == []
    library.update()
    assert library.hits("enormous")


def test_made_anew_it_is_as_before(library):
    before = library.find("words")
    library.update(from_scratch=True)
    assert library.find("words") == before


def test_a_catalogue_that_is_asked_for_has_to_be_one(library):
    library.write("title: [broken")
    with pytest.raises(CatalogueError):
        library.update()


def test_a_damaged_index_is_made_anew_while_it_is_written(library):
    library.index.close()
    content = bytearray(library.path.read_bytes())
    # The first page, which the tables are listed on, stays.
    content[4096:] = b"\xa5" * (len(content) - 4096)
    library.path.write_bytes(content)
    library.say((110, "spoken again"))
    library.update()
    assert library.hits("spoken again")
    assert library.hits("slides")


def test_how_far_it_is_is_told(library):
    told = []
    library.update(from_scratch=True, report=lambda what, done: told.append((what, done)))
    assert [what for what, _ in told] == ["reading"] * 3
    assert told[0][1] == 0 < told[-1][1] < 1


_BUILDER = """
import sys
from pathlib import Path
from duthviewer.library.index.build import index_library
from duthviewer.library.index import writer as search_writer
from duthviewer.library.store.store import Store
search_writer._PASSAGES_TOGETHER = 40
print("ready", flush=True)
while True:
    index_library(Path(sys.argv[1]), Store(None), [Path(sys.argv[2])], from_scratch=True)
"""


def assert_whole(library):
    """Whatever is in the index is sound, and of each talk either all or nothing is in it."""
    with SearchWriter(library.path) as writer:
        ask = writer._connection.execute
        assert ask("PRAGMA integrity_check").fetchone() == ("ok",)
        marked = ask("SELECT talk FROM source WHERE name = 'cue' ORDER BY talk").fetchall()
        there = ask(
            "SELECT DISTINCT number >> 20 FROM passage WHERE number >> 17 & 7 = 4 ORDER BY 1"
        ).fetchall()
        assert marked == there
        (passages,) = ask("SELECT count(*) FROM passage WHERE number >> 17 & 7 = 4").fetchone()
        found = ask("SELECT count(*) FROM words_cue WHERE words_cue MATCH 'needle'").fetchone()
        assert found == (passages,)


def test_a_killed_builder_leaves_a_sound_index(library):
    talks = "".join(
        f"  - {{id: t{number}, title: Talk {number}, recording: day-1, start: {number * 20}}}\n"
        for number in range(60)
    )
    library.write(f"title: M\nid: meeting\nrecordings: {{day-1: {{}}}}\ntalks:\n{talks}")
    library.say(*[(at * 2.0, f"needle number{at}") for at in range(600)])
    chance = random.Random(7)
    for _ in range(12):
        builder = subprocess.Popen(
            [sys.executable, "-c", _BUILDER, str(library.path), str(library.folder)],
            stdout=subprocess.PIPE,
        )
        assert builder.stdout is not None
        builder.stdout.readline()
        time.sleep(chance.uniform(0, 0.4))
        os.kill(builder.pid, signal.SIGKILL)
        builder.wait()
        builder.stdout.close()
        found = library.find("needle in:said")
        assert found.problem is None or "yet" in str(found.problem)
        library.index.close()
        assert_whole(library)
    library.update()
    assert library.find("needle in:said", limit=10_000).hits == 60
    library.update(from_scratch=True)
    assert library.find("needle in:said", limit=10_000).hits == 60
