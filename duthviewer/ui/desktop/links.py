"""Opens the `duthviewer:` addresses of moments, which notes and other programs contain."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.library.conferences.moment_link import MomentAddress, parse_moment_address
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.watch.controller import WatchController


class _FoundMoment(NamedTuple):
    catalogue: Path
    address: MomentAddress


class LinkOpener(QObject):
    """Finds the conference of an address, and plays the moment."""

    #: Emitted when an address cannot be opened (text for the user)
    trouble = Signal(str)

    def __init__(
        self,
        watching: WatchController,
        conference: OpenConference,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watching = watching
        self._conference = conference
        self._tasks = tasks

    def open(self, text: str) -> None:
        """Open an address, which may come from a stranger."""
        address, store = parse_moment_address(text), self._conference.store
        if address is None:
            self.trouble.emit(self.tr("This is not a link to a talk: {link}").format(link=text))
            return

        def find(_: Task) -> _FoundMoment:
            from duthviewer.library.conferences.find import conferences_with

            conference_id, talk_id = address.talk.split("/")
            known = () if store is None else conferences_with({conference_id}, store)
            for path, conference in known:
                if conference.id != conference_id:
                    continue
                if talk_id in conference.talk_by_id:
                    return _FoundMoment(path, address)
                raise KnownError(
                    "There is no talk {talk} in {conference}, to which the link leads.",
                    talk=talk_id,
                    conference=conference.title,
                )
            raise KnownError(
                "The link leads to a talk of the conference {conference}, which you do not have."
                " Add that conference, then open the link again.",
                conference=conference_id,
            )

        self._tasks.run(find, self._on_found)

    def _on_found(self, found: _FoundMoment) -> None:
        address = found.address
        moment = Moment(address.talk, address.at_s, address.page, clock=address.clock)
        self._watching.open_moment_of(found.catalogue, moment)
