"""The Review tab in a real watch page: what it shows, plays and copies, and when it measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.playback.engines import make_player
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.review.controller import ReviewController
from duthviewer.ui.review.measurement import MeasureState
from duthviewer.ui.review.page_table_model import PageColumn
from duthviewer.ui.review.panel import ReviewPanel
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.watch.page import WatchPage
from tests.decks import PageSpec, write_deck
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, START, opened_page, showing
from tests.ui.watch_pages import settings_of

#: Positions at which pages begin; the talk lasts 30 s. Page 4 is never shown.
PAGES = ((0, 1), (4, 2), (14, None), (16, 3), (22, 1))
#: A word each second, in the recording's time
CUES = "WEBVTT\n\n" + "".join(
    f"00:{second}.000 --> 00:{second}.900\nword{second}\n\n" for second in range(10, 40)
)


@dataclass
class OpenedReview:
    """A watch page with the Review tab."""

    page: WatchPage
    controller: ReviewController
    qtbot: QtBot

    def show(self, talk: OpenTalk) -> None:
        """Open a talk that does not play."""
        self.page.open_talk(talk, 0.0, playing=False)

    def measured(self) -> ReviewPanel:
        """Open the tab, and wait until the talk is measured."""
        self.page.drawer.show_tab("review")
        self.wait_until_measured()
        assert self.controller.panel is not None
        return self.controller.panel

    def wait_until_measured(self) -> None:
        measurement = self.controller.measurement
        self.qtbot.waitUntil(
            lambda: measurement.is_settled() and measurement.state is MeasureState.DONE
        )

    def expect_message(self, title: str, *buttons: str) -> None:
        """Open the tab, and wait for a message in place of a review, with these buttons."""
        self.page.drawer.show_tab("review")
        panel = self.controller.panel
        assert panel is not None
        message = panel.message

        def is_shown() -> bool:
            shown = [one.text() for one in message.findChildren(QPushButton) if one.isVisible()]
            return message.isVisible() and message.title == title and shown == [*buttons]

        self.qtbot.waitUntil(is_shown)


@pytest.fixture
def review(qtbot: QtBot) -> Iterator[OpenedReview]:
    for page in opened_page(qtbot, lambda: make_player("qt")):
        tasks = Tasks(page, threads=2)
        controller = ReviewController(page, settings_of(page), tasks)
        page.resize(1280, 720)
        page.drawer.show_tab("about")
        yield OpenedReview(page, controller, qtbot)
        controller.close()
        tasks.close()


@pytest.fixture
def talk(tmp_path: Path) -> OpenTalk:
    """A talk of 30 s whose recording is not here."""
    pages = [PageSpec(title=f"Title {number}") for number in range(1, 5)]
    subtitles = tmp_path / "day-1.en.vtt"
    subtitles.write_text(CUES)
    talk = showing(None, write_deck(tmp_path / "talk.pdf", pages))
    return replace(
        talk,
        timeline=timeline_of(PAGES),
        files=replace(talk.files, subtitles=(subtitles,)),
    )


def timeline_of(pages: tuple[tuple[float, int | None], ...]) -> Timeline:
    starts = [START + at_s for at_s, _ in pages]
    ends = [*starts[1:], None]
    spans = zip(starts, ends, pages, strict=True)
    return Timeline(tuple(Span(start, end, page, 1.0) for start, end, (_, page) in spans))


def column(panel: ReviewPanel, column: PageColumn) -> list[str]:
    model = panel.table.pages
    return [model.index(row, column).data() for row in range(model.rowCount())]


def middle_of(panel: ReviewPanel, number: int) -> QPoint:
    assert panel.chart.chart is not None
    rect = panel.chart.chart.bars[number].rect
    return QPoint(round(rect.x + rect.width / 2), round(rect.bottom - 3))


def test_it_shows_the_summary_the_chart_and_the_table(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel = review.measured()
    assert panel.chart.chart is not None
    assert [bar.page for bar in panel.chart.chart.bars] == [1, 2, None, 3, 1]
    assert panel.chart.chart.pace is not None
    assert "Page 1, “Title 1”, was shown longest: 0:12" in panel.summary.text()
    assert "Page 4 of 4 was skipped" in panel.summary.text()
    assert column(panel, PageColumn.TITLE) == ["Title 1", "Title 2", "Title 3", "Title 4"]
    assert column(panel, PageColumn.TIME) == ["0:12", "0:10", "0:06", "–"]
    assert column(panel, PageColumn.VISITS) == ["2", "1", "1", "0"]
    assert column(panel, PageColumn.WORDS) == ["12", "10", "6", "–"]
    assert not panel.table.isColumnHidden(PageColumn.PACE)
    assert panel.table.isColumnHidden(PageColumn.PAUSES), "the recording is not here"
    assert panel.status.text.text() == "Pauses need the recording on this computer."


def test_nothing_is_measured_while_nobody_looks(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    measurement = review.controller.measurement
    review.page.watched.set_timeline(timeline_of(PAGES[:3]))
    assert measurement.is_settled()
    assert measurement.report is None
    review.measured()
    report = measurement.report
    review.page.drawer.show_tab("about")
    review.page.watched.set_timeline(timeline_of(PAGES[:2]))
    assert measurement.is_settled()
    assert measurement.report is report
    panel = review.measured()
    assert [bar.page for bar in panel.chart.chart.bars] == [1, 2]


def test_a_click_plays_there_and_a_double_click_the_pages_first_moment(
    review: OpenedReview, talk: OpenTalk
) -> None:
    page, qtbot = review.page, review.qtbot
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    review.show(replace(talk, files=replace(talk.files, recording=recording)))
    player = page.watched.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state() is PlayerState.PAUSED)
    panel = review.measured()
    assert not panel.table.isColumnHidden(PageColumn.PAUSES)
    sought: list[float] = []
    page.watched.seeking.connect(sought.append)
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=middle_of(panel, 3))
    assert sought[-1] == pytest.approx(19, abs=0.2)
    qtbot.waitUntil(page.watched.is_playing)
    assert panel.table.currentIndex().row() == 2, "the row of its page"
    first = panel.table.visualRect(panel.table.pages.index(1, PageColumn.TITLE)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert sought[-1] == 4
    panel.table.select_page(3)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert sought[-1] == 16
    page.watched.pause()


def test_measuring_can_be_stopped_and_goes_on_later(review: OpenedReview, talk: OpenTalk) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    review.show(replace(talk, files=replace(talk.files, recording=recording)))
    measurement = review.controller.measurement
    review.page.drawer.show_tab("review")
    panel = review.controller.panel
    assert panel is not None

    def stop() -> None:
        # With the first figures, which come before the sound
        if measurement.report is not None and measurement.state is MeasureState.MEASURING:
            panel.status.stop.click()

    measurement.changed.connect(stop)
    review.qtbot.waitUntil(lambda: measurement.report is not None)
    measurement.changed.disconnect(stop)
    assert measurement.state is MeasureState.STOPPED
    assert panel.status.text.text() == "Stopped, so some figures are missing."
    assert panel.table.pages.rowCount() == 4
    panel.status.again.click()
    review.wait_until_measured()
    assert measurement.report.sound is not None


def test_a_page_that_was_never_shown_is_turned_to(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel = review.measured()
    review.qtbot.waitUntil(lambda: review.page.slides.page_count() == 4)
    panel.table.select_page(4)
    review.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert review.page.slides.page() == 4


def test_the_menu_of_a_row_has_every_visit(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel = review.measured()
    played: list[float] = []
    panel.play_requested.connect(played.append)
    menu = panel.table.menu_of(panel.table.pages.index(0, 0))
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Play from 0:00, 0:04", "Play from 0:22, 0:08"]
    menu.actions()[1].trigger()
    assert played == [22]
    menu.actions()[-1].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
    menu.close()


def test_the_pointer_on_a_bar_shows_its_page_and_figures(
    review: OpenedReview, talk: OpenTalk
) -> None:
    review.show(talk)
    panel = review.measured()
    review.qtbot.waitUntil(lambda: review.page.slides.page_count() == 4)
    review.qtbot.mouseMove(panel.chart, middle_of(panel, 1))
    preview = panel.preview
    review.qtbot.waitUntil(preview.isVisible)
    assert preview.heading.text() == "Page 2 · Title 2"
    assert "0:10, from 0:04 to 0:14" in preview.words.text()
    assert "10 words, 60 per minute" in preview.words.text()
    review.qtbot.waitUntil(lambda: not preview.picture.pixmap().isNull())
    review.qtbot.mouseMove(panel.chart, middle_of(panel, 2))
    review.qtbot.waitUntil(lambda: preview.heading.text() == "No page")
    assert preview.picture.isHidden()
    review.page.drawer.fold()
    assert not preview.isVisible()


def test_the_arrow_keys_walk_along_the_bars(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel, qtbot = review.measured(), review.qtbot
    chart = panel.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    played: list[float] = []
    panel.play_requested.connect(played.append)
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_bar().page == 3
    assert chart.accessibleDescription().startswith("Page 3 · Title 3. 0:06, from 0:16 to 0:22")
    assert panel.table.currentIndex().row() == 2
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert played == [22]
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current_bar().visit.start_s == 0


def test_the_table_is_copied_for_a_spreadsheet(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel = review.measured()
    review.page.actions_by_id["copy_review"].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert lines[0].split("\t")[:4] == ["Page", "Title", "First", "Time"]
    assert lines[2].split("\t")[:4] == ["2", "Title 2", "0:04", "0:10"]
    assert panel.status.text.text() == "4 rows copied"
    panel.table.select_page(3)
    review.qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line.split("\t")[0] for line in QGuiApplication.clipboard().text().splitlines()] == [
        "Page", "3",
    ]  # fmt: skip


def test_order_and_widths_are_remembered(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    panel = review.measured()
    header = panel.table.horizontalHeader()
    header.setSortIndicator(PageColumn.TIME, Qt.SortOrder.DescendingOrder)
    assert column(panel, PageColumn.PAGE) == ["1", "2", "3", "4"]
    header.setSortIndicator(PageColumn.FIRST, Qt.SortOrder.DescendingOrder)
    assert column(panel, PageColumn.PAGE) == ["3", "2", "1", "4"]
    header.resizeSection(PageColumn.TIME, 123)
    kept = settings_of(review.page).get("review_table")
    assert kept == {"sort": "first", "descending": True, "widths": {"time": 123}}
    header.setSortIndicator(PageColumn.PAGE, Qt.SortOrder.AscendingOrder)
    settings_of(review.page).restore({"review_table": kept})
    assert column(panel, PageColumn.PAGE) == ["3", "2", "1", "4"]
    assert panel.table.columnWidth(PageColumn.TIME) == 123
    settings_of(review.page).restore({"review_table": {"sort": 7, "widths": {"time": -1, "x": 4}}})
    assert column(panel, PageColumn.PAGE) == ["1", "2", "3", "4"]


def test_a_correction_and_shifted_subtitles_are_measured_again(
    review: OpenedReview, talk: OpenTalk
) -> None:
    review.show(talk)
    panel, subtitles = review.measured(), review.page.tools.subtitles
    review.page.watched.set_timeline(timeline_of(((0, 1), (20, 4))))
    assert panel.chart.isVisible(), "the previous figures stay until then"
    review.wait_until_measured()
    assert column(panel, PageColumn.WORDS) == ["20", "–", "–", "10"]
    subtitles.add_delay(5)
    review.wait_until_measured()
    assert column(panel, PageColumn.WORDS) == ["15", "–", "–", "10"]


def test_another_talk_takes_the_place_of_one_that_is_being_measured(
    review: OpenedReview, talk: OpenTalk
) -> None:
    review.show(talk)
    review.page.drawer.show_tab("review")
    other = replace(talk, timeline=timeline_of(((0, 4),)), talk=replace_title(talk, "Other"))
    review.show(other)
    panel = review.measured()
    assert review.controller.measurement.report.title == "Other"
    assert [bar.page for bar in panel.chart.chart.bars] == [4]
    review.page.watched.close()
    assert review.controller.measurement.report is None
    review.expect_message("No talk is open")


def replace_title(talk: OpenTalk, title: str):
    return msgspec.structs.replace(talk.talk, title=title)


def test_without_subtitles_words_are_missing_and_it_says_how_to_get_them(
    review: OpenedReview, talk: OpenTalk
) -> None:
    review.show(replace(talk, files=replace(talk.files, subtitles=())))
    panel = review.measured()
    assert panel.chart.chart.pace is None
    for hidden in (PageColumn.WORDS, PageColumn.PACE, PageColumn.NOT_SAID):
        assert panel.table.isColumnHidden(hidden)
    assert panel.status.text.text() == "Words and pace need subtitles."
    assert panel.status.open.isVisible()
    asked: list[bool] = []
    review.controller.download_requested.connect(lambda: asked.append(True))
    panel.status.download.click()
    assert asked == [True]


def test_without_a_timeline_it_says_how_to_get_one(review: OpenedReview, talk: OpenTalk) -> None:
    synchronise = review.page.actions_by_id["synchronise"]
    review.show(replace(talk, timeline=Timeline()))
    unknown = "It is not known yet when each page was shown"
    synchronise.setEnabled(True)
    review.expect_message(unknown, "Synchronise the slides")
    synchronise.setText("Stop synchronising")
    review.expect_message("Finding when each page is shown …", "Stop synchronising")
    synchronise.setText("Synchronise the slides")
    synchronise.setEnabled(False)
    review.expect_message(unknown, "Use a file as the recording…")
    review.page.watched.set_timeline(timeline_of(PAGES))
    panel = review.measured()
    assert panel.chart.isVisible()


def test_without_slides_or_a_length_it_says_so(review: OpenedReview, talk: OpenTalk) -> None:
    without = replace(talk, timeline=Timeline(), files=replace(talk.files, deck=None))
    review.show(without)
    nothing = "No slides, so there is nothing to review yet"
    review.expect_message(nothing, "Use a PDF as the slides…")
    endless = msgspec.structs.replace(talk.talk, end_s=None)
    conference = msgspec.structs.replace(talk.conference, talks=(endless,))
    review.show(replace(talk, talk=endless, conference=conference))
    review.expect_message("The length of the talk is unknown", "Use a file as the recording…")


def test_a_talk_with_a_timeline_needs_no_slides(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(replace(talk, files=replace(talk.files, deck=None)))
    panel = review.measured()
    assert column(panel, PageColumn.PAGE) == ["1", "2", "3"]
    assert panel.table.isColumnHidden(PageColumn.TITLE)


@pytest.mark.parametrize("count", [1, 300])
def test_few_and_many_pages_fit(review: OpenedReview, talk: OpenTalk, count: int) -> None:
    spans = tuple((30 * number / count, number + 1) for number in range(count))
    review.show(replace(talk, timeline=timeline_of(spans), files=replace(talk.files, deck=None)))
    panel = review.measured()
    assert panel.table.pages.rowCount() == count
    assert panel.chart.chart.labels[0].page == 1
    assert panel.chart.chart.labels[-1].page >= min(count, 280)


def test_the_table_is_below_the_chart_where_there_is_room(
    review: OpenedReview, talk: OpenTalk
) -> None:
    review.show(talk)
    panel = review.measured()
    assert panel.splitter.orientation() is Qt.Orientation.Horizontal
    panel.splitter.setSizes([300, 900])
    panel.splitter.splitterMoved.emit(300, 1)
    review.page.resize(1600, 1400)
    review.page.drawer.set_height(700)
    review.qtbot.waitUntil(lambda: panel.splitter.orientation() is Qt.Orientation.Vertical)
    assert panel.legend.isVisible()
    share = settings_of(review.page).get("review_split")["beside"]
    assert share == pytest.approx(0.25, abs=0.05)


def test_a_window_of_its_own_shows_the_same(review: OpenedReview, talk: OpenTalk) -> None:
    review.show(talk)
    review.page.actions_by_id["review_window"].trigger()
    window = review.controller.window
    review.qtbot.waitExposed(window)
    review.wait_until_measured()
    assert window.panel.table.pages.rowCount() == 4
    assert "A <b>talk</b>" in window.windowTitle()
    for label in window.findChildren(QLabel):
        assert label.textFormat() is not Qt.TextFormat.RichText
    review.show(replace(talk, talk=replace_title(talk, "Other")))
    review.wait_until_measured()
    assert window.isVisible(), "with the next talk"
    assert window.windowTitle() == "Review: Other"
    window.resize(900, 500)
    review.qtbot.keyClick(window.panel.table, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert settings_of(review.page).get("review_size") == [900, 500]
    review.page.actions_by_id["review_window"].trigger()
    review.page.watched.close()
    review.qtbot.waitUntil(lambda: not window.isVisible())
    assert review.controller.measurement.is_settled()
