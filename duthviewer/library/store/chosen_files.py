"""The files that the user has chosen for talks; they take precedence over those found by name.

They are stored as one setting per conference, so that backups contain them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from duthviewer.errors import KnownError
from duthviewer.library.places import places
from duthviewer.library.store.setting_kinds import valid_setting
from duthviewer.library.store.store import Store
from duthviewer.names import path_of, path_text

#: The prefix of the settings with chosen files, followed by the conference's id
_SETTING = "given_files/"
#: How many subtitle files a talk keeps; the oldest are dropped first
_MOST_SUBTITLES = 12


def media_folders(store: Store | None) -> list[Path]:
    """Return the media folders in the settings, and the folder for downloads."""
    kept = None if store is None else store.settings.get("media_folders")
    folders = [path_of(folder) for folder in valid_setting("media_folders", kept) or []]
    # What is downloaded has to be found, whatever other folders there are.
    return list(dict.fromkeys((*folders, *download_folders(store))))


def download_folders(store: Store | None) -> list[Path]:
    """Return where downloads of bundled conferences go, and where if that cannot be written."""
    kept = None if store is None else store.settings.get("download_folder")
    chosen = valid_setting("download_folder", kept)
    videos = places().videos
    return [videos] if not chosen else list(dict.fromkeys((path_of(chosen), videos)))


class ChosenFileKind(enum.StrEnum):
    """The role of a chosen file."""

    SLIDES = "slides"
    #: A video of this talk alone; the talk begins at 0:00
    OWN_VIDEO = "own_video"
    #: The recording that contains the talk, for all talks in it
    RECORDING = "recording"
    SUBTITLES = "subtitles"


class ChosenForTalk(NamedTuple):
    """The files chosen for one talk."""

    slides: Path | None = None
    own_video: Path | None = None
    subtitles: tuple[Path, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.slides or self.own_video or self.subtitles)


class ChosenFiles(NamedTuple):
    """The files chosen for one conference, by talk id and by recording id."""

    talks: Mapping[str, ChosenForTalk] = {}
    recordings: Mapping[str, Path] = {}

    def of_talk(self, talk_id: str) -> ChosenForTalk:
        return self.talks.get(talk_id, ChosenForTalk())

    def has(self, talk_id: str, recording_id: str) -> bool:
        """Return whether any file was chosen for this talk or its recording."""
        return not self.of_talk(talk_id).is_empty or recording_id in self.recordings

    def all_paths(self) -> list[Path]:
        """Return all chosen files without duplicates."""
        found = dict.fromkeys(self.recordings.values())
        for one in self.talks.values():
            own = (one.slides, one.own_video, *one.subtitles)
            found.update(dict.fromkeys(path for path in own if path is not None))
        return list(found)

    def with_file(
        self, kind: ChosenFileKind, talk_id: str, recording_id: str, path: Path
    ) -> ChosenFiles:
        """Return the choices with ``path`` added for a talk, or for its recording."""
        talks, recordings = dict(self.talks), dict(self.recordings)
        of_talk = self.of_talk(talk_id)
        if kind is ChosenFileKind.SLIDES:
            of_talk = of_talk._replace(slides=path)
        elif kind is ChosenFileKind.OWN_VIDEO:
            of_talk = of_talk._replace(own_video=path)
        elif kind is ChosenFileKind.RECORDING:
            recordings[recording_id] = path
            # The talk's own video would take precedence over the recording chosen now.
            of_talk = of_talk._replace(own_video=None)
        else:
            others = [one for one in of_talk.subtitles if one != path]
            of_talk = of_talk._replace(subtitles=(path, *others)[:_MOST_SUBTITLES])
        talks[talk_id] = of_talk
        return ChosenFiles(talks, recordings)

    def without(self, talk_id: str, recording_id: str) -> ChosenFiles:
        """Return the choices without those for a talk and its recording."""
        return ChosenFiles(
            {key: one for key, one in self.talks.items() if key != talk_id},
            {key: one for key, one in self.recordings.items() if key != recording_id},
        )


def setting_of(conference_id: str) -> str:
    """Return the key of the setting with a conference's chosen files."""
    return f"{_SETTING}{conference_id}"


def parse_chosen_files(value: object) -> ChosenFiles:
    """Parse the value of a setting with chosen files; invalid parts are ignored."""
    if not isinstance(value, dict):
        return ChosenFiles()
    talks: dict[str, ChosenForTalk] = {}
    for talk_id, kept in _entries(value.get("talks")):
        if isinstance(kept, dict):
            subtitles = kept.get("subtitles")
            one = ChosenForTalk(
                _path(kept.get("slides")),
                _path(kept.get("own_video")),
                tuple(
                    path
                    for each in (subtitles if isinstance(subtitles, list) else [])
                    if (path := _path(each)) is not None
                )[:_MOST_SUBTITLES],
            )
            if not one.is_empty:
                talks[talk_id] = one
    recordings = {
        key: path
        for key, kept in _entries(value.get("recordings"))
        if (path := _path(kept)) is not None
    }
    return ChosenFiles(talks, recordings)


def as_setting(given: ChosenFiles) -> dict[str, Any]:
    """Return the chosen files as the JSON value that ``parse_chosen_files`` reads."""
    talks = {
        talk_id: {
            "slides": None if one.slides is None else path_text(one.slides),
            "own_video": None if one.own_video is None else path_text(one.own_video),
            "subtitles": [path_text(path) for path in one.subtitles],
        }
        for talk_id, one in given.talks.items()
        if not one.is_empty
    }
    return {
        "talks": talks,
        "recordings": {key: path_text(path) for key, path in given.recordings.items()},
    }


def read_chosen_files(store: Store | None, conference_id: str) -> ChosenFiles:
    """Return the files chosen for a conference; none if the store cannot be read."""
    try:
        return parse_chosen_files(
            None if store is None else store.settings.get(setting_of(conference_id))
        )
    except KnownError:
        return ChosenFiles()


def _entries(value: object) -> list[tuple[str, object]]:
    return [(str(key), one) for key, one in value.items()] if isinstance(value, dict) else []


def _path(value: object) -> Path | None:
    if not isinstance(value, str) or "\0" in value:
        return None
    path = path_of(value)
    # A relative path would depend on the folder in which the program is started.
    return path if path.is_absolute() else None
