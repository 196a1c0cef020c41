// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/ChecklistChecks.h"

#include "imports/checklist/HeaderFinder.h"
#include "imports/checklist/LineWords.h"
#include "util/Numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct ChecksText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

class PointsChecker {
public:
    PointsChecker(SheetLines& lines, const LineTree& tree) : m_lines(lines), m_tree(tree) {}

    void check() {
        for (const LineTree::Node& node : m_tree.nodes)
            if (node.line >= 0)
                checkLine(m_lines.lines[static_cast<std::size_t>(node.line)], node.isLeaf());
        // Where the format knows no numbers at all, there is nothing to say.
        if (m_textNumbers > 0 && knowsNumbers())
            add(Severity::Note,
                ChecksText::tr("%1 points are stored as text, the first in %2; they were read as numbers.")
                    .arg(m_textNumbers)
                    .arg(m_firstText),
                m_firstText);
    }

private:
    [[nodiscard]] bool knowsNumbers() const {
        return std::ranges::any_of(m_lines.table->rows, [](const SheetTable::Row& row) {
            return std::ranges::any_of(row.cells,
                                       [](const SheetCell& cell) { return cell.kind != CellKind::Text; });
        });
    }
    void checkLine(const SheetLine& line, bool leaf);
    void add(Severity severity, const QString& text, const QString& cell) {
        m_lines.issues.push_back({severity, text, cell});
    }

    SheetLines& m_lines;
    const LineTree& m_tree;
    int m_textNumbers = 0;
    QString m_firstText;
};

void PointsChecker::checkLine(const SheetLine& line, bool leaf) {
    const QString cell = m_lines.cell(line, ColumnRole::MaxPoints);
    const QString written = rowText(*line.row);
    switch (line.points.oddity) {
    case PointsCell::Oddity::None:
        if (leaf && line.points.blank())
            add(Severity::Warning, ChecksText::tr("“%1” has no points.").arg(line.title), cell);
        break;
    case PointsCell::Oddity::TextNumber:
        if (m_textNumbers++ == 0)
            m_firstText = cell;
        break;
    case PointsCell::Oddity::Ambiguous:
        add(Severity::Warning,
            ChecksText::tr("The points of “%1” were read as %2, but another reading is possible. Check them.")
                .arg(line.title, text::formatNumber(*line.points.value)),
            cell);
        break;
    case PointsCell::Oddity::NoNumber:
        add(leaf ? Severity::Warning : Severity::Note,
            ChecksText::tr("The points of “%1” are not a number; they were left open.").arg(line.title),
            cell);
        break;
    case PointsCell::Oddity::Date:
        add(Severity::Error,
            ChecksText::tr("The points of “%1” have become a date. Enter them anew as a number.")
                .arg(line.title),
            cell);
        break;
    case PointsCell::Oddity::NoResult:
        add(leaf ? Severity::Warning : Severity::Note,
            ChecksText::tr(
                "The points of “%1” are a formula without a stored result: they cannot be checked. Open the "
                "file in its program, save it and read it again.")
                .arg(line.title),
            cell);
        break;
    case PointsCell::Oddity::FormulaError:
        add(Severity::Error,
            ChecksText::tr("The points of “%1” are a formula with an error.").arg(line.title), cell);
        break;
    }
    if (line.points.value && *line.points.value < 0)
        add(Severity::Error,
            ChecksText::tr("“%1” has negative points (%2).")
                .arg(line.title, text::formatNumber(*line.points.value)),
            cell);
}

/// Numbers of the lines above and below must agree: 2.1 does not stand under 3 or III.
bool fitsParent(const RowCode& own, const RowCode& above) {
    if (own.kind != RowCode::Kind::Numeric || own.numbers.size() < 2)
        return true;
    if (above.kind == RowCode::Kind::Roman)
        return own.numbers.front() == above.numbers.front();
    if (above.kind != RowCode::Kind::Numeric || above.numbers.size() >= own.numbers.size())
        return true;
    return std::equal(above.numbers.begin(), above.numbers.end(), own.numbers.begin());
}

} // namespace

void checkPoints(SheetLines& lines, const LineTree& tree) {
    if (lines.has(ColumnRole::MaxPoints))
        PointsChecker(lines, tree).check();
}

void checkCodes(SheetLines& lines, const LineTree& tree) {
    const auto lineOf = [&](const LineTree::Node& node) -> const SheetLine* {
        return node.line >= 0 ? &lines.lines[static_cast<std::size_t>(node.line)] : nullptr;
    };
    QHash<QString, QString> seen;
    for (const LineTree::Node& node : tree.nodes) {
        const SheetLine* line = lineOf(node);
        if (!line || node.code.isEmpty())
            continue;
        const QString cell = lines.cell(*line, ColumnRole::Number);
        if (const auto first = seen.constFind(node.code); first != seen.constEnd())
            lines.issues.push_back(
                {lines.sayLevels() ? Severity::Warning : Severity::Error,
                 ChecksText::tr("The number %1 is there twice, in %2 and %3.").arg(node.code, *first, cell),
                 cell});
        else
            seen.insert(node.code, cell);
        const SheetLine* above =
            node.parent >= 0 ? lineOf(tree.nodes[static_cast<std::size_t>(node.parent)]) : nullptr;
        if (above && !fitsParent(line->code, above->code) && node.code == line->code.text)
            lines.issues.push_back(
                {Severity::Warning,
                 ChecksText::tr("The number %1 stands under %2.").arg(node.code, above->code.text), cell});
    }
}

void checkUnread(SheetLines& lines) {
    std::map<int, std::pair<int, QString>> unread;
    int hidden = 0;
    QString firstHidden;
    for (const SheetLine& line : lines.lines) {
        if (line.row->hidden && hidden++ == 0)
            firstHidden = lines.cell(line, ColumnRole::Number);
        // Rows set aside are listed with all their values.
        if (line.fate == LineFate::SetAside)
            continue;
        for (const SheetCell& cell : line.row->cells) {
            const auto role = lines.mapping.roles.find(cell.column);
            const bool answer =
                role != lines.mapping.roles.end() &&
                (role->second == ColumnRole::Answer || role->second == ColumnRole::SelfScore ||
                 role->second == ColumnRole::VerifiedScore);
            if (role != lines.mapping.roles.end() && !answer)
                continue;
            auto& [count, first] = unread[cell.column];
            if (count++ == 0)
                first = CellAddress{line.row->index, cell.column}.name();
        }
    }
    for (const auto& [column, values] : unread) {
        const QString heading = headerText(*lines.table, lines.mapping, column);
        lines.issues.push_back(
            {Severity::Note,
             ChecksText::tr(
                 "Column %1 (“%2”) is not part of a checklist: %3 values were not read, the first in %4.")
                 .arg(CellAddress::columnName(column), heading)
                 .arg(values.first)
                 .arg(values.second),
             values.second});
    }
    if (hidden > 0)
        lines.issues.push_back({Severity::Note,
                                ChecksText::tr("%1 hidden rows were read like the others, the first at %2.")
                                    .arg(hidden)
                                    .arg(firstHidden),
                                firstHidden});
}

} // namespace dkt
