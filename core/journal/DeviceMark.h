// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"
#include "journal/SigningKey.h"

namespace dkt {

/// How far a device key was used, kept outside the dossier so that a dossier put back from a backup, copied,
/// or opened on another machine is noticed: numbers of its commits must never be given twice.
///
/// Writing it may not cost a disk sync per save. So the file says whether a sitting is open:
///   - before a sitting's first commit `open` is written and synced (one sync per sitting);
///   - around each commit the mark is rewritten without a sync: `intent` before, `done` after;
///   - a clean close writes the last `done` with `open` off, and syncs.
/// A mark that is closed is exact. One that is open is exact as long as the machine has not gone down since
/// (`boot` tells), since unsynced writes survive the death of a process. One that is open and from another
/// boot may be stale: it is never trusted, and the device goes on under a new key.
struct DeviceMark {
    HaveEntry done;   ///< the last commit known to be in the dossier
    HaveEntry intent; ///< the commit being written; equal to `done` when none is
    bool open = false;
    QByteArray machine; ///< 16 bytes: hash of the machine id
    QByteArray boot;    ///< 16 bytes: hash of the boot id; of no meaning unless open

    /// True when a dossier in which this device's last commit is `inDossier` is the one the mark was left
    /// with.
    [[nodiscard]] bool matches(const HaveEntry& inDossier, QByteArrayView thisBoot) const;

    /// The content of a key file: secret seed and mark with a checksum, less than a disk sector.
    [[nodiscard]] QByteArray toBytes(QByteArrayView seed) const;
    /// Returns the seed; empty when the bytes are damaged.
    [[nodiscard]] QByteArray read(QByteArrayView bytes);
};

} // namespace dkt
