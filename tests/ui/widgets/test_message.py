"""Messages in the place of something."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from duthviewer.ui.widgets.message import Message


def test_a_message_s_icon_is_twice_a_button_s(qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    message.say("Nothing here")
    assert message.icon.pixmap().deviceIndependentSize().width() == 40
