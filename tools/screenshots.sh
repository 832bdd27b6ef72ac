#!/bin/sh
# Makes the pictures in docs/ anew from the demo, on a virtual screen: `make screenshots`.
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
picture watch-dark demo --theme dark --talk watching --at 0:58 --paused
picture watch-light demo --theme light --talk slides --at 0:41 --paused
picture talks-dark --theme dark
picture demo-light demo --theme light
