// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/SheetReader.h"

#include "imports/sheets/CsvReader.h"
#include "imports/sheets/FileKind.h"
#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/OdsReader.h"
#include "imports/sheets/ReadErrors.h"
#include "imports/sheets/XlsReader.h"
#include "imports/sheets/XlsxReader.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct SheetReaderText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

QByteArray headOf(const QString& path) {
    constexpr qint64 headBytes = 4096;
    if (QFileInfo(path).isDir())
        throw readerror::cannotOpen(path, u"a folder"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(path, file.errorString());
    if (file.size() > limits::fileBytes)
        throw readerror::tooLarge(path, file.size(), limits::fileBytes);
    return file.read(headBytes);
}

QString describedKind(FileKind kind) {
    switch (kind) {
    case FileKind::Pdf:
        return SheetReaderText::tr("a PDF document");
    case FileKind::Rtf:
        return SheetReaderText::tr("a text document (RTF)");
    case FileKind::Html:
        return SheetReaderText::tr("a web page (HTML)");
    case FileKind::Xml:
        return SheetReaderText::tr("an XML file");
    case FileKind::Json:
        return SheetReaderText::tr("a JSON file");
    case FileKind::Image:
        return SheetReaderText::tr("a picture");
    case FileKind::Archive:
        return SheetReaderText::tr("a packed archive");
    case FileKind::OldExcel:
        return SheetReaderText::tr("a sheet of Excel 4 or older");
    case FileKind::Empty:
    case FileKind::Zip:
    case FileKind::Ole:
    case FileKind::Text:
    case FileKind::Binary:
        break;
    }
    return SheetReaderText::tr("a file of an unknown kind");
}

std::unique_ptr<SheetReader> openZip(const QString& path) {
    auto zip = std::make_unique<ZipParts>(path);
    if (OdsReader::isOpenDocument(*zip))
        return std::make_unique<OdsReader>(std::move(zip));
    return std::make_unique<XlsxReader>(std::move(zip));
}

QString nameKey(const QString& name) {
    return text::collapsed(text::normalized(name)).toCaseFolded();
}

} // namespace

std::unique_ptr<SheetReader> SheetReader::open(const QString& path) {
    const FileKind kind = fileKind(headOf(path));
    switch (kind) {
    case FileKind::Empty:
        throw readerror::empty(path);
    case FileKind::Zip:
        return openZip(path);
    case FileKind::Ole:
        return std::make_unique<XlsReader>(path);
    case FileKind::Text:
        return std::make_unique<CsvReader>(path);
    case FileKind::Pdf:
    case FileKind::Rtf:
    case FileKind::Html:
    case FileKind::Xml:
    case FileKind::Json:
    case FileKind::Image:
    case FileKind::Archive:
    case FileKind::OldExcel:
    case FileKind::Binary:
        break;
    }
    throw readerror::notASheet(path, describedKind(kind));
}

int SheetReader::sheetIndex(const QString& name) const {
    const auto wanted = name.isEmpty()
                            ? std::ranges::find(m_sheets, false, &SheetInfo::hidden)
                            : std::ranges::find(m_sheets, nameKey(name),
                                                [](const SheetInfo& sheet) { return nameKey(sheet.name); });
    if (wanted != m_sheets.end())
        return static_cast<int>(wanted - m_sheets.begin());
    if (name.isEmpty())
        return 0;
    QStringList names;
    for (const SheetInfo& sheet : m_sheets)
        names.append(sheet.name);
    throw Error(Error::Kind::Input, SheetReaderText::tr("“%1” has no sheet “%2”: choose one of %3.")
                                        .arg(readerror::shownName(m_path), name, names.join(u", ")));
}

SheetSummary SheetReader::read(int sheet, const RowHandler& onRow) {
    NoProgress unwatched;
    return read(sheet, onRow, unwatched);
}

} // namespace dkt
