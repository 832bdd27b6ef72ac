"""Printing a deck page by page on its own thread, with cancelling at any page."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.slides.deck import Deck, turned_size
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.pages import as_image

logger = logging.getLogger(__name__)

#: A higher resolution improves no slide, and each page costs 30 MB and more.
_MOST_DPI = 300
_LOOK_EVERY_MS = 100


def pages_to_print(printer: QPrinter, count: int, shown: int) -> list[int]:
    """Return the pages that were chosen in the print dialog, from 1."""
    chosen = printer.printRange()
    if chosen is QPrinter.PrintRange.CurrentPage:
        return [shown]
    if chosen is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        last = min(printer.toPage() or count, count)
        return list(range(printer.fromPage(), last + 1))
    return list(range(1, count + 1))


class PrintJob(QObject):
    """Prints pages of a deck and shows the progress."""

    #: Printing has ended (error message; "" after success or cancelling)
    ended = Signal(str)

    def __init__(
        self,
        path: Path,
        printer: QPrinter,
        pages: Sequence[int],
        turns: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._printer = printer
        self._pages = pages
        self._turns = turns
        self._done = 0
        self._cancelled = False
        # Its own thread: a long job would block one that draws pages.
        self._tasks = Tasks(self, threads=1)
        self._progress = QProgressDialog(
            self.tr("Printing the slides …"), self.tr("Cancel"), 0, len(pages), parent
        )
        self._progress.setWindowTitle(self.tr("Print"))
        self._progress.setMinimumDuration(200)
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)
        self._progress.canceled.connect(self.cancel)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Print; ``ended`` follows."""
        self._timer.start()
        self._tasks.run(self._print, self._on_printed, self._on_failed)

    def cancel(self) -> None:
        """Stop after the current page; ``ended`` follows."""
        self._cancelled = True
        self._progress.hide()

    def stop(self) -> None:
        """Cancel, and wait for the current page before the program ends."""
        self.cancel()
        self._timer.stop()
        self._tasks.close()

    def _print(self, _: Task) -> str:
        """Runs on the thread: Qt supports painting on a printer from any single thread."""
        printer = self._printer
        with Deck(self._path) as deck:
            painter = QPainter()
            if not painter.begin(printer):
                raise KnownError("The printer does not answer.")
            try:
                for number, page in enumerate(self._pages):
                    if self._cancelled:
                        printer.abort()
                        break
                    if number:
                        printer.newPage()
                    self._print_page(painter, deck, page)
                    self._done = number + 1
            finally:
                painter.end()
        return ""

    def _print_page(self, painter: QPainter, deck: Deck, page: int) -> None:
        room = self._printer.pageLayout().paintRectPixels(self._printer.resolution())
        size = turned_size(deck.page_size(page), self._turns)
        # A landscape page on a portrait sheet is rotated to be as large as possible.
        turns = self._turns
        if (size[0] > size[1]) != (room.width() > room.height()):
            turns, size = turns + 1, (size[1], size[0])
        scale = min(room.width() / size[0], room.height() / size[1])
        width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
        fine = min(1.0, _MOST_DPI / self._printer.resolution())
        picture = deck.render(page, max(1, round(width * fine)), turns=turns)
        left, top = (room.width() - width) // 2, (room.height() - height) // 2
        painter.drawImage(QRect(left, top, width, height), as_image(picture))

    def _look(self) -> None:
        if not self._cancelled:
            self._progress.setValue(self._done)

    def _on_printed(self, words: str) -> None:
        self._end(words)

    def _on_failed(self, error: KnownError) -> None:
        self._end(error_text(error))

    def _end(self, words: str) -> None:
        self._timer.stop()
        self._progress.hide()
        self._progress.deleteLater()
        # The only task has ended, so this does not wait.
        self._tasks.close()
        self.ended.emit(words)
        self.deleteLater()


def ask_and_print(
    path: Path, count: int, shown: int, turns: int, parent: QWidget
) -> PrintJob | None:
    """Show the print dialog and start printing; return None if the user cancels."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(path.stem)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, count)
    dialog.setFromTo(1, count)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return PrintJob(path, printer, pages_to_print(printer, count, shown), turns, parent)
