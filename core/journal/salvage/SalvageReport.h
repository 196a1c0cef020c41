// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"

namespace dkt {

/// What a salvage got back and what not.
struct SalvageReport {
    struct Device {
        DeviceKey key;
        QString label;              ///< as the device called itself; empty when that is lost, too
        std::int64_t commits = 0;   ///< got back
        std::int64_t behindGap = 0; ///< of these: after a missing one
        std::vector<MissingRange> missing;

        [[nodiscard]] std::int64_t lost() const;
        bool operator==(const Device&) const = default;
    };
    struct Source {
        QString name;
        int commits = 0;
        int onlyHere = 0;      ///< of these: in no other source
        int foreign = 0;       ///< of another dossier: left out
        int files = 0;         ///< evidence files taken from here
        qint64 unreadable = 0; ///< bytes
        QString trouble;       ///< what ended the reading early; empty when nothing did

        bool operator==(const Source&) const = default;
    };
    /// An evidence file that no source holds whole.
    struct File {
        QByteArray hash;
        QString name;         ///< empty when the commit that named it is lost
        bool damaged = false; ///< a source holds it, but not as it was

        bool operator==(const File&) const = default;
    };

    RowId dossier;
    QString title; ///< of the campaign; may be empty
    std::vector<Device> devices;
    std::vector<Source> sources;
    int commits = 0;
    int inSeveral = 0; ///< of these: found in more than one source
    int files = 0;     ///< evidence files got back
    qint64 fileBytes = 0;
    std::vector<File> lostFiles;
    /// Cells whose last change stood behind a gap, written anew so that they are seen. Known after writing.
    int restated = 0;
    /// Cells whose signed change is lost, taken from the tables read from it. Known after writing.
    int fromTables = 0;

    /// Commits known to be missing.
    [[nodiscard]] std::int64_t lostCommits() const;
    [[nodiscard]] std::int64_t behindGap() const;
    /// Everything that is known to have existed was got back.
    [[nodiscard]] bool complete() const { return lostCommits() == 0 && lostFiles.empty(); }

    bool operator==(const SalvageReport&) const = default;
};

} // namespace dkt
