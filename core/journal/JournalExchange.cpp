// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitCodec.h"
#include "journal/CommitIntake.h"
#include "journal/JournalParts.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct ExchangeTexts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// They may hold another branch of a cloned device than our chain: where it left ours is not told, so all of
/// ours has to go.
bool mayBeOnAnotherBranch(const CommitStore& store, const CommitStore::Device& device,
                          const HaveEntry& theirs) {
    if (theirs.upTo <= device.have.upTo)
        return store.chainHash(device.dev, theirs.upTo) != theirs.hash;
    // They are further than our chain: on it as a rule. Not when branches of it are known, nor when others
    // have more of a device of our own than we made.
    return device.forks > 0 || device.trust == DeviceTrust::Own;
}

} // namespace

ApplyReport Journal::Parts::import(const std::function<void(CommitIntake&)>& feed, ApplyMode mode,
                                   UnknownDevices newcomers) {
    const HybridClock clockBefore = replica.clock;
    ChangeSet changes;
    changes.origin = ChangeOrigin::Foreign;
    ApplyReport report;
    try {
        Transaction transaction(database);
        CommitIntake intake(replica, dossier, newcomers, now().toMSecsSinceEpoch());
        feed(intake);
        report = intake.finish(changes);
        if (mode == ApplyMode::Write)
            transaction.commit();
    } catch (...) {
        replica.rolledBack(clockBefore);
        throw;
    }
    if (mode == ApplyMode::Write)
        tell(changes);
    else
        replica.rolledBack(clockBefore);
    return report;
}

ApplyReport Journal::apply(std::span<const SignedCommit> commits, ApplyMode mode) {
    NoProgress quiet;
    return apply(commits, quiet, mode);
}

ApplyReport Journal::apply(std::span<const SignedCommit> commits, Progress& progress, ApplyMode mode) {
    const auto total = static_cast<qint64>(commits.size());
    return m->import(
        [&](CommitIntake& intake) {
            qint64 done = 0;
            for (const SignedCommit& commit : commits) {
                intake.take(commit);
                if (++done % 256 != 0)
                    continue;
                progress.report(done, total);
                if (progress.cancelled())
                    throw Error(Error::Kind::Cancelled, u"cancelled"_s);
            }
            progress.report(total, total);
        },
        mode, m->options.unknownDevices);
}

namespace {

/// Commits and files of a package, into one transaction.
class PackageReceiver final : public Journal::Receiver {
public:
    PackageReceiver(CommitIntake& intake, BlobStore& files) : m_intake(intake), m_files(files) {}
    Taken commit(const SignedCommit& commit) override { return m_intake.take(commit); }
    void file(const Blob& file) override {
        if (Blob::hashOf(file.bytes) != file.hash)
            throw Error(Error::Kind::Input,
                        ExchangeTexts::tr(
                            "A file that was brought is damaged: its content is not what its name says."));
        if (m_files.has(file.hash))
            return;
        m_files.put(file);
        ++fresh;
    }

    int fresh = 0;

private:
    CommitIntake& m_intake;
    BlobStore& m_files;
};

} // namespace

ApplyReport Journal::receive(const std::function<void(Receiver&)>& feed, ApplyMode mode,
                             UnknownDevices newcomers) {
    int files = 0;
    ApplyReport report = m->import(
        [&](CommitIntake& intake) {
            PackageReceiver receiver(intake, m->blobs);
            feed(receiver);
            files = receiver.fresh;
        },
        mode, newcomers);
    report.files = files;
    return report;
}

ApplyReport Journal::acceptDevice(const DeviceKey& device, const Intent& intent) {
    const RowId row = RowId::derived({"device"_ba, device.toBytes()});
    commit(intent, {set(row, field::Device::standing, standing::accepted.toString())});
    return m->import([](CommitIntake&) {}, ApplyMode::Write, UnknownDevices::Hold);
}

void Journal::closeDevice(const DeviceKey& device, const Intent& intent) {
    if (device == this->device())
        throw Error(Error::Kind::Input,
                    ExchangeTexts::tr("This very laptop cannot be closed; close it from another one."));
    const RowId row = RowId::derived({"device"_ba, device.toBytes()});
    commit(intent, {set(row, field::Device::standing, standing::closed.toString())});
    m->import([](CommitIntake&) {}, ApplyMode::Write, UnknownDevices::Hold);
}

void Journal::nameDevice(const DeviceKey& device, const QString& name, const Intent& intent) {
    if (name.isEmpty())
        throw Error(Error::Kind::Input, ExchangeTexts::tr("A laptop needs a name."));
    commit(intent, {set(RowId::derived({"device"_ba, device.toBytes()}), field::Device::label, name)});
}

QByteArray Journal::sign(const QByteArray& hash) {
    m->database.requireUsable();
    return m->device().sign(hash);
}

std::vector<DeviceInfo> Journal::devices() const {
    std::vector<DeviceInfo> infos;
    for (const CommitStore::Device& device : m->replica.commits.devices()) {
        if (!CommitStore::seen(device))
            continue;
        DeviceInfo info{device.key, {}, device.trust, device.have.upTo, device.forks, device.waiting};
        row(RowKind::Device, RowId::derived({"device"_ba, device.key.toBytes()}),
            [&](const RowView& view) { info.label = view.text(field::Device::label); });
        infos.push_back(std::move(info));
    }
    return infos;
}

HaveVector Journal::have() const {
    HaveVector have;
    for (const CommitStore::Device& device : m->replica.commits.devices())
        if (device.have.upTo > 0)
            have.emplace(device.key, device.have);
    return have;
}

std::vector<SignedCommit> Journal::commitsSince(const HaveVector& have) const {
    std::vector<SignedCommit> commits;
    commitsSince(have, [&](const SignedCommit& commit) { commits.push_back(commit); });
    return commits;
}

void Journal::commitsSince(const HaveVector& have,
                           const std::function<void(const SignedCommit&)>& visit) const {
    const CommitStore& store = m->replica.commits;
    const auto pass = [&](const CommitStore::Record& record) { visit(record.commit); };
    for (const CommitStore::Device& device : store.devices()) {
        const auto theirs = have.find(device.key);
        std::int64_t from = theirs == have.end() ? 0 : theirs->second.upTo;
        if (from > 0 && mayBeOnAnotherBranch(store, device, theirs->second))
            from = 0;
        if (from < device.have.upTo)
            store.eachOf(device.dev, from, pass);
        store.eachFork(device.dev, pass);
    }
    store.eachWaiting([&](const DeviceKey&, const SignedCommit& commit) { visit(commit); });
}

CommitInfo Journal::readInfo(const SignedCommit& commit) {
    try {
        return commitcodec::decodeInfo(commit.body).info;
    } catch (const CborReader::Fault& fault) {
        throw Error(Error::Kind::Input, ExchangeTexts::tr("A commit could not be read."),
                    QString::fromLatin1(fault.reason()));
    }
}

std::optional<CommitInfo> Journal::lastCommit(const DeviceKey& device) const {
    const CommitStore::Device* known = m->replica.commits.find(device);
    if (!known)
        return {};
    std::optional<CommitInfo> last;
    if (known->waiting > 0)
        m->replica.commits.eachWaiting([&](const DeviceKey& key, const SignedCommit& commit) {
            if (key == device)
                last = readInfo(commit);
        });
    if (last || known->have.upTo == 0)
        return last;
    const auto record =
        m->replica.commits.load({known->dev, known->have.upTo, commitcodec::tagOf(known->have.hash)});
    return record ? std::optional(readInfo(record->commit)) : std::nullopt;
}

std::vector<MissingRange> Journal::waiting() const {
    return m->replica.commits.missing();
}

} // namespace dkt
