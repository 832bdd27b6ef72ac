"""The settings: each holds at once, is remembered, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application
from duthviewer.ui.commands.key_map import KeyMap
from duthviewer.ui.commands.table import help_rows, set_skips, text_of
from duthviewer.ui.faults.about import AboutDialog
from duthviewer.ui.preferences.dialog import SettingsDialog
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.watch.resume_dialog import ResumeDialog
from duthviewer.ui.widgets import theme

Begin = Callable[..., Application]


def settings_of(program: Application) -> SettingsDialog:
    program.dialogs.show_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def choose(box: Any, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def stored(home: Path, key: str) -> object:
    with Store(home / "data" / "library.sqlite3") as store:
        return store.settings.get(key)


def test_its_key_and_the_menu_open_it(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    assert program.window.actions_by_id["settings"] in program.library.menu.actions()
    qtbot.keyClick(program.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window.findChild(SettingsDialog) is not None)
    dialog = program.window.findChild(SettingsDialog)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_whatever_takes_the_focus_has_a_name_and_a_hint(whole: Begin, qtbot: QtBot) -> None:
    dialog = settings_of(whole())
    named = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
    ]
    for widget in named:
        assert widget.accessibleName() or widget.property("text"), widget
        assert widget.toolTip() or widget.property("text") == "Close", widget
    assert len(named) > 20
    dialog.close()


@pytest.mark.parametrize("styled", [True, False])
def test_the_pages_names_never_stand_on_each_other(
    whole: Begin, qtbot: QtBot, styled: bool
) -> None:
    """Also where their places are given before the style sheet has come."""
    program = whole()
    for _ in range(3):
        dialog = settings_of(program)
        names = dialog.list
        if not styled:
            names.setStyleSheet("QListWidget#pages::item { padding: 0; border: none; }")
        names.doItemsLayout()
        places = [names.visualItemRect(names.item(row)) for row in range(names.count())]
        assert len(places) == 5
        for above, below in pairwise(places):
            assert below.top() > above.bottom()
            assert above.height() >= names.fontMetrics().height() + 18
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()


# General


def test_the_theme_changes_at_once_and_is_remembered(
    whole: Begin, home: Path, qtbot: QtBot
) -> None:
    program = whole()
    dialog = settings_of(program)
    for choice, colours in (("light", theme.LIGHT), ("dark", theme.DARK)):
        choose(dialog.general.appearance, choice)
        shown = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
        assert shown == colours.background
    dialog.close()
    program.window.close()
    assert stored(home, "appearance") == "dark"


def test_a_talk_begins_by_the_rule(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    dialog = settings_of(program)
    program.conference.keep_position("meeting/two", 12.0, 60.0)
    opened: list[float] = []
    watch = program.watching.page
    open_talk = watch.open_talk
    watch.open_talk = lambda showing, at_s, playing, page: opened.append(at_s)  # type: ignore[method-assign]
    program.watching.watch(TalkRequest("two", None))
    choose(dialog.general.resume, "start")
    program.watching.watch(TalkRequest("two", None))
    assert opened == [12.0, 0.0]
    choose(dialog.general.resume, "ask")
    for button, position_s in (("go_on", 12.0), ("restart", 0.0)):
        program.watching.watch(TalkRequest("two", None))
        question = program.window.findChild(ResumeDialog)
        with qtbot.waitSignal(question.destroyed):
            getattr(question, button).click()
        assert opened[-1] == position_s
    # A talk never watched, or a position that was asked for: nothing to ask.
    program.watching.watch(TalkRequest("one", None))
    program.watching.watch(TalkRequest("two", 3.0))
    assert opened == [12.0, 0.0, 12.0, 0.0, 0.0, 3.0]
    watch.open_talk = open_talk  # type: ignore[method-assign]
    dialog.close()


def test_a_talk_waits_if_wanted(whole: Begin, home: Path, qtbot: QtBot) -> None:
    program = whole()
    program.settings.playing = True
    dialog = settings_of(program)
    begun: list[bool] = []
    program.watching.page.open_talk = lambda showing, at_s, playing, page: begun.append(playing)  # type: ignore[method-assign]
    program.watching.watch(TalkRequest("one", None))
    dialog.general.play_at_once.click()
    program.watching.watch(TalkRequest("one", None))
    assert begun == [True, False]
    dialog.playback.play_next.click()
    dialog.close()
    program.window.close()
    assert stored(home, "play_at_once") is False
    assert stored(home, "play_next") is False
    again = settings_of(whole())
    assert not again.general.play_at_once.isChecked()
    assert not again.playback.play_next.isChecked()
    again.close()


# Folders


def test_media_folders_are_looked_through_at_once(
    whole: Begin, home: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = whole()
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "two.pdf").write_bytes(b"%PDF-1.4")
    dialog = settings_of(program)
    page = dialog.folders
    default = str(home / "videos")
    assert page.folders() == [default]
    assert not page.remove.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "disk"))
    assert not program.library.model.rows()[1].has_deck
    page.add.click()
    qtbot.waitUntil(lambda: program.library.model.rows()[1].has_deck)
    page.add.click()
    assert page.folders() == [default, str(tmp_path / "disk")], "not twice"
    page.up.click()
    assert page.folders() == [str(tmp_path / "disk"), default]
    assert not page.up.isEnabled()
    page.down.click()
    assert not page.down.isEnabled()
    page.remove.click()
    assert page.folders() == [default]
    qtbot.waitUntil(lambda: not program.library.model.rows()[1].has_deck)
    page.add.click()
    dialog.close()
    program.window.close()
    assert stored(home, "media_folders") == [default, str(tmp_path / "disk")]
    again = whole()
    assert again.settings.media == (Path(default), tmp_path / "disk")


class FileManager(QObject):
    """Stands for the desktop's."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        QDesktopServices.setUrlHandler("file", self, "show")

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_each_place_can_be_shown(whole: Begin, home: Path, qtbot: QtBot) -> None:
    manager = FileManager()
    page = settings_of(whole()).folders
    for button in page.findChildren(QPushButton):
        if button.property("folder"):
            button.click()
            folder = button.property("folder")
            qtbot.waitUntil(lambda folder=folder: folder in manager.shown)
    assert manager.shown == [str(home / name) for name in ("data", "cache", "log")]
    page.list.item(0).setText(str(home / "gone"))
    page.show_folder.click()
    qtbot.waitUntil(lambda: "gone" in page.problem.text())
    QDesktopServices.unsetUrlHandler("file")
    page.window().close()


# Playback


def test_another_engine_plays_the_next_talk(
    whole: Begin, home: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.recordings import Recipe, record

    recording = record(Recipe(duration_s=60, keyframes=50))
    (tmp_path / "conference" / f"day-1{recording.suffix}").hardlink_to(recording)
    program = whole()
    watch = program.watching.page

    def open_talk(talk_id: str) -> str:
        program.watching.watch(TalkRequest(talk_id, 0.0))
        player = watch.watched.player
        with qtbot.waitSignal(player.opened, timeout=20_000):
            pass
        return type(player).__name__

    dialog = settings_of(program)
    choose(dialog.playback.engine, "qt")
    qtbot.waitUntil(lambda: "because it was chosen" in dialog.playback.why.text(), timeout=20_000)
    assert open_talk("one") == "QtPlayer"
    before = watch.watched.player
    choose(dialog.playback.engine, "vlc")
    assert watch.watched.player is before, "what plays goes on"
    assert open_talk("two") == "VlcPlayer"
    dialog.close()
    watch.watched.close()
    program.window.close()
    assert stored(home, "engine") == "vlc"


def test_speed_skips_and_subtitles_hold_at_once_and_are_remembered(
    whole: Begin, home: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.recordings import Recipe, record

    recording = record(Recipe(duration_s=60, keyframes=50))
    folder = tmp_path / "conference"
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    for language, said in (("en", "Hello"), ("nl", "Hallo")):
        cue = f"1\n00:00:00,000 --> 00:01:00,000\n{said}\n"
        (folder / f"day-1.{language}.srt").write_text(cue)
    program = whole()
    watch = program.watching.page
    program.watching.watch(TalkRequest("one", 0.0))
    with qtbot.waitSignal(watch.watched.player.opened, timeout=20_000):
        pass
    page = settings_of(program).playback
    choose(page.default_rate, 1.5)
    assert watch.watched.player.rate() == 1.5
    choose(page.skip_short, 3)
    choose(page.skip_long, 30)
    strip = watch.tools.cue_strip
    choose(page.subtitle_language, "nl")
    assert not strip.isVisible()
    page.subtitles.click()
    qtbot.waitUntil(lambda: strip.text() == "Hallo", timeout=20_000)
    choose(page.subtitle_language, "en")
    qtbot.waitUntil(lambda: strip.text() == "Hello", timeout=20_000)
    small = strip.font().pixelSize()
    choose(page.subtitle_size, "large")
    assert strip.font().pixelSize() > small
    page.window().close()

    sought: list[float] = []
    watch.watched.seek, watch.watched.position_s = sought.append, lambda: 40.0  # type: ignore[method-assign]
    for name in ("back_5", "on_5", "back_10", "on_10"):
        watch.actions_by_id[name].trigger()
    assert sought == [37.0, 43.0, 10.0, 70.0]
    texts = [watch.actions_by_id[name].text() for name in ("back_5", "on_10")]
    assert texts == ["Back 3 seconds", "Forward 30 seconds"]
    rows = {text for _, rows in help_rows() for text, _ in rows}
    assert {"Back 3 seconds", "Forward 30 seconds"} <= rows
    assert any("Forward 30 seconds" in tip for tip in tooltips(watch.controls))
    # The speed of one talk is not that of the next.
    watch.speed_and_volume.set_rate(2.0)
    program.watching.watch(TalkRequest("two", 0.0))
    with qtbot.waitSignal(watch.watched.player.opened, timeout=20_000):
        pass
    assert watch.watched.player.rate() == 1.5
    watch.watched.close()
    program.window.close()

    again = settings_of(whole()).playback
    boxes = (again.default_rate, again.skip_short, again.skip_long, again.subtitle_language)
    assert [box.currentData() for box in boxes] == [1.5, 3, 30, "en"]
    assert again.subtitles.isChecked()
    assert again.subtitle_size.currentData() == "large"
    again.window().close()
    set_skips(None, None)


def tooltips(widget: QWidget) -> list[str]:
    return [child.toolTip() for child in widget.findChildren(QWidget)]


@pytest.mark.parametrize("wrong", ["x", None, [], 4, -5, True, 1e300])
def test_a_strange_skip_is_the_usual_one(wrong: object) -> None:
    set_skips(wrong, wrong)
    assert [text_of(name) for name in ("back_5", "on_10")] == [
        "Back 5 seconds", "Forward 10 seconds",
    ]  # fmt: skip


def test_the_command_line_chooses_the_engine_for_this_time(whole: Begin) -> None:
    program = whole(engine="qt")
    program.settings.change("engine", "vlc")
    assert program.settings.engine() == "qt"


# Keys


def press(qtbot: QtBot, dialog: SettingsDialog, key: Qt.Key, *modifiers: Qt.KeyboardModifier):
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    qtbot.keyClick(dialog.keys.field, key, together)


def test_a_key_is_pressed_and_taken(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    keys = program.window.findChild(KeyMap)
    dialog = settings_of(program)
    page = dialog.keys
    page.choose("mute")
    assert not page.instead.isEnabled()
    press(qtbot, dialog, Qt.Key.Key_X)
    press(qtbot, dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    page.instead.click()
    assert keys.keys("mute") == ("Shift+Q",)
    assert page.keys_shown("mute") == "Shift+Q"
    assert program.watching.page.actions_by_id["mute"].shortcut().toString() == "Shift+Q"
    press(qtbot, dialog, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    page.besides.click()
    assert keys.keys("mute") == ("Shift+Q", "Shift+I")
    page.none.click()
    assert keys.keys("mute") == ()
    page.reset.click()
    assert keys.keys("mute") == ("M",)
    assert not page.reset.isEnabled()
    dialog.close()


def test_a_conflict_names_the_other_command_and_waits(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    keys = program.window.findChild(KeyMap)
    dialog = settings_of(program)
    page = dialog.keys
    page.choose("mute")
    press(qtbot, dialog, Qt.Key.Key_K)
    page.instead.click()
    assert "Play or pause" in page.conflict_text.text()
    assert not page.conflict.isHidden()
    assert keys.keys("mute") == ("M",)
    page.leave.click()
    assert page.conflict.isHidden()
    assert keys.keys("toggle") == ("Space", "K")
    page.instead.click()
    page.take.click()
    assert keys.keys("mute") == ("K",)
    assert keys.keys("toggle") == ("Space",)
    assert page.keys_shown("toggle") == "Space"
    # The same key in another place is no conflict.
    page.choose("search")
    press(qtbot, dialog, Qt.Key.Key_K)
    page.besides.click()
    assert page.conflict.isHidden()
    assert keys.keys("search") == ("Ctrl+F", "K")
    page.reset_all.click()
    assert keys.keys("toggle") == ("Space", "K")
    assert keys.keys("search") == ("Ctrl+F",)
    dialog.close()


def test_keys_of_another_player_are_chosen_and_found(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    dialog = settings_of(program)
    page = dialog.keys
    choose(page.preset, "mpv")
    assert page.keys_shown("next_talk") == ">"
    page.search.setText("next talk")
    found = {name for name, item in page.items.items() if not item.isHidden()}
    assert {"next_talk", "play_next"} <= found
    assert "previous_talk" not in found
    dialog.close()


# The page about the program


def test_about_tells_the_versions_and_copies_them(whole: Begin, qtbot: QtBot) -> None:
    program = whole()
    program.dialogs.show_about()
    dialog = program.window.findChild(AboutDialog)
    assert not dialog.copy.isEnabled()
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=20_000)
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    for name in (
        "duthviewer", "Python", "Qt", "PySide6", "SQLite", "Platform", "Display",
        "libVLC", "FFmpeg", "pdfium", "typst", "Silero VAD", "RapidOCR", "Engine",
    ):  # fmt: skip
        assert f"{name}: " in text
    assert "because" in text
    dialog.close()


def test_the_comfortable_pace_has_two_numbers_in_order(whole: Begin, home: Path) -> None:
    program = whole()
    dialog = settings_of(program)
    pace = dialog.general.pace
    assert (pace.slowest.value(), pace.fastest.value()) == (125, 150)
    pace.fastest.setValue(170)
    pace.slowest.setValue(400)
    assert program.settings.get("comfortable_pace") == [169, 170]
    pace.slowest.setValue(100)
    dialog.close()
    program.window.close()
    assert stored(home, "comfortable_pace") == [100, 170]
