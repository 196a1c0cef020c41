// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/decide/AlikeFindings.h"
#include "services/decide/OpenConflict.h"

namespace dkt {

/// A pair as a person sees and decides it.
struct AlikePair {
    QString id; ///< stable: of both findings
    AlikeFindings findings;
    RowWords what; ///< of the first
    QString firstText, secondText;
    SideAuthor firstAuthor, secondAuthor;

    bool operator==(const AlikePair&) const = default;
};

/// Two findings of one matter written by two people: kept apart, or merged into one. Every decision is one
/// action that undo takes back. One thread, that of the dossier.
class AlikeService {
public:
    explicit AlikeService(Dossier& dossier) : m_dossier(dossier), m_words(dossier) {}

    /// Of `candidates` those that different people or laptops wrote and that nobody has kept apart, with their
    /// words. Candidates that are gone meanwhile are left out.
    [[nodiscard]] std::vector<AlikePair> pairs(const std::vector<AlikeFindings>& candidates) const;
    /// Rows are read again: after the dossier changed.
    void forget() { m_words.forget(); }
    /// All pairs of the dossier as it stands.
    [[nodiscard]] std::vector<AlikePair> all() const;
    /// The pair whose id begins with `id`. @throws Error(Input) when there is none, or more than one
    [[nodiscard]] AlikePair named(const QString& id) const;

    /// Both stay; the pair is listed on no laptop again.
    CommitId keepApart(const Actor& actor, const AlikePair& pair, const QString& comment = {});
    enum class Keep { First, Second };
    /// One stays, with `text` (its own where none is given); the other is deleted. Evidence and what asks for
    /// remediation go over to the one that stays, and it takes from the other what it says nothing of.
    /// @throws Error(Input) when one of them is gone, or the text is empty
    CommitId merge(const Actor& actor, const AlikePair& pair, Keep keep, const std::optional<QString>& text = {},
                   const QString& comment = {});

private:
    [[nodiscard]] std::optional<SideAuthor> authorOf(FindingId finding) const;
    [[nodiscard]] bool isKeptApart(const AlikeFindings& pair) const;
    void moveWhatHangsOn(Edit& edit, FindingId from, FindingId to) const;
    void moveChanges(Edit& edit, ActionId from, ActionId to) const;

    Dossier& m_dossier;
    CellWords m_words;
};

} // namespace dkt
