// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"
#include "journal/JournalParts.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// The cell holds this very value already, undisputed: writing it again would only grow the history.
bool changesNothing(const CellStore& cells, const Op& op) {
    const auto heads = cells.heads(op.row, op.field);
    if (heads.empty())
        return op.value.isNull() && !op.field.isLife();
    return heads.size() == 1 && heads.front().cbor == CborWriter::encode(op.value);
}

} // namespace

std::optional<HaveEntry> Journal::Parts::lastCommit(const DeviceKey& key) const {
    const CommitStore::Device* known = replica.commits.find(key);
    if (!known)
        return HaveEntry();
    return known->forks == 0 && known->waiting == 0 ? std::optional(known->have) : std::nullopt;
}

DeviceIdentity& Journal::Parts::device() {
    // An import may have brought commits this key does not remember having made: the key was in use
    // elsewhere.
    if (identity && lastCommit(identity->key()) != identity->done())
        identity.reset();
    if (!identity) {
        identity = DeviceIdentity::acquire(options.identityDir, dossier, options.machineId,
                                           [this](const DeviceKey& key) { return lastCommit(key); });
        introduce();
    }
    return *identity;
}

void Journal::Parts::introduce() {
    if (identity->done().upTo > 0 || options.deviceLabel.isEmpty())
        return;
    const RowId row = RowId::derived({"device"_ba, identity->key().toBytes()});
    writeAs(*identity, {{}, u"device"_s}, {Op{row, field::Device::label, options.deviceLabel, {}}},
            CommitRole::Edit, {});
}

Commit Journal::Parts::draft(const DeviceIdentity& self, const Intent& intent, std::vector<Op> ops) {
    const QDateTime at = now();
    Commit commit;
    commit.dossier = dossier;
    commit.info.id.device = self.key();
    commit.info.id.seq = self.done().upTo + 1;
    commit.prevHash = self.done().hash;
    commit.info.hlc = replica.clock.next(at.toMSecsSinceEpoch());
    commit.info.at = at;
    commit.info.person = intent.person;
    commit.info.session = intent.session;
    commit.info.kind = intent.kind;
    commit.info.appVersion = options.appVersion;
    commit.info.comment = intent.comment;
    commit.ops = std::move(ops);
    return commit;
}

CommitId Journal::Parts::writeAs(DeviceIdentity& self, const Intent& intent, std::vector<Op> ops,
                                 CommitRole role, const CommitId& target, const std::vector<Blob>& files) {
    const HybridClock clockBefore = replica.clock;
    ChangeSet changes;
    Commit commit = draft(self, intent, std::move(ops));
    commit.info.role = role;
    commit.info.target = target;
    try {
        SignedCommit bytes{commitcodec::encode(commit), {}};
        commit.info.hash = commitcodec::hash(bytes.body);
        commit.info.id.tag = commitcodec::tagOf(commit.info.hash);
        bytes.signature = self.sign(commit.info.hash);
        self.begin({commit.info.id.seq, commit.info.hash});
        Transaction transaction(database);
        const int dev = replica.commits.numberOf(self.key());
        if (replica.commits.device(dev).trust != DeviceTrust::Own)
            replica.commits.setTrust(dev, DeviceTrust::Own);
        replica.take(dev, commit, bytes, commit.info.at.toMSecsSinceEpoch());
        for (const Blob& file : files)
            blobs.put(file);
        drafts.committed(commit.ops);
        changes.rows = replica.projector.project();
        transaction.commit();
    } catch (...) {
        replica.rolledBack(clockBefore);
        throw;
    }
    self.finish();
    tell(changes);
    return commit.info.id;
}

CommitId Journal::Parts::write(const Intent& intent, std::vector<Op> ops, CommitRole role,
                               const CommitId& target, const std::vector<Blob>& files) {
    database.requireUsable();
    return writeAs(device(), intent, std::move(ops), role, target, files);
}

void Journal::Parts::tell(const ChangeSet& changes) const {
    if (listener && (changes.everything || !changes.rows.empty()))
        listener->changed(changes);
}

CommitId Journal::commit(const Intent& intent, std::vector<Op> ops, const std::vector<Blob>& files) {
    if (ops.empty())
        throw Error(Error::Kind::Input, JournalTexts::tr("There is nothing to save."));
    std::erase_if(ops, [&](const Op& op) { return changesNothing(m->replica.cells, op); });
    return ops.empty() ? CommitId() : m->write(intent, std::move(ops), CommitRole::Edit, {}, files);
}

Op Journal::set(RowId row, FieldId field, Value value) const {
    return {row, field, std::move(value), heads(row, field)};
}

Op Journal::removal(RowKind kind, RowId row) const {
    return removal(kind, row, rowHeads(kind, row));
}

Op Journal::removal(RowKind kind, RowId row, const std::vector<OpId>& seen) const {
    return {row, lifeField(kind), life::deletion(seen), heads(row, lifeField(kind))};
}

Op Journal::restoral(RowKind kind, RowId row) const {
    return {row, lifeField(kind), Value(), heads(row, lifeField(kind))};
}

CommitId Journal::Parts::takeBack(const CommitId& id, const Intent& intent, CommitRole role) {
    const CommitStore::Device* known = replica.commits.find(id.device);
    const auto record = known ? replica.commits.load({known->dev, id.seq, id.tag}) : std::nullopt;
    if (!record)
        throw Error(Error::Kind::Input,
                    JournalTexts::tr("The step to be taken back is not in this dossier."));
    const Commit commit = commitcodec::decode(record->commit.body);
    UndoPlanner planner(replica.commits, replica.cells);
    // The name stays the action's own: "Undo: answer changed", "Redo: answer changed".
    return write({intent.person, commit.info.kind, intent.session, intent.comment}, planner.inverse(commit),
                 role, id);
}

CommitId Journal::undo(const CommitId& commit, const Intent& intent) {
    return m->takeBack(commit, intent, CommitRole::Undo);
}

CommitId Journal::redo(const CommitId& commit, const Intent& intent) {
    return m->takeBack(commit, intent, CommitRole::Redo);
}

std::optional<PutBack> Journal::putBack(const CommitId& id) const {
    const std::optional<Commit> commit = commitOf(id);
    return commit ? UndoPlanner(m->replica.commits, m->replica.cells).putBack(*commit) : std::nullopt;
}

CommitInfo Journal::undoable(const QString& session, const std::set<CommitId>& skipped) const {
    return UndoPlanner(m->replica.commits, m->replica.cells).next(session, CommitRole::Undo, skipped);
}

CommitInfo Journal::redoable(const QString& session, const std::set<CommitId>& skipped) const {
    return UndoPlanner(m->replica.commits, m->replica.cells).next(session, CommitRole::Redo, skipped);
}

} // namespace dkt
