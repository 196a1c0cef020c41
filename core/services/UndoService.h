// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <QString>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace dkt {

/// What people read for an action's kind ("answer.edit" → "Answer"), in the language of the interface.
[[nodiscard]] QString actionName(const QString& kind);

/// An action of the sitting that somebody changed since, with what putting the former values back would do.
struct UndoOffer {
    struct Line {
        QString what;  ///< "Recommendation of 3.2.2 · Xã Dương Xá"
        QString now;   ///< what stands there; "(empty)" for nothing
        QString then;  ///< what would stand there
        QString since; ///< who changed it since, and when; empty where nobody did

        bool operator==(const Line&) const = default;
    };
    QString action; ///< its name
    std::vector<Line> lines;
    PutBack plan;
};

/// Undo and redo of the sitting's own actions: new commits that restore what was there before.
class UndoService {
public:
    /// `skipped`: steps that are settled, by an offer taken or with nothing left to do.
    explicit UndoService(Dossier& dossier, std::set<CommitId> skipped = {})
        : m_dossier(dossier), m_skipped(std::move(skipped)) {}

    /// The action undo() would take back, named for people; empty when there is none.
    [[nodiscard]] QString undoText(const Actor& actor) const;
    [[nodiscard]] QString redoText(const Actor& actor) const;
    /// @throws Error(Input) when somebody changed one of the cells since; nothing is done then
    void undo(const Actor& actor);
    void redo(const Actor& actor);

    /// What undo(), or redo(), would have to put back over changes made since; nothing when it can simply do it.
    [[nodiscard]] std::optional<UndoOffer> undoOffer(const Actor& actor) const;
    [[nodiscard]] std::optional<UndoOffer> redoOffer(const Actor& actor) const;
    /// Puts the former values back as a change of its own, over what stood there when the offer was made.
    void putBack(const Actor& actor, const UndoOffer& offer);

private:
    [[nodiscard]] std::optional<UndoOffer> offer(const CommitInfo& step) const;

    Dossier& m_dossier;
    std::set<CommitId> m_skipped;
};

} // namespace dkt
