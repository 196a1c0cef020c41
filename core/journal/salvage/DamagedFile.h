// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/RawRecord.h"
#include "journal/salvage/SalvageSource.h"

#include <unordered_set>

namespace dkt {

/// A dossier's file with the log beside it, damaged in any way or not at all: searched page by page for rows
/// of the tables of truth, and for commits whose row is broken around them.
class DamagedFile final : public SalvageSource {
public:
    /// Throws Error(CannotOpen) when there is no such file or it may not be read.
    explicit DamagedFile(const QString& path);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Commits commits(Progress& progress) override;
    [[nodiscard]] std::set<QByteArray> files(const Wanted& wanted, const Take& take,
                                             Progress& progress) override;

private:
    void search(const PageImages::Image& image);
    void takeCommit(const RawRecord& record, const PageImages::Image& image);
    /// Commits beside their row: its header is gone, or the row itself.
    void takeBare(const PageImages::Image& image);
    void keep(SignedCommit commit, PageImages::Standing standing);
    void noteOp(const RawRecord& record, const PageImages::Image& image);
    void noteDevice(const RawRecord& record, const PageImages::Image& image);
    /// Of what was noted, what is worth something beside the commits that were found.
    void giveOps();
    /// Values too long for the table of ops: from the tables of rows.
    void findLongValues(Progress& progress);
    [[nodiscard]] std::optional<Value> longValue(const RawRecord& record, const PageImages::Image& image,
                                                 FieldId field);
    [[nodiscard]] const DeviceKey* keyOf(std::int64_t number) const;
    /// A commit that is here in part: its number is known though.
    void noteBroken(const RawRecord& record, const PageImages::Image& image);
    void nameDevice(const RawRecord& record, const PageImages::Image& image, const CommitInfo& info);
    [[nodiscard]] std::optional<std::int64_t>
    deviceNumber(const RawRecord& record, const PageImages::Image& image, std::int64_t seq) const;
    /// The hash of an evidence file's row; empty when it is no such row.
    [[nodiscard]] QByteArray fileHash(const RawRecord& record, const PageImages::Image& image) const;
    /// Nothing when what is there is not what its hash says.
    [[nodiscard]] std::optional<Blob> file(const RawRecord& record, const PageImages::Image& image,
                                           const QByteArray& hash);

    QString m_name;
    PageImages m_pages;
    Commits m_found;
    std::unordered_set<QByteArray> m_hashes; ///< of what was found
    /// The numbers devices have in this file: as commits prove them, and as a table says.
    std::map<std::int64_t, DeviceKey> m_devices, m_saidDevices;
    std::set<std::pair<std::int64_t, std::int64_t>> m_mentioned; ///< device number, sequence number
    std::set<std::pair<DeviceKey, std::int64_t>> m_foundSeqs;
    /// An op's row in the tables: its cell, and number, sequence number, index and tag of its device's
    /// commit.
    struct OpKey {
        RowId row;
        std::int64_t field = 0, device = 0, seq = 0, index = 0, tag = 0;
        auto operator<=>(const OpKey&) const = default;
    };
    struct OpRow {
        bool head = false;
        std::optional<QByteArray> cbor;
    };
    std::map<OpKey, OpRow> m_ops;
};

} // namespace dkt
