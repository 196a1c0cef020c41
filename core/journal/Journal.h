// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BackupContent.h"
#include "journal/BlobStore.h"
#include "journal/ChangeListener.h"
#include "journal/JournalTypes.h"
#include "journal/PeerStore.h"
#include "journal/RowView.h"
#include "util/Clock.h"
#include "util/Progress.h"

#include <functional>
#include <memory>
#include <set>
#include <span>

class QThread;

namespace dkt {

class HistoryCursor;

/// Whether a dossier may lie in a network or cloud-synced folder, where SQLite loses data.
enum class UnsafeFolders { Refuse, Allow };

/// What the composition root passes in.
struct JournalOptions {
    const Clock* clock = nullptr; ///< must outlive the journal; the machine's clock when null
    QString identityDir;          ///< where device keys lie (XDG config); made when needed
    QString deviceLabel = {};     ///< shown as "where" in histories; empty: none is recorded
    QString appVersion = {};
    UnknownDevices unknownDevices = UnknownDevices::Flag;
    UnsafeFolders unsafeFolders = UnsafeFolders::Refuse;
    QString machineId = {}; ///< of this machine when empty
};

/// A dossier: a set of signed commits and the tables read from it. Every change goes through commit() or
/// apply(); both are one transaction, durable when they return, and tell the listener afterwards.
/// One thread. Failures are thrown as Error; nothing is half-done then.
class Journal {
public:
    /// A new dossier file. Throws when `path` exists. `dossier` is given when joining another's dossier.
    static std::unique_ptr<Journal> create(const QString& path, const JournalOptions& options,
                                           RowId dossier = RowId::random());
    /// Throws CannotOpen, Locked (within a second), Newer, ReadOnly with a sentence for the user.
    static std::unique_ptr<Journal> open(const QString& path, const JournalOptions& options);
    /// Closes; errors are swallowed. Call close() to learn of them.
    ~Journal();
    /// Folds the write-ahead log in, so that the one file is the whole dossier.
    void close();

    /// From now on `thread` uses it, and no other; null: nobody, until it is handed on. At first who opened it.
    void handTo(QThread* thread);

    [[nodiscard]] QString path() const;
    /// The disk failed under a write: nothing more is written until the file is opened anew.
    [[nodiscard]] bool refused() const;
    /// False once the file was moved, deleted or pulled out together with its disk.
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] RowId dossierId() const;
    /// This device in this dossier; the key is made at first need.
    [[nodiscard]] DeviceKey device();
    [[nodiscard]] std::vector<DeviceInfo> devices() const;
    /// Accepts a device for every laptop the change reaches; applies what was held of it.
    ApplyReport acceptDevice(const DeviceKey& device, const Intent& intent);
    /// A laptop was lost or stolen: what it writes from now on is held wherever the change has arrived.
    /// Error::Kind::Input for this very device.
    void closeDevice(const DeviceKey& device, const Intent& intent);
    /// What people call a device. Input when `name` is empty.
    void nameDevice(const DeviceKey& device, const QString& name, const Intent& intent);
    /// Signs a hash of 32 bytes with this device's key, made at first need.
    [[nodiscard]] QByteArray sign(const QByteArray& hash);

    // Writing

    /// One user action. Ops whose value is what the cell's one head holds already are left out; when
    /// nothing is left, nothing is written and the id is null. Error::Kind::Input for NaN, caps, no ops.
    /// `files` are what the ops refer to by hash: kept in the same transaction.
    CommitId commit(const Intent& intent, std::vector<Op> ops, const std::vector<Blob>& files = {});
    /// An op over the heads as they are now: for callers that have just read the cell.
    [[nodiscard]] Op set(RowId row, FieldId field, Value value) const;
    /// Deletes a row, having seen all its heads as they are now.
    [[nodiscard]] Op removal(RowKind kind, RowId row) const;
    /// Deletes a row, having seen only `seen` (what an open form had loaded).
    [[nodiscard]] Op removal(RowKind kind, RowId row, const std::vector<OpId>& seen) const;
    /// Brings a deleted row back; also decides a deletion conflict in favour of keeping.
    [[nodiscard]] Op restoral(RowKind kind, RowId row) const;

    /// The commit undo() or redo() of this sitting would act on, with its name, but for those `skipped`; null info
    /// when none.
    [[nodiscard]] CommitInfo undoable(const QString& session, const std::set<CommitId>& skipped = {}) const;
    [[nodiscard]] CommitInfo redoable(const QString& session, const std::set<CommitId>& skipped = {}) const;
    /// Restores what the commit's cells held before. Error::Kind::Input when somebody changed one since.
    CommitId undo(const CommitId& commit, const Intent& intent);
    CommitId redo(const CommitId& commit, const Intent& intent);
    /// What putting back what the commit's cells held before would be, as a change of its own; nothing when undo()
    /// can do it. Its ops name what stands there now: work that arrives before they are committed becomes a
    /// conflict.
    [[nodiscard]] std::optional<PutBack> putBack(const CommitId& commit) const;

    // Exchange

    ApplyReport apply(std::span<const SignedCommit> commits, ApplyMode mode = ApplyMode::Write);
    ApplyReport apply(std::span<const SignedCommit> commits, Progress& progress,
                      ApplyMode mode = ApplyMode::Write);
    /// What a package brings, as it is read.
    class Receiver {
    public:
        enum class Taken { New, Known, Refused };
        virtual ~Receiver() = default;
        virtual Taken commit(const SignedCommit& commit) = 0;
        /// Error::Kind::Input when its content is not what its hash says.
        virtual void file(const Blob& file) = 0;
    };
    /// As apply(), for commits and files that are read one by one: all in one transaction, nothing when `feed`
    /// throws.
    ApplyReport receive(const std::function<void(Receiver&)>& feed, ApplyMode mode, UnknownDevices newcomers);
    [[nodiscard]] HaveVector have() const;
    /// What a replica that has `have` lacks, device by device in order.
    [[nodiscard]] std::vector<SignedCommit> commitsSince(const HaveVector& have = {}) const;
    void commitsSince(const HaveVector& have, const std::function<void(const SignedCommit&)>& visit) const;
    /// Who, when and where of a commit's bytes. Throws Input when they cannot be read.
    [[nodiscard]] static CommitInfo readInfo(const SignedCommit& commit);
    /// The newest commit of a device that is here, applied or held; for who works there and since when.
    [[nodiscard]] std::optional<CommitInfo> lastCommit(const DeviceKey& device) const;
    /// Gaps before stored commits.
    [[nodiscard]] std::vector<MissingRange> waiting() const;

    // Who has what: local to this file, in no commit

    /// A package or receipt of another laptop was seen. What is known from a newer one stays.
    void notePeer(const Peer& peer);
    [[nodiscard]] std::vector<Peer> peers() const;
    /// A package was written and read back (`handed`: what it carries) or taken in.
    void noteExchange(const ExchangeNote& exchange, const HaveVector& handed = {});
    /// Newest first.
    [[nodiscard]] std::vector<ExchangeNote> exchanges() const;
    /// Where this laptop's own work is, and that of lost laptops.
    [[nodiscard]] Whereabouts whereabouts() const;

    // Reading

    using RowVisitor = std::function<void(const RowView&)>;
    enum class Include { Alive, Deleted };
    /// Every row of a kind, in id order.
    void rows(RowKind kind, const RowVisitor& visit, Include include = Include::Alive) const;
    /// The rows whose `where` cell holds `equals` (no index: a scan in the database).
    void rows(RowKind kind, FieldId where, const Value& equals, const RowVisitor& visit) const;
    /// One row, alive or not; false when there is none.
    bool row(RowKind kind, RowId id, const RowVisitor& visit) const;
    [[nodiscard]] int count(RowKind kind) const;
    [[nodiscard]] CellState cell(RowId row, FieldId field) const;
    /// What an editor loads and passes back as Op::prev.
    [[nodiscard]] std::vector<OpId> heads(RowId row, FieldId field) const;
    /// All head ops of a row's cells, as removal() takes them.
    [[nodiscard]] std::vector<OpId> rowHeads(RowKind kind, RowId row) const;
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    [[nodiscard]] int conflictCount() const;
    /// Only where conflicts are, without their sides: in the order of rows and fields.
    [[nodiscard]] std::vector<ConflictCell> conflictCells() const;
    /// One conflict; none when the cell is undisputed.
    [[nodiscard]] std::optional<Conflict> conflict(RowId row, FieldId field) const;
    /// Newest first.
    [[nodiscard]] std::vector<HistoryEntry> history(const HistoryFilter& filter) const;
    /// All changes, newest first, read as far as they are looked at.
    [[nodiscard]] HistoryCursor historyCursor() const;
    [[nodiscard]] std::optional<Commit> commitOf(const CommitId& id) const;

    /// Cells whose text has all words of `query`, the last as a beginning; marks, case and đ/d do not
    /// matter. Newest rows of the index first.
    [[nodiscard]] std::vector<SearchHit> search(const QString& query, int limit = 50);

    /// Brings the index of search() up to date, as search() itself would: for an idle moment after much changed.
    void prepareSearch();

    // Files beside the commits

    [[nodiscard]] bool hasBlob(const QByteArray& hash) const;
    /// None when it is not on this laptop.
    [[nodiscard]] std::optional<QByteArray> blob(const QByteArray& hash) const;
    [[nodiscard]] std::vector<BlobStore::Entry> blobs() const;
    /// Keeps files that came with a package. Input when one is not what its hash says; none is kept then.
    void bringBlobs(std::span<const Blob> blobs);
    /// Hashes of files whose bytes were damaged on the disk.
    [[nodiscard]] std::vector<QByteArray> damagedBlobs() const;

    // Typing not yet committed

    void saveDraft(RowId row, FieldId field, const Value& value);
    [[nodiscard]] std::vector<Draft> drafts() const;
    void clearDraft(RowId row, FieldId field);

    // Care

    /// Canonical JSON of everything the commits say: sorted, lossless, nothing local.
    [[nodiscard]] QByteArray dump() const;
    /// The signed commits in a dump, for apply(), and the dossier they belong to. Throws Input.
    struct LoadedDump {
        RowId dossier;
        std::vector<SignedCommit> commits;
    };
    [[nodiscard]] static LoadedDump readDump(const QByteArray& json);
    /// Chains, signatures, and the projection against a fresh fold.
    [[nodiscard]] VerifyReport verify() const;
    [[nodiscard]] VerifyReport verify(Progress& progress) const;
    /// What the file holds, in numbers.
    [[nodiscard]] BackupContent content() const;
    /// Copies the whole file to `part`, a closed file on the disk when it returns. Throws as DatabaseCopy; Cancelled.
    void copyTo(const QString& part, Progress& progress) const;
    /// Drops every derived table and folds the commits again.
    void rebuildProjections();

    void setListener(ChangeListener* listener);

private:
    struct Parts;
    explicit Journal(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m;
};

} // namespace dkt
