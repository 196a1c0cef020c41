#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Start-up to first real content, of the sample and of 200 units × 100 items, against a bare Qt window.
# usage: tests/bench/startup.sh [BUILD]
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
export XDG_RUNTIME_DIR=$scratch
dkt=$build/app/cli/dkt
"$dkt" new "$scratch/sample.dkt" --sample gia-lam-2021 >/dev/null
python3 tests/bench/large_dossier.py 200 100 >"$scratch/large.json"
"$dkt" new "$scratch/large.dkt" --load "$scratch/large.json" >/dev/null
for dossier in sample large; do
  QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1366x768x24' \
    "$build/tests/bench/bench_startup" "$build/app/gui/doankiemtra" "$scratch/$dossier.dkt"
done
