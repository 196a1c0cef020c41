// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/LineTree.h"

#include <algorithm>

namespace dkt {

namespace {

constexpr int sectionRank = 10;
constexpr int headedCriterionRank = 15;
constexpr int headedSectionRank = 5;

class LineNester {
public:
    explicit LineNester(const SheetLines& lines) : m_lines(lines) {
        m_numbersSections = std::ranges::any_of(lines.lines, [](const SheetLine& line) {
            return line.fate == LineFate::Node &&
                   (line.code.kind == RowCode::Kind::Roman || line.code.kind == RowCode::Kind::Letter);
        });
    }

    LineTree nest() {
        for (std::size_t i = 0; i < m_lines.lines.size(); ++i)
            take(static_cast<int>(i), m_lines.lines[i]);
        return std::move(m_tree);
    }

private:
    void take(int index, const SheetLine& line);
    void takeColumn(const QString& title, QString& current, int rank, int index);
    void add(LineTree::Node node);

    const SheetLines& m_lines;
    LineTree m_tree;
    std::vector<int> m_open; ///< the nodes above the next one
    QString m_section;
    QString m_criterion;
    bool m_numbersSections = false;
};

void LineNester::add(LineTree::Node node) {
    while (!m_open.empty() && m_tree.nodes[static_cast<std::size_t>(m_open.back())].rank >= node.rank)
        m_open.pop_back();
    const int index = static_cast<int>(m_tree.nodes.size());
    node.parent = m_open.empty() ? -1 : m_open.back();
    if (node.parent < 0)
        m_tree.roots.push_back(index);
    else
        m_tree.nodes[static_cast<std::size_t>(node.parent)].children.push_back(index);
    m_open.push_back(index);
    m_tree.nodes.push_back(std::move(node));
}

void LineNester::takeColumn(const QString& title, QString& current, int rank, int index) {
    if (title.isEmpty() || title == current)
        return;
    current = title;
    const auto split = splitCodedTitle(title);
    add({index, rank, -1, {}, split ? split->code.text : QString(), split ? split->title : title});
}

void LineNester::take(int index, const SheetLine& line) {
    if (line.fate != LineFate::Node && line.fate != LineFate::Heading)
        return;
    if (line.sectionTitle != m_section && !line.sectionTitle.isEmpty())
        m_criterion.clear();
    const int owner = line.title.isEmpty() ? index : -1;
    takeColumn(line.sectionTitle, m_section, sectionRank, line.criterionTitle.isEmpty() ? owner : -1);
    takeColumn(line.criterionTitle, m_criterion, headedCriterionRank, owner);
    if (line.title.isEmpty() && line.level == LineLevel::Unsaid)
        return;
    int rank = line.level == LineLevel::Unsaid ? line.code.rank() : sectionRank * static_cast<int>(line.level);
    if (line.fate == LineFate::Heading)
        rank = m_numbersSections ? headedCriterionRank : headedSectionRank;
    add({index,
         rank,
         -1,
         {},
         line.code.kind == RowCode::Kind::Bullet && line.level == LineLevel::Unsaid ? QString() : line.code.text,
         line.title});
}

} // namespace

bool LineTree::isPart(const Node& node) const {
    return node.parent < 0 && node.rank < sectionRank && std::ranges::any_of(node.children, [&](int child) {
               return nodes[static_cast<std::size_t>(child)].rank == sectionRank;
           });
}

std::vector<int> LineTree::sections() const {
    std::vector<int> sections;
    for (const int root : roots) {
        const Node& node = nodes[static_cast<std::size_t>(root)];
        if (isPart(node))
            sections.insert(sections.end(), node.children.begin(), node.children.end());
        else
            sections.push_back(root);
    }
    return sections;
}

bool LineTree::hasCriteria() const {
    const auto hasChildren = [&](int index) { return !nodes[static_cast<std::size_t>(index)].isLeaf(); };
    return std::ranges::any_of(sections(), [&](int section) {
        return std::ranges::any_of(nodes[static_cast<std::size_t>(section)].children, hasChildren);
    });
}

LineTree nestLines(const SheetLines& lines) {
    return LineNester(lines).nest();
}

} // namespace dkt
