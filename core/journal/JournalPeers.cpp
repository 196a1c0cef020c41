// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalParts.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace dkt {
namespace {

/// How far `have` covers a device's chain as it is here.
std::int64_t covered(const HaveVector& have, const CommitStore& commits, const CommitStore::Device& device) {
    const auto theirs = have.find(device.key);
    if (theirs == have.end())
        return 0;
    const std::int64_t upTo = std::min(theirs->second.upTo, device.have.upTo);
    // With the same number and another hash they hold the other branch of a cloned device, not this one.
    return theirs->second.upTo > upTo || commits.chainHash(device.dev, upTo) == theirs->second.hash ? upTo
                                                                                                    : 0;
}

/// An earlier key of this very laptop is no other laptop, and a lost one keeps nothing safe.
bool isElsewhere(const CommitStore& commits, const DeviceKey& key) {
    const CommitStore::Device* device = commits.find(key);
    return !device || (device->trust != DeviceTrust::Own && device->trust != DeviceTrust::Closed);
}

} // namespace

void Journal::notePeer(const Peer& peer) {
    Transaction transaction(m->database);
    m->peers.note(peer);
    transaction.commit();
}

std::vector<Peer> Journal::peers() const {
    return m->peers.peers();
}

void Journal::noteExchange(const ExchangeNote& exchange, const HaveVector& handed) {
    Transaction transaction(m->database);
    m->peers.note(exchange);
    m->peers.noteHanded(handed);
    transaction.commit();
}

std::vector<ExchangeNote> Journal::exchanges() const {
    return m->peers.exchanges();
}

Whereabouts Journal::whereabouts() const {
    Whereabouts where;
    const std::vector<Peer> peers = m->peers.peers();
    const HaveVector handed = m->peers.handed();
    for (const CommitStore::Device& device : m->replica.commits.devices()) {
        if (device.trust != DeviceTrust::Own && device.trust != DeviceTrust::Closed)
            continue;
        std::int64_t confirmed = 0;
        for (const Peer& peer : peers)
            if (isElsewhere(m->replica.commits, peer.device) && peer.device != device.key)
                confirmed = std::max(confirmed, covered(peer.have, m->replica.commits, device));
        const std::int64_t sent = std::max(confirmed, covered(handed, m->replica.commits, device));
        where.onlyHere += device.have.upTo - confirmed;
        where.onTheWay += sent - confirmed;
    }
    for (const ExchangeNote& note : m->peers.exchanges())
        if (note.direction == ExchangeNote::Direction::Out) {
            where.lastHandover = note.at;
            break;
        }
    return where;
}

} // namespace dkt
