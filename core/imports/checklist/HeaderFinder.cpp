// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/HeaderFinder.h"

#include "domain/TargetText.h"
#include "imports/checklist/HeaderWords.h"
#include "imports/checklist/SheetLine.h"
#include "util/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t headerSearchRows = 60;
constexpr int tallestHeader = 4;

/// The text at a place, or of the merged cell that covers it.
QString coveringText(const SheetTable& table, CellAddress at) {
    const SheetTable::Row* row = table.row(at.row);
    if (const SheetCell* cell = row ? row->cell(at.column) : nullptr)
        return cell->display();
    for (const CellRange& range : table.merged)
        if (range.contains(at) && range.first != at) {
            const SheetTable::Row* top = table.row(range.first.row);
            const SheetCell* cell = top ? top->cell(range.first.column) : nullptr;
            return cell ? cell->display() : QString();
        }
    return {};
}

/// (1) (2) (3), 1 2 3 or A B 1 2: a row that numbers the columns.
bool numbersColumns(const SheetTable::Row& row) {
    constexpr std::size_t fewestColumns = 3;
    static const QRegularExpression form(u"^\\(?([0-9]{1,2}|[A-H])\\)?(\\s*=.*)?$"_s);
    return row.cells.size() >= fewestColumns && std::ranges::all_of(row.cells, [](const SheetCell& cell) {
               return form.match(cell.display().trimmed()).hasMatch();
           });
}

/// Both rows name columns, and the second nothing else and nothing the first has said.
bool isSecondHeaderRow(const SheetTable::Row& row, const SheetTable::Row& above) {
    const auto named = std::ranges::count_if(
        above.cells, [](const SheetCell& cell) { return roleOfHeader(cell.display()).has_value(); });
    // Our own sheets say the level of each row in words that could head columns.
    const bool levelled = std::ranges::any_of(above.cells, [](const SheetCell& cell) {
        return roleOfHeader(cell.display()) == ColumnRole::Level;
    });
    return named >= 2 && !levelled && std::ranges::all_of(row.cells, [&](const SheetCell& cell) {
               const SheetCell* over = above.cell(cell.column);
               const bool repeats = over && over->display() == cell.display();
               return roleOfHeader(cell.display()).has_value() && !repeats;
           });
}

class HeaderCandidate {
public:
    HeaderCandidate(const SheetTable& table, std::size_t row) : m_table(table), m_row(row) {
        m_first = m_last = table.rows[row].index;
        extend();
        nameColumns();
        settleTitles();
    }

    /// Rows named by a person.
    HeaderCandidate(const SheetTable& table, int first, int last) : m_table(table), m_row(0) {
        m_first = first;
        m_last = last;
        nameColumns();
        settleTitles();
    }

    [[nodiscard]] bool isHeader() const {
        return m_mapping.column(ColumnRole::Content).has_value() && m_mapping.roles.size() >= 2 &&
               score() >= 4;
    }
    [[nodiscard]] int score() const {
        // Different roles, not columns: a title merged over the whole width is one word in every column.
        std::set<ColumnRole> roles;
        for (const auto& [column, role] : m_mapping.roles)
            roles.insert(role);
        const bool numbered = roles.contains(ColumnRole::Number);
        return static_cast<int>(roles.size()) * 2 + (numbered ? 1 : 0);
    }
    [[nodiscard]] ColumnMapping mapping() const {
        ColumnMapping mapping = m_mapping;
        mapping.firstHeaderRow = m_first;
        mapping.lastHeaderRow = m_numbered ? m_last + 1 : m_last;
        mapping.fingerprint = layoutFingerprint(m_table, m_first, m_last);
        return mapping;
    }

private:
    void extend();
    void nameColumns();
    void settleTitles();
    void settleByValues();
    [[nodiscard]] bool holds(int column, bool (*fits)(const QString&)) const;
    [[nodiscard]] std::optional<ColumnRole> roleAt(int column) const;
    [[nodiscard]] std::vector<int> columnsWith(ColumnRole role) const;

    const SheetTable& m_table;
    std::size_t m_row;
    int m_first = 0;
    int m_last = 0;
    bool m_numbered = false;
    ColumnMapping m_mapping;
};

void HeaderCandidate::extend() {
    for (const CellRange& range : m_table.merged)
        if (range.first.row == m_first && range.last.row - m_first < tallestHeader)
            m_last = std::max(m_last, range.last.row);
    const auto below = [&]() -> const SheetTable::Row* { return m_table.row(m_last + 1); };
    if (const SheetTable::Row* next = below();
        next && m_last == m_first && isSecondHeaderRow(*next, m_table.rows[m_row]))
        ++m_last;
    if (const SheetTable::Row* next = below())
        m_numbered = numbersColumns(*next);
}

std::optional<ColumnRole> HeaderCandidate::roleAt(int column) const {
    QString lowest;
    QString all;
    for (int row = m_first; row <= m_last; ++row) {
        const QString text = coveringText(m_table, {row, column});
        if (text.isEmpty() || text == lowest)
            continue;
        lowest = text;
        all += (all.isEmpty() ? QString() : u" "_s) + text;
    }
    // "Điểm" over "Tự chấm": the lower word first, then both together, then what stands above.
    const auto own = roleOfHeader(lowest);
    return own ? own : roleOfHeader(all);
}

void HeaderCandidate::nameColumns() {
    int width = 0;
    for (const SheetTable::Row& row : m_table.rows)
        if (row.index >= m_first && row.index <= m_last && !row.cells.empty())
            width = std::max(width, row.cells.back().column + 1);
    for (const CellRange& range : m_table.merged)
        if (range.first.row >= m_first && range.last.row <= m_last && range.last.column < width + 16)
            width = std::max(width, range.last.column + 1);
    for (int column = 0; column < width; ++column)
        if (const auto role = roleAt(column))
            m_mapping.roles.emplace(column, *role);
}

std::vector<int> HeaderCandidate::columnsWith(ColumnRole role) const {
    std::vector<int> columns;
    for (const auto& [column, held] : m_mapping.roles)
        if (held == role)
            columns.push_back(column);
    return columns;
}

/// Most values of the column below the header are what a column with this role holds.
bool HeaderCandidate::holds(int column, bool (*fits)(const QString&)) const {
    int fitting = 0;
    int filled = 0;
    for (const SheetTable::Row& row : m_table.rows)
        if (const SheetCell* cell = row.index > m_last ? row.cell(column) : nullptr) {
            ++filled;
            fitting += fits(cell->display()) ? 1 : 0;
        }
    return filled == 0 || 2 * fitting > filled;
}

/// "Chỉ tiêu" heads figures on one sheet and titles on the next; "Cấp" may be the level of a body.
void HeaderCandidate::settleByValues() {
    bool titles = std::ranges::any_of(m_mapping.roles, [](const auto& entry) {
        return entry.second == ColumnRole::Content || entry.second == ColumnRole::Criterion;
    });
    for (const int column : columnsWith(ColumnRole::Target))
        if (!titles || !holds(column, [](const QString& text) { return targetFromText(text).has_value(); })) {
            m_mapping.roles[column] = ColumnRole::Content;
            titles = true;
        }
    for (const int column : columnsWith(ColumnRole::Level))
        if (!holds(column, [](const QString& text) { return lineLevelOf(text) != LineLevel::Unsaid; }))
            m_mapping.roles.erase(column);
}

void HeaderCandidate::settleTitles() {
    settleByValues();
    // "Tiêu chí" or "Lĩnh vực" alone head the titles when nothing narrower does.
    if (columnsWith(ColumnRole::Content).empty())
        for (const ColumnRole wide : {ColumnRole::Criterion, ColumnRole::Section})
            if (const auto columns = columnsWith(wide); !columns.empty()) {
                for (const int column : columns)
                    m_mapping.roles[column] = ColumnRole::Content;
                break;
            }
    const std::vector<int> titles = columnsWith(ColumnRole::Content);
    const bool numbered = m_mapping.column(ColumnRole::Number).has_value();
    // One heading over two columns: numbers left, titles right.
    if (titles.size() > 1 && titles[1] == titles[0] + 1 && !numbered &&
        coveringText(m_table, {m_last, titles[0]}) == coveringText(m_table, {m_last, titles[1]})) {
        m_mapping.roles[titles[0]] = ColumnRole::Number;
        return;
    }
    for (std::size_t i = 1; i < titles.size(); ++i)
        m_mapping.roles.erase(titles[i]);
}

} // namespace

std::optional<ColumnMapping> findHeader(const SheetTable& table) {
    std::optional<ColumnMapping> best;
    int bestScore = 0;
    for (std::size_t row = 0; row < std::min(table.rows.size(), headerSearchRows); ++row) {
        const HeaderCandidate candidate(table, row);
        if (candidate.isHeader() && candidate.score() > bestScore) {
            bestScore = candidate.score();
            best = candidate.mapping();
        }
    }
    return best;
}

ColumnMapping headerInRows(const SheetTable& table, int first, int last) {
    return HeaderCandidate(table, first, last).mapping();
}

std::optional<ColumnMapping> rememberedHeader(const SheetTable& table, const LayoutMemory& memory) {
    if (memory.byFingerprint.empty())
        return std::nullopt;
    for (std::size_t row = 0; row < std::min(table.rows.size(), headerSearchRows); ++row)
        for (int height = 1; height <= tallestHeader; ++height) {
            const int first = table.rows[row].index;
            const auto known = memory.byFingerprint.find(layoutFingerprint(table, first, first + height - 1));
            if (known == memory.byFingerprint.end())
                continue;
            ColumnMapping mapping = known->second;
            const int rows = mapping.lastHeaderRow - mapping.firstHeaderRow;
            mapping.firstHeaderRow = first;
            mapping.lastHeaderRow = first + rows;
            return mapping;
        }
    return std::nullopt;
}

QString headerText(const SheetTable& table, const ColumnMapping& mapping, int column) {
    QString lowest;
    for (int row = mapping.firstHeaderRow; row <= mapping.lastHeaderRow; ++row) {
        const SheetTable::Row* found = table.row(row);
        if (found && numbersColumns(*found))
            continue;
        if (const QString text = coveringText(table, {row, column}); !text.isEmpty())
            lowest = text::collapsed(text);
    }
    return lowest;
}

} // namespace dkt
