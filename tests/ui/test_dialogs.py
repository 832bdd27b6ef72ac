"""The dialogs on small screens, and messages in the place of something."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from duthviewer.ui.dialogs import HelpDialog
from duthviewer.ui.message import Message


@pytest.mark.parametrize("room", [(720, 480), (1280, 720), (2560, 1440)])
def test_the_help_stays_within_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int]
) -> None:
    screen = SimpleNamespace(availableSize=lambda: QSize(*room))
    monkeypatch.setattr(HelpDialog, "screen", lambda _: screen)
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    assert dialog.width() < room[0]
    assert dialog.height() < room[1] - 24, "the frame too"


def test_a_message_s_icon_is_twice_a_button_s(qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    message.say("Nothing here")
    assert message._icon.pixmap().deviceIndependentSize().width() == 40
