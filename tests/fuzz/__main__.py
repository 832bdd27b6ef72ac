"""Runs the fuzzers by hand: python -m tests.fuzz [NAME…] [--count N] [--seed N].

Each module beside this one is a fuzzer: ``COUNT`` is how many tries a whole run makes, ``SHORT``
how many the suite makes (test_fuzz.py), and ``run(count, seed)`` makes them.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import time

import tests.fuzz


def names() -> list[str]:
    """The fuzzers' names."""
    found = [module.name for module in pkgutil.iter_modules(tests.fuzz.__path__)]
    return [name for name in found if not name.startswith(("_", "test_"))]


def main() -> int:
    """Run the fuzzers that were named, or all. Returns 1 if there were faults."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("names", nargs="*", choices=[*names(), []], metavar="NAME")
    parser.add_argument("--count", type=int, help="tries of each (default: its whole run)")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    failed = False
    for name in options.names or names():
        fuzzer = importlib.import_module(f"tests.fuzz.{name}")
        begun = time.monotonic()
        tally = fuzzer.run(options.count or fuzzer.COUNT, options.seed)
        print(f"{name}: {tally} ({time.monotonic() - begun:.0f} s)", flush=True)
        for fault in tally.faults:
            print(f"  {fault}", flush=True)
        failed = failed or bool(tally.faults)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
