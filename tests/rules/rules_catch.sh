#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks each rule once in a copy of the tree and expects rules.sh to say so.
set -uo pipefail
source=$1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failed=0

# expect RULE FILE LINE: with LINE added to FILE the rules must fail and name RULE.
expect() {
  rm -rf "$copy/tree"
  mkdir -p "$copy/tree"
  (cd "$source" && tar cf - core app forms tests/rules translations ARCHITECTURE.md) | tar xf - -C "$copy/tree"
  mkdir -p "$(dirname "$copy/tree/$2")"
  printf '// SPDX-License-Identifier: GPL-3.0-or-later\n%b\n' "$3" >"$copy/tree/$2"
  local said
  if said=$("$source/tests/rules/rules.sh" "$copy/tree") || ! grep -qF -- "$1" <<<"$said"; then
    echo "not caught: $1 ($2: $3)"
    failed=1
  fi
}

expect '1: core knows no Gui' core/domain/Breach.cpp '#include <QColor>'
expect '2: SQL only' core/services/Breach.cpp 'auto s = "SELECT a FROM b";'
expect '3: message boxes' app/gui/pages/Breach.cpp 'QMessageBox::warning(this, t, t);'
expect '4: no nested' app/gui/Breach.cpp 'QCoreApplication::processEvents();'
expect '5: no string-based' app/gui/Breach.cpp 'connect(a, SIGNAL(b()), c, SLOT(d()));'
expect '6: no singletons' core/util/Breach.cpp 'Breach& b = Breach::instance();'
expect '7: a file carries' core/util/breach.h 'class Breach;'
expect '8: tr() takes' app/gui/Breach.cpp 'auto t = tr(u8"text");'
expect '8: every text' app/gui/Breach.cpp 'label->setText("Save the file");'
expect '9: an open end' core/util/Breach.cpp '// FIXME later'
expect '9: 1 unfinished' translations/breach_vi.ts '<translation type="unfinished"></translation>'
expect '13: 301 lines' core/util/Breach.cpp "$(printf '//\\n%.0s' $(seq 299))"
[ "$failed" = 0 ] && echo "Each breach is caught."
exit "$failed"
