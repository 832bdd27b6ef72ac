"""What the commands say in a terminal."""

import io
import os

import pytest

from duthviewer.cli import main, terminal
from duthviewer.cli.terminal import (
    ProgressLine,
    answer_in_time,
    columns,
    expect_folders,
    print_error,
)
from tests.hung import hung

#: Two columns wide, as Chinese letters are
WIDE_A = "\N{FULLWIDTH LATIN CAPITAL LETTER A}"


class Terminal(io.StringIO):
    def __init__(self, is_terminal=True):
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self):
        return self.is_terminal

    def fileno(self):
        return 99


@pytest.fixture
def screen(monkeypatch):
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((20, 10)))
    monkeypatch.setattr(terminal, "_REFRESH_S", 0.0)

    def make(*, is_terminal=True):
        made = Terminal(is_terminal)
        monkeypatch.setattr("sys.stderr", made)
        return made

    return make


def test_progress_is_one_line_that_is_erased(screen):
    shown = screen()
    with ProgressLine() as progress:
        progress.show(f"大大大{WIDE_A * 5} and more", 0.5)
        progress.show("done", 2.0)
    assert shown.getvalue() == f"\r 50%  大大大{WIDE_A * 3}\033[K\r100%  done\033[K\r\033[K"


def test_progress_is_erased_when_the_work_is_cancelled(screen):
    shown = screen()

    def work():
        with ProgressLine() as progress:
            progress.show("x", 0.1)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert shown.getvalue().endswith("\r\033[K")


def test_without_a_terminal_no_progress_is_shown(screen):
    shown = screen(is_terminal=False)
    with ProgressLine() as progress:
        progress.show("x", 0.1)
    assert shown.getvalue() == ""


def test_columns():
    assert columns([("a", "bb", "c"), ("大", "b", "")], right=[1]) == ["a   bb  c", "大   b"]


def test_text_from_a_file_cannot_control_the_terminal(capsys) -> None:
    print_error("x\x1b]0;evil\x07\ny\u202e")
    assert capsys.readouterr().err == "x\ufffd]0;evil\ufffd\ny\ufffd\n"
    assert columns([["\x1b[31mred", "b"]]) == ["\ufffd[31mred  b"]


def test_a_disk_that_does_not_answer_is_not_waited_for(tmp_path, monkeypatch) -> None:
    assert answer_in_time(tmp_path.is_dir)
    assert answer_in_time((tmp_path / "none").is_dir) is False
    monkeypatch.setattr(terminal, "_PATIENCE_S", 0.05)
    with hung(tmp_path, monkeypatch):
        assert answer_in_time(tmp_path.exists) is None
        expect_folders([tmp_path])


def test_a_catalogue_on_such_a_disk_is_named(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(terminal, "_PATIENCE_S", 0.05)
    with hung(tmp_path, monkeypatch):
        assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"duthviewer: {tmp_path} does not answer\n"
