"""The overlaps and gaps of a day in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.recording_day import DayFault, FaultKind, RecordingDay, TalkBlock
from duthviewer.ui.day.paint import DayLook, DayPart
from duthviewer.ui.widgets.plain_text import one_line, tooltip

_LONGEST_TITLE = 60


def fault_text(fault: DayFault) -> str:
    """Return a fault in words: ``Testing starts 0:45 before Channels ends``."""
    translate = QCoreApplication.translate
    length = clock(fault.length_s) if fault.length_s >= 1 else f"{fault.length_s:.1f} s"
    before = "" if fault.before is None else one_line(fault.before.title, _LONGEST_TITLE)
    after = "" if fault.after is None else one_line(fault.after.title, _LONGEST_TITLE)
    if fault.kind is FaultKind.OVERLAP:
        words = translate("DayFaults", "{after} starts {length} before {before} ends")
        if fault.before is not None and fault.start_s == fault.before.start_s:
            words = translate("DayFaults", "{after} and {before} start at the same time")
    elif fault.kind is FaultKind.BEYOND:
        if fault.before is not None and fault.start_s == fault.before.start_s:
            words = translate("DayFaults", "{before} starts after the end of the recording")
        else:
            words = translate("DayFaults", "{before} ends {length} after the end of the recording")
    elif not before:
        words = translate("DayFaults", "{length} without a talk before {after}")
    elif not after:
        words = translate("DayFaults", "{length} without a talk after {before}")
    else:
        words = translate("DayFaults", "{length} without a talk between {before} and {after}")
    return words.format(before=before, after=after, length=length)


def summary_text(day: RecordingDay) -> str:
    """Return the numbers of conflicts and gaps: ``1 conflict · 3 gaps``."""
    translate = QCoreApplication.translate
    gaps = len(day.faults_of(FaultKind.GAP))
    conflicts = len(day.faults) - gaps
    parts = []
    if conflicts:
        one, many = (
            translate("DayFaults", "1 conflict"),
            translate("DayFaults", "{count} conflicts"),
        )
        parts.append(one if conflicts == 1 else many.format(count=conflicts))
    if gaps:
        one, many = translate("DayFaults", "1 gap"), translate("DayFaults", "{count} gaps")
        parts.append(one if gaps == 1 else many.format(count=gaps))
    return " · ".join(parts) or translate("DayFaults", "No conflicts, no gaps")


def part_words(day: RecordingDay, look: DayLook) -> str:
    """Return the selected part of a talk with its time: ``Testing: starts at 2:17:10``."""
    translate = QCoreApplication.translate
    block = day.block_of(look.selected)
    if block is None:
        return summary_text(day)
    if look.part is DayPart.START:
        words = translate("DayWords", "{title}: starts at {start}")
    elif look.part is DayPart.WHOLE:
        words = translate("DayWords", "{title}: {start} – {end}")
    elif block.is_open:
        words = translate("DayWords", "{title}: ends with the recording")
    elif block.has_own_end:
        words = translate("DayWords", "{title}: ends at {end}")
    else:
        words = translate("DayWords", "{title}: ends where the next talk starts, at {end}")
    title = one_line(block.talk.title, _LONGEST_TITLE)
    return words.format(title=title, start=clock(block.start_s), end=clock(block.end_s))


def moment_tooltip(day: RecordingDay, block: TalkBlock | None, at_s: float) -> str:
    """Return the tooltip of a time: the talk there with its times, and what is odd there."""
    lines = []
    if block is not None:
        lines.append(one_line(block.talk.title, _LONGEST_TITLE))
        lines.append(f"{clock(block.start_s)} – {'' if block.is_open else clock(block.end_s)}")
    lines += [fault_text(each) for each in day.faults if each.start_s <= at_s < each.end_s]
    return tooltip("\n".join(lines or [clock(max(at_s, 0.0))]))
