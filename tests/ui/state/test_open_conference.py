"""The conference that is open, and the settings: without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import NO_TIMELINE
from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline
from duthviewer.library.places import places
from duthviewer.library.store.progress import with_position
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state import open_conference
from duthviewer.ui.state import scan as look
from duthviewer.ui.state.head_start import LaunchOptions
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from tests.hung import hung
from tests.ui.program import CATALOGUE, OTHER, write_catalogue


class Parts(QObject):
    """What a conference is opened with, and what it has told since."""

    def __init__(self, wish: LaunchOptions) -> None:
        super().__init__()
        self.tasks = Tasks(self)
        self.store_writer = StoreWriter(self)
        self.settings = Settings(wish, places(), self.store_writer, self)
        self.conference = OpenConference(self.settings, self.store_writer, self.tasks, self)
        self.conference.store = Store(places().store)
        self.store_writer.use(self.conference.store)
        self.told: list[str] = []
        self.wanted: list[TalkRequest] = []
        for name in ("closing", "opened", "reloaded", "reload_failed", "found", "trouble"):
            getattr(self.conference, name).connect(getattr(self, f"_{name}"))
        self.conference.talk_wanted.connect(self.wanted.append)
        self.silent: list[tuple[Path, ...]] = []
        self.conference.silent_changed.connect(self.silent.append)
        self.conference.begin_to_look()

    def close(self) -> None:
        self.tasks.close()
        self.store_writer.close()

    def _closing(self) -> None:
        self.told.append(f"closing {self.conference.id}")

    def _opened(self) -> None:
        self.told.append(f"opened {self.conference.id}")

    def _reloaded(self) -> None:
        self.told.append("reloaded")

    def _reload_failed(self) -> None:
        self.told.append("reload failed")

    def _found(self) -> None:
        self.told.append("found")

    def _trouble(self, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def parts(qtbot: QtBot):
    made = Parts(LaunchOptions())
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path / "meeting")


def test_what_is_opened_is_looked_through(parts, meeting, qtbot) -> None:
    (meeting.parent / "day-1.mkv").write_bytes(b"no video")
    parts.conference.open(meeting.parent)
    qtbot.waitUntil(lambda: parts.told == ["closing ", "opened meeting", "found"])
    assert parts.conference.title == "Meeting"
    assert parts.conference.is_settled()
    opened = parts.conference.what_is_open()
    assert opened.catalogue == meeting
    assert opened.files["one"].recording == meeting.parent / "day-1.mkv"
    assert opened.files["three"].recording is None


def test_another_takes_its_place_only_if_it_can_be_opened(parts, meeting, tmp_path, qtbot) -> None:
    parts.conference.open(meeting)
    qtbot.waitUntil(lambda: "found" in parts.told)
    parts.told.clear()
    wrong = write_catalogue(tmp_path / "wrong", "title: [")
    parts.conference.open(wrong)
    qtbot.waitUntil(lambda: parts.conference.failed == wrong)
    assert parts.conference.problem
    assert parts.conference.id == "meeting"
    wrong.write_text(OTHER, encoding="utf-8")
    parts.told.clear()
    parts.conference.reload()
    qtbot.waitUntil(lambda: parts.told == ["closing meeting", "opened other", "found"])
    assert parts.conference.failed is None
    assert parts.conference.problem == ""


def test_a_change_is_read_and_a_mistake_leaves_what_is_open(parts, meeting, qtbot) -> None:
    parts.conference.open(meeting)
    qtbot.waitUntil(lambda: "found" in parts.told)
    # Not in the store yet
    parts.conference.take_progress(with_position(None, "meeting/one", 9.0, 60.0))
    parts.told.clear()
    meeting.write_text("title: [", encoding="utf-8")
    parts.conference.reload()
    qtbot.waitUntil(lambda: parts.told == ["reload failed"])
    assert parts.conference.title == "Meeting"
    meeting.write_text(CATALOGUE.replace("Meeting", "Gathering"), encoding="utf-8")
    parts.conference.reload()
    qtbot.waitUntil(lambda: parts.told == ["reload failed", "reloaded", "found"])
    assert parts.conference.title == "Gathering"
    assert parts.conference.progress_of("meeting/one").position_s == 9.0


def test_a_talk_is_wanted_once_its_files_were_looked_for(parts, meeting, tmp_path, qtbot) -> None:
    parts.conference.go_to(meeting, TalkRequest("one", 3.0))
    qtbot.waitUntil(lambda: parts.wanted == [TalkRequest("one", 3.0)])
    assert parts.told[-1] == "found"
    (meeting.parent / "day-1.mkv").write_bytes(b"no video")
    (meeting.parent / "two.pdf").write_bytes(b"no slides")
    parts.told.clear()
    # It has no files yet, as far as is known: they are looked for again.
    parts.conference.choose("two", False)
    qtbot.waitUntil(lambda: parts.wanted[1:] == [TalkRequest("two")])
    assert parts.told == ["found"]
    parts.conference.choose("two", True)
    assert parts.wanted[2:] == [TalkRequest("two", 0.0)]
    # Of the conference that is open nothing is opened.
    parts.conference.go_to(meeting.parent, TalkRequest("three"))
    qtbot.waitUntil(lambda: parts.wanted[3:] == [TalkRequest("three")])
    assert parts.told == ["found", "found"]


def test_who_opens_what_is_wrong_wants_no_talk_of_it(parts, meeting, tmp_path, qtbot) -> None:
    parts.conference.open(meeting)
    qtbot.waitUntil(lambda: "found" in parts.told)
    parts.conference.go_to(tmp_path / "nothing", TalkRequest("one"))
    qtbot.waitUntil(lambda: parts.conference.failed is not None)
    assert parts.conference.wanted is None


def test_timelines_are_kept_in_mind_and_told(parts, meeting, qtbot) -> None:
    conference = parts.conference
    conference.open(meeting)
    qtbot.waitUntil(lambda: "found" in parts.told)
    with qtbot.waitSignal(conference.content_changed):
        conference.take_known("meeting/one", ResolvedTimeline(NO_TIMELINE, is_computed=True))
    conference.take_timeline("meeting/one", NO_TIMELINE)
    assert conference.known["meeting/one"].is_computed, "corrected, and still found by us"
    assert conference.timeline_of("meeting/two") is None


def test_other_media_folders_are_looked_through_at_once(parts, meeting, tmp_path, qtbot) -> None:
    parts.conference.open(meeting)
    qtbot.waitUntil(lambda: "found" in parts.told)
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "day-2.mkv").write_bytes(b"no video")
    parts.settings.add_media([tmp_path / "disk"])
    qtbot.waitUntil(lambda: parts.conference.files["three"].recording is not None)
    parts.settings.add_media([tmp_path / "disk"])
    assert parts.settings.get("media_folders") == [str(places().videos), str(tmp_path / "disk")]


def test_the_command_line_goes_before_the_settings(qtbot, tmp_path) -> None:
    parts = Parts(LaunchOptions(engine="qt", media=(tmp_path,), playing=False))
    settings = parts.settings
    settings.restore({"engine": "vlc", "media_folders": ["/disk"], "play_at_once": True})
    assert settings.engine() == "qt"
    # What is downloaded is found as well.
    assert settings.media == (tmp_path, Path("/disk"), places().videos)
    assert not settings.plays_at_once()
    settings.playing = True
    assert settings.plays_at_once()
    settings.change("play_at_once", False)
    assert not settings.plays_at_once()
    parts.close()
    parts.deleteLater()


def test_an_engine_that_no_release_knows_is_none(parts) -> None:
    parts.settings.restore({"engine": "mplayer"})
    assert parts.settings.engine() == "auto"


def test_a_talk_opens_although_a_media_folder_does_not_answer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "PATIENCE_S", 0.6)
    monkeypatch.setattr(open_conference, "_AT_ONCE_S", 0.05)
    monkeypatch.setattr(open_conference, "_AGAIN_MS", 50)
    gone = tmp_path / "gone"
    for name in ("own/one.pdf", "own/day-1.mkv", "gone/two.pdf", "gone/day-2.mkv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    parts = Parts(LaunchOptions(media=(gone,)))
    parts.settings.restore({})
    with hung(gone, monkeypatch) as answers:
        parts.conference.open(write_catalogue(tmp_path / "own"))
        # Its files lie beside the catalogue: nothing else is waited for.
        parts.conference.wanted = TalkRequest("one")
        qtbot.waitUntil(lambda: parts.wanted == [TalkRequest("one")])
        assert parts.conference.files["one"].deck is not None
        # Of this one a part may lie in the folder; without an answer it opens as it is.
        parts.conference.want(TalkRequest("three"))
        qtbot.waitUntil(lambda: len(parts.wanted) == 2)
        assert parts.silent == [(gone,)]
        assert parts.conference.files["three"].recording is None
        answers.set()
        qtbot.waitUntil(lambda: parts.silent == [(gone,), ()])
        assert parts.conference.files["three"].recording == gone / "day-2.mkv"
    parts.close()
    parts.deleteLater()
