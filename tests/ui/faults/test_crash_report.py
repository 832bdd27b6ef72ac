"""Faults leave a report, which the next start offers once; a run that ends well leaves none."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.ui.application import Application
from duthviewer.ui.faults.crash_reports import CrashReports, mark_shown
from duthviewer.ui.faults.log_file import LogFile
from duthviewer.ui.faults.report_dialog import ReportDialog

#: Runs the program as the command line does; does what is asked once its window stands.
RUN = """
import faulthandler, os, resource, signal, sys
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
from pathlib import Path
from PySide6.QtCore import QTimer
from duthviewer.ui.state.head_start import HeadStart, LaunchOptions
wish = LaunchOptions(path=Path(sys.argv[1]), appearance="dark")
head_start = HeadStart(wish)
import duthviewer.ui.application as application
class Program(application.Application):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self.settled = 0
    def look(self):
        if self.reporting is None or not self.is_settled():
            return
        self.settled += 1
        if self.settled < 3:
            return  # A result may still be on its way to its receiver.
        self.timer.stop()
        if sys.argv[2] == "segv":
            faulthandler._sigsegv()
        elif sys.argv[2] == "abort":
            os.abort()
        elif sys.argv[2] == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif sys.argv[2] == "raise":
            QTimer.singleShot(200, self.window.close)
            raise ValueError("a plain mistake")
        else:
            strip = self.window.error_strip
            offered = strip.isVisible() and not strip.button.isHidden()
            print("offered" if offered else "quiet", flush=True)
            self.window.close()
application.Application = Program
sys.exit(application.run(wish, head_start))
"""


@pytest.fixture
def run(tmp_path: Path, home: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    catalogue = tmp_path / "catalogue.yaml"
    catalogue.write_text("title: C\nid: c\nrecordings: {d: {}}\ntalks: []\n")

    def begin(what: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-c", RUN, catalogue, what],
            capture_output=True, text=True, timeout=100, check=False,
            env={**os.environ, "DUTHVIEWER_HOME": str(home)},
        )  # fmt: skip
        assert done.returncode == 0 or what != "look", done.stderr
        return done

    return begin


def left(home: Path, pattern: str = "*report-*.txt") -> list[Path]:
    return sorted((home / "log").glob(pattern))


@pytest.mark.parametrize("what", ["segv", "abort"])
def test_a_fault_in_native_code_is_offered_once(run, home: Path, what: str) -> None:
    done = run(what)
    assert done.returncode in (-signal.SIGSEGV, -signal.SIGABRT)
    assert len(left(home, "running-*.trace")) == 1
    assert run("look").stdout.split() == ["offered"]
    [report] = left(home)
    text = report.read_text()
    assert text.startswith("A crash in native code in duthviewer")
    for part in ("PySide6: ", "Time: ", "Fatal Python error", "--- last lines of the log"):
        assert part in text
    assert text.partition("--- last lines of the log")[2].count("started: duthviewer") == 1
    if what == "segv":
        assert "in look" in text
    assert left(home, "running-*.trace") == []
    assert run("look").stdout.split() == ["quiet"]


def test_an_error_in_python_is_offered_once(run, home: Path) -> None:
    done = run("raise")
    assert done.returncode == 0
    assert done.stderr.count("ValueError: a plain mistake") == 1
    [report] = left(home, "report-*.txt")
    assert "ValueError: a plain mistake" in report.read_text()
    assert run("look").stdout.split() == ["offered"]
    assert run("look").stdout.split() == ["quiet"]


def test_neither_a_clean_end_nor_a_kill_leaves_a_report(run, home: Path) -> None:
    assert run("look").stdout.split() == ["quiet"]
    assert left(home, "*") == [home / "log" / "duthviewer.log"]
    assert run("kill").returncode == -signal.SIGKILL
    assert run("look").stdout.split() == ["quiet"]
    assert left(home, "*") == [home / "log" / "duthviewer.log"]


# In one process


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    return CrashReports(LogFile(tmp_path / "log"))


def fault(text: str) -> Exception:
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        return error


def test_a_run_that_goes_on_is_left_alone(reports: CrashReports, tmp_path: Path) -> None:
    trace = tmp_path / "log" / "running-abc.trace"
    trace.parent.mkdir()
    with trace.open("wb") as file:
        from duthviewer.ui.faults.crash_reports import _claim

        file.write(b"header\n--- trace\nFatal Python error: still being written\n")
        file.flush()
        _claim(file)
        assert reports.collect() == []
        assert trace.exists()
    assert len(reports.collect()) == 1
    assert not trace.exists()


def test_one_report_of_one_fault_and_few_of_many(reports: CrashReports, tmp_path: Path) -> None:
    same = fault("again and again")
    assert reports.report(same) is not None
    assert reports.report(same) is None
    for number in range(20):
        reports.report(fault(f"number {number}"))
    assert len(reports.collect()) == 5


def test_shown_reports_are_few_and_not_offered_again(reports: CrashReports, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    for number in range(9):
        (folder / f"shown-report-2026010{number}.txt").write_text("old")
    path = reports.report(fault("new"))
    assert path is not None
    shown = mark_shown(path)
    assert shown.exists()
    assert not path.exists()
    assert mark_shown(shown) == shown
    assert reports.collect() == []
    assert len(list(folder.iterdir())) == 5
    assert shown.exists()


def test_what_the_world_did_is_no_fault_of_ours(reports: CrashReports, tmp_path: Path) -> None:
    import logging

    log = logging.getLogger("duthviewer.test_reports")
    log.addHandler(reports)
    for error in (KnownError("The disk is full."), fault("ours")):
        try:
            raise error
        except Exception:
            log.exception("it failed")
    log.removeHandler(reports)
    [path] = reports.collect()
    assert "RuntimeError: ours" in path.read_text()


def test_the_home_folder_is_not_named(reports: CrashReports) -> None:
    path = reports.report(fault(f"cannot read {Path.home()}/talks"))
    assert path is not None
    assert "cannot read ~/talks" in path.read_text()


def test_the_report_is_shown_copied_and_deleted(
    whole: Callable[..., Application], home: Path, qtbot: QtBot
) -> None:
    (home / "log").mkdir(parents=True)
    (home / "log" / "report-20260101.txt").write_text("what went wrong")
    program = whole()
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: program.window.findChild(ReportDialog) is not None)
    dialog = program.window.findChild(ReportDialog)
    assert dialog.text.toPlainText() == "what went wrong"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "what went wrong"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.delete.click()
    assert left(home) == []


def test_a_fault_of_this_run_can_be_read_at_once(
    whole: Callable[..., Application], home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    program = whole()
    error = fault("just now")
    sys.excepthook(type(error), error, error.__traceback__)
    assert not program.window.error_strip.button.isHidden()
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: program.window.findChild(ReportDialog) is not None)
    dialog = program.window.findChild(ReportDialog)
    assert "RuntimeError: just now" in dialog.text.toPlainText()
    dialog.close()
    # Read already: the next start is quiet.
    assert left(home, "report-*.txt") == []
    # What went wrong otherwise has no report.
    program.window.show_trouble("The disk is full.")
    assert program.window.error_strip.button.isHidden()


def test_an_error_on_a_thread_keeps_no_other_thread_from_logging(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    log.start(CrashReports(log))
    one = threading.Thread(target=logging.getLogger("duthviewer").error, args=("on a thread",))
    one.start()
    one.join()
    other = threading.Thread(
        target=logging.getLogger("duthviewer").error, args=("on another",), daemon=True
    )
    other.start()
    other.join(30)
    assert not other.is_alive()
    log.close()
