#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packages.txt lists and this machine lacks (as root, or through sudo). Sourced by run.sh and
# test.sh; a second run with everything there only asks dpkg once.
set -euo pipefail

wanted=$(grep -vE '^[[:space:]]*(#|$)' packages.txt)
installed=$(dpkg-query -W -f '${db:Status-Abbrev}${binary:Package}\n' 2>/dev/null |
  sed -n 's/^ii *//p' | sed 's/:.*//')
missing=$(comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$installed") | tr '\n' ' ')
if [ -n "${missing// /}" ]; then
  as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
      { echo "These packages are missing; install them as root: $missing" >&2; exit 1; }
    as_root=(sudo)
  fi
  echo "Installing packages: $missing"
  "${as_root[@]}" apt-get update -qq
  # shellcheck disable=SC2086
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# The compiler cache serves every checkout of the project, wherever it lies.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
