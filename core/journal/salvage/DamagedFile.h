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
    std::unordered_set<QByteArray> m_hashes;                     ///< of what was found
    std::map<std::int64_t, DeviceKey> m_devices;                 ///< the numbers devices have in this file
    std::set<std::pair<std::int64_t, std::int64_t>> m_mentioned; ///< device number, sequence number
};

} // namespace dkt
