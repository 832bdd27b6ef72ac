"""The log file: what it takes, what it leaves out, and that it does not grow for ever."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
from duthviewer.ui.faults import log_file
from duthviewer.ui.faults.log_file import LogFile

logger = logging.getLogger("duthviewer.test")


def test_it_takes_info_and_more_from_the_program_only(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log")
    log.start()
    logger.debug("too fine")
    logger.info("a plain fact")
    logger.warning("a worry")
    logging.getLogger("elsewhere").error("of another's")
    log.close()
    logger.info("too late")
    lines = log.path.read_text().splitlines()
    assert [line.partition("duthviewer.test: ")[2] for line in lines] == ["a plain fact", "a worry"]
    assert logging.getLogger("duthviewer").handlers == []
    assert logging.getLogger("duthviewer").level == logging.NOTSET


def test_a_warning_is_seen_in_the_terminal_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = LogFile(tmp_path)
    log.start()
    logger.info("a plain fact")
    logger.warning("a worry")
    log.close()
    assert capsys.readouterr().err == "a worry\n"


def test_it_turns_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "_BYTES", 2000)
    log = LogFile(tmp_path)
    log.start()
    for number in range(400):
        logger.info("line %d", number)
    log.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["duthviewer.log", "duthviewer.log.1", "duthviewer.log.2"]
    assert all(path.stat().st_size <= 2000 for path in tmp_path.iterdir())
    assert log.tail(1).endswith("line 399")


def test_three_files_of_a_megabyte() -> None:
    assert log_file._BYTES == 1_000_000
    assert log_file._OLDER_FILES == 2


def test_the_home_folder_is_not_named(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    log.start()
    logger.info("no picture from %s", Path.home() / "talks" / "day-1.mp4")
    log.close()
    assert "from ~/talks/day-1.mp4" in log.path.read_text()


def test_a_folder_that_cannot_be_written_is_no_hindrance(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    log = LogFile(tmp_path / "file" / "log")
    log.start()
    logger.info("goes nowhere")
    log.close()
    assert "no log is written" in caplog.text
    assert log.tail() == ""


def test_the_program_logs_its_start_and_its_end(
    whole: Callable[..., Application], home: Path, qtbot: QtBot
) -> None:
    program = whole()
    path = home / "log" / "duthviewer.log"
    qtbot.waitUntil(lambda: path.exists() and "started" in path.read_text())
    program.window.close()
    text = path.read_text()
    assert "PySide6" in text
    assert text.splitlines()[-1].endswith("ended")
    assert logging.getLogger("duthviewer").handlers == []


@pytest.mark.skipif(os.name != "posix", reason="Windows protects a person's folders itself")
def test_nobody_else_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "_BYTES", 200)
    before = os.umask(0o022)
    try:
        folder = tmp_path / "log"
        folder.mkdir()
        (folder / "duthviewer.log").write_text("before\n")
        log = LogFile(folder)
        log.start()
        for number in range(20):
            logger.info("line %d", number)
        log.close()
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o077 for path in (folder, *folder.iterdir())}
    assert set(modes.values()) == {0}
    assert len(modes) == 4
