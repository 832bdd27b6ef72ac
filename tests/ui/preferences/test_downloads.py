"""The settings page of downloads: what it tells of yt-dlp, what it stores, what it asks first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.downloads.yt_dlp_setup import Origin, Step, Tool, ToolPart, ToolState
from duthviewer.library.places import Places
from duthviewer.ui.application import Application
from duthviewer.ui.preferences import yt_dlp_setup
from duthviewer.ui.preferences.dialog import SettingsDialog
from duthviewer.ui.preferences.downloads import DownloadsPage

Begin = Callable[..., Application]

ALL = {ToolPart.FFMPEG: "7.1", ToolPart.DENO: "2.9.8", ToolPart.EJS: "0.8.0"}


def state(origin: Origin = Origin.OWN, age_days: int | None = 3, **missing: bool) -> ToolState:
    parts = {part: None if missing.get(part.name) else version for part, version in ALL.items()}
    return ToolState(Tool(("/usr/bin/yt-dlp",), origin), "2026.11.26", age_days, parts)


class Installed:
    """The yt-dlp of this computer, as the page finds it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.state: ToolState | None = None
        self.hindrance: KnownError | None = None
        self.begun = threading.Event()
        #: An installation waits for this
        self.go_on = threading.Event()
        monkeypatch.setattr(yt_dlp_setup, "find_tool", self._find)
        monkeypatch.setattr(yt_dlp_setup, "inspect", lambda tool, cancelled: self.state)
        monkeypatch.setattr(yt_dlp_setup, "why_not_installable", lambda: self.hindrance)
        monkeypatch.setattr(yt_dlp_setup, "install", self._install)

    def _find(self, places: Places) -> Tool | None:
        return None if self.state is None else self.state.tool

    def _install(
        self, places: Places, report: Callable[[Step, str], None], cancelled: threading.Event
    ) -> ToolState | None:
        report(Step.DOWNLOAD, "deno 2.9.8")
        self.begun.set()
        while not self.go_on.wait(0.01):
            if cancelled.is_set():
                raise DownloadStopped
        self.state = state(age_days=0)
        return self.state


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Installed]:
    found = Installed(monkeypatch)
    yield found
    found.go_on.set()


def page_of(program: Application, qtbot: QtBot) -> DownloadsPage:
    program.dialogs.show_download_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    page = dialog.downloads
    qtbot.waitUntil(lambda: "Checking which" not in page.status.text())
    assert page.isVisible()
    return page


def test_without_yt_dlp_the_page_says_what_that_means_and_offers_it(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    page = page_of(whole(), qtbot)
    assert page.status.text() == "yt-dlp is not installed."
    assert "plain file address" in page.missing.text()
    assert page.install.isVisible()
    assert page.install.text() == "&Install yt-dlp"
    page.window().close()


@pytest.mark.parametrize(
    ("found", "status", "notes"),
    [
        (
            state(),
            "Version 2026.11.26, 3 days old. duthviewer installed it.",
            "Nothing is missing.",
        ),
        (
            state(Origin.PROGRAM, 0),
            "Version 2026.11.26, from today. It was installed with duthviewer.",
            "Nothing is missing.",
        ),
        (
            state(Origin.SYSTEM, 1),
            "Version 2026.11.26, one day old. It was found at /usr/bin/yt-dlp.",
            "Nothing is missing.",
        ),
        (
            state(age_days=170),
            "Version 2026.11.26, 6 months old. duthviewer installed it.",
            "It is too old",
        ),
        (
            state(age_days=None, FFMPEG=True),
            "Version 2026.11.26, of unknown age. duthviewer installed it.",
            "ffmpeg is missing",
        ),
        (
            state(DENO=True, EJS=True),
            "Version 2026.11.26, 3 days old. duthviewer installed it.",
            "Missing: deno, yt-dlp-ejs.",
        ),
    ],
)
def test_version_age_and_what_is_missing_are_told_in_words(
    whole: Begin, qtbot: QtBot, installed: Installed, found: ToolState, status: str, notes: str
) -> None:
    installed.state = found
    page = page_of(whole(), qtbot)
    assert page.status.text() == status
    assert page.missing.text().startswith(notes)
    page.window().close()


def test_it_is_installed_with_progress_and_goes_on_while_the_settings_are_closed(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    program = whole()
    page = page_of(program, qtbot)
    page.install.click()
    qtbot.waitUntil(lambda: page.status.text() == "Downloading deno 2.9.8…")
    assert page.bar.isVisible()
    assert page.cancel.isVisible()
    assert not page.install.isVisible()
    with qtbot.waitSignal(page.destroyed):
        page.window().close()
    page = page_of(program, qtbot)
    assert page.status.text() == "Downloading deno 2.9.8…"
    installed.go_on.set()
    qtbot.waitUntil(lambda: page.status.text().startswith("Version 2026.11.26, from today."))
    assert not page.bar.isVisible()
    assert page.install.text() == "&Update yt-dlp"
    page.window().close()


def test_an_installation_can_be_cancelled(whole: Begin, qtbot: QtBot, installed: Installed) -> None:
    page = page_of(whole(), qtbot)
    page.install.click()
    assert installed.begun.wait(10)
    page.cancel.click()
    qtbot.waitUntil(page.install.isVisible)
    assert page.status.text() == "yt-dlp is not installed."
    page.window().close()


def test_closing_the_window_ends_an_installation(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    program = whole()
    page_of(program, qtbot).install.click()
    assert installed.begun.wait(10)
    # The fixture closes the program and fails if a thread is left.


def test_a_failed_installation_says_why(
    whole: Begin, qtbot: QtBot, installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KnownError("The disk is full. Free some space, then try again.")

    monkeypatch.setattr(yt_dlp_setup, "install", fail)
    page = page_of(whole(), qtbot)
    page.install.click()
    qtbot.waitUntil(lambda: "The disk is full." in page.missing.text())
    assert page.install.isVisible()
    page.window().close()


def test_where_it_cannot_be_installed_nothing_is_offered(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    installed.hindrance = KnownError("duthviewer runs as {package}.", package="a snap")
    page = page_of(whole(), qtbot)
    assert not page.install.isVisible()
    assert "duthviewer runs as a snap." in page.missing.text()
    page.window().close()


def test_cookies_are_used_only_after_it_is_said_what_that_means(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    program = whole()
    page = page_of(program, qtbot)
    assert not page.question.isVisible()
    page.browser.setCurrentIndex(page.browser.findData("firefox"))
    assert page.question.isVisible()
    assert program.settings.get("cookies_browser") is None
    page.refuse.click()
    assert (page.browser.currentData(), page.question.isVisible()) == ("", False)
    page.browser.setCurrentIndex(page.browser.findData("firefox"))
    page.allow.click()
    assert program.settings.get("cookies_browser") == "firefox"
    assert not page.question.isVisible()
    # No question to use less.
    page.browser.setCurrentIndex(0)
    assert program.settings.get("cookies_browser") == ""
    assert not page.question.isVisible()
    page.window().close()


def test_a_chosen_folder_is_also_searched_for_files(
    whole: Begin,
    qtbot: QtBot,
    installed: Installed,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = whole()
    page = page_of(program, qtbot)
    assert page.folder.text() == str(program.places.videos)
    chosen = str(tmp_path / "talks")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    page.choose.click()
    assert page.folder.text() == chosen
    assert program.settings.get("download_folder") == chosen
    assert Path(chosen) in program.settings.media
    assert program.places.videos in program.settings.media
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.choose.click()
    assert page.folder.text() == chosen
    page.window().close()


def test_quality_and_the_bound_of_streams_are_stored(
    whole: Begin, qtbot: QtBot, installed: Installed
) -> None:
    program = whole()
    page = page_of(program, qtbot)
    assert (page.height_box.currentData(), page.streams.currentData()) == (720, 20)
    page.height_box.setCurrentIndex(page.height_box.findData(1080))
    page.streams.setCurrentIndex(page.streams.findData(2))
    assert program.settings.get("download_height") == 1080
    assert program.settings.get("streams_gb") == 2
    page.window().close()
