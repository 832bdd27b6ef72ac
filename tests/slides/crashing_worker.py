"""The process that reads decks, made to fail on some pages: see test_process.py."""

import os

from duthviewer.slides import worker
from duthviewer.slides.messages import DeckRequest

_answer = worker.DeckWorker.answer


def answer(self: worker.DeckWorker, request: DeckRequest) -> object:
    if request.do == "draw":
        if request.page == 2:
            os.abort()
        if request.page == 3:
            bytearray(3 << 30)
        if request.page == 4:
            while True:
                pass
    return _answer(self, request)


worker.DeckWorker.answer = answer  # type: ignore[method-assign, assignment]
worker.main()
