"""Times as people read them. Separate from `times` because the first window needs only this."""


def clock(seconds: float) -> str:
    """Format a time in whole seconds for people: ``2:17:10``, under an hour ``55:09``."""
    sign = "-" if seconds <= -1 else ""
    minutes, second = divmod(int(abs(seconds)), 60)
    hour, minute = divmod(minutes, 60)
    return f"{sign}{hour}:{minute:02d}:{second:02d}" if hour else f"{sign}{minute}:{second:02d}"
