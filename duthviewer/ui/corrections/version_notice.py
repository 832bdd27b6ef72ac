"""The notice that the recording shows another version of the slides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.catalogue.timeline_quality import OtherVersion, other_version
from duthviewer.ui.state.quality_text import other_version_text
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.buttons import IconButton

#: The setting that remembers the decks for which the notice was closed, by talk
_DISMISSED = "other_versions"
#: Talks remembered there; the oldest are forgotten
_MOST_TALKS = 500


class OtherVersionNotice(QFrame):
    """A strip above the time bar; once closed, it stays away until the talk has another deck."""

    #: The first slide that is not in the deck is to be shown (seconds in the recording)
    show_requested = Signal(float)

    def __init__(self, page: WatchPage, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._settings = settings
        #: What the notice shows
        self.version: OtherVersion | None = None
        self.setObjectName("notice")
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.first_button = QPushButton(self.tr("Show the first one"), self)
        self.first_button.clicked.connect(self._show_first)
        self.choose_button = QPushButton(self.tr("Choose another PDF…"), self)
        self.choose_button.clicked.connect(page.actions_by_id["choose_slides"].trigger)
        self.close_button = IconButton("close", self.tr("Close this message"), self)
        self.close_button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.first_button, self.choose_button):
            # Not by a click, so that the player's keys work after one.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addWidget(self.close_button)
        self.hide()
        page.add_notice(self)
        watched = page.watched
        watched.talk_changed.connect(self._update)
        watched.files_changed.connect(self._update)
        watched.timeline_changed.connect(self._update)
        watched.length_changed.connect(self._update)

    def _update(self) -> None:
        talk, length_s = self._page.watched.talk, self._page.watched.length_s
        version = None
        if talk is not None and length_s > 0 and talk.files.deck is not None:
            start_s = talk.talk.start_s
            version = other_version(talk.timeline, start_s, start_s + length_s)
        self.version = version
        if version is None or self._is_dismissed():
            self.hide()
            return
        words = other_version_text(version)
        self.text.setText(words)
        self.first_button.setText(
            self.tr("Show it") if version.slides == 1 else self.tr("Show the first one")
        )
        self.setAccessibleName(words)
        self.show()

    def _dismissed(self) -> dict[str, str]:
        return dict(self._settings.get(_DISMISSED) or {})

    def _is_dismissed(self) -> bool:
        key, deck = self._key_and_deck()
        return bool(deck) and self._dismissed().get(key) == deck

    def _key_and_deck(self) -> tuple[str, str]:
        talk = self._page.watched.talk
        if talk is None or talk.files.deck is None:
            return "", ""
        return talk.key, talk.files.deck.name

    def _dismiss(self) -> None:
        key, deck = self._key_and_deck()
        if key:
            kept = {one: name for one, name in self._dismissed().items() if one != key}
            kept[key] = deck
            self._settings.change(_DISMISSED, dict(list(kept.items())[-_MOST_TALKS:]))
        self.hide()

    def _show_first(self) -> None:
        if self.version is not None:
            self.show_requested.emit(self.version.first_s)
