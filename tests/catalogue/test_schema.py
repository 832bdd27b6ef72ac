"""The JSON schema: it is the one on disk, and says of a catalogue what the reader says."""

import copy

import jsonschema
import pytest
import yaml

from duthviewer.catalogue.schema import schema, schema_path, schema_text
from duthviewer.resources import resource


class _Loader(yaml.SafeLoader):
    """YAML as editors read it: version 1.2, where a date is a text."""


_LEFT_AS_TEXT = ("timestamp", "int")
_Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(_LEFT_AS_TEXT)]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.fixture
def catalogue():
    text = resource("conferences", "duth-2016.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=_Loader)


@pytest.fixture
def validator():
    return jsonschema.Draft202012Validator(
        schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_the_file_is_current():
    assert schema_path().read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_one(validator):
    validator.check_schema(schema())


def test_the_bundled_conference_is_valid(validator, catalogue):
    validator.validate(catalogue)


def test_a_timeline_is_valid(validator, catalogue):
    catalogue["talks"][0]["timeline"] = [[3309.0, 1], [3344.5, 2, 0.5], [3600.0, None]]
    validator.validate(catalogue)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda it: it.update(spekers=[]),
        lambda it: it.pop("title"),
        lambda it: it.update(start="soon"),
        lambda it: it["talks"][0].update(id="Not right"),
        lambda it: it["talks"][0].pop("start"),
        lambda it: it["talks"][0].update(timeline=[[1]]),
        lambda it: it["recordings"].update({"Day 1": None}),
        lambda it: it["talks"][0]["speakers"].append("Ana"),
    ],
)
def test_wrong_ones_are_not(validator, catalogue, spoil):
    spoilt = copy.deepcopy(catalogue)
    spoil(spoilt)
    assert not validator.is_valid(spoilt)
