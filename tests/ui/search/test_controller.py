"""Searching in the whole program: the way to the page, to the moment that was found, and back."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.search.indexer import Indexer
from duthviewer.ui.search.page import SearchPage
from tests.decks import write_deck
from tests.ui.program import OTHER, store_of, write_catalogue
from tests.ui.searches import Words, write_index
from tests.ui.test_application import folder, media, start, watch  # noqa: F401 - fixtures

Key = Qt.Key
ONE = Words(
    "The one",
    ("Ann",),
    start_s=5.0,
    pages=[(2, "zebras on a slide", 9.0), (3, "apes on a slide", None)],
    said=[(8.5, "zebras have stripes")],
)
TWO = Words("The two", start_s=20.0, said=[(26.0, "tigers have stripes, too")])


@pytest.fixture
def program(start, media, home, tmp_path) -> Application:
    index = home / "cache" / "search.sqlite3"
    index.parent.mkdir(parents=True, exist_ok=True)
    write_index(index, "meeting", {"one": ONE, "two": TWO}, media / "catalogue.yaml")
    lions = {"x": Words("X", said=[(3.0, "lions")])}
    write_index(index, "other", lions, tmp_path / "other" / "catalogue.yaml", "Other")
    return start(media)


def open_search(qtbot, program: Application) -> SearchPage:
    focus = program.window.focusWidget() or program.window
    qtbot.keyClick(focus, Key.Key_Slash)
    page = program.searching.page
    assert program.window.page() is page
    qtbot.waitUntil(page.field.hasFocus)
    return page


def search(qtbot, program: Application, text: str) -> SearchPage:
    page = open_search(qtbot, program)
    qtbot.keyClicks(page.field, text)
    qtbot.waitUntil(page.is_settled)
    return page


def wait_for_talk(qtbot, program: Application, talk_id: str) -> None:
    def is_shown() -> bool:
        showing = program.watching.page.watched.talk
        return (
            program.window.page() is program.watching.page
            and showing is not None
            and showing.talk.id == talk_id
            and program.watching.page.watched.player.state()
            in (PlayerState.PAUSED, PlayerState.PLAYING)
        )

    qtbot.waitUntil(is_shown, timeout=10_000)


def test_a_start_can_begin_with_what_is_found(qtbot, start, media, home) -> None:
    index = home / "cache" / "search.sqlite3"
    index.parent.mkdir(parents=True, exist_ok=True)
    write_index(index, "meeting", {"one": ONE}, media / "catalogue.yaml")
    program = start(media, search="zebras")
    page = program.searching.page
    assert program.window.page() is page
    assert page.field.text() == "zebras"
    qtbot.waitUntil(page.is_settled)
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "one")


def test_slash_opens_it_from_the_talks_and_escape_goes_back(qtbot, program) -> None:
    open_search(qtbot, program)
    assert program.window.windowTitle().startswith("Search")
    qtbot.keyClick(program.searching.page.field, Key.Key_Escape)
    assert program.window.page() is program.library
    assert program.window.windowTitle().startswith("Meeting")
    # In the filter of the talks it is a letter.
    program.library.search.setFocus()
    qtbot.keyClicks(program.library.search, "/")
    assert program.window.page() is program.library
    assert program.library.search.text() == "/"


def test_what_was_said_is_played_and_escape_comes_back_to_the_hits(qtbot, program) -> None:
    page = search(qtbot, program, "tigers")
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "two")
    assert program.watching.page.watched.position_s() == pytest.approx(6.0, abs=0.1)
    qtbot.keyClick(program.watching.page, Key.Key_Escape)
    assert program.window.page() is page
    assert page.field.text() == "tigers"
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert program.window.page() is program.library


def test_a_page_turns_with_the_video_at_its_moment(qtbot, program) -> None:
    page = search(qtbot, program, "zebras in:slides")
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "one")
    assert program.watching.page.watched.position_s() == pytest.approx(4.0, abs=0.1)


def test_a_page_without_a_moment_is_shown_detached_and_the_video_waits(qtbot, program) -> None:
    program.settings.playing = True
    page = search(qtbot, program, "apes")
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "one")
    qtbot.waitUntil(lambda: program.watching.page.slides.page() == 3)
    assert program.watching.page.watched.player.state() is PlayerState.PAUSED
    assert program.watching.page.slides.marked == (3, ("apes",))
    program.watching.page.watched.seek(10.0)
    assert program.watching.page.slides.page() == 3


def test_a_hit_of_the_talk_in_sight_is_sought_without_opening_it_anew(qtbot, program) -> None:
    watch(program, qtbot)
    showing, player = program.watching.page.watched.talk, program.watching.page.watched.player
    opened: list[float] = []
    player.opened.connect(opened.append)
    page = search(qtbot, program, "zebras in:said")
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "one")
    assert program.watching.page.watched.talk is showing
    assert program.watching.page.watched.position_s() == pytest.approx(3.5, abs=0.3)
    assert player.state() is PlayerState.PLAYING
    player.pause()
    page = search(qtbot, program, "apes")
    qtbot.keyClick(page.field, Key.Key_Return)
    qtbot.waitUntil(lambda: program.watching.page.slides.page() == 3)
    assert opened == []


def test_the_video_waits_while_one_searches_and_goes_on_then(qtbot, program) -> None:
    watch(program, qtbot)
    player = program.watching.page.watched.player
    player.play()
    qtbot.waitUntil(lambda: player.state() is PlayerState.PLAYING)
    page = open_search(qtbot, program)
    qtbot.waitUntil(lambda: player.state() is PlayerState.PAUSED)
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert program.window.page() is program.watching.page
    qtbot.waitUntil(lambda: player.state() is PlayerState.PLAYING)
    player.pause()
    # Whose video stood still finds it so.
    page = open_search(qtbot, program)
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert program.window.page() is program.watching.page
    assert player.state() is PlayerState.PAUSED
    # And from the talk it goes to the talks, as ever.
    qtbot.keyClick(program.watching.page, Key.Key_Escape)
    assert program.window.page() is program.library


def test_a_hit_of_another_conference_opens_that_conference(qtbot, program, tmp_path, home) -> None:
    path = write_catalogue(tmp_path / "other", OTHER)
    write_deck(tmp_path / "other" / "x.pdf", 2)
    program.conference.open(path)
    qtbot.waitUntil(lambda: program.window.windowTitle().startswith("Other"))
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    for query, talk, title in (("tigers", "two", "Meeting"), ("lions", "x", "Other")):
        page = search(qtbot, program, query)
        qtbot.keyClick(page.field, Key.Key_Return)
        qtbot.waitUntil(
            lambda talk=talk: (
                program.window.page() is program.watching.page
                and program.watching.page.watched.talk is not None
                and program.watching.page.watched.talk.talk.id == talk
            ),
            timeout=10_000,
        )
        qtbot.waitUntil(program.is_settled, timeout=10_000)
        qtbot.keyClick(program.watching.page, Key.Key_Escape)
        assert program.window.page() is page
        qtbot.keyClick(page.field, Key.Key_Escape)
        assert program.window.windowTitle().startswith(title)


def test_a_hit_of_a_conference_that_is_gone_is_told(qtbot, program) -> None:
    page = search(qtbot, program, "lions")
    qtbot.keyClick(page.field, Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible(), timeout=5000)
    assert "other" in program.window.error_strip.text()
    assert program.window.page() is page


def test_the_conferences_of_the_index_are_offered(qtbot, program) -> None:
    page = open_search(qtbot, program)
    qtbot.waitUntil(lambda: len(page.filters.conferences.actions()) > 1)
    titles = [action.text() for action in page.filters.conferences.actions()]
    assert titles == ["All conferences", "Meeting", "Other"]


def test_the_page_follows_the_index_as_it_is_made(qtbot, program, home, tmp_path) -> None:
    page = search(qtbot, program, "lions")
    indexer = Indexer(["true"], program)
    program.searching.follow(indexer)
    assert not page.indexing.isVisible()
    indexer.progressed.emit(0.4)
    assert page.indexing.isVisible()
    more = {"y": Words("Y", said=[(3.0, "lions again")])}
    write_index(home / "cache" / "search.sqlite3", "third", more, tmp_path / "3.yaml", "Third")
    indexer.busy_changed.emit(False)
    indexer.updated.emit()
    assert not page.indexing.isVisible()
    qtbot.waitUntil(lambda: "third/y" in {row.talk for row in page.model.rows()})
    qtbot.waitUntil(lambda: len(page.filters.conferences.actions()) == 4)


def test_what_no_title_has_is_looked_for_everywhere(qtbot, program) -> None:
    library = program.library
    # The first letter takes the keyboard to the search, where the others are typed.
    qtbot.keyClick(library.grid, Key.Key_T)
    qtbot.waitUntil(library.search.hasFocus)
    qtbot.keyClicks(library.search, "igers")
    assert library.message.isVisible()
    offer = library.message.findChildren(QPushButton)[-2]
    assert offer.text() == "Also search slides, speech and notes"
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    page = program.searching.page
    assert program.window.page() is page
    qtbot.waitUntil(page.is_settled)
    assert page.list.current().talk == "meeting/two"
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert library.search.text() == "tigers"


def test_recent_searches_outlast_the_program(qtbot, program, start, media, home) -> None:
    page = search(qtbot, program, "tigers")
    qtbot.keyClick(page.field, Key.Key_Return)
    wait_for_talk(qtbot, program, "two")
    program.window.close()
    with store_of(home) as store:
        assert store.settings.get("recent_searches") == ["tigers"]
    again = start(media)
    assert open_search(qtbot, again).start.recent() == ["tigers"]


def test_another_conference_opened_from_there_shows_its_talks(qtbot, program, tmp_path) -> None:
    open_search(qtbot, program)
    program.conference.open(write_catalogue(tmp_path / "other", OTHER))
    qtbot.waitUntil(lambda: program.window.page() is program.library)


def test_the_place_of_a_talk_is_read_anew_when_files_come(qtbot, program, folder: Path) -> None:
    page = search(qtbot, program, "tigers")
    searching = program.searching
    assert searching.talk_places().place("meeting/two").files.deck is None
    qtbot.keyClick(page.field, Key.Key_Escape)
    write_deck(folder / "two.pdf", 2)
    program.conference.look_again()
    qtbot.waitUntil(
        lambda: searching.talk_places().place("meeting/two").files.deck is not None,
        timeout=5000,
    )


def test_pictures_are_drawn_again_when_files_come(qtbot, program, folder: Path) -> None:
    page = search(qtbot, program, "zebras")
    qtbot.waitUntil(lambda: page.pictures.of_page("meeting/one", 2) is not None, timeout=10_000)
    with qtbot.waitSignal(page.pictures.ready, timeout=10_000):
        write_deck(folder / "two.pdf", 2)
        program.conference.look_again()
    assert page.pictures.of_page("meeting/one", 2) is not None
