// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitIntake.h"

#include "journal/CommitCodec.h"
#include "journal/SigningKey.h"

#include <QCoreApplication>

namespace dkt {
namespace {

struct IntakeTexts {
    Q_DECLARE_TR_FUNCTIONS(CommitIntake)
};

} // namespace

void CommitIntake::take(const SignedCommit& bytes) {
    ++m_report.commits;
    Commit commit;
    try {
        commit = commitcodec::decode(bytes.body);
    } catch (const CborReader::Fault& fault) {
        return refuse(
            {}, IntakeTexts::tr("A commit could not be read: %1.").arg(QString::fromLatin1(fault.what())));
    }
    const CommitId& id = commit.info.id;
    const CommitStore::Device* known = m_replica.commits.find(id.device);
    if (known && m_replica.commits.has(known->dev, id.seq, commit.info.hash)) {
        ++m_report.known;
        return;
    }
    if (!check(bytes, commit))
        return;
    if (!known || !CommitStore::seen(*known))
        m_report.newDevices.push_back(id.device);
    const int dev = m_replica.commits.numberOf(id.device);
    const bool follows = id.seq == 1 || m_replica.commits.has(dev, id.seq - 1, commit.prevHash);
    if (follows && !held(dev))
        return apply(dev, commit, bytes);
    if (m_replica.commits.keepWaiting(dev, commit, bytes, m_nowMs))
        ++m_report.stored;
    else
        ++m_report.known;
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

void CommitIntake::refuse(const CommitId& id, const QString& reason) {
    m_report.refused.push_back({id, reason});
}

bool CommitIntake::held(int dev) const {
    return m_unknown == UnknownDevices::Hold && m_replica.commits.device(dev).trust == DeviceTrust::Unknown;
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
    const HaveEntry have = m_replica.commits.device(dev).have;
    for (const SignedCommit& bytes : m_replica.commits.takeFollowers(dev, have.upTo, have.hash))
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

ApplyReport CommitIntake::finish(ChangeSet& changes) {
    const int before = m_replica.projector.conflictCount();
    changes.rows = m_replica.projector.project();
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
