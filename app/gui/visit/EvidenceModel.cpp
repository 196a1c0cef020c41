// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/EvidenceModel.h"

#include "gui/frame/Icons.h"
#include "gui/visit/Thumbnails.h"
#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

EvidenceModel::EvidenceModel(Thumbnails& thumbnails, QObject* parent)
    : RowsModel(parent), m_thumbnails(thumbnails) {
    connect(&thumbnails, &Thumbnails::ready, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
    });
}

QString EvidenceModel::tip(const EvidenceRow& at) const {
    const EvidenceFile& file = at.evidence.file;
    const double megabytes = double(file.size) / (1024 * 1024);
    const QString size = megabytes >= 0.1 ? tr("%1 MB").arg(text::formatNumber(megabytes, 1))
                                          : tr("%1 kB").arg(text::formatNumber(file.size / 1024.0, 1));
    QStringList lines{at.evidence.caption, u"%1 (%2)"_s.arg(file.name, size)};
    lines.removeAll(QString());
    if (!at.here)
        lines << tr("Not on this laptop");
    return lines.join(u'\n');
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceRow& at = row(index.row());
    const QString name = at.evidence.caption.isEmpty() ? at.evidence.file.name : at.evidence.caption;
    switch (role) {
    case Qt::DisplayRole:
        return at.here ? name : tr("%1 (not on this laptop)").arg(name);
    case Qt::EditRole:
        return at.evidence.caption;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tip(at);
    case Qt::DecorationRole: {
        const QPixmap picture = at.here ? m_thumbnails.of(at.evidence.file) : QPixmap();
        return picture.isNull() ? icon(at.here ? u"documents"_s : u"warning"_s, Tone::Quiet) : QIcon(picture);
    }
    }
    return {};
}

bool EvidenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit captionTyped(row(index.row()).key, value.toString());
    return true;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
    return RowsModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace dkt::gui
