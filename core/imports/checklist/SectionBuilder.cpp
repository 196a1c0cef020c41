// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TargetText.h"
#include "domain/scoring/RuleParser.h"
#include "imports/checklist/LineTree.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct SectionBuilderText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

class SectionBuilder {
public:
    SectionBuilder(Checklist& checklist, const LineTree& tree, SheetLines& lines)
        : m_checklist(checklist), m_tree(tree), m_lines(lines), m_hasCriteria(tree.hasCriteria()) {}

    void build() {
        if (m_lines.sayLevels())
            return buildAsSaid();
        for (const int section : m_tree.sections())
            addSection(node(section));
    }

private:
    using Node = LineTree::Node;

    [[nodiscard]] const Node& node(int index) const { return m_tree.nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const SheetLine* lineOf(const Node& node) const {
        return node.line >= 0 ? &m_lines.lines[static_cast<std::size_t>(node.line)] : nullptr;
    }
    [[nodiscard]] std::optional<double> pointsOf(const Node& node) const {
        const SheetLine* line = lineOf(node);
        return line && line->points.value && *line->points.value >= 0 ? line->points.value : std::nullopt;
    }
    [[nodiscard]] Item itemOf(const Node& node) const;
    void addSection(const Node& top);
    void buildAsSaid();
    [[nodiscard]] std::optional<Target> targetOf(const SheetLine& line) const;
    void addBelow(Section& section, const Node& parent, const QString& titleAbove);
    static Criterion& openCriterion(Section& section);

    Checklist& m_checklist;
    const LineTree& m_tree;
    SheetLines& m_lines;
    bool m_hasCriteria;
};

Item SectionBuilder::itemOf(const Node& node) const {
    Item item;
    item.code = node.code;
    item.title = node.title;
    item.maxPoints = pointsOf(node);
    const SheetLine* line = lineOf(node);
    if (!line)
        return item;
    item.rule = parseRule(line->rule, item.maxPoints);
    item.target = targetOf(*line);
    item.evidence = line->evidence;
    item.legalBasis = line->legalBasis;
    item.requirement = line->requirement;
    item.guidance = line->guidance;
    item.note = line->note;
    return item;
}

std::optional<Target> SectionBuilder::targetOf(const SheetLine& line) const {
    const auto target = targetFromText(line.target);
    if (!target && !line.target.isEmpty())
        m_lines.issues.push_back(
            {Severity::Warning,
             SectionBuilderText::tr("The target of “%1” was not understood (“%2”); it was left open.")
                 .arg(line.title, line.target),
             m_lines.cell(line, ColumnRole::Target)});
    return target;
}

/// The criterion without a title at the end of the section: made where there is none.
Criterion& SectionBuilder::openCriterion(Section& section) {
    if (section.criteria.empty() || !section.criteria.back().title.isEmpty())
        section.criteria.push_back({});
    return section.criteria.back();
}

void SectionBuilder::addBelow(Section& section, const Node& parent, const QString& titleAbove) {
    const bool ownCriterion = !titleAbove.isEmpty();
    for (const int index : parent.children) {
        const Node& child = node(index);
        if (!child.isLeaf()) {
            const QString title = ownCriterion ? titleAbove + u": "_s + child.title : child.title;
            section.criteria.push_back({child.code, title, pointsOf(child), {}});
            addBelow(section, child, title);
        } else if (ownCriterion) {
            if (section.criteria.back().title != titleAbove)
                section.criteria.push_back({{}, titleAbove, {}, {}});
            section.criteria.back().items.push_back(itemOf(child));
        } else if (m_hasCriteria) {
            section.criteria.push_back({child.code, child.title, pointsOf(child), {itemOf(child)}});
        } else {
            openCriterion(section).items.push_back(itemOf(child));
        }
    }
}

void SectionBuilder::addSection(const Node& top) {
    const bool flat = m_tree.roots.size() == m_tree.nodes.size();
    if (flat) {
        if (m_checklist.sections.empty())
            m_checklist.sections.push_back({});
        openCriterion(m_checklist.sections.front()).items.push_back(itemOf(top));
        return;
    }
    Section section{top.code, top.title, pointsOf(top), {}};
    if (!top.isLeaf()) {
        addBelow(section, top, {});
    } else if (const SheetLine* line = lineOf(top)) {
        if (line->points.value || line->hasDetails())
            openCriterion(section).items.push_back(itemOf(top));
        else
            m_lines.issues.push_back(
                {Severity::Warning,
                 SectionBuilderText::tr("The section “%1” has no line below it.").arg(top.title),
                 m_lines.cell(*line, ColumnRole::Content)});
    }
    // A criterion that only held deeper ones has handed its title on.
    std::erase_if(section.criteria, [](const Criterion& criterion) { return criterion.items.empty(); });
    m_checklist.sections.push_back(std::move(section));
}

void SectionBuilder::buildAsSaid() {
    for (const Node& node : m_tree.nodes) {
        const SheetLine* line = lineOf(node);
        const LineLevel level = line ? line->level : LineLevel::Item;
        if (level == LineLevel::Section) {
            m_checklist.sections.push_back({node.code, node.title, pointsOf(node), {}});
            continue;
        }
        if (m_checklist.sections.empty())
            m_checklist.sections.push_back({});
        std::vector<Criterion>& criteria = m_checklist.sections.back().criteria;
        if (level == LineLevel::Criterion || criteria.empty())
            criteria.push_back({});
        if (level == LineLevel::Criterion)
            criteria.back() = {node.code, node.title, pointsOf(node), {}};
        else
            criteria.back().items.push_back(itemOf(node));
    }
}

} // namespace

void buildSections(Checklist& checklist, const LineTree& tree, SheetLines& lines) {
    SectionBuilder(checklist, tree, lines).build();
}

} // namespace dkt
