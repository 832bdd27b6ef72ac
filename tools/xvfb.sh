#!/bin/sh
# Run a command on its own virtual screen, and exit with its exit code: tools/xvfb.sh COMMAND…
set -u
folder=$(mktemp -d)
# With -displayfd the server chooses a free display and prints its number when it is ready.
Xvfb -displayfd 3 -screen 0 "${DUTHVIEWER_SCREEN:-1440x900x24}" -nolisten tcp \
    3>"$folder/display" >"$folder/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM
tries=0
until [ -s "$folder/display" ]; do
    tries=$((tries + 1))
    if ! kill -0 $server 2>/dev/null || [ $tries -gt 100 ]; then
        echo "The virtual screen (Xvfb) did not start:" >&2
        cat "$folder/log" >&2
        exit 1
    fi
    sleep 0.1
done
DISPLAY=":$(head -n 1 "$folder/display")"
export DISPLAY
unset WAYLAND_DISPLAY
QT_QPA_PLATFORM=xcb
export QT_QPA_PLATFORM
"$@"
