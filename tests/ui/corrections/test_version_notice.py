"""The notice about another version of the slides, and what the slides, bar and texts show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.timeline_quality import OtherVersion, TimelineQuality
from duthviewer.ui.state.quality_text import other_version_text, quality_text
from duthviewer.ui.watch.span_marks import SpanMark, paint_span_mark, span_marks
from duthviewer.ui.widgets import theme
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, START, showing
from tests.ui.watch_pages import corrections_of, settings_of
from tests.ui.watching import open_paused, page_in_a_window, trigger


def spans_of(*rows):
    """Spans of (position, page or "other", confidence), each until the next; the last is open."""
    ends = [START + row[0] for row in rows[1:]]
    return Timeline(
        tuple(
            Span(START + at_s, end_s, None if page == "other" else page, sure, page == "other")
            for (at_s, page, sure), end_s in zip(rows, [*ends, None], strict=True)
        )
    )


OTHER = spans_of((0, 1, 0.9), (5, "other", 0.9), (9, 2, 0.4), (14, "other", 0.9), (19, 3, 0.9))


@pytest.fixture(autouse=True)
def short_talks(monkeypatch):
    """Let the seconds of a talk of half a minute be enough."""
    monkeypatch.setattr("duthviewer.catalogue.timeline_quality._LEAST_S", 8.0)


@pytest.fixture(scope="module")
def recording():
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def page(qtbot):
    yield from page_in_a_window(qtbot)


@pytest.fixture
def talk(page, qtbot, recording, tmp_path):
    deck = write_deck(tmp_path / "talk.pdf", 6)
    open_paused(page, qtbot, showing(recording, deck, timeline=OTHER))
    qtbot.waitUntil(page.actions_by_id["no_page"].isEnabled)
    qtbot.waitUntil(lambda: page.slides.page_count() == 6)
    yield page
    corrections_of(page).shut_down()


def test_the_notice_names_the_places_and_shows_the_first(talk, qtbot) -> None:
    notice = corrections_of(talk).version_notice
    assert not notice.isHidden()
    assert notice.text.text() == (
        "The slides seem to be another version: 2 slides were shown that are not in this PDF, "
        "after pages 1 and 2."
    )
    notice.first_button.click()
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 5.0) < 0.3)
    # The last page stays, and the badge says why.
    qtbot.waitUntil(lambda: talk.slides.live.text() == "≠  Not in this PDF")
    assert talk.slides.page() == 1


def test_the_notice_touches_the_picture(talk, qtbot) -> None:
    notice = corrections_of(talk).version_notice
    qtbot.waitUntil(notice.isVisible)
    bottom = talk.splitter.mapTo(talk, talk.splitter.rect().bottomLeft()).y()
    qtbot.waitUntil(lambda: notice.mapTo(talk, notice.rect().topLeft()).y() == bottom + 1)


def test_closed_it_stays_away_until_there_is_another_deck(talk, qtbot, recording, tmp_path) -> None:
    notice = corrections_of(talk).version_notice
    notice.close_button.click()
    assert notice.isHidden()
    assert settings_of(talk).get("other_versions") == {"conf/talk": "talk.pdf"}
    talk.watched.set_timeline(spans_of(*[(0, 1, 0.9), (4, "other", 0.9), (9, 2, 0.4)],
                                       (14, "other", 0.9), (19, 3, 0.9)))  # fmt: skip
    assert notice.isHidden()
    later = write_deck(tmp_path / "later.pdf", 6)
    open_paused(talk, qtbot, showing(recording, later, timeline=OTHER))
    qtbot.waitUntil(lambda: not notice.isHidden())


def test_a_single_slide_beside_a_doubt(talk) -> None:
    notice = corrections_of(talk).version_notice
    talk.watched.set_timeline(spans_of((0, 1, 0.9), (5, "other", 0.9), (10, 2, 0.4), (14, 3, 0.9)))
    assert notice.text.text() == (
        "The slides seem to be another version: a slide was shown that is not in this PDF, after"
        " page 1."
    )
    assert notice.first_button.text() == "Show it"


def test_without_such_slides_there_is_no_notice(talk) -> None:
    notice = corrections_of(talk).version_notice
    talk.watched.set_timeline(spans_of((0, 1, 0.9), (5, None, 0.9), (9, 2, 0.9)))
    assert notice.isHidden()


def test_another_pdf_is_chosen_by_the_command(talk, qtbot) -> None:
    with qtbot.waitSignal(talk.actions_by_id["choose_slides"].triggered):
        corrections_of(talk).version_notice.choose_button.click()


def test_panel_and_tab_tell_how_much_is_certain(talk, qtbot) -> None:
    trigger(talk, "corrections")
    panel = corrections_of(talk).panel
    words = panel.message.text()
    assert words.startswith("3 pages · ")
    assert words.endswith(" % certain · 1 change to check")
    trigger(talk, "about_talk")
    texts = [label.text() for label in talk.tabs.about.findChildren(type(panel.uncertain_label))]
    assert f"Timeline: {words}" in texts
    talk.watched.seek(10.0)
    qtbot.waitUntil(lambda: abs(talk.watched.position_s() - 10.0) < 0.2)
    trigger(talk, "right_page")
    assert panel.message.text() == "Page 2 at 0:10: confirmed"
    panel._shows_step_until.setInterval(1)
    panel.show_message("Done")
    qtbot.waitUntil(lambda: panel.message.text().endswith("% certain"))
    texts = [label.text() for label in talk.tabs.about.findChildren(type(panel.uncertain_label))]
    assert f"Timeline: {panel.message.text()}" in texts


def test_the_texts() -> None:
    assert quality_text(TimelineQuality(41, 0.9699, 3)) == (
        "41 pages · 96 % certain · 3 changes to check"
    )
    assert quality_text(TimelineQuality(1, 1.0, 0)) == "1 page · 100 % certain"
    many = OtherVersion(slides=7, after=(None, 2, 5, 6, 8, 9), first_s=0.0)
    assert other_version_text(many).endswith("after pages 2, 5, 6, 8, ….")
    assert other_version_text(OtherVersion(2, (7,), 0.0)).endswith("after page 7.")
    assert other_version_text(OtherVersion(2, (None,), 0.0)).endswith("not in this PDF.")
    assert other_version_text(OtherVersion(1, (9,), 0.0)) == (
        "The slides seem to be another version: a slide was shown that is not in this PDF, after"
        " page 9."
    )
    one = other_version_text(OtherVersion(1, (None,), 0.0))
    assert one.endswith("a slide was shown that is not in this PDF.")


def test_the_bar_marks_doubts_and_other_slides() -> None:
    found = span_marks(OTHER, START, 30.0)
    assert found == (
        SpanMark(5.0, 9.0, is_other=True),
        SpanMark(9.0, 14.0, is_other=False),
        SpanMark(14.0, 19.0, is_other=True),
    )
    gap = Timeline((Span(START, START + 5, None, 0.0), Span(START + 5, None, 2, 0.2)))
    assert span_marks(gap, START, 30.0) == (SpanMark(5.0, 30.0, is_other=False),)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_the_marks_differ_in_shape_and_colour(qtbot, colours) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(theme.palette(colours))
    pictures = []
    for is_other in (False, True):
        image = QImage(60, 30, QImage.Format.Format_RGB32)
        image.fill(QColor(128, 128, 128))
        painter = QPainter(image)
        paint_span_mark(painter, widget, SpanMark(0, 1, is_other), QRectF(5, 10, 50, 8))
        painter.end()
        pictures.append(image)
    doubt, other = pictures
    amber = widget.palette().color(QPalette.ColorRole.BrightText)
    # The doubt is a line below the track, the other slide dots on it.
    assert all(doubt.pixelColor(x, 14) == QColor(128, 128, 128) for x in range(60))
    assert any(doubt.pixelColor(30, y) == amber for y in range(18, 23))
    on_track = [other.pixelColor(x, 14) != QColor(128, 128, 128) for x in range(5, 55)]
    assert any(on_track)
    assert not all(on_track)
