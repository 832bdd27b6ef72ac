"""The commands that copy a citation of the current moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from duthviewer.catalogue.clock import clock
from duthviewer.ui.commands.table import connect
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.watch.page import WatchPage


class CitationCommands(QObject):
    """Puts citations of the open talk, at its position, into the clipboard."""

    #: A citation was copied (text to show)
    told = Signal(str)

    def __init__(self, page: WatchPage) -> None:
        super().__init__(page)
        self._page = page
        connect(page.actions_by_id, {"copy_bibtex": self._copy_bibtex, "copy_csl": self._copy_csl})
        page.watched.talk_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        for name in ("copy_bibtex", "copy_csl"):
            self._page.actions_by_id[name].setEnabled(self._page.watched.talk is not None)

    def _copy_bibtex(self) -> None:
        self._copy(is_bibtex=True)

    def _copy_csl(self) -> None:
        self._copy(is_bibtex=False)

    def _copy(self, *, is_bibtex: bool) -> None:
        talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if talk is None:
            return
        # Imported here because few people cite talks.
        from duthviewer.review.note_formats.citations import bibtex, citation_of, csl_json

        at_s = max(self._page.watched.position_s(), 0.0)
        # At its beginning, the whole talk is cited.
        citation = citation_of(talk, at_s if at_s >= 1.0 else None)
        text = bibtex([citation]) if is_bibtex else csl_json([citation])
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Citation of {time} copied").format(time=clock(at_s)))
