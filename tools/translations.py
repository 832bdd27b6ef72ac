"""Update the translations: python tools/translations.py [--fill LANGUAGE FILE.json].

Gathers every text of the program into resources/translations/*.ts, keeps what is translated, and
compiles the .qm files that the program reads. ``--fill`` first takes translations from a JSON file,
{"English text": "translation"}. Texts without a translation are listed at the end. Needs
PySide6's tools.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "nl", "pt_BR")


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def error_templates() -> set[str]:
    """Return the templates of known errors: lupdate finds only calls of Qt's functions."""
    # Commands in the terminal print English.
    files = [path for path in (ROOT / "duthviewer").rglob("*.py") if "cli" not in path.parts]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in files]
    names = {"KnownError", "translatable"}
    known = 0
    while known < len(names):
        known = len(names)
        for tree in trees:
            names |= {
                node.name
                for node in ast.walk(tree)
                if isinstance(node, ast.ClassDef)
                and any(isinstance(base, ast.Name) and base.id in names for base in node.bases)
            }
    return {text for tree in trees for text in _first_arguments(tree, names)}


def _first_arguments(tree: ast.AST, names: set[str]) -> Iterator[str]:
    """Yield the literals that are the first argument of calls of ``names``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id in names and isinstance(first, ast.Constant):
                yield str(first.value)


def gather(target: Path, language: str) -> None:
    """Update the texts in ``target`` from the code."""
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors.py"
        errors.write_text(
            "".join(f'_N("Errors", {json.dumps(text)})\n' for text in sorted(error_templates())),
            encoding="utf-8",
        )
        command = [
            tool("lupdate"), "-silent", "-extensions", "py", "-no-obsolete", "-locations", "none",
            "-tr-function-alias", "QT_TRANSLATE_NOOP+=_N", "-target-language", language,
            str(ROOT / "duthviewer"), folder, "-ts", str(target),
        ]  # fmt: skip
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def missing(path: Path) -> list[str]:
    """Return the texts without a translation."""
    found = ElementTree.parse(path).iter("message")
    return [m.findtext("source") or "" for m in found if not m.findtext("translation")]


def tidy(path: Path, texts: dict[str, str]) -> None:
    """Add finished translations to a .ts file, and remove comments not meant for translators."""
    tree = ElementTree.parse(path)
    for message in tree.iter("message"):
        # lupdate takes every "#:" comment for one to translators.
        for comment in message.findall("extracomment"):
            message.remove(comment)
        translation = message.find("translation")
        text = texts.get(message.findtext("source") or "")
        if translation is not None and text:
            translation.text = text
            translation.attrib.pop("type", None)
    ElementTree.indent(tree, "    ")
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        file.write(ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n")


def main(arguments: list[str]) -> int:
    FOLDER.mkdir(exist_ok=True)
    lacking = 0
    for language in LANGUAGES:
        path = FOLDER / f"duthviewer_{language}.ts"
        gather(path, language)
        texts = {}
        if arguments[:2] == ["--fill", language]:
            texts = json.loads(Path(arguments[2]).read_text(encoding="utf-8"))
        tidy(path, texts)
        compiled = [tool("lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        subprocess.run(compiled, check=True)
        for text in missing(path):
            print(f"{language}: {text!r} has no translation")
            lacking += 1
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
