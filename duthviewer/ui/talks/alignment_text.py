"""What the window says about a talk's own video and the recording of the day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment

#: A shorter time is not named.
_AT_ONCE_S = 0.05
#: More cuts than this are only counted.
_MOST_CUTS = 6


def alignment_text(talk: Talk, files: TalkFiles, kept: KeptAlignment | None) -> str:
    """Return sentences about how the two belong together; "" if there is only one of them."""
    translate = QCoreApplication.translate
    if kept is None or (
        not kept.alignment and kept.origin in (AlignmentOrigin.SOUND, AlignmentOrigin.HAND)
    ):
        if files.day is None or files.own_video is None:
            return ""
        return translate(
            "Alignment",
            "How the talk’s own video and the day’s recording belong together is not known yet.",
        )
    if kept.origin is AlignmentOrigin.UNSURE:
        return translate(
            "Alignment",
            "The sound does not tell for sure where the talk’s own video is in the day’s"
            " recording. Notes and timelines stay with the one they were made on.",
        )
    if kept.origin is AlignmentOrigin.REFUSED:
        return translate(
            "Alignment",
            "Notes and timelines stay with the talk’s own video or the day’s recording, as you"
            " chose.",
        )
    parts = [_start(talk, kept), _cuts(kept)]
    if kept.origin is AlignmentOrigin.HAND:
        parts.append(translate("Alignment", "You set this."))
    return " ".join(part for part in parts if part)


def _start(talk: Talk, kept: KeptAlignment) -> str:
    translate = QCoreApplication.translate
    later_s = kept.alignment.begins_s() - talk.start_s
    if abs(later_s) < _AT_ONCE_S:
        return translate(
            "Alignment", "The talk’s own video begins with the talk in the day’s recording."
        )
    template = (
        translate(
            "Alignment",
            "The talk’s own video begins {seconds} s before the talk in the day’s recording.",
        )
        if later_s < 0
        else translate(
            "Alignment",
            "The talk’s own video begins {seconds} s after the talk’s start in the day’s"
            " recording.",
        )
    )
    return template.format(seconds=QLocale().toString(abs(later_s), "f", 1))


def _cuts(kept: KeptAlignment) -> str:
    translate = QCoreApplication.translate
    cuts = kept.alignment.cuts_s()
    if not cuts:
        return ""
    if len(cuts) > _MOST_CUTS:
        return translate("Alignment", "It has {count} cuts.").format(count=len(cuts))
    times = ", ".join(clock(at_s) for at_s in cuts)
    if len(cuts) == 1:
        return translate("Alignment", "One cut at {time}.").format(time=times)
    return translate("Alignment", "Cuts at {times}.").format(times=times)
