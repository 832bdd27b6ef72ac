"""Typing into the search page over a million cues: from a key to the painted hits, in a window.

``python -m tests.benchmarks.search_page [--talks N] [--keep FOLDER]`` prints JSON, in milliseconds.
``wall`` is what a person waits; on a busy computer it holds what others do, which ``cpu`` does not:
the time of the window's thread and of the thread that asks the index, together. ``longest`` is the
longest time for which the window's thread answered to nobody, as its own time, too. Scrolling goes
through some thousands of hits. A folder that is kept is used again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from duthviewer.library.index import SearchIndex, SearchResult
from duthviewer.library.index.passages import Passage, cues, pages
from duthviewer.library.index.tables import Tier
from duthviewer.library.index.writer import SearchWriter
from duthviewer.library.media.cues import Cue
from tests.benchmarks._prose import Prose
from tests.benchmarks.search import (
    CONFERENCES,
    CUES,
    PAGES,
    WORDS_OF_CUE,
    WORDS_OF_PAGE,
    WORST,
    _conference,
    _keystrokes,
)
from tests.e2e.screen import Screen

SIZES = ((1440, 900), (2560, 1440))
STEPS = 150


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--talks", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="write the index into this folder, and leave it")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary, Screen(2600, 1500) as screen:
        os.environ.update(screen.environment)
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        index, typed = filled(folder / f"page-{given.talks}.sqlite3", given.talks)
        print(json.dumps(measured(index, typed), indent=2))
    return 0


def filled(path: Path, talks: int) -> tuple[Path, list[str]]:
    """An index of ``count`` talks with cues and pages, and what is typed, key by key."""
    prose = Prose()
    made = [_conference(prose, number, talks // CONFERENCES) for number in range(CONFERENCES)]
    typed = list(_keystrokes(prose, made))
    if path.exists():
        return path, typed
    with SearchWriter(path, from_scratch=True) as writer:
        for conference in made:
            numbers = writer.put_conference(conference, Path(conference.id))
            for talk in conference.talks:
                number = numbers[talk.id]
                named = f"{talk.title}\n{talk.speakers[0].name}"
                writer.put(number, Tier.TITLE, [Passage(named)], {})
                writer.put(number, Tier.ABSTRACT, [Passage(talk.abstract or "")], {})
                said = [
                    Cue(talk.start_s + at * 3.2, talk.start_s + at * 3.2 + 3, text)
                    for at, text in enumerate(prose.line(WORDS_OF_CUE) for _ in range(CUES))
                ]
                writer.put(number, Tier.CUE, cues(said), {})
                texts = [(page, prose.line(WORDS_OF_PAGE)) for page in range(1, PAGES + 1)]
                writer.put(number, Tier.PAGE, pages(texts), {})
        writer.flush()
        writer.gather_words()
    return path, typed


def measured(index: Path, typed: Sequence[str]) -> dict[str, Any]:
    # Imported here because Qt takes the display from the environment as it is by then.
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from duthviewer.ui.search.page import SearchPage
    from duthviewer.ui.search.page_pictures import PagePictures
    from duthviewer.ui.search.searcher import Searcher, SearchResponse
    from duthviewer.ui.widgets import theme
    from tests.decks import write_deck

    application = QApplication(["search", "-style", "fusion"])
    theme.apply(application, theme.Appearance.DARK)
    asking: list[float] = []
    find = SearchIndex.find

    def find_timed(self: SearchIndex, query: str, **more: Any) -> SearchResult:
        begin = time.thread_time()
        found = find(self, query, **more)
        asking.append(time.thread_time() - begin)
        return found

    SearchIndex.find = find_timed  # type: ignore[method-assign]
    deck = write_deck(index.with_name("deck.pdf"), PAGES)
    searcher = Searcher(index)
    pictures = PagePictures(lambda _: deck)
    page = SearchPage(searcher, pictures, {})

    class Painted(QObject):
        """Notices when the hits of an answer are painted."""

        def __init__(self) -> None:
            super().__init__()
            self.answer: SearchResponse | None = None
            self.seen: SearchResponse | None = None
            searcher.answered.connect(self._on_answer)
            for widget in (page.list.viewport(), page.message, page.start):
                widget.installEventFilter(self)

        def _on_answer(self, answer: SearchResponse) -> None:
            self.answer = answer

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.seen = self.answer
            return False

    painted, longest = Painted(), [0.0]
    wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents

    def turn(flag: QEventLoop.ProcessEventsFlag = wait) -> None:
        begin = time.thread_time()
        application.processEvents(flag)
        longest.append(time.thread_time() - begin)

    def settle(seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            turn(QEventLoop.ProcessEventsFlag.AllEvents)
            time.sleep(0.002)

    def timed(press: Callable[[], None], text: str) -> tuple[float, float]:
        """From a key to the painted hits: what one waits, and the threads' own time."""
        asking.clear()
        painted.answer = painted.seen = None
        begin, own = time.perf_counter(), time.thread_time()
        press()
        longest.append(time.thread_time() - own)
        until = begin + 20
        while time.perf_counter() < until and text.strip():
            seen = painted.seen
            # All the rows in sight, those as well that the first frame had no time for.
            if seen is not None and seen.question.text == text and not page.list.unpainted:
                break
            turn()
        return time.perf_counter() - begin, time.thread_time() - own + sum(asking)

    def type_all(lines: Sequence[str], pause_s: float) -> dict[str, Any]:
        waited, own, found, slowest = [], [], [], (0.0, "")
        longest.clear()
        for text in lines:
            before = page.field.text()
            if text[:-1] == before:
                taken = timed(lambda text=text: QTest.keyClicks(page.field, text[-1]), text)
            else:
                # The keys before it are not waited for: that is how one types.
                page.field.setText(text[:-1])
                taken = timed(lambda text=text: QTest.keyClicks(page.field, text[-1]), text)
            waited.append(taken[0])
            own.append(taken[1])
            found.append(sum(asking))
            slowest = max(slowest, (taken[1], text))
            settle(pause_s)
        return {
            "keys": len(lines),
            "wall": figures(waited),
            "cpu": figures(own),
            "of it the index": figures(found),
            "slowest cpu": [slowest[1], round(slowest[0] * 1000, 1)],
            "longest": figures(longest),
        }

    def scroll() -> dict[str, Any]:
        page.field.setText("the")
        settle(0.5)
        for _ in range(8):
            page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
            settle(0.5)
        rows = page.model.rowCount()
        page.list.scrollToTop()
        settle(0.3)
        view = page.list.viewport()
        middle = QPointF(view.rect().center())
        result: dict[str, Any] = {"rows": rows}
        for name in ("wheel", "Down held", "thumb dragged"):
            longest.clear()
            bar = page.list.verticalScrollBar()
            places = random.Random(1)
            for _ in range(STEPS):
                begin = time.thread_time()
                if name == "wheel":
                    event = QWheelEvent(
                        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, -120),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False,
                    )  # fmt: skip
                    QApplication.sendEvent(view, event)
                elif name == "Down held":
                    QTest.keyClick(page.field, Qt.Key.Key_Down)
                else:
                    bar.setValue(places.randrange(bar.maximum() + 1))
                longest.append(time.thread_time() - begin)
                settle(0.016)
            result[name] = figures(longest)
        return result

    result: dict[str, Any] = {"unit": "ms", "index_mb": round(index.stat().st_size / 1e6)}
    for width, height in SIZES:
        page.resize(width, height)
        page.show()
        page.activateWindow()
        page.begin()
        settle(0.5)
        result[f"{width}x{height}"] = {
            "typed": type_all(typed, 0.01),
            "worst beginnings": type_all(WORST, 0.01),
            "scrolling": scroll(),
        }
    page.close()
    searcher.close()
    pictures.close()
    page.deleteLater()
    return result


def figures(seconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "p50": round(statistics.median(ordered) * 1000, 2),
        "p95": round(ordered[int(len(ordered) * 0.95) - 1] * 1000, 2),
        "max": round(ordered[-1] * 1000, 2),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
