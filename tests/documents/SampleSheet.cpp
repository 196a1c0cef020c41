// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSheet.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace dkt::doc {

Sheet sampleSheet() {
    Sheet sheet;
    sheet.name = u"Thời hạn: khắc phục / theo dõi [2026] của các đơn vị"_s;
    sheet.title = u"DANH SÁCH YÊU CẦU KHẮC PHỤC"_s;
    sheet.subtitles = {u"Tính đến ngày 20/10/2026"_s};
    sheet.columns = {{u"TT"_s, SheetType::Integer, 6},
                     {u"Đơn vị"_s, SheetType::Text, 28},
                     {u"Tồn tại, hạn chế"_s, SheetType::Text, 60},
                     {u"Thời hạn"_s, SheetType::Date, 13},
                     {u"Điểm"_s, SheetType::Number, 9}};
    const QStringList texts{u"=HYPERLINK(\"http://x\";\"y\")"_s, u"+84 24 0000"_s, u"-5"_s, u"- gạch đầu dòng"_s, u"@cmd"_s,
                            u"\tlùi"_s, u"http://vi.dụ/đường"_s, u"một, hai; \"ba\"\nhàng hai"_s, u"_x0041_ & <b>"_s,
                            u" đầu và cuối "_s, QString(QChar(0)) + u"=1+1"_s, QString(40'000, u'đ')};
    std::vector<SheetRow> rows;
    for (int i = 0; i < texts.size(); ++i)
        rows.push_back({i + 1.0, u"UBND xã Dương Xá"_s, texts[i], QDate(2026, 1, 29).addDays(i), 0.25 + i});
    rows.push_back({13.0, {}, u"ngày xưa"_s, QDate(1890, 5, 19), std::numeric_limits<double>::quiet_NaN()});
    rows.push_back({14.0, u"hàng ngắn"_s, {}, {}, {}});
    sheet.rowCount = rows.size();
    sheet.fill = [rows](std::size_t index, SheetRow& row) { row = rows[index]; };
    return sheet;
}

std::vector<CalendarEntry> sampleEntries() {
    return {{u"0123456789abcdef@doankiemtra"_s, QDate(2026, 10, 20),
             u"UBND xã Dương Xá: ban hành kế hoạch tự kiểm tra cải cách hành chính; công khai thủ tục, hồ sơ"_s,
             u"Hàng một\nHàng hai: \\ ; , xong"_s, CalendarKind::Event, 3, {}},
            {u"fedcba9876543210@doankiemtra"_s, QDate(2026, 12, 31), u"Việc"_s, {}, CalendarKind::Task, 0, {}},
            {u"done@doankiemtra"_s, QDate(2026, 2, 28), u"Xong"_s, {}, CalendarKind::Task, {}, QDate(2026, 2, 27)},
            {u"none@doankiemtra"_s, QDate(), u"Không có hạn"_s, {}, CalendarKind::Event, {}, {}}};
}

} // namespace dkt::doc
