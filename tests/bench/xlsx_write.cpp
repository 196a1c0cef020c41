// SPDX-License-Identifier: GPL-3.0-or-later
// A list of deadlines as an Excel file: our writer against libxlsxwriter in constant memory, same cells.
//   xlsx_write pair [ROWS] [RUNS]      in turn; medians and their ratio
//   xlsx_write ours|bare ROWS OUT      one file; time and growth of memory
#include "documents/table/XlsxSheet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

void fillRow(int i, SheetRow& row);

Sheet deadlines(int rows) {
    Sheet sheet;
    sheet.name = u"Thời hạn"_s;
    sheet.title = u"DANH SÁCH YÊU CẦU KHẮC PHỤC"_s;
    sheet.columns = {{u"TT"_s, SheetType::Integer, 6},
                     {u"Đơn vị"_s, SheetType::Text, 28},
                     {u"Tồn tại, hạn chế"_s, SheetType::Text, 60},
                     {u"Yêu cầu khắc phục"_s, SheetType::Text, 40},
                     {u"Người chịu trách nhiệm"_s, SheetType::Text, 24},
                     {u"Cơ quan đôn đốc"_s, SheetType::Text, 24},
                     {u"Ngày giao"_s, SheetType::Date, 12},
                     {u"Thời hạn"_s, SheetType::Date, 12},
                     {u"Tình trạng"_s, SheetType::Text, 16},
                     {u"Quá hạn (ngày)"_s, SheetType::Integer, 10}};
    sheet.rowCount = static_cast<std::size_t>(rows);
    sheet.fill = [](std::size_t i, SheetRow& row) { fillRow(static_cast<int>(i), row); };
    return sheet;
}

void fillRow(int i, SheetRow& row) {
    const QDate given = QDate(2026, 1, 5).addDays(i % 300);
    row = {i + 1.0,
           u"UBND xã Dương Xá %1"_s.arg(i % 200),
           u"Chưa ban hành kế hoạch tự kiểm tra; sản phẩm đầu ra của %1 nhiệm vụ không rõ & chậm."_s.arg(i % 97),
           u"Ban hành kế hoạch, phân công người theo dõi %1"_s.arg(i % 31),
           u"Chủ tịch UBND xã"_s,
           u"Phòng Nội vụ"_s,
           given,
           given.addDays(15),
           i % 3 ? u"Đang thực hiện"_s : u"Quá hạn"_s,
           static_cast<double>(i % 40)};
}

lxw_datetime lxwDate(const QDate& date) {
    lxw_datetime time{};
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

void writeBare(int rows, const QByteArray& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Thời hạn");
    lxw_format* text = workbook_add_format(book);
    format_set_text_wrap(text);
    format_set_border(text, LXW_BORDER_THIN);
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    const Sheet head = deadlines(0);
    for (std::size_t c = 0; c < head.columns.size(); ++c)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(c), head.columns[c].title.toUtf8().constData(), text);
    SheetRow row;
    for (int i = 0; i < rows; ++i) {
        fillRow(i, row);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const auto r = static_cast<lxw_row_t>(i + 1);
            const auto column = static_cast<lxw_col_t>(c);
            if (const auto* words = std::get_if<QString>(&row[c])) {
                worksheet_write_string(sheet, r, column, words->toUtf8().constData(), text);
            } else if (const auto* number = std::get_if<double>(&row[c])) {
                worksheet_write_number(sheet, r, column, *number, text);
            } else if (const auto* day = std::get_if<QDate>(&row[c])) {
                lxw_datetime time = lxwDate(*day);
                worksheet_write_datetime(sheet, r, column, &time, date);
            }
        }
    }
    workbook_close(book);
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double memory(const char* what) {
    QFile status(u"/proc/self/status"_s);
    status.open(QIODevice::ReadOnly);
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void pair(int rows, int runs) {
    const QTemporaryDir folder;
    NoProgress progress;
    std::vector<double> bare, streamed, saved, ratios, savedRatios;
    for (int run = 0; run <= runs; ++run) {
        const double a = milliseconds([&] { writeBare(rows, folder.filePath(u"bare.xlsx"_s).toLocal8Bit()); });
        const double b = milliseconds([&] {
            QFile file(folder.filePath(u"ours.xlsx"_s));
            file.open(QIODevice::WriteOnly);
            writeXlsx(std::vector<Sheet>{deadlines(rows)}, file, progress);
        });
        const double c = milliseconds(
            [&] { writeXlsx(deadlines(rows), folder.filePath(u"saved.xlsx"_s), progress); });
        if (run == 0)
            continue; // warm-up
        bare.push_back(a);
        streamed.push_back(b);
        saved.push_back(c);
        ratios.push_back(b / a);
        savedRatios.push_back(c / a);
    }
    std::printf("%d rows x 10: libxlsxwriter %.0f ms, ours %.0f ms (%.2fx), synced and read back %.0f ms (%.2fx); "
                "n = %d\n",
                rows, median(bare), median(streamed), median(ratios), median(saved), median(savedRatios), runs);
}

} // namespace

int main(int argc, char** argv) {
    const QByteArray mode = argc > 1 ? argv[1] : "pair";
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 50'000;
    if (mode == "pair") {
        pair(rows, argc > 3 ? QByteArray(argv[3]).toInt() : 7);
        return 0;
    }
    if (argc < 4)
        return 2;
    NoProgress progress;
    const double before = memory("VmRSS:");
    const double took = milliseconds([&] {
        if (mode == "bare")
            writeBare(rows, argv[3]);
        else
            writeXlsx(deadlines(rows), QFile::decodeName(argv[3]), progress);
    });
    std::printf("%d rows: %.0f ms, memory grew by %.1f MB\n", rows, took, memory("VmHWM:") - before);
    return 0;
}
