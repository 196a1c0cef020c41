// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/DeviceMark.h"

#include <functional>
#include <memory>
#include <optional>

namespace dkt {

/// This device in one dossier: its key and mark in a file of its own (0600) outside the dossier, locked while
/// in use so that two copies of a dossier opened side by side never share one. See DeviceMark for what
/// makes it give up a key and take a new one; old keys stay, for the copy they belong to.
class DeviceIdentity {
public:
    /// Where a key's last commit stands in the opened dossier; nothing when the key must not be used with
    /// it any more (a fork of it is known).
    using LastCommit = std::function<std::optional<HaveEntry>(const DeviceKey&)>;

    /// The key that belongs to the dossier as it is now, or a fresh one. `machineId` is hashed, never
    /// stored. Throws Error(ReadOnly, DiskFull, CannotOpen) when `folder` cannot be used.
    static std::unique_ptr<DeviceIdentity> acquire(const QString& folder, const RowId& dossier,
                                                   const QString& machineId, const LastCommit& lastCommit);
    /// Leaves the mark as it is: what a crash would leave.
    ~DeviceIdentity();
    DeviceIdentity(const DeviceIdentity&) = delete;
    DeviceIdentity& operator=(const DeviceIdentity&) = delete;

    [[nodiscard]] const DeviceKey& key() const { return m_key.publicKey(); }
    [[nodiscard]] QByteArray sign(QByteArrayView hash) const { return m_key.sign(hash); }
    [[nodiscard]] const HaveEntry& done() const { return m_mark.done; }

    /// Before the commit is written to the dossier.
    void begin(const HaveEntry& next);
    /// After it is there. Does not throw: the mark before says enough.
    void finish() noexcept;
    /// The dossier is closed in good order.
    void close();

    /// Of this machine; empty where there is none.
    [[nodiscard]] static QString systemMachineId();

private:
    DeviceIdentity(int fd, SigningKey key, DeviceMark mark);
    static std::unique_ptr<DeviceIdentity> fromFile(const QString& path, QByteArrayView machine,
                                                    const LastCommit& lastCommit);
    static std::unique_ptr<DeviceIdentity> fresh(const QString& folder, const QByteArray& machine);
    [[nodiscard]] bool write() const;
    void writeOrFail() const;
    void sync() const;

    int m_fd;
    SigningKey m_key;
    DeviceMark m_mark;
};

} // namespace dkt
