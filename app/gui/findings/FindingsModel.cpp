// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsModel.h"

#include "domain/Labels.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "util/Dates.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString sectionText(const FindingLine& line) {
    return line.sectionTitle.isEmpty() ? line.sectionCode : line.sectionCode + u". "_s + line.sectionTitle;
}

QString stateText(const FindingLine& line) {
    if (isOverdue(line))
        return FindingsModel::tr("Overdue by %n days", nullptr, line.daysLate);
    return line.state ? label(*line.state) : QString();
}

Tone findingTone(const FindingLine& line, int column) {
    if (column == FindingsModel::Severity && line.finding.severity)
        return *line.finding.severity == FindingSeverity::Serious  ? Tone::Bad
               : *line.finding.severity == FindingSeverity::Medium ? Tone::Warning
                                                                   : Tone::Plain;
    if (column == FindingsModel::State || column == FindingsModel::Due)
        return isOverdue(line)                          ? Tone::Bad
               : line.status == DeadlineStatus::DueSoon ? Tone::Warning
               : line.state == ActionState::Closed      ? Tone::Good
                                                        : Tone::Plain;
    return Tone::Plain;
}

} // namespace

QString FindingsModel::cellText(const FindingLine& line, int column) {
    switch (column) {
    case Unit:
        return line.unitName;
    case Team:
        return line.teamName;
    case Section:
        return sectionText(line);
    case Item:
        return line.itemCode;
    case Kind:
        return label(line.finding.kind);
    case Text:
        return line.finding.text;
    case LegalBasis:
        return line.finding.legalBasis;
    case Severity:
        return line.finding.severity ? label(*line.finding.severity) : QString();
    case Extent:
        return line.finding.extent ? label(*line.finding.extent) : QString();
    case Recommendation:
        return line.finding.recommendation;
    case Due:
        return line.due ? text::shortDate(*line.due) : QString();
    case State:
        return stateText(line);
    default:
        return {};
    }
}

const FindingLine* FindingsModel::lineAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = m_lines[static_cast<std::size_t>(row)].row;
    return number < 0 ? nullptr : &at(number);
}

int FindingsModel::rowOf(FindingId finding) const {
    const auto it = std::ranges::find_if(
        m_lines, [&](const Line& line) { return line.row >= 0 && at(line.row).finding.id == finding; });
    return it == m_lines.end() ? -1 : static_cast<int>(it - m_lines.begin());
}

std::vector<FindingLine> FindingsModel::shownLines() const {
    std::vector<FindingLine> lines;
    for (const Line& line : m_lines)
        if (line.row >= 0)
            lines.push_back(at(line.row));
    return lines;
}

int FindingsModel::overdueCount() const {
    return static_cast<int>(std::ranges::count_if(m_shown, [this](int number) { return isOverdue(at(number)); }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::headData(const Line& line, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(line.title).arg(line.members);
    case Qt::BackgroundRole:
        return QGuiApplication::palette().color(QPalette::Midlight);
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& shown = m_lines[static_cast<std::size_t>(index.row())];
    if (shown.row < 0)
        return index.column() == 0 || role == Qt::BackgroundRole ? headData(shown, role) : QVariant();
    const FindingLine& line = at(shown.row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    case Qt::ForegroundRole:
        if (const Tone tone = findingTone(line, index.column()); tone != Tone::Plain)
            return toneColor(tone, QGuiApplication::palette());
        break;
    case Qt::DecorationRole:
        if (index.column() == Kind)
            return line.finding.kind == FindingKind::Strength ? icon(u"strength"_s, Tone::Good)
                                                              : icon(u"shortcoming"_s, Tone::Warning);
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Team:
        return tr("Team");
    case Section:
        return tr("Section");
    case Item:
        return tr("Item");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Finding");
    case LegalBasis:
        return tr("Legal basis");
    case Severity:
        return tr("Severity");
    case Extent:
        return tr("Extent");
    case Recommendation:
        return tr("Recommendation");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace dkt::gui
