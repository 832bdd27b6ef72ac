"""The shape of the program: sizes that keep each part small enough to be read at once."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
MOST_METHODS = 40
MOST_LINES = 500
MOST_MODULES_IN_UI = 20
#: A module may be longer where its docstring has a line that begins so, and says why
REASON = "Long because"

#: Classes that are larger, and how large they may be until they are split
_LARGER = {"Player": 65}


def _modules() -> Iterator[tuple[str, str, ast.Module]]:
    """Each module's path, its source, and the syntax tree."""
    for file in sorted((ROOT / "duthviewer").rglob("*.py")):
        source = file.read_text("utf-8")
        yield file.relative_to(ROOT).as_posix(), source, ast.parse(source)


def _classes() -> Iterator[tuple[str, ast.ClassDef]]:
    for name, _, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                yield name, node


def test_a_class_name_exists_once() -> None:
    modules = defaultdict(list)
    for module, node in _classes():
        modules[node.name].append(module)
    twice = {name: found for name, found in modules.items() if len(found) > 1}
    assert not twice


def test_no_class_has_too_many_methods() -> None:
    methods = {
        node.name: sum(isinstance(part, ast.FunctionDef) for part in node.body)
        for _, node in _classes()
    }
    limits = {name: _LARGER.get(name, MOST_METHODS) for name in methods}
    assert not {name: count for name, count in methods.items() if count > limits[name]}
    assert not [name for name in _LARGER if methods.get(name, 0) <= MOST_METHODS], "remove these"


def test_a_long_module_says_why_it_is_long() -> None:
    unexplained = {}
    for module, source, tree in _modules():
        lines = source.count("\n")
        reasons = (ast.get_docstring(tree) or "").splitlines()
        if lines > MOST_LINES and not any(line.startswith(REASON) for line in reasons):
            unexplained[module] = lines
    assert not unexplained


def test_no_room_of_the_window_is_crowded() -> None:
    rooms = [folder for folder in (ROOT / "duthviewer" / "ui").iterdir() if folder.is_dir()]
    counts = {room.name: len(list(room.glob("*.py"))) for room in rooms}
    assert not {name: count for name, count in counts.items() if count - 1 > MOST_MODULES_IN_UI}
