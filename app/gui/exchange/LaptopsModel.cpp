// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/LaptopsModel.h"

#include "gui/frame/Icons.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

QString LaptopsModel::standingWords(const LaptopRow& row) {
    if (row.present)
        return tr("this laptop");
    switch (row.trust) {
    case DeviceTrust::Own:
        return tr("an earlier key of this laptop");
    case DeviceTrust::Accepted:
        return row.forks > 0 ? tr("accepted; two copies of it worked apart") : tr("accepted");
    case DeviceTrust::Closed:
        return row.held > 0 ? tr("closed; %n changes since", nullptr, row.held) : tr("closed");
    case DeviceTrust::Unknown:
        return row.held > 0 ? tr("waits: %n changes held", nullptr, row.held) : tr("not accepted yet");
    }
    return {};
}

namespace {

QString laptopText(const LaptopRow& row, int column) {
    switch (column) {
    case LaptopsModel::Laptop:
        return row.label;
    case LaptopsModel::Standing:
        return LaptopsModel::standingWords(row);
    case LaptopsModel::Person:
        return row.person;
    case LaptopsModel::Changes:
        return QLocale().toString(row.changes);
    case LaptopsModel::Lacks:
        return row.present || !row.lacks ? QString() : QLocale().toString(*row.lacks);
    case LaptopsModel::Seen:
        return row.seen.isValid() ? row.seen.toString(u"dd/MM/yyyy HH:mm"_s) : QString();
    case LaptopsModel::Fingerprint:
        return row.fingerprint;
    default:
        return {};
    }
}

QIcon laptopIcon(const LaptopRow& row) {
    if (row.present)
        return icon(u"laptop"_s, Tone::Good);
    if (row.held > 0 || row.forks > 0)
        return icon(u"warning"_s, Tone::Warning);
    return row.trust == DeviceTrust::Closed ? icon(u"close"_s, Tone::Bad) : icon(u"laptop"_s);
}

} // namespace

QVariant LaptopsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LaptopRow& laptop = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return laptopText(laptop, index.column());
    case Qt::DecorationRole:
        return index.column() == Laptop ? QVariant(laptopIcon(laptop)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Changes || index.column() == Lacks ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                    : QVariant();
    default:
        return {};
    }
}

QVariant LaptopsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Laptop:
        return tr("Laptop");
    case Standing:
        return tr("Standing");
    case Person:
        return tr("Wrote last");
    case Changes:
        return role == Qt::ToolTipRole ? tr("Changes made on it that are here") : tr("Its changes");
    case Lacks:
        return role == Qt::ToolTipRole ? tr("Changes here that it was not seen to have") : tr("It lacks");
    case Seen:
        return tr("Last package");
    case Fingerprint:
        return role == Qt::ToolTipRole ? tr("To be read out and compared before a laptop is accepted") : tr("Fingerprint");
    default:
        return {};
    }
}

} // namespace dkt::gui
