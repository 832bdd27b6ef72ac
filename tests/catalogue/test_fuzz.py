"""Catalogues broken at random: the reader returns or refuses, within the file, and nothing else."""

import random
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from duthviewer.catalogue.problems import Problem
from duthviewer.catalogue.reader import CatalogueError, parse_catalogue
from duthviewer.resources import resource

SECONDS = 3.0
_TOKENS = (
    *"[]{}:,-?&*!|>'\"%@`#\\~<\t\n\r\0\u2028\x85\ufeff\ud800\u0663",
    *("---", "...", "<<", "null", ".nan", "-1", "1e999", "&a", "*a", "55:09", "[[1,2]]"),
    *("!!python/name:os.system", "../", "file:///", "javascript:", "timeline:", "id:", "start:"),
    *("\\ud800", '"\\UFFFFFFFF"', '"\\e[31m"', "\x1b[31m", "99999999999999999999", "\U0001f600"),
)


def _broken(chance: random.Random, text: str) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        lines = text.split("\n")
        at = chance.randrange(len(text) + 1)
        line = chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                text = text[:at] + chance.choice(_TOKENS) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.choice((1, 1, 10, 200)) :]
            case 2:
                text = text[:at]
            case 3:
                del lines[line]
                text = "\n".join(lines)
            case 4:
                lines.insert(line, chance.choice(lines))
                text = "\n".join(lines)
            case 5:
                lines[line] = " " * chance.randrange(9) + lines[line].lstrip()
                text = "\n".join(lines)
            case 6:
                words = text.split(" ")
                words[chance.randrange(len(words))] = chance.choice(_TOKENS)
                text = " ".join(words)
            case 7:
                head, colon, _ = lines[line].partition(":")
                lines[line] = head + colon + " " + chance.choice(_TOKENS)
                text = "\n".join(lines)
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if data and chance.random() < 0.1:
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _problems_of(data: bytes, loader: Any) -> tuple[Problem, ...]:
    try:
        parse_catalogue(data, Path("c.yaml"), loader=loader)
    except CatalogueError as error:
        return error.problems or (Problem(Path("none"), 0, 0, "refused without a reason"),)
    return ()


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
def test_a_broken_catalogue_is_read_or_refused(loader):
    whole = resource("conferences", "duth-2016.yaml").read_text(encoding="utf-8")
    # A short one is broken more often in each of its parts.
    text = whole[: whole.index("  - id: testing")] + "    timeline: [[3309.0, 1], [3400, null]]\n"
    until = time.monotonic() + SECONDS
    outcomes = {"read": 0, "refused": 0}
    seed = 0
    while time.monotonic() < until:
        seed += 1
        data = _broken(random.Random(seed), text)
        problems = _problems_of(data, loader)
        outcomes["refused" if problems else "read"] += 1
        lines = (
            data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        )
        for problem in problems:
            assert 1 <= problem.line <= len(lines), (seed, problem)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, (seed, problem)
            assert str(problem).isprintable(), (seed, problem)
    assert min(outcomes.values()) > 10, outcomes
