"""Printing a deck: which pages, as they are seen, and stopped when asked."""

from __future__ import annotations

import threading
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.slides.deck import Deck
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.slides.print import PrintJob, pages_to_print
from tests.decks import pixels, read_page, write_deck


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setResolution(72)
    return printer


def widths_of_pictures(path: Path) -> list[int]:
    """How many pixels the longer side of each page's picture in a PDF has."""
    with pdfium.PdfDocument(path) as document:
        return [
            max(picture.get_px_size())
            for page in document
            for picture in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE])
        ]


@pytest.mark.parametrize(
    ("orientation", "turns_back"),
    [(QPageLayout.Orientation.Landscape, 0), (QPageLayout.Orientation.Portrait, 3)],
)
def test_the_pages_asked_for_are_printed(
    qtbot: QtBot, window: QWidget, tmp_path: Path, orientation: QPageLayout.Orientation,
    turns_back: int,
) -> None:  # fmt: skip
    """A page that lies across a sheet is turned, so that it is as large as can be."""
    deck, out = write_deck(tmp_path / "a.pdf", 6), tmp_path / "out.pdf"
    printer = printer_to(out)
    printer.setPageOrientation(orientation)
    job = PrintJob(deck, printer, [2, 4, 5], 0, window)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert ended.args == [""]
    with Deck(out) as printed:
        assert printed.page_count == 3
        seen = [pixels(as_image(printed.render(page, 900, turns=turns_back))) for page in (1, 2, 3)]
    assert [read_page(picture) for picture in seen] == [2, 4, 5]
    # As fine as the printer prints it.
    room = printer.pageLayout().paintRectPixels(printer.resolution())
    wide = max(room.width(), room.height())
    assert all(wide - 2 < found <= wide for found in widths_of_pictures(out))


def test_a_fine_printer_gets_no_more_than_300_dots_an_inch(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    printer = printer_to(out)
    printer.setResolution(1200)
    job = PrintJob(write_deck(tmp_path / "a.pdf", 1), printer, [1], 0, window)
    with qtbot.waitSignal(job.ended):
        job.start()
    room = printer.pageLayout().paintRectPixels(1200)
    assert widths_of_pictures(out) == [round(room.width() / 4)]


def test_it_stops_when_it_is_cancelled(
    qtbot: QtBot, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render, begun, go = Deck.render, threading.Event(), threading.Event()
    drawn = []

    def slow(deck: Deck, page: int, *args: object, **more: object) -> object:
        drawn.append(page)
        begun.set()
        go.wait(60)
        return render(deck, page, *args, **more)

    monkeypatch.setattr(Deck, "render", slow)
    path = write_deck(tmp_path / "a.pdf", 50)
    job = PrintJob(path, printer_to(tmp_path / "out.pdf"), range(1, 51), 0, window)
    job.start()
    qtbot.waitUntil(begun.is_set)
    releasing = threading.Timer(0.05, go.set)
    releasing.start()
    with qtbot.waitSignal(job.ended) as ended:
        job.cancel()
    assert ended.args == [""]
    assert len(drawn) == 1
    releasing.join()


def test_the_end_of_the_program_ends_it(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    path = write_deck(tmp_path / "a.pdf", 50)
    job = PrintJob(path, printer_to(tmp_path / "out.pdf"), range(1, 51), 0, window)
    job.start()
    job.stop()
    assert not [one for one in threading.enumerate() if one.name.startswith("duthviewer")]


def test_a_deck_that_is_gone_is_told(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    job = PrintJob(tmp_path / "gone.pdf", printer_to(tmp_path / "out.pdf"), [1], 0, window)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert "gone.pdf" in ended.args[0]


def test_the_dialog_s_choice_counts(qtbot: QtBot, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "out.pdf")
    assert pages_to_print(printer, 4, 2) == [1, 2, 3, 4]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert pages_to_print(printer, 4, 2) == [2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 9)
    assert pages_to_print(printer, 4, 2) == [3, 4]
