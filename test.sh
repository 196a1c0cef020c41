#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test, without a screen. `./test.sh --preset dev` builds with the
# sanitizers instead of the release flags.
set -euo pipefail
cd "$(dirname "$0")"
preset=release
[ "${1:-}" = --preset ] && preset=$2
# shellcheck source=setup.sh
. ./setup.sh

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build "build/$preset" -j "$(nproc)"

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
ctest --test-dir "build/$preset" --output-on-failure -j "$(nproc)"
