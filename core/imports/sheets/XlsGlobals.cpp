// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/XlsGlobals.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/LegacyBytes.h"
#include "imports/sheets/XlsStrings.h"
#include "util/Text.h"

#include <QtEndian>

namespace dkt {

namespace {
constexpr quint16 biffVersion5 = 0x0500;
constexpr quint16 biffVersion8 = 0x0600;
constexpr quint16 codePageVietnamese = 1258;
} // namespace

void XlsGlobals::read(QByteArrayView stream) {
    biff::Records records(stream, 0);
    biff::Record record;
    if (!records.next(record) || record.id != biff::BeginOfFile) {
        m_fault = (record.id & 0xFF) == 0x09 ? Fault::TooOld : Fault::NotAWorkbook;
        return;
    }
    const quint16 version = biff::Reader(record.data).u16();
    if (version != biffVersion5 && version != biffVersion8) {
        m_fault = version < biffVersion5 ? Fault::TooOld : Fault::Damaged;
        return;
    }
    m_version = version == biffVersion8 ? Version::Biff8 : Version::Biff5;
    while (m_fault == Fault::None && records.next(record) && record.id != biff::EndOfFile)
        readRecord(record, records);
    if (m_fault == Fault::None && records.cutOff())
        m_fault = Fault::Damaged;
}

void XlsGlobals::readRecord(const biff::Record& record, biff::Records& records) {
    biff::Reader reader(record.data);
    switch (record.id) {
    case biff::FilePass:
        m_fault = Fault::Encrypted;
        break;
    case biff::CodePage:
        m_codePage = reader.u16();
        break;
    case biff::DateMode:
        m_from1904 = reader.u16() == 1;
        break;
    case biff::BoundSheet:
        readSheet(reader);
        break;
    case biff::Font:
        reader.skip(14);
        m_fonts.push_back(SheetFont::named(text(reader, 1)));
        break;
    case biff::Format: {
        const quint16 id = reader.u16();
        m_numberFormats.insert(id, NumberFormat::fromCode(text(reader, m_version == Version::Biff8 ? 2 : 1)));
        break;
    }
    case biff::ExtendedFormat: {
        const quint16 font = reader.u16();
        m_formats.push_back({font, reader.u16()});
        break;
    }
    case biff::SharedStrings:
        m_strings = XlsStrings(record, records).read();
        break;
    default:
        break;
    }
}

void XlsGlobals::readSheet(biff::Reader reader) {
    const quint32 offset = reader.u32();
    const quint8 visibility = reader.u8();
    const quint8 type = reader.u8();
    const QString name = text::normalized(text(reader, 1));
    if (!reader.ok()) {
        m_fault = Fault::Damaged;
        return;
    }
    // Only worksheets: macro sheets, charts and modules hold no rows of ours.
    if (type == 0)
        m_sheets.push_back({{name, (visibility & 3) != 0}, static_cast<qsizetype>(offset)});
    if (m_sheets.size() > static_cast<std::size_t>(limits::sheetCount))
        m_fault = Fault::TooManySheets;
}

QString XlsGlobals::codePageText(QByteArrayView bytes) const {
    if (m_codePage == codePageVietnamese)
        return fromWindows1258(bytes);
    // TCVN3 and VNI texts were kept in the Western code page: the font turns them into Vietnamese.
    return fromWindows1252(bytes);
}

QString XlsGlobals::text(biff::Reader& reader, int lengthBytes) const {
    const int length = lengthBytes == 2 ? reader.u16() : reader.u8();
    if (m_version == Version::Biff5)
        return codePageText(reader.bytes(length));
    const bool wide = reader.u8() & 1;
    const QByteArrayView bytes = reader.bytes(wide ? 2 * length : length);
    if (!wide)
        return QString::fromLatin1(bytes);
    QString out(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = QChar(qFromLittleEndian<quint16>(bytes.data() + 2 * i));
    return out;
}

SheetFont XlsGlobals::font(quint16 index) const {
    // Font 4 was never there: numbers above it are one too high.
    const std::size_t at = index > 4 ? index - 1u : index;
    return at < m_fonts.size() ? m_fonts[at] : SheetFont{};
}

CellStyle XlsGlobals::style(quint16 index) const {
    if (index >= m_formats.size())
        return {};
    const Format& format = m_formats[index];
    const auto own = m_numberFormats.constFind(format.number);
    return {own != m_numberFormats.constEnd() ? *own : NumberFormat::builtin(format.number),
            font(format.font)};
}

} // namespace dkt
