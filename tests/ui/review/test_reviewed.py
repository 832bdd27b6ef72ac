"""The open talk as a talk to review, without a look at the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import CueStrip, Subtitles
from tests.ui.watch.test_page import START, showing
from tests.ui.watch_pages import new_settings

CUES = "WEBVTT\n\n00:12.000 --> 00:14.000\nHello there\n"


def test_it_has_the_timeline_the_length_and_the_chosen_subtitles(
    qtbot: QtBot, tmp_path: Path
) -> None:
    english, dutch = tmp_path / "day-1.en.vtt", tmp_path / "day-1.nl.vtt"
    for path in (english, dutch):
        path.write_text(CUES)
    owner = QObject()
    tasks = Tasks(owner, threads=1)
    settings = new_settings({"subtitle_delays": {"conf/day-1": 0.5}})
    strip = CueStrip()
    qtbot.addWidget(strip)
    watched = WatchedTalk(owner)
    subtitles = Subtitles(watched, settings, tasks, strip, owner)
    assert reviewed_of(watched, subtitles) is None
    talk = showing(tmp_path / "day-1.mp4", None)
    timeline = Timeline([Span(START, START + 20, 1, 1.0), Span(START + 20, None, 2, 1.0)])
    watched.open(
        replace(
            talk,
            timeline=timeline,
            files=replace(talk.files, subtitles=(english, dutch)),
        )
    )
    reviewed = reviewed_of(watched, subtitles)
    assert reviewed is not None
    assert reviewed.length_s == 30
    assert [(span.start_s, span.page) for span in reviewed.timeline] == [(0, 1), (20, 2)]
    assert reviewed.subtitles == (english, dutch)
    cues = reviewed.read_cues()
    assert cues is not None
    assert [(cue.start_s, cue.end_s) for cue in cues] == [(2.5, 4.5)]
    subtitles.choose(subtitles.choices()[1])
    again = reviewed_of(watched, subtitles)
    assert again is not None
    assert again.subtitles == (dutch, english)
    tasks.close(finish=True)
