// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../journal/LaptopImage.h"

namespace fuzz {

/// A dossier with a little of everything (edits, a conflict, a deletion, a clone's fork, work that waits, a
/// file, a draft), the same in each run. Made at first need.
class GoldenDossier {
public:
    [[nodiscard]] static GoldenDossier& get();

    /// The laptop it is on; its journal is closed unless somebody opened it.
    [[nodiscard]] dkt::test::Laptop& laptop() { return m_laptop; }
    /// Puts the files on the disk with patches: place (3 bytes, counted through what file and log hold),
    /// length (1), that many bytes. An odd first byte leaves the log away.
    void putPatched(QByteArrayView patches);
    /// Every commit that is in it.
    [[nodiscard]] const std::vector<dkt::SignedCommit>& commits() const { return m_commits; }

private:
    GoldenDossier();
    void fill();
    void findContent();

    dkt::test::Laptop m_laptop;
    QByteArray m_file, m_log;
    std::vector<qsizetype> m_content;
    std::vector<dkt::SignedCommit> m_commits;
};

} // namespace fuzz
