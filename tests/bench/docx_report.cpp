// SPDX-License-Identifier: GPL-3.0-or-later
// Word reports of 200 units and N shortcomings.
//   docx_report pair N RUNS        our renderer and a bare streamed writer in turn; medians and their ratio
//   docx_report file N OUT.docx    one report as users save it (synced, read back); time and peak memory
//   docx_report dump N             the same content as JSON, for other producers
#include "documents/DocxRenderer.h"
#include "util/ZipDevice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

constexpr int unitCount = 200;

const QStringList& headerCells() {
    static const QStringList cells{u"TT"_s, u"Đơn vị"_s, u"Lĩnh vực"_s, u"Tồn tại, hạn chế"_s, u"Yêu cầu khắc phục"_s,
                                   u"Thời hạn"_s};
    return cells;
}

QString unitText(int unit) {
    return u"Đơn vị số %1 đã ban hành kế hoạch, phân công người theo dõi, tự kiểm tra và báo cáo đúng hạn; việc công khai "
           "thủ tục hành chính đầy đủ, hồ sơ trả trước và đúng hạn đạt %2%; còn một số nội dung phải khắc phục nêu tại "
           "bảng dưới đây."_s.arg(unit + 1)
               .arg(80 + unit % 20);
}

QStringList rowCells(int row) {
    return {QString::number(row + 1),
            u"UBND xã Dương Xá %1"_s.arg(row % unitCount),
            u"Cải cách thủ tục hành chính"_s,
            u"Chưa ban hành kế hoạch tự kiểm tra; sản phẩm đầu ra của %1 nhiệm vụ không rõ, sổ theo dõi hồ sơ ghi chưa "
            "đủ & chậm so với kế hoạch <%2 ngày>."_s.arg(row % 9 + 1)
                .arg(row % 31),
            u"Ban hành kế hoạch, phân công người theo dõi, báo cáo kết quả."_s,
            u"%1/10/2026"_s.arg(row % 28 + 1, 2, 10, QChar(u'0'))};
}

Document report(int rows) {
    Document document;
    document.title = u"Báo cáo kết quả kiểm tra"_s;
    Letterhead head;
    head.governingBody = u"ỦY BAN NHÂN DÂN TỈNH"_s;
    head.issuer = u"ĐOÀN KIỂM TRA"_s;
    head.symbol = u"BC-ĐKT"_s;
    document.blocks = {head, Title{u"BÁO CÁO"_s, u"Kết quả kiểm tra"_s}};
    for (int unit = 0; unit < unitCount; ++unit) {
        document.blocks.push_back(Heading{2, u"Đơn vị số %1"_s.arg(unit + 1)});
        document.blocks.push_back(Paragraph{{{unitText(unit)}}});
    }
    Table table;
    table.columns = {{1, Align::Center}, {3, Align::Left}, {3, Align::Left}, {7, Align::Left}, {4, Align::Left},
                     {2.4, Align::Center}};
    table.header.emplace_back();
    for (const QString& cell : headerCells())
        table.header.back().push_back({.text = cell});
    table.rows.resize(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row)
        for (const QString& cell : rowCells(row))
            table.rows[static_cast<std::size_t>(row)].push_back({.text = cell});
    document.blocks.push_back(std::move(table));
    return document;
}

void appendEscaped(QByteArray& to, const QString& text) {
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '&':
            to += "&amp;";
            break;
        case '<':
            to += "&lt;";
            break;
        case '>':
            to += "&gt;";
            break;
        default:
            to += c;
        }
    }
}

/// What streaming the same text costs at least: escaped bytes into one deflated part, nothing else.
void writeBare(const Document& document, QIODevice& out) {
    zlib_filefunc64_def functions = zipFunctionsOf(out);
    zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    zip_fileinfo info{};
    zipOpenNewFileInZip64(zip, "word/document.xml", &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 0);
    const auto flush = [&](QByteArray& bytes) {
        zipWriteInFileInZip(zip, bytes.constData(), static_cast<unsigned>(bytes.size()));
        bytes.clear();
    };
    QByteArray buffer;
    const auto text = [&](const QString& words) {
        buffer += "<w:p><w:r><w:t>";
        appendEscaped(buffer, words);
        buffer += "</w:t></w:r></w:p>";
        if (buffer.size() > (1 << 20))
            flush(buffer);
    };
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            text(heading->text);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text(paragraph->runs.front().text);
        else if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows) {
                buffer += "<w:tr>";
                for (const TableCell& cell : row) {
                    buffer += "<w:tc>";
                    text(cell.text);
                    buffer += "</w:tc>";
                }
                buffer += "</w:tr>";
            }
    }
    flush(buffer);
    zipCloseFileInZip(zip);
    zipClose(zip, nullptr);
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void pair(int rows, int runs) {
    const Document document = report(rows);
    const QTemporaryDir folder;
    NoProgress progress;
    std::vector<double> bare, streamed, saved, ratios, savedRatios;
    for (int run = 0; run <= runs; ++run) {
        const double a = milliseconds([&] {
            QFile file(folder.filePath(u"bare.zip"_s));
            file.open(QIODevice::WriteOnly);
            writeBare(document, file);
        });
        const double b = milliseconds([&] {
            QFile file(folder.filePath(u"ours.docx"_s));
            file.open(QIODevice::WriteOnly);
            writeDocx(document, {}, file, progress);
        });
        const double c =
            milliseconds([&] { writeDocx(document, {}, folder.filePath(u"saved.docx"_s), progress); });
        if (run == 0)
            continue; // warm-up
        bare.push_back(a);
        streamed.push_back(b);
        saved.push_back(c);
        ratios.push_back(b / a);
        savedRatios.push_back(c / a);
    }
    std::printf("%d rows: bare %.1f ms, ours %.1f ms (%.2fx), synced and read back %.1f ms (%.2fx); n = %d\n", rows,
                median(bare), median(streamed), median(ratios), median(saved), median(savedRatios), runs);
}

/// Of this program alone: getrusage() still counts who started it.
double peakMegabytes() {
    QFile status(u"/proc/self/status"_s);
    status.open(QIODevice::ReadOnly);
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void file(int rows, const QString& path) {
    const Document document = report(rows);
    NoProgress progress;
    const double took = milliseconds([&] { writeDocx(document, {}, path, progress); });
    std::printf("%d rows: %.1f ms, peak %.1f MB\n", rows, took, peakMegabytes());
}

void dump(int rows) {
    QJsonArray units, table;
    for (int unit = 0; unit < unitCount; ++unit)
        units.append(QJsonObject{{u"name"_s, u"Đơn vị số %1"_s.arg(unit + 1)}, {u"text"_s, unitText(unit)}});
    for (int row = 0; row < rows; ++row)
        table.append(QJsonArray::fromStringList(rowCells(row)));
    const QByteArray json = QJsonDocument(QJsonObject{{u"header"_s, QJsonArray::fromStringList(headerCells())},
                                                      {u"units"_s, units},
                                                      {u"rows"_s, table}})
                                .toJson(QJsonDocument::Compact);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
}

} // namespace

int main(int argc, char** argv) {
    const QByteArray mode = argc > 1 ? argv[1] : "";
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 2000;
    if (mode == "file" && argc > 3)
        file(rows, QFile::decodeName(argv[3]));
    else if (mode == "dump")
        dump(rows);
    else if (mode.isEmpty() || mode == "pair")
        pair(rows, argc > 3 ? QByteArray(argv[3]).toInt() : 9);
    else
        return 2;
    return 0;
}
