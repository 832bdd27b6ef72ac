"""The sheet on which an import is checked and corrected before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.texts import slug
from duthviewer.error_text import error_text
from duthviewer.library.importing.review import (
    EditedFields,
    EditedRecording,
    EditedTalk,
    ImportReview,
    ReviewField,
)
from duthviewer.library.importing.values import Certainty, Finding, ImportedConference
from duthviewer.ui.importing.field_form import FieldForm, FieldPlace
from duthviewer.ui.importing.findings_panel import FindingsPanel
from duthviewer.ui.importing.recording_rows import MissingRecordings
from duthviewer.ui.importing.talk_tree import PICTURE, ImportedTalkTree
from duthviewer.ui.importing.thumbnails import ThumbnailPictures, hosts_of
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.plain_text import one_line

_PANEL_PX = 320
_FINDINGS, _DETAILS = range(2)


class ReviewSource(NamedTuple):
    """Where an import comes from."""

    #: For the heading
    name: str
    #: The folder in which its files are, if they are on this computer
    folder: Path | None = None
    #: Its text, for the lines of findings
    lines: Sequence[str] = ()


class ReviewPage(QWidget):
    """Fields of the conference, the talks, and what was understood."""

    #: Something was corrected, included or excluded
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review: ImportReview | None = None
        field, days = ReviewField, self._date_hint()
        #: The fields of the conference
        self.conference = FieldForm(
            [
                [
                    FieldPlace(field.TITLE, self.tr("Title"), share=5),
                    FieldPlace(
                        field.ID,
                        self.tr("Id"),
                        self.tr("A short name, also of the conference’s folder: duth-2016"),
                        share=2,
                    ),
                    FieldPlace(field.LICENCE, self.tr("Licence"), self._licence_hint(), share=2),
                ],
                [
                    FieldPlace(field.START, self.tr("First day"), days, 2, is_time=True),
                    FieldPlace(field.END, self.tr("Last day"), days, 2, is_time=True),
                    FieldPlace(field.PLACE, self.tr("Place"), share=3),
                    FieldPlace(field.WEBSITE, self.tr("Web page"), share=4),
                ],
            ],
            self,
        )  # fmt: skip
        self.conference.edited.connect(self._on_conference)
        #: Whether the id is made of the title
        self._id_follows = False
        self.missing = MissingRecordings(self)
        self.missing.edited.connect(self._on_recording)
        #: The talks
        self.tree = ImportedTalkTree(self)
        self.tree.rows.edited.connect(self._on_cell)
        self.tree.rows.included.connect(self._on_included)
        self.tree.rows.picture_of = self._picture_of
        self.tree.row_chosen.connect(self._show_details)
        self.pictures = ThumbnailPictures(PICTURE, self.devicePixelRatioF(), self)
        self.pictures.ready.connect(self._on_picture)
        self.fetch_pictures = QPushButton(self)
        self.fetch_pictures.setAutoDefault(False)
        self.fetch_pictures.clicked.connect(self._fetch_pictures)
        #: The number of talks, and of mistakes
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.findings = FindingsPanel(self)
        self.findings.chosen.connect(self._on_finding)
        self.talk = FieldForm(self._talk_rows(), self)
        self.talk.edited.connect(self._on_details)
        self.recording = FieldForm(self._recording_rows(), self)
        self.recording.edited.connect(self._on_details)

        self.tabs = QTabBar(self)
        self.tabs.setObjectName("drawertabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Findings and details"))
        self.tabs.addTab(self.tr("Findings"))
        self.tabs.addTab(self.tr("Details"))
        self._details = QWidget(self)
        #: Above the fields of a talk's recording
        self._recording_heading = QLabel(self.tr("Its recording"), self)
        self._recording_heading.setFont(theme.font(13, semibold=True))
        self._panel = QStackedWidget(self)
        self._panel.addWidget(self.findings)
        self._panel.addWidget(self._scrolled())
        self.tabs.currentChanged.connect(self._panel.setCurrentIndex)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.fetch_pictures)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self.tree, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._panel, 1)
        #: Between talks and findings
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setHandleWidth(1)
        right.setMinimumWidth(theme.text_px(260))
        left.setMinimumWidth(theme.text_px(480))
        self.splitter.setSizes([10_000, theme.text_px(_PANEL_PX)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.conference)
        whole.addWidget(self.missing)
        whole.addWidget(self.splitter, 1)

    def _scrolled(self) -> QWidget:
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(10)
        column.addWidget(self.talk)
        column.addWidget(self._recording_heading)
        column.addWidget(self.recording)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("found")
        area.setWidget(self._details)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _talk_rows(self) -> list[list[FieldPlace]]:
        field = ReviewField
        time_hint = self.tr("In the recording: 55:09, 2:17:10, or a link that contains t=")
        return [
            [FieldPlace(field.TITLE, self.tr("Title"))],
            [FieldPlace(field.SPEAKERS, self.tr("Speakers"), self.tr("Separated by commas"))],
            [
                FieldPlace(field.START, self.tr("Start"), time_hint, is_time=True),
                FieldPlace(field.END, self.tr("End"), time_hint, is_time=True),
            ],
            [FieldPlace(field.SLIDES, self.tr("Slides"), self._file_hint())],
            [FieldPlace(field.THUMBNAIL, self.tr("Picture"), self._file_hint())],
            [
                FieldPlace(
                    field.ALSO,
                    self.tr("Its own video"),
                    self.tr("Addresses of videos that contain only this talk"),
                )
            ],
            [FieldPlace(field.ABSTRACT, self.tr("Abstract"), is_text=True)],
            [FieldPlace(field.LICENCE, self.tr("Licence"), self._licence_hint())],
        ]

    def _recording_rows(self) -> list[list[FieldPlace]]:
        field = ReviewField
        video_hint = self.tr("The address of the video, or the path of its file")
        return [
            [FieldPlace(field.TITLE, self.tr("Title of the recording"))],
            [FieldPlace(field.VIDEO, self.tr("Address or file"), video_hint)],
            [FieldPlace(field.DATE, self.tr("Day"), self._date_hint(), is_time=True)],
            [FieldPlace(field.LICENCE, self.tr("Licence"), self._licence_hint())],
        ]

    def _date_hint(self) -> str:
        return self.tr("Year-month-day: 2016-11-03")

    def _licence_hint(self) -> str:
        return self.tr("Such as CC-BY-4.0")

    def _file_hint(self) -> str:
        return self.tr("A web address, or the path of a file in the folder of the catalogue")

    def set_panel_width(self, px: int) -> None:
        """Give the panel beside the talks this width; 0 keeps the usual one."""
        if px:
            self.splitter.setSizes([10_000, px])

    def panel_width(self) -> int:
        """Return the width of the panel beside the talks; 0 before it is shown."""
        return self.splitter.sizes()[1] if self.review is not None else 0

    # Showing an import.

    def show_import(self, imported: ImportedConference, source: ReviewSource) -> None:
        """Show an import from the beginning; earlier corrections are dropped."""
        self.review = review = ImportReview(imported)
        self.conference.show_value(review.conference)
        conference = imported.conference
        self._id_follows = conference.id == slug(conference.title)
        recordings = review.used_recordings()
        self.missing.show_recordings(recordings)
        self.tree.has_pictures = any(talk.thumbnail for talk in imported.conference.talks)
        self.tree.rows.show_review(review)
        self.tree.expandAll()
        self.pictures.show_import(imported, source.folder)
        self.findings.show_review(review, source.lines)
        self.tabs.setTabText(
            _FINDINGS, self.tr("Findings {count}").format(count=len(review.findings))
        )
        doubtful = review.count(Certainty.GUESSED) + review.count(Certainty.LEFT_OUT)
        self.tabs.setCurrentIndex(_FINDINGS if doubtful or review.findings else _DETAILS)
        self._offer_pictures()
        self.tree.show_talk(self.tree.rows.talks()[0])
        self.tree.scrollToTop()
        self._on_edited()

    def take_recordings(self, files: Sequence[Path]) -> bool:
        """Use dropped files for the recordings that are missing; return whether any was used."""
        return self.missing.take(files)

    def close_pictures(self) -> None:
        """End the threads that read pictures."""
        self.pictures.close()

    def is_corrected(self) -> bool:
        """Return whether a person changed anything."""
        return self.review is not None and self.review.is_corrected()

    def show_first_mistake(self) -> None:
        """Go to the first field with a mistake."""
        if self.review is None:
            return
        for edited, field, _ in self.review.mistakes():
            if edited is self.review.conference:
                self.conference.focus_field(field)
            else:
                self.show_details(edited, field)
            return

    def show_details(self, value: EditedFields, field: ReviewField) -> None:
        """Show the details of a talk or a recording, with the focus on a field."""
        row = value
        if isinstance(value, EditedRecording) and not self.tree.rows.is_grouped:
            row = self._talk_in(value) or value
        self.tree.show_talk(row)
        self._show_details(row)
        self.tabs.setCurrentIndex(_DETAILS)
        form = self.talk if isinstance(value, EditedTalk) else self.recording
        form.focus_field(field)

    def _talk_in(self, recording: EditedRecording) -> EditedTalk | None:
        name, talks = recording.recording.id, self.tree.rows.talks()
        return next((talk for talk in talks if talk.talk.recording == name), None)

    def _show_details(self, value: EditedFields) -> None:
        is_talk = isinstance(value, EditedTalk)
        self.talk.setVisible(is_talk)
        # A recording with a row of its own has its details there.
        has_recording = not is_talk or not self.tree.rows.is_grouped
        self._recording_heading.setVisible(is_talk and has_recording)
        self.recording.setVisible(has_recording)
        recording: EditedFields | None = value
        if is_talk:
            self.talk.show_value(value)
            recording = self._recording_of(value)
        if has_recording:
            self.recording.show_value(recording)

    def _recording_of(self, talk: EditedFields) -> EditedFields | None:
        if self.review is None or not isinstance(talk, EditedTalk):
            return None
        return self.review.recordings.get(talk.talk.recording)

    # Corrections.

    def _on_conference(self, field: ReviewField) -> None:
        if field is ReviewField.ID:
            self._id_follows = False
        elif field is ReviewField.TITLE and self._id_follows and self.review is not None:
            value = self.review.conference
            if name := slug(value.texts[ReviewField.TITLE]):
                value.set(ReviewField.ID, name)
                self.conference.refresh()
        self._on_edited()

    def _on_cell(self, value: EditedFields) -> None:
        self._show_details(value)
        self.missing.refresh()
        self._on_edited()

    def _on_details(self) -> None:
        value = self.tree.current_value()
        if value is not None:
            self.tree.rows.refresh(value)
        self.missing.refresh()
        self._on_edited()

    def _on_recording(self, recording: EditedRecording) -> None:
        self.tree.rows.refresh(recording)
        if self.tree.current_value() is recording:
            self.recording.refresh()
        self._on_edited()

    def _on_included(self) -> None:
        self._on_edited()

    def _on_edited(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        if (review := self.review) is None:
            return
        included, every = len(review.included()), len(review.talks)
        text = self.tr("1 talk") if every == 1 else self.tr("{count} talks").format(count=every)
        if included < every:
            text = self.tr("{count} of {every} talks").format(count=included, every=every)
        recordings = review.used_recordings()
        if len(recordings) == 1 and recordings[0].is_missing:
            text = joined([text, self.tr("no recording yet, which can be added later")])
        self.count.setText(text)

    def mistakes_text(self) -> str:
        """Return the first mistake and the number of mistakes; "" if there are none."""
        mistakes = list(self.review.mistakes()) if self.review is not None else []
        if not mistakes:
            return ""
        edited, _, problem = mistakes[0]
        where = ""
        if isinstance(edited, EditedTalk):
            where = one_line(edited.texts[ReviewField.TITLE] or edited.talk.id, 60) + ": "
        first = f"{where}{error_text(problem)}"
        if len(mistakes) == 1:
            return first
        return self.tr("{count} mistakes. {first}").format(count=len(mistakes), first=first)

    def _on_finding(self, finding: Finding) -> None:
        if self.review is None:
            return
        talk = self.review.talk_of(finding)
        if talk is not None:
            self.tree.show_talk(talk)

    # Pictures.

    def _picture_of(self, talk: EditedTalk) -> QImage | None:
        key = talk.texts[ReviewField.THUMBNAIL].strip()
        return self.pictures.picture(key) if key else None

    def _offer_pictures(self) -> None:
        keys = self._keys()
        hosts = hosts_of(keys)
        self.fetch_pictures.setVisible(bool(hosts))
        if hosts:
            text = self.tr("Fetch {count} pictures from {host}")
            if len(hosts) > 1:
                text = self.tr("Fetch {count} pictures from {host} and others")
            host = one_line(hosts[0], 40)
            self.fetch_pictures.setText(text.format(count=len(keys), host=host))
            self.fetch_pictures.setToolTip(
                self.tr("Nothing is fetched before this button is pressed")
            )
            self.fetch_pictures.setEnabled(True)
        self.pictures.want(keys)

    def _keys(self) -> list[str]:
        talks = self.tree.rows.talks()
        keys = (talk.texts[ReviewField.THUMBNAIL].strip() for talk in talks)
        return list(dict.fromkeys(key for key in keys if key))

    def _fetch_pictures(self) -> None:
        self.fetch_pictures.setEnabled(False)
        self.pictures.forget()
        self.pictures.may_fetch = True
        self.pictures.want(self._keys())

    def _on_picture(self) -> None:
        self.tree.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.text_px(760), theme.text_px(380))
