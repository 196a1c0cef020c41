// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/DraftNode.h"

#include "util/Numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString codeBelow(const DraftNode& parent) {
    if (parent.level == DraftNode::Level::Head)
        return u"I"_s;
    if (parent.level == DraftNode::Level::Section)
        return QString::number(parent.row() + 1) + u".1"_s;
    return parent.code.isEmpty() ? u"1"_s : parent.code + u".1"_s;
}

} // namespace

std::unique_ptr<DraftNode> groupNode(DraftNode::Level level, const QString& code, const QString& title,
                                     std::optional<double> maxPoints) {
    auto node = std::make_unique<DraftNode>();
    node->level = level;
    node->code = code;
    node->title = title;
    node->maxPoints = maxPoints;
    return node;
}

std::unique_ptr<DraftNode> itemNode(Item item) {
    auto node = std::make_unique<DraftNode>();
    node->level = DraftNode::Level::Item;
    if (item.id.isNull())
        item.id = ItemId::random();
    node->item = std::move(item);
    return node;
}

std::unique_ptr<DraftNode> copied(const DraftNode& node) {
    auto copy = groupNode(node.level, node.code, node.title, node.maxPoints);
    copy->item = node.item;
    copy->item.id = ItemId::random();
    for (const auto& child : node.children)
        copy->add(copied(*child));
    copy->count();
    return copy;
}

std::unique_ptr<DraftNode> treeOf(const Checklist& checklist) {
    auto head = groupNode(DraftNode::Level::Head, {}, checklist.title);
    for (const Section& section : checklist.sections) {
        DraftNode& of = head->add(
            groupNode(DraftNode::Level::Section, section.code, section.title, section.maxPoints));
        for (const Criterion& criterion : section.criteria) {
            DraftNode& in = of.add(
                groupNode(DraftNode::Level::Criterion, criterion.code, criterion.title, criterion.maxPoints));
            for (const Item& item : criterion.items)
                in.add(itemNode(item));
        }
    }
    head->count();
    return head;
}

std::vector<Section> sectionsOf(const DraftNode& head) {
    std::vector<Section> sections;
    for (const auto& section : head.children) {
        sections.push_back({section->code, section->title, section->maxPoints, {}});
        for (const auto& criterion : section->children) {
            Criterion made{criterion->code, criterion->title, criterion->maxPoints, {}};
            for (const auto& item : criterion->children)
                made.items.push_back(item->item);
            sections.back().criteria.push_back(std::move(made));
        }
    }
    return sections;
}

QString nextCode(const DraftNode& parent) {
    if (parent.children.empty())
        return codeBelow(parent);
    const QString last = parent.children.back()->codeText();
    if (const auto roman = text::fromRoman(last))
        return text::toRoman(*roman + 1);
    static const QRegularExpression number(u"^(.*?)(\\d{1,6})$"_s);
    const auto match = number.match(last);
    return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1) : QString();
}

void renumber(DraftNode& head) {
    const bool arabic = !head.children.empty() && head.children.front()->code.toInt() > 0;
    int s = 0;
    for (const auto& section : head.children) {
        ++s;
        section->code = arabic ? QString::number(s) : text::toRoman(s);
        int c = 0;
        for (const auto& criterion : section->children) {
            ++c;
            criterion->code = u"%1.%2"_s.arg(s).arg(c);
            int i = 0;
            for (const auto& item : criterion->children)
                item->item.code = u"%1.%2"_s.arg(criterion->code).arg(++i);
        }
    }
}

} // namespace dkt::gui
