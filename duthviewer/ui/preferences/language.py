"""The language of the window: the person's choice, else the system's, else English."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from duthviewer.resources import resource

logger = logging.getLogger(__name__)

#: Languages that the program speaks, each named in itself
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "nl": "Nederlands",
    "pt_BR": "Português (Brasil)",
}


def choose(wish: str | None, system: Sequence[str]) -> str:
    """One of `LANGUAGES`: the wish, else the first of the system's that is one of them.

    ``system`` is as `QLocale.uiLanguages` tells it: "pt-BR", "de-Latn-AT", "de", best first.
    """
    if wish in LANGUAGES:
        return wish
    for name in system:
        parts = name.replace("-", "_").split("_")
        for code in LANGUAGES:
            # A reader of another Portuguese prefers this one to English.
            if parts[0] == code.partition("_")[0]:
                return code
    return "en"


def install(wish: str | None) -> str:
    """Let every text that is made from now on be in the language. Returns its code."""
    code = choose(wish, QLocale.system().uiLanguages())
    if code == "en":
        return code
    # Imported here because English needs none of it.
    from PySide6.QtCore import QLibraryInfo, QTranslator

    application = QCoreApplication.instance()
    assert application is not None
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    # Qt's own words for its dialogs' buttons, then ours, which go before.
    for name, folder in ((f"qtbase_{code}", qt), (f"duthviewer_{code}", ours)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
        else:
            logger.warning("there is no translation %s in %s", name, folder)
    return code
