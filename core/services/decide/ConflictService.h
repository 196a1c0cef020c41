// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/decide/OpenConflict.h"

namespace dkt {

/// What two people changed unaware of each other, and deciding it. Every decision is one action that undo takes
/// back; it names what the person had seen, so that work arriving meanwhile stays a conflict. One thread, that
/// of the dossier.
class ConflictService {
public:
    explicit ConflictService(Dossier& dossier) : m_dossier(dossier), m_words(dossier) {}

    /// Where conflicts are, in a stable order.
    [[nodiscard]] std::vector<ConflictCell> cells() const { return m_dossier.journal().conflictCells(); }
    [[nodiscard]] std::vector<OpenConflict> all() const;
    /// None when the cell is undisputed.
    [[nodiscard]] std::optional<OpenConflict> load(RowId row, FieldId field) const;
    /// The conflict whose id begins with `id`, which may leave out the field.
    /// @throws Error(Input) when there is none, or more than one
    [[nodiscard]] OpenConflict named(const QString& id) const;
    /// Rows are read again: after the dossier changed.
    void forget() { m_words.forget(); }

    /// Keeps the side at `index`. What hangs on it is decided with it: the verified score on an answer's result,
    /// the remediation action on its finding. @throws std::out_of_range
    CommitId take(const Actor& actor, const OpenConflict& conflict, std::size_t index, const QString& comment = {});
    /// Writes another value. @throws Error(Input) when the cell takes none (see thirdValueOf)
    CommitId write(const Actor& actor, const OpenConflict& conflict, const Value& value, const QString& comment = {});

private:
    [[nodiscard]] OpenConflict read(const Conflict& conflict) const;
    void readValues(const Conflict& conflict, OpenConflict& open) const;
    void readDeletion(const Conflict& conflict, OpenConflict& open) const;
    [[nodiscard]] QStringList unseenEdits(RowKind kind, RowId row) const;
    [[nodiscard]] SeenRow seen(RowKind kind, RowId row) const;
    void addCompanion(OpenConflict& open) const;
    [[nodiscard]] SideAuthor author(const CommitInfo& commit) const;
    static void decideRows(Edit& edit, SideMeaning meaning, const OpenConflict& conflict);
    void decideScore(Edit& edit, const OpenConflict& conflict, const OpenSide& side) const;

    Dossier& m_dossier;
    CellWords m_words;
};

} // namespace dkt
