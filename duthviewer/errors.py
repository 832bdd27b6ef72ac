"""The program's own exceptions."""

from __future__ import annotations


class Error(Exception):
    """Base class of every exception that duthviewer defines."""


class KnownError(Error):
    """A failure of the surroundings (a disk, a file, the network) that the user can act on.

    ``template`` is an English sentence with ``{placeholders}`` for ``values``: ``str(error)`` is
    the sentence in English, ``error_text`` gives it in the user's language.
    ``tools/translations.py`` collects the templates, so those that the window can show have to be
    literals. Errors of the command line and mistakes in a catalogue are in English only.
    Adapters convert a library's exceptions into this class; any other exception is a bug.
    """

    def __init__(self, template: str, **values: object) -> None:
        #: As text, because an exception would keep its whole stack alive
        self.values = {name: str(value) for name, value in values.items()}
        self.template = template
        super().__init__(template.format_map(self.values) if values else template)


def translatable(template: str) -> str:
    """Mark a template for translation that is not written within the call of its error."""
    return template
