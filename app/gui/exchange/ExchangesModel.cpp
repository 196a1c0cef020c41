// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/ExchangesModel.h"

#include "gui/frame/Icons.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct ExchangesText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::ExchangesModel)
};

QString wayWords(ExchangeFacts::Way way) {
    switch (way) {
    case ExchangeFacts::Way::HandedOver:
        return ExchangesText::tr("handed over");
    case ExchangeFacts::Way::TakenIn:
        return ExchangesText::tr("taken in");
    case ExchangeFacts::Way::ReceiptGiven:
        return ExchangesText::tr("receipt given");
    }
    return {};
}

QString broughtWords(const ExchangeFacts& facts) {
    if (facts.way == ExchangeFacts::Way::ReceiptGiven)
        return {};
    if (facts.way == ExchangeFacts::Way::HandedOver)
        return ExchangesText::tr("changes %1, evidence files %2").arg(facts.changes).arg(facts.evidence);
    QString words = ExchangesText::tr("new %1 of %2").arg(facts.fresh).arg(facts.changes);
    if (facts.conflicts > 0)
        words += ExchangesText::tr("; conflicts %1").arg(facts.conflicts);
    if (facts.held > 0)
        words += ExchangesText::tr("; held %1").arg(facts.held);
    if (!facts.whole)
        words += ExchangesText::tr("; it was cut off or damaged");
    return words;
}

QString exchangeText(const ExchangeFacts& facts, int column) {
    switch (column) {
    case ExchangesModel::When:
        return facts.at.toString(u"dd/MM/yyyy HH:mm"_s);
    case ExchangesModel::Way:
        return wayWords(facts.way);
    case ExchangesModel::File:
        return facts.file;
    case ExchangesModel::Sender:
        return facts.laptop.isEmpty() ? facts.person : u"%1 · %2"_s.arg(facts.person, facts.laptop);
    case ExchangesModel::Brought:
        return broughtWords(facts);
    default:
        return {};
    }
}

} // namespace

QVariant ExchangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExchangeFacts& facts = row(index.row()).facts;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return exchangeText(facts, index.column());
    if (role == Qt::DecorationRole && index.column() == When)
        return icon(facts.way == ExchangeFacts::Way::TakenIn ? u"import"_s : u"export"_s);
    return {};
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Way:
        return tr("What");
    case File:
        return tr("File");
    case Sender:
        return tr("Made by");
    case Brought:
        return tr("Content");
    default:
        return {};
    }
}

} // namespace dkt::gui
