// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ChecklistForm.h"

#include "documents/Wording.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportContext.h"
#include "documents/table/ChecklistSheet.h"
#include "domain/TargetText.h"
#include "util/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr auto dots = u"……………………………………………………………………";

struct FormColumn {
    QString title;
    TableColumn look;
    QString (*text)(const Item&) = nullptr; ///< null: left empty, to be filled in by hand
};

QString withUnitOfTarget(const Item& item) {
    return item.target ? targetText(*item.target) : QString();
}

QString pointsOf(const Item& item) {
    return item.maxPoints ? paper::points(*item.maxPoints) : QString();
}

class FormTable {
public:
    FormTable(const Checklist& checklist, Orientation orientation)
        : m_checklist(checklist), m_scored(maxPoints(checklist) > 0) {
        chooseColumns(orientation == Orientation::Landscape);
    }

    Table make() {
        Table table;
        table.fontSize = 10.5;
        table.header.emplace_back();
        for (const FormColumn& column : m_columns) {
            table.columns.push_back(column.look);
            table.header[0].push_back({column.title, true, 1, Align::Center});
        }
        for (const Section& section : m_checklist.sections)
            addSection(table, section);
        addLimits(table);
        return table;
    }

private:
    void chooseColumns(bool wide);
    void addSection(Table& table, const Section& section) const;
    void addLimits(Table& table) const;
    void addGroup(Table& table, const QString& code, const QString& title, const QString& points) const;
    [[nodiscard]] bool any(QString (*text)(const Item&)) const;

    const Checklist& m_checklist;
    bool m_scored;
    std::vector<FormColumn> m_columns;
};

bool FormTable::any(QString (*text)(const Item&)) const {
    const auto places = itemPlaces(m_checklist);
    return std::ranges::any_of(places, [&](const ItemPlace& place) { return !text(*place.item).isEmpty(); });
}

void FormTable::chooseColumns(bool wide) {
    const auto optional = [&](const QString& title, double weight, QString (*text)(const Item&)) {
        if (any(text))
            m_columns.push_back({title, {weight, Align::Left}, text});
    };
    m_columns.push_back({u"STT"_s, {6, Align::Center}, [](const Item& item) { return item.code; }});
    m_columns.push_back({u"Nội dung"_s, {27, Align::Left}, [](const Item& item) { return item.title; }});
    if (m_scored)
        m_columns.push_back({u"Điểm tối đa"_s, {6, Align::Center}, pointsOf});
    if (wide) {
        optional(u"Cách chấm"_s, 27, [](const Item& item) { return item.rule.text; });
        optional(u"Chỉ tiêu"_s, 8, withUnitOfTarget);
        optional(u"Tài liệu kiểm chứng"_s, 17, [](const Item& item) { return item.evidence; });
    }
    const QStringList toFill = m_scored ? QStringList{u"Điểm tự đánh giá"_s, u"Điểm thẩm định"_s}
                                        : QStringList{u"Đạt"_s, u"Đạt một phần"_s, u"Không đạt"_s};
    for (const QString& title : toFill)
        m_columns.push_back({title, {7, Align::Center}});
    m_columns.push_back({u"Ghi chú"_s, {wide ? 11.0 : 18.0, Align::Left}});
}

/// A row of a group: its title and points in bold, the rest empty.
void FormTable::addGroup(Table& table, const QString& code, const QString& title, const QString& points) const {
    if (code.isEmpty() && title.isEmpty())
        return;
    TableRow row{{code, true}, {title, true}};
    for (std::size_t i = row.size(); i < m_columns.size(); ++i)
        row.push_back({m_columns[i].text == pointsOf ? points : QString(), true});
    table.rows.push_back(std::move(row));
}

void FormTable::addSection(Table& table, const Section& section) const {
    const auto shown = [](double sum) { return sum > 0 ? paper::points(sum) : QString(); };
    addGroup(table, section.code, section.title, shown(section.maxPoints.value_or(maxPoints(section))));
    for (const Criterion& criterion : section.criteria) {
        const bool ownItem = criterion.items.size() == 1 && criterion.items[0].code == criterion.code &&
                             criterion.items[0].title == criterion.title;
        if (!ownItem)
            addGroup(table, criterion.code, criterion.title,
                     shown(criterion.maxPoints.value_or(maxPoints(criterion))));
        for (const Item& item : criterion.items) {
            TableRow row;
            for (const FormColumn& column : m_columns)
                row.push_back({column.text ? column.text(item) : QString()});
            table.rows.push_back(std::move(row));
        }
    }
}

void FormTable::addLimits(Table& table) const {
    if (m_scored)
        addGroup(table, {}, u"Tổng cộng"_s, paper::points(maxPoints(m_checklist)));
    if (m_checklist.bonusMax)
        addGroup(table, {}, u"Điểm thưởng (tối đa)"_s, paper::points(*m_checklist.bonusMax));
    if (m_checklist.penaltyMax)
        addGroup(table, {}, u"Điểm trừ (tối đa)"_s, paper::points(*m_checklist.penaltyMax));
}

void addFormHead(Document& paper, const Campaign& campaign, const Checklist& checklist, const ChecklistFormHead& head) {
    if (head.orientation == Orientation::Landscape)
        paper.blocks.emplace_back(AnnexBreak{{}, {}, {}, Orientation::Landscape});
    Letterhead letterhead;
    letterhead.governingBody = campaign.governingBody.toUpper();
    letterhead.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    paper.blocks.emplace_back(std::move(letterhead));
    paper.blocks.emplace_back(Title{u"PHIẾU KIỂM TRA"_s, paper::clause(checklist.title)});
    const QString unit = head.unit.isEmpty() ? QString::fromUtf16(dots) : head.unit;
    const QString date = head.date ? text::shortDate(*head.date) : u"…… / …… / …………"_s;
    paper.blocks.emplace_back(Paragraph{{{u"Đơn vị được kiểm tra: "_s + unit}}});
    paper.blocks.emplace_back(Paragraph{{{u"Ngày kiểm tra: "_s + date}}});
    paper.blocks.emplace_back(Paragraph{{{u"Thành phần làm việc: "_s + QString::fromUtf16(dots)}}});
}

/// Of a visit that has none: an empty one, whose form says so.
std::shared_ptr<const Checklist> checklistOf(const ReportContext& context, const Visit* visit) {
    for (const auto& checklist : context.s.checklists)
        if (visit && checklist->id == visit->checklist)
            return checklist;
    auto none = std::make_shared<Checklist>();
    none->note = u"Cuộc kiểm tra chưa được chọn bộ tiêu chí"_s;
    return none;
}

} // namespace

Document visitForm(const ReportContext& context, VisitId id) {
    const Visit* visit = context.index.visit(id);
    Document paper = checklistForm(context.s.campaign, *checklistOf(context, visit),
                                   {Orientation::Landscape, visit ? context.index.unitName(id) : QString(),
                                    visit ? visit->date : std::nullopt});
    if (const int conflicts = conflictsInForm(context.s, id))
        paper.blocks.insert(paper.blocks.begin(),
                            Paragraph{{Run{wording::draftMark(conflicts), true, false}}});
    return paper;
}

Sheet visitFormSheet(const ReportContext& context, VisitId id) {
    const Visit* visit = context.index.visit(id);
    Sheet sheet = checklistSheet(checklistOf(context, visit));
    if (visit)
        sheet.subtitles.prepend(context.index.unitName(id));
    return sheet;
}

Document checklistForm(const Campaign& campaign, const Checklist& checklist, const ChecklistFormHead& head) {
    Document paper;
    paper.title = u"Phiếu kiểm tra"_s;
    paper.subject = checklist.title;
    paper.author = campaign.issuer;
    addFormHead(paper, campaign, checklist, head);
    paper.blocks.emplace_back(FormTable(checklist, head.orientation).make());
    if (!checklist.note.isEmpty())
        paper.blocks.emplace_back(Paragraph{{{u"Ghi chú: "_s + paper::sentence(checklist.note), false, true}}});
    paper.blocks.emplace_back(SignatureColumns{{{{u"ĐẠI DIỆN ĐƠN VỊ"_s, u"ĐƯỢC KIỂM TRA"_s}, {}},
                                                {{u"NGƯỜI KIỂM TRA"_s}, {}},
                                                {{u"TRƯỞNG ĐOÀN"_s}, {}}},
                                               {}});
    return paper;
}

} // namespace dkt::doc
