"""The pages of the docs: what they name exists, and what they have to name is named."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import msgspec
import pytest

from duthviewer.catalogue import schema
from duthviewer.cli import parser_for

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)")
#: A path or a file name between backticks
_FILE = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|sh|toml|json|md))`")
#: Names of files that pages use as examples
_EXAMPLES = {"catalogue.yaml", "json.py", "german.json"}
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
    text = (DOCS / "catalogue.md").read_text("utf-8")
    heading = {
        schema.CatalogueEntry: "The conference (top level)",
        schema.RecordingEntry: "A recording",
        schema.TalkEntry: "A talk",
        schema.SpeakerEntry: "A speaker",
    }[entry]
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
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
