// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history/HistoryWords.h"

#include "services/UndoService.h"
#include "services/words/CellLabels.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct HistoryWordText {
    Q_DECLARE_TR_FUNCTIONS(dkt::HistoryWords)
};

} // namespace

QString actionWords(const CommitInfo& commit) {
    const QString action = actionName(commit.kind);
    switch (commit.role) {
    case CommitRole::Edit:
        break;
    case CommitRole::Undo:
        return HistoryWordText::tr("Undo: %1").arg(action);
    case CommitRole::Redo:
        return HistoryWordText::tr("Redo: %1").arg(action);
    }
    return action;
}

HistoryWords historyWords(const CellWords& words, const HistoryEntry& entry) {
    HistoryWords said;
    said.when = entry.commit.at.toString(u"dd/MM/yyyy HH:mm:ss"_s);
    said.who = entry.commit.person;
    said.device = words.device(entry.commit.id.device);
    said.action = actionWords(entry.commit);
    said.what = words.row(entry.field.kind(), entry.row);
    said.field = fieldLabel(entry.field);
    QStringList before;
    for (const Value& value : entry.before)
        before << (entry.before.size() > 1 ? words.shown(entry.row, entry.field, value)
                                           : words.value(entry.row, entry.field, value));
    said.from = before.join(u" | "_s);
    said.to = words.value(entry.row, entry.field, entry.after);
    return said;
}

} // namespace dkt
