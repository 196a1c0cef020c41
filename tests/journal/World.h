// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Laptop.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace dkt::test {

/// Some laptops with one dossier, driven by numbers: each number is one step of one laptop (an edit, an edit
/// from a stale form, a deletion, an undo, an exchange in any order and any part, a restart, a clock set
/// wrong). The same numbers give the same course, so a failing one can be played again and shrunk.
class World {
public:
    explicit World(int laptops);

    void step(std::uint32_t number);
    /// Everybody gets everything.
    void settle();
    /// Empty when every laptop's tables say what the oracle says of the commits it has; else what is wrong.
    [[nodiscard]] std::string fault();
    /// As fault(), for laptops that have all met: equal dumps, nothing typed is lost, another exchange
    /// changes nothing, a restart and a rebuild change nothing.
    [[nodiscard]] std::string faultWhenMet();

private:
    using Cell = std::pair<RowId, FieldId>;

    void edit(Laptop& laptop, std::uint32_t number, bool stale);
    void editSeveral(Laptop& laptop, std::uint32_t number);
    void removeOrRestore(Laptop& laptop, std::uint32_t number);
    void decide(Laptop& laptop);
    void takeBack(Laptop& laptop, bool again);
    void exchange(Laptop& from, Laptop& to, std::uint32_t number);
    void setClock(Laptop& laptop, std::uint32_t number);
    [[nodiscard]] Value value(std::uint32_t number);
    [[nodiscard]] Cell cell(std::uint32_t number) const;
    [[nodiscard]] std::string faultOf(Laptop& laptop) const;

    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::vector<RowId> m_rows;
    std::vector<FieldId> m_fields;
    std::map<std::pair<const Laptop*, Cell>, std::vector<OpId>> m_loaded; ///< what open forms had loaded
    std::vector<std::pair<Cell, Value>> m_typed;
    int m_serial = 0;
};

} // namespace dkt::test
