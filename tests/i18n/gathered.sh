#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# gathered.sh SOURCE-TREE
# The translations hold exactly the texts of the sources: gathering them again changes nothing.
set -euo pipefail
tree=$1
[ -x "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" ] || exit 77
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$tree"/translations/*.ts "$copy"
"$tree"/translations/update.sh "$copy" >/dev/null
if ! diff -ru "$tree/translations" "$copy" | grep -v '^Only in'; then
  echo "The translations hold every text of the sources, and no other."
  exit 0
fi
echo "Texts changed: run translations/update.sh and translate what is unfinished."
exit 1
