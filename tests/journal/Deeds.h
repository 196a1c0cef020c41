// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Laptop.h"

namespace dkt::test {

/// What a laptop is at when something happens to it: numbered steps, each of which is saved when it returns
/// and whole or not there at all when it does not.
class Deeds {
public:
    enum class Kind { Edit, Attach, Import, Mixed };

    /// `steps`: as many as can be imported.
    explicit Deeds(Kind kind, int steps = 40);

    /// The dossier these steps are of.
    [[nodiscard]] static RowId dossier();
    [[nodiscard]] const char* name() const;
    void act(Laptop& laptop, int step) const;
    enum class There { Whole, Half, Not };
    [[nodiscard]] There there(Laptop& laptop, int step) const;
    /// Every step up to `last` is there, the next one whole or not, none after it; the dossier is sound.
    void expectUpTo(Laptop& laptop, int last) const;
    /// Chains, tables, files; no device became two.
    static void expectSound(Laptop& laptop);

private:
    [[nodiscard]] Kind kindOf(int step) const;
    [[nodiscard]] std::vector<Op> opsOf(const Laptop& laptop, int step) const;

    Kind m_kind;
    std::vector<std::vector<SignedCommit>> m_imports; ///< by step
};

} // namespace dkt::test
