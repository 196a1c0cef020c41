// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchModel.h"

#include "gui/frame/Icons.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString iconFor(RowKind kind) {
    switch (kind) {
    case RowKind::Unit:
        return u"unit"_s;
    case RowKind::Visit:
    case RowKind::Answer:
        return u"visit"_s;
    case RowKind::Member:
    case RowKind::Team:
        return u"person"_s;
    case RowKind::Finding:
    case RowKind::CommonFinding:
        return u"shortcoming"_s;
    case RowKind::Action:
        return u"deadline"_s;
    default:
        return u"documents"_s;
    }
}

} // namespace

void SearchModel::setResults(std::vector<SearchResult> results) {
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult& found = result(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return icon(iconFor(found.kind));
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(found.title, found.where, found.text);
    case WhereRole:
        return found.where;
    case TextRole:
        return found.text;
    default:
        return {};
    }
}

} // namespace dkt::gui
