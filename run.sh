#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program, makes the sample dossier, exports its papers into out/ with the command line, and
# opens the window on it where there is a display.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=setup.sh
. ./setup.sh

[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release -j "$(nproc)" --target dkt doankiemtra

dkt=build/release/app/cli/dkt
dossier=out/gia-lam-2021.dkt
mkdir -p out
if [ ! -f "$dossier" ]; then
  "$dkt" new "$dossier" --sample gia-lam-2021
fi
for format in docx pdf; do
  "$dkt" report "$dossier" bao-cao --format "$format" -o "out/bao-cao-ket-qua-kiem-tra.$format"
done
for format in xlsx csv ics; do
  "$dkt" deadlines "$dossier" --format "$format" -o "out/thoi-han-khac-phuc.$format"
done

echo
echo "Hồ sơ mẫu / sample dossier: $PWD/$dossier"
echo "Văn bản / papers:"
ls -1 "$PWD"/out/*.docx "$PWD"/out/*.pdf "$PWD"/out/*.xlsx "$PWD"/out/*.csv "$PWD"/out/*.ics

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/app/gui/doankiemtra "$dossier"
fi
echo "Không có màn hình nên không mở cửa sổ / no display, so no window is opened."
