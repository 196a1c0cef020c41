// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DeadlineWording.h"
#include "documents/report/Citations.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString stateWording(ActionState state) {
    switch (state) {
    case ActionState::Open:
        return u"Chưa thực hiện"_s;
    case ActionState::InProgress:
        return u"Đang thực hiện"_s;
    case ActionState::Reported:
        return u"Đã báo cáo"_s;
    case ActionState::Closed:
        return u"Đã hoàn thành"_s;
    }
    return {};
}

QString standWording(const RemediationLine& line) {
    QString text = stateWording(line.status.state);
    if (line.status.date && line.status.state != ActionState::Open)
        text += u" (%1)"_s.arg(text::shortDate(*line.status.date));
    if (line.daysLate > 0)
        text += (line.state == DeadlineStatus::Overdue ? u", quá hạn %1 ngày"_s : u", chậm %1 ngày"_s)
                    .arg(paper::count(line.daysLate));
    return text;
}

TableRow deadlineRow(const RemediationLine& line, qsizetype at) {
    return {{QString::number(at)},
            {line.visit.isNull() ? u"Chung"_s : line.unit},
            {paper::sentence(line.shortcoming)},
            {paper::sentence(line.task)},
            {Citations::brief(line.legalBasis)},
            {paper::clause(line.responsible)},
            {paper::raised(deadlineWording(line))},
            {paper::clause(line.monitor)},
            {standWording(line)}};
}

} // namespace

Table deadlineTable(const ReportContext& context) {
    Table table;
    table.fontSize = 10;
    table.columns = {{0.6, Align::Center}, {1.5}, {3}, {3.2}, {1.8}, {1.6}, {2}, {1.7}, {1.7}};
    table.header = {
        headerRow({u"TT"_s, u"Đơn vị"_s, u"Tồn tại, hạn chế"_s, u"Yêu cầu khắc phục"_s, u"Căn cứ"_s,
                   u"Trách nhiệm thực hiện"_s, u"Thời hạn"_s, u"Theo dõi, đôn đốc"_s, u"Tình trạng"_s})};
    QHash<RowId, std::vector<const RemediationLine*>> byVisit;
    for (const RemediationLine& line : context.lines)
        byVisit[line.visit.row].push_back(&line);
    const auto add = [&](const RowId& visit) {
        for (const RemediationLine* line : byVisit.take(visit))
            table.rows.push_back(deadlineRow(*line, std::ssize(table.rows) + 1));
    };
    add({});
    for (const Visit* visit : context.visits())
        add(visit->id.row);
    QList<RowId> strays = byVisit.keys(); // of visits that were deleted
    std::ranges::sort(strays);
    for (const RowId& stray : strays)
        add(stray);
    return table;
}

} // namespace dkt::doc
