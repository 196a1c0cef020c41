// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/ChecklistChecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct TitleSplitText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

/// Both halves of "Tiêu chí: nội dung"; the second empty where the title is not of that form.
std::pair<QString, QString> titleHalves(const QString& title) {
    constexpr qsizetype longestCriterion = 80;
    const qsizetype colon = title.indexOf(u": ");
    if (colon <= 0 || colon > longestCriterion || title.size() <= colon + 2)
        return {title, {}};
    return {title.first(colon).trimmed(), title.sliced(colon + 2).trimmed()};
}

/// Nearly all titles have the form, and at least one first half is shared by neighbours: a habit of the
/// sheet and not the wording of a few items.
bool titlesAreHalved(const Checklist& checklist) {
    int titles = 0;
    int halved = 0;
    int shared = 0;
    for (const Section& section : checklist.sections) {
        QString before;
        for (const Criterion& criterion : section.criteria)
            for (const Item& item : criterion.items) {
                const auto [first, second] = titleHalves(item.title);
                ++titles;
                halved += second.isEmpty() ? 0 : 1;
                shared += !second.isEmpty() && first == before ? 1 : 0;
                before = first;
            }
    }
    return shared > 0 && 10 * halved >= 9 * titles;
}

Section withCriteria(const Section& section) {
    Section split{section.code, section.title, section.maxPoints, {}};
    for (const Criterion& criterion : section.criteria)
        for (const Item& item : criterion.items) {
            const auto [first, second] = titleHalves(item.title);
            const QString title = second.isEmpty() ? QString() : first;
            if (split.criteria.empty() || split.criteria.back().title != title)
                split.criteria.push_back({{}, title, {}, {}});
            split.criteria.back().items.push_back(item);
            if (!second.isEmpty())
                split.criteria.back().items.back().title = second;
        }
    return split;
}

/// True when the first numbered line of every section is number one.
bool beginsAnewEverywhere(const LineTree& tree, const SheetLines& lines) {
    for (const int root : tree.roots) {
        const LineTree::Node& section = tree.nodes[static_cast<std::size_t>(root)];
        if (section.children.empty())
            continue;
        const LineTree::Node& first = tree.nodes[static_cast<std::size_t>(section.children.front())];
        if (section.code.isEmpty() || first.line < 0)
            return false;
        const std::vector<int>& numbers = lines.lines[static_cast<std::size_t>(first.line)].code.numbers;
        if (numbers.empty() || std::ranges::any_of(numbers, [](int n) { return n != 1; }))
            return false;
    }
    return true;
}

bool repeatsACode(const LineTree& tree) {
    std::set<QString> seen;
    return std::ranges::any_of(tree.nodes, [&](const LineTree::Node& node) {
        return !node.code.isEmpty() && !seen.insert(node.code).second;
    });
}

} // namespace

void splitTitles(Checklist& checklist, SheetLines& lines) {
    const bool twoLevels = std::ranges::all_of(checklist.sections, [](const Section& section) {
        return section.criteria.size() <= 1 &&
               (section.criteria.empty() || section.criteria[0].title.isEmpty());
    });
    if (!twoLevels || !titlesAreHalved(checklist))
        return;
    for (Section& section : checklist.sections)
        section = withCriteria(section);
    lines.issues.push_back(
        {Severity::Note,
         TitleSplitText::tr("Titles of the form “criterion: item” were cut in two; the first "
                            "halves became criteria."),
         {}});
}

void numberThroughout(LineTree& tree, SheetLines& lines) {
    if (tree.roots.size() < 2 || !repeatsACode(tree) || !beginsAnewEverywhere(tree, lines))
        return;
    for (LineTree::Node& node : tree.nodes) {
        if (node.parent < 0 || node.code.isEmpty())
            continue;
        const LineTree::Node* top = &node;
        while (top->parent >= 0)
            top = &tree.nodes[static_cast<std::size_t>(top->parent)];
        node.code = top->code + u'.' + node.code;
    }
    lines.issues.push_back(
        {Severity::Note,
         TitleSplitText::tr("The numbers begin anew in every section; the section's number was "
                            "put in front of them."),
         {}});
}

} // namespace dkt
