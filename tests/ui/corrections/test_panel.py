"""The panel that corrects a timeline, with a real talk: its gestures, its steps, what is kept."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import own_clock
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.sync import controller as synchronising
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.talk_videos import film, write_words
from tests.ui.watch.test_page import END, FPS, LENGTH, START, showing
from tests.ui.watch_pages import changes_of, corrections_of, settings_of
from tests.ui.watching import open_paused, page_in_a_window, trigger

KEY = "conf/talk"
FRAME = 1 / FPS


def spans_of(*rows):
    """Spans of (position, page, confidence), each until the next one; the last is open."""
    ends = [START + row[0] for row in rows[1:]]
    return Timeline(
        tuple(
            Span(start_s=START + at_s, end_s=end_s, page=page, confidence=confidence)
            for (at_s, page, confidence), end_s in zip(rows, [*ends, None], strict=True)
        )
    )


TIMELINE = spans_of((0, 1, 0.9), (6, 2, 0.3), (12, None, 0.8), (16, 3, 0.95), (24, 4, 0.4))


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def deck(tmp_path):
    return write_deck(tmp_path / "talk.pdf", 6)


@pytest.fixture
def page(qtbot):
    yield from page_in_a_window(qtbot)


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "library.sqlite3")


@pytest.fixture
def talk(page, qtbot, recording, deck, store, tmp_path):
    """A talk with a timeline of the catalogue's, paused at 0:03, with the panel open."""
    writer = StoreWriter()
    writer.use(store)
    corrections_of(page).use(writer, tmp_path / "sync")
    trigger(page, "corrections")
    open_paused(page, qtbot, showing(recording, deck, timeline=TIMELINE))
    qtbot.waitUntil(page.actions_by_id["page_starts"].isEnabled)
    yield page
    corrections_of(page).shut_down()
    writer.close()


def shown(page):
    """The timeline that the talk follows: (position, page), positions to a hundredth."""
    return [
        (round(span.start_s - START, 2), span.page)
        for span in page.watched.talk.timeline
        if span.start_s < END
    ]


def strip_of(page):
    return corrections_of(page).panel.strip


def at(page, position_s):
    """Where a position is drawn on the strip."""
    strip = strip_of(page)
    return QPoint(round(strip.x_of(START + position_s)), strip.height() // 2)


def go_to(page, qtbot, position_s):
    page.watched.seek(position_s)
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - position_s) < FRAME)


def drag(strip, start, end):
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    for x in (start.x() + (5 if end.x() > start.x() else -5), end.x()):
        QTest.mouseMove(strip, QPoint(x, end.y()))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)


def kept(qtbot, store, wanted):
    """Wait until the store has these corrections (from, to, page; positions)."""

    def has() -> bool:
        found = store.timelines.of_talk(KEY)
        return found is not None and wanted == [
            (round(each.start_s - START, 2), round(each.end_s - START, 2), each.page)
            for each in found.corrections
        ]

    qtbot.waitUntil(has)


COMPUTED = [(0.0, 1), (6.0, 2), (12.0, None), (16.0, 3), (24.0, 4)]


# what a person says at the position


def test_the_page_in_sight_starts_now_at_once_and_for_good(talk, qtbot, store) -> None:
    talk.slides.turn_by_hand(5)
    go_to(talk, qtbot, 14.0)
    QTest.keyClick(talk, Qt.Key.Key_H)
    assert shown(talk) == [(0.0, 1), (6.0, 2), (12.0, None), (14.0, 5), (16.0, 3), (24.0, 4)]
    assert talk.slides.live_page() == 5
    assert talk.slides.times_of(5) == [pytest.approx(14.0, abs=FRAME)]
    assert pytest.approx(talk.time_bar.changes_s[2], abs=FRAME) == 14.0
    kept(qtbot, store, [(14.0, 16.0, 5)])
    # The frame in sight is the first that counts.
    assert talk.watched.talk.page_at(talk.watched.position_s()) == 5
    assert talk.watched.talk.page_at(talk.watched.position_s() - FRAME) is None
    # And the slides follow again: what a hand turned to is what the talk shows.
    go_to(talk, qtbot, 17.0)
    assert talk.slides.page() == 3


def test_the_rest_of_the_day_shows_no_page_of_this_talk(talk) -> None:
    assert talk.watched.talk.page_at(LENGTH - START) is None
    assert talk.watched.talk.page_at(END - START) == 4


def test_no_page_from_now_on(talk, qtbot, store) -> None:
    go_to(talk, qtbot, 20.0)
    QTest.keyClick(talk, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert shown(talk)[-2:] == [(20.0, None), (24.0, 4)]
    kept(qtbot, store, [(20.0, 24.0, None)])


def test_a_page_marked_while_watching_starts_at_the_change_just_before(
    talk, qtbot, store, monkeypatch
) -> None:
    go_to(talk, qtbot, 18.0)
    talk.slides.turn_by_hand(6)
    monkeypatch.setattr(corrections_of(talk), "_is_playing", lambda: True)
    QTest.keyClick(talk, Qt.Key.Key_H)
    assert shown(talk)[-2:] == [(16.0, 6), (24.0, 4)]
    assert corrections_of(talk).panel.message.text() == "Page 6 starts at 0:16"
    kept(qtbot, store, [(16.0, 24.0, 6)])


def test_a_whole_span_shows_another_page_by_key_and_menu(talk, qtbot, store) -> None:
    go_to(talk, qtbot, 9.0)
    talk.slides.turn_by_hand(5)
    QTest.keyClick(talk, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert shown(talk) == [(0.0, 1), (6.0, 5), (12.0, None), (16.0, 3), (24.0, 4)]
    assert corrections_of(talk).panel.message.text() == "Page 5 from 0:06 to 0:12"
    assert talk.slides.is_following
    kept(qtbot, store, [(6.0, 12.0, 5)])
    trigger(talk, "undo_correction")
    assert shown(talk) == COMPUTED
    menu = corrections_of(talk).panel.menu_at(START + 20.0, None)
    talk.slides.turn_by_hand(6)
    menu = corrections_of(talk).panel.menu_at(START + 20.0, None)
    action = next(one for one in menu.actions() if "whole span" in one.text())
    assert action.text() == "This whole span is page 6"
    action.trigger()
    assert shown(talk)[-2:] == [(16.0, 6), (24.0, 4)]


def test_a_person_may_say_that_a_doubtful_place_is_right(talk, qtbot, store) -> None:
    go_to(talk, qtbot, 8.0)
    assert [span.page for span in corrections_of(talk).corrections.uncertain()] == [2, 4]
    QTest.keyClick(talk, Qt.Key.Key_V)
    assert [span.page for span in corrections_of(talk).corrections.uncertain()] == [4]
    assert shown(talk) == COMPUTED
    kept(qtbot, store, [(6.0, 12.0, 2)])


def test_every_step_is_taken_back_and_done_again(talk, qtbot, store) -> None:
    go_to(talk, qtbot, 20.0)
    states = [talk.watched.talk.timeline]
    for key in (Qt.Key.Key_H, Qt.Key.Key_V):
        talk.slides.turn_by_hand(6)
        QTest.keyClick(talk, key)
        states.append(talk.watched.talk.timeline)
    corrections_of(talk).corrections.shift_to(2.0)
    states.append(talk.watched.talk.timeline)
    corrections_of(talk).corrections.forget()
    states.append(talk.watched.talk.timeline)
    # To say that what a person has said is right says nothing new.
    assert states[1] == states[2]
    del states[2]
    assert len(set(states)) == 3
    assert states[0] == states[-1] == TIMELINE
    control = Qt.KeyboardModifier.ControlModifier
    for state in reversed(states[:-1]):
        QTest.keyClick(talk, Qt.Key.Key_Z, control)
        assert talk.watched.talk.timeline == state
    assert not talk.actions_by_id["undo_correction"].isEnabled()
    kept(qtbot, store, [])
    for state in states[1:]:
        QTest.keyClick(talk, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
        assert talk.watched.talk.timeline == state
    assert not talk.actions_by_id["redo_correction"].isEnabled()


def test_doubtful_places_are_stepped_through_by_key(talk, qtbot) -> None:
    told = corrections_of(talk).panel.message
    for key, position_s, words in (
        (Qt.Key.Key_U, 6.0, "Uncertain: page 2 at 0:06"),
        (Qt.Key.Key_U, 24.0, "Uncertain: page 4 at 0:24"),
        (Qt.Key.Key_U, 24.0, "No uncertain change after this one"),
    ):
        QTest.keyClick(talk, key)
        qtbot.waitUntil(lambda at_s=position_s: abs(talk.watched.position_s() - at_s) < FRAME)
        assert told.text() == words
    QTest.keyClick(talk, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 6.0) < FRAME)
    assert talk.slides.live_page() == 2
    assert corrections_of(talk).panel.uncertain_label.text() == "2 ?"


def test_everything_is_shifted_by_a_number(talk, qtbot, store) -> None:
    QTest.keyClick(talk, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.seconds.setValue(-1.5)
    QTest.keyClick(dialog.seconds, Qt.Key.Key_Return)
    assert shown(talk) == [(-1.5, 1), (4.5, 2), (10.5, None), (14.5, 3), (22.5, 4)]
    qtbot.waitUntil(lambda: getattr(store.timelines.of_talk(KEY), "shift_s", 0) == -1.5)
    assert corrections_of(talk).panel.message.text() == "All changes shifted by −1.5 s"
    # What is said now is said of what is seen now.
    go_to(talk, qtbot, 18.0)
    talk.slides.turn_by_hand(6)
    QTest.keyClick(talk, Qt.Key.Key_H)
    assert (18.0, 6) in shown(talk)
    assert [each.page for each in corrections_of(talk).corrections.shown_corrections] == [6]
    strip_of(talk).select(corrections_of(talk).corrections.changes()[0])
    strip_of(talk).setFocus()
    QTest.keyClick(strip_of(talk), Qt.Key.Key_Delete)
    assert shown(talk)[:2] == [(-1.5, 1), (10.5, None)]


# the strip


def test_a_change_is_dragged_to_a_frame_while_the_video_shows_it(talk, qtbot, store) -> None:
    strip = strip_of(talk)
    strip.zoom(0.8)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at(talk, 6.0))
    QTest.mouseMove(strip, at(talk, 6.2))
    QTest.mouseMove(strip, at(talk, 8.0))
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 8.0) < 0.2)
    assert shown(talk) == COMPUTED  # Not before it is let go of.
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at(talk, 8.0))
    moved_s, page = shown(talk)[1]
    assert page == 2
    assert moved_s == pytest.approx(8.0, abs=0.2)
    frames = (talk.watched.talk.timeline[1].start_s + 0.002) * FPS
    assert frames == pytest.approx(round(frames), abs=1e-6)
    kept(qtbot, store, [(6.0, moved_s, 1)])


def test_a_dragged_change_stops_at_its_neighbours(talk, qtbot) -> None:
    strip = strip_of(talk)
    drag(strip, at(talk, 12.0), at(talk, 28.0))
    assert [page for _, page in shown(talk)] == [1, 2, None, 3, 4]
    assert shown(talk)[2][0] == pytest.approx(16.0, abs=2 * FRAME)


def test_the_keyboard_chooses_moves_and_removes_changes(talk, qtbot, store) -> None:
    strip = strip_of(talk)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.selected_s == START + 6.0
    assert strip.accessibleDescription() == "Page 2 starts at 0:06"
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 6.0) < FRAME)
    QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown(talk)[1][0] == pytest.approx(6.0 + 2 * FRAME, abs=0.011)
    QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert shown(talk)[1][0] == pytest.approx(5.0 + 2 * FRAME, abs=0.011)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "No page from 0:12 on"
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert shown(talk) == [(0.0, 1), (12.0, None), (16.0, 3), (24.0, 4)]
    assert strip.selected_s is None


def test_a_click_shows_the_moment_and_a_drag_beside_a_change_pans(talk, qtbot) -> None:
    strip = strip_of(talk)
    strip.zoom(0.4)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(talk, 4.0))
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 4.0) < 0.2)
    before = strip.x_of(START + 4.0)
    beside = at(talk, 9.0)
    drag(strip, beside, beside - QPoint(120, 0))
    assert strip.x_of(START + 4.0) == pytest.approx(before - 120, abs=2)
    assert shown(talk) == COMPUTED
    # A place far from what is in sight is gone to; then the strip goes along again.
    talk.watched.seek(27.0)
    assert 0 <= strip.x_of(START + 27.0) <= strip.width()


def test_the_wheel_zooms_about_the_pointer(talk) -> None:
    strip = strip_of(talk)

    def turn(notches, modifiers=Qt.KeyboardModifier.NoModifier):
        place = QPointF(strip.rect().center())
        QApplication.sendEvent(
            strip,
            QWheelEvent(
                place, QPointF(strip.mapToGlobal(place.toPoint())), QPoint(),
                QPoint(0, round(notches * 120)), Qt.MouseButton.NoButton, modifiers,
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    before = strip.view_s
    turn(2)
    assert strip.view_s < before
    turn(200)
    assert strip.view_s == 4.0
    turn(-200)
    assert strip.view_s == before


def test_the_menu_of_the_strip_says_what_it_does(talk, qtbot, store) -> None:
    panel = corrections_of(talk).panel
    change_s = START + 12.0
    texts = [action.text() for action in panel.menu_at(change_s, change_s).actions()]
    assert texts == [
        "Remove this change", "Move this change to the position", "", "Page 1 starts here",
        "No page from here on", "Confirm no page in this span", "This whole span is page 1", "",
        "Show this moment",
    ]  # fmt: skip

    def choose(at_s, change_s, text):
        menu = panel.menu_at(at_s, change_s)
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.deleteLater()

    go_to(talk, qtbot, 13.0)
    choose(change_s, change_s, "Move this change to the position")
    assert shown(talk)[2] == (13.0, None)
    talk.slides.turn_by_hand(2)
    choose(START + 20.0, None, "Page 2 starts here")
    choose(START + 26.0, None, "No page from here on")
    choose(START + 25.0, None, "Confirm page 4 in this span")
    assert shown(talk)[3:] == [(16.0, 3), (20.0, 2), (24.0, 4), (26.0, None)]
    assert [span.page for span in corrections_of(talk).corrections.uncertain()] == [2]
    choose(START + 20.0, START + 20.0, "Remove this change")
    assert shown(talk)[3:] == [(16.0, 3), (24.0, 4), (26.0, None)]


def test_doubt_and_a_persons_word_are_seen_without_colours(talk) -> None:
    panel, strip = corrections_of(talk).panel, strip_of(talk)

    def grey(position_s):
        # Without the end of the position's marker, and what is beside the span.
        x = at(talk, position_s).x()
        picture = strip.grab(QRect(x, 14, 40, strip.height() - 40)).toImage()
        return picture.convertToFormat(picture.Format.Format_Grayscale8)

    strip.show_position(START + 3.0)
    plain = grey(22.0)
    doubtful = grey(28.0)
    levels = [
        {picture.pixelColor(x, 4).lightness() // 8 for x in range(picture.width())}
        for picture in (plain, doubtful)
    ]
    assert len(levels[0]) == 1 < len(levels[1])
    assert "?" in panel.uncertain_label.text()
    before = grey(15.0)
    corrections_of(talk).corrections.confirm(START + 13.0)
    strip.show_position(START + 3.0)
    assert grey(15.0) != before


# the panel


def test_a_talk_without_a_timeline_says_what_to_do_and_one_is_made_by_hand(
    page, qtbot, recording, deck, store, tmp_path
) -> None:
    writer = StoreWriter()
    writer.use(store)
    corrections_of(page).use(writer, tmp_path / "sync")
    trigger(page, "corrections")
    open_paused(page, qtbot, showing(recording, deck))
    qtbot.waitUntil(page.actions_by_id["page_starts"].isEnabled)
    panel = corrections_of(page).panel
    assert panel.empty_label.isVisible()
    assert not panel.strip.isVisible()
    assert "turn to the page and press H" in panel.empty_label.text()
    assert not page.actions_by_id["no_page"].isEnabled()
    go_to(page, qtbot, 2.0)
    QTest.keyClick(page, Qt.Key.Key_H)
    page.slides.turn_by_hand(2)
    go_to(page, qtbot, 9.0)
    QTest.keyClick(page, Qt.Key.Key_H)
    assert shown(page) == [(2.0, 1), (9.0, 2)]
    assert panel.strip.isVisible()
    kept(qtbot, store, [(2.0, 9.0, 1), (9.0, 30.0, 2)])
    writer.close()


def test_a_closed_panel_hears_nothing_and_the_gestures_still_work(talk, qtbot) -> None:
    panel = corrections_of(talk).panel
    panel.strip.setFocus(Qt.FocusReason.TabFocusReason)
    heard = talk.time_bar.receivers("2valueChanged(int)")
    told = changes_of(settings_of(talk))
    QTest.keyClick(talk, Qt.Key.Key_X)
    assert not panel.isVisible()
    qtbot.waitUntil(talk.hasFocus)
    assert told == [("corrections", False)]
    assert talk.time_bar.receivers("2valueChanged(int)") == heard - 1
    go_to(talk, qtbot, 20.0)
    QTest.keyClick(talk, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert (20.0, None) in shown(talk)
    toast = talk.toast
    assert toast.text() == "No page from 0:20 on (Ctrl+Z to undo)"
    QTest.keyClick(talk, Qt.Key.Key_X)
    assert panel.isVisible()
    assert len(panel.strip.contents.changes()) == 5


def test_an_open_panel_is_remembered(page) -> None:
    settings_of(page).restore({"corrections": True})
    assert page.actions_by_id["corrections"].isChecked()
    assert corrections_of(page).panel is None


def test_buttons_make_room_in_a_narrow_window_and_tell_their_keys(talk, qtbot) -> None:
    panel = corrections_of(talk).panel
    assert panel.right_button.isVisible()
    talk.window().resize(720, 600)
    qtbot.waitUntil(lambda: not panel.right_button.isVisible())
    assert panel.starts_button.isVisible()
    assert panel.minimumSizeHint().width() == 0
    assert panel.starts_button.text() == "Page 1 starts now"
    assert panel.starts_button.toolTip() == "This page starts now  (H)"
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QMenu"):
            assert widget.accessibleName(), widget
            assert widget.toolTip(), widget


# what is kept


def test_what_was_said_is_there_when_the_talk_is_opened_again(talk, qtbot, recording, deck) -> None:
    go_to(talk, qtbot, 20.0)
    QTest.keyClick(talk, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    said = talk.watched.talk.timeline
    talk.watched.close()
    assert corrections_of(talk).corrections.timeline == NO_TIMELINE
    assert not corrections_of(talk).panel.isVisible()
    open_paused(talk, qtbot, showing(recording, deck, timeline=TIMELINE))
    qtbot.waitUntil(lambda: talk.watched.talk.timeline == said)
    assert not talk.actions_by_id["undo_correction"].isEnabled()
    trigger(talk, "forget_corrections")
    assert shown(talk) == COMPUTED


def test_what_was_said_lies_over_a_new_synchronisation(talk, qtbot, store, recording, deck) -> None:
    go_to(talk, qtbot, 20.0)
    QTest.keyClick(talk, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    kept(qtbot, store, [(20.0, 24.0, None)])
    new = spans_of((0, 1, 0.9), (7, 2, 0.9))
    store.timelines.save_computed(KEY, new, fingerprint(recording), fingerprint(deck))
    talk.watched.set_timeline(store.timelines.of_talk(KEY).shown)
    wanted = [(0.0, 1), (7.0, 2), (20.0, None), (24.0, 2)]
    qtbot.waitUntil(lambda: corrections_of(talk).corrections.now.computed == new)
    assert shown(talk) == wanted
    trigger(talk, "undo_correction")
    assert shown(talk) == [(0.0, 1), (7.0, 2)]


# decoding again

WORKER = """
import json, pathlib, sys
given = sys.argv[1:]
note = pathlib.Path({note!r})
anchors = json.loads(pathlib.Path(given[given.index("--anchors") + 1]).read_text())
note.write_text(json.dumps([given, anchors]))
print(json.dumps({{"stage": "changes", "done": 1.0}}))
print(json.dumps({{"segments": {segments!r}}}).replace("'", '"'))
"""


def segment(start_s, end_s, page):
    return {"start": START + start_s, "end": START + end_s, "page": page, "confidence": 0.9}


@pytest.fixture
def worker(tmp_path, monkeypatch):
    """A stand-in for the worker: notes what it was given, and finds page 5 until 0:15."""
    segments = [
        segment(0, 6, 1), segment(6, 14, 2), segment(14, 15, 5), segment(15, 20, 6),
        segment(20, 30, 4),
    ]  # fmt: skip
    note, script = tmp_path / "note.json", tmp_path / "worker.py"
    script.write_text(WORKER.format(note=str(note), segments=segments))
    command = [sys.executable, str(script)]
    monkeypatch.setattr("duthviewer.ui.corrections.score_decoder.worker_command", lambda: command)
    return note


@pytest.fixture
def synchronised(page, qtbot, recording, deck, store, tmp_path):
    """A talk that was synchronised on this computer."""
    writer = StoreWriter()
    writer.use(store)
    store.timelines.save_computed(KEY, TIMELINE, fingerprint(recording), fingerprint(deck))
    corrections_of(page).use(writer, tmp_path / "sync")
    open_paused(page, qtbot, showing(recording, deck))
    qtbot.waitUntil(lambda: shown(page) == COMPUTED)
    yield page
    corrections_of(page).shut_down()
    writer.close()


def test_kept_scores_are_decoded_again_with_what_was_said(
    synchronised, worker, qtbot, store, tmp_path
) -> None:
    talk = synchronised
    scores = tmp_path / "sync" / "conf" / "talk.npz"
    scores.parent.mkdir(parents=True)
    scores.write_bytes(b"scores")
    go_to(talk, qtbot, 14.0)
    talk.slides.turn_by_hand(5)
    QTest.keyClick(talk, Qt.Key.Key_H)
    assert (14.0, 5) in shown(talk)
    before = shown(talk)
    qtbot.waitUntil(lambda: (15.0, 6) in shown(talk), timeout=10_000)
    assert shown(talk) == [(0.0, 1), (6.0, 2), (14.0, 5), (15.0, 6), (20.0, 4)]
    given, anchors = json.loads(worker.read_text())
    assert "--again" in given
    assert given[given.index("--scores") + 1] == str(scores)
    assert anchors == [[pytest.approx(START + 14.0, abs=0.003), 5, None]]
    # The page that started had no end of its own; the scores gave it one.
    kept(qtbot, store, [(14.0, 15.0, 5)])
    qtbot.waitUntil(lambda: len(store.timelines.of_talk(KEY).computed) == 5)
    assert store.timelines.of_talk(KEY).computed[2].page == 5
    # Back and forth without the worker, the computed spans with it.
    worker.unlink()
    trigger(talk, "undo_correction")
    assert shown(talk) == COMPUTED
    qtbot.waitUntil(lambda: store.timelines.of_talk(KEY).computed == TIMELINE)
    trigger(talk, "redo_correction")
    assert (15.0, 6) in shown(talk)
    assert before != shown(talk)
    kept(qtbot, store, [(14.0, 15.0, 5)])
    assert not worker.exists()


def test_a_talks_own_video_has_its_anchors_on_its_own_clock(
    page, worker, qtbot, recording, deck, store, tmp_path
) -> None:
    writer = StoreWriter()
    writer.use(store)
    store.timelines.save_computed(KEY, TIMELINE, fingerprint(recording), fingerprint(deck))
    (tmp_path / "sync" / "conf").mkdir(parents=True)
    (tmp_path / "sync" / "conf" / "talk.own.npz").write_bytes(b"scores")
    corrections_of(page).use(writer, tmp_path / "sync")
    what = showing(recording, deck)
    files = TalkFiles(recording, 2.0, deck, None, ())
    page.open_talk(OpenTalk(what.conference, what.talk, "", files), 14.0, playing=False)
    qtbot.waitUntil(lambda: len(shown(page)) == 5)
    # How long it is only the file can tell.
    qtbot.waitUntil(page.actions_by_id["page_starts"].isEnabled, timeout=10_000)
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - 14.0) < FRAME)
    page.slides.turn_by_hand(5)
    QTest.keyClick(page, Qt.Key.Key_H)
    # What it finds in the file lies as much later in the day.
    qtbot.waitUntil(lambda: (23.0, 6) in shown(page), timeout=10_000)
    _, anchors = json.loads(worker.read_text())
    assert anchors == [[pytest.approx(2.0 + 14.0, abs=0.003), 5, None]]
    # What a person says is kept on the clock of the file, and not on that of the day.
    clock = own_clock(recording)
    qtbot.waitUntil(lambda: store.timelines.of_talk(KEY, clock) is not None)
    (said,) = store.timelines.of_talk(KEY, clock).corrections
    assert said.start_s == pytest.approx(2.0 + 14.0, abs=0.003)
    assert store.timelines.of_talk(KEY).corrections == ()
    corrections_of(page).shut_down()
    writer.close()


def test_without_kept_scores_nothing_is_run(synchronised, worker, qtbot, store, tmp_path) -> None:
    talk = synchronised
    (tmp_path / "sync" / "conf").mkdir(parents=True)
    go_to(talk, qtbot, 14.0)
    talk.slides.turn_by_hand(5)
    QTest.keyClick(talk, Qt.Key.Key_H)
    kept(qtbot, store, [(14.0, 16.0, 5)])
    again = corrections_of(talk)._decoder
    qtbot.waitUntil(lambda: not again._timer.isActive() and again._preparing is None)
    assert again._process is None
    assert not worker.exists()
    assert store.timelines.of_talk(KEY).corrections == (
        Correction(
            start_s=pytest.approx(START + 14.0, abs=0.003),
            end_s=pytest.approx(START + 16.0),
            page=5,
        ),
    )


def test_the_real_worker_heeds_what_was_said(page, qtbot, store, tmp_path) -> None:
    """A talk of three pages, seen through from 0:00, 0:06 and 0:12 on."""
    deck = write_words(tmp_path / "talk.pdf", 3)
    day = film(tmp_path / "day-1.mkv", [(4, None, 0), (6, deck, 1), (6, deck, 2), (6, deck, 3)])
    scores = tmp_path / "sync" / "conf" / "talk.npz"
    scores.parent.mkdir(parents=True)
    command = [sys.executable, "-m", "duthviewer", "sync", "--recording", day, "--deck", deck]
    given = ["--start", "4", "--end", "22", "--scores", scores, "--json", tmp_path / "out.json"]
    subprocess.run([*command, *given], check=True, capture_output=True, timeout=100)
    found = json.loads((tmp_path / "out.json").read_text())["segments"]
    spans = Timeline(
        tuple(
            Span(start_s=row["start"], end_s=row["end"], page=row["page"], confidence=1.0)
            for row in found
        )
    )
    assert [span.page for span in spans] == [1, 2, 3]
    writer = StoreWriter()
    writer.use(store)
    store.timelines.save_computed(KEY, spans, fingerprint(day), fingerprint(deck))
    corrections_of(page).use(writer, tmp_path / "sync")
    talk = Talk(id="talk", title="Talk", recording="day-1", start_s=4.0, end_s=22.0)
    conference = Conference(
        id="conf", title="Conf", recordings=(Recording(id="day-1"),), talks=(talk,)
    )
    page.open_talk(
        OpenTalk(conference, talk, "", TalkFiles(day, 4.0, deck, None, ())), 8.0, playing=False
    )
    qtbot.waitUntil(lambda: len(page.watched.talk.timeline) == 3 and page.slides.page_count() == 3)
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - 8.0) < 0.3, timeout=10_000)
    page.slides.turn_by_hand(1)
    before = corrections_of(page).corrections.now.computed
    QTest.keyClick(page, Qt.Key.Key_H)
    assert [span.page for span in page.watched.talk.timeline] == [1, 2, 1, 3]
    qtbot.waitUntil(lambda: corrections_of(page).corrections.now.computed != before, timeout=30_000)
    assert page.watched.talk.page_at(8.1) == 1
    assert page.watched.talk.page_at(13.0) == 3
    assert (
        corrections_of(page).corrections.now.heard
        == corrections_of(page).corrections.now.corrections
    )
    corrections_of(page).shut_down()
    writer.close()


def test_the_strip_goes_along_until_a_hand_moves_it_away(talk, qtbot) -> None:
    strip = strip_of(talk)
    strip.zoom(0.24)
    for position_s in (10.0, 10.5, 11.0):
        talk.time_bar.set_position(position_s)
        assert strip.x_of(START + position_s) == pytest.approx(strip.width() / 2, abs=2)
    middle = strip.rect().center()
    drag(strip, middle, middle - QPoint(60, 0))
    where = strip.x_of(START + 11.0)
    for position_s in (11.2, 11.4):
        talk.time_bar.set_position(position_s)
        assert strip.x_of(START + 11.0) == where
    # Near its ends the talk fills the strip, and no room is empty.
    talk.time_bar.set_position(29.9)
    assert strip.x_of(START + 30.0) == pytest.approx(strip.width() - 8, abs=2)


def test_a_change_that_goes_while_it_is_held_is_let_go_of(talk, qtbot) -> None:
    strip = strip_of(talk)
    strip.zoom(0.8)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at(talk, 6.0))
    QTest.mouseMove(strip, at(talk, 6.5))
    QTest.mouseMove(strip, at(talk, 8.0))
    corrections_of(talk).corrections.remove_change(START + 6.0)
    QTest.mouseMove(strip, at(talk, 9.0))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at(talk, 9.0))
    assert shown(talk) == [(0.0, 1), (12.0, None), (16.0, 3), (24.0, 4)]


def test_what_another_window_said_is_shown(talk, qtbot, store) -> None:
    said = Correction(start_s=START + 2.0, end_s=START + 4.0, page=6)
    store.timelines.save_corrections(KEY, (said,), 0.0)
    talk.watched.set_timeline(store.timelines.of_talk(KEY).over(TIMELINE))
    qtbot.waitUntil(lambda: corrections_of(talk).corrections.now.corrections == (said,))
    assert shown(talk)[:3] == [(0.0, 1), (2.0, 6), (4.0, 1)]


def test_what_is_said_while_the_store_is_read_holds(talk, qtbot, store) -> None:
    store.timelines.save_corrections(
        KEY, (Correction(start_s=START, end_s=START + 2.0, page=6),), 0.0
    )
    talk.watched.set_timeline(store.timelines.of_talk(KEY).over(TIMELINE))
    corrections_of(talk).corrections.page_starts(START + 20.0, 5)
    kept(qtbot, store, [(20.0, 24.0, 5)])
    # It was read again after that was written.
    qtbot.waitUntil(lambda: corrections_of(talk)._asked is corrections_of(talk).corrections.now)
    assert (20.0, 5) in shown(talk)


def test_without_a_recording_nothing_is_said_of_now(page, qtbot, deck) -> None:
    page.open_talk(showing(None, deck, timeline=TIMELINE), 0.0)
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    for name in ("page_starts", "no_page", "right_page"):
        assert not page.actions_by_id[name].isEnabled()


def test_times_of_a_talks_own_video_are_the_catalogue_s(page, qtbot, recording, deck) -> None:
    what = showing(recording, deck, timeline=TIMELINE)
    files = TalkFiles(recording, 2.02, deck, None, ())
    page.open_talk(OpenTalk(what.conference, what.talk, "", files), 3.0, playing=False)
    qtbot.waitUntil(page.actions_by_id["page_starts"].isEnabled)
    qtbot.waitUntil(lambda: corrections_of(page).frame_s == FRAME)
    at_s = corrections_of(page).snap(START + 3.0)
    # On a frame of the file, said on the clock of the day.
    frames = (at_s + 0.002 - START + 2.02) * FPS
    assert frames == pytest.approx(round(frames), abs=1e-6)
    assert at_s == pytest.approx(START + 3.0, abs=FRAME / 2 + 0.002)
    assert corrections_of(page).snap(at_s) == pytest.approx(at_s)


def test_the_program_keeps_what_was_said(whole, qtbot, tmp_path, monkeypatch, recording) -> None:
    folder = tmp_path / "conference"
    write_deck(folder / "one.pdf", 4)
    shutil.copy(recording, folder / "day-1.mp4")
    monkeypatch.setattr(synchronising, "_AFTER_OPENING_MS", 10**6)
    program = whole(talk="one", at_s=4.0)
    watch = program.watching.page
    qtbot.waitUntil(watch.actions_by_id["page_starts"].isEnabled, timeout=10_000)
    qtbot.waitUntil(lambda: abs(watch.watched.position_s() - 4.0) < 0.1, timeout=10_000)
    trigger(watch, "page_starts")
    assert corrections_of(watch).folder == program.places.sync
    program.window.close()
    with Store(program.places.store) as store:
        (said,) = store.timelines.of_talk("meeting/one").corrections
    assert (said.page, said.end_s) == (1, 20.0)
    assert said.start_s == pytest.approx(9.0, abs=0.1)


def test_of_what_comes_after_the_talk_nothing_is_said(talk, qtbot) -> None:
    trigger(talk, "rest_of_day")
    go_to(talk, qtbot, 34.0)
    for name in ("page_starts", "no_page", "right_page"):
        corrections_of(talk).panel.show_message("")
        trigger(talk, name)
        assert corrections_of(talk).panel.message.text() == "This moment is outside the talk"
    assert corrections_of(talk).corrections.undo_words() is None
