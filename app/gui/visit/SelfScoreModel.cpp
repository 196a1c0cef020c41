// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/SelfScoreModel.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Guard.h"
#include "gui/visit/ShareKeeper.h"
#include "services/RecordingService.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

SelfScoreModel::SelfScoreModel(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_sheet(sheet), m_shares(shares) {
    connect(&sheet, &VisitSheet::shown, this, [this] {
        m_section = nullptr; // of the former checklist
        rebuild();
    });
    connect(&sheet, &VisitSheet::itemsChanged, this, [this](const QList<int>& items) {
        for (const int item : items)
            if (const int row = rowOf(item); row >= 0)
                emit dataChanged(index(row, SelfColumn), index(row, SelfColumn));
    });
    rebuild();
}

void SelfScoreModel::setSection(const Section* section) {
    m_section = section;
    rebuild();
}

void SelfScoreModel::rebuild() {
    beginResetModel();
    m_items.clear();
    for (int item = 0; item < m_sheet.count(); ++item)
        if (m_sheet.place(item).item->maxPoints && (!m_section || m_sheet.place(item).section == m_section))
            m_items.push_back(item);
    endResetModel();
}

int SelfScoreModel::rowOf(int item) const {
    const auto found = std::ranges::find(m_items, item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int SelfScoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int SelfScoreModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SelfScoreModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = *m_sheet.place(itemAt(index.row())).item;
    const std::optional<double> score = m_sheet.state(itemAt(index.row())).selfScore;
    const bool number = index.column() >= MostColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole && index.column() == SelfColumn && score.value_or(0) > *item.maxPoints)
        return toneColor(Tone::Bad, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == SelfColumn && score.value_or(0) > *item.maxPoints)
        return tr("Above the item's points");
    if (role == Qt::ToolTipRole && index.column() == TitleColumn)
        return item.title;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case CodeColumn:
        return item.code;
    case TitleColumn:
        return text::collapsed(item.title);
    case MostColumn:
        return text::formatNumber(*item.maxPoints);
    default:
        return score ? text::formatNumber(*score) : QString();
    }
}

bool SelfScoreModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != SelfColumn)
        return false;
    const QString typed = value.toString().trimmed();
    const auto number = text::parseNumber(typed);
    if (!typed.isEmpty() && !number)
        return false;
    save({{itemAt(index.row()), number ? std::optional(number->value) : std::nullopt}});
    return true;
}

int SelfScoreModel::paste(int row, const QStringList& lines) {
    std::vector<std::pair<int, std::optional<double>>> scores;
    for (const QString& line : lines) {
        if (row >= rowCount())
            break;
        // The last cell of a line, when several columns were copied.
        if (const auto number = text::parseNumber(line.section(u'\t', -1)))
            scores.emplace_back(itemAt(row), number->value);
        ++row;
    }
    if (!scores.empty())
        save(scores);
    return static_cast<int>(scores.size());
}

void SelfScoreModel::save(const std::vector<std::pair<int, std::optional<double>>>& scores) {
    for (const auto& [item, score] : scores)
        if (!m_shares.mayEdit(m_shares.sectionOf(item), [this, scores] { save(scores); }))
            return;
    m_context.guard().run([&] {
        RecordingService service(*m_context.dossier());
        std::vector<RecordingService::AnswerChange> changes;
        for (const auto& [item, score] : scores) {
            const ItemId id = m_sheet.place(item).item->id;
            Loaded<Answer> before = service.loadAnswer(m_sheet.id(), id);
            Answer after = before.value;
            after.visit = m_sheet.id();
            after.item = id;
            after.selfScore = score;
            if (before.value.selfScore != score)
                changes.push_back({std::move(before), std::move(after)});
        }
        if (!changes.empty())
            service.saveAnswers(m_context.actor(), std::move(changes));
    });
}

Qt::ItemFlags SelfScoreModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == SelfColumn ? base | Qt::ItemIsEditable : base;
}

QVariant SelfScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("Item");
    case MostColumn:
        return tr("At most");
    case SelfColumn:
        return tr("Self score");
    default:
        return {};
    }
}

void SelfScoreModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace dkt::gui
