"""Languages: which one is spoken, that every text can be, and that every one is."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from duthviewer.resources import resource
from duthviewer.ui.preferences.language import LANGUAGES, choose
from tools import translations

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "duthviewer" / "ui"
#: Calls whose text a person reads, and which of their arguments it is
SHOWN = {
    "setText": 0, "setToolTip": 0, "setWindowTitle": 0, "setPlaceholderText": 0,
    "setAccessibleName": 0, "setAccessibleDescription": 0, "setStatusTip": 0, "setTitle": 0,
    "setLabelText": 0, "setInformativeText": 0, "setPrefix": 0, "setSuffix": 0,
    "QAction": 0, "QLabel": 0, "QPushButton": 0, "QCheckBox": 0, "QRadioButton": 0, "QGroupBox": 0,
    "addMenu": 0, "addAction": 0, "addTab": 1, "addItem": 0, "addRow": 0, "describe": 0, "say": 0,
    "show_message": 0, "IconButton": 1, "getOpenFileName": 1, "getSaveFileName": 1,
    "getExistingDirectory": 1, "question": 1, "warning": 1, "information": 1,
}  # fmt: skip
#: Objects that log: what they say is for the log
LOGS = ("logger", "logging")


@pytest.mark.parametrize(
    ("wish", "system", "code"),
    [
        (None, ["de-Latn-AT", "de-AT", "de"], "de"),
        (None, ["pt-PT", "pt"], "pt_BR"),
        (None, ["fr-FR", "fr", "nl"], "nl"),
        (None, ["C"], "en"),
        (None, [], "en"),
        ("nl", ["de"], "nl"),
        ("xx", ["de"], "de"),
        ("en", ["de"], "en"),
    ],
)
def test_the_language_spoken(wish, system, code):
    assert choose(wish, system) == code


def _words(node: ast.expr) -> str:
    """The words written out in an expression that is shown as it stands."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, ast.BinOp):
        return _words(node.left) + _words(node.right)
    if isinstance(node, ast.IfExp):
        return _words(node.body) + _words(node.orelse)
    return ""


def test_no_text_escapes_translation():
    escaped = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            name = getattr(called, "attr", getattr(called, "id", ""))
            owner = getattr(getattr(called, "value", None), "id", "")
            place = SHOWN.get(name)
            if place is None or len(node.args) <= place or owner in LOGS:
                continue
            words = re.sub(r"<[^>]*>", "", _words(node.args[place])).replace("duthviewer", "")
            if re.search(r"[A-Za-z]{2,}", words):
                escaped.append(f"{path.name}:{node.lineno}: {words!r}")
    assert not escaped, "\n".join(escaped)


def test_lupdate_knows_each_function_that_translates():
    """It finds the texts of calls of ``translate`` only, whatever that is the name of."""
    unknown = []
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".translate"):
                names = [ast.unparse(target) for target in node.targets]
                unknown += [f"{path.name}: {name}" for name in names if name != "translate"]
    assert unknown == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_text_is_translated(code, tmp_path):
    """Run `python tools/translations.py` after a change of texts, and translate what it names."""
    kept = resource("translations") / f"duthviewer_{code}.ts"
    renewed = tmp_path / kept.name
    renewed.write_bytes(kept.read_bytes())
    translations.gather(renewed, code)
    translator = QTranslator()
    assert translator.load(f"duthviewer_{code}", str(kept.parent))
    lacking = []
    for context in ElementTree.parse(renewed).iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            spoken = translator.translate(context.findtext("name") or "", source)
            if not spoken or spoken != message.findtext("translation"):
                lacking.append(source)
            elif set(re.findall(r"{\w*}", source)) != set(re.findall(r"{\w*}", spoken)):
                lacking.append(f"{source} → {spoken}")
    assert not lacking, "\n".join(lacking)


def test_the_window_speaks_the_language_of_the_system(tmp_path):
    code = (
        "from PySide6.QtWidgets import QApplication, QDialogButtonBox\n"
        "application = QApplication([])\n"
        "from duthviewer.ui.preferences.language import install\n"
        "print(install(None))\n"
        "from duthviewer.ui.commands.table import text_of\n"
        "print(text_of('quit'))\n"
        "box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)\n"
        "print(box.buttons()[0].text())\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "de_DE.UTF-8"}
    environment.pop("LANGUAGE", None)
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert said.stdout.split("\n")[:3] == ["de", "Beenden", "Abbrechen"]
