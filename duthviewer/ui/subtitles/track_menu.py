"""The menu of subtitles, sound and video tracks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from duthviewer.names import path_of, path_text
from duthviewer.playback.probe import choose_video
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import SIZES, Choice, Subtitles
from duthviewer.ui.widgets.plain_text import menu_action

#: The chosen video track is remembered for this many recordings.
_MOST_VIDEOS = 200


class TrackMenu(QMenu):
    """A menu that is refilled each time it opens, as engines find tracks while playing."""

    def __init__(
        self,
        subtitles: Subtitles,
        watched: WatchedTalk,
        settings: Settings,
        actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Subtitles and sound"))
        self._subtitles = subtitles
        self._watched = watched
        self._settings = settings
        #: The chosen video tracks, by the path of the recording
        self._video_by_path: dict[str, int] = {}
        #: The chosen sound track of the open file
        self._heard: int | None = None
        #: No subtitles, and the subtitles that can be chosen
        self.choices = QActionGroup(self)
        self.choices.triggered.connect(self._choose)
        self._below_choices = self.addSeparator()
        self.addActions([actions["subtitles"], actions["open_subtitles"]])
        self.addActions([actions["subtitles_sooner"], actions["subtitles_later"]])
        self._delay = self.addAction("")
        self._delay.setEnabled(False)
        #: The sizes of subtitles
        self.sizes = QActionGroup(self)
        self.sizes.triggered.connect(self._choose_size)
        self._make_sizes()
        self.sound_menu = self.addMenu(self.tr("Sound"))
        #: The sound tracks
        self.sounds = QActionGroup(self)
        self.sounds.triggered.connect(self._choose_sound)
        self.video_menu = self.addMenu(self.tr("Video track"))
        #: The video tracks
        self.videos = QActionGroup(self)
        self.videos.triggered.connect(self._choose_video)
        self.aboutToShow.connect(self.refresh)
        watched.talk_changed.connect(self._forget_sound)
        watched.recording_reopening.connect(self._forget_sound)
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self.refresh()

    def _on_setting(self, key: str) -> None:
        if not key:
            self._video_by_path = dict(self._settings.get("video_tracks") or {})
            for path, number in self._video_by_path.items():
                choose_video(path_of(path), number)

    def _forget_sound(self) -> None:
        """Forget the chosen sound track: another file begins with its first one."""
        self._heard = None

    def refresh(self) -> None:
        """Fill the menu with the current tracks."""
        _empty(self.choices, self)
        current = self._subtitles.current
        choices: Sequence[Choice | None] = (None, *self._subtitles.choices())
        for choice in choices:
            text = self.tr("No subtitles") if choice is None else choice.label
            action = menu_action(text, self.choices)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(choice == current)
            self.insertAction(self._below_choices, action)
        delay = self._subtitles.delay_s()
        self._delay.setText(self.tr("Delay: {seconds} s").format(seconds=f"{delay:+.1f}"))
        self._delay.setVisible(delay != 0)
        for action in self.sizes.actions():
            action.setChecked(action.data() == self._subtitles.size)
        self._show_sounds()
        self._show_videos()

    def _show_sounds(self) -> None:
        _empty(self.sounds, self.sound_menu)
        player = self._watched.player
        tracks = () if player is None else player.audio_tracks()
        for number, track in enumerate(tracks):
            action = menu_action(track.label, self.sounds)
            action.setCheckable(True)
            action.setData(track.id)
            action.setChecked(number == 0 if self._heard is None else track.id == self._heard)
            self.sound_menu.addAction(action)
        # A single track is not a choice.
        self.sound_menu.menuAction().setVisible(len(tracks) > 1)

    def _show_videos(self) -> None:
        _empty(self.videos, self.video_menu)
        player = self._watched.player
        tracks = () if player is None else player.video_tracks()
        for track in tracks:
            action = menu_action(track.label, self.videos)
            action.setCheckable(True)
            action.setData(track.id)
            action.setChecked(player is not None and track.id == player.video_track())
            self.video_menu.addAction(action)
        self.video_menu.menuAction().setVisible(len(tracks) > 1)

    def _make_sizes(self) -> None:
        menu = self.addMenu(self.tr("Subtitle size"))
        names = (self.tr("Small"), self.tr("Normal"), self.tr("Large"), self.tr("Very large"))
        for name, text in zip(SIZES, names, strict=True):
            action = QAction(text, self.sizes)
            action.setCheckable(True)
            action.setData(name)
            menu.addAction(action)

    def _choose(self, action: QAction) -> None:
        self._subtitles.choose(action.data())

    def _choose_size(self, action: QAction) -> None:
        self._subtitles.set_size(action.data())

    def _choose_sound(self, action: QAction) -> None:
        player = self._watched.player
        if player is not None:
            self._heard = action.data()
            player.set_audio_track(action.data())

    def _choose_video(self, action: QAction) -> None:
        player = self._watched.player
        if player is not None:
            player.set_video_track(action.data())
            self._remember_video(action.data())

    def _remember_video(self, number: int) -> None:
        talk = self._watched.talk
        if talk is None or talk.files.recording is None:
            return
        path, videos = path_text(talk.files.recording), self._video_by_path
        videos.pop(path, None)
        videos[path] = number
        while len(videos) > _MOST_VIDEOS:
            del videos[next(iter(videos))]
        self._settings.change("video_tracks", dict(videos))


def _empty(group: QActionGroup, menu: QMenu) -> None:
    for action in group.actions():
        group.removeAction(action)
        menu.removeAction(action)
        action.deleteLater()
