// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/PastedUnits.h"

#include "imports/checklist/LineWords.h"
#include "imports/units/UnitCollector.h"
#include "imports/units/UnitColumns.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct PastedUnitsText {
    Q_DECLARE_TR_FUNCTIONS(dkt::PastedUnits)
};

SheetTable tableOf(const QString& text) {
    SheetTable table;
    int index = 0;
    for (const QString& line : text.split(u'\n')) {
        SheetTable::Row row{index++, false, {}};
        int column = 0;
        for (QString words : line.split(u'\t')) {
            // A cell with a line break or tab in it comes in quotes.
            if (words.size() > 1 && words.startsWith(u'"') && words.endsWith(u'"'))
                words = words.mid(1, words.size() - 2).replace(u"\"\""_s, u"\""_s);
            SheetCell cell;
            cell.column = column++;
            cell.text = text::collapsed(text::normalized(words));
            if (!cell.text.isEmpty())
                row.cells.push_back(cell);
        }
        if (!row.cells.empty())
            table.rows.push_back(std::move(row));
    }
    return table;
}

bool hasWords(const QString& text) {
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 3;
}

/// The column most of whose cells hold words; the first of equals.
UnitColumns columnsByContent(const SheetTable& table) {
    std::map<int, int> words;
    for (const SheetTable::Row& row : table.rows)
        for (const SheetCell& cell : row.cells)
            words[cell.column] += hasWords(cell.text) ? 1 : 0;
    UnitColumns columns;
    int most = 0;
    for (const auto& [column, count] : words)
        if (count > most) {
            most = count;
            columns.name = column;
        }
    return columns;
}

/// "1. Xã Dương Xá;" → "Xã Dương Xá": the marks of a list are not the name's.
QString withoutListMarks(QString name) {
    static const QRegularExpression before(u"^(?:\\(?\\d{1,4}[.)/]\\s*|[-–•+*]\\s+)"_s);
    static const QRegularExpression behind(u"[;,.]+$"_s);
    return name.remove(before).remove(behind).trimmed();
}

} // namespace

UnitImport unitsFromText(const QString& text) {
    const SheetTable table = tableOf(text);
    const auto found = findUnitColumns(table);
    const UnitColumns columns = found ? *found : columnsByContent(table);
    UnitCollector collector;
    for (const SheetTable::Row& row : table.rows) {
        if (row.index <= columns.headerRow)
            continue;
        const auto at = [&row](std::optional<int> column) {
            const SheetCell* cell = column ? row.cell(*column) : nullptr;
            return cell ? cell->text : QString();
        };
        const QString place = QString::number(row.index + 1);
        const QString name = withoutListMarks(at(columns.name));
        if (!hasWords(name))
            collector.setAside(place, at(columns.name), PastedUnitsText::tr("there is no name"));
        else if (at(columns.code).isEmpty() && lineWord(name) != LineWord::None)
            collector.setAside(place, name, PastedUnitsText::tr("a sum, note or signature"));
        else {
            Unit unit;
            unit.code = at(columns.code);
            unit.name = name;
            unit.type = at(columns.type);
            unit.parent = at(columns.parent);
            collector.add(std::move(unit), place, name);
        }
    }
    return collector.take();
}

} // namespace dkt
