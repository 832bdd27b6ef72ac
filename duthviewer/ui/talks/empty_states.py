"""Messages in place of the talks when no talk passes the filters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from duthviewer.ui.talks.order import Show


def why_empty(show: Show, searching: bool) -> tuple[str, str, str]:
    """Return title, text and icon of a message. ``searching``: the search field has text."""
    translate = QCoreApplication.translate
    if searching:
        return (
            translate("EmptyStates", "No talk matches"),
            translate(
                "EmptyStates", "Titles, speakers and abstracts are searched. Try fewer words."
            )
            if show is Show.ALL
            else translate(
                "EmptyStates", "Only some of the talks are searched. Try fewer words, or all."
            ),
            "search",
        )
    return {
        Show.ALL: (
            translate("EmptyStates", "No talk on this day"),
            translate("EmptyStates", "The catalogue has no talk of this recording."),
            "folder",
        ),
        Show.CONTINUE: (
            translate("EmptyStates", "No talks in progress"),
            translate("EmptyStates", "Talks that you leave before their end appear here."),
            "play",
        ),
        Show.NOT_WATCHED: (
            translate("EmptyStates", "All watched"),
            translate("EmptyStates", "You have seen every talk here."),
            "check",
        ),
        Show.FAVOURITES: (
            translate("EmptyStates", "No favourites yet"),
            translate(
                "EmptyStates",
                "Right-click a talk and choose “Mark as favourite” to find it here.",
            ),
            "star",
        ),
        Show.HERE: (
            translate("EmptyStates", "No recording is on this computer"),
            translate(
                "EmptyStates",
                "Download talks to watch them offline, or drop the folder with the recordings onto"
                " this window.",
            ),
            "folder",
        ),
    }[show]
