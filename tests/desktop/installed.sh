#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh CMAKE BUILD-TREE SOURCE-TREE
# Installs the desktop's files into a scratch folder: all are there, valid, agree with each other and with the file
# format, and the desktop then knows a dossier by its content. Tools that are not installed are passed over.
set -euo pipefail
cmake=$1 build=$2 tree=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "desktop: $*"; exit 1; }
have() { command -v "$1" >/dev/null; }

"$cmake" --install "$build" --prefix "$scratch" --component desktop >/dev/null
id=org.doankiemtra.DoanKiemTra
share=$scratch/share
launcher=$share/applications/$id.desktop
catalogue=$share/metainfo/$id.metainfo.xml
types=$share/mime/packages/$id.xml
for file in "$launcher" "$catalogue" "$types" "$share/icons/hicolor/scalable/apps/$id.svg"; do
  [ -s "$file" ] || fail "$file is missing"
done
for size in 16 24 32 48 64 128 256; do
  picture=$share/icons/hicolor/${size}x${size}/apps/$id.png
  # Width and height stand at 16 and 20 of a PNG.
  read -r a b c d e f g h < <(od -An -tu1 -j16 -N8 "$picture")
  [ $((c * 256 + d)) = $size ] && [ $((g * 256 + h)) = $size ] && [ "$a$b$e$f" = 0000 ] || fail "$picture is not $size high"
done

have desktop-file-validate && { desktop-file-validate "$launcher" || fail "launcher"; }
have xmllint && { xmllint --noout "$catalogue" "$types" "$share/icons/hicolor/scalable/apps/$id.svg" || fail "XML"; }
have appstreamcli && { appstreamcli validate --no-net "$catalogue" || fail "catalogue"; }

grep -qx 'Exec=doankiemtra %f' "$launcher" || fail "the launcher hands over no file"
grep -qx 'MimeType=application/x-dkt;application/x-dktx;' "$launcher" || fail "the launcher does not take dossiers"
grep -q '^Comment\[vi\]=' "$launcher" || fail "the launcher has no Vietnamese"
grep -q "<id>$id</id>" "$catalogue" || fail "the catalogue has another id"
version=$(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' "$tree/CMakeLists.txt")
grep -q "<release version=\"$version\"" "$catalogue" || fail "the catalogue does not know version $version"
# The mark in the magic is the one the program writes.
mark=$(sed -n 's/.*format{0x\([0-9A-Fa-f]*\),.*/\1/p' "$tree/core/journal/JournalSchema.h")
text=$(printf '%b' "$(sed 's/../\\x&/g' <<<"$mark")")
grep -q "offset=\"68\" value=\"$text\"" "$types" || fail "the magic is not \"$text\""

if have update-mime-database; then
  update-mime-database "$share/mime" >/dev/null 2>&1 || fail "the type is not accepted"
  grep -q 'application/x-dkt' "$share/mime/globs2" || fail "the ending is not known"
  grep -aq 'application/x-dkt' "$share/mime/magic" || fail "the content is not known"
fi
echo "The desktop knows the program and its files."
