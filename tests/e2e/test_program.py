"""The real program in a real window: keys in, pixels out."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.decks import read_page, write_deck
from tests.e2e.screen import Screen, columns
from tests.recordings import Recipe, read_number, record

FPS = 25
#: Each talk: where it starts, in seconds of the recording.
STARTS = {"first": 7.0, "second": 31.52, "third": 50.04}


def make_conference(folder: Path, container: str) -> Path:
    """A stranger's conference: a recording, decks of different lengths, odd offsets."""
    codec = "libvpx" if container == "webm" else "libx264"
    recording = record(Recipe(container=container, codec=codec, duration_s=70, keyframes=125))
    folder.mkdir()
    (folder / f"saal-1{recording.suffix}").symlink_to(recording)
    lines = [
        "title: Strangers’ Meeting",
        "id: strangers",
        "recordings:",
        f"  saal-1: {{title: Saal 1, file: saal-1{recording.suffix}}}",
        "talks:",
    ]
    for number, (name, start) in enumerate(STARTS.items(), 1):
        write_deck(folder / f"{name}.pdf", 4 + number)
        lines += [
            f"  - id: {name}",
            f"    title: The {name} talk",
            f"    speakers: [{{name: Speaker {number}}}]",
            "    recording: saal-1",
            f"    start: {start}",
        ]
    (folder / "catalogue.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    # The recording is a link out of the folder; a catalogue may not do that, a person may.
    (folder / f"saal-1{recording.suffix}").unlink()
    (folder / f"saal-1{recording.suffix}").hardlink_to(recording)
    return folder


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


def frame_shown(screen: Screen) -> int | None:
    """The frame number that the video half of the window shows."""
    picture = columns(screen.grab(), 0.0, 0.56)[60:-120]
    return read_number(picture.mean(axis=2).astype(np.uint8))


def page_shown(screen: Screen) -> int | None:
    return read_page(columns(screen.grab(), 0.56, 1.0))


def open_paused(screen: Screen, folder: Path, engine: str, *presses: str) -> None:
    screen.start(folder, "--engine", engine, "--theme", "dark", "--paused")
    screen.wait_for_window("Strangers")
    screen.keys(*presses)


@pytest.mark.parametrize("engine", ["vlc", "qt"])
@pytest.mark.parametrize("container", ["mp4", "mkv", "webm"])
def test_arrows_and_enter_show_the_offset_and_page_one(
    screen: Screen, tmp_path: Path, engine: str, container: str
) -> None:
    folder = make_conference(tmp_path / "conference", container)
    open_paused(screen, folder, engine, "Right", "Return")
    screen.wait_for_window("The second talk")
    frame = screen.wait(lambda: frame_shown(screen), "a frame")
    assert abs(frame - STARTS["second"] * FPS) <= 1
    assert screen.wait(lambda: page_shown(screen), "a page") == 1


@pytest.mark.parametrize("engine", ["vlc", "qt"])
def test_the_keys_of_watching(screen: Screen, tmp_path: Path, engine: str) -> None:
    folder = make_conference(tmp_path / "conference", "mp4")
    open_paused(screen, folder, engine, "Return")
    screen.wait_for_window("The first talk")
    start = round(STARTS["first"] * FPS)
    length = (STARTS["second"] - STARTS["first"]) * FPS

    def expect(frame: float, what: str) -> None:
        screen.wait(lambda: abs((frame_shown(screen) or -99) - frame) <= 1, what)

    expect(start, "the start")
    screen.keys("period")
    expect(start + 1, "one frame on")
    screen.keys("comma")
    expect(start, "one frame back")
    screen.keys("Right")
    expect(start + 5 * FPS, "5 s on")
    screen.keys("l")
    expect(start + 15 * FPS, "10 s on")
    screen.keys("j", "Left")
    expect(start, "back at the start")
    screen.keys("5")
    expect(start + length / 2, "the middle of the talk")
    screen.keys("Home")
    screen.keys("space")
    screen.wait(lambda: page_shown(screen) == 1, "page 1")
    screen.keys("Next", "Next")
    screen.wait(lambda: page_shown(screen) == 3, "page 3")
    screen.keys("Prior")
    screen.wait(lambda: page_shown(screen) == 2, "page 2")
    screen.keys("Escape")
    screen.wait_for_window("Strangers")


def test_it_plays_and_resumes(screen: Screen, tmp_path: Path) -> None:
    folder, home = make_conference(tmp_path / "conference", "mp4"), tmp_path / "kept"
    program = screen.start(folder, "--theme", "dark", home=home)
    screen.wait_for_window("Strangers")
    screen.keys("End", "Return")
    start = STARTS["third"] * FPS
    screen.wait(lambda: (frame_shown(screen) or 0) > start + FPS, "a second played")
    screen.keys("space", "l")
    # On a busy computer the position from which it skips is a little behind the picture.
    frame = screen.wait(
        lambda: (seen := frame_shown(screen)) and seen > start + 10 * FPS and seen, "10 s on"
    )
    screen.keys("Escape")
    screen.wait_for_window("Strangers")
    screen.keys("ctrl+q")
    assert program.wait(20) == 0
    assert screen.complaints.read_text(encoding="utf-8") == ""
    screen.start(folder, "--theme", "dark", "--paused", home=home)
    screen.wait_for_window("Strangers")
    screen.keys("End", "Return")
    again = screen.wait(lambda: frame_shown(screen), "a frame")
    assert abs(again - frame) <= 1


def test_a_talk_and_a_time_from_the_command_line(screen: Screen, tmp_path: Path) -> None:
    folder = make_conference(tmp_path / "conference", "mp4")
    screen.start(folder, "--talk", "second", "--at", "0:10", "--paused", "--theme", "dark")
    screen.wait_for_window("The second talk")
    frame = screen.wait(lambda: frame_shown(screen), "a frame")
    assert abs(frame - (STARTS["second"] + 10) * FPS) <= 1


def test_interrupting_ends_it(screen: Screen, tmp_path: Path) -> None:
    folder = make_conference(tmp_path / "conference", "mp4")
    program = screen.start(folder)
    screen.wait_for_window("Strangers")
    program.send_signal(signal.SIGINT)
    assert program.wait(20) in (-signal.SIGINT, 130)
    screen.programs.clear()


def test_mistakes_of_a_catalogue_are_shown_in_the_window(screen: Screen, tmp_path: Path) -> None:
    wrong = tmp_path / "catalogue.yaml"
    wrong.write_text("title: x\nspekers: []\n", encoding="utf-8")
    screen.start(wrong)
    screen.wait_for_window("duthviewer")
    screen.keys("ctrl+q")
