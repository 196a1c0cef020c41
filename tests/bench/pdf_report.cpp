// SPDX-License-Identifier: GPL-3.0-or-later

// A report over 200 units with one table of N shortcomings × 6 columns, written as PDF: our pages against
// bare painting of the same texts (QTextLayout per cell, QPdfWriter at 300 dpi; no letterhead, borders,
// page numbers, repeated headers or checks). Every figure comes from a process of its own, ours and the
// baseline in turn.
//
//   pdf_report              ratios for 2,000 and 20,000 rows, growth, memory
//   pdf_report ours|bare N  one run: milliseconds, KiB of memory gained, pages
//   pdf_report preview N    finding the page starts, then painting pages at screen size

#include "documents/Document.h"
#include "printing/PagedDocument.h"
#include "printing/PdfWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

const QStringList sentences{
    u"Chưa niêm yết công khai đầy đủ thủ tục hành chính tại Bộ phận một cửa; một số thủ tục đã hết hiệu lực."_s,
    u"Sổ theo dõi hồ sơ ghi chép không đủ cột mục, không có chữ ký của người nhận kết quả."_s,
    u"Hồ sơ giải quyết quá hạn chưa có văn bản xin lỗi tổ chức, công dân theo quy định."_s,
    u"Kế hoạch cải cách hành chính ban hành chậm, chưa phân công rõ trách nhiệm của từng công chức."_s,
    u"Chưa kiện toàn Tổ thẩm định tài liệu; hồ sơ công việc chưa được lập và giao nộp vào lưu trữ."_s};
constexpr double shares[] = {1, 3, 10, 8, 3, 4};

QString cellText(int row, int column) {
    switch (column) {
    case 0:
        return QString::number(row + 1);
    case 1:
        return u"Xã số %1"_s.arg(row % 200 + 1);
    case 2:
        return sentences[row % 5] + u" Lần %1."_s.arg(row);
    case 3:
        return u"Rà soát, bổ sung, khắc phục ngay và báo cáo kết quả bằng văn bản trước ngày %1/11."_s.arg(
            row % 30 + 1);
    case 4:
        return u"%1/11/2026"_s.arg(row % 30 + 1, 2, 10, QChar(u'0'));
    default:
        return row % 2 ? u"Phòng Nội vụ"_s : u"Văn phòng HĐND và UBND"_s;
    }
}

QString unitText(int unit) {
    return u"Qua kiểm tra xã số %1, đơn vị cơ bản thực hiện đúng quy định; đã bố trí máy tra cứu, bàn viết, "
           u"ghế "
           "ngồi phục vụ tổ chức, công dân; cán bộ tiếp nhận có thái độ đúng mực, hướng dẫn đầy đủ, rõ ràng, "
           "một "
           "lần."_s.arg(unit + 1);
}

doc::Document reportDocument(int rows) {
    doc::Document document;
    for (int unit = 0; unit < 200; ++unit) {
        document.blocks.push_back(doc::Heading{2, u"Xã số %1"_s.arg(unit + 1)});
        document.blocks.push_back(doc::Paragraph{{{unitText(unit)}}});
    }
    doc::Table table;
    for (const double share : shares)
        table.columns.push_back({share, doc::Align::Left});
    table.header = {{{u"TT"_s, true},
                     {u"Đơn vị"_s, true},
                     {u"Tồn tại"_s, true},
                     {u"Yêu cầu"_s, true},
                     {u"Thời hạn"_s, true},
                     {u"Theo dõi"_s, true}}};
    for (int row = 0; row < rows; ++row) {
        doc::TableRow cells;
        for (int column = 0; column < 6; ++column)
            cells.push_back({cellText(row, column)});
        table.rows.push_back(std::move(cells));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

/// The least that shows the same texts: lines broken and drawn, rows stacked, a new page when full.
class BarePainter {
public:
    explicit BarePainter(const QString& path) : m_writer(path) {
        m_writer.setResolution(300);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                           QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter));
        m_painter.begin(&m_writer);
        m_width = m_writer.width();
        m_height = m_writer.height();
    }

    void paragraph(const QString& text, const QFont& font) {
        QTextLayout layout(text, font);
        const double height = breakLines(layout, m_width);
        room(height);
        layout.draw(&m_painter, QPointF(0, m_y));
        m_y += height;
    }

    void row(int row, const QFont& font) {
        std::unique_ptr<QTextLayout> cells[6];
        double height = 0;
        for (int i = 0; i < 6; ++i) {
            cells[i] = std::make_unique<QTextLayout>(cellText(row, i), font);
            height = std::max(height, breakLines(*cells[i], m_width * shares[i] / 29 - 30));
        }
        room(height);
        double x = 0;
        for (int i = 0; i < 6; ++i) {
            cells[i]->draw(&m_painter, QPointF(x, m_y));
            x += m_width * shares[i] / 29;
        }
        m_y += height;
    }

    [[nodiscard]] QFont font(double points) {
        QFont font(u"Times New Roman"_s);
        font.setPixelSize(qRound(points * 300 / 72));
        return font;
    }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    static double breakLines(QTextLayout& layout, double width) {
        layout.setCacheEnabled(true);
        double y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, y));
            y += line.height();
        }
        layout.endLayout();
        return y;
    }

    void room(double height) {
        if (m_y + height <= m_height)
            return;
        m_writer.newPage();
        ++m_pages;
        m_y = 0;
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_width = 0, m_height = 0, m_y = 0;
    int m_pages = 1;
};

int paintBare(const QString& path, int rows) {
    BarePainter painter(path);
    const QFont body = painter.font(14);
    const QFont small = painter.font(12);
    for (int unit = 0; unit < 200; ++unit) {
        painter.paragraph(u"%1. Xã số %1"_s.arg(unit + 1), body);
        painter.paragraph(unitText(unit), body);
    }
    for (int row = 0; row < rows; ++row)
        painter.row(row, small);
    return painter.pages();
}

/// Peak resident memory so far, KiB.
qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    return 0;
}

void runOnce(const QString& method, int rows) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const doc::Document document = method == u"ours" ? reportDocument(rows) : doc::Document();
    const qint64 before = peakMemory();
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const int pages =
        method == u"ours" ? printing::writePdf(document, {}, path, progress) : paintBare(path, rows);
    std::printf("%.1f %lld %d\n", static_cast<double>(timer.nsecsElapsed()) / 1e6,
                static_cast<long long>(peakMemory() - before), pages);
}

void runPreview(int rows) {
    const auto document = std::make_shared<const doc::Document>(reportDocument(rows));
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const printing::PagedDocument pages(document, {}, progress);
    std::printf("%d pages found in %lld ms\n", pages.pageCount(), static_cast<long long>(timer.elapsed()));
    QImage image(794, 1123, QImage::Format_RGB32); // A4 at 96 dpi
    std::vector<double> times;
    for (int page = 0; page < pages.pageCount(); page += std::max(1, pages.pageCount() / 100)) {
        timer.restart();
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page, QRectF(image.rect()));
        painter.end();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("page painted at 96 dpi: median %.2f ms, worst %.2f ms\n", times[times.size() / 2],
                times.back());
}

struct Run {
    double milliseconds = 0;
    double kibibytes = 0;
    int pages = 0;
};

Run child(const QString& method, int rows) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {method, QString::number(rows)});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return words.size() == 3 ? Run{words[0].toDouble(), words[1].toDouble(), words[2].toInt()} : Run{};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Prints one line and returns our milliseconds.
double compare(int rows, int times) {
    std::vector<double> ours, bare, ratios, memory;
    Run run;
    for (int i = 0; i < times; ++i) {
        const Run other = child(u"bare"_s, rows);
        run = child(u"ours"_s, rows);
        ours.push_back(run.milliseconds);
        bare.push_back(other.milliseconds);
        ratios.push_back(run.milliseconds / other.milliseconds);
        memory.push_back(run.kibibytes);
    }
    std::printf("%6d rows: ours %.0f ms (%d pages), bare %.0f ms, ratio %.2f, memory +%.0f MiB\n", rows,
                median(ours), run.pages, median(bare), median(ratios), median(memory) / 1024);
    return median(ours);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3) {
        const int rows = arguments[2].toInt();
        if (arguments[1] == u"preview")
            runPreview(rows);
        else
            runOnce(arguments[1], rows);
        return 0;
    }
    const double small = compare(2000, 7);
    const double large = compare(20000, 3);
    std::printf("growth 20,000 / 2,000 rows: %.1f\n", large / small);
    return 0;
}
