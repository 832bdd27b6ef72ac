"""The start of the search page: recent searches, and examples of filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.search.delegate import MARGIN_PX, WIDEST_PX
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import menu_text

_WIDEST_PX = 640
#: Most recent searches kept
MOST_RECENT = 10
#: Longer texts were pasted and are not searches.
_LONGEST = 200


def with_recent(recent: Sequence[str], text: str) -> list[str]:
    """Return the recent searches with a new one in front, without duplicates."""
    text = " ".join(text.split())[:_LONGEST]
    others = [one for one in recent if one.casefold() != text.casefold()]
    return [text, *others][:MOST_RECENT] if text else others


def read_recent(setting: object) -> list[str]:
    """Return the valid recent searches of a setting."""
    entries = setting if isinstance(setting, list) else []
    return [one for one in entries if isinstance(one, str) and one.strip()][:MOST_RECENT]


class SearchStart(QScrollArea):
    """An introduction, the recent searches, and examples that can be clicked."""

    #: The user chose a recent search (text)
    chosen = Signal(str)
    #: The user chose an example to continue in the field (text)
    begun = Signal(str)
    #: The user wants to clear the recent searches
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("found")
        self._recent: list[str] = []
        self._buttons: list[QPushButton] = []
        self._current = -1
        # In the place of the hits, but narrower.
        inner = QWidget(self)
        inner.setMaximumWidth(theme.text_px(WIDEST_PX) + 2 * MARGIN_PX)
        self._title = QLabel(self.tr("Search everything"), inner)
        self._title.setFont(theme.font(17, semibold=True))
        detail = QLabel(
            self.tr("Titles, speakers, slides, what was said, and your notes, of all conferences."),
            inner,
        )
        detail.setObjectName("muted")
        detail.setWordWrap(True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_PX + 8, 24, MARGIN_PX, 24)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(detail)
        column.addSpacing(20)
        self._recents = QWidget(inner)
        self._rows = QVBoxLayout(self._recents)
        self._rows.setContentsMargins(0, 0, 0, 20)
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        label = QLabel(self.tr("Recent searches"), self._recents)
        label.setFont(theme.font(13, semibold=True))
        self._clear = QPushButton(self.tr("Clear"), self._recents)
        self._clear.setObjectName("link")
        self._clear.setAccessibleName(self.tr("Clear the recent searches"))
        self._clear.setCursor(Qt.CursorShape.PointingHandCursor)
        self._clear.clicked.connect(self.clear_requested)
        head.addWidget(label, 1)
        head.addWidget(self._clear)
        self._rows.addLayout(head)
        self._rows.addSpacing(4)
        self._recents.setMaximumWidth(theme.text_px(_WIDEST_PX))
        column.addWidget(self._recents)
        hints = QLabel(self.tr("Search tips"), inner)
        hints.setFont(theme.font(13, semibold=True))
        column.addWidget(hints)
        column.addSpacing(4)
        column.addLayout(self._make_hints(inner))
        column.addStretch(1)
        outer = QWidget(self)
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidget(outer)
        self.show_recent([])

    def show_recent(self, recent: Sequence[str]) -> None:
        """Show the recent searches."""
        self._recent = list(recent)
        self._current = -1
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._make_recent(text) for text in self._recent]
        for button in self._buttons:
            self._rows.addWidget(button)
        self._recents.setVisible(bool(self._recent))

    def recent(self) -> list[str]:
        """Return the recent searches shown."""
        return list(self._recent)

    def walk(self, way: int) -> str:
        """Select the next (1) or previous (-1) recent search; return its text."""
        if not self._recent:
            return ""
        self._current = min(max(0, self._current + way), len(self._recent) - 1)
        self._mark()
        self.ensureWidgetVisible(self._buttons[self._current])
        return self._recent[self._current]

    def leave(self) -> None:
        """Deselect the current recent search."""
        self._current = -1
        self._mark()

    def choose_current(self) -> None:
        """Start the current recent search."""
        if self._current >= 0:
            self.chosen.emit(self._recent[self._current])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button in self._buttons:
                button.setIcon(theme.icon("recent", QPalette.ColorRole.PlaceholderText))

    def _mark(self) -> None:
        for number, button in enumerate(self._buttons):
            button.setProperty("current", number == self._current)
            # Needed for the style sheet to re-evaluate the property.
            button.style().polish(button)

    def _make_recent(self, text: str) -> QPushButton:
        button = QPushButton(menu_text(text), self._recents)
        button.setObjectName("recent")
        button.setAccessibleName(self.tr("Search again for {words}").format(words=text))
        button.setIcon(theme.icon("recent", QPalette.ColorRole.PlaceholderText))
        button.setIconSize(QSize(16, 16))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("words", text)
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(self._on_recent)
        return button

    def _make_hints(self, inner: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, (example, begin, words) in enumerate(
            (
                ('"test database"', '"', self.tr("this exact phrase")),
                ("data*", "", self.tr("words that start with this")),
                ("tests -django", "", self.tr("without this word")),
                ("speaker:balica", "speaker:", self.tr("in talks of this speaker")),
                ("conference:duth", "conference:", self.tr("in this conference")),
                (
                    "in:slides",
                    "in:slides ",
                    self.tr("on slides; also titles, said, notes"),
                ),
            )
        ):
            key = QPushButton(example, inner)
            key.setObjectName("example")
            key.setAccessibleName(
                self.tr("{example}: {words}").format(example=example, words=words)
            )
            key.setProperty("begin", begin or example)
            key.setCursor(Qt.CursorShape.PointingHandCursor)
            key.clicked.connect(self._on_example)
            label = QLabel(words, inner)
            label.setObjectName("muted")
            label.setWordWrap(True)
            grid.addWidget(key, number, 0)
            grid.addWidget(label, number, 1)
        return grid

    def _on_recent(self) -> None:
        self.chosen.emit(self.sender().property("words"))

    def _on_example(self) -> None:
        self.begun.emit(self.sender().property("begin"))
