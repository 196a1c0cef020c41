// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"
#include "storage/Database.h"

namespace dkt {

/// What another laptop was seen to have: from its last package or receipt.
struct Peer {
    DeviceKey device;
    HaveVector have;
    std::vector<QByteArray> wants; ///< hashes of files it lacked
    QDateTime at;                  ///< when its package was made, by its own clock

    bool operator==(const Peer&) const = default;
};

/// Commits that no other laptop has confirmed to have.
struct Whereabouts {
    std::int64_t onlyHere = 0; ///< written here, or on a laptop that was lost since
    std::int64_t onTheWay = 0; ///< of these: in a package that was handed over and not confirmed
    QDateTime lastHandover;    ///< invalid: never

    bool operator==(const Whereabouts&) const = default;
};

/// A package written or taken in here.
struct ExchangeNote {
    enum class Direction { Out = 0, In = 1, Receipt = 2 }; ///< Receipt: out, and nothing but a receipt

    RowId package;
    Direction direction = Direction::Out;
    QDateTime at;      ///< by this laptop's clock
    QString name;      ///< of the file
    QByteArray report; ///< what was done, as its writer put it

    bool operator==(const ExchangeNote&) const = default;
};

/// Who has what, and the packages that came and went. Local to this file: in no commit and no dump.
class PeerStore {
public:
    /// Makes the tables in files from before there were any.
    explicit PeerStore(Database& database);

    // Inside a transaction.
    /// Takes the place of what was known of the peer, unless that is newer.
    void note(const Peer& peer);
    void note(const ExchangeNote& exchange);
    /// Put into a package that was written and read back; nobody has said yet that it arrived.
    void noteHanded(const HaveVector& have);

    /// By device.
    [[nodiscard]] std::vector<Peer> peers() const;
    /// Newest first.
    [[nodiscard]] std::vector<ExchangeNote> exchanges() const;
    [[nodiscard]] HaveVector handed() const;

private:
    Database& m_database;
};

} // namespace dkt
