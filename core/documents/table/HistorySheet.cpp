// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/HistorySheet.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

Sheet historySheet(const QString& campaign, const QString& filter, std::size_t count,
                   std::function<HistoryLine()> lines) {
    Sheet sheet;
    sheet.name = u"Nhật ký"_s;
    sheet.title = u"NHẬT KÝ HỒ SƠ KIỂM TRA"_s;
    for (const QString& line : {campaign, filter})
        if (!line.isEmpty())
            sheet.subtitles << line;
    sheet.columns = {{u"TT"_s, SheetType::Integer, 7},     {u"Thời điểm"_s, SheetType::Text, 19},
                     {u"Người thực hiện"_s, SheetType::Text, 20}, {u"Máy tính"_s, SheetType::Text, 16},
                     {u"Thao tác"_s, SheetType::Text, 20}, {u"Mục"_s, SheetType::Text, 34},
                     {u"Nơi ghi"_s, SheetType::Text, 22},  {u"Ô dữ liệu"_s, SheetType::Text, 20},
                     {u"Từ"_s, SheetType::Text, 40},       {u"Thành"_s, SheetType::Text, 40},
                     {u"Lý do"_s, SheetType::Text, 24}};
    sheet.rowCount = count;
    sheet.fill = [lines = std::move(lines)](std::size_t at, SheetRow& row) {
        const HistoryLine line = lines();
        row[0] = static_cast<double>(at + 1);
        std::size_t column = 1;
        for (const QString& text : {line.when, line.who, line.device, line.action, line.what, line.where,
                                    line.field, line.from, line.to, line.comment})
            row[column++] = text;
    };
    return sheet;
}

} // namespace dkt::doc
