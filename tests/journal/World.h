// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaptopImage.h"
#include "SeededKeys.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace dkt {
class SigningKey;
}

namespace dkt::test {

class Oracle;

/// Some laptops with one dossier, driven by numbers: each number is one step of one laptop. It edits, from a
/// fresh form or a stale one; deletes, decides, takes back; gives what it has to another, whole, in part, cut
/// short, twice, in any order, damaged; accepts laptops whose work it holds; is restarted, crashes, is put
/// back from a backup, is cloned with its keys, writes as a newer program would; its clock is set wrong. The
/// same numbers give the same course, so a failing one can be played again and shrunk.
class World {
public:
    static constexpr std::size_t mostLaptops = 8;

    /// Whether a megabyte is typed at times.
    enum class Texts { Any, Short };

    explicit World(int laptops, Texts texts = Texts::Any);
    ~World();

    void step(std::uint32_t number);
    /// The number of a step that is wanted: the `laptop`th does a deed of World::deeds.
    [[nodiscard]] static std::uint32_t stepOf(unsigned laptop, std::string_view deed, std::uint32_t how);
    /// Everybody gives everybody what they lack and accepts whom they hold, until nobody lacks anything.
    void settle();
    /// Empty when every laptop's tables say what the oracle says of the commits it has; else what is wrong.
    [[nodiscard]] std::string fault();
    /// As fault(), for laptops that have all met: one set of commits, equal dumps, nothing typed is lost,
    /// importing again, a restart and a rebuild change nothing.
    [[nodiscard]] std::string faultWhenMet();
    /// Every commit any laptop has, once.
    [[nodiscard]] std::vector<SignedCommit> commits() const;
    /// What happened, a line each.
    [[nodiscard]] const std::vector<std::string>& story() const { return m_story; }

private:
    using Cell = std::pair<RowId, FieldId>;
    using Act = void (World::*)(Laptop&, std::uint32_t);
    struct Deed {
        unsigned share; ///< of 64
        const char* name;
        Act act;
    };
    static const Deed deeds[];
    struct Typed {
        Cell cell;
        Value value;
        OpId op;
    };

    // World.cpp: what a person does
    void edit(Laptop& laptop, std::uint32_t number);
    void editStale(Laptop& laptop, std::uint32_t number);
    void editSeveral(Laptop& laptop, std::uint32_t number);
    void removeOrRestore(Laptop& laptop, std::uint32_t number);
    void decide(Laptop& laptop, std::uint32_t number);
    void undo(Laptop& laptop, std::uint32_t number);
    void redo(Laptop& laptop, std::uint32_t number);
    void exchange(Laptop& from, std::uint32_t number);
    void accept(Laptop& laptop, std::uint32_t number);
    void type(Laptop& laptop, std::vector<Op> ops);
    [[nodiscard]] Value value(std::uint32_t number);
    [[nodiscard]] Cell cell(std::uint32_t number) const;

    // WorldMishaps.cpp: what happens to a machine
    void setClock(Laptop& laptop, std::uint32_t number);
    void restart(Laptop& laptop, std::uint32_t number);
    void backUp(Laptop& laptop, std::uint32_t number);
    void putBack(Laptop& laptop, std::uint32_t number);
    void clone(Laptop& laptop, std::uint32_t number);
    void loseKeys(Laptop& laptop, std::uint32_t number);
    void writeAsNewer(Laptop& laptop, std::uint32_t number);
    [[nodiscard]] SignedCommit newerCommit(Laptop& laptop, const SigningKey& key, std::uint32_t number);
    Laptop& add(const QString& name);

    // WorldCheck.cpp
    [[nodiscard]] std::set<CommitId> everything() const;
    [[nodiscard]] static std::vector<SignedCommit> notHeld(Laptop& laptop);
    [[nodiscard]] std::string faultOf(Laptop& laptop) const;
    [[nodiscard]] std::string faultOf(Laptop& laptop, const Oracle& oracle) const;
    [[nodiscard]] std::string faultOfRows(Laptop& laptop, const Oracle& oracle) const;
    [[nodiscard]] std::string faultOfConflicts(Laptop& laptop, const Oracle& oracle) const;
    [[nodiscard]] static std::string faultOfAgain(Laptop& laptop, const std::vector<SignedCommit>& all,
                                                  std::size_t which);
    [[nodiscard]] std::string lost(const Oracle& oracle) const;

    SeededKeys m_keys;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::map<const Laptop*, LaptopImage> m_backups;
    std::vector<RowId> m_rows;
    std::vector<FieldId> m_fields;
    std::map<std::pair<const Laptop*, Cell>, std::vector<OpId>> m_loaded; ///< what open forms had loaded
    std::vector<Typed> m_typed;
    std::set<CommitId> m_gone; ///< was on one laptop alone when that was put back
    std::string m_mischief;    ///< what went wrong during a step
    std::vector<std::string> m_story;
    Texts m_texts;
    int m_serial = 0;
};

} // namespace dkt::test
