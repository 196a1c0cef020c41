// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FoldedCompleter.h"

#include "util/Text.h"

namespace dkt::gui {

FoldedCompleter::FoldedCompleter(QAbstractItemModel* model, int foldedRole, QObject* parent)
    : QCompleter(model, parent) {
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(15);
}

QStringList FoldedCompleter::splitPath(const QString& path) const {
    return {text::folded(path)};
}

QString FoldedCompleter::pathFromIndex(const QModelIndex& index) const {
    return index.data(Qt::DisplayRole).toString();
}

} // namespace dkt::gui
