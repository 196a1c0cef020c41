// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/OpenConflicts.h"

#include "services/decide/ConflictService.h"
#include "services/words/ValueWords.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct OpenConflictText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::OpenConflicts)
};

constexpr qsizetype tipLetters = 120;
constexpr qsizetype tipCells = 4;

} // namespace

void OpenConflicts::read(Dossier* dossier) {
    m_dossier = dossier;
    m_cells.clear();
    if (dossier)
        for (const ConflictCell& cell : dossier->journal().conflictCells())
            m_cells.emplace(cell.row, cell.field);
}

FieldId OpenConflicts::firstOf(RowId row) const {
    const auto it = m_cells.lower_bound({row, FieldId()});
    return it != m_cells.end() && it->first == row ? it->second : FieldId();
}

bool OpenConflicts::hasRow(RowId row) const {
    return firstOf(row).number != 0;
}

QString OpenConflicts::explained(RowId row, FieldId field) const {
    if (field.number != 0)
        return has(row, field) ? explainedCell(row, field) : QString();
    QStringList cells;
    for (auto it = m_cells.lower_bound({row, FieldId()}); it != m_cells.end() && it->first == row; ++it)
        cells << (cells.size() < tipCells ? explainedCell(row, it->second) : u"…"_s);
    return cells.mid(0, tipCells + 1).join(u'\n');
}

QString OpenConflicts::explainedCell(RowId row, FieldId field) const {
    std::optional<OpenConflict> conflict;
    try {
        if (m_dossier)
            conflict = ConflictService(*m_dossier).load(row, field);
    } catch (const Error&) {
        // A disk that fails is told where somebody works, not by what the pointer passes.
    }
    if (!conflict)
        return {};
    QStringList sides;
    for (const OpenSide& side : conflict->sides) {
        const QString text = side.text.isEmpty() ? CellWords::empty() : words::firstWords(side.text, tipLetters);
        sides << u"“%1” (%2)"_s.arg(text, side.authors.empty() ? QString() : side.authors.front().person);
    }
    return OpenConflictText::tr("%1, %n versions: %2", nullptr, static_cast<int>(sides.size()))
        .arg(conflict->label, sides.join(u"; "_s));
}

} // namespace dkt::gui
