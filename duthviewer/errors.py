"""The base classes of the program's errors."""


class Error(Exception):
    """Base of every error that duthviewer raises on purpose."""


class KnownError(Error):
    """What the world did (a disk, a file, the network), in words that a person can act on.

    Its text is shown to the person as it is. Adapters translate a library's own errors
    into this class at the edge; whatever is not a ``KnownError`` is a bug of ours.
    """
