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

/// The numbers of a node's line; none for a title without line.
std::vector<int> numbersOf(const LineTree::Node& node, const SheetLines& lines) {
    return node.line >= 0 ? lines.lines[static_cast<std::size_t>(node.line)].code.numbers
                          : std::vector<int>();
}

/// True when the first numbered line below each of these nodes is number one.
bool beginsAnewBelow(const std::vector<int>& above, const LineTree& tree, const SheetLines& lines) {
    return std::ranges::all_of(above, [&](int index) {
        const LineTree::Node& node = tree.nodes[static_cast<std::size_t>(index)];
        if (node.children.empty())
            return true;
        const std::vector<int> numbers =
            numbersOf(tree.nodes[static_cast<std::size_t>(node.children.front())], lines);
        return !node.code.isEmpty() && !numbers.empty() &&
               std::ranges::all_of(numbers, [](int n) { return n == 1; });
    });
}

bool repeatsACode(const LineTree& tree) {
    std::set<QString> seen;
    return std::ranges::any_of(tree.nodes, [&](const LineTree::Node& node) {
        return !node.code.isEmpty() && !seen.insert(node.code).second;
    });
}

/// Puts the code of `index` in front of the codes of everything below it.
void prefixBelow(LineTree& tree, int index, const QString& prefix) {
    for (const int child : tree.nodes[static_cast<std::size_t>(index)].children) {
        QString& code = tree.nodes[static_cast<std::size_t>(child)].code;
        if (!code.isEmpty())
            code.prepend(prefix + u'.');
        prefixBelow(tree, child, prefix);
    }
}

} // namespace

void splitTitles(Checklist& checklist, SheetLines& lines) {
    if (lines.sayLevels())
        return;
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
    if (lines.sayLevels())
        return;
    bool changed = false;
    // Lines within sections first, then sections within parts.
    for (const std::vector<int>& above : {tree.sections(), tree.roots}) {
        if (above.size() < 2 || !repeatsACode(tree) || !beginsAnewBelow(above, tree, lines))
            continue;
        for (const int index : above)
            prefixBelow(tree, index, tree.nodes[static_cast<std::size_t>(index)].code);
        changed = true;
    }
    if (changed)
        lines.issues.push_back(
            {Severity::Note,
             TitleSplitText::tr("The numbers begin anew in every section; the section's number was "
                                "put in front of them."),
             {}});
}

} // namespace dkt
