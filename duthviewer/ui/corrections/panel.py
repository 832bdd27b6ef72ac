"""The panel that corrects a timeline: the strip, its buttons and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QHideEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import CORRECTIONS_MENU, fill_menu
from duthviewer.ui.corrections.strip import TimelineStrip
from duthviewer.ui.state.quality_text import quality_text
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton, key_text, show_keys
from duthviewer.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from duthviewer.ui.corrections.controller import CorrectionsController

#: The minimum width of the message
_MESSAGE_PX = 120
_SPACING_PX = 8
#: How long the message about a step is shown
_STEP_MS = 8000


class CorrectionsPanel(QFrame):
    """Shows the corrections of the open talk, and passes the user's changes to the controller."""

    def __init__(self, controller: CorrectionsController, page: WatchPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._corrections = controller.corrections
        self._page = page
        self._actions = page.actions_by_id
        self._menu_at_s = 0.0
        self._menu_change_s: float | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Correct the timeline"))
        self.strip = TimelineStrip(page.slides.pages, controller.snap, self)
        self.strip.seek_requested.connect(self._seek)
        self.strip.drag_began.connect(self._pause)
        self.strip.move_requested.connect(self._move)
        self.strip.remove_requested.connect(self._corrections.remove_change)
        self.strip.menu_requested.connect(self._show_menu)
        self.empty_label = QLabel(self)
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setObjectName("muted")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addWidget(self.strip)
        column.addWidget(self.empty_label)
        self._is_listening = False
        #: Whether the message is about what was just done
        self._is_step_shown = False
        self._shows_step_until = QTimer(self)
        self._shows_step_until.setSingleShot(True)
        self._shows_step_until.setInterval(_STEP_MS)
        self._shows_step_until.timeout.connect(self._forget_step)
        self.set_flat(False)
        self.hide()

    def set_flat(self, flat: bool) -> None:
        """Use less height, or the usual one."""
        self.strip.set_flat(flat)
        self.empty_label.setFixedHeight(self.strip.height())

    def _head(self) -> QHBoxLayout:
        actions = self._actions
        self.starts_button = self._worded("page_starts")
        self._none = self._worded("no_page", self.tr("No page from now on"))
        self.right_button = self._worded("right_page", self.tr("This is right"))
        self._back = self._icon("back", "doubt_back")
        self._on = self._icon("ahead", "doubt_on")
        self._undo = self._icon("undo", "undo_correction")
        self._redo = self._icon("redo", "redo_correction")
        self.uncertain_label = QLabel(self)
        self.uncertain_label.setFont(theme.font(12, tabular=True))
        self.uncertain_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Wide enough for any number, so that the buttons beside it do not move
        metrics = self.uncertain_label.fontMetrics()
        self.uncertain_label.setMinimumWidth(metrics.horizontalAdvance("000 ?"))
        self.message = ElidedLabel(self)
        self.message.setObjectName("muted")
        more = IconButton("more", self.tr("More"), self)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        fill_menu(menu, CORRECTIONS_MENU, self._actions)
        more.setMenu(menu)
        close = IconButton("close", "", self)
        close.describe(self.tr("Close the panel"), actions["corrections"])
        close.clicked.connect(actions["corrections"].trigger)
        row = QHBoxLayout()
        row.setSpacing(_SPACING_PX)
        for button in (self.starts_button, self._none, self.right_button):
            row.addWidget(button)
        row.addSpacing(_SPACING_PX)
        for place in (self._back, self.uncertain_label, self._on):
            row.addWidget(place)
        row.addSpacing(_SPACING_PX)
        row.addWidget(self.message, 1)
        for icon in (self._undo, self._redo, more, close):
            row.addWidget(icon)
        self._always: tuple[QWidget, ...] = (
            *(self.starts_button, self._back, self.uncertain_label, self._on),
            *(self._undo, self._redo, more, close),
        )
        return row

    def _worded(self, name: CommandId, text: str = "") -> Button:
        action, button = self._actions[name], Button(self)
        button.setObjectName("offer")
        button.setText(text or action.text())
        button.setAccessibleName(action.text())
        show_keys(button, action.text(), action)
        return self._follow(button, action)

    def _icon(self, icon: str, name: CommandId) -> IconButton:
        action = self._actions[name]
        button = IconButton(icon, "", self)
        button.describe(action.text(), action)
        self._follow(button, action)
        return button

    def _follow(self, button: Button, action: QAction) -> Button:
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    # Contents

    def refresh(self) -> None:
        """Show the timeline of the talk, or why there is none."""
        if self.isHidden():
            return
        corrections = self._corrections
        start_s = self._controller.start_s
        has_spans = bool(corrections.followed)
        self.strip.setVisible(has_spans)
        self.empty_label.setVisible(not has_spans)
        if not has_spans:
            self.empty_label.setText(self._why_empty())
        self.strip.set_frame(self._controller.frame_s)
        self.strip.show_timeline(
            corrections.followed, corrections.shown_corrections, start_s, corrections.end_s
        )
        self.strip.show_position(start_s + self._page.watched.position_s())
        count = len(corrections.uncertain())
        text = self.tr("{count} ?").format(count=count) if count else self.tr("Nothing to check")
        if text != self.uncertain_label.text():
            self.uncertain_label.setText(text)
            self._fit_buttons()
        self.uncertain_label.setAccessibleName(
            self.tr("Uncertain changes: {count}").format(count=count)
        )
        self.uncertain_label.setToolTip(self.uncertain_label.accessibleName())
        self._name_page()
        if not self._is_step_shown:
            quality = corrections.quality()
            self.message.setText("" if quality is None else quality_text(quality))

    def show_message(self, words: str) -> None:
        """Show what was just done, in place of how good the timeline is."""
        self._is_step_shown = True
        self._shows_step_until.start()
        self.message.setText(words)
        self.message.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _why_empty(self) -> str:
        if not self._page.slides.page_count():
            return self.tr("This talk has no timeline, and no slides for one.")
        words = self.tr(
            "This talk has no timeline yet. Synchronise it, or mark where each page starts:"
            " turn to the page and press {key}."
        )
        return words.format(key=key_text(self._actions["page_starts"]))

    def _name_page(self, *_: object) -> None:
        page = self._page.slides.page()
        text = self.tr("Page {page} starts now").format(page=page) if page else ""
        self.starts_button.setText(text or self._actions["page_starts"].text())

    def _show_position(self, position_ms: int) -> None:
        self.strip.show_position(self._controller.start_s + position_ms / 1000)

    def minimumSizeHint(self) -> QSize:
        """Return no minimum width: buttons are hidden if there is no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Hide buttons, the last one first, if there is no room; the menu has their commands."""
        hints = [widget.sizeHint().width() + _SPACING_PX for widget in self._always]
        room = self.contentsRect().width() - sum(hints) - _MESSAGE_PX - 4 * _SPACING_PX
        for button in (self._none, self.right_button):
            room -= button.sizeHint().width() + _SPACING_PX
            button.setVisible(room >= 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the talk only while the panel is visible."""
        super().showEvent(event)
        if not self._is_listening:
            self._is_listening = True
            self._corrections.changed.connect(self.refresh)
            self._page.time_bar.valueChanged.connect(self._show_position)
            self._page.slides.page_changed.connect(self._name_page)
            self._page.slides.deck_opened.connect(self._on_deck)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_listening:
            self._is_listening = False
            self._corrections.changed.disconnect(self.refresh)
            self._page.time_bar.valueChanged.disconnect(self._show_position)
            self._page.slides.page_changed.disconnect(self._name_page)
            self._page.slides.deck_opened.disconnect(self._on_deck)
            self._forget_step()

    def _forget_step(self) -> None:
        self._is_step_shown = False
        self._shows_step_until.stop()
        self.message.setText("")
        self.refresh()

    def _on_deck(self, _count: int) -> None:
        self.refresh()

    # Changes on the strip

    def _seek(self, at_s: float) -> None:
        self._controller.go_to(at_s)
        self._page.slides.follow()

    def _pause(self) -> None:
        player = self._page.watched.player
        if player is not None and player.state() is PlayerState.PLAYING:
            player.pause()

    def _move(self, change_s: float, to_s: float) -> None:
        self._corrections.move_change(change_s, to_s, self._controller.frame_s)

    def _show_menu(self, at_s: float, change_s: float | None, where: QPoint) -> None:
        self.menu_at(at_s, change_s).popup(where)

    def menu_at(self, at_s: float, change_s: float | None) -> QMenu:
        """Make the menu for a time on the strip and for the change there, if there is one."""
        self._menu_at_s, self._menu_change_s = at_s, change_s
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        span, page = self._corrections.span_at(at_s), self._page.slides.page()
        if change_s is not None:
            menu.addAction(self.tr("Remove this change")).triggered.connect(self._remove_here)
            to_position = menu.addAction(self.tr("Move this change to the position"))
            to_position.triggered.connect(self._move_to_position)
            menu.addSeparator()
        if page:
            words = self.tr("Page {page} starts here").format(page=page)
            menu.addAction(words).triggered.connect(self._start_here)
        menu.addAction(self.tr("No page from here on")).triggered.connect(self._none_here)
        if span is not None:
            if span.other_slide:
                words = self.tr("Confirm a slide that is not in this PDF")
            elif span.page is None:
                words = self.tr("Confirm no page in this span")
            else:
                words = self.tr("Confirm page {page} in this span").format(page=span.page)
            menu.addAction(words).triggered.connect(self._confirm_here)
            if page and page != span.page:
                words = self.tr("This whole span is page {page}").format(page=page)
                menu.addAction(words).triggered.connect(self._whole_span_here)
        menu.addSeparator()
        menu.addAction(self.tr("Show this moment")).triggered.connect(self._go_there)
        return menu

    def _remove_here(self) -> None:
        if self._menu_change_s is not None:
            self._corrections.remove_change(self._menu_change_s)

    def _move_to_position(self) -> None:
        if self._menu_change_s is not None:
            self._move(self._menu_change_s, self._controller.now_s())

    def _start_here(self) -> None:
        self._corrections.page_starts(self._menu_at_s, self._page.slides.page())

    def _none_here(self) -> None:
        self._corrections.page_starts(self._menu_at_s, None)

    def _confirm_here(self) -> None:
        self._corrections.confirm(self._menu_at_s)

    def _whole_span_here(self) -> None:
        self._corrections.whole_span(self._menu_at_s, self._page.slides.page())

    def _go_there(self) -> None:
        self._seek(self._menu_at_s)
