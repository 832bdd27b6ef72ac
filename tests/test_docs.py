"""The pages of the docs: what they name exists, and what they have to name is named."""

from __future__ import annotations

import argparse
import ast
import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from duthviewer.catalogue import schema
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span
from duthviewer.catalogue.times import parse_time
from duthviewer.cli import main, parser_for
from duthviewer.sync.worker_lines import segments

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)")
#: A path or a file name between backticks
_FILE = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|sh|toml|json|md))`")
#: Names of files that pages use as examples
_EXAMPLES = {"catalogue.yaml", "json.py", "german.json", "notes.json", "episode.json"}
#: A member of a class, or a call of it
_MEMBER = re.compile(r"`([A-Z]\w+)\.(_?[a-z]\w*)(?:\([^`]*\))?`")
#: A class, with at least two words in its name
_CLASS = re.compile(r"`([A-Z][a-z]+(?:[A-Z][a-z]*)+)`")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def _anchor(heading: str) -> str:
    """The address of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    for link in _LINK.findall(page.read_text("utf-8")):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name) if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in map(_anchor, _HEADING.findall(target.read_text("utf-8"))), link


@pytest.mark.parametrize(
    "entry",
    [schema.CatalogueEntry, schema.RecordingEntry, schema.TalkEntry, schema.SpeakerEntry],
)
def test_the_catalogue_page_has_every_key(entry: type[msgspec.Struct]) -> None:
    heading = {
        schema.CatalogueEntry: "The conference (top level)",
        schema.RecordingEntry: "A recording",
        schema.TalkEntry: "A talk",
        schema.SpeakerEntry: "A speaker",
    }[entry]
    section = _section(heading)
    for field in msgspec.structs.fields(entry):
        row = re.search(rf"^\| `{field.name}` \|.*$", section, re.MULTILINE)
        assert row, field.name
        assert ("| yes |" in row[0]) == field.required, row[0]


def test_the_catalogue_page_has_the_bounds_of_the_schema() -> None:
    text = (DOCS / "catalogue.md").read_text("utf-8")
    bounds = (
        schema.LONGEST_ID, schema.LONGEST_NAME, schema.LONGEST_TITLE, schema.LONGEST_TEXT,
        schema.MOST_SPEAKERS, schema.MOST_ALSO,
    )  # fmt: skip
    for bound in bounds:
        assert f"{bound:,}" in text


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "catalogue.md"], ids=lambda p: p.name)
def test_the_example_of_a_catalogue_is_right(page: Path) -> None:
    example = re.search(r"```yaml\n(title:.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert example
    assert parse_catalogue(example[1], page).talks[0].start_s == 3309


def test_the_times_of_the_catalogue_page_mean_what_it_says() -> None:
    rows = re.findall(r"^\| `([^`]+)`[^|]*\| ([0-9]+)", _section("Kinds of values"), re.MULTILINE)
    assert len(rows) == 5
    for text, seconds in rows:
        assert parse_time(text) == float(seconds)


def _section(heading: str) -> str:
    text = (DOCS / "catalogue.md").read_text("utf-8")
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def _commands() -> list[str]:
    parser = parser_for(["check"])
    return next(
        list(action.choices)
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
    )


def _options(arguments: list[str], command: str | None) -> set[str]:
    parser = parser_for(arguments)
    if command is not None:
        actions = parser._actions
        parser = next(
            action.choices[command]
            for action in actions
            if isinstance(action, argparse._SubParsersAction)
        )
    return {
        option
        for action in parser._actions
        if action.help != argparse.SUPPRESS
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    }


@pytest.mark.parametrize("command", _commands())
def test_the_command_line_page_has_every_option(command: str) -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    heading = "The window" if command == "demo" else f"`{command}`"
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    assert section, command
    common = text.partition("\n## Common rules\n")[2].partition("\n## ")[0]
    for option in _options([command], command):
        assert re.search(rf"{re.escape(option)}\b", section + common), option


def test_the_command_line_page_has_the_options_of_the_window() -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    for option in _options([], None):
        assert re.search(rf"{re.escape(option)}\b", text), option


def _rooms() -> list[str]:
    package = ROOT / "duthviewer"
    folders = {file.parent for file in package.rglob("*.py")} - {package}
    return sorted(folder.relative_to(package).as_posix() for folder in folders)


@pytest.mark.parametrize("room", _rooms())
def test_the_architecture_page_names_every_room(room: str) -> None:
    assert f"`{room}/`" in (DOCS / "architecture.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    files = [
        f"/{file.relative_to(ROOT).as_posix()}"
        for folder in ("duthviewer", "tests", "tools", "resources", "docs")
        for file in (ROOT / folder).rglob("*.*")
    ] + [f"/{file.name}" for file in ROOT.iterdir()]
    named = set(_FILE.findall(page.read_text("utf-8"))) - _EXAMPLES
    assert not {name for name in named if not any(file.endswith(f"/{name}") for file in files)}


def _fields(value: object) -> Iterator[str]:
    """The keys of JSON objects within a value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _fields(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _fields(inner)


def test_the_command_line_page_has_every_field_of_the_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = (DOCS / "command-line.md").read_text("utf-8")
    assert main(["talks", "--json", str(ROOT / "resources" / "demo")]) == 0
    talks = json.loads(capsys.readouterr().out)
    spans = segments([Span(start_s=1, end_s=2, page=3, confidence=0.5)])
    for command, value in (("talks", talks), ("sync", spans)):
        section = text.partition(f"\n## `{command}`\n")[2].partition("\n## ")[0]
        for field in _fields(value):
            assert re.search(rf"^\| [^|]*\b{field}[.`]", section, re.MULTILINE), field


@functools.cache
def _members() -> dict[str, set[str]]:
    """For each class of the program the names of its members and of its base classes'."""
    members: dict[str, set[str]] = {}
    bases: dict[str, list[str]] = {}
    for file in (ROOT / "duthviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            own = members.setdefault(node.name, set())
            bases.setdefault(node.name, []).extend(
                base.id for base in node.bases if isinstance(base, ast.Name)
            )
            for part in ast.walk(node):
                if isinstance(part, ast.FunctionDef):
                    own.add(part.name)
                elif isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                    own.add(part.id)
                elif isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store):
                    own.add(part.attr)
    for name in members:
        waiting = list(bases[name])
        while waiting:
            base = waiting.pop()
            members[name] |= members.get(base, set())
            waiting += bases.get(base, [])
    return members


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_member_that_a_page_names_exists(page: Path) -> None:
    for name, member in _MEMBER.findall(page.read_text("utf-8")):
        assert member in _members().get(name, set()), f"{name}.{member}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_class_that_a_page_names_exists(page: Path) -> None:
    named = set(_CLASS.findall(page.read_text("utf-8")))
    # `QThread` and the like are Qt's, `NAME` is a placeholder.
    ours = {name for name in named if not re.match(r"Q[A-Z]", name)}
    assert not ours - set(_members())
