// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsReader.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/OleFile.h"
#include "imports/sheets/ReadErrors.h"
#include "imports/sheets/XlsSheet.h"

#include <QCoreApplication>
#include <QFile>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
struct XlsText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};
} // namespace

XlsReader::XlsReader(const QString& path)
    : SheetReader(path), m_stream(workbookStream()), m_globals(m_stream) {
    refuseFault();
    for (const XlsGlobals::Sheet& sheet : m_globals.sheets())
        m_sheets.push_back(sheet.info);
    if (m_sheets.empty())
        throw readerror::noSheets(m_path);
}

QByteArray XlsReader::workbookStream() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(m_path, file.errorString());
    const OleFile ole(file.readAll());
    if (ole.fault() == OleFile::Fault::Truncated)
        throw readerror::truncated(m_path, ole.faultDetail());
    if (ole.fault() == OleFile::Fault::Damaged)
        throw readerror::damaged(m_path, {}, ole.faultDetail());
    if (ole.contains(u"EncryptedPackage"_s))
        throw readerror::encrypted(m_path);
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) {
        if (!ole.contains(name))
            continue;
        const auto stream = ole.read(name);
        if (!stream)
            throw readerror::truncated(m_path, name);
        return *stream;
    }
    if (ole.contains(u"WordDocument"_s))
        throw readerror::notASheet(m_path, XlsText::tr("a Word document"));
    if (ole.contains(u"PowerPoint Document"_s))
        throw readerror::notASheet(m_path, XlsText::tr("a presentation"));
    throw readerror::notASheet(m_path, XlsText::tr("a file of an unknown kind"));
}

void XlsReader::refuseFault() const {
    switch (m_globals.fault()) {
    case XlsGlobals::Fault::None:
        return;
    case XlsGlobals::Fault::Encrypted:
        throw readerror::encrypted(m_path);
    case XlsGlobals::Fault::TooOld:
        throw readerror::notASheet(m_path, XlsText::tr("a sheet of Excel 4 or older"));
    case XlsGlobals::Fault::TooManySheets:
        throw readerror::refused(m_path, {},
                                 XlsText::tr("it has more than %1 sheets").arg(limits::sheetCount));
    case XlsGlobals::Fault::NotAWorkbook:
    case XlsGlobals::Fault::Damaged:
        break;
    }
    throw readerror::damaged(m_path, u"Workbook"_s, u"records of the workbook"_s);
}

SheetSummary XlsReader::read(int sheet, const RowHandler& onRow, Progress& progress) {
    const XlsGlobals::Sheet& wanted = m_globals.sheets().at(static_cast<std::size_t>(sheet));
    const XlsSheet cells(m_stream, wanted.offset, m_globals);
    switch (cells.fault()) {
    case XlsSheet::Fault::None:
        break;
    case XlsSheet::Fault::CutOff:
        throw readerror::truncated(m_path, wanted.info.name);
    case XlsSheet::Fault::Damaged:
        throw readerror::damaged(m_path, wanted.info.name, u"records of the sheet"_s);
    case XlsSheet::Fault::TooManyCells:
        throw readerror::refused(m_path, wanted.info.name,
                                 XlsText::tr("there are more than %1 cells").arg(limits::xlsCells));
    }
    RowSink sink(m_path, wanted.info.name, onRow, progress);
    cells.emitTo(sink);
    return sink.takeSummary();
}

} // namespace dkt
