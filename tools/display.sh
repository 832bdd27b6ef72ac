#!/bin/sh
# Run the program on the current screen. Without a screen, report that, run the program on a virtual
# screen, save a screenshot and print its path.
set -u
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$@"
fi
picture="$PWD/out/duthviewer.png"
mkdir -p "$PWD/out"
echo "No display here: running on a virtual screen (Xvfb) instead."
sh "$(dirname "$0")/xvfb.sh" "$@" --screenshot "$picture" || exit 1
echo "Screenshot: $picture"
