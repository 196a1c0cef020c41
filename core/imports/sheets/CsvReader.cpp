// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/CsvReader.h"

#include "imports/sheets/CsvSplitter.h"
#include "imports/sheets/LegacyBytes.h"
#include "imports/sheets/ReadErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 csvPieceBytes = 64 * 1024;

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

/// Decodes piece by piece; a letter cut in two between pieces is kept for the next.
class CsvDecoder {
public:
    explicit CsvDecoder(CsvDialect::Encoding encoding)
        : m_encoding(encoding), m_decoder(unicodeForm(encoding)) {}

    QString decode(QByteArrayView bytes) {
        if (m_encoding == CsvDialect::Encoding::Windows1258)
            return fromWindows1258(bytes);
        if (m_encoding == CsvDialect::Encoding::Western)
            return fromWindows1252(bytes);
        return m_decoder.decode(bytes);
    }

private:
    static QStringConverter::Encoding unicodeForm(CsvDialect::Encoding encoding) {
        switch (encoding) {
        case CsvDialect::Encoding::Utf16LittleEndian:
            return QStringConverter::Utf16LE;
        case CsvDialect::Encoding::Utf16BigEndian:
            return QStringConverter::Utf16BE;
        case CsvDialect::Encoding::Utf8:
        case CsvDialect::Encoding::Windows1258:
        case CsvDialect::Encoding::Western:
            break;
        }
        return QStringConverter::Utf8;
    }

    CsvDialect::Encoding m_encoding;
    QStringDecoder m_decoder;
};

CsvDialect dialectOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(path, file.errorString());
    const QByteArray head = file.read(csvPieceBytes);
    Utf8Check check;
    check.feed(head);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(csvPieceBytes);
        if (piece.isEmpty())
            break;
        check.feed(piece);
    }
    CsvDialect dialect = csvEncoding(head, check.valid() ? Utf8Form::Valid : Utf8Form::Invalid);
    findSeparator(dialect, CsvDecoder(dialect.encoding).decode(QByteArrayView(head).sliced(dialect.start)));
    return dialect;
}

} // namespace

CsvReader::CsvReader(const QString& path) : SheetReader(path), m_dialect(dialectOf(path)) {
    m_sheets.push_back({QFileInfo(path).completeBaseName(), false});
}

std::vector<Issue> CsvReader::encodingIssues() const {
    std::vector<Issue> issues;
    if (m_dialect.letters)
        issues.push_back(
            {Severity::Warning,
             CsvText::tr("The letters were taken for the old encoding %1 and converted to Unicode: "
                         "check the accents.")
                 .arg(*m_dialect.letters == text::LegacyEncoding::Tcvn3 ? u"TCVN3 (ABC)"_s : u"VNI"_s),
             {}});
    else if (m_dialect.encoding == CsvDialect::Encoding::Windows1258)
        issues.push_back(
            {Severity::Warning,
             CsvText::tr("The file is not in Unicode and was read as Windows-1258: check the accents, "
                         "or save it as CSV UTF-8 or .xlsx."),
             {}});
    return issues;
}

SheetSummary CsvReader::read(int, const RowHandler& onRow, Progress& progress) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_dialect.start))
        throw readerror::cannotOpen(m_path, file.errorString());
    RowSink sink(m_path, m_sheets.front().name, onRow, progress);
    for (const Issue& issue : encodingIssues())
        sink.addIssue(issue);
    CsvDecoder decoder(m_dialect.encoding);
    CsvSplitter splitter(m_dialect, sink);
    for (;;) {
        const QByteArray piece = file.read(csvPieceBytes);
        if (piece.isEmpty())
            break;
        const QString text = decoder.decode(piece);
        if (text.contains(QChar(0)))
            throw readerror::notASheet(m_path, CsvText::tr("a file of an unknown kind"));
        if (splitter.feed(text) == Flow::Stop)
            return sink.takeSummary();
    }
    splitter.finish();
    return sink.takeSummary();
}

} // namespace dkt
