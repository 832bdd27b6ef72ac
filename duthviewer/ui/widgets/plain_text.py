"""Untrusted text in the window: titles, names of files, notes, chapters, addresses.

Qt guesses what is rich text in tooltips, message boxes and labels, and would load the files that
an ``<img>`` there names; in menus, buttons and tabs an ampersand marks a mnemonic; window titles
have a placeholder. Each widget that shows untrusted text gets it through this module, or is a
label of plain text. ``tests/ui/widgets/test_plain_text.py`` checks the whole window.
"""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

#: Limit of letters in a menu
_LONGEST_IN_MENU = 90
_LONGEST_TITLE = 200
_LONGEST_TOOLTIP = 1000
#: Longer lines need rich text, because Qt does not wrap plain text in tooltips.
_LONGEST_LINE = 80
#: Line breaks, tabs (which separate a menu's text from its key) and other controls
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
#: Lone surrogates, as in names that are not UTF-8
_HALVES = re.compile("[\ud800-\udfff]")
#: Controls that change the direction of the text that follows
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")


def one_line(text: str, longest: int = _LONGEST_TOOLTIP) -> str:
    """Return the text on one line, cut to a length, without control characters."""
    if len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    if text.isprintable():
        return text
    text = _TURNS.sub("", _BREAKS.sub(" ", text))
    return _HALVES.sub("\ufffd", text).strip()


def menu_text(text: str) -> str:
    """Return the text for a menu, a button or a tab, where a single ampersand marks a mnemonic."""
    return one_line(text, _LONGEST_IN_MENU).replace("&", "&&")


def window_title(text: str) -> str:
    """Return the text for the title of a window, where Qt replaces ``[*]``."""
    return one_line(text, _LONGEST_TITLE).replace("[*]", "[*][*]")


def tooltip(text: str) -> str:
    """Return the text for a tooltip, never taken for rich text; its line breaks stay."""
    if len(text) > _LONGEST_TOOLTIP:
        text = text[: _LONGEST_TOOLTIP - 1] + "…"
    lines = [one_line(line) for line in text.splitlines()]
    if all(len(line) <= _LONGEST_LINE for line in lines) and not {"<", "&"} & set(text):
        return "\n".join(lines)
    return f"<qt>{'<br>'.join(html.escape(line, quote=False) for line in lines)}</qt>"


def notification_text(text: str) -> str:
    """Return the text for the body of a desktop's notification, which may be read as markup."""
    return html.escape(one_line(text), quote=False)


def menu_action(text: str, parent: QObject | None = None) -> QAction:
    """Return an action with untrusted text, which is also escaped in the tooltip that Qt makes."""
    action = QAction(menu_text(text), parent)
    action.setToolTip(tooltip(text))
    return action


def plain_label(text: str, parent: QWidget, look: str = "") -> QLabel:
    """Return a label that wraps its text, which may come from a stranger. ``look`` is its name."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setObjectName(look)
    return label
