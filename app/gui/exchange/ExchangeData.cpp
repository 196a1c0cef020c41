// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/ExchangeData.h"

#include "journal/Fingerprint.h"
#include "packages/ExchangeJson.h"
#include "services/EvidenceService.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::ExchangeData)
};

qint64 lackingAt(const Peer& peer, const HaveVector& ours) {
    qint64 lacks = 0;
    for (const auto& [key, entry] : ours) {
        const auto theirs = peer.have.find(key);
        lacks += entry.upTo - (theirs == peer.have.end() ? 0 : std::min(theirs->second.upTo, entry.upTo));
    }
    return lacks;
}

LaptopRow laptopRow(const DeviceInfo& device, Journal& journal, const std::vector<Peer>& peers) {
    LaptopRow row;
    row.key = device.key;
    row.fingerprint = fingerprintOf(device.key);
    row.label = device.label.isEmpty() ? row.fingerprint.left(7) : device.label;
    row.trust = device.trust;
    row.present = device.key == journal.device();
    row.changes = device.upTo;
    row.held = device.waiting;
    row.forks = device.forks;
    if (const auto last = journal.lastCommit(device.key))
        row.person = last->person;
    for (const Peer& peer : peers)
        if (peer.device == device.key) {
            row.lacks = lackingAt(peer, journal.have());
            row.seen = peer.at;
        }
    return row;
}

int placeOf(const LaptopRow& row) {
    if (row.present)
        return 0;
    return row.held > 0 ? 1 : row.trust == DeviceTrust::Own ? 3 : 2;
}

std::vector<AwaitedRow> awaitedRows(Dossier& dossier) {
    std::vector<AwaitedRow> rows;
    for (const Awaited& one : awaitedBy(dossier.journal())) {
        const MissingRange& range = one.range;
        const QString who = one.label.isEmpty() ? fingerprintOf(range.device) : one.label;
        const QString what = range.from == range.to
                                 ? ExchangeWords::tr("Change %1").arg(range.from)
                                 : ExchangeWords::tr("Changes %1 to %2").arg(range.from).arg(range.to);
        rows.push_back({range.device.toBytes() + QByteArray::number(qint64{range.from}), what, who});
    }
    for (const Evidence& evidence : EvidenceService(dossier).missing())
        rows.push_back({evidence.id.row.bytes(), ExchangeWords::tr("Evidence file “%1”").arg(evidence.file.name), {}});
    return rows;
}

} // namespace

ExchangeData readExchange(Dossier& dossier) {
    Journal& journal = dossier.journal();
    ExchangeData data;
    static_cast<void>(journal.device()); // there from now on, so that it can be read out
    const std::vector<Peer> peers = journal.peers();
    for (const DeviceInfo& device : journal.devices())
        data.laptops.push_back(laptopRow(device, journal, peers));
    std::ranges::stable_sort(data.laptops, {}, placeOf);
    data.where = journal.whereabouts();
    data.awaited = awaitedRows(dossier);
    int number = 0;
    for (const ExchangeNote& note : journal.exchanges())
        data.exchanges.push_back({note.package.bytes() + QByteArray::number(++number), exchangejson::facts(note)});
    return data;
}

} // namespace dkt::gui
