// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/SheetLine.h"

#include "util/Numbers.h"
#include "util/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct SheetLineText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

/// The texts of all columns with a role, one a line.
QString roleText(const SheetTable::Row& row, const ColumnMapping& mapping, ColumnRole role) {
    QStringList texts;
    for (const auto& [column, held] : mapping.roles)
        if (const SheetCell* cell = held == role ? row.cell(column) : nullptr)
            texts.append(cell->display().trimmed());
    return texts.join(u'\n');
}

class LineReader {
public:
    explicit LineReader(SheetLines& lines) : m_lines(lines) {}

    SheetLine read(const SheetTable::Row& row) {
        const ColumnMapping& mapping = m_lines.mapping;
        SheetLine line;
        line.row = &row;
        line.title = text::collapsed(roleText(row, mapping, ColumnRole::Content));
        line.sectionTitle = text::collapsed(roleText(row, mapping, ColumnRole::Section));
        line.criterionTitle = text::collapsed(roleText(row, mapping, ColumnRole::Criterion));
        line.rule = roleText(row, mapping, ColumnRole::Rule);
        line.evidence = roleText(row, mapping, ColumnRole::Evidence);
        line.legalBasis = roleText(row, mapping, ColumnRole::LegalBasis);
        line.requirement = roleText(row, mapping, ColumnRole::Requirement);
        line.guidance = roleText(row, mapping, ColumnRole::Guidance);
        line.note = roleText(row, mapping, ColumnRole::Note);
        line.target = text::collapsed(roleText(row, mapping, ColumnRole::Target));
        line.level = lineLevelOf(roleText(row, mapping, ColumnRole::Level));
        readCode(line);
        if (const auto column = mapping.column(ColumnRole::MaxPoints))
            line.points = PointsCell::read(row.cell(*column));
        return line;
    }

private:
    void readCode(SheetLine& line);
    void readDateCode(SheetLine& line, const SheetCell& cell);

    SheetLines& m_lines;
};

void LineReader::readDateCode(SheetLine& line, const SheetCell& cell) {
    const auto at = cell.dateTime();
    if (!at)
        return;
    // Programs make a day of "1.2" or "1-2": the day is the first number, the month the second.
    const QString guess = u"%1.%2"_s.arg(at->date().day()).arg(at->date().month());
    line.code = parseRowCode(guess);
    m_lines.issues.push_back(
        {Severity::Warning,
         SheetLineText::tr("The number in %1 has become the date %2; it was read as %3. Check it.")
             .arg(m_lines.cell(line, ColumnRole::Number), cell.display(), guess),
         m_lines.cell(line, ColumnRole::Number)});
}

void LineReader::readCode(SheetLine& line) {
    const auto column = m_lines.mapping.column(ColumnRole::Number);
    const SheetCell* cell = column ? line.row->cell(*column) : nullptr;
    if (cell && cell->kind == CellKind::Date)
        return readDateCode(line, *cell);
    const QString written = cell ? cell->display().trimmed() : QString();
    line.code = parseRowCode(written);
    if (line.level != LineLevel::Unsaid) {
        if (line.code.kind == RowCode::Kind::None && !written.isEmpty())
            line.code.kind = RowCode::Kind::Custom;
        line.code.text = text::collapsed(written);
        return;
    }
    if (line.code.kind != RowCode::Kind::None)
        return;
    // A title set over merged cells begins in the column of numbers.
    if (!written.isEmpty() && line.title.isEmpty())
        line.title = text::collapsed(written);
    else if (!written.isEmpty())
        line.code = {RowCode::Kind::Custom, {}, text::collapsed(written)};
    if (line.code.kind != RowCode::Kind::None)
        return;
    if (const auto split = splitCodedTitle(line.title)) {
        line.code = split->code;
        line.title = split->title;
    }
}

/// "1.10" kept as a number is 1.1, also where it has become text again: after 1.9 it can only be that.
void repairCutNumbers(SheetLines& lines) {
    const auto column = lines.mapping.column(ColumnRole::Number);
    if (!column)
        return;
    const SheetLine* before = nullptr;
    for (SheetLine& line : lines.lines) {
        const SheetCell* cell = line.row->cell(*column);
        if (line.code.kind != RowCode::Kind::Numeric || line.code.numbers.size() != 2) {
            if (line.code.kind == RowCode::Kind::Roman || line.code.kind == RowCode::Kind::Letter)
                before = nullptr;
            continue;
        }
        std::vector<int>& own = line.code.numbers;
        if (cell && before && before->code.numbers[0] == own[0] && own[1] < 10 &&
            before->code.numbers[1] == own[1] * 10 - 1) {
            own[1] *= 10;
            line.code.text = u"%1.%2"_s.arg(own[0]).arg(own[1]);
            lines.issues.push_back({Severity::Warning,
                                    SheetLineText::tr("%1 holds %2; after %3 it was read as %4. Check it.")
                                        .arg(lines.cell(line, ColumnRole::Number), cell->display(),
                                             before->code.text, line.code.text),
                                    lines.cell(line, ColumnRole::Number)});
        }
        before = &line;
    }
}

} // namespace

LineLevel lineLevelOf(const QString& text) {
    const QString folded = text::folded(text);
    return folded == u"linh vuc"   ? LineLevel::Section
           : folded == u"tieu chi" ? LineLevel::Criterion
           : folded == u"noi dung" ? LineLevel::Item
                                   : LineLevel::Unsaid;
}

bool SheetLines::sayLevels() const {
    return std::ranges::any_of(lines, [](const SheetLine& line) { return line.level != LineLevel::Unsaid; });
}

QString SheetLines::cell(const SheetLine& line, ColumnRole role) const {
    const auto column = mapping.column(role);
    if (column && (line.row->cell(*column) || role == ColumnRole::MaxPoints))
        return CellAddress{line.row->index, *column}.name();
    return CellAddress{line.row->index, line.row->cells.empty() ? 0 : line.row->cells.front().column}.name();
}

QString rowText(const SheetTable::Row& row) {
    QStringList values;
    for (const SheetCell& cell : row.cells)
        values.append(text::collapsed(cell.display()));
    return values.join(u" | ");
}

SheetLines readSheetLines(const SheetTable& table, const ColumnMapping& mapping) {
    SheetLines lines;
    lines.table = &table;
    lines.mapping = mapping;
    LineReader reader(lines);
    for (const SheetTable::Row& row : table.rows) {
        const bool blank = text::collapsed(rowText(row)).remove(u'|').trimmed().isEmpty();
        if (row.index > mapping.lastHeaderRow && !blank)
            lines.lines.push_back(reader.read(row));
    }
    if (!lines.sayLevels())
        repairCutNumbers(lines);
    return lines;
}

} // namespace dkt
