"""Run the kinds; see this package's head."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.benchmarks._sync_runs import run_child
from tests.benchmarks.sync_kinds.judging import Verdict, judge, mean, overall
from tests.benchmarks.sync_kinds.workshop import SPLITS, Row, Workshop

#: Modules of this package, each with ROWS, in the order in which they run
KINDS = ("versions", "lookalikes", "handouts", "cameras", "vfr", "recorders", "zooms", "rotated")
KINDS += ("mixed",)


def all_rows() -> list[Row]:
    """The rows of all kinds."""
    modules = [importlib.import_module(f"{__package__}.{kind}") for kind in KINDS]
    return [row for module in modules for row in module.ROWS]


def run(row: Row, workshop: Workshop, tree: Path | None) -> tuple[Verdict, dict[str, Any]]:
    """Make, synchronise and judge one row."""
    case = row.make(workshop)
    outcome = run_child("synchronise", case.recording, tree, deck=str(case.deck))
    verdict = judge(case, outcome["result"]["segments"])
    figures = verdict.figures()
    figures |= {key: outcome[key] for key in ("seconds", "cpu_seconds", "peak_mb")}
    exact = figures["claimed"] if case.wrong else figures["exact"]
    print(f"{row.kind} {row.split} {row.name}: {exact}", file=sys.stderr, flush=True)
    return verdict, {"recording": str(case.recording), "deck": str(case.deck), **figures}


def report(rows: list[Row], results: list[tuple[Verdict, dict[str, Any]]]) -> dict[str, Any]:
    """The figures by row, by kind and of all together."""
    kinds: dict[str, list[Verdict]] = {}
    by_row = {}
    for row, (verdict, figures) in zip(rows, results, strict=True):
        kinds.setdefault(f"{row.kind}, {row.split}", []).append(verdict)
        by_row[f"{row.kind} {row.split} {row.name}"] = figures
    return {
        "rows": by_row,
        "kinds": {kind: mean(verdicts) for kind, verdicts in kinds.items()},
        "all": overall(second for verdict, _ in results for second in verdict.judged),
        "cpu_seconds": round(sum(figures["cpu_seconds"] for _, figures in results), 1),
    }


def main(arguments: list[str]) -> int:
    known = sorted({row.kind for row in all_rows()})
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sync_kinds")
    parser.add_argument("folder", type=Path)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(known))
    parser.add_argument("--split", choices=[*SPLITS, "all"], default="tune")
    parser.add_argument("--name", default="", help="only rows whose name contains this")
    parser.add_argument("--tree", type=Path, help="another checkout, whose program is measured")
    parser.add_argument("--jobs", type=int, default=1, help="recordings at a time")
    options = parser.parse_intermixed_args(arguments)
    if unknown := [kind for kind in options.kinds if kind not in known]:
        parser.error(f"no kind {', '.join(unknown)}; there are {', '.join(known)}")
    usual = Path(tempfile.gettempdir()) / "duthviewer-sync-kinds"
    cache = Path(os.environ.get("DUTHVIEWER_SYNC_CACHE", usual))
    workshop = Workshop(options.folder.resolve(), cache.resolve())
    rows = [
        row
        for row in all_rows()
        if options.split in (row.split, "all")
        and row.kind in (options.kinds or known)
        and options.name in row.name
    ]
    with ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda row: run(row, workshop, options.tree), rows))
    print(json.dumps(report(rows, results), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
