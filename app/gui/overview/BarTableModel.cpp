// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/BarTableModel.h"

#include "util/Numbers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt::gui {

void BarTableModel::setTable(BarTable table) {
    if (table == m_table)
        return;
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

Spot BarTableModel::spotAt(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const std::vector<Spot>& spots = m_table.rows[static_cast<std::size_t>(index.row())].spots;
    const auto series = static_cast<std::size_t>(index.column() - 1);
    if (index.column() > 0 && series < spots.size())
        return spots[series];
    for (const Spot& spot : spots)
        if (!spot.visit.isNull())
            return spot;
    return {};
}

int BarTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int BarTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_table.series.size()) + (hasRemarks() ? 1 : 0);
}

QString BarTableModel::cell(int row, int column) const {
    const BarTable::Row& at = m_table.rows[static_cast<std::size_t>(row)];
    if (column == 0)
        return at.label;
    const auto series = static_cast<std::size_t>(column - 1);
    return series < at.values.size() ? text::formatNumber(at.values[series]) : at.remark;
}

QString BarTableModel::heading(int column) const {
    if (column == 0)
        return m_table.rowHeading;
    const auto series = static_cast<std::size_t>(column - 1);
    return series < m_table.series.size() ? m_table.series[series].name : m_table.remarkHeading;
}

QVariant BarTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == 0))
        return cell(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BarTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString BarTableModel::asText() const {
    QStringList lines;
    const auto line = [&](auto&& cellAt) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << QString(cellAt(column)).simplified();
        lines << cells.join(u'\t');
    };
    line([this](int column) { return heading(column); });
    for (int row = 0; row < rowCount(); ++row)
        line([this, row](int column) { return cell(row, column); });
    return lines.join(u'\n') + u'\n';
}

QString BarTableModel::asHtml() const {
    QString html = u"<table><caption>%1</caption><tr>"_s.arg(m_table.title.toHtmlEscaped());
    for (int column = 0; column < columnCount(); ++column)
        html += u"<th>%1</th>"_s.arg(heading(column).toHtmlEscaped());
    html += u"</tr>"_s;
    for (int row = 0; row < rowCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < columnCount(); ++column)
            html += u"<td%1>%2</td>"_s.arg(column > 0 ? u" align=\"right\""_s : QString(),
                                           cell(row, column).toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace dkt::gui
