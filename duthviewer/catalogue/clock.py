"""Times as people read them. A module of its own: the first window needs no more of times."""


def clock(seconds: float) -> str:
    """A time as shown to people, in whole seconds: ``2:17:10``, under an hour ``55:09``."""
    sign = "-" if seconds <= -1 else ""
    minutes, second = divmod(int(abs(seconds)), 60)
    hour, minute = divmod(minutes, 60)
    return f"{sign}{hour}:{minute:02d}:{second:02d}" if hour else f"{sign}{minute}:{second:02d}"
