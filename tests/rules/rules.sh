#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The house rules of ARCHITECTURE.md that a machine can check. Prints each breach as "file:line: rule".
set -uo pipefail
cd "$1" || exit 2
failed=0

# breach RULE PATTERN WHERE...: no line of these places may match.
breach() {
  local rule=$1 pattern=$2
  shift 2
  local hits
  hits=$(grep -rnE --include='*.h' --include='*.cpp' --include='*.def' "$pattern" "$@" 2>/dev/null)
  [ -z "$hits" ] && return
  sed "s|\$| <- $rule|" <<<"$hits"
  failed=1
}

code='core app'
# shellcheck disable=SC2086
{
breach "1: core knows no Gui and no Widgets" '#include <(QtGui|QtWidgets|QGui|QWidget|QPainter|QFont|QImage|QPixmap|QColor|QIcon|QApplication)' core
breach "2: SQL only in core/storage and core/journal" '"[^"]*\b(SELECT [^"]* FROM|INSERT (OR [A-Z]+ )?INTO|DELETE FROM|UPDATE [a-z_]+ SET|CREATE (TABLE|INDEX|VIRTUAL)|PRAGMA )' \
  core/util core/domain core/services core/imports core/documents app
breach "3: message boxes and file dialogs only behind Prompts" '\b(QMessageBox|QFileDialog|QInputDialog)\b' $(ls -d core app/cli app/printing app/gui/* | grep -vE '/(Qt|Widget|Dialog)?Prompts\.(cpp|h)$')
breach "4: no nested event loops, no thread subclass" 'processEvents|QEventLoop\b|: public QThread|runAndWait' $code
breach "5: no string-based connections" '\b(SIGNAL|SLOT)\(' $code
breach "6: no singletons" '\binstance\(\)|Q_GLOBAL_STATIC|^static [A-Za-z_:<>]+ [a-z][A-Za-z]* *(=|;|\{)' $code
breach "8: tr() takes plain literals" 'tr\((u8?"|QT_TR_NOOP|QStringLiteral)' $code
breach "9: an open end in the code" '\b(TODO|FIXME|XXX)\b' $code forms tests
}


# 7: a file is named after a class it holds.
for header in $(find core app -name '*.h'); do
  name=$(basename "$header" .h)
  [[ $name =~ ^[A-Z] ]] || { echo "$header: 7: a file carries its class's name"; failed=1; }
done
# 8: a text put on a widget goes through tr().
hits=$(grep -rnE --include='*.cpp' '\b(setText|setWindowTitle|setToolTip|setPlaceholderText|setTitle|addAction|setStatusTip|addTab|setLabelText|setAccessibleName)\((u?"[A-Za-z][a-z]+ |u?"[A-Z][a-z]{2,})' app/gui 2>/dev/null)
[ -n "$hits" ] && { sed 's|$| <- 8: every text goes through tr()|' <<<"$hits"; failed=1; }
# 9: translations are complete.
for ts in translations/*_vi.ts; do
  [ -f "$ts" ] || continue
  n=$(grep -c 'type="unfinished"' "$ts")
  [ "$n" = 0 ] || { echo "$ts: 9: $n unfinished translations"; failed=1; }
done
# The main window knows no page and stays small.
for main in app/gui/MainWindow.cpp; do
  [ -f "$main" ] || continue
  lines=$(wc -l <"$main")
  [ "$lines" -le 250 ] || { echo "$main: $lines lines, at most 250"; failed=1; }
  grep -nE '#include ".*(Overview|Plan|Schedule|Checklists|Visit|Findings|Documents|Start)Page' "$main" && { echo "$main: the main window knows no page"; failed=1; }
done
# 13: long files are answered for in ARCHITECTURE.md.
while read -r lines file; do
  [ "$lines" -gt 300 ] && ! grep -qF "$(basename "$file")" ARCHITECTURE.md &&
    { echo "$file: 13: $lines lines; split it, or say in ARCHITECTURE.md why not"; failed=1; }
done < <(find core app -name '*.cpp' -exec wc -l {} + | grep -v ' total$')
# Every source file says its licence.
for file in $(find core app tests -name '*.cpp' -o -name '*.h' | grep -v /build); do
  head -1 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
    { echo "$file: no SPDX line"; failed=1; }
done

[ "$failed" = 0 ] && echo "The house rules hold."
exit "$failed"
