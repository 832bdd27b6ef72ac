"""What the user chooses of a report."""

from __future__ import annotations

from duthviewer.catalogue.value import Value


class ReportChoices(Value, frozen=True):
    """What a report contains besides the figures; all but the sound is for HTML only.

    Sound that was not measured before takes many seconds, and so does the text of pages that are
    pictures; without ``sound`` both are left out unless they are known from before.
    """

    sound: bool = True
    pictures: bool = True
    transcript: bool = True
    notes: bool = True
