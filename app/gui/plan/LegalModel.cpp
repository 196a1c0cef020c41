// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/LegalModel.h"

#include "documents/Wording.h"
#include "documents/report/LegalBasesText.h"
#include "gui/frame/Appearance.h"
#include "gui/plan/DraggedRows.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr const char* legalRows = "legal-bases";

} // namespace

std::vector<LegalRow> LegalModel::linesOf(const Snapshot& data) {
    doc::Citations citations;
    const doc::LegalBases bases = doc::legalBasesOf(data.campaign, data.legalDocuments, citations);
    std::vector<LegalRow> rows;
    for (int at = 0; at < bases.items.size(); ++at) {
        LegalRow row;
        if (at < static_cast<int>(data.legalDocuments.size()))
            row.document = data.legalDocuments[static_cast<std::size_t>(at)];
        row.key = row.document.id;
        row.line = doc::wording::legalBasisLine(bases, at);
        rows.push_back(std::move(row));
    }
    return rows;
}

QVariant LegalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LegalRow& shown = row(index.row());
    const bool fromCampaign = shown.key.isNull();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown.line;
    if (role == Qt::ToolTipRole && fromCampaign)
        return tr("From the campaign's data: the decision setting up the delegation comes last.");
    if (role == Qt::ForegroundRole && fromCampaign)
        return toneColor(Tone::Quiet, QGuiApplication::palette());
    return {};
}

Qt::ItemFlags LegalModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (row(index.row()).key.isNull())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList LegalModel::mimeTypes() const {
    return {DraggedRows::type(legalRows), u"text/plain"_s};
}

QMimeData* LegalModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<RowId> ids;
    QStringList lines;
    for (const QModelIndex& index : indexes) {
        ids.push_back(row(index.row()).key.row);
        lines << row(index.row()).line;
    }
    auto data = DraggedRows::pack(legalRows, ids);
    data->setText(lines.join(u'\n'));
    return data.release();
}

bool LegalModel::dropMimeData(const QMimeData* data, Qt::DropAction, int target, int, const QModelIndex& parent) {
    std::vector<LegalDocumentId> ids;
    for (const RowId& id : DraggedRows::unpack(legalRows, *data))
        ids.emplace_back(id);
    if (ids.empty())
        return false;
    const int before = parent.isValid() ? parent.row() : target < 0 ? rowCount() : target;
    emit moved(ids, before < rowCount() ? row(before).key : LegalDocumentId());
    return false;
}

int LegalModel::rowOf(LegalDocumentId id) const {
    for (int at = 0; at < rowCount(); ++at)
        if (row(at).key == id && !id.isNull())
            return at;
    return -1;
}

} // namespace dkt::gui
