// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/UnitImporter.h"

#include "imports/checklist/LineWords.h"
#include "imports/checklist/SheetLine.h"
#include "imports/sheets/JsonFile.h"
#include "imports/sheets/ReadErrors.h"
#include "imports/units/UnitCollector.h"
#include "imports/units/UnitColumns.h"
#include "imports/units/UnitJson.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unitMostRows = 100'000;

struct UnitImporterText {
    Q_DECLARE_TR_FUNCTIONS(dkt::UnitImporter)
};

class UnitSheetReader {
public:
    UnitSheetReader(const SheetTable& table, const UnitColumns& columns, const UnitImportOptions& options)
        : m_table(table), m_columns(columns), m_options(options) {
        for (const Issue& issue : table.issues)
            m_collector.addIssue(issue);
    }

    UnitImport read() {
        for (const SheetTable::Row& row : m_table.rows)
            if (row.index > m_columns.headerRow)
                readRow(row);
        if (m_padded > 0)
            m_collector.addIssue(
                {Severity::Warning,
                 UnitImporterText::tr("%1 codes are numbers and had lost their leading zeros; they were "
                                      "given five digits again, the first in %2.")
                     .arg(m_padded)
                     .arg(m_firstPadded),
                 m_firstPadded});
        return m_collector.take();
    }

private:
    void readRow(const SheetTable::Row& row);
    [[nodiscard]] static QString textOf(const SheetTable::Row& row, std::optional<int> column) {
        const SheetCell* cell = column ? row.cell(*column) : nullptr;
        return cell ? text::collapsed(cell->display()) : QString();
    }
    QString codeOf(const SheetTable::Row& row, const QString& name, const QString& type);

    const SheetTable& m_table;
    const UnitColumns& m_columns;
    const UnitImportOptions& m_options;
    UnitCollector m_collector;
    int m_padded = 0;
    QString m_firstPadded;
};

QString UnitSheetReader::codeOf(const SheetTable::Row& row, const QString& name, const QString& type) {
    constexpr qsizetype communeDigits =
        5; // Decision 19/2025/QĐ-TTg: communes have five digits, provinces two
    const QString code = textOf(row, m_columns.code);
    const SheetCell* cell = m_columns.code ? row.cell(*m_columns.code) : nullptr;
    const QString kind = type.isEmpty() ? unitTypeOf(name) : type.toLower();
    const bool commune = kind == u"xã" || kind == u"phường" || kind == u"đặc khu" || kind == u"thị trấn";
    const bool whole = cell && cell->kind == CellKind::Number && cell->number >= 0 &&
                       std::floor(cell->number) == cell->number;
    if (!whole || !commune || code.size() >= communeDigits)
        return code;
    if (m_padded++ == 0)
        m_firstPadded = CellAddress{row.index, *m_columns.code}.name();
    return code.rightJustified(communeDigits, u'0');
}

void UnitSheetReader::readRow(const SheetTable::Row& row) {
    const QString whole = rowText(row);
    const QString place = CellAddress{row.index, m_columns.name}.name();
    const QString name = textOf(row, m_columns.name);
    const QString type = textOf(row, m_columns.type);
    const QString parent = textOf(row, m_columns.parent);
    const QString code = codeOf(row, name, type);
    if (name.isEmpty())
        return m_collector.setAside(place, whole, UnitImporterText::tr("there is no name"));
    if (code.isEmpty() && lineWord(name) != LineWord::None)
        return m_collector.setAside(place, whole, UnitImporterText::tr("a sum, note or signature"));
    const bool wanted =
        m_options.under.isEmpty() || text::toneNeutralKey(parent) == text::toneNeutralKey(m_options.under);
    if (!wanted)
        return m_collector.setAside(place, whole,
                                    UnitImporterText::tr("does not belong to “%1”").arg(m_options.under));
    m_collector.add(Unit{{}, code, name, type, parent, 0}, place, whole);
}

} // namespace

UnitImport inspectUnits(const SheetTable& table, const QString& name, const UnitImportOptions& options) {
    const auto columns = findUnitColumns(table);
    if (!columns)
        throw Error(Error::Kind::Input,
                    UnitImporterText::tr("No column of units was found in “%1”: a header was looked for with “Tên đơn "
                                         "vị” (and “Mã”, “Loại”, “Thuộc”), or a single column of names.")
                        .arg(name));
    UnitImport import = UnitSheetReader(table, *columns, options).read();
    if (import.units.empty())
        throw Error(
            Error::Kind::Input,
            UnitImporterText::tr("“%1” holds no unit that could be taken: check the sheet and its columns.")
                .arg(name));
    return import;
}

UnitImport inspectUnits(const QString& path, const UnitImportOptions& options, Progress& progress) {
    const QString name = readerror::shownName(path);
    const auto json = readJsonFile(path);
    if (!json)
        return inspectUnits(readSheetTable(path, options.sheetName, unitMostRows, progress), name, options);
    UnitImport import = unitsFromJson(*json, options);
    if (import.units.empty())
        throw Error(
            Error::Kind::Input,
            UnitImporterText::tr("“%1” holds no unit that could be taken: check the sheet and its columns.")
                .arg(name));
    return import;
}

UnitImport inspectUnits(const QString& path, const UnitImportOptions& options) {
    NoProgress unwatched;
    return inspectUnits(path, options, unwatched);
}

} // namespace dkt
