"""PDFium runs in a process that may crash, hang and be ended."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.slides import deck as deck_module
from duthviewer.slides import pdfium as pdfium_module
from duthviewer.slides import process as processes
from duthviewer.slides import sheets
from duthviewer.slides import text as text_module
from duthviewer.slides.deck import Deck, DeckError, DeckProcess, PageError
from duthviewer.slides.messages import DeckReply, DeckRequest
from duthviewer.slides.pdfium import PdfiumDocument
from tests.decks import PageSpec, read_page, write_deck, write_endless_page
from tests.slides.test_deck import rgb

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures with POSIX signals")


@pytest.fixture(autouse=True)
def _no_process_left() -> Iterator[None]:
    yield
    gc.collect()
    while processes._spare:
        processes._spare.pop().stop()
    while processes._lost:
        # On a busy computer a process may take long to end.
        with processes._lost.pop() as lost:
            lost.wait(60)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A deck of six pages: page 2 crashes, page 3 takes all memory, page 4 hangs."""
    monkeypatch.setattr(processes, "_WORKER", Path(__file__).with_name("crashing_worker.py"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr(processes, "_spare", [])
    monkeypatch.setattr(sheets, "PAGE_S", 0.5)
    return write_deck(tmp_path / "bad.pdf", 6)


def pid_of(deck: Deck) -> int:
    return deck.process._running[0].pid


def test_a_page_that_crashes_costs_a_message_and_no_more(failing: Path) -> None:
    with Deck(failing) as deck:
        with pytest.raises(PageError, match=r"Page 2 of bad\.pdf is damaged"):
            deck.render(2, 100)
        for page in (1, 5, 6):
            assert read_page(rgb(deck.render(page, 400))) == page
        assert deck.text(2) == "Page 2\n2"


def test_a_page_that_crashed_twice_is_not_tried_again(failing: Path) -> None:
    with Deck(failing) as deck:
        with pytest.raises(PageError):
            deck.render(2, 100)
        starts = deck.process.starts
        with pytest.raises(PageError, match="Page 2"):
            deck.render(2, 100)
        assert deck.process.starts == starts


def test_memory_is_bounded(failing: Path) -> None:
    with Deck(failing) as deck, pytest.raises(PageError, match="Page 3"):
        deck.render(3, 100)


# Longer than a second, because the system counts the processor's time in whole ones.
def test_a_page_that_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "PAGE_S", 0.5)
    path = write_endless_page(tmp_path / "bad.pdf", 3, endless=2)
    drawn: list[int | None] = []
    with Deck(path) as deck, Deck(write_deck(tmp_path / "good.pdf", 1)) as other:
        begun, ended = threading.Event(), threading.Event()

        def draw() -> None:
            begun.set()
            # It takes memory, too, and meets one of the two limits first.
            with pytest.raises(PageError, match=r"Page 2 of bad\.pdf (takes too long|is damaged)"):
                deck.render(2, 400)
            ended.set()

        thread = threading.Thread(target=draw)
        thread.start()
        assert begun.wait(60)
        while not drawn or (not ended.is_set() and thread.is_alive()):
            drawn.append(read_page(rgb(other.render(1, 400))))
        thread.join()
        assert set(drawn) == {1}
        assert read_page(rgb(deck.render(3, 400))) == 3


def test_waiting_has_an_end_whatever_the_process_does(
    failing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "PAGE_S", 3600.0)
    with Deck(failing) as deck:
        monkeypatch.setattr(processes, "WAIT_S", 0.2)
        with pytest.raises(PageError, match="takes too long"):
            deck.render(4, 100)


def test_closing_ends_a_drawing(failing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "PAGE_S", 3600.0)
    deck = Deck(failing)
    errors: list[BaseException] = []
    draws = threading.Event()
    ask = DeckProcess.ask

    def note(self: DeckProcess, request: DeckRequest, *values: memoryview | None) -> DeckReply:
        if request.do == "draw":
            draws.set()
        return ask(self, request, *values)

    monkeypatch.setattr(DeckProcess, "ask", note)

    def draw() -> None:
        try:
            deck.render(4, 100)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=draw)
    thread.start()
    assert draws.wait(60)
    deck.close()
    thread.join(60)
    assert [type(error) for error in errors] == [DeckError]
    assert not deck.process._running


def test_a_process_that_was_killed_is_replaced(tmp_path: Path) -> None:
    with Deck(write_deck(tmp_path / "a.pdf", 3)) as deck:
        os.kill(pid_of(deck), signal.SIGKILL)
        assert read_page(rgb(deck.render(2, 400))) == 2


def test_another_file_in_its_place_is_not_mixed_in(tmp_path: Path) -> None:
    path = write_deck(tmp_path / "a.pdf", 3)
    with Deck(path) as deck:
        os.kill(pid_of(deck), signal.SIGKILL)
        write_deck(path, 4)
        with pytest.raises(DeckError, match="has changed"):
            deck.render(2, 400)


def test_no_process_to_be_had_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_spare", [])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    path = write_deck(tmp_path / "a.pdf", 1)
    with pytest.raises(DeckError, match="No process can be started"):
        Deck(path)
    deck_module.prepare()


def test_decks_may_share_a_process(tmp_path: Path) -> None:
    process = DeckProcess()
    decks = [Deck(write_deck(tmp_path / f"{n}.pdf", n), process) for n in (1, 2, 3)]
    assert len({pid_of(deck) for deck in decks}) == 1
    os.kill(pid_of(decks[0]), signal.SIGKILL)
    for number, deck in enumerate(decks, 1):
        assert read_page(rgb(deck.render(number, 400))) == number
    decks[0].close()
    assert read_page(rgb(decks[1].render(2, 400))) == 2
    process.stop()
    with pytest.raises(DeckError, match="closed"):
        decks[1].render(1, 400)


def test_a_deck_with_many_bad_pages_is_given_up(
    failing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "_MOST_ENDS", 2)
    with Deck(failing) as deck:
        with pytest.raises(PageError):
            deck.render(2, 100)
        with pytest.raises(DeckError, match=r"bad\.pdf has too many pages"):
            deck.render(1, 100)


def test_closed_decks_leave_one_process_and_no_file_open(tmp_path: Path) -> None:
    path = write_deck(tmp_path / "a.pdf", 1)
    counts = []
    for _ in range(4):
        with Deck(path) as one, Deck(path) as two:
            one.render(1, 50)
            two.render(1, 50)
        # Without /proc there is no simple count of open files.
        counts.append(sum(1 for _ in Path("/proc/self/fd").glob("*")))
        assert len(processes._spare) == 1
    # Fewer if something of an earlier test was closed meanwhile.
    assert counts == sorted(counts, reverse=True)


def test_no_process_outlives_the_program(tmp_path: Path) -> None:
    path = write_endless_page(tmp_path / "bad.pdf", 1, endless=1)
    code = (
        "import sys, threading; from pathlib import Path\n"
        "from duthviewer.slides import deck, sheets\n"
        "sheets.PAGE_S = 3600.0\n"
        "one = deck.Deck(Path(sys.argv[1]))\n"
        "threading.Thread(target=one.render, args=(1, 100)).start()\n"
        "print(one.process._running[0].pid, flush=True)\n"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        os.kill(pid, 0)
        program.kill()
    deadline = time.monotonic() + 60
    while _lives(pid):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_letters_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (pdfium_module, text_module):
        monkeypatch.setattr(module, "MOST_LETTERS", 100)
    line = "x" * 1000
    document = PdfiumDocument(
        write_deck(tmp_path / "a.pdf", [PageSpec(title="Long", lines=[line] * 9)])
    )
    assert len(document.letters(1)) == 100
    assert len(document.contents(1).text.boxes) == 100
    assert len(document.text(1)) <= 100
    document.close()
