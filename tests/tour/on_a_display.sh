#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# on_a_display.sh PROGRAM [ARGUMENTS]: runs PROGRAM on a virtual display of the common screen's size, with a window manager.
set -uo pipefail
display_file=$(mktemp)
trap 'kill $wm $x 2>/dev/null; rm -f "$display_file"' EXIT
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1366x768x24}" -nolisten tcp 3>"$display_file" 2>/dev/null &
x=$!
for _ in $(seq 100); do [ -s "$display_file" ] && break; sleep 0.1; done
[ -s "$display_file" ] || { echo "There is no virtual display."; exit 77; }
DISPLAY=:$(cat "$display_file")
export DISPLAY QT_QPA_PLATFORM=xcb
openbox 2>/dev/null &
wm=$!
sleep 0.5
"$@"
