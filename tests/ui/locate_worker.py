"""Stands in for the worker that looks for talks: says what a test wants, at once.

``python locate_worker.py ANSWERS.json --recording FILE … --deck PDF …``: the answers are by the
recording's name what is to be said: ``{"talks": […]}``, ``{"error": …}``, or null to wait for the
end of standard input.
"""

import json
import sys
from pathlib import Path

answers = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
recording = sys.argv[sys.argv.index("--recording") + 1]
print(json.dumps({"stage": "pages", "done": 0.1}), flush=True)
print(json.dumps({"stage": "talks", "done": 0.5}), flush=True)
answer = answers[Path(recording).name]
if answer is None:
    sys.stdin.read()
    sys.exit(1)
print(json.dumps(answer), flush=True)
sys.exit("error" in answer)
