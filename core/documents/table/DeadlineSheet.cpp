// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/DeadlineSheet.h"

#include "documents/DeadlineWording.h"
#include "util/Dates.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString actionStateWords(ActionState state) {
    switch (state) {
    case ActionState::Open: return u"Chưa thực hiện"_s;
    case ActionState::InProgress: return u"Đang thực hiện"_s;
    case ActionState::Reported: return u"Đã báo cáo khắc phục"_s;
    case ActionState::Closed: return u"Đã khắc phục"_s;
    }
    return {};
}

QString fixClassWords(std::optional<FixClass> fixClass) {
    if (!fixClass)
        return {};
    return *fixClass == FixClass::AtOnce ? u"Khắc phục ngay"_s : u"Cần thời gian"_s;
}

void fillLine(const RemediationLine& line, std::size_t index, SheetRow& row) {
    std::size_t c = 0;
    row[c++] = static_cast<double>(index + 1);
    row[c++] = line.unit.isEmpty() ? u"Các đơn vị được kiểm tra"_s : line.unit;
    row[c++] = line.sectionCode;
    row[c++] = line.shortcoming;
    row[c++] = line.task;
    row[c++] = fixClassWords(line.fixClass);
    row[c++] = line.legalBasis;
    row[c++] = line.responsible;
    row[c++] = deadlineWording(line);
    if (line.due)
        row[c] = line.due->date;
    ++c;
    row[c++] = line.monitor;
    row[c++] = actionStateWords(line.status.state);
    row[c++] = deadlineStateWords(line);
    if (line.status.date)
        row[c] = *line.status.date;
    ++c;
    row[c++] = line.status.note;
}

} // namespace

QString deadlineStateWords(const RemediationLine& line) {
    if (!line.state)
        return {};
    switch (*line.state) {
    case DeadlineStatus::Done:
        return line.daysLate > 0 ? u"Đã xong, chậm %1 ngày"_s.arg(line.daysLate) : u"Đã xong"_s;
    case DeadlineStatus::Running: return u"Trong hạn"_s;
    case DeadlineStatus::DueSoon: return u"Sắp đến hạn"_s;
    case DeadlineStatus::Overdue: return u"Quá hạn %1 ngày"_s.arg(line.daysLate);
    }
    return {};
}

Sheet deadlineSheet(const QString& campaign, const std::vector<RemediationLine>& lines, QDate today) {
    Sheet sheet;
    sheet.name = u"Thời hạn khắc phục"_s;
    sheet.title = u"BẢNG THEO DÕI THỜI HẠN KHẮC PHỤC"_s;
    if (!campaign.isEmpty())
        sheet.subtitles << campaign;
    sheet.subtitles << u"(Tình trạng tính đến ngày %1)"_s.arg(text::shortDate(today));
    sheet.columns = {{u"TT"_s, SheetType::Integer, 5},
                     {u"Đơn vị"_s, SheetType::Text, 20},
                     {u"Lĩnh vực"_s, SheetType::Text, 9},
                     {u"Tồn tại, hạn chế"_s, SheetType::Text, 36},
                     {u"Yêu cầu khắc phục"_s, SheetType::Text, 36},
                     {u"Phân loại"_s, SheetType::Text, 12},
                     {u"Căn cứ"_s, SheetType::Text, 18},
                     {u"Trách nhiệm"_s, SheetType::Text, 18},
                     {u"Thời hạn"_s, SheetType::Text, 22},
                     {u"Ngày cuối"_s, SheetType::Date, 12},
                     {u"Theo dõi, đôn đốc"_s, SheetType::Text, 18},
                     {u"Tiến độ"_s, SheetType::Text, 15},
                     {u"Tình trạng"_s, SheetType::Text, 15},
                     {u"Ngày cập nhật"_s, SheetType::Date, 12},
                     {u"Ghi chú"_s, SheetType::Text, 24}};
    sheet.rowCount = lines.size();
    sheet.fill = [&lines](std::size_t index, SheetRow& row) { fillLine(lines[index], index, row); };
    return sheet;
}

} // namespace dkt::doc
