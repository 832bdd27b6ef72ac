#!/bin/sh
# Make the pictures in docs/ from the demo, on a virtual screen: `make screenshots`.
set -eu
program=${1:-.venv/bin/duthviewer}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DUTHVIEWER_HOME=$folder
DUTHVIEWER_SCREEN=1280x800x24
export DUTHVIEWER_HOME DUTHVIEWER_SCREEN
mkdir -p docs
picture() {
    name=$1
    shift
    sh "$(dirname "$0")/xvfb.sh" "$program" "$@" --size 1280x720 --screenshot "docs/$name.png" \
        2>>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
    echo "docs/$name.png"
}
# Store a setting beforehand, as if a person had chosen it: remember KEY JSON.
remember() {
    "$(dirname "$program")/python" - "$@" <<'PYTHON'
import json
import sys

from duthviewer.library.places import places
from duthviewer.library.store.store import Store

with Store(places().store) as store:
    store.settings.set(sys.argv[1], json.loads(sys.argv[2]))
PYTHON
}
# Store a note, as if a person had written it: note TALK OFFSET PAGE TEXT.
note() {
    "$(dirname "$program")/python" - "$@" <<'PYTHON'
import sys

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.places import places
from duthviewer.library.store.store import Store

talk, offset, page, text = sys.argv[1:]
with Store(places().store) as store:
    store.notes.save(with_text(new_note(talk, float(offset), int(page)), text))
PYTHON
}
picture talks-dark --theme dark
picture demo-light demo --theme light
remember info_open true
picture information-light --theme light
remember info_open false
picture watch-dark demo --theme dark --talk watching --at 0:58 --paused
remember drawer '{"open": true, "tab": "pages", "height": 200}'
picture pages-light demo --theme light --talk slides --at 0:41 --paused
remember drawer '{"open": true, "tab": "notes", "height": 240}'
note demo/slides 140 3 'Leafing lets the video go on: show this to #everybody'
note demo/slides 164 6 'The bar is cut where pages change. Ask about 2:17:10'
picture notes-light demo --theme light --talk slides --at 0:41 --paused
remember drawer '{"open": true, "tab": "transcript", "height": 240}'
picture transcript-dark demo --theme dark --talk watching --at 0:58 --paused
remember drawer '{"open": false}'
"$program" index "$(dirname "$0")/../resources/demo" >/dev/null
picture search-dark demo --theme dark --search "page slides"
remember corrections true
picture correct-dark demo --theme dark --talk slides --at 0:41 --paused
remember corrections false
remember watch_layout '"corner"'
picture corner-dark demo --theme dark --talk your-own --at 0:40 --paused
remember watch_layout '"stacked"'
picture watch-light demo --theme light --talk slides --at 0:41 --paused
