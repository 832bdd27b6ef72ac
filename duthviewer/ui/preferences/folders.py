"""The settings page of folders: media folders, and where duthviewer stores its files."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.library.places import Places
from duthviewer.names import path_of, path_text, shown
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.system import outside
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import dialog_button
from duthviewer.ui.widgets.plain_text import tooltip


class FoldersPage(QWidget):
    """The media folders in search order, and below them the folders of duthviewer."""

    def __init__(
        self,
        settings: Settings,
        places: Places,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._default = path_text(places.videos)
        self._tasks = tasks
        title = QLabel(self.tr("Recordings and slides"), self)
        title.setFont(theme.font(15, semibold=True))
        hint = self._muted(
            self.tr(
                "They are looked for beside the catalogue, then in these folders from top to"
                " bottom."
            )
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Media folders"))
        self.list.setToolTip(self.tr("Folders with recordings and slides"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumHeight(96)
        self.list.currentRowChanged.connect(self._enable)
        self.add = dialog_button(
            self.tr("&Add…"), self.tr("Add a folder to the end of the list"), self
        )
        self.remove = dialog_button(
            self.tr("&Remove"), self.tr("Remove the folder from the list; its files are kept"), self
        )
        self.up = dialog_button(self.tr("&Up"), self.tr("Search this folder earlier"), self)
        self.down = dialog_button(self.tr("&Down"), self.tr("Search this folder later"), self)
        self.show_folder = dialog_button(
            self.tr("&Show folder"), self.tr("Open this folder in the file manager"), self
        )
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.show_folder.clicked.connect(self._show_current)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.add, self.remove, self.up, self.down, self.show_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)

        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 8)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(row, 1)
        if asked := settings.asked_media:
            named = ", ".join(map(shown, asked))
            text = self.tr("For this session, the command line added before them: {folders}")
            column.addWidget(self._muted(text.format(folders=named)))
        self.problem = self._muted("")
        self.problem.hide()
        column.addWidget(self.problem)
        kept = QLabel(self.tr("Files of duthviewer"), self)
        kept.setFont(theme.font(15, semibold=True))
        kept.setContentsMargins(0, 12, 0, 0)
        column.addWidget(kept)
        column.addLayout(self._make_places(places))
        self._fill(settings.get("media_folders"))

    def folders(self) -> list[str]:
        """Return the folders in the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _make_places(self, places: Places) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for line, (name, folder) in enumerate(
            (
                (self.tr("Progress and settings"), places.data),
                (self.tr("Picture cache, safe to delete"), places.cache),
                (self.tr("Logs and crash reports"), places.log),
            )
        ):
            path = QLineEdit(path_text(folder), self)
            path.setReadOnly(True)
            path.setAccessibleName(name)
            path.setToolTip(tooltip(path_text(folder)))
            path.setCursorPosition(0)
            path.setFixedHeight(32)
            button = dialog_button(
                self.tr("Show folder"), self.tr("Open the folder in the file manager"), self
            )
            button.setAccessibleName(self.tr("Show folder: {name}").format(name=name))
            button.setProperty("folder", path_text(folder))
            button.clicked.connect(self._show_place)
            grid.addWidget(QLabel(name, self), line, 0)
            grid.addWidget(path, line, 1)
            grid.addWidget(button, line, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _fill(self, folders: object, current: int = 0) -> None:
        known = [each for each in folders if each] if isinstance(folders, list) else []
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([str(each) for each in known] or [self._default])
        self.list.setCurrentRow(min(current, self.list.count() - 1))
        self._enable()

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove.setEnabled(row >= 0 and self.folders() != [self._default])
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.show_folder.setEnabled(row >= 0)

    def _change(self, folders: list[str], current: int) -> None:
        self._fill(folders, current)
        self._settings.change("media_folders", self.folders())

    def _add(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        folders = self.folders()
        if path and path not in folders:
            self._change([*folders, path], len(folders))

    def _remove(self) -> None:
        folders, row = self.folders(), self.list.currentRow()
        del folders[row]
        self._change(folders, row)

    def _move_up(self) -> None:
        self._swap(-1)

    def _move_down(self) -> None:
        self._swap(1)

    def _swap(self, step: int) -> None:
        folders, row = self.folders(), self.list.currentRow()
        folders[row], folders[row + step] = folders[row + step], folders[row]
        self._change(folders, row + step)

    def _show_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._show(item.text(), make=item.text() == self._default)

    def _show_place(self) -> None:
        self._show(self.sender().property("folder"), make=True)

    def _show(self, folder: str, *, make: bool) -> None:
        def check(_: Task) -> tuple[str, str]:
            # On a thread: the folder's disk may not respond.
            path = path_of(folder)
            try:
                if make:
                    path.mkdir(parents=True, exist_ok=True)
                return folder, "" if path.is_dir() else folder
            except OSError as error:
                return folder, error_text(error)

        self._tasks.run(check, self._on_checked)

    def _on_checked(self, answer: tuple[str, str]) -> None:
        folder, problem = answer
        if not problem and not outside.open_file(path_of(folder)):
            problem = folder
        self.problem.setVisible(bool(problem))
        text = self.tr("Cannot open this folder: {reason}")
        self.problem.setText(text.format(reason=problem))

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName("muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
