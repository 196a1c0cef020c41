#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the start of the program to the window over an opened dossier (its title is in the window's): one of 600 units x
# 100 items, about 280,000 ops, against an empty one. They take turns; medians of nine.
# usage: tests/bench/open_dossier.sh [BUILD]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
if [ -z "${OPEN_DOSSIER_DISPLAY:-}" ]; then
  OPEN_DOSSIER_DISPLAY=1 exec tests/tour/on_a_display.sh "$0" "$build"
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 700 "$scratch"
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch LC_ALL=C.UTF-8
dkt=$build/app/cli/dkt
"$dkt" new "$scratch/empty.dkt" --title "HOSO-TRONG" >/dev/null
python3 tests/bench/large_dossier.py 600 100 3 >"$scratch/large.json"
"$dkt" new "$scratch/large.dkt" --load "$scratch/large.json" >/dev/null

open_once() { # FILE
  local start end pid
  start=$(date +%s%N)
  "$build/app/gui/doankiemtra" "$1" >/dev/null 2>&1 &
  pid=$!
  until xdotool search --onlyvisible --pid "$pid" --name ' — ' >/dev/null 2>&1; do sleep 0.003; done
  end=$(date +%s%N)
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo $(((end - start) / 1000000))
}

for round in 1 2 3 4 5 6 7 8 9; do
  open_once "$scratch/empty.dkt" >>"$scratch/empty.ms"
  open_once "$scratch/large.dkt" >>"$scratch/large.ms"
done
empty=$(sort -n "$scratch/empty.ms" | sed -n 5p)
large=$(sort -n "$scratch/large.ms" | sed -n 5p)
echo "empty dossier: $empty ms; 280,000 ops: $large ms; ratio $(awk "BEGIN{printf \"%.2f\", $large / $empty}") (wanted 2)"
