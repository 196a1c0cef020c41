// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleReport.h"

#include "documents/DocxRenderer.h"
#include "documents/PackageCheck.h"
#include "documents/TextRenderer.h"
#include "util/Error.h"
#include "util/ZipDevice.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

#include <unzip.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

QByteArray docxBytes(const Document& document, const LayoutProfile& profile = {}) {
    NoProgress progress;
    return toDocx(document, profile, progress);
}

QByteArray partOf(QByteArray package, const QString& name) {
    QBuffer buffer(&package);
    buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = zipFunctionsOf(buffer);
    unzFile zip = unzOpen2_64("", &functions);
    unz_file_info64 info{};
    EXPECT_EQ(unzLocateFile(zip, name.toUtf8().constData(), 1), UNZ_OK);
    EXPECT_EQ(unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0), UNZ_OK);
    EXPECT_EQ(unzOpenCurrentFile(zip), UNZ_OK);
    QByteArray content(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
    EXPECT_EQ(unzReadCurrentFile(zip, content.data(), static_cast<unsigned>(content.size())), content.size());
    unzCloseCurrentFile(zip);
    unzClose(zip);
    return content;
}

/// The text of each paragraph, read by Qt's parser.
QStringList paragraphsOf(const QByteArray& documentXml) {
    QStringList paragraphs;
    QXmlStreamReader xml(documentXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == u"w:p")
            paragraphs << QString();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:t")
            paragraphs.back() += xml.readElementText();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:br")
            paragraphs.back() += u' ';
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return paragraphs;
}

Document oneParagraph(const QString& text) {
    Document document;
    document.blocks = {Paragraph{{{text}}}};
    return document;
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    void report(qint64 done, qint64 total) override {
        EXPECT_LE(done, total);
        --m_left;
    }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

TEST(DocxRenderer, theSamePaperGivesTheSameBytes) {
    EXPECT_EQ(docxBytes(sampleReport()), docxBytes(sampleReport()));
}

TEST(DocxRenderer, holdsEveryWordOfThePaper) {
    for (const Document& document : {sampleReport(), sampleMinutes(), sampleLetter()}) {
        const QStringList found = paragraphsOf(partOf(docxBytes(document), u"word/document.xml"_s));
        for (const QString& line : toText(document).split(u'\n', Qt::SkipEmptyParts))
            for (QString piece : line.split(u" | "_s, Qt::SkipEmptyParts)) {
                // XML cannot hold control characters: they are shown as U+FFFD.
                for (const QChar c : {QChar(0), QChar(1), QChar(0xd800)})
                    piece.replace(c, QChar::ReplacementCharacter);
                const auto holds = [&](const QString& p) {
                    return p == piece || (!p.isEmpty() && piece.endsWith(u' ' + p)); // numbers are Word's
                };
                EXPECT_TRUE(std::ranges::any_of(found, holds)) << piece.toStdString();
            }
    }
}

TEST(DocxRenderer, followsTheProfile) {
    LayoutProfile profile;
    profile.bodySize = 13;
    profile.marginLeft = 35;
    profile.fontFamily = u"Liberation Serif \"<&"_s;
    const QByteArray bytes = docxBytes(sampleReport(), profile);
    EXPECT_TRUE(partOf(bytes, u"word/document.xml"_s).contains("w:left=\"1984\""));
    const QByteArray styles = partOf(bytes, u"word/styles.xml"_s);
    EXPECT_TRUE(styles.contains("w:ascii=\"Liberation Serif &quot;&lt;&amp;\""));
    EXPECT_TRUE(styles.contains("<w:sz w:val=\"26\"/>"));
}

TEST(DocxRenderer, anyCharacterLeavesWellFormedXml) {
    QString every;
    for (char32_t c = 0; c < 0x3000; ++c)
        every += QChar::fromUcs4(c);
    for (const char16_t c : {u'\xdfff', u'\xfffe', u'\xd800', u'\xffff', u'\xfffd', u'\xe000'})
        every += QChar(c);
    every += u"\U0001F600\U0010FFFF"_s + QString(300'000, u'<');
    const QStringList found = paragraphsOf(partOf(docxBytes(oneParagraph(every)), u"word/document.xml"_s));
    QList<uint> expected;
    for (const uint c : every.toUcs4()) // lone surrogates are U+FFFD there
        if (c == '\n' || c == '\r' || c == 0x2028)
            expected << ' ';
        else if (c != '\t')
            expected << (c < 0x20 || c == 0xfffe || c == 0xffff ? 0xfffd : c);
    EXPECT_EQ(found.front().toUcs4(), expected);
}

TEST(DocxRenderer, rowsWithFewerCellsAreFilledUpAndMoreAreRefused) {
    Document document;
    Table table;
    table.columns.resize(3);
    table.rows = {{{u"một"_s}}, {}};
    document.blocks = {table};
    const QByteArray xml = partOf(docxBytes(document), u"word/document.xml"_s);
    EXPECT_EQ(xml.count("<w:tc>"), 6);
    table.rows = {{{u"1"_s}, {u"2"_s}, {u"3"_s}, {u"4"_s}}};
    document.blocks = {table};
    try {
        (void)docxBytes(document);
        FAIL() << "a cell was dropped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Internal);
    }
}

TEST(DocxRenderer, anEmptyDocumentIsStillAWordFile) {
    EXPECT_EQ(paragraphsOf(partOf(docxBytes({}), u"word/document.xml"_s)), QStringList{QString()});
}

TEST(DocxRenderer, stopsWhenAskedAndLeavesNothing) {
    const QTemporaryDir folder;
    StopAfter progress(3);
    try {
        writeDocx(longReport(10, 2000), {}, folder.filePath(u"a.docx"_s), progress);
        FAIL() << "not stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(DocxRenderer, aBrokenByteIsFoundWhenReadBack) {
    const Document document = longReport(3, 60);
    QByteArray bytes = docxBytes(document);
    const QByteArray xml = partOf(bytes, u"word/document.xml"_s);
    std::vector<ElementCount> counts{{"w:p", xml.count("<w:p>")}, {"w:tr", xml.count("<w:tr>")}};
    const auto check = [&](QIODevice& in) { checkPackage(in, u"word/document.xml"_s, counts); };
    QBuffer whole(&bytes);
    whole.open(QIODevice::ReadOnly);
    EXPECT_NO_THROW(check(whole));
    const qsizetype from = bytes.indexOf("word/document.xml") + 40;
    for (qsizetype at = from; at < from + 2000; at += 37) {
        QByteArray broken = bytes;
        broken[at] = static_cast<char>(broken[at] ^ 0x10);
        QBuffer buffer(&broken);
        buffer.open(QIODevice::ReadOnly);
        EXPECT_THROW(check(buffer), Error) << at;
    }
    ++counts.back().count;
    whole.seek(0);
    EXPECT_THROW(check(whole), Error);
}
