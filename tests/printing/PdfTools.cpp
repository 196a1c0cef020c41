// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfTools.h"

#include "printing/PdfWriter.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace dkt::test {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(program) << process.readAllStandardError().constData();
    EXPECT_EQ(process.error(), QProcess::UnknownError) << qPrintable(program + u" is not installed"_s);
    return process.readAllStandardOutput();
}

PdfFile::PdfFile(const doc::Document& document, const doc::LayoutProfile& profile)
    : m_path(m_folder.filePath(u"paper.pdf"_s)) {
    NoProgress progress;
    m_pages = printing::writePdf(document, profile, m_path, progress);
}

PdfFile::PdfFile(const QString& path) : m_path(path) {
}

QString PdfFile::info(const QStringList& options) const {
    return QString::fromUtf8(outputOf(u"pdfinfo"_s, options + QStringList{m_path}));
}

int PdfFile::pages() const {
    return QRegularExpression(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption)
        .match(info())
        .captured(1)
        .toInt();
}

QString PdfFile::rawText(int page) const {
    QStringList arguments{u"-raw"_s, m_path, u"-"_s};
    if (page > 0)
        arguments = QStringList{u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)} + arguments;
    return QString::fromUtf8(outputOf(u"pdftotext"_s, arguments));
}

QString PdfFile::bodyText() const {
    QString body;
    // The number is painted first.
    static const QRegularExpression number(u"^\\d+\n"_s);
    for (QString& page : rawText().split(u'\f'))
        body += page.remove(number);
    return body;
}

std::vector<PdfWord> PdfFile::words(int page) const {
    const QString number = QString::number(page);
    QXmlStreamReader xml(
        outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, m_path, u"-"_s}));
    std::vector<PdfWord> words;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto at = [&](const QString& name) { return xml.attributes().value(name).toDouble(); };
        const QRectF box(QPointF(at(u"xMin"_s), at(u"yMin"_s)), QPointF(at(u"xMax"_s), at(u"yMax"_s)));
        words.push_back({xml.readElementText(), box});
    }
    return words;
}

std::vector<PdfLine> PdfFile::lines(int page) const {
    const QString number = QString::number(page);
    QXmlStreamReader xml(outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-zoom"_s, u"1"_s,
                                                   u"-f"_s, number, u"-l"_s, number, m_path}));
    struct Font {
        QString family;
        double size = 0;
    };
    std::map<QString, Font> fonts;
    std::vector<PdfLine> lines;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto at = [&](const QString& name) { return attributes.value(name).toDouble(); };
        if (xml.name() == u"fontspec")
            fonts[attributes.value(u"id"_s).toString()] = {attributes.value(u"family"_s).toString(),
                                                           at(u"size"_s)};
        if (xml.name() == u"text") {
            const Font& font = fonts[attributes.value(u"font"_s).toString()];
            lines.push_back({{},
                             font.family,
                             font.size,
                             false,
                             false,
                             QRectF(at(u"left"_s), at(u"top"_s), at(u"width"_s), at(u"height"_s))});
            for (int depth = 1; depth > 0 && !xml.atEnd();) {
                const auto token = xml.readNext();
                depth += token == QXmlStreamReader::StartElement ? 1 : 0;
                depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
                lines.back().bold |= xml.name() == u"b";
                lines.back().italic |= xml.name() == u"i";
                if (token == QXmlStreamReader::Characters)
                    lines.back().text += xml.text();
            }
        }
    }
    return lines;
}

QStringList PdfFile::fonts(bool* allEmbedded) const {
    QStringList names;
    if (allEmbedded)
        *allEmbedded = true;
    const QStringList rows = QString::fromUtf8(outputOf(u"pdffonts"_s, {m_path})).split(u'\n');
    for (const QString& row : rows.mid(2)) {
        const QStringList words = row.simplified().split(u' ');
        if (words.size() < 8)
            continue;
        names << words.front();
        // … encoding emb sub uni object generation
        if (allEmbedded && (words[words.size() - 5] != u"yes" || words[words.size() - 3] != u"yes"))
            *allEmbedded = false;
    }
    return names;
}

QImage PdfFile::image(int page, int dpi) const {
    const QString number = QString::number(page);
    return QImage::fromData(outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-png"_s, u"-r"_s, QString::number(dpi),
                                                     u"-f"_s, number, u"-l"_s, number, m_path}));
}

QRect inkBox(const QImage& image, int level) {
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    int left = gray.width(), right = -1, top = gray.height(), bottom = -1;
    for (int y = 0; y < gray.height(); ++y) {
        const uchar* row = gray.constScanLine(y);
        for (int x = 0; x < gray.width(); ++x)
            if (row[x] < level) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = y;
            }
    }
    return QRect(QPoint(left, top), QPoint(right, bottom));
}

std::vector<std::pair<int, int>> rulesOf(const QImage& image, int longerThan) {
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::pair<int, int>> rules;
    int lastRow = -10;
    for (int y = 0; y < gray.height(); ++y) {
        const uchar* row = gray.constScanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            int end = x;
            while (end < gray.width() && row[end] < 160)
                ++end;
            if (end - x > longerThan) {
                if (y > lastRow + 2)
                    rules.emplace_back(x, end);
                lastRow = y;
            }
            x = end;
        }
    }
    return rules;
}

QString squeezed(const QString& text) {
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace())
            kept += c;
    return kept;
}

} // namespace dkt::test
