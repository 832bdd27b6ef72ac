#!/bin/sh
# Runs the program on the screen that there is. Where there is none it says so, runs the program on a
# virtual screen, leaves a screenshot and prints its path.
set -u
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$@"
fi
picture="$PWD/out/duthviewer.png"
mkdir -p "$PWD/out"
echo "No display here: running on a virtual screen (Xvfb) instead."
sh "$(dirname "$0")/xvfb.sh" "$@" --screenshot "$picture" || exit 1
echo "Screenshot: $picture"
