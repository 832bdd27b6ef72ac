"""Every benchmark, one after the other: ``python -m tests.benchmarks [NAME…]`` prints JSON.

The soak, the kills, and fetching and watching from a server, which take long, only by their names.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
LONG = {
    "clip_accuracy",
    "cluster",
    "pyvideo_archive",
    "soak",
    "kills",
    "kills_window",
    "fetch",
    "fetch_window",
    "watch_now",
}
#: Those that print a table unless asked
ARGUMENTS = {"fetch": ["--json"]}


def main(names: list[str]) -> int:
    known = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))
    if wrong := [name for name in names if name not in known]:
        print(f"no benchmark {', '.join(wrong)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    results, failed = {}, 0
    for name in names or [name for name in known if name not in LONG]:
        print(f"{name} …", file=sys.stderr, flush=True)
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{name}", *ARGUMENTS.get(name, [])],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        try:
            results[name] = json.loads(done.stdout)
        except ValueError:
            failed += 1
            results[name] = {"failed": done.stderr.splitlines()[-5:]}
    print(json.dumps(results, indent=2))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
