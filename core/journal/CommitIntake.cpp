// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitIntake.h"

#include "journal/CborReader.h"
#include "journal/CommitCodec.h"
#include "journal/SigningKey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct IntakeTexts {
    Q_DECLARE_TR_FUNCTIONS(CommitIntake)
};

/// What the dossier says of a device; what is known of it already when it says nothing.
DeviceTrust standingOf(const Replica& replica, const CommitStore::Device& device) {
    const RowId row = RowId::derived({"device"_ba, device.key.toBytes()});
    auto heads = replica.cells.heads(row, field::Device::standing);
    if (heads.empty())
        return device.trust;
    replica.projector.rank(heads);
    const QString word = CborReader::decode(heads.front().cbor).toText();
    return word == standing::closed     ? DeviceTrust::Closed
           : word == standing::accepted ? DeviceTrust::Accepted
                                        : device.trust;
}

using Taken = Journal::Receiver::Taken;

} // namespace

Journal::Receiver::Taken CommitIntake::take(const SignedCommit& bytes) {
    ++m_report.commits;
    Commit commit;
    try {
        commit = commitcodec::decodeInfo(bytes.body);
        if (isKnown(commit.info)) {
            ++m_report.known;
            return Taken::Known;
        }
        commit = commitcodec::decode(bytes.body);
    } catch (const CborReader::Fault& fault) {
        return refuse(
            {}, IntakeTexts::tr("A commit could not be read: %1.").arg(QString::fromLatin1(fault.reason())));
    }
    if (!check(bytes, commit))
        return Taken::Refused;
    const CommitId& id = commit.info.id;
    const CommitStore::Device* known = m_replica.commits.find(id.device);
    const bool newcomer = !known || !CommitStore::seen(*known);
    const int dev = m_replica.commits.numberOf(id.device);
    if (newcomer)
        m_report.newDevices.push_back(id.device);
    if (m_unknown == UnknownDevices::Accept && m_replica.commits.device(dev).trust == DeviceTrust::Unknown) {
        m_replica.commits.setTrust(dev, DeviceTrust::Accepted);
        release(dev);
    }
    const bool follows = id.seq == 1 || m_replica.commits.has(dev, id.seq - 1, commit.prevHash);
    if (follows && !held(dev)) {
        apply(dev, commit, bytes);
        return Taken::New;
    }
    if (!m_replica.commits.keepWaiting(dev, commit, bytes, m_nowMs)) {
        ++m_report.known;
        return Taken::Known;
    }
    ++m_report.stored;
    if (held(dev))
        ++m_report.held;
    return Taken::New;
}

bool CommitIntake::isKnown(const CommitInfo& info) const {
    const CommitStore::Device* known = m_replica.commits.find(info.id.device);
    return known && m_replica.commits.has(known->dev, info.id.seq, info.hash);
}

bool CommitIntake::check(const SignedCommit& bytes, Commit& commit) {
    if (commit.dossier != m_dossier) {
        refuse(commit.info.id, IntakeTexts::tr("It belongs to another dossier."));
        return false;
    }
    if (!SigningKey::verify(commit.info.id.device, commit.info.hash, bytes.signature)) {
        refuse(commit.info.id,
               IntakeTexts::tr("Its signature is wrong: it was changed on the way, or is not from "
                               "the device it names."));
        return false;
    }
    return true;
}

Journal::Receiver::Taken CommitIntake::refuse(const CommitId& id, const QString& reason) {
    m_report.refused.push_back({id, reason});
    return Taken::Refused;
}

bool CommitIntake::held(int dev) const {
    const DeviceTrust trust = m_replica.commits.device(dev).trust;
    return trust == DeviceTrust::Closed ||
           (trust == DeviceTrust::Unknown && m_unknown == UnknownDevices::Hold);
}

void CommitIntake::apply(int dev, const Commit& first, const SignedCommit& bytes) {
    std::vector<SignedCommit> queue{bytes};
    bool fromOutside = true;
    while (!queue.empty()) {
        const SignedCommit next = std::move(queue.back());
        queue.pop_back();
        const Commit commit = fromOutside ? first : commitcodec::decode(next.body);
        fromOutside = false;
        const int forks = m_replica.commits.device(dev).forks;
        m_replica.take(dev, commit, next, m_nowMs);
        if (m_replica.commits.device(dev).forks > forks)
            noteFork(dev, commit);
        ++m_report.fresh;
        m_report.ops += static_cast<int>(commit.ops.size());
        if (!m_replica.clock.observe(commit.info.hlc, m_nowMs))
            m_ahead.insert(dev);
        for (SignedCommit& follower :
             m_replica.commits.takeFollowers(dev, commit.info.id.seq, commit.info.hash))
            queue.push_back(std::move(follower));
    }
}

void CommitIntake::release(int dev) {
    for (const SignedCommit& bytes : m_replica.commits.takeReady(dev))
        apply(dev, commitcodec::decode(bytes.body), bytes);
}

void CommitIntake::noteFork(int dev, const Commit& commit) {
    ++m_report.forks;
    if (!m_forked.insert(dev).second)
        return;
    m_report.issues.push_back(
        {Severity::Error,
         IntakeTexts::tr(
             "Two copies of one device worked apart since its change %1: the dossier was copied together "
             "with the device's key. Both copies' work was kept; check what they changed.")
             .arg(commit.info.id.seq),
         commit.info.id.device.hex()});
}

bool CommitIntake::heedStandings() {
    bool more = false;
    for (const CommitStore::Device& device : m_replica.commits.devices()) {
        if (device.trust == DeviceTrust::Own || !CommitStore::seen(device))
            continue;
        const DeviceTrust decided = standingOf(m_replica, device);
        if (decided == device.trust)
            continue;
        m_replica.commits.setTrust(device.dev, decided);
        if (decided == DeviceTrust::Accepted && device.waiting > 0) {
            const int fresh = m_report.fresh;
            release(device.dev);
            more = more || m_report.fresh > fresh;
        }
    }
    return more;
}

ApplyReport CommitIntake::finish(ChangeSet& changes) {
    const int before = m_replica.projector.conflictCount();
    std::set<RowKind> kinds;
    do {
        for (const RowKind kind : m_replica.projector.touchedKinds())
            if (kinds.insert(kind).second)
                m_report.newRows[kind] -= m_replica.projector.count(kind);
        changes.rows.merge(m_replica.projector.project());
    } while (heedStandings());
    for (const RowKind kind : kinds)
        m_report.newRows[kind] += m_replica.projector.count(kind);
    std::erase_if(m_report.newRows, [](const auto& entry) { return entry.second <= 0; });
    m_report.conflicts = std::max(0, m_replica.projector.conflictCount() - before);
    if (m_report.fresh > 0)
        m_replica.commits.setMeta("clock",
                                  QByteArray::number(static_cast<qlonglong>(m_replica.clock.last())));
    for (const int dev : m_ahead)
        m_report.issues.push_back(
            {Severity::Warning,
             IntakeTexts::tr(
                 "The clock of a device is ahead; its changes were taken in, their times are wrong."),
             m_replica.commits.device(dev).key.hex()});
    m_report.waiting = m_replica.commits.missing();
    return m_report;
}

} // namespace dkt
