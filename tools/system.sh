#!/bin/sh
# Install the system libraries that duthviewer needs: `tools/system.sh run` or `… test`.
# Uses apt if it is allowed to; otherwise lists the missing libraries and continues.
set -u
purpose=${1:-run}

# Each dependency with its Debian/Ubuntu package. Libraries are found by soname, because package
# names change between releases (libglib2.0-0, libglib2.0-0t64).
run_libraries="
libEGL.so.1=libegl1
libGL.so.1=libgl1
libglib-2.0.so.0=libglib2.0-0
libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3
libxkbcommon-x11.so.0=libxkbcommon-x11-0
libxcb-cursor.so.0=libxcb-cursor0
libxcb-icccm.so.4=libxcb-icccm4
libxcb-image.so.0=libxcb-image0
libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-randr.so.0=libxcb-randr0
libxcb-render-util.so.0=libxcb-render-util0
libxcb-shape.so.0=libxcb-shape0
libxcb-xkb.so.1=libxcb-xkb1
libXext.so.6=libxext6
libXrandr.so.2=libxrandr2
libpulse.so.0=libpulse0
libvlc.so.5=libvlc5
"
missing=""
need() { missing="$missing $1"; }

libraries=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null)
for row in $run_libraries; do
    case "$libraries" in
        *"${row%%=*}"*) ;;
        *) need "${row##*=}" ;;
    esac
done
# Without its plugins libVLC loads but plays nothing.
find /usr/lib -path '*vlc/plugins/codec*' -name 'libavcodec_plugin.so' 2>/dev/null | grep -q . \
    || need vlc-plugin-base
# Without a font every character is drawn as a box.
find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
    -name '*.[to]t[fc]' 2>/dev/null | grep -q . || need fonts-inter
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
if [ "$purpose" = test ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    command -v Xvfb >/dev/null || need xvfb
fi
if [ "$purpose" = test ]; then
    command -v xdotool >/dev/null || need xdotool
    command -v openbox >/dev/null || need openbox
    command -v dbus-run-session >/dev/null || need dbus
    command -v gio >/dev/null || need libglib2.0-bin
    command -v playerctl >/dev/null || need playerctl
    command -v desktop-file-validate >/dev/null || need desktop-file-utils
    command -v ffmpeg >/dev/null || need ffmpeg
    command -v appstreamcli >/dev/null || need appstream
fi

[ -n "$missing" ] || exit 0
apt=""
if command -v apt-get >/dev/null; then
    if [ "$(id -u)" = 0 ]; then
        apt="env DEBIAN_FRONTEND=noninteractive apt-get"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        apt="sudo env DEBIAN_FRONTEND=noninteractive apt-get"
    fi
fi
if [ -n "$apt" ]; then
    echo "Installing system packages:$missing"
    # shellcheck disable=SC2086
    if { $apt -qq update && $apt -qq install -y --no-install-recommends $missing; } >/tmp/duthviewer-apt.log 2>&1
    then exit 0; fi
    tail -n 5 /tmp/duthviewer-apt.log >&2
fi
echo "These system packages are missing; please install them:$missing" >&2
echo "(Debian and Ubuntu: sudo apt-get install$missing)" >&2
case "$missing" in
    *python3-venv* | *xvfb* | *xdotool* | *openbox*) exit 1 ;;
esac
exit 0
