"""The language of the window: the user's choice, the system's language, or English."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from duthviewer.resources import resource

logger = logging.getLogger(__name__)

#: The languages of the program, by their native names
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "pt_BR": "Português (Brasil)",
}


def choose(preferred: str | None, system: Sequence[str]) -> str:
    """Choose from `LANGUAGES`: the preferred one, or the first supported one of the system.

    ``system`` is the value of `QLocale.uiLanguages`: "pt-BR", "de-Latn-AT", "de", best first.
    """
    if preferred in LANGUAGES:
        return preferred
    for name in system:
        parts = name.replace("-", "_").split("_")
        for code in LANGUAGES:
            # Any variant of a language is better than English.
            if parts[0] == code.partition("_")[0]:
                return code
    return "en"


def install(preferred: str | None) -> str:
    """Install the translators of the language, and return its code."""
    code = choose(preferred, QLocale.system().uiLanguages())
    if code == "en":
        return code
    # Not needed for English.
    from PySide6.QtCore import QLibraryInfo, QTranslator

    application = QCoreApplication.instance()
    assert application is not None
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    # Qt's texts, then ours: the translator installed last has priority.
    for name, folder in ((f"qtbase_{code}", qt), (f"duthviewer_{code}", ours)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
        else:
            logger.warning("there is no translation %s in %s", name, folder)
    return code
