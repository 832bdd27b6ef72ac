"""What is measured of the sound of a talk."""

from __future__ import annotations

from duthviewer.catalogue.value import Value


class TimeRange(Value, frozen=True):
    """A part of the talk, such as a pause."""

    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        return self.end_s - self.start_s


class TalkSound(Value, frozen=True):
    """What the sound of a talk consists of: where somebody speaks, and the pauses between.

    A pause is a time without speech that is quiet by the recording's own level; music and applause
    are neither.
    """

    speech: tuple[TimeRange, ...] = ()
    pauses: tuple[TimeRange, ...] = ()

    def between(self, start_s: float, end_s: float) -> TalkSound:
        """Return the speech between two times, and the pauses within it."""
        speech = tuple(
            TimeRange(start_s=max(one.start_s, start_s), end_s=min(one.end_s, end_s))
            for one in self.speech
            if one.end_s > start_s and one.start_s < end_s
        )
        if not speech:
            return TalkSound()
        first_s, last_s = speech[0].start_s, speech[-1].end_s
        pauses = (one for one in self.pauses if first_s <= one.start_s and one.end_s <= last_s)
        return TalkSound(speech=speech, pauses=tuple(pauses))

    def shifted(self, by_s: float) -> TalkSound:
        """Return it with all times later by this."""

        def moved(ranges: tuple[TimeRange, ...]) -> tuple[TimeRange, ...]:
            return tuple(
                TimeRange(start_s=one.start_s + by_s, end_s=one.end_s + by_s) for one in ranges
            )

        return TalkSound(speech=moved(self.speech), pauses=moved(self.pauses))
