// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/ChecklistSheet.h"

#include "domain/TargetText.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

/// One row of the sheet, before its cells are made.
struct ChecklistLine {
    const Section* section = nullptr;
    const Criterion* criterion = nullptr;
    const Item* item = nullptr;
    QString title = {};                    ///< of a row that is none of these: a sum or a limit
    std::optional<double> points = {};
};

/// A criterion that is its own only item stands in one row.
bool isItsOwnItem(const Criterion& criterion) {
    return criterion.items.size() == 1 && criterion.items[0].code == criterion.code &&
           criterion.items[0].title == criterion.title && criterion.items[0].maxPoints == criterion.maxPoints;
}

/// How many numbers a code has; 0 for a Roman numeral, -1 for anything else.
int depthOf(const QString& code) {
    static const QRegularExpression roman(u"^[IVX]+$"_s);
    static const QRegularExpression numbers(u"^[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3})*$"_s);
    if (roman.match(code).hasMatch() && text::fromRoman(code))
        return 0;
    return numbers.match(code).hasMatch() ? static_cast<int>(code.count(u'.')) + 1 : -1;
}

struct CodeDepths {
    QSet<int> sections, criteria, items;
    QSet<QString> seen;
    bool plain = true;

    void note(QSet<int>& level, const QString& code) {
        plain = plain && !seen.contains(code) && depthOf(code) >= 0;
        seen.insert(code);
        level.insert(depthOf(code));
    }
    [[nodiscard]] bool nest() const {
        if (!plain || sections.size() != 1 || items.size() != 1 || criteria.size() > 1)
            return false;
        const int top = *sections.begin();
        const int low = *items.begin();
        const int middle = criteria.isEmpty() ? top : *criteria.begin();
        return criteria.isEmpty() ? top < low : top < middle && middle < low;
    }
};

std::vector<ChecklistLine> linesOf(const Checklist& checklist, bool levels) {
    std::vector<ChecklistLine> lines;
    for (const Section& section : checklist.sections) {
        lines.push_back({.section = &section});
        for (const Criterion& criterion : section.criteria) {
            const bool named = !criterion.code.isEmpty() || !criterion.title.isEmpty();
            const bool parts = &criterion != section.criteria.data(); // an unnamed one behind another
            if (levels ? named || parts : named && !isItsOwnItem(criterion))
                lines.push_back({.criterion = &criterion});
            for (const Item& item : criterion.items)
                lines.push_back({.item = &item});
        }
    }
    if (const double sum = maxPoints(checklist); sum > 0)
        lines.push_back({.title = u"Tổng cộng"_s, .points = sum});
    if (checklist.bonusMax)
        lines.push_back({.title = u"Điểm thưởng (tối đa)"_s, .points = checklist.bonusMax});
    if (checklist.penaltyMax)
        lines.push_back({.title = u"Điểm trừ (tối đa)"_s, .points = checklist.penaltyMax});
    return lines;
}

enum class SheetColumnKey {
    Number, Content, Points, Rule, Target, Evidence, Basis, Requirement, Guidance, SelfScore, Verified, Note, Level
};

struct ColumnSpec {
    SheetColumnKey key;
    SheetColumn column;
};

std::vector<ColumnSpec> columnsFor(bool requirements, bool levels) {
    using Key = SheetColumnKey;
    std::vector<ColumnSpec> columns{{Key::Number, {u"STT"_s, SheetType::Text, 8}},
                                    {Key::Content, {u"Nội dung"_s, SheetType::Text, 44}},
                                    {Key::Points, {u"Điểm tối đa"_s, SheetType::Number, 8}},
                                    {Key::Rule, {u"Cách chấm"_s, SheetType::Text, 28}},
                                    {Key::Target, {u"Chỉ tiêu"_s, SheetType::Text, 12}},
                                    {Key::Evidence, {u"Tài liệu kiểm chứng"_s, SheetType::Text, 26}},
                                    {Key::Basis, {u"Căn cứ"_s, SheetType::Text, 22}},
                                    {Key::Requirement, {u"Yêu cầu"_s, SheetType::Text, 24}},
                                    {Key::Guidance, {u"Hướng dẫn"_s, SheetType::Text, 26}},
                                    {Key::SelfScore, {u"Điểm tự đánh giá"_s, SheetType::Number, 10}},
                                    {Key::Verified, {u"Điểm thẩm định"_s, SheetType::Number, 10}},
                                    {Key::Note, {u"Ghi chú"_s, SheetType::Text, 20}},
                                    {Key::Level, {u"Cấp"_s, SheetType::Text, 10}}};
    std::erase_if(columns, [&](const ColumnSpec& spec) {
        return (spec.key == Key::Requirement && !requirements) || (spec.key == Key::Level && !levels);
    });
    return columns;
}

SheetValue filled(const QString& text) {
    return text.isEmpty() ? SheetValue() : SheetValue(text);
}

SheetValue filled(std::optional<double> points) {
    return points ? SheetValue(*points) : SheetValue();
}

SheetValue itemCell(const Item& item, SheetColumnKey key) {
    switch (key) {
    case SheetColumnKey::Number: return filled(item.code);
    case SheetColumnKey::Content: return filled(item.title);
    case SheetColumnKey::Points: return filled(item.maxPoints);
    case SheetColumnKey::Rule: return filled(item.rule.text);
    case SheetColumnKey::Target: return item.target ? filled(targetText(*item.target)) : SheetValue();
    case SheetColumnKey::Evidence: return filled(item.evidence);
    case SheetColumnKey::Basis: return filled(item.legalBasis);
    case SheetColumnKey::Requirement: return filled(item.requirement);
    case SheetColumnKey::Guidance: return filled(item.guidance);
    case SheetColumnKey::Note: return filled(item.note);
    case SheetColumnKey::Level: return u"Nội dung"_s;
    case SheetColumnKey::SelfScore:
    case SheetColumnKey::Verified: break;
    }
    return {};
}

SheetValue groupCell(const ChecklistLine& line, SheetColumnKey key) {
    const QString code = line.section ? line.section->code : line.criterion ? line.criterion->code : QString();
    const QString title = line.section ? line.section->title : line.criterion ? line.criterion->title : line.title;
    switch (key) {
    case SheetColumnKey::Number: return filled(code);
    case SheetColumnKey::Content: return filled(title);
    case SheetColumnKey::Points:
        return filled(line.section ? line.section->maxPoints : line.criterion ? line.criterion->maxPoints : line.points);
    case SheetColumnKey::Level:
        return filled(line.section ? u"Lĩnh vực"_s : line.criterion ? u"Tiêu chí"_s : QString());
    default: return {};
    }
}

bool anyRequirement(const Checklist& checklist) {
    const auto places = itemPlaces(checklist);
    return std::ranges::any_of(places, [](const ItemPlace& place) { return !place.item->requirement.isEmpty(); });
}

} // namespace

bool isPlainlyNumbered(const Checklist& checklist) {
    CodeDepths depths;
    const bool criteria = std::ranges::any_of(checklist.sections, [](const Section& section) {
        return section.criteria.size() != 1 || !section.criteria[0].code.isEmpty() || !section.criteria[0].title.isEmpty();
    });
    for (const Section& section : checklist.sections) {
        depths.note(depths.sections, section.code);
        for (const Criterion& criterion : section.criteria) {
            if (criteria)
                depths.note(depths.criteria, criterion.code);
            if (criterion.items.empty())
                return false;
            if (!isItsOwnItem(criterion))
                for (const Item& item : criterion.items)
                    depths.note(depths.items, item.code);
        }
    }
    return depths.nest();
}

Sheet checklistSheet(std::shared_ptr<const Checklist> checklist) {
    const bool levels = !isPlainlyNumbered(*checklist);
    const auto columns = columnsFor(anyRequirement(*checklist), levels);
    Sheet sheet;
    sheet.name = u"Bộ tiêu chí"_s;
    sheet.title = text::collapsed(checklist->title);
    if (!checklist->version.isEmpty())
        sheet.subtitles << u"Phiên bản: "_s + checklist->version;
    if (!checklist->note.isEmpty())
        sheet.subtitles << u"Ghi chú: "_s + checklist->note;
    for (const ColumnSpec& spec : columns)
        sheet.columns.push_back(spec.column);
    const auto lines = std::make_shared<std::vector<ChecklistLine>>(linesOf(*checklist, levels));
    sheet.rowCount = lines->size();
    sheet.isBold = [lines](std::size_t index) { return !(*lines)[index].item; };
    sheet.fill = [checklist, lines, columns](std::size_t index, SheetRow& row) {
        const ChecklistLine& line = (*lines)[index];
        for (std::size_t c = 0; c < columns.size(); ++c)
            row[c] = line.item ? itemCell(*line.item, columns[c].key) : groupCell(line, columns[c].key);
    };
    return sheet;
}

} // namespace dkt::doc
