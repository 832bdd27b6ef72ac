"""What is shown while a source is read."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import one_line


class WaitPage(QWidget):
    """A bar and the name of what is being read."""

    #: Something is being read, on any thread (its name)
    _reported = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        # How long it takes is unknown.
        self.bar.setRange(0, 0)
        self.stage = ElidedLabel(self)
        self.stage.setFont(theme.font(13, tabular=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.bar)
        column.addWidget(self.stage)
        column.addStretch(3)
        self._reported.connect(self._show_reported)

    def reporter(self) -> Callable[[str], None]:
        """Clear the page; return a function that shows what is being read, on any thread."""
        self.stage.setText("")
        reported = self._reported

        def report(text: str) -> None:
            # The dialog may be closed by now.
            with contextlib.suppress(RuntimeError):
                reported.emit(text)

        return report

    def _show_reported(self, text: str) -> None:
        self.stage.setText(one_line(text, 200))
