// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <QString>

namespace dkt {

/// What people read for an action's kind ("answer.edit" → "Answer"), in the language of the interface.
[[nodiscard]] QString actionName(const QString& kind);

/// Undo and redo of the sitting's own actions: new commits that restore what was there before.
class UndoService {
public:
    explicit UndoService(Dossier& dossier) : m_dossier(dossier) {}

    /// The action undo() would take back, named for people; empty when there is none.
    [[nodiscard]] QString undoText(const Actor& actor) const;
    [[nodiscard]] QString redoText(const Actor& actor) const;
    /// @throws Error(Input) when somebody changed one of the cells since; nothing is done then
    void undo(const Actor& actor);
    void redo(const Actor& actor);

private:
    Dossier& m_dossier;
};

} // namespace dkt
