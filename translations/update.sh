#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh [FOLDER]
# Gathers the strings of the sources into FOLDER/*.ts (the translations themselves unless a folder is
# named, as the test does that proves they are up to date). Run it after a string changed, then translate
# what is marked unfinished; the rules test refuses unfinished entries. Every layer and every page has files
# of its own, named after its folder. (qtbase_vi.ts is written by hand: Qt has no Vietnamese translation of
# its own.)
set -euo pipefail
to=$(realpath "${1:-$(dirname "$0")}")
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
# The include roots let lupdate see each class in its namespace: without them a text lands in a context
# that the program never asks for.
gather() {
  local part=$1
  shift
  "$lupdate" -silent -locations none -no-obsolete -I core -I app "$@" -ts "$to/${part}_vi.ts" \
    2> >(grep -v 'Ignoring definition of undeclared qualified class' >&2)
  # English needs only its plurals: "1 finding", "2 findings".
  "$lupdate" -silent -locations none -no-obsolete -pluralonly -I core -I app "$@" -ts "$to/${part}_en.ts" 2>/dev/null
}
for folder in core/*/ app/cli/ app/printing/; do
  gather "$(basename "$folder")" "$folder"
done
for folder in app/gui/*/; do
  gather "gui_$(basename "$folder")" "$folder"
done
gather app app/gui/*.h app/gui/*.cpp
grep -c 'type="unfinished"' "$to"/*.ts | grep -v ':0$' || true
