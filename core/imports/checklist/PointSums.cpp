// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/ChecklistChecks.h"
#include "imports/checklist/LineWords.h"
#include "util/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct PointSumsText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

/// Points that were added up, and whether none was missing.
struct PointSum {
    double points = 0;
    bool complete = true;
};

class SumChecker {
public:
    SumChecker(SheetLines& lines, const LineTree& tree, const Checklist& checklist)
        : m_lines(lines), m_tree(tree), m_checklist(checklist) {}

    void check() {
        for (const LineTree::Node& node : m_tree.nodes)
            checkNode(node);
        checkTotals();
    }

private:
    using Node = LineTree::Node;

    [[nodiscard]] const Node& node(int index) const { return m_tree.nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const SheetLine* lineOf(const Node& node) const {
        return node.line >= 0 ? &m_lines.lines[static_cast<std::size_t>(node.line)] : nullptr;
    }
    /// The stated points of a node, or the sum of what is below.
    [[nodiscard]] PointSum pointsOf(const Node& node) const;
    [[nodiscard]] PointSum sumOf(const std::vector<int>& nodes) const;
    [[nodiscard]] QString cellsOf(const std::vector<int>& nodes) const;
    void checkNode(const Node& node);
    void checkTotals();
    void checkTotal(const SheetLine& total, const std::vector<int>& summed, double alsoRight);
    [[nodiscard]] std::vector<int> summedBy(std::size_t total) const;
    [[nodiscard]] int rootBefore(int line) const;
    [[nodiscard]] bool hasNodeAfter(int line) const;

    SheetLines& m_lines;
    const LineTree& m_tree;
    const Checklist& m_checklist;
    std::vector<int> m_totals; ///< lines
};

bool differ(double a, double b) {
    constexpr double halfHundredth = 0.005;
    return std::abs(a - b) > halfHundredth;
}

PointSum SumChecker::pointsOf(const Node& node) const {
    const SheetLine* line = lineOf(node);
    if (line && line->points.value)
        return {*line->points.value, true};
    if (node.isLeaf())
        return {0, false};
    return sumOf(node.children);
}

PointSum SumChecker::sumOf(const std::vector<int>& nodes) const {
    PointSum sum;
    for (const int index : nodes) {
        const PointSum one = pointsOf(node(index));
        sum.points += one.points;
        sum.complete = sum.complete && one.complete;
    }
    return sum;
}

QString SumChecker::cellsOf(const std::vector<int>& nodes) const {
    constexpr std::size_t most = 12;
    QStringList cells;
    for (std::size_t i = 0; i < std::min(nodes.size(), most); ++i)
        if (const SheetLine* line = lineOf(node(nodes[i])))
            cells.append(m_lines.cell(*line, ColumnRole::MaxPoints));
    if (nodes.size() > most)
        cells.append(u"…"_s);
    return cells.join(u", ");
}

void SumChecker::checkNode(const Node& node) {
    const SheetLine* line = lineOf(node);
    if (node.isLeaf() || !line || !line->points.value)
        return;
    const PointSum sum = sumOf(node.children);
    if (!sum.complete || !differ(sum.points, *line->points.value))
        return;
    const QString cell = m_lines.cell(*line, ColumnRole::MaxPoints);
    m_lines.issues.push_back(
        {Severity::Warning,
         PointSumsText::tr("“%1” states %2 points (%3), but what stands below it comes to %4 (%5).")
             .arg(node.code.isEmpty() ? node.title : node.code + u' ' + node.title,
                  text::formatNumber(*line->points.value), cell, text::formatNumber(sum.points),
                  cellsOf(node.children)),
         cell});
}

int SumChecker::rootBefore(int line) const {
    int found = -1;
    for (const int root : m_tree.roots)
        if (node(root).line < line)
            found = root;
    return found;
}

bool SumChecker::hasNodeAfter(int line) const {
    return std::ranges::any_of(m_tree.nodes, [&](const Node& node) { return node.line > line; });
}

/// The nodes a total line adds up: all roots, or what stands under the section above it.
std::vector<int> SumChecker::summedBy(std::size_t total) const {
    const int line = m_totals[total];
    const int root = rootBefore(line);
    if (root < 0)
        return m_tree.roots;
    const bool between = hasNodeAfter(line);
    const bool lastTotal = total + 1 == m_totals.size();
    // "Cộng" below the last section closes that section where the other sections have such lines too.
    const auto betweenBefore = static_cast<std::size_t>(
        std::ranges::count_if(m_totals, [&](int other) { return other < line && hasNodeAfter(other); }));
    const bool plain = lineWord(m_lines.lines[static_cast<std::size_t>(line)].title) == LineWord::Total;
    const bool closesSection = plain && betweenBefore > 0 && betweenBefore + 1 == m_tree.roots.size();
    if (between || !lastTotal || closesSection)
        return node(root).isLeaf() ? std::vector<int>{root} : node(root).children;
    return m_tree.roots;
}

void SumChecker::checkTotal(const SheetLine& total, const std::vector<int>& summed, double alsoRight) {
    const QString cell = m_lines.cell(total, ColumnRole::MaxPoints);
    if (total.points.oddity == PointsCell::Oddity::NoResult) {
        m_lines.issues.push_back(
            {Severity::Note,
             PointSumsText::tr("“%1” (%2) is a formula without a stored result: it cannot be checked.")
                 .arg(total.title, cell),
             cell});
        return;
    }
    // "Tổng cộng" may stand above lines that were added later: the sum of all is right then.
    const PointSum all = sumOf(m_tree.roots);
    const bool sumsAll = lineWord(total.title) == LineWord::GrandTotal && all.complete &&
                         total.points.value && !differ(all.points, *total.points.value);
    const PointSum sum = sumOf(summed);
    if (sumsAll || !total.points.value || !sum.complete || !differ(sum.points, *total.points.value) ||
        !differ(sum.points + alsoRight, *total.points.value))
        return;
    m_lines.issues.push_back(
        {Severity::Warning,
         PointSumsText::tr("“%1” states %2 points (%3), but the points above come to %4 (%5).")
             .arg(total.title, text::formatNumber(*total.points.value), cell, text::formatNumber(sum.points),
                  cellsOf(summed)),
         cell});
}

void SumChecker::checkTotals() {
    for (std::size_t i = 0; i < m_lines.lines.size(); ++i)
        if (m_lines.lines[i].fate == LineFate::Total)
            m_totals.push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        const std::vector<int> summed = summedBy(i);
        const bool grand = summed == m_tree.roots;
        checkTotal(m_lines.lines[static_cast<std::size_t>(m_totals[i])], summed,
                   grand ? m_checklist.bonusMax.value_or(0) : 0);
    }
}

} // namespace

void checkSums(SheetLines& lines, const LineTree& tree, const Checklist& checklist) {
    if (lines.has(ColumnRole::MaxPoints))
        SumChecker(lines, tree, checklist).check();
}

} // namespace dkt
