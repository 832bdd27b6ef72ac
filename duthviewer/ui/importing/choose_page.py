"""The first page: paste or drop, or browse an archive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from duthviewer.library.importing.archives import ConferenceArchive
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.importing.browse_page import ArchivePage
from duthviewer.ui.importing.source_page import SourcePage


class ChoosePage(QWidget):
    """Tabs: one for sources of all kinds, and one for each archive."""

    #: A conference of an archive was chosen (ArchivePage, ArchiveEvent)
    event_chosen = Signal(object, object)
    #: Another tab is shown
    changed = Signal()

    def __init__(
        self, archives: Sequence[ConferenceArchive], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.source = SourcePage(self)
        self.archives = [ArchivePage(archive, tasks, self) for archive in archives]
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("drawertabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Where the conference comes from"))
        self.tabs.addTab(self.tr("Paste or drop"))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.source)
        for page in self.archives:
            self.tabs.addTab(page.archive.name)
            self._stack.addWidget(page)
            page.chosen.connect(self._choose)
        self.tabs.currentChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def begin(self) -> None:
        """Focus what is used first on the current tab."""
        page = self._stack.currentWidget()
        if isinstance(page, ArchivePage):
            page.begin()
        else:
            self.source.begin()

    def show_source(self) -> None:
        """Show the tab for sources of all kinds."""
        self.tabs.setCurrentIndex(0)

    def show_problem(self, text: str) -> bool:
        """Show why a source could not be read, if its tab is current; return whether it is."""
        if self._stack.currentWidget() is not self.source:
            return False
        self.source.show_problem(text)
        return True

    def stop(self) -> None:
        """Stop fetching lists."""
        for page in self.archives:
            page.stop()

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.changed.emit()
        if self.isVisible():
            self.begin()

    def _choose(self, event: object) -> None:
        self.event_chosen.emit(self._stack.currentWidget(), event)
