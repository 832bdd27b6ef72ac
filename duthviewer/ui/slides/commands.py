"""The commands on the slides, from menus, keys and the page strip."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from duthviewer.slides.dark import darkened
from duthviewer.slides.deck import Part
from duthviewer.slides.links import Link
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import SLIDES_MENU, OwnMenu, fill_menu
from duthviewer.ui.commands.table import connect, pick
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.slides.per_page_menu import SlidesPerPageMenu
from duthviewer.ui.slides.steps import INTO_MOMENT_S, SlideSteps
from duthviewer.ui.slides.strip import PageStrip
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.system import outside
from duthviewer.ui.system.image_file import save_image
from duthviewer.ui.widgets.buttons import key_text
from duthviewer.ui.window.drawer import Drawer

if TYPE_CHECKING:
    from duthviewer.ui.slides.print import PrintJob

logger = logging.getLogger(__name__)

#: Minimum width of a page saved or copied as a picture
_PICTURE_PX = 1920
#: Enabled while there is a page
_PAGE_COMMANDS: Final[tuple[CommandId, ...]] = (
    "jump_here", "find_in_slides", "find_next", "find_previous", "select_page", "copy_slides",
    "copy_page", "save_page", "rotate_right", "rotate_left", "dark_pages", "speaker_notes",
    "whole_pages", "print_slides", "open_outside",
)  # fmt: skip
#: What each command shows of a page with speaker notes, or of a handout
_PARTS: Final[Mapping[CommandId, Part]] = {"speaker_notes": Part.NOTES, "whole_pages": Part.WHOLE}
#: How many decks keep their choice of the part shown
_MOST_DECKS = 200


class SlidesCommands(QObject):
    """Connects the actions with the talk's slides, and owns the pages tab of the drawer."""

    #: An error occurred (message to show)
    trouble = Signal(str)
    #: The user wants to save a clip of a page (page)
    clip_requested = Signal(int)
    #: The user wants to loop over the moments of a page (page)
    loop_requested = Signal(int)

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        slides: TalkSlides,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        drawer: Drawer,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._slides = slides
        self._tasks = tasks
        self._actions = actions
        self._page_widget = parent
        self._job: PrintJob | None = None
        self._context_link: Link | None = None
        self._drawer = drawer
        drawer.add_tab("pages", self.tr("Pages"), self._make_strip, actions["page_strip"])
        self.steps = SlideSteps(watched, slides, actions, parent)
        self.per_page = SlidesPerPageMenu(slides, parent)
        self.per_page.trouble.connect(self.trouble)
        connect(
            actions,
            {
                "jump_here": self.jump_here,
                "find_in_slides": slides.open_find,
                "find_next": slides.find_next,
                "find_previous": slides.find_previous,
                "select_page": self.select_page,
                "copy_slides": self.copy,
                "copy_page": self.copy_page,
                "save_page": self.save_page,
                "rotate_right": self.rotate_right,
                "rotate_left": self.rotate_left,
                "dark_pages": self.toggle_dark,
                "speaker_notes": self.toggle_notes,
                "whole_pages": self.toggle_whole,
                "print_slides": self.print,
                "open_outside": self.open_outside,
            },
        )
        for action in pick(actions, "dark_pages", *_PARTS):
            action.setCheckable(True)
        #: The parts shown of decks with speaker notes, if not the slides, by path
        self._parts: dict[str, str] = {}
        self.context_menu = self._make_context_menu()
        slides.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        slides.customContextMenuRequested.connect(self._show_context_menu)
        slides.deck_opened.connect(self._follow_deck)
        slides.page_changed.connect(self._follow_page)
        slides.timeline_changed.connect(self._follow_timeline)
        slides.selection_changed.connect(self._follow_selection)
        strip, find = actions["page_strip"], actions["find_in_slides"]
        slides.bar.add_tool("strip", strip.text(), key_text(strip)).clicked.connect(strip.trigger)
        slides.bar.add_tool("find", find.text(), key_text(find)).clicked.connect(find.trigger)
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self._follow_page(slides.page())

    def _on_setting(self, key: str) -> None:
        """Apply the settings for dark pages and speaker notes."""
        if key:
            return
        parts = self._settings.get("deck_parts")
        known = {part.value for part in _PARTS.values()}
        if isinstance(parts, dict):
            self._parts = {str(path): part for path, part in parts.items() if part in known}
        self._slides.set_parts({path: Part(part) for path, part in self._parts.items()})
        dark = self._settings.get("dark_pages") is True
        self._actions["dark_pages"].setChecked(dark)
        self._slides.set_dark(dark)

    # The pages.

    def _make_strip(self) -> QWidget:
        strip = PageStrip(self._slides)
        strip.jump_requested.connect(self._jump_into)
        strip.clip_requested.connect(self.clip_requested)
        strip.loop_requested.connect(self.loop_requested)
        return strip

    def jump_here(self) -> None:
        """Play the next moment at which the current page is shown."""
        moment_s = self._slides.moment_of(self._slides.page())
        if moment_s is not None:
            self._jump_into(moment_s)

    def _jump_into(self, position_s: float) -> None:
        self._watched.play_at(position_s + INTO_MOMENT_S)

    # What follows the slides.

    def _follow_deck(self, _count: int) -> None:
        self._follow_page(self._slides.page())

    def _follow_timeline(self) -> None:
        self._follow_page(self._slides.page())

    def _follow_page(self, page: int) -> None:
        for name in _PAGE_COMMANDS:
            self._actions[name].setEnabled(page > 0)
        self._actions["jump_here"].setEnabled(bool(self._slides.times_of(page)))
        pages = self._slides.pages
        for name, part in _PARTS.items():
            has_part = part in pages.parts
            self._actions[name].setEnabled(page > 0 and has_part)
            self._actions[name].setChecked(has_part and pages.part is part)
        self._follow_selection()

    def _follow_selection(self) -> None:
        has_text = bool(self._slides.hand.selection())
        self._actions["copy_slides"].setEnabled(has_text)

    # The text and the picture of a page.

    def copy(self) -> None:
        """Copy the selected text."""
        if text := self._slides.hand.selected_text():
            QGuiApplication.clipboard().setText(text)

    def select_page(self) -> None:
        """Select all text of the page."""
        self._slides.setFocus(Qt.FocusReason.OtherFocusReason)
        self._slides.hand.select_all()

    def copy_page(self) -> None:
        """Copy the page as a picture."""
        self._draw("")

    def save_page(self) -> None:
        """Save the page as a picture to a file that the user chooses."""
        path = self._path()
        if path is None:
            return
        name = f"{path.stem} {self._slides.page()}.png"
        to, _ = QFileDialog.getSaveFileName(
            self._page_widget,
            self.tr("Save the page as a picture"),
            name,
            self.tr("Pictures (*.png *.jpg)"),
        )
        if to:
            self._draw(to)

    def _draw(self, to: str) -> None:
        """Draw the page as shown, to a file or to the clipboard."""
        pages, page = self._slides.pages, self._slides.page()
        deck, turns, dark = pages.deck, pages.turns, self._slides.is_dark()
        if deck is None:
            return
        width_px = max(_PICTURE_PX, self._slides.viewport.layout().page.width())

        def work(_: Task) -> QImage:
            picture = deck.render(page, width_px, turns=turns)
            image = as_image(darkened(picture) if dark else picture)
            if to:
                save_image(image, to)
                return QImage()
            return image

        self._tasks.run(work, self._on_drawn)

    def _on_drawn(self, image: QImage) -> None:
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)

    # How pages are shown.

    def rotate_right(self) -> None:
        """Rotate the pages clockwise by a quarter."""
        self._slides.rotate(1)

    def rotate_left(self) -> None:
        """Rotate the pages counter-clockwise by a quarter."""
        self._slides.rotate(-1)

    def toggle_dark(self) -> None:
        """Toggle between light on dark and unchanged pages."""
        dark = not self._slides.is_dark()
        self._slides.set_dark(dark)
        self._actions["dark_pages"].setChecked(dark)
        self._settings.change("dark_pages", dark)

    def toggle_notes(self) -> None:
        """Toggle between the speaker notes and the slides."""
        self._toggle_part(Part.NOTES)

    def toggle_whole(self) -> None:
        """Toggle between the PDF's own pages and the slides on them."""
        self._toggle_part(Part.WHOLE)

    def _toggle_part(self, part: Part) -> None:
        path, pages = self._path(), self._slides.pages
        if path is None or part not in pages.parts:
            return
        if pages.part is part:
            part = Part.SLIDE
        self._parts.pop(str(path), None)
        if part is not Part.SLIDE:
            self._parts[str(path)] = part.value
            for oldest in list(self._parts)[:-_MOST_DECKS]:
                del self._parts[oldest]
        self._slides.show_part(part)
        self._settings.change("deck_parts", dict(self._parts))

    # Out of the program.

    def open_outside(self) -> None:
        """Open the deck in the system's PDF viewer."""
        path = self._path()
        if path is not None and not outside.open_file(path):
            self.trouble.emit(
                self.tr("No program is installed that can open {name}.").format(name=path.name)
            )

    def print(self) -> None:
        """Print the deck after a print dialog."""
        path = self._path()
        if path is None or self._job is not None:
            return
        # Imported here because it loads Qt's printing, which few people use.
        from duthviewer.ui.slides.print import ask_and_print

        slides = self._slides
        self._job = ask_and_print(
            path, slides.page_count(), slides.page(), slides.pages.turns, self._page_widget
        )
        if self._job is not None:
            self._job.ended.connect(self._on_printed)
            self._job.start()

    def shut_down(self) -> None:
        """Stop all work; the page is not used again."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_printed(self, words: str) -> None:
        self._job = None
        if words:
            self.trouble.emit(words)

    def _path(self) -> Path | None:
        deck = self._slides.pages.deck
        return None if deck is None else deck.path

    # Menus.

    def _make_context_menu(self) -> QMenu:
        menu = QMenu(self._slides)
        self._open_link = menu.addAction(self.tr("Follow the link"))
        self._copy_link = menu.addAction(self.tr("Copy the address"))
        self._after_links = menu.addSeparator()
        self._open_link.triggered.connect(self._follow_context_link)
        self._copy_link.triggered.connect(self._copy_context_link)
        own = {
            OwnMenu.MOMENTS: self.steps.moments,
            OwnMenu.SLIDES_PER_PAGE: self.per_page.menu,
        }
        fill_menu(menu, SLIDES_MENU, self._actions, own)
        return menu

    def _show_context_menu(self, at: QPoint) -> None:
        slides = self._slides
        if not slides.page():
            return
        self._context_link = slides.hand.link_at(QPointF(at)) or slides.hand.link()
        link = self._context_link
        self._open_link.setVisible(link is not None and link.is_safe)
        self._copy_link.setVisible(link is not None and link.page is None)
        self._after_links.setVisible(link is not None)
        self.context_menu.popup(slides.mapToGlobal(at))

    def _follow_context_link(self) -> None:
        if self._context_link is not None:
            self._slides.follow_link(self._context_link)

    def _copy_context_link(self) -> None:
        if self._context_link is not None:
            QGuiApplication.clipboard().setText(self._context_link.address)
