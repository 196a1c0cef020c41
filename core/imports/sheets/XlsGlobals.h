// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"
#include "imports/sheets/BiffRecords.h"
#include "imports/sheets/XlsxStyles.h"

#include <QHash>

namespace dkt {

/// What a .xls workbook keeps for all its sheets: sheet list, fonts, formats and the shared strings.
/// Excel 97–2003 (BIFF8) and Excel 5/95 (BIFF5).
class XlsGlobals {
public:
    enum class Version { Biff5, Biff8 };
    enum class Fault { None, NotAWorkbook, TooOld, Encrypted, Damaged, TooManySheets };

    struct Sheet {
        SheetInfo info;
        qsizetype offset = 0;
    };
    /// A part of a shared string that has its own font.
    struct FontRun {
        quint16 from = 0; ///< first character
        quint16 font = 0;
    };
    struct SharedText {
        QString text;
        std::vector<FontRun> runs;
    };

    explicit XlsGlobals(QByteArrayView stream) { read(stream); }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] Version version() const { return m_version; }
    [[nodiscard]] bool from1904() const { return m_from1904; }
    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    [[nodiscard]] const std::vector<SharedText>& strings() const { return m_strings; }
    /// The style of cell format `index`; plain outside the table.
    [[nodiscard]] CellStyle style(quint16 index) const;
    [[nodiscard]] SheetFont font(quint16 index) const;
    /// A text in a record of its own: BIFF8 with a 16-bit length, BIFF5 in the code page.
    [[nodiscard]] QString text(biff::Reader& reader, int lengthBytes) const;

private:
    struct Format {
        quint16 font = 0;
        quint16 number = 0;
    };

    void read(QByteArrayView stream);
    void readRecord(const biff::Record& record, biff::Records& records);
    void readSheet(biff::Reader reader);
    void readStrings(const biff::Record& first, biff::Records& records);
    [[nodiscard]] QString codePageText(QByteArrayView bytes) const;

    Fault m_fault = Fault::None;
    Version m_version = Version::Biff8;
    quint16 m_codePage = 1252;
    bool m_from1904 = false;
    std::vector<Sheet> m_sheets;
    std::vector<SheetFont> m_fonts;
    std::vector<Format> m_formats;
    QHash<quint16, NumberFormat> m_numberFormats;
    std::vector<SharedText> m_strings;
};

} // namespace dkt
