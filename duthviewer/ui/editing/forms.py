"""The forms of the editor: a talk, a recording, the conference."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.edits import (
    Edit,
    ReplaceSpeakers,
    SetConferenceField,
    SetRecordingField,
    SetTalkField,
    SetTalkTimes,
)
from duthviewer.catalogue.times import format_time, parse_time
from duthviewer.ui.editing.fields import (
    CatalogueField,
    ChoiceField,
    LineField,
    RowsField,
    TextField,
    label_of,
)
from duthviewer.ui.editing.values import recording_name, speakers_of_rows, time_text
from duthviewer.ui.widgets import theme

_LABEL_PX = 110
_WIDEST_PX = 860


class CatalogueForm(QWidget):
    """Fields below one another, with their labels. Each saves its value when it is left."""

    #: A changed value is to be taken (the field's key, the value)
    committed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, CatalogueField] = {}
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(17, semibold=True))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        #: What to know about it
        self.hint = QLabel(self)
        self.hint.setObjectName("muted")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, theme.text_px(_LABEL_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setMaximumWidth(theme.text_px(_WIDEST_PX))

    def add(self, field: CatalogueField) -> CatalogueField:
        """Add a field below the others."""
        line = self._grid.rowCount()
        label = label_of(field, self)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, line, 1)
        field.committed.connect(self.committed)
        self.fields[field.key] = field
        return field

    def show_error(self, key: str, text: str) -> None:
        """Show beside a field why its text was refused; "" if it was taken."""
        self.fields[key].show_error(text)

    def take(self) -> None:
        """Take the texts that were changed and not left yet."""
        for field in self.fields.values():
            field.take()

    def revert(self) -> bool:
        """Show the catalogue's values again; return whether there was another text."""
        return any([field.revert() for field in self.fields.values()])

    def forget_errors(self) -> None:
        """Forget refused texts, because the form shows something else."""
        for field in self.fields.values():
            if field.has_error():
                field.revert()

    def _set_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


class TalkForm(CatalogueForm):
    """The fields of a talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.talk_id = ""
        self.add(LineField("title", self.tr("Title"), parent=self))
        columns = ((self.tr("Name"), 3), (self.tr("Twitter"), 2), (self.tr("Web page"), 3))
        self.add(
            RowsField("speakers", self.tr("Speakers"), columns, self.tr("Add a speaker"), self)
        )
        hint = self.tr("The recording that contains the talk")
        self._recording = ChoiceField("recording", self.tr("Recording"), hint, self)
        self.add(self._recording)
        example = self.tr("For example 2:17:10, 55m9s or a link with t=")
        self.add(LineField("start", self.tr("Start"), example, self))
        self._end = LineField("end", self.tr("End"), example, self)
        self.add(self._end)
        slot = self.tr("The length of its slot in the schedule, for example 45m")
        self.add(LineField("planned_s", self.tr("Planned length"), slot, self))
        self.add(TextField("abstract", self.tr("Abstract"), self))
        address = self.tr("A web address, or a file beside the catalogue")
        self.add(LineField("slides", self.tr("Slides"), address, self))
        self.add(LineField("thumbnail", self.tr("Picture"), address, self))
        self.add(
            RowsField(
                "also",
                self.tr("Own videos"),
                ((self.tr("Web address"), 1),),
                self.tr("Add a video of this talk alone"),
                self,
            )
        )
        licence = self.tr("For example CC-BY-4.0")
        self.add(LineField("licence", self.tr("Licence"), licence, self))

    def show_talk(self, conference: Conference, talk: Talk) -> None:
        """Show a talk of a conference."""
        if talk.id != self.talk_id:
            self.forget_errors()
            self.talk_id = talk.id
        self.heading.setText(talk.title)
        text = self.tr("Id: {id}. It stays, because notes and progress are stored under it.")
        self._set_hint(text.format(id=talk.id))
        self._recording.set_choices({one.id: recording_name(one) for one in conference.recordings})
        end_s = conference.end_by_talk_id[talk.id]
        if end_s is None:
            self._end.line.setPlaceholderText(self.tr("With the recording"))
        else:
            words = self.tr("Where the next talk starts, at {time}")
            self._end.line.setPlaceholderText(words.format(time=clock(end_s)))
        values: dict[str, Any] = {
            "title": talk.title,
            "speakers": [(one.name, one.twitter, one.url) for one in talk.speakers],
            "recording": talk.recording,
            "start": time_text(talk.start_s),
            "end": "" if talk.end_s is None else time_text(talk.end_s),
            "planned_s": "" if talk.planned_s is None else format_time(talk.planned_s),
            "abstract": talk.abstract,
            "slides": talk.slides,
            "thumbnail": talk.thumbnail,
            "also": [(address,) for address in talk.also],
            "licence": talk.licence,
        }
        for key, value in values.items():
            self.fields[key].show_value(value)


class RecordingForm(CatalogueForm):
    """The fields of a recording."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recording_id = ""
        self.add(LineField("title", self.tr("Title"), parent=self))
        self.add(LineField("date", self.tr("Date"), self.tr("For example 2016-11-03"), self))
        self.add(LineField("url", self.tr("Web address"), "https://…", self))
        file = self.tr("A file beside the catalogue; empty: found by its name")
        self.add(LineField("file", self.tr("File"), file, self))
        times = ChoiceField(
            "times",
            self.tr("Times"),
            self.tr("Planned times come from a schedule, and are moved by the first real start"),
            self,
        )
        times.set_choices(
            {"exact": self.tr("Exact"), "planned": self.tr("Planned, from a schedule")}
        )
        self.add(times)
        self.add(LineField("licence", self.tr("Licence"), self.tr("For example CC-BY-4.0"), self))

    def show_recording(self, conference: Conference, recording: Recording) -> None:
        """Show a recording of a conference."""
        if recording.id != self.recording_id:
            self.forget_errors()
            self.recording_id = recording.id
        self.heading.setText(recording_name(recording))
        count = sum(1 for talk in conference.talks if talk.recording == recording.id)
        words = self.tr("1 talk") if count == 1 else self.tr("{count} talks")
        text = f"{words.format(count=count)} · {recording.id}"
        if recording.times == "planned":
            text = self.tr(
                "{facts}. The times are planned: watch one of the talks and choose “This talk"
                " starts here”; all of them move with it."
            ).format(facts=text)
        self._set_hint(text)
        values: dict[str, Any] = {
            "title": recording.title,
            "date": "" if recording.date is None else recording.date.isoformat(),
            "url": recording.url,
            "file": recording.file,
            "times": recording.times,
            "licence": recording.licence,
        }
        for key, value in values.items():
            self.fields[key].show_value(value)


class ConferenceForm(CatalogueForm):
    """The fields of the conference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(LineField("title", self.tr("Title"), parent=self))
        self.add(LineField("place", self.tr("Place"), parent=self))
        date = self.tr("For example 2016-11-03")
        self.add(LineField("start", self.tr("First day"), date, self))
        self.add(LineField("end", self.tr("Last day"), date, self))
        self.add(LineField("website", self.tr("Website"), "https://…", self))
        self.add(TextField("description", self.tr("Description"), self))
        columns = ((self.tr("Name"), 1), (self.tr("Web address"), 2))
        self.add(RowsField("links", self.tr("Links"), columns, self.tr("Add a link"), self))
        self.add(LineField("licence", self.tr("Licence"), self.tr("For example CC-BY-4.0"), self))

    def show_conference(self, conference: Conference, hint: str) -> None:
        """Show the conference; ``hint`` says where its catalogue is."""
        self.heading.setText(conference.title)
        self._set_hint(hint)
        values: dict[str, Any] = {
            "title": conference.title,
            "place": conference.place,
            "start": "" if conference.start is None else conference.start.isoformat(),
            "end": "" if conference.end is None else conference.end.isoformat(),
            "website": conference.website,
            "description": conference.description,
            "links": list(conference.links.items()),
            "licence": conference.licence,
        }
        for key, value in values.items():
            self.fields[key].show_value(value)


def talk_field_edit(conference: Conference, talk_id: str, key: str, value: Any) -> Edit | None:
    """Return the edit that sets a field of a talk to what was typed. Raises EditRefused."""
    talk = conference.talk_by_id.get(talk_id)
    if talk is None:
        return None
    if key == "speakers":
        return ReplaceSpeakers(talk=talk_id, speakers=speakers_of_rows(value))
    if key == "also":
        addresses = tuple(address for (address,) in value)
        return SetTalkField(talk=talk_id, field="also", value=addresses)
    if key == "start":
        if not value.strip():
            raise EditRefused("A talk needs a start.")
        return SetTalkTimes(talk=talk_id, start_s=parse_time(value), end_s=talk.end_s)
    if key == "end":
        end_s = parse_time(value) if value.strip() else None
        return SetTalkTimes(talk=talk_id, start_s=talk.start_s, end_s=end_s)
    return SetTalkField(talk=talk_id, field=key, value=value)


def recording_field_edit(recording_id: str, key: str, value: Any) -> Edit:
    """Return the edit that sets a field of a recording."""
    return SetRecordingField(recording=recording_id, field=key, value=value)


def conference_field_edit(key: str, value: Any) -> Edit:
    """Return the edit that sets a field of the conference. Raises EditRefused."""
    if key == "links":
        names = [name for name, _ in value]
        if len(set(names)) < len(names):
            raise EditRefused("Two links have the same name.")
        value = dict(value)
    return SetConferenceField(field=key, value=value)
