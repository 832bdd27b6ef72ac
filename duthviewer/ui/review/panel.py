"""How the talk went: summary, chart and table, in the drawer or in a window of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from duthviewer.review.pace.chart import ChartBar
from duthviewer.review.pace.summary import pace_summary
from duthviewer.review.pace.values import PaceReport, PageFigures
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import text_of
from duthviewer.ui.review.bar_preview import BarPreview
from duthviewer.ui.review.bar_words import more_lines
from duthviewer.ui.review.chart_view import PaceChartView
from duthviewer.ui.review.legend import ChartLegend
from duthviewer.ui.review.measurement import MeasureState, TalkMeasurement
from duthviewer.ui.review.page_table import PageTable
from duthviewer.ui.slides.pages import DeckPages
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button
from duthviewer.ui.widgets.message import Message
from duthviewer.ui.widgets.plain_text import tooltip

#: The setting with the shares of chart and table, beside and below each other
SPLIT = "review_split"
#: From this height on, the table is below the chart.
_TALL_PX = 430
#: From this height on, there is room for the legend.
_LEGEND_PX = 170
#: The share of the chart beside the table, until a person chooses another
_SHARE_BESIDE = 0.45
_BUSY_AFTER_MS = 200
_SAID_MS = 2500


class ReviewPanel(QWidget):
    """Shows the measurement of the open talk. While it is hidden, nothing is measured for it."""

    #: Play from a position (seconds)
    play_requested = Signal(float)
    #: Show a page that the talk never showed (page)
    page_requested = Signal(int)
    #: Download what the talk lacks
    download_requested = Signal()

    def __init__(
        self,
        measurement: TalkMeasurement,
        watched: WatchedTalk,
        pages: DeckPages,
        actions: Mapping[CommandId, QAction],
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measurement = measurement
        self._watched = watched
        self._actions = actions
        self._settings = settings
        self._report: PaceReport | None = None
        self._is_tall: bool | None = None
        self.setAccessibleName(self.tr("Review"))
        self.message = Message(self, small=True)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        #: Terms that were said and not shown, and filler words
        self.more = QLabel(self)
        self.more.setObjectName("muted")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status = _StatusRow(self)
        self.status.changed.connect(self._show_legend)
        self.status.stop.clicked.connect(measurement.stop)
        self.status.again.clicked.connect(measurement.again)
        self.status.open.clicked.connect(actions["open_subtitles"].trigger)
        self.status.download.clicked.connect(self.download_requested)
        self.chart = PaceChartView(self)
        self.legend = ChartLegend(self)
        self.table = PageTable(settings, self)
        self.preview = BarPreview(pages, tasks, self)
        overview = QWidget(self)
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.status)
        below.addWidget(self.legend, 1)
        column.addLayout(below)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("reviewsplit")
        self.splitter.setHandleWidth(13)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(overview)
        self.splitter.addWidget(self.table)
        self.table.setMinimumSize(theme.text_px(220), 90)
        overview.setMinimumWidth(theme.text_px(240))
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(self.summary)
        body.addWidget(self.more)
        body.addWidget(self.splitter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 4, 8, 4)
        self._layout = QStackedLayout()
        whole.addLayout(self._layout)
        self._layout.addWidget(self.message)
        self._layout.addWidget(self._body)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_AFTER_MS)
        self._busy.timeout.connect(self._show_state)
        self.chart.bar_hovered.connect(self._on_hover)
        self.chart.hover_ended.connect(self.preview.end)
        self.chart.bar_chosen.connect(self._on_bar)
        self.chart.play_requested.connect(self.play_requested)
        self.table.page_chosen.connect(self._on_page)
        self.table.play_requested.connect(self.play_requested)
        self.table.page_selected.connect(self.chart.select_page)
        self.table.copied.connect(self._on_copied)
        self.splitter.splitterMoved.connect(self._keep_split)
        measurement.changed.connect(self._on_measured)
        measurement.progressed.connect(self.status.show_progress)
        watched.position_changed.connect(self._on_position)
        for name in ("synchronise", "choose_slides", "choose_recording"):
            actions[name].changed.connect(self._on_action)
        self._on_measured()

    def copy_table(self) -> None:
        """Copy the whole table for a spreadsheet."""
        self.table.copy_rows(whole=True)

    # Sizes.

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.text_px(480), 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.height() >= theme.text_px(_TALL_PX)
        if is_tall is not self._is_tall:
            self._is_tall = is_tall
            self.splitter.setOrientation(
                Qt.Orientation.Vertical if is_tall else Qt.Orientation.Horizontal
            )
            self._restore_split()
        self._show_legend()

    def _restore_split(self) -> None:
        kept = self._settings.get(SPLIT)
        share = kept.get(self._split_name()) if isinstance(kept, dict) else None
        if not isinstance(share, int | float) or not 0.05 <= share <= 0.95:
            share = 0.5 if self._is_tall else _SHARE_BESIDE
        self.splitter.setSizes([round(share * 10_000), round((1 - share) * 10_000)])

    def _keep_split(self, *_: object) -> None:
        sizes = self.splitter.sizes()
        if sum(sizes):
            kept = self._settings.get(SPLIT)
            kept = dict(kept) if isinstance(kept, dict) else {}
            kept[self._split_name()] = round(sizes[0] / sum(sizes), 3)
            self._settings.change(SPLIT, kept)

    def _split_name(self) -> str:
        return "below" if self._is_tall else "beside"

    def _show_legend(self) -> None:
        """Show the legend and further facts where there is room for them."""
        has_room = self._is_tall or self.status.isHidden()
        self.more.setVisible(bool(self._is_tall and self.more.text()))
        self.legend.setVisible(has_room and self.height() >= theme.text_px(_LEGEND_PX))

    # The measurement.

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the talk, if it was not measured while the panel was hidden."""
        super().showEvent(event)
        self._measurement.look(self, looks=True)
        self._on_position(self._watched.shown_s)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.preview.end()
        if not event.spontaneous():
            self._measurement.look(self, looks=False)

    def _on_measured(self) -> None:
        report = self._measurement.report
        if report is not self._report:
            self._report = report
            self.chart.show_report(report)
            self.legend.show_report(report)
            self.table.show_report(report)
            self._show_summary()
            self._on_position(self._watched.shown_s)
        if self._measurement.state is MeasureState.MEASURING:
            self.status.begin()
            self._busy.start()
            if self._report is None and self._layout.currentWidget() is not self._body:
                return
        self._show_state()

    def _on_action(self) -> None:
        if self.isVisible() and self._layout.currentWidget() is self.message:
            self._show_state()

    def _on_position(self, position_s: float) -> None:
        if self.isVisible():
            self.chart.set_position(position_s if self._watched.talk is not None else None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_summary()

    def _show_summary(self) -> None:
        sentences = () if self._report is None else pace_summary(self._report)
        translate = QCoreApplication.translate
        self.summary.setText(
            " ".join(
                translate("Errors", sentence.template).format_map(sentence.values)
                for sentence in sentences
            )
        )
        self.summary.setVisible(bool(sentences))
        lines = [] if self._report is None else more_lines(self._report)
        self.more.setText("\n".join(lines))
        # Where there is no room for them
        self.summary.setToolTip(tooltip("\n".join(lines)))
        self._show_legend()

    def _show_state(self) -> None:
        state, report = self._measurement.state, self._measurement.report
        if report is not None:
            self._layout.setCurrentWidget(self._body)
            self._show_status(report)
            return
        self._layout.setCurrentWidget(self.message)
        if state is MeasureState.MEASURING:
            self.message.say(self.tr("Measuring how the talk went …"))
        elif state is MeasureState.FAILED:
            self.message.say(self.tr("The talk cannot be measured"), self._measurement.problem)
        elif state is MeasureState.NO_LENGTH:
            self.message.say(
                self.tr("The length of the talk is unknown"),
                self.tr(
                    "It becomes known when the recording is opened, or from the talk’s end in the"
                    " catalogue."
                ),
                self._actions["choose_recording"],
            )
        elif state is MeasureState.NO_TIMELINE:
            self._say_no_timeline()
        else:
            self.message.say(self.tr("No talk is open"))

    def _say_no_timeline(self) -> None:
        talk, synchronise = self._watched.talk, self._actions["synchronise"]
        files = None if talk is None else talk.files
        if synchronise.text() == text_of("sync_stop"):
            self.message.say(
                self.tr("Finding when each page is shown …"),
                self.tr("The review appears here as soon as the talk is synchronised."),
                synchronise,
            )
        elif files is not None and files.deck is None:
            self.message.say(
                self.tr("No slides, so there is nothing to review yet"),
                self.tr(
                    "A review shows how long each page of the slides was shown, and what was said"
                    " meanwhile."
                ),
                self._actions["choose_slides"],
            )
        elif not synchronise.isEnabled():
            self.message.say(
                self.tr("It is not known yet when each page was shown"),
                self.tr("To find that out, the recording has to be on this computer."),
                self._actions["choose_recording"],
            )
        else:
            self.message.say(
                self.tr("It is not known yet when each page was shown"),
                self.tr(
                    "Synchronise the slides with the recording. Then you see here which pages ran"
                    " long, what was skipped, and how fast you spoke."
                ),
                synchronise,
            )

    def _show_status(self, report: PaceReport) -> None:
        """Show what is still measured, or what is missing for more figures."""
        status, state = self.status, self._measurement.state
        if state is MeasureState.MEASURING:
            if not self._busy.isActive():
                status.show_busy(
                    self.tr("Listening for pauses …")
                    if self._measurement.is_listening
                    else self.tr("Measuring …")
                )
            return
        if state is MeasureState.STOPPED:
            status.show_stopped(self.tr("Stopped, so some figures are missing."))
        elif state is MeasureState.FAILED:
            status.show_stopped(self._measurement.problem)
        elif report.words is None:
            talk = self._watched.talk
            status.show_missing(
                self.tr("Words and pace need subtitles."),
                can_download=talk is not None and talk.link_at(0.0) is not None,
            )
        elif report.sound is None and self._has_no_file():
            status.show_text(self.tr("Pauses need the recording on this computer."))
        elif report.sound is None:
            status.show_text(self.tr("The recording has no sound that can be measured."))
        else:
            status.clear()

    def _has_no_file(self) -> bool:
        talk = self._watched.talk
        return talk is not None and talk.files.recording is None

    # Chart and table.

    def _on_hover(self, bar: ChartBar) -> None:
        self.preview.show_bar(bar, self.chart.figures(bar), self.chart.place_of(bar))

    def _on_bar(self, bar: ChartBar) -> None:
        if bar.page is not None:
            self.table.select_page(bar.page)

    def _on_page(self, figures: PageFigures) -> None:
        if figures.first_shown_s is None:
            self.page_requested.emit(figures.page)
        else:
            self.play_requested.emit(figures.first_shown_s)

    def _on_copied(self, count: int) -> None:
        text = self.tr("{count} rows copied") if count > 1 else self.tr("1 row copied")
        self.status.say_for_a_moment(text.format(count=count), _SAID_MS)


class _StatusRow(QWidget):
    """The line below the chart: the progress, or what is missing and how to get it."""

    #: Another text, or none, is shown
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setObjectName("muted")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(theme.text_px(140))
        self.bar.setAccessibleName(self.tr("Progress of measuring"))
        self.stop = self._button(self.tr("Stop"), self.tr("Stop measuring"))
        self.again = self._button(self.tr("Measure again"), self.tr("Measure the missing figures"))
        self.open = self._button(
            self.tr("Open subtitles…"), self.tr("Use a subtitle file for this recording")
        )
        self.download = self._button(
            self.tr("Download…"), self.tr("Download subtitles with the recording, if there are any")
        )
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.timeout.connect(self._end_saying)
        #: What is shown again after a momentary text
        self._before: tuple[str, tuple[QWidget, ...]] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text)
        for widget in (self.bar, self.stop, self.again, self.open, self.download):
            row.addWidget(widget)
        self.hide()

    def _button(self, text: str, hint: str) -> Button:
        button = Button(self)
        button.setObjectName("rowoffer")
        button.setText(text)
        button.setToolTip(hint)
        return button

    def begin(self) -> None:
        """Begin with the progress at 0."""
        self.bar.setValue(0)

    def show_progress(self, done: float) -> None:
        self.bar.setValue(round(done * 1000))

    def show_busy(self, text: str) -> None:
        self._show(text, self.bar, self.stop)

    def show_stopped(self, text: str) -> None:
        self._show(text, self.again)

    def show_missing(self, text: str, *, can_download: bool) -> None:
        self._show(text, self.open, *((self.download,) if can_download else ()))

    def show_text(self, text: str) -> None:
        self._show(text)

    def say_for_a_moment(self, text: str, time_ms: int) -> None:
        """Show a text for some time, then what was there before."""
        if not self._said.isActive():
            widgets = (self.bar, self.stop, self.again, self.open, self.download)
            shown = tuple(one for one in widgets if not one.isHidden())
            self._before = None if self.isHidden() else (self.text.text(), shown)
        self._show(text)
        self._said.start(time_ms)

    def _end_saying(self) -> None:
        if self._before is None:
            self.clear()
        else:
            text, widgets = self._before
            self._show(text, *widgets)

    def clear(self) -> None:
        """Show nothing."""
        self._said.stop()
        self.hide()
        self.changed.emit()

    def _show(self, text: str, *widgets: QWidget) -> None:
        self._said.stop()
        self.text.setText(text)
        for widget in (self.bar, self.stop, self.again, self.open, self.download):
            widget.setVisible(widget in widgets)
        self.setAccessibleName(text)
        self.show()
        self.changed.emit()
