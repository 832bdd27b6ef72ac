"""Errors in English for the terminal, and in the user's language for the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.writing import CannotWrite
from tools import translations


class Dutch(QTranslator):
    def translate(self, context: str, text: str, *_: object) -> str:
        return "{path} is dicht." if (context, text) == ("Errors", "{path} is closed.") else ""


def test_the_text_is_english_without_a_translation() -> None:
    error = CannotWrite("{path} is closed.", path=Path("a{b}"))
    assert str(error) == error_text(error) == "a{b} is closed."


def test_the_template_is_translated(qapp: QCoreApplication) -> None:
    translator = Dutch()
    qapp.installTranslator(translator)
    try:
        error = CannotWrite("{path} is closed.", path="a")
        assert error_text(error) == "a is dicht."
        assert str(error) == "a is closed."
    finally:
        qapp.removeTranslator(translator)


def test_a_text_without_values_keeps_its_braces() -> None:
    assert error_text(KnownError("{} and {path}")) == "{} and {path}"
    assert error_text(ValueError("a {b}")) == "a {b}"


def test_templates_are_collected_for_translation() -> None:
    templates = translations.error_templates()
    assert "{name} holds no subtitles." in templates, "of an error's own class"
    assert any("in use by another program" in one for one in templates), "marked apart"
    assert not any("no display" in one for one in templates), "the terminal speaks English"
