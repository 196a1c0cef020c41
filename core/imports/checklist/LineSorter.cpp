// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/LineSorter.h"

#include "imports/checklist/HeaderWords.h"
#include "imports/checklist/LineWords.h"
#include "util/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

struct LineSorterText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistImporter)
};

bool isCoded(const SheetLine& line) {
    return line.code.kind != RowCode::Kind::None && line.code.kind != RowCode::Kind::Bullet;
}

class LineSorter {
public:
    LineSorter(SheetLines& lines, Checklist& checklist) : m_lines(lines), m_checklist(checklist) { survey(); }

    void sort() {
        for (std::size_t i = 0; i < m_lines.lines.size(); ++i)
            sortLine(i);
    }

private:
    void survey();
    void sortLine(std::size_t index);
    bool sortByWords(SheetLine& line);
    void sortLimit(SheetLine& line, LineWord word);
    void sortCoded(SheetLine& line);
    void sortBullet(SheetLine& line);
    void sortPlain(SheetLine& line, std::size_t index);
    void makeNode(SheetLine& line);
    [[nodiscard]] bool isTopLevel(const SheetLine& line) const;
    [[nodiscard]] bool statesSumBelow(const SheetLine& line, std::size_t index) const;
    [[nodiscard]] bool headsNumbers(const SheetLine& line, std::size_t index) const;
    [[nodiscard]] bool repeatsHeader(const SheetLine& line) const;

    SheetLines& m_lines;
    Checklist& m_checklist;
    bool m_bulletsAreItems = false;
    bool m_codeless = false; ///< the sheet numbers nothing: every title counts
    bool m_ended = false;    ///< notes or signatures have begun
    bool m_afterTotal = false;
    bool m_inLimit = false; ///< below a heading of bonus or penalty points
    SheetLine* m_last = nullptr;
    int m_highestRank = 100;
};

void LineSorter::survey() {
    int coded = 0;
    int bullets = 0;
    int bulletsWithPoints = 0;
    bool deeper = false;
    for (const SheetLine& line : m_lines.lines) {
        coded += isCoded(line) ? 1 : 0;
        deeper =
            deeper || line.code.kind == RowCode::Kind::Numeric || line.code.kind == RowCode::Kind::Custom;
        if (isCoded(line))
            m_highestRank = std::min(m_highestRank, line.code.rank());
        if (line.code.kind == RowCode::Kind::Bullet) {
            ++bullets;
            bulletsWithPoints += line.points.value ? 1 : 0;
        }
    }
    m_bulletsAreItems = bullets > 0 && (!deeper || 5 * bulletsWithPoints >= 4 * bullets);
    constexpr int fewOf = 5;
    m_codeless = fewOf * (coded + bullets) < static_cast<int>(m_lines.lines.size());
}

bool LineSorter::repeatsHeader(const SheetLine& line) const {
    const ColumnMapping& mapping = m_lines.mapping;
    const QString text = rowText(*line.row);
    for (int index = mapping.firstHeaderRow; index <= mapping.lastHeaderRow; ++index)
        if (const SheetTable::Row* header = m_lines.table->row(index); header && rowText(*header) == text)
            return true;
    return false;
}

void LineSorter::sortLine(std::size_t index) {
    SheetLine& line = m_lines.lines[index];
    if (line.level != LineLevel::Unsaid)
        return makeNode(line);
    if (repeatsHeader(line))
        return line.setAside(LineSorterText::tr("the header again"));
    if (sortByWords(line))
        return;
    if (m_ended)
        return line.setAside(LineSorterText::tr("below the table"));
    if (m_inLimit && !isTopLevel(line))
        return line.setAside(
            LineSorterText::tr("belongs to the bonus or penalty points: only their limit is kept"));
    m_inLimit = false;
    if (line.title.isEmpty() && (!line.sectionTitle.isEmpty() || !line.criterionTitle.isEmpty()))
        line.fate = LineFate::Heading;
    else if (line.title.isEmpty())
        line.setAside(LineSorterText::tr("there is no title"));
    else if (line.code.kind == RowCode::Kind::Bullet)
        sortBullet(line);
    else if (isCoded(line))
        sortCoded(line);
    else
        sortPlain(line, index);
}

bool LineSorter::isTopLevel(const SheetLine& line) const {
    return isCoded(line) && line.code.rank() <= m_highestRank;
}

bool LineSorter::sortByWords(SheetLine& line) {
    const bool ownColumn = line.title.isEmpty();
    const QString text = !ownColumn                     ? line.title
                         : !line.sectionTitle.isEmpty() ? line.sectionTitle
                                                        : line.criterionTitle;
    const LineWord word = lineWord(text);
    const bool numbered = isCoded(line) && !isTopLevel(line);
    if (word == LineWord::None || numbered)
        return false;
    if (ownColumn) {
        line.title = text;
        line.sectionTitle.clear();
        line.criterionTitle.clear();
    }
    if (word == LineWord::Bonus || word == LineWord::Penalty) {
        sortLimit(line, word);
        return true;
    }
    if (isCoded(line))
        return false;
    if (word == LineWord::Note) {
        // Above the first item such words may head a column of remarks; with points they name an item.
        if (!m_last || !line.points.blank())
            return false;
        m_ended = true;
        line.setAside(LineSorterText::tr("a note or signature below the table"));
        return true;
    }
    line.fate = LineFate::Total;
    m_afterTotal = m_afterTotal || (word == LineWord::GrandTotal && m_last);
    m_inLimit = false;
    return true;
}

void LineSorter::sortLimit(SheetLine& line, LineWord word) {
    const auto stated = line.points.value ? line.points.value : pointsInText(line.title);
    if (!stated) {
        m_inLimit = true;
        return line.setAside(LineSorterText::tr("no limit of the bonus or penalty points is stated"));
    }
    auto& limit = word == LineWord::Bonus ? m_checklist.bonusMax : m_checklist.penaltyMax;
    limit = std::abs(*stated);
    line.fate = word == LineWord::Bonus ? LineFate::BonusLimit : LineFate::PenaltyLimit;
    m_inLimit = true;
}

void LineSorter::makeNode(SheetLine& line) {
    line.fate = LineFate::Node;
    m_last = &line;
    if (m_afterTotal)
        m_lines.issues.push_back(
            {Severity::Warning,
             LineSorterText::tr("“%1” stands below the total; it was taken as part of the checklist.")
                 .arg(line.title),
             m_lines.cell(line, ColumnRole::Content)});
    m_afterTotal = false;
}

void LineSorter::sortCoded(SheetLine& line) {
    makeNode(line);
}

void LineSorter::sortBullet(SheetLine& line) {
    if (m_bulletsAreItems)
        return makeNode(line);
    if (!m_last)
        return line.setAside(LineSorterText::tr("there is no line above that it belongs to"));
    QString piece = line.code.text + u' ' + line.title;
    if (line.points.value)
        piece += u" (%1 điểm)"_s.arg(text::formatNumber(*line.points.value));
    m_last->guidance += (m_last->guidance.isEmpty() ? QString() : u"\n"_s) + piece;
    line.setAside(LineSorterText::tr("kept as guidance of “%1”")
                      .arg(m_last->code.text.isEmpty() ? m_last->title : m_last->code.text));
}

/// Its points are those of the numbered lines up to the next one without a number.
bool LineSorter::statesSumBelow(const SheetLine& line, std::size_t index) const {
    constexpr double halfHundredth = 0.005;
    double sum = 0;
    for (std::size_t i = index + 1; i < m_lines.lines.size() && isCoded(m_lines.lines[i]); ++i)
        sum += m_lines.lines[i].points.value.value_or(0);
    return line.points.value && std::abs(sum - *line.points.value) < halfHundredth;
}

bool LineSorter::headsNumbers(const SheetLine& line, std::size_t index) const {
    if (!line.points.blank() && line.title != line.title.toUpper() && !statesSumBelow(line, index))
        return false;
    if (line.hasDetails() || !line.title.front().isUpper() || index + 1 >= m_lines.lines.size())
        return false;
    const SheetLine& next = m_lines.lines[index + 1];
    return next.code.kind == RowCode::Kind::Numeric || next.code.kind == RowCode::Kind::Custom ||
           (next.code.kind == RowCode::Kind::Bullet && m_bulletsAreItems);
}

void LineSorter::sortPlain(SheetLine& line, std::size_t index) {
    const bool ownColumns = m_lines.has(ColumnRole::Section) || m_lines.has(ColumnRole::Criterion);
    if (m_codeless || ownColumns)
        return makeNode(line);
    if (headsNumbers(line, index)) {
        line.fate = LineFate::Heading;
        return;
    }
    if (!line.points.blank()) {
        m_lines.issues.push_back({Severity::Warning,
                                  LineSorterText::tr("“%1” has points but no number.").arg(line.title),
                                  m_lines.cell(line, ColumnRole::Content)});
        return makeNode(line);
    }
    line.setAside(m_afterTotal ? LineSorterText::tr("below the table")
                               : LineSorterText::tr("there is no number and there are no points"));
}

} // namespace

void sortLines(SheetLines& lines, Checklist& checklist) {
    LineSorter(lines, checklist).sort();
}

} // namespace dkt
