// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/FindingSheet.h"

#include "util/Dates.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString severityWords(std::optional<FindingSeverity> severity) {
    if (!severity)
        return {};
    switch (*severity) {
    case FindingSeverity::Minor:
        return u"Nhẹ"_s;
    case FindingSeverity::Medium:
        return u"Trung bình"_s;
    case FindingSeverity::Serious:
        return u"Nghiêm trọng"_s;
    }
    return {};
}

QString extentWords(std::optional<Extent> extent) {
    if (!extent)
        return {};
    switch (*extent) {
    case Extent::All:
        return u"Toàn bộ đơn vị"_s;
    case Extent::Most:
        return u"Đa số đơn vị"_s;
    case Extent::Some:
        return u"Một số đơn vị"_s;
    case Extent::Named:
        return u"Đơn vị nêu tên"_s;
    }
    return {};
}

QString remedyWords(const FindingLine& line) {
    if (isOverdue(line))
        return u"Quá hạn %1 ngày"_s.arg(line.daysLate);
    if (!line.state)
        return {};
    switch (*line.state) {
    case ActionState::Open:
        return u"Chưa thực hiện"_s;
    case ActionState::InProgress:
        return u"Đang thực hiện"_s;
    case ActionState::Reported:
        return u"Đã báo cáo khắc phục"_s;
    case ActionState::Closed:
        return u"Đã khắc phục"_s;
    }
    return {};
}

void fillFinding(const FindingLine& line, std::size_t at, SheetRow& row) {
    const Finding& finding = line.finding;
    std::size_t c = 0;
    row[c++] = static_cast<double>(at + 1);
    row[c++] = line.unitName;
    row[c++] = line.teamName;
    row[c++] = line.sectionTitle.isEmpty() ? line.sectionCode : line.sectionCode + u". "_s + line.sectionTitle;
    row[c++] = line.itemCode;
    row[c++] = finding.kind == FindingKind::Strength ? u"Ưu điểm"_s : u"Tồn tại, hạn chế"_s;
    row[c++] = finding.text;
    row[c++] = finding.legalBasis;
    row[c++] = severityWords(finding.severity);
    row[c++] = extentWords(finding.extent);
    row[c++] = finding.cause;
    row[c++] = finding.effect;
    row[c++] = finding.recommendation;
    if (line.due)
        row[c] = *line.due;
    ++c;
    row[c++] = remedyWords(line);
}

} // namespace

Sheet findingSheet(const QString& campaign, const std::vector<FindingLine>& lines, QDate today) {
    Sheet sheet;
    sheet.name = u"Nhận xét"_s;
    sheet.title = u"BẢNG TỔNG HỢP NHẬN XÉT"_s;
    if (!campaign.isEmpty())
        sheet.subtitles << campaign;
    sheet.subtitles << u"(Tình trạng tính đến ngày %1)"_s.arg(text::shortDate(today));
    sheet.columns = {{u"TT"_s, SheetType::Integer, 5},
                     {u"Đơn vị"_s, SheetType::Text, 20},
                     {u"Tổ kiểm tra"_s, SheetType::Text, 16},
                     {u"Lĩnh vực"_s, SheetType::Text, 22},
                     {u"Nội dung"_s, SheetType::Text, 9},
                     {u"Loại"_s, SheetType::Text, 12},
                     {u"Nhận xét"_s, SheetType::Text, 44},
                     {u"Căn cứ"_s, SheetType::Text, 22},
                     {u"Mức độ"_s, SheetType::Text, 12},
                     {u"Phạm vi"_s, SheetType::Text, 14},
                     {u"Nguyên nhân"_s, SheetType::Text, 26},
                     {u"Hậu quả"_s, SheetType::Text, 26},
                     {u"Kiến nghị"_s, SheetType::Text, 36},
                     {u"Thời hạn"_s, SheetType::Date, 12},
                     {u"Tình trạng"_s, SheetType::Text, 18}};
    sheet.rowCount = lines.size();
    sheet.fill = [&lines](std::size_t at, SheetRow& row) { fillFinding(lines[at], at, row); };
    return sheet;
}

} // namespace dkt::doc
